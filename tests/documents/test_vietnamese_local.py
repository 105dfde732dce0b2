"""Documents of communes and former provinces, days of lists, numbers of scanned pages."""

from __future__ import annotations

import pytest

from extract import extract_article
from extract.documents.mention import DocumentMention


def _documents(text: str) -> dict[str, DocumentMention]:
    article = f"Tin địa phương\n\nNgày 1/8/2025, hội nghị diễn ra tại tỉnh Lào Cai. {text}"
    return {d.number: d for d in extract_article(article).documents}


@pytest.mark.parametrize(
    ("text", "number", "issuer"),
    [
        ("Xã Yên Hòa đã ban hành Kế hoạch số 61/KH-UBND.", "61/KH-UBND", "Commune People's Committee"),
        ("Đặc khu vừa ban hành Kế hoạch số 62/KH-UBND.", "62/KH-UBND", "Special Zone People's Committee"),
        ("Tỉnh đã ban hành Kế hoạch số 63/KH-UBND.", "63/KH-UBND", "Provincial People's Committee"),
        ("Thực hiện Kế hoạch số 45/KH-BCH của Bộ CHQS tỉnh.", "45/KH-BCH", "Provincial Military Command"),
        ("Báo cáo việc thực hiện Nghị quyết số 61/NQ-HĐND ngày 9/5/2023 của HĐND huyện.", "61/NQ-HĐND",
         "District People's Council"),
        ("Thực hiện Nghị quyết số 1912-NQ/QƯTW.", "1912-NQ/QUTW", "Central Military Commission"),
    ],
)  # fmt: skip
def test_who_issued(text: str, number: str, issuer: str) -> None:
    assert _documents(text)[number].issuer == issuer


def test_the_council_in_session_passes_its_resolutions() -> None:
    text = (
        "Kỳ họp\n\nSáng 29/7/2025, HĐND đặc khu Yên Hải (tỉnh Lào Cai) khai mạc kỳ họp. Họ biểu "
        "quyết thông qua 2 nghị quyết, gồm: Nghị quyết số 17/NQ-HĐND về vốn; Nghị quyết số 18/NQ-HĐND. "
        "Mức chi theo Nghị quyết số 19/2024/NQ-HĐND."
    )
    issuers = [d.issuer for d in extract_article(text).documents]
    assert issuers == [*["Special Zone People's Council"] * 2, "Provincial People's Council"]


def test_the_province_behind_the_number() -> None:
    old, new = (
        "Nghị quyết số 12/2022/NQ-HĐND của tỉnh Yên Bái",
        "Nghị quyết số 9/2023/NQ-HĐND của tỉnh Lào Cai",
    )
    found = _documents(f"{old} và {new}.")
    assert {n: d.issuer_place for n, d in found.items()} == {
        "12/2022/NQ-HĐND": "Yên Bái",
        "09/2023/NQ-HĐND": "Lào Cai",
    }


def test_a_guest_s_province_issues_nothing_of_vietnam() -> None:
    text = "Đoàn tỉnh Attapeu (Lào) thăm tỉnh. Tỉnh Attapeu nêu Kế hoạch số 377/KH-UBND."
    assert _documents(text)["377/KH-UBND"].issuer_place == "Lào Cai"


@pytest.mark.parametrize(
    ("text", "dated"),
    [
        ("Các Tờ trình số 127, 129 và 133/TTr-UBND ngày 12/7/2025.", [True, True, True]),
        ("Quyết định số 358/QĐ-UBND, 360/QĐ-UBND cùng ngày 30/6/2025.", [True, True]),
        ("Quyết định số 358/QĐ-UBND và Quyết định số 360/QĐ-UBND ngày 30/6/2025.", [False, True]),
    ],
)
def test_the_day_of_a_list(text: str, dated: list[bool]) -> None:
    assert [d.issued_on is not None for d in _documents(text).values()] == dated


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("1l5/KH-UBND", "115/KH-UBND"),
        ("O8/NQ-HĐND", "08/NQ-HĐND"),
        ("2l/2024/QĐ-UBND", "21/2024/QĐ-UBND"),
    ],
)
def test_digits_read_as_letters(written: str, number: str) -> None:
    assert number in _documents(f"Thực hiện văn bản số {written} của UBND tỉnh.")
