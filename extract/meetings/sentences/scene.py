"""An article cut into sentences, each with what the earlier stages found in it."""

from __future__ import annotations

import re
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise
from operator import attrgetter
from typing import Protocol, TypeVar

from extract.article import Article, SegmentKind
from extract.dates.mention import DateMention
from extract.lexicon.folding import fold
from extract.lexicon.letters import CAPITALS
from extract.meetings.grammar.complements import completed
from extract.meetings.holders.chains import Holder
from extract.meetings.holders.contested_offices import settle_contested
from extract.meetings.holders.declension import in_one_case, of_those_met, without_heads_of_others
from extract.meetings.holders.elected import share_elected
from extract.meetings.holders.guest_lists import guest_lists, names_of_guests, with_guest_offices
from extract.meetings.holders.guest_names import as_guests
from extract.meetings.holders.guests import share_by_country, with_countries, with_countries_of_sides
from extract.meetings.holders.next_subject import without_next_subjects
from extract.meetings.holders.offices import with_unknown_bodies
from extract.meetings.holders.roster import read_roster
from extract.meetings.sentences.clauses import cut_clauses
from extract.meetings.sentences.company import company_clause
from extract.meetings.sentences.credits import closing_of, is_credited, is_source, reporting_house
from extract.meetings.sentences.cues import Cue, CueGroup, CueLabel, find_cues
from extract.meetings.sentences.frames import framed
from extract.meetings.sentences.quotations import find_quotations
from extract.meetings.sentences.sentence import cut_sentence
from extract.meetings.sentences.subject_verbs import with_subjects
from extract.meetings.sentences.transitive import with_objects
from extract.meetings.vocabulary import words_of
from extract.people.mention import PersonMention
from extract.places.mention import PlaceMention
from extract.roles.mention import BodyMention, RoleMention


