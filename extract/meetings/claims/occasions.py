"""Whether a word of chairing or attending is about a meeting that was held."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from extract.lexicon import language_yaml
from extract.lexicon.clitics import clitics
from extract.lexicon.folding import fold
from extract.meetings.claims.announcements import is_past
from extract.meetings.grammar.clauses import breaks
from extract.meetings.grammar.extents import gap, own_start, word_before
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import (
    is_declined,
    joints,
    phrases_of,
    spaced,
    verb_first,
    verb_last,
    whole_words,
    words_of,
)
from extract.people.mention import PersonMention

# The first sentences say what the article is about.
_LEAD = 3
# Words for a meeting that languages use for one another.
GENERAL = frozenset(("session", "conference", "meeting", "working_session"))
# The first sentences name the meeting with the press that is reported.
_BRIEFED = 6
_NEAR = 60
# How far behind "on the sidelines of" a noun may stand that is of what it names.
_ASIDE = 110
_OPENING = 2
# Bodies that somebody leads where they go.
_GROUPS = ("Delegation", "Working Group")
_SESSION = "session"
# How far behind the word for chairing the noun of what is chaired stands, with an ordinal between.
_BEHIND = 30
# So long are the words for a paper at most.
_PAPER = 24


def names_meeting(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether a sentence names a meeting that it does not announce, and not only to give a time."""
    named = [c for c in sentence.naming if not only_times(scene, c)]
    wills = sentence.of("tense", "will", "future", "asked") if named else ()
    return any(all(c.start < t.start or is_past(sentence, t.end, c.start) for t in wills) for c in named)


def has_occasion(scene: Scene, sentence: Sentence, trigger: Cue) -> bool:
    """Tell whether chairing or attending has a meeting for its object, or no object at all."""
    verb = scene.folded[trigger.start : trigger.end]
    if verb in words_of(scene.article.language, "discussing_verbs"):
        return any(c.end <= trigger.start and not only_times(scene, c) for c in sentence.of("kind"))
    if verb not in words_of(scene.article.language, "open_triggers"):
        return True
    preposition = _prepositions(scene.article.language).get(verb)
    if preposition:
        nouns = (c.start for c in sentence.of("kind") if c.start > trigger.end)
        return any(scene.folded[trigger.end : at].endswith(preposition) for at in nouns)
    if trigger.start - sentence.start <= _OPENING:  # "Attending were …" goes on from the sentence before
        return True
    if scene.folded[trigger.end : trigger.end + 2].strip()[:1] in ("", ".", ",", ";", ":", "،", "؛"):
        return True
    if trigger.label.value == "attend" and (
        _is_opened(scene, sentence, trigger) or _opens_with_venue(scene, sentence, trigger)
    ):
        return True
    cues = [c for c in sentence.cues if c.label.group in ("kind", "verb", "bridge", "delegation")]
    data = language_yaml(scene.article.language, "meetings")
    if data["verb_object"] and trigger.label.order == "after":  # "a ceremony … witnessed by"
        signed = sentence.of("trigger", "act")
        return any(c.end <= trigger.start and c.label.value in ("ceremony", "act") for c in (*cues, *signed))
    if data["verb_object"]:
        if any(trigger.start <= c.start <= trigger.end + _NEAR for c in cues):
            return True
        if _shares_object(scene, sentence, trigger):
            return True
        return is_by_chair(scene, sentence, trigger)
    if data["verb_last"] and trigger.label.value == "chair":
        # "The chairing of": what is chaired stands right behind, and a committee that somebody heads is none.
        behind = [c.start for c in cues if 0 <= c.start - trigger.end <= _BEHIND]
        return bool(behind) and not any(trigger.end <= p.start < behind[0] for p in sentence.voices)
    return bool(cues) or names_occasion(scene, sentence)


