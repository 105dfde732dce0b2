"""Who issued a document of another country than Vietnam, by the body that stands beside it.

The lists of issuers have the bodies of governments; a council of a province or a committee of a parliament
is told by the grammar of bodies right behind the number, or by "this council", where the article has named
the council before. "Its own decision" is that of the only body before it in the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from extract.documents.words import expand
from extract.languages.sentences import Span
from extract.lexicon import language_yaml
from extract.lexicon.alternation import any_word
from extract.lexicon.folding import fold
from extract.roles.mention import BodyMention

# So much of two words is alike where one is "the ministry", and the other begins the name of one.
_ALIKE = 4


def issuer_behind(at: int, bodies: Sequence[BodyMention], folded: str, language: str) -> str | None:
    """Return the name of the body right behind the offset `at`, where a number or its day ends, or behind a
    participle there that says that it was issued ("الصادر عن وزارة …"); None if there is none.

    `bodies` are those of the article, in order, and `folded` is its text.
    """
    gap = _gap(language).match(folded, at)
    start = gap.end() if gap else at
    named = next((b for b in bodies if start <= b.start <= start + 1), None)
    if named is not None:
        return named.body if "\n" not in folded[at : named.start] else None
    this = _this(language)
    found = this.match(folded, start) if this is not None else None
    if found is None:
        return None
    kind = found["kind"] or found["bare"]
    before = [b for b in bodies if b.end <= at and _is_called(b, kind)]
    return before[-1].body if before else None


def issuer_of_own(
    document: Span, at: int, bodies: Sequence[BodyMention], folded: str, language: str
) -> str | None:
    """Return the name of the only one of `bodies` before a document, if the sentence calls that its own.

    `bodies` are those of the sentence, `document` is from where to where noun and number stand, `at` where
    the day behind them ends, all offsets in the text that `folded` is.
    """
    own = _own(language)
    start, _ = document
    before = [b for b in bodies if b.end <= start]
    if own is None or len(before) != 1:
        return None
    led = own.search(folded, before[0].end, start)
    ahead = led is not None and not folded[led.end() : start].strip()
    return before[0].body if ahead or own.match(folded, at + 1) else None


@cache
def _gap(language: str) -> re.Pattern[str]:
    """What may part a number, or its day, from the issuer."""
    participles = [way for w in language_yaml(language, "documents")["issued_by"] for way in expand(w)]
    issued = any_word(list(map(fold, participles)))
    return re.compile(rf"[ )]{{0,2}}(?:(?:{issued})(?= ))?")


@cache
def _own(language: str) -> re.Pattern[str] | None:
    words = language_yaml(language, "documents")["own_words"]
    return re.compile(rf"(?<!\w)(?:{any_word(list(map(fold, words)))})(?!\w)") if words else None


def _is_called(body: BodyMention, kind: str) -> bool:
    """Tell whether a body is of the kind that a word names: "وزارتخانه" is a "وزارت نیرو"."""
    first = fold(body.as_written).split(" ")[0]
    return min(len(first), len(kind)) >= _ALIKE and (first.startswith(kind) or kind.startswith(first))


@cache
def _this(language: str) -> re.Pattern[str] | None:
    """What takes up a body: "this council", or the bare "council" that no name follows."""
    words = language_yaml(language, "meetings")["these_words"]
    if not words:
        return None
    documents = language_yaml(language, "documents")
    ends = [
        *language_yaml(language, "dates")["prepositions"],
        *documents["object_markers"],
        *documents["relatives"],
        *documents["subjects"],
        *(verb.strip("*") for verb in documents["subject_verbs"]),
    ]
    these, behind = (any_word([fold(w) for w in some]) for some in (words, ends))
    return re.compile(rf"(?:{these}) (?P<kind>\w+)|(?P<bare>\w+)(?=[.,،;؛:]| (?:{behind})(?!\w))")
