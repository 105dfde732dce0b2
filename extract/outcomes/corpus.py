"""Read a whole input: what is known is not read again, the rest is read by a pool of processes."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass, field

from extract.isolation.cluster import ClusterPool
from extract.isolation.pool import Question, ReaderPool
from extract.outcomes.columns import is_lasting, rows_alone
from extract.outcomes.entry import Entries, Entry, Key, entry_of
from extract.outcomes.known_files import KnownFiles, settled_signature
from extract.outcomes.outcome import Outcome
from extract.outcomes.parts import Parts
from extract.parsers import InputFile, Inputs, Item, Paths, Reading, Unreadable, find_files, read_input

Told = Callable[[int, str], None]


@dataclass(slots=True)
class Corpus:
    """The articles of an input, in its order.

    `passing` are outcomes that another run may not come to; `read` counts the articles that this run read.
    """

    entries: Entries = field(default_factory=Entries)
    passing: dict[Key, Outcome] = field(default_factory=dict)
    read: int = 0


class CorpusReader:
    """Reads an input; `told` hears how many articles are done, and the path of the last."""

    def __init__(self, reading: Reading, parts: Parts, known: KnownFiles, told: Told) -> None:
        self._reading = reading
        self._parts = parts
        self._known = known
        self._told = told
        self._paths = Paths()
        self._asked: set[Key] = set()
        self._done = 0
        self._corpus = Corpus()

    def read(self, source: Inputs, pool: ReaderPool | ClusterPool) -> Corpus:
        """Read every article of `source` that the parts do not have.

        Raises FileNotFoundError if a source does not exist, OSError if the parts cannot be written and
        ReaderError if no process that reads can be started.
        """
        for keys, outcomes in pool.read(self._questions(source)):
            self._corpus.read += len(keys)
            if is_lasting(outcomes):
                self._parts.add(keys, outcomes)
                self._asked.difference_update(keys)
            else:
                self._corpus.passing.update(zip(keys, rows_alone(outcomes), strict=True))
            self._tell("", len(keys))
        self._parts.flush()
        return self._corpus

    def _questions(self, source: Inputs) -> Iterator[Question]:
        for found in find_files(source):
            if isinstance(found, Unreadable):
                yield from self._items([found], [])
                continue
            before = self._known.entries(found)
            if before is not None and all(entry.key in self._parts for entry in before):
                self._known.keep()
                for entry in before:
                    self._enter(entry)
                    self._tell(entry.path)
            else:
                yield from self._file(found)

    def _file(self, found: InputFile) -> Iterator[Question]:
        signature = settled_signature(found)
        held: list[Entry] = []
        complete = yield from self._items(read_input(found, self._reading), held)
        if signature is not None and complete:
            self._known.remember(found, signature, held)

    def _items(self, items: Iterable[Item], held: list[Entry]) -> Generator[Question, None, bool]:
        """Yield what is to be read; return whether every item could be had, as it will be next time."""
        complete = True
        for item in items:
            entry = entry_of(item)
            held.append(entry)
            self._enter(entry)
            complete &= not isinstance(item, Unreadable) or item.status != "failed"
            if entry.key in self._parts or entry.key in self._asked:
                self._tell(entry.path)
            else:
                self._asked.add(entry.key)
                yield Question(entry.key, item)
        return complete

    def _enter(self, entry: Entry) -> None:
        """Take an article into the corpus, with a path of its own."""
        own = self._paths.own(entry.path)
        self._corpus.entries.append(entry if own == entry.path else entry._replace(path=own))

    def _tell(self, path: str, count: int = 1) -> None:
        self._done += count
        self._told(self._done, path)
