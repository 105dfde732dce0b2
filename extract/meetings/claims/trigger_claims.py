"""What one trigger word says of the names around it.

A trigger says where its people stand (`before`, `after`, `either`). Chairing and attending may claim a list,
speaking claims its subject alone, so that people whom a speaker merely names are left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from extract.meetings.claims.acts import acting, joined_office
from extract.meetings.claims.chairing import (
    chaired_by_speaker,
    chaired_by_subject,
    chairs_himself,
    is_shared,
    manages,
    partner_start,
)
from extract.meetings.claims.claim import Claim, ClaimKind, claims_on
from extract.meetings.claims.handing import given_to, handing, hands_gift, receivers
from extract.meetings.claims.hearing import heard_besides, is_heard
from extract.meetings.claims.occasions import (
    guides,
    has_occasion,
    is_by_chair,
    is_earlier,
    is_guiding,
    is_outside,
    is_told,
    leads_delegation,
    told_outside,
)
from extract.meetings.claims.performers import leads_performers, lists_performers
from extract.meetings.claims.speech import (
    cites_body,
    is_in_paper,
    is_numbered,
    is_written,
    speaker_of,
    stands_behind,
)
from extract.meetings.claims.stand_ins import in_brackets, joins_behind, standing_in
from extract.meetings.claims.styles import styled_subject
from extract.meetings.grammar.agents import done_by, is_impersonal
from extract.meetings.grammar.cases import is_declined_name
from extract.meetings.grammar.clauses import opens_coordinate
from extract.meetings.grammar.extents import bracket_end, gap
from extract.meetings.grammar.objects import companions
from extract.meetings.grammar.subjects import is_of_two, subject_before
from extract.meetings.grammar.subjects_behind import subject_after
from extract.meetings.holders.contested_offices import listed_alone
from extract.meetings.lists.chairs import chairs, present_too
from extract.meetings.lists.groups import (
    heads_list,
    is_named_next,
    listed_of,
    nearest,
    opens_list,
    side,
    the_late,
)
from extract.meetings.lists.joined_names import joined_with
from extract.meetings.lists.opening_lists import told_alike, told_of_topics
from extract.meetings.lists.speaker_lists import (
    alone_in_brackets,
    bracketed,
    listed_behind,
    opens_speakers,
    parted_behind,
    there_spoke,
)
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import joints, verb_first, verb_last, whole_words, words_of
from extract.people.mention import PersonMention

# What those did by whom something is done.
_DONE: Mapping[str, ClaimKind] = {"chair": "chair", "speak": "speak", "attend": "attend", "act": "act"}
_NEAR = 60
# So much may stand between a verb and the name that it takes as its object, besides the offices.
_JOINED = 12


class _Told(NamedTuple):
    """A trigger, with the people between it and the triggers on its two sides."""

    scene: Scene
    sentence: Sentence
    trigger: Cue
    before: Sequence[PersonMention]
    after: Sequence[PersonMention]

    @property
    def place(self) -> tuple[Scene, Sentence, Cue]:
        """Where the trigger stands."""
        return self.scene, self.sentence, self.trigger

    def claims(self, kind: ClaimKind, people: Sequence[PersonMention]) -> Iterator[Claim]:
        """Yield the same claim on each of some people."""
        return claims_on(kind, self.sentence, self.trigger, people)


def claims_of(scene: Scene, sentence: Sentence, trigger: Cue, left: int, right: int) -> Iterator[Claim]:
    """Yield what a trigger says of the people between two offsets of its sentence."""
    value = trigger.label.value
    before = [p for p in sentence.voices if left <= p.start and p.end <= trigger.start]
    right = min(right, partner_start(scene, sentence, trigger)) if value in ("chair", "attend") else right
    after = [p for p in sentence.voices if trigger.end <= p.start and p.end <= right]
    if value in ("chair", "attend"):
        told_of = [p for p in before[-1:] if _tells_more(scene, trigger, p)]
        subjects = [p for p in before if not is_declined_name(scene, p)]
        with_them = companions(scene, sentence, before) if 0 < len(subjects) < len(before) else []
        before = [p for p in before if p in told_of or p in subjects or p in with_them]
        if value == "chair" and before and ":" in scene.folded[before[-1].end : trigger.start]:
            before = []  # "Phó Chủ tịch A: Chủ trì các phiên họp": the duties of each
        if is_earlier(sentence) or not has_occasion(scene, sentence, trigger):
            return
    if lists_performers(scene, trigger) or leads_performers(scene, sentence, trigger):
        return
    told = _Told(scene, sentence, trigger, before, after)
    if value in ("act", "speak"):
        yield from told.claims("act", receivers(*told.place, after))
    if trigger.label.order == "agent" and value != "give":
        yield from told.claims(_DONE[value], done_by(*told.place, before))
    elif value in _READERS:
        yield from _READERS[value](told)


def _tells_more(scene: Scene, trigger: Cue, person: PersonMention) -> bool:
    """Tell whether a word of taking part begins a clause on who is named before, in whatever case: "питали
    мера, який також був у залі", "запросили мера X, який долучився онлайн"."""
    first = scene.folded[trigger.start : trigger.end].partition(" ")[0]
    between = scene.folded[person.end : trigger.start].removeprefix(", ").strip()
    language = scene.article.language
    return first in words_of(language, "whom_words") or between in words_of(language, "relative_words")


