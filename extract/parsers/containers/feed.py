"""Read the articles of an XML file: RSS, Atom, sitemaps of news apart, and exports with one element each."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from extract.parsers.containers.file import File
from extract.parsers.fields import has_text
from extract.parsers.source import Item, Source, Unreadable

# RSS, Atom, and what exports of databases and publishing systems call an article.
_ARTICLES = frozenset(
    ("item", "entry", "article", "doc", "document", "news", "newsitem", "post", "record", "row")
)
_NAMES = {
    "encoded": "content",
    "pubdate": "date",
    "updated": "modified",
    "creator": "author",
    "issued": "date",
}


def read_feed(file: File) -> Iterator[Item]:
    """Yield each article of the file; `path` ends with its number. No entity and no address is followed."""
    from lxml import etree

    number = 0
    steps = etree.iterparse(
        file.stream,
        events=("end",),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        recover=True,
        remove_comments=True,
        remove_pis=True,
    )
    for _, element in steps:
        if _name(element) not in _ARTICLES:
            continue
        fields = _fields(element)
        if not has_text(fields, file.reading.fields) and "title" not in fields:
            continue
        number += 1
        yield _item(file, number, fields)
        _free(element)
    fault = next((e.message for e in steps.error_log if e.level_name == "FATAL"), None)
    if not number and fault:
        yield file.failed(None, f"the XML cannot be read: {fault}")
    elif not number:
        yield Unreadable(file.path, b"", "skipped", "XML without articles that are known as such")


def _item(file: File, number: int, fields: dict[str, str]) -> Item:
    content = json.dumps(fields, ensure_ascii=False).encode("utf-8", "surrogatepass")
    if len(content) > file.reading.largest:
        return file.failed(number, file.reading.too_large)
    return Source(f"{file.path}#{number}", content, "json", fields=file.reading.fields)


def _name(element: Any) -> str:
    return element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""


def _fields(element: Any) -> dict[str, str]:
    """Return the children of an article by name; the longest text of a name counts, as in Atom's links."""
    fields: dict[str, str] = {}
    for child in element:
        name = _NAMES.get(_name(child), _name(child))
        value = _value(child)
        if name == "link" and child.get("rel") not in (None, "alternate"):
            continue
        if name and value and len(value) > len(fields.get(name, "")):
            fields[name] = value
    return fields


def _value(child: Any) -> str:
    from lxml import etree

    if _name(child) == "link" and child.get("href"):
        return str(child.get("href"))
    if len(child):
        inner = [child.text or "", *(etree.tostring(c, encoding="unicode") for c in child)]
        return "".join(inner).strip()
    return (child.text or "").strip()


def _free(element: Any) -> None:
    """Drop what has been read, so that memory does not grow with the file."""
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]
