"""Companies and foreign bodies that no list has, by the name that stands in Latin letters behind a title.

"Tổng Giám đốc HSBC Việt Nam", "Chủ tịch HĐQT Techcombank", "Chủ tịch Tập đoàn SK": what is written in
capitals, with a capital inside the word, with an ending that only such names have, or before the word for
Vietnam, is no person's name.
"""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from itertools import takewhile

from extract.lexicon.folding import fold
from extract.roles.named_alone import families
from extract.roles.phrase import BodyPhrase, OfficePhrase, chain
from extract.roles.ranks import RankWord
from extract.roles.words import Word, Words

# Who may head a body of any name.
_HEADS = frozenset(
    (
        "General Director",
        "Director",
        "Executive Director",
        "Chief Executive Officer",
        "Country Director",
        "Regional Director",
        "Chair",
        "Senior Vice President",
        "President",
    )
)
# Bodies that only their kind is known of, and what English adds to the name.
_KINDS = {
    "Group": " Group",
    "Corporation": " Corporation",
    "Company": " Company",
    "Cooperative": " Cooperative",
    "Bank": "",
}
# Bodies of a company that is named behind.
_BOARDS = frozenset(("Board of Directors", "Members' Council", "Trade Union", "Grassroots Trade Union"))
_ACRONYM = re.compile(r"(?=.*[A-Z])[A-Z0-9]{2,8}")
_CAPITAL_INSIDE = re.compile(r"[A-Z]+[a-z]+[A-Z][A-Za-z]*")
_ENDING = re.compile(
    r"[A-Z][A-Za-z]+(?:bank|group|corp|tel|fone|land|jet|cham|pharma|steel|soft|tech|chem|milk|mart|tourist)"
)
_CAPITALISED = re.compile(r"[A-Z][a-z]+|[A-Z]{2,8}")
# Words that go on with such a name.
_MORE = frozenset(("Group", "Bank", "Holdings", "Corporation", "Capital", "Land", "Energy", "Telecom"))
_HOME = ("Việt", "Nam")
# So many words may stand before the word for Vietnam.
_MOST = 3
# Of a single word behind which a person is named: not if it may be the first of that name.
_SYLLABLE = re.compile(r"(?:[bcdghklmnpqrstvx]|[cgknpt]h|ngh?|qu|gi|tr)?[aeiouy]{1,3}(?:[cmnpt]|[cn]h|ng)?")
_SHORTEST = 4
# So many Vietnamese words has the name of a company that one of these marks ends.
_WORDS, _ENDS = 2, (",", ";", ")", ".")
# What two letters stand for is a body only behind a word for one.
_SHORTEST_ACRONYM = 3


def of_named_houses(
    found: list[OfficePhrase | RankWord], words: Words, text: str, common: Container[str]
) -> list[OfficePhrase | RankWord]:
    """Give heads without a body, and bodies without a name of their own, the name in Latin letters behind.

    `common` are abbreviations of ordinary words, folded, which name nobody's body.
    """
    out: list[OfficePhrase | RankWord] = []
    for item in found:
        if isinstance(item, OfficePhrase) and _capital_behind(item.end, words, text) and _takes(item):
            item = _named(item, words, text, common)
        out.append(item)
    return out


def _capital_behind(at: int, words: Words, text: str) -> bool:
    return at < len(words) and words.gaps[at] == " " and text[words.starts[at]].isupper()


def _takes(item: OfficePhrase) -> bool:
    if item.place or item.country or item.portfolio or item.principal:
        return False
    if item.body is None:
        return item.title in _HEADS
    last = chain(item.body)[-1]
    return last.called is None and last.place is None and (last.name in _KINDS or last.name in _BOARDS)


def _named(item: OfficePhrase, words: Sequence[Word], text: str, common: Container[str]) -> OfficePhrase:
    name = house_name(words, item.end, text, common, behind_kind=item.body is not None)
    if name is None:
        return item
    end, called = name
    if item.body is None:
        return item._replace(end=end, body=BodyPhrase(end, "Group", called=called))
    return item._replace(end=end, body=_called(item.body, end, called))


