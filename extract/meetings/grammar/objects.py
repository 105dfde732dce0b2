"""Whether a word before or behind a name makes it an object, or says that somebody else acts for him."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from extract.lexicon.clitics import clitics
from extract.meetings.grammar.cases import is_declined_name, is_nominative
from extract.meetings.grammar.extents import gap, own_start
from extract.meetings.holders.declension import is_rewritten
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.sentences.sentence import honorifics
from extract.meetings.vocabulary import (
    any_of,
    is_declined,
    joints,
    on_behalf,
    phrases_of,
    spaced_ends,
    verb_first,
    verb_last,
    words_of,
)
from extract.people.mention import PersonMention

_OF_TWO = ("meeting", "talks", "reception")
# So long is what somebody is called between commas behind his name.
_CALLED = 100


def is_object(scene: Scene, sentence: Sentence, start: int) -> bool:
    """Tell whether the word before a name with its offices and honorifics makes it an object."""
    before = f" {scene.folded[sentence.start : own_start(scene, sentence, start)].rstrip()}"
    if before.endswith(spaced_ends(scene.article.language, "object_markers")) or _has_preposition(
        scene, before
    ):
        return True
    return is_visitor(scene, sentence, start)


def is_companion(scene: Scene, sentence: Sentence, start: int) -> bool:
    """Tell whether words for "together with" stand before a name with its offices: who is named so does what
    the subject before him does, in whatever case his name is ("A разом із B провели нараду")."""
    before = scene.folded[sentence.start : own_start(scene, sentence, start)].rstrip()
    together = tuple(w for w in spaced_ends(scene.article.language, "conjunctions") if " " in w.strip())
    return bool(together) and before.endswith(together)


def companions(scene: Scene, sentence: Sentence, people: Sequence[PersonMention]) -> list[PersonMention]:
    """Return those of some people, in order, whom "together with" names, and those "and" joins to them."""
    found: list[PersonMention] = []
    for before, person in zip((None, *people), people, strict=False):
        joined = before is not None and before in found and is_declined_name(scene, person)
        if is_companion(scene, sentence, person.start) or (
            joined
            and before is not None
            and gap(scene, sentence, before.end, person.start).strip(", ")
            in ("", *joints(scene.article.language))
        ):
            found.append(person)
    return found


def is_visitor(scene: Scene, sentence: Sentence, start: int) -> bool:
    """Tell whether a name right behind a noun of meeting is that of whom somebody before it met, where verbs
    come last: "A در دیدار B گفت"."""
    if not verb_last(scene.article.language):
        return False
    nouns = [k for k in sentence.of("kind", *_OF_TWO) if k.end < start]
    if not nouns or gap(scene, sentence, nouns[-1].end, start):
        return False
    head = scene.folded[sentence.start : nouns[-1].start].rstrip()
    ends = (*(p.end for p in sentence.voices), *(r.end for r in sentence.roles))
    named = any(end <= nouns[-1].start for end in ends)
    return named and f" {head}".endswith(spaced_ends(scene.article.language, "venue_markers"))


def _has_preposition(scene: Scene, before: str) -> bool:
    """Tell whether a preposition is glued to the honorific that ends some words ("رحب بالأمير")."""
    if not verb_first(scene.article.language):
        return False
    bare = clitics(scene.article.language).without_preposition(before[before.rfind(" ") + 1 :])
    return bare is not None and bare in honorifics(scene.article.language)


def is_marked(scene: Scene, end: int) -> bool:
    """Tell whether a word behind a name that ends at `end` makes it an object ("… را", "…، وزیر …، را")."""
    return marker_end(scene, end) is not None


def marker_end(scene: Scene, end: int) -> int | None:
    """Return the end of the word that makes an object of a name that ends at `end`, or None.

    It stands right behind the name, or behind what the person is called: between commas, or an office. Behind
    another name it is that one's.
    """
    if not words_of(scene.article.language, "postpositions"):
        return None
    marked = _marked(scene.article.language)
    found = marked.match(scene.folded, end) or marked.match(scene.folded, _office_end(scene, end))
    if found is None:
        return None
    sentence = scene.sentence_at(end - 1)
    people = sentence.people if sentence is not None else ()
    return None if any(end < p.start < found.end() for p in people) else found.end()


def _office_end(scene: Scene, end: int) -> int:
    """Return the end of the office right behind a name that ends at `end`, no mark between, else `end`."""
    sentence = scene.sentence_at(end - 1)
    roles = sentence.roles if sentence is not None else ()
    return next((r.end for r in roles if r.start == end + 1 and scene.folded[end] == " "), end)


def is_joined_object(scene: Scene, sentence: Sentence, first: PersonMention, second: PersonMention) -> bool:
    """Tell whether "and" joins a name to the object behind it ("سفیران A، خانم X، و B، آقای Y، را")."""
    return gap(scene, sentence, first.end, second.start).strip("،, ") in joints(scene.article.language)


def is_beside_object(scene: Scene, sentence: Sentence, person: PersonMention) -> bool:
    """Tell whether "and" alone joins a name to an object before it, where verbs come last: "X از سفر A و B
    خبر داد"."""
    before = next((p for p in reversed(sentence.voices) if p.end <= person.start), None)
    joined = before is not None and is_joined_object(scene, sentence, before, person)
    return joined and before is not None and is_object(scene, sentence, before.start)


