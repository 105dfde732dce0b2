"""What an analyst is asked, in which order, and that the answers are followed."""

from __future__ import annotations

from pathlib import Path

import pytest

from extract.documents.mention import DocumentMention
from extract.resolution.decisions import Decision, Decisions, read_decisions
from extract.resolution.documents.keys import citation_id
from extract.resolution.facts import ArticleFacts
from extract.resolution.people.scopes import NATIONAL, Office
from extract.schemas import ReviewRow
from extract.schemas.csv_format import cell, header
from tests.resolution.facts import (
    article,
    chair_of,
    document,
    document_rows_of,
    documents_by_id,
    linked,
    people_by_id,
    person,
    questions_of,
)

NAME = "Nguyễn Văn Hùng"
HUE = [article(f"a{n}", people=[person(NAME, chair_of("Huế"))]) for n in range(3)]
CA_MAU = [article(f"b{n}", people=[person(NAME, chair_of("Cà Mau"))]) for n in range(3)]
SHORT = article(
    "c", documents=[document("57"), document("1831/NQ-CP", how="repaired", number_as_written="1831-NQ/CP")]
)
FULL = article("d", documents=[document("57-NQ/TW")])
EVERYTHING = (*HUE, *CA_MAU, SHORT, FULL)


def asked(*decisions: Decision) -> list[ReviewRow]:
    return questions_of(linked(*EVERYTHING, decisions=decisions), Decisions(decisions))


def test_each_kind_of_doubt_is_asked() -> None:
    assert {(q.kind, q.current) for q in asked()} == {
        ("person", "apart"),
        ("document", "apart"),
        ("citation", "joined"),
    }


def test_a_short_form_that_nothing_completes_is_asked_about() -> None:
    corpus = linked(article("c", documents=[document("57")]))
    (question,) = questions_of(corpus)
    assert (question.kind, question.what_1, question.note[:12]) == ("citation", "57", "a short form")


@pytest.mark.parametrize(
    ("cited", "asked_about"),
    [
        ([document("1831/NQ-CP", how="repaired", number_as_written="1831-NQ/CP")], 1),
        ([document("71/NQ-CP", how="repaired", number_as_written="71-NQ/CP")], 0),
        ([document("1831/QĐ-TTg", "decision", how="repaired", number_as_written="1831/QD-TTg")], 0),
        ([document("1831/ĐA-BYT", "project", how="repaired", number_as_written="1831/DA-BYT")], 1),
        ([document("60.24", "law", type_code=None)], 0),
        ([document("275", type_code=None, country=None)], 0),
        ([document("9571", "programme", type_code=None), document("9571/QĐ-TTg", "decision")], 1),
        ([document("9571", "notice", type_code=None), document("9571/QĐ-TTg", "decision")], 1),
    ],
    ids=[
        "what stands where",
        "of the registry",
        "marks alone",
        "marks that make another type",
        "a whole number",
        "of no known country",
        "what approved it",
        "another kind",
    ],
)
def test_only_what_an_answer_can_change_is_asked(cited: list[DocumentMention], asked_about: int) -> None:
    corpus = linked(article("a", documents=cited[:1]), *(article("b", documents=[d]) for d in cited[1:]))
    assert len(questions_of(corpus)) == asked_about


RARE = "Tạ Quang Khải"
ASSEMBLY = Office("Deputy", "National Assembly", NATIONAL)


@pytest.mark.parametrize(
    ("offices", "questions"),
    [
        ([[chair_of("Huế")], [chair_of("Huế")]], 0),
        ([[chair_of("Huế")], [chair_of("Cà Mau")]], 1),
        ([[chair_of("Huế")], [chair_of("Cà Mau")], [chair_of("Huế"), chair_of("Cà Mau")]], 0),
        ([[chair_of("Huế")], [ASSEMBLY]], 0),
        ([[chair_of("Huế")], []], 0),
    ],
    ids=["one place", "two places", "an article gives both", "a deputy", "no office"],
)
def test_bearers_of_a_rare_name_are_asked_about_where_only_the_name_joins_them(
    offices: list[list[Office]], questions: int
) -> None:
    own = [article(str(n), people=[person(RARE, *held)]) for n, held in enumerate(offices)]
    corpus = linked(*own)
    asked_about = questions_of(corpus)
    assert [(q.kind, q.current) for q in asked_about] == [("person", "joined")] * questions
    assert len(set(people_by_id(corpus).values())) == 1
    for q in asked_about:
        apart = linked(*own, decisions=[Decision("different", "person", q.id_1, q.id_2)])
        assert apart.ignored == ()
        assert len(set(people_by_id(apart).values())) == 2


def test_a_mended_number_that_another_article_has_so_is_not_asked_about() -> None:
    mended = document("1831/NQ-CP", how="repaired", number_as_written="1831-NQ/CP")
    own = [article("a", documents=[mended]), article("b", documents=[document("1831/NQ-CP")])]
    assert questions_of(linked(*own)) == []


def test_the_right_document_may_be_named_instead() -> None:
    other = article("e", documents=[document("15/QĐ-TTg", "decision")])
    before = documents_by_id(linked(SHORT, other))
    by_hand = Decision("same", "citation", asked_of(SHORT)[0], before["e", 0])
    after = documents_by_id(linked(SHORT, other, decisions=[by_hand]))
    assert after["c", 0] == before["e", 0]


def asked_of(own: ArticleFacts) -> list[str]:
    return [citation_id(own.article_id, d) for d in own.documents]


def test_order_is_doubt_times_rows() -> None:
    rows = asked()
    worth = [q.doubt * q.affects for q in rows]
    assert [q.rank for q in rows] == [1, 2, 3]
    assert worth == sorted(worth, reverse=True)


def test_an_edited_review_is_followed_and_not_asked_again(tmp_path: Path) -> None:
    path = tmp_path / "decisions.csv"
    lines = [",".join(header(ReviewRow))]
    for q in asked():
        values = [cell(getattr(q, c)) for c in header(ReviewRow)]
        verdict = "different" if q.kind == "citation" else "same"
        lines.append(",".join(f'"{v}"' for v in [verdict, *values[1:]]))
    path.write_text("\r\n".join(lines), encoding="utf-8")
    decisions = read_decisions(path)
    corpus = linked(*EVERYTHING, decisions=decisions.rows)
    assert corpus.ignored == ()
    assert len(set(people_by_id(corpus).values())) == 1
    assert {r.number for r in document_rows_of(corpus)} == {"57-NQ/TW", "1831-NQ/CP"}
    assert questions_of(corpus, decisions) == []