def _called(body: BodyPhrase, end: int, called: str) -> BodyPhrase:
    if body.of is not None:
        return body._replace(end=end, of=_called(body.of, end, called))
    if body.name in _BOARDS:
        return body._replace(end=end, of=BodyPhrase(end, "Group", called=called))
    kind = _KINDS[body.name]
    return body._replace(end=end, called=called if called.endswith(kind) else called + kind)


def with_house_names(
    named: Sequence[BodyPhrase], words: Words, text: str, common: Container[str]
) -> list[BodyPhrase]:
    """Return bodies, those of which only the kind is known with the name that stands behind, if one does."""
    return [_with_name(b, words, text, common) if b.name in _KINDS else b for b in named]


def _with_name(body: BodyPhrase, words: Words, text: str, common: Container[str]) -> BodyPhrase:
    if body.called or body.place or not _capital_behind(body.end, words, text):
        return body
    name = house_name(words, body.end, text, common, behind_kind=True)
    return _called(body, *name) if name is not None else body


def house_name(
    words: Sequence[Word], at: int, text: str, common: Container[str], *, behind_kind: bool
) -> tuple[int, str] | None:
    """Return the end and the English form of a name of a company or foreign body at a word, or None.

    `behind_kind`: a word for a company stands before, so that no person's name does behind.
    """
    parts = _raw(words, at, text, _MOST + len(_HOME))
    home = next((k for k in range(1, len(parts) - 1) if tuple(parts[k : k + 2]) == _HOME), None)
    if words[at].form in common:
        return None
    if home is not None and all(map(_CAPITALISED.fullmatch, parts[:home])):
        return at + home + 2, _joined(words, at, at + home, text) + " Vietnam"
    first = parts[0]
    shouted = len(parts) > 1 and len(parts[1]) > 1 and parts[1].isupper() and not parts[1].isascii()
    long = behind_kind or len(first) >= _SHORTEST_ACRONYM
    acronym = long and _ACRONYM.fullmatch(first) is not None and not shouted
    if acronym or _CAPITAL_INSIDE.fullmatch(first) or _ENDING.fullmatch(first):
        end = at + 1 + (len(parts) > 1 and parts[1] in _MORE)
        return end, _joined(words, at, end, text)
    alone = len(first) >= _SHORTEST and first.isascii() and not _SYLLABLE.fullmatch(first.lower())
    if alone and (behind_kind or (len(parts) > 2 and _is_of_vietnam(parts[1]))):
        return at + 1, first
    return _vietnamese_name(words, at, text, parts) if behind_kind else None


def _vietnamese_name(
    words: Sequence[Word], at: int, text: str, parts: Sequence[str]
) -> tuple[int, str] | None:
    """Return the name of a company in Vietnamese words, which a comma or stop ends and no family name begins,
    as that of who heads it would: "Giám đốc Công ty Gốm Sao Mai, …"."""
    named = list(takewhile(lambda p: p[0].isupper() and p[1:].islower(), parts))
    end = at + len(named)
    stop = text[words[end - 1].end : words[end - 1].end + 1]
    if len(named) < _WORDS or stop not in _ENDS or fold(named[0]) in families():
        return None
    return end, _joined(words, at, end, text)


def _is_of_vietnam(word: str) -> bool:
    """Whether a capitalised word has letters or tones that only Vietnamese has."""
    return word[0].isupper() and not word.isascii() and not word.isupper()


def _raw(words: Sequence[Word], at: int, text: str, most: int) -> list[str]:
    """The words as written from one on that only spaces, hyphens or "&" part."""
    out: list[str] = []
    for word in words[at : at + most]:
        if out and word.gap not in (" ", "-", "&", " & "):
            break
        out.append(text[word.start : word.end])
    return out


def _joined(words: Sequence[Word], start: int, end: int, text: str) -> str:
    return text[words[start].start : words[end - 1].end]
