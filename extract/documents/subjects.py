"""What a document is about, as the text says right behind it: "on fees, charges and their collection".

A title goes on over commas where it lists things, and ends where the clause around it does: before a word
that only a clause has (a finite verb, an auxiliary), behind a quotation, or before a comma behind which
something else is told. Where verbs come last, nothing tells where what is said of the document begins: there
a clause that ends with its verb gives no subject, unless an object's mark or a verb of issuing ends it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from extract.documents.words import Words, any_of, words
from extract.languages.sentences import Span
from extract.lexicon import language_yaml

# No title that news quote is longer; one word alone is a topic, not a title.
_FEWEST, _MOST = 2, 60
# A mark that ends it within its sentence.
_CLAUSE_END = re.compile("[;:؛!?؟…]")
# Behind the last word of a sentence: its full stop, and the quotation mark that opens the next one.
_AROUND = ' .«“"'
_MARK = re.compile(r"[,،](?=\s)|[(«“\"]")
_CLOSING = {"«": "»", "“": "”", '"': '"', "(": ")"}
# So long are a quotation and what stands in brackets at most.
_QUOTED, _BRACKETS = 400, 80
# Behind the noun of another document stands its number, a short word before it at most.
_NUMBER = re.compile(r"[^\d,.;]{0,6}\d")


@dataclass(frozen=True, slots=True)
class _SubjectWords:
    """Where a subject ends: before `ends`; before a comma, one of `breaks` behind it or none of `lists`."""

    ends: re.Pattern[str]
    breaks: re.Pattern[str]
    verbs: re.Pattern[str] | None
    lists: bool


def subject_at(
    text: str, folded: str, cue: int, sentence_end: int, language: str, nouns: Sequence[Span]
) -> str | None:
    """Return what stands in `text` behind the words "on the matter of", which end at `cue`, or None.

    `folded` is the text folded, `sentence_end` where the sentence of the words ends, `nouns` are the first
    words for documents behind `cue`, from where to where.
    """
    if text[cue : cue + 1] in _CLOSING and text[cue] != "(":
        return _quoted(text, cue)
    w = _subject_words(language)
    last = cue + len(text[cue:sentence_end].rstrip(_AROUND))
    clause = _CLAUSE_END.search(text, cue, last)
    last = clause.start() if clause else last
    ends: list[int] = []
    for start, end in _pieces(text, cue, last):
        if ends and not _goes_on(text, folded, start, end, language):
            break
        stop = _stop(folded, start, end, language, nouns)
        if stop is None and not ends:
            return None
        if stop is not None and (stop == end or not ends):
            ends.append(stop)
        if stop != end:
            # A clause with its verb last may have begun anywhere behind the first comma.
            return _title(text[cue : ends[0 if w.verbs else -1]])
    return _title(text[cue : ends[-1]]) if ends else None


def _quoted(text: str, start: int) -> str | None:
    """Return the quotation that begins at `start`, None if it has no end of its own."""
    end = text.find(_CLOSING[text[start]], start + 1, start + _QUOTED)
    whole = text[start + 1 : end] if end >= 0 else "\n"
    return _title(whole) if "\n" not in whole and text[start] not in whole else None


def _pieces(text: str, start: int, last: int) -> Iterator[tuple[int, int]]:
    """Yield what a subject may consist of, from comma to comma; it ends with a quotation within it."""
    at = start
    while True:
        mark = _MARK.search(text, at, last)
        if mark is None:
            yield start, last
            return
        if mark[0] in ",،":
            yield start, mark.start()
            start = at = mark.end() + 1
            continue
        most = _BRACKETS if mark[0] == "(" else _QUOTED
        close = text.find(_CLOSING[mark[0]], mark.end(), mark.end() + most)
        in_midst = text[close + 1 : close + 2] == " " and text[close + 2 : close + 3].isalpha()
        if mark[0] == "(" and close >= 0 and in_midst and close < last:
            at = close + 1
            continue
        yield start, close + 1 if close >= 0 and mark[0] != "(" else mark.start()
        return


def _goes_on(text: str, folded: str, start: int, end: int, language: str) -> bool:
    """Tell whether a piece behind a comma may be of the same subject: no sentence is begun with it."""
    w, shared = _subject_words(language), words(language)
    return (
        w.lists
        and not text[start : start + 1].isupper()
        and not text[start : start + 1].isdigit()
        and w.breaks.match(folded, start, end) is None
        and (shared.this_first is None or shared.this_first.search(folded, start, end) is None)
    )


def _stop(folded: str, start: int, end: int, language: str, nouns: Sequence[Span]) -> int | None:
    """Return where the subject ends within a piece, its end if nowhere before; None if nothing tells."""
    w, shared = _subject_words(language), words(language)
    found = [m for m in (p.search(folded, start, end) for p in (w.ends, shared.object_markers)) if m]
    # A word may have an apostrophe before the ending that tells it.
    ends = [max(start, folded.rfind(" ", start, m.start()) + 1) for m in found]
    ends += [
        at for n in nouns if start < n[0] < end and (at := _joined(folded, start, n, shared)) is not None
    ]
    stop = min(ends, default=end)
    verb = w.verbs.search(folded, start, stop) if w.verbs else None
    if verb is None:
        return stop
    issued = next(
        (m for m in shared.issue_verbs.finditer(folded, start, stop) if m.end() >= verb.end()), None
    )
    return issued.start() if issued and issued.start() < verb.start() else None


def _joined(folded: str, start: int, noun: Span, shared: Words) -> int | None:
    """Return where a subject ends before another document, with its number, that "and" adds to the first."""
    before = folded[start : noun[0]].rstrip()
    joint = next((m for m in shared.joins.finditer(before) if m.end() == len(before)), None)
    return start + joint.start() if joint and _NUMBER.match(folded, noun[1]) else None


def _title(text: str) -> str | None:
    title = " ".join(text.split()).strip(" ,،-–")
    return title if _FEWEST <= len(title.split()) <= _MOST else None


@cache
def _subject_words(language: str) -> _SubjectWords:
    data = language_yaml(language, "documents")
    verbs = data["subject_verbs"]
    return _SubjectWords(
        ends=any_of(data["subject_ends"]),
        breaks=any_of(data["subject_breaks"]),
        verbs=any_of(verbs) if verbs else None,
        lists=data["subject_lists"],
    )
