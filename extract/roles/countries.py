"""The countries of the world as a language names them, from the Unicode locale data.

roles.yaml lists first the countries whose formal English name or adjective the press uses.
"""

from __future__ import annotations

from babel import Locale

# Shorter names are also common words (Ukrainian "того", Vietnamese "áo").
_SHORTEST = 4
_ARTICLE = "ال"


def countries_of_the_world(language: str) -> list[tuple[str, str]]:
    """Return the English short name and the name in a language of every country, by country code."""
    english, native = Locale("en").territories, Locale(language).territories
    return [
        (english[code], " ".join(_bare(w, language) for w in native[code].replace("(", "").split()))
        for code in sorted(native)
        if len(code) == 2 and code.isalpha() and code not in ("VN", "EU", "UN") and _plain(native[code])
    ]


def _plain(name: str) -> bool:
    return len(name) >= _SHORTEST and all(c.isalpha() or c in " '’-" for c in name) and "-" not in name


def _bare(word: str, language: str) -> str:
    return word.removeprefix(_ARTICLE) if language == "ar" else word
