"""What an article goes on to tell of a second meeting, behind the sentences that begin to tell of it.

That ends where the article turns to something else: another time, what came before, the main meeting by its
noun or by somebody of it alone, or others who met or chaired. Up to there it reaches as far as something says
that the second one is meant: its noun, somebody of it or the office of one, or who attended "the meeting".
All up to there is of it on a later part of the day, or where those who had gone round a place sit down to it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from extract.dates.mention import TimeOfDay
from extract.meetings.claims.claim import Claim
from extract.meetings.claims.occasions import GENERAL, only_times
from extract.meetings.events.day_parts import OPENING, day_part, is_later
from extract.meetings.events.naming import ENCOUNTERS, VISIT, class_of, naming_cues
from extract.meetings.events.other_times import opens_elsewhere
from extract.meetings.sentences.scene import Scene, Sentence, begins_paragraph
from extract.meetings.vocabulary import words_of
from extract.people.name_words import name_words, without_article

_MET = ("meet", "chair")
_TOOK_PART = ("attend", "speak", "say", "act")
# Those who went round a place, or were at a ceremony, are those who sit down afterwards.
_GOING_ROUND = frozenset((VISIT, "ceremony"))
# Words for any meeting: behind one they mean that one.
_ANY = GENERAL | {"talks"}
# So many letters has a word for a meeting at least that an ending makes another form of.
_STEM = 4


@dataclass(frozen=True, slots=True)
class Main:
    """The main meeting of an article: its kind, its day and the part of it, the sentences that name it."""

    kind: str | None
    when: tuple[date | None, TimeOfDay | None] | None
    anchors: Sequence[Sentence]


@dataclass(frozen=True, slots=True)
class _Known:
    """What a second meeting is called; what is of it alone: its kinds and nouns, its people and their
    offices; and what is of the main one alone: the kinds that name it, its people, and those of them who have
    a voice.

    `all_behind` says that whatever is told behind is of the second one until the article turns to something
    else, `apart` that it is told behind a word for another matter.
    """

    labels: frozenset[str]
    classes: frozenset[str | None]
    nouns: frozenset[str]
    people: frozenset[str]
    offices: frozenset[tuple[str, str | None]]
    main_kind: str | None
    main_labels: frozenset[str]
    main_people: frozenset[str]
    main_voices: frozenset[str]
    apart: bool
    all_behind: bool


def rest_of(
    scene: Scene,
    sentences: Sequence[Sentence],
    run: Sequence[Sentence],
    claims: Sequence[Claim],
    main: Main,
    *,
    worked: bool = False,
) -> tuple[Sentence, ...]:
    """Return the sentences behind a `run` that go on about its meeting.

    `claims` are all of the article, and `worked` says that people who have gone round a place sit down in the
    run. Captions count where they show somebody of it; a heading ends it.
    """
    told: dict[int, list[Claim]] = {}
    for claim in claims:
        told.setdefault(claim.sentence, []).append(claim)
    known = _known(scene, sentences, run, main, worked=worked)
    found: list[Sentence] = []
    pending: list[Sentence] = []
    for sentence in (s for s in sentences if s.index > run[-1].index):
        here = told.get(sentence.index, ())
        if sentence.kind == "caption":
            if _is_of(scene, sentence, (), known):
                found.append(sentence)
            continue
        if sentence.kind != "paragraph" or _turns(scene, sentence, here, known):
            break
        pending.append(sentence)
        if known.all_behind or _is_of(scene, sentence, here, known) or _is_apart(sentence, here, known):
            found += pending
            pending = []
    return tuple(sorted(found, key=lambda s: s.index))  # a caption may stand amid what is yet to be told


def _known(
    scene: Scene, sentences: Sequence[Sentence], run: Sequence[Sentence], main: Main, *, worked: bool
) -> _Known:
    before = [s for s in sentences if s.index < run[0].index and s.kind != "headline"]
    people = {p.name for s in run for p in s.people}
    others = {p.name for s in before for p in s.people} - people
    voices = {p.name for s in before for p in s.voices} - {p.name for s in run for p in s.voices}
    labels = {c.label.value for s in run for c in naming_cues(scene, s)}
    anchors = (a for a in main.anchors if a.index < run[0].index)
    stay = main.kind in _GOING_ROUND
    later = main.when is not None and is_later(scene, run[0], *main.when)
    return _Known(
        labels=frozenset(labels),
        classes=frozenset({class_of(scene, s) for s in run} - {None, main.kind}),
        nouns=frozenset(_nouns(scene, run)) - frozenset(_nouns(scene, before)),
        people=frozenset(people) - {p.name for s in before for p in s.people},
        offices=_offices(run) - _offices(before),
        main_kind=main.kind,
        main_labels=frozenset(c.label.value for a in anchors for c in naming_cues(scene, a)) - labels,
        main_people=frozenset(others),
        main_voices=frozenset() if stay else frozenset(voices),
        apart=opens_elsewhere(scene, run[0]),
        all_behind=later or (worked and stay),
    )


def _turns(scene: Scene, sentence: Sentence, told: Sequence[Claim], known: _Known) -> bool:
    """Tell whether a sentence is about something else than the second meeting."""
    speaker = sentence.voices[0].name if sentence.voices else None
    begins = begins_paragraph(scene, sentence) and speaker not in known.people
    if begins and (speaker in known.main_voices or _is_timed(scene, sentence)):
        return True
    main = any(c.label.value in known.main_labels for c in naming_cues(scene, sentence))
    if known.all_behind:
        return main
    if any(_is_elsewhere(scene, c, known) for c in told):
        return True
    other = main or class_of(scene, sentence) not in (None, *known.classes, known.main_kind)
    return other and not _is_of(scene, sentence, told, known)


def _is_timed(scene: Scene, first: Sentence) -> bool:
    """Tell whether a paragraph begins with another time or another matter, or looks back."""
    dated = any(
        d.start - first.start <= OPENING and (d.time_of_day or d.value is not None) for d in first.dates
    )
    recalls = any(t.start == first.start for t in first.of("tense", "recall"))
    return dated or recalls or opens_elsewhere(scene, first) or day_part(scene, first) is not None


def _is_elsewhere(scene: Scene, claim: Claim, known: _Known) -> bool:
    """Tell whether a claim is of who met or chaired at another meeting."""
    if claim.kind not in _MET:
        return False
    if class_of(scene, scene.sentences[claim.sentence]) not in known.classes:
        return True
    return claim.kind == "meet" and (claim.person is None or claim.person.name not in known.people)


def _is_of(scene: Scene, sentence: Sentence, told: Sequence[Claim], known: _Known) -> bool:
    """Tell whether something says that a sentence is about the second meeting."""
    if class_of(scene, sentence) in known.classes or not known.nouns.isdisjoint(_nouns(scene, [sentence])):
        return True
    if sentence.voices and sentence.voices[0].name in known.people:
        return True
    if _is_called_again(scene, sentence, known):
        return True
    here = [c for c in told if c.kind in _TOOK_PART]
    if any(c.kind == "attend" and _names_meeting(scene, c, known) for c in here):
        return True
    spoken = [(c.role.title, c.role.body) if c.role is not None else None for c in here]
    return bool(here) and all(office in known.offices for office in spoken)


def _is_called_again(scene: Scene, sentence: Sentence, known: _Known) -> bool:
    """Tell whether the first meeting that a sentence names is the one told last, by "this" and a noun for it:
    an encounter is a meeting too."""
    first = next(iter(naming_cues(scene, sentence)), None)
    these = words_of(scene.article.language, "these_words")
    if first is None or not these:
        return False
    before = scene.folded[sentence.start : first.start].split()[-1:]
    called = known.labels if known.labels.isdisjoint(ENCOUNTERS) else known.labels | _ANY
    return bool(before) and before[0] in these and first.label.value in called


def _is_apart(sentence: Sentence, told: Sequence[Claim], known: _Known) -> bool:
    """Tell whether none of those of the main meeting took part in what is told behind a word for another
    matter."""
    there = any(c.kind in _TOOK_PART for c in told)
    return known.apart and there and all(p.name not in known.main_people for p in sentence.voices)


def _names_meeting(scene: Scene, claim: Claim, known: _Known) -> bool:
    """Tell whether who attended did so at "the meeting", the one told last: no noun of the main one."""
    words = scene.folded[claim.trigger.start : claim.trigger.end]
    kinds = scene.sentences[claim.sentence].of("kind")
    inside = [k for k in kinds if claim.trigger.start < k.start <= claim.trigger.end]
    return " " in words and any(
        k.label.value in _ANY or k.label.value not in known.main_labels for k in inside
    )


def _offices(sentences: Sequence[Sentence]) -> frozenset[tuple[str, str | None]]:
    return frozenset((r.title, r.body) for s in sentences for h in s.holders for r in h.own)


def _nouns(scene: Scene, sentences: Sequence[Sentence]) -> Iterator[str]:
    """Yield the nouns for meetings of some sentences, without the article and the endings of cases."""
    w = name_words(scene.article.language)
    for sentence in sentences:
        for cue in sentence.of("kind"):
            if not only_times(scene, cue):
                word = without_article(scene.folded[cue.start : cue.end], w)
                yield word if len(word) <= _STEM else word.rstrip("اًٍ")
