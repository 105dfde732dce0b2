"""How the files of a lexicon are read."""

from __future__ import annotations

import csv
from typing import Any

import yaml

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def table_rows(text: str) -> tuple[dict[str, str], ...]:
    """Return the rows of a CSV, cells stripped; empty lines and those that begin with # count for nothing."""
    lines = [x for x in text.splitlines() if x and not x.startswith("#")]
    return tuple({k: (v or "").strip() for k, v in row.items()} for row in csv.DictReader(lines))


def yaml_data(text: str) -> Any:
    """Return the content of a YAML file. Raises yaml.YAMLError."""
    return yaml.load(text, Loader=LOADER)
