"""Offices that a text gives in one sentence, and the name of who holds them in another.

Agencies begin with the office alone, "The governor of Fars said: …", and name him where he speaks again; or
they name who speaks and call him by his office then: "Mr Ahmadi said … The member for Shiraz added …".
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise

from extract.lexicon import language_yaml
from extract.lexicon.folding import fold
from extract.meetings.attendance.persons import Person, persons_by_mention
from extract.meetings.claims.claim import Claim
from extract.meetings.events.naming import VISIT
from extract.meetings.grammar.extents import gap
from extract.meetings.holders.chains import Holder
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import joints, seat_words, verb_last, words_of
from extract.people.name_words import name_words
from extract.roles.mention import RoleMention

# In so many sentences behind the one with the office stands the name.
_REACH = 3
# A word for "too" stands so near behind a subject.
_NEAR = 14
_SAID = ("say", "speak")
# Who tells the press something speaks too, wherever that is.
_ACTS = (*_SAID, "chair", "outside")
# Titles that mean somebody without a body.
_WHOLE = (
    "Governor",
    "Mayor",
    "Prosecutor",
    "Spokesperson",
    "Ambassador",
    "Friday Prayer Leader",
    "Representative of the Supreme Leader",
)
# Heads, of whom a body or a land has one, that a report calls by their office alone.
_HEADS = ("President", "State President", "Prime Minister", "Governor", "Minister", "Mayor")
# So near to its beginning a sentence says at which meeting it is.
_OPENING = 25
# So far behind the office that begins a headline its colon stands, a place between.
_PLACED = 20
# So long is the word behind a name at most.
_BEHIND = 24
_WORD = re.compile(r"[^\s،,:؛;.]+")
_MARKS = re.compile("[,،:؛;»)–-]")


def with_told_offices(scene: Scene, claims: Sequence[Claim], persons: Sequence[Person]) -> tuple[Person, ...]:
    """Return the persons; one who speaks without office gets the one that speaks right before or after him.

    Nobody else of the text holds it, and neither is called another by "too" ("رئیس سازمان نیز …").
    """
    also = words_of(scene.article.language, "also_words")
    if not also:
        return tuple(persons)
    found = {p.index: p for p in persons}
    by_mention = persons_by_mention(persons)
    held = {office for p in persons for office in p.offices}
    spoken = _subjects(scene, claims)
    for before, after in pairwise(spoken):
        office = before.role or after.role
        named = before.person or after.person
        if office is None or named is None or not _is_telling(office) or (office.title, office.body) in held:
            continue
        person = found[by_mention[id(named)].index]
        first = person.mentions[0].start
        leads = before.role is not None
        fresh = first > before.trigger.start if leads else after.kind in _SAID
        if person.roles() or not fresh or not 0 < after.sentence - before.sentence <= _REACH:
            continue
        if _says_also(scene, named.end if leads else office.end, also):
            continue
        if leads and (_is_one_of_list(scene, before, office, held) or _names_another(scene, after, office)):
            continue
        if not leads and _is_called_before(claims, before, office):
            continue
        told = after if leads else before
        # Agencies begin with the office that says something, and its holder's name.
        begins = leads and before.kind in _SAID
        if not begins and _is_called(scene, scene.sentences[told.sentence], named.end):
            continue
        offices = _joined(scene, before, office) if leads else [office]
        holder = Holder(named, own=offices)
        found[person.index] = replace(person, holders=(*person.holders, holder))
        held.update((o.title, o.body) for o in offices)
    if not verb_last(scene.article.language):
        return tuple(found.values())
    _give_lead(scene, claims, spoken, found, by_mention, held)
    office = _of_headline(scene)
    first_named = spoken[0].person if spoken else None
    if office is not None and first_named is not None and (office.title, office.body) not in held:
        person = found[by_mention[id(first_named)].index]
        lead = spoken[0].sentence <= _REACH and person.mentions[0].start <= first_named.start
        if lead and not person.roles() and _is_called_alone(scene, spoken[0]):
            found[person.index] = replace(
                person, holders=(*person.holders, Holder(first_named, own=[office]))
            )
    chairs = {c.person for c in claims if c.kind == "chair" and c.person is not None}
    unnamed = _unnamed_chair(scene, claims, held)
    if unnamed is not None and len({by_mention[id(p)].index for p in chairs}) == 1:
        chair = next(iter(chairs))
        person = found[by_mention[id(chair)].index]
        if not person.roles():
            found[person.index] = replace(person, holders=(*person.holders, Holder(chair, own=[unnamed])))
    return tuple(found.values())


def _give_lead(
    scene: Scene,
    claims: Sequence[Claim],
    spoken: Sequence[Claim],
    found: dict[int, Person],
    by_mention: Mapping[int, Person],
    held: set[tuple[str, str | None]],
) -> None:
    """Give who is named first in a report, and met or attended, the office whose holder says something in the
    sentences behind, where nobody else speaks before and nobody of the text holds it."""
    met = (c for c in claims if c.person is not None and c.kind in ("attend", "meet"))
    named = [c for c in met if scene.sentences[c.sentence].kind != "headline"]
    lead = min(named, key=lambda c: c.person.start if c.person is not None else 0, default=None)
    said = next((c for c in spoken if c.kind in _SAID or c.person is not None), None)
    if lead is None or lead.person is None or said is None or said.role is None or said.kind not in _SAID:
        return
    person, office = found[by_mention[id(lead.person)].index], said.role
    near = 0 < said.sentence - lead.sentence <= _REACH and lead.sentence <= _REACH
    first = person.mentions[0] is lead.person and _is_called_alone(scene, lead)
    if not (near and first and _is_telling(office)) or (office.title, office.body) in held or person.roles():
        return
    if _is_called(scene, scene.sentences[lead.sentence], lead.person.end):
        return
    found[person.index] = replace(person, holders=(*person.holders, Holder(lead.person, own=[office])))
    held.add((office.title, office.body))


def _unnamed_chair(scene: Scene, claims: Sequence[Claim], held: Container[object]) -> RoleMention | None:
    """Return the only office of a head that says something at the end of a report without a name, and that
    nobody of the text holds: whoever chaired, called by his name alone, has it."""
    said = [c.role for c in claims if c.role is not None and c.person is None and c.kind in _SAID]
    free = {(r.title, r.body): r for r in said if r.title in _HEADS and not r.plural}
    free = {key: r for key, r in free.items() if key not in held}
    return next(iter(free.values())) if len(free) == 1 else None


def _of_headline(scene: Scene) -> RoleMention | None:
    """Return the office that begins a headline and says what stands behind its colon: "The governor of Fars
    in Shiraz: …"; whoever the report begins with said it."""
    headline = next((s for s in scene.sentences[:1] if s.kind == "headline"), None)
    office = next((r for r in headline.roles if r.start == headline.start), None) if headline else None
    if headline is None or office is None or office.plural or headline.voices:
        return None
    colon = scene.folded.find(":", office.end, headline.end)
    return office if 0 <= colon - office.end <= _PLACED else None


