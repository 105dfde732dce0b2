"""What an article says of a meeting: kind, date, time of day and mode."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import cache
from itertools import pairwise

from extract.dates.mention import DateMention
from extract.meetings.attributes.halls import halls_in
from extract.meetings.attributes.modes import is_of_one, is_of_part, is_of_some
from extract.meetings.claims.announcements import is_future
from extract.meetings.claims.occasions import GENERAL, is_briefing, is_of_paper, only_times
from extract.meetings.claims.with_whom import is_told_of
from extract.meetings.events.day_parts import clause_time, day_part, noun_part
from extract.meetings.events.events import Event, is_held
from extract.meetings.events.other_times import has_own_day
from extract.meetings.events.sequels import has_one_word
from extract.meetings.lists.at_places import is_at
from extract.meetings.mention import Mode
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import any_of, whole_words

# What a headline is about, whatever ceremony or visit goes with it.
# The first sentences of a report tell how people met.
_LEAD = 4
_ENCOUNTERS = frozenset(("talks", "working_session"))
_SPECIFIC = GENERAL - {"meeting"}
# What opens a report: "(HQ Online) - ".
_EDITION = re.compile(r"\s*\([^()\n]{1,24}\)")
_BESIDE = 3
# So long is the name of a city before the day of a dateline; what stands behind the day, an agency at most.
_CITY = 25
_AGENCY = re.compile(r" ?(?:[(/] ?\w{2,12} ?[)/]|[-–—]) ?[-–—]?")
# So near before the noun of a meeting stands the paper that it adopted.
_PAPER = 30
# So near before a day stands the word by which it is planned.
_PLANNED = 12
# So near before the day stands the word for being born.
_BORN = 40
_YEAR = re.compile(r"\d{4}")
_NUMBER = re.compile(r"\d+")
_MOST_DAYS_BEFORE = 45
# The headline and the sentence that first tells of what it is about.
_FIRST = 2


def kind_cue(scene: Scene, event: Event) -> Cue | None:
    """Return the noun or verb that names the meeting best: in the first anchor that has one, nearest to
    the word of chairing, attending or holding. A noun that only gives a time is the last choice."""
    headlined = _headlined(scene, event)
    if headlined is not None:
        return headlined
    timed: Cue | None = None
    talks = any(s.kind != "headline" and s.of("verb", "talks") for s in event.anchors[:_FIRST])
    for sentence in (*_met_next(event), *by_weight(event), *event.sentences):
        found = sentence.naming
        if talks and sentence.kind == "headline":  # the visit in which the talks were held
            found = [c for c in found if c.label.value != "visit"]
        naming = [c for c in found if not (only_times(scene, c) or _adopted(scene, c))]
        naming = _of_main_clause(scene, sentence, naming)
        if naming:
            best = nearest_to_trigger(sentence, [c for c in naming if not _is_frame(c, naming)])
            if best.label.value == "conference" or (best.label.value in GENERAL and _is_headed(scene, event)):
                return _congress(scene, event) or best
            return best
        timed = timed or next(iter(found), None)
    return timed


def _adopted(scene: Scene, cue: Cue) -> bool:
    """Tell whether a noun names a congress whose resolution is carried out ("Nghị quyết Đại hội")."""
    return cue.label.value == "congress" and is_of_paper(scene, cue)


def _met_next(event: Event) -> Sequence[Sentence]:
    """Return the second anchor of a meeting whose first only tells where somebody went, to meet there those
    whom the second names."""
    visit = all(c.label.value == "visit" for c in event.anchors[0].naming)
    return event.anchors[1:_FIRST] if event.sequel and visit else ()


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
    if not (has_one_word(scene.article.language) or _is_headed(scene, event)):
        return None
    heads = sorted(event.sentences, key=lambda s: s.kind != "headline")
    named = (c for s in (*heads[:1], *event.anchors, *heads) for c in s.of("kind", "congress"))
    return next((c for c in named if not only_times(scene, c)), None)


def _is_headed(scene: Scene, event: Event) -> bool:
    """Tell whether the headline and an anchor name a congress: its sessions are parts of it. What is prepared
    for one is none."""
    heads = [s for s in event.sentences if s.kind == "headline"]
    named = [s for s in event.anchors if s.kind != "headline"]
    return all(
        any(not only_times(scene, c) for s in told for c in s.of("kind", "congress"))
        for told in (heads, named)
    )


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
        for c in s.naming
        if c.label.value in _ENCOUNTERS and not only_times(scene, c)
    }
    for sentence in event.anchors:
        if sentence.kind != "headline":
            for cue in sentence.naming:
                if cue.label.value in kinds and not only_times(scene, cue):
                    return cue
    return None


def kind_of(scene: Scene, event: Event, cue: Cue) -> str:
    """Return the kind of the meeting: what its name says; of the general words, what most of them say, but
    that meetings with the press are about others."""
    if cue.label.value not in GENERAL or is_briefing(scene, cue):
        return cue.label.value
    votes: Counter[str] = Counter({cue.label.value: 3})
    anchors = {s.index for s in event.anchors}
    for sentence in event.sentences:
        # A verb that says no more than that people met is for any of them.
        for found in (*sentence.of("kind"), *sentence.of("verb", *_SPECIFIC)):
            if found.label.value in GENERAL and not only_times(scene, found):
                votes[found.label.value] += (
                    2 if sentence.index in anchors or sentence.kind == "headline" else 1
                )
    best = max(votes.values())
    return next(k for k in votes if votes[k] == best)


def date_of(scene: Scene, event: Event, cited: Collection[int]) -> DateMention | None:
    """Return the date on which the meeting was held; `cited` holds starts of dates that belong to documents.

    A date of the anchors and the lead counts, not later than the publication and not long before it.
    """
    published = scene.article.published_on
    apart = event.recalled or event.anchors[0].clause_of is not None
    lead = event.sentences[:4] if not apart else ()
    best: DateMention | None = None
    told = (*event.anchors[:3], *lead)
    datelines = [s for s in lead if _is_dateline(scene, s)]
    if datelines:  # it dates the report: what is said of the meeting itself goes before
        named = [s for s in event.sentences if s.of("kind") and s.of("tense", "held")]
        told = (*(s for s in told if s not in datelines), *named[:1], *datelines)
    for sentence in told:
        for mention in sentence.dates:
            if mention.start in cited or (mention.value is None and mention.time_of_day is None):
                continue
            if any(_is_of_other(scene, k, mention) for k in sentence.of("kind")):
                continue
            if any(_is_of_paper(scene, k, mention) for k in sentence.of("kind")):
                continue
            if any(0 <= mention.start - c.end <= _PLANNED for c in sentence.of("tense", "future")):
                continue  # "is planned to be held on 17 July"
            if any(k.end <= mention.start and is_told_of(scene, sentence, k) for k in sentence.of("kind")):
                continue  # "heard of the results of the forum held on 3 May"
            if mention.value is not None and (
                _spans_years(scene, sentence, mention) or _is_of_birth(scene, sentence, mention)
            ):
                continue
            if mention.value is not None and published is not None and not event.recalled:
                days = (published - mention.value) / timedelta(days=1)
                if not -1 <= days <= _MOST_DAYS_BEFORE:
                    continue
            if best is None or (best.value is None and mention.value and _may_be(mention, best)):
                best = mention
    if (best is None or best.value is None) and event.same_day:
        main = date_of(scene, Event(event.same_day, event.same_day), cited)
        first = event.anchors[0]
        part = best.time_of_day if best else None
        part = part or day_part(scene, first) or noun_part(scene, first) or clause_time(scene, first)
        return replace(main, time_of_day=part) if main and not has_own_day(first) else best
    return _to_last_day(event, _at_time(scene, event, best), cited) if best else None


def _is_of_other(scene: Scene, noun: Cue, day: DateMention) -> bool:
    """Tell whether a day right behind a noun is that of a meeting which only tells a time: "after the meeting
    of 9 September", but not "right before the session, on 9 September"."""
    beside = 0 <= day.start - noun.end <= _BESIDE and "," not in scene.folded[noun.end : day.start]
    return beside and only_times(scene, noun)


