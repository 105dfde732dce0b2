"""Find every office phrase of a text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.lexicon import language_yaml
from extract.lexicon.folding import fold
from extract.places.mention import PlaceMention
from extract.roles import phrase_words
from extract.roles.body_grammar import OF_ALL
from extract.roles.completion import completed
from extract.roles.compounds import is_compound
from extract.roles.grammar import Parser, parser_of
from extract.roles.mention import RoleMention
from extract.roles.named_alone import of_board, one_ministry, seated
from extract.roles.named_houses import of_named_houses, with_house_names
from extract.roles.namesakes import renamed
from extract.roles.offices import country_of_office, english_office
from extract.roles.phrase import MINISTERS, BodyPhrase, OfficePhrase, chain, is_bare_deputy, parts_of
from extract.roles.ranks import RankWord, body_of_rank, usual_service
from extract.roles.ruling_parties import organ_of_party
from extract.roles.setting import CABINET, Setting, country_of, told_countries
from extract.roles.shared_ministers import with_fields
from extract.roles.sides import with_sides
from extract.roles.tails import tail_end
from extract.roles.the_house import of_the_house
from extract.roles.towns import with_towns
from extract.roles.vocabulary import Vocabulary, bodies, vocabulary
from extract.roles.words import Word, Words

_Found = tuple[list[OfficePhrase | RankWord], list[BodyPhrase]]
# Whoever serves the head of state.
_ASSISTANT = "Assistant to the State President"
# How many words on an office makes a rank of a word that may be none.
_NEAR = 8
# The room in which one serves somebody, and the people there.
_OFFICE = "Office"
# What heads of bodies are called, whose "its" stands for the body.
_HEADS = ("Head", "Director", "Chair", "Chief", "General Director", "Secretary", "Rector")
# So many words stand between the holder of an office and his deputy, none with what ends a sentence.
_NEAR_DEPUTY = 16
_STOP = re.compile(r"[.!?]\s|\n")
# Offices that are whole without a body, besides those of ministers, who may be of the only one that is named.
_OF_NO_BODY = ("Mayor", "Governor")
# Quotation marks within an office: one that is opened is closed.
_OPENING, _CLOSING = ("«", "“", "„"), ("»", "”")


def find_roles(
    text: str, language: str, places: Sequence[PlaceMention] = (), press: str | None = None
) -> tuple[RoleMention, ...]:
    """Return the office phrases of a text in order, the longest readings, none overlapping.

    Offsets count code points into `text`; `places` are the places of the same text, by which a phrase is
    given its place, `press` the country of the paper, if it is known. Raises FileNotFoundError for a language
    without vocabulary.
    """
    v = vocabulary(language)
    parser = parser_of(text, language, tuple(places))
    words = parser.words
    found, named = _scan(v, words, parser, text)
    if v.no_houses:
        found = of_named_houses(found, words, text, v.no_houses)
        named = with_house_names(named, words, text, v.no_houses)
        named += [
            x.body for x in found if isinstance(x, OfficePhrase) and x.body and chain(x.body)[-1].called
        ]
    if any(isinstance(x, OfficePhrase) and x.plural and x.title in MINISTERS for x in found):
        found = with_fields(found, parser)
    found = with_towns(of_the_house(found, words, named, text, v), parser)
    parts = parts_of(named)
    country, sure = country_of(parser, named, places, press)
    cabinet = v.cabinets.get(country or "", CABINET)
    setting = Setting(
        country,
        cabinet,
        one_ministry(parts, found, country),
        v.bare_president,
        sure,
        kingdom=country in v.kingdoms,
        realms=v.realms,
        told=told_countries(parser),
        deputy_president=country not in v.no_deputy_presidents,
        headed_departments=country in v.headed_departments,
        home_bodies=v.home_bodies.get(country or "", {}),
        government=v.governments.get(country or ""),
    )
    found = of_board(seated(found, words, parts, text, v.seats), words, parts, text, v.boards)
    found = with_sides(
        completed(
            found,
            words,
            named,
            v.body_starts,
            phrase_words.words(language, "joiners"),
            v.officers_of_lands,
            articled=bool(v.clitics.article),
        ),
        words,
        named,
        v.sides,
    )
    if v.namesakes:
        found = [
            x._replace(body=renamed(x.body, words, named, v.namesakes))
            if isinstance(x, OfficePhrase) and x.body is not None
            else x
            for x in found
        ]
    service = usual_service(found, words, setting.ministry)
    english = language_yaml(language, "places")["english"]
    misread = language_yaml(language, "roles")["misread"]
    mentions: list[RoleMention] = []
    folded = fold(text)
    for position, item in enumerate(found):
        start, end = words.starts[item.start], words.ends[item.end - 1]
        end += text[end : end + 1] in _CLOSING and any(c in text[start:end] for c in _OPENING)
        if isinstance(item, OfficePhrase):
            end = tail_end(folded, end, language)
        if isinstance(item, RankWord):
            body = (body_of_rank(position, found, words) or service) if setting.vietnamese else None
            written = text[start:end]
            mentions.append(RoleMention(start, end, written, item.rank, body, None, item.plural, rank=True))
            continue
        if misread and text[start:end].split()[0] in misread:
            continue
        title, body = english_office(item, setting)
        body = organ_of_party(body, country_of_office(item)) or body
        place = item.place or (item.body.place if item.body else None)
        body = english.get(body or "", body)
        name = place.name if place else _abroad(item, body, setting, v)
        supposed = body is not None and item.body is None and not item.portfolio and _is_supposed(item)
        mentions.append(
            RoleMention(start, end, text[start:end], title, body, name, item.plural, supposed=supposed)
        )
    return tuple(mentions)


def _is_supposed(office: OfficePhrase) -> bool:
    """Tell whether an office leaves open whose it is: the article's country or ministry is taken."""
    bare = office.title in ("State President", "Head") and not office.deputy and office.country is None
    return office.title in MINISTERS or bare


