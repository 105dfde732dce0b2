"""Names with initials in a script with capitals: "N. Prizvyshche", "Prizvyshche N. N."."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from extract.lexicon.folding import fold
from extract.people.cased.case_stems import case_stem
from extract.people.guests.country_names import is_country
from extract.people.linking.spelling import words_of
from extract.people.linking.syllable import is_vietnamese
from extract.people.mention import PersonMention
from extract.people.name_words import NameWords, is_behind_office_of, is_given_abroad, name_words
from extract.people.span import Span
from extract.people.tokens import Token

_STOP = re.compile(r"\s?\.\s?")
_SHORTEST_SURNAME = 3
_MOST = 3
_LONGEST = 5


def initials_at(tokens: Sequence[Token], text: str, at: int, language: str) -> Span | None:
    """Return the name of initials and a surname that begins at the word, in either order, or of a given name,
    the initial of a second one and a surname ("Джон К. Вайт")."""
    if _is_initial(tokens, text, at):
        end = _initials_end(tokens, text, at)
        if end < len(tokens) and _is_surname(tokens[end]) and _STOP.fullmatch(tokens[end].gap):
            return Span(at, end, "foreign")
        return None
    if _has_middle_initial(tokens, text, at, language):
        return Span(at, at + 2, "foreign")
    behind = at + 1
    if (
        behind < len(tokens)
        and _is_initial(tokens, text, behind)
        and tokens[behind].spaced
        and _is_surname(tokens[at])
    ):
        last = _initials_end(tokens, text, behind) - 1
        # One initial behind a word is the beginning of the next sentence as often as not.
        if last > behind and not (
            last + 1 < len(tokens) and _is_surname_of_initials(tokens, last + 1, language)
        ):
            stop = _STOP.match(text, tokens[last].end)
            return Span(at, last, "foreign", closing=len(stop[0].rstrip()) if stop else 0)
    return None


def is_holder_with_initials(tokens: Sequence[Token], name: Span, w: NameWords) -> bool:
    """Tell whether a surname with initials behind a body is in the nominative, so that it is the holder's
    whose office stands before ("ректор школи В. Я. Коваль", but "ректор школи В. Я. Коваля")."""
    if not w.case_endings or not name.first or tokens[name.first].gap != " ":
        return False
    surname = tokens[name.last] if len(tokens[name.last].text) > 1 else tokens[name.first]
    nominative = not surname.folded.endswith(w.genitive_endings)
    return nominative and is_behind_office_of(tokens, name.first, w)


def initials_of_guest(tokens: Sequence[Token], text: str, at: int) -> Span | None:
    """Return the name of a guest that initials begin in a Vietnamese sentence ("Ấn Độ S. Jaishankar").

    The abbreviation of a place has Vietnamese words behind it ("Q. Tân Bình").
    """
    if not at or not tokens[at].spaced or not _is_initial(tokens, text, at):
        return None
    last = _initials_end(tokens, text, at) - 1
    while last + 1 < len(tokens) and last - at < _LONGEST and _is_foreign(tokens, last + 1, first=last):
        last += 1
    return Span(at, last, "foreign") if len(tokens[last].text) > 1 else None


def _is_foreign(tokens: Sequence[Token], at: int, *, first: int) -> bool:
    parted = _STOP.fullmatch(tokens[at].gap) if len(tokens[first].text) == 1 else tokens[at].spaced
    return bool(parted) and _is_surname(tokens[at]) and not is_vietnamese(tokens[at].text)


def is_guest_of(tokens: Sequence[Token], text: str, at: int, language: str) -> bool:
    """Tell whether the initial behind a country begins the name of a guest from there."""
    if len(tokens[at].text) > 1 or not is_country(tokens, at - 1, language):
        return False
    return initials_of_guest(tokens, text, at) is not None


def in_full(mentions: Sequence[PersonMention], language: str) -> list[PersonMention]:
    """Return the mentions, those with initials under the full name if the text has it of one person alone:
    whose surname it is, and whose given name begins with the first initial.
    """
    written = {id(m): words_of(m.as_written) for m in mentions if m.origin == "foreign"}
    short = {k: words for k, words in written.items() if any(len(word) == 1 for word in words)}
    if not short:
        return list(mentions)
    full = [m for m in mentions if id(m) in written and id(m) not in short and len(written[id(m)]) > 1]
    stems = {id(m): [case_stem(word, language) for word in written[id(m)]] for m in full}
    return [_named_in_full(m, short[id(m)], full, stems, language) if id(m) in short else m for m in mentions]


def _named_in_full(
    mention: PersonMention,
    words: Sequence[str],
    full: Sequence[PersonMention],
    stems: Mapping[int, Sequence[str]],
    language: str,
) -> PersonMention:
    surname = case_stem(max(words, key=len), language)
    initial = fold(next(word for word in words if len(word) == 1))
    bearers: dict[tuple[str, ...], PersonMention] = {}
    for other in full:
        own = stems[id(other)]
        if surname in own and any(s.startswith(initial) for s in own if s != surname):
            bearers.setdefault(tuple(sorted(own)), other)
    return replace(mention, name=next(iter(bearers.values())).name) if len(bearers) == 1 else mention


def _is_initial(tokens: Sequence[Token], text: str, at: int) -> bool:
    word = tokens[at]
    return len(word.text) == 1 and word.text.isupper() and _STOP.match(text, word.end) is not None


def _initials_end(tokens: Sequence[Token], text: str, at: int) -> int:
    """Return the word behind the initials that begin at `at`."""
    end = at + 1
    while end < len(tokens) and end - at < _MOST:
        if not (_STOP.fullmatch(tokens[end].gap) and _is_initial(tokens, text, end)):
            break
        end += 1
    return end


def _is_surname(token: Token) -> bool:
    return len(token.text) >= _SHORTEST_SURNAME and token.text[0].isupper() and token.text[1:].islower()


def _is_surname_of_initials(tokens: Sequence[Token], at: int, language: str) -> bool:
    """Tell whether a surname stands right behind initials: then they are its own, unless a line ends between
    or the word only begins the next sentence ("Коваль О. П. Потім …")."""
    gap = tokens[at].gap
    if not _is_surname(tokens[at]) or not _STOP.fullmatch(gap) or "\n" in gap:
        return False
    return tokens[at].folded not in name_words(language).openers


def _has_middle_initial(tokens: Sequence[Token], text: str, at: int, language: str) -> bool:
    """Tell whether a given name abroad, a single initial and a surname stand there."""
    if at + 2 >= len(tokens) or not tokens[at + 1].spaced or not _is_initial(tokens, text, at + 1):
        return False
    gap = tokens[at + 2].gap
    whole = _is_surname(tokens[at]) and _is_surname(tokens[at + 2]) and _STOP.fullmatch(gap) is not None
    return whole and "\n" not in gap and is_given_abroad(tokens[at].folded, language)
