"""Files that hold articles: dumps, archives, tables, feeds. All are read as streams, member by member."""

from __future__ import annotations

from extract.parsers.containers.file import read_file

__all__ = ["read_file"]
