from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest

from extract.parsers import Source, Unreadable, find_sources


def test_sources_of_a_nested_folder_are_ordered_by_path(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.HTML", "a/c.htm", "d.pdf", ".hidden.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(name.encode())
    (tmp_path / "c.jsonl").write_bytes(b'{"text": "x"}\n\n[1]\n{bad\r\n{"text": "y"}')
    found = list(find_sources(tmp_path))
    assert [f.path for f in found] == [
        "a/c.htm",
        "a/z.HTML",
        "b.txt",
        "c.jsonl#1",
        "c.jsonl#3",
        "c.jsonl#4",
        "c.jsonl#5",
        "d.pdf",
    ]
    kinds = [f.media if isinstance(f, Source) else f.status for f in found]
    assert kinds == ["html", "html", "text", "json", "failed", "failed", "json", "skipped"]
    assert all(f.reason for f in found if isinstance(f, Unreadable))


def test_a_single_file_is_a_source(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"abc")
    assert list(find_sources(file)) == [Source("a.txt", b"abc", "text")]


def test_the_id_is_of_the_bytes_alone() -> None:
    expected = hashlib.sha256(b"abc").hexdigest()[:16]
    assert (
        Source("a.txt", b"abc", "text").article_id == expected == Source("b.html", b"abc", "html").article_id
    )


def test_a_missing_folder_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        list(find_sources(tmp_path / "none"))


def test_files_are_read_as_the_iterator_advances(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"a")
    (tmp_path / "b.txt").write_bytes(b"b")
    found = find_sources(tmp_path)
    next(found)
    (tmp_path / "b.txt").unlink()
    gone = next(found)
    assert isinstance(gone, Unreadable)
    assert gone.status == "failed"


def test_importing_the_parsers_loads_no_heavy_library() -> None:
    code = (
        "import sys, extract.parsers, extract.languages;"
        "print([m for m in ('trafilatura', 'langdetect', 'py3langid', 'pycld2', 'lxml') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
