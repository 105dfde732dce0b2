"""What an article recalls at its end of other days: that is no report."""

from __future__ import annotations

from collections.abc import Collection

from extract.dates.mention import DateMention
from extract.meetings.events.sequels import first_time
from extract.meetings.sentences.scene import Scene, Sentence

# How near to its beginning a sentence says that it is about another time.
_OPENING = 32
# Behind so many sentences, and before so many paragraphs, an article recalls what was before; so long are
# the names that it is signed with.
_ASIDE = 2
_PARAGRAPHS = 1
_SIGNATURE = 40


def is_aside(scene: Scene, sentence: Sentence, cited: Collection[int]) -> bool:
    """Tell whether a sentence that is a paragraph at the end of the article only recalls, by a word for what
    was before and another day, what others did than those of whom the article tells, or what these did months
    ago: that is no report."""
    if sentence.index < _ASIDE or sentence.kind != "paragraph" or not sentence.voices:
        return False
    recalls = sentence.of("tense", "recall")
    if not recalls or recalls[0].start != sentence.start or _behind(scene, sentence) > _PARAGRAPHS:
        return False
    if any(s.paragraph == sentence.paragraph for s in scene.sentences[sentence.index + 1 :][:1]):
        return False
    lead = first_time([s for s in scene.sentences[: sentence.index] if s.dates])
    days = [d for d in sentence.dates if d.start - sentence.start <= _OPENING and d.start not in cited]
    if not any(d.month is not None and (lead is None or d.value != lead.value) for d in days):
        return False
    if lead is not None and any(_is_long_before(d, lead) for d in days):
        return True
    known = {p.name for s in scene.sentences[: sentence.index] for p in s.people}
    return known.isdisjoint(p.name for p in sentence.people)


def _is_long_before(day: DateMention, other: DateMention) -> bool:
    """Tell whether a date, a day or a month, is of more than a month before another."""
    if not (day.year and day.month and other.year and other.month):
        return False
    return 12 * (other.year - day.year) + other.month - day.month > 1


def _behind(scene: Scene, sentence: Sentence) -> int:
    """Return how many paragraphs with more than a name stand behind a sentence."""
    after = (s for s in scene.sentences[sentence.index + 1 :] if s.end - s.start > _SIGNATURE)
    return len({s.paragraph for s in after})
