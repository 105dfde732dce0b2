"""The tables for the analyst who checks a run: what reports contradict, and what deserves a look."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from extract.schemas.row import Count, ForeignKey, Row, Share, Text
from extract.schemas.values import ConflictKind, Current, DecisionKind, Kept, Verdict


class ConflictRow(Row):
    """One row per value that an article states of a meeting or document, where articles state several.

    The value kept is that of the best report: the original language first, then the most exact, then what
    most reports say.
    """

    primary_key: ClassVar[tuple[str, ...]] = ("record_id", "field", "value", "article_id")
    foreign_keys: ClassVar[tuple[ForeignKey, ...]] = (ForeignKey(("article_id",), "texts", ("article_id",)),)
    order: ClassVar[tuple[str, ...]] = ("kind", "record_id", "field", "value", "article_id")

    kind: ConflictKind = Field(description="What the record is.")
    record_id: Text = Field(description="`meeting_id` or `document_id`.")
    field: Text = Field(description="The column of the table `meetings` or `documents`.")
    value: Text = Field(description="The value that the article states, as the column would hold it.")
    article_id: Text = Field(description="The article.")
    kept: Kept = Field(description="Whether the table holds this value.")


class ReviewRow(Row):
    """What deserves a look, the most rewarding first: doubtful links, repaired numbers, open short forms.

    Write `same` or `different` into `verdict` and save the rows as `decisions.csv` in or beside the input
    folder: every later run follows them. What is decided is not listed again.
    """

    primary_key: ClassVar[tuple[str, ...]] = ("kind", "id_1", "id_2")
    order: ClassVar[tuple[str, ...]] = ("rank", "kind", "id_1", "id_2")

    verdict: Verdict | None = Field(
        default=None, description="Yours: whether the two are one. Empty in a run."
    )
    kind: DecisionKind = Field(
        description="What the ids are: two meetings, people or documents, or a citation and its document."
    )
    id_1: Text = Field(
        description="The first thing. Where `current` is `joined` both are in one row of their table under"
        " one of the two ids."
    )
    id_2: Text = Field(description="The second thing.")
    note: Text = Field(description="Why it is listed. Yours to change.")
    rank: int = Field(description="1 for the row whose verdict is worth most.", ge=1)
    current: Current = Field(description="What the run holds them to be.")
    what_1: Text = Field(description="The first thing in words.")
    what_2: Text = Field(description="The second thing in words.")
    doubt: Share = Field(description="How open it is: 1 is a toss-up, 0 as good as settled.")
    affects: Count = Field(description="How many rows of attendees, reports or citations hang on it.")
