"""What deserves the eye of an analyst."""

from __future__ import annotations

from extract.resolution.review.rows import review_rows

__all__ = ["review_rows"]
