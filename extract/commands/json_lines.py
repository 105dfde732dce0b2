"""JSON lines that a command is asked about."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from extract.commands.errors import WrongCallError
from extract.lexicon import language_codes

STDIN = Path("-")


@dataclass(frozen=True, slots=True)
class Query:
    """What one line asks: a text, its language, and the other texts that it may give (else empty)."""

    text: str
    language: str
    others: Mapping[str, str]


def read_queries(
    file: Path, key: str, *, language_needed: bool = True, optional: Sequence[str] = ()
) -> Iterator[Query]:
    """Yield the queries of `file`, whose text stands under `key`; empty lines count for nothing.

    `-` is standard input. The language is empty where a line gives none and `language_needed` is false.
    Raises WrongCallError, which names the line, where a line is not what the command asks for.
    """
    if file == STDIN:
        yield from _queries(sys.stdin.buffer, key, "standard input", language_needed, optional)
        return
    if not file.is_file():
        raise WrongCallError(f"{file} does not exist; give a file of JSON lines, or - for standard input")
    with file.open("rb") as lines:
        yield from _queries(lines, key, str(file), language_needed, optional)


def _queries(
    lines: Iterable[bytes], key: str, name: str, language_needed: bool, optional: Sequence[str]
) -> Iterator[Query]:
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield _query(line, key, f"{name} line {number}", language_needed, optional)


def _query(line: bytes, key: str, where: str, language_needed: bool, optional: Sequence[str]) -> Query:
    try:
        query = json.loads(line.decode("utf-8-sig"))
    except ValueError:
        raise WrongCallError(f"{where} is not JSON in UTF-8") from None
    if not isinstance(query, dict) or not isinstance(query.get(key), str):
        raise WrongCallError(f'{where} has no text under "{key}"')
    language = query.get("lang")
    if language not in language_codes() and (language_needed or language is not None):
        raise WrongCallError(f'{where} needs "lang", one of {", ".join(language_codes())}')
    others = {name: query.get(name) or "" for name in optional}
    for name, value in others.items():
        if not isinstance(value, str):
            raise WrongCallError(f'{where} has something other than a text under "{name}"')
    return Query(query[key], language or "", others)