def names_occasion(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether a sentence says that somebody was at an occasion of any kind ("взяли участь у заході")."""
    occasions = whole_words(scene.article.language, "occasions")
    return occasions.search(scene.folded, sentence.start, sentence.end) is not None


def _shares_object(scene: Scene, sentence: Sentence, trigger: Cue) -> bool:
    """Tell whether "and" joins to a verb another one of which only a meeting can be the object or the place,
    said or not ("chủ trì và phát biểu khai mạc")."""
    language = scene.article.language
    joined = next((t for t in sentence.of("trigger") if t.start >= trigger.end), None)
    if joined is None or scene.folded[trigger.end : joined.start].strip(" ,") not in joints(language):
        return False
    opening = phrases_of(language, "meeting_speech")
    return any(scene.folded.startswith(word, joined.start) for word in opening)


def is_by_chair(scene: Scene, sentence: Sentence, trigger: Cue) -> bool:
    """Tell whether who chairs stands behind the noun of a meeting and the word for by whom it is done ("hội
    nghị do ông X chủ trì", "hội nghị về gạo, do ông X chủ trì"), where the verb stands before its object."""
    language = scene.article.language
    if trigger.label.value != "chair" or not language_yaml(language, "meetings")["verb_object"]:
        return False
    chair = next((p for p in reversed(sentence.voices) if p.end <= trigger.start), None)
    nouns = [c for c in sentence.of("kind") if chair is not None and c.end <= chair.start]
    if chair is None or not nouns:
        return False
    named = own_start(scene, sentence, chair.start)
    agent = word_before(scene, sentence, chair.start)
    between = scene.folded[nouns[-1].end : named].removesuffix(f", {agent}")
    if breaks(between) or any(nouns[-1].end <= t.start < named for t in sentence.of("trigger")):
        return False
    return agent in words_of(language, "agent_words")


@cache
def _prepositions(language: str) -> dict[str, str]:
    verbs = language_yaml(language, "meetings")["object_prepositions"].items()
    return {fold(verb): f" {fold(word)} " for verb, word in verbs}


def _is_opened(scene: Scene, sentence: Sentence, trigger: Cue) -> bool:
    """Tell whether a sentence opens with the side that attends: "ومن الجانب اللاوي حضر X"."""
    opening = [t for t in sentence.of("trigger", "attend") if t.start - sentence.start <= _OPENING]
    return any(t.end <= trigger.start <= t.end + _BEHIND for t in opening)


def _opens_with_venue(scene: Scene, sentence: Sentence, trigger: Cue) -> bool:
    """Tell whether a sentence opens with a hall, where verbs come first: "وفي مقر الحكومة كان هناك X"."""
    if not language_yaml(scene.article.language, "meetings")["verb_first"]:
        return False
    halls = [v for v in sentence.of("venue") if v.start - sentence.start <= _BEHIND and v.end < trigger.start]
    return bool(halls) and not scene.folded[halls[-1].end : trigger.start].strip(" ,،")


def told_outside(scene: Scene, sentence: Sentence, trigger: Cue) -> list[PersonMention]:
    """Return who speaks elsewhere: all of the sentence, but where verbs come last nobody of whom he tells
    behind the verb ("X در گفت‌وگو با خبرنگار گفت: Y مهمان شورا بود")."""
    if not is_outside(scene, sentence, trigger):
        return []
    end = sentence.end
    if verb_last(scene.article.language):
        end = min((t.start for t in sentence.of("trigger", "say") if t.start >= trigger.end), default=end)
    return [p for p in sentence.people if p.start < end]


def is_told(scene: Scene, sentence: Sentence, chair: PersonMention) -> bool:
    """Tell whether who chairs is named in what somebody says ("both agreed to prepare the session that X and
    Y will chair"): a clause of its own behind a verb of saying, past the lead of the article."""
    if sentence.index < _LEAD or word_before(scene, sentence, chair.start) not in words_of(
        scene.article.language, "relative_words"
    ):
        return False
    return any(t.end <= chair.start for t in sentence.of("trigger", "say"))


def is_earlier(sentence: Sentence) -> bool:
    """Tell whether a sentence is about a meeting held before, which it calls so ("the previous congress"),
    and which has no date to be a meeting of its own."""
    nouns = sentence.of("kind")
    before = [t for t in sentence.of("tense", "recall") if any(t.start <= k.start < t.end for k in nouns)]
    return bool(before) and not any(d.value is not None for d in sentence.dates)


def is_day_before(sentence: Sentence, cue: Cue) -> bool:
    """Tell whether a meeting is named behind a word for an earlier time and its date, past the beginning of
    the sentence ("she recalled that earlier, on 3 June, at the talks …")."""
    return any(
        t.start - sentence.start > _OPENING
        and any(
            t.end <= d.start and d.end <= cue.start and d.start - t.end <= _OPENING for d in sentence.dates
        )
        and cue.start - t.end <= _NEAR
        for t in sentence.of("tense", "recall")
    )


def leads_delegation(scene: Scene, sentence: Sentence, trigger: Cue) -> bool:
    """Tell whether who "heads" heads a delegation: one is named just before, and no meeting in between; or
    some of those who met by a verb of receiving ("از چهره‌های … به ریاست X استقبال کرد")."""
    prepositions = words_of(scene.article.language, "object_markers")
    if _heads_guests(scene, sentence, trigger):
        return True
    for cue in sentence.of("delegation"):
        if any(b.start <= cue.start < b.end and "Delegation" not in b.body for b in sentence.bodies):
            continue
        sided = scene.folded[cue.start : cue.end].split(" ", 1)[0] in prepositions
        if sided and any(0 <= cue.start - k.end <= 1 for k in sentence.of("kind")):
            continue  # "засідання з боку ЄС очолив X": his side's chair
        if 0 <= trigger.start - cue.end <= _NEAR or 0 <= cue.start - trigger.end <= 2:
            between = (min(cue.end, trigger.end), max(cue.start, trigger.start))
            return not any(between[0] <= k.start < between[1] for k in sentence.of("kind"))
        if _is_led_by_subject(scene, sentence, trigger, cue):
            return True
    return False


def _is_led_by_subject(scene: Scene, sentence: Sentence, trigger: Cue, delegation: Cue) -> bool:
    """Tell whether nothing but the subject stands between a verb of heading and a delegation, where verbs
    come first ("ترأس الوزير X وفد البلاد المشارك في الاجتماع")."""
    if not verb_first(scene.article.language) or delegation.start < trigger.end:
        return False
    at, left = trigger.end, ""
    for person in (p for p in sentence.voices if trigger.end <= p.start < delegation.start):
        left += gap(scene, sentence, at, person.start)
        at = person.end
    left += gap(scene, sentence, at, delegation.start)
    return at > trigger.end and not left.strip("، ")


def _heads_guests(scene: Scene, sentence: Sentence, trigger: Cue) -> bool:
    """Tell whether a word for those whom a verb of receiving behind may have for its object stands before a
    trigger, where verbs come last, and neither a mark nor a name or meeting between."""
    if not any(v.start >= trigger.end for v in sentence.of("verb", "reception")):
        return False
    starts = spaced(scene.article.language, "received_people")
    at = max((scene.folded.rfind(s, sentence.start, trigger.start) for s in starts), default=-1)
    between = scene.folded[at : trigger.start]
    starts_between = (*(p.start for p in sentence.voices), *(k.start for k in sentence.of("kind")))
    parted = any(at <= start < trigger.start for start in starts_between)
    return at >= 0 and not parted and not any(c in between for c in ",،;؛:")


def reminds(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether a sentence begins by reminding readers of earlier news ("Нагадаємо, 12 серпня …")."""
    recalls = sentence.of("tense", "recall")
    if not recalls or recalls[0].start - sentence.start > _OPENING:
        return False
    return scene.folded[recalls[0].start : recalls[0].end] in words_of(scene.article.language, "reminders")


def is_briefing(scene: Scene, noun: Cue) -> bool:
    """Tell whether a noun of meeting names one with the press."""
    return scene.folded.startswith(phrases_of(scene.article.language, "press_meetings"), noun.start)


def is_outside(scene: Scene, sentence: Sentence, trigger: Cue) -> bool:
    """Tell whether somebody speaks elsewhere: to journalists, but not at a meeting with the press.

    The sentence names that meeting, or the lead of the article does: then what somebody says there may be
    what others said elsewhere.
    """
    if not sentence.of("trigger", "outside"):
        return False
    if _names_briefing(scene, sentence):
        return False
    if not any(_names_briefing(scene, s) for s in scene.sentences[: min(_BRIEFED, sentence.index)]):
        return True
    first = min((*(p.end for p in sentence.people), *(r.end for r in sentence.roles)), default=sentence.end)
    return any(t.end <= trigger.start and first < t.start for t in sentence.of("trigger", "say"))


def _names_briefing(scene: Scene, sentence: Sentence) -> bool:
    return any(is_briefing(scene, k) for k in sentence.of("kind"))


def is_reminder(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether a sentence is of a paragraph that begins by reminding readers of earlier news."""
    first = sentence
    while first.index and scene.sentences[first.index - 1].paragraph == sentence.paragraph:
        first = scene.sentences[first.index - 1]
    return reminds(scene, sentence) or reminds(scene, first)


def is_guiding(scene: Scene, trigger: Cue) -> bool:
    """Tell whether a verb says that somebody guides a meeting ("điều hành")."""
    return scene.folded[trigger.start : trigger.end] in words_of(scene.article.language, "guiding_verbs")


def guides(scene: Scene, sentence: Sentence, trigger: Cue) -> bool:
    """Tell whether "under the guidance of" is said of a meeting.

    It is of the noun right before, behind a verb of holding ("пройшло 4 червня під керівництвом"), behind the
    body whose session it is ("засідання комісії з питань X під керівництвом"), in a clause of its own in a
    sentence that names one and no delegation, or before a verb of holding where nothing but the time and
    place stand before it ("Сьогодні під керівництвом X відбулася нарада").
    """
    nouns = sentence.of("kind") or _told_of_before(scene, sentence)
    if _is_of_session(scene, sentence, trigger):
        return True
    groups = any(b.end <= trigger.start and b.body.endswith(_GROUPS) for b in sentence.bodies)
    if not nouns or groups or any(c.end <= trigger.start for c in sentence.of("delegation")):
        return False
    if scene.folded[trigger.start : trigger.end] not in words_of(scene.article.language, "guidance_words"):
        return False
    before = scene.folded[sentence.start : trigger.start].rstrip()
    said = [c for c in (*nouns, *sentence.of("tense", "held")) if c.end <= trigger.start]
    if before[-1:] in ("", ",", "،") or any(not gap(scene, sentence, c.end, trigger.start) for c in said):
        return True
    held = any(t.start >= trigger.end for t in sentence.of("tense", "held"))
    return held and not gap(scene, sentence, sentence.start, trigger.start)


def _is_of_session(scene: Scene, sentence: Sentence, trigger: Cue) -> bool:
    """Tell whether only the body that met stands between a noun of session and "under the guidance of": who
    leads the body presides over its session.
    """
    language = scene.article.language
    if scene.folded[trigger.start : trigger.end] not in words_of(language, "guidance_words"):
        return False
    nouns = [c.end for c in sentence.of("kind") if c.end <= trigger.start and c.label.value == _SESSION]
    between = gap(scene, sentence, nouns[-1], trigger.start) if nouns else ","
    for charge in phrases_of(language, "charges"):
        between = between.replace(charge, "")
    apart = words_of(language, "object_markers")
    return not any(mark in between for mark in ",;:.(") and apart.isdisjoint(between.split())


def _told_of_before(scene: Scene, sentence: Sentence) -> Sequence[Cue]:
    """Return the verbs of holding right behind a pronoun that begins a sentence: their subject is the meeting
    of the sentence before ("Воно відбулося під керівництвом X")."""
    pronoun = scene.folded[sentence.start : sentence.end].split(" ", 1)[0]
    if pronoun not in words_of(scene.article.language, "subject_pronouns"):
        return ()
    behind = sentence.start + len(pronoun) + 1
    before = scene.sentences[sentence.index - 1 : sentence.index]
    held = [t for t in sentence.of("tense", "held") if t.start == behind]
    return held if any(s.paragraph == sentence.paragraph and s.of("kind") for s in before) else ()


def only_times(scene: Scene, cue: Cue) -> bool:
    """Tell whether a noun of meeting stands behind "before", "after", "on the sidelines of".

    It does not where one word is for "before" and "to", and what somebody joined is named ("долучилися до").
    Nor does a verb, where it has the ending of one ("під час візиту до Литви зустрівся з").
    """
    language = scene.article.language
    if cue.label.group == "verb" and is_declined(language):
        return False
    before = scene.folded[max(0, cue.start - 32) : cue.start]
    if _refers(before, language):
        return not _is_joined(scene, cue)
    aside = _sidelines(language)
    start = max(0, cue.start - _ASIDE)
    found = aside.search(scene.folded, start, cue.start) if aside is not None else None
    if found is None:
        return False
    sentence = scene.sentence_at(
        cue.start
    )  # line breaks are spaces there: what a headline says is none of it
    return sentence is None or sentence.start <= found.start()


def is_of_paper(scene: Scene, noun: Cue) -> bool:
    """Tell whether a noun of meeting is part of a document's name ("nghị quyết hội nghị lần thứ 11")."""
    papers = whole_words(scene.article.language, "adopted_papers")
    before = max(0, noun.start - _PAPER)
    return any(m.end() == noun.start - 1 for m in papers.finditer(scene.folded, before, noun.start))


def _is_joined(scene: Scene, cue: Cue) -> bool:
    verbs = phrases_of(scene.article.language, "joining_verbs")
    sentence = scene.sentence_at(cue.start) if verbs else None
    if sentence is None:
        return False
    start, end = max(sentence.start, cue.start - _NEAR), min(sentence.end, cue.end + _NEAR)
    return any(scene.folded.find(verb, start, end) >= 0 for verb in verbs)


@cache
def _sidelines(language: str) -> re.Pattern[str] | None:
    """Return an expression for "on the sidelines of" and what follows in its clause, all of which is of what
    that names: "on the sidelines of the meetings of the General Assembly in its 79th session"."""
    words = phrases_of(language, "sideline_words")
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})\s[^,،;؛:.\n]*\Z") if words else None


# Each noun is asked about again by every rule on its sentence.
@lru_cache(maxsize=1024)
def _refers(before: str, language: str) -> bool:
    return _reference(language).search(before) is not None


@cache
def _reference(language: str) -> re.Pattern[str]:
    words = "|".join(re.escape(fold(w)) for w in language_yaml(language, "meetings")["reference_words"])
    # At most one word between: "after the official reception"; but none for whom somebody speaks to ("до
    # учасників форуму").
    addressed = phrases_of(language, "addressees")
    no = rf"(?!{'|'.join(map(re.escape, addressed))})" if addressed else ""
    glued = clitics(language)
    and_, the = glued.maybe_conjunction(), glued.maybe_article()
    return re.compile(rf"(?<!\w){and_}(?:{words})\s(?:{no}[\w-]+\s)?{the}$")
