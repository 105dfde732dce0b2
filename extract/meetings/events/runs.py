"""The sentences that go on with one that begins to tell of another meeting than the main one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from extract.dates.mention import DateMention
from extract.meetings.claims.claim import Claim
from extract.meetings.events.day_parts import day_part
from extract.meetings.events.further_encounters import told_behind
from extract.meetings.events.going_on import (
    LONGEST,
    VISIT,
    class_of,
    naming_cues,
    referring,
    told_later,
    told_on,
)
from extract.meetings.events.later_hours import is_later, told_through
from extract.meetings.events.other_times import opens_elsewhere
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import verb_last


def run_from(
    scene: Scene,
    sentences: Sequence[Sentence],
    position: int,
    first: str | None,
    lead: Sentence,
    *,
    worked: bool = False,
) -> tuple[Sentence, ...]:
    """Return a sentence and those of its paragraph that go on with it, until the main meeting is named: by a
    noun of its kind, unless a sentence names first what the first of them, not the lead, names its own. Where
    people who have gone round a place sit down to it (`worked`), all behind it go on."""
    run = [sentences[position]]
    named_here = run[0].naming if opens_elsewhere(scene, run[0]) else naming_cues(scene, run[0])
    own = {c.label.value for c in named_here} - {c.label.value for c in lead.naming}
    for sentence in sentences[position + 1 : position + LONGEST]:
        named = class_of(scene, sentence)
        noun = min(sentence.naming, key=lambda c: c.start, default=None)
        main = named is not None and named == first and (noun is None or noun.label.value not in own)
        if sentence.paragraph != run[0].paragraph or main:
            break
        run.append(sentence)
    own_run = (*run, *(referring(scene, sentences, run) or told_on(scene, sentences, run)))
    goes_on = worked and len(own_run) < len(sentences) - position
    return _all_behind(scene, sentences, position) if goes_on else own_run


def _all_behind(scene: Scene, sentences: Sequence[Sentence], position: int) -> tuple[Sentence, ...]:
    """Return a sentence and those behind it until one begins with another time: what is said after somebody
    has gone round a place and sat down to a session is said there."""

    def goes_on(sentence: Sentence) -> bool:
        return day_part(scene, sentence) is None and not opens_elsewhere(scene, sentence)

    return (sentences[position], *takewhile(goes_on, sentences[position + 1 :]))


def with_rest(
    scene: Scene,
    sentences: Sequence[Sentence],
    run: tuple[Sentence, ...],
    claims: Sequence[Claim],
    main: tuple[str | None, DateMention | None, Sequence[Sentence]],
    *,
    worked: bool,
) -> tuple[Sentence, ...]:
    """Return a run with what later paragraphs tell of its meeting; `main` is the kind, the day and the
    anchors of the main one."""
    first, lead, anchors = main
    behind = told_behind(scene, sentences, run, claims, apart=opens_elsewhere(scene, run[0]))
    if verb_last(scene.article.language):
        behind = behind or told_later(scene, sentences, run, first, sat=worked and first == VISIT)
    run = (*run, *behind)
    if lead is not None and is_later(scene, run[0], lead.value, lead.time_of_day):
        run = (*run, *told_through(scene, sentences, run, anchors))
    return run


def parted(runs: Sequence[tuple[Sentence, ...]]) -> list[tuple[Sentence, ...]]:
    """Return runs each of which ends where the next one in its paragraph begins ("After the welcome …")."""
    starts = {run[0].index for run in runs}
    return [(run[0], *takewhile(lambda s: s.index not in starts, run[1:])) for run in runs]
