"""Memory of the C library's heap that is free, and goes back to the system."""

from __future__ import annotations

import ctypes

# From the header malloc.h of glibc; blocks from the threshold on are maps of their own.
_M_MMAP_THRESHOLD = -3
_LARGE = 1 << 20


def return_large_blocks() -> None:
    """Have blocks of a megabyte or more, the columns of a large corpus, go back as soon as they are free.

    By itself glibc raises the threshold to the largest block that it has seen freed, and keeps what holds
    smaller ones: after each step of linking some hundred megabytes. Other C libraries have no such setting
    and are left alone.
    """
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_M_MMAP_THRESHOLD, _LARGE)