def _abroad(office: OfficePhrase, body: str | None, setting: Setting, v: Vocabulary) -> str | None:
    """Return the other country that an office is of, if its body does not name it."""
    country = country_of_office(office)
    if country is None or country == setting.country or country.removeprefix("the ") in (body or ""):
        return None
    return v.short_countries.get(country, country.removeprefix("the "))


def _scan(v: Vocabulary, words: Words, parser: Parser, text: str) -> _Found:
    found: list[OfficePhrase | RankWord] = []
    named: list[BodyPhrase] = []
    possessives, members = v.tries["possessives"].keys(), v.tries["members"].keys()
    end = 0
    for at in parser.positions(v.openings):
        if at < end:
            continue
        lemma = words.lemmas[at]
        office = parser.office_at(at) if lemma in v.starts else None
        if lemma in possessives and (office := _of_another(at, parser, found, named)) is not None:
            found.append(office)
            end = office.end
            continue
        if (
            office is None
            and lemma in v.starts
            and (office := _bare_deputy(at, parser, found, text)) is not None
        ):
            found.append(office)
            end = office.end
            continue
        if lemma in members and (office := _members_at(at, parser, named)) is not None:
            found.append(office)
            end = office.end
            continue
        rank = parser.longest("ranks", at) if lemma in v.starts else None
        if rank is not None and _weak(at, rank[0], v, words, parser, found):
            rank = None
        if rank is not None and (office is None or office.end <= rank[0]):
            found.append(RankWord(at, rank[0], rank[1], any(w.plural for w in words[at : rank[0]])))
            end = rank[0]
            continue
        if office is not None and not is_compound(words, at, v):
            office = _counted(_with_master(_assistant(office, words, v), parser), parser)
            office = _abroad_before(office, parser, end)
            if not _is_of_deputy(office, words, v):
                found.append(office)
            if office.body is not None:
                named.append(office.body)
            end = office.end
            continue
        body = parser.body_at(at) if lemma in v.body_starts else None
        if body is not None and not is_compound(words, at, v):
            named.append(body)
            end = body.end
    return found, named


def _abroad_before(office: OfficePhrase, parser: Parser, end: int) -> OfficePhrase:
    """Return an office with the adjective of its country right before it, behind the word at `end` ("з
    литовським міністром оборони"): of a country, or of a body that is a whole country's."""
    at = office.start - 1
    own = office.body is None or bodies()[office.body.name].family in OF_ALL
    if at < end or not own or not parser.tight(office.start) or parser.words.gaps[office.start] != " ":
        return office
    found = parser.longest("country_adjectives", at)
    abroad = office.country or office.place or (office.body and (office.body.country or office.body.place))
    if found is None or found[0] != office.start or abroad:
        return office
    return office._replace(start=at, country=found[1])


def _assistant(office: OfficePhrase, words: Words, v: Vocabulary) -> OfficePhrase:
    """Return the assistant of "the president" alone as what he is ("مساعد الرئيس"), where his word elsewhere
    is one for a deputy ("مساعد رئيس الجامعة")."""
    if not (is_bare_deputy(office) and office.definite and words.lemmas[office.start] in v.assistants):
        return office
    return office._replace(title=_ASSISTANT, deputy=False)


