"""A run's tables in the forms of other programs."""

from __future__ import annotations
