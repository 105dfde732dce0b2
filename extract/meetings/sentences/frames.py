"""Verbs that say who took part only together with words before them: "участь у нараді … взяли A та B".

Whatever tells more of the meeting stands between the two, so that no phrase of the lexicon has both.
"""

from __future__ import annotations

import re
import sys
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from extract.lexicon import language_yaml
from extract.lexicon.alternation import by_first
from extract.lexicon.folding import fold
from extract.lexicon.phrases import ways
from extract.meetings.sentences.cues import Cue, CueLabel, Order, forms_of, is_denied
from extract.meetings.sentences.sentence import honorifics
from extract.meetings.vocabulary import verb_last, words_of
from extract.people.mention import PersonMention
from extract.roles.mention import RoleMention

# So much may stand between the words of a frame, and between its verb and who is named behind.
_REACH = 100
# So much where a clause on the noun before ends right before the verb: "Нараду, яка відбулася …, очолив A".
_FAR_REACH = 320
_BESIDE = 40
# So much may stand between a noun and the verb by which somebody met others: their names and offices.
_MET = 220
_ACTS = frozenset(("trigger", "verb", "tense"))
# So many words may stand between a verb and its object behind it.
_FEW = 5
# So many letters has a preposition in place of a noun.
_PREPOSITION = 2
# Stands at the end of a phrase for any noun of meeting.
_KIND = "{kind}"

# What may stand between a noun and a clause on it, where its name has a list of what it is about.
_LISTS = r"(?:[^;:!?.\n]|(?<=\d)\.)*,\s?$"

_Named = tuple[Sequence[PersonMention], Sequence[RoleMention]]


class _Frame(NamedTuple):
    """Words before a verb that make it say `value`.

    `beside`: somebody must be named right behind the verb; `alone`: and nobody between it and its words.
    """

    value: str
    words: re.Pattern[str]
    beside: bool
    alone: bool


def framed(
    verbs: Sequence[Cue],
    others: Sequence[Cue],
    people: Sequence[PersonMention],
    roles: Sequence[RoleMention],
    folded: str,
    language: str,
) -> list[Cue]:
    """Return the other cues with a trigger for each verb whose frame is whole and that none of them has.

    `people` and `roles` are those of the text in order. A verb that is denied says that somebody was absent,
    if it is one of attending, and else nothing.
    """
    # "Whom X led" is of a meeting only by the noun that the clause goes with; longer verbs have their own. A
    # verb of standing in for somebody says nothing of who represents a body.
    own = [c for c in others if c.label.group == "trigger" and c.label.value != "lead"]
    taken = [c for c in own if (c.label.value, c.label.order) != ("deputise", "either")]
    found: list[Cue] = []
    for verb in verbs:
        if any(t.start <= verb.start < t.end or verb.start < t.start < verb.end < t.end for t in taken):
            continue
        value, order = _framed(verb, folded, language, (people, roles)) or (None, "after")
        kind = _met(verb, others, folded, language) if value is None else None
        if kind is not None:
            found.append(Cue(verb.start, verb.end, CueLabel("verb", kind)))
            continue
        if value is not None and is_denied(verb, folded, language):
            value = "absent" if value == "attend" else None
        if value is not None:
            found.append(Cue(verb.start, verb.end, CueLabel("trigger", value, order)))
    if not found:
        return list(others)
    led = {c.end for c in found}
    return [*(c for c in others if c.label.value != "lead" or c.end not in led), *found]


def _met(verb: Cue, others: Sequence[Cue], folded: str, language: str) -> str | None:
    """Return as what kind of meeting a verb tells, with a noun before it and whom somebody met between:
    "دیدارهایی با X، وزیر …، و Y داشت". No other verb stands between, and none has it for a part."""
    meets = _meets(language, verb.label.value)
    if not meets or is_denied(verb, folded, language):
        return None
    acts = [c for c in others if c.label.group in _ACTS]
    # What was held is told by the same verb.
    if any(c.start < verb.end and verb.start < c.end for c in acts if c.label.value != "held"):
        return None
    begin = max([0, verb.start - _MET, *(c.end for c in acts if c.end <= verb.start)])
    return next((kind for kind, words in meets if words.search(folded, begin, verb.start)), None)


