"""What deserves the eye of an analyst: doubtful links, repaired numbers, short forms left open.

Rows come in the order of what a verdict is worth: how open the question is, times the rows that hang on it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from extract.resolution.corpus import LinkedCorpus
from extract.resolution.decisions import Decisions
from extract.resolution.review.documents import document_questions
from extract.resolution.review.known import Known
from extract.resolution.review.namesakes import namesake_questions
from extract.resolution.review.people import guest_questions, person_questions
from extract.resolution.review.question import question_tables

_BETWEEN = "\x1f"


def review_rows(linked: LinkedCorpus, best: Sequence[int], decisions: Decisions) -> pa.Table:
    """Return, as columns, the questions that no decision answers, the most rewarding first.

    `best` is the bearer of each person whose name is known best.
    """
    asked = pa.concat_tables(_asked(linked, best))
    asked = asked.take(_ranked(asked, decisions))
    doubts = [round(min(1.0, max(0.0, doubt)), 3) for doubt in asked["doubt"].to_pylist()]
    columns = {name: asked[name] for name in asked.column_names} | {
        "doubt": pa.array(doubts, pa.float64()),
        "rank": pa.array(range(1, len(doubts) + 1), pa.int64()),
        "verdict": pa.nulls(len(doubts), pa.string()),
    }
    return pa.table(columns)


def _asked(linked: LinkedCorpus, best: Sequence[int]) -> Iterator[pa.Table]:
    settled, people = linked.settled, linked.people
    known = Known(settled, people, best)
    yield linked.meetings.questions()
    yield linked.told.mended()
    yield from question_tables(
        chain(
            person_questions(settled, people, known),
            namesake_questions(settled, people, known),
            guest_questions(settled, people, linked.meetings),
            document_questions(linked.documents, linked.told),
        )
    )


def _ranked(asked: pa.Table, decisions: Decisions) -> pa.Array:
    """Return the places of questions about two things, each pair once, the most rewarding first."""
    lesser, greater = (
        of_both(asked["id_1"], asked["id_2"]) for of_both in (pc.min_element_wise, pc.max_element_wise)
    )
    pair = pc.binary_join_element_wise(asked["kind"], lesser, greater, _BETWEEN)
    decided = pa.array([_BETWEEN.join(own) for own in sorted(decisions.pairs())], pa.string())
    is_open = pc.and_(pc.not_equal(lesser, greater), pc.invert(pc.is_in(pair, decided)))
    worth = pc.multiply(asked["doubt"], asked["affects"])
    keys = asked.select(["kind", "id_1", "id_2"]).append_column("worth", worth)
    order = pc.sort_indices(
        keys, [("worth", "descending"), *((name, "ascending") for name in ("kind", "id_1", "id_2"))]
    )
    order = order.filter(is_open.take(order).combine_chunks())
    numbers = pair.combine_chunks().dictionary_encode().indices.take(order)
    _, firsts = np.unique(np.asarray(numbers), return_index=True)
    return order.take(pa.array(np.sort(firsts)))
