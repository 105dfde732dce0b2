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
from extract.lexicon.folding import fold
from extract.meetings.cues import Cue

# How far apart the two words may stand: an office or two and names between.
_REACH = 200
_CLAUSE_END = re.compile(r"[.؛;\n]")


class _Needed(NamedTuple):
    """Which words a phrase needs before it or behind it, as a cue of `group` if one is given."""

    group: str | None
    before: re.Pattern[str] | None
    behind: re.Pattern[str] | None


@cache
def _needed(language: str) -> Mapping[str, _Needed]:
    found: dict[str, _Needed] = {}
    for entry in language_yaml(language, "meetings")["complements"]:
        needed = _Needed(entry.get("group"), _any(entry.get("before")), _any(entry.get("behind")))
        found |= {fold(phrase): needed for phrase in entry["of"]}
    return found


def _any(words: Iterable[str] | None) -> re.Pattern[str] | None:
    return (
        re.compile(rf"(?<!\w)(?:[وفلب]?(?:ال)?)(?:{any_word(map(fold, words))})ا?(?!\w)") if words else None
    )


def completed(cues: Iterable[Cue], folded: str, language: str) -> list[Cue]:
    """Return the cues of a folded text without those whose other word is missing in their clause."""
    needed = _needed(language)
    if not needed:
        return list(cues)
    return [
        c
        for c in cues
        if (phrase := folded[c.start : c.end]) not in needed or _is_complete(folded, c, needed[phrase])
    ]


def is_split(language: str, phrase: str) -> bool:
    """Tell whether a folded phrase is one with a word that stands before it in its clause."""
    needed = _needed(language).get(phrase)
    return needed is not None and needed.before is not None


def _is_complete(folded: str, cue: Cue, needed: _Needed) -> bool:
    if needed.group is not None and needed.group != cue.label.group:
        return True
    if needed.before is not None:
        before = _CLAUSE_END.split(folded[max(0, cue.start - _REACH) : cue.start])[-1]
        if needed.before.search(before) is None:
            return False
    if needed.behind is None:
        return True
    return needed.behind.search(_CLAUSE_END.split(folded[cue.end : cue.end + _REACH])[0]) is not None
