"""Whether a folder of entries of one's own is one that a run can use: every fault, with file and line."""

from __future__ import annotations

import csv
import os
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, NamedTuple, get_args

import yaml

from extract.lexicon.entries import LOADER, table_rows, yaml_data
from extract.lexicon.own import VARIABLE, key_columns, narrower_columns, same_thing
from extract.schemas.values import DocumentKind

# Columns that hold one of the values that the package's own rows have.
_CLOSED: Mapping[str, tuple[str, ...]] = {
    "bodies": ("family", "nests"),
    "document_types": ("years", "system"),
    "issuers": ("system", "level"),
    "number_series": ("form",),
    "places": ("cue",),
    "provinces": ("city",),
    "registry": ("short",),
    "titles": ("bare",),
}
_DAYS = frozenset({"from", "to", "issued_on", "valid_from", "valid_to", "since", "until"})
_YEARS = frozenset({"office_holders"})  # tables whose days are years
_NAMES = {dict: "a mapping", list: "a list", str: "a text", bool: "true or false", int: "a number"}


class LexiconError(ValueError):
    """A folder cannot be used as a lexicon. `problems` has every fault, one line each."""

    def __init__(self, problems: Sequence[str]) -> None:
        self.problems = tuple(problems)
        more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
        super().__init__(f"{problems[0]}{more}")


def use_lexicon(folder: Path) -> None:
    """Have this process and those that it starts read the entries of `folder` too.

    Call it before anything is extracted: what has been read of the lexicon is kept. Raises LexiconError, or
    RuntimeError if it comes too late.
    """
    from extract.lexicon import language_table, language_yaml, shared_table

    if any(read.cache_info().currsize for read in (language_table, language_yaml, shared_table)):
        raise RuntimeError("the lexicon has been read already; name the folder before anything is extracted")
    if problems := check_lexicon(folder):
        raise LexiconError(problems)
    os.environ[VARIABLE] = str(folder.resolve())


def check_lexicon(folder: Path) -> list[str]:
    """Return what is wrong with the files of a folder, each as "file, line N: fault". Raises OSError."""
    if not folder.is_dir():
        return [f"{folder} is no folder"]
    paths = sorted(p for p in folder.rglob("*") if p.is_file() and not p.name.startswith("."))
    if not any(p.suffix in (".csv", ".yaml") for p in paths):
        return [f"{folder} has no .csv or .yaml file of a lexicon"]
    problems: list[str] = []
    for path in paths:
        name = path.relative_to(folder).as_posix()
        if path.suffix not in (".csv", ".yaml"):
            continue  # a README, a licence
        model = _model(name)
        if model is None:
            problems.append(f"{name}: the lexicon has no such file; it has {', '.join(_known(name))}")
            continue
        try:
            text = path.read_text(encoding="utf-8-sig")
        except UnicodeDecodeError:
            problems.append(f"{name}: not UTF-8; save it as UTF-8")
            continue
        checked = _table(name, text, model) if path.suffix == ".csv" else _mapping(text, model)
        problems += [f"{name}, line {line}: {fault}" for line, fault in checked]
    return problems


def _model(name: str) -> str | None:
    """Return the text of the package's file of that name, if there is one."""
    folder = files("extract.languages") if "/" in name else files("extract.lexicon")
    file = folder.joinpath(*name.split("/"))
    return file.read_text(encoding="utf-8") if file.is_file() else None


def _known(name: str) -> list[str]:
    language, slash, _ = name.rpartition("/")
    folder: Traversable = files("extract.languages") / language if slash else files("extract.lexicon")
    if not folder.is_dir():
        folder, slash, language = files("extract.languages") / "vi", "/", "vi"
    found = [f.name for f in folder.iterdir() if f.name.endswith((".csv", ".yaml"))]
    return sorted(f"{language}{slash}{file}" for file in found)


def _table(name: str, text: str, model: str) -> Iterator[tuple[int, str]]:
    table = Path(name).stem
    known = table_rows(model)
    columns = list(known[0])
    numbered = [(n, x) for n, x in enumerate(text.splitlines(), 1) if x and not x.startswith("#")]
    if not numbered:
        yield 1, f"no header; the columns are {','.join(columns)}"
        return
    rows = list(csv.reader(x for _, x in numbered))
    header = rows[0]
    keys = key_columns(table, columns)
    yield from ((numbered[0][0], fault) for fault in _wrong_header(header, columns, keys))
    if set(header) - set(columns) or set(keys) - set(header):
        return
    if len(rows) != len(numbered):
        yield numbered[0][0], "a cell goes over several lines; a row is one line"
        return
    numbers = _Numbers.of(known)
    closed = {c: {row[c] for row in known} for c in _CLOSED.get(table, ())}
    of_key: dict[tuple[str, ...], list[dict[str, str]]] = {}
    for k in known:
        of_key.setdefault(tuple(k[c] for c in keys), []).append(k)
    seen: dict[tuple[str, ...], int] = {}
    for (line, _), cells in zip(numbered[1:], rows[1:], strict=True):
        if len(cells) != len(header):
            yield line, f"{len(cells)} cells for {len(header)} columns"
            continue
        row = {column: cell.strip() for column, cell in zip(header, cells, strict=True)}
        same = of_key.get(tuple(row[c] for c in keys), [])
        faults = [*_wrong_row(row, keys, closed), *_wrong_days(row, years=table in _YEARS)]
        faults += [*_wrong_numbers(row, numbers, new=not same), *_open(row, same, narrower_columns(table))]
        yield from ((line, fault) for fault in faults)
        whole = tuple(row.values())
        if whole in seen:
            yield line, f"the same row stands in line {seen[whole]}"
        seen.setdefault(whole, line)


