"""Facts as bytes: MessagePack, whose reading makes nothing but what the annotations allow."""

from __future__ import annotations

from array import array
from functools import cache
from typing import Any, get_type_hints

import msgspec

from extract.resolution.facts import ArticleFacts


def pack(facts: ArticleFacts) -> bytes:
    """Return facts as bytes."""
    return _encoder().encode(facts)


@cache
def facts_decoder(part: str) -> msgspec.msgpack.Decoder[Any]:
    """Return what reads one part of an article's facts: `people`, `meetings` or `documents`."""
    return msgspec.msgpack.Decoder(get_type_hints(ArticleFacts)[part])


def read_array(value: bytes) -> array[int]:
    """Return the numbers of bytes."""
    numbers = array("I")
    numbers.frombytes(value)
    return numbers


@cache
def _encoder() -> msgspec.msgpack.Encoder:
    return msgspec.msgpack.Encoder(enc_hook=_from_array)


def _from_array(value: object) -> bytes:
    if isinstance(value, array):
        return value.tobytes()
    raise TypeError(f"{type(value).__name__} is not kept")
