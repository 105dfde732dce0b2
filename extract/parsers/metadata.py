"""Read what a web page states about its article: JSON-LD, Open Graph, canonical address, time elements."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from extract.dates.calendars import to_date
from extract.lexicon.folding import fold
from extract.parsers.address import day_in_address, own_address
from extract.parsers.furniture import words
from extract.parsers.publication import find_date

_ARTICLE = re.compile(r"(?:\w*Article|\w*Posting|Report)$")
_DATE_NAMES = (
    "article:published_time",
    "article:published",
    "datepublished",
    "pubdate",
    "publishdate",
    "publish_date",
    "dc.date.issued",
    "dc.date",
    "parsely-pub-date",
    "sailthru.date",
    "date",
)


@dataclass(frozen=True, slots=True)
class Metadata:
    """The article's own page on itself; `house` is the best name of who published it.

    `page_title` is what the browser shows for the page: as a rule the headline and the house.
    """

    title: str | None
    page_title: str | None
    house: str | None
    published_on: date | None
    url: str | None


def read_metadata(tree: Any) -> Metadata:
    """Return the metadata of a parsed page (an lxml tree)."""
    record = next(_articles(tree), {})
    meta = _meta(tree)
    title = _text(record.get("headline")) or meta.get("og:title") or meta.get("twitter:title")
    days = (_text(record.get("datePublished")), *(meta.get(n) for n in _DATE_NAMES), *_times(tree))
    url = own_address(tree, meta.get("og:url"), _address(record))
    page_title = tree.findtext(".//title")
    return Metadata(
        title=" ".join(title.split()) if title else None,
        page_title=" ".join(page_title.split()) if page_title else None,
        house=_house(record, meta),
        published_on=next((d for d in map(iso_date, days) if d), None) or day_in_address(url),
        url=url,
    )


def iso_date(text: str | None) -> date | None:
    """Return the date that a stamp states, as its own clock reads; None if it states none."""
    if not text:
        return None
    found = re.match(r"\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)", text)
    if found:
        year, month, day = map(int, found.groups())
        return to_date("gregorian", year, month, day)
    stated = find_date(text)
    return stated[0] if stated else _mail_date(text)


def _mail_date(text: str) -> date | None:
    """Return the day of a date as mail and RSS write it: "Mon, 04 Aug 2025 08:00:00 +0700"."""
    from email.utils import parsedate

    stated = parsedate(text)
    return to_date("gregorian", *stated[:3]) if stated else None


def is_aggregator(house: str) -> bool:
    """Tell whether a house only republishes others."""
    return fold(house).strip() in {fold(w) for w in words("aggregators")}


def _house(record: dict[str, Any], meta: dict[str, str]) -> str | None:
    publisher = _name(record.get("publisher"))
    author = record.get("author")
    organisation = _name(author) if _kind(author).endswith("Organization") else None
    names = [n for n in (publisher, organisation, meta.get("og:site_name")) if n]
    names = [_without_slogan(n) for n in names]
    return next((n for n in names if not is_aggregator(n)), names[0] if names else None)


def _without_slogan(name: str) -> str:
    folded = fold(name).strip()
    if folded in {fold(w) for w in words("banners")}:
        return re.split(r"\s+[-–|]\s+", name)[0].strip()
    return " ".join(name.split())


def _articles(tree: Any) -> Iterator[dict[str, Any]]:
    for script in tree.iterfind(".//script"):
        if "ld+json" not in (script.get("type") or ""):
            continue
        try:
            loaded = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        yield from (r for r in _records(loaded, 0) if any(_ARTICLE.match(k) for k in _kinds(r)))


def _records(loaded: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth > 5:
        return
    if isinstance(loaded, list):
        for item in loaded:
            yield from _records(item, depth + 1)
    elif isinstance(loaded, dict):
        yield loaded
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _records(loaded.get(key), depth + 1)


def _kinds(record: dict[str, Any]) -> list[str]:
    kind = record.get("@type")
    return [k for k in (kind if isinstance(kind, list) else [kind]) if isinstance(k, str)]


def _kind(value: Any) -> str:
    value = value[0] if isinstance(value, list) and value else value
    return next(iter(_kinds(value)), "") if isinstance(value, dict) else ""


def _name(value: Any) -> str | None:
    value = value[0] if isinstance(value, list) and value else value
    return _text(value.get("name")) if isinstance(value, dict) else None


def _text(value: Any) -> str | None:
    value = value[0] if isinstance(value, list) and value else value
    if not isinstance(value, str) or not value.strip():
        return None
    from html import unescape

    return unescape(value).strip()


def _address(record: dict[str, Any]) -> str | None:
    page = record.get("mainEntityOfPage")
    found = _text(page.get("@id")) if isinstance(page, dict) else _text(page)
    return found if found and found.startswith("http") else None


def _meta(tree: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for tag in tree.iterfind(".//meta"):
        name = tag.get("property") or tag.get("name") or tag.get("itemprop")
        content = tag.get("content")
        if name and content and content.strip():
            found.setdefault(name.strip().lower(), content.strip())
    return found


def _times(tree: Any) -> Iterator[str]:
    for time in tree.iterfind(".//time"):
        yield time.get("datetime") or " ".join("".join(time.itertext()).split())
