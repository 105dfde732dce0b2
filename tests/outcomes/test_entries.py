"""Packed entries come out as they went in."""

from __future__ import annotations

from dataclasses import replace

import pytest

from extract.outcomes.entry import Entries, Entry, entry_of
from extract.parsers import Source, Unreadable

SOURCE = Source("tin/Họp.txt", "Họp".encode(), "text")
ENTRIES = [
    entry_of(SOURCE),
    entry_of(replace(SOURCE, path="a\udcff.txt")),
    entry_of(Unreadable("a.pdf", b"x", "skipped", "not read")),
    entry_of(Unreadable("", b"", "failed", "not read")),
    Entry("x", bytes(16), "0" * 15 + "f", "html"),
]


@pytest.fixture
def packed() -> Entries:
    entries = Entries()
    for entry in ENTRIES:
        entries.append(entry)
    return entries


def test_entries_come_back(packed: Entries) -> None:
    assert list(packed) == ENTRIES
    assert len(packed) == len(ENTRIES)
    assert packed[1:4:2] == ENTRIES[1:4:2]


def test_key_and_id_are_told_alone(packed: Entries) -> None:
    assert [packed.key(n) for n in range(len(packed))] == [e.key for e in ENTRIES]
    assert [f"{n:016x}" for n in packed.ids] == [e.article_id for e in ENTRIES]
