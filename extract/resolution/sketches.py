"""The sketches of a corpus as columns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import pyarrow as pa

from extract.documents.mention import DocumentMention
from extract.list_columns import columns_of, fields_of, tuple_column
from extract.resolution.facts import LinkableArticle
from extract.resolution.sketch import ArticleSketch, citation_sketches, sketch_of

SKETCH = fields_of(ArticleSketch)
"""The Arrow type of each field of a sketch."""


def sketches_of(articles: Iterable[LinkableArticle]) -> pa.Table:
    """Return the sketches of articles, a row for each."""
    return pa.table(columns_of(SKETCH, [sketch_of(article) for article in articles]))


def citation_column(articles: Iterable[tuple[Sequence[DocumentMention], str]]) -> pa.ChunkedArray:
    """Return the sketches of the citations of articles, each given with its language."""
    column = tuple_column(SKETCH["citations"], [citation_sketches(*own) for own in articles])
    return pa.chunked_array([column])
