"""Documents that a phrase names by title alone: "the Land Law of 2024".

The tables hold documents cited by number; a phrase that somebody asks about may name one by its title, which
`extract/lexicon/titled_documents.csv` knows. A title that several documents bear stands for one only where
the year beside it says which.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from extract.documents.completion import identify
from extract.documents.mention import DocumentMention
from extract.documents.words import Noun, expand, words
from extract.lexicon import shared_table
from extract.lexicon.folding import fold
from extract.lexicon.phrases import PhraseBook

_YEAR = re.compile(r"[ (،,]{1,3}(?:[^\W\d]{2,6} )?((?:19|20)\d\d)(?!\d)")


@dataclass(frozen=True, slots=True)
class TitledDocument:
    """A document by its number, with the day it was passed."""

    number: str
    kind: str
    issued_on: date


def find_titled(text: str, language: str, cited: Sequence[DocumentMention]) -> Iterator[DocumentMention]:
    """Yield the documents that `text` names by title, those that `cited` has with a number left out.

    `how` is "completed". Offsets count code points of `text`, from the noun to the end of the title or year.
    """
    folded = fold(text)
    titles = {m.start: m for m in _titles(language).find(folded)}
    for match in words(language).book.find(folded):
        noun, title = match.label, titles.get(match.end + 1)
        if not isinstance(noun, Noun) or title is None or folded[match.end] != " ":
            continue
        year = _YEAR.match(folded, title.end)
        end = year.end() if year else title.end
        named = [d for d in title.label if d.kind == noun.kind]
        named = [d for d in named if d.issued_on.year == int(year[1])] if year else named
        if len(named) == 1 and not any(c.start < end and match.start < c.end for c in cited):
            yield _mention(text, match.start, end, named[0])


@cache
def _titles(language: str) -> PhraseBook[tuple[TitledDocument, ...]]:
    by_title: dict[str, tuple[TitledDocument, ...]] = {}
    for row in shared_table("titled_documents"):
        document = TitledDocument(row["number"], row["kind"], date.fromisoformat(row["issued_on"]))
        for pattern in filter(None, row.get(language, "").split(";")):
            for title in expand(pattern):
                key = fold(" ".join(title.split()))
                by_title[key] = (*by_title.get(key, ()), document)
    return PhraseBook(language, by_title.items())


def _mention(text: str, start: int, end: int, document: TitledDocument) -> DocumentMention:
    identity = identify(document.number, document.kind)
    issuer = "National Assembly" if document.kind == "law" else "Party Central Committee"
    return DocumentMention(
        start=start,
        end=end,
        as_written=text[start:end],
        number_start=start,
        number_end=end,
        number_as_written=text[start:end],
        kind=document.kind,
        number=document.number,
        how="completed",
        serial=re.match(r"\d+", document.number).group(),  # type: ignore[union-attr]
        year=document.issued_on.year,
        type_code=identity.type_code,
        issuer_code=identity.issuer_code,
        issuer=issuer,
        issued_on=document.issued_on,
        country="VN",
    )
