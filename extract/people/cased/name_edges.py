"""Where a name in a script with capitals begins and ends among other words with capitals."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.lexicon.letters import CAPITALS
from extract.people.linking.syllable import is_vietnamese
from extract.people.name_words import VIETNAMESE, NameWords
from extract.people.tokens import Token

# How many words in a row begin a body's name or a heading with a common phrase, and no person's.
_SHORTEST_HEADING = 3
_WOMEN = "thị"
# What the Ba Na, Xơ Đăng and Giẻ Triêng call men by, before the name.
HIGHLAND = "A"
# What the Ê Đê, Gia Rai and M'Nông call women by, and the Cơ Ho all, glued to the name: "H'Yim".
_APOSTROPHES = ("'", "’", "ʼ")
_MARKED = re.compile(rf"[HK]['’ʼ][{CAPITALS}]")
# A number behind the word that begins a sentence: "Ngày 26/5".
NUMBERED = re.compile(r"\s\d")


def is_phrase(tokens: Sequence[Token], start: int, end: int, w: NameWords) -> bool:
    """Tell whether the words are a heading in capitals or a body that begins with a common phrase."""
    phrase = f"{tokens[start].folded} {tokens[start + 1].folded}" if start + 1 < end else ""
    if phrase not in w.phrases:
        return False
    if end - start < _SHORTEST_HEADING or tokens[start].text.isupper():
        return tokens[start].text.isupper()
    longer = [p for p in w.phrases if p.startswith(f"{phrase} ")]
    return not longer or f"{phrase} {tokens[start + 2].folded}" in longer


def is_bare(tokens: Sequence[Token], last: int) -> bool:
    """Tell whether a family name and the middle name of women stand without a given name."""
    return tokens[last].folded == _WOMEN


def is_clan(tokens: Sequence[Token], last: int, w: NameWords) -> bool:
    """Tell whether a name is one of a clan, by the word behind it."""
    behind = tokens[last + 1] if last + 1 < len(tokens) else None
    return behind is not None and behind.spaced and behind.folded in w.clan_words


def foreign_end(tokens: Sequence[Token], end: int, w: NameWords) -> int:
    """Return the last word of a foreign name: behind a hyphen its parts may have no capital (Nak-yon), nor
    has what joins them (Абдул аль-Хамід, Людвіг ван Бетховен)."""
    last = end - 1
    while (
        last + 2 < len(tokens)
        and tokens[last + 1].text in w.links
        and tokens[last + 1].gap == " "
        and tokens[last + 2].joined
        and tokens[last + 2].text[0].isupper()
    ):
        last += 2
    while last + 1 < len(tokens) and tokens[last + 1].gap == "-" and tokens[last + 1].text.islower():
        last += 1
    initial = len(tokens[last].text) == 1 and last + 1 < len(tokens) and tokens[last + 1].gap in (". ", ".")
    return last + 1 if initial and tokens[last + 1].text[0].isupper() else last


def is_abbreviated(words: Sequence[Token]) -> bool:
    """Tell whether one of the words is an abbreviation, and they are no heading in capitals."""
    if not [t for t in words if len(t.text) > 1 and t.text.isupper()]:
        return False
    return not all(t.text.isupper() and is_vietnamese(t.text) for t in words)


def is_marked(word: str) -> bool:
    """Tell whether a word is a name by itself, with what people of the highlands are called by glued to it:
    "K'Brông"."""
    return word[1:2] in _APOSTROPHES and _MARKED.match(word) is not None


def is_highland(tokens: Sequence[Token], start: int, end: int, language: str) -> bool:
    """Tell whether the letter before men's names in the highlands begins one: what follows is no syllable of
    Vietnamese ("Phó Giám đốc Sở A Byot")."""
    if language != VIETNAMESE or start + 1 >= end:
        return False
    if is_marked(tokens[start].text):
        return True
    if tokens[start].text != HIGHLAND:
        return False
    following = tokens[start + 1]
    return following.spaced and following.text[1:].islower() and not is_vietnamese(following.text)


def is_opener(tokens: Sequence[Token], at: int, w: NameWords) -> bool:
    """Tell whether a word that is a given name too begins a sentence: with the next word ("Phát biểu"), or as
    a part of the day with a number ("Sáng 3/5")."""
    behind = next((words for word, words in w.opener_pairs if word == tokens[at].folded), None)
    if behind is None or at + 1 >= len(tokens):
        return True
    return tokens[at + 1].folded in behind or NUMBERED.match(tokens[at + 1].gap) is not None
