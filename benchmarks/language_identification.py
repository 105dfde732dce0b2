"""Measure language identification: `python benchmarks/language_identification.py FOLDER`.

FOLDER holds `sentences_<iso 639-1>.txt` (one sentence a line) and `udhr_<iso 639-3>.txt` (one paragraph a
line). Printed: the share of sentences of our languages that are named right, and the share of all others that
are named as one of ours.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from pathlib import Path

from extract.languages import identify
from extract.lexicon import language_codes

_ISO3 = {"arb": "ar", "vie": "vi", "ukr": "uk", "pes_1": "fa", "pes_2": "fa"}


def main(folder: Path, fewest_letters: int = 20) -> None:
    """Print the figures for `folder` and the confusions behind them."""
    right: Counter[str] = Counter()
    ours: Counter[str] = Counter()
    claimed, others = 0, 0
    confusions: Counter[tuple[str, str]] = Counter()
    began = time.perf_counter()
    for file in sorted(folder.glob("*.txt")):
        code = file.stem.split("_", 1)[1]
        truth = _ISO3.get(code, code)
        for line in file.read_text(encoding="utf-8").splitlines():
            if sum(c.isalpha() for c in line) < fewest_letters:
                continue
            found = identify(line).language
            if truth in language_codes():
                ours[truth] += 1
                right[truth] += found == truth
            else:
                others += 1
                claimed += found in language_codes()
            if found != truth and (truth in language_codes() or found in language_codes()):
                confusions[truth, found] += 1
    seconds = time.perf_counter() - began
    for code in sorted(ours):
        print(f"{code}: {right[code]} of {ours[code]} right ({right[code] / ours[code]:.2%})")
    print(f"ours: {sum(right.values()) / sum(ours.values()):.2%} right")
    print(f"others: {claimed} of {others} named as ours ({claimed / others:.2%})")
    print(f"{seconds / (others + sum(ours.values())) * 1000:.2f} ms a line")
    print("confusions:", ", ".join(f"{a} as {b}: {n}" for (a, b), n in confusions.most_common(15)))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