def _may_be(day: DateMention, told: DateMention) -> bool:
    """Tell whether a day may be the one of which a report tells without its year: their numbers are the same
    ("sáng 14-7" is not 15/07/2021, the day of the report)."""
    return set(_numbers(told)) <= set(_numbers(day))


def _numbers(day: DateMention) -> list[int]:
    return [int(n) for n in _NUMBER.findall(day.as_written)]


def _to_last_day(event: Event, day: DateMention, cited: Collection[int]) -> DateMention:
    """Return the day of a meeting with its last one, where a sentence that names it by its noun gives days
    that begin with it ("Sáng 22/9 khai mạc … Kỳ họp diễn ra trong hai ngày 22 và 23/9")."""
    if day.value is None or day.until is not None:
        return day
    told = (d for s in event.sentences if s.dates and s.of("kind") for d in s.dates if d.start not in cited)
    last = next((d.until for d in told if d.until is not None and d.value == day.value), None)
    return replace(day, until=last) if last else day


def _is_of_birth(scene: Scene, sentence: Sentence, day: DateMention) -> bool:
    """Tell whether somebody was born or died on a day, by the words before it in the sentence."""
    words = whole_words(scene.article.language, "birth_words")
    near = max(sentence.start, day.start - _BORN, *(d.end for d in sentence.dates if d.end <= day.start))
    return words.search(scene.folded, near, day.start) is not None


