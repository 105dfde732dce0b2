"""Vietnamese names in a script without capitals: a family name and syllables behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from extract.lexicon import language_yaml
from extract.lexicon.folding import fold
from extract.people.guests.apposed_guests import apposed_span
from extract.people.guests.guests import guest_spans, is_unknown, words_of_no_name
from extract.people.guests.led_guests import is_led_from_abroad
from extract.people.linking.linking import link_name
from extract.people.linking.rendering import is_syllable
from extract.people.name_words import (
    NameWords,
    family_share,
    is_anchored,
    is_family,
    is_hidden,
    name_words,
)
from extract.people.span import Span
from extract.people.tokens import Token, closes
from extract.people.uncased.between_names import with_members
from extract.people.uncased.called_names import called_spans, chaired, met_spans
from extract.people.uncased.listed_names import listed_spans
from extract.people.uncased.minority_names import minority_beginnings, minority_span
from extract.people.uncased.native_beginnings import called_with_family
from extract.people.uncased.native_forms import is_and_office
from extract.people.uncased.native_uncased import native_span
from extract.people.uncased.office_led import beside_offices, joined_name, led_by_office
from extract.people.uncased.openings import Openings, beginnings
from extract.people.uncased.quoted_names import quoted_names
from extract.people.uncased.surnames_alone import surnames_alone
from extract.people.uncased.titled_names import titled_spans
from extract.people.uncased.unit_places import behind_unit, provinces_end, syllables_end, words_for_units

_LIST_GAP = re.compile(r"\s*[،,]\s*")
_COMMA = "، "
_QUOTES = ('"', "«", "“", "„")
# No preposition stands before these.
_STOPS = tuple("،,؛;.")
_JOINTS = (" ", "\u00a0", "-", "  ")
_LONGEST = 5
# Most names of people are of three syllables.
_PERSON = 3
_LONGEST_GIVEN = 4
# How common a family name is that tells a person from one more commune of a list.
_COMMONEST = 0.02


def uncased_spans(tokens: Sequence[Token], openings: Openings, language: str) -> Iterator[Span]:
    """Yield the names in order, none overlapping. `openings` are those of the words."""
    w = name_words(language)
    spans = _spans(tokens, openings, language, w)
    yield from spans if w.glued else with_members(tokens, spans, language, w)


def _spans(tokens: Sequence[Token], openings: Openings, language: str, w: NameWords) -> Iterator[Span]:
    guests = guest_spans(tokens, openings.tells_guests, language)
    members = listed_spans(tokens, openings.titles, language)
    levels = words_for_units(language)
    natives = {*openings.given, *openings.pairs}
    natives.update(i - 1 for i in openings.given if i > 1 and tokens[i - 2].folded in w.anchors)
    natives.update(i - 1 for i in openings.leads if tokens[i].folded in w.sons)
    natives.update(called_with_family(tokens, openings.leads, language))
    syllables = frozenset(openings.syllables)
    led = frozenset(beside_offices(tokens, openings.families, syllables, language))
    apposed = frozenset(() if w.glued else (i for i, t in enumerate(tokens) if t[4] == _COMMA))
    minorities = minority_beginnings(tokens, openings.minorities, language, w)
    leads = [(i + 1, tokens[i].folded) for i in openings.leads if i + 1 < len(tokens)]
    led_by_word = [i for i, word in leads if not w.glued and (word in w.particles or word in w.callings)]
    led_by_word += chaired(tokens, openings.titles, language)
    called = called_spans(tokens, led_by_word, language, w) if led_by_word else {}
    if w.surnames_alone and not w.glued:
        called.update(met_spans(tokens, openings.titles, language, w))
    alone = {**surnames_alone(tokens, openings.titles, language), **quoted_names(tokens, language)}
    titled = titled_spans(tokens, openings.leads, language, w)
    starts = {*openings.beginnings, *(i for i, word in leads if word in levels)}
    beyond = 0  # where what was read last ends: a name, a place
    end = -1  # where the last name ended
    hidden = -1  # the last word of a name that a street, school or commune bears
    for at in sorted(starts.union(guests, members, natives, led, minorities, called, apposed, alone, titled)):
        if at < beyond:
            continue
        if at and tokens[at - 1].folded in levels:
            place = provinces_end(tokens, at, language)
            if place > at and not _is_also_family(tokens, at, place, language, w):
                beyond = place
                continue
        if at in syllables:
            behind = behind_unit(tokens, at, language, w)
            if behind:
                beyond = at + behind
                continue
            listed = at > 0 and at == hidden + 1 and _LIST_GAP.fullmatch(tokens[at].gap) is not None
            if (listed and not _is_person(tokens, at, language, w)) or is_hidden(tokens, at, w):
                beyond = _hidden_end(tokens, at, language, w)
                hidden = beyond - 1
                continue
        listed = at == end and _LIST_GAP.fullmatch(tokens[at].gap) is not None
        found = (
            guests.get(at)
            or (minority_span(tokens, at, language, w) if at in minorities else None)
            or _vietnamese_at(tokens, at, language, w, listed=listed)
            or _longer(native_span(tokens, at, language) if at in natives else None, titled.get(at))
            or (_member(tokens, members[at], language, w) if at in members else None)
            or (led_by_office(tokens, at, language, w) if at in led else None)
            or (joined_name(tokens, at, language, w) if at == end else None)
            or called.get(at)
            or (apposed_span(tokens, at, language, w) if at in apposed else None)
            or alone.get(at)
        )
        if found:
            yield found
            beyond = end = found.last + 1


def _longer(native: Span | None, titled: Span | None) -> Span | None:
    """Return the longer of two names that begin at one word, the first if they end together."""
    if native is None or (titled is not None and titled.last > native.last):
        return titled
    return native


def _is_also_family(tokens: Sequence[Token], at: int, place: int, language: str, w: NameWords) -> bool:
    """Tell whether a place of one word behind the word for it is the family name of whoever heads a province
    ("رئیس کمیته استان هو وان لین"), as nobody's name begins behind it."""
    if place != at + 1:
        return False
    whole, behind = (_vietnamese_at(tokens, i, language, w) for i in (at, place))
    named = behind is not None and behind.last - place >= _PERSON - 1
    return whole is not None and whole.last - at >= _PERSON - 1 and not named


