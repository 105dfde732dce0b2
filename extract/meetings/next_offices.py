"""The office behind a name in a list that unknown words part from the next name, whose it is."""

from __future__ import annotations

from collections.abc import Sequence

from extract.meetings.sentence import Item


def without_next_offices(part: Sequence[Item]) -> Sequence[Item]:
    """Leave out the office that "and" parts from the name before, and only unknown words from the next one:
    they are part of it ("A، ومدير عام هيئة البيئة بالتكليف B")."""
    led = {
        i
        for i in range(1, len(part) - 2)
        if part[i].role is not None
        and part[i - 1].kind == "and"
        and part[i + 1].kind == "text"
        and part[i + 2].kind == "name"
    }
    return [x for i, x in enumerate(part) if i not in led] if led else part
