"""From the cells of articles to rows of the tables: positions become the ids of a linked corpus.

All of a part's articles at once, column by column.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from extract.groups import Numbers
from extract.resolution.corpus import LinkedCorpus
from extract.resolution.identity import identity
from extract.schemas import (
    AttendeeRoleRow,
    AttendeeRow,
    CitationRow,
    DocumentRelationRow,
    MeetingReportRow,
    PersonNameRow,
    Row,
)


class CellColumns:
    """Makes the rows of articles of a linked corpus."""

    def __init__(self, linked: LinkedCorpus) -> None:
        settled, people, meetings, documents = (
            linked.settled, linked.people, linked.meetings, linked.documents,
        )  # fmt: skip
        self._people, self._reports, self._citations = (
            settled.layout, meetings.reports.layout, documents.layout,
        )  # fmt: skip
        self._person_ids = pa.array(people.ids, pa.string())
        self._person_of = people.persons(settled.profile_of)
        self._meeting_ids = pa.array(meetings.ids, pa.string()).take(
            pa.array(np.asarray(meetings.meeting_of))
        )
        self._document_ids = pa.array(documents.ids, pa.string())
        self._document_of = np.asarray(documents.document_of)
        self._completed = np.fromiter(documents.completed, np.int64, len(documents.completed))
        self._reread = np.asarray(documents.reread, np.int64)

    def rows(self, numbers: Numbers, articles: pa.Table) -> Iterator[tuple[type[Row], pa.Table]]:
        """Yield rows as columns; `articles` holds id, language and cells of those with these numbers."""
        own = _Articles(numbers, articles)
        yield from self._meetings(own)
        yield PersonNameRow, self._names(own)
        yield from self._documents(own)

    def _meetings(self, own: _Articles) -> Iterator[tuple[type[Row], pa.Table]]:
        reports = own.cells("reports")
        meeting_id = self._meeting_ids.take(pa.array(reports.items(self._reports.starts)))
        yield (
            MeetingReportRow,
            reports.table(
                ("title_as_written", "start", "end"), meeting_id=meeting_id, article_id=reports.article_id
            ),
        )
        attendees = own.cells("attendees")
        meetings = attendees.items(self._reports.starts, "meeting")
        people = self._person_of[attendees.items(self._people.starts, "person")]
        meeting_id = self._meeting_ids.take(pa.array(meetings))
        attendee_id = _ids("a", meeting_id, attendees.article_id, attendees["start"])
        yield (
            AttendeeRow,
            attendees.table(
                ("name_as_written", "role_as_written", "part", "location", "start", "end"),
                attendee_id=attendee_id,
                meeting_id=meeting_id,
                article_id=attendees.article_id,
                person_id=self._person_ids.take(pa.array(people)),
            ),
        )
        roles = own.cells("roles")
        of_attendee = attendees.begins[roles.owners] + roles.numbers("attendee")
        yield (
            AttendeeRoleRow,
            roles.table(
                ("position", "title", "body", "place", "as_written"),
                attendee_id=attendee_id.take(pa.array(of_attendee)),
            ),
        )

    def _names(self, own: _Articles) -> pa.Table:
        names = own.cells("names")
        people = self._person_of[names.items(self._people.starts, "person")]
        return names.table(
            ("name_as_written", "mentions"),
            person_id=self._person_ids.take(pa.array(people)),
            language=names.of_articles("language"),
        )

    def _documents(self, own: _Articles) -> Iterator[tuple[type[Row], pa.Table]]:
        citations = own.cells("citations")
        items = citations.items(self._citations.starts)
        # Of an article with one meeting all citations belong to it.
        reports = np.diff(own.cells("reports").begins)[citations.owners]
        meetings = pa.array(self._reports.starts[own.numbers[citations.owners]], mask=reports != 1)
        is_completed, is_reread = (pa.array(np.isin(items, x)) for x in (self._completed, self._reread))
        how = pc.if_else(is_reread, "exact", citations["how"])
        yield (
            CitationRow,
            citations.table(
                ("citation_id", "as_written", "start", "end", "number_as_written", "cited_on"),
                article_id=citations.article_id,
                document_id=self._document_ids.take(pa.array(self._document_of[items])),
                meeting_id=self._meeting_ids.take(meetings),
                how=pc.if_else(is_completed, "completed", how),
            ),
        )
        yield DocumentRelationRow, self._relations(own.cells("relations"))

    def _relations(self, stated: _Cells) -> pa.Table:
        """Return the relations between documents that articles state, each once a place."""
        ends = [
            self._document_of[stated.items(self._citations.starts, end)].tolist()
            for end in ("source", "target")
        ]
        told = (stated[name].to_pylist() for name in ("relation", "start"))
        first: dict[tuple[object, ...], int] = {}
        for at, key in enumerate(zip(stated.owners.tolist(), *ends, *told, strict=True)):
            first.setdefault(key, at)
        source, target = (self._document_ids.take(pa.array(end, pa.int64())) for end in ends)
        table = stated.table(
            ("relation", "start", "end"),
            document_id=source,
            target_document_id=target,
            article_id=stated.article_id,
        )
        return table.take(pa.array(first.values(), pa.int64()))


class _Articles:
    """Articles of one part, with the numbers that linking has for them."""

    def __init__(self, numbers: Numbers, table: pa.Table) -> None:
        self.numbers = numbers
        self._table = table

    def column(self, name: str) -> pa.Array:
        """Return a column of the articles."""
        column = self._table.column(name).combine_chunks()
        return column.combine_chunks() if isinstance(column, pa.ChunkedArray) else column

    def cells(self, kind: str) -> _Cells:
        """Return the cells of one kind."""
        return _Cells(self, self.column(kind))


class _Cells:
    """Cells of one kind of several articles; `owners` has the article of each, `begins` where each begins."""

    def __init__(self, articles: _Articles, lists: pa.ListArray) -> None:
        self._articles = articles
        self._structs = lists.flatten()
        self.begins = np.concatenate(([0], np.cumsum(np.asarray(lists.value_lengths()))))
        self.owners = np.asarray(pc.list_parent_indices(lists))

    def __getitem__(self, name: str) -> pa.Array:
        return self._structs.field(name)

    def table(self, names: Iterable[str], **others: pa.Array) -> pa.Table:
        """Return fields and other columns by name."""
        return pa.table({**{name: self[name] for name in names}, **others})

    def numbers(self, name: str) -> Numbers:
        """Return a field of numbers."""
        return np.asarray(self[name], np.int64)

    def items(self, starts: Numbers, name: str | None = None) -> Numbers:
        """Return the numbers that a corpus has for items: those of the position that a field says, else of
        the cells themselves. `starts` has the number of each article's first item."""
        own = self.numbers(name) if name else np.arange(len(self.owners)) - self.begins[self.owners]
        firsts: Numbers = starts[self._articles.numbers[self.owners]]
        return firsts + own

    @property
    def article_id(self) -> pa.Array:
        """The article of each."""
        return self.of_articles("article_id")

    def of_articles(self, name: str) -> pa.Array:
        """Return what a column says of the article of each."""
        return self._articles.column(name).take(pa.array(self.owners))


def _ids(kind: str, *columns: pa.Array) -> pa.Array:
    """Return the ids of things whose key parts stand in columns."""
    keys = zip(*(column.to_pylist() for column in columns), strict=True)
    return pa.array([identity(kind, *key) for key in keys], pa.string())
