"""The sentences that begin to tell of another meeting than the main one, and those that go on with them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from extract.meetings.events.naming import class_of, naming_cues
from extract.meetings.events.other_times import opens_elsewhere
from extract.meetings.sentences.scene import Scene, Sentence

# So many sentences of a paragraph go on with its first at most.
_LONGEST = 6


def run_from(
    scene: Scene,
    sentences: Sequence[Sentence],
    position: int,
    first: str | None,
    lead: Sentence,
) -> tuple[Sentence, ...]:
    """Return a sentence and those of its paragraph that go on with it, until the main meeting is named: by a
    noun of its kind, unless a sentence names first what the first of them, not the lead, names its own."""
    run = [sentences[position]]
    named_here = run[0].naming if opens_elsewhere(scene, run[0]) else naming_cues(scene, run[0])
    own = {c.label.value for c in named_here} - {c.label.value for c in lead.naming}
    for sentence in sentences[position + 1 : position + _LONGEST]:
        named = class_of(scene, sentence)
        noun = min(sentence.naming, key=lambda c: c.start, default=None)
        main = named is not None and named == first and (noun is None or noun.label.value not in own)
        if sentence.paragraph != run[0].paragraph or main:
            break
        run.append(sentence)
    return tuple(run)


def parted(runs: Sequence[tuple[Sentence, ...]]) -> list[tuple[Sentence, ...]]:
    """Return runs each of which ends where the next one in its paragraph begins ("After the welcome …")."""
    starts = {run[0].index for run in runs}
    return [(run[0], *takewhile(lambda s: s.index not in starts, run[1:])) for run in runs]
