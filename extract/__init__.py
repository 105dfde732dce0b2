"""Meetings, attendees, resolutions and plans from government news, with the place in the text that says so.

import extract
summary = extract.extract_folder("data/raw", "data/out")
tables = extract.read_tables("data/out")
tables["meetings"].merge(tables["attendees"], on="meeting_id")
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    import pandas as pd

    from extract.pipeline import RunSummary
    from extract.records import ArticleRecords

__all__ = ["extract_article", "extract_folder", "read_tables"]


def extract_article(text: str | bytes, *, published_on: date | None = None) -> ArticleRecords:
    """Return the records of one article: its text, citations, meetings and who attended.

    `text` is plain text, or the HTML of a page (recognised by its first tag). `published_on` is used where
    the article states no date of publication. Raises `extract.parsers.SkippedArticle` for a language that
    is not read and `extract.parsers.UnreadableArticle` for what is no text.
    """
    from dataclasses import replace

    from extract.parsers import Source, parse
    from extract.parsers.containers.media import HEAD, guess
    from extract.reading import extract_records

    content = text.encode("utf-8", "replace") if isinstance(text, str) else text
    html = guess(content[:HEAD]) in ("html", "feed")
    article = parse(Source("article.html" if html else "article.txt", content, "html" if html else "text"))
    if article.published_on is None and published_on is not None:
        article = replace(article, published_on=published_on)
    return extract_records(article)


def extract_folder(source: str | Path, out: str | Path) -> RunSummary:
    """Read every article of a folder and write the tables to `out`; return what was written.

    Both may be URLs of stores (`s3://bucket/folder`). Raises FileNotFoundError if `source` does not exist and
    OSError if `out` cannot be written or a store cannot be reached.
    """
    from extract.pipeline import extract_folder as run
    from extract.storage import location

    return run(location(os.fspath(source)), location(os.fspath(out)))


def read_tables(out: str | Path) -> dict[str, pd.DataFrame]:
    """Return the tables of an output folder by name, with typed columns.

    Raises FileNotFoundError if the folder holds no tables.
    """
    from extract.tables.read import read_tables as read

    return read(Path(out))
