"""Cut what follows an article: source line, comments, related headlines, tags, menus, bylines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from extract.parsers.draft import Line
from extract.parsers.furniture import (
    behind_label,
    fold_line,
    is_credit,
    is_file_name,
    is_only,
    is_scene,
    opening,
    without_credit,
    without_end,
    words,
)
from extract.parsers.publication import read_publication
from extract.parsers.teasers import without_teasers

_URL = re.compile(r"(?:https?://|www\.)[^\s<>\"«»]+", re.IGNORECASE)
_BARE_URL = re.compile(r"[\s(\[<]*(?:https?://|www\.)[^\s<>\"«»]+[\s)\]>.]*$", re.IGNORECASE)
_STOPS, _CLOSERS = (".", "!", "?", "؟", "…", "۔"), "\"'”»’)]/"
_POINTER = re.compile(r"\s*(?:>>|»»|◄|►|▶|☛|→|&gt;&gt;)")
_HASHTAGS = re.compile(r"\s*(?:#[^#\n]{1,60})+$")
# Looked for only where a bracket ends the line: a search would try every space of a paragraph.
_NOTE = re.compile(r"\s*\([^()]*\)$")
_BRACKETED = re.compile(r"[(\[][^()\[\]]{2,50}[)\]][\s./]*$")
# A related block in the middle ends where a paragraph of prose resumes; a teaser is shorter than this.
_PROSE = 180
_SIGNATURE = 60
# Labels stand at the start of a line: more of it is not looked at.
_HEAD = 4
_START = 260


def ends_sentence(text: str) -> bool:
    """Tell whether a line ends as a sentence does, closing quotes and brackets aside."""
    return without_end(text, _CLOSERS).endswith(_STOPS)


def is_prose(text: str) -> bool:
    """Tell whether a line is certainly a paragraph: long, and ending as a sentence does."""
    return len(text) >= _PROSE and ends_sentence(text)


def without_closing(lines: Sequence[Line]) -> tuple[list[Line], str | None]:
    """Return the lines of the article without what follows it, and the address that it credits."""
    kept: list[Line] = []
    source_url: str | None = None
    skipping = False
    for number, line in enumerate(lines):
        folded = fold_line(line.text[:_START])
        address = _source(line.text, folded)
        if address == "" and number < _HEAD and read_publication(line.text) is not None:
            kept.append(line)  # "Nguồn: …, 22/8/2025" under the headline says who published and when
            continue
        if address is not None:
            source_url = source_url or address or None
            if address and kept and not _resumes(lines[number + 1 :]):
                break
            continue
        if kept and _closes(line, folded) and not _resumes(lines[number + 1 :]):
            break
        if _starts_related(folded):
            skipping = True
            continue
        if skipping and not is_prose(line.text):
            continue
        skipping = False
        if not _is_aside(line.text, folded, lines[number + 1 :]):
            kept.append(line)
    kept = _without_bylines(kept)
    teased = without_teasers(kept, [_ends_text(kept, number) for number in range(len(kept))])
    return kept if len(teased) == len(kept) else _without_bylines(teased), source_url


def closes_article(line: Line) -> bool:
    """Tell whether comments, related headlines or a menu begin with a line: the article is at its end."""
    folded = fold_line(line.text[:_START])
    return _closes(line, folded) or _starts_related(folded)


def _ends_text(lines: Sequence[Line], number: int) -> bool:
    """Tell whether the text of an article can end with a line: a sentence, or who signs it."""
    text = lines[number].text
    return ends_sentence(text) or (number > 0 and _is_byline(text, lines[number - 1].text))


def _source(text: str, folded: str) -> str | None:
    """Return the address in a source line, "" if it names none, None if the line is no source line."""
    named = behind_label(folded, "sources")
    if named is None:
        return _tidy_url(text) if _BARE_URL.match(text) else None
    url = _URL.search(text)
    if url:
        return _tidy_url(url.group())
    return "" if len(folded) - named <= _SIGNATURE and not without_credit(text) else None


def _tidy_url(text: str) -> str:
    url = _URL.search(text)
    return url.group().rstrip(".,;،)]>") if url else ""


def _resumes(lines: Sequence[Line]) -> bool:
    """Tell whether the article goes on: prose follows, and a source line or comments only after it."""
    for number, line in enumerate(lines):
        folded = fold_line(line.text[:_START])
        if _source(line.text, folded) or is_only(folded, "comments"):
            return False
        if _starts_related(folded):
            return False
        if is_prose(line.text):
            return number < 3
    return False


def _has_prose(lines: Sequence[Line]) -> bool:
    return any(is_prose(line.text) for line in lines)


def _closes(line: Line, folded: str) -> bool:
    if line.kind == "headline":
        return False
    if is_only(folded, "comments", "endings"):
        return True
    if opening("disclaimers").match(folded):
        return True
    short = len(folded) <= 90 and not folded.rstrip().endswith(".")
    return short and bool(opening("endings").match(folded))


def _starts_related(folded: str) -> bool:
    return len(folded) <= 60 and is_only(folded, "related")


def _is_aside(text: str, folded: str, behind: Sequence[Line]) -> bool:
    """Tell whether a line is no part of the article though the article may go on after it, `behind`."""
    if _POINTER.match(text) or is_file_name(text) or _HASHTAGS.match(text):
        return True
    if is_only(folded, "menus", "banners", "advertisements"):
        return True
    if behind_label(folded, "related", "advertisements"):
        return True
    if behind_label(folded, "identifiers") and len(folded) <= _SIGNATURE:
        return True
    if behind_label(folded, "tags"):
        return not _has_prose(behind)
    return is_credit(text)


def _without_bylines(lines: list[Line]) -> list[Line]:
    end = len(lines)
    for _ in range(4):
        if end < 3 or not _is_byline(lines[end - 1].text, lines[end - 2].text):
            break
        if lines[end - 1].kind in ("caption", "headline"):
            break
        end -= 1
    return lines[:end]


def _is_byline(text: str, before: str) -> bool:
    """Tell whether the last line of an article signs it: "A.B - C.D", "(TTXVN)", "A.B (thực hiện)"."""
    if _BRACKETED.match(text):
        return True
    folded = fold_line(text)
    if len(text) <= 80 and opening("attributions").match(folded) and not ends_sentence(text):
        return True
    if without_credit(text) is not None or is_scene(text) or text.lstrip().startswith(("*", "|")):
        return False
    whole = text.strip()
    bare = _NOTE.sub("", whole) if whole.endswith(")") else whole
    note = whole[len(bare) :].strip(" ()")
    if len(note) > 60 or (
        note and len(note.split()) > 3 and not opening("byline_notes").match(fold_line(note))
    ):
        return False
    if (
        len(bare) > _SIGNATURE
        or (ends_sentence(bare) and not _is_initialled(bare))
        or re.search(r"\d|[:;]", bare)
    ):
        return False
    if any(len(part.split()) > 5 for part in _parts().split(bare)):
        return False
    return ends_sentence(before) or without_credit(before) is not None or _looks_signed(before)


@cache
def _parts() -> re.Pattern[str]:
    """Return an expression for what parts the names of a signature."""
    return re.compile(rf"\s+[-–—]\s+|\s*[,،;/|&•]\s*|\s+(?:{'|'.join(words('signature_joints'))})\s+")


def _looks_signed(before: str) -> bool:
    """The line before a second signature is itself short and unfinished."""
    return len(before) <= _SIGNATURE and bool(_BRACKETED.match(before) or not ends_sentence(before))


def _is_initialled(text: str) -> bool:
    return bool(re.fullmatch(r"(?:\w{1,2}\.\s?){1,3}", text.strip()))


def is_short_name(text: str) -> bool:
    """Tell whether a line in the head of an article can be a writer or a house: few words, no sentence."""
    bare = text.strip()
    return len(bare.split()) <= 6 and len(bare) <= _SIGNATURE and not re.search(r"[.!?؟:;]$", bare)
