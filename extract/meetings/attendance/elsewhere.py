"""Whether somebody is said to have met or attended at another time or meeting than the one reported."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from extract.dates.mention import DateMention
from extract.lexicon import language_yaml
from extract.lexicon.folding import fold
from extract.meetings.claims.claim import Claim
from extract.meetings.claims.occasions import is_briefing, only_times
from extract.meetings.events.events import Event
from extract.meetings.events.other_times import opens_elsewhere
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import verb_first, words_of

# Claims that place somebody at a meeting without a part of his own.
_PLACED = frozenset(("meet", "attend"))
# These, and claims that say what somebody did at a meeting.
_AT_MEETINGS = _PLACED | {"chair", "speak", "say"}
_SAID = frozenset(("speak", "say"))
# Claims that say that a meeting was held.
_HELD = _PLACED | {"chair"}
_YEAR = re.compile(r"\d{4}")
# How far behind a noun of meeting the word may stand by which it was held before.
_BEHIND = 24
# How far behind the word that looks back its noun of meeting stands.
_LOOKED_BACK = 60
_OPENING = 2
# So far from the beginning of a sentence the meeting stands before or after which it tells of something.
_OPENS = 24
# So far from the beginning of a sentence the city stands in which somebody spoke: "and in …".
_CITY = 6
_VISIT = "visit"
# Meetings of two sides, which are no part of a session that somebody chairs.
_OF_TWO = ("talks", "reception")


def is_elsewhere(scene: Scene, event: Event, claim: Claim, claims: Sequence[Claim]) -> bool:
    """Tell whether a claim on a person is about another meeting than `event`: his sentence, further down
    than the one that first reports it, is about last month or another city abroad, tells of talks where a
    session is chaired, of whom he visited where none was reported, or what he did there is told of a meeting
    held before.
    """
    if claim.kind not in _AT_MEETINGS or event.recalled or event.sequel:
        return False
    first = event.anchors[0].index
    if claim.sentence <= first:
        return False
    sentence = scene.sentences[claim.sentence]
    if _is_at_earlier(scene, sentence, claim) or _is_besides(scene, sentence, claim):
        return True
    if claim.kind in _SAID and (
        _is_in_other_city(scene, event, sentence) or _opens_on_another_matter(scene, event, sentence, claim)
    ):
        return True
    past = claim.kind in _HELD and (
        _is_of_past_year(scene, sentence, claim) or _is_of_bygone(scene, sentence, claim)
    )
    if past or claim.kind not in _PLACED:
        return past
    if claim.kind == "meet" and claim.trigger.label.value == _VISIT and not _first_names(event, _VISIT):
        return True
    if claim.kind != "meet" or claim.trigger.label.value not in _OF_TWO or _first_names(event, *_OF_TWO):
        return False
    chaired = {c.sentence for c in claims if c.kind == "chair"}
    return claim.sentence not in chaired and any(a.index in chaired for a in event.anchors)


def _opens_on_another_matter(scene: Scene, event: Event, sentence: Sentence, claim: Claim) -> bool:
    """Tell whether a sentence that begins with "the same day" says what somebody said of whom the report of
    the meeting has not told, and names no meeting: he spoke elsewhere."""
    if not opens_elsewhere(scene, sentence) or sentence.of("kind") or claim.person is None:
        return False
    if sentence.of("trigger", "hear"):
        return False  # "on another matter, the cabinet heard a report by X"
    told = {p.name for s in event.sentences if s.index < sentence.index for p in s.voices}
    own = set(claim.person.name.split())
    return all(not own <= set(name.split()) for name in told)  # he may be called by a part of his name


def _is_in_other_city(scene: Scene, event: Event, sentence: Sentence) -> bool:
    """Tell whether the article has moved on to another city abroad than the one in which the meeting was
    ("وفي طهران، قال X", of a session in Washington), and names no meeting since."""
    here = {p.name for a in event.anchors for p in a.places if p.kind == "capital"}
    if not here:
        return False
    for earlier in reversed(scene.sentences[event.anchors[0].index + 1 : sentence.index + 1]):
        if earlier.of("kind"):
            return False
        city = next((p for p in earlier.places if p.start - earlier.start <= _CITY), None)
        if city is not None and city.kind == "capital":
            return city.name not in here
    return False


def _first_names(event: Event, *kinds: str) -> bool:
    """Tell whether the sentence that first tells of a meeting, or its headline, names one of some kinds."""
    heads = [s for s in event.sentences if s.kind == "headline"]
    return any(s.of("kind", *kinds) or s.of("verb", *kinds) for s in (event.anchors[0], *heads))


def is_encounter(event: Event) -> bool:
    """Tell whether a meeting is one of two sides: the sentence that first tells of it names no other."""
    cues = event.anchors[0].naming
    return bool(cues) and all(c.label.value in _OF_TWO for c in cues)


def _is_of_bygone(scene: Scene, sentence: Sentence, claim: Claim) -> bool:
    words = words_of(scene.article.language, "bygone_words")
    return any(
        scene.folded[t.start : t.end] in words and t.start < claim.trigger.start
        for t in sentence.of("tense", "recall")
    )


def _is_of_past_year(scene: Scene, sentence: Sentence, claim: Claim) -> bool:
    """Tell whether a sentence begins with a year that is over when the article reports ("Năm 2023, cuộc đối
    thoại do X chủ trì …")."""
    first = next(iter(sentence.dates), None)
    told = _year(scene, first) if first is not None and first.start - sentence.start <= _OPENS else None
    if first is None or told is None or first.end > claim.trigger.start:
        return False
    days = [d for s in scene.sentences[: sentence.index] for d in s.dates]
    years = [scene.article.published_on.year] if scene.article.published_on else []
    years += [d.value.year for d in days if d.value is not None][:1]
    return bool(years) and told < years[0]


def _year(scene: Scene, day: DateMention) -> int | None:
    written = _YEAR.search(scene.folded, day.start, day.end)
    return int(written[0]) if written else None


def _is_besides(scene: Scene, sentence: Sentence, claim: Claim) -> bool:
    """Tell whether a sentence that begins with what was before or after the meeting ("Перед засіданням …")
    and names no other says that somebody was there, with whomever he accompanied; or somebody is said to
    have chaired, after it, one with the press: "після засідання X головував на пресконференції".
    """
    nouns = sentence.of("kind")
    timed = [k for k in nouns if k.end <= claim.trigger.start and only_times(scene, k)]
    others = [k for k in nouns if not only_times(scene, k)]
    if claim.kind == "chair":
        behind = [k for k in others if k.start >= claim.trigger.start]
        return bool(timed and behind) and is_briefing(scene, behind[0])
    opens = any(k.start - sentence.start <= _OPENS for k in timed)
    return claim.kind == "attend" and opens and not others and not sentence.of("verb")


def _is_at_earlier(scene: Scene, sentence: Sentence, claim: Claim) -> bool:
    """Tell whether a meeting held before is named ahead of what somebody did there, with no other verb of
    saying between: "на попередній сесії X зазначав", "Trước đó, tại phiên họp tháng 9, X đã yêu cầu"."""
    said, verbs = claim.trigger.start, sentence.of("trigger", "say")
    if claim.trigger.label.group == "participant":  # who takes the floor stands before his verb
        said = next((t.start for t in verbs if t.start > said), said)
    begin = max((t.end for t in verbs if t.end <= said), default=sentence.start)
    nouns = [k for k in sentence.of("kind") if begin <= k.start < said]
    return any(is_of_earlier(scene, sentence, k) and not only_times(scene, k) for k in nouns)


def is_of_earlier(scene: Scene, sentence: Sentence, noun: Cue) -> bool:
    """Tell whether a noun names a meeting held before the one that is reported."""
    before, behind = _earlier(scene.article.language)
    if before is not None and before.search(
        scene.folded, max(sentence.start, noun.start - 2 * _BEHIND), noun.start
    ):
        return True
    if behind is not None and behind.match(scene.folded, noun.end, min(sentence.end, noun.end + _BEHIND)):
        return True
    return any(
        t.start - sentence.start <= _OPENING
        and t.end <= noun.start <= t.end + _LOOKED_BACK
        and any(t.end <= d.start <= noun.end + _LOOKED_BACK for d in sentence.dates)
        for t in sentence.of("tense", "recall")
    )


@cache
def _earlier(language: str) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None]:
    """Return what stands before a noun of meeting, and what behind it, by which it was held before."""
    data = language_yaml(language, "meetings")
    before = "|".join(re.escape(fold(w)) for w in data["earlier_before"])
    behind = "|".join(re.escape(fold(w)) for w in data["earlier_behind"])
    # "The meeting of the former minister": where verbs come first an adjective may be of another noun
    # between.
    parted = "" if verb_first(language) else r"(?:\s\w+){0,3}"
    return (
        # "the last, ninth session"
        re.compile(rf"(?<!\w)(?:{before})\w*(?:,(?:\s[\w'’-]+){{1,3}})?\s$") if before else None,
        re.compile(rf"{parted}\s(?:{behind})(?!\w)") if behind else None,
    )
