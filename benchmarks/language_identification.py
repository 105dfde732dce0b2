"""Measure language identification: `python -m benchmarks.language_identification FOLDER [WORDS]`.

FOLDER holds `sentences_<iso 639-1>.txt` (one sentence a line) and `udhr_<iso 639-3>.txt` (one paragraph a
line). With WORDS each line is cut into pieces of so many words, as headlines are. Printed: the share of texts
of our languages that are named right, the share of all others that are named as one of ours, and what the
score says: how often a verdict below it is wrong.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from extract.languages import identify
from extract.lexicon import language_codes

_ISO3 = {"arb": "ar", "vie": "vi", "ukr": "uk", "pes_1": "fa", "pes_2": "fa"}
_FEWEST_LETTERS = 20
_SCORES = (0.5, 0.7, 0.9, 0.99)


def texts(folder: Path, words: int | None) -> Iterator[tuple[str, str]]:
    """Yield each text with its language."""
    for file in sorted(folder.glob("*.txt")):
        code = file.stem.split("_", 1)[1]
        for line in file.read_text(encoding="utf-8").splitlines():
            parts = line.split()
            size = words or len(parts) or 1
            for start in range(0, len(parts), size):
                text = " ".join(parts[start : start + size])
                whole = words is None or start + size <= len(parts)
                if whole and sum(c.isalpha() for c in text) >= _FEWEST_LETTERS:
                    yield _ISO3.get(code, code), text


def main(folder: Path, words: int | None = None) -> None:
    """Print the figures for `folder` and the confusions behind them."""
    right: Counter[str] = Counter()
    ours: Counter[str] = Counter()
    wrong: list[tuple[float, bool]] = []
    claimed, others = 0, 0
    confusions: Counter[tuple[str, str]] = Counter()
    began = time.perf_counter()
    for truth, text in texts(folder, words):
        found = identify(text)
        if truth in language_codes():
            ours[truth] += 1
            right[truth] += found.language == truth
        else:
            others += 1
            claimed += found.language in language_codes()
        if found.language in language_codes():
            wrong.append((found.score, found.language != truth))
        if found.language != truth and {truth, found.language} & set(language_codes()):
            confusions[truth, found.language] += 1
    seconds = time.perf_counter() - began
    for code in sorted(ours):
        print(f"{code}: {right[code]} of {ours[code]} right ({right[code] / ours[code]:.2%})")
    print(f"ours: {sum(right.values()) / sum(ours.values()):.2%} right")
    print(f"others: {claimed} of {others} named as ours ({claimed / others:.2%})")
    print(f"{seconds / (others + sum(ours.values())) * 1000:.2f} ms a text")
    for score in _SCORES:
        below = [w for s, w in wrong if s < score]
        print(f"score below {score}: {len(below)} of {len(wrong)}, {sum(below)} of them wrong")
    print("confusions:", ", ".join(f"{a} as {b}: {n}" for (a, b), n in confusions.most_common(15)))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else None)
