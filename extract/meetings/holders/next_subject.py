"""Offices beside a name, a comma between, that are somebody else's: of who speaks, or of whom he speaks to.

"Tại buổi tiếp Đại sứ A, Phó Thủ tướng nhấn mạnh …": the Deputy Prime Minister speaks to the ambassador.
"Báo cáo với Bộ trưởng, Giám đốc A cho biết …": the director speaks to the minister.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from extract.lexicon import language_yaml
from extract.lexicon.folding import fold
from extract.meetings.holders.chains import Holder
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.sentence import honorifics
from extract.meetings.vocabulary import words_of
from extract.people.mention import PersonMention
from extract.roles.mention import RoleMention

# So much may stand between an office and its verb ("đã", "cũng").
_BESIDE = 8
# So many words an opening phrase has before its object: a verb or noun, and what makes it an object.
_PHRASE = 2
_VERBS = ("speak", "say", "assign")


def without_next_subjects(
    holders: Sequence[Holder], cues: Sequence[Cue], folded: str, start: int, language: str
) -> tuple[Holder, ...]:
    """Return the holders of a sentence that begins at `start`, without the offices that speak themselves.

    An office speaks if a verb of speaking follows it, only a comma parts it from the name before, and that
    name is an object with an office of its own, or behind "with" has a title of respect alone; or a title of
    respect stands before it, as before no office
    of whom is named already ("Chúc mừng ông A, đồng chí Bí thư Tỉnh ủy mong muốn …").
    """
    for holder in holders:
        person = holder.person
        holder.own = _without_addressees(holder, cues, folded, start, language)
        led = [r for r in holder.own if r.end <= person.start and not r.rank]
        behind = [r for r in holder.own if r.start >= person.end]
        if behind and _is_titled(folded[person.end : behind[0].start], language):
            holder.own = [
                r for r in holder.own if r not in behind or not _speaks(cues, folded, behind[-1].end)
            ]
            continue
        if not behind or folded[person.end : behind[0].start].strip() != ",":
            continue
        if (
            led and "," in folded[led[-1].end : person.start]
        ):  # "với Thứ trưởng và đoàn, Đại tá X, Giám đốc … cho biết"
            continue
        met = (
            _is_object(folded, start, led[0].start, language)
            if led
            else _is_met(folded, start, person, language)
        )
        if met and _speaks(cues, folded, behind[-1].end):
            holder.own = [r for r in holder.own if r not in behind]
    return tuple(holders)


def _is_met(folded: str, start: int, person: PersonMention, language: str) -> bool:
    """Tell whether a sentence begins with what was done "with" somebody who has a title of respect alone."""
    *_, before, title = ("", "", *folded[start : person.start].split())
    return title in honorifics(language) and before in words_of(language, "with_words")


def _is_titled(between: str, language: str) -> bool:
    """Tell whether a comma and a title of respect alone stand between a name and an office."""
    comma, *words = between.replace(",", ", ", 1).split() or [""]
    return comma == "," and bool(words) and honorifics(language).issuperset(words)


def _without_addressees(
    holder: Holder, cues: Sequence[Cue], folded: str, start: int, language: str
) -> list[RoleMention]:
    """Return the offices of who speaks, without those that an opening phrase before a comma is about.

    A clause has one subject: where the verb follows the name, no phrase that ends with its comma holds it.
    """
    person = holder.person
    comma = folded.rfind(",", start, person.start)
    others = [r for r in holder.own if r.end <= comma]
    last = max((r.end for r in holder.own), default=person.end)
    if (
        not others
        or not _speaks(cues, folded, max(last, person.end))
        or len(folded[start : others[0].start].split()) < _PHRASE
        or not _is_object(folded, start, others[0].start, language)
    ):
        return holder.own
    return [r for r in holder.own if r not in others]


def _speaks(cues: Sequence[Cue], folded: str, end: int) -> bool:
    """Tell whether a verb of speaking, or of sending regards, follows, with no comma before it."""
    return "," not in folded[end : end + _BESIDE] and any(
        0 <= c.start - end <= _BESIDE and c.label.group == "trigger" and c.label.value in _VERBS for c in cues
    )


def _is_object(folded: str, start: int, at: int, language: str) -> bool:
    """Tell whether a preposition or the like, or a gerund ("приймаючи посла A, голова …"), stands before."""
    words = folded[start:at].split()
    while words and words[-1] in honorifics(language):
        words.pop()
    gerunds = tuple(words_of(language, "gerund_endings"))
    return bool(words) and (words[-1] in _markers(language) or words[-1].endswith(gerunds))


@cache
def _markers(language: str) -> frozenset[str]:
    return frozenset(fold(w).split()[-1] for w in language_yaml(language, "meetings")["object_markers"])
