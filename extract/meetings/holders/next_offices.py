"""The office behind a name in a list that unknown words part from the next name, whose it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extract.meetings.sentences.sentence import Item


def without_next_offices(part: Sequence[Item]) -> Sequence[Item]:
    """Leave out the offices that "and" parts from the name before, and only unknown words from the next one:
    they are part of it ("A، ومدير عام هيئة البيئة بالتكليف B"). So are those behind a comma, where two names
    before have their offices before them ("Thứ trưởng A, Vụ trưởng B, Cục trưởng Cục Công Thương vùng C")."""
    led = set(_led(part))
    return [x for i, x in enumerate(part) if i not in led] if led else part


def _led(part: Sequence[Item]) -> Iterator[int]:
    for start in (
        i + 1
        for i, x in enumerate(part)
        if x.kind == "and" or (x.kind == "comma" and _is_led(part, i) and _is_led(part, _last_comma(part, i)))
    ):
        end = start
        while end < len(part) and part[end].role is not None:
            end += 1
        if [x.kind for x in part[end : end + 2]] == ["text", "name"]:
            yield from range(start, end)


def _is_led(part: Sequence[Item], comma: int) -> bool:
    """Tell whether a name with its office right before it stands before a comma."""
    return comma > 1 and part[comma - 1].kind == "name" and part[comma - 2].role is not None


def _last_comma(part: Sequence[Item], before: int) -> int:
    return max((i for i in range(before) if part[i].kind == "comma"), default=0)
