"""Offices of bodies that no vocabulary knows: the words between a title and the name that it belongs to.

"Chủ tịch Hội Nhà giáo Thanh Bình Nguyễn Văn A": the words behind a title are the body's name if they end at
the person's name, or begin with a capital and end at a comma.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from extract.lexicon import language_yaml
from extract.lexicon.folding import fold
from extract.meetings.cues import Cue
from extract.people.mention import PersonMention
from extract.roles.mention import RoleMention

# So many letters may a body's name have that no vocabulary knows.
_LONGEST = 110
# Titles of whoever leads a body.
_LEADS = ("Director", "Head", "Chair", "Chief", "Rector", "Secretary General")
# So many words may such a name have where nothing but the person's name shows its end.
_MOST_WORDS = 7
_ENDS = re.compile(r"[,،;؛:.!?()\"“”«»\n–—]")
# A name in quotation marks, and the space before what it is the body of.
_QUOTED = re.compile(r"[«“„\"][^«»“”„\"\n]*[»”“\"] ")
_ACTS = frozenset(("trigger", "verb", "tense", "kind"))
# Titles of a country or a whole government: what follows them is no body.
_WHOLE = ("Prime Minister", "President", "General Secretary", "King", "Minister")


def with_unknown_bodies(
    text: str,
    language: str,
    roles: Sequence[RoleMention],
    people: Sequence[PersonMention],
    cues: Sequence[Cue],
) -> tuple[RoleMention, ...]:
    """Return the offices of a text, each title with the name of a body unknown to the vocabulary behind it.

    `roles`, `people` and `cues` are those of the text, in order; English title and body stay as they are.
    """
    taken = sorted([(p.start, p.end) for p in people] + [(r.start, r.end) for r in roles])
    acts = sorted(c.start for c in cues if c.label.group in _ACTS)
    return tuple(_extended(text, language, role, taken, acts) for role in roles)


def _extended(
    text: str, language: str, role: RoleMention, taken: Sequence[tuple[int, int]], acts: Sequence[int]
) -> RoleMention:
    if role.rank or text[role.end : role.end + 1] != " " or role.title.endswith(_WHOLE):
        return role
    capital = text[role.end + 1 : role.end + 2].isupper()
    limit = min(len(text), role.end + _LONGEST)
    ahead = bisect_left(taken, (role.end, 0))
    named = taken[ahead][0] if ahead < len(taken) else limit
    stop = _ENDS.search(text, role.end, limit)
    end = min(named, stop.start() if stop else limit)
    quoted = _QUOTED.match(text, end, limit)
    end = named if quoted and quoted.end() == named else end
    if end >= limit or bisect_left(acts, role.end) != bisect_left(acts, end):
        return role
    words = text[role.end : end].rstrip()
    if not words.strip() or not (capital or (end == named and _is_phrase(words, language, role))):
        return role
    end = role.end + len(words)
    return replace(role, end=end, as_written=text[role.start : end])


def _is_phrase(words: str, language: str, role: RoleMention) -> bool:
    """Tell whether the words between a title and a name may name a body: no clause begins in them."""
    listed = fold(words).split()
    titled = role.body is None and role.title.endswith(_LEADS)
    return titled and len(listed) <= _MOST_WORDS and not any(w in _openers(language) for w in listed)


@cache
def _openers(language: str) -> frozenset[str]:
    data = language_yaml(language, "meetings")
    return frozenset(fold(w) for key in ("clause_openers", "with_words") for w in data[key])
