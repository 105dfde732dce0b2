"""Start the process that reads articles. It takes a while to load all it needs, so that who starts one before
loading anything for itself waits less: this module needs nothing but the standard library."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

# Ctrl-C is for the parent, which then ends this process.
_CODE = (
    "import signal, sys; signal.signal(signal.SIGINT, signal.SIG_IGN); "
    "from extract.isolation.child import main; main(*sys.argv[1:])"
)


def start_process(*inputs: str) -> subprocess.Popen[bytes]:
    """Start a process that reads articles (see `child`); who started it ends it.

    It gets ready for the language of what lies in the first of `inputs`, paths, that it can look into.
    """
    # It finds the same modules, and none that merely lie in the working folder.
    paths = [*filter(os.path.isabs, sys.path), str(Path(__file__).resolve().parents[2])]
    return subprocess.Popen(
        [sys.executable, "-P", "-c", _CODE, *inputs],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
    )


def end_process(process: subprocess.Popen[bytes]) -> None:
    """Kill a process and clear it away; nothing happens where that is done already."""
    process.kill()
    process.wait()
    for stream in (process.stdin, process.stdout):
        try:
            if stream is not None:
                stream.close()
        except BrokenPipeError:  # what was still to be sent has no reader
            pass


@contextmanager
def started_early(*inputs: str, wanted: bool) -> Iterator[subprocess.Popen[bytes] | None]:
    """Yield a process that gets ready to read, or None if none is wanted; it ends with the `with` block."""
    process = start_process(*inputs) if wanted else None
    try:
        yield process
    finally:
        if process is not None:
            end_process(process)