def _managing(told: _Told) -> Iterator[Claim]:
    """Yield the claim on who manages a meeting: the subject of the verb, or of one before that shares it."""
    if not manages(*told.place):
        return
    found = chairs(*told.place, told.before, ())
    subject = None if found else subject_before(told.scene, told.sentence, told.trigger.start)
    if subject is not None and subject.person is not None:
        found = [subject.person]
    yield from told.claims("chair", found)


def _chairing(told: _Told) -> Iterator[Claim]:
    scene, sentence, trigger = told.place
    styled = styled_subject(*told.place)
    if chairs_himself(scene, trigger):
        yield from told.claims("chair", chaired_by_speaker(*told.place, told.before))
    elif styled is not None:
        yield from told.claims("chair", [styled])
    elif leads_delegation(scene, sentence, trigger):
        yield from told.claims("attend", nearest(scene, trigger, told.before, told.after))
    elif is_shared(*told.place):
        after = () if is_by_chair(*told.place) else told.after
        found = chairs(*told.place, told.before, after)
        if found and is_told(scene, sentence, found[0]):
            return
        found = found or list(chaired_by_subject(*told.place, told.before))
        yield from told.claims("chair", found)
        yield from told.claims("attend", present_too(scene, found, after))
        if not found:
            yield from _by_office("chair", told)


def _attending(told: _Told) -> Iterator[Claim]:
    scene, sentence, trigger = told.place
    found = side(scene, trigger, told.before, told.after)
    if found and (not heads_list(scene, sentence, trigger, found[0]) or _welcomes_other(told, found[0])):
        return
    yield from told.claims("attend", found)
    if found and found[-1].start > trigger.end and verb_first(scene.article.language):
        words = (sentence.holders, trigger.end, found[-1].start, scene.folded, scene.article.language)
        for office in listed_alone(sentence.roles, *words):
            yield Claim("attend", sentence.index, trigger, role=office)
    if not found:
        yield from _by_office("attend", told)
    elif found[0].end <= trigger.start:
        beside = joined_office(scene, sentence, found[0])
        if beside is not None:
            yield Claim("attend", sentence.index, trigger, role=beside)


def _welcomes_other(told: _Told, person: PersonMention) -> bool:
    """Tell whether, where verbs come last, "of" behind a noun of welcoming leads to others than the first
    name behind it ("با استقبال از هیئت، … از سفر X یاد کرد")."""
    scene, sentence, trigger = told.place
    word = scene.folded[trigger.end : trigger.end + _NEAR].split()[:1]
    of = (
        words_of(scene.article.language, "reception_words")
        if verb_last(scene.article.language)
        else frozenset()
    )
    if person.start < trigger.end or of.isdisjoint(word):
        return False
    return not is_named_next(scene, sentence, trigger.end, person.start)


def _hosting(told: _Told) -> Iterator[Claim]:
    return _attending(told) if _receives(told) else iter(())


