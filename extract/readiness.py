"""What turns a corpus into tables, loaded while the first articles are read."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager


@contextmanager
def loading(*, wanted: bool) -> Iterator[None]:
    """Load it beside the `with` block, if that is wanted; what cannot be loaded is raised at its end."""
    if not wanted:
        yield
        return
    with ThreadPoolExecutor(1, thread_name_prefix="loading") as beside:
        loaded = beside.submit(_load)
        yield
        loaded.result()


def _load() -> None:
    importlib.import_module("extract.corpus_tables")
    importlib.import_module("numpy.ma")  # which numpy itself imports when it first sorts out what is equal
    import duckdb

    from extract.lexicon import language_codes
    from extract.people.linking.frequencies import prior
    from extract.people.linking.office_holders import tenures
    from extract.people.linking.rendering import model
    from extract.people.linking.romanisation import romanised
    from extract.schemas import TABLES
    from extract.schemas.column import columns

    prior(("nguyễn", "văn", "an"))
    tenures()
    for language in language_codes():
        model(language)
        romanised("", language)
    for row_class in TABLES.values():
        columns(row_class)
    duckdb.connect().close()
