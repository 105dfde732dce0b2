"""The corpora that the gate runs on, and how a run over each is scored."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from extract.scoring.scorer import score
from extract.scoring.tally import Figures

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "data" / "raw"
CORPORA = ("samples", "seeds", "dev")


def shared_folder() -> Path | None:
    """Return the folder of shared articles, if any: `EXTRACT_SHARED`, else `shared` beside the project."""
    folder = Path(os.environ.get("EXTRACT_SHARED") or ROOT.parent / "shared")
    return folder if (folder / "score.py").is_file() else None


@dataclass(frozen=True, slots=True)
class Corpus:
    """Articles with gold; `scorer` is a script that prints figures as JSON, or None for our own scorer."""

    name: str
    articles: Path
    gold: Path
    scorer: Path | None

    def score(self, out: Path) -> tuple[Figures, list[str]]:
        """Return the figures of the tables in `out`, and each disagreement with the gold."""
        if self.scorer is None:
            return score(out, self.read_gold())
        command = [sys.executable, str(self.scorer), str(out), str(self.gold), "--json", "--errors"]
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True)
        return json.loads(done.stdout), done.stderr.splitlines()

    def read_gold(self) -> dict[str, Any]:
        """Return the gold records."""
        gold: dict[str, Any] = json.loads(self.gold.read_text(encoding="utf-8"))
        return gold


def find_corpus(name: str) -> Corpus | None:
    """Return the corpus, or None if this machine does not have it."""
    if name == "samples":
        return Corpus(name, SAMPLES, Path(__file__).with_name("samples.json"), None)
    shared = shared_folder()
    if shared is None or not (shared / name).is_dir():
        return None
    return Corpus(name, shared / name, shared / "gold" / f"{name}.json", shared / "score.py")


def present_corpora() -> Iterator[Corpus]:
    """Return the corpora that this machine has."""
    return (corpus for name in CORPORA if (corpus := find_corpus(name)) is not None)
