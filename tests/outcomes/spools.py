"""What parts have of articles, as the spool takes it."""

from __future__ import annotations

from collections.abc import Sequence

import pyarrow as pa

from extract.hashes import hashed
from extract.outcomes.codec import pack
from extract.outcomes.columns import of_sketch
from extract.resolution.facts import ArticleFacts
from extract.resolution.sketches import sketches_of


def part_of(articles: Sequence[ArticleFacts]) -> pa.Table:
    """Return the facts and sketches of articles."""
    sketches, facts = sketches_of(articles), [pack(a) for a in articles]
    return pa.table(
        {
            "article_id": [a.article_id for a in articles],
            "facts": pa.array(facts, pa.binary()),
            "digest": pa.array([hashed(own) for own in facts], pa.uint64()),
            **{of_sketch(name): sketches[name] for name in sketches.column_names},
        }
    )
