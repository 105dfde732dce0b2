"""The project's knowledge as data: files that an analyst edits, read once per process.

`extract/lexicon/*.csv|*.yaml` holds what no language owns (document types, issuers, registries, syllable
counts); `extract/languages/<code>/*.yaml|*.csv` holds the words of one language. A language is a folder
with the closed set of files of `LANGUAGE_FILES`; adding one changes no code.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any

from extract.lexicon.entries import table_rows, yaml_data
from extract.lexicon.own import with_own_entries, with_own_rows


@cache
def language_codes() -> tuple[str, ...]:
    """Return the ISO 639-1 codes of the languages that have a folder, sorted."""
    folder = files("extract.languages")
    return tuple(sorted(f.name for f in folder.iterdir() if f.is_dir() and not f.name.startswith("_")))


@cache
def shared_table(name: str) -> tuple[dict[str, str], ...]:
    """Return the rows of `extract/lexicon/<name>.csv`, cells stripped, in file order, and the user's own."""
    rows = table_rows((files("extract.lexicon") / f"{name}.csv").read_text(encoding="utf-8"))
    return with_own_rows(name, rows)


@cache
def language_yaml(language: str, name: str) -> Any:
    """Return the content of `extract/languages/<language>/<name>.yaml`."""
    text = (files("extract.languages") / language / f"{name}.yaml").read_text(encoding="utf-8")
    return with_own_entries(f"{language}/{name}", yaml_data(text))


@cache
def language_table(language: str, name: str) -> tuple[dict[str, str], ...]:
    """Return the rows of `extract/languages/<language>/<name>.csv`, cells stripped, in file order."""
    text = (files("extract.languages") / language / f"{name}.csv").read_text(encoding="utf-8")
    return with_own_rows(f"{language}/{name}", table_rows(text))
