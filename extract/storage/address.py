"""Where a folder is: a path of this machine, or the URL of a store that fsspec reaches."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from extract.storage.stored_file import StoredFile

_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")
# What takes a URL of each of the usual stores; fsspec itself has the others.
_DRIVERS = {"s3": "s3fs", "s3a": "s3fs", "gs": "gcsfs", "gcs": "gcsfs", "az": "adlfs", "abfs": "adlfs",
            "abfss": "adlfs", "http": "aiohttp", "https": "aiohttp", "sftp": "paramiko", "ssh": "paramiko",
            "smb": "smbprotocol"}  # fmt: skip


class StorageError(OSError):
    """A store cannot be used; the message says which, why, and what to do."""


class Address:
    """A folder or file of a store: `s3://bucket/folder`, `gs://…`, `sftp://host/folder`, `memory://…`.

    Raises StorageError for a scheme that nothing here can reach.
    """

    def __init__(self, url: str) -> None:
        self.url = url.rstrip("/") if not url.endswith("://") else url
        self._scheme = url.partition("://")[0].lower()
        self.system, self.place = self._opened()

    def __str__(self) -> str:
        return self.url

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Address) and self.url == other.url

    def __hash__(self) -> int:
        return hash(self.url)

    @property
    def name(self) -> str:
        """The last part of the address."""
        return self.place.rstrip("/").rpartition("/")[2]

    def exists(self) -> bool:
        """Tell whether anything is there. Raises StorageError if the store does not say."""
        return self._kind is not None

    def is_dir(self) -> bool:
        """Tell whether there is a folder. Raises StorageError if the store does not say."""
        return self._kind == "directory"

    def files(self) -> list[StoredFile]:
        """Return the files below the folder by path, hidden ones apart; or the file that this address is.

        They are listed once. Raises StorageError if the store does not list them.
        """
        return self._files

    def file(self, name: str) -> StoredFile | None:
        """Return the file of that name in the folder, if there is one. Raises StorageError."""
        from extract.storage.stored_file import stored_file

        place = f"{self.place.rstrip('/')}/{name}"
        with self.reached():
            try:
                return stored_file(self, self.system.info(place), name)
            except FileNotFoundError:
                return None

    @property
    def parent(self) -> Address | None:
        """The folder around this one; None for a whole store or bucket."""
        above = self.url.rpartition("/")[0]
        return Address(above) if above.partition("://")[2] else None

    @contextmanager
    def reached(self) -> Iterator[None]:
        """Turn whatever the drivers of stores raise into a StorageError; a missing file stays one."""
        try:
            yield
        except (FileNotFoundError, MemoryError, StorageError):
            raise
        except Exception as error:  # each driver raises exceptions of its own
            said = " ".join(str(error).split())[:200] or type(error).__name__
            hint = "check the address, the network and the credentials"
            raise StorageError(f"{self.url} cannot be reached: {said}; {hint}") from error

    def _opened(self) -> tuple[Any, str]:
        from fsspec.core import url_to_fs

        try:
            system, place = url_to_fs(self.url)
        except ImportError:
            driver = _DRIVERS.get(self._scheme, f"the fsspec driver of {self._scheme}")
            raise StorageError(f"{self.url} needs {driver}: pip install {driver}") from None
        except ValueError:
            known = "a path, or a URL that begins with s3://, gs://, abfs://, sftp:// or file://"
            raise StorageError(f"{self._scheme}:// is no storage that can be reached; give {known}") from None
        except Exception as error:  # some drivers connect at once
            with self.reached():
                raise error
        system.invalidate_cache()  # drivers are kept for the process, with what they have listed
        return system, str(place)

    @cached_property
    def _kind(self) -> str | None:
        with self.reached():
            try:
                return str(self.system.info(self.place)["type"])
            except FileNotFoundError:
                return None

    @cached_property
    def _files(self) -> list[StoredFile]:
        from extract.storage.stored_file import ReadAhead, stored_file

        with self.reached():
            if not self.is_dir():
                return [stored_file(self, self.system.info(self.place), self.name)]
            found = self.system.find(self.place, detail=True)
        root = self.place.rstrip("/") + "/"
        names = {str(place).removeprefix(root): told for place, told in found.items()}
        shown = sorted(n for n in names if not any(p.startswith(".") or not p for p in n.split("/")))
        return ReadAhead([stored_file(self, names[n], n) for n in shown]).files


Location = Path | Address


def location(given: str) -> Location:
    """Return the path or the address that a user gave; a URL of this machine's files is a path.

    Raises StorageError for a URL that cannot be reached.
    """
    if not _URL.match(given):
        return Path(given)
    parts = urlsplit(given)
    if parts.scheme.lower() in ("file", "local"):
        return Path(unquote(parts.path))
    return Address(given)
