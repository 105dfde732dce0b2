"""Whether a word before or behind a name makes it an object, or says that somebody else acts for him."""

from __future__ import annotations

import re
from functools import cache

from extract.meetings.cases import is_nominative
from extract.meetings.extents import own_start
from extract.meetings.scene import Scene, Sentence
from extract.meetings.sentence import honorifics
from extract.meetings.vocabulary import any_of, is_declined, phrases_of, verb_first

# So long is what somebody is called between commas behind his name.
_CALLED = 100


def is_object(scene: Scene, sentence: Sentence, start: int) -> bool:
    """Tell whether the word before a name with its offices and honorifics makes it an object."""
    before = f" {scene.folded[sentence.start : own_start(scene, sentence, start)].rstrip()}"
    return before.endswith(_object_markers(scene.article.language)) or _has_preposition(scene, before)


def _has_preposition(scene: Scene, before: str) -> bool:
    """Tell whether a preposition is glued to the honorific that ends some words ("رحب بالأمير")."""
    if not verb_first(scene.article.language):
        return False
    word = before[before.rfind(" ") + 1 :]
    bare = f"ا{word[1:]}" if word.startswith("لل") else word[1:]
    return word[:1] in ("ب", "ل") and bare in honorifics(scene.article.language)


def is_marked(scene: Scene, end: int) -> bool:
    """Tell whether a word behind a name that ends at `end` makes it an object ("… را", "…، وزیر …، را")."""
    return marker_end(scene, end) is not None


def marker_end(scene: Scene, end: int) -> int | None:
    """Return the end of the word that makes an object of a name that ends at `end`, or None.

    It stands right behind the name, or behind what the person is called: between commas, or an office.
    """
    marked = _marked(scene.article.language)
    found = marked.match(scene.folded, end) or marked.match(scene.folded, _office_end(scene, end))
    return found.end() if found else None


def _office_end(scene: Scene, end: int) -> int:
    """Return the end of the office right behind a name that ends at `end`, no mark between, else `end`."""
    sentence = scene.sentence_at(end - 1)
    roles = sentence.roles if sentence is not None else ()
    return next((r.end for r in roles if r.start == end + 1 and scene.folded[end] == " "), end)


@cache
def _marked(language: str) -> re.Pattern[str]:
    words = any_of(language, "postpositions")
    return re.compile(rf"(?:[،,][^،,؛;.:]{{2,{_CALLED}}}[،,])?[»”]?[،,]? (?:{words})(?!\w)")


@cache
def _object_markers(language: str) -> tuple[str, ...]:
    return tuple(f" {w}" for w in phrases_of(language, "object_markers"))


def acts_for(scene: Scene, sentence: Sentence, start: int) -> bool:
    """Tell whether a name is that of somebody on whose behalf another acts."""
    proxies = _proxies(scene.article.language)
    head = f" {scene.folded[sentence.start : start]}"
    if not any(p in head for p in proxies):
        return False
    if any(is_nominative(scene, r) and 0 <= start - r.end <= 1 for r in sentence.roles):
        return False  # "за дорученням міністра заступниця X": whose office is in the nominative acts himself
    own = own_start(scene, sentence, start)
    office = next((r.start for r in sentence.roles if own < r.start <= start), own)
    if scene.folded[own:office].strip():
        return False  # "on behalf of the province, the secretary X": he acts for what stands between
    before = f" {scene.folded[sentence.start : own].rstrip()}"
    return before.endswith(proxies) and not _is_only_subject(scene, sentence, start, own)


def _is_only_subject(scene: Scene, sentence: Sentence, start: int, own: int) -> bool:
    """Tell whether an office in another case than the name behind it is that of whoever gave the order:
    nobody else does what the sentence tells ("За дорученням голови громади Петро Коваль відкрив …")."""
    if not is_declined(scene.article.language) or any(r.start > start for r in sentence.roles):
        return False
    office = next((r for r in sentence.roles if r.start >= own), None)
    person = next((p for p in sentence.voices if p.start == start), None)
    if office is None or person is None or len(sentence.voices) > 1:
        return False
    return person.name == person.as_written or person.origin == "vietnamese"


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
    return before.endswith(tuple(f" {w}" for w in phrases_of(scene.article.language, "spouses")))


@cache
def _proxies(language: str) -> tuple[str, ...]:
    joints = ("", "و") if verb_first(language) else ("",)  # "and" is glued to the word
    return tuple(f" {j}{w}" for w in phrases_of(language, "proxies") for j in joints)
