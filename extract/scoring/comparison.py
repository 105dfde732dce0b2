"""When two values count as the same: names, titles, places, roles and numbers of documents."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping

RoleKey = tuple[str, str]

_VARIANTS = str.maketrans(
    dict.fromkeys("أإآٱ", "ا")
    | dict.fromkeys("ىیئ", "ي")
    | dict.fromkeys("کگ", "ك")
    | dict.fromkeys("’ʼ`‘", "'")
    | {"ة": "ه", "ؤ": "و", "ـ": "", "\u200c": "", "\u200d": ""}
)
_EDGES = ' .,;:،؛«»"()|-–'
_TITLE_MARKS = re.compile(r"(?:(?:former|acting|standing|first|full time) )*")
_STANDING_BOARD = re.compile(r"(?:the )?standing board of (?:the )?(.+)")
_STATE = {"state", "vietnam", "socialist republic of vietnam"}
# English-language press uses these side by side for one office.
_ONE_TITLE = {
    **dict.fromkeys(("chairman", "chairwoman", "chairperson", "chair", "chief"), "head"),
    **dict.fromkeys(("vice chairman", "vice chair", "deputy chief", "vice head"), "deputy head"),
}


def fold(text: str | None) -> str:
    """Return text for comparison: one case, no marks, one form of letters and spaces, no edge punctuation."""
    composed = unicodedata.normalize("NFC", text or "").translate(_VARIANTS)
    parts = unicodedata.normalize("NFKD", composed.casefold().replace("đ", "d"))
    bare = "".join(c for c in parts if not unicodedata.combining(c))
    return re.sub(r"[\s_]+", " ", bare).strip(_EDGES)


def exact(text: str | None) -> str:
    """Return NFC text with single spaces, for values that must match as they are."""
    return " ".join(unicodedata.normalize("NFC", text or "").split())


def place_key(text: str | None) -> str:
    """Return a place without "city", "province" and their Vietnamese words."""
    return re.sub(r"^(tinh|thanh pho|tp\.?) | (city|province)$", "", fold(text))


def number_key(kind: str, number: str | None) -> tuple[str, str]:
    """Return what tells documents of one article apart; a project is its serial alone."""
    key = unicodedata.normalize("NFC", number or "").upper().replace(" ", "")
    serial = re.search(r"\d+", key)
    return kind, serial.group() if kind == "project" and serial else key


def word_f1(left: str | None, right: str | None) -> float:
    """Return the F1 of the words that two texts share."""
    a, b = (Counter(re.findall(r"\w+", fold(text))) for text in (left, right))
    shared = (a & b).total()
    return 2 * shared / (a.total() + b.total()) if shared else 0.0


def role_key(role: Mapping[str, str | None]) -> RoleKey:
    """Return an office as (title, body), whichever of its English wordings is used."""
    title, body = (_wording(role.get(part)) for part in ("title", "body"))
    member = _STANDING_BOARD.fullmatch(body)
    if title == "member" and member:
        title, body = "member of the standing board", member[1]
    if title in ("president", "vice president") and body in _STATE:
        title = title.replace("president", "state president")
    if title == "president" and ("front" in body or "association" in body):
        title = "head"
    marks = _TITLE_MARKS.match(title)
    cut = marks.end() if marks else 0
    return title[:cut] + _ONE_TITLE.get(title[cut:], title[cut:]), body


def _wording(text: str | None) -> str:
    words = fold(text).replace("-", " ").replace("organization", "organisation")
    return words.replace("standing committee", "standing board")


def matched_roles(found: set[RoleKey], wanted: set[RoleKey]) -> int:
    """Return how many wanted roles are matched one to one; bodies may share half of their words."""
    left, count = set(found), 0
    for want in sorted(wanted):
        ranked = sorted(left, key=lambda have, want=want: (have != want, have))  # type: ignore[misc]
        hit = next((have for have in ranked if _same_office(have, want)), None)
        if hit is not None:
            left.remove(hit)
            count += 1
    return count


def _same_office(a: RoleKey, b: RoleKey) -> bool:
    return a[0] == b[0] and (a[1] == b[1] or word_f1(a[1], b[1]) >= 0.5)
