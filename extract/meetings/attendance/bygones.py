"""Whether a sentence tells of another time than the meeting: what is said there was not said at it."""

from __future__ import annotations

import re

from extract.meetings.claims.claim import Claim
from extract.meetings.events.events import Event
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import spaced, words_of

# What parts clauses.
CLAUSES = ',;:«»"“”'
# So many sentences go on with one that looks back, at most.
_GOES_ON = 2
_DIGIT = re.compile(r"\d")


def is_bygone(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether a sentence that names no meeting begins with a word for a time before the report, or goes
    on, in the same paragraph, with one on another occasion that does."""
    if names_meeting(sentence):
        return False
    if _opens_bygone(scene, sentence):
        return True
    for before in reversed(scene.sentences[max(0, sentence.index - _GOES_ON) : sentence.index]):
        if before.paragraph != sentence.paragraph:
            return False
        if _opens_bygone(scene, before):
            return looks_back(before)
        if names_meeting(before):
            return False
    return False


def _opens_bygone(scene: Scene, sentence: Sentence) -> bool:
    words = words_of(scene.article.language, "bygone_words")
    recalls = (t for t in sentence.of("tense", "recall") if t.start == sentence.start)
    return any(scene.folded[t.start : t.end] in words for t in recalls)


def is_of_month(scene: Scene, event: Event, claim: Claim) -> bool:
    """Tell whether a clause says that something was said on an occasion of which no more than the month is
    told: on another ("озвучили A та B під час розмови в Осло в листопаді", "раніше казав A на зустрічі в
    травні")."""
    sentence = scene.sentences[claim.sentence]
    if any(a.index == sentence.index for a in event.anchors):
        return False
    during = spaced(scene.article.language, "during_words")
    said = claim.trigger.end
    recalled = any(t.start < said for t in sentence.of("tense", "recall"))
    for day in sentence.dates:
        clause = scene.folded[said : day.start]
        if day.value or not day.month or _DIGIT.search(day.as_written) or any(m in clause for m in CLAUSES):
            continue
        named = recalled and any(said <= k.start < day.start for k in sentence.of("kind"))
        if named or any(w in clause for w in during):
            return True
    return False


def is_of_year(scene: Scene, event: Event, claim: Claim) -> bool:
    """Tell whether something was said, by the words right beside its verb, in a year before that of the
    meeting ("у 2019 році говорив"; not "звіт за 2019 рік представив")."""
    held = [d.value.year for s in event.sentences for d in s.dates if d.value is not None]
    published = scene.article.published_on
    last = published.year if published is not None else max(held, default=0)
    within = words_of(scene.article.language, "venue_markers")
    trigger, sentence = claim.trigger, scene.sentences[claim.sentence]
    return any(
        scene.folded[d.end : trigger.start] == " " or scene.folded[trigger.end : d.start] == " "
        for d in sentence.dates
        if d.year and d.year < last and d.value is None and d.month is None
        if scene.folded[d.start : d.end].split(" ")[0] in within
    )


def looks_back(sentence: Sentence) -> bool:
    """Tell whether a sentence is about another occasion: "before that" may be at the same meeting."""
    apart = sentence.dates or sentence.naming
    return bool(apart and sentence.of("tense", "recall"))


def names_meeting(sentence: Sentence) -> bool:
    """Tell whether a sentence names a meeting; a visit is none at which one speaks."""
    return any(c.label.value != "visit" for c in sentence.naming)
