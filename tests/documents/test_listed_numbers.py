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


def test_the_day_of_an_agreement_is_not_that_of_the_decision_behind_it() -> None:
    text = "Thực hiện hiệp định ký ngày 8/4/2024 giữa hai Chính phủ và Quyết định số 1588/QĐ-TTg."
    (document,) = extract_article(f"Tin\n\n{text}").documents
    assert document.cited_on is None
