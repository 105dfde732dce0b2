"""What is issued to carry out another document, or in its place, and is named behind it.

"To implement X, the committee issued Y", "instead of X the committee issued Y", and with the verb before
both, "the committee issued, to implement X, Y".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.documents.citing_sentence import PARTED, REACH, CitingSentence

_NEAR = 30  # between the statement of a document and what it is said to do
_PURPOSE = re.compile(r"(?<=[,،]) \w{2,4}$")  # "to", behind a comma
_ISSUER = re.compile(r"(?: \w+){1,6}")  # between a verb and a comma
_TAIL = 40  # behind the statement of a document stands the verb of issuing it


def issued_later(
    s: CitingSentence, before: Sequence[int], after: Sequence[int], targets: list[int], at: int
) -> list[int]:
    """Return the documents that are issued to carry out `targets`, or in their place, as a word at `at` says;
    `before` and `after` it stand those of the sentence. What is listed with the targets is added to them."""
    if s.relation not in ("implements", "guides") and not s.words.instead.match(s.folded, at):
        return []
    if any(at - s.mentions[i].end < _NEAR and not PARTED.search(s.folded, s.ends[i], at) for i in before):
        return []
    last = targets[-1]
    for index in after:
        if index in targets or not s.may(index, targets[0]):
            continue
        gap = s.folded[s.mentions[last].end : s.mentions[index].start]
        issued = s.words.issue_verbs.search(gap) or s.words.means.search(gap) or _verb_behind(s, index)
        if issued or (not before and _is_object(s, last, index, at)):
            return [] if PARTED.search(gap) else [index, *_issued_too(s, index, targets[0])]
        if not s.is_listed(last, index):
            return []
        targets.append(index)
        last = index
    return []


def _issued_too(s: CitingSentence, last: int, target: int) -> list[int]:
    """Return what others issued to carry out the same: ", and the ministry issued Z" right behind."""
    following = [i for i in s.indices if i > last][:1]
    for index in following:
        gap = s.folded[s.ends[last] : s.mentions[index].start]
        issued = s.words.issued_too.match(gap)
        if issued and len(gap) <= REACH and not PARTED.search(gap) and s.may(index, target):
            return [index, *_issued_too(s, index, target)]
    return []


def _verb_behind(s: CitingSentence, index: int) -> re.Match[str] | None:
    """Return the verb of issuing behind a document where verbs come last: behind the marker of the object,
    or in the passive."""
    tail = s.folded[s.mentions[index].end : s.ends[index] + _TAIL]
    verb = s.words.issue_verbs.search(tail)
    if verb is None or s.words.relations.find(tail):
        return None
    passive = s.words.final_passives.search(verb[0])
    return verb if passive or s.words.object_markers.search(tail) else None


def _is_object(s: CitingSentence, last: int, index: int, at: int) -> bool:
    """Tell whether a document right behind another is the object of a verb of issuing before a word at `at`:
    a comma stands before the word, who issues between, and between the documents, or before neither."""
    ahead = _PURPOSE.sub("", s.folded[s.start : at].rstrip())
    inserted = ahead.endswith((",", "،"))
    ahead = ahead.rstrip(" ,،")
    end = max((v.end() for v in s.words.issue_verbs.finditer(ahead)), default=None)
    if end is None or (ahead[end:] and not (inserted and _ISSUER.fullmatch(ahead, end))):
        return False
    gap = s.folded[s.ends[last] : s.mentions[index].start].strip()
    return gap in (",", "،") if inserted else not gap
