"""What the outcome of reading an article depends on, besides the article."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.metadata import PackageNotFoundError, distributions, requires, version
from pathlib import Path

import extract
from extract.lexicon.own import own_folder

# What comes after an article was read, or shows what was found.
_LATER = frozenset({"commands", "report", "tables"})
_KINDS = frozenset({".py", ".yaml", ".csv"})


@cache
def fingerprint(*, whole: bool = False) -> str:
    """Return a digest of the program, its lexicon and the user's own, and the versions of its libraries.

    `whole` counts what comes after an article was read, too. The sources themselves are digested, not only
    the version: who edits a lexicon does not raise a number.
    """
    digest = hashlib.sha256()
    package = Path(extract.__file__).parent
    for root in filter(None, (package, own_folder())):
        for file in sorted(root.rglob("*")):
            inside = file.relative_to(root)
            if file.suffix in _KINDS and (whole or inside.parts[0] not in _LATER):
                digest.update(f"{inside.as_posix()}\0{file.stat().st_size}\0".encode())
                digest.update(file.read_bytes())
    for name, number in versions().items():
        digest.update(f"{name}=={number}\0".encode())
    return digest.hexdigest()[:16]


@cache
def versions() -> dict[str, str]:
    """Return the versions of this program and of the libraries that it requires, by name.

    Of a program that is not installed but lies on the path, the versions of all that is installed.
    """
    try:
        required = [r for r in requires("extract") or () if "extra ==" not in r]
    except PackageNotFoundError:
        return dict(sorted((d.name, d.version) for d in distributions()))
    names = sorted(r.split(">=")[0].strip() for r in required)
    return {name: version(name) for name in ("extract", *names)}
