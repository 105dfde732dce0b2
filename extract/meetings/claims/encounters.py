"""Who met whom, by a verb or a noun of meeting: "X received Y", "X held a meeting with Y"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extract.lexicon.clitics import clitics
from extract.meetings.claims.announcements import is_future
from extract.meetings.claims.chairing import HELD_REACH, holders_beside
from extract.meetings.claims.dropped_subjects import dropped_subject
from extract.meetings.claims.fronted_verbs import subject_of_fronted
from extract.meetings.claims.in_turn import met_in_turn
from extract.meetings.claims.met_objects import JOINED, objects_behind
from extract.meetings.claims.occasions import only_times
from extract.meetings.claims.pluperfects import subject_of_pluperfect
from extract.meetings.claims.styles import styled_subject
from extract.meetings.claims.whom_met import is_met, is_met_by, is_received
from extract.meetings.claims.with_whom import (
    behind_office,
    behind_with,
    is_told_of,
    joined_objects,
    past_with,
    right_behind_with,
    talks_beside,
)
from extract.meetings.grammar.cases import is_declined_name, is_in_genitive
from extract.meetings.grammar.clauses import past_style
from extract.meetings.grammar.company import before_company
from extract.meetings.grammar.extents import gap, own_start
from extract.meetings.grammar.objects import (
    companions,
    is_listed_object,
    is_object,
    is_visitor,
)
from extract.meetings.grammar.subjects import Subject, subject_before
from extract.meetings.grammar.subjects_behind import subject_after
from extract.meetings.lists.groups import is_headed
from extract.meetings.lists.joined_names import beside, joined_before, joined_with
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import (
    is_declined,
    joints,
    verb_first,
    verb_last,
    words_of,
)
from extract.people.mention import PersonMention

# Meetings of one side with another.
_TWO_SIDED = ("meeting", "talks", "reception", "working_session")
# Where the verb stands last, its subject is parted from the rest by no word but what it is called by besides.
_APPOSED = 40


def encountered(scene: Scene, sentence: Sentence) -> Iterator[tuple[Cue, Subject]]:
    """Yield each verb or noun of meeting with one whom it says to have met."""
    for cue in sentence.of("verb"):
        if not is_future(scene, sentence, cue):
            for who in _of_verb(scene, sentence, cue):
                yield cue, who
    for cue in sentence.of("tense", "held"):
        holder = _holder(scene, sentence, cue)
        if holder is not None and not is_future(scene, sentence, cue):
            yield cue, holder
            yield from ((cue, who) for who in _holders_beside(scene, sentence, cue, holder))
    for cue in sentence.of("kind", "ceremony", "reception"):
        if _welcomes(scene, sentence, cue) and not is_future(scene, sentence, cue):
            yield from ((cue, Subject(p, None)) for p in objects_behind(scene, sentence, cue.end)[:1])
    for cue in sentence.of("kind", *_TWO_SIDED):
        if is_declined(scene.article.language) and not is_future(scene, sentence, cue):
            yield from ((cue, Subject(p, None)) for p in _sides_of(scene, sentence, cue))
        if verb_last(scene.article.language) and not is_future(scene, sentence, cue):
            yield from ((cue, who) for who in _of_noun(scene, sentence, cue))
    for cue in sentence.of("kind", *_TWO_SIDED, "conference"):
        start = behind_with(scene, sentence, cue)
        if start is not None and not is_future(scene, sentence, cue) and not is_told_of(scene, sentence, cue):
            met = objects_behind(scene, sentence, start) or behind_office(scene, sentence, start)
            for person in met:
                yield cue, Subject(person, None)
            if met:
                yield from ((cue, who) for who in _visitor(scene, sentence, cue))


def _sides_of(scene: Scene, sentence: Sentence, cue: Cue) -> Sequence[PersonMention]:
    """Return whose meeting a noun names with the genitive right behind it ("зустріч міністрів A та B",
    "переговори Президента A з B")."""
    people = [p for p in sentence.voices if p.start > cue.end]
    if not people or people[0].start - cue.end > HELD_REACH or only_times(scene, cue):
        return ()
    if not is_in_genitive(scene, sentence, people[0], cue.end) or gap(
        scene, sentence, cue.end, people[0].start
    ):
        return ()
    sides = [people[0], *joined_with(scene, sentence, people[0], cue)]
    end = sides[-1].end
    word = scene.folded[end : sentence.end].split(maxsplit=1)[:1]
    if word and word[0] in words_of(scene.article.language, "with_words"):
        sides += objects_behind(scene, sentence, end + len(word[0]) + 1)
    return sides


def receives(scene: Scene, sentence: Sentence, cue: Cue, who: Subject) -> bool:
    """Tell whether somebody presides by a verb of receiving: he stands where its subject does, before it.

    Who welcomes a delegation may be whom it came to inspect.
    """
    if scene.folded[cue.start : cue.end] not in words_of(scene.article.language, "audience_verbs"):
        return False
    if cue.label.order == "after" and any(d.end <= cue.start for d in sentence.of("delegation")):
        return False
    return subject_before(scene, sentence, cue.start) == who


def _welcomes(scene: Scene, sentence: Sentence, cue: Cue) -> bool:
    """Tell whether a noun of meeting is that of welcoming whom it names behind ("lễ đón Thủ tướng X"), and no
    object of a verb whose subject stands there ("حضر حفل الاستقبال الوزير X")."""
    if scene.folded[cue.start : cue.end] not in words_of(scene.article.language, "welcomes"):
        return False
    attended = (t.end for t in sentence.of("trigger", "attend") if t.start < cue.start)
    return all(scene.folded[end : cue.start].strip() for end in attended if end <= cue.start)


def _of_verb(scene: Scene, sentence: Sentence, cue: Cue) -> Iterator[Subject]:
    styled = styled_subject(scene, sentence, cue)
    if styled is not None:
        yield Subject(styled, None)
    pluperfect = subject_of_pluperfect(scene, sentence, cue)
    if pluperfect is not None:
        subject: Subject | None = pluperfect
        behind = cue.end
        yield pluperfect
    elif verb_first(scene.article.language):
        style = past_style(scene, cue.end)
        if style != cue.end:  # "His Highness received X"
            yield from (Subject(p, None) for p in objects_behind(scene, sentence, style))
            return
        said = _behind_that(scene, sentence, cue)
        subject = said or subject_after(scene, sentence, cue.end)
        if subject is None or (not said and len(gap(scene, sentence, cue.end, _start(subject))) > JOINED):
            return
        beside_ = talks_beside(scene, sentence, cue, subject.person)
        if beside_ is None:
            return
        yield subject
        yield from (Subject(p, None) for p in beside_)
        also = dropped_subject(scene, sentence, cue)
        if also is not None:
            yield Subject(also, None)
        behind = max(cue.end, _end(subject))
    else:
        subject = subject_before(scene, sentence, cue.start) or _before_company(scene, sentence, cue)
        if subject is not None:
            yield from _with_listed(scene, sentence, subject, cue)
        elif is_declined(scene.article.language):
            yield from _subjects_behind(scene, sentence, cue)
        else:
            fronted = subject_of_fronted(scene, sentence, cue)
            if fronted is not None:
                yield fronted
        behind = cue.end
    yield from (Subject(p, None) for p in met_in_turn(scene, sentence, cue))
    before = verb_last(scene.article.language)
    for person in sentence.voices:
        near = person.end <= cue.start if before else behind <= person.start <= cue.end + HELD_REACH
        if near and (
            is_met(scene, sentence, person)
            or is_met_by(scene, sentence, cue, person)
            or is_received(scene, sentence, cue, person)
            or (before and is_listed_object(scene, sentence, person))
        ):
            yield Subject(person, None)
            yield from (Subject(p, None) for p in joined_objects(scene, sentence, person))
    calls = scene.folded[cue.start : cue.end] in words_of(scene.article.language, "calling_verbs")
    if cue.label.value in _TWO_SIDED or (calls and verb_first(scene.article.language)):
        called = objects_behind(scene, sentence, behind)
        yield from (Subject(p, None) for p in called if not calls or _has_office(scene, sentence, p))
    if cue.label.order == "after" and cue.label.value == "talks":
        start = past_with(scene, sentence, behind)
    else:
        start = right_behind_with(scene, sentence, behind) if cue.label.value == "meeting" else None
    for person in behind_office(scene, sentence, start) if start is not None else ():
        yield Subject(person, None)


def _before_company(scene: Scene, sentence: Sentence, cue: Cue) -> Subject | None:
    """Return the subject whom those who came along part from his verb ("A cùng lãnh đạo B kiểm tra")."""
    start = before_company(scene.folded, sentence.start, cue.start, scene.article.language)
    return subject_before(scene, sentence, start) if start is not None else None


def _has_office(scene: Scene, sentence: Sentence, person: PersonMention) -> bool:
    """Tell whether an office stands before a name: what is called on else may be a place named for him."""
    own = own_start(scene, sentence, person.start)
    return any(own <= r.start < person.start and not r.rank for r in sentence.roles)


def _subjects_behind(scene: Scene, sentence: Sentence, cue: Cue) -> Iterator[Subject]:
    """Yield the subject right behind a verb, with those joined to it: "У Римі зустрілися A та B"."""
    subject = subject_after(scene, sentence, cue.end, nominative=True)
    if subject is None or len(gap(scene, sentence, cue.end, _start(subject))) > JOINED:
        return
    yield subject
    if subject.person is not None:
        yield from (Subject(p, None) for p in joined_with(scene, sentence, subject.person, cue))
    if cue.label.value == "reception":
        before = next((p for p in reversed(sentence.voices) if p.end <= cue.start), None)
        if (
            before is not None
            and is_declined_name(scene, before)
            and not gap(scene, sentence, before.end, cue.start)
        ):
            yield Subject(before, None)  # "Посла X прийняв міністр Y"


def _behind_that(scene: Scene, sentence: Sentence, cue: Cue) -> Subject | None:
    """Return the subject with nothing but him between "that" and the verb: "وأضاف أن الوزير X التقى Y"."""
    that = words_of(scene.article.language, "that_words")
    person = next((p for p in reversed(sentence.voices) if p.end <= cue.start), None) if that else None
    if person is None or gap(scene, sentence, person.end, cue.start):
        return None
    own = own_start(scene, sentence, person.start)
    words = scene.folded[sentence.start : own].split()
    return Subject(person, None) if words and words[-1] in that else None


def _with_listed(scene: Scene, sentence: Sentence, subject: Subject, cue: Cue) -> Iterator[Subject]:
    """Yield a subject, and where it ends a list with a head all of it ("Các đại biểu: A; B; C họp"), else
    those whom "and" joins to it."""
    listed = [p for p in sentence.voices if subject.person is not None and p.end <= subject.person.start]
    if listed and is_headed(scene, sentence, listed[0]):
        yield from (Subject(p, None) for p in listed)
    elif listed and subject.person is not None:
        yield from (Subject(p, None) for p in joined_with(scene, sentence, subject.person, cue))
    if subject.person is not None:
        yield from (Subject(p, None) for p in beside(scene, sentence, subject.person, cue))
    yield subject
    behind = [p for p in sentence.voices if p.end <= cue.start]
    if subject.person in behind:
        yield from (Subject(p, None) for p in companions(scene, sentence, behind))


def _of_noun(scene: Scene, sentence: Sentence, cue: Cue) -> Iterator[Subject]:
    """Yield those whose meeting a noun names, the first right behind it: "دیدار A با B", "گفت‌وگوی A و B"."""
    names = [p for p in sentence.voices if p.start >= cue.end]
    if not names or gap(scene, sentence, cue.end, names[0].start) or only_times(scene, cue):
        return
    language = scene.article.language
    joins = joints(language) | words_of(language, "with_words")
    found = [names[0]]
    for person in names[1:]:
        if gap(scene, sentence, found[-1].end, person.start).strip("،, ") not in joins:
            break
        found.append(person)
    if len(found) > 1 or is_visitor(scene, sentence, found[0].start):
        yield from (Subject(p, None) for p in found)


def _visitor(scene: Scene, sentence: Sentence, cue: Cue) -> Iterator[Subject]:
    """Yield who is said to be "in a meeting with" others: the name, with its offices, right before.

    Where verbs come first that is rather whose visit and meeting are spoken of.
    """
    if verb_first(scene.article.language):
        return
    last = verb_last(scene.article.language)
    found = subject_before(scene, sentence, cue.start)
    if (
        found is not None
        and found.person is not None
        and len(gap(scene, sentence, found.person.end, cue.start)) <= (_APPOSED if last else JOINED)
    ):
        yield found


def _holder(scene: Scene, sentence: Sentence, cue: Cue) -> Subject | None:
    """Return the person who held a meeting, right before the verb or where verbs come first right behind."""
    if verb_last(scene.article.language):
        return _host(scene, sentence, cue)
    nouns = [k.start for k in sentence.of("kind") if 0 <= k.start - cue.end <= HELD_REACH]
    if not nouns:
        return None
    if verb_first(scene.article.language):
        styled = styled_subject(scene, sentence, cue)
        if styled is not None:
            return Subject(styled, None)
        found = subject_after(scene, sentence, cue.end)
        if found is None or _start(found) > nouns[0]:
            same = _subject_of_both(scene, sentence, cue)
            if same is not None:
                return same
            before = [p for p in sentence.voices if 0 <= cue.start - p.end <= 1]
            told = sentence.kind == "headline" or _has_subject_before(scene, cue)
            return Subject(before[-1], None) if before and told else None
        return found if len(gap(scene, sentence, cue.end, _start(found))) <= JOINED else None
    found = subject_before(scene, sentence, cue.start)
    if found is None:
        return None
    end = found.person.end if found.person else found.role.end if found.role else cue.start
    return found if len(gap(scene, sentence, end, cue.start)) <= JOINED else None


def _host(scene: Scene, sentence: Sentence, cue: Cue) -> Subject | None:
    """Return who gave a reception, where verbs come last: the name right before the noun of it."""
    nouns = [k for k in sentence.of("kind", "reception") if 0 <= cue.start - k.end <= HELD_REACH]
    found = subject_before(scene, sentence, nouns[-1].start) if nouns else None
    if found is None or found.person is None:
        return None
    return found if len(gap(scene, sentence, found.person.end, nouns[-1].start)) <= _APPOSED else None


def _holders_beside(scene: Scene, sentence: Sentence, cue: Cue, holder: Subject) -> Iterator[Subject]:
    """Yield who held a meeting together with its holder: "عقد A وB اجتماعا", "A і B проводять зустріч"."""
    if holder.person is None:
        return
    if is_declined(scene.article.language):
        yield from (Subject(p, None) for p in joined_with(scene, sentence, holder.person, cue))
    if not verb_first(scene.article.language):
        return
    if holder.person.start < cue.end:
        if _has_subject_before(scene, cue):
            yield from (Subject(p, None) for p in joined_before(scene, sentence, holder.person))
        return
    yield from (Subject(p, None) for p in holders_beside(scene, sentence, cue, holder.person))


def _has_subject_before(scene: Scene, cue: Cue) -> bool:
    """Tell whether a verb is in the plural, where verbs come first: one that its subject follows is in the
    singular ("أن X وY عقدا اجتماعا")."""
    return scene.folded[cue.start : cue.end] in words_of(scene.article.language, "plural_verbs")


def _subject_of_both(scene: Scene, sentence: Sentence, cue: Cue) -> Subject | None:
    """Return the subject of the verb that begins a sentence, if "and" is glued to the second and no subject
    follows it: "قام الرئيس X بزيارة هانوي … وأجرى محادثات مع …"."""
    and_ = clitics(scene.article.language).conjunction
    if sentence.kind == "headline" or not and_ or not scene.folded.endswith(f" {and_}", 0, cue.start):
        return None
    first = next((p for p in sentence.voices if p.end <= cue.start), None)
    if first is None or is_object(scene, sentence, first.start):
        return None
    verb = scene.folded[sentence.start : own_start(scene, sentence, first.start)].split()
    return Subject(first, None) if len(verb) == 1 else None


def _end(subject: Subject) -> int:
    held = subject.person or subject.role
    assert held is not None
    return held.end


def _start(subject: Subject) -> int:
    if subject.person is not None:
        return subject.person.start
    assert subject.role is not None
    return subject.role.start
