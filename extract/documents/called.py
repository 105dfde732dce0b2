"""Whether a project is called by its number, as Project 06 is, or the number tells its size, year or rank."""

from __future__ import annotations

import re

from extract.documents.words import words
from extract.lexicon.folding import fold

# "The project", not projects, which are counted; the second with a preposition fused with the article.
_DEFINITE = ("المشروع", "للمشروع")
_SHORTEST, _LONGEST = 3, 4
_YEAR = re.compile(r"(?:19|20)\d\d")
# So far behind a number its unit is looked for.
_UNIT = 16
_ENDS = ".!?:\n"


def is_called(text: str, language: str, span: tuple[int, int], serial: str) -> bool:
    """Tell whether the noun and number that stand at `span` are the name of a project.

    Vietnamese has a noun of its own for such projects. Where Arabic counts, the noun has no article;
    Ukrainian writes a name with a capital; Persian counts before the noun, a measure may stand behind it.
    """
    if language == "vi":
        return True
    if not serial.isdigit() or len(serial) > _LONGEST or _YEAR.fullmatch(serial):
        return False
    start, end = span
    if language == "uk":
        before = text[:start].rstrip(' «"')
        return text[start].isupper() and bool(before) and before[-1] not in _ENDS and text[start - 1] != "\n"
    if language == "fa":
        measured = words(language).units.match(fold(text[end : end + _UNIT]))
        return len(serial) >= _SHORTEST and measured is None
    return text.startswith(_DEFINITE, start)
