"""JSON lines that a command is asked about."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from extract.commands.errors import WrongCallError
from extract.lexicon import language_codes


def read_queries(file: Path, key: str) -> Iterator[tuple[str, str]]:
    """Yield the value of `key` and the language of each line of `file`; empty lines count for nothing.

    Raises WrongCallError, which names the line, where a line is not what the command asks for.
    """
    with file.open("rb") as lines:
        for number, line in enumerate(lines, 1):
            if line.strip():
                yield _query(line, key, f"{file} line {number}")


def _query(line: bytes, key: str, where: str) -> tuple[str, str]:
    try:
        query = json.loads(line.decode("utf-8-sig"))
    except ValueError:
        raise WrongCallError(f"{where} is not JSON in UTF-8") from None
    if not isinstance(query, dict) or not isinstance(query.get(key), str):
        raise WrongCallError(f'{where} has no text under "{key}"')
    if query.get("lang") not in language_codes():
        raise WrongCallError(f'{where} needs "lang", one of {", ".join(language_codes())}')
    return query[key], query["lang"]
