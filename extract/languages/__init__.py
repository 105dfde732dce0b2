"""The languages of the project and what is done by language: identification and sentences."""

from __future__ import annotations

from extract.languages.identification import Identification, identify
from extract.languages.passages import Passages, identify_passages

__all__ = ["Identification", "Passages", "identify", "identify_passages"]
