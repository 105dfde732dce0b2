"""Numbers of several documents behind words that introduce them, and documents of two issuers."""

from __future__ import annotations

import pytest

from extract import extract_article


def cited(text: str) -> list[tuple[str, str]]:
    return [(d.number, d.kind) for d in extract_article(f"Tin\n\nNgày 5/10/2025. {text}").documents]


@pytest.mark.parametrize(
    "text",
    [
        "Bốn nghị quyết quan trọng của Bộ Chính trị là 57, 59, 66 và 68.",
        "Các nghị quyết chiến lược của Bộ Chính trị: 57, 59, 66 và 68.",
        "Bốn nghị quyết chiến lược đã ban hành là 57, 59, 66 và 68.",
    ],
)
def test_numbers_behind_an_introduction(text: str) -> None:
    assert cited(text) == [(f"{n}-NQ/TW", "resolution") for n in (57, 59, 66, 68)]


@pytest.mark.parametrize("text", ["Các nghị quyết đã ban hành là 57, 59.", "Nghị quyết là 57, 59, 66 và 68."])
def test_few_numbers_or_one_document_are_none(text: str) -> None:
    assert cited(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chương trình phối hợp số 21/CTPH-BYT-BCA", ("21/CTPH-BYT-BCA", "programme")),
        ("Quy chế phối hợp số 22/QCPH-BYT-BCA", ("22/QCPH-BYT-BCA", "regulation")),
        ("Kế hoạch phối hợp số 23/KHPH-BYT-BCA", ("23/KHPH-BYT-BCA", "plan")),
    ],
)
def test_documents_of_two_issuers(text: str, expected: tuple[str, str]) -> None:
    assert cited(f"Hai bên ký {text}.") == [expected]


def test_a_number_at_the_end_of_a_headline_counts_nothing() -> None:
    found = extract_article("Sơ kết Nghị quyết 66 và 68\n\nSáng 5/10/2025, Bộ Chính trị họp.").documents
    assert [d.number for d in found] == ["66-NQ/TW", "68-NQ/TW"]


def _ukrainian(text: str) -> list[tuple[str, str, str | None]]:
    found = extract_article(f"Новини\n\nКиїв, Україна. {text}").documents
    return [(d.number, d.kind, d.issuer) for d in found]


def test_a_list_is_of_the_noun_right_before_it() -> None:
    text = "В'єтнам, Ханой. Міністр доручив скласти план виконання Резолюцій 57, 59 та 68 Політбюро."
    found = extract_article(f"Новини\n\n{text}").documents
    assert [d.number for d in found] == ["57-NQ/TW", "59-NQ/TW", "68-NQ/TW"]


def test_an_aside_in_brackets_does_not_end_a_list() -> None:
    text = "Втратили чинність укази Президента від 01.03.2023 № 55/2023 (щодо складу комісії) і № 61/2022."
    assert [n for n, _, _ in _ukrainian(text)] == ["55/2023", "61/2022"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Порядок визначено постановою Кабміну від 4 травня 2024-го № 312.",
         ("312", "resolution", "Cabinet of Ministers")),
        ("Уряд постановою № 312 від 4 травня 2024 року виділив кошти.",
         ("312", "resolution", "Cabinet of Ministers")),
        ("Порядок Уряд затвердив постановою № 312.", ("312", "resolution", "Cabinet of Ministers")),
        ("Пільги діють за рішенням виконавчого комітету від 12.02.2024 за № 740.", ("740", "decision", None)),
        ("Комісію створено рішенням Опікунської ради громади № 23 від 12.02.2024.", ("23", "decision", None)),
        ("Комісію створено розпорядженням міського голови від 12 лютого 2024 року № 33-р.",
         ("33-р", "order", "Mayor")),
    ],
)  # fmt: skip
def test_numbers_of_ukrainian_bodies(text: str, expected: tuple[str, str, str | None]) -> None:
    assert _ukrainian(text) == [expected]


def test_an_alternative_bill_is_another() -> None:
    text = "Рада розгляне законопроєкт № 9210 та альтернативний проєкт № 9210-1."
    assert [(n, k) for n, k, _ in _ukrainian(text)] == [("9210", "other"), ("9210-1", "other")]


