"""How the files of a lexicon are read."""

from __future__ import annotations

import csv
from itertools import zip_longest
from typing import Any

import yaml

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def table_rows(text: str) -> tuple[dict[str, str], ...]:
    """Return the rows of a CSV, cells stripped; empty lines and those that begin with # count for nothing."""
    lines = [x for x in text.splitlines() if x and not x.startswith("#")]
    rows = csv.reader(lines)
    header = next(rows, [])
    return tuple({k: cell.strip() for k, cell in zip_longest(header, row, fillvalue="")} for row in rows)


def yaml_data(text: str) -> Any:
    """Return the content of a YAML file. Raises yaml.YAMLError."""
    return yaml.load(text, Loader=LOADER)
