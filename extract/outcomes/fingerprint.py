"""What the outcome of reading an article depends on, besides the article."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import cache
from importlib.metadata import PackageNotFoundError, distributions, requires, version
from pathlib import Path

import extract
from extract.lexicon.own import own_folder

# What comes after an article was read, or shows what was found.
_LATER = frozenset({"commands", "report", "tables"})
# Words that only the articles of their language are read with; other files of a language help to tell what
# language and what part of a page any text is.
_OF_ONE_LANGUAGE = frozenset(
    {
        *("documents.yaml", "meetings.yaml", "names.yaml", "places.csv", "places.yaml"),
        *("rendering.yaml", "roles.yaml"),
    }
)
_KINDS = frozenset({".py", ".yaml", ".csv"})


@cache
def fingerprint(*, whole: bool = False) -> str:
    """Return a digest of the program, its lexicon and the user's own, and the versions of its libraries.

    What only articles of one language depend on is left out (see `language_fingerprint`), unless `whole`,
    which counts what comes after an article was read, too. The sources themselves are digested, not only the
    version: who edits a lexicon does not raise a number.
    """
    digest = hashlib.sha256()
    for inside, file in _files():
        if whole or (inside.parts[0] not in _LATER and _language_of(inside) is None):
            _digest_file(digest, inside, file)
    for name, number in versions().items():
        digest.update(f"{name}=={number}\0".encode())
    return digest.hexdigest()[:16]


@cache
def language_fingerprint(language: str | None) -> str:
    """Return a digest of what articles of one language alone depend on; it is the same for all languages that
    have no lexicon."""
    digest = hashlib.sha256()
    for inside, file in _files():
        if language is not None and _language_of(inside) == language:
            _digest_file(digest, inside, file)
    return digest.hexdigest()[:16]


def _files() -> Iterator[tuple[Path, Path]]:
    """Yield the files of the package and of the user's lexicon, with their places within."""
    for root in filter(None, (Path(extract.__file__).parent, own_folder())):
        for file in sorted(root.rglob("*")):
            if file.suffix in _KINDS:
                yield file.relative_to(root), file


def _language_of(inside: Path) -> str | None:
    """Return the language to which alone a file matters."""
    folder = inside.parent.parts
    is_lexicon = folder[:1] == ("languages",) or len(folder) == 1
    return folder[-1] if is_lexicon and folder and inside.name in _OF_ONE_LANGUAGE else None


def _digest_file(digest: hashlib._Hash, inside: Path, file: Path) -> None:
    digest.update(f"{inside.as_posix()}\0{file.stat().st_size}\0".encode())
    digest.update(file.read_bytes())


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
