"""Whom else somebody met that day, where verbs come first.

"والتقى X Y", "وأضاف المتحدث أن X اجتمع بـY": a verb of meeting with somebody of whom nothing was told before
is another meeting, whatever stands before the verb.
"""

from __future__ import annotations

from collections.abc import Sequence

from extract.meetings.claims.claim import Claim
from extract.meetings.claims.occasions import only_times
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import verb_first, whole_words

# Two met, one of whom may be told only by an office or a style.
_PAIR = 2
_MET = ("meet", "chair")
_VISIT = "visit"


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
