"""A run over everything that can be wrong with a folder: nothing is lost, what is good is read."""

from __future__ import annotations

import csv
import gzip
import io
import json
import os
import socket
import warnings
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from extract.isolation.limits import Limits
from extract.parsers import Reading, Unreadable, find_sources
from extract.pipeline import extract_folder
from extract.run_settings import RunSettings
from tests.parsers.stories import STORIES
from tests.parsers.test_formats import tarred, zipped

VI = STORIES["vi"]
PAGE = VI.page.encode()
RECORD = json.dumps({"title": VI.title, "text": VI.body}).encode()
NOISE = bytes((n * n * 7 + n // 3) % 256 for n in range(20_000))
BODY = VI.body.replace("\n", " ")
# One sentence of nothing but names and offices: much to weigh against each other.
OFFICES = "Bí thư Tỉnh ủy Nguyễn Văn An, "
LARGEST = 4_000_000


def inside(tag: str) -> bytes:
    return VI.page.replace("<article>", tag + "<article>").encode()


def bomb() -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("0.txt", b"0" * 30_000_000)
        archive.writestr("1.html", PAGE)
    return written.getvalue()


def escaping() -> bytes:
    written = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(written, "w") as archive:
        warnings.simplefilter("ignore")  # that is what is wrong with it
        for name in ("../../x.html", "/abs.html", "a/../../b.html", "C:\\c.html", "same.html"):
            archive.writestr(name, PAGE)
        archive.writestr("same.html", VI.page.replace("quý III", "quý IV"))
    return written.getvalue()


def entities() -> bytes:
    steps = "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(10))
    return (
        f'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "aaaaaaaaaa">{steps}]>'
        f"<rss><item><title>x</title><description>&k;</description></item>"
        f"<item><title>{VI.title}</title><text>{VI.body}</text></item></rss>"
    ).encode()


# Content, and for each path of its rows: True if an article was read, else the start of the reason.
FILES: dict[str, tuple[bytes, dict[str, str | bool]]] = {
    "empty.txt": (b"", {"": "no text of an article found"}),
    "empty.html": (b"", {"": "the file holds no HTML"}),
    **{
        f"empty.{t}": (b"", {"": "the file is empty"})
        for t in ("json", "csv", "xml", "warc", "zip", "tar", "gz")
    },
    "noise.html": (NOISE, {"": "the bytes are no text"}),
    "noise.md": (NOISE, {"": "the bytes are no text"}),
    "noise.mhtml": (NOISE, {"": "the file holds no page"}),
    "noise.json": (NOISE, {"": "not a JSON document"}),
    "noise.jsonl": (NOISE.replace(b"\n", b""), {"#1": "not a line of JSON"}),
    "noise.csv": (NOISE, {"": "no column is known"}),
    "noise.warc": (NOISE, {"": "cannot be read"}),
    "noise.zip": (NOISE, {"": "cannot be read"}),
    "noise.tar": (NOISE, {"": "cannot be read"}),
    "noise.gz": (b"\x1f\x8b\x08\x00" + NOISE, {"": "cannot be read"}),
    "noise.pdf": (NOISE, {"": "files of type .pdf are not read"}),
    "truncated.html": (PAGE[: len(PAGE) * 4 // 5], {"": True}),
    "truncated.jsonl": (RECORD + b"\n" + RECORD[:400], {"#1": True, "#2": "not a line of JSON"}),
    "truncated.json": (b"[" + RECORD + b"," + RECORD[:400], {"#1": True, "#rest": "the rest cannot be read"}),
    "truncated.gz": (gzip.compress(PAGE)[:-200], {"": "cannot be read"}),
    "lying.html": (VI.page.replace("utf-8", "windows-1256").encode(), {"": True}),
    "unknown.html": (VI.page.replace("utf-8", "x-mac-saigon").encode(), {"": True}),
    "codec.html": (VI.page.replace("utf-8", "hex").encode("cp1258", "replace"), {"": True}),
    "wide.txt": (VI.text.encode("utf-16-le"), {"": True}),
    "surrogate.json": (json.dumps({"title": VI.title, "text": VI.body + "\ud800"}).encode(), {"": True}),
    "surrogate.txt": (VI.text.encode().replace(b". ", b".\xed\xa0\x80 "), {"": True}),
    "surrogate.html": (VI.page.replace("</p>", "&#xD800;</p>").encode(), {"": True}),
    "nul.txt": (VI.text.replace(" ", " \0").encode(), {"": True}),
    "nul.html": (VI.page.replace("</p>", "\0</p>").encode(), {"": True}),
    "nul.csv": (f'title,text\r\n"{VI.title}","{VI.body}\0"\r\n'.encode(), {"#1": True}),
    "large.html": (PAGE + b"x" * LARGEST, {"": "larger than 4 MB"}),
    "attributes.html": (inside(f"<p {' '.join(f'a{n}={n}' for n in range(50_000))}>"), {"": True}),
    "nested.html": (inside("<div>" * 100_000), {"": "the tags of the page are nested too deeply"}),
    "nested.json": (b"[" * 100_000, {"": "cannot be read: maximum recursion"}),
    "nested.jsonl": (b'{"text":' * 50_000, {"#1": "not a line of JSON"}),
    "line.txt": ((BODY * 20_000).encode()[:10_000_000], {"": "larger than 4 MB"}),
    "line.jsonl": (
        RECORD[:-2] + b"x" * 10_000_000 + b'"}\n' + RECORD,
        {"#1": "larger than 4 MB", "#2": True},
    ),
    "long.txt": ((OFFICES * 100_000).encode()[:3_900_000], {"": "took more than 4 s"}),
    "bomb.zip": (bomb(), {"#0.txt": "larger than 4 MB", "#1.html": True}),
    "bomb.jsonl.gz": (gzip.compress(b"0" * 10_000_000) * 30, {"": "cannot be read: expands far beyond"}),
    "escape.zip": (
        escaping(),
        {
            "#../../x.html": "its name leads out",
            "#/abs.html": "its name leads out",
            "#a/../../b.html": "its name leads out",
            "#C:\\c.html": "its name leads out",
            "#same.html": True,
            "#same.html#2": True,
        },
    ),
    "entities.xml": (entities(), {"": "the XML cannot be read: Maximum entity"}),
    "reaching.xml": (
        b'<!DOCTYPE l [<!ENTITY z SYSTEM "/etc/passwd">]><rss><item><title>x</title><text>&z;</text>'
        b"</item></rss>",
        {"#1": "no text of an article"},
    ),
    "blank.jsonl": (b"\n\n", {"": "there is no article in it"}),
    "barren.zip": (zipped({".hidden": b"x"}), {"": "there is no article in it"}),
    "barren.tar": (tarred({}), {"": "there is no article in it"}),
    "crumbs.txt": (("a>" * 300 + "?\n\n" + VI.body).encode(), {"": True}),
    "quote.csv": (b'title,text\r\n"a","' + VI.body.encode(), {"#1": True}),
    "formula.txt": (f'=HYPERLINK("https://so.example")\n\n{VI.body}'.encode(), {"": True}),
    "twice.txt": (b"twice\n\n" + VI.body.encode(), {"": True}),
    "twice_again.txt": (b"twice\n\n" + VI.body.encode(), {"": True}),
    "newline\n.txt": (b"newline\n\n" + VI.body.encode(), {"": True}),
}
SPECIAL = {
    "outside.txt": "a symbolic link out of the folder",
    "outside": "a symbolic link out of the folder",
    "loop.txt": "cannot be read: Too many levels",
    "nowhere.txt": "cannot be read: No such file",
    "pipe.txt": "not a regular file",
    "socket.txt": "not a regular file",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile") / "in"
    folder.mkdir()
    for name, (content, _) in FILES.items():
        (folder / name).write_bytes(content)
    (folder.parent / "secret.txt").write_bytes(VI.text.encode())
    (folder / "outside.txt").symlink_to(folder.parent / "secret.txt")
    (folder / "outside").symlink_to(folder.parent)
    (folder / "loop.txt").symlink_to("loop.txt")
    (folder / "nowhere.txt").symlink_to("nothing")
    (folder / "inside.html").symlink_to("truncated.html")
    os.mkfifo(folder / "pipe.txt")
    with socket.socket(socket.AF_UNIX) as bound:
        bound.bind(os.path.relpath(folder / "socket.txt"))  # the whole path is too long for a socket
    with open(os.fsencode(folder) + b"/\xff\xfe.txt", "wb") as file:
        file.write(b"name\n\n" + VI.body.encode())
    return folder


@pytest.fixture(scope="module")
def out(folder: Path) -> Path:
    out = folder.parent / "out"
    extract_folder(
        folder, out, settings=RunSettings(Reading(largest=LARGEST), Limits(seconds=4, megabytes=3000))
    )
    return out


@pytest.fixture(scope="module")
def rows(out: Path) -> dict[str, dict[str, str]]:
    return {row["path"]: row for row in pq.read_table(out / "articles.parquet").to_pylist()}


def expected() -> Iterator[tuple[str, str | bool]]:
    for name, (_, parts) in FILES.items():
        yield from ((name + part, said) for part, said in parts.items())
    yield from SPECIAL.items()
    yield "inside.html", True
    yield "\\xff\\xfe.txt", True


@pytest.mark.parametrize(("path", "said"), list(expected()), ids=lambda v: str(v)[:40])
def test_row(rows: dict[str, dict[str, str]], path: str, said: str | bool) -> None:
    row = rows[path]
    if said is True:
        assert (row["status"], row["reason"]) == ("extracted", None)
    else:
        assert row["status"] in ("failed", "skipped")
        assert row["reason"].startswith(str(said))


def test_no_row_is_lost_or_made_up(rows: dict[str, dict[str, str]]) -> None:
    assert sorted(rows) == sorted(path for path, _ in expected())


def test_the_same_bytes_are_one_article(rows: dict[str, dict[str, str]]) -> None:
    assert rows["twice_again.txt"]["duplicate_of"] == rows["twice.txt"]["article_id"]
    assert rows["twice.txt"]["duplicate_of"] is None


def test_the_csv_runs_nothing_and_the_parquet_keeps_the_text(
    out: Path, rows: dict[str, dict[str, str]]
) -> None:
    csv.field_size_limit(1 << 30)
    for file in out.glob("*.csv"):
        with file.open(encoding="utf-8", newline="") as lines:
            cells = [cell for row in csv.reader(lines) for cell in row]
        assert [cell[:20] for cell in cells if cell.startswith(tuple("=+-@\t\r"))] == []
    assert rows["formula.txt"]["title"] == '=HYPERLINK("https://so.example")'


def test_an_unreadable_file_is_a_failed_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_bytes(b"a")
    opened = os.open

    def refuse(path: Path, flags: int) -> int:
        raise PermissionError(13, "Permission denied") if str(path).endswith("a.txt") else opened(path, flags)

    monkeypatch.setattr("extract.parsers.folder.os.open", refuse)
    (found,) = find_sources(tmp_path)
    assert isinstance(found, Unreadable)
    assert (found.status, found.reason) == ("failed", "cannot be read: Permission denied")


@pytest.mark.parametrize("device", ["/dev/null", "/dev/zero"])
def test_a_device_is_not_opened(device: str) -> None:
    (found,) = find_sources(Path(device))
    assert isinstance(found, Unreadable)
    assert found.reason == "not a regular file"


def test_many_files_are_read_in_the_order_of_their_names(tmp_path: Path) -> None:
    for number in range(2000):
        (tmp_path / f"{number:05}.txt").touch()
    paths = [item.path for item in find_sources(tmp_path)]
    assert len(paths) == 2000
    assert paths == sorted(paths)
