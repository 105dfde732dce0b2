"""The project's knowledge as data: files that an analyst edits, read once per process.

`extract/lexicon/*.csv|*.yaml` holds what no language owns (document types, issuers, registries, syllable
counts); `extract/languages/<code>/*.yaml|*.csv` holds the words of one language. A language is a folder
with the closed set of files of `LANGUAGE_FILES`; adding one changes no code.
"""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

import yaml

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@cache
def language_codes() -> tuple[str, ...]:
    """Return the ISO 639-1 codes of the languages that have a folder, sorted."""
    folder = files("extract.languages")
    return tuple(sorted(f.name for f in folder.iterdir() if f.is_dir() and not f.name.startswith("_")))


@cache
def shared_table(name: str) -> tuple[dict[str, str], ...]:
    """Return the rows of `extract/lexicon/<name>.csv`, cells stripped, in file order."""
    return _table(files("extract.lexicon") / f"{name}.csv")


@cache
def language_yaml(language: str, name: str) -> Any:
    """Return the content of `extract/languages/<language>/<name>.yaml`."""
    return _yaml(files("extract.languages") / language / f"{name}.yaml")


@cache
def language_table(language: str, name: str) -> tuple[dict[str, str], ...]:
    """Return the rows of `extract/languages/<language>/<name>.csv`, cells stripped, in file order."""
    return _table(files("extract.languages") / language / f"{name}.csv")


def _yaml(source: Traversable) -> Any:
    return yaml.load(source.read_text(encoding="utf-8"), Loader=_LOADER)


def _table(source: Traversable) -> tuple[dict[str, str], ...]:
    lines = [x for x in source.read_text(encoding="utf-8").splitlines() if x and not x.startswith("#")]
    return tuple({k: (v or "").strip() for k, v in row.items()} for row in csv.DictReader(lines))
