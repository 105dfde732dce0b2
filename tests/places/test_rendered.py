"""Districts, cities and communes of Vietnam in scripts that no list has them in."""

from __future__ import annotations

from datetime import date

import pytest

from extract.places.finder import find_places


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("کنگره در شهر ها لونگ برگزار شد", "fa", ("Hạ Long", "district", "Quảng Ninh")),
        ("در ناحیه می دوک خانه ساختند", "fa", ("Mỹ Đức district", "district", "Hà Nội")),
        ("كان في مدينة ها لونغ", "ar", ("Hạ Long", "district", "Quảng Ninh")),
        # A commune is known where the province is named whose district was called so.
        ("در کمون مونگ لات، استان تان هوآ", "fa", ("Mường Lát commune", "commune", "Thanh Hóa")),
        ("في بلدية نام كان بمقاطعة كا ماو", "ar", ("Năm Căn commune", "commune", "Cà Mau")),
    ],
)
def test_a_name_behind_the_word_for_its_unit(
    text: str, language: str, expected: tuple[str, str, str | None]
) -> None:
    found = find_places(text, language, date(2025, 8, 1))[0]
    assert (found.name, found.kind, found.province) == expected


@pytest.mark.parametrize(
    "text",
    [
        "در کمون مونگ لات خانه ساختند",  # of whatever province
        "شهرستان خوب ما و شهر این دو نفر",
        "ناحیه تان هوآ",  # of two names written alike neither
    ],
)
def test_what_nothing_settles_is_no_unit(text: str) -> None:
    assert not [p for p in find_places(text, "fa", date(2025, 8, 1)) if p.kind in ("district", "commune")]


def test_a_listed_name_is_read_as_such() -> None:
    assert [p.name for p in find_places("در شهر دا نانگ", "fa")] == ["Đà Nẵng"]
