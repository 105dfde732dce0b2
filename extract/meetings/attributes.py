"""What an article says of a meeting: kind, ordinal, date, time of day and mode."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import cache
from typing import Any

from extract.dates.mention import DateMention
from extract.lexicon import language_yaml
from extract.lexicon.alternation import any_word
from extract.lexicon.folding import fold
from extract.meetings.cues import Cue
from extract.meetings.events import Event, is_held
from extract.meetings.mention import Mode
from extract.meetings.occasions import GENERAL, only_times
from extract.meetings.scene import Scene, Sentence
from extract.meetings.sequels import day_part, has_one_word
from extract.meetings.vocabulary import any_of, words_of

# Ukrainian types them with letters of its own too.
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "і": 1, "х": 10}
# What a headline is about, whatever ceremony or visit goes with it.
_ENCOUNTERS = frozenset(("talks", "working_session"))
# "the 5th (extraordinary) session"
_BRACKETS = re.compile(r"\s*\([^()]*\)\s*")
# What opens a report: "(HQ Online) - ".
_EDITION = re.compile(r"\s*\([^()\n]{1,24}\)")
_BESIDE = 3
_MOST_DAYS_BEFORE = 45
_TEN = 10
# The headline and the sentence that first tells of what it is about.
_FIRST = 2
# So much may stand between a noun and the ordinal that a word introduces ("lần thứ").
_MARKED = 70
# How many letters the words for hundreds have, with what joins them to the rest.
_HUNDREDS = 16


def kind_cue(scene: Scene, event: Event) -> Cue | None:
    """Return the noun or verb that names the meeting best: in the first anchor that has one, nearest to
    the word of chairing, attending or holding. A noun that only gives a time is the last choice."""
    headlined = _headlined(scene, event)
    if headlined is not None:
        return headlined
    timed: Cue | None = None
    talks = any(s.kind != "headline" and s.of("verb", "talks") for s in event.anchors[:_FIRST])
    for sentence in (*by_weight(event), *event.sentences):
        found = [*sentence.of("kind"), *sentence.of("verb")]
        if talks and sentence.kind == "headline":  # the visit in which the talks were held
            found = [c for c in found if c.label.value != "visit"]
        naming = [c for c in found if not only_times(scene, c)]
        naming = _of_main_clause(scene, sentence, naming)
        if naming:
            best = nearest_to_trigger(sentence, [c for c in naming if not _is_frame(c, naming)])
            if best.label.value == "conference" or (best.label.value in GENERAL and _is_headed(event)):
                return _congress(scene, event) or best
            return best
        timed = timed or next(iter(found), None)
    return timed


def _of_main_clause(scene: Scene, sentence: Sentence, cues: Sequence[Cue]) -> list[Cue]:
    """Return the cues that do not stand in a clause that tells more of something named before them
    ("held talks in Hamburg, where the conference takes place"); all of them if none stands before."""
    if len(cues) < 2:
        return list(cues)
    first = min(c.start for c in cues)
    clause = _more(scene.article.language).search(scene.folded, first, sentence.end)
    return [c for c in cues if clause is None or c.start < clause.start()]


@cache
def _more(language: str) -> re.Pattern[str]:
    return re.compile(rf"[,،]\s(?:{any_of(language, 'where_words')})(?!\w)")


def _congress(scene: Scene, event: Event) -> Cue | None:
    """Return the noun that names a congress, where a report goes on with the word for a conference."""
    if not (has_one_word(scene.article.language) or _is_headed(event)):
        return None
    heads = sorted(event.sentences, key=lambda s: s.kind != "headline")
    named = (c for s in (*heads[:1], *event.anchors, *heads) for c in s.of("kind", "congress"))
    return next((c for c in named if not only_times(scene, c)), None)


def _is_headed(event: Event) -> bool:
    """Tell whether the headline and an anchor name a congress: its sessions are parts of it."""
    heads = [s for s in event.sentences if s.kind == "headline"]
    named = (s for s in event.anchors if s.kind != "headline")
    return any(s.of("kind", "congress") for s in heads) and any(s.of("kind", "congress") for s in named)


def _is_frame(cue: Cue, others: Sequence[Cue]) -> bool:
    """Tell whether a noun for a visit only frames the encounter that its sentence is about."""
    encounter = any(c.label.group == "verb" and c.label.value in ("reception", "talks") for c in others)
    return encounter and cue.label.group == "kind" and cue.label.value == "visit"


def _headlined(scene: Scene, event: Event) -> Cue | None:
    """Return the cue of an anchor that is of the special kind which the headline names ("talks")."""
    heads = [s for s in event.sentences if s.kind == "headline"]
    kinds = {
        c.label.value
        for s in heads
        for c in (*s.of("kind"), *s.of("verb"))
        if c.label.value in _ENCOUNTERS and not only_times(scene, c)
    }
    for sentence in event.anchors:
        if sentence.kind != "headline":
            for cue in (*sentence.of("kind"), *sentence.of("verb")):
                if cue.label.value in kinds and not only_times(scene, cue):
                    return cue
    return None


def kind_of(scene: Scene, event: Event, cue: Cue) -> str:
    """Return the kind of the meeting: what its name says; of the general words, what most of them say."""
    if cue.label.value not in GENERAL:
        return cue.label.value
    votes: Counter[str] = Counter({cue.label.value: 3})
    anchors = {s.index for s in event.anchors}
    for sentence in event.sentences:
        for found in sentence.of("kind"):
            if found.label.value in GENERAL and not only_times(scene, found):
                votes[found.label.value] += (
                    2 if sentence.index in anchors or sentence.kind == "headline" else 1
                )
    best = max(votes.values())
    return next(k for k in votes if votes[k] == best)


def ordinal_of(scene: Scene, event: Event, cue: Cue | None) -> int | None:
    """Return the ordinal written with a noun for the meeting in the headline, the lead or an anchor, or None.

    A meeting that only a verb tells of has no name: a noun in another sentence is that of another meeting.
    """
    kinds = GENERAL if cue is None or cue.label.value in GENERAL else {cue.label.value}
    if cue is not None and cue.label.value == "congress" and has_one_word(scene.article.language):
        kinds = {"congress", "conference"}
    unnamed = cue is not None and cue.label.group == "verb"
    heads = [s for s in event.sentences if s.kind == "headline"]
    lead = [] if event.recalled or event.sequel else [s for s in event.sentences if s.kind != "headline"][:1]
    first = [s for s in lead if s not in event.anchors]
    for sentence in (*heads, *first, *event.anchors):
        if unnamed and sentence.kind != "headline" and not sentence.start <= cue.start < sentence.end:  # type: ignore[union-attr]
            continue
        named = (*sentence.of("kind", *kinds), *sentence.of("verb", *kinds))
        for noun in (k for k in named if not only_times(scene, k)):
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
            if any(
                only_times(scene, k) and 0 <= mention.start - k.end <= _BESIDE for k in sentence.of("kind")
            ):
                continue  # "after the meeting of 9 September"
            if mention.value is not None and published is not None and not event.recalled:
                days = (published - mention.value) / timedelta(days=1)
                if not -1 <= days <= _MOST_DAYS_BEFORE:
                    continue
            if best is None or (best.value is None and mention.value is not None):
                best = mention
    if (best is None or best.value is None) and event.same_day:
        main = date_of(scene, Event(event.same_day, event.same_day), cited)
        part = best.time_of_day if best else day_part(scene, event.anchors[0])
        return replace(main, time_of_day=part) if main else best
    return best


def mode_of(scene: Scene, event: Event) -> Mode | None:
    """Return how people met, only if the sentences on the meeting itself state it."""
    anchors = {s.index for s in event.anchors}
    stated: set[str] = set()
    for position, sentence in enumerate(event.sentences):
        if sentence.of("kind") or sentence.index in anchors or (position < 4 and is_held(scene, sentence)):
            stated |= {c.label.value for c in sentence.of("mode") if not _is_of_edition(scene, sentence, c)}
            if sentence.of("mode", "online") and (sentence.of("venue") or sentence.of("bridge")):
                stated.add("in_person")
    if "hybrid" in stated or {"online", "in_person"} <= stated:
        return "hybrid"
    if "online" in stated:
        return "online"
    return "in_person" if "in_person" in stated else None


def _is_of_edition(scene: Scene, sentence: Sentence, cue: Cue) -> bool:
    """Tell whether a word stands in the bracket that opens a report and names the edition: "(HQ Online)"."""
    return (
        bool(_EDITION.match(scene.folded, sentence.start))
        and ")" not in scene.folded[sentence.start : cue.start]
    )


def breaks(between: str) -> bool:
    """Tell whether a mark ends the phrase between two words."""
    return any(c in between for c in ",;.:،؛")


def by_weight(event: Event) -> Iterator[Sentence]:
    """Yield the sentences that name the meeting, those that say who chaired it first."""
    chair_first = sorted(event.anchors, key=lambda s: not s.of("trigger", "chair"))
    yield from chair_first
    yield from (s for s in event.sentences if s.kind == "headline")


def nearest_to_trigger(sentence: Sentence, cues: Sequence[Cue]) -> Cue:
    """Return the cue nearest to a word of chairing, else of attending or holding; else the first."""
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
    words |= dict(_compounds(data, words))
    markers = "|".join(re.escape(fold(m)) for m in sorted(data["ordinal_markers"], key=len, reverse=True))
    number = rf"(?P<digits>\d{{1,3}})(?:-\w{{1,3}})?|(?P<roman>[ivxlіх]+)|(?P<word>{any_word(words)})"
    lead = rf"(?:{markers})\s+" if markers else ""
    bare = r"|(?P<bare>[ivxl]+)" if markers else ""
    return re.compile(rf"(?<!\w)(?:{lead}(?:{number}){bare})(?!\w)"), words


def _compounds(data: Mapping[str, Any], words: Mapping[str, int]) -> Iterator[tuple[str, int]]:
    """Yield the ordinals made of a word for ten and one of 1 to 9, in the order of the language."""
    joint = data["ordinal_joint"]
    for tens, ways in data["ordinal_tens"].items():
        for ten in map(fold, ways):
            for unit, n in ((w, n) for w, n in words.items() if n < _TEN):
                parts = (ten, unit) if data["tens_first"] else (unit, ten)
                yield joint.join(parts), int(tens) + n


def _ordinal_beside(scene: Scene, sentence: Sentence, noun: Cue) -> int | None:
    pattern, words = _ordinal_words(scene.article.language)
    first, last = max(sentence.start, noun.start - 40), min(sentence.end, noun.end + _MARKED + 15)
    for match in pattern.finditer(scene.folded, first, last):
        if not _belongs(scene, match, noun) or _is_of_another(sentence, match, noun):
            continue
        bare = match.groupdict().get("bare")
        digits, roman, word = match.group("digits"), bare or match.group("roman"), match.group("word")
        if word:
            return words[word] + _hundreds_before(scene, match.start("word"))
        return int(digits) if digits else _roman(roman)
    return None


def _hundreds_before(scene: Scene, at: int) -> int:
    """Return the hundreds that stand in words right before the rest of an ordinal, 0 if there are none."""
    pattern, hundreds = _hundreds(scene.article.language)
    found = pattern.search(scene.folded, max(0, at - _HUNDREDS), at) if pattern else None
    return hundreds[found[1]] if found else 0


@cache
def _hundreds(language: str) -> tuple[re.Pattern[str] | None, dict[str, int]]:
    data = language_yaml(language, "meetings")
    words = {fold(w): int(n) for n, ws in data["ordinal_hundreds"].items() for w in ws}
    joint = re.escape(data["ordinal_joint"])
    return re.compile(rf"(?<!\w)({'|'.join(map(re.escape, words))}){joint}$") if words else None, words


def _belongs(scene: Scene, match: re.Match[str], noun: Cue) -> bool:
    """Tell whether an ordinal stands inside, right before or right behind the noun; bare digits never do."""
    if match.end() <= noun.start and _between(scene.article.language).fullmatch(
        scene.folded, match.end(), noun.start
    ):
        return True
    digits, roman = match.group("digits"), match.group("roman")
    if match.groupdict().get("bare"):  # "Đại hội XII": numerals right behind the noun need no word
        written = scene.article.text[match.start() : match.end()]
        return match.start() == noun.end + 1 and written.isupper()
    if digits and match.group() == digits:
        return False
    if roman and not roman.isascii() and not scene.article.text[match.start() : match.end()].isupper():
        return False  # the conjunction
    if noun.start <= match.start() and match.end() <= noun.end:
        return True
    if match.start() >= noun.end:
        marked = bool(language_yaml(scene.article.language, "meetings")["ordinal_markers"])
        between = scene.folded[noun.end : match.start()]
        adjectives = set(between.split())
        if adjectives and adjectives <= words_of(scene.article.language, "adjectives_of_nouns"):
            return True  # "الجلسة العامة الثالثة"
        return len(between) <= (_MARKED if marked else 3) and not breaks(between)
    between = scene.folded[match.end() : noun.start]
    return match.end() <= noun.start and (len(between) <= 2 or _BRACKETS.fullmatch(between) is not None)


def _is_of_another(sentence: Sentence, match: re.Match[str], noun: Cue) -> bool:
    """Tell whether another noun of meeting stands between ("tiếp xúc cử tri trước Kỳ họp thứ 10"), or an
    office or a body has the ordinal ("hội kiến Bí thư thứ nhất", "конференція 5-го військового округу").
    """
    owners = [(r.start, r.end) for r in sentence.roles]
    owners += [(b.start, b.end) for b in sentence.bodies if not b.start <= noun.start < b.end]
    if any(start <= match.start() and match.end() <= end for start, end in owners):
        return True
    return any(noun.end <= c.start and c.end <= match.start() for c in sentence.of("kind"))


@cache
def _between(language: str) -> re.Pattern[str]:
    """What may stand between an ordinal, bare digits too, and its noun: "18 позачергова сесія"."""
    beginnings = language_yaml(language, "meetings")["ordinal_adjectives"]
    ways = "|".join(re.escape(fold(b)) for b in beginnings)
    return re.compile(rf"\s(?:{ways})(?!\w*их )\w+\s" if ways else r"(?!)")


def _roman(letters: str) -> int:
    values = [_ROMAN[c] for c in letters]
    return sum(-v if v < max(values[i:]) else v for i, v in enumerate(values))
