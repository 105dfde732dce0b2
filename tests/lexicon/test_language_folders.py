"""Languages are folders of data with one closed set of files and keys."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
import yaml

import extract.languages
from extract.lexicon import language_codes, language_yaml
from extract.lexicon.entries import LOADER

FOLDER = Path(str(extract.languages.__file__)).parent
CODES = language_codes()
FILES = sorted(p.stem for p in (FOLDER / CODES[0]).glob("*.yaml"))
# Longer than any phrase that a lexicon has to know: a copied sentence, not an entry.
_MOST_WORDS = 16


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


def _keys_twice(node: yaml.Node) -> list[str]:
    """Keys that a mapping has twice: the second would silently hide the first."""
    if isinstance(node, yaml.SequenceNode):
        return [key for item in node.value for key in _keys_twice(item)]
    if not isinstance(node, yaml.MappingNode):
        return []
    count = Counter(key.value for key, _ in node.value)
    return [key for key, n in count.items() if n > 1] + [k for _, v in node.value for k in _keys_twice(v)]


@pytest.mark.parametrize("file", sorted(FOLDER.rglob("*.yaml")), ids=lambda f: f"{f.parent.name}/{f.name}")
def test_no_key_stands_twice(file: Path) -> None:
    assert _keys_twice(yaml.compose(file.read_text(encoding="utf-8"), Loader=LOADER)) == []
