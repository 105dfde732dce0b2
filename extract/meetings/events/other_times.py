"""Sentences that begin with another time than that of the meeting of which an article tells first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from extract.dates.mention import DateMention
from extract.meetings.claims.claim import Claim
from extract.meetings.claims.occasions import only_times
from extract.meetings.events.day_parts import OPENING, day_part, noun_part, sits_down
from extract.meetings.events.naming import VISIT, naming_cues
from extract.meetings.lists.at_places import is_at
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import phrases_of, whole_words

# So many sentences of a paragraph tell who took part in what its first names.
_LONGEST = 6


def is_same_day(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether a sentence begins with what came after the meeting of the day, or another part of it."""
    part = day_part(scene, sentence) or noun_part(scene, sentence)
    return is_timed(scene, sentence) or part is not None


def is_timed(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether a sentence begins with the meeting before or after which something was done."""
    return any(only_times(scene, k) and k.start - sentence.start <= OPENING for k in sentence.of("kind"))


def is_of_earlier_day(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether a sentence begins with a word for a day before that of the main meeting ("hôm trước"); a
    word for what came before may be of the same day."""
    language = scene.article.language
    end = min(sentence.end, sentence.start + OPENING)
    found = whole_words(language, "earlier_behind").search(scene.folded, sentence.start, end)
    return found is not None and found.group() not in phrases_of(language, "sequels")


def has_own_day(sentence: Sentence) -> bool:
    """Tell whether a sentence gives a day of which nothing tells the year: it is not another meeting's."""
    return any(day.value is None and day.month is not None for day in sentence.dates)


def opens_elsewhere(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether a sentence begins with a word by which it is about another matter ("the same day")."""
    opening = scene.folded[sentence.start : sentence.start + OPENING]
    return whole_words(scene.article.language, "elsewhere_openings").search(opening) is not None


def told_next(
    scene: Scene, sentences: Sequence[Sentence], position: int, told_in: Mapping[int, Sequence[Claim]]
) -> Sequence[Claim] | None:
    """Return what is told next in the paragraph of who took part, where a sentence that begins with "the same
    day", with the meeting after which another was held, or with the part of the day of a working session,
    names that one without those who were there."""
    first = sentences[position]
    if not naming_cues(scene, first):
        return None
    after = (is_timed(scene, first) and bool(first.of("tense", "held"))) or sits_down(scene, first)
    if not (after or opens_elsewhere(scene, first)):
        return None
    behind = (s for s in sentences[position + 1 : position + _LONGEST] if s.paragraph == first.paragraph)
    return next((told_in[s.index] for s in behind if s.index in told_in), None)


def moves_on(scene: Scene, sentence: Sentence, lead: DateMention | None, anchors: Sequence[Sentence]) -> bool:
    """Tell whether a sentence begins with another part of the day than the main meeting's and a verb of it
    says that people met at another place ("Chiều 4/6, các đại biểu tiếp xúc cử tri tại xã B"), whoever did: a
    noun may be that of the main one, which goes on."""
    times = [d.time_of_day for d in sentence.dates if d.start - sentence.start <= OPENING and d.time_of_day]
    if lead is None or not lead.time_of_day or not times or times[0] == lead.time_of_day:
        return False
    if not any(c.label.group == "verb" and c.label.value != VISIT for c in naming_cues(scene, sentence)):
        return False
    here, there = _places(scene, [sentence]), _places(scene, anchors)
    return bool(here and there) and here.isdisjoint(there)


def _places(scene: Scene, sentences: Sequence[Sentence]) -> frozenset[str]:
    """Return where it was that some sentences tell of."""
    return frozenset(p.name for s in sentences for p in s.places if is_at(scene, p))
