"""Sentences that tell of several meetings of one subject, cut where a clause begins with a part of the day.

"Sáng 5/6, ông A tiếp Đại sứ B; buổi chiều chủ trì cuộc họp": each clause is then read as a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from extract.lexicon.alternation import by_first
from extract.meetings.sentences.cues import Cue
from extract.meetings.vocabulary import joints, phrases_of

_Span = tuple[int, int]
_TAKING_PART = ("chair", "attend")


def cut_clauses(folded: str, spans: Sequence[_Span], cues: Sequence[Cue], language: str) -> list[_Span]:
    """Return the sentences, given in order as their spans, with each such clause as a span of its own.

    A clause is cut off only where words for a meeting, or for taking part in one, stand on both sides.
    """
    pattern = _clause(language)
    if pattern is None:
        return list(spans)
    acts = [c.start for c in cues if _is_act(c)]
    found: list[_Span] = []
    for start, end in spans:
        at = start
        for match in pattern.finditer(folded, start, end):
            cut, following = match.start("time"), pattern.search(folded, match.end(), end)
            stop = following.start() if following else end
            if any(at <= a < match.start() for a in acts) and any(cut <= a < stop for a in acts):
                found.append((at, match.start()))
                at = cut
        found.append((at, end))
    return found


def _is_act(cue: Cue) -> bool:
    group = cue.label.group
    return group == "verb" or (group == "trigger" and cue.label.value in _TAKING_PART)


@cache
def _clause(language: str) -> re.Pattern[str] | None:
    times = phrases_of(language, "clause_times")
    if not times:
        return None
    and_ = "|".join(re.escape(j) for j in sorted(joints(language)))
    return re.compile(rf"(?:[,;،؛](?: (?:{and_}))?| (?:{and_})) (?P<time>(?:{by_first(times)})(?=[ ,]))")
