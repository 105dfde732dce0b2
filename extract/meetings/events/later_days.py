"""Paragraphs on a later day than the meeting that an article begins with: they are news, nothing recalled."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from itertools import takewhile

from extract.dates.mention import DateMention
from extract.meetings.claims.claim import Claim
from extract.meetings.sentences.scene import Scene, Sentence

# So many words at most has a paragraph before the day that it tells of ("وفي اليوم التالي، 7 مارس، …").
_BEGINNING = 3
_MET = ("chair", "attend", "meet")


def on_later_day(
    scene: Scene,
    sentences: Sequence[Sentence],
    position: int,
    lead: DateMention | None,
    told: Mapping[int, Sequence[Claim]],
) -> tuple[Sentence, ...]:
    """Return the paragraph that begins at `position`, if it begins with a later day than `lead` and several
    took part in what it tells, none of whom the article has named before, or in a ceremony where no other is
    told of before, or it says that a meeting was held and who, not named before, chaired it; else nothing.

    What follows is of it as long as it tells of nobody else. `told` are the claims, by sentence.
    """
    first = sentences[position]
    if lead is None or lead.value is None or not first.dates or not first.naming:
        return ()
    day, published = first.dates[0], scene.article.published_on
    begins = position > 0 and sentences[position - 1].paragraph != first.paragraph
    late = len(scene.folded[first.start : day.start].split()) > _BEGINNING
    if not begins or late or first.of("tense", "will", "future"):
        return ()
    if day.value is None or day.value <= lead.value or (published is not None and day.value > published):
        return ()
    paragraph = tuple(takewhile(lambda s: s.paragraph == first.paragraph, sentences[position:]))
    known = {p.name for s in sentences[:position] for p in s.voices}
    met = [c for s in paragraph for c in told.get(s.index, ()) if c.kind in _MET]
    there = {c.person.name for c in met if c.person is not None}
    chairs = {c.person.name for c in told.get(first.index, ()) if c.kind == "chair" and c.person is not None}
    chaired = bool(chairs) and chairs.isdisjoint(known) and bool(first.of("tense", "held"))
    if not chaired:
        apart = there.isdisjoint(known) or _is_first_ceremony(first, sentences[:position])
        return paragraph if len(there) > 1 and apart else ()
    behind = sentences[position + len(paragraph) :]
    return (*paragraph, *takewhile(lambda s: _goes_on(told.get(s.index, ()), there), behind))


def _is_first_ceremony(first: Sentence, before: Sequence[Sentence]) -> bool:
    """Tell whether a sentence says that people were at a ceremony, and none before names one."""
    attended = first.of("trigger", "attend")
    ceremonies = [k for k in first.of("kind", "ceremony") if attended and k.start > attended[0].end]
    return bool(ceremonies) and not any(s.of("kind", "ceremony") for s in before)


def _goes_on(claims: Sequence[Claim], there: Collection[str]) -> bool:
    """Tell whether a sentence tells of none but those who were there, whom it may call by the last part of
    their names."""
    names = [c.person.name for c in claims if c.person is not None]
    return bool(names) and all(any(f" {known}".endswith(f" {name}") for known in there) for name in names)
