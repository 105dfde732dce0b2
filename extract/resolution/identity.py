"""Ids that depend on what a thing is, not on order, workers or what else is in the folder.

A thing's id is the hash of its key. A cluster's key is the least of its members' keys, so joining two things
gives both the id of one of them, and adding an article that joins nothing renames nothing.
"""

from __future__ import annotations

import hashlib

import pyarrow as pa
import pyarrow.compute as pc

_BETWEEN = "\x1f"


def identity(kind: str, *parts: object) -> str:
    """Return the id of the thing with these key parts: the kind's letter and 15 hex digits."""
    return _identity(kind, _BETWEEN.join("" if p is None else str(p) for p in parts).encode())


def identities(kind: str, *columns: pa.Array) -> pa.Array:
    """Return the ids of things whose key parts stand in columns without gaps."""
    parts = (column.cast(pa.string()) for column in columns)
    keys = pc.binary_join_element_wise(*parts, _BETWEEN).cast(pa.binary())
    return pa.array([_identity(kind, key) for key in keys.to_pylist()], pa.string())


def _identity(kind: str, key: bytes) -> str:
    return kind + hashlib.sha256(b"%b\x1e%b" % (kind.encode(), key)).hexdigest()[:15]
