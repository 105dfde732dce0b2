"""Find every office phrase of a text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from extract.lexicon.folding import fold
from extract.places.mention import PlaceMention
from extract.roles.grammar import GENERIC_COMMITTEE, BodyPhrase, OfficePhrase, Parser
from extract.roles.mention import RoleMention
from extract.roles.offices import english_body, english_office
from extract.roles.ranks import RankWord, body_of_rank
from extract.roles.setting import Setting, country_of
from extract.roles.vocabulary import Vocabulary, bodies, vocabulary
from extract.roles.words import Word

_Found = tuple[list[OfficePhrase | RankWord], list[BodyPhrase]]
_LEVELLED = frozenset(("local", "central", "any"))


def find_roles(text: str, language: str, places: Sequence[PlaceMention] = ()) -> tuple[RoleMention, ...]:
    """Return the office phrases of a text in order, the longest readings, none overlapping.

    Offsets count code points into `text`; `places` are the places of the same text, by which a phrase is
    given its place. Raises FileNotFoundError for a language without vocabulary.
    """
    v = vocabulary(language)
    words = v.reducer.words(fold(text))
    parser = Parser(v, words, {p.start: p for p in places})
    found, named = _scan(v, words, parser)
    country = country_of(language, v, words, parser, named, places)
    setting = Setting(country, v.cabinets.get(country or "", "Cabinet"), _one_ministry(named, country), v.bare_president)
    found = _completed(found, words, named)
    mentions: list[RoleMention] = []
    for position, item in enumerate(found):
        start, end = words[item.start].start, words[item.end - 1].end
        if isinstance(item, RankWord):
            body = body_of_rank(position, found, words) if setting.vietnamese else None
            mentions.append(RoleMention(start, end, text[start:end], item.rank, body, None, item.plural, True))
            continue
        title, body = english_office(item, setting)
        place = item.place or (item.body.place if item.body else None)
        name = place.name if place else None
        mentions.append(RoleMention(start, end, text[start:end], title, body, name, item.plural))
    return tuple(mentions)


def _scan(v: Vocabulary, words: Sequence[Word], parser: Parser) -> _Found:
    found: list[OfficePhrase | RankWord] = []
    named: list[BodyPhrase] = []
    body_starts = v.tries["bodies"].keys() | v.tries["levels"].keys()
    possessives = v.tries["possessives"].keys()
    at = 0
    while at < len(words):
        lemma = words[at].lemma
        office = parser.office_at(at) if lemma in v.starts else None
        if lemma in possessives and (office := _deputies_of(at, parser, found)) is not None:
            found.append(office)
            at = office.end
            continue
        rank = parser.longest("ranks", at) if lemma in v.starts else None
        if rank is not None and (office is None or office.end <= rank[0]):
            found.append(RankWord(at, rank[0], rank[1], any(w.plural for w in words[at : rank[0]])))
            at = rank[0]
            continue
        if office is not None:
            found.append(office)
            if office.body is not None:
                named.append(office.body)
            at = office.end
            continue
        body = parser.body_at(at) if lemma in body_starts else None
        if body is not None:
            named.append(body)
        at = body.end if body is not None else at + 1
    return found, named


def _deputies_of(at: int, parser: Parser, found: Sequence[OfficePhrase | RankWord]) -> OfficePhrase | None:
    """ "His deputies": those of the office named last."""
    end = parser.deputies_at(at + 1) if parser.tight(at + 1) else None
    last = next((x for x in reversed(found) if isinstance(x, OfficePhrase)), None)
    if end is None or last is None or last.body is None or last.deputy:
        return None
    return replace(last, start=at, end=end, deputy=True, marks=(), plural=parser.plural_at(at + 1))


def _one_ministry(named: Sequence[BodyPhrase], country: str | None) -> str | None:
    """The only ministry that a text names, which a bare "the minister" then means."""
    setting = Setting(country)
    names = Counter(
        english_body(b, setting) for body in named for b in _chain(body) if b.name == "Ministry" and b.portfolio
    )
    return next(iter(names)) if len(names) == 1 else None


def _chain(body: BodyPhrase) -> list[BodyPhrase]:
    return [body] if body.of is None else [body, *_chain(body.of)]


def _completed(
    found: list[OfficePhrase | RankWord], words: Sequence[Word], named: Sequence[BodyPhrase]
) -> list[OfficePhrase | RankWord]:
    """Give shortened bodies what the words near them or the rest of the text say."""
    usual = _usual_levels(named)
    committee = _one_committee(named)
    governed = _one_governor(found)
    out: list[OfficePhrase | RankWord] = []
    for position, item in enumerate(found):
        if isinstance(item, OfficePhrase):
            item = _with_level(item, _neighbours(position, found, words), usual)
            item = _with_body(item, position, found, words)
            if item.body is not None and item.body.name == GENERIC_COMMITTEE and not item.body.portfolio:
                item = replace(item, body=committee)
            if governed and item.title == "Governor" and item.body is None and not item.place:
                item = replace(item, place=governed.place, level=governed.level, country=governed.country)
        out.append(item)
    return out


def _one_committee(named: Sequence[BodyPhrase]) -> BodyPhrase | None:
    """The only national committee that a text names, which a bare "the committee" then means."""
    found = {b.name: b for b in named if bodies()[b.name].family == "national_committee"}
    return next(iter(found.values())) if len(found) == 1 else None


def _one_governor(found: Sequence[OfficePhrase | RankWord]) -> OfficePhrase | None:
    """The only governor whose land a text names, which a bare "the governor" then means."""
    named = [
        x for x in found if isinstance(x, OfficePhrase) and x.title == "Governor" and (x.place or x.country)
    ]
    lands = {(x.place.name if x.place else x.country) for x in named}
    return named[0] if len(lands) == 1 else None


def _usual_levels(named: Sequence[BodyPhrase]) -> dict[str, str]:
    """The level that a text gives most often to each kind of body that it also names without one."""
    votes: dict[str, Counter[str]] = {}
    for body in named:
        if body.level and bodies()[body.name].family in ("steering", "group"):
            votes.setdefault(body.name, Counter())[body.level] += 1
    return {name: counter.most_common(1)[0][0] for name, counter in votes.items()}


def _with_level(item: OfficePhrase, near: list[OfficePhrase], usual: dict[str, str]) -> OfficePhrase:
    body = item.body
    if body is None or body.level or body.of or bodies()[body.name].levels not in _LEVELLED:
        return item
    row = bodies()[body.name]
    if row.family in ("steering", "group"):
        level = usual.get(body.name)
    elif row.levels == "local" or row.family == "party":
        level = next((x for x in (_local_level(n) for n in near) if x), None)
    else:
        level = None
    return replace(item, body=replace(body, level=level)) if level else item


def _local_level(item: OfficePhrase) -> str | None:
    level = item.level or (item.body.level if item.body else None)
    return level if level not in ("Central", "National", "Government") else None


def _neighbours(
    position: int, found: Sequence[OfficePhrase | RankWord], words: Sequence[Word]
) -> list[OfficePhrase]:
    """The offices of the same person: those that only a comma or a conjunction parts, nearest first."""
    out: list[OfficePhrase] = []
    for step in (1, -1):
        at = position
        while 0 <= at + step < len(found):
            left, right = (found[at], found[at + step]) if step == 1 else (found[at + step], found[at])
            if right.start - left.end > 1 or any(
                words[k].gap.strip() in (";", "؛", ".") for k in range(left.end, right.start + 1)
            ):
                break
            at += step
            other = found[at]
            if isinstance(other, OfficePhrase):
                out.append(other)
    return out


def _with_body(
    item: OfficePhrase, position: int, found: Sequence[OfficePhrase | RankWord], words: Sequence[Word]
) -> OfficePhrase:
    """A minister without portfolio who also heads an office is the minister of that office."""
    if item.title != "Minister" or item.body or item.portfolio or item.deputy or position + 1 >= len(found):
        return item
    after = found[position + 1]
    if isinstance(after, OfficePhrase) and after.body and after.start - item.end <= 1:
        if bodies()[after.body.name].family == "office":
            return replace(item, body=after.body)
    return item
