"""The map of a package names its modules, so that a reader finds the one he wants."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import extract

ROOT = Path(extract.__file__).parent
MAPPED = ("documents", "meetings", "people", "resolution")
PACKAGES = [
    folder
    for name in MAPPED
    for folder in sorted(p.parent for p in (ROOT / name).rglob("__init__.py"))
    if folder != ROOT / "resolution" / "review"
]


@pytest.mark.parametrize("folder", PACKAGES, ids=lambda f: f.relative_to(ROOT).as_posix())
def test_every_module_is_named(folder: Path) -> None:
    told = ast.get_docstring(ast.parse((folder / "__init__.py").read_text(encoding="utf-8"))) or ""
    modules = [p.stem for p in sorted(folder.glob("*.py")) if p.stem != "__init__"]
    assert [name for name in modules if f"`{name}`" not in told] == []
