"""Ids that depend on what a thing is, not on order, workers or what else is in the folder.

A thing's id is the hash of its key. A cluster's key is the least of its members' keys, so joining two things
gives both the id of one of them, and adding an article that joins nothing renames nothing.
"""

from __future__ import annotations

import hashlib

_BETWEEN = "\x1f"


def identity(kind: str, *parts: object) -> str:
    """Return the id of the thing with these key parts: the kind's letter and 15 hex digits."""
    key = _BETWEEN.join("" if p is None else str(p) for p in parts)
    return kind + hashlib.sha256(f"{kind}\x1e{key}".encode()).hexdigest()[:15]