def _is_of_paper(scene: Scene, noun: Cue, day: DateMention) -> bool:
    """Tell whether a day in full right behind a noun of meeting is of the one at which a paper was adopted:
    "مصوبه شماره ۳ جلسه ۱۴۰۴/۰۷/۰۲"."""
    if not 0 <= day.start - noun.end <= _BESIDE or not _YEAR.search(scene.folded, day.start, day.end):
        return False
    papers = whole_words(scene.article.language, "paper_words")
    return papers.search(scene.folded, max(0, noun.start - _PAPER), noun.start) is not None


def _at_time(scene: Scene, event: Event, best: DateMention) -> DateMention:
    """Return the day of a meeting with the part of it that stands behind a noun of meeting for the same day
    ("در نشست امروز … نشست صبح امروز"), or behind a dateline with that day ("تونس 10 أكتوبر (وات) - … صباح
    اليوم")."""
    if best.value is None or best.time_of_day is not None:
        return best
    for sentence in event.anchors[:_FIRST]:
        for mention in sentence.dates:
            if _is_day_before(scene, sentence, best, mention):
                return mention
            near = any(0 <= mention.start - k.end <= _BESIDE for k in sentence.of("kind"))
            if (
                (near or _heads_report(scene, sentence, best, mention))
                and mention.value == best.value
                and mention.time_of_day is not None
            ):
                return replace(best, time_of_day=mention.time_of_day)
    parts = {noun_part(scene, s) for s in event.anchors} - {None}
    parts = parts or {day_part(scene, event.anchors[0])} - {None}
    return replace(best, time_of_day=parts.pop()) if len(parts) == 1 else best


def _is_day_before(scene: Scene, sentence: Sentence, day: DateMention, other: DateMention) -> bool:
    """Tell whether a sentence that begins with a dateline says that what it tells was done the day before, in
    the clause of its first verb ("مسقط 3 مايو 2021 (العمانية) – زار X أمس …")."""
    if day.value is None or other.value is None or other.value != day.value - timedelta(days=1):
        return False
    named = [c for c in sentence.naming if c.start < other.start]
    return len(named) == 1 and _heads_report(scene, sentence, day, other)


