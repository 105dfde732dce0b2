"""Tell the code page of a text that is not Unicode."""

from __future__ import annotations

import re

from extract.languages.identification import identify

# What text files of the four languages are written in when it is not Unicode.
_CODE_PAGES = ("cp1256", "cp1251", "cp1258", "cp1252")
# Of pages without Latin letters of their own: what their texts are in.
_LANGUAGES = {"cp1256": ("ar", "fa"), "cp1251": ("uk",)}
# Tags, addresses and figures, which are the same in every page.
_ASCII = re.compile("[!-~]+")
_LETTERS = re.compile(r"[^\W\d_]")
# The detectors look at the start of a text; so many bytes hold enough of it behind the head of a page.
_SAMPLE = 1 << 16


def code_page(content: bytes) -> str | None:
    """Return the code page that bytes are written in; None if they are no text in any.

    A page in which the bytes are a text of its own language comes first; else the one counts that
    charset-normalizer finds likeliest, which takes much of Persian in Windows-1256 for no text.
    """
    return _of_a_language(content[:_SAMPLE]) or _likeliest(content)


def _of_a_language(content: bytes) -> str | None:
    scores: dict[str, float] = {}
    for page, languages in _LANGUAGES.items():
        try:
            text = _ASCII.sub(" ", content.decode(page))
        except UnicodeDecodeError:
            continue
        if 2 * len(_LETTERS.findall(text)) < len("".join(text.split())):
            continue  # bytes of any kind decode to something
        found = identify(" ".join(text.split()))
        if found.language in languages:
            scores[page] = found.score
    return max(scores, key=lambda page: (scores[page], page), default=None)


def _likeliest(content: bytes) -> str | None:
    from charset_normalizer import from_bytes

    best = from_bytes(content, cp_isolation=list(_CODE_PAGES)).best()
    return best.encoding if best is not None else None
