"""Which document of a number a citation without a date is of."""

from __future__ import annotations

from array import array
from datetime import date

import pytest

from extract.documents import find_in_phrase
from extract.resolution.decisions import Decisions
from extract.resolution.documents import link_documents
from extract.resolution.facts import ArticleFacts


def article(name: str, text: str, published_on: date | None) -> ArticleFacts:
    cited = find_in_phrase(text, "vi")
    return ArticleFacts(name, "vi", name, published_on, None, array("q"), (), (), cited)


@pytest.mark.parametrize(
    ("number", "published_on", "together"),
    [
        ("912/NQ-CP", date(2025, 6, 1), True),
        ("912/NQ-CP", None, True),
        # Nothing is cited before it is issued.
        ("912/NQ-CP", date(2023, 6, 1), False),
        # The numbers of the State begin anew each year.
        ("912/NQ-CP", date(2029, 6, 1), False),
        # Those of the Party with each term.
        ("912-KL/TW", date(2026, 1, 1), True),
    ],
)
def test_a_citation_without_a_date(number: str, published_on: date | None, together: bool) -> None:
    articles = [
        article("a", f"số {number} ngày 3/2/2025", date(2025, 3, 1)),
        article("b", f"số {number}", published_on),
    ]
    linked = link_documents(articles, {"a": "a", "b": "b"}, Decisions())
    assert (len(linked.rows) == 1) is together