def test_the_day_of_an_agreement_is_not_that_of_the_decision_behind_it() -> None:
    text = "Thực hiện hiệp định ký ngày 8/4/2024 giữa hai Chính phủ và Quyết định số 1588/QĐ-TTg."
    (document,) = extract_article(f"Tin\n\n{text}").documents
    assert document.cited_on is None


def test_an_order_is_called_by_the_number_of_what_put_it_in_force() -> None:
    text = (
        "Порядок затверджено постановою Кабміну № 312 (далі – Порядок № 312). Порядок № 312 діє. Статут № 7."
    )
    found = _ukrainian(text)
    assert found[:3] == [("312", "resolution", "Cabinet of Ministers")] * 3
    assert found[3][:2] == ("7", "regulation")


def test_decisions_of_the_constitutional_court_by_their_number() -> None:
    assert _ukrainian("Рішенням від 3 червня 2024 року № 5-р/2024 норму скасовано.") == [
        ("5-р/2024", "decision", "Constitutional Court of Ukraine")
    ]


def test_numbers_of_a_list_keep_their_years() -> None:
    text = "UBND tỉnh bãi bỏ các Quyết định số 14/2020, 15/2021 và 16/2022/QĐ-UBND."
    assert [n for n, _ in cited(text)] == ["14/2020/QĐ-UBND", "15/2021/QĐ-UBND", "16/2022/QĐ-UBND"]


def test_a_regulation_is_none_of_the_states_decisions() -> None:
    text = "Quy định số 91-QĐ/TW về nêu gương, không phải Quyết định số 91/2020/QĐ-TTg. Theo Quy định 91, …"
    assert [n for n, _ in cited(text)] == ["91-QĐ/TW", "91/2020/QĐ-TTg", "91-QĐ/TW"]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("“77 là nghị quyết để làm”, ông nói.", ["77/NQ-CP"]),
        ("Các văn bản 77 và 78 của Chính phủ ghi rõ thời hạn.", ["77/NQ-CP", "78/NQ-CP"]),
        ("“Nghị quyết 77 hay 78 thì cũng phải làm”, ông nói.", ["77/NQ-CP", "78/NQ-CP"]),
        # What counts or is no document of the text.
        ("77 là con số đẹp. 79 là nghị quyết nào?", []),
        ("Sau Nghị quyết 77 và 5 năm thực hiện, tỉnh đã giàu.", ["77/NQ-CP"]),
    ],
)
def test_numbers_alone_are_documents_that_the_text_has_named(text: str, numbers: list[str]) -> None:
    named = "Có Nghị quyết số 77/NQ-CP và Nghị quyết số 78/NQ-CP. "
    found = extract_article(f"Tin\n\n{named}{text}").documents
    assert [d.number for d in found[2:]] == numbers


def test_numbers_of_before_1997() -> None:
    text = "Quyết định 412-CT của Chủ tịch Hội đồng Bộ trưởng, Chỉ thị 95-TTg và Nghị quyết 33-HĐBT."
    found = extract_article(f"Tin\n\n{text}").documents
    assert [(d.number, d.issuer) for d in found] == [
        ("412/CT", "Council of Ministers"),
        ("95/TTg", "Prime Minister"),
        ("33/HĐBT", "Council of Ministers"),
    ]


def test_a_law_is_called_by_its_serial_where_the_text_gives_its_number() -> None:
    text = "Luật Thú cảnh số 77/2025/QH15 đã có hiệu lực. Luật 77 ngắn hơn Luật 12 và Luật 77/2020/QH14."
    found = extract_article(f"Tin\n\n{text}").documents
    assert [d.as_written for d in found] == ["Luật Thú cảnh số 77/2025/QH15", "Luật 77", "Luật 77/2020/QH14"]


def test_a_day_behind_who_passed_what() -> None:
    text = "Nghị quyết số 19/2025/NQ-HĐND mà HĐND tỉnh thông qua ngày 9/12/2025 quy định mức phí."
    assert [str(d.issued_on) for d in extract_article(f"Tin\n\n{text}").documents] == ["2025-12-09"]