def _receives(told: _Told) -> bool:
    """Tell whether a verb of welcoming has a guest for its object, where that shows: it may be findings."""
    scene, sentence, trigger = told.place
    if not verb_last(scene.article.language) or trigger.label.order != "before":
        return True
    return any(v.start < trigger.end and trigger.start < v.end for v in sentence.of("verb", "reception"))


def _doing(told: _Told) -> Iterator[Claim]:
    scene, sentence, trigger = told.place
    opened = told.after and opens_list(scene, scene.folded[trigger.end : told.after[0].start])
    if opened and trigger.label.order == "either":
        yield from told.claims("attend", told.after)
        return
    yield from (Claim("act", sentence.index, trigger, *who) for who in acting(*told.place, told.after))
    if trigger.label.order == "after":
        yield from told.claims("act", listed_of(*told.place))


def _speaking(told: _Told) -> Iterator[Claim]:
    """Yield the claims on who speaks, and on those who do so with him."""
    scene, sentence, trigger = told.place
    if is_outside(scene, sentence, trigger) or is_written(sentence, trigger) or is_impersonal(*told.place):
        return
    if is_numbered(scene, trigger):
        return
    kind: ClaimKind = "speak" if trigger.label.value == "speak" else "say"
    kind = "act" if hands_gift(*told.place) else kind
    if opens_speakers(*told.place):
        yield from told.claims(kind, [p for p in sentence.voices if p.start >= trigger.end])
        return
    spoke = alone_in_brackets(*told.place) or there_spoke(*told.place)
    if spoke:
        yield from told.claims(kind, spoke)
        return
    found = speaker_of(*told.place)
    if found is not None and is_in_paper(sentence, found):
        return
    if found is None:
        yield from told.claims(kind, bracketed(*told.place))
    if found is None and kind == "speak":
        yield from told.claims(kind, listed_of(*told.place))
    if kind == "speak":
        yield from told.claims(kind, listed_behind(*told.place))
    if found is not None:
        yield Claim(kind, sentence.index, trigger, *found)
    if found is not None and found.person is not None:
        yield from told.claims(kind, joined_with(scene, sentence, found.person, trigger))
        yield from told.claims(kind, parted_behind(*told.place, found.person))
        yield from told.claims(kind, told_alike(scene, sentence, trigger.end))
        yield from told.claims(kind, told_of_topics(scene, sentence, trigger.end))
        if found.person in told.before and is_guiding(scene, trigger):
            yield from told.claims(
                kind, [p for p in chairs(*told.place, told.before, ()) if p is not found.person]
            )


def _giving(told: _Told) -> Iterator[Claim]:
    if has_occasion(*told.place):
        yield from told.claims("attend", list(handing(*told.place)))
        yield from told.claims("act", list(given_to(*told.place)))


def _hearing(told: _Told) -> Iterator[Claim]:
    scene, sentence, trigger = told.place
    heard = told.before[-1:] if trigger.label.order == "before" else told.after[:1]
    near = [p for p in heard if is_heard(*told.place, p)]
    more = heard_besides(*told.place, near[0]) if near and near[0] in told.after else ()
    yield from told.claims("speak", [*near, *more])
    if verb_last(scene.article.language) and trigger.label.order == "before" and sentence.of("kind"):
        listener = subject_before(scene, sentence, trigger.start)
        if listener is not None and listener.person is not None and listener.person not in near:
            yield from told.claims("act", [listener.person])


def _citing(told: _Told) -> Iterator[Claim]:
    scene, sentence, trigger = told.place
    found = None if is_outside(scene, sentence, trigger) else subject_after(scene, sentence, trigger.end)
    if found is None or not stands_behind(*told.place, found) or cites_body(sentence, trigger, found):
        return
    if is_in_paper(sentence, found):
        return
    yield Claim("say", sentence.index, trigger, *found)


