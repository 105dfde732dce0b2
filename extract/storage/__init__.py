"""Object stores and shared folders, by URL: inputs are read from them, tables are published to them."""

from extract.storage.address import Address, Location, StorageError, location
from extract.storage.publication import published
from extract.storage.stored_file import StoredFile

__all__ = ["Address", "Location", "StorageError", "StoredFile", "location", "published"]
