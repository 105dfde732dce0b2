"""The languages of the project and what is done by language: identification and sentences."""

from __future__ import annotations

from extract.languages.identification import Identification, identify

__all__ = ["Identification", "identify"]