def _member(tokens: Sequence[Token], span: Span, language: str, w: NameWords) -> Span | None:
    """Return the member of a list that its place alone tells, unless a name begins inside it."""
    for i in range(span.first + 1, span.last):
        inner = _vietnamese_at(tokens, i, language, w)
        # A middle name and the given name behind it are no name of their own: the family name is a rare one.
        if inner is not None and (inner.last - i > 1 or tokens[i].folded not in w.middles):
            return span if _ends_longer(tokens, span, inner, language, w) else None
    return span


def _ends_longer(tokens: Sequence[Token], span: Span, inner: Span, language: str, w: NameWords) -> bool:
    """Tell whether what sounds like a Vietnamese name only ends a longer one, all of unknown syllables."""
    before = tokens[span.first : inner.first]
    whole = span.origin != "vietnamese"  # more syllables than a Vietnamese name has
    return (whole or inner.last == span.last) and all(
        is_syllable(t.text, language) and (whole or is_unknown(t, language, w)) for t in before
    )


def _hidden_end(tokens: Sequence[Token], at: int, language: str, w: NameWords) -> int:
    """Return the word behind the name that a street, bridge point or commune bears: no further than a word
    for "and" with a person's whole name behind ("از پل لائو کای و نگوین وان لام، …")."""
    end = syllables_end(tokens, at, language)
    joints = (i for i in range(at + 1, end - 1) if tokens[i].folded in w.conjunctions)
    return next((i for i in joints if _is_person(tokens, i + 1, language, w)), end)


def _is_person(tokens: Sequence[Token], at: int, language: str, w: NameWords) -> bool:
    """Tell whether what stands between marks behind a commune's name is a person's whole name."""
    found = _vietnamese_at(tokens, at, language, w)
    whole = found is not None and found.last - at >= 2 and closes(tokens, found.last)
    return whole and family_share(tokens[at].text, language) >= _COMMONEST


