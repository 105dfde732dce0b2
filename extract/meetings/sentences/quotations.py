"""Find what an article quotes: people and verbs inside a quotation are the speaker's, not the reporter's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from extract.article import Article
from extract.lexicon import language_yaml
from extract.lexicon.alternation import any_word
from extract.lexicon.clitics import clitics
from extract.lexicon.folding import fold
from extract.lexicon.letters import CAPITALS
from extract.meetings.vocabulary import any_of, phrases_of, whole_words

# Quotation marks, by how they close; straight ones close with themselves.
_QUOTED = re.compile(r"“[^“”]*”|«[^«»]*»|„[^„”“]*[”“]|\"[^\"]*\"")
_OPENING = '“«„"'
# A name of a campaign or an award in quotation marks is no quotation.
_SHORTEST = 60
_LONGEST = 2500
# So much may stand in a clause that says who is quoted before its verb, and behind it.
_BEFORE_VERB = 60
_BEHIND_VERB = 240
# Where a sentence ends and the next begins.
_STOP = re.compile(rf"[.!?…]\s+(?=[{CAPITALS}])")
# So far before a quotation stands the verb of whoever is quoted.
_OPENS = 160


def _is_statement(text: str, line: int, start: int, told: re.Pattern[str] | None) -> bool:
    """Tell whether no person's words are quoted but the report of a press office ("وذكر بيان للوزارة أن …"):
    what it tells of people is told by the article."""
    if told is None:
        return False
    before = fold(text[max(line, start - _OPENS) : start]).rpartition(". ")[2]
    return told.search(before) is not None


def _goes_on(text: str, line: int, start: int, language: str) -> bool:
    """Tell whether a verb of saying without a subject opens a quotation, which goes on ("وأضافت أن …")."""
    before = fold(text[max(line, start - _OPENS) : start])
    further = _further(language)
    return further is not None and further.search(before) is not None


@cache
def _further(language: str) -> re.Pattern[str] | None:
    """Return an expression for a verb of saying with nobody named behind it, at the end of some words."""
    if not phrases_of(language, "statements"):
        return None
    glued = clitics(language).maybe_conjunction()
    that = "|".join(map(re.escape, phrases_of(language, "quote_openers")))
    return re.compile(rf"(?<!\w){glued}(?:{_sayings(language)})\s?(?:(?:{that})\s?)*[،,:]?\s?$")


def _sayings(language: str) -> str:
    verbs = language_yaml(language, "meetings")["triggers"]["say"]["after"]
    return any_word(sorted({fold(v) for v in verbs if " " not in v}))


@cache
def _statement(language: str) -> re.Pattern[str] | None:
    """Return an expression for a verb of saying and what has no voice of its own behind it."""
    if not phrases_of(language, "statements"):
        return None
    single = _sayings(language)
    glued, behind = clitics(language).maybe_conjunction(), any_of(language, "statements")
    return re.compile(rf"(?<!\w){glued}(?:{single})\s(?:{behind})(?!\w)")


def find_quotations(article: Article) -> tuple[tuple[int, int], ...]:
    """Return the quotations of an article in order, as offsets into its text; none crosses a paragraph.

    Straight marks are read only in paragraphs that have an even number of them, so that a lost mark does
    not turn the text around the quotations into one.
    """
    text = article.text
    told, accounts = _statement(article.language), _accounts(article.language)
    inserted = _inserted(article.language)
    bygone = whole_words(article.language, "bygone_words")
    if not any(mark in text for mark in _OPENING):
        return ()
    spans: list[tuple[int, int]] = []
    stated = False  # whether the quotation before was a press office's report
    for segment in article.segments:
        for match in _QUOTED.finditer(text, segment.start, segment.end):
            start, end = match.span()
            if text[start] == '"' and text.count('"', segment.start, segment.end) % 2:
                continue
            if accounts is not None and text[start] != '"':
                start = _past_accounts(text, start, end, accounts, bygone)
            stated = _is_statement(text, segment.start, start, told) or (
                stated and _goes_on(text, segment.start, start, article.language)
            )
            if _SHORTEST <= end - start <= _LONGEST and not stated:
                spans.extend(_without_inserted(text, start, end, inserted))
    return tuple(spans)


def _without_inserted(
    text: str, start: int, end: int, inserted: re.Pattern[str] | None
) -> Iterator[tuple[int, int]]:
    """Yield the parts of a quotation that are the speaker's: between dashes the article says within its marks
    who he is ("«Вода є, – зазначив мер X. – Світла немає»")."""
    if inserted is not None:
        for clause in inserted.finditer(text, start, end):
            yield start, clause.start(1)
            start = clause.end(1)
    yield start, end


@cache
def _inserted(language: str) -> re.Pattern[str] | None:
    """Return an expression for a mark, a dash and a clause with a verb of saying up to the next dash, or to
    the end of the quotation; None where the language inserts none."""
    dashes = "".join(map(re.escape, language_yaml(language, "meetings")["inserted_dashes"]))
    if not dashes:
        return None
    phrases = language_yaml(language, "meetings")["triggers"]["say"]["either"]
    verbs = any_word({w for p in phrases for w in p.split(" ", 1)[0].split("|") if w.isalpha()})
    words = r"[^«»“”„\"\n]"
    told = rf"{words}{{0,{_BEFORE_VERB}}}?(?<!\w)(?:{verbs})(?!\w){words}{{0,{_BEHIND_VERB}}}?"
    told = rf"(?=[^\W\d_{CAPITALS}]){told}"
    return re.compile(rf"[,!?…]\s?[{dashes}]\s({told})(?=[.,]\s?[{dashes}]\s|[.,]?[»”\"])")


def _past_accounts(
    text: str, start: int, end: int, accounts: re.Pattern[str], bygone: re.Pattern[str]
) -> int:
    """Return where a quotation goes on behind the sentences, from its first on, in which the speaker tells
    whom he met: they report meetings as the article itself does ("«Зустрівся з послом X. Вода є», – написав
    мер"), but not those of another time."""
    at = start + 1
    while accounts.match(text, at, end):
        stop = _STOP.search(text, at, end)
        if bygone.search(fold(text[at : stop.start() if stop else end])):
            break
        if stop is None:
            return end
        at = stop.end()
    return at if at > start + 1 else start


@cache
def _accounts(language: str) -> re.Pattern[str] | None:
    """Return an expression for how a sentence begins that tells of a meeting of the speaker's."""
    if not phrases_of(language, "account_beginnings"):
        return None
    openers, begins = (any_of(language, key) for key in ("account_openers", "account_beginnings"))
    return re.compile(rf"(?:(?:{openers})[ ,]+){{0,4}}(?:{begins})(?!\w)", re.IGNORECASE)
