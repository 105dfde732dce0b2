"""From the entries of an input and the outcomes that are kept to the articles of a run."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from extract.outcomes.corpus import Corpus
from extract.outcomes.entry import Entry
from extract.outcomes.outcome import ROW_COLUMNS, Outcome
from extract.outcomes.parts import Parts


@dataclass(slots=True)
class Articles:
    """Each entry with its outcome, `text` and mentions apart, and whose duplicate it is.

    `extracted` are the rows of parts that hold the texts and mentions of the articles, each once; `used`
    those that this input needs at all.
    """

    rows: list[tuple[Entry, Outcome, str | None]] = field(default_factory=list)
    extracted: dict[Path, list[int]] = field(default_factory=lambda: defaultdict(list))
    used: dict[Path, list[int]] = field(default_factory=lambda: defaultdict(list))


def articles_of(corpus: Corpus, parts: Parts) -> Articles:
    """Return the articles of a corpus in its order.

    Of several entries with the same bytes the first that was extracted is the article, the others are
    duplicates; what was not extracted is a duplicate of what failed when it was taken for the same.
    """
    found = Articles()
    outcomes = dict(corpus.passing)
    for file, row in sorted({parts.where(e.key) for e in corpus.entries if e.key not in outcomes}):
        found.used[file].append(row)
    for _, table in parts.read(["key", *ROW_COLUMNS], found.used):
        for values in table.to_pylist():
            key = values.pop("key")
            outcomes[key] = Outcome(**values)
    first: dict[tuple[str, str | None], Outcome] = {}
    for entry in corpus.entries:
        known = first.get((entry.article_id, None)) or first.get((entry.article_id, entry.read_as))
        if known is not None:
            found.rows.append((entry, known, entry.article_id))
            continue
        outcome = outcomes[entry.key]
        first[entry.article_id, None if outcome.status == "extracted" else entry.read_as] = outcome
        found.rows.append((entry, outcome, None))
        if outcome.status == "extracted":
            file, row = parts.where(entry.key)
            found.extracted[file].append(row)
    return found
