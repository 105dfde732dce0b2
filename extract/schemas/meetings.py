"""The tables of meetings and of the articles that report them."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from pydantic import Field

from extract.schemas.row import Count, ForeignKey, Offset, Row, Text
from extract.schemas.values import MeetingKind, Mode, TimeOfDay


class MeetingRow(Row):
    """One row per real meeting, however many articles and languages report it."""

    primary_key: ClassVar[tuple[str, ...]] = ("meeting_id",)
    order: ClassVar[tuple[str, ...]] = ("held_on", "meeting_id")

    meeting_id: Text = Field(description="Stable identity of the meeting.")
    title: Text | None = Field(default=None, description="The meeting as a report names it.")
    title_language: Text | None = Field(default=None, description="ISO 639-1 code of the title's language.")
    kind: MeetingKind = Field(description="What kind of meeting it was.")
    ordinal: int | None = Field(default=None, description="Its number: 6 for the sixth session.", ge=0)
    held_on: date | None = Field(default=None, description="The (first) day.")
    held_until: date | None = Field(default=None, description="The last day of a meeting of several days.")
    time_of_day: TimeOfDay | None = Field(default=None, description="The part of the day, if stated.")
    mode: Mode | None = Field(default=None, description="In a hall, over the network or both, if stated.")
    place: Text | None = Field(default=None, description="Where it was held, as stated.")
    province: Text | None = Field(
        default=None, description="The province, in Vietnamese, without the word for province or city."
    )
    body: Text | None = Field(default=None, description="The body that met, in English.")
    article_count: Count = Field(description="How many articles report it.")
    languages: Text = Field(description="ISO 639-1 codes of the reports' languages, sorted, joined by `;`.")


class MeetingReportRow(Row):
    """Which article reports which meeting."""

    primary_key: ClassVar[tuple[str, ...]] = ("meeting_id", "article_id")
    foreign_keys: ClassVar[tuple[ForeignKey, ...]] = (
        ForeignKey(("meeting_id",), "meetings", ("meeting_id",)),
        ForeignKey(("article_id",), "texts", ("article_id",)),
    )
    order: ClassVar[tuple[str, ...]] = ("article_id", "start", "meeting_id")
    grounded: ClassVar[str | None] = "title_as_written"

    meeting_id: Text = Field(description="The meeting.")
    article_id: Text = Field(description="The article.")
    title_as_written: Text = Field(description="The phrase that names the meeting in this article.")
    start: Offset = Field(description="Where the phrase starts in the text.")
    end: Offset = Field(description="Where the phrase ends.")
