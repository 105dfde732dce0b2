"""What the outcome of reading an article depends on, besides the article."""

from __future__ import annotations

import hashlib
import os
from functools import cache
from importlib.metadata import PackageNotFoundError, distributions, requires, version
from pathlib import Path, PurePath

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
_KINDS = (".py", ".yaml", ".csv")


@cache
def fingerprint(*, whole: bool = False) -> str:
    """Return a digest of the program, its lexicon and the user's own, and the versions of its libraries.

    What only articles of one language depend on is left out (see `language_fingerprint`), unless `whole`,
    which counts what comes after an article was read, too. The sources themselves are digested, not only the
    version: who edits a lexicon does not raise a number.
    """
    digest = hashlib.sha256()
    for inside, own in _digests():
        if whole or (inside.parts[0] not in _LATER and _language_of(inside) is None):
            digest.update(own)
    for name, number in versions().items():
        digest.update(f"{name}=={number}\0".encode())
    return digest.hexdigest()[:16]


@cache
def language_fingerprint(language: str | None) -> str:
    """Return a digest of what articles of one language alone depend on; it is the same for all languages that
    have no lexicon."""
    digest = hashlib.sha256()
    for inside, own in _digests():
        if language is not None and _language_of(inside) == language:
            digest.update(own)
    return digest.hexdigest()[:16]


@cache
def _digests() -> tuple[tuple[PurePath, bytes], ...]:
    """Return the files of the package and of the user's lexicon, each with its place and a digest of both."""
    found: list[tuple[PurePath, bytes]] = []
    for root in filter(None, (Path(extract.__file__).parent, own_folder())):
        for folder, folders, names in os.walk(root):
            folders.sort()
            for name in sorted(names):
                if name.endswith(_KINDS):
                    file = Path(folder, name)
                    inside = file.relative_to(root)
                    digest = hashlib.sha256(f"{inside.as_posix()}\0".encode())
                    digest.update(file.read_bytes())
                    found.append((inside, digest.digest()))
    return tuple(found)


def _language_of(inside: PurePath) -> str | None:
    """Return the language to which alone a file matters."""
    folder = inside.parent.parts
    is_lexicon = folder[:1] == ("languages",) or len(folder) == 1
    return folder[-1] if is_lexicon and folder and inside.name in _OF_ONE_LANGUAGE else None


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
