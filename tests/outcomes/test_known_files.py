"""A file that did not change is not opened; one that may have changed is."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from extract.outcomes.entry import Entry
from extract.outcomes.known_files import KnownFiles, settled_signature
from extract.parsers import InputFile, Reading

ENTRIES = (
    Entry("a.zip#1", b"1" * 16, f"{11:016x}", "html"),
    Entry("a.zip#2", b"2" * 16, f"{22:016x}", "not read"),
)


@pytest.fixture
def file(tmp_path: Path) -> InputFile:
    """A file that was known and has not changed since."""
    (tmp_path / "a.zip").write_bytes(b"content")
    found = InputFile(str(tmp_path / "a.zip"), "a.zip", tmp_path)
    status = (tmp_path / "a.zip").stat()
    known = KnownFiles(tmp_path, Reading())
    signature = (status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino)
    known.remember(found, signature, ENTRIES)
    known.save()
    return found


def known(file: InputFile, reading: Reading | None = None) -> tuple[Entry, ...] | None:
    return KnownFiles(folder_of(file), reading or Reading()).entries(file)


def folder_of(file: InputFile) -> Path:
    assert file.root is not None
    return file.root


def test_an_unchanged_file_is_known(file: InputFile) -> None:
    assert known(file) == ENTRIES


def test_other_options_know_nothing(file: InputFile) -> None:
    assert known(file, Reading(largest=5)) is None


def write_same_size(file: Path) -> None:
    before = file.stat()
    file.write_bytes(b"Content")
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))


def replace_by_link(file: Path) -> None:
    file.rename(file.with_name("b.zip"))
    file.symlink_to("b.zip")


@pytest.mark.parametrize(
    "change",
    [
        write_same_size,
        replace_by_link,
        lambda f: f.unlink(),
        lambda f: f.write_bytes(b"longer content"),
        lambda f: os.utime(f),
    ],
    ids=["same size and time", "link", "gone", "longer", "touched"],
)
def test_a_changed_file_is_not(file: InputFile, change: Callable[[Path], object]) -> None:
    time.sleep(0.02)  # the kernel's clock ticks
    change(folder_of(file) / file.path)
    assert known(file) is None


def test_what_was_kept_is_known_next_time(file: InputFile) -> None:
    again = KnownFiles(folder_of(file), Reading())
    assert again.entries(file) == ENTRIES
    again.keep()
    again.save()
    assert known(file) == ENTRIES


def test_a_file_written_just_now_may_still_change(file: InputFile, monkeypatch: pytest.MonkeyPatch) -> None:
    assert settled_signature(file) is None
    monkeypatch.setattr("extract.outcomes.known_files.time.time_ns", lambda: time.time() * 1e9 + 10e9)
    assert settled_signature(file) is not None


def test_a_damaged_list_knows_nothing(file: InputFile, tmp_path: Path) -> None:
    (store,) = tmp_path.glob("files-*.list")
    store.write_bytes(b"PAR1 damaged PAR1")
    assert known(file) is None
