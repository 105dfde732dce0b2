"""Raise the recorded floors to the present figures: `python -m tests.quality.record`.

A floor is never lowered, unless it is named and the reason given:
`--allow-lower dev.roles.fa --reason "gold corrected: two ranks were wrong"`.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from extract.pipeline import extract_folder
from tests.quality.corpora import CORPORA, Corpus, present_corpora
from tests.quality.floors import Comparison, Floors, flatten, raised, read_floors, write_floors


def main(argv: list[str] | None = None) -> int:
    """Run the pipeline over the corpora and record gains. Return 1 if any figure is below its floor."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--corpus", action="append", choices=CORPORA, help="only this corpus (repeatable)")
    parser.add_argument("--allow-lower", action="append", default=[], metavar="CORPUS.FIGURE")
    parser.add_argument("--reason", help="why floors may fall; needed with --allow-lower")
    options = parser.parse_args(argv)
    if options.allow_lower and not options.reason:
        parser.error("--allow-lower needs --reason")
    floors, kept = read_floors(), 0
    for corpus in present_corpora():
        if options.corpus and corpus.name not in options.corpus:
            continue
        now = _measure(corpus)
        old = floors.get(corpus.name, {})
        lower = {name for name in old if f"{corpus.name}.{name}" in options.allow_lower}
        comparison = Comparison.of(old, now)
        print(f"{corpus.name}\n{comparison.table() or 'as recorded'}")
        for name in sorted(lower):
            print(f"may fall: {corpus.name}.{name}: {options.reason}")
        floors[corpus.name] = raised(old, now, lower)
        kept += sum(name not in lower for name, _, _ in comparison.lost)
    write_floors(floors)
    if kept:
        print(f"{kept} figures are below their floors, which stay", file=sys.stderr)
    return 1 if kept else 0


def _measure(corpus: Corpus) -> Floors:
    with tempfile.TemporaryDirectory() as out:
        extract_folder(corpus.articles, Path(out))
        return flatten(corpus.score(Path(out))[0])


if __name__ == "__main__":
    sys.exit(main())
