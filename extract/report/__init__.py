"""One HTML file in which an analyst looks through a run: no server, no network, no other file."""

from __future__ import annotations

from extract.report.writing import PART_SIZE, write_report

__all__ = ["PART_SIZE", "write_report"]