def noun_of(verb: Cue, folded: str, language: str) -> tuple[int, int] | None:
    """Return where the noun stands with which a verb of a frame tells of a meeting ("دیدارهایی با X داشت",
    "وارد استان شد"), None for a verb that needs none."""
    begin = max(0, verb.start - _MET)
    for number in _numbers(language).get(folded[verb.start : verb.end], ()):
        for kind, words in _meets(language, str(number)):
            found = words.search(folded, begin, verb.start) if kind == verb.label.value else None
            if found is not None:
                noun = _nouns(language, number)[kind].match(folded, found.start())
                if noun is not None and len(noun[0]) <= _PREPOSITION:
                    return None  # "до міста завітав": the verb alone names the visit
                return found.start(), noun.end() if noun is not None else verb.end
    return None


@cache
def _numbers(language: str) -> Mapping[str, tuple[int, ...]]:
    """Return the sets of verbs that a folded form is one of, by their numbers."""
    data = language_yaml(language, "meetings")
    found: dict[str, tuple[int, ...]] = {}
    for number, frame in enumerate(data["frames"]):
        forms = (form for phrase in frame["verbs"] for form in forms_of(phrase, data))
        for way in {fold(way) for form in forms for way in ways(form)}:
            found[way] = (*found.get(way, ()), number)
    return found


@cache
def _nouns(language: str, number: int) -> Mapping[str, re.Pattern[str]]:
    entry = language_yaml(language, "meetings")["frames"][number].get("meets", {})
    return {kind: re.compile(_any(phrases, language)) for kind, phrases in entry.items()}