def _wrong_header(header: Sequence[str], columns: Sequence[str], keys: Sequence[str]) -> Iterator[str]:
    for column in header:
        if column not in columns:
            yield f"no column {column!r}; the columns are {','.join(columns)}"
    for column in keys:
        if column not in header:
            yield f"the column {column!r} is missing, which tells the rows apart"


def _wrong_row(row: Mapping[str, str], keys: Sequence[str], closed: Mapping[str, set[str]]) -> Iterator[str]:
    if not row[keys[0]]:
        yield f"{keys[0]} is empty"
    for column, cell in row.items():
        if not unicodedata.is_normalized("NFC", cell):
            yield f"{column} {cell!r} is not NFC; normalise it"
        if cell and column == "kind" and cell not in get_args(DocumentKind):
            yield f"kind is {cell!r}; one of {', '.join(get_args(DocumentKind))}"
        if cell and column in closed and cell not in closed[column]:
            yield f"{column} is {cell!r}; one of {', '.join(sorted(closed[column] - {''}))}"


def _open(row: dict[str, str], known: Sequence[dict[str, str]], narrower: Sequence[str]) -> Iterator[str]:
    """Say where a row of one's own may stand in the place of several."""
    several = same_thing(row, known, narrower)
    if len(several) > 1:
        ways = "; ".join(", ".join(f"{c} {k[c] or 'empty'}" for c in narrower) for k in several)
        yield f"several rows are of that key ({ways}); give {' and '.join(narrower)}"


def _wrong_days(row: Mapping[str, str], *, years: bool) -> Iterator[str]:
    for column, cell in row.items():
        if not cell or column not in _DAYS:
            continue
        if years and not re.fullmatch(r"\d{4}", cell):
            yield f"{column} is {cell!r}; give a year, such as 2025"
        elif not years and not _is_day(cell):
            yield f"{column} is {cell!r}; give a day, such as 2025-06-30"


def _wrong_numbers(row: Mapping[str, str], numbers: _Numbers, *, new: bool) -> Iterator[str]:
    """Say which cells hold no number where the package's rows do, or nothing where a new row must say."""
    for column in numbers.columns:
        if row.get(column) and not row[column].isdecimal():
            yield f"{column} is {row[column]!r}; give a number"
    for column in numbers.needed if new else ():
        if not row.get(column):
            yield f"{column} is missing; a new row needs it"


class _Numbers(NamedTuple):
    """The columns of a table that hold numbers, and those of numbers or days that no row leaves empty."""

    columns: Sequence[str]
    needed: Sequence[str]

    @classmethod
    def of(cls, known: Sequence[Mapping[str, str]]) -> _Numbers:
        """Return those of the package's rows of a table."""
        cells = {column: [row[column] for row in known] for column in known[0] if column not in _DAYS}
        columns = [c for c, own in cells.items() if any(own) and all(x.isdigit() for x in own if x)]
        days = [c for c in known[0] if c in _DAYS]
        return cls(columns, [c for c in (*columns, *days) if all(row[c] for row in known)])


def _is_day(cell: str) -> bool:
    try:
        return date.fromisoformat(cell).isoformat() == cell
    except ValueError:
        return False


def _mapping(text: str, model: str) -> Iterator[tuple[int, str]]:
    known: dict[str, Any] = yaml_data(model)
    try:
        own = yaml_data(text)
        node = yaml.compose(text, Loader=LOADER)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        yield (mark.line + 1 if mark else 1), f"not YAML: {getattr(error, 'problem', None) or error}"
        return
    if not isinstance(own, dict) or not isinstance(node, yaml.MappingNode):
        yield 1, "no mapping; begin with a key of the package's file"
        return
    for key_node, _ in node.value:
        key, line = key_node.value, key_node.start_mark.line + 1
        if key not in known:
            yield line, f"no key {key!r}; the keys are {', '.join(known)}"
        elif type(own.get(key)) is not type(known[key]):
            yield line, f"{key} is {_said(own.get(key))}, not {_said(known[key])}"


def _said(value: object) -> str:
    return _NAMES.get(type(value), "empty" if value is None else type(value).__name__)
