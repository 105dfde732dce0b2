"""Dividing a large run into reports that a browser opens at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from typing import cast

from extract.schemas import ArticleRow, MeetingReportRow, ReviewRow, Row, TextRow

Tables = Mapping[str, Sequence[Row]]

CHARACTERS = 50_000_000  # of text in one part: 45 MB of 10,000 measured articles made a file of 39 MB


def divide(tables: Tables, size: int, characters: int = CHARACTERS) -> list[Tables]:
    """Return sets of tables with about `size` articles and `characters` of text each at most.

    One set if they all fit. Articles follow each other by day of publication; those of one meeting stay
    together, so a set may be somewhat larger. A meeting, person or document stands in each set that has an
    article of it.
    """
    articles = cast(Sequence[ArticleRow], tables["articles"])
    length = {row.article_id: len(row.text) for row in cast(Sequence[TextRow], tables["texts"])}
    if len(articles) <= size and sum(length.values()) <= characters:
        return [tables]
    groups = _together(articles, cast(Sequence[MeetingReportRow], tables["meeting_reports"]))
    parts: list[set[str]] = [set()]
    filled = 0
    for group in groups:
        weight = sum(length.get(article_id, 0) for article_id in group)
        if parts[-1] and (len(parts[-1]) + len(group) > size or filled + weight > characters):
            parts.append(set())
            filled = 0
        parts[-1].update(group)
        filled += weight
    return [_restricted(tables, part) for part in parts]


def _together(articles: Sequence[ArticleRow], reports: Sequence[MeetingReportRow]) -> list[list[str]]:
    """Return the ids of articles, grouped by the meetings that join them, in the order of the first day."""
    leader: dict[str, str] = {}
    first_of_meeting: dict[str, str] = {}
    for report in reports:
        mine = _root(leader, report.article_id)
        other = _root(leader, first_of_meeting.setdefault(report.meeting_id, report.article_id))
        leader[max(mine, other)] = min(mine, other)
    groups: dict[str, list[ArticleRow]] = {}
    for article in articles:
        groups.setdefault(_root(leader, article.article_id), []).append(article)
    ordered = sorted(groups.values(), key=lambda group: min(map(_order, group)))
    return [sorted({article.article_id for article in group}) for group in ordered]


def _root(leader: dict[str, str], article_id: str) -> str:
    root = article_id
    while leader.get(root, root) != root:
        root = leader[root]
    leader[article_id] = root
    return root


def _order(article: ArticleRow) -> tuple[date, str]:
    return article.published_on or date.max, article.path


_OWN_KEY: Mapping[str, str] = {
    "meetings": "meeting_id",
    "people": "person_id",
    "person_names": "person_id",
    "documents": "document_id",
    "resolutions": "document_id",
    "plans": "document_id",
    "attendee_roles": "attendee_id",
}


def _restricted(tables: Tables, articles: set[str]) -> Tables:
    """Return the rows of `articles` and of what they speak of."""
    part: dict[str, Sequence[Row]] = {}
    spoken_of: dict[str, set[object]] = defaultdict(set)
    for name, rows in tables.items():
        if name in _OWN_KEY:
            continue
        part[name] = [row for row in rows if _article(row) in articles]
        for row in part[name]:
            for column, value in row:
                spoken_of[column.removeprefix("target_")].add(value)
    for name, key in _OWN_KEY.items():
        part[name] = [row for row in tables.get(name, ()) if getattr(row, key) in spoken_of[key]]
    known = {value for values in spoken_of.values() for value in values if value is not None}
    reviews = cast(Sequence[ReviewRow], tables.get("review", ()))
    part["review"] = [row for row in reviews if row.id_1 in known or row.id_2 in known]
    return part


def _article(row: Row) -> str | None:
    return getattr(row, "article_id", None)
