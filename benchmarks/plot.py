"""Draw time and memory of whole runs by size: `python -m benchmarks.plot`.

The figures are those of the table "Whole runs" in the README beside this file, which `benchmarks.runs`
prints; the drawing is written beside it, as `runs.svg`.
"""

from __future__ import annotations

from pathlib import Path

import matplotlib as mpl
import matplotlib.pyplot as plt

_FOLDER = Path(__file__).parent
# The drawing of the same figures is the same file.
mpl.rcParams |= {"svg.hashsalt": "runs", "svg.fonttype": "none"}

Row = tuple[int, str, float, float, float]
"""Articles, which run, seconds, and megabytes of the leader and of the largest reader."""


def rows(readme: str) -> list[Row]:
    """Return the rows of the table of whole runs."""
    section = readme.split("## Whole runs", 1)[1].split("\n## ", 1)[0]
    cells = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in section.splitlines()
        if line[:1] == "|"
    ]
    return [
        (int(c[0].replace(",", "")), c[1], float(c[5]), float(c[7]), float(c[8]))
        for c in cells
        if c[0][:1].isdigit()
    ]


def draw(table: list[Row], file: Path) -> None:
    """Draw seconds, and memory, over the number of articles."""
    figure, (time, memory) = plt.subplots(1, 2, figsize=(9, 3.6), layout="constrained")
    for run in dict.fromkeys(row[1] for row in table):
        own = sorted(row for row in table if row[1] == run)
        time.plot([r[0] for r in own], [r[2] for r in own], marker="o", label=run)
    whole = sorted(row for row in table if row[1] == "2 workers")
    memory.plot([r[0] for r in whole], [r[3] for r in whole], marker="o", label="leader")
    memory.plot([r[0] for r in whole], [r[4] for r in whole], marker="o", label="each reader")
    memory.axhline(2000, linestyle=":", color="grey")
    for axes, title in ((time, "seconds"), (memory, "peak memory, MB (2 workers)")):
        axes.set(title=title, xlabel="articles", xscale="log")
        axes.legend()
    time.set_yscale("log")
    figure.savefig(file, metadata={"Date": None})


if __name__ == "__main__":
    draw(rows((_FOLDER / "README.md").read_text(encoding="utf-8")), _FOLDER / "runs.svg")
