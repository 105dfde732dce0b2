"""The closed sets of values that columns hold."""

from __future__ import annotations

from typing import Literal

ArticleStatus = Literal["extracted", "skipped", "failed"]
MeetingKind = Literal[
    "session",
    "conference",
    "meeting",
    "working_session",
    "congress",
    "ceremony",
    "talks",
    "reception",
    "workshop",
    "visit",
    "other",
]
TimeOfDay = Literal["morning", "afternoon", "evening"]
Mode = Literal["in_person", "online", "hybrid"]
Part = Literal["chair", "speaker", "attendee"]
NameSource = Literal["corpus", "registry", "inferred", "as_written"]
DocumentKind = Literal[
    "resolution",
    "plan",
    "decision",
    "directive",
    "conclusion",
    "regulation",
    "decree",
    "law",
    "ordinance",
    "circular",
    "official_dispatch",
    "official_letter",
    "notice",
    "programme",
    "project",
    "guideline",
    "report",
    "proposal",
    "order",
    "other",
]
How = Literal["exact", "normalised", "repaired", "completed"]
Relation = Literal["implements", "amends", "replaces", "guides"]
Verdict = Literal["same", "different"]
DecisionKind = Literal["meeting", "person", "document", "citation"]
ConflictKind = Literal["meeting", "document"]
Current = Literal["joined", "apart"]
Kept = Literal["yes", "no"]
