"""Whether words of a meeting announce it, wish for it or invite to it: then it has not taken place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from extract.meetings.grammar.extents import word_before
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import is_declined, joints, phrases_of, verb_last, words_of
from extract.people.mention import PersonMention

_NEAR = 60
# How near to its beginning a sentence gives the day of all that it tells.
_OPENING = 20
# Newsrooms and what they report may be a day apart.
_DAY = timedelta(days=1)
# So far ahead meetings are announced.
_SOON = timedelta(days=60)
# The first sentences say what is reported, and when it was held.
_LEAD = 3
_YEAR = re.compile(r"\d{4}")
# Who says something may say it of what will be.
_PRESENT = ("chair", "attend")
_LED = (*_PRESENT, "lead")
_SAYING = ("say", "speak")
# Words of a time to come, and those of the past by which another clause than theirs begins.
_PAST = ("past", "held")
_PAST_OF = {"will": _PAST, "asked": _PAST, "scheduled": ("past",)}
# What parts a wish from another clause.
_SEMICOLONS = (";", "؛")
_STOPS = (*_SEMICOLONS, ":")


def is_future(scene: Scene, sentence: Sentence, trigger: Cue) -> bool:
    """Tell whether the words announce: in the sentence itself, or in one before it in the paragraph.

    "Will" holds for the verbs that follow it in its sentence, until a word of the past; where verbs stand
    before their object, so does "will be held" for who chairs or attends ("will be held …, chaired by X"). A
    verb behind what is told with its people may announce it too ("chaired by X the session will be held").
    """
    tenses = sentence.by_group.get("tense", ())
    held = bool(tenses) and trigger.label.value in _PRESENT and not verb_last(scene.article.language)
    # Where verbs have forms for the past, what will be is what was said: "«X буде», – зазначив Y".
    said = trigger.label.value in _SAYING and is_declined(scene.article.language)
    if _is_present_ahead(scene, trigger, tenses):
        return True
    for tense in tenses:
        value = tense.label.value
        if said and value == "will":
            continue
        near = tense.start <= trigger.end and abs(tense.start - trigger.start) <= _NEAR
        if value == "future" and near and not _is_of_matter(sentence, tense, trigger):
            return True
        if value == "future" and tense.end <= trigger.start and _is_gapped(scene, trigger):
            return True
        if (value in _PAST_OF or (held and value == "future")) and tense.end <= trigger.start:
            past = _PAST_OF.get(value, _PAST)
            if trigger.label.value in _SAYING and _is_parted(scene, sentence, tense, trigger):
                continue
            if not any(tense.end <= t.start < trigger.start and t.label.value in past for t in tenses):
                return True
    if sentence.dates and (_is_ahead(scene, sentence) or _is_for_later(scene, sentence, trigger)):
        return True
    if (
        tenses
        and trigger.label.value in _LED
        and (_next_is_future(scene, sentence, trigger) or _will_follows(sentence, trigger))
    ):
        return True
    if sentence.kind != "paragraph" or any(t.label.value == "held" for t in tenses):
        return False
    if not tenses and _goes_on_with_programme(scene, sentence):
        return True
    return any(
        s.paragraph == sentence.paragraph and s.of("tense", "future") and s.of("kind")
        for s in scene.sentences[max(0, sentence.index - 2) : sentence.index]
    )


def _is_present_ahead(scene: Scene, trigger: Cue, tenses: Sequence[Cue]) -> bool:
    """Tell whether a verb in the present has a word for a time to come behind it ("يرأس X غدا الاجتماع"), and
    no word of the past between."""
    verb = scene.folded[trigger.start : trigger.end].partition(" ")[0]
    if verb not in words_of(scene.article.language, "present_verbs"):
        return False
    behind = [t for t in tenses if t.start >= trigger.end and t.label.value in ("will", *_PAST)]
    return bool(behind) and behind[0].label.value == "will"


def _goes_on_with_programme(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether a sentence without tense tells what comes then ("Tiếp đó, …"), behind one of what somebody
    will do."""
    words = phrases_of(scene.article.language, "then_words")
    for earlier in reversed(scene.sentences[: sentence.index]):
        behind = scene.sentences[earlier.index + 1]
        goes_on = words and scene.folded.startswith(words, behind.start)
        if not goes_on or earlier.paragraph != sentence.paragraph:
            return False
        if earlier.of("tense"):
            announced = earlier.people and earlier.of("tense", "will", "future")
            return bool(announced) and not earlier.of("tense", *_PAST)
    return False


def _is_gapped(scene: Scene, trigger: Cue) -> bool:
    """Tell whether a verb of meeting has its ending only behind the next one, where verbs come last: words
    before tell its time ("قرار است … با X دیدار و درباره … گفتگو کند")."""
    words = scene.folded[trigger.start : trigger.end].split()
    gapped = trigger.label.group == "verb" and not joints(scene.article.language).isdisjoint(words[1:])
    return gapped and verb_last(scene.article.language)