def _heads_report(scene: Scene, sentence: Sentence, day: DateMention, other: DateMention) -> bool:
    """Tell whether a day is that of the dateline which a sentence begins with, before another date in it."""
    opens = 0 <= day.start - sentence.start <= _CITY and day.end <= other.start
    return opens and _AGENCY.match(scene.folded, day.end, other.start) is not None


def _is_dateline(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether a sentence is a date and nothing else, as between a city and an agency at the beginning of
    a report ("КИЇВ. 21 жовтня. УНН.")."""
    if len(sentence.dates) != 1 or sentence.kind == "headline":
        return False
    only = sentence.dates[0]
    rest = scene.folded[sentence.start : only.start] + scene.folded[only.end : sentence.end]
    return not rest.strip(" .,–-\n")


def _spans_years(scene: Scene, sentence: Sentence, day: DateMention) -> bool:
    """Tell whether a day is the first or the last of years that a dash joins ("27/7/1947 - 27/7/2025"): it
    is what is commemorated, often on that very day."""
    return any(
        day.start in (first.start, last.start)
        and first.value is not None
        and last.value is not None
        and first.value.year != last.value.year
        and scene.folded[first.end : last.start].strip() in ("-", "–")
        for first, last in pairwise(sentence.dates)
    )


def mode_of(scene: Scene, event: Event) -> Mode | None:
    """Return how people met, only if the sentences on the meeting itself state it.

    Where some of them are said to have joined online, the others were together, if a place is told.
    """
    anchors = {s.index for s in event.anchors}
    stated: set[str] = set()
    for position, sentence in enumerate(event.sentences):
        modes = [c for c in sentence.of("mode") if not _is_of_edition(scene, sentence, c)]
        modes = [c for c in modes if not (is_of_one(scene, sentence, c) or is_future(scene, sentence, c))]
        if not modes or (sentence.of("tense", "recall") and sentence is not event.anchors[0]):
            continue
        some = [c for c in modes if is_of_some(scene, sentence, c)]
        part = position < _LEAD and any(is_of_part(scene, sentence, c) for c in some)
        if some and (part or any(_is_placed(scene, s) for s in event.anchors)):
            stated.add("hybrid")
        told = is_held(scene, sentence) or bool(sentence.of("mode", "hybrid"))
        if sentence.of("kind") or sentence.index in anchors or (position < _LEAD and told):
            stated |= {c.label.value for c in modes}
            placed = sentence.of("venue") or sentence.of("bridge")
            if sentence.of("mode", "online") and placed and not _is_of_talks(sentence):
                stated.add("in_person")
    if "hybrid" in stated or {"online", "in_person"} <= stated:
        return "hybrid"
    if "online" in stated:
        return "online"
    return "in_person" if "in_person" in stated else None


def _is_of_talks(sentence: Sentence) -> bool:
    """Tell whether a sentence tells of talks: online the venue is where one of the sides sat."""
    return bool(sentence.of("kind", "talks") or sentence.of("verb", "talks"))


def _is_placed(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether a sentence says where people met."""
    placed = any(is_at(scene, p) for p in sentence.places)
    return placed or bool(sentence.of("venue")) or any(True for _ in halls_in(scene, sentence))


def _is_of_edition(scene: Scene, sentence: Sentence, cue: Cue) -> bool:
    """Tell whether a word stands in the bracket that opens a report and names the edition: "(HQ Online)"."""
    return (
        bool(_EDITION.match(scene.folded, sentence.start))
        and ")" not in scene.folded[sentence.start : cue.start]
    )


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
    return min(cues, key=lambda c: (min(_distance(c, t) for t in triggers), c.start))


def _distance(noun: Cue, trigger: Cue) -> int:
    """Return how far a noun stands from a word of taking part, 1 right behind or as a part of it."""
    return 1 if trigger.start <= noun.start < trigger.end else abs(noun.start - trigger.end)
