"""The old set or the new set, whatever happens in between."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from extract.tables import store
from extract.tables.files import file_names
from extract.tables.read import read_tables
from extract.tables.store import OutputBusyError
from extract.tables.write import write_tables
from tests.tables.sample import sample_tables

# Every way in which the store changes the disk: a run is killed before or after each such call.
CHANGES = [
    "mkdir",
    "symlink",
    "replace",
    "unlink",
    "rmdir",
    "fsync",
]


def write(out: Path, marker: str) -> None:
    write_tables(sample_tables(marker), out)


def marker_seen(out: Path) -> str:
    """Return the marker of the set in `out`, after checking that plain files and reader agree on it."""
    title = str(read_tables(out)["articles"]["title"].tolist()[1])
    assert title in (out / "articles.csv").read_text(encoding="utf-8")
    assert all((out / name).is_file() for name in file_names())
    return title


def run_killed(action: Callable[[], None], at: int, after: bool) -> bool:
    """Run `action` in a process of its own that dies at its `at`-th change. Returns whether it died."""
    child = os.fork()
    if child == 0:
        count = 0

        def dying(change: Callable[..., object]) -> Callable[..., object]:
            def call(*args: object, **kwargs: object) -> object:
                nonlocal count
                count += 1
                if count == at and not after:
                    os._exit(9)
                mine = count
                try:
                    return change(*args, **kwargs)
                finally:
                    if mine == at:
                        os._exit(9)

            return call

        for name in CHANGES:
            setattr(os, name, dying(getattr(os, name)))
        try:
            action()
        except BaseException:
            os._exit(1)
        os._exit(0)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert status in (0, 9)
    return status == 9


NAMES = ["a.csv", "b.csv"]


def put(out: Path, marker: str) -> None:
    """Write a set of two files that both hold `marker`."""

    def write_both(folder: Path) -> None:
        for name in NAMES:
            (folder / name).write_text(marker, encoding="utf-8")

    store.replace_files(out, NAMES, write_both)


def seen_in(out: Path) -> list[str]:
    return sorted({(out / name).read_text(encoding="utf-8") for name in NAMES if (out / name).exists()})


def plain_old_set(out: Path) -> None:
    out.mkdir()
    for name in NAMES:
        (out / name).write_text("old", encoding="utf-8")


def linked_old_set(out: Path) -> None:
    put(out, "old")


def copied_old_set(out: Path) -> None:
    """A copy that was made through the links: plain files, and a folder in place of the link to the set."""
    original = out.with_name(f"{out.name}-original")
    put(original, "old")
    shutil.copytree(original, out)


def no_old_set(out: Path) -> None:
    out.mkdir()


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("make_old", [linked_old_set, plain_old_set, copied_old_set, no_old_set])
def test_killed_at_every_change(tmp_path: Path, make_old: Callable[[Path], None], after: bool) -> None:
    seen = []
    for at in range(1, 200):
        out = tmp_path / str(at)
        make_old(out)
        (out / "notes.txt").write_text("mine", encoding="utf-8")
        died = run_killed(partial(put, out, "new"), at, after)
        seen.append(seen_in(out))
        assert seen_in(store.current_folder(out)) == seen[-1]
        put(out, "next")
        assert seen_in(out) == ["next"]
        assert (out / "notes.txt").read_text(encoding="utf-8") == "mine"
        assert len(list((out / ".tables").iterdir())) == 3  # lock, current and what it points to
        if not died:
            break
    old = [] if make_old is no_old_set else ["old"]
    assert [s for s in seen if s not in (old, ["new"])] == []
    assert seen == [old] * seen.count(old) + [["new"]] * seen.count(["new"])
    assert len(seen) > 10


def test_an_error_in_writing_leaves_the_old_set_and_nothing_else(tmp_path: Path) -> None:
    write(tmp_path, "old")

    def full_disk(folder: Path) -> None:
        (folder / "articles.csv").write_text("half", encoding="utf-8")
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space left"):
        store.replace_files(tmp_path, file_names(), full_disk)
    assert marker_seen(tmp_path) == "old"
    assert len(list((tmp_path / ".tables").iterdir())) == 3


def test_a_second_writer_is_refused(tmp_path: Path) -> None:
    def write_inside(_: Path) -> None:
        write(tmp_path, "second")

    with pytest.raises(OutputBusyError, match="another run is writing into"):
        store.replace_files(tmp_path, file_names(), write_inside)


@pytest.mark.parametrize("name", ["new", "lock", "current", ".tables"])
def test_the_folder_may_have_any_name(tmp_path: Path, name: str) -> None:
    write(tmp_path / name, "old")
    write(tmp_path / name, "new")
    assert marker_seen(tmp_path / name) == "new"


def test_a_set_that_somebody_changed_is_mended(tmp_path: Path) -> None:
    write(tmp_path, "old")
    (tmp_path / "articles.csv").write_text("changed", encoding="utf-8")
    write(tmp_path, "old")
    assert marker_seen(tmp_path) == "old"


def test_a_file_put_in_place_of_a_link_is_replaced(tmp_path: Path) -> None:
    write(tmp_path, "old")
    (tmp_path / "articles.csv").unlink()
    (tmp_path / "articles.csv").write_text("changed", encoding="utf-8")
    write(tmp_path, "new")
    assert marker_seen(tmp_path) == "new"


def test_a_file_outside_is_not_touched(tmp_path: Path) -> None:
    outside = tmp_path / "mine.csv"
    outside.write_text("mine", encoding="utf-8")
    out = tmp_path / "out"
    out.mkdir()
    (out / "articles.csv").symlink_to(outside)
    write(out, "new")
    assert marker_seen(out) == "new"
    assert outside.read_text(encoding="utf-8") == "mine"


def test_a_table_that_is_no_longer_written_goes(tmp_path: Path) -> None:
    def one(name: str) -> Callable[[Path], None]:
        return lambda folder: (folder / name).write_text("x") and None

    store.replace_files(tmp_path, ["a.csv"], one("a.csv"))
    store.replace_files(tmp_path, ["b.csv"], one("b.csv"))
    assert [p.name for p in sorted(tmp_path.iterdir())] == [".tables", "b.csv"]


def test_the_folder_can_be_moved(tmp_path: Path) -> None:
    write(tmp_path / "here", "old")
    (tmp_path / "here").rename(tmp_path / "there")
    assert marker_seen(tmp_path / "there") == "old"
