"""Which citations are of one document, and what the corpus completes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from extract.documents.mention import DocumentMention
from extract.resolution.decisions import Decision
from extract.resolution.documents.keys import citation_id
from tests.resolution.facts import (
    article,
    chair_of,
    conflict_rows_of,
    document,
    document_rows_of,
    documents_by_id,
    linked,
    meeting,
    person,
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


PARTY = {"type_code": "NQ", "issuer_code": "TW"}


@pytest.mark.parametrize(
    ("one", "other", "documents"),
    [
        ({"issuer": "Party Central Committee", "year": 2008}, {"issuer": "Politburo"}, 2),
        ({"issuer": "Politburo", "year": 2008}, {"issuer": "Politburo"}, 1),
        ({"issuer": "Politburo", "year": 2008}, {"issuer": "Party Central Committee"}, 1),
        ({"issuer": "Politburo", "year": 2008}, {"issuer": "Party Central Committee", "year": 2008}, 1),
        ({"issuer": "Party Central Committee", "term": "X"}, {"issuer": "Politburo"}, 2),
        ({"issuer": "Politburo"}, {"issuer": "Secretariat"}, 2),
        ({"issuer": "Politburo"}, {}, 1),
        ({"year": 2008}, {"term": "X"}, 1),
        ({"year": 2008}, {"term": "XI"}, 2),
        ({"term": "X"}, {"term": "XI"}, 2),
    ],
)
def test_what_is_stated_keeps_documents_of_the_party_apart(
    one: dict[str, object], other: dict[str, object], documents: int
) -> None:
    found = ids(document("96-NQ/TW", **PARTY | one), document("96-NQ/TW", **PARTY | other))
    assert len(set(found)) == documents


def test_two_ministries_give_one_bare_number() -> None:
    uncoded = {"type_code": None, "year": 2025}
    one, other = (
        document("96", "decision", issuer=f"Ministry of {x}", **uncoded) for x in ("Health", "Finance")
    )
    assert len(set(ids(one, other))) == 2


def test_a_stated_subject_keeps_a_mention_from_a_document_of_the_registry() -> None:
    dated = document("26-NQ/TW", issuer="Politburo", issued_on=date(2022, 11, 3), **PARTY)
    about = document("26-NQ/TW", issuer="Politburo", subject="phát triển tỉnh Nghệ An", **PARTY)
    assert len(set(ids(dated, about))) == 2


@pytest.mark.parametrize(
    ("reported_on", "written_by", "documents"),
    [
        (date(2024, 12, 21), None, 2),
        (date(2024, 12, 23), None, 1),
        (None, date(2017, 7, 3), 2),
        (None, date(2025, 1, 3), 1),
        (None, None, 1),
    ],
)
def test_nothing_is_cited_before_it_is_issued(
    reported_on: date | None, written_by: date | None, documents: int
) -> None:
    told = article("a", documents=[document("57-NQ/TW", **ISSUED)])
    open_ = document("57-NQ/TW", written_by=written_by)
    found = documents_by_id(linked(told, article("b", documents=[open_], reported_on=reported_on)))
    assert len(set(found.values())) == documents


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


@pytest.mark.parametrize(
    ("issuer", "documents"), [(None, 1), ("Ministry of Health", 1), ("Ministry of Finance", 2)]
)
def test_a_short_form_that_another_report_of_the_meeting_completes(
    issuer: str | None, documents: int
) -> None:
    people = [person(n, chair_of("Huế")) for n in ("Vũ Đình Khoan", "Tạ Quỳnh Lưu")]
    session = [meeting(province="Huế", chairs=[0], body="Provincial People's Committee")]
    full = document("31/KH-BYT", "plan", issuer="Ministry of Health")
    short = document("31", "plan", issuer=issuer, type_code=None)
    told = [
        article(a, people=people, meetings=session, documents=[d]) for a, d in (("a", full), ("b", short))
    ]
    assert len(set(documents_by_id(linked(*told)).values())) == documents


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
    ("number", "reported_on", "documents"),
    [
        ("912/NQ-CP", date(2025, 6, 1), 1),
        ("912/NQ-CP", None, 1),
        ("912/NQ-CP", date(2023, 6, 1), 2),
        ("912/NQ-CP", date(2029, 6, 1), 2),
        ("912-NQ/TW", date(2029, 6, 1), 1),
    ],
    ids=["of its year", "undated", "before it was issued", "numbers begin anew each year", "each term"],
)
def test_a_citation_without_a_date(number: str, reported_on: date | None, documents: int) -> None:
    told = article("a", documents=[document(number, cited_on=date(2025, 2, 3))])
    other = replace(article("b", documents=[document(number)]), reported_on=reported_on)
    assert len(document_rows_of(linked(told, other))) == documents
