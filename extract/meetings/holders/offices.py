"""Offices of bodies that no vocabulary knows: the words between a title and the name that it belongs to.

"Chủ tịch Hội Nhà giáo Thanh Bình Nguyễn Văn A": the words behind a title are the body's name if they end at
the person's name, or begin with a capital and end at a comma.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache

from extract.lexicon import language_yaml, shared_table
from extract.lexicon.clitics import clitics
from extract.lexicon.folding import fold
from extract.meetings.holders.declension import is_declined_office, is_name_in_case
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.sentence import honorifics
from extract.meetings.vocabulary import is_declined, joints, phrases_of, words_of
from extract.people.linking.rendering import is_syllable
from extract.people.mention import PersonMention
from extract.people.name_words import VIETNAMESE, name_words
from extract.roles.levels import levels
from extract.roles.mention import RoleMention

# So many letters may a body's name have that no vocabulary knows.
_LONGEST = 110
# Titles of whoever leads a body.
_LEADS = ("Director", "Head", "Chair", "Chief", "Rector", "Secretary General", "President")
_MOST_SYLLABLES = 4
# So many words may such a name have where nothing but the person's name shows its end.
_MOST_WORDS = 7
# So many words may an office go on with that shows by its form that it does.
_MOST_OWNED = 5
# Bodies whose names go on with what they have charge of, and so many words of that.
_MOST_OPEN = 9
# And so many may what somebody has charge of.
_MOST_CHARGED = 12
# So long are the words that begin it at most.
_CHARGE = 24
_DASHES = " -–—"
# So many words may go on with a body before the comma, and the space, that part it from the name.
_MOST_APPOSED = 4
_COMMA = 2
_COMMAS = ("،", ",")
# So many mentions before an office may be the name that it stands behind.
_BEHIND = 2
_ENDS = re.compile(r"[,،;؛:.!?()\"“”«»\n–—]")
# A name in quotation marks, and the space before what it is the body of.
_QUOTED = re.compile(r"[«“„\"][^«»“”„\"\n]*[»”“\"] ")
_ACTS = frozenset(("trigger", "verb", "tense", "kind"))
# Titles of a country or a whole government: what follows them is no body.
_OF_SOME_BODY = ("President", "Vice President")
_WHOLE = ("Prime Minister", "President", "General Secretary", "King", "Minister")


def with_unknown_bodies(
    text: str,
    language: str,
    roles: Sequence[RoleMention],
    people: Sequence[PersonMention],
    cues: Sequence[Cue],
) -> tuple[RoleMention, ...]:
    """Return the offices of a text, each title with the name of a body unknown to the vocabulary behind it.

    `roles`, `people` and `cues` are those of the text, in order; English title and body stay as they are.
    """
    taken = sorted([(p.start, p.end) for p in people] + [(r.start, r.end) for r in roles])
    acts = sorted(c.start for c in cues if c.label.group in _ACTS)
    named = {p.start: p for p in people}
    return tuple(_extended(text, language, role, taken, acts, named) for role in roles)


def _extended(
    text: str,
    language: str,
    role: RoleMention,
    taken: Sequence[tuple[int, int]],
    acts: Sequence[int],
    people: Mapping[int, PersonMention],
) -> RoleMention:
    if role.rank or text[role.end : role.end + 1] != " ":
        return role
    charges = _charges(language)
    charged = bool(charges) and fold(text[role.end + 1 : role.end + _CHARGE]).startswith(charges)
    if _is_whole(role) and not (charged or _is_of_field(role, language)):
        return role
    limit = min(len(text), role.end + _LONGEST)
    ahead = bisect_left(taken, (role.end, 0))
    named = taken[ahead][0] if ahead < len(taken) else limit
    if named == role.end + 1:
        return role
    stops = _ENDS.finditer(text, role.end, limit)
    stop = next((m for m in stops if not _is_abbreviated(text, m, language)), None)
    end = min(named, stop.start() if stop else limit)
    quoted = _QUOTED.match(text, end, limit)
    end = named if quoted and quoted.end() == named else end
    if end >= limit or bisect_left(acts, role.end) != bisect_left(acts, end):
        return role
    words = _without_next(text[role.end : end].rstrip(), language)
    last = fold(words).split()[-1:] if words.strip(_DASHES) else []
    if not last or any(last[0] in words_of(language, k) for k in ("recipient_words", "complementisers")):
        return role  # "the decision on the head of the … for Mr A", "the head of the delegation is Mr A"
    if fold(words).split()[:1] and fold(words).split()[0] in words_of(language, "escort_words"):
        return role  # "the governor and the delegation with him"
    if not words.strip(_DASHES) or fold(words).split()[-1] in words_of(language, "recipient_words"):
        return role  # "the decision on the head of the … for Mr A"
    capital = text[role.end + 1].isupper()
    told = language != VIETNAMESE and stop is not None and not role.plural
    apposed = told and _is_apposed(words, _comma_before(text, end, named, language), language)
    body = capital or apposed or (end == named and _is_phrase(words, language, role))
    # "X رئيس جامعة السنابل،": up to the comma, behind the name
    body = body or (
        stop is not None
        and stop.start() == end
        and stop[0] in _COMMAS
        and any(last == role.start - 1 for _, last in taken[max(0, ahead - _BEHIND) : ahead])
        and _is_owned(words, language, role)
    )
    if end == named and not body and named in people:
        body = _leads_in_case(words, language, role, people[named])
    if not (body or _is_unit(words, language, role)):
        return role
    named_on = end == named and role.body is not None and not _is_open(role)
    end = role.end + len(words)
    if named_on and _is_construct(words, language, role):
        # Of a body that the words name, not of the only one of its kind that the text names.
        return replace(role, end=end, as_written=text[role.start : end], body=None, place=None)
    return replace(role, end=end, as_written=text[role.start : end])


@cache
def _body_nouns(*, goes_on: bool = False) -> tuple[str, ...]:
    """Return the ends of names of bodies of which a text may say more, or that go on with a field."""
    rows = shared_table("body_nouns")
    return tuple(row["noun"] for row in rows if row["goes_on"] == "yes" or not goes_on)


def _is_open(role: RoleMention) -> bool:
    """Tell whether an office names a body, by a noun that stands for it where more of its name follows."""
    return role.body is not None and role.body.endswith(_body_nouns()) and " " in role.as_written


def _is_abbreviated(text: str, stop: re.Match[str], language: str) -> bool:
    """Tell whether a full stop only abbreviates the word before whom a body is named for ("КПІ ім. X")."""
    if stop[0] != ".":
        return False
    word = text[max(0, stop.start() - _CHARGE) : stop.start()].rpartition(" ")[2]
    return f"{fold(word)}." in name_words(language).not_people


def _is_whole(role: RoleMention) -> bool:
    """Tell whether no body's name can follow an office: it is of a country, or names no kind of body."""
    of_some_body = role.body is None and " " in role.as_written and role.title in _OF_SOME_BODY
    serves = " the " in role.title  # "Representative of the President"
    return role.title.endswith(_WHOLE) and not (of_some_body or serves)