def _missing(told: _Told) -> Iterator[Claim]:
    enclosed = told.trigger.label.order == "after" and bracket_end(*told.place) is not None
    found = told.after if enclosed else nearest(told.scene, told.trigger, told.before, told.after)
    if joins_behind(*told.place):
        return  # "A, who is abroad, joined online"
    if not enclosed and told.trigger.label.order == "after" and verb_last(told.scene.article.language):
        succeeding = whole_words(told.scene.article.language, "succeeding")
        if succeeding.search(told.scene.folded, told.sentence.start, told.trigger.start):
            return  # "was appointed in the place of X", who may be there
        # "به جای وزیر X", but not "به جای واردات"
        found = [p for p in found if is_named_next(*told.place[:2], told.trigger.end, p.start)]
        yield from told.claims("absent", _with_joined(told, found))
        return
    if found and found[-1].end <= told.trigger.start and opens_coordinate(*told.place):
        return  # "A attended, while the rector apologised": whose name is not given
    if not found:
        # "was invited to … but did not come"
        subject = subject_before(told.scene, told.sentence, told.trigger.start)
        found = [subject.person] if subject is not None and subject.person is not None else []
    yield from told.claims("absent", found)


def _with_joined(told: _Told, found: Sequence[PersonMention]) -> list[PersonMention]:
    """Return people with those behind a trigger whom "and" or a comma joins to the last of them."""
    joined = list(found)
    joints_here = joints(told.scene.article.language)
    for person in told.after if joined else ():
        between = told.scene.folded[joined[-1].end : person.start].strip("،, ")
        if person.start > joined[-1].start and (not between or between in joints_here):
            joined.append(person)
    return joined


def _standing_in(told: _Told) -> Iterator[Claim]:
    """Yield the claim on who stands in for somebody, and on the one right behind whom he represents."""
    if told.trigger.label.order == "either":
        yield from standing_in(*told.place, told.after)
        return
    yield from in_brackets(*told.place)
    replaced = [p for p in told.after[:1] if is_named_next(*told.place[:2], told.trigger.end, p.start)]
    if replaced and told.before and told.trigger.label.order == "before":
        yield from told.claims("attend", told.before[-1:])
        yield from told.claims("absent", replaced)
        return
    yield from told.claims("attend", nearest(told.scene, told.trigger, told.before, told.after))


def _leading(told: _Told) -> Iterator[Claim]:
    kind: ClaimKind = "chair" if guides(*told.place) else "attend"
    yield from told.claims(kind, nearest(told.scene, told.trigger, told.before, told.after))


def _assigning(told: _Told) -> Iterator[Claim]:
    """Yield the claim on who is only named as the object (or for some words the subject) beside a trigger."""
    scene, sentence, trigger = told.place
    if trigger.label.order == "before":
        said = sentence.of("trigger", "say", "speak")
        near = [p for p in told.before[-1:] if trigger.start - p.end <= _NEAR]
        found = [p for p in near if not any(p.end <= t.start and t.end <= trigger.start for t in said)]
    else:
        near = [p for p in told.after if p.start - trigger.end <= _NEAR]
        found = [p for p in near if len(gap(scene, sentence, trigger.end, near[0].start)) <= _JOINED]
    yield from told.claims("named", found)


def _mourning(told: _Told) -> Iterator[Claim]:
    yield from told.claims("late", the_late(*told.place, told.before, told.after))


def _telling_outside(told: _Told) -> Iterator[Claim]:
    yield from told.claims("outside", told_outside(*told.place))


def _by_office(kind: ClaimKind, told: _Told) -> Iterator[Claim]:
    """Yield the claim on whoever holds the office that is the subject of a verb without a name."""
    scene, sentence, trigger = told.place
    if trigger.label.order == "after" or verb_first(scene.article.language):
        found = subject_after(scene, sentence, trigger.end)
    else:
        found = subject_before(scene, sentence, trigger.start)
    if found is not None and found.role is not None:
        both = is_of_two(scene, sentence, found.role.start)
        yield Claim(kind, sentence.index, trigger, role=found.role, both=both)


_READERS: Mapping[str, Callable[[_Told], Iterator[Claim]]] = {
    "chair": _chairing,
    "manage": _managing,
    "attend": _attending,
    "host": _hosting,
    "act": _doing,
    "speak": _speaking,
    "say": _speaking,
    "give": _giving,
    "hear": _hearing,
    "cite": _citing,
    "absent": _missing,
    "deputise": _standing_in,
    "lead": _leading,
    "assign": _assigning,
    "late": _mourning,
    "outside": _telling_outside,
}
