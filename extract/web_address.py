"""The parts of a web address."""

from __future__ import annotations

from urllib.parse import SplitResult, urlsplit


def address_parts(address: str | None) -> SplitResult | None:
    """Return the parts of an address, None where there is none or what stands there is none
    (`https://[site]/news`)."""
    try:
        return urlsplit(address.strip()) if address else None
    except ValueError:
        return None
