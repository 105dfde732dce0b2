"""What a page says its address is, and what the address says."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

_FRONT_PAGE = re.compile(r"https?://[^/]+/?$")
_SAVED = re.compile(r"saved from url=\(\d+\)(?P<url>https?://\S+)")
# One folder may stand between year and month: `/2013/middle_east/8/3/`.
_DAY_IN_ADDRESS = re.compile(
    r"/(?P<year>(?:19|20)\d\d)(?:/[a-z_]+/|[/-])(?P<month>\d{1,2})[/-](?P<day>\d{1,2})(?=[/-]|$)"
)


def own_address(tree: Any, *more: str | None) -> str | None:
    """Return the page's address: of those stated the first that is not the front page of the site.

    Stated are the canonical one, then `more`, then the one that a browser noted.
    """
    stated = [a for a in (_canonical(tree), *more, _saved_from(tree)) if a]
    return next((a for a in stated if _FRONT_PAGE.match(a) is None), stated[0] if stated else None)


def _canonical(tree: Any) -> str | None:
    for link in tree.iterfind(".//link"):
        if (link.get("rel") or "").lower() == "canonical" and (link.get("href") or "").startswith("http"):
            return str(link.get("href")).strip()
    return None


def _saved_from(tree: Any) -> str | None:
    """Return the address that a browser notes in a comment when it saves a page."""
    comment = tree.getroottree().getroot().getprevious()
    while comment is not None:
        found = _SAVED.search(comment.text or "")
        if found:
            return found["url"]
        comment = comment.getprevious()
    return None


def day_in_address(url: str | None) -> date | None:
    """Return the day that stands in the addresses of many sites: `/2025/08/04/`, `/2025-08-04/`."""
    found = _DAY_IN_ADDRESS.search(url or "")
    try:
        return date(int(found["year"]), int(found["month"]), int(found["day"])) if found else None
    except ValueError:
        return None