class _Spanned(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


_RECALL = CueLabel("tense", "recall")
_DATELINE = re.compile(rf"[^()\n]{{0,12}}\) ?[-–—] ?[{CAPITALS}]")

_Mention = TypeVar("_Mention", bound=_Spanned)
_start_of = attrgetter("start")
# How long is what parts a name from another in brackets: " (".
_BRACKET = 2


@dataclass(frozen=True, slots=True)
class Mentions:
    """What the earlier stages found in an article, each in text order."""

    people: Sequence[PersonMention]
    roles: Sequence[RoleMention]
    bodies: Sequence[BodyMention]
    places: Sequence[PlaceMention]
    dates: Sequence[DateMention]


@dataclass(slots=True, eq=False)
class Sentence:
    """One sentence, equal to itself alone; `paragraph` is the position of its segment in the article.

    `voices` are the people whom the article itself speaks of: not those inside a quotation, credited with a
    picture or signing the article. `by_group` are the cues of each group that it has any of, `naming` the
    nouns and verbs by which it names meetings, the nouns first. `clause_of` is the sentence that a clause
    about another meeting of the same subject goes on.
    """

    index: int
    paragraph: int
    kind: SegmentKind
    start: int
    end: int
    cues: tuple[Cue, ...]
    people: tuple[PersonMention, ...]
    voices: tuple[PersonMention, ...]
    roles: tuple[RoleMention, ...]
    bodies: tuple[BodyMention, ...]
    places: tuple[PlaceMention, ...]
    dates: tuple[DateMention, ...]
    holders: Sequence[Holder]
    by_group: Mapping[CueGroup, Sequence[Cue]]
    naming: Sequence[Cue]
    clause_of: int | None = None

    def of(self, group: CueGroup, *values: str) -> Sequence[Cue]:
        """Return the cues of a group, of the given values if any are given."""
        found = self.by_group.get(group, ())
        return [c for c in found if c.label.value in values] if values and found else found


@dataclass(frozen=True, slots=True)
class Scene:
    """The whole article as sentences, with its folded text."""

    article: Article
    folded: str
    sentences: tuple[Sentence, ...]

    def sentence_at(self, offset: int) -> Sentence | None:
        """Return the sentence that holds `offset`, or None between sentences."""
        at = bisect_right(self.sentences, offset, key=_start_of) - 1
        return self.sentences[at] if at >= 0 and offset < self.sentences[at].end else None


def begins_paragraph(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether a sentence is the first of its paragraph, caption or heading."""
    return not sentence.index or scene.sentences[sentence.index - 1].paragraph != sentence.paragraph


def set_scene(article: Article, spans: Sequence[tuple[int, int]], mentions: Mentions) -> Scene:
    """Return the article's sentences with their mentions, cues and office holders.

    `spans` are where the sentences stand, in order.
    """
    folded = fold(article.text)
    mentions = _with_guests(mentions, folded, spans, article.language)
    quoted = find_quotations(article)
    cues = _telling_cues(article, folded, mentions, quoted)
    own = with_countries(mentions.roles, mentions.people, article.language)
    offices = with_unknown_bodies(article.text, article.language, own, mentions.people, cues)
    closing = closing_of(article)
    named = [(p.start, p.end) for p in mentions.people]
    people = [p for p in mentions.people if not _is_inside(p, mentions.bodies)]
    bodies = [b for b in mentions.bodies if not _is_in(b, named) and not _is_dateline(article.text, b)]
    bodies = [b for b in bodies if not is_source(article, folded, b)]
    house = reporting_house(article, folded)
    if house is not None:
        bodies = [b for b in bodies if not _is_in(b, (house,))]
        cues = tuple(c for c in cues if not _is_in(c, (house,)))
    starts = [s.start for s in article.segments]
    sentences: list[Sentence] = []
    whole = {start for start, _ in spans}
    leads = words_of(article.language, "lead_words")
    first = 0
    spans = cut_clauses(folded, spans, cues, article.language)
    rows = zip(
        spans,
        _by_sentence(cues, spans),
        _by_sentence(people, spans),
        _by_sentence(offices, spans),
        _by_sentence(bodies, spans),
        _by_sentence(mentions.places, spans),
        _by_sentence(mentions.dates, spans),
        strict=True,
    )
    for index, ((start, end), own_cues, own_people, roles, own_bodies, places, dates) in enumerate(rows):
        paragraph = max(0, bisect_left(starts, start + 1) - 1)
        if leads and article.segments[paragraph].kind != "headline":
            own_cues = tuple(
                c for c in own_cues if c.label != _RECALL or folded[c.start : c.end] not in leads
            )
            leads = frozenset()
        first = index if start in whole else first
        company = company_clause(folded, start, end, article.language, own_people, roles, own_cues)
        if company is not None:
            own_cues = tuple(c for c in own_cues if not _is_in(c, (company,)))
        by_group = _by_group(own_cues)
        roles = _held(roles, by_group.get("venue", ()))
        sides = by_group.get("delegation", ())
        roles = with_countries_of_sides(roles, sides, own_people, article.text, article.language)
        holders: Sequence[Holder] = ()
        if roles and own_people:
            bounds = [at for span in quoted for at in span if start < at < end]
            words = (folded, start, end, article.language)
            heads = without_heads_of_others(roles, article.language)
            items = cut_sentence(*words, own_people, heads, places, own_bodies, bounds)
            holders = without_next_subjects(read_roster(items), own_cues, folded, start, article.language)
            share_by_country(holders, article.text, article.language)
            _drop_those_met(holders, folded, article.language)
            for holder in holders:
                holder.own = in_one_case(holder.own, article.language)
            share_elected(holders, own_cues, roles, folded, article.language)
        elif own_people:
            holders = tuple(map(Holder, own_people))
        sentences.append(
            Sentence(
                index,
                paragraph,
                article.segments[paragraph].kind,
                start,
                end,
                own_cues,
                own_people,
                tuple(
                    p
                    for p in _without_second_names(own_people, folded)
                    if not _is_in(p, quoted)
                    and not is_credited(article, folded, p, closing)
                    and not (company and _is_in(p, (company,)))
                ),
                roles,
                own_bodies,
                places,
                dates,
                holders,
                by_group,
                (*by_group.get("kind", ()), *by_group.get("verb", ())),
                None if start in whole else first,
            )
        )
    told = ((s.holders, [c.end for c in (*s.of("verb"), *s.of("trigger", "say"))]) for s in sentences)
    settle_contested(told, folded, article.language)
    return Scene(article, folded, tuple(sentences))


def _with_guests(
    mentions: Mentions, folded: str, spans: Sequence[tuple[int, int]], language: str
) -> Mentions:
    """Return the mentions with the guests from abroad, and the offices in lists of them, as such."""
    lists = guest_lists(folded, spans, mentions.people, mentions.roles, language)
    listed = names_of_guests(lists, mentions.people, mentions.roles)
    roles = with_guest_offices(mentions.roles, lists, language)
    return replace(mentions, people=as_guests(mentions.people, roles, language, listed), roles=roles)


def _held(roles: tuple[RoleMention, ...], halls: Sequence[Cue]) -> tuple[RoleMention, ...]:
    """Return the offices that somebody holds: the "presidency" of a palace is nobody's."""
    if not halls:
        return roles
    return tuple(r for r in roles if not any(h.start <= r.start and r.end <= h.end for h in halls))


def _drop_those_met(holders: Sequence[Holder], folded: str, language: str) -> None:
    """Take from all holders of a sentence the offices of several whom the first behind them only met: no more
    than his own offices stand between.
    """
    met = set()
    for holder in holders:
        start = holder.person.start
        for role in sorted((*holder.own, *holder.shared), key=lambda r: r.start, reverse=True):
            if of_those_met(role, holder.person, folded[role.end : start], language):
                met.add(id(role))
            start = min(start, role.start)
    for holder in holders if met else ():
        holder.own = [r for r in holder.own if id(r) not in met]
        holder.shared = [r for r in holder.shared if id(r) not in met]


def _telling_cues(
    article: Article, folded: str, mentions: Mentions, quoted: Sequence[tuple[int, int]]
) -> tuple[Cue, ...]:
    """Return the cues of an article in order, without those that are part of a name or a quotation."""
    apart: list[Cue] = []
    venues: list[Cue] = []
    verbs: list[Cue] = []
    rest: list[Cue] = []
    for cue in find_cues(folded, article.language).all:
        # A delegation or bridge point is a body of its own: only inside an office is it none. Nor is the word
        # for leading one, which may be that for a command.
        group = "delegation" if cue.label.value == "lead" else cue.label.group
        if group == "frame":
            verbs.append(cue)
        else:
            (apart if group in ("delegation", "bridge") else venues if group == "venue" else rest).append(cue)
    names: list[_Spanned] = [*mentions.roles, *mentions.bodies, *mentions.people]
    names.sort(key=_start_of)
    kept = [*venues, *_outside(apart, mentions.roles), *_outside(rest, names)]
    kept = with_objects(kept, mentions.people, mentions.roles, folded, article.language)
    kept = with_subjects(kept, mentions.people, mentions.roles, folded, article.language)
    if verbs:
        lines = _with_lines(article.text, folded)
        kept = framed(verbs, kept, mentions.people, mentions.roles, lines, article.language)
    kept = completed(kept, folded, article.language)
    return tuple(sorted((c for c in kept if not _is_in(c, quoted)), key=lambda c: (c.start, -c.end)))


def _with_lines(text: str, folded: str) -> str:
    """Return a folded text with the ends of lines of the text, where folding makes spaces of them."""
    lines, start = [], 0
    for line in text.split("\n"):
        lines.append(folded[start : start + len(line)])
        start += len(line) + 1
    return "\n".join(lines)


def _by_group(cues: Sequence[Cue]) -> Mapping[CueGroup, Sequence[Cue]]:
    groups: dict[CueGroup, list[Cue]] = {}
    for cue in cues:
        groups.setdefault(cue.label.group, []).append(cue)
    return groups


def _without_second_names(people: Sequence[PersonMention], folded: str) -> Sequence[PersonMention]:
    """Leave out names that stand alone in brackets right behind another: the same person is called so too,
    as monks are by the name of their family."""
    if len(people) < 2:
        return people
    second = {
        id(b)
        for a, b in pairwise(people)
        if b.start - a.end == _BRACKET
        and folded[a.end : b.start] == " ("
        and folded[b.end : b.end + 1] == ")"
    }
    return [p for p in people if id(p) not in second] if second else people


def _is_dateline(text: str, body: BodyMention) -> bool:
    """Tell whether a body is the agency in a dateline, "Hà Nội (TTXVN) - ": it reports, it did not meet."""
    return text[body.start - 1 : body.start] == "(" and _DATELINE.match(text, body.end) is not None


def _is_in(mention: _Spanned, spans: Sequence[tuple[int, int]]) -> bool:
    """Tell whether a mention lies in one of some spans, which are in order."""
    at = bisect_right(spans, (mention.start, sys.maxsize)) - 1
    return at >= 0 and mention.end <= spans[at][1]


def _is_inside(person: PersonMention, bodies: Sequence[BodyMention]) -> bool:
    """Tell whether a name is part of a body's ("the Ho Chi Minh Communist Youth Union")."""
    at = bisect_right(bodies, person.start, key=_start_of) - 1
    return at >= 0 and bodies[at].start < person.start and person.end <= bodies[at].end


def _outside(cues: Sequence[Cue], offices: Sequence[_Spanned]) -> tuple[Cue, ...]:
    """Return the cues that are no part of an office, a body or a name (the "đạo" of a steering committee)."""
    starts = [o.start for o in offices]
    ends = list(accumulate((o.end for o in offices), max))  # the furthest up to each
    kept = []
    for cue in cues:
        at = bisect_right(starts, cue.start) - 1
        if at < 0 or ends[at] < cue.end:
            kept.append(cue)
    return tuple(kept)


def _by_sentence(
    mentions: Sequence[_Mention], spans: Sequence[tuple[int, int]]
) -> list[tuple[_Mention, ...]]:
    """Return the mentions that lie in each of the sentences; both are in text order."""
    rows: list[list[_Mention]] = [[] for _ in spans]
    at = 0
    for mention in mentions:
        start, end = mention.start, mention.end
        while at < len(spans) and spans[at][1] <= start:
            at += 1
        if at == len(spans):
            break
        if spans[at][0] <= start and end <= spans[at][1]:
            rows[at].append(mention)
    return [tuple(row) for row in rows]
