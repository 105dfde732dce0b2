"""The program under all its names. What takes long to load is begun before the rest, for a quick start."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from itertools import pairwise
from typing import NoReturn

from extract.isolation.process import started_early
from extract.isolation.without_pandas import do_without_pandas
from extract.storage.publication import RUN_RECORD

_IN = "data/raw"
_OUT = "data/out"
_FLAGS = ("--quiet", "-q")
_ELSE = ("--help", "--lexicon", "--scheduler")
# What is loaded stays: to search it for cycles as often as is usual costs a twentieth of loading.
_ALLOCATIONS = 50_000


def main() -> None:
    """Run the program on the arguments of this process, and exit (see `extract.commands.main`)."""
    gc.set_threshold(_ALLOCATIONS)
    given = sys.argv[1:]
    if given[:1] == ["run"]:
        do_without_pandas()
    try:
        with started_early(*paths_in(given), wanted=reads_all(given)) as started:
            from extract.commands import main as run_command

            run_command(given, started)
    except SystemExit as ended:
        _end(ended)


def _end(ended: SystemExit) -> NoReturn:
    """End the process at once: all is written, and taking apart what was loaded takes as long as writing.

    What was to be printed is printed, or was found to be impossible (see `extract.commands.main`).
    """
    if not isinstance(ended.code, int):
        raise ended
    os._exit(ended.code)


def paths_in(given: Sequence[str]) -> list[str]:
    """Return the words of a call that are likely to be its inputs: those behind no option, and that exist."""
    behind = [word for before, word in pairwise(given) if not before.startswith("-") or before in _FLAGS]
    return [word for word in behind if os.path.exists(word)] or [_IN]


def reads_all(given: Sequence[str]) -> bool:
    """Tell whether a call is of a run that has all to read: no run into its output has ended.

    A guess for the sake of time: the command reads its arguments itself, and a run that has no use for the
    process leaves it alone. One that reads entries of the user's own too starts it when it knows them.
    """
    if given[:1] != ["run"] or any(word.startswith(_ELSE) for word in given):
        return False
    out = _OUT
    for word, behind in zip(given, [*given[1:], ""], strict=True):
        if word in ("--out", "-o"):
            out = behind
        elif word.startswith("--out="):
            out = word.removeprefix("--out=")
    return "://" not in out and not os.path.exists(os.path.join(out, RUN_RECORD))
