"""Rules that replace letters of a word, one after another, as the steps that cost least.

A rule is an expression and what stands for it (`fold` and `key_fold` of rendering.yaml). Every new word of a
text goes through a dozen of which hardly any applies: those for single letters become one table, those for
letters in a row or at the end look for these alone, and only the others are searched for as expressions.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from operator import methodcaller

Step = Callable[[str], str]

_SET = re.compile(r"\[((?:[^\[\]\\^-]-[^\[\]\\^-]|[^\[\]\\^-])+)\]")
_RANGE = re.compile(r"(.)-(.)|(.)", re.DOTALL)
_LETTERS = re.compile(r"[^\W\d_]+|\u200c")


def steps_of(rules: Iterable[tuple[str, str]]) -> tuple[Step, ...]:
    """Return the steps that replace in a word what the rules do, in their order."""
    steps: list[Step] = []
    table: dict[str, str] = {}
    for pattern, stands in rules:
        letters = _single_letters(pattern)
        if letters:
            # What an earlier rule puts in, a later one may replace.
            table = {c: "".join(stands if x in letters else x for x in into) for c, into in table.items()}
            table = {**dict.fromkeys(letters, stands), **table}
            continue
        if table:
            steps.append(_by_table(table))
            table = {}
        steps.append(_step(pattern, stands))
    return (*steps, _by_table(table)) if table else tuple(steps)


def applied(steps: Sequence[Step], word: str) -> str:
    """Return a word behind all steps."""
    for step in steps:
        word = step(word)
    return word


def _single_letters(pattern: str) -> frozenset[str]:
    """Return the letters any of which an expression stands for; none if it stands for more than one."""
    if len(pattern) == 1 and _LETTERS.fullmatch(pattern):
        return frozenset(pattern)
    found = _SET.fullmatch(pattern)
    if found is None:
        return frozenset()
    return frozenset(
        chr(code)
        for first, last, alone in _RANGE.findall(found[1])
        for code in range(ord(first or alone), ord(last or alone) + 1)
    )


def _by_table(table: Mapping[str, str]) -> Step:
    return methodcaller("translate", str.maketrans(dict(table)))


def _step(pattern: str, stands: str) -> Step:
    if _LETTERS.fullmatch(pattern):
        return methodcaller("replace", pattern, stands)
    if pattern.endswith("$") and _LETTERS.fullmatch(pattern[:-1]):
        return partial(_with_ending, pattern[:-1], stands)
    return partial(re.compile(pattern).sub, stands)


def _with_ending(ending: str, stands: str, word: str) -> str:
    return word[: -len(ending)] + stands if word.endswith(ending) else word