def _vietnamese_at(
    tokens: Sequence[Token], at: int, language: str, w: NameWords, *, listed: bool = False
) -> Span | None:
    """Return the name that begins at a word; in a list of names (`listed`) two words may end it."""
    ways = beginnings(tokens[at].text, language)
    if not ways or not _may_follow(tokens, at + 1, language):
        return None
    anchored = is_anchored(tokens, at, w) or is_led_from_abroad(tokens, at, language, w)
    if not anchored and tokens[at].folded in w.prepositions and not _is_family_of(tokens, at, language, w):
        return _between_marks(tokens, at, language)
    for skip, family, common, ordinary in ways:
        if not family and not anchored:
            continue
        certain = not ordinary or (family and anchored) or _is_family_of(tokens, at, language, w)
        last, strong = _extent(tokens, at, language, w, int(certain))
        if last - at >= 2 and (strong >= 2 or (strong and closes(tokens, last) and family)):
            return Span(at, last, "vietnamese", skip)
        ends = listed and family and closes(tokens, last)
        if last - at == 1 and family and anchored and _ends_unknown(tokens, last + 1, language, w):
            return Span(at, last + 1, "vietnamese", skip)
        # "قال السيد X إن": an ordinary word behind a family name is a given name only before a mark.
        led = anchored and (closes(tokens, last) or not _is_ordinary(tokens[last], w))
        if last - at == 1 and common and (strong == 2 or led or ends):
            return Span(at, last, "vietnamese", skip)
    return None


def _may_follow(tokens: Sequence[Token], at: int, language: str) -> bool:
    """Tell whether a word may go on with a name: it does behind few of the words that may begin one."""
    return at < len(tokens) and tokens[at].gap in _JOINTS and is_syllable(tokens[at].text, language)


def _is_family_of(tokens: Sequence[Token], at: int, language: str, w: NameWords) -> bool:
    """Tell whether a middle name of men or women follows a word that is a family name and a preposition too:
    "تا ون ها"."""
    if at + 1 >= len(tokens) or not tokens[at + 1].spaced or tokens[at + 1].folded not in w.middles:
        return False
    return is_family(tokens[at].text, language)


def _ends_unknown(tokens: Sequence[Token], at: int, language: str, w: NameWords) -> bool:
    """Tell whether a word in no vocabulary stands before a mark: the given name of a Khmer or Hoa family."""
    if at >= len(tokens) or not tokens[at].spaced or not closes(tokens, at):
        return False
    word = tokens[at].folded
    known = word in w.ordinary or word in w.anchors or word in words_of_no_name(language)
    return len(word) <= _LONGEST_GIVEN and not known and not word.startswith(w.articles)


def _between_marks(tokens: Sequence[Token], at: int, language: str) -> Span | None:
    """Return the whole name of a known office-holder between two marks, though a preposition begins it."""
    last = at + _PERSON - 1
    if not tokens[at].gap.strip() or last >= len(tokens) or not closes(tokens, last):
        return None
    words = tokens[at : last + 1]
    if not all(t.spaced for t in words[1:]) or not all(is_syllable(t.text, language) for t in words):
        return None
    found = link_name(" ".join(t.text for t in words), language)
    return Span(at, last, "vietnamese") if found and found[0].source == "registry" else None


