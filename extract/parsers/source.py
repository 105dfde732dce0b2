"""What an input article is before it is parsed: its bytes, what they are, and where they came from."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Literal

Media = Literal["text", "markdown", "html", "mhtml", "json"]

MEGABYTE = 1_000_000


def article_id(content: bytes) -> str:
    """Return the id of an article: the first 16 hex digits of the SHA-256 of its bytes."""
    return id_of(hashlib.sha256(content))


def id_of(digest: hashlib._Hash) -> str:
    """Return the id of the article whose bytes a SHA-256 digests."""
    return digest.hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Source:
    """The bytes of one input article.

    `path` is POSIX, relative to the input folder, and says which part of a file it was: `dump.jsonl#12`,
    `pages.zip#a/b.html`. What carried the article may know more than its bytes: `address` is where it was
    fetched from, `charset` how its server said that it is written. `fields` names the fields of a record
    that are called otherwise than the program expects: pairs of role and name (see `record`).
    """

    path: str
    content: bytes
    media: Media
    address: str | None = None
    charset: str | None = None
    fields: tuple[tuple[str, str], ...] = ()

    @property
    def article_id(self) -> str:
        """The id of the article (see `article_id`)."""
        return article_id(self.content)


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file or part of the input that gives no article, and why. `content` is empty if it was not read."""

    path: str
    content: bytes
    status: Literal["skipped", "failed"]
    reason: str

    @property
    def article_id(self) -> str:
        """The id that the article would have; of the path when its bytes could not be read."""
        return article_id(self.content or self.path.encode("utf-8", "surrogateescape"))


Item = Source | Unreadable


@dataclass(frozen=True, slots=True)
class Reading:
    """How inputs are read: `largest` article in bytes, `fields` as in `Source`, `type` of standard input."""

    largest: int = 20 * MEGABYTE
    fields: tuple[tuple[str, str], ...] = ()
    type: str | None = None

    @property
    def too_large(self) -> str:
        """Why an article beyond the limit is not read."""
        return f"larger than {self.largest / MEGABYTE:g} MB, the most that is read of one article"


def written(path: str) -> str:
    """Return a path that the tables can hold: bytes of a name that are not UTF-8 are spelt out."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
