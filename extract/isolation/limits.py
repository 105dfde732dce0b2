"""What one article may cost."""

from __future__ import annotations

import math
import resource
import time
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """The most that one article may take: `seconds` of computing and `megabytes` of memory.

    Computing time is counted, not the time on the clock, so that a busy machine loses no article.
    """

    seconds: int = 60
    megabytes: int = 2000

    def begin_article(self) -> None:
        """Give this process `seconds` from now; the kernel ends it when it takes more."""
        end = math.ceil(time.process_time() + self.seconds)
        _set_soft(resource.RLIMIT_CPU, end)

    def end_articles(self) -> None:
        """Give this process as much time as it needs, for what is no article."""
        _set_soft(resource.RLIMIT_CPU, resource.getrlimit(resource.RLIMIT_CPU)[1])

    def bound_memory(self) -> None:
        """Let this process have `megabytes` more than it has; beyond that memory is refused."""
        _set_soft(resource.RLIMIT_DATA, _data_size() + self.megabytes * 1_000_000)


def _set_soft(kind: int, value: int) -> None:
    _, hard = resource.getrlimit(kind)
    resource.setrlimit(kind, (value if hard == resource.RLIM_INFINITY else min(value, hard), hard))


def resident_size(process_id: int) -> int:
    """Return how much memory a process holds, in bytes; 0 where the system does not tell."""
    try:
        with open(f"/proc/{process_id}/statm", encoding="ascii") as statm:
            return int(statm.read().split()[1]) * resource.getpagesize()
    except OSError:
        return 0


def _data_size() -> int:
    """Return how much private memory this process has, in bytes; 0 where the system does not tell."""
    try:
        with open("/proc/self/statm", encoding="ascii") as statm:
            return int(statm.read().split()[5]) * resource.getpagesize()
    except OSError:
        return 0