def _is_of_field(role: RoleMention, language: str) -> bool:
    """Tell whether a minister's field is not known: without the article, where nouns have one, he has one."""
    bare = role.body is None and role.title.endswith("Minister") and not role.plural
    articles = name_words(language).articles if name_words(language).glued else ()
    return bare and bool(articles) and not fold(role.as_written).split()[-1].startswith(articles)


def _without_next(words: str, language: str) -> str:
    """Leave out at the end what belongs to the next name: "… Hòa Bình và ông" Nguyễn Văn A, "… و برخی از"
    اعضای شورا."""
    listed = words.split()
    if listed and fold(listed[-1]) in name_words(language).prepositions:
        joined = [words.rfind(f" {joint} ") for joint in joints(language)]
        if max(joined) > 0:
            words = words[: max(joined)].rstrip()
            listed = words.split()
    while listed and (fold(listed[-1]) in honorifics(language) or fold(listed[-1]) in joints(language)):
        words = words[: words.rindex(listed.pop())].rstrip()
    return words


def _comma_before(text: str, end: int, name: int, language: str) -> int:
    """Return how much parts an office that ends at `end` from a name, besides the honorifics before that."""
    between = text[end:name].split()
    while len(between) > 1 and fold(between[-1]) in honorifics(language):
        between.pop()
    return len(" ".join(between)) + 1


def _is_apposed(words: str, gap: int, language: str) -> bool:
    """Tell whether few words, no preposition among them, go on with a body up to the comma before a name."""
    if gap != _COMMA:
        return False
    listed = fold(words).split()
    if not 0 < len(listed) <= _MOST_APPOSED or not _openers(language).isdisjoint(listed):
        return False
    return name_words(language).prepositions.isdisjoint(listed)


