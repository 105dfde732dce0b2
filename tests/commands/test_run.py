"""`run`: defaults, exit statuses, and what it prints."""

from __future__ import annotations

from pathlib import Path

import pytest

from extract.commands import main
from extract.isolation.limits import Limits
from extract.isolation.process import started_early
from extract.parsers import Reading
from extract.tables.store import OutputBusyError
from tests.commands.program import FakePipeline, call


def test_defaults(pipeline: FakePipeline, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "data" / "raw").mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    assert call("run") == 0
    assert pipeline.calls == [(Path("data/raw"), Path("data/out"))]


@pytest.mark.parametrize(
    ("statuses", "expected"),
    [
        ({"extracted": 3}, 0),
        ({"extracted": 3, "skipped": 1}, 0),
        ({"skipped": 2}, 0),
        ({}, 0),
        ({"extracted": 3, "failed": 1}, 1),
    ],
    ids=str,
)
def test_exit_status(
    pipeline: FakePipeline, articles: Path, tmp_path: Path, statuses: dict[str, int], expected: int
) -> None:
    pipeline.statuses = statuses
    assert call("run", str(articles), "--out", str(tmp_path / "out")) == expected


def test_result_on_standard_output(
    pipeline: FakePipeline, articles: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pipeline.statuses = {"extracted": 7, "failed": 1}
    pipeline.unread = (("b/c.txt", "failed", "no text"),)
    call("run", str(articles), "--out", str(tmp_path / "out"))
    said = capsys.readouterr().out
    for expected in ("meetings", "1,234", "b/c.txt", "no text", "articles: 7 extracted, 1 failed"):
        assert expected in said


def test_a_process_that_was_started_reads(pipeline: FakePipeline, articles: Path, tmp_path: Path) -> None:
    with started_early(wanted=True) as process, pytest.raises(SystemExit):
        main(["run", str(articles), "--out", str(tmp_path / "out")], process)
    assert process is not None
    assert pipeline.started is process


def test_a_long_list_of_unread_is_cut(
    pipeline: FakePipeline, articles: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pipeline.unread = tuple((f"{n}.txt", "failed", "empty") for n in range(1000))
    call("run", str(articles), "--out", str(tmp_path / "out"))
    assert "and 980 more" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("path", "shown"), [("[/red].txt", "[/red].txt"), ("[b]x.txt", "[b]x.txt"), ("a\x1b[2J\n", r"a\x1b[2J\n")]
)
def test_names_of_files_do_not_steer_the_terminal(
    pipeline: FakePipeline,
    articles: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    path: str,
    shown: str,
) -> None:
    pipeline.unread = ((path, "failed", "empty"),)
    call("run", str(articles), "--out", str(tmp_path / "out"))
    assert shown in capsys.readouterr().out


def test_several_inputs_and_a_list_of_them(pipeline: FakePipeline, articles: Path, tmp_path: Path) -> None:
    listed = tmp_path / "list"
    listed.write_text(f"{articles}/a.txt\n\n{articles}/b.txt\n", encoding="utf-8")
    for name in ("a.txt", "b.txt"):
        (articles / name).write_text("x", encoding="utf-8")
    out = tmp_path / "out"
    assert call("run", str(articles), "-", "--files-from", str(listed), "--out", str(out)) == 0
    assert pipeline.calls == [([articles, Path("-"), articles / "a.txt", articles / "b.txt"], out)]


@pytest.mark.parametrize(("args", "workers"), [((), None), (("--workers", "3"), 3), (("-j", "1"), 1)])
def test_workers(
    pipeline: FakePipeline, articles: Path, tmp_path: Path, args: tuple[str, ...], workers: int | None
) -> None:
    assert call("run", str(articles), "--out", str(tmp_path / "out"), *args) == 0
    assert pipeline.settings.workers == workers


def test_limits_and_fields(pipeline: FakePipeline, articles: Path, tmp_path: Path) -> None:
    options = ["--max-size", "3", "--time-limit", "7", "--memory-limit", "500", "--type", "csv"]
    call(
        "run",
        str(articles),
        "--out",
        str(tmp_path / "out"),
        *options,
        "--field",
        "text=nd",
        "--field",
        "url=u",
    )
    assert pipeline.settings.reading == Reading(3_000_000, (("text", "nd"), ("url", "u")), "csv")
    assert pipeline.settings.limits == Limits(7, 500)


def test_quiet(
    pipeline: FakePipeline, articles: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call("run", str(articles), "--out", str(tmp_path / "out"), "--quiet") == 0
    assert capsys.readouterr() == ("", "")


def test_an_empty_folder_is_said(articles: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call("run", str(articles), "--out", str(tmp_path / "out")) == 0
    said = capsys.readouterr()
    assert "no articles in" in said.err
    assert "articles: none" in said.out
    assert (tmp_path / "out" / "articles.csv").read_text(encoding="utf-8").startswith("article_id,path,")


WRONG_CALLS = {
    "no such input": (["run", "{tmp}/nowhere"], "nowhere does not exist; give a folder of articles"),
    "output is a file": (["run", "{articles}", "--out", "{tmp}/file"], "file is a file; give a folder"),
    "output in input": (["run", "{articles}", "--out", "{articles}/out"], "is inside"),
    "output is input": (["run", "{articles}", "--out", "{articles}"], "is inside"),
    "output below a file": (["run", "{articles}", "--out", "{tmp}/file/out"], "cannot write"),
    "unknown option": (["run", "--speed", "9"], "--speed"),
    "option without value": (["run", "--out"], "--out"),
    "unknown command": (["walk"], "walk"),
    "no such input among several": (["run", "{articles}", "{tmp}/nowhere"], "nowhere does not exist"),
    "no such list": (["run", "--files-from", "{tmp}/list"], "cannot read {tmp}/list: No such file"),
    "no such role": (["run", "{articles}", "--field", "body=x"], "--field body=x is not ROLE=NAME"),
    "no name of a field": (["run", "{articles}", "--field", "text"], "--field text is not ROLE=NAME"),
    "no time": (["run", "{articles}", "--time-limit", "0"], "--time-limit"),
}


@pytest.mark.parametrize(("args", "message"), WRONG_CALLS.values(), ids=list(WRONG_CALLS))
def test_a_wrong_call_gets_one_line(
    articles: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], args: list[str], message: str
) -> None:
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    assert call(*(a.format(tmp=tmp_path, articles=articles) for a in args)) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert message.format(tmp=tmp_path) in said.err
    assert (tmp_path / "file").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize(
    ("error", "status", "message"),
    [
        (OSError(28, "No space left on device"), 2, "No space left on device"),
        (OutputBusyError("another run is writing into out"), 2, "another run is writing into out"),
        (
            PermissionError(13, "Permission denied", "/in/a.txt"),
            2,
            "cannot read /in/a.txt: Permission denied",
        ),
        (KeyboardInterrupt(), 130, "interrupted"),
    ],
    ids=["full disk", "busy", "an input", "interrupted"],
)
def test_an_end_before_the_end_gets_one_line(
    pipeline: FakePipeline,
    articles: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    error: BaseException,
    status: int,
    message: str,
) -> None:
    pipeline.error = error
    assert call("run", str(articles), "--out", str(tmp_path / "out"), "--quiet") == status
    said = capsys.readouterr()
    assert message in said.err
    assert said.err.strip().count("\n") == 0
