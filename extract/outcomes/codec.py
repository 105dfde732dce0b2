"""Outcomes and facts as bytes: MessagePack, whose reading makes nothing but what the annotations allow."""

from __future__ import annotations

from array import array
from functools import cache
from typing import Any, get_type_hints

import msgspec

from extract.outcomes.outcome import Outcome
from extract.resolution.facts import ArticleFacts


def encode(outcome: Outcome) -> bytes:
    """Return an outcome as bytes."""
    return pack(outcome)


def decode(message: bytes) -> Outcome:
    """Return the outcome of `encode`. Raises msgspec.MsgspecError for bytes that are none."""
    return _decoder().decode(message)


def pack(value: object) -> bytes:
    """Return facts or an outcome as bytes."""
    return _encoder().encode(value)


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


@cache
def _decoder() -> msgspec.msgpack.Decoder[Outcome]:
    return msgspec.msgpack.Decoder(Outcome)


def _from_array(value: object) -> bytes:
    if isinstance(value, array):
        return value.tobytes()
    raise TypeError(f"{type(value).__name__} is not kept")
