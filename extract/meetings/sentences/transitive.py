"""Verbs of meeting that are such only with a person for their object: "tiếp Đại sứ", not "tiếp tục".

Where the verb stands last its object stands before it, marked: "سفیر … را پذیرفت", not "دعوت را پذیرفت".
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from extract.lexicon import language_yaml
from extract.lexicon.phrases import PhraseMatch
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.sentence import honorifics
from extract.meetings.vocabulary import phrases_of, spaced
from extract.people.mention import PersonMention
from extract.roles.mention import RoleMention

# So long is the clause that a verb ends, and what its object is called by besides.
_CLAUSE = 160
_CALLED = 40
_APPOSED = ("", ",", "،")


def with_objects(
    cues: Sequence[Cue],
    people: Sequence[PersonMention],
    roles: Sequence[RoleMention],
    folded: str,
    language: str,
) -> list[Cue]:
    """Return the cues without the transitive verbs that have no person for their object.

    `people` and `roles` are those of the text in order. A name, an office or an honorific must stand right
    behind such a verb; where the verb stands last, a name, an office or a delegation before its marker.
    """
    data = language_yaml(language, "meetings")
    if not data["verb_last"]:
        return [
            c
            for c in cues
            if not _is_transitive(c) or _has_object(c.end + 1, people, roles, folded, language)
        ]
    if not any(_is_transitive(c) for c in cues):
        return list(cues)
    spans: list[PersonMention | RoleMention | Cue] = [*people, *roles]
    spans += [c for c in cues if c.label.group == "delegation"]
    return [c for c in cues if not _is_transitive(c) or _has_marked(folded, c.start, language, spans)]


def _has_marked(
    folded: str, verb: int, language: str, spans: Sequence[PersonMention | RoleMention | Cue]
) -> bool:
    """Tell whether a person or delegation is the object of a verb that ends its clause: the last that a word
    behind it marks ("سفیر را پذیرفت"), or one right behind a word before it ("از هیئت استقبال کرد"), be it
    some whom nobody names ("از اعضای انجمن استقبال کرد")."""
    begin = max(0, verb - _CLAUSE)
    end = max(folded.rfind(m, begin, verb) for m in spaced(language, "postpositions"))
    if end >= begin:
        return any(
            0 <= end - s.end <= _CALLED
            and (isinstance(s, PhraseMatch) or folded[s.end : end].strip()[:1] in _APPOSED)
            for s in spans
        )
    starts = {s.start for s in spans if begin <= s.start < verb}
    for mark in spaced(language, "reception_words"):
        at = folded.find(mark, begin, verb)
        while at >= 0:
            object_ = _past_honorifics(folded, at + len(mark), language)
            if object_ in starts or folded.startswith(_received(language), object_):
                return True
            at = folded.find(mark, at + 1, verb)
    return False


def _past_honorifics(folded: str, at: int, language: str) -> int:
    while (end := folded.find(" ", at)) > at and folded[at:end] in honorifics(language):
        at = end + 1
    return at


def _is_transitive(cue: Cue) -> bool:
    return cue.label.group == "verb" and cue.label.order == "after"


def _has_object(
    at: int, people: Sequence[PersonMention], roles: Sequence[RoleMention], folded: str, language: str
) -> bool:
    person = bisect_left(people, at, key=lambda p: p.start)
    if person < len(people) and people[person].start == at:
        return True
    role = bisect_left(roles, at, key=lambda r: r.start)
    if role < len(roles) and roles[role].start == at:
        return True
    return folded.startswith(_before_names(language), at)


@cache
def _before_names(language: str) -> tuple[str, ...]:
    return tuple(f"{word} " for word in sorted(honorifics(language)))


@cache
def _received(language: str) -> tuple[str, ...]:
    """Return the words for those received whom nobody names; what nothing begins with if there are none."""
    return tuple(f"{word} " for word in phrases_of(language, "received_people")) or ("\n",)
