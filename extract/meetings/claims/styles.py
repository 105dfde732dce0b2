"""Who "His Highness" or "His Excellency" is where a verb has no other subject, as court news goes on.

"كما استقبل سموه Y", "وكان معاليه قد ترأس …": the word is that of the title with which somebody was called
before. Of several it is the last one with whom a sentence began that told whom he met or what he chaired.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from extract.lexicon import language_yaml
from extract.lexicon.clitics import clitics
from extract.lexicon.folding import fold
from extract.meetings.grammar.clauses import past_style
from extract.meetings.grammar.extents import own_start
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import any_of, phrases_of
from extract.people.mention import PersonMention
from extract.people.name_words import name_words, without_article


def styled_subject(scene: Scene, sentence: Sentence, cue: Cue) -> PersonMention | None:
    """Return whom a style right behind a verb names again, or between the two words of its pluperfect."""
    end = past_style(scene, cue.end)
    word = scene.folded[cue.end : end].strip() if end != cue.end else _before(scene, sentence, cue)
    return _styled_before(scene, sentence, word) if word else None


def names_style(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether a verb of meeting or chairing has a style right behind it, in a sentence that may name
    nobody."""
    verbs = (*sentence.of("verb"), *sentence.of("trigger", "chair"))
    return any(past_style(scene, v.end) != v.end for v in verbs)


def _before(scene: Scene, sentence: Sentence, cue: Cue) -> str:
    """Return the style between the two words of a pluperfect that the verb ends."""
    pattern = _pluperfect(scene.article.language)
    found = pattern.match(scene.folded, sentence.start, cue.start) if pattern is not None else None
    return found.group(1) if found is not None and found.end() == cue.start else ""


@cache
def _pluperfect(language: str) -> re.Pattern[str] | None:
    particle = str(language_yaml(language, "meetings")["pluperfect"])
    if not particle or not phrases_of(language, "styles"):
        return None
    openers, styles = any_of(language, "pluperfect_openers"), any_of(language, "styles")
    return re.compile(rf"{clitics(language).maybe_and()}(?:{openers})\s({styles})\s{re.escape(particle)}\s")


def _styled_before(scene: Scene, sentence: Sentence, style: str) -> PersonMention | None:
    title = _titles_of_styles(scene.article.language)[style]
    for earlier in reversed(scene.sentences[: sentence.index]):
        if earlier.kind == "headline" or not earlier.voices or not _tells_of_meeting(earlier):
            continue
        if names_style(scene, earlier):
            continue  # who is named there is whom "His Highness" met
        first = earlier.voices[0]
        if title in _titles(scene, earlier, first):
            return first
    return None


def _tells_of_meeting(sentence: Sentence) -> bool:
    return bool(sentence.of("verb") or sentence.of("trigger", "chair") or sentence.of("tense", "held"))


def _titles(scene: Scene, sentence: Sentence, person: PersonMention) -> frozenset[str]:
    """Return the words before a name that belong to it, without the article: for the subject of a verb all
    those behind it."""
    w = name_words(scene.article.language)
    verbs = (*sentence.of("verb"), *sentence.of("trigger", "chair"), *sentence.of("tense", "held"))
    behind = [v.end for v in verbs if v.end <= person.start] if person is sentence.voices[0] else []
    start = min((*behind, own_start(scene, sentence, person.start)))
    words = scene.folded[start : person.start].split()
    return frozenset(without_article(word, w) for word in words)


@cache
def _titles_of_styles(language: str) -> Mapping[str, str]:
    """Return the title of which each style is "his" or "her"."""
    titles = language_yaml(language, "meetings")["styles"]
    return {fold(style): fold(title) for title, styles in titles.items() for style in styles}
