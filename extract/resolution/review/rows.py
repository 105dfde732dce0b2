"""What deserves the eye of an analyst: doubtful links, repaired numbers, short forms left open.

Rows come in the order of what a verdict is worth: how open the question is, times the rows that hang on it.
"""

from __future__ import annotations

from extract.resolution.corpus import LinkedCorpus
from extract.resolution.decisions import Decisions
from extract.resolution.review.documents import document_questions
from extract.resolution.review.known import Known
from extract.resolution.review.namesakes import namesake_questions
from extract.resolution.review.people import guest_questions, person_questions
from extract.resolution.review.question import Question
from extract.schemas import ReviewRow


def review_rows(linked: LinkedCorpus, decisions: Decisions) -> list[ReviewRow]:
    """Return the questions that no decision answers, the most rewarding first."""
    decided = decisions.pairs()
    known = Known(linked.settled, linked.people)
    asked: dict[tuple[str, str, str], Question] = {}
    for q in (
        *linked.meetings.questions(),
        *person_questions(linked.settled, linked.people, known),
        *namesake_questions(linked.settled, linked.people, known),
        *guest_questions(linked.settled, linked.people, linked.meetings),
        *document_questions(linked.documents, linked.told),
    ):
        key = (q.kind, *sorted((q.id_1, q.id_2)))
        if q.id_1 != q.id_2 and key not in decided:
            other = asked.get((key[0], key[1], key[2]))
            if other is None or q.worth < other.worth:
                asked[key[0], key[1], key[2]] = q
    ranked = sorted(asked.values(), key=lambda q: q.worth)
    return [
        ReviewRow(
            kind=q.kind,
            id_1=q.id_1,
            id_2=q.id_2,
            note=q.note,
            rank=rank,
            current=q.current,
            what_1=q.what_1,
            what_2=q.what_2,
            doubt=round(min(1.0, max(0.0, q.doubt)), 3),
            affects=q.affects,
        )
        for rank, q in enumerate(ranked, 1)
    ]
