"""One article for a reader at a terminal: its text with what was found in it, then the records."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

from rich.console import Console
from rich.text import Text

from extract.commands.printing import printable
from extract.report.surroundings import date_spans, role_span
from extract.schemas import AttendeeRoleRow, AttendeeRow

RIGHT_TO_LEFT = frozenset({"ar", "fa"})
# Unicode's right-to-left isolate, first-strong isolate and their end.
_TURN, _APART, _END = "\u2067", "\u2068", "\u2069"

_STYLES = {
    "meeting": "black on yellow",
    "name": "bold white on blue",
    "office": "magenta",
    "document": "black on green",
    "date": "cyan",
}


@dataclass(frozen=True, slots=True)
class Span:
    """What was found at `start`..`end` of a text."""

    start: int
    end: int
    kind: str


def print_article(record: dict[str, Any]) -> None:
    """Print a nested record (see `extract.exports.nested`) on standard output."""
    console = Console(highlight=False, soft_wrap=True)
    console.rule(printable(record["path"]), align="left")
    for name in ("status", "reason", "title", "publisher", "published_on", "language", "source_url"):
        if record[name] is not None and record[name] != "extracted":
            turned = name == "title" and record["language"] in RIGHT_TO_LEFT
            console.print(
                Text(f"{name:13}", style="dim"),
                _isolated(printable(str(record[name])), turned=turned),
                sep="",
            )
    if record["text"] is None:
        return
    console.print()
    colours = console.color_system is not None
    turned = record["language"] in RIGHT_TO_LEFT
    for line in _lines(record["text"], _spans(record)):
        console.print(_isolated(line if colours else _bracketed(line), turned=turned))
    if colours:
        legend = Text("  ").join(Text(f" {kind} ", style=style) for kind, style in _STYLES.items())
        console.print(legend)
    for line in _records(record):
        console.print(line)


def _spans(record: dict[str, Any]) -> list[Span]:
    text = record["text"]
    spans = []
    for meeting in record["meetings"]:
        spans.append(Span(meeting["start"], meeting["end"], "meeting"))
        for attendee in meeting["attendees"]:
            spans.append(Span(attendee["start"], attendee["end"], "name"))
            spans += _offices(text, attendee)
    spans += [Span(citation["start"], citation["end"], "document") for citation in record["citations"]]
    published = date.fromisoformat(record["published_on"]) if record["published_on"] else None
    spans += [Span(start, end, "date") for start, end, _ in date_spans(text, record["language"], published)]
    return spans


def _offices(text: str, attendee: dict[str, Any]) -> Iterator[Span]:
    columns = {column: attendee.get(column) for column in AttendeeRow.model_fields}
    who = AttendeeRow.model_construct(**columns)
    for role in attendee["roles"]:
        place = role_span(text, AttendeeRoleRow.model_construct(**role), who)
        if place:
            yield Span(*place, "office")


def _lines(text: str, spans: Sequence[Span]) -> Iterator[Text]:
    """Yield the lines of a text; of spans that cover a character the shortest gives its style."""
    kinds: list[str | None] = [None] * len(text)
    for span in sorted(set(spans), key=lambda s: (s.start - s.end, s.start, s.kind)):
        kinds[span.start : span.end] = [span.kind] * (span.end - span.start)
    start = 0
    for end in (*(n for n, character in enumerate(text) if character == "\n"), len(text)):
        line = Text()
        for kind, run in groupby(range(start, end), key=kinds.__getitem__):
            places = list(run)
            words = text[places[0] : places[-1] + 1]
            line.append(printable(words).plain, style=_STYLES.get(kind or "", ""))
        yield line
        start = end + 1


def _bracketed(line: Text) -> Text:
    """Return a line with brackets for colours."""
    shown, open_style = Text(), ""
    styles = [""] * len(line)
    for span in line.spans:
        styles[span.start : span.end] = [str(span.style)] * (span.end - span.start)
    for character, style in zip(line.plain, styles, strict=True):
        if style != open_style:
            shown.append(("]" if open_style else "") + ("[" if style else ""))
            open_style = style
        shown.append(character)
    return shown.append("]") if open_style else shown


def _isolated(line: Text, *, turned: bool) -> Text:
    """Return a line with the marks by which a terminal shows it right-to-left, if it is to be `turned`."""
    return Text(_TURN).append_text(line).append(_END) if turned and line.plain.strip() else line


def _records(record: dict[str, Any]) -> Iterator[Text]:
    for meeting in record["meetings"]:
        known = [meeting[c] for c in ("kind", "held_on", "body", "province")]
        yield Text("\nmeeting   ", style="bold").append_text(
            _pair(meeting, "title_as_written", ", ".join(filter(None, known)))
        )
        for attendee in meeting["attendees"]:
            roles = [", ".join(filter(None, (r["title"], r["body"], r["place"]))) for r in attendee["roles"]]
            person = attendee["person"]
            name = f"{person['name']} ({person['name_source']}, {person['confidence']:.2f})"
            yield Text(f"{attendee['part']:10}").append_text(_pair(attendee, "name_as_written", name))
            yield from (Text(f"{'':10}  {role}", style="dim") for role in roles)
    if record["citations"]:
        yield Text("\ndocuments", style="bold")
    for citation in record["citations"]:
        document = citation["document"]
        about = ", ".join(filter(None, (document["issuer"], document["issuer_place"], document["issued_on"])))
        number = f"{document['kind']} {document['number']} ({citation['how']})"
        yield Text(f"{'':10}").append_text(_pair(citation, "as_written", f"{number} {about}"))
    for relation in record["relations"]:
        ends = (f"{relation[end]['kind']} {relation[end]['number']}" for end in ("document", "target"))
        yield Text(f"{'':10}").append_text(printable(f" {relation['relation']} ".join(ends)))


def _pair(row: dict[str, Any], column: str, resolved: str) -> Text:
    """Return what is written and where, beside what it was resolved to."""
    written = Text(_APART).append_text(printable(row[column])).append(_END)
    place = Text(f" {row['start']}:{row['end']}", style="dim")
    return written.append_text(place).append(" → ").append_text(printable(resolved))
