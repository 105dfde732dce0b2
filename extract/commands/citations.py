"""`extract citations`: find the documents cited in single phrases."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from extract.commands.json_lines import STDIN, read_queries

if TYPE_CHECKING:
    from extract.documents.mention import DocumentMention


def citations(
    file: Annotated[
        Path | None,
        typer.Argument(
            help='JSON lines with "text" and, if known, "lang" (vi, ar, uk or fa); - is standard input.',
        ),
    ] = None,
) -> None:
    """Find the documents cited in single phrases.

    Prints one JSON line per line of FILE. A phrase without "lang" is read in the language that it is found to
    be in, as Vietnamese if that is none of the four.
    """
    from extract.documents.stage import find_in_phrase
    from extract.languages import identify
    from extract.lexicon import language_codes

    for query in read_queries(file or STDIN, "text", language_needed=False):
        language = query.language or identify(query.text).language
        found = find_in_phrase(query.text, language if language in language_codes() else "vi")
        typer.echo(json.dumps({"citations": [_described(m) for m in found]}, ensure_ascii=False))


def _described(mention: DocumentMention) -> dict[str, object]:
    return {
        "kind": mention.kind,
        "number": mention.number,
        "issuer": mention.issuer,
        "issuer_place": mention.issuer_place,
        "issued_on": mention.issued_on.isoformat() if mention.issued_on else None,
        "as_written": mention.as_written,
        "start": mention.start,
        "end": mention.end,
        "how": mention.how,
    }
