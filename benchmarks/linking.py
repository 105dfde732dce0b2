"""Time, memory and accuracy of linking on a generated corpus.

python benchmarks/linking.py [ARTICLES ...]        (default 1000 10000 100000)

Each size runs in a process of its own. README.md says how the corpus is made.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.generated_corpus import Corpus, generate
from extract.resolution.corpus import link_corpus
from extract.resolution.decisions import Decisions
from extract.resolution.people.rows import best_known
from extract.resolution.review.rows import review_rows

_SIZES = (1_000, 10_000, 100_000)

Item = tuple[str, int]
"""An article, and the position of a person or meeting in it."""


def measure(articles: int) -> dict[str, float]:
    """Return the figures of one size: seconds, peak memory in MB, and B-cubed F1 of meetings and people."""
    corpus = generate(articles)
    articles_in_order = sorted(corpus.articles, key=lambda a: a.article_id)
    before = _peak()
    began, worked = time.perf_counter(), time.process_time()
    linked = link_corpus(articles_in_order, Decisions())
    seconds, work = time.perf_counter() - began, time.process_time() - worked
    questions = len(review_rows(linked, best_known(linked.settled, linked.people), Decisions()))
    reviewed = time.perf_counter() - began
    people: dict[Item, str] = {}
    meetings: dict[Item, str] = {}
    for n, article in enumerate(articles_in_order):
        ids = linked.ids_of(n)
        people.update({(article.article_id, i): p for i, p in enumerate(ids.people)})
        meetings.update({(article.article_id, i): m for i, m in enumerate(ids.meetings)})
    return {
        "articles": articles,
        "people": len(set(corpus.people.values())),
        "meetings": len(set(corpus.meetings.values())),
        "attendances": len(corpus.people),
        "link_s": round(seconds, 1),
        "link_cpu_s": round(work, 1),
        "review_s": round(reviewed - seconds, 1),
        "corpus_mb": round(before),
        "peak_mb": round(_peak()),
        "people_f1": round(b_cubed(corpus.people, people), 4),
        "meetings_f1": round(b_cubed(corpus.meetings, meetings), 4),
        "merged_meetings": merged(corpus, meetings),
        "questions": questions,
    }


def b_cubed(truth: Mapping[Item, int], found: Mapping[Item, str]) -> float:
    """Return the B-cubed F1 of two clusterings of the same items."""
    both = Counter((truth[i], found[i]) for i in truth)
    true, got = Counter(truth.values()), Counter(found[i] for i in truth)
    precision = sum(n * n / got[f] for (_, f), n in both.items()) / len(truth)
    recall = sum(n * n / true[t] for (t, _), n in both.items()) / len(truth)
    return 2 * precision * recall / (precision + recall)


def merged(corpus: Corpus, found: Mapping[Item, str]) -> int:
    """Return how many of the linked meetings hold reports of several."""
    pairs = {(found[i], true) for i, true in corpus.meetings.items()}
    return sum(n > 1 for n in Counter(f for f, _ in pairs).values())


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    """Measure each size in a process of its own and print a line for it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, metavar="ARTICLES")
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.one:
        print(json.dumps(measure(args.one)))
        return
    for n, size in enumerate(args.sizes or _SIZES):
        command = [sys.executable, __file__, "--one", str(size)]
        figures = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
        if n == 0:
            print("| " + " | ".join(figures) + " |\n" + "|---" * len(figures) + "|")
        print("| " + " | ".join(f"{v:,}" for v in figures.values()) + " |", flush=True)


if __name__ == "__main__":
    main()
