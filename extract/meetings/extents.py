"""How far a name reaches with the offices before it, and what stands between two places of a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from extract.lexicon import language_yaml
from extract.lexicon.alternation import any_word
from extract.lexicon.folding import fold
from extract.meetings.clauses import AND
from extract.meetings.scene import Scene, Sentence
from extract.meetings.sentence import honorifics
from extract.meetings.vocabulary import any_of, is_declined, phrases_of, words_of
from extract.people.name_words import name_words
from extract.roles.mention import RoleMention

# What is left of a counterpart: "and" where it is glued to the word.
_AND_ALONE = r"\g<and> "
_BRACKETED = re.compile(r"\([^()]*\)")


def word_before(scene: Scene, sentence: Sentence, start: int) -> str:
    """Return the word or mark before a name, past the offices, bodies and honorifics that belong to it."""
    words = scene.folded[sentence.start : own_start(scene, sentence, start)].split()
    return words[-1] if words else ""


def own_start(scene: Scene, sentence: Sentence, start: int) -> int:
    """Return where the offices and honorifics begin that stand before a name at `start`."""
    spans: Sequence[RoleMention] = sentence.roles
    at = start
    passed = False  # a place before an office is where something was, one behind it is part of it
    while at > sentence.start:
        kept = scene.folded[sentence.start : at].rstrip()
        if _counterpart_stem(scene.article.language) in kept:
            kept = _without_counterpart(kept, scene.article.language)
        end = sentence.start + len(kept)
        role = next((r for r in spans if r.start < end <= r.end), None)
        place = None if passed else next((p for p in sentence.places if p.start < end <= p.end), None)
        passed = passed or role is not None
        if place is not None and role is None and _is_where(scene, sentence, place.start):
            return end
        if role is not None or place is not None:
            at = role.start if role is not None else place.start  # type: ignore[union-attr]
            continue
        apposed = None if passed else _apposed(sentence, at, end)
        if apposed is not None:
            at, passed = apposed, True
            continue
        word = kept.split()[-1] if kept else ""
        if word not in honorifics(scene.article.language):
            called = _own_counterpart(scene.article.language)
            found = called.search(kept) if called is not None else None
            if found is None:
                return end
            return sentence.start + found.start()
        at = end - len(word)
    return sentence.start


def _is_where(scene: Scene, sentence: Sentence, place: int) -> bool:
    """Tell whether a place behind a preposition is where something was, and no part of the name behind it
    ("у Києві Петро Коваль відкрив …"): where nouns have cases, that name is a subject of its own."""
    if not is_declined(scene.article.language):
        return False
    before = scene.folded[sentence.start : place].rsplit(None, 1)[-1:]
    return bool(before) and before[0] in words_of(scene.article.language, "object_markers")


@cache
def _own_counterpart(language: str) -> re.Pattern[str] | None:
    """Return an expression for "his … counterpart", which may lead a name; None without words for it."""
    names = language_yaml(language, "names")
    heads, ends = (any_word([fold(w) for w in names[key]]) for key in ("counterparts", "own_words"))
    return (
        re.compile(rf"(?<!\w)(?:{heads})(?: \w+){{1,3}} (?:{ends})[،,]?$") if names["counterparts"] else None
    )


@cache
def _counterpart_stem(language: str) -> str:
    """Return how every word for a counterpart begins; what stands in no sentence if there are none.

    Every gap of a sentence is asked about.
    """
    words = phrases_of(language, "counterparts")
    shortest = min(words, key=len, default="")
    begins = (shortest[:n] for n in range(len(shortest), 0, -1))
    return next((b for b in begins if all(w.startswith(b) for w in words)), "\n\n")


def _without_counterpart(kept: str, language: str) -> str:
    """Return words without those at their end that call somebody the counterpart of another."""
    found = re.search(rf"{_counterpart(language)}\Z", kept)
    return kept[: found.start("of")].rstrip() if found else kept


@cache
def _counterpart(language: str) -> str:
    """The words for somebody's counterpart, with the adjectives of his country: "نظيره الكوري الجنوبي"."""
    adjectives = any_word(name_words(language).articles)
    words = any_of(language, "counterparts")
    return rf"(?<!\w)(?P<and>{AND}?)(?P<of>[بل]?(?:{words})(?: {adjectives}\w+)*)"


def _apposed(sentence: Sentence, at: int, end: int) -> int | None:
    """Return where the office begins that only a comma parts from its holder's name at `at`, if one does."""
    holder = next((h for h in sentence.holders if h.person.start == at), None)
    own = (r for r in (holder.own if holder else ()) if r.end < at and end - r.end == 1)
    return next((r.start for r in own), None)


def gap(scene: Scene, sentence: Sentence, start: int, end: int) -> str:
    """Return what stands between two offsets besides offices, bodies, places, dates, honorifics, brackets."""
    letters = list(scene.folded[start:end])
    spans = [(x.start, x.end) for x in sentence.roles]
    spans += [(x.start, x.end) for x in sentence.bodies]
    spans += [(x.start, x.end) for x in sentence.places]
    spans += [(x.start, x.end) for x in sentence.dates]
    for first, last in spans:
        for i in range(max(first, start), min(last, end)):
            letters[i - start] = " "
    between = _BRACKETED.sub(" ", "".join(letters))
    if _counterpart_stem(scene.article.language) in between:
        between = re.sub(_counterpart(scene.article.language), _AND_ALONE, between)
    words = between.split()
    silent = honorifics(scene.article.language)
    # Of an honorific with "and" glued to it the "and" is left.
    return " ".join(w if w[0] != AND or w[1:] not in silent else AND for w in words if w not in silent)