def _is_phrase(words: str, language: str, role: RoleMention) -> bool:
    """Tell whether the words between a title and a name may name a body: no clause begins in them."""
    listed = fold(words).split()
    goes_on = role.body is None or role.body.endswith(_body_nouns(goes_on=True))
    apart = _openers(language)
    if role.body is not None and language != VIETNAMESE:
        apart = _parting(language)
    if fold(words).lstrip().startswith(_charges(language)):
        return len(listed) <= _MOST_CHARGED
    titled = goes_on and role.title.endswith(_LEADS)
    if not titled and _is_construct(words, language, role):
        opens = apart | words_of(language, "object_markers") | words_of(language, "circumstances")
        return len(listed) <= _MOST_OWNED and opens.isdisjoint(listed)
    most = _MOST_WORDS if role.body is None else _MOST_OPEN
    return titled and len(listed) <= most and apart.isdisjoint(listed)


def _is_construct(words: str, language: str, role: RoleMention) -> bool:
    """Tell whether an office goes on because its last word has no article where nouns have one, before a noun
    ("محافظ السهلة X", "مستشار والي السهلة X"); or because both have it, as a body's noun and its adjective
    have ("عضوا المكتب التنفيذي X")."""
    articles = name_words(language).articles
    if not articles or not name_words(language).glued:
        return False
    bare = clitics(language).without_preposition(fold(role.as_written).split()[-1])
    last = bare or fold(role.as_written).split()[-1]
    if not last.startswith(articles):
        return True
    adjectives = fold(words).split()
    return role.body is not None and all(w.startswith(articles) for w in adjectives) and len(adjectives) == 1


def _is_owned(words: str, language: str, role: RoleMention) -> bool:
    """Tell whether an office in the construct goes on with a few words that open no clause."""
    listed = fold(words).split()
    if len(listed) > _MOST_APPOSED or not _is_construct(words, language, role):
        return False
    opens = _openers(language) | name_words(language).prepositions | name_words(language).ordinary
    and_ = tuple(name_words(language).conjunctions)
    return opens.isdisjoint(listed) and not listed[0].startswith(and_)


def _leads_in_case(words: str, language: str, role: RoleMention, person: PersonMention) -> bool:
    """Tell whether words between an office and a name in the same case are part of the office, whatever it is
    of ("посол України в Республіці Польща X"): no clause begins in them, no preposition stands at their end,
    and none looks like a verb."""
    if not is_declined(language) or role.plural:
        return False
    if is_declined_office(language, role) != is_name_in_case(language, person):
        return False
    listed = fold(words).split()
    if len(listed) > _MOST_OPEN or not words_of(language, "clause_openers").isdisjoint(listed):
        return False
    if listed[-1] in name_words(language).prepositions:
        return False
    return not any(word.endswith(phrases_of(language, "past_endings")) for word in listed)


@cache
def _charges(language: str) -> tuple[str, ...]:
    """The words that begin what a deputy has charge of."""
    return tuple(f"{w} " for w in phrases_of(language, "charges"))


def _is_unit(words: str, language: str, role: RoleMention) -> bool:
    """Tell whether the words behind an office that ends with "commune" or "ward" are that unit's name."""
    if language == VIETNAMESE or not _ends_with_unit(role, language):
        return False
    listed = words.split()
    return len(listed) <= _MOST_SYLLABLES and all(is_syllable(w, language) for w in listed)


def _ends_with_unit(role: RoleMention, language: str) -> bool:
    written, glued = fold(role.as_written), name_words(language).glued
    last = written.rpartition(" ")[2]
    return written.endswith(_units(language)) or (
        last[:1] in glued and f" {last[1:]}".endswith(_units(language))
    )


@cache
def _units(language: str) -> tuple[str, ...]:
    written = language_yaml(language, "roles")["levels"]
    listed = (fold(w) for level in levels("unit") for w in written.get(level, ()))
    return tuple(f" {w}" for w in (*listed, *name_words(language).units))


@cache
def _parting(language: str) -> frozenset[str]:
    """Return the words that open a clause or a phrase, but for "and"."""
    return _openers(language) | (name_words(language).prepositions - joints(language))


@cache
def _openers(language: str) -> frozenset[str]:
    data = language_yaml(language, "meetings")
    return frozenset(fold(w) for key in ("clause_openers", "with_words") for w in data[key])
