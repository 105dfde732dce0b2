"""The process that reads articles: takes items from standard input, answers on standard output.

Run by `extract.isolation.reader`, one a worker; it ends when its input ends. Questions are pickled, from a
parent that trusts itself: lists of items, or a task of linking, which one frame answers (see `frames`). Items
are answered by a frame for each: an empty one that says that it was read, but for the last, where the
outcomes of all come as columns.
"""

from __future__ import annotations

import gc
import importlib
import os
import pickle
import sys
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING, BinaryIO

from extract.isolation.frames import send
from extract.isolation.limits import Limits
from extract.isolation.sample import sample_of
from extract.isolation.without_pandas import do_without_pandas

if TYPE_CHECKING:
    from extract.outcomes import Outcome
    from extract.outcomes.packed_task import PackedTask, TaskDoer
    from extract.parsers import Item

# The status that this process ends with where an article needs more memory than it may have.
OUT_OF_MEMORY = 77
# What `lru_cache` makes of a function.
_Cached = type(lru_cache(lambda: None))
# An article makes and drops tens of thousands of small objects without cycles: to search among them every few
# hundred, as is usual, takes a sixth of the time.
ALLOCATIONS = 100_000


def main(*inputs: str) -> None:
    """Answer each item with its outcome; end with OUT_OF_MEMORY where one takes too much of it.

    `inputs` are paths, of which the first that is there shows what is likely to be asked.
    """
    try:
        _run(inputs)
    except MemoryError:
        os._exit(OUT_OF_MEMORY)  # whatever else is done on the way out would want memory


def _run(inputs: Sequence[str]) -> None:
    gc.set_threshold(ALLOCATIONS)
    gc.disable()  # what is loaded stays, and has no cycles to find
    do_without_pandas()
    questions = sys.stdin.buffer
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not stand among the answers

    _load(inputs)
    gc.enable()
    try:
        limits: Limits = pickle.load(questions)
    except EOFError:  # there was nothing to read
        return
    limits.bound_memory()
    try:
        send(answers, b"")
        _serve(questions, answers, limits)
    except BrokenPipeError:  # the parent was killed
        return


def _load(inputs: Sequence[str]) -> None:
    """Load what reading and answering need, while the parent still loads its own."""
    from extract.reading import warm_up

    warm_up(next(filter(None, map(sample_of, inputs)), b""))
    importlib.import_module("extract.outcomes.columns")


def _serve(questions: BinaryIO, answers: BinaryIO, limits: Limits) -> None:
    from extract.outcomes.columns import outcome_columns, pack_columns
    from extract.reading import read_article

    seen: set[str | None] = set()
    while True:
        try:
            asked: list[Item] | PackedTask = pickle.load(questions)
        except (EOFError, pickle.UnpicklingError):
            return
        if not isinstance(asked, list):
            limits.end_articles()
            send(answers, _doer().done(asked))
            continue
        outcomes: list[Outcome] = []
        for item in asked:
            if outcomes:
                send(answers, b"")
            limits.begin_article()
            outcomes.append(read_article(item))
        send(answers, pack_columns(outcome_columns(outcomes)))
        languages = {outcome.language for outcome in outcomes}
        if not languages <= seen:
            # The first article of a language loads its words: what stays is not searched for cycles.
            seen |= languages
            gc.collect()
            gc.freeze()


@cache
def _doer() -> TaskDoer:
    # Who only reads articles need not load what links them.
    from extract.outcomes.packed_task import TaskDoer

    _forget()
    return TaskDoer()


def _forget() -> None:
    """Empty the bounded caches: once linking begins no article is read, and its tasks can have the room."""
    gc.unfreeze()
    for held in gc.get_objects():
        if isinstance(held, _Cached) and held.cache_parameters()["maxsize"] is not None:
            held.cache_clear()
    gc.freeze()
