"""The tables of who took part in which meeting, and in what office."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from extract.schemas.row import ForeignKey, Offset, Row, Text
from extract.schemas.values import Part


class AttendeeRow(Row):
    """One row per person, meeting and article: those who took part by the text of that article."""

    primary_key: ClassVar[tuple[str, ...]] = ("attendee_id",)
    foreign_keys: ClassVar[tuple[ForeignKey, ...]] = (
        ForeignKey(("meeting_id", "article_id"), "meeting_reports", ("meeting_id", "article_id")),
        ForeignKey(("meeting_id",), "meetings", ("meeting_id",)),
        ForeignKey(("article_id",), "texts", ("article_id",)),
        ForeignKey(("person_id",), "people", ("person_id",)),
    )
    order: ClassVar[tuple[str, ...]] = ("article_id", "start", "attendee_id")
    grounded: ClassVar[str | None] = "name_as_written"

    attendee_id: Text = Field(description="Stable identity of the row.")
    meeting_id: Text = Field(description="The meeting.")
    article_id: Text = Field(description="The article that says so.")
    person_id: Text = Field(description="The person.")
    name_as_written: Text = Field(description="The name as this article writes it.")
    role_as_written: Text | None = Field(default=None, description="The offices, as this article has them.")
    part: Part = Field(
        description="`chair`: chaired or co-chaired; `speaker`: spoke, reported, presented or concluded;"
        " else `attendee`."
    )
    location: Text | None = Field(
        default=None, description="The bridge point or delegation with which the person attended."
    )
    start: Offset = Field(description="Where the name starts in the text.")
    end: Offset = Field(description="Where the name ends.")


class AttendeeRoleRow(Row):
    """The offices of an attendee, one a row, in the order of the text."""

    primary_key: ClassVar[tuple[str, ...]] = ("attendee_id", "position")
    foreign_keys: ClassVar[tuple[ForeignKey, ...]] = (
        ForeignKey(("attendee_id",), "attendees", ("attendee_id",)),
    )
    order: ClassVar[tuple[str, ...]] = ("attendee_id", "position")

    attendee_id: Text = Field(description="The attendee.")
    position: int = Field(description="1 for the first office, 2 for the next.", ge=1)
    title: Text = Field(description="The title in English, as Vietnam's own English-language press has it.")
    body: Text | None = Field(default=None, description="The body in English; empty if none is stated.")
    place: Text | None = Field(
        default=None,
        description="The place of the body, if stated; of another country's body that country, in English.",
    )
    as_written: Text = Field(description="The office as this article writes it.")
