"""Gold records: what people found in the articles that a run is scored on."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError


class GoldError(ValueError):
    """A file is no gold; the message says where it goes wrong."""


class _Record(BaseModel):
    model_config = ConfigDict(extra="allow")


class _Role(_Record):
    title: str
    body: str | None = None


class _Attendee(_Record):
    as_written: list[str] = Field(min_length=1)
    part: str
    name: str | None = None
    roles: list[_Role] = []


class _Citation(_Record):
    kind: str
    number: str
    mentions: int


class _Relation(_Record):
    source: str
    relation: str
    target: str


class _Article(_Record):
    language: str
    meetings: list[str]
    attendees: list[_Attendee]
    citations: list[_Citation]
    relations: list[_Relation] = []


class _Meeting(_Record):
    kind: list[str]


class _Gold(_Record):
    articles: dict[str, _Article]
    meetings: dict[str, _Meeting]


def read_gold(file: Path) -> dict[str, Any]:
    """Return the gold of a JSON file (docs/scoring.md has the form). Raises GoldError or OSError."""
    try:
        gold: dict[str, Any] = json.loads(file.read_text(encoding="utf-8-sig"))
        checked = _Gold.model_validate(gold)
    except ValidationError as error:
        first = error.errors()[0]
        where = " → ".join(map(str, first["loc"])) or "the file"
        raise GoldError(f"{file}: {where}: {first['msg'].lower()}") from None
    except ValueError as error:
        raise GoldError(f"{file} is not JSON in UTF-8: {error}") from None
    for name, article in checked.articles.items():
        for key in article.meetings:
            if key not in checked.meetings:
                raise GoldError(f"{file}: articles → {name} → meetings: {key} is not under meetings")
    return gold
