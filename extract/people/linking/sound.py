"""Whether two names of foreigners, as different languages write them, sound alike.

What transcription changes is left out: vowels, h, doubled letters, and which of several letters of one place
in the mouth stands ("Vei Samnang", "Вей Самнанг", "فاي سامنانج").
"""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.fuzz import ratio

from extract.people.linking.romanisation import romanised

# In order: what is one sound in two letters, then letters that scripts confuse or lack.
_SOUNDS = (
    (r"(?:tch|tsch|dzh|dj|ch|zh|j|c)(?=[iey])|tch|tsch|dzh|dj|ch|zh|j", "1"),
    (r"n[g1]\b", "n"),
    (r"sh|ts|x|z", "s"),
    (r"[vwpf]|ph", "b"),
    (r"[qcg]|kh", "k"),
    (r"d", "t"),
    (r"[aeiouyh']", ""),
    (r"(.)\1+", r"\1"),
)
_ALIKE = 70.0


@lru_cache(maxsize=4096)
def _heard(name: str, language: str) -> str:
    sound = romanised(name, language).lower()
    for pattern, letter in _SOUNDS:
        sound = re.sub(pattern, letter, sound)
    return "".join(sound.split())


def sound_alike(one: str, language: str, other: str, other_language: str) -> bool:
    """Tell whether two names can be renderings of one, whatever their languages (ISO 639-1)."""
    return ratio(_heard(one, language), _heard(other, other_language)) >= _ALIKE
