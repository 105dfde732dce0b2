"""What a run over one short article takes from its call to its end, in processes of their own.

python -m benchmarks.start [RUNS]        (default 5)

The first call, which may have to compile what is loaded, is not counted.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.generated_articles import LANGUAGES, path, write


def main(runs: int) -> None:
    """Print a line for each language."""
    print("| language | least s | median s |\n|---|---|---|")
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch, "in")
        write(folder, len(LANGUAGES))
        for number, language in enumerate(LANGUAGES):
            seconds = sorted(_seconds(path(folder, number), Path(scratch, "out")) for _ in range(runs + 1))
            print(f"| {language} | {seconds[0]:.2f} | {statistics.median(seconds[:-1]):.2f} |", flush=True)


def _seconds(article: Path, out: Path) -> float:
    """Return what one run takes, whose output is removed."""
    with tempfile.TemporaryDirectory(dir=out.parent) as fresh:
        began = time.perf_counter()
        command = [sys.executable, "-m", "extract", "run", str(article), "--out", fresh, "--quiet"]
        # Where a package may not be compiled once, each call compiles it anew.
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        subprocess.run(command, check=True, env=environment)
        return time.perf_counter() - began


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 5)
