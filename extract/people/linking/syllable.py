"""Take a Vietnamese syllable apart: onset, nucleus (glides and semivowels included), coda, tone.

Source: the letter-to-sound rules of quốc ngữ orthography. `gi` and `qu` are onsets of their own; a
semivowel at the end (`ai`, `âu`, `ươi`) belongs to the nucleus; codas are the eight written consonants.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_NOT_TONES = re.compile(f"[{_TONES}]")
_ONSETS = "ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvxfjwz]"
_VOWELS = "aăâeêioôơuưy"
_SYLLABLE = re.compile(rf"({_ONSETS})?([{_VOWELS}]+)(ng|nh|ch|[cmnpt])?")
# The codas that stand behind each nucleus; a semivowel at the end (`ai`) belongs to the nucleus and has none.
_CODAS = {
    "a": "c ch m n ng nh p t",
    "ă": "c m n ng p t",
    "â": "c m n ng p t",
    "e": "c m n ng p t",
    "ê": "c ch m n ng nh p t",
    "i": "c ch m n ng nh p t",
    "y": "ch m n nh t",
    "o": "c m n ng p t",
    "ô": "c m n ng p t",
    "ơ": "c m n p t",
    "u": "c m n ng p t",
    "ư": "c m n ng t",
    "iê": "c m n ng p t u",
    "yê": "m n ng t",
    "oa": "c ch m n ng nh p t",
    "oă": "c m n ng t",
    "oe": "n t",
    "oo": "c ng",
    "uâ": "n ng t",
    "uê": "ch n nh",
    "uô": "c m n ng t",
    "uy": "ch n nh t",
    "uyê": "n t",
    "ươ": "c m n ng p t",
}
_OPEN = frozenset(
    (
        *(
            "a",
            "ai",
            "ao",
            "au",
            "ay",
            "âu",
            "ây",
            "e",
            "eo",
            "ê",
            "êu",
            "i",
            "ia",
            "iêu",
            "iu",
            "y",
            "yêu",
            "o",
            "oa",
        ),
        *(
            "oai",
            "oao",
            "oay",
            "oe",
            "oeo",
            "oi",
            "ô",
            "ôi",
            "ơ",
            "ơi",
            "u",
            "ua",
            "uây",
            "uê",
            "ui",
            "uơ",
            "uôi",
            "uy",
        ),
        *("uya", "uyu", "ư", "ưa", "ươi", "ươu", "ưi", "ưu"),
    )
)
_CLOSED = {nucleus: frozenset(codas.split()) for nucleus, codas in _CODAS.items()}
_STOPS = ("c", "ch", "p", "t")
# The tones that a syllable with a stop at its end can have.
_STOP_TONES = ("\u0301", "\u0323")
_LATIN_ONLY = ("f", "j", "w", "z")
# Where the tone mark goes: quality letters first, then by the shape of the nucleus (modern rule).
_QUALITY = "ăâêôơư"


@dataclass(frozen=True, slots=True)
class Syllable:
    """The parts of one syllable in lower case; `tone` is the combining mark or an empty string."""

    onset: str
    nucleus: str
    coda: str
    tone: str


@lru_cache(maxsize=8192)
def parse_syllable(word: str) -> Syllable | None:
    """Return the parts of `word`, or None where it breaks the syllable rules (`Ksor`, `Kbuôr`)."""
    decomposed = unicodedata.normalize("NFD", word.lower())
    tone = next((c for c in decomposed if c in _TONES), "")
    letters = unicodedata.normalize("NFC", _NOT_TONES.sub("", decomposed))
    match = _SYLLABLE.fullmatch(letters)
    if match is None:
        return None
    onset, nucleus, coda = match[1] or "", match[2], match[3] or ""
    return Syllable(onset, nucleus, coda, tone)


@lru_cache(maxsize=8192)
def is_vietnamese(word: str) -> bool:
    """Tell whether the sounds of Vietnamese allow a word: its letters, its rhyme, the tone of a stop."""
    parts = parse_syllable(word)
    if parts is None or parts.onset in _LATIN_ONLY:
        return False
    if not parts.coda:
        return parts.nucleus in _OPEN
    if parts.coda in _STOPS and parts.tone not in _STOP_TONES:
        return False
    return parts.coda in _CLOSED.get(parts.nucleus, ())


@lru_cache(maxsize=8192)
def standard_spelling(word: str) -> str:
    """Return one syllable with its tone mark where today's rule puts it (`hoà` -> `hòa`, `Hùynh` -> `Huỳnh`).

    Letter case of all-capital words is turned to a capital first letter; what is no Vietnamese syllable
    is only composed (NFC).
    """
    composed = unicodedata.normalize("NFC", word)
    parts = parse_syllable(composed)
    capital = composed[:1].isupper()
    if parts is None or len(composed) == 1:
        return composed
    nucleus = parts.nucleus
    if parts.tone:
        at = _tone_place(parts)
        nucleus = nucleus[:at] + nucleus[at] + parts.tone + nucleus[at + 1 :]
    spelt = unicodedata.normalize("NFC", parts.onset + nucleus + parts.coda)
    return spelt[:1].upper() + spelt[1:] if capital else spelt


def _tone_place(parts: Syllable) -> int:
    nucleus = parts.nucleus
    marked = [i for i, c in enumerate(nucleus) if c in _QUALITY]
    if marked:
        return marked[-1]
    if parts.coda:
        return len(nucleus) - 1
    return 0 if len(nucleus) < 3 else 1


def plain(name: str) -> str:
    """Return `name` in lower-case ASCII letters: no tone marks, no vowel quality, đ as d."""
    return " ".join(map(_plain_word, name.split(" ")))


@lru_cache(maxsize=16384)
def _plain_word(word: str) -> str:
    decomposed = unicodedata.normalize("NFD", word.lower().replace("đ", "d"))
    return "".join(c for c in decomposed if not unicodedata.combining(c))
