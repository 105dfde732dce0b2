"""Turn the bytes of a text file into text."""

from __future__ import annotations

import re

from extract.parsers.characters import clean
from extract.parsers.code_pages import code_page
from extract.parsers.errors import UnreadableArticle

_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
# A letter between whose bytes a tool that counts bytes broke the line.
_CUT_LETTER = re.compile(rb"([\xc2-\xf4][\x80-\xbf]{0,2})\n([\x80-\xbf]{1,3})")
_CONTROLS = bytes((*range(9), *range(14, 32)))


def decode(content: bytes, declared: str | None = None) -> str:
    """Return the text of `content`, cleaned (see `clean`).

    UTF-8 and UTF-16 are told by their bytes, whatever is declared; else the declared encoding is tried; else
    a code page is chosen (see `code_page`). Raises UnreadableArticle for
    bytes that are no text in any of them.
    """
    return clean(_decode(content, declared))


def encoding_of(sample: bytes) -> str:
    """Return the name of the encoding of a file whose first bytes are `sample`."""
    for bom, encoding in _BOMS:
        if sample.startswith(bom):
            return encoding
    repaired = sample.decode("utf-8", "replace")
    if _is_utf16(sample):
        return "utf-16-le" if _controls(sample[1::2]) >= _controls(sample[::2]) else "utf-16-be"
    if repaired.count("\ufffd") * 200 <= len(repaired):
        return "utf-8"
    return code_page(sample) or "utf-8"


def _decode(content: bytes, declared: str | None) -> str:
    for bom, encoding in _BOMS:
        if content.startswith(bom):
            return content.decode(encoding, "replace")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        # UTF-16 without a mark can pass for UTF-8, the high bytes of its letters for control characters.
        return _utf16(content) if _is_utf16(content) else text
    if _is_utf16(content) and _is_text(_utf16(content)):
        return _utf16(content)
    repaired = _CUT_LETTER.sub(rb"\1\2\n", content).decode("utf-8", "replace")
    # A file cut inside a letter, or with a few bad bytes, is still UTF-8.
    if repaired.count("\ufffd") * 200 < len(repaired):
        return repaired
    return _as_declared(content, declared) or _in_code_page(content)


def _as_declared(content: bytes, declared: str | None) -> str | None:
    """Return the text in the encoding that is declared; None where there is none that fits."""
    if declared is None or declared.lower().replace("-", "") in ("utf8", "utf16", "usascii", "ascii"):
        return None
    try:
        text = content.decode(declared)
    except (LookupError, UnicodeError, ValueError):
        return None
    # An encoding of bytes that are no text (`hex`, `zip`) is none; so is one that gives controls.
    return text if isinstance(text, str) and _is_text(text) else None


def _controls(content: bytes) -> int:
    return len(content) - len(content.translate(None, _CONTROLS))


def _is_utf16(content: bytes) -> bool:
    """Tell whether the controls among bytes are the high bytes of letters: every other byte, or nearly."""
    odd, even = _controls(content[1::2]), _controls(content[::2])
    return (odd + even) * 10 > len(content) and max(odd, even) > 4 * min(odd, even)


def _is_text(text: str) -> bool:
    return sum(c.isalpha() or c.isspace() for c in text) * 2 > len(text)


def _utf16(content: bytes) -> str:
    odd, even = _controls(content[1::2]), _controls(content[::2])
    return content.decode("utf-16-le" if odd >= even else "utf-16-be", "replace")


def _in_code_page(content: bytes) -> str:
    encoding = code_page(content)
    if encoding is None:
        raise UnreadableArticle("the bytes are no text in UTF-8, UTF-16 or the code pages of our languages")
    return content.decode(encoding, "replace")
