"""Kill runs at random moments; the next run must end with the bytes of an undisturbed one.

python -m benchmarks.kills [KILLS] [ARTICLES]        (default 50 400)
"""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.generated_articles import write
from extract.tables.files import file_names


def main(kills: int, articles: int) -> None:
    """Print how many kills hit a run, and whether every run that was let end wrote the same bytes."""
    with tempfile.TemporaryDirectory() as scratch:
        folder, out, whole = (Path(scratch, name) for name in ("in", "out", "whole"))
        write(folder, articles)
        began = time.monotonic()
        subprocess.run(_command(folder, whole), check=True)
        longest = time.monotonic() - began
        moments, hit, wrong = random.Random(1), 0, 0
        for number in range(kills):
            run = subprocess.Popen(_command(folder, out), stderr=subprocess.DEVNULL)
            time.sleep(moments.uniform(0, longest))
            hit += run.poll() is None
            run.send_signal(signal.SIGKILL)
            run.wait()
            present = [name for name in file_names() if (out / name).exists()]
            wrong += present not in ([], file_names()) or (bool(present) and _bytes(out) != _bytes(whole))
            if number % 5 == 4:  # let one end, then begin anew
                subprocess.run(_command(folder, out), check=True)
                wrong += _bytes(out) != _bytes(whole)
                subprocess.run(["rm", "-r", str(out)], check=True)
        print(f"{kills} kills, {hit} of them during a run of {longest:.1f} s; {wrong} times other bytes")


def _command(folder: Path, out: Path) -> list[str]:
    return [sys.executable, "-m", "extract", "run", str(folder), "--out", str(out), "--quiet"]


def _bytes(out: Path) -> list[bytes]:
    return [(out / name).read_bytes() for name in file_names()]


if __name__ == "__main__":
    given = [int(number) for number in sys.argv[1:]]
    main(*(given + [50, 400][len(given) :]))
