"""What an article is read with: a change to the lexicon of one language has only its articles read again."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from extract.outcomes.fingerprint import _OF_ONE_LANGUAGE, language_fingerprint
from tests.parsers.stories import STORIES

ROOT = Path(__file__).resolve().parents[2]
OPENED = """
import sys
opened = set()
sys.addaudithook(lambda event, args: opened.add(str(args[0])) if event == "open" else None)
from extract.parsers import Source
from extract.reading import read_article
outcome = read_article(Source("a.txt", sys.stdin.buffer.read(), "text"))
assert outcome.status == "extracted", outcome.reason
print(*sorted(opened), sep="\\n")
"""


@pytest.mark.parametrize("language", sorted(STORIES))
def test_articles_depend_on_the_words_of_no_other_language(language: str) -> None:
    text = STORIES[language].text.encode()
    command = [sys.executable, "-c", OPENED]
    said = subprocess.run(command, input=text, capture_output=True, check=True, cwd=ROOT)
    paths = [Path(line) for line in said.stdout.decode().splitlines()]
    read = {(p.parent.name, p.name) for p in paths if p.parent.parent.name == "languages"}
    assert (language, "documents.yaml") in read
    assert {code for code, name in read if name in _OF_ONE_LANGUAGE} == {language}


def test_languages_have_fingerprints_of_their_own() -> None:
    assert len({language_fingerprint(code) for code in (*STORIES, None)}) == len(STORIES) + 1
    assert language_fingerprint("cs") == language_fingerprint(None)


def articles_read(articles: Path, out: Path, *options: str) -> int:
    command = [
        sys.executable,
        "cli.py",
        "run",
        str(articles),
        "--out",
        str(out),
        "--quiet",
        "--workers",
        "1",
        *options,
    ]
    subprocess.run(command, check=True, cwd=ROOT)
    count: int = json.loads((out / "run.json").read_text(encoding="utf-8"))["articles_read"]
    return count


def test_words_of_ones_own_for_a_language(tmp_path: Path) -> None:
    articles, words = tmp_path / "in", tmp_path / "words"
    articles.mkdir()
    for language, story in STORIES.items():
        (articles / f"{language}.txt").write_text(story.text, encoding="utf-8")
    (words / "uk").mkdir(parents=True)
    (words / "uk" / "documents.yaml").write_text("plurals: [укази]\n", encoding="utf-8")
    out = tmp_path / "out"
    assert articles_read(articles, out) == len(STORIES)
    assert articles_read(articles, out, "--lexicon", str(words)) == 1
