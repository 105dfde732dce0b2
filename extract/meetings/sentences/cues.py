"""The words of one article that speak of meetings and of taking part: one automaton per language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from operator import attrgetter
from typing import Any, Literal, NamedTuple

from extract.lexicon import language_yaml
from extract.lexicon.clitics import Clitics, clitics
from extract.lexicon.phrases import PhraseBook, PhraseMatch, ways
from extract.meetings.vocabulary import spaced

CueGroup = Literal[
    "kind",
    "verb",
    "trigger",
    "frame",
    "tense",
    "bridge",
    "delegation",
    "mode",
    "venue",
    "participant",
    "guest",
]
Order = Literal["before", "after", "either", "agent"]


# Where one of several words stands in a phrase: an ordinal, or a form of a verb.
_ORDINAL = "{ordinal}"
_SLOT = re.compile(r"\{ordinal\}|<([^>]+)>")


@dataclass(frozen=True, slots=True)
class CueLabel:
    """What a phrase says: its group, its value there, and for triggers where the person stands.

    A verb whose order is `after` is one only where a person stands right behind it ("tiếp Đại sứ"), of whose
    order is `before` only where one does before it. The
    people of a passive one, `agent`, stand before it, led by a word for who does it ("توسط X اداره شد").
    """

    group: CueGroup
    value: str
    order: Order = "either"


Cue = PhraseMatch[CueLabel]


@dataclass(frozen=True, slots=True)
class Cues:
    """The cues of an article in text order."""

    all: tuple[Cue, ...]

    def of(self, group: CueGroup, start: int, end: int) -> list[Cue]:
        """Return the cues of a group that lie in `start`..`end`."""
        return [c for c in self.all if c.label.group == group and start <= c.start and c.end <= end]


@cache
def _book(language: str) -> PhraseBook[CueLabel]:
    return PhraseBook(language, _phrases(language))


def _phrases(language: str) -> Iterator[tuple[str, CueLabel]]:
    data = language_yaml(language, "meetings")
    single: list[tuple[CueGroup, str]] = [
        ("kind", "kinds"),
        ("verb", "verbs"),
        ("tense", "tenses"),
        ("mode", "modes"),
        ("venue", "venues"),
    ]
    for group, key in single:
        for value, phrases in data[key].items():
            for phrase in phrases:
                yield from ((way, CueLabel(group, str(value))) for way in forms_of(phrase, data))
    for value, orders in data["triggers"].items():
        for order, phrases in orders.items():
            for phrase in phrases:
                yield from ((way, CueLabel("trigger", value, order)) for way in forms_of(phrase, data))
    for value, phrases in data["passive_triggers"].items():
        for phrase in phrases:
            yield from ((way, CueLabel("trigger", value, "agent")) for way in forms_of(phrase, data))
    for value, phrases in data["object_verbs"].items():
        for phrase in phrases:
            yield phrase, CueLabel("verb", value, "after")
    for value, phrases in data["subject_verbs"].items():
        for phrase in phrases:
            yield phrase, CueLabel("verb", value, "before")
    numbers: dict[str, list[str]] = {}
    for number, frame in enumerate(data["frames"]):
        for phrase in frame["verbs"]:
            for way in (way for form in forms_of(phrase, data) for way in ways(form)):
                numbers.setdefault(way, []).append(str(number))
    yield from ((way, CueLabel("frame", " ".join(own))) for way, own in numbers.items())
    for phrase in data["no_delegations"]:
        yield phrase, CueLabel("delegation", "ignore")
    listed: list[tuple[CueGroup, str]] = [
        ("bridge", "bridge_points"),
        ("delegation", "delegations"),
        ("participant", "participants"),
        ("guest", "guest_heads"),
    ]
    for group, key in listed:
        for phrase in data[key]:
            yield phrase, CueLabel(group, key)


def forms_of(phrase: str, data: Mapping[str, Any]) -> Iterator[str]:
    """Yield a phrase of a language's `data` with each of its ordinals in its place ("المؤتمر {ordinal}"), or
    each form of the verb whose first form stands there ("ارائه <کرد>")."""
    slot = _SLOT.search(phrase)
    if slot is None:
        yield phrase
        return
    ordinals = (word for ways in data["ordinals"].values() for word in ways)
    for word in ordinals if slot[0] == _ORDINAL else data["verb_forms"][slot[1]]:
        yield from forms_of(phrase[: slot.start()] + word + phrase[slot.end() :], data)


class _Forms(NamedTuple):
    """What stands before a cue, or is glued to it, and makes it another or none."""

    negators: tuple[str, ...]
    nominalizers: tuple[str, ...]
    passives: tuple[str, ...]
    glued: Clitics


@cache
def _forms(language: str) -> _Forms:
    return _Forms(
        negators=spaced(language, "negators"),
        nominalizers=spaced(language, "nominalizers"),
        passives=spaced(language, "passives"),
        glued=clitics(language),
    )


def find_cues(folded: str, language: str) -> Cues:
    """Return the cues of a folded text; of overlapping ones in a group the longest stays.

    A verb inside a noun of meeting ("họp" in "cuộc họp") is none, nor is one that a prefix makes future or a
    noun, nor one of saying behind a word that makes a noun of it ("việc bổ sung") or a passive ("được nhắc
    tới"). A verb of attending behind a word that denies ("không dự", "не брав участі") is one of being
    absent, and what else is denied was not done.
    """
    forms = _forms(language)
    found = _book(language).find(folded, attrgetter("group"))
    nouns = {i for c in found if c.label.group == "kind" for i in range(c.start, c.end)}
    told = (_told(c, folded, forms) if c.label.group in _ACTIONS else c for c in found)
    return Cues(
        tuple(
            c
            for c in told
            if c is not None
            and c.label.value != "ignore"
            and not (c.label.group == "verb" and c.start in nouns and c.end - 1 in nouns)
            and not (c.label.value in _NOUNS and _is_of_nobody(folded, c, forms.glued))
        )
    )


_WORD = 12
# What of taking part a word that denies turns into nothing.
_DENIED = frozenset(("chair", "speak", "act", "deputise", "host", "held"))


def _told(cue: Cue, folded: str, forms: _Forms) -> Cue | None:
    """Return what a verb tells behind the words before it, None if nothing."""
    group, value = cue.label.group, cue.label.value
    before = f" {folded[max(0, cue.start - _WORD) : cue.start]}"
    if value != "say" and before.endswith(forms.negators):
        if group == "verb" or value in _DENIED:
            return None
        if group == "trigger" and value == "attend":
            cue = cue._replace(label=CueLabel("trigger", "absent", cue.label.order))
    if value in ("say", "speak", "host") and before.endswith(forms.nominalizers):
        return None
    if value == "say" and before.endswith(forms.passives):
        return None
    if group == "verb" and value == "session" and _is_done_to(folded, cue.start, forms.passives):
        return None
    if cue.start == 0 or not folded[cue.start - 1].isalnum():
        return cue
    glued = forms.glued
    if _is_behind(folded, cue.start, glued.particles):
        return None  # "سيعقد": it is to come
    if group == "verb" and _is_behind(folded, cue.start, glued.definite):
        return None  # "للعمل مع"
    nominal = (*glued.prepositions, *glued.definite)
    return None if _is_action(folded, cue) and _is_behind(folded, cue.start, nominal) else cue


def _is_done_to(folded: str, start: int, passives: tuple[str, ...]) -> bool:
    """Tell whether a word for the passive and a body stand before a verb: "được HĐND tỉnh biểu quyết thông
    qua" tells of a paper, whenever it was adopted."""
    clause = _MARK.split(folded[max(0, start - _SUBJECT) : start])[-1]
    return any(word in f" {clause}" for word in passives)


# So long is the body before what it did at most.
_SUBJECT = 70
_MARK = re.compile("[,;:.()]")


def is_denied(cue: Cue, folded: str, language: str) -> bool:
    """Tell whether a word that denies stands right before a cue."""
    before = f" {folded[max(0, cue.start - _WORD) : cue.start]}"
    return before.endswith(spaced(language, "negators"))


# Of which values a word may be a noun of something else.
_NOUNS = frozenset(("assign", "visit"))
_ACTIONS = frozenset(("verb", "trigger", "tense"))


def _is_action(folded: str, cue: Cue) -> bool:
    """Tell whether a cue is a verb of one word: of saying, of meeting or of holding."""
    verb = cue.label.group in ("verb", "tense") or cue.label.value in ("say", "speak", "hear")
    return verb and " " not in folded[cue.start : cue.end]


def _is_behind(folded: str, start: int, clitics: tuple[str, ...]) -> bool:
    """Tell whether one of some clitics is glued to the word at `start`, as in "بحث", "التقدم", "لعقد"."""
    begin = start
    while begin and folded[begin - 1].isalnum():
        begin -= 1
    return begin < start and folded[begin:start].endswith(clitics)


def _is_of_nobody(folded: str, cue: Cue, glued: Clitics) -> bool:
    """Tell whether the article or a preposition glued to a noun says that no name behind belongs to it: "قرار
    التعيين", "the appointment" of somebody named before, and "لزيارة", a visit only wanted."""
    if cue.label.value == "assign":
        return bool(glued.article) and _is_behind(folded, cue.start, (glued.article,))
    return (
        cue.label.group == "kind"
        and cue.label.value == "visit"
        and _is_behind(folded, cue.start, glued.fusing)
    )
