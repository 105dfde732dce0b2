"""Places that no list holds, known by their form: "xã Chư Krêy", "Херсонської області"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from extract.lexicon import shared_table
from extract.lexicon.alternation import by_first
from extract.lexicon.tone_marks import todays_spelling
from extract.places.mention import PlaceKind

# So many words has the name of a unit.
_LONGEST = 3
_WORD = re.compile(r" ([^\W\d_][\w'’]*)")
_ABBREVIATION = re.compile(r"TP\w*|[A-Z]{3,}")
_NUMBER = re.compile(r" (\d{1,2})(?!\d|[./])")
_KINDS: dict[str, PlaceKind] = {"district": "district", "town": "district", "hamlet": "other"}


@dataclass(frozen=True, slots=True)
class Unit:
    """A place by its form; `bare` is its name without the word for its kind."""

    start: int
    end: int
    name: str
    bare: str
    kind: PlaceKind


@dataclass(frozen=True, slots=True)
class Units:
    """The forms of one language; `family_names` begin a person's name behind that of a unit ("xã Chư Krêy
    Nguyễn Văn A") and are in no unit's name."""

    words: re.Pattern[str] | None
    english: dict[str, str]
    patterns: tuple[tuple[re.Pattern[str], str], ...]
    family_names: frozenset[str]

    @classmethod
    def of(cls, data: dict[str, Any]) -> Units:
        """Return the forms that the `units` and `patterns` of places.yaml describe."""
        english = {word: kind for kind, words in data["units"].items() for word in words}
        spelt = sorted(english, key=len, reverse=True)
        # Both letters that a word may begin with are written out: a search skips to where one stands.
        ways = by_first(
            f"{first}(?i:{re.escape(word[1:])})" for word in spelt for first in (word[0], word[0].upper())
        )
        return cls(
            words=re.compile(rf"(?:{ways})(?= [^\W_])") if english else None,
            english=english,
            patterns=tuple((re.compile(p["find"]), p["name"]) for p in data["patterns"]),
            family_names=frozenset(data["family_names"]),
        )

    def find(self, text: str) -> Iterator[Unit]:
        """Yield the places that the text writes in one of the forms."""
        if self.words is not None:
            for match in self.words.finditer(text):
                end = self._name_end(text, match.end())
                if end > match.end():
                    bare = todays_spelling(" ".join(text[match.end() : end].split()))
                    kind = self.english[match.group().lower()]
                    place_kind = _KINDS.get(kind, "commune")
                    name = f"{kind.capitalize()} {bare}" if bare.isdigit() else f"{bare} {kind}"
                    yield Unit(match.start(), end, name, bare, place_kind)
        for pattern, name in self.patterns:
            for match in pattern.finditer(text):
                title = match.expand(name)
                yield Unit(match.start(), match.end(), title, title, "province")

    def _name_end(self, text: str, start: int) -> int:
        """Return where the capitalised words end; a family name before another one begins a person's name."""
        numbered = _NUMBER.match(text, start)
        if numbered:
            return numbered.end()
        end, count = start, 0
        while count < _LONGEST:
            word = _WORD.match(text, end)
            if word is None or not word.group(1)[0].isupper() or _ABBREVIATION.fullmatch(word.group(1)):
                break
            follows = _WORD.match(text, word.end())
            person = follows is not None and follows.group(1)[0].isupper()
            if count and person and word.group(1).lower() in self.family_names:
                return max(end, _known_end(text, start, end))
            end, count = word.end(), count + 1
        return end


def _known_end(text: str, start: int, end: int) -> int:
    """Return where the name of a district ends that begins at `start` and goes on behind `end` with a word
    that is a family name too ("quận Nam Từ Liêm"), else 0."""
    while (word := _WORD.match(text, end)) is not None:
        end = word.end()
        name = text[start:end].split()
        if len(name) > _LONGEST:
            break
        if todays_spelling(" ".join(name)) in _districts():
            return end
    return 0


@cache
def _districts() -> frozenset[str]:
    return frozenset(row["name"] for row in shared_table("districts"))
