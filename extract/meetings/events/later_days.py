"""Paragraphs on a later day than the meeting that an article begins with: they are news, nothing recalled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import takewhile

from extract.dates.mention import DateMention
from extract.meetings.claims.claim import Claim
from extract.meetings.sentences.scene import Scene, Sentence

# So near to its beginning a paragraph has the day that it tells of.
_BEGINNING = 2


def on_later_day(
    scene: Scene,
    sentences: Sequence[Sentence],
    position: int,
    lead: DateMention | None,
    told: Mapping[int, Sequence[Claim]],
) -> tuple[Sentence, ...]:
    """Return the paragraph that begins at `position`, if it begins with a later day than `lead` and several
    took part in what it tells, none of whom the article has named before; else nothing.

    `told` are the claims on who chaired, attended or met, by sentence.
    """
    first = sentences[position]
    if lead is None or lead.value is None or not first.dates or not first.naming:
        return ()
    day, published = first.dates[0], scene.article.published_on
    begins = position > 0 and sentences[position - 1].paragraph != first.paragraph
    if not begins or day.start - first.start > _BEGINNING or first.of("tense", "will", "future"):
        return ()
    if day.value is None or day.value <= lead.value or (published is not None and day.value > published):
        return ()
    paragraph = tuple(takewhile(lambda s: s.paragraph == first.paragraph, sentences[position:]))
    known = {p.name for s in sentences[:position] for p in s.voices}
    there = {c.person.name for s in paragraph for c in told.get(s.index, ()) if c.person is not None}
    return paragraph if len(there) > 1 and there.isdisjoint(known) else ()
