"""Lists of people that only a delegation or a bridge point opens: "Về phía tỉnh có A; B", "Від уряду: A"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from extract.lexicon.phrases import PhraseMatch
from extract.meetings.grammar.extents import gap, own_start, word_before
from extract.meetings.lists.groups import opens_list
from extract.meetings.lists.placed_lists import listed_at_place
from extract.meetings.lists.sites import goes_on_at
from extract.meetings.sentences.cues import Cue, CueLabel
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import joints, phrases_of, spaced_ends, whole_words, words_of
from extract.people.mention import PersonMention
from extract.places.mention import PlaceMention
from extract.roles.mention import BodyMention

# How near to the beginning of a sentence the delegation stands whose list it is.
_OPENING = 2
# So long may the words about the occasion be that stand before it.
_CLAUSE = 40
# So long is the word for "from" that opens a sentence, with a level.
_FROM = 16
# What is reported stands in the first sentences.
_LEAD = 4
_DASHES = ("-", "–", "—")
_AT_SITE = CueLabel("trigger", "attend", "after")


def opened_list(scene: Scene, sentence: Sentence) -> tuple[Cue, Sequence[PersonMention]] | None:
    """Return the people of the list that a sentence is, with what opens it; None if it is none."""
    bridges = sentence.of("bridge")
    if bridges:
        held = {id(h.person) for h in sentence.holders if h.own or h.shared}
        there = [p for p in sentence.voices if p.start >= bridges[0].end and id(p) in held]
        return bridges[0], there
    at_place = listed_at_place(scene, sentence)
    if at_place is not None:
        return at_place
    headed = _heads_guests(scene, sentence)
    if headed is not None:
        return headed, sentence.voices
    stood = _candidates(scene, sentence)
    if stood:
        return Cue(sentence.start, sentence.start, _AT_SITE), stood
    site = goes_on_at(scene, sentence)
    if site is not None:
        at = PhraseMatch(site.start, site.end, _AT_SITE)
        return at, [p for p in sentence.voices if p.start > site.end]
    present = _pictured(scene, sentence) or _present_with(scene, sentence)
    if present:
        return Cue(sentence.start, sentence.start, _AT_SITE), present
    cue = next((c for c in sentence.of("delegation") if _opens(scene, sentence, c)), None)
    cue = cue or _sent_from(scene, sentence) or _together_with(scene, sentence)
    first = next((p for p in sentence.voices if cue is not None and p.start >= cue.end), None)
    if cue is None or first is None:
        return None
    others = (*sentence.of("trigger", "assign"), *sentence.of("tense", "future"))
    if any(cue.end <= t.start < first.start for t in others):
        return None  # "For its part the cabinet appointed …", "For the other side there will take part …"
    dashed = gap(scene, sentence, cue.end, first.start).strip() in _DASHES
    dashed = dashed or _is_dashed(scene, sentence, cue, first)
    if not dashed and not opens_list(scene, scene.folded[cue.end : first.start]):
        return None
    return cue, sentence.voices


def _sent_from(scene: Scene, sentence: Sentence) -> Cue | None:
    """Return the words that open a sentence with the place or body that sent those whom it lists
    ("Від Донецька: …", "З боку академії були …")."""
    senders = words_of(scene.article.language, "senders")
    found: tuple[PlaceMention | BodyMention, ...] = (*sentence.places[:1], *sentence.bodies[:1])
    for sent in found if senders else ():
        end = sent.start - sentence.start
        if 0 < end <= _FROM and scene.folded[sentence.start : sent.start].strip() in senders:
            return Cue(sentence.start, sent.start - 1, CueLabel("delegation", "senders"))
    return None


def _heads_guests(scene: Scene, sentence: Sentence) -> Cue | None:
    """Return the word for guests that begins a sentence, if a colon and names stand behind it
    ("مهمانان کنگره از مرکز: A؛ B")."""
    guests = [c for c in sentence.of("guest") if c.start - sentence.start <= _OPENING]
    if not guests or not sentence.voices:
        return None
    head, colon, _ = scene.folded[sentence.start : sentence.voices[0].start].partition(":")
    return guests[0] if colon and len(head) <= _CLAUSE else None


def _candidates(scene: Scene, sentence: Sentence) -> Sequence[PersonMention]:
    """Return the candidates whom a sentence lists in a report of how they met voters: "Đơn vị 6 gồm các ứng
    cử viên: A; B", "Các ứng cử viên tại đơn vị số 1 gồm: A; B"."""
    language = scene.article.language
    if not sentence.voices or sentence.kind == "headline" or not phrases_of(language, "candidates"):
        return ()
    head = scene.folded[sentence.start : own_start(scene, sentence, sentence.voices[0].start)].rstrip(" :")
    named = list(whole_words(language, "candidates").finditer(head))
    if not named or not (
        named[-1].end() == len(head) or head.endswith(spaced_ends(language, "list_openers"))
    ):
        return ()
    lead = scene.sentences[: min(_LEAD, sentence.index)]
    met = whole_words(language, "voter_meetings")
    told = any(met.search(scene.folded, s.start, s.end) for s in lead)
    verbs = [t.start for t in sentence.of("trigger", "say", "speak") if t.start > sentence.voices[0].end]
    return [p for p in sentence.voices if not verbs or p.end < verbs[0]] if told else ()


