"""The countries of the world as a language names them: as in places.yaml, then as in Unicode locale data."""

from __future__ import annotations

import re
from functools import cache

from extract.lexicon import language_yaml

_NO_COUNTRIES = frozenset(("EU", "UN", "EZ", "QO", "VN", "XA", "XB", "ZZ"))
# What the locale data adds to a name: "Myanmar (Burma)", "Hong Kong, SAR of China".
_ADDED = re.compile(r"\s*[(،,].*")
_HYPHEN = re.compile(r"\s*[–-]\s*")
_LETTERS = str.maketrans({"ʼ": "'", "’": "'", "\u0654": None, "\u064f": None, "\u0650": None})


@cache
def countries_of_the_world(language: str) -> tuple[tuple[str, str], ...]:
    """Return the English short name and a name in a language of every country but Vietnam.

    Names are of words parted by spaces: a hyphen is a space. Raises FileNotFoundError for a language without
    places.yaml.
    """
    listed = language_yaml(language, "places")["countries"].items()
    own = [(english, _HYPHEN.sub(" ", name)) for english, names in listed for name in names]
    return (*own, *_of_the_locale(language))


def _of_the_locale(language: str) -> tuple[tuple[str, str], ...]:
    from babel import Locale  # CLDR takes a moment to load: not before a country is looked for

    english, native = Locale("en").territories, Locale(language).territories
    codes = (c for c in sorted(native) if len(c) == 2 and c.isalpha() and c not in _NO_COUNTRIES)
    named = ((_plain(english[code]), _HYPHEN.sub(" ", _plain(native[code]))) for code in codes)
    return tuple((e, n) for e, n in named if all(c.isalpha() or c in " '\u200c" for c in n))


def _plain(name: str) -> str:
    return _ADDED.sub("", name).translate(_LETTERS)
