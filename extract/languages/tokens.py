"""The tokens of a word: what may end a sentence in it, and what is punctuation.

A word is what stands between spaces. Nearly all are letters and digits with punctuation around them: these
are told apart here, as spaCy's tokenizer of no language does but for what it does not know. A full stop ends
a sentence also behind a combining mark («جميعاً.»), behind digits that are not European («٢٠١٥.»), between
words of an alphabet without case («بجدة.وفي»), and as `./.`, with which Vietnamese papers close. Words of any
other make, as those with signs around them, are given to that tokenizer, which takes a second to load.

No trained pipeline of the four languages works offline, and the tokenizers of `ar` and `uk` glue a full stop
to a digit before it; the multi-language tokenizer does not, so one tokenizer serves all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any, NamedTuple

from extract.lexicon import language_yaml

_ENDS = frozenset((".", "!", "?", "؟", "…", "۔", "..."))
_MARKS = ".!?؟…۔"
# Combining marks and signs without width stand within a word, and behind its last letter too.
_JOINED = "\u0300-\u036f\u064b-\u065f\u0670\u200b-\u200f"
_BEFORE = "“\"«„‘'‚(\\[{*•#–—"
_BEHIND = "”\"»’')\\]}*:;,،؛%٪/–—-"
# What stands before the letters and digits of a word, they with what is among them, and what stands behind.
_WORD = re.compile(
    rf"((?:[{_BEFORE}…]|\.\.+)*)([-№$€]?[^\W_](?:.*(?:[^\W_]|[{_JOINED}]))?)([{_MARKS}{_BEHIND}]*)", re.DOTALL
)
_PUNCTUATION = re.compile(f"[{_MARKS}{_BEFORE}{_BEHIND}]*")
_SIGN = re.compile(r"\.+|…+|.", re.DOTALL)
# A full stop between letters is looked at by itself.
_WITHIN = re.compile(rf"\.\.+|…+|[!?؟۔](?=[^\W\d_])|(?:(?<=[^\W\d_])|(?<=[{_BEHIND}]))\.(?=[^\W\d_])")
_ADDRESS = re.compile(r"//|@|www\.")
# What cuts a word short that is too holy to be written out ("آیت ا...").
_CUT = "..."
# Letters without case tell a forgotten space («بجدة.وفي») from initials («بي.بي.سي») by how many they are.
_INITIALS = 2


class Token(NamedTuple):
    """A token of a word: where it starts in it, whether it can end a sentence, whether it is punctuation."""

    start: int
    ends: bool
    punctuation: bool


@lru_cache(maxsize=1 << 14)
def tokens(word: str, language: str) -> tuple[Token, ...]:
    """Return the tokens of a word, which has no space in it; their starts are offsets into the word."""
    if word.isalpha():
        return (Token(0, ends=False, punctuation=False),)
    parts = _WORD.fullmatch(word)
    if parts is not None:
        return tuple(_plain(parts, language))
    if _PUNCTUATION.fullmatch(word):
        return tuple(_signs(word, 0))
    return tuple(_known_to_tokenizer(word, language))


def _plain(parts: re.Match[str], language: str) -> Iterator[Token]:
    """Yield the tokens of letters and digits with punctuation around and marks among them."""
    before, core, behind = parts.groups()
    yield from _signs(before, 0)
    if behind == _CUT and f"{core}{behind}" in language_yaml(language, "language")["abbreviations"]:
        yield Token(len(before), ends=False, punctuation=False)
        return
    yield Token(len(before), ends=False, punctuation=False)
    for mark in _marks_within(core):
        yield Token(len(before) + mark.start(), ends=mark[0] in _ENDS, punctuation=True)
        yield Token(len(before) + mark.end(), ends=False, punctuation=False)
    shortened = behind.startswith(".") and not behind.startswith("..") and not _is_closed(core, language)
    yield from _signs(behind[shortened:], parts.start(3) + shortened)


def _signs(signs: str, at: int) -> Iterator[Token]:
    for sign in _SIGN.findall(signs):
        yield Token(at, ends=sign in _ENDS, punctuation=True)
        at += len(sign)


def _is_closed(core: str, language: str) -> bool:
    """Tell whether a full stop right behind a word is one, and not that of an abbreviation or an initial."""
    words = language_yaml(language, "language")
    if core in words["closed_abbreviations"]:
        return True
    known = words["abbreviations"]
    if f"{core}." in known or ("." in core and all(f"{part}." in known for part in core.split("."))):
        return False
    last, previous = core[-1], core[-2:-1]
    if last.isupper():
        return previous.isalpha() and not previous.islower()
    return len(core) > 1 or not ("a" <= last <= "z")


def _marks_within(core: str) -> Iterator[re.Match[str]]:
    """Yield the marks among letters behind which a space was forgotten; an address has none."""
    if _ADDRESS.search(core):
        return
    for mark in _WITHIN.finditer(core):
        if mark[0] != "." or _parts_sentences(core[: mark.start()], core[mark.end() :]):
            yield mark


def _parts_sentences(left: str, right: str) -> bool:
    """Tell whether a full stop between letters ends a sentence and is not of initials or a site."""
    if right[0].islower() or left[-1].isupper():
        return False
    return left[-1].islower() or not left[-1].isalpha() or not (_is_short(left[::-1]) or _is_short(right))


def _is_short(letters: str) -> bool:
    """Tell whether no more letters stand at the beginning than an initial has."""
    return not letters[: _INITIALS + 1].isalpha() or len(letters) <= _INITIALS


def _known_to_tokenizer(word: str, language: str) -> Iterator[Token]:
    for token in _tokenizer(language)(word):
        ends = token.text in _ENDS and not _parts_digits(word, token.idx)
        yield Token(token.idx, ends=ends, punctuation=token.is_punct)


@cache
def _tokenizer(language: str) -> Any:
    """Return spaCy's tokenizer of no language with the abbreviations of one."""
    import spacy

    tokenizer: Any = spacy.blank("xx").tokenizer
    words = language_yaml(language, "language")
    for word in words["abbreviations"]:
        tokenizer.add_special_case(word, [{"ORTH": word}])
    for word in words["closed_abbreviations"]:
        tokenizer.add_special_case(f"{word}.", [{"ORTH": word}, {"ORTH": "."}])
    return tokenizer


def _parts_digits(word: str, at: int) -> bool:
    """Tell whether a mark is a decimal point, in any digits: the tokenizer knows only European ones."""
    return word[at - 1 : at].isdecimal() and word[at + 1 : at + 2].isdecimal()