def _with_master(office: OfficePhrase, parser: Parser) -> OfficePhrase:
    """Return an office in the office of another with the words for that, which nobody holds here ("رئيس
    الأركان بمكتب وزير الدفاع")."""
    end, words = office.end, parser.words
    if office.body is None or chain(office.body)[-1].name != _OFFICE or end >= len(words):
        return office
    master = parser.office_at(end) if words.gaps[end] in (" ", "\u00a0") else None
    return office if master is None else office._replace(end=master.end)


def _counted(office: OfficePhrase, parser: Parser) -> OfficePhrase:
    """Return an office as one of several where it is said of so many units ("Bí thư Đảng ủy 34 xã")."""
    words, at = parser.words, office.end
    if at + 1 >= len(words) or not words.forms[at].isdigit() or words.gaps[at : at + 2] != [" ", " "]:
        return office
    counted = words.lemmas[at + 1] in parser.vocabulary.tries["levels"]
    return office._replace(plural=True) if counted else office


def _is_of_deputy(office: OfficePhrase, words: Words, v: Vocabulary) -> bool:
    """Tell whether a deputy's office is only that of whom somebody is the deputy ("نائب مساعد الوزير"): his
    own has no name here."""
    at = office.start
    before = words.lemmas[at - 1] if at and office.deputy and words.gaps[at] == " " else ""
    return before in v.tries["deputies"]


def _weak(
    start: int,
    end: int,
    v: Vocabulary,
    words: Sequence[Word],
    parser: Parser,
    before: Sequence[OfficePhrase | RankWord],
) -> bool:
    """Whether a word that is a rank or something else ("team", "dean") has no other office near it."""
    if " ".join(w.lemma for w in words[start:end]) not in v.weak_ranks:
        return False
    if before and before[-1].end == start and parser.tight(start):
        # A rank stands before a name: between a head and a mark it is what he heads ("رئيسة الفريق،").
        return end >= len(words) or bool(words[end].gap.strip())
    for at in range(end, min(end + _NEAR, len(words))):
        if words[at].gap.strip() in (".", ";", "؛") and words[at].gap != ".":  # "أ.ح"
            return True
        if words[at].lemma in v.starts and parser.office_at(at) is not None:
            return False
    return True


def _members_at(at: int, parser: Parser, named: Sequence[BodyPhrase]) -> OfficePhrase | None:
    """ "Its members": those of the body of that kind that was named last ("اجتمعت اللجنة بحضور أعضائها")."""
    kinds = {kind for _, key in parser.phrases("members", at) for kind in key.split()}
    body = next((b for b in reversed(named) if not kinds.isdisjoint(b.name.split())), None)
    return OfficePhrase(at, at + 1, "Member", (), False, True, at + 1, body) if body is not None else None


def _of_another(
    at: int, parser: Parser, found: Sequence[OfficePhrase | RankWord], named: Sequence[BodyPhrase]
) -> OfficePhrase | None:
    """ "His deputies", and where offices have cases "its head": of the body named last."""
    deputies = _deputies_of(at, parser, found)
    if deputies is not None or not parser.vocabulary.declined or not named or not parser.tight(at + 1):
        return deputies
    office = parser.office_at(at + 1)
    if office is None or office.title not in _HEADS or office.deputy or office.body or office.portfolio:
        return None
    return office._replace(start=at, body=named[-1])


def _bare_deputy(
    at: int, parser: Parser, found: Sequence[OfficePhrase | RankWord], text: str
) -> OfficePhrase | None:
    """A deputy without more right before a name, behind the holder of an office in the sentence: his ("за
    міністра A доповів перший заступник B")."""
    end, words = parser.deputies_at(at), parser.words
    last = next((x for x in reversed(found) if isinstance(x, OfficePhrase)), None)
    if end is None or last is None or not parser.vocabulary.declined or not parser.tight(end):
        return None
    if any(_STOP.search(gap) for gap in words.gaps[last.end : at + 1]) or at - last.end > _NEAR_DEPUTY:
        return None
    if (
        not text[words.starts[end]].isupper()
        or parser.office_at(end) is not None
        or parser.body_at(end) is not None
    ):
        return None
    office = _deputies_of(at - 1, parser, found)
    return office._replace(start=at) if office is not None else None


def _deputies_of(at: int, parser: Parser, found: Sequence[OfficePhrase | RankWord]) -> OfficePhrase | None:
    """ "His deputies": those of the office named last."""
    end = parser.deputies_at(at + 1) if parser.tight(at + 1) else None
    last = next((x for x in reversed(found) if isinstance(x, OfficePhrase)), None)
    if end is None or last is None or last.deputy:
        return None
    if last.body is None and last.title not in MINISTERS and last.title not in _OF_NO_BODY:
        return None
    mark = parser.longest("marks", at + 1)
    marks = (mark[1],) if mark else ()
    return last._replace(start=at, end=end, deputy=True, marks=marks, plural=parser.plural_at(at + 1))
