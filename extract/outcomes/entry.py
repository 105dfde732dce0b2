"""One place of the input where an article stands, and the key of what it comes to."""

from __future__ import annotations

import hashlib
from array import array
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from extract.lazy_sequence import LazySequence
from extract.parsers.source import Item, Unreadable, id_of

Key = bytes
_KEY = 16


class Entry(NamedTuple):
    """An article of the input.

    `read_as` is what its bytes were taken for, or why they were not read: the same bytes may be no page under
    one name and a good text under another.
    """

    path: str
    key: Key
    article_id: str
    read_as: str


def entry_of(item: Item) -> Entry:
    """Return the entry of an item. Its key is a digest of all that reading it depends on but the program."""
    read_as = item.reason if isinstance(item, Unreadable) else item.media
    digest = hashlib.sha256(item.content)
    if isinstance(item, Unreadable):
        article_id = item.article_id
        known: tuple[object, ...] = (item.status, article_id)
    else:
        # The bytes are digested once.
        article_id = id_of(digest)
        known = (item.address, item.charset, item.fields)
    digest.update(repr((type(item).__name__, read_as, *known)).encode("utf-8", "surrogateescape"))
    return Entry(item.path, digest.digest()[:_KEY], article_id, read_as)


class Entries(LazySequence[Entry]):
    """Entries in the order of an input, packed: millions of them take a hundred bytes each."""

    def __init__(self) -> None:
        self._paths, self._ends = bytearray(), array("q", (0,))
        self._keys = bytearray()
        self._ids = array("Q")
        self._read_as = array("i")
        # Few things are read, and for few reasons others are not.
        self._numbers: dict[str, int] = {}
        self._texts: list[str] = []

    @classmethod
    def of(cls, entries: pa.Table) -> Entries:
        """Return entries that are columns, named as the fields of an entry."""
        packed = cls()
        for batch in entries.to_batches():
            paths = batch["path"].cast(pa.binary())
            packed._paths += b"".join(paths.to_pylist())
            ends = np.cumsum(pc.binary_length(paths).to_numpy(zero_copy_only=False), dtype=np.int64)
            packed._ends.frombytes((ends + packed._ends[-1]).tobytes())
            packed._keys += b"".join(batch["key"].to_pylist())
            packed._ids.extend(int(article_id, 16) for article_id in batch["article_id"].to_pylist())
            packed._read_as.extend(map(packed._number, batch["read_as"].to_pylist()))
        return packed

    def append(self, entry: Entry) -> None:
        """Add an entry at the end."""
        self._paths += entry.path.encode("utf-8", "surrogateescape")
        self._ends.append(len(self._paths))
        self._keys += entry.key
        self._ids.append(int(entry.article_id, 16))
        self._read_as.append(self._number(entry.read_as))

    def _number(self, read_as: str) -> int:
        number = self._numbers.setdefault(read_as, len(self._texts))
        if number == len(self._texts):
            self._texts.append(read_as)
        return number

    @property
    def ids(self) -> Sequence[int]:
        """The ids of the articles as numbers."""
        return self._ids

    @property
    def packed(self) -> tuple[memoryview, ...]:
        """What tells the entries, in order: their paths in a row, where each ends, and their keys."""
        return memoryview(self._paths), memoryview(self._ends).cast("B"), memoryview(self._keys)

    def key(self, at: int) -> Key:
        """Return the key of one entry."""
        return bytes(self._keys[_KEY * at : _KEY * (at + 1)])

    def __len__(self) -> int:
        return len(self._ids)

    def item(self, at: int) -> Entry:
        """Return the entry at a position."""
        path = self._paths[self._ends[at] : self._ends[at + 1]].decode("utf-8", "surrogateescape")
        return Entry(path, self.key(at), f"{self._ids[at]:016x}", self._texts[self._read_as[at]])

    def __iter__(self) -> Iterator[Entry]:
        return map(self.item, range(len(self)))
