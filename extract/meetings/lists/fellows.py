"""Subjects of one verb in the plural, where nouns have cases: each is in the nominative, whatever the words
of the offices between them."""

from __future__ import annotations

import re

from extract.meetings.grammar.cases import is_declined_name
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import is_declined, joints, phrases_of, words_of
from extract.people.guests.guests import words_of_titles
from extract.people.mention import PersonMention

# So long are the offices between two of them at most.
_OFFICES = 200
# So many words has what somebody is called that is no office ("учасник бойових дій").
_CALLED = 6
# So long is a verb at least.
_VERB = 5
_BRACKETS = re.compile(r"^ \([^()]*\)")
_PARTS = re.compile(r"[;:!?]|\w{3}\.\s|\s[–—-]\s[^–—-]*$")


def is_fellow(scene: Scene, sentence: Sentence, first: PersonMention, second: PersonMention) -> bool:
    """Tell whether a comma or "and" and offices alone part two names, neither in another case than the
    nominative: "начальник відділу комунікацій A, голова спілки «…» B та депутат C привітали".

    The words of an office may be of no vocabulary; no verb is among them, and none that opens a clause.
    """
    language = scene.article.language
    between = _BRACKETS.sub("", scene.folded[first.end : second.start])
    if not is_declined(language) or len(between) > _OFFICES or _PARTS.search(between):
        return False
    if is_declined_name(scene, first) or is_declined_name(scene, second):
        return False
    comma, words = between.startswith(","), between.lstrip(", ").split()
    joined = words[:1] != [] and words[0] in joints(language)
    if not (comma or joined) or not words:
        return False
    cues = (*sentence.of("trigger"), *sentence.of("verb"), *sentence.of("tense"))
    if any(first.end <= c.start < second.start for c in cues):
        return False
    ends, opens = phrases_of(language, "past_endings"), _opening(language)
    if any(w.strip(",") in opens or (len(w) >= _VERB and w.endswith(ends)) for w in words):
        return False
    led = words[1:2] if joined else words[:1]
    titled = led != [] and led[0] in words_of_titles(language)
    return (
        titled
        or len(words) <= _CALLED
        or any(first.end <= r.start and r.end <= second.start for r in sentence.roles)
    )


def _opening(language: str) -> frozenset[str]:
    """Return the words that open a clause between two names."""
    keys = ("relative_words", "whom_words", "clause_openers")
    return frozenset().union(*(words_of(language, key) for key in keys))
