import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from extract.commands import main

PROJECT = Path(__file__).parents[2]
ARTICLE = (
    "Sở Xây dựng họp về nhà ở\n\nSáng 3/6/2025, ông Lê Văn Tám, Giám đốc Sở Xây dựng, chủ trì cuộc họp "
    "triển khai Kế hoạch số 77/KH-UBND ngày 2/5/2025 của UBND tỉnh Quảng Trị về phát triển nhà ở xã hội.\n"
)


def status_of(*args: str) -> int:
    with pytest.raises(SystemExit) as ended:
        main(list(args))
    return int(ended.value.code or 0)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    source = tmp_path / "in"
    source.mkdir()
    (source / "a.txt").write_text(ARTICLE, encoding="utf-8")
    return source


def test_a_run_writes_the_tables_and_says_what_it_found(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert status_of("run", str(folder), "--out", str(tmp_path / "out")) == 0
    assert "1 extracted" in capsys.readouterr().out
    assert "77/KH-UBND" in (tmp_path / "out" / "plans.csv").read_text(encoding="utf-8")


def test_a_failed_article_gives_status_1_and_the_rest_go_on(folder: Path, tmp_path: Path) -> None:
    (folder / "bad.jsonl").write_text('{"title": \n', encoding="utf-8")
    assert status_of("run", str(folder), "--out", str(tmp_path / "out"), "--quiet") == 1
    rows = (tmp_path / "out" / "articles.csv").read_text(encoding="utf-8")
    assert "a.txt,extracted" in rows
    assert "bad.jsonl#1,failed" in rows


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["run", "/no/such/folder"], "does not exist"),
        (["run", "{in}", "--out", "{in}/a.txt"], "is a file"),
        (["run", "{in}", "--out", "{in}/out"], "is inside"),
        (["run", "--nonsense"], "No such option"),
        (["nonsense"], "No such command"),
        (["citations", "/no/such/file"], "does not exist"),
    ],
)
def test_a_wrong_call_gets_one_line_and_status_2(
    args: list[str], said: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert status_of(*[a.replace("{in}", str(folder)) for a in args]) == 2
    lines = capsys.readouterr().err.strip().splitlines()
    assert len(lines) == 1
    assert said in lines[0]


def test_no_arguments_get_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert status_of() == 0
    assert "Usage" in capsys.readouterr().out


def test_citations_and_names_answer_line_by_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    phrases = tmp_path / "phrases.jsonl"
    phrases.write_text(json.dumps({"text": "Nghị quyết số 9-NQ/TW", "lang": "vi"}) + "\n", encoding="utf-8")
    assert status_of("citations", str(phrases)) == 0
    assert json.loads(capsys.readouterr().out)["citations"][0]["kind"] == "resolution"
    renderings = tmp_path / "names.jsonl"
    renderings.write_text(json.dumps({"name": "فام مينه تشينه", "lang": "ar"}) + "\n", encoding="utf-8")
    assert status_of("names", str(renderings)) == 0
    assert json.loads(capsys.readouterr().out)["matches"][0]["name"] == "Phạm Minh Chính"


def test_the_three_programs_are_one_and_start_fast() -> None:
    began = time.monotonic()
    program = subprocess.run(
        [sys.executable, "cli.py", "--help"], cwd=PROJECT, capture_output=True, text=True
    )
    took = time.monotonic() - began
    module = subprocess.run(
        [sys.executable, "-m", "extract", "--help"], cwd=PROJECT, capture_output=True, text=True
    )
    assert program.returncode == module.returncode == 0
    assert program.stdout.splitlines()[-8:] == module.stdout.splitlines()[-8:]
    assert took < 3  # under a second on an idle machine; the tests share theirs


def test_heavy_packages_wait_until_a_command_needs_them() -> None:
    heavy = "('pandas', 'pyarrow', 'spacy', 'trafilatura')"
    code = f"import sys, extract, extract.commands; print([m for m in {heavy} if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=PROJECT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
