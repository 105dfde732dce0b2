"""What the meeting stage finds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from extract.dates.mention import TimeOfDay
from extract.people.mention import PersonMention
from extract.roles.mention import RoleMention

Part = Literal["chair", "speaker", "attendee"]
Mode = Literal["in_person", "online", "hybrid"]


@dataclass(frozen=True, slots=True)
class Attendance:
    """One person's part in one meeting, as one article reports it.

    `person` is the mention that shows it best; `mentions` are all mentions of the person in the article.
    `roles` are those that the article states for the person, shared titles included, in text order.
    """

    person: PersonMention
    mentions: tuple[PersonMention, ...]
    part: Part
    roles: tuple[RoleMention, ...]
    role_as_written: str | None
    location: str | None


@dataclass(frozen=True, slots=True)
class MeetingMention:
    """A meeting that an article reports; `start`..`end` is the phrase that names it."""

    start: int
    end: int
    as_written: str
    kind: str
    ordinal: int | None = None
    held_on: date | None = None
    held_until: date | None = None
    time_of_day: TimeOfDay | None = None
    mode: Mode | None = None
    place: str | None = None
    province: str | None = None
    body: str | None = None
    attendances: tuple[Attendance, ...] = ()
