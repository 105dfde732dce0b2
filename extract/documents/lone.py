"""Find numbers that stand without a noun but are documents all the same."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extract.documents.draft import Draft
from extract.documents.numbers import CHAIN
from extract.documents.words import Noun, Words
from extract.lexicon.digits import number_starts

# A number, what may stand between it and its sign, and how far before it its sign begins.
_NUMBER, _SIGNED, _REACH = re.compile(r"\d{1,6}(?!\d)"), re.compile(r"[ (]{0,2}"), 40
# What a number goes on with, and what one begins behind that is more than its digits.
_GOES_ON, _BEGINS_BEFORE = re.compile(r"[\w/-]"), re.compile(r"[\w/.-]")
_FULL = re.compile(r"\d[/-]\d")


def read_lone_numbers(folded: str, words: Words, drafts: Sequence[Draft]) -> list[Draft]:
    """Return citations without a noun that do not overlap `drafts`.

    These are serials of the article in a chain ("59-70-71-72"), numbers with their kind, signed numbers with
    their year or date, and full numbers that stand with a noun elsewhere in the text.
    """
    taken = {position for d in drafts for position in range(d.start, d.end)}
    found: list[Draft] = []
    for draft in _candidates(folded, words, drafts):
        if not any(position in taken for position in range(draft.start, draft.end)):
            taken.update(range(draft.start, draft.end))
            found.append(draft)
    return found


def _candidates(folded: str, words: Words, drafts: Sequence[Draft]) -> Iterator[Draft]:
    yield from _chains(folded, drafts)
    yield from _called_by_serial(folded, words, drafts)
    if words.native_numbers is None:
        return
    code, ending = words.lone_code, words.lone_ending
    for match in code.finditer(folded) if code and ending and ending.search(folded) else ():
        yield _lone(match.start(), match.end(), match.group(), None)
    for at in number_starts(folded) if words.year else ():
        number = _NUMBER.match(folded, at)
        year = words.year.match(folded, number.end()) if number and words.year else None
        sign = _sign_before(at, folded, words) if year else None
        if number is None or year is None or sign is None:
            continue
        if not words.not_numbers.search(folded, max(0, sign - 30), sign):
            yield _lone(at, year.end(), number.group(), None)._replace(year=int(year[1]), signed=True)
    for match in words.lone_number.finditer(folded) if words.lone_number else ():
        if not words.not_numbers.search(folded, max(0, match.start() - 30), match.start()):
            yield _lone(match.start(1), match.end(1), match[1], None)._replace(signed=True)
    for serial, noun in {d.serial: d.noun for d in drafts if d.native and d.serial}.items():
        if _FULL.search(serial):
            for at in _alone(serial, folded):
                yield _lone(at, at + len(serial), serial, noun)


def _sign_before(at: int, folded: str, words: Words) -> int | None:
    """Return where the word for "number" begins that stands right before a number, if one does."""
    for sign in words.number_word.finditer(folded, max(0, at - _REACH), at):
        if _SIGNED.fullmatch(folded, sign.end(), at):
            return sign.start()
    return None


def _alone(number: str, folded: str) -> Iterator[int]:
    """Yield where a number stands that is no part of a longer one or of a word."""
    at = folded.find(number)
    while at >= 0:
        end = at + len(number)
        if not (_GOES_ON.match(folded, end) or _BEGINS_BEFORE.match(folded, at - 1, at)):
            yield at
        at = folded.find(number, at + 1)


def _chains(folded: str, drafts: Sequence[Draft]) -> Iterator[Draft]:
    resolutions = (d for d in drafts if d.code and d.serial and d.code.type_code == "NQ")
    serials = {(d.serial or "").lstrip("0"): d.noun for d in resolutions}
    for match in CHAIN.finditer(folded) if serials else ():
        numbers = match.group().split("-")
        if all(n in serials for n in numbers):
            at = match.start()
            for number in numbers:
                end = at + len(number)
                yield Draft(at, end, at, end, serials[number], serial=number, group=-2 - match.start())
                at = end + 1


def _called_by_serial(folded: str, words: Words, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Yield the serials that stand for documents of which the text has given each in full: at the beginning
    of what somebody says or of a sentence, before "is" and a noun for documents ("“68 là nghị quyết …"); or
    behind a word for papers of whatever kind in the plural ("các văn bản 138 và 139")."""
    full: dict[str, Draft | None] = {}
    numbers: dict[str, str] = {}
    for draft in drafts:
        if draft.code is not None and draft.noun is not None:
            serial = draft.code.serial.lstrip("0")
            one = numbers.setdefault(serial, draft.code.number) == draft.code.number
            full[serial] = draft if one else None
    if not full or words.serial_subject is None:
        return
    found = [m.span(1) for m in words.serial_subject.finditer(folded)]
    found += [
        n.span() for m in words.serial_list.finditer(folded) for n in _NUMBER.finditer(folded, *m.span(1))
    ]
    for start, end in found:
        known = full.get(folded[start:end].lstrip("0"))
        if known is not None:
            yield Draft(start, end, start, end, known.noun, serial=folded[start:end])


def _lone(start: int, end: int, serial: str, noun: Noun | None) -> Draft:
    return Draft(start, end, start, end, noun, serial=serial, native=True)