def _is_called_alone(scene: Scene, claim: Claim) -> bool:
    """Tell whether the sentence of a claim names nobody else before who it is about."""
    voices = scene.sentences[claim.sentence].voices
    return bool(voices) and voices[0] is claim.person


def _is_called_before(claims: Sequence[Claim], named: Claim, office: RoleMention) -> bool:
    """Tell whether the holder of another office, without a name, says something in the sentence before a
    name: that is his, though it is not known whole."""
    before = [c for c in claims if c.sentence == named.sentence - 1]
    others = all(c.person is None and (c.role is None or c.role.title != office.title) for c in before)
    return others and any(c.kind in _SAID for c in before)


def _subjects(scene: Scene, claims: Sequence[Claim]) -> list[Claim]:
    """Return who speaks in each sentence, one claim for a subject; an office may be only said to be there."""
    found: list[Claim] = []
    for claim in sorted(claims, key=lambda c: (c.sentence, c.trigger.start)):
        said = claim.kind in _ACTS if claim.role is None else _is_subject(scene, claim, claim.role)
        said = said and claim.trigger.label.value != "hear"  # whose report others heard
        last = found[-1] if found else None
        same = last is not None and (last.person, last.role) == (claim.person, claim.role)
        if said and not same and scene.sentences[claim.sentence].kind != "headline":
            found.append(claim)
    return found


