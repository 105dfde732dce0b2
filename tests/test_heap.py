"""Memory that is free goes back to the system, also where something small lies behind it."""

from __future__ import annotations

import subprocess
import sys

import pytest

_MEASURED = """
from pathlib import Path
import numpy as np
from extract.heap import return_large_blocks

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 1e6

return_large_blocks()
np.ones(3_000_000)  # a larger block that was freed: from now on glibc keeps what is smaller
before = resident()
columns, between = [], []
for _ in range(30):
    columns.append(np.ones(250_000))
    between.append(np.ones(1_000))
del columns
print(resident() - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads what Linux tells of a process")
def test_large_blocks_go_back_as_soon_as_they_are_free() -> None:
    assert float(subprocess.check_output([sys.executable, "-c", _MEASURED])) < 10  # of 60 MB
