"""Measure citation finding: `python benchmarks/citations.py [FOLDER]`.

FOLDER holds articles (`data/raw` unless given). Printed, in MB of UTF-8 a second on one core: finding the
documents in the articles of each language, with their dates and places (what a run does) and without; and,
in the same process, eyecite's `get_citations` on as many bytes of English that cites cases as densely.
eyecite is not a dependency: `pip install eyecite` first, or its line is left out.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

from extract.dates.finder import find_dates
from extract.documents.stage import find_documents
from extract.lexicon import language_codes
from extract.parsers import SkippedArticle, Unreadable, UnreadableArticle, find_sources, parse
from extract.places.finder import find_places

_BYTES = 400_000
_ENGLISH = (
    "The court followed its earlier ruling in Hale v. Norton, 410 U.S. 113 (1973), and held that 42 "
    "U.S.C. § 1983 gave the plaintiffs a remedy. It set apart Barker v. Lowe, 505 U.S. 833, 846 (1992), "
    "on which the agency had relied; see also id. at 851. The statute was amended in the following "
    "session, and the ministry published its guidance a month later, after the hearing of the committee "
    "had been put off twice. "
)


def main(folder: Path) -> None:
    """Print megabytes a second for each language and for eyecite."""
    articles = {code: [] for code in language_codes()}  # type: ignore[var-annotated]
    for source in find_sources(folder):
        if isinstance(source, Unreadable):
            continue
        try:
            article = parse(source)
        except (SkippedArticle, UnreadableArticle):
            continue
        articles[article.language].append(article)
    for language, read in articles.items():
        if not read:
            continue
        size = sum(len(a.text.encode()) for a in read)
        rounds = range(max(1, _BYTES // size))

        def alone(read: list = read, rounds: range = rounds) -> None:  # type: ignore[type-arg]
            for _ in rounds:
                for a in read:
                    find_documents(a)

        def whole(read: list = read, rounds: range = rounds) -> None:  # type: ignore[type-arg]
            for _ in rounds:
                for a in read:
                    places = find_places(a.text, a.language, a.published_on)
                    find_documents(a, find_dates(a.text, a.language, a.published_on), places)

        bytes_read = size * len(rounds)
        print(f"{language}  citations {_rate(alone, bytes_read):6.2f} MB/s"
              f"   with dates and places {_rate(whole, bytes_read):6.2f} MB/s")  # fmt: skip
    _eyecite()


def _eyecite() -> None:
    try:
        from eyecite import get_citations
    except ImportError:
        print("eyecite is not installed")
        return
    article = _ENGLISH * (3_000 // len(_ENGLISH))
    rounds = _BYTES // len(article)

    def run() -> None:
        for _ in range(rounds):
            get_citations(article)

    print(f"eyecite on English {_rate(run, rounds * len(article)):6.2f} MB/s")


def _rate(work: Callable[[], None], size: int) -> float:
    work()
    began = time.perf_counter()
    work()
    return size / 1e6 / (time.perf_counter() - began)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path("data/raw"))
