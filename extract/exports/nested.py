"""Articles as nested records: one object per article with everything that it says."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast

from extract.schemas import ArticleRow, Row

Tables = Mapping[str, Sequence[Row]]
Json = dict[str, Any]


def nested_records(tables: Tables) -> Iterator[Json]:
    """Yield an object per row of `articles`, in their order.

    It holds the columns of the article, `text`, and three lists: `meetings` (the meeting, how it is named
    here, and its `attendees` with `person` and `roles`), `citations` (the mention and its `document`) and
    `relations`. Values are those of the tables: an unknown one is None, dates are ISO 8601, offsets count
    code points.
    """
    index = _Index(tables)
    for article in cast(Sequence[ArticleRow], tables["articles"]):
        key = article.article_id
        yield {
            **_plain(article),
            "text": index.texts.get(key),
            "meetings": [index.meeting(row) for row in index.of_article["meeting_reports"][key]],
            "citations": [index.citation(row) for row in index.of_article["citations"][key]],
            "relations": [index.relation(row) for row in index.of_article["document_relations"][key]],
        }


class _Index:
    """The rows of a set of tables by what they belong to."""

    def __init__(self, tables: Tables) -> None:
        self.texts = {getattr(row, "article_id"): getattr(row, "text") for row in tables["texts"]}  # noqa: B009
        self.meetings = _by_key(tables["meetings"], "meeting_id")
        self.people = _by_key(tables["people"], "person_id")
        self.documents = _by_key(tables["documents"], "document_id")
        self.roles = _grouped(tables["attendee_roles"], ("attendee_id",))
        self.attendees = _grouped(tables["attendees"], ("meeting_id", "article_id"))
        names = ("meeting_reports", "citations", "document_relations")
        self.of_article = {name: _grouped(tables[name], ("article_id",), single=True) for name in names}

    def meeting(self, report: Row) -> Json:
        here = _plain(report)
        attendees = self.attendees[(here["meeting_id"], here["article_id"])]
        written = {column: here[column] for column in ("title_as_written", "start", "end")}
        return (
            self.meetings[here["meeting_id"]]
            | written
            | {"attendees": [self._attendee(a) for a in attendees]}
        )

    def citation(self, row: Row) -> Json:
        here = _plain(row)
        del here["article_id"]
        return here | {"document": self.documents[here.pop("document_id")]}

    def relation(self, row: Row) -> Json:
        here = _plain(row)
        return {
            "document": self.documents[here["document_id"]],
            "relation": here["relation"],
            "target": self.documents[here["target_document_id"]],
            "start": here["start"],
            "end": here["end"],
        }

    def _attendee(self, row: Row) -> Json:
        here = _plain(row)
        roles = [_without(_plain(role), "attendee_id") for role in self.roles[(here["attendee_id"],)]]
        person = self.people[here["person_id"]]
        return _without(here, "meeting_id", "article_id", "person_id") | {"person": person, "roles": roles}


def _plain(row: Row) -> Json:
    return row.model_dump(mode="json")


def _without(record: Json, *columns: str) -> Json:
    return {column: value for column, value in record.items() if column not in columns}


def _by_key(rows: Sequence[Row], column: str) -> dict[str, Json]:
    return {getattr(row, column): _plain(row) for row in rows}


def _grouped(
    rows: Sequence[Row], columns: tuple[str, ...], *, single: bool = False
) -> defaultdict[Any, list[Row]]:
    groups: defaultdict[Any, list[Row]] = defaultdict(list)
    for row in rows:
        key = tuple(getattr(row, column) for column in columns)
        groups[key[0] if single else key].append(row)
    return groups
