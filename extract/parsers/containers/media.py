"""What a file is, by the end of its name and, where that says nothing or lies, by its first bytes."""

from __future__ import annotations

import re

HEAD = 4096

_SUFFIXES = {
    **dict.fromkeys((".txt", ".text"), "text"),
    **dict.fromkeys((".md", ".markdown"), "markdown"),
    **dict.fromkeys((".html", ".htm", ".xhtml", ".xht", ".shtml"), "html"),
    **dict.fromkeys((".mhtml", ".mht"), "mhtml"),
    **dict.fromkeys((".jsonl", ".ndjson"), "lines"),
    ".json": "document",
    **dict.fromkeys((".csv", ".tsv", ".tab"), "table"),
    **dict.fromkeys((".xml", ".rss", ".atom", ".rdf"), "feed"),
    ".warc": "warc",
    ".zip": "zip",
    ".tar": "tar",
    **dict.fromkeys((".gz", ".tgz"), "gzip"),
    **dict.fromkeys((".bz2", ".tbz2", ".tbz"), "bzip2"),
    **dict.fromkeys((".xz", ".txz"), "xz"),
}
_COMPRESSED = {"gzip": b"\x1f\x8b", "bzip2": b"BZh", "xz": b"\xfd7zXZ\x00"}
_TAR = re.compile(r"\.t(?:gz|bz2?|xz)$", re.IGNORECASE)
_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,500}?-->\s*)*<(?:!doctype\s+html|html[\s>])",
    re.I | re.S,
)
_MARKUP = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?P<tag>\??[a-z][a-z0-9:]*)[\s/>]", re.I)
_TAGS = frozenset(b"head body p div span section article main h1 h2 h3 table ul ol meta title a b br".split())


def suffix(name: str) -> str:
    """Return the end of a file's name that tells its type, in lower case, with the dot."""
    own = name.rstrip("/").rpartition("/")[2]
    at = own.rfind(".")
    return own[at:].lower() if 0 < at < len(own) - 1 else ""


def kind_of(name: str, head: bytes) -> str | None:
    """Return what a file is, or None if it is nothing that is read. `head` are its first bytes."""
    end = suffix(name)
    for kind, magic in _COMPRESSED.items():
        if head.startswith(magic) and (end in _SUFFIXES or not end):
            return kind
    head = _narrow(head)
    known = _SUFFIXES.get(end)
    if known in _COMPRESSED:
        return _guess(head)  # it is named as if compressed, and is not
    if known in ("text", "feed") and _PAGE.match(head):
        return "html"
    if known is None:
        return ("html" if _PAGE.match(head) else None) if end else _guess(head)
    return known


def _guess(head: bytes) -> str | None:
    """Return what bytes without a telling name are."""
    if head.startswith(b"PK\x03\x04"):
        return "zip"
    if head[257:262] == b"ustar":
        return "tar"
    if head.startswith(b"WARC/"):
        return "warc"
    if _PAGE.match(head):
        return "html"
    markup = _MARKUP.match(head)
    if markup:
        return "html" if markup["tag"].lower() in _TAGS else "feed"
    if re.match(rb"(?:\xef\xbb\xbf)?\s*[\[{]", head):
        return "document"
    return None


def guess(head: bytes) -> str:
    """Return what a stream without a name is; text if nothing else."""
    for kind, magic in _COMPRESSED.items():
        if head.startswith(magic):
            return kind
    return _guess(_narrow(head)) or "text"


def _narrow(head: bytes) -> bytes:
    """Return first bytes as UTF-8 where a mark says that they are UTF-16."""
    wide = head.startswith((b"\xff\xfe", b"\xfe\xff"))
    return head.decode("utf-16", "ignore").encode("utf-8", "ignore") if wide else head


def unpacked_name(name: str) -> str:
    """Return the name of what a compressed file holds: `a.html` for `a.html.gz`, `a.tar` for `a.tgz`."""
    if _TAR.search(name):
        return _TAR.sub(".tar", name)
    return name[: -len(suffix(name))] if _SUFFIXES.get(suffix(name)) in _COMPRESSED else name
