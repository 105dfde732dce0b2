"""Whether a project is called by its number, as Project 06 is, or the number tells its size, year or rank."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from extract.documents.words import words
from extract.lexicon import language_yaml
from extract.lexicon.folding import fold

_SHORTEST, _LONGEST = 3, 4
_YEAR = re.compile(r"(?:19|20)\d\d")
# So far behind a number its unit is looked for.
_UNIT = 16
_ENDS = ".!?:\n"


def is_called(text: str, language: str, span: tuple[int, int], serial: str) -> bool:
    """Tell whether the noun and number that stand at `span` are the name of a project.

    `project_by` in the documents.yaml of the language says what tells that.
    """
    tells = language_yaml(language, "documents")["project_by"]
    if tells == "number":
        return True
    if not serial.isdigit() or len(serial) > _LONGEST or _YEAR.fullmatch(serial):
        return False
    return _TELLING[tells](text, language, span, serial)


def _has_capital(text: str, language: str, span: tuple[int, int], serial: str) -> bool:
    start, _ = span
    before = text[:start].rstrip(' «"')
    return text[start].isupper() and bool(before) and before[-1] not in _ENDS and text[start - 1] != "\n"


def _is_no_measure(text: str, language: str, span: tuple[int, int], serial: str) -> bool:
    _, end = span
    return len(serial) >= _SHORTEST and words(language).units.match(fold(text[end : end + _UNIT])) is None


def _is_of_form(text: str, language: str, span: tuple[int, int], serial: str) -> bool:
    return text.startswith(tuple(language_yaml(language, "documents")["project_forms"]), span[0])


_TELLING: Mapping[str, Callable[[str, str, tuple[int, int], str], bool]] = {
    "capital": _has_capital,
    "measure": _is_no_measure,
    "form": _is_of_form,
}
