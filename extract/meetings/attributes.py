"""What an article says of a meeting: kind, ordinal, date, time of day, mode, place, province and body."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from datetime import timedelta
from functools import cache

from extract.dates.mention import DateMention
from extract.lexicon import language_yaml
from extract.lexicon.folding import fold
from extract.meetings.cues import Cue
from extract.meetings.events import Event, is_held
from extract.meetings.mention import Mode
from extract.meetings.occasions import only_times
from extract.meetings.scene import Scene, Sentence
from extract.roles.mention import BodyMention

_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}
# Words for a meeting that languages use for one another.
_GENERAL = frozenset(("session", "conference", "meeting", "working_session"))
# "the 5th (extraordinary) session"
_BRACKETS = re.compile(r"\s*\([^()]*\)\s*")
_MOST_DAYS_BEFORE = 45
_REACH = 70


def kind_cue(scene: Scene, event: Event) -> Cue | None:
    """Return the noun or verb that names the meeting best: in the first anchor that has one, nearest to
    the word of chairing, attending or holding. A noun that only gives a time is the last choice."""
    timed: Cue | None = None
    for sentence in (*_by_weight(event), *event.sentences):
        found = [*sentence.of("kind"), *sentence.of("verb")]
        naming = [c for c in found if not only_times(scene, c)]
        if naming:
            return _nearest_to_trigger(sentence, naming)
        timed = timed or next(iter(found), None)
    return timed


def kind_of(event: Event, cue: Cue) -> str:
    """Return the kind of the meeting: what its name says; of the general words, what most of them say."""
    if cue.label.value not in _GENERAL:
        return cue.label.value
    votes: Counter[str] = Counter({cue.label.value: 3})
    anchors = {s.index for s in event.anchors}
    for sentence in event.sentences:
        for found in sentence.of("kind"):
            if found.label.value in _GENERAL:
                votes[found.label.value] += (
                    2 if sentence.index in anchors or sentence.kind == "headline" else 1
                )
    best = max(votes.values())
    return next(k for k in votes if votes[k] == best)


def ordinal_of(scene: Scene, event: Event, cue: Cue | None) -> int | None:
    """Return the ordinal written with a noun for the meeting in the headline or an anchor, or None."""
    kinds = _GENERAL if cue is None or cue.label.value in _GENERAL else {cue.label.value}
    for sentence in (*(s for s in event.sentences if s.kind == "headline"), *event.anchors):
        for noun in sentence.of("kind", *kinds):
            found = _ordinal_beside(scene, sentence, noun)
            if found is not None:
                return found
    return None


def date_of(scene: Scene, event: Event, cited: Collection[int]) -> DateMention | None:
    """Return the date on which the meeting was held; `cited` holds starts of dates that belong to documents.

    A date of the anchors and the lead counts, not later than the publication and not long before it.
    """
    published = scene.article.published_on
    lead = event.sentences[:4] if not event.recalled else ()
    best: DateMention | None = None
    for sentence in (*event.anchors[:3], *lead):
        for mention in sentence.dates:
            if mention.start in cited or (mention.value is None and mention.time_of_day is None):
                continue
            if mention.value is not None and published is not None and not event.recalled:
                days = (published - mention.value) / timedelta(days=1)
                if not -1 <= days <= _MOST_DAYS_BEFORE:
                    continue
            if best is None or (best.value is None and mention.value is not None):
                best = mention
    return best


def mode_of(scene: Scene, event: Event) -> Mode | None:
    """Return how people met, only if the sentences on the meeting itself state it."""
    anchors = {s.index for s in event.anchors}
    stated: set[str] = set()
    for position, sentence in enumerate(event.sentences):
        if sentence.of("kind") or sentence.index in anchors or (position < 4 and is_held(scene, sentence)):
            stated |= {c.label.value for c in sentence.of("mode")}
            if sentence.of("mode", "online") and (sentence.of("venue") or sentence.of("bridge")):
                stated.add("in_person")
    if "hybrid" in stated or {"online", "in_person"} <= stated:
        return "hybrid"
    if "online" in stated:
        return "online"
    return "in_person" if "in_person" in stated else None


def body_of(scene: Scene, event: Event) -> BodyMention | None:
    """Return the body that met: the noun's or the one met with, the one that held it, else its chair's."""
    found = [_body_of_noun(scene, s) or _host(scene, s) for s in _by_weight(event)]
    named = [b for b in found if b is not None]
    whole = (b for b in named if b.body not in _PARTS)
    return next(whole, None) or _chaired_body(event) or (named[0] if named else None)


def _body_of_noun(scene: Scene, sentence: Sentence) -> BodyMention | None:
    for cue in (*sentence.of("kind"), *sentence.of("verb")):
        behind = [b for b in _free_bodies(sentence) if 0 <= b.start - cue.end <= _REACH]
        if behind and not _parts(scene, cue.end, behind[0].start):
            return _whole(behind)
    return None


def _host(scene: Scene, sentence: Sentence) -> BodyMention | None:
    """Return the subject of the verb of meeting or holding; where verbs come first it stands behind."""
    verb_first = bool(language_yaml(scene.article.language, "meetings")["verb_first"])
    for cue in (*sentence.of("verb"), *sentence.of("tense", "held")):
        free = _free_bodies(sentence)
        before = [b for b in free if 0 <= cue.start - b.end <= _REACH]
        behind = [b for b in free if 0 <= b.start - cue.end <= 3]
        if verb_first and behind:
            return _whole(behind)
        if before:
            return before[-1]
    return None


def _free_bodies(sentence: Sentence) -> list[BodyMention]:
    """Return the bodies that are no part of a person's office."""
    return [
        b for b in sentence.bodies if not any(r.start <= b.start and b.end <= r.end for r in sentence.roles)
    ]


