"""Inputs from stores and tables published to them: a store in memory, and one that speaks S3."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import fsspec
import pytest

from extract.pipeline import extract_folder
from extract.storage import Address, StorageError, location
from extract.storage.publication import working_folder
from extract.tables.files import file_names
from tests.commands.program import call

pytestmark = pytest.mark.usefixtures("reading_here")

ARTICLES = {
    "a.txt": "Họp giao ban tháng 8\n\nNgày 5/8/2025, UBND tỉnh Lâm Đồng họp bàn Nghị quyết 57-NQ/TW.\n",
    "sub/b.txt": "Họp bàn kế hoạch\n\nNgày 6/8/2025, UBND tỉnh Lâm Đồng họp bàn Kế hoạch số 12/KH-UBND.\n",
    "sub/c [1].txt": "Họp thường kỳ\n\nNgày 7/8/2025, UBND tỉnh Lâm Đồng họp phiên thường kỳ tháng 8.\n",
    ".hidden/d.txt": "not read",
}


@pytest.fixture(autouse=True)
def caches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    pytest.importorskip("s3fs")
    moto = pytest.importorskip("moto.server")
    server = moto.ThreadedMotoServer(ip_address="127.0.0.1", port=0)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture(params=["memory", "s3"])
def store(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """The URL of an empty folder of a store."""
    name = uuid.uuid4().hex[:12]
    if request.param == "memory":
        return f"memory://{name}"
    for key, value in s3_settings(request.getfixturevalue("server")).items():
        monkeypatch.setenv(key, value)
    system = fsspec.filesystem("s3", skip_instance_cache=True)
    system.mkdir(name)
    return f"s3://{name}"


@pytest.fixture
def memory() -> str:
    """The URL of an empty folder of a store in memory."""
    return f"memory://{uuid.uuid4().hex[:12]}"


def s3_settings(server: str) -> dict[str, str]:
    keys = {"AWS_ACCESS_KEY_ID": "key", "AWS_SECRET_ACCESS_KEY": "secret", "AWS_DEFAULT_REGION": "us-east-1"}
    return {**keys, "AWS_ENDPOINT_URL": server}


def filled(url: str) -> Address:
    address = Address(url)
    for name, text in ARTICLES.items():
        address.system.pipe_file(f"{address.place}/{name}", text.encode())
    return Address(url)


def local(folder: Path) -> Path:
    for name, text in ARTICLES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(text.encode())
    return folder


def bytes_of(folder: Path | Address) -> dict[str, bytes]:
    if isinstance(folder, Path):
        return {name: (folder / name).read_bytes() for name in file_names()}
    return {name: folder.system.cat_file(f"{folder.place}/{name}") for name in file_names()}


def test_a_store_gives_the_bytes_that_a_folder_gives(store: str, tmp_path: Path) -> None:
    extract_folder(local(tmp_path / "in"), tmp_path / "expected")
    out = Address(f"{store}/out")
    summary = extract_folder(filled(f"{store}/in"), out)
    assert summary.articles_by_status == {"extracted": 3}
    assert bytes_of(out) == bytes_of(tmp_path / "expected")


def test_the_record_names_the_whole_set(memory: str) -> None:
    out = Address(f"{memory}/out")
    extract_folder(filled(f"{memory}/in"), out)
    record = json.loads(out.system.cat_file(f"{out.place}/run.json"))
    held = Address(f"{memory}/out/{record['tables']}")
    assert bytes_of(held) == bytes_of(out)


def test_only_what_changed_is_read_again(store: str) -> None:
    source, out = filled(f"{store}/in"), Address(f"{store}/out")
    extract_folder(source, out)
    first = json.loads(out.system.cat_file(f"{out.place}/run.json"))
    source.system.pipe_file(f"{source.place}/a.txt", ARTICLES["a.txt"].replace("57", "66").encode())
    source.system.rm_file(f"{source.place}/sub/b.txt")
    summary = extract_folder(Address(f"{store}/in"), out)
    second = json.loads(out.system.cat_file(f"{out.place}/run.json"))
    assert (first["articles_read"], second["articles_read"]) == (3, 1)
    assert summary.articles_by_status == {"extracted": 2}
    assert first["tables"] != second["tables"]
    assert bytes_of(Address(f"{store}/out/{first['tables']}")) != bytes_of(out)  # the last set stays readable


def test_a_set_before_the_last_is_removed(memory: str) -> None:
    out = Address(f"{memory}/out")
    sets = []
    for number in (1, 2, 3):
        source = filled(f"{memory}/in")
        source.system.pipe_file(
            f"{source.place}/a.txt", ARTICLES["a.txt"].replace("57", str(number)).encode()
        )
        extract_folder(source, out)
        sets.append(json.loads(out.system.cat_file(f"{out.place}/run.json"))["tables"])
    kept = [
        str(p).rstrip("/").rpartition("/")[2] for p in out.system.ls(f"{out.place}/.tables", detail=False)
    ]
    assert sorted(kept) == sorted(s.removeprefix(".tables/") for s in sets[1:])


def test_a_publication_that_was_cut_short_is_completed(store: str, monkeypatch: pytest.MonkeyPatch) -> None:
    source, out = filled(f"{store}/in"), Address(f"{store}/out")
    extract_folder(source, out)
    before = json.loads(out.system.cat_file(f"{out.place}/run.json"))
    source.system.pipe_file(f"{source.place}/a.txt", ARTICLES["a.txt"].replace("57", "66").encode())
    copied, copy = [], out.system.cp_file

    def dies(a: str, b: str, **settings: Any) -> None:
        if len(copied) == 5:
            raise OSError("the line is dead")
        copied.append(b)
        copy(a, b, **settings)

    with monkeypatch.context() as patch:
        patch.setattr(out.system, "cp_file", dies)
        with pytest.raises(StorageError, match="the line is dead"):
            extract_folder(Address(f"{store}/in"), out)
    record = json.loads(out.system.cat_file(f"{out.place}/run.json"))
    assert record == before
    assert bytes_of(Address(f"{store}/out/{record['tables']}"))
    extract_folder(Address(f"{store}/in"), out)
    assert bytes_of(out) == bytes_of(working_folder(out))


def test_decisions_of_a_store_are_followed(memory: str) -> None:
    source = filled(f"{memory}/in")
    source.system.pipe_file(f"{source.place}/decisions.csv", b"verdict,kind,a,b,note\nsame,person,x,y,\n")
    summary = extract_folder(Address(f"{memory}/in"), Address(f"{memory}/out"))
    assert summary.notes == (f"{memory}/in/decisions.csv, line 2: no such ids in this run",)


def test_one_file_of_a_store(memory: str, tmp_path: Path) -> None:
    filled(f"{memory}/in")
    summary = extract_folder(Address(f"{memory}/in/sub/b.txt"), tmp_path / "out")
    assert summary.articles_by_status == {"extracted": 1}
    assert "b.txt" in (tmp_path / "out" / "articles.csv").read_text(encoding="utf-8")


def test_small_files_are_fetched_together_in_turn(store: str, monkeypatch: pytest.MonkeyPatch) -> None:
    source = Address(store)
    for number in range(100):
        source.system.pipe_file(f"{source.place}/{number:03}.txt", b"%d" % number)
    source = Address(store)
    asked, fetch = [], source.system.cat_ranges

    def counted(places: list[str], *rest: Any, **settings: Any) -> Any:
        asked.append(len(places))
        return fetch(places, *rest, **settings)

    monkeypatch.setattr(source.system, "cat_ranges", counted)
    assert [int(file.open().read()) for file in source.files()] == list(range(100))
    assert asked == [1, 2, 4, 8, 16, 32, 32, 5]
    assert source.files()[50].open().read() == b"50"
    assert asked[-1] == 1


def test_a_file_url_is_a_path(tmp_path: Path) -> None:
    assert location(f"file://{tmp_path}/a%20b") == tmp_path / "a b"
    assert location("data/raw") == Path("data/raw")


def run(*arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "extract", "run", *arguments, "--quiet"]
    return subprocess.run(command, capture_output=True, encoding="utf-8", env={**os.environ, **settings})


def line(said: str) -> str:
    return f"extract: {said} (see `extract run --help`)\n"


WRONG = {
    "scheme": (
        "nowhere://bucket/in",
        "nowhere:// is no storage that can be reached; give a path, or a URL that begins with s3://, gs://, "
        "abfs://, sftp:// or file://",
    ),
    "driver": ("smb://host/in", "smb://host/in needs smbprotocol: pip install smbprotocol"),
    "folder": ("memory://no", "memory://no does not exist; give a folder of articles"),
}


@pytest.mark.parametrize(("url", "said"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_one_line(
    url: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call("run", url, "--out", str(tmp_path / "out"), "--quiet") == 2
    assert capsys.readouterr().err == line(said)


def test_a_missing_bucket_is_one_line(server: str, tmp_path: Path) -> None:
    local(tmp_path / "in")
    settings = s3_settings(server)
    done = run("s3://no-such-bucket/in", "--out", str(tmp_path / "out"), **settings)
    said = "s3://no-such-bucket/in does not exist; give a folder of articles"
    assert (done.returncode, done.stderr) == (2, line(said))
    done = run(str(tmp_path / "in"), "--out", "s3://no-such-bucket/out", **settings)
    said = "cannot be written: there is no bucket or folder no-such-bucket; make it first"
    assert (done.returncode, done.stderr) == (2, line(f"s3://no-such-bucket/out {said}"))


def test_no_credentials_are_one_line(server: str, tmp_path: Path) -> None:
    settings = {"AWS_ENDPOINT_URL": "http://127.0.0.1:1", "AWS_EC2_METADATA_DISABLED": "true"}
    done = run("s3://bucket/in", "--out", str(tmp_path / "out"), **settings)
    assert done.returncode == 2
    assert done.stderr.startswith("extract: s3://bucket/in cannot be reached: ")
    assert done.stderr.count("\n") == 1


def test_an_output_inside_the_input_is_refused(memory: str, capsys: pytest.CaptureFixture[str]) -> None:
    filled(memory)
    assert call("run", memory, "--out", f"{memory}/out", "--quiet") == 2
    said = f"{memory}/out is inside {memory}; give an output folder outside the input"
    assert capsys.readouterr().err == line(said)
