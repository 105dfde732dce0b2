"""Words that tell of a meeting only together with another word of their clause.

"تولى X إدارة الاجتماع" is one verb with its subject inside, "بحث X مع Y" talks only by "with", and who signs
does so at the meeting if it is an agreement, not a decree.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple

from extract.lexicon import language_yaml
from extract.lexicon.alternation import any_word
from extract.lexicon.clitics import clitics
from extract.lexicon.folding import fold
from extract.lexicon.phrases import ways
from extract.meetings.sentences.cues import Cue, forms_of

# How far apart the two words may stand: an office or two and names between.
_REACH = 200
# How many words an object has, as "memorandum of understanding" has.
_OBJECT = 2
_TANWIN = "\u064b"
# What ends a clause; the full stop behind one letter only shortens a title ("د. X").
_CLAUSE_END = re.compile(r"(?<!\s\w)\.|[؛;\n]")


class _Needed(NamedTuple):
    """Which words a phrase needs before it or behind it, as a cue of `group` if one is given."""

    group: str | None
    before: re.Pattern[str] | None
    behind: re.Pattern[str] | None


@cache
def _needed(language: str) -> Mapping[str, tuple[_Needed, ...]]:
    found: dict[str, tuple[_Needed, ...]] = {}
    data = language_yaml(language, "meetings")
    for entry in data["complements"]:
        needed = _Needed(
            entry.get("group"), _any(entry.get("before"), language), _any(entry.get("behind"), language)
        )
        forms = (form for phrase in entry["of"] for form in forms_of(phrase, data))
        for way in {fold(way) for form in forms for way in ways(form)}:
            found[way] = (*found.get(way, ()), needed)
    return found


def _any(words: Iterable[str] | None, language: str) -> re.Pattern[str] | None:
    if not words:
        return None
    accusative = re.escape(str(language_yaml(language, "language")["accusative"]))
    ending = f"{accusative}?" if accusative else ""
    before = clitics(language).maybe_any()
    return re.compile(rf"(?<!\w){before}(?:{any_word(map(fold, words))}){ending}(?!\w)")


def completed(cues: Iterable[Cue], folded: str, language: str) -> list[Cue]:
    """Return the cues of a folded text without those whose other word is missing in their clause."""
    needed = _needed(language)
    if not needed:
        return list(cues)
    return [
        c for c in cues if all(_is_complete(folded, c, n) for n in needed.get(folded[c.start : c.end], ()))
    ]


def is_split(language: str, phrase: str) -> bool:
    """Tell whether a folded phrase is one with a word that stands before it in its clause."""
    return any(n.before is not None for n in _needed(language).get(phrase, ()))


def is_object_of(language: str, phrase: str, words: str) -> bool:
    """Tell whether some words are all that a folded verb needs behind it, with the article: "the agreement"
    in "وقع الاتفاقية X", a noun that goes with it ("مذكرة التفاهم") included."""
    behind = [n.behind for n in _needed(language).get(phrase, ()) if n.behind is not None]
    if not behind or not 0 < len(words.split()) <= _OBJECT:
        return False
    first, *rest = _bare(words).split()
    definite = _definite(language)
    named = any(b.fullmatch(first) for b in behind)
    return named and (rest or [first])[-1].startswith(definite)


def _definite(language: str) -> tuple[str, ...]:
    return (clitics(language).article or "\n",)


def _is_complete(folded: str, cue: Cue, needed: _Needed) -> bool:
    if needed.group is not None and needed.group != cue.label.group:
        return True
    if needed.before is not None:
        before = _CLAUSE_END.split(_bare(folded[max(0, cue.start - _REACH) : cue.start]))[-1]
        if needed.before.search(before) is None:
            return False
    if needed.behind is None:
        return True
    behind = _CLAUSE_END.split(_bare(folded[cue.end : cue.end + _REACH]))[0]
    return needed.behind.search(behind) is not None


def _bare(words: str) -> str:
    """Return words without the mark of the accusative, which few write."""
    return words.replace(_TANWIN, "")
