"""Whom a meeting was "with": where the word for it stands, and who is named behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.meetings.claims.met_objects import joined_behind
from extract.meetings.grammar.extents import gap
from extract.meetings.lists.joined_names import joined_with
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import any_of, joints, phrases_of, verb_first, whole_words, words_of
from extract.people.guests.guests import words_of_titles
from extract.people.mention import PersonMention
from extract.people.name_words import name_words, without_article

# So far behind a noun of meeting "with" may stand, a date between.
_WITH_REACH = 60
# So near behind a noun of meeting stands the verb by which it was held ("had been").
_VERB = 12
# A conjunction or the article at most parts it from the noun behind it.
_BESIDE = 3
# The mark of the accusative.
_TANWIN = "\u064b"
_COMMAS = ",، "
# So long is an office that no vocabulary has whole.
_OFFICE = 120


def past_with(scene: Scene, sentence: Sentence, start: int) -> int | None:
    """Return where the first "with" behind an offset ends."""
    for word in words_of(scene.article.language, "with_words"):
        at = scene.folded.find(f" {word} ", start, sentence.end)
        if at >= 0:
            return at + len(word) + 2
    return None


def talks_beside(
    scene: Scene, sentence: Sentence, cue: Cue, subject: PersonMention | None
) -> Sequence[PersonMention] | None:
    """Return those whom "and" joins to the subject of a verb of talking ("بحث A وB العلاقات"); None if he
    discussed something alone."""
    if cue.label.order != "after" or cue.label.value != "talks":
        return ()
    joined = joined_with(scene, sentence, subject, cue) if subject is not None else ()
    others = past_with(scene, sentence, cue.end) is not None or bool(sentence.of("kind"))
    return joined if joined or others else None


def is_told_of(scene: Scene, sentence: Sentence, cue: Cue) -> bool:
    """Tell whether only the outcome of a meeting is told ("heard of the results of his talks with X")."""
    words = scene.folded[sentence.start : cue.start].split()
    return not words_of(scene.article.language, "outcomes").isdisjoint(words)


def behind_office(scene: Scene, sentence: Sentence, start: int) -> Sequence[PersonMention]:
    """Return the name that ends an office right behind "with", whatever words tell more of the office."""
    if not verb_first(scene.article.language):
        return ()
    first = next((p for p in sentence.voices if p.start >= start), None)
    if first is None or first.start - start > _OFFICE:
        return ()
    words = past_list_head(scene.folded[start : first.start], scene.article.language)
    w = name_words(scene.article.language)
    title = without_article(words.split(maxsplit=1)[0] if words.strip() else "", w)
    told = any(start <= c.start < first.start for c in sentence.cues)
    whole = not told and not any(c in words for c in ",،;؛:.")
    titles = words_of_titles(scene.article.language)
    if not whole or (title not in titles and title.removesuffix(w.feminine) not in titles):
        return ()
    return (first, *joined_behind(scene, sentence, first))


def past_list_head(words: str, language: str) -> str:
    """Return words without a head of a list ("each of") at their beginning."""
    found = re.match(rf"\s*(?:{any_of(language, 'list_heads')})(?!\w)", words)
    return words[found.end() :] if found is not None else words


def right_behind_with(scene: Scene, sentence: Sentence, start: int) -> int | None:
    """Return where "with" ends, if nothing but place and time stands before it."""
    end = past_with(scene, sentence, start)
    if end is None:
        return None
    with_ = scene.folded[start:end].rstrip().rfind(" ")
    first = gap(scene, sentence, start, start + max(with_, 0)).strip(_COMMAS).split(maxsplit=1)[:1]
    timed = not first or first[0] in words_of(scene.article.language, "circumstances")
    return end if timed and with_ <= _WITH_REACH else None


def _without_dates(scene: Scene, sentence: Sentence, start: int, end: int) -> str:
    """Return a stretch of the text with blanks for its dates, of the same length."""
    words = scene.folded[start:end]
    for date in sentence.dates:
        first, last = max(date.start, start) - start, min(date.end, end) - start
        if first < last:
            words = words[:first] + " " * (last - first) + words[last:]
    return words


def behind_with(scene: Scene, sentence: Sentence, cue: Cue) -> int | None:
    """Return where "with" ends, if it stands right behind a noun of meeting or two words later.

    Behind a noun for a call "from" does too, and "by" that is glued to who is called.
    """
    language = scene.article.language
    called = scene.folded[cue.start : cue.end].replace(_TANWIN, "") in words_of(language, "calls")
    keys = ("with_words", "between_words", *(("caller_words",) if called else ()))
    joining = frozenset().union(*(words_of(language, key) for key in keys))
    words = _without_dates(scene, sentence, cue.end, min(sentence.end, cue.end + _WITH_REACH))
    means = whole_words(language, "means_words").match(words, len(words) - len(words.lstrip()))
    end = words.find("،", means.end()) + 1 if means is not None else 0
    words = " " * end + words[end:]  # "by video link, with"
    at = 0
    parts = words.split()
    present = words_of(language, "presence_words")
    for word, following in zip(parts[:3], (*parts[1:4], ""), strict=False):
        at = words.index(word, at) + len(word)
        if word in joining and following not in present:  # "with the presence of" is with nobody
            return cue.end + at
    glued = phrases_of(language, "call_prefixes") if called else ()
    return cue.end if glued and words.lstrip().startswith(glued) else _between(scene, sentence, cue)


def _between(scene: Scene, sentence: Sentence, cue: Cue) -> int | None:
    """Return where "between" ends, if the verb by which a meeting was held, right before its noun or behind
    it, and no mark stand before, where verbs come first: "المباحثات التي جرت في القصر بين X وY"."""
    near = (t for t in sentence.of("tense", "held") if t.start - cue.end <= _VERB)
    held = next((t for t in near if t.start > cue.end or 0 < cue.start - t.end <= _BESIDE), None)
    if held is None or not verb_first(scene.article.language):
        return None
    start = max(cue.end, held.end)
    words = _without_dates(scene, sentence, start, min(sentence.end, start + _WITH_REACH))
    for word in words_of(scene.article.language, "between_words"):
        before, found, _ = words.partition(f" {word} ")
        if found and not any(c in before for c in ".,،;؛:"):
            return start + len(before) + len(found)
    return None


def joined_objects(scene: Scene, sentence: Sentence, first: PersonMention) -> Sequence[PersonMention]:
    """Return those whom "and" joins to a name behind "with", where verbs come first: "التقى X مع Y، وزير …،
    وZ": no verb stands between, and no words but their offices."""
    if not verb_first(scene.article.language):
        return ()
    found, at = [], first.end
    for person in (p for p in sentence.voices if p.start > first.end):
        told = any(at <= c.start < person.start for c in sentence.cues)
        joined = gap(scene, sentence, at, person.start).strip(_COMMAS) in joints(scene.article.language)
        if told or not joined:
            break
        found.append(person)
        at = person.end
    return found
