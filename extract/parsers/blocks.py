"""Cut a web page into its blocks of text in the order of the page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from extract.article import SegmentKind
from extract.parsers.characters import clean
from extract.parsers.furniture import behind_label, fold_line

_SILENT = frozenset(
    (
        *("script", "style", "noscript", "template", "head", "iframe", "object", "svg", "canvas"),
        *(
            "video",
            "audio",
            "form",
            "select",
            "button",
            "textarea",
            "input",
            "nav",
            "footer",
            "aside",
            "dialog",
        ),
    )
)
_BLOCKS = frozenset(
    (
        *(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "blockquote",
        ),
        *(
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "figure",
            "figcaption",
            "table",
            "thead",
            "tbody",
            "tfoot",
            "tr",
        ),
        *("caption", "pre", "address", "center", "details", "summary", "body", "html", "hr", "fieldset"),
    )
)
_CAPTION = re.compile(
    r"(?:^|[\s_-])(?:figcaption|pcaption|caption|photo-?desc\w*|image-?desc\w*)(?:$|[\s_-])", re.I
)
_BYLINE = re.compile(r"(?:^|[\s_-])(?:authors?|byline|writer|signature)(?:$|[\s_-])", re.I)
_TAGGED: dict[str, SegmentKind] = {"h1": "headline", "figcaption": "caption", "caption": "caption"}
_INVISIBLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
# Deeper pages are damaged or hostile; what nests deeper is read as one block.
_DEEPEST = 200


@dataclass(frozen=True, slots=True)
class Block:
    """A block of text on a page.

    `parent` tells blocks of one container, `links` the share of text in links, `address` the first link;
    `signed` says that the markup calls it the writer's name.
    """

    text: str
    kind: SegmentKind | None
    tag: str
    parent: int
    links: float
    address: str | None = None
    signed: bool = False


def read_blocks(tree: Any) -> list[Block]:
    """Return the visible blocks of a parsed page (an lxml tree), menus, forms and footers left out.

    A table row is one block, its cells parted by " | ", so that numbers in tables stay readable.
    """
    body = tree.find(".//body")
    return list(_walk(tree if body is None else body, None, 0, {}))


def sourced_text(block: Block) -> str:
    """Return the text of a block; a source line that shows the name of the medium and holds the address in
    its link only, with that address."""
    linked = block.address is not None and block.address.startswith("http") and "http" not in block.text
    return f"{block.text} {block.address}" if linked and _credits(block.text) else block.text


def _credits(text: str) -> bool:
    return behind_label(fold_line(text), "sources") is not None


def _walk(node: Any, kind: SegmentKind | None, depth: int, numbers: dict[Any, int]) -> Iterator[Block]:
    tag = node.tag
    if not isinstance(tag, str) or tag in _SILENT or _INVISIBLE.search(node.get("style") or ""):
        return
    kind = _kind(node) or kind
    if tag == "tr" and not _has_blocks(node):
        yield from _block(" | ".join(filter(None, (_inline(c) for c in node))), node, kind, numbers)
        return
    if depth > _DEEPEST or not _has_blocks(node):
        for text in _inline(node).split("\n"):
            yield from _block(text, node, kind, numbers)
        return
    pending: list[str] = [node.text or ""]
    for child in node:
        if isinstance(child.tag, str) and (child.tag in _BLOCKS or _has_blocks(child)):
            yield from _flush(pending, node, kind, numbers)
            yield from _walk(child, kind, depth + 1, numbers)
        else:
            pending.append(_inline(child))
        pending.append(child.tail or "")
    yield from _flush(pending, node, kind, numbers)


def _flush(
    pending: list[str], node: Any, kind: SegmentKind | None, numbers: dict[Any, int]
) -> Iterator[Block]:
    for text in "".join(pending).split("\n\n"):
        yield from _block(text, node, kind, numbers)
    pending.clear()


def _block(text: str, node: Any, kind: SegmentKind | None, numbers: dict[Any, int]) -> Iterator[Block]:
    text = " ".join(clean(text).split())
    if not text:
        return
    parent = node.getparent()
    anchors = list(node.iter("a"))
    linked = sum(len("".join(a.itertext())) for a in anchors)
    number = numbers.setdefault(parent, len(numbers))
    address = anchors[0].get("href") if anchors else None
    yield Block(text, kind, node.tag, number, linked / len(text), address, _signed(node))


def _signed(node: Any) -> bool:
    return bool(_BYLINE.search(node.get("class") or "") or node.get("itemprop") == "author")


def _kind(node: Any) -> SegmentKind | None:
    tagged = _TAGGED.get(node.tag)
    if tagged:
        return tagged
    if node.tag in ("h2", "h3", "h4", "h5", "h6"):
        return "heading"
    return "caption" if _CAPTION.search(node.get("class") or "") and node.tag != "figure" else None


def _has_blocks(node: Any) -> bool:
    return any(isinstance(d.tag, str) and d.tag in _BLOCKS for d in node.iterdescendants())


def _inline(node: Any) -> str:
    """Return the text of a node without blocks in it; <br> is a line break, other white space a space."""
    if not isinstance(node.tag, str) or node.tag in _SILENT:
        return ""
    if node.tag == "br":
        return "\n"
    parts = [_spaces(node.text)]
    for child in node:
        parts.append(_inline(child))
        parts.append(_spaces(child.tail))
    return "".join(parts)


def _spaces(text: str | None) -> str:
    return re.sub(r"\s+", " ", text) if text else ""
