"""Messages on a pipe: four bytes that say how long it is, then the message."""

from __future__ import annotations

import os
import selectors
import struct
from typing import BinaryIO

_LENGTH = struct.Struct("<I")
_CHUNK = 1 << 16
_Selector = getattr(selectors, "PollSelector", selectors.SelectSelector)


def send(stream: BinaryIO, message: bytes) -> None:
    """Write a message and flush. Raises BrokenPipeError if nobody reads."""
    stream.write(_LENGTH.pack(len(message)) + message)
    stream.flush()


class Frames:
    """The messages that come out of a pipe. The pipe is read by nobody else."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        # `select` takes no descriptor above 1,023.
        self._ready = _Selector()
        self._ready.register(descriptor, selectors.EVENT_READ)
        self._read = bytearray()

    def receive(self, wait: float) -> bytes:
        """Return the next message.

        Raises EOFError at the end, and TimeoutError if nothing comes for `wait` seconds.
        """
        (length,) = _LENGTH.unpack(self._take(_LENGTH.size, wait))
        return self._take(length, wait)

    def _take(self, size: int, wait: float) -> bytes:
        while len(self._read) < size:
            if not self._ready.select(wait):
                raise TimeoutError
            chunk = os.read(self._descriptor, _CHUNK)
            if not chunk:
                raise EOFError
            self._read += chunk
        taken = bytes(self._read[:size])
        del self._read[:size]
        return taken