def _parts(scene: Scene, start: int, end: int) -> bool:
    """Tell whether a stop or a word for "at" stands between a noun and a body: then it is no body of it."""
    between = scene.folded[start:end]
    markers = language_yaml(scene.article.language, "meetings")["venue_markers"]
    return _breaks(between) or any(fold(m) in between.split() for m in markers)


def _chaired_body(event: Event) -> BodyMention | None:
    """Return the body whose head chaired: the committee of its chair, the government of a prime minister."""
    for sentence in event.anchors:
        if not sentence.of("trigger", "chair"):
            continue
        for holder in sentence.holders:
            for role in (*holder.shared, *holder.own):
                if role.body is None:
                    continue
                collegial = any(w in role.body for w in _COLLEGIAL)
                if role.title == "Prime Minister" or (role.title in _HEADS and collegial):
                    return BodyMention(role.start, role.end, role.as_written, role.body, role.place)
    return None


_HEADS = frozenset(("Head", "Chair", "Deputy Head", "Vice Chair"))
_COLLEGIAL = ("Committee", "Council", "Group", "Force", "Commission")


def _whole(bodies: Sequence[BodyMention]) -> BodyMention:
    """Return the first body, or the one right behind it of which it is a part (the standing board of …)."""
    if len(bodies) > 1 and bodies[1].start - bodies[0].end <= 2 and bodies[0].body in _PARTS:
        return bodies[1]
    return bodies[0]


_PARTS = frozenset(("Standing Board", "Executive Committee", "Standing Committee", "Party Committee"))


def _breaks(between: str) -> bool:
    return any(c in between for c in ",;.:،؛")


def _by_weight(event: Event) -> Iterator[Sentence]:
    chair_first = sorted(event.anchors, key=lambda s: not s.of("trigger", "chair"))
    yield from chair_first
    yield from (s for s in event.sentences if s.kind == "headline")


def _nearest_to_trigger(sentence: Sentence, cues: Sequence[Cue]) -> Cue:
    triggers = (
        sentence.of("trigger", "chair") or sentence.of("trigger", "attend") or sentence.of("tense", "held")
    )
    if not triggers:
        return cues[0]
    return min(cues, key=lambda c: (min(abs(c.start - t.end) for t in triggers), c.start))


@cache
def _ordinal_words(language: str) -> tuple[re.Pattern[str], dict[str, int]]:
    data = language_yaml(language, "meetings")
    words = {fold(w): int(n) for n, ws in data["ordinals"].items() for w in ws}
    longest = "|".join(re.escape(w) for w in sorted(words, key=len, reverse=True))
    markers = "|".join(re.escape(fold(m)) for m in sorted(data["ordinal_markers"], key=len, reverse=True))
    number = rf"(?P<digits>\d{{1,3}})(?:-\w{{1,3}})?|(?P<roman>[ivxl]+)|(?P<word>{longest})"
    lead = rf"(?:{markers})\s+" if markers else ""
    return re.compile(rf"(?<!\w){lead}(?:{number})(?!\w)"), words


def _ordinal_beside(scene: Scene, sentence: Sentence, noun: Cue) -> int | None:
    pattern, words = _ordinal_words(scene.article.language)
    first, last = max(sentence.start, noun.start - 40), min(sentence.end, noun.end + 45)
    for match in pattern.finditer(scene.folded, first, last):
        if not _belongs(scene, match, noun):
            continue
        digits, roman, word = match.group("digits"), match.group("roman"), match.group("word")
        if word:
            return words[word]
        return int(digits) if digits else _roman(roman)
    return None


def _belongs(scene: Scene, match: re.Match[str], noun: Cue) -> bool:
    """Tell whether an ordinal stands inside, right before or right behind the noun; bare digits never do."""
    digits = match.group("digits")
    if digits and match.group() == digits:
        return False
    if noun.start <= match.start() and match.end() <= noun.end:
        return True
    if match.start() >= noun.end:
        marked = bool(language_yaml(scene.article.language, "meetings")["ordinal_markers"])
        between = scene.folded[noun.end : match.start()]
        return len(between) <= (40 if marked else 3) and not _breaks(between)
    between = scene.folded[match.end() : noun.start]
    return match.end() <= noun.start and (len(between) <= 2 or _BRACKETS.fullmatch(between) is not None)


def _roman(letters: str) -> int:
    values = [_ROMAN[c] for c in letters]
    return sum(-v if v < max(values[i:]) else v for i, v in enumerate(values))
