"""What a Vietnamese keyboard leaves of Đ and Ư in a code whose keys were not put together."""

from __future__ import annotations

import re

# Telex writes Đ as "dd" and Ư as "uw", VNI as "d9" and "u7"; a key too many leaves a D beside the Đ.
_BARRED = re.compile(r"d[d9đ]+|đ[d9đ]+")
_HORNED = re.compile(r"u[w7]")


def put_together(code: str) -> str | None:
    """Return a lower-case code with the letters that its keys stand for, None where it has no such keys."""
    mended = _HORNED.sub("ư", _BARRED.sub("đ", code))
    return mended if mended != code else None


def once(code: str) -> str | None:
    """Return a lower-case code with each doubled letter once, None where none is doubled."""
    mended = re.sub(r"([^\W\d_])\1+", r"\1", code)
    return mended if mended != code else None
