"""The body that met."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from extract.lexicon import language_yaml
from extract.lexicon.folding import fold
from extract.meetings.attendance.elsewhere import is_of_earlier
from extract.meetings.attributes.attributes import by_weight, nearest_to_trigger
from extract.meetings.attributes.chaired_bodies import chaired_body, of_chair, of_purpose
from extract.meetings.attributes.deputies import of_deputies, of_members
from extract.meetings.attributes.free_bodies import STEERING, free_bodies
from extract.meetings.attributes.heads import ENCOUNTERS, Leaders, of_host, of_who_met, of_who_works
from extract.meetings.attributes.named_again import named_before
from extract.meetings.attributes.own_bodies import came, in_session, of_hall, of_itself, opening_host
from extract.meetings.attributes.whole_names import in_line
from extract.meetings.claims.occasions import is_of_paper, only_times
from extract.meetings.events.events import Event
from extract.meetings.grammar.clauses import breaks
from extract.meetings.grammar.extents import gap, word_before
from extract.meetings.grammar.objects import is_object
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import (
    any_of,
    joints,
    phrases_of,
    verb_first,
    verb_last,
    whole_words,
    words_of,
)
from extract.roles.mention import BodyMention

_Bodies = Sequence[BodyMention]

_REACH = 70
# So much may stand between a noun of meeting and the body that met, besides places and offices.
_LOOSE = 40
_BESIDE = 5
_LONGEST_ORDINAL = 20
# So much may a partner of no known name take before the noun of meeting.
_PARTNER = 90
# So much may the number of a session take between it and its assembly.
_NUMBERED = 20
# How near behind "according to" a body stands that is the source.
_CITED = 20
# What parts bodies that hold something together: "HĐND, UBND", "Thành ủy-HĐND-UBND".
_MARKS = str.maketrans(",-–—", "    ")
# So many words join two bodies that hold something together.
_TOGETHER = 3


def body_of(scene: Scene, event: Event, cue: Cue | None, leaders: Leaders) -> BodyMention | None:
    """Return the body that met: the noun's or the one met with, the one that held it, else its chair's, else
    the committee or group of a purpose that the article names most.

    `cue` names the meeting best.
    """
    kind = cue.label.value if cue and cue.label.value in ENCOUNTERS else None
    told = ((s, free_bodies(scene, s)) for s in by_weight(event) if s.bodies or s.naming)
    found = [_met(scene, _body_of_noun(scene, s, free, kind), _host(scene, s, free)) for s, free in told]
    named = [b for b in found if b is not None]
    whole = (b for b in named if b.body not in _PARTS and not came(scene, b))
    found_body = (
        next(whole, None)
        or of_deputies(scene, event)
        or (None if kind else of_members(scene, event))
        or chaired_body(scene, event, leaders.chairing)
        or of_hall(scene, event)
        or (named[0] if named else None)
    )
    if found_body is not None and found_body.body == "National Assembly":  # its session is to come yet
        found_body = of_deputies(scene, event) or found_body
    if found_body is not None and found_body.body == STEERING:  # who chairs is called by its whole name
        chaired = chaired_body(scene, event, leaders.chairing)
        found_body = chaired if chaired is not None and chaired.body.endswith(STEERING) else found_body
    if found_body is not None or kind:
        return (
            found_body
            or of_host(scene, event, leaders)
            or of_who_met(leaders)
            or of_chair(scene, event, leaders.chairs)
        )
    works = cue is not None and cue.label.value == "working_session"
    return (
        in_session(event)
        or (_of_lead(scene, event, cue) if cue is not None else None)
        or of_purpose(scene, event)
        or (of_who_works(event) if works else None)
        or (of_who_met(leaders) if cue is not None and cue.label.value == "meeting" else None)
        or of_chair(scene, event, leaders.chairs)
    )


def _met(scene: Scene, of_noun: BodyMention | None, host: BodyMention | None) -> BodyMention | None:
    """Return the body of the noun, but its host of a delegation that came or of a part of some body."""
    if of_noun is None or host is None:
        return of_noun or host
    is_part = of_noun.body in _PARTS and host.body not in _PARTS
    return host if is_part or came(scene, of_noun) else of_noun


def _body_of_noun(scene: Scene, sentence: Sentence, free: _Bodies, kind: str | None) -> BodyMention | None:
    """Return the body behind the noun or verb of meeting (only of `kind`, if that is told) nearest to who
    chairs, attends or holds it; `free` are the free bodies of the sentence.
    """
    named = (c for c in sentence.naming if kind is None or c.label.value == kind)
    cues = [c for c in named if not only_times(scene, c)]
    subjects = (b for c in cues for b in (_right_before(scene, sentence, free, c),) if b)
    first = next(subjects, None)
    if first is not None:
        return first
    itself = next((b for c in cues for b in (of_itself(scene, sentence, c),) if b), None)
    if itself is not None:
        return itself
    ranked = [nearest_to_trigger(sentence, cues)] if cues else []
    for cue in (*ranked, *(c for c in cues if c not in ranked)):
        told = _adjective(scene, cue) or named_before(scene, cue.end, sentence.end)
        if told:
            return told
        behind = [b for b in free if 0 <= b.start - cue.end <= _REACH]
        if _ends_with_paper(scene, cue):
            continue  # "handed over the decision of the Secretariat"
        if behind and _is_of(scene, sentence, cue.end, behind[0].start):
            return _whole(behind)
        if not _is_again(scene, cue) and (sentence.of("trigger", "chair") or sentence.of("tense", "held")):
            break  # what is held is this one: another noun is of something else
    return None


def _of_lead(scene: Scene, event: Event, cue: Cue) -> BodyMention | None:
    """Return the body behind the meeting's own noun in the lead, which does not tell yet that it was held:
    "tại Kỳ họp thứ 20, HĐND tỉnh đã thông qua …" before "phát biểu bế mạc kỳ họp"."""
    if event.recalled or event.sequel:
        return None
    noun = scene.folded[cue.start : cue.end]
    for lead in [s for s in event.sentences if s.kind != "headline"][:1]:
        if lead in event.anchors:
            return None
        free = free_bodies(scene, lead)
        for own in (c for c in lead.naming if scene.folded[c.start : c.end] == noun):
            behind = [b for b in free if 0 <= b.start - own.end <= _NUMBERED]
            if only_times(scene, own) or is_of_paper(scene, own) or is_of_earlier(scene, lead, own):
                continue
            if behind and _is_of(scene, lead, own.end, behind[0].start):
                return _whole(behind)
    return None


def _is_again(scene: Scene, cue: Cue) -> bool:
    """Tell whether "this" stands before a noun of meeting: another noun of its sentence may say whose."""
    before = scene.folded[max(0, cue.start - _LOOSE) : cue.start].split()[-1:]
    return bool(before) and before[0] in words_of(scene.article.language, "these_words")


def _ends_with_paper(scene: Scene, cue: Cue) -> bool:
    """Tell whether the last word of what names a meeting is a paper: a body behind it has issued that."""
    papers = whole_words(scene.article.language, "paper_words")
    return any(found.end() == cue.end for found in papers.finditer(scene.folded, cue.start, cue.end))


def _right_before(scene: Scene, sentence: Sentence, free: _Bodies, cue: Cue) -> BodyMention | None:
    """Where verbs come last, return the subject right before the noun ("هیئت وزیران در جلسه …")."""
    if not free or not verb_last(scene.article.language):
        return None
    hosts = _hosts(scene, sentence, free)
    start = _before_ordinal(scene, cue)
    before = [
        b
        for b in hosts
        if 0 <= start - _partnered_end(free, hosts, b) <= _BESIDE or _is_partnered(scene, sentence, b, start)
    ]
    return before[-1] if before and not is_object(scene, sentence, before[-1].start) else None


def _is_partnered(scene: Scene, sentence: Sentence, host: BodyMention, noun: int) -> bool:
    """Tell whether only a partner of no known name parts a host from the noun: "با همکاری …، مراسم"."""
    between = scene.folded[host.end : noun].strip()
    words = phrases_of(scene.article.language, "partner_words")
    partner = len(between) <= _PARTNER and between.startswith(words)
    return partner and not any(host.end <= c.start < noun for c in sentence.of("trigger", "say", "speak"))


def _before_ordinal(scene: Scene, cue: Cue) -> int:
    """Return where the noun of a meeting begins with the ordinal before it ("پنجاهمین جلسه")."""
    word = scene.folded[max(0, cue.start - _LONGEST_ORDINAL) : cue.start].rstrip().rpartition(" ")[2]
    return cue.start - len(word) - 1 if word in _ordinals(scene.article.language) else cue.start


@cache
def _ordinals(language: str) -> frozenset[str]:
    ways = language_yaml(language, "meetings")["ordinals"].values()
    return frozenset(fold(w) for ws in ways for w in ws)


def _adjective(scene: Scene, cue: Cue) -> BodyMention | None:
    """Return the body that an adjective right behind the noun means ("الاجتماع الحكومي")."""
    word = scene.folded[cue.end : cue.end + 24].split(" ")[1:2]
    for body, ways in language_yaml(scene.article.language, "meetings")["body_adjectives"].items():
        if word and word[0] in [fold(w) for w in ways]:
            end = cue.end + 1 + len(word[0])
            return BodyMention(cue.end + 1, end, scene.article.text[cue.end + 1 : end], body, None)
    return None


def _host(scene: Scene, sentence: Sentence, free: _Bodies) -> BodyMention | None:
    """Return the subject of the verb of meeting or holding; where verbs come first it stands behind."""
    cues = (*sentence.of("verb"), *sentence.of("tense", "held")) if free else ()
    if not cues:
        return None
    first = verb_first(scene.article.language)
    cited = [t.end for t in sentence.of("trigger", "cite")]  # "theo phóng viên TTXVN, …"
    hosts = _hosts(scene, sentence, free)
    hosts = [b for b in hosts if not any(0 <= b.start - c <= _CITED for c in cited)]
    if verb_last(scene.article.language):
        hosts = [b for b in hosts if not _is_venue(scene, sentence, b)]
    for cue in cues:
        within = next((b for b in hosts if b.start == cue.start), None)
        if within is not None:  # "Quốc hội nghe"
            return within
        before = [b for b in hosts if 0 <= cue.start - _partnered_end(free, hosts, b) <= _REACH]
        behind = [b for b in hosts if b.start >= cue.end]
        if first and behind and behind[0].start - cue.end <= _BESIDE:
            return _whole(behind)
        if before:
            return _first_host(scene, sentence, [b for b in hosts if b.end <= cue.start])
    return opening_host(scene, sentence, hosts, cues) if verb_last(scene.article.language) else None


def _is_venue(scene: Scene, sentence: Sentence, body: BodyMention) -> bool:
    """Tell whether a word for "at" stands right before a body ("در وزارت کشور آغاز شد")."""
    return word_before(scene, sentence, body.start) in words_of(scene.article.language, "venue_markers")


def _first_host(scene: Scene, sentence: Sentence, before: Sequence[BodyMention]) -> BodyMention:
    """Return the first of the bodies that held a meeting together ("A, B phối hợp với C tổ chức …"), but none
    whose paper it carries out ("Thực hiện Kế hoạch của A, B tổ chức …")."""
    first = before[-1]
    for body in reversed(before[:-1]):
        between = scene.folded[body.end : first.start]
        words = between.translate(_MARKS).split()
        if (
            not between.strip()
            or is_object(scene, sentence, body.start)
            or len(words) > _TOGETHER
            or any(w not in _joins(scene.article.language) for w in words)
        ):
            break
        first = body
    return in_line(first, before[-1])


@cache
def _joins(language: str) -> frozenset[str]:
    phrases = language_yaml(language, "meetings")["joint_hosts"]
    return frozenset(w for p in phrases for w in fold(p).split())


def _hosts(scene: Scene, sentence: Sentence, free: _Bodies) -> _Bodies:
    """Return the free bodies but those with which another holds a meeting ("in coordination with …") and
    those in brackets behind another, which is a part of them ("Sư đoàn 5 (Quân khu 7)")."""
    folded, partners = scene.folded, phrases_of(scene.article.language, "partner_words")
    own = [b for b in free if folded[b.start - 1 : b.start] != "(" or folded[b.end : b.end + 1] != ")"]
    joints_of = joints(scene.article.language)
    hosts: list[BodyMention] = []
    partner: BodyMention | None = None
    for body in own:
        led = folded[sentence.start : body.start].rstrip().endswith(partners)
        # "… phối hợp với B và C tổ chức": C helps too.
        joined = partner is not None and folded[partner.end : body.start].strip(" ,") in ("", *joints_of)
        partner = body if led or joined else None
        if partner is None:
            hosts.append(body)
    return hosts or own or free


def _partnered_end(free: _Bodies, hosts: _Bodies, host: BodyMention) -> int:
    """Return where the partners right behind a host end, or the host itself."""
    end = host.end
    for behind in (b for b in free if b.start >= host.end):
        if behind in hosts or behind.start - end > _LOOSE:
            break
        end = behind.end
    return end


def _is_of(scene: Scene, sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether a body belongs to a noun: no stop, no word for "at" and not much else stands between."""
    between = scene.folded[start:end]
    if _numbered(scene.article.language).fullmatch(between):
        return True
    markers = words_of(scene.article.language, "venue_markers")
    between = _ASIDE.sub(" ", between)  # its day: "the session of today (Tuesday, 18 Dey) of the committee"
    if breaks(between) or not markers.isdisjoint(between.split()):
        return False
    if whole_words(scene.article.language, "paper_words").search(between):
        return False
    if any(start <= t.start < end for t in sentence.of("trigger", "hear")):
        return False  # "met to hear the department report"
    if any(start <= d.start < end for d in sentence.of("delegation")):
        return False  # "attending the congress on the side of the Union"
    return len(gap(scene, sentence, start, end)) <= _LOOSE


_ASIDE = re.compile(r"\([^()]*\)")


@cache
def _numbered(language: str) -> re.Pattern[str]:
    """What a session's number leaves between it and its assembly: "Kỳ họp thứ 3, Quốc hội"."""
    return re.compile(rf"\s(?:{any_of(language, 'ordinal_markers')})\s\w+,\s")


def _whole(bodies: Sequence[BodyMention]) -> BodyMention:
    """Return the first body, or the one right behind it of which it is a part (the standing board of …)."""
    if len(bodies) > 1 and bodies[1].start - bodies[0].end <= 4 and bodies[0].body in _PARTS:
        return bodies[1]
    return bodies[0]


_PARTS = frozenset(
    ("Standing Board", "Executive Committee", "Standing Committee", "Party Committee", "Presidium")
)
