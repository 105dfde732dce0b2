"""Cut a sentence into the items that the grammar of attendance reads."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from extract.lexicon import language_yaml
from extract.lexicon.folding import fold
from extract.people.mention import PersonMention
from extract.places.mention import PlaceMention
from extract.roles.mention import BodyMention, RoleMention

ItemKind = Literal["name", "role", "comma", "semicolon", "colon", "dash", "and", "many", "text"]

_PIECE = re.compile(r"[;؛]|[,،]|:|-|[^\W_]+(?:'[^\W_]+)*|[^\w\s]")
_SEPARATORS: dict[str, ItemKind] = {
    ";": "semicolon",
    "؛": "semicolon",
    ",": "comma",
    "،": "comma",
    ":": "colon",
    "-": "dash",
    "ـ": "dash",
}
# Marks that neither join nor part: brackets, quotes, full stops of abbreviations.
_SILENT = frozenset("()[]{}«»\"“”'.*•|/…!؟?‌")


# How near a body stands behind an office that it says more of ("for the affairs of the Shura Council").
_FURTHER = 10


@dataclass(frozen=True, slots=True)
class Item:
    """A name, an office, a separator, or other words at `start`..`end` of the article's text.

    `many` is a word that says that the offices behind it are several people's ("các đồng chí").
    """

    kind: ItemKind
    start: int
    end: int
    person: PersonMention | None = None
    role: RoleMention | None = None


@cache
def _glue(language: str) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    data = language_yaml(language, "meetings")
    silent = {w for phrase in data["honorifics"] for w in fold(phrase).replace("*", "").split()}
    heads = {fold(phrase).split()[0] for phrase in data["list_heads"]}
    return frozenset(silent), frozenset(fold(x) for x in data["conjunctions"]), frozenset(heads)


@cache
def _appointments(language: str) -> re.Pattern[str]:
    phrases = sorted(language_yaml(language, "meetings")["appointments"], key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(re.escape(fold(p)) for p in phrases)})(?!\w)")


def cut_sentence(
    folded: str,
    start: int,
    end: int,
    language: str,
    people: Sequence[PersonMention],
    roles: Sequence[RoleMention],
    places: Sequence[PlaceMention],
    bodies: Sequence[BodyMention],
) -> list[Item]:
    """Return the items of `folded[start:end]` in order; left out are honorifics, places and the bodies that
    say more of the office before them.

    `people`, `roles`, `places` and `bodies` are those of the sentence. An office that overlaps a name gives
    way.
    """
    spans: list[Item] = [Item("name", p.start, p.end, person=p) for p in people]
    taken = [(p.start, p.end) for p in people]
    for role in roles:
        if all(role.end <= s or e <= role.start for s, e in taken):
            spans.append(Item("role", role.start, role.end, role=role))
    taken = [(x.start, x.end) for x in spans]
    further = [b for b in bodies if any(0 <= b.start - r.end <= _FURTHER for r in roles)]
    more = [(p.start, p.end) for p in places] + [(b.start, b.end) for b in further]
    more += [m.span() for m in _appointments(language).finditer(folded, start, end)]
    silent = [(first, last) for first, last in more if all(last <= s or e <= first for s, e in taken)]
    marks = sorted(
        [*((x.start, x.end, x) for x in spans), *((first, last, None) for first, last in silent)],
        key=lambda m: m[:2],
    )
    items: list[Item] = []
    at = start
    for mark_start, mark_end, item in marks:
        if mark_start < at:
            continue
        items.extend(_pieces(folded, at, mark_start, language, before_mention=item is not None))
        if item is not None:
            items.append(item)
        at = mark_end
    items.extend(_pieces(folded, at, end, language, before_mention=False))
    return items


def _pieces(folded: str, start: int, end: int, language: str, *, before_mention: bool) -> Iterator[Item]:
    silent, joints, heads = _glue(language)
    for match in _PIECE.finditer(folded, start, end):
        word = match.group()
        glued = before_mention and match.end() == end and folded[end - 1 : end] in ("و", "ف")
        if word in _SEPARATORS:
            yield Item(_SEPARATORS[word], match.start(), match.end())
        elif word in joints or (glued and word == "و"):
            yield Item("and", match.start(), match.end())
        elif word in heads:
            yield Item("many", match.start(), match.end())
        elif word in silent or word in _SILENT or word.isdigit() or _bare(word) in silent:
            if word[:1] == "و" and word not in silent:
                yield Item("and", match.start(), match.start() + 1)
        else:
            yield Item("text", match.start(), match.end())


def _bare(word: str) -> str:
    return word[1:] if word[:1] == "و" else word
