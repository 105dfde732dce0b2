"""What the document behind a word does to the one before it: "Quyết định 5 được thay bằng Quyết định 9"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.documents.citing_sentence import PARTED, THIS, CitingSentence

_RIGHT_BEHIND = re.compile(r"[ ,(»”\"]*(?:\w+ ){0,2}")  # between a document and a participle said of it

Pair = tuple[int, int]


def done_to(s: CitingSentence, before: Sequence[int], after: Sequence[int], at: int, stop: int) -> list[Pair]:
    """Return what the documents behind a word at `at`..`stop` do to the last one before it, or to the one
    that "this decree" takes up there; nothing where no preposition or case says that it is done by them.

    By what something is carried out, not after what, is told as well: "… được cụ thể hóa bằng Kế hoạch 5".
    """
    target = after[0]
    means = s.words.means.fullmatch(s.folded[stop : s.mentions[target].start].strip())
    if not (s.is_passive(at, target) or (s.relation == "implements" and means)):
        return []
    if before and not _is_said_of(s, before[-1], at, stop):
        return []
    changed = [i for i in (before[-1:] or s.noun_of_this(at)) if s.may(target, i)]
    return [(source, i) for i in changed for source in _by(s, after) if s.may(source, i)]


def _by(s: CitingSentence, after: Sequence[int]) -> list[int]:
    """Return the documents by which something is done: a list, or each with its own "by" ("bằng Luật 5 và
    gần đây nhất bằng Luật 7")."""
    found = list(after[:1])
    for index in after[1:]:
        gap = s.folded[s.ends[found[-1]] : s.mentions[index].start]
        again = len(gap) <= THIS and not PARTED.search(gap) and s.words.passives.search(gap)
        if s.words.relations.find(gap) or not (again or s.is_listed(found[-1], index)):
            break
        found.append(index)
    return found


def _is_said_of(s: CitingSentence, index: int, at: int, stop: int) -> bool:
    """Tell whether a participle stands behind the document it is said of, two words between at most."""
    if not s.words.only_passive.fullmatch(s.folded, at, stop):
        return True
    return _RIGHT_BEHIND.fullmatch(s.folded, s.ends[index], at) is not None
