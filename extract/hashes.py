"""Numbers that stand for texts or bytes, the same in every run."""

from __future__ import annotations

import hashlib
from typing import NewType

Hash = NewType("Hash", int)
"""A number of 64 bits that stands for a text or bytes."""


def hashed(value: str | bytes) -> Hash:
    """Return what stands for a text or bytes, the same in every run."""
    data = value.encode("utf-8", "replace") if isinstance(value, str) else value
    return Hash(int.from_bytes(hashlib.blake2b(data, digest_size=8).digest()))
