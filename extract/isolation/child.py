"""The process that reads articles: takes items from standard input, answers on standard output.

Run by `extract.isolation.reader`, one per run and worker; it ends when its input ends. Messages are pickles
between two processes of one program.
"""

from __future__ import annotations

import os
import pickle
import signal
import sys
from typing import BinaryIO

from extract.isolation.limits import Limits

# The status that this process ends with where an article needs more memory than it may have.
OUT_OF_MEMORY = 77


def main() -> None:
    """Answer each item with its row and records; end with OUT_OF_MEMORY where one takes too much."""
    try:
        _run()
    except MemoryError:
        os._exit(OUT_OF_MEMORY)  # whatever else is done on the way out would want memory


def _run() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, which then closes our input
    questions = sys.stdin.buffer
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not stand among the answers
    limits: Limits = pickle.load(questions)

    from extract.pipeline import warm_up

    warm_up()
    limits.bound_memory()
    _serve(questions, answers, limits)


def _serve(questions: BinaryIO, answers: BinaryIO, limits: Limits) -> None:
    from extract.pipeline import read_article

    while True:
        try:
            item = pickle.load(questions)
        except EOFError:
            return
        limits.begin_article()
        answer = read_article(item)
        try:
            pickle.dump(answer, answers, pickle.HIGHEST_PROTOCOL)
            answers.flush()
        except BrokenPipeError:  # the parent was killed
            return
