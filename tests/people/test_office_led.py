"""Vietnamese names in Persian that the office before them tells."""

from __future__ import annotations

import pytest

from extract.people.finder import find_people


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("معاون رئیس دفتر ریاست جمهوری، کان دین لوک؛ سپس ناهار بود.", ["کان دین لوک"]),
        ("معاون وزیر امور خارجه له آن توان و مهمانان آمدند.", ["له آن توان"]),
        ("معاون وزیر دارایی لو آن شان در جلسه بود.", ["لو آن شان"]),
        ("معاون رئیس دفتر ریاست جمهوری، پیش از ظهر، آمد.", []),
        ("وزیر امور خارجه تا آن روز در سفر بود.", []),
        ("به گفته رئیس کمیته مردمی استان، تا آن زمان، کار تمام شد.", []),
    ],
)
def test_name_that_an_office_leads(text: str, names: list[str]) -> None:
    assert [p.as_written for p in find_people(text, "fa")] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("علیرضا کوهی سپیدان، نماینده مردم، سخن گفت.", ["علیرضا کوهی سپیدان"]),
        ("علیرضا رزم حسینی افزود که کار ادامه دارد.", ["علیرضا رزم حسینی"]),
        ("صدرالله کوهی و عطاءالله دریایی آمدند.", ["صدرالله کوهی", "عطاءالله دریایی"]),
        ("علیرضا کوهی امروز، نماینده مردم، سخن گفت.", ["علیرضا کوهی"]),
    ],
)
def test_iranian_surname_of_two_words(text: str, names: list[str]) -> None:
    assert [p.as_written for p in find_people(text, "fa")] == names