def is_listed_object(scene: Scene, sentence: Sentence, person: PersonMention) -> bool:
    """Tell whether a name stands in a list behind one "with", where verbs come last, and somebody before it
    is the subject: "X با A، B و C دیدار کرد". Without "and" before the last that may be the subject."""
    people = sentence.voices
    first = last = people.index(person)
    while first and _is_listed(scene, sentence, people[first - 1], people[first]):
        first -= 1
    while last + 1 < len(people) and _is_listed(scene, sentence, people[last], people[last + 1]):
        last += 1
    if first == last or not is_joined_object(scene, sentence, people[last - 1], people[last]):
        return False
    before = scene.folded[sentence.start : own_start(scene, sentence, people[first].start)].split()[-1:]
    if not before or before[0] not in words_of(scene.article.language, "with_words"):
        return False
    return any(not is_object(scene, sentence, p.start) for p in people[:first])


def _is_listed(scene: Scene, sentence: Sentence, first: PersonMention, second: PersonMention) -> bool:
    between = gap(scene, sentence, first.end, second.start).strip("،, ")
    return not between or between in joints(scene.article.language)


@cache
def _marked(language: str) -> re.Pattern[str]:
    words = any_of(language, "postpositions")
    return re.compile(rf"(?:[،,][^،,؛;.:]{{2,{_CALLED}}}[،,])?[»”]?[،,]? (?:{words})(?!\w)")


def names_proxy(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether a sentence has a word by which somebody acts on another's behalf or order."""
    words = f" {scene.folded[sentence.start : sentence.end]}"
    return any(p in words for p in on_behalf(scene.article.language))


def acts_for(scene: Scene, sentence: Sentence, start: int) -> bool:
    """Tell whether a name is that of somebody on whose behalf or order another acts."""
    proxies = on_behalf(scene.article.language)
    head = f" {scene.folded[sentence.start : start]}"
    if not any(p in head for p in proxies):
        return False
    if any(is_nominative(scene, r) and 0 <= start - r.end <= 1 for r in sentence.roles):
        return False  # "за дорученням міністра заступниця X": whose office is in the nominative acts himself
    own = own_start(scene, sentence, start)
    office = next((r.start for r in sentence.roles if own < r.start <= start), own)
    if _is_for_place(scene, sentence, own, start):
        return False
    if scene.folded[own:office].strip():
        return False  # "on behalf of the province, the secretary X": he acts for what stands between
    if verb_first(scene.article.language) and any(p.end <= own for p in sentence.voices):
        own = _first_office(scene, sentence, own)
    before = f" {scene.folded[sentence.start : own].rstrip()}"
    return before.endswith(proxies) and not _is_only_subject(scene, sentence, start, own)


def _is_for_place(scene: Scene, sentence: Sentence, own: int, start: int) -> bool:
    """Tell whether somebody with an honorific before the name acts for the place before that ("Від імені
    міста Дананг пан A, …")."""
    titles = honorifics(scene.article.language)
    between = (
        scene.folded[p.end : start].split() for p in sentence.places if own <= p.start and p.end < start
    )
    return any(words and titles.issuperset(words) for words in between)


def _first_office(scene: Scene, sentence: Sentence, own: int) -> int:
    """Return where the offices begin that commas part before a name: where verbs come first, who acts is
    named before ("أشرف X، باسم رئيس الجمهورية، القائد الأعلى، السيد Y")."""
    for role in reversed(sentence.roles):
        if role.end <= own and not scene.folded[role.end : own].strip(" ،,"):
            own = role.start
    return own


def _is_only_subject(scene: Scene, sentence: Sentence, start: int, own: int) -> bool:
    """Tell whether an office in another case than the name behind it is that of whoever gave the order:
    nobody else does what the sentence tells ("За дорученням голови громади Петро Коваль відкрив …")."""
    if not is_declined(scene.article.language) or any(r.start > start for r in sentence.roles):
        return False
    office = next((r for r in sentence.roles if r.start >= own), None)
    person = next((p for p in sentence.voices if p.start == start), None)
    if office is None or person is None or len(sentence.voices) > 1:
        return False
    return not is_rewritten(person) or person.origin == "vietnamese"


def names_spouse(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether a sentence has a word for somebody's husband or wife, where nouns have cases."""
    if not is_declined(scene.article.language):
        return False
    words = scene.folded[sentence.start : sentence.end]
    return any(w in words for w in phrases_of(scene.article.language, "spouses"))


def is_spouse_of(scene: Scene, sentence: Sentence, start: int) -> bool:
    """Tell whether a name with its office stands behind a word for somebody's husband or wife, who is there
    ("пані X, дружина Президента Y")."""
    own = own_start(scene, sentence, start)
    if own == start or not any(own <= r.start < start for r in sentence.roles):
        return False
    before = f" {scene.folded[sentence.start : own].rstrip()}"
    return before.endswith(spaced_ends(scene.article.language, "spouses"))
