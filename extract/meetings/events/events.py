"""Which meetings an article reports, from what its sentences say was held, chaired, attended or spoken at.

A meeting that is only announced is none. One that an article looks back on is a meeting of its own if the
article gives its date and says who chaired it or that it was held; so is one that a mark sets apart.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Container, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import takewhile

from extract.dates.mention import TimeOfDay
from extract.meetings.claims.announcements import is_future
from extract.meetings.claims.claim import Claim
from extract.meetings.claims.occasions import names_meeting, names_occasion, only_times, reminds
from extract.meetings.claims.speech import is_bare
from extract.meetings.events.accounts import find_accounts, is_official
from extract.meetings.events.asides import is_aside
from extract.meetings.events.clause_events import clause_runs
from extract.meetings.events.continuation import Main, rest_of
from extract.meetings.events.day_parts import is_later, sits_down
from extract.meetings.events.naming import VISIT, class_of
from extract.meetings.events.other_times import is_same_day
from extract.meetings.events.sequels import find_sequels
from extract.meetings.events.turns import by_guest, turns_of
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import verb_first, verb_last, whole_words, words_of

_LEAD_SENTENCES = 5
_NAMING_SENTENCES = 3
# So many are present only where something is held, whatever it is called.
_MANY = 3
# What newsrooms set before a second report in one article.
_MARKS = ("*", "●", "■", "▪")
_NEAR = 90
# Where verbs come first the subject, with all his offices, stands between them and what was held.
_NEAR_VERB_FIRST = 160
# A noun that begins its sentence is the subject, with all that it is about before the verb; so is an object
# where verbs come last.
_FROM_SUBJECT = 240
_OPENING = 12
# What a newsroom sets before its report: "(NHO) - ".
_HOUSE = re.compile(r"(?:\([^()\n]{1,24}\)|\w{2,8}) ?[-–—] ")


@dataclass(frozen=True, slots=True)
class Event:
    """A meeting as the sentences that speak of it; `anchors` are those that say that it took place.

    `recalled`: the article looks back on it; `sequel`: it was held before or after the main one; `same_day`:
    the sentences on the main one, where it was held on the day of that; `others`: the names of those whom the
    same sentence says to have been met at another.
    """

    anchors: tuple[Sentence, ...]
    sentences: tuple[Sentence, ...]
    recalled: bool = False
    sequel: bool = False
    same_day: tuple[Sentence, ...] = ()
    others: frozenset[str] = frozenset()


def find_events(scene: Scene, claims: Sequence[Claim], cited: Collection[int] = ()) -> tuple[Event, ...]:
    """Return the meetings that the article reports, the main one first.

    `cited` holds the starts of dates that belong to documents: no meeting was held on one for that.
    """
    recalled = [e for e in _recalled(scene, claims, cited) if e.anchors[0].clause_of is None]
    apart = {s.index for event in recalled for s in event.sentences}
    recalled = [
        e for e in recalled if not (_is_inspection(scene, e, claims, cited) or reminds(scene, e.anchors[0]))
    ]
    recalled = [e for e in recalled if not is_aside(scene, e.anchors[0], cited)]
    rest = [s for s in scene.sentences if s.index not in apart and not is_aside(scene, s, cited)]
    clauses = clause_runs(scene, rest)
    if clauses:
        apart |= {s.index for run in clauses for s in run}
        rest = [s for s in rest if s.index not in apart]
    anchors = _anchors(scene, rest, [c for c in claims if c.sentence not in apart], cited)
    accounts = find_accounts(scene, rest, claims)
    met = {c.sentence for c in claims if c.kind == "meet"}
    if not anchors and is_official(scene, accounts):
        return tuple(Event(_met_in(run, met), run) for run in accounts)
    if not anchors or _announces(scene, anchors):
        return ()
    runs = find_sequels(scene, rest, claims, anchors)
    other = {s.index for run in runs for s in run}
    own = _of_writer(accounts, anchors, other)
    other.update(s.index for run in own[1:] for s in run)
    begun = {s.index for run in own[:1] for s in _met_in(run, met)}
    kept = [s for s in rest if s.index in begun or (s in anchors and s.index not in other)]
    main = Event(tuple(kept or anchors), tuple(s for s in rest if s.index not in other))
    further = (
        *(Event(run[:1], run, sequel=True, same_day=main.sentences) for run in clauses),
        *(
            Event(
                _begun(run, claims),
                run,
                sequel=True,
                same_day=main.sentences if is_same_day(scene, run[0]) else (),
            )
            for run in runs
        ),
    )
    return (
        *_in_turn(scene, main),
        *further,
        *(Event(_met_in(run, met), run, sequel=True) for run in own[1:]),
        *recalled,
    )


def _in_turn(scene: Scene, main: Event) -> Iterator[Event]:
    """Yield a meeting, or those of which its sentences tell that they were held one after the other."""
    turns = turns_of(scene, main.anchors)
    if turns is None:
        yield main
        return
    for n, (sentences, others) in enumerate(by_guest(main.sentences, *turns)):
        anchors = tuple(a for a in main.anchors if a in sentences)
        yield Event(anchors, sentences, sequel=n > 0, others=others)


def _begun(run: tuple[Sentence, ...], claims: Sequence[Claim]) -> tuple[Sentence, ...]:
    """Return the first sentence of a run; with the one behind where only that says who met whom ("Next day
    the guest visited the parliament. Its chair X met her")."""
    met = {c.sentence for c in claims if c.kind == "meet" and c.person is not None}
    telling = run[0].index not in met and any(s.index in met for s in run[1:2])
    return run[:2] if telling else run[:1]


def _met_in(run: tuple[Sentence, ...], met: Container[int]) -> tuple[Sentence, ...]:
    """Return the first sentence of a run, with those that name whom the writer met too."""
    return (*run[:1], *(s for s in run[1:] if s.index in met))


def _of_writer(
    accounts: Sequence[tuple[Sentence, ...]], anchors: Sequence[Sentence], other: Container[int]
) -> list[tuple[Sentence, ...]]:
    """Return what the writer tells of his own meetings, where the article begins with one: elsewhere a verb
    without a subject goes on about whom the article tells of."""
    first = next((a.index for a in anchors if a.kind != "headline"), None)
    if not accounts or accounts[0][0].index != first:
        return []
    return [run for run in accounts if all(s.index not in other for s in run)]


def _announces(scene: Scene, anchors: Sequence[Sentence]) -> bool:
    """Tell whether the headline announces and no anchor tells of the past, or of who took which part.

    A headline may say what else will be ("Prices will not rise"): it announces no meeting if it has no word
    for one behind that, nor have the sentences that follow it.
    """
    heads = [s for s in scene.sentences if s.kind == "headline" and not _is_quoted(scene, s)]
    if any(a.of("tense", "past") for a in anchors):
        return False
    told = any(a.of("tense", "held") or a.of("trigger", "chair", "attend", "speak", "say") for a in anchors)
    lead = [s for s in scene.sentences if s.kind != "headline"][:_NAMING_SENTENCES]
    ahead = not told or any(_will_meet(s) for s in (*heads, *lead))
    return any((s.of("tense", "will") and ahead) or (s.of("tense", "future") and not told) for s in heads)


def _will_meet(sentence: Sentence) -> bool:
    """Tell whether a word for a meeting, or for taking part in one, stands behind one for the future."""
    will = next(iter(sentence.of("tense", "will", "future")), None)
    meets = (*sentence.naming, *sentence.of("tense", "held"), *sentence.of("trigger", "chair", "attend"))
    return will is not None and any(c.start > will.start for c in meets)


def _is_quoted(scene: Scene, headline: Sentence) -> bool:
    """Tell whether a headline that names no meeting tells what somebody said, behind a colon: what will be is
    his matter ("Governor: schools will be closed tomorrow")."""
    named = headline.of("kind") or headline.of("verb")
    return not named and ":" in scene.folded[headline.start : headline.end]


def is_held(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether the sentence says that a meeting took place, by a verb or a noun beside one of holding."""
    if sentence.of("tense", "future"):
        return False
    # Welcomed are decisions too: a reception is of somebody. Where verbs come first, states are said to sign.
    states = verb_first(scene.article.language)
    if any(
        not (states and v.label.value == "ceremony")
        and (v.label.value != "reception" or sentence.voices or sentence.roles)
        and not is_future(scene, sentence, v)
        for v in sentence.of("verb")
    ):
        return True
    nouns = [k for k in sentence.of("kind") if not only_times(scene, k)]
    near = _NEAR_VERB_FIRST if verb_first(scene.article.language) else _NEAR
    near = _FROM_SUBJECT if verb_last(scene.article.language) else near
    house = _HOUSE.match(scene.folded, sentence.start)
    start = house.end() if house else sentence.start
    return any(
        _gap(k, t) <= (_FROM_SUBJECT if k.start - start <= _OPENING else near)
        for k in nouns
        for t in sentence.of("tense", "held")
        if not is_future(scene, sentence, t)
    )


def _anchors(
    scene: Scene, sentences: Sequence[Sentence], claims: Sequence[Claim], cited: Collection[int]
) -> list[Sentence]:
    """Return the sentences that say that the meeting took place.

    What the article is about stands in its lead: where neither reports nor names a meeting, one that is
    chaired or attended further down is told in passing.
    """
    chaired = {c.sentence for c in claims if c.kind == "chair"}
    listed = Counter(c.sentence for c in claims if c.kind == "attend" and c.trigger.label.value != "lead")
    attended = set(listed)
    voiced = [
        c for c in claims if c.kind in ("speak", "say", "act") and not is_bare(scene, c.person, c.trigger)
    ]
    spoken = {c.sentence for c in voiced if c.kind == "speak"}
    said = {c.sentence for c in voiced if c.kind in ("say", "act")}
    met = {c.sentence for c in claims if c.kind == "meet" and not only_times(scene, c.trigger)}
    done = {c.sentence for c in claims if c.kind == "act" and _is_done(scene, c)}
    named = bool(attended) and any(names_meeting(scene, s) for s in sentences)
    addressed = whole_words(scene.article.language, "addressed")
    found = []
    for position, sentence in enumerate(sentences):
        i = sentence.index
        if (
            i in chaired
            or (
                i in attended
                and (
                    named
                    or (
                        position < _LEAD_SENTENCES
                        and (
                            listed[i] >= _MANY
                            or _is_dated(sentence, cited)
                            or names_occasion(scene, sentence)
                        )
                    )
                )
            )
            or (position < _LEAD_SENTENCES and (is_held(scene, sentence) or i in met))
            or (i in spoken and names_meeting(scene, sentence))
            or (position < _LEAD_SENTENCES and i in said and names_meeting(scene, sentence))
            or (
                position < _LEAD_SENTENCES
                and i in spoken | said
                and addressed.search(scene.folded, sentence.start, sentence.end)
            )
            or (position < _LEAD_SENTENCES and _sits(scene, sentence))
            or (position < _NAMING_SENTENCES and i in done and _is_dated(sentence, cited))
        ):
            found.append(sentence)
    lead = sentences[: _LEAD_SENTENCES + 1]
    reported = any(s in lead for s in found)
    about = any(
        names_meeting(scene, s) and not s.of("tense", "will", "future") for s in lead[:_NAMING_SENTENCES]
    )
    told = any(not s.of("tense", "recall") for s in found)
    return found if told and (reported or about) else []


def _is_dated(sentence: Sentence, cited: Collection[int]) -> bool:
    """Tell whether a sentence gives the day of what it tells."""
    return any(d.value is not None and d.start not in cited for d in sentence.dates)


def _is_done(scene: Scene, claim: Claim) -> bool:
    """Tell whether somebody named does something himself ("X cut the ribbon", not "X was elected")."""
    verb = scene.folded[claim.trigger.start : claim.trigger.end].split(" ", 1)[0]
    passive = verb in words_of(scene.article.language, "passives")
    return claim.person is not None and claim.trigger.label.order != "after" and not passive


def _sits(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether a sentence begins at a meeting, gives its day and says that somebody spoke, whoever it was
    ("Tại buổi làm việc ngày 8/8, lãnh đạo xã báo cáo …")."""
    if not sentence.dates or not sentence.of("trigger", "say", "speak"):
        return False
    at = words_of(scene.article.language, "venue_markers")
    nouns = (k.start for k in sentence.of("kind") if k.start - sentence.start <= _OPENING)
    start = next(nouns, sentence.start)
    return scene.folded[sentence.start : start].strip() in at


def _recalled(scene: Scene, claims: Sequence[Claim], cited: Collection[int]) -> list[Event]:
    chaired = {c.sentence for c in claims if c.kind == "chair"}
    attended = {c.sentence for c in claims if c.kind == "attend"}
    of_two = _meeting_of_two(claims)
    joined = attended | of_two
    spoken = {c.sentence for c in claims if c.kind == "speak"}
    lead = _first_time(scene.sentences[:_LEAD_SENTENCES], cited)
    events: list[Event] = []
    for sentence in scene.sentences[1:]:
        if not sentence.naming:
            continue
        later = lead is not None and is_later(scene, sentence, *lead)
        if sentence.index < _LEAD_SENTENCES - 2 and not later:
            continue
        own = _first_time((sentence,), cited)
        looks_back = bool(own is not None and own != lead and sentence.of("tense", "recall"))
        if looks_back and not later and lead and own and own[0] == lead[0] and _sits_down(scene, sentence):
            looks_back = _recalls(sentence, lead[0])
        apart = bool(sentence.dates) and _is_marked(scene, sentence)
        if not (looks_back or apart):
            continue
        told = (sentence, *_going_on(scene, sentence, apart=apart))
        named = [s for s in scene.sentences[: sentence.index] if s.naming and s.kind != "headline"][:1]
        main = Main(class_of(scene, named[0]) if named else None, lead, named)
        told = (*told, *rest_of(scene, scene.sentences, told, claims, main))
        there = joined | spoken if later else joined
        shown = is_held(scene, sentence) or sentence.index in chaired
        if (
            (shown and any(s.index in chaired or s.index in there for s in told))
            or sentence.index in attended
            or (apart and shown)
        ):
            met = (s for s in told[1:] if s.index in of_two)
            events.append(Event((sentence, *met), told, recalled=not later, sequel=later))
    return events


def _sits_down(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether those who have gone round a place sit down to a session in a sentence."""
    went = any(c.label.value == VISIT for s in scene.sentences[: sentence.index] for c in s.naming)
    return went and sits_down(scene, sentence)


def _recalls(sentence: Sentence, today: date) -> bool:
    """Tell whether a sentence has a word for what was before, besides one for another part of a day."""
    parts = [d for d in sentence.dates if d.time_of_day and d.value == today]
    recalls = sentence.of("tense", "recall")
    return any(not any(d.start <= t.start and t.end <= d.end for d in parts) for t in recalls)


def _going_on(scene: Scene, first: Sentence, *, apart: bool) -> list[Sentence]:
    """Return the sentences that go on with one: its paragraph; of a report set `apart`, up to a mark."""
    after = [s for s in scene.sentences if s.index > first.index]
    if apart:
        return list(takewhile(lambda s: s.kind == "paragraph" and not _is_marked(scene, s), after))
    return [s for s in after if s.paragraph == first.paragraph]


def _is_inspection(scene: Scene, event: Event, claims: Sequence[Claim], cited: Collection[int]) -> bool:
    """Tell whether an event is only that somebody went somewhere: that is no meeting of its own, unless it
    was on the day of the others and the report names who came along or was met there."""
    first = event.anchors[0]
    if {c.label.value for c in first.naming} != {"visit"} or first.of("trigger", "chair", "attend"):
        return False
    lead, own = (_first_time(s, cited) for s in (scene.sentences[:_LEAD_SENTENCES], (first,)))
    joined = {c.sentence for c in claims if c.kind in ("attend", "chair")} | _meeting_of_two(claims)
    same_day = lead is not None and own is not None and lead[0] == own[0]
    return not same_day or joined.isdisjoint(s.index for s in event.sentences)


def _meeting_of_two(claims: Sequence[Claim]) -> set[int]:
    """Return the sentences that say who met whom, both by name: with an office alone a sentence recalls what
    its holder did."""
    met = Counter(c.sentence for c in claims if c.kind == "meet" and c.person is not None)
    return {sentence for sentence, n in met.items() if n > 1}


def _is_marked(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether a mark stands before a sentence; it may have been left with the one before."""
    before = scene.folded[max(0, sentence.start - 3) : sentence.start].rstrip()
    return (before[-1:] or " ") in _MARKS or scene.folded[sentence.start] in _MARKS


def _first_time(
    sentences: Sequence[Sentence], cited: Collection[int]
) -> tuple[date, TimeOfDay | None] | None:
    """Return the first settled date with its part of the day."""
    found = (d for s in sentences for d in s.dates if d.value is not None and d.start not in cited)
    return next(((d.value, d.time_of_day) for d in found if d.value is not None), None)


def _gap(a: Cue, b: Cue) -> int:
    return max(a.start - b.end, b.start - a.end, 0)
