"""A process that loads no pandas."""

from __future__ import annotations

import sys
from importlib.abc import MetaPathFinder


class _Unwanted(MetaPathFinder):
    """Finds no pandas: Arrow, which does without, would load it to learn whether a list is a frame, and that
    takes a quarter of a second and 30 MB."""

    def find_spec(self, name: str, path: object, target: object = None) -> None:
        """Raise ModuleNotFoundError for what is not wanted; others find the rest."""
        if name == "pandas":
            raise ModuleNotFoundError(name=name)


def do_without_pandas() -> None:
    """Let nothing in this process load pandas. Only for a process that is the program's own."""
    sys.meta_path.insert(0, _Unwanted())