def _is_parted(scene: Scene, sentence: Sentence, tense: Cue, trigger: Cue) -> bool:
    """Tell whether a semicolon parts a verb from what somebody says will be ("A announced what is planned; B
    reported …")."""
    said = any(0 <= tense.start - t.end <= 1 for t in sentence.of("trigger", *_SAYING))
    return said and any(c in scene.folded[tense.end : trigger.start] for c in _SEMICOLONS)


def _is_of_matter(sentence: Sentence, tense: Cue, trigger: Cue) -> bool:
    """Tell whether what is to come is only what somebody speaks of, and no meeting ("X told of the holding of
    a hundred programmes")."""
    told = trigger.label.value in _SAYING and tense.end <= trigger.start
    return told and not any(tense.end <= k.start < trigger.start for k in sentence.naming)


def is_past(sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether a word of the past stands between "will" and a verb: another clause begins there."""
    return any(start <= t.start < end for t in sentence.of("tense", "past", "held"))


def _is_ahead(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether a sentence begins with a day later than that on which the article was published, its year
    written: without one the day may have been that of the year before."""
    published = scene.article.published_on
    if published is None:
        return False
    first = sentence.dates[0]
    return (
        first.value is not None
        and first.start - sentence.start <= _OPENING
        and _YEAR.search(scene.folded, first.start, first.end) is not None
        and first.value > published + _DAY
    )


def _will_follows(sentence: Sentence, trigger: Cue) -> bool:
    """Tell whether "will" stands right behind a verb: what its people do is to come ("do X dẫn đầu sẽ …")."""
    return any(0 <= t.start - trigger.end <= 1 for t in sentence.of("tense", "will"))


def _is_for_later(scene: Scene, sentence: Sentence, trigger: Cue) -> bool:
    """Tell whether chairing or attending is told, past the lead, of a day after that of the report: verbs of
    some languages have no tense ("X chủ trì buổi đối thoại vào ngày 10/10", in a report of the 8th)."""
    on = words_of(scene.article.language, "day_words")
    if not on or sentence.index < _LEAD or trigger.label.value not in _PRESENT:
        return False
    told = [d.value for s in scene.sentences[:_LEAD] for d in s.dates if d.value is not None]
    report = max(filter(None, (*told[:1], scene.article.published_on)), default=None)
    if report is None:
        return False
    return any(
        d.value is not None
        and timedelta(0) < d.value - report - _DAY < _SOON
        and (d.start - sentence.start <= 1 or word_before(scene, sentence, d.start) in on)
        and not any(t.end <= d.start for t in sentence.of("trigger", "say"))
        for d in sentence.dates
    )


def _next_is_future(scene: Scene, sentence: Sentence, trigger: Cue) -> bool:
    """Tell whether the verb of the clause in which a trigger stands with its people is one of the future.

    It is the next of all verbs; where it ends the clause, nouns of meeting stand before it too.
    """
    if not sentence.of("tense", "future", "shall"):
        return False
    skipped = ("kind",) if verb_last(scene.article.language) else ()
    behind = (
        c
        for c in sentence.cues
        if c.start >= trigger.end
        and c.label.group in ("tense", "verb", "trigger", "kind")
        and c.label.group not in skipped
        and c.label.value not in ("recall", "will", "wish", "aim", "asked")
        and not (skipped and c.label.group == "trigger" and c.label.order == "after")
    )
    found = next(behind, None)
    return found is not None and found.label.group == "tense" and found.label.value in ("future", "shall")


def is_wished(sentence: Sentence, person: PersonMention, trigger: Cue, folded: str) -> bool:
    """Tell whether somebody is only asked, invited or hoped to take part: he stands between such a word and
    the verb ("invited President X to attend"), or the word right before the verb says so.

    A word of the past or a stop between begins another clause.
    """
    for wish in sentence.of("tense", "wish"):
        if wish.end > trigger.start or not wish.end <= person.start:
            continue
        between = folded[wish.end : trigger.start]
        if not is_past(sentence, wish.end, trigger.start) and not any(c in between for c in _STOPS):
            return True
    return False


def is_aim(scene: Scene, sentence: Sentence, trigger: Cue) -> bool:
    """Tell whether a word of purpose or possibility stands right before a verb ("set out to attend"), and not
    before what opens a list ("Cùng đi có các đồng chí: …")."""
    if trigger.label.value not in _PRESENT:
        return False
    aims = (a for a in sentence.of("tense", "aim") if 0 <= trigger.start - a.end <= 1)
    if next(aims, None) is None:
        return False
    verb = scene.folded[trigger.start : trigger.end].split()
    return words_of(scene.article.language, "list_openers").isdisjoint(verb)
