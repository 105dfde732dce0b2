"""Clauses that only say with whom somebody was elsewhere before or after: "sau khi cùng A dự lễ, B tiếp C".

What such a clause tells is given for its time alone: whom it names did not meet those of the main clause,
unless it says that they spoke ("sau khi cùng A trao đổi với các đại biểu, B kết luận hội nghị").
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.sentence import honorifics
from extract.meetings.vocabulary import phrases_of, whole_words
from extract.people.mention import PersonMention
from extract.roles.mention import RoleMention

_COMMA = ","
_SAYING = ("say", "speak")


def company_clause(
    folded: str,
    start: int,
    end: int,
    language: str,
    people: Sequence[PersonMention],
    roles: Sequence[RoleMention],
    cues: Sequence[Cue],
) -> tuple[int, int] | None:
    """Return where such a clause stands in the sentence `folded[start:end]`, None if it has none.

    The comma that ends it stands before a name or an office, and not behind one: such commas part those whom
    it names. `people`, `roles` and `cues` are those of the sentence.
    """
    if not people or not phrases_of(language, "company_openers"):
        return None
    opened = whole_words(language, "company_openers").search(folded, start, end)
    if opened is None:
        return None
    ends = {p.end for p in people} | {r.end for r in roles}
    begins = sorted({p.start for p in people} | {r.start for r in roles})
    commas = (folded.rfind(_COMMA, opened.end(), at) for at in begins)
    comma = next(
        (c for c, at in zip(commas, begins, strict=True) if _ends(folded, c, at, ends, language)), -1
    )
    said = (c.start for c in cues if c.label.value in _SAYING)
    if comma < 0 or any(opened.end() <= at < comma for at in said):
        return None
    return opened.start(), comma


def _ends(folded: str, comma: int, name: int, ends: Collection[int], language: str) -> bool:
    """Tell whether nothing but honorifics parts a comma that ends a clause from a name or an office."""
    if comma < 0 or comma in ends:
        return False
    return honorifics(language).issuperset(folded[comma + 1 : name].split())
