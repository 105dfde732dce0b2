"""Each article is read in a process apart, so that none can hang, fill the memory or end a run."""

from __future__ import annotations

from extract.isolation.limits import Limits
from extract.isolation.reader import IsolatedReader

__all__ = ["IsolatedReader", "Limits"]
