"""Nested records hold every row of an article, joined."""

from __future__ import annotations

import json

from extract.exports.nested import nested_records
from tests.tables.sample import TEXT, sample_tables


def test_one_object_per_article_in_the_order_of_the_table() -> None:
    tables = sample_tables()
    records = list(nested_records(tables))
    assert [r["path"] for r in records] == ["b/x.txt", "a.txt", "c.txt"]
    assert [r["text"] for r in records] == [None, TEXT, None]


def test_everything_that_the_article_says() -> None:
    record = next(r for r in nested_records(sample_tables()) if r["path"] == "a.txt")
    (meeting,) = record["meetings"]
    (attendee,) = meeting["attendees"]
    assert (meeting["meeting_id"], meeting["title_as_written"]) == ("m1", "Họp giao ban")
    assert (attendee["person"]["name"], attendee["roles"][0]["title"]) == ("Nguyễn An", "null")
    assert [c["document"]["number"] for c in record["citations"]] == ["57-NQ/TW", "5/KH-UBND"]
    (relation,) = record["relations"]
    assert (relation["document"]["number"], relation["relation"], relation["target"]["number"]) == (
        "5/KH-UBND",
        "implements",
        "57-NQ/TW",
    )


def test_spans_are_of_the_text() -> None:
    record = next(r for r in nested_records(sample_tables()) if r["text"])
    spans = [(m["start"], m["end"], m["title_as_written"]) for m in record["meetings"]]
    spans += [(c["start"], c["end"], c["as_written"]) for c in record["citations"]]
    assert [record["text"][start:end] for start, end, _ in spans] == [written for *_, written in spans]


def test_it_is_json() -> None:
    for record in nested_records(sample_tables()):
        assert json.loads(json.dumps(record)) == record
