"""What is written is what is read, in both formats, as the same bytes each time."""

from __future__ import annotations

import csv
import json
import random
from pathlib import Path

import pandas as pd
import pyarrow.parquet as pq
import pytest

from extract.schemas import TABLES, Row
from extract.schemas.arrow import arrow_schema
from extract.schemas.csv_format import header
from extract.schemas.datapackage import datapackage
from extract.tables import collected as collected_module
from extract.tables.check import validate_tables
from extract.tables.collected import CollectedRows
from extract.tables.read import read_rows, read_tables
from extract.tables.write import write_collected, write_tables
from tests.tables.sample import TEXT, sample_tables

names = pytest.mark.parametrize("name", TABLES)


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("out")
    write_tables(sample_tables(), folder)
    return folder


@pytest.fixture(scope="module")
def csv_only(out: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("csv")
    for path in out.glob("*.csv"):
        (folder / path.name).write_bytes(path.read_bytes())
    return folder


def test_rows_come_back(out: Path) -> None:
    read = read_rows(out)
    assert {n: sorted(map(str, rows)) for n, rows in read.items()} == {
        n: sorted(map(str, rows)) for n, rows in sample_tables().items()
    }


def test_rows_come_back_valid(out: Path) -> None:
    validate_tables(read_rows(out))


@names
def test_csv_and_parquet_give_equal_frames(out: Path, csv_only: Path, name: str) -> None:
    pd.testing.assert_frame_equal(read_tables(out)[name], read_tables(csv_only)[name])


@names
def test_csv_header(out: Path, name: str) -> None:
    with (out / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        assert next(csv.reader(file)) == header(TABLES[name])


@names
def test_parquet_schema(out: Path, name: str) -> None:
    assert pq.read_schema(out / f"{name}.parquet").equals(arrow_schema(TABLES[name]))


@names
def test_parquet_is_zstd(out: Path, name: str) -> None:
    metadata = pq.read_metadata(out / f"{name}.parquet")
    assert metadata.row_group(0).column(0).compression == "ZSTD"


def test_datapackage_lists_the_files(out: Path) -> None:
    written = json.loads((out / "datapackage.json").read_text(encoding="utf-8"))
    assert written == datapackage()
    assert all((out / r["path"]).is_file() and (out / r["parquet"]).is_file() for r in written["resources"])


def test_csv_lines_end_as_rfc_4180_says(out: Path) -> None:
    assert (out / "people.csv").read_bytes().endswith(b",1.0\r\n")


def test_text_is_kept_to_the_code_point(csv_only: Path) -> None:
    assert read_tables(csv_only)["texts"]["text"].tolist() == [TEXT]


@pytest.mark.parametrize("kind", ["parquet", "csv"])
def test_types(out: Path, csv_only: Path, kind: str) -> None:
    tables = read_tables(out if kind == "parquet" else csv_only)
    assert str(tables["articles"]["title"].dtype) == "str"
    assert str(tables["articles"]["published_on"].dtype) == "datetime64[s]"
    assert str(tables["documents"]["year"].dtype) == "Int64"
    assert str(tables["citations"]["start"].dtype) == "int64"
    assert str(tables["people"]["confidence"].dtype) == "float64"


@pytest.mark.parametrize("kind", ["parquet", "csv"])
def test_words_for_nothing_are_text(out: Path, csv_only: Path, kind: str) -> None:
    tables = read_tables(out if kind == "parquet" else csv_only)
    assert tables["articles"]["title"].tolist()[1] == "NA"
    assert tables["attendee_roles"]["title"].tolist() == ["null"]
    assert tables["articles"]["reason"].isna().tolist() == [True, False, False]


def contents(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_order_of_rows_does_not_matter(out: Path, tmp_path: Path) -> None:
    tables = sample_tables()
    for rows in tables.values():
        random.Random(0).shuffle(rows)
    write_tables(dict(reversed(tables.items())), tmp_path)
    assert contents(tmp_path) == contents(out)


def test_writing_again_changes_nothing(tmp_path: Path) -> None:
    write_tables(sample_tables(), tmp_path)
    before = contents(tmp_path)
    write_tables(sample_tables(), tmp_path)
    assert contents(tmp_path) == before


def test_tables_that_were_on_disk_give_the_same_bytes(
    out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(collected_module, "_ROWS", 2)
    monkeypatch.setattr(collected_module, "_IN_MEMORY", 0)
    with CollectedRows(tmp_path / "rows") as rows:
        for table in sample_tables().values():
            rows.add(table)
        assert any((tmp_path / "rows").iterdir())
        write_collected(rows, tmp_path / "out")
    assert contents(tmp_path / "out") == contents(out)
    assert not [p for p in (tmp_path / "rows").rglob("*") if p.is_file()]


def test_counts_of_one_key_are_added_up(tmp_path: Path) -> None:
    tables = sample_tables()
    tables["person_names"] *= 3
    write_tables(tables, tmp_path)
    assert read_tables(tmp_path)["person_names"]["mentions"].tolist() == [3]


def test_empty_tables(tmp_path: Path) -> None:
    empty: dict[str, list[Row]] = {name: [] for name in TABLES}
    write_tables(empty, tmp_path)
    assert {name: len(frame) for name, frame in read_tables(tmp_path).items()} == dict.fromkeys(TABLES, 0)


def test_a_folder_without_tables(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="does not hold the tables"):
        read_tables(tmp_path)


@pytest.mark.parametrize(
    ("text", "in_csv"),
    [
        ("=1+1", "'=1+1"),
        ("+84 24", "'+84 24"),
        ("- Họp", "'- Họp"),
        ("@x", "'@x"),
        ("\tx", "'\tx"),
        ("＝1", "'＝1"),
        ("'=1", "''=1"),
        ("'x'", "'x'"),
        ("57-NQ/TW", "57-NQ/TW"),
    ],
)
def test_no_cell_is_a_formula_and_none_is_changed(tmp_path: Path, text: str, in_csv: str) -> None:
    write_tables(sample_tables(marker=text), tmp_path / "out")
    (tmp_path / "csv").mkdir()
    for path in (tmp_path / "out").glob("*.csv"):
        (tmp_path / "csv" / path.name).write_bytes(path.read_bytes())
    with (tmp_path / "csv" / "articles.csv").open(encoding="utf-8", newline="") as file:
        assert [row["title"] for row in csv.DictReader(file)][1] == in_csv
    for folder in ("out", "csv"):
        assert read_tables(tmp_path / folder)["articles"]["title"].tolist()[1] == text
