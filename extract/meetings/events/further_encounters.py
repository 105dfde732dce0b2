"""Whom else somebody met that day, and what is told of that meeting, where verbs come first.

"والتقى X Y", "وأضاف المتحدث أن X اجتمع بـY": a verb of meeting with somebody of whom nothing was told before
is another meeting, whatever stands before the verb. "وحضر اللقاء Z" right behind is of the one told last.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from extract.meetings.claims.claim import Claim
from extract.meetings.claims.occasions import only_times
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import verb_first, whole_words
from extract.people.name_words import name_words, without_article

# Two met, one of whom may be told only by an office or a style.
_PAIR = 2
_MET = ("meet", "chair")
_SPOKE = ("speak", "say", "act")
_VISIT = "visit"
# So many letters has a word for a meeting at least that an ending makes another form of.
_STEM = 4


def meets_someone_new(
    scene: Scene, sentence: Sentence, told: Sequence[Claim], claims: Sequence[Claim], *, besides: bool = False
) -> bool:
    """Tell whether a verb says that two met one of whom the article has not named before, and that it has
    told of others who met.

    `told` are the claims of the sentence, `claims` all of the article. Where the sentence begins with "also"
    or the like (`besides`), who met the one that is new need not be named.
    """
    if not verb_first(scene.article.language) or sentence.kind == "headline" or _recalls(scene, sentence):
        return False
    here = {
        c.person.name: c.person
        for c in told
        if c.person is not None and c.kind == "meet" and _is_of_verb(c) and not only_times(scene, c.trigger)
    }
    # "وكان X قد استقبل صباح اليوم": whom may be told by his office.
    back = any(t.start == sentence.start for t in sentence.of("tense", "recall"))
    if len(here) < (1 if besides or back else _PAIR):
        return False
    before = [c for c in claims if c.person is not None and c.sentence < sentence.index and c.kind in _MET]
    met = {c.person.name for c in before if c.person is not None and not _is_of_headline(scene, c)}
    told_before = (s for s in scene.sentences[: sentence.index] if s.kind != "headline")  # which sums up all
    named = {p.name for s in told_before for p in s.people}
    return bool(met) and any(name not in named for name in here)


def _recalls(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether a sentence begins by looking back ("وكان X التقى Y"), but not on the same day."""
    recalls = any(t.start == sentence.start for t in sentence.of("tense", "recall"))
    today = whole_words(scene.article.language, "earlier_today")
    return recalls and today.search(scene.folded, sentence.start, sentence.end) is None


def _is_of_verb(claim: Claim) -> bool:
    return claim.trigger.label.group == "verb" and claim.trigger.label.value != _VISIT


def _is_of_headline(scene: Scene, claim: Claim) -> bool:
    return scene.sentences[claim.sentence].kind == "headline"


def told_behind(
    scene: Scene,
    sentences: Sequence[Sentence],
    run: Sequence[Sentence],
    claims: Sequence[Claim],
    *,
    apart: bool,
) -> tuple[Sentence, ...]:
    """Return the sentences behind a `run` that tell more of its meeting, up to what tells of another.

    They say who attended, without naming who did; or what those of the run said, or others of whom nothing
    was told before: at "the meeting" as the run calls it, or wherever if the run begins with a word for
    another matter (`apart`).
    """
    if not verb_first(scene.article.language) or not run:
        return ()
    told: dict[int, list[Claim]] = {}
    for claim in claims:
        told.setdefault(claim.sentence, []).append(claim)
    before = [s for s in sentences if s.index < run[0].index and s.kind != "headline"]
    known = {p.name for s in before for p in s.people}
    own = {p.name for s in run for p in s.people}
    found: list[Sentence] = []
    pending: list[Sentence] = []
    for sentence in (s for s in sentences if s.index > run[-1].index):
        here = told.get(sentence.index, ())
        if sentence.kind != "paragraph" or any(c.kind in _MET for c in here):
            break
        pending.append(sentence)
        if not any(c.kind in ("attend", *_SPOKE) for c in here):
            continue
        if not (
            _lists_others(scene, here)
            or _is_by_office_of(run, before, here)
            or _is_of_run(scene, sentence, run, before, own, known, apart)
        ):
            break
        found += pending
        pending = []
    return tuple(found)


def _lists_others(scene: Scene, told: Sequence[Claim]) -> bool:
    """Tell whether a sentence only says who attended "the meeting"."""
    return any(c.kind == "attend" and _names_meeting(scene, c) for c in told)


def _names_meeting(scene: Scene, claim: Claim) -> bool:
    words = scene.folded[claim.trigger.start : claim.trigger.end]
    kinds = scene.sentences[claim.sentence].of("kind")
    return " " in words and any(claim.trigger.start < k.start <= claim.trigger.end for k in kinds)


def _is_by_office_of(run: Sequence[Sentence], before: Sequence[Sentence], told: Sequence[Claim]) -> bool:
    """Tell whether those who speak are told by offices that somebody of a run holds, and nobody before."""
    own, others = _offices(run), _offices(before)
    spoken = [(c.role.title, c.role.body) if c.role is not None else None for c in told]
    return all(office in own and office not in others for office in spoken)


def _offices(sentences: Sequence[Sentence]) -> frozenset[tuple[str, str | None] | None]:
    return frozenset((r.title, r.body) for s in sentences for h in s.holders for r in h.own)


def _is_of_run(
    scene: Scene,
    sentence: Sentence,
    run: Sequence[Sentence],
    before: Sequence[Sentence],
    own: Collection[str],
    known: Collection[str],
    apart: bool,
) -> bool:
    """Tell whether nobody but those of a run, or new people, are told of, at the meeting of the run."""
    if not all(p.name in own or p.name not in known for p in sentence.voices):
        return False
    if apart:
        return True
    nouns, others = set(_nouns(scene, run)), set(_nouns(scene, before))
    return any(n in nouns and n not in others for n in _nouns(scene, [sentence]))


def _nouns(scene: Scene, sentences: Sequence[Sentence]) -> Iterator[str]:
    """Yield the nouns for meetings of some sentences, without the article and the endings of cases."""
    w = name_words(scene.article.language)
    for sentence in sentences:
        for cue in sentence.of("kind"):
            if not only_times(scene, cue):
                word = without_article(scene.folded[cue.start : cue.end], w)
                yield word if len(word) <= _STEM else word.rstrip("اًٍ")
