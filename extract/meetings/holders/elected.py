"""The office to which several are elected at once: it is told behind the last of them, or before the first.

"HĐND đã bầu ông A - Giám đốc Sở Y tế và ông B - Chánh Thanh tra giữ chức Phó Chủ tịch", "bầu bổ sung 2 Ủy
viên UBND tỉnh đối với các ông: A, B".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extract.meetings.holders.chains import Holder
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.sentence import appointments, honorifics
from extract.meetings.vocabulary import joints, words_of
from extract.roles.mention import RoleMention

_BRACKETS = re.compile(r"\([^()]*\)")
_MARKS = " ,;:-–—."
# So near behind the words for an appointment stands the office.
_NEXT = 1
# So much may stand between the office and the first who is elected to it: "đối với các ông:".
_BEFORE = 24


def share_elected(
    holders: Sequence[Holder], cues: Sequence[Cue], roles: Sequence[RoleMention], folded: str, language: str
) -> None:
    """Give each who is elected the office that is told once for all of them.

    `holders`, `cues` and `roles` are those of one sentence, in order.
    """
    acts = [c for c in cues if c.label.group == "trigger" and c.label.value == "act"]
    if not acts or not holders or not roles:
        return
    for office, elected in (
        *_behind(holders, acts, roles, folded, language),
        *_before(holders, acts, roles, folded, language),
    ):
        for holder in elected:
            if all((r.title, r.body) != (office.title, office.body) for r in (*holder.own, *holder.shared)):
                holder.own.append(office)


def _behind(
    holders: Sequence[Holder], acts: Sequence[Cue], roles: Sequence[RoleMention], folded: str, language: str
) -> Iterator[tuple[RoleMention, Sequence[Holder]]]:
    """Yield the office behind "giữ chức" with those whom the verb before them, or that itself, elects."""
    for match in appointments(language).finditer(folded, holders[0].person.end, roles[-1].start):
        office = next((r for r in roles if 0 <= r.start - match.end() <= _NEXT), None)
        named = [h for h in holders if h.person.end <= match.start()]
        passive = any(a.start <= match.start() < a.end for a in acts)
        verbs = [a.end for a in acts if a.label.order == "after" and a.start < named[0].person.start]
        if office is None or not (passive or verbs):
            continue
        run = named[-1:]
        for holder in reversed(named[:-1]):
            if not _is_list(holder.person.end, run[0].person.start, roles, folded, language):
                break
            run.insert(0, holder)
        if len(run) > 1:
            yield office, run


def _before(
    holders: Sequence[Holder], acts: Sequence[Cue], roles: Sequence[RoleMention], folded: str, language: str
) -> Iterator[tuple[RoleMention, Sequence[Holder]]]:
    """Yield the office right behind a verb of electing with those whom a word for "to" leads behind it."""
    for verb in (a for a in acts if a.label.order == "after"):
        named = [h for h in holders if h.person.start >= verb.end]
        office = next((r for r in roles if r.start >= verb.end), None)
        if office is None or not named or not 0 <= named[0].person.start - office.end <= _BEFORE:
            continue
        words = folded[office.end : named[0].person.start].strip(_MARKS).split()
        while words and words[-1] in honorifics(language):
            words.pop()
        if " ".join(words) not in words_of(language, "object_markers"):
            continue
        run = named[:1]
        for holder in named[1:]:
            if not _is_list(run[-1].person.end, holder.person.start, roles, folded, language):
                break
            run.append(holder)
        yield office, run


def _is_list(start: int, end: int, roles: Sequence[RoleMention], folded: str, language: str) -> bool:
    """Tell whether nothing but marks, "and", titles and offices parts two names."""
    between = folded[start:end]
    for role in roles:
        if start <= role.start and role.end <= end:
            at = role.start - start
            between = between[:at] + " " * (role.end - role.start) + between[at + role.end - role.start :]
    words = _BRACKETS.sub(" ", between).translate(_BLANK).split()
    return all(w in honorifics(language) or w in joints(language) for w in words)


_BLANK = str.maketrans(dict.fromkeys(_MARKS, " "))
