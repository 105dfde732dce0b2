"""Articles are read in processes apart, so that none can hang, fill the memory or end a run.

When all are read these processes can do a share of the linking (see `shared_work`).
"""

from __future__ import annotations

from extract.isolation.cluster import ClusterPool
from extract.isolation.limits import Limits
from extract.isolation.pool import Question, ReaderPool, available_cores
from extract.isolation.reader import IsolatedReader, ReaderError
from extract.isolation.shared_work import SharedWork

__all__ = [
    "ClusterPool",
    "IsolatedReader",
    "Limits",
    "Question",
    "ReaderError",
    "ReaderPool",
    "SharedWork",
    "available_cores",
]
