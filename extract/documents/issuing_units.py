"""Which commune, ward or special zone issued a document that the text gives by its code alone.

A code says which organ issued a document, but not of which level: the unit that is the subject of issuing it
("Xã đã ban hành Kế hoạch …") or, for resolutions, the council in session that passes them is the one.
"""

from __future__ import annotations

import re
from functools import cache

from extract.article import Article
from extract.documents.words import words
from extract.lexicon import language_yaml
from extract.lexicon.folding import fold
from extract.roles.bodies import find_bodies
from extract.roles.levels import levels

# So far before a citation its subject and verb stand.
_REACH = 60
# The first paragraphs say which council met.
_LEAD = 500
_COUNCIL = " People's Council"
_WORD = re.compile(r" ([^\W\d_]+)")
_LONGEST_NAME = 4


def issuing_unit(article: Article, folded: str, start: int) -> str | None:
    """Return the level of the unit that stands before its verb of issuing right before the offset `start`."""
    begin = max(folded.rfind("\n", 0, start) + 1, start - _REACH)
    for level, word in _units(article.language):
        for found in word.finditer(folded, begin, start):
            named = _name_end(article.text, found.end(), start)
            verb = words(article.language).issue_verbs.match(folded, named, start)
            if verb is not None and not folded[verb.end() : start].strip():
                return level
    return None


def _name_end(text: str, at: int, stop: int) -> int:
    """Return where the name of a unit and a space end, behind `at`; a word of a name has a capital."""
    end = at
    for _ in range(_LONGEST_NAME):
        word = _WORD.match(text, end, stop)
        if word is None or not word[1][0].isupper():
            break
        end = word.end()
    return end + text.startswith(" ", end, stop)


def passing_unit(article: Article, folded: str, start: int) -> str | None:
    """Return the level of the council in session where the sentence before `start` tells what passed."""
    passing = _passing(article.language)
    begin = max(folded.rfind(stop, 0, start) for stop in (". ", "\n")) + 1
    if passing is None or passing.search(folded, begin, start) is None:
        return None
    lead = next((s for s in article.segments if s.kind == "paragraph"), None)
    if lead is None:
        return None
    bodies = find_bodies(article.text[lead.start : lead.start + _LEAD].split("\n")[0], article.language)
    first = next((b.body for b in bodies if b.body.endswith(_COUNCIL)), "")
    level = first.removesuffix(_COUNCIL)
    return level if level in levels("unit") else None


@cache
def _units(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    ways = language_yaml(language, "roles")["levels"]
    named = ((level, fold(way)) for level in levels("unit") for way in ways.get(level, ()))
    return tuple((level, re.compile(rf"(?<!\w){re.escape(way)}(?!\w)")) for level, way in named)


@cache
def _passing(language: str) -> re.Pattern[str] | None:
    verbs = language_yaml(language, "documents")["passing_verbs"]
    return re.compile(rf"(?<!\w)(?:{'|'.join(re.escape(fold(v)) for v in verbs)})(?!\w)") if verbs else None
