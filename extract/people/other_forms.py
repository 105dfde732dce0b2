"""Other forms of a name whose given name no list has, where the text has it again in another case.

Behind an office "з головою Сенату Еркіном Талієвим" is told to be a name; that "Еркін Талієв", which begins a
sentence, is the same one only the form with the office says.
"""

from __future__ import annotations

from collections.abc import Sequence

from extract.people.cased.case_stems import case_stem, has_cases
from extract.people.span import Span
from extract.people.tokens import Token

_FEWEST, _MOST = 2, 4
# Fewer letters of a word tell no name.
_SHORTEST = 3


def with_other_forms(
    tokens: Sequence[Token], capitals: Sequence[int], spans: Sequence[Span], language: str
) -> list[Span]:
    """Return the names in order, and the other forms of foreign ones.

    `capitals` are the positions of words with capitals.
    """
    names = {
        _stems(tokens, s.first, s.last, language)
        for s in spans
        if s.origin == "foreign" and not s.skip and _FEWEST <= s.last - s.first + 1 <= _MOST
    }
    names = {n for n in names if all(len(stem) >= _SHORTEST for stem in n)}
    if not names or not has_cases(language):
        return list(spans)
    first = {name[0] for name in names}
    sizes = sorted({len(name) for name in names}, reverse=True)
    taken = {at for s in spans for at in range(s.first, s.last + 1)}
    more: list[Span] = []
    for at in capitals:
        if at in taken or case_stem(tokens[at].text, language) not in first:
            continue
        for last in (at + size - 1 for size in sizes):
            if _is_run(tokens, at, last) and _stems(tokens, at, last, language) in names:
                if taken.isdisjoint(range(at, last + 1)):
                    more.append(Span(at, last, "foreign"))
                    taken.update(range(at, last + 1))
                break
    return sorted((*spans, *more), key=lambda s: s.first) if more else list(spans)


def _stems(tokens: Sequence[Token], first: int, last: int, language: str) -> tuple[str, ...]:
    return tuple(case_stem(t.text, language) for t in tokens[first : last + 1])


def _is_run(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Tell whether spaces alone part words that all have capitals, and no further one goes on with them."""
    if last >= len(tokens) or not all(t.spaced and t.text[0].isupper() for t in tokens[first + 1 : last + 1]):
        return False
    behind = tokens[last + 1] if last + 1 < len(tokens) else None
    return behind is None or not (behind.joined and behind.text[0].isupper())
