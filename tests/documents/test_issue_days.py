"""The day of a document that is given without a year, and bodies by the shape of a number."""

from datetime import date

import pytest

import extract

PUBLISHED = date(2026, 1, 12)


@pytest.mark.parametrize(
    ("text", "issued_on"),
    [
        # No document is of a day after the one on which it is cited.
        ("Україна. Діє постанова КМУ від 30 квітня № 512.", date(2025, 4, 30)),
        ("Україна. Діє постанова КМУ від 3 січня № 512.", date(2026, 1, 3)),
        ("Thực hiện Nghị quyết số 912-NQ/TW ngày 30/4 của Bộ Chính trị.", date(2025, 4, 30)),
        # The number tells the year.
        ("Ngày 3/2, Chính phủ ban hành Nghị định số 912/2023/NĐ-CP.", date(2023, 2, 3)),
        ("Україна. Діє постанова КМУ від 30 квітня 2026 року № 512.", date(2026, 4, 30)),
    ],
)
def test_a_day_without_year(text: str, issued_on: date) -> None:
    found = extract.extract_article(text, published_on=PUBLISHED).documents
    assert [m.issued_on for m in found] == [issued_on]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        # That a sentence opens with is the day of the document in the one before, not that of the news.
        ("Sáng 9/1/2026, tỉnh họp. Theo Quyết định số 912-QĐ/TW ngày 5/11/2025, ông A chuyển công tác. Cùng "
         "ngày, Bộ Chính trị ban hành Quyết định số 913-QĐ/TW.", [date(2025, 11, 5), date(2025, 11, 5)]),
        ("Theo Quyết định số 912-QĐ/TW ngày 5/11/2025, ông A chuyển công tác. Sáng 9/1/2026, tỉnh họp. Cùng "
         "ngày, Bộ Chính trị ban hành Quyết định số 913-QĐ/TW.", [date(2025, 11, 5), date(2026, 1, 9)]),
    ],
)  # fmt: skip
def test_the_same_day(text: str, days: list[date]) -> None:
    assert [m.issued_on for m in extract.extract_article(text, published_on=PUBLISHED).documents] == days


@pytest.mark.parametrize(
    ("text", "issued_on"),
    [
        ("Україна. Діє указ № 912/2021 від 5 листопада.", date(2021, 11, 5)),
        ("Україна. Діє розпорядження № 91/2021-рп від 3 березня.", date(2021, 3, 3)),
        ("Україна. Діє указ № 912/2021 від 29 лютого.", None),
        ("Україна. Діє постанова КМУ від 30 квітня № 512.", None),
    ],
)
def test_the_number_alone_tells_the_year(text: str, issued_on: date | None) -> None:
    assert [m.issued_on for m in extract.extract_article(text).documents] == [issued_on]


@pytest.mark.parametrize(
    ("text", "number", "issuer"),
    [
        ("Україна. Діє закон № 9117-IX.", "9117-IX", "Verkhovna Rada"),
        # Councils number their decisions so too.
        ("Україна. Діє рішення № 117-VIII.", "117-VIII", None),
        # A bill by its number in the register alone.
        ("Україна. Комітет розглянув проєкт (реєстр. № 9117-1).", "9117-1", None),
        # Heads of councils number their orders as the cabinet does.
        ("Україна. Діє розпорядження голови районної ради № 30-р.", "30-р", "District Council"),
        ("Україна. Діє розпорядження начальника РВА № 30-р.", "30-р", "District Military Administration"),
        ("Україна. Діє розпорядження № 30-р.", "30-р", "Cabinet of Ministers"),
        ("Україна. Обласна рада ухвалила рішення № 117-VIII.", "117-VIII", "Regional Council"),
        ("Україна. Діє резолюція Генасамблеї ООН ES-12/3.", "ES-12/3", "United Nations General Assembly"),
    ],
)
def test_the_shape_of_a_number(text: str, number: str, issuer: str | None) -> None:
    found = extract.extract_article(f"Новини\n\n{text} Люди про це знають.").documents
    assert [(m.number, m.issuer) for m in found] == [(number, issuer)]


def test_a_place_right_behind_a_number_is_whose_document_it_is() -> None:
    text = "Плани\n\nУ В'єтнамі діють План № 109/KH-UBND Хюе та План № 287/KH-UBND провінції Донгнай."
    found = extract.extract_article(text).documents
    assert [(m.number, m.issuer_place) for m in found] == [
        ("109/KH-UBND", "Huế"),
        ("287/KH-UBND", "Đồng Nai"),
    ]


def test_thousands_are_no_number_of_a_document() -> None:
    text = "Думки\n\nУ В'єтнамі узагальнили пропозиції 1 400 виборців та розглянули пропозиції 12."
    assert [m.number for m in extract.extract_article(text).documents] == ["12"]
