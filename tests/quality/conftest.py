"""Each corpus is run once a session, and its figures kept for every test that reads them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from extract.pipeline import extract_folder
from extract.scoring.tally import Figures
from tests.quality.corpora import Corpus, find_corpus


@dataclass(frozen=True, slots=True)
class Measured:
    """A run over a corpus: its tables, figures and disagreements with the gold."""

    corpus: Corpus
    out: Path
    figures: Figures
    errors: list[str]


@pytest.fixture(scope="session")
def measured(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Measured]:
    """Return a function from a corpus's name to its run; it skips the test where the corpus is absent."""

    @cache
    def measure(name: str) -> Measured | None:
        corpus = find_corpus(name)
        if corpus is None:
            return None
        out = tmp_path_factory.mktemp(name)
        extract_folder(corpus.articles, out)
        return Measured(corpus, out, *corpus.score(out))

    def get(name: str) -> Measured:
        run = measure(name)
        if run is None:
            pytest.skip(f"the corpus {name} is not beside the project")
        return run

    return get