def _pictured(scene: Scene, sentence: Sentence) -> Sequence[PersonMention]:
    """Return the names that a caption without a verb has at a meeting ("X và Y tại hội nghị")."""
    words, nouns = words_of(scene.article.language, "caption_words"), sentence.of("kind")
    if not words or not nouns or any(sentence.of(g) for g in ("trigger", "verb", "tense")) or sentence.dates:
        return ()
    shown = [p for p in sentence.voices if p.end < nouns[0].start]
    if not shown or gap(scene, sentence, shown[-1].end, nouns[0].start) not in words:
        return ()
    starts = (sentence.start, *(p.end for p in shown[:-1]))
    parts = (gap(scene, sentence, a, p.start).strip(",:; ") for a, p in zip(starts, shown, strict=True))
    return shown if all(part in ("", *joints(scene.article.language)) for part in parts) else ()


@cache
def _openers(language: str) -> tuple[str, ...]:
    return tuple(f"{w} " for w in phrases_of(language, "attendance_openers"))


def _are_at(scene: Scene, sentence: Sentence, first: PersonMention) -> bool:
    """Tell whether a noun of meeting has the words "had also" right behind, and then the name."""
    start = own_start(scene, sentence, first.start)
    also = words_of(scene.article.language, "also_there")
    between = (scene.folded[k.end : start].split() for k in sentence.of("kind"))
    return any(len(words) > 1 and also.issuperset(words[:-1]) for words in between)


def _present_with(scene: Scene, sentence: Sentence) -> Sequence[PersonMention]:
    """Return the list behind "there were" in a sentence that opens with a word of welcoming or accompanying
    somebody ("Đón Thủ tướng X tại sân bay có Đại sứ Y"), or has it right behind the meeting ("buổi làm việc
    còn có Y"), and that says nothing else of them."""
    words = _openers(scene.article.language)
    if not words or not sentence.voices:
        return ()
    opens = scene.folded.startswith(words, sentence.start)
    if not opens and not sentence.of("kind"):
        return ()
    there = words_of(scene.article.language, "list_openers")
    first = next((p for p in sentence.voices if word_before(scene, sentence, p.start) in there), None)
    if first is None or not (opens or _are_at(scene, sentence, first)):
        return ()
    said = sentence.of("trigger", "say", "speak", "assign", "absent", "late")
    if any(t.start < first.start for t in said):
        return ()
    end = scene.folded.find(";", first.end, sentence.end)
    verbs = [t.start for t in said if t.start > first.end]
    end = min((v for v in (end if verbs else -1, *verbs) if v >= 0), default=sentence.end)
    return [p for p in sentence.voices if first.start <= p.start < end]


def _together_with(scene: Scene, sentence: Sentence) -> Cue | None:
    """Return the words "together with" that open a sentence whose list stands behind a colon
    ("Разом із ним кнопку натиснули: A, B")."""
    first = next(iter(sentence.voices), None)
    head = scene.folded[sentence.start : first.start] if first else ""
    words = phrases_of(scene.article.language, "companions") if ":" in head else ()
    word = next((w for w in words if head.startswith(f"{w} ")), None)
    if word is None:
        return None
    return Cue(sentence.start, sentence.start + len(word), CueLabel("delegation", "companions"))


def _is_dashed(scene: Scene, sentence: Sentence, cue: Cue, first: PersonMention) -> bool:
    """Tell whether a dash stands for the verb of a sentence that has none ("Із боку банку – експертка A")."""
    if sentence.of("trigger") or sentence.of("verb") or sentence.of("tense"):
        return False
    return any(f" {dash} " in scene.folded[cue.end : first.start] for dash in _DASHES)


def _opens(scene: Scene, sentence: Sentence, cue: Cue) -> bool:
    """Tell whether a delegation stands first in its sentence, or behind a few words and a comma
    ("Tiếp đoàn, về phía tỉnh có …")."""
    before = scene.folded[sentence.start : cue.start].rstrip()
    if len(before) <= _OPENING:
        return True
    return before[-1] in ",،" and len(gap(scene, sentence, sentence.start, cue.start)) <= _CLAUSE
