"""Cut a sentence into the items that the grammar of attendance reads."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final, Literal, NamedTuple

from extract.lexicon import language_yaml
from extract.lexicon.alternation import by_first
from extract.lexicon.folding import fold
from extract.meetings.escorts import is_escorted
from extract.meetings.vocabulary import spaced_ends
from extract.people.mention import PersonMention
from extract.places.mention import PlaceMention
from extract.roles.mention import BodyMention, RoleMention

ItemKind = Literal["name", "role", "comma", "semicolon", "colon", "dash", "and", "many", "text"]
_SILENCE: Final = "silence"
_Piece = ItemKind | Literal["silence"]

_PIECE = re.compile(r"[^\W_]+(?:'[^\W_]+)*|[^\w\s]")
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
_SILENT = frozenset("№()[]{}«»\"“”'.*•|/…!؟?‌")


# How near a body stands behind an office that it says more of ("for the affairs of the Shura Council").
_FURTHER = 10
_PARTING = frozenset(";؛:")


class Item(NamedTuple):
    """A name, an office, a separator, or other words at `start`..`end` of the article's text.

    Of other words in a row only the first is an item. `many` is a word that says that the offices behind it
    are several people's ("các đồng chí").
    """

    kind: ItemKind
    start: int
    end: int
    person: PersonMention | None = None
    role: RoleMention | None = None


@cache
def honorifics(language: str) -> frozenset[str]:
    """Return the words that may stand before a name and are no office ("đồng chí")."""
    phrases = language_yaml(language, "meetings")["honorifics"]
    return frozenset(w for p in phrases for w in fold(p).replace("*", "").split())


@cache
def _glue(language: str) -> tuple[dict[str, _Piece], frozenset[str]]:
    """Return what each word and mark that a list is made of is, and the honorifics."""
    data = language_yaml(language, "meetings")
    silent = honorifics(language)
    pieces: dict[str, _Piece] = dict.fromkeys((*silent, *_SILENT), _SILENCE)
    pieces |= dict.fromkeys((fold(phrase).split()[0] for phrase in data["list_heads"]), "many")
    pieces |= dict.fromkeys((fold(x) for x in data["conjunctions"]), "and")
    return {**pieces, **_SEPARATORS}, silent


@cache
def _appointments(language: str) -> re.Pattern[str]:
    phrases = sorted(language_yaml(language, "meetings")["appointments"], key=len, reverse=True)
    return re.compile(rf"(?:{by_first(re.escape(fold(p)) for p in phrases)})(?!\w)")


@cache
def _partitives(language: str) -> re.Pattern[str]:
    """The words before a colon by which only some of many are named behind it ("heads of provinces, among
    them: A, B")."""
    phrases = language_yaml(language, "meetings")["partitives"]
    return re.compile(
        rf"(?<!\w)(?:{by_first(re.escape(fold(p)) for p in phrases)})(?=\s?:)" if phrases else r"(?!)"
    )


def cut_sentence(
    folded: str,
    start: int,
    end: int,
    language: str,
    people: Sequence[PersonMention],
    roles: Sequence[RoleMention],
    places: Sequence[PlaceMention],
    bodies: Sequence[BodyMention],
    breaks: Sequence[int] = (),
) -> list[Item]:
    """Return the items of `folded[start:end]` in order; left out are honorifics, places and the bodies that
    say more of the office before them.

    `people`, `roles`, `places` and `bodies` are those of the sentence. An office that overlaps a name gives
    way. `breaks` are where speech begins or ends that is quoted: what is said there, and who says it, are
    parted as by other words.
    """
    roles = _without_principals(folded, start, language, people, roles)
    spans: list[Item] = [Item("name", p.start, p.end, person=p) for p in people]
    taken = [(p.start, p.end) for p in people]
    for role in roles:
        if all(role.end <= s or e <= role.start for s, e in taken):
            spans.append(Item("role", role.start, role.end, role=role))
    taken = [(x.start, x.end) for x in spans]
    further = [(r.end, b.end) for b in bodies for r in roles if 0 <= b.start - r.end <= _FURTHER]
    further = [(s, e) for s, e in further if not any(c in _PARTING for c in folded[s:e])]
    more = [(p.start, p.end) for p in places] + further
    appointed = [m.span() for m in _appointments(language).finditer(folded, start, end)]
    more += appointed
    if ":" in folded[start:end]:
        more += [m.span() for m in _partitives(language).finditer(folded, start, end)]
    silent = [(first, last) for first, last in more if all(last <= s or e <= first for s, e in taken)]
    marks = sorted(
        [
            *((x.start, x.end, x) for x in spans),
            *((first, last, None) for first, last in silent),
            *((at, at, Item("text", at, at)) for at in breaks),
            *((at, at, Item("text", at, at)) for at in _ends_of_appointed(folded, appointed, people, roles)),
        ],
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


def _ends_of_appointed(
    folded: str,
    appointed: Sequence[tuple[int, int]],
    people: Sequence[PersonMention],
    roles: Sequence[RoleMention],
) -> Iterator[int]:
    """Yield where the office ends that the person right before is said to get, and the next name follows: it
    is not the next one's, as where a caption runs into the text ("A về nhận nhiệm vụ Chánh Văn phòng Ông B").
    """
    for first, last in appointed:
        before = any(0 <= first - p.end <= 1 for p in people)
        role = next((r for r in roles if 0 <= r.start - last <= 1), None) if before else None
        behind = next((p for p in people if role is not None and p.start >= role.end), None)
        if role is not None and behind is not None and len(folded[role.end : behind.start].split()) <= 1:
            yield role.end


def _without_principals(
    folded: str, start: int, language: str, people: Sequence[PersonMention], roles: Sequence[RoleMention]
) -> Sequence[RoleMention]:
    """Leave out the office on whose behalf somebody acts: "by order of the Prime Minister, Minister X …", and
    that whose holder's delegation is spoken of.

    So is the office of somebody's husband or wife, unless the name of who holds it stands behind.
    """
    kept: list[RoleMention] = []
    for at, role in enumerate(roles):
        before = folded[max(start, role.start - 40) : role.start].rstrip()
        own = next((p for p in people if p.start >= role.end), None)
        following = roles[at + 1] if at + 1 < len(roles) else None
        is_principal = f" {before}".endswith(spaced_ends(language, "proxies"))
        if is_principal and own is not None and following is not None and following.end <= own.start:
            continue
        if is_escorted(folded, start, language, role, following, own, honorifics(language)):
            continue
        is_named = own is not None and not folded[role.end : own.start].strip()
        if not is_named and f" {before}".endswith(spaced_ends(language, "spouses")):
            continue
        kept.append(role)
    return kept


def _pieces(folded: str, start: int, end: int, language: str, *, before_mention: bool) -> Iterator[Item]:
    pieces, silent = _glue(language)
    last: _Piece = _SILENCE
    for match in _PIECE.finditer(folded, start, end):
        word = match.group()
        piece = pieces.get(word)
        if piece is None and last == "text" and word[0] != "و":
            continue  # of other words in a row only the first is an item
        if word == "و" and before_mention and match.end() == end:
            piece = "and"
        elif piece is None and word[0] == "و" and word[1:] in silent:
            last = "and"
            yield Item("and", match.start(), match.start() + 1)
            continue
        elif piece is None:
            piece = _SILENCE if word.isdigit() else "text"
        if piece != _SILENCE and not piece == last == "text":
            last = piece
            yield Item(piece, match.start(), match.end())
