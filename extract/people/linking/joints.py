"""Words of a native name that are written together or apart: عبد الله and عبدالله, احمدی نژاد and احمدی‌نژاد.

What the space parts is one word by its grammar: "servant of" and the name of God, "father of" and a name, a
family's ending; in Persian two given names of one person, where a surname follows.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from extract.lexicon import language_yaml
from extract.lexicon.folding import fold


@dataclass(frozen=True, slots=True)
class _Joints:
    """Words that the next one, or the one before, is joined to; given names that another is joined to."""

    leading: frozenset[str]
    trailing: frozenset[str]
    doubled: frozenset[str]
    given: frozenset[str]


def joined_words(words: Sequence[str], language: str) -> list[str]:
    """Return the words of a name, those in one that are written together as well as apart."""
    joints = _joints(language)
    if len(words) < 2 or joints is None:
        return list(words)
    found: list[str] = []
    before = ""
    for at, word in enumerate(words):
        folded = fold(word)
        doubled = at == 1 and len(words) > 2 and before in joints.doubled and folded in joints.given
        if found and (before in joints.leading or folded in joints.trailing or doubled):
            found[-1] += word
        else:
            found.append(word)
        before = folded
    return found


@cache
def _joints(language: str) -> _Joints | None:
    """Return the joints of a language; None where none is written both ways."""
    data = language_yaml(language, "names")
    if not data["joined_leading"] and not data["joined_trailing"]:
        return None

    def folded(words: Iterable[str]) -> frozenset[str]:
        return frozenset(fold(word) for word in words)

    return _Joints(
        folded(data["joined_leading"]),
        folded(data["joined_trailing"]),
        folded(data["joined_given"]),
        folded(data["given"]),
    )
