"""Languages are folders of data with one closed set of files and keys."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

import pytest

import extract.languages
from extract.lexicon import language_codes, language_yaml

FOLDER = Path(str(extract.languages.__file__)).parent
CODES = language_codes()
FILES = sorted(p.stem for p in (FOLDER / CODES[0]).glob("*.yaml"))
# Longer than any phrase that a lexicon has to know: a copied sentence, not an entry.
_MOST_WORDS = 12


def _files(code: str) -> set[str]:
    return {p.name for p in (FOLDER / code).iterdir() if p.suffix in (".yaml", ".csv")}


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _strings(key)
            yield from _strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner)


@pytest.mark.parametrize("code", CODES)
def test_every_language_has_the_same_files(code: str) -> None:
    assert _files(code) == _files(CODES[0])


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("code", CODES)
def test_every_language_has_the_same_keys(code: str, name: str) -> None:
    assert set(language_yaml(code, name)) == set(language_yaml(CODES[0], name))


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("code", CODES)
def test_entries_are_phrases_not_sentences(code: str, name: str) -> None:
    phrases = chain.from_iterable(s.split("|") for s in _strings(language_yaml(code, name)))
    assert [p for p in phrases if len(p.split()) > _MOST_WORDS] == []