def _is_subject(scene: Scene, claim: Claim, office: RoleMention) -> bool:
    """Tell whether an office opens the clause whose verb says that its holder speaks, or the sentence on what
    he inspected, or attends or chairs by the word right before it ("با حضور وزیر …")."""
    if office.plural:
        return False
    if claim.kind in ("attend", "chair"):
        return 0 <= office.start - claim.trigger.end <= 1
    sentence = scene.sentences[claim.sentence]
    if claim.kind == "meet":  # whom somebody met is named next as often
        received = claim.trigger.label.value == "reception"
        before = scene.folded[sentence.start : office.start].rstrip()
        begins = not before or (received and before.endswith((",", "،")))
        return begins and (received or claim.trigger.label.value == VISIT)
    marks = [m.end() for m in _MARKS.finditer(scene.folded, sentence.start, office.start)]
    # "In this meeting the governor said …", "As X reports, in this meeting …"
    opened = [sentence.start, *marks]
    marks += [
        k.end
        for k in sentence.of("kind")
        if k.end < office.start and any(0 <= k.end - at <= _OPENING for at in opened)
    ]
    first = _joined(scene, claim, office)[0].start
    return claim.kind in _SAID and not gap(scene, sentence, max(marks, default=sentence.start), first)


def _joined(scene: Scene, claim: Claim, office: RoleMention) -> list[RoleMention]:
    """Return an office with those before it that "and" joins to it, where the verb is of one person: he holds
    them all ("the representative of … in the province and Friday prayer leader of X said")."""
    offices = [office]
    language = scene.article.language
    verb = scene.folded[claim.trigger.start : claim.trigger.end]
    if claim.kind not in _SAID or verb.endswith(tuple(words_of(language, "plural_verb_endings"))):
        return offices
    sentence = scene.sentences[claim.sentence]
    for role in reversed([r for r in sentence.roles if r.end <= office.start]):
        between = gap(scene, sentence, role.end, offices[0].start).split()
        joined = between[-1:] != [] and between[-1] in joints(language)
        if not joined or role.plural or not seat_words(language).issuperset(between[:-1]):
            break
        offices.insert(0, role)
    return offices


def _is_one_of_list(
    scene: Scene, claim: Claim, office: RoleMention, held: Container[tuple[str, str | None]]
) -> bool:
    """Tell whether more offices stand behind the first of those who were there: who is named next may hold
    any of them that nobody else does ("با حضور معاون رئیس جمهور، وزیر … و رئیس …")."""
    if claim.kind != "attend":
        return False
    behind = (r for r in scene.sentences[claim.sentence].roles if r.start > office.end)
    return any(not r.plural and (r.title, r.body) not in held for r in behind)


def _names_another(scene: Scene, claim: Claim, office: RoleMention) -> bool:
    """Tell whether the sentence of a name begins an office with the word of the one before once more: it is
    of somebody whom the person named answers or speaks of."""
    word = _first(office)
    return any(_first(r) == word for r in scene.sentences[claim.sentence].roles)


def _is_called(scene: Scene, sentence: Sentence, end: int) -> bool:
    """Tell whether anything but a verb, a day or a preposition stands behind a name: it may be what somebody
    is called, in no vocabulary."""
    end += scene.folded[end : end + 1] in (",", "،")
    starts = (*(t.start for t in sentence.of("trigger")), *(d.start for d in sentence.dates))
    if end + 1 in starts:
        return False
    language = scene.article.language
    word = scene.folded[end : end + _BEHIND].split(" ")[1:2]
    plain = name_words(language).prepositions - joints(language)
    return scene.folded[end : end + 1] != " " or not word or word[0] not in plain | _of_days(language)


@cache
def _of_days(language: str) -> frozenset[str]:
    """Return the first words of days of the week, of parts of the day and of "today"."""
    dates = language_yaml(language, "dates")
    values = (*dates["weekdays"].values(), *dates["times_of_day"].values(), *dates["deictics"].values())
    return frozenset(
        fold(phrase).split()[0] for phrases in (*values, dates["day_cues"]) for phrase in phrases
    )


def _first(office: RoleMention) -> str:
    return fold(office.as_written).split(" ", 1)[0]


def _is_telling(office: RoleMention) -> bool:
    """Tell whether an office is one person's by its words."""
    if office.plural or office.rank:
        return False
    return office.title in _WHOLE or (office.body is not None and office.title != "Member")


def _says_also(scene: Scene, end: int, also: frozenset[str]) -> bool:
    """Tell whether a word for "too" begins near behind a subject, and not one that a half-space joins to it
    ("هم‌اندیشی")."""
    words = _WORD.finditer(scene.article.text, end, min(end + _NEAR + _BEHIND, len(scene.article.text)))
    return any(fold(m.group()) in also for m in words if m.start() - end < _NEAR)
