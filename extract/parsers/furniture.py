"""What stands around an article: patterns built once from every language's `furniture.yaml`.

A page of one language carries furniture of others (a Persian translation keeps "Ảnh: …" and "No data"), so
the words of all languages are matched together. Patterns run on folded text (`fold`), which keeps offsets.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from itertools import chain

from extract.lexicon import language_codes, language_yaml
from extract.lexicon.alternation import NO_WORD, by_first
from extract.lexicon.folding import fold

# What a line that is a label or an entry may begin with, and with what such a line may end.
_MARKS_BEFORE = "([>«◄►•*#|-"
_MARKS_BEHIND = "0123456789()[]:：.…!?؟/»>|-"
_COLON = re.compile("[:：]")
# A bracketed or dashed opening of a credit, or the bar of a caption table.
_LONGEST_CREDIT = 180
_OPENING = "([|.,؛;•*-"
# What follows the word for a credit to the end of the line.
_LONGEST_NAMES = 60
_CREDITED = rf"[:：]\s*[^:\n]{{0,{_LONGEST_NAMES}}}?[\s)\]|.]*$"


@lru_cache(maxsize=1024)
def fold_line(text: str) -> str:
    """Return `text` folded; each rule asks for the same few lines again, so they are kept."""
    return fold(text)


@cache
def words(*keys: str) -> tuple[str, ...]:
    """Return the entries of `keys` in all languages, longest first (so that alternations match longest)."""
    lists = (language_yaml(code, "furniture")[key] for code in language_codes() for key in keys)
    entries = chain.from_iterable(lists)
    return tuple(sorted(set(entries), key=lambda w: (-len(w), w)))


def alternation(entries: Iterable[str], before: str = "") -> str:
    """Return a pattern for folded text that matches any of `entries`; half-spaces in them may be lost.

    `before` is what must be true of the text before them, as in `by_first`.
    """
    return f"(?:{by_first((_written(fold_line(e)) for e in entries), before)})"


def _written(entry: str) -> str:
    """Return the pattern of one entry: Arabic words may bear the ending -an, which cleaning leaves."""
    return " {0,2}".join(_ACCUSATIVE.sub(rf"\g<0>{_TANWIN}?", re.escape(word)) for word in entry.split(" "))


# The ending -an is written on the last letter of a word or on the one before (أيضًا, أيضاً).
_TANWIN = "\u064b"
_ACCUSATIVE = re.compile("[\u0620-\u064a](?=[\u0620-\u064a]?$)")


def behind_label(folded: str, *keys: str) -> int | None:
    """Return where the rest of a line begins that starts with a label of `keys` and a colon, else None."""
    colon = _COLON.search(folded)
    if colon is None or _bare(folded[: colon.start()]) not in _entries(keys):
        return None
    return colon.end()


def is_only(folded: str, *keys: str) -> bool:
    """Tell whether a line is an entry of `keys` and nothing else but a count, a colon or punctuation."""
    return _bare(folded).rstrip(_MARKS_BEHIND) in _entries(keys)


@cache
def _entries(keys: tuple[str, ...]) -> frozenset[str]:
    return frozenset(_bare(fold_line(entry)).rstrip(_MARKS_BEHIND) for entry in words(*keys)) - {""}


def _bare(folded: str) -> str:
    """Return a folded text without its spaces, the ending -an and the marks that it begins with."""
    return "".join(folded.split()).lstrip(_MARKS_BEFORE).replace(_TANWIN, "")


@cache
def opening(key: str) -> re.Pattern[str]:
    """Match a line that starts with an entry of `key` as a whole word."""
    return re.compile(rf"[\s(\[|*-]*{alternation(words(key))}(?!\w)")


@cache
def _credit() -> re.Pattern[str]:
    return re.compile(rf"{alternation(words('credits'), NO_WORD)}\s*{_CREDITED}")


@cache
def _credit_line() -> re.Pattern[str]:
    """A line that credits pictures: label first, names after it, no sentence."""
    labels = alternation((*words("credits"), *words("bylines")))
    return re.compile(rf"[\s(\[|*-]*{labels}\s*[:：][^.!?؟]{{0,120}}\.?[\s)\]|]*$")


def without_end(text: str, marks: str) -> str:
    """Return a text without the spaces and marks at its end."""
    bare = text.rstrip().rstrip(marks)
    while bare != text:
        text, bare = bare, bare.rstrip().rstrip(marks)
    return bare


def without_credit(text: str) -> str | None:
    """Return a caption without the credit of its picture, or None if `text` ends with no credit.

    "Quang cảnh hội nghị. Ảnh: A.B" gives "Quang cảnh hội nghị."; a line that is all credit gives "".
    """
    if len(text) > 600 or not (":" in text or "：" in text):
        return None
    folded = fold_line(text)
    # Colons are few: behind the last one is looked first.
    named = folded[max(folded.rfind(":"), folded.rfind("：")) + 1 :].strip()
    found = _credit().search(folded) if len(without_end(named, ")]|.")) <= _LONGEST_NAMES else None
    if found is None:
        return None
    start = len(without_end(folded[: found.start()], _OPENING))
    kept = text[:start].strip(" \t|")
    # A full stop before the credit ends the caption and stays with it.
    stop = text[start : found.end()].lstrip()[:1]
    return kept + stop if kept and stop in (".", "؟", "!") else kept.rstrip("-–—(|[ ")


def is_credit(text: str) -> bool:
    """Tell whether the whole line credits photographers, reporters or editors by a label."""
    if len(text) > _LONGEST_CREDIT:
        return False
    folded = fold_line(text)
    return bool(_credit_line().match(folded) or is_only(folded, "credit_lines"))


@cache
def _scene() -> re.Pattern[str]:
    return re.compile(rf"[\s|*]*{alternation(words('scenes'))}(?!\w)")


def is_scene(text: str) -> bool:
    """Tell whether a line opens as a caption does ("Quang cảnh cuộc họp") and is no sentence."""
    bare = text.strip()
    return (
        len(bare) <= 160 and not bare.endswith((".", "!", ":", ";")) and bool(_scene().match(fold_line(bare)))
    )


_FILE_NAME = re.compile(
    r"[\w\s().,\[\]&+@-]{1,120}\.(?:jpe?g|png|webp|gif|avif|bmp|mp4|heic)$", re.IGNORECASE
)


def is_file_name(text: str) -> bool:
    """Tell whether a line is the name of a picture file."""
    bare = text.strip()
    # Most lines are none, by where their last full stop stands.
    return "." in bare[-5:-3] and bool(_FILE_NAME.match(bare))
