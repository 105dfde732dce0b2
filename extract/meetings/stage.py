"""From an article with its mentions to the meetings that it reports and who took part."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from extract.article import Article
from extract.meetings.attendance.attendance import read_attendances
from extract.meetings.attendance.ministries import with_ministry
from extract.meetings.attendance.persons import Person, group_persons
from extract.meetings.attendance.seats import with_seats
from extract.meetings.attributes import attributes
from extract.meetings.attributes.bodies import body_of
from extract.meetings.attributes.heads import leaders_of
from extract.meetings.attributes.ordinals import ordinal_of
from extract.meetings.attributes.provinces import province_of, province_of_sequel
from extract.meetings.attributes.venues import place_of
from extract.meetings.attributes.whole_names import with_level
from extract.meetings.claims.claim import Claim
from extract.meetings.claims.claims import carried_claims, read_claims
from extract.meetings.claims.clause_claims import with_clauses
from extract.meetings.claims.pronouns import spoken_by_pronoun
from extract.meetings.events.accounts import accounted
from extract.meetings.events.day_parts import noun_part
from extract.meetings.events.events import Event, find_events
from extract.meetings.events.other_times import has_own_day, is_of_earlier_day
from extract.meetings.holders.told_offices import with_told_offices
from extract.meetings.mention import MeetingMention
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.frames import noun_of
from extract.meetings.sentences.scene import Mentions, Scene, set_scene
from extract.meetings.vocabulary import words_of

# So far behind the noun may stand the body that it names with it.
_NAME_REACH = 70
# So long is what names a meeting by a verb and the noun before it at most; else it is the noun alone.
_TITLE = 50


def find_meetings(
    article: Article,
    sentences: Sequence[tuple[int, int]],
    mentions: Mentions,
    cited_dates: Collection[int] = (),
) -> tuple[MeetingMention, ...]:
    """Return the meetings that an article reports, the main one first, each with its attendances.

    A meeting of which neither a person nor a body nor a time is told is none.

    `sentences` are offsets into the article's text, `cited_dates` the starts of dates that belong to cited
    documents and so cannot be the meeting's.
    """
    scene = set_scene(article, sentences, mentions)
    claims = [c for s in scene.sentences for c in read_claims(scene, s)] + carried_claims(scene)
    claims = with_clauses(scene, claims + spoken_by_pronoun(scene, claims)) + accounted(scene)
    events = find_events(scene, claims, cited_dates)
    if not events:
        return ()
    persons = with_told_offices(scene, claims, group_persons(scene))
    found = [_meeting(scene, event, claims, persons, cited_dates) for event in events]
    if not events[0].recalled:
        later = zip(events[1:], found[1:], strict=True)
        found = [found[0], *(_beside(scene, event, meeting, found[0]) for event, meeting in later)]
    return tuple(m for e, m in zip(events, found, strict=True) if _is_told(scene, e, m))


def _beside(scene: Scene, event: Event, meeting: MeetingMention, first: MeetingMention) -> MeetingMention:
    """Return a meeting that goes with the first one, before or after it, with that one's day and province,
    where it has none."""
    day, province = meeting.held_on, meeting.province
    told = event.anchors[0]
    if event.sequel and day is None and not (is_of_earlier_day(scene, told) or has_own_day(told)):
        day = first.held_on
    beside = event.sequel or event.recalled or (day and day == first.held_on)
    if province is None and first.province and beside:
        province = province_of_sequel(scene, event, meeting, first.province)
    return replace(meeting, held_on=day, province=province)


def _is_told(scene: Scene, event: Event, meeting: MeetingMention) -> bool:
    """Tell whether enough is told of a meeting; a ceremony of nobody may be a feast or a funeral, and where
    nobody is said to have gone somewhere that may be the work of an inspectorate. One person's inspection is
    none either."""
    cue = attributes.kind_cue(scene, event)
    if cue is not None and cue.label.group == "verb" and cue.label.order == "before":
        return len(meeting.attendances) > 1
    if meeting.attendances:
        return True
    if meeting.kind == "visit" and _is_of_verb(scene, event):
        return False
    if meeting.body and meeting.kind != "other":
        return True
    return meeting.kind not in ("ceremony", "other") and bool(meeting.held_on or meeting.time_of_day)


def _is_of_verb(scene: Scene, event: Event) -> bool:
    cue = attributes.kind_cue(scene, event)
    return cue is not None and cue.label.group == "verb"


def _named(scene: Scene, cue: Cue) -> tuple[int, int]:
    """Return where a noun of meeting stands, without the word before a body that stands for its session ("در
    شورای …")."""
    noun = noun_of(cue, scene.folded, scene.article.language) if cue.label.group == "verb" else None
    if noun is not None:  # "دیدارهایی با X … داشت"
        return noun[0], cue.end if cue.end - noun[0] <= _TITLE else noun[1]
    first, _, rest = scene.folded[cue.start : cue.end].partition(" ")
    at = words_of(scene.article.language, "venue_markers") if cue.label.group == "kind" and rest else ()
    return (cue.start + len(first) + 1 if first in at else cue.start), cue.end


def _is_named_for(scene: Scene, start: int, body: int) -> bool:
    """Tell whether a body goes on with the noun that ends at `start`: in its line, and in nobody's office."""
    if not 0 <= body - start <= _NAME_REACH or "\n" in scene.article.text[start:body]:
        return False
    return not any(r.start <= body < r.end for s in scene.sentences for r in s.roles)


def _whole(scene: Scene, event: Event) -> Event | None:
    """Return the session of which a meeting is another part of the day, if it is one."""
    if not event.same_day or noun_part(scene, event.anchors[0]) is None:
        return None
    return Event(event.same_day, event.same_day)


def _meeting(
    scene: Scene, event: Event, claims: Sequence[Claim], persons: Sequence[Person], cited: Collection[int]
) -> MeetingMention:
    cue = attributes.kind_cue(scene, event)
    start, end = _named(scene, cue) if cue else (event.anchors[0].start, event.anchors[0].end)
    held = attributes.date_of(scene, event, cited)
    leaders = leaders_of(event, claims, persons)
    body = body_of(scene, event, cue, leaders)
    ordinal, place = ordinal_of(scene, event, cue), place_of(scene, event, cue.label.value if cue else None)
    whole = _whole(scene, event)
    if whole is not None:  # what is not told of this part of the day is told of the other
        named = attributes.kind_cue(scene, whole)
        body = body or body_of(scene, whole, named, leaders)
        ordinal = ordinal or ordinal_of(scene, whole, named)
        place = place or place_of(scene, whole, cue.label.value if cue else None)
    body = with_level(event, body)
    kind = attributes.kind_of(scene, event, cue) if cue else "other"
    attendances = read_attendances(scene, event, claims, persons)
    if cue and body and (start <= body.start < end or _is_named_for(scene, end, body.start)):
        end = max(end, body.end)
    return MeetingMention(
        start=start,
        end=end,
        as_written=scene.article.text[start:end],
        kind=kind,
        ordinal=ordinal,
        held_on=held.value if held else None,
        held_until=held.until if held else None,
        time_of_day=held.time_of_day if held else None,
        mode=attributes.mode_of(scene, event),
        place=place,
        province=province_of(scene, event, body),
        body=body.body if body else None,
        attendances=with_seats(scene, with_ministry(attendances), body, kind),
    )