@cache
def _meets(language: str, numbers: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the nouns of a set of verbs that with them say that somebody met somebody, by kind."""
    return tuple(
        (kind, re.compile(rf"(?<!\w)(?:{_any(phrases, language)})(?!\w)[^;؛:!?؟.\n]*$"))
        for entry in _entries(language, numbers)
        for kind, phrases in entry.get("meets", {}).items()
    )


def _entries(language: str, numbers: str) -> Iterator[Mapping[str, Any]]:
    """Yield the entries of a verb, by their numbers with spaces between."""
    entries = language_yaml(language, "meetings")["frames"]
    return (entries[int(number)] for number in numbers.split())


def _framed(verb: Cue, folded: str, language: str, named: _Named) -> tuple[str, Order] | None:
    """Return what a verb says together with the words around it, and on which side of it of whom; or None."""
    reach = _FAR_REACH if folded.endswith(", ", 0, verb.start) else _REACH
    begin = max(0, verb.start - reach)
    frames = _frames(language, verb.label.value)
    if not _is_named_next(folded, verb.end, named, language):
        frames = tuple(f for f in frames if not f.beside)
    for frame in frames:
        found = frame.words.search(folded, begin, verb.start)
        if found and not (frame.alone and _next(named[:1], found.start()) < verb.start):
            return frame.value, "before" if verb_last(language) else "after"
    for value, words in _behind(language, verb.label.value):
        if words.match(folded, verb.end):
            return value, "before"
    return None


def _is_named_next(folded: str, end: int, named: _Named, language: str) -> bool:
    """Tell whether a name or an office stands right behind a verb, or behind a word or two that lead it."""
    at = _next(named, end)
    if at - end > _BESIDE:
        return False
    between = folded[end:at]
    if any(c in between for c in ",;.!?\n"):
        return False
    leading = (*words_of(language, "frame_links"), *honorifics(language))
    other = [word for word in between.rstrip(": ").split() if word not in leading]
    # One more word may be what somebody is called; a preposition or a word that denies is none.
    none = words_of(language, "object_markers") | words_of(language, "negators")
    return not other or (len(other) == 1 and other[0] not in none)


def _next(named: Sequence[Sequence[PersonMention | RoleMention]], start: int) -> int:
    """Return where the first of the mentions begins from `start` on; far away if there is none."""
    found = [sys.maxsize]
    for mentions in named:
        at = bisect_left(mentions, start, key=_start)
        if at < len(mentions):
            found.append(mentions[at].start)
    return min(found)


def _start(mention: PersonMention | RoleMention) -> int:
    return mention.start


@cache
def _frames(language: str, numbers: str) -> tuple[_Frame, ...]:
    """Return the frames of a set of verbs, as the cues number them."""
    return tuple(frame for entry in _entries(language, numbers) for frame in _read(entry, language))


def _read(entry: Mapping[str, Any], language: str) -> Iterator[_Frame]:
    breaks = entry.get("breaks", ())
    none = rf"(?!.*(?<!\w)(?:{_any(breaks, language)}))" if breaks else ""
    filler = _LISTS if entry.get("lists") else _filler(language)
    for key, before, beside, alone in (
        ("heads", "", False, False),
        ("beside", "", True, False),
        ("objects", _opening(language), True, True),
    ):
        for value, phrases in entry.get(key, {}).items():
            words = re.compile(rf"{before}(?:{_any(phrases, language)})(?!\w){none}{filler}")
            yield _Frame(value, words, beside, alone)


def _filler(language: str) -> str:
    """Return what parts no clauses: a full stop behind a figure or an abbreviated word, "among others"
    between commas, or a clause that tells more of the noun before it."""
    abbreviated = words_of(language, "frame_abbreviations")
    stops = "".join(rf"|(?<=\W{re.escape(a)})\." for a in sorted(abbreviated))
    partitives = words_of(language, "partitives")
    inserted = rf"|,\s(?:{_any(sorted(partitives), language)})," if partitives else ""
    relative = words_of(language, "relative_words") | words_of(language, "clause_openers")
    inserted += rf"|,\s(?:{_any(sorted(relative), language)})\s[^,;:!?.\n]+," if relative else ""
    return rf"(?:[^,;:!?.\n]|(?<=\d)\.{stops}{inserted})*,?\s?$"


def _opening(language: str) -> str:
    """Return what an object that opens its clause has before it: nothing, a date, adjectives that agree."""
    words = "".join(rf"|(?<!\w){re.escape(w)} " for w in sorted(words_of(language, "frame_openers")))
    endings = "|".join(map(re.escape, sorted(words_of(language, "frame_adjectives"))))
    return rf"(?:^|\n|[,;:.–—»] | - |[\d)] {words}|(?<!\w)\w{{2,}}(?:{endings}) )"


@cache
def _behind(language: str, numbers: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the objects behind a set of verbs, with no preposition between but that of a place."""
    before = "|".join(sorted(words_of(language, "object_markers") - words_of(language, "venue_markers")))
    few = rf" (?:(?!(?:{before}) )[\w'-]+ ){{0,{_FEW}}}"
    return tuple(
        (value, re.compile(rf"{few}(?:{_any(phrases, language)})(?!\w)"))
        for entry in _entries(language, numbers)
        for value, phrases in entry.get("behind", {}).items()
    )


def _any(phrases: Sequence[str], language: str) -> str:
    """Return an expression for any of the phrases; the nouns of meeting are in it but once."""
    written = [fold(way) for phrase in phrases for way in ways(phrase)]
    leading = by_first(re.escape(p.removesuffix(_KIND)) for p in written if p.endswith(_KIND))
    whole = by_first(re.escape(p) for p in written if not p.endswith(_KIND))
    of_kind = rf"(?:{leading})(?:[\w'-]+ ){{0,2}}(?:{_kinds(language)})" if leading else ""
    return "|".join(filter(None, (of_kind, whole)))


@cache
def _kinds(language: str) -> str:
    kinds = language_yaml(language, "meetings")["kinds"]
    phrases = (p for value, ps in kinds.items() if value != "ignore" for p in ps)
    written = sorted({fold(way) for p in phrases for way in ways(p)}, key=len, reverse=True)
    return by_first(re.escape(p).replace(r"\*", r"\w*") for p in written)
