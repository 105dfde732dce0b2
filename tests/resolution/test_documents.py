"""Which citations are of one document, and what the corpus completes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from extract.documents.mention import DocumentMention
from extract.resolution.decisions import Decision
from extract.resolution.document_keys import citation_id
from tests.resolution.facts import (
    article,
    conflict_rows_of,
    document,
    document_rows_of,
    documents_by_id,
    linked,
)

ISSUED = {"issued_on": date(2024, 12, 22)}


def ids(*articles: DocumentMention, sources: str = "") -> list[str]:
    """The ids of documents cited one an article."""
    given = [
        article(str(n), documents=[d], source=sources[n] if sources else None) for n, d in enumerate(articles)
    ]
    return [v for _, v in sorted(documents_by_id(linked(*given)).items())]


@pytest.mark.parametrize(
    ("one", "other", "documents"),
    [
        (document("57-NQ/TW", **ISSUED), document("57-NQ/TW"), 1),
        (document("5/KH-UBND", "plan", issuer_place="Huế"), document("5/KH-UBND", "plan"), 1),
        (
            document("5/KH-UBND", "plan", issuer_place="Huế"),
            document("5/KH-UBND", "plan", issuer_place="Cà Mau"),
            2,
        ),
        (document("18-NQ/TW", year=2017), document("18-NQ/TW", year=2022), 2),
        (document("30/2020/NĐ-CP", "decree", year=2020), document("30/2020/NĐ-CP", "decree", **ISSUED), 1),
    ],
    ids=["the date", "the place", "two places", "two terms", "the number holds its year"],
)
def test_two_citations(one: DocumentMention, other: DocumentMention, documents: int) -> None:
    assert len(set(ids(one, other))) == documents


def test_a_number_of_two_years_stays_open_where_no_year_is_stated() -> None:
    found = ids(document("18-NQ/TW", year=2017), document("18-NQ/TW", year=2022), document("18-NQ/TW"))
    assert len(set(found)) == 3


def test_the_corpus_completes_the_row() -> None:
    told = document("57-NQ/TW", issuer="Politburo", **ISSUED)
    (row,) = document_rows_of(
        linked(article("a", documents=[told]), article("b", documents=[document("57-NQ/TW")]))
    )
    assert (row.issuer, row.issued_on, row.year) == ("Politburo", date(2024, 12, 22), 2024)


@pytest.mark.parametrize(
    ("sources", "full", "documents"),
    [
        ("sst", ("57-NQ/TW", "57-NQ/TW"), 1),
        ("stt", ("57-NQ/TW", "57-NQ/TW"), 2),
        ("sss", ("57-NQ/TW", "57-NQ/TU"), 3),
    ],
    ids=["a sibling completes", "another report does not", "siblings have two"],
)
def test_a_short_form(sources: str, full: tuple[str, str], documents: int) -> None:
    found = ids(document("57"), *(document(f) for f in full), sources=sources)
    assert len(set(found)) == documents


def test_contradicting_dates_are_kept() -> None:
    one = document("71/2025/NQ-CP", year=2025, cited_on=date(2025, 4, 1))
    other = document("71/2025/NQ-CP", year=2025, cited_on=date(2025, 4, 2))
    found = conflict_rows_of(linked(article("a", documents=[one]), article("b", documents=[other])))
    assert [(c.field, c.value, c.kept) for c in found] == [
        ("issued_on", "2025-04-01", "yes"),
        ("issued_on", "2025-04-02", "no"),
    ]


def test_a_denied_repair_keeps_the_number_as_written() -> None:
    mended = document("03/NQ-CP", how="repaired", number_as_written="03-NQ/CP")
    own = article("a", documents=[mended])
    (before,) = document_rows_of(linked(own))
    decision = Decision("different", "citation", citation_id("a", own.documents[0]), before.document_id)
    (after,) = document_rows_of(linked(own, decisions=[decision]))
    assert (before.number, after.number) == ("03/NQ-CP", "03-NQ/CP")


def test_a_denied_completion_keeps_nothing_that_it_told() -> None:
    told = {"type_code": "NQ/TW", "issuer_code": "TW", "issuer": "Politburo", "year": 2024}
    completed = document("57-NQ/TW", how="completed", number_as_written="57", subject="Science", **told)
    own = article("a", documents=[completed])
    (before,) = document_rows_of(linked(own))
    decision = Decision("different", "citation", citation_id("a", own.documents[0]), before.document_id)
    found = linked(own, decisions=[decision])
    (after,) = document_rows_of(found)
    assert (after.number, after.type_code, after.issuer_code, after.issuer, after.year, after.subject) == (
        "57", None, None, None, None, None,
    )  # fmt: skip
    assert list(found.documents.reread) == [0]


@pytest.mark.parametrize(
    ("number", "published_on", "documents"),
    [
        ("912/NQ-CP", date(2025, 6, 1), 1),
        ("912/NQ-CP", None, 1),
        ("912/NQ-CP", date(2023, 6, 1), 2),
        ("912/NQ-CP", date(2029, 6, 1), 2),
        ("912-NQ/TW", date(2029, 6, 1), 1),
    ],
    ids=["of its year", "undated", "before it was issued", "numbers begin anew each year", "each term"],
)
def test_a_citation_without_a_date(number: str, published_on: date | None, documents: int) -> None:
    told = article("a", documents=[document(number, cited_on=date(2025, 2, 3))])
    other = replace(article("b", documents=[document(number)]), published_on=published_on)
    assert len(document_rows_of(linked(told, other))) == documents
