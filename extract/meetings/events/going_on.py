"""What kind of meeting a sentence is about, and which sentences go on about one told before them."""

from __future__ import annotations

from collections.abc import Sequence

from extract.meetings.claims.announcements import is_future
from extract.meetings.claims.occasions import GENERAL, only_times
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import verb_last, words_of

# A visit is made of meetings, so it is set apart from none.
VISIT = "visit"
# So many sentences go on about a meeting at most.
LONGEST = 6
# What a meeting is told in.
_TOLD = ("paragraph", "caption", "heading")
# So near to its beginning a sentence says that it is about another time.
_OPENING = 32


def told_on(scene: Scene, sentences: Sequence[Sentence], run: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """Return the sentences of the next paragraph that go on about a meeting: it begins with somebody whom the
    article has named of that one alone, and names no meeting of another kind."""
    last = run[-1]
    known = {p.name for s in sentences if s.index < run[0].index for p in s.voices}
    own = {p.name for s in run for p in s.voices} - known
    after = [s for s in sentences if s.index > last.index]
    if not after or not after[0].voices or after[0].voices[0].name not in own:
        return ()
    paragraph = [s for s in after if s.paragraph == after[0].paragraph]
    classes = {class_of(scene, s) for s in run}
    goes_on = all(class_of(scene, s) in (None, *classes) for s in paragraph)
    return tuple(paragraph[:LONGEST]) if goes_on else ()


def referring(scene: Scene, sentences: Sequence[Sentence], run: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """Return the sentences of the next paragraph, where verbs come last, if the first meeting that it names
    is the one told last, by "this" and a noun of its kind: "X in this meeting said …"."""
    after = [s for s in sentences if s.index > run[-1].index]
    if not after or not verb_last(scene.article.language):
        return ()
    first = next(iter(naming_cues(scene, after[0])), None)
    if first is None or first.label.value not in {c.label.value for s in run for c in naming_cues(scene, s)}:
        return ()
    before = scene.folded[after[0].start : first.start].split()[-1:]
    if not before or before[0] not in words_of(scene.article.language, "these_words"):
        return ()
    return tuple([s for s in after if s.paragraph == after[0].paragraph][:LONGEST])


def told_later(
    scene: Scene, sentences: Sequence[Sentence], run: Sequence[Sentence], first: str | None, *, sat: bool
) -> tuple[Sentence, ...]:
    """Return the sentences behind a `run` that tell more of its meeting, which is of another kind than the
    main one, `first`: up to the last that names it by a noun of its kind ("concluding the session, X …").

    Those who have gone round a place and `sat` down then say there whatever is told behind. What looks back,
    or begins with a time or names another kind of meeting, ends it.
    """
    own = {class_of(scene, s) for s in run} - {first, None}
    found: list[Sentence] = []
    pending: list[Sentence] = []
    for sentence in [s for s in sentences if s.index > run[-1].index][: 2 * LONGEST]:
        named = class_of(scene, sentence)
        if sentence.kind not in _TOLD or sentence.of("tense", "recall") or named not in (None, *own):
            break
        if any(d.time_of_day and d.start - sentence.start <= _OPENING for d in sentence.dates):
            break
        pending.append(sentence)
        if named is not None or (sat and sentence.kind == "paragraph"):
            found += pending
            pending = []
    return tuple(found)


def naming_cues(scene: Scene, sentence: Sentence) -> list[Cue]:
    """Return the nouns and verbs by which a sentence names meetings that are not to come, in text order."""
    found = [c for c in sentence.naming if not only_times(scene, c) and not is_future(scene, sentence, c)]
    return sorted(found, key=lambda c: c.start)


def kind_of_cue(cue: Cue) -> str:
    """Return the kind that a noun or verb names, one word for the general ones."""
    return "general" if cue.label.value in GENERAL else cue.label.value


def class_of(scene: Scene, sentence: Sentence) -> str | None:
    """Return the kind of meeting that a sentence is about, one word for the general ones."""
    found = naming_cues(scene, sentence)
    if not found:
        return None
    found = [c for c in found if c.label.value != VISIT] or found  # "visited … and met with …"
    told = sentence.of("trigger", "chair", "attend")
    if told:
        near = min(found, key=lambda c: min(abs(c.start - t.end) for t in told))
        return kind_of_cue(near)
    return kind_of_cue(found[0])