def _extent(tokens: Sequence[Token], at: int, language: str, w: NameWords, strong: int) -> tuple[int, int]:
    """Return the last word of the name that begins at `at`, and how many of its words are not ordinary."""
    last = at
    for i in range(at + 1, min(len(tokens), at + _LONGEST)):
        token = tokens[i]
        marked = closes(tokens, i) and not (i + 1 < len(tokens) and _leads_on(tokens, i))
        joined = token.gap in _JOINTS and (token.text not in w.conjunctions or marked)
        if not joined or not is_syllable(token.text, language):
            break
        if _is_preposition(tokens, i, language, w) and (i >= at + 2 or _leads_province(tokens, i, language)):
            break
        ordinary = _is_ordinary(token, w)
        # An ordinary word is the last of a name only before a mark, and only behind one that is none.
        if ordinary and not _goes_on(tokens, i, language, w):
            marked = (marked and i + 1 < len(tokens)) or is_and_office(tokens, i + 1, language, w)
            third = i == at + 2 and strong == i - at
            third = third and (token.folded not in w.prepositions or _is_given(tokens, i, language, w))
            # "Lê Thị Minh Lý": a given name of two words, the second of which is an ordinary one too.
            third = third or (i == at + 3 and strong >= i - at - 1 and _is_given(tokens, i, language, w))
            # "Phạm Anh Tuấn" in Persian: both words behind a family name that is none are ordinary ones too.
            twice = i == at + 2 and strong == 1 and tokens[i - 1].folded in w.given_too
            if twice and tokens[at].folded not in w.ordinary and _is_given(tokens, i, language, w):
                third, strong = True, strong + 1
            # Behind "Văn" or "Thị" the given name is still to come, whatever word it looks like.
            given = third and (token.folded in w.given_too or tokens[i - 1].folded in w.middles)
            given = given or (i == at + 2 and strong == 2 and _stands_alone(tokens, i, language, w))
            if not marked and not given and (i > at + 1 or strong == 0):
                break
        strong += not ordinary
        last = i
    return last, strong


def _is_ordinary(token: Token, w: NameWords) -> bool:
    return token.folded in w.ordinary and token.text not in w.spelt_names


def _is_preposition(tokens: Sequence[Token], i: int, language: str, w: NameWords) -> bool:
    """Tell whether a word behind a name is a preposition ("X به Y رفت"), no given name, as before a comma."""
    word = tokens[i].folded
    if word not in w.prepositions or word in w.given_too or tokens[i - 1].folded in w.middles:
        return False
    if i + 1 < len(tokens) and tokens[i + 1].gap.strip()[:1] in _STOPS:
        return False
    return word in _object_markers(language)


def _leads_province(tokens: Sequence[Token], i: int, language: str) -> bool:
    """Tell whether a word has a province right behind it: "السيد X من دا نانغ"."""
    return i + 1 < len(tokens) and provinces_end(tokens, i + 1, language) > i + 1


def _leads_on(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether a number or a quotation begins behind a word: neither is a mark that ends a name ("X يوم
    3 فبراير", "أكد X أن "…")."""
    mark = tokens[i + 1].gap.lstrip()[:1]
    return mark.isdigit() or (mark in _QUOTES and tokens[i + 1].gap[:1] in _JOINTS)


@cache
def _object_markers(language: str) -> frozenset[str]:
    return frozenset(fold(p) for p in language_yaml(language, "meetings")["object_markers"])


def _stands_alone(tokens: Sequence[Token], i: int, language: str, w: NameWords) -> bool:
    """Tell whether a given name that means "that" too has no noun behind it but a particle: "… آن در"."""
    if tokens[i].folded not in w.given_too or i + 1 >= len(tokens) or not tokens[i + 1].spaced:
        return False
    after = tokens[i + 1].folded
    return after in w.prepositions and after not in _postpositions(language)


@cache
def _postpositions(language: str) -> frozenset[str]:
    return frozenset(fold(p) for p in language_yaml(language, "meetings")["postpositions"])


def _is_given(tokens: Sequence[Token], i: int, language: str, w: NameWords) -> bool:
    """Tell whether a word that means "that" too ends a name, which has no other given name: what stands right
    behind it makes no object of it ("… آن را")."""
    after = tokens[i + 1].folded if i + 1 < len(tokens) and tokens[i + 1].spaced else ""
    return tokens[i].folded in w.given_too and after not in _postpositions(language)


def _goes_on(tokens: Sequence[Token], i: int, language: str, w: NameWords) -> bool:
    if i + 1 >= len(tokens):
        return False
    after = tokens[i + 1]
    return after.spaced and after.folded not in w.ordinary and is_syllable(after.text, language)
