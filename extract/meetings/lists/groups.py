"""Which names of a list a trigger claims: all of its side, the nearest one, or those joined to it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from extract.lexicon.clitics import clitics
from extract.meetings.claims.chairing import chaired_by_office, chaired_by_unnamed
from extract.meetings.grammar.extents import gap
from extract.meetings.grammar.objects import is_object
from extract.meetings.grammar.subjects import opens_clause
from extract.meetings.grammar.subjects_behind import is_led_by_letter
from extract.meetings.lists.joined_names import share_office
from extract.meetings.lists.opening_lists import CALLED
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.sentences.sentence import honorifics
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

_People = Sequence[PersonMention]
# So much may stand between two who chair together, besides their offices.
_JOINED = 20
_BESIDE = 3
# Within so much the list of those who chair is opened, behind what they chair.
_OPENED = 60
# So much may stand between a word for who is dead and the name, besides his offices.
_NEXT = 14
# So much may be told of the dead before his name.
_MOURNED = 60
# Marks that part a name from an office behind it.
_DASHES = ("-", "–", "—")
_PARTED = re.compile("[;؛]")
# So near to the verb stand the words that begin to name some of its subject.
_COUNTED = 90


def side(scene: Scene, trigger: Cue, before: _People, after: _People) -> _People:
    """Return the names on the side of the trigger where its people stand."""
    order = trigger.label.order
    if order == "before":
        return before or (after if after and _is_listed(scene, trigger, after[0]) else [])
    if order == "after":
        return after
    if verb_first(scene.article.language):
        return after or before
    if after and _opens_behind(scene, trigger, after[0]):
        return after
    if after and scene.folded[max(0, trigger.start - 3) : trigger.start].rstrip()[-1:] == ";":
        return after
    return before or after


def _opens_behind(scene: Scene, trigger: Cue, first: PersonMention) -> bool:
    """Tell whether words open a list behind a trigger: a colon behind a verb of saying opens what is said."""
    if not opens_list(scene, scene.folded[trigger.end : first.start]):
        return False
    sentence = scene.sentence_at(trigger.start)
    said = sentence.of("trigger", "say") if sentence is not None else ()
    return not (verb_last(scene.article.language) and any(trigger.end <= t.start < first.start for t in said))


def _is_listed(scene: Scene, trigger: Cue, first: PersonMention) -> bool:
    """Tell whether a list stands behind a word that people mostly stand before: words open it, or where verbs
    come last the word itself begins the sentence ("از جمله شرکت‌کنندگان X و Y بودند")."""
    if opens_list(scene, scene.folded[trigger.end : first.start]):
        return True
    sentence = scene.sentence_at(trigger.start)
    opening = sentence is not None and trigger.start - sentence.start <= _BESIDE
    return opening and verb_last(scene.article.language)


def heads_list(scene: Scene, sentence: Sentence, trigger: Cue, first: PersonMention) -> bool:
    """Tell whether a word for those who were there heads a list, and is not the subject of a verb before it:
    "المشاركون: A وB", but not "شكر المشاركون A"."""
    language = scene.article.language
    if scene.folded[trigger.start : trigger.end] not in words_of(language, "present_words"):
        return True
    opening = trigger.start - sentence.start <= _BESIDE
    return opening or ":" in scene.folded[trigger.end : first.start]


def opens_list(scene: Scene, words: str) -> bool:
    """Tell whether the words between a trigger and a name open a list ("dự hội nghị có …")."""
    padded = f" {words} "
    return ":" in words or any(w in padded for w in spaced(scene.article.language, "list_openers"))


def nearest(scene: Scene, trigger: Cue, before: _People, after: _People) -> _People:
    """Return the name of that side nearest to the trigger."""
    found = side(scene, trigger, before, after)
    return found[-1:] if found and found[-1].end <= trigger.start else found[:1]


def is_named_next(scene: Scene, sentence: Sentence, start: int, name: int) -> bool:
    """Tell whether no more than a word or two and the offices of a person stand before his name."""
    between = gap(scene, sentence, start, name)
    listed = opens_list(scene, between)  # "attending the funeral were …"
    if not joints(scene.article.language).isdisjoint(between.split()):
        return False  # "the family of the fallen and Mr X"
    return len(between) <= _NEXT and not listed and not any(c in ",.;،؛" for c in scene.folded[start:name])


def mourned(sentence: Sentence, trigger: Cue, people: _People) -> _People:
    """Return the first person if what the dead was is told between: the name is declined as the word for
    the dead is ("загиблого рятувальника, голови громади Івана Коваля")."""
    verbs = (*sentence.of("trigger"), *sentence.of("verb"), *sentence.of("tense"))
    return [
        p
        for p in people
        if p.start - trigger.end <= _MOURNED
        and p.origin == "foreign"
        and p.name != p.as_written
        and len(p.name.split()) == len(p.as_written.split())
        and not any(trigger.end <= v.start < p.start for v in verbs)
    ]


def who_died(scene: Scene, sentence: Sentence, trigger: Cue, before: _People) -> _People:
    """Return who died, where verbs come last: the last name before a relative clause that the verb ends.

    "X که هفته گذشته درگذشت، …": the word may be a noun elsewhere ("he mourned the death of Y").
    """
    ends = scene.folded[trigger.end : trigger.end + 2].strip()[:1] in ("", *",.;:،؛")
    if not before or not ends:
        return []
    last = before[-1]
    words = scene.folded[last.end : trigger.start].split()
    verbs = (*sentence.of("trigger"), *sentence.of("verb"))
    told = any(last.end <= v.start < trigger.start for v in verbs)
    relative = words_of(scene.article.language, "relative_words")
    return [last] if not told and not relative.isdisjoint(words) else []


def chairs(scene: Scene, sentence: Sentence, trigger: Cue, before: _People, after: _People) -> _People:
    """Return who chairs: the last name before the verb with those joined to it, or the names behind it."""
    beside = _beside(scene, sentence, trigger, after) if before else []
    if beside:
        return [*_last_group(scene, sentence, before), *beside]
    found = side(scene, trigger, before, after)
    if found and before and found is after and _is_object_behind(scene, sentence, after[0]):
        found = before  # a headline: "الرئيس X يترأس حفل استقبال للرئيس Y"
    if not found:
        return []
    if found[-1].end <= trigger.start:
        whole = is_headed(scene, sentence, found[0]) or _is_subject(scene, sentence, found)
        last = found if whole else _last_group(scene, sentence, found)
        return found if _begins_with_others(scene, sentence, found, last) else last
    if verb_first(scene.article.language) and chaired_by_office(sentence, trigger, found[0]):
        return []
    if trigger.label.order == "after" and chaired_by_unnamed(sentence, trigger):
        return []
    if trigger.label.order == "either" and _is_chaired_by_body(scene, sentence, trigger, found[0]):
        return []
    if verb_last(scene.article.language) and _is_other_clause(scene, sentence, trigger, found[0]):
        return []
    held = sentence.of("tense", "held") if verb_last(scene.article.language) else ()
    if any(trigger.end <= c.start < found[0].start for c in held):
        return []  # "chaired by the President it was held, and Mr X …": his clause is another
    acts = (*sentence.naming, *sentence.of("tense", "held"))
    objects = [c.start for c in acts if c.start > found[0].end]
    limit = min(objects, default=sentence.end)
    group: list[PersonMention] = []
    for person in (p for p in found if p.end <= limit):
        if group and _is_presence(scene, group[-1].end, person.start):
            break
        if group and (
            _parts(scene, gap(scene, sentence, group[-1].end, person.start))
            or _is_object_behind(scene, sentence, person)
        ):
            break
        group.append(person)
    return group


def _is_chaired_by_body(scene: Scene, sentence: Sentence, trigger: Cue, first: PersonMention) -> bool:
    """Tell whether a body is the subject of a verb of chairing, behind which no list opens: "Ủy ban MTTQ tỉnh
    chủ trì hội nghị về việc của ông A"."""
    language = scene.article.language
    if verb_first(language) or is_declined(language) or verb_last(language):
        return False  # there the subject may stand behind its verb, and the object before it
    between = scene.folded[trigger.end : first.start]
    if len(between) <= _OPENED and opens_list(scene, between):
        return False
    ends = (*(b.end for b in sentence.bodies), *(p.end for p in sentence.places))
    return any(0 <= trigger.start - end <= _BESIDE for end in ends)


def _beside(scene: Scene, sentence: Sentence, trigger: Cue, after: _People) -> _People:
    """Return those with whom the subject of the verb chairs, named behind what is chaired.

    "A chủ trì hội nghị cùng các Thứ trưởng: B, C"; behind a verb of chairing together the name of what is
    chaired may stand between: "A đồng chủ trì phiên họp thứ 3 của Ủy ban với B".
    """
    language = scene.article.language
    noun = next((k for k in sentence.of("kind") if trigger.end <= k.start <= trigger.end + _BESIDE), None)
    if noun is None or not after or after[0].start < noun.end:
        return []
    words = gap(scene, sentence, noun.end, after[0].start).rstrip(" :")
    heads = ("", *(f" {h}" for h in phrases_of(language, "list_heads")))
    together = scene.folded[trigger.start : trigger.end] in words_of(language, "co_chairing_verbs")
    links = phrases_of(language, "co_chair_words") + (phrases_of(language, "with_words") if together else ())
    ways = {f"{w}{h}" for w in links for h in heads}
    named = together and words.endswith(tuple(f" {w}" for w in ways)) and not any(c in words for c in ".;:")
    if words not in ways and not named:
        return []
    group = [after[0]]
    for person in after[1:]:
        between = gap(scene, sentence, group[-1].end, person.start).strip(",-–— ")
        if between and between not in joints(language):
            break
        group.append(person)
    return group


def _is_other_clause(scene: Scene, sentence: Sentence, trigger: Cue, first: PersonMention) -> bool:
    """Tell whether "and" and other words part a name from the word for chairing before it: "he appointed A to
    the headship of the court and thanked B"."""
    words = gap(scene, sentence, trigger.end, first.start).split()
    return len(words) > 1 and not joints(scene.article.language).isdisjoint(words)


def _parts(scene: Scene, between: str) -> bool:
    """Tell whether what stands between two names, besides their offices, makes the second no chair: too much,
    or a word for when or why the first chairs ("after the decision of …")."""
    language = scene.article.language
    padded = f" {between} "
    # "; bên cạnh ông, Chủ tịch X nghe điện thoại": a clause of its own.
    _, apart, words = between.rpartition(";")
    words = words.strip()
    if apart and words.endswith(",") and words.rstrip(", ") not in ("", *joints(language)):
        return True
    return len(between) > _JOINED or any(
        w in padded for key in ("reference_words", "orders", "clause_openers") for w in spaced(language, key)
    )


def _is_object_behind(scene: Scene, sentence: Sentence, person: PersonMention) -> bool:
    """Tell whether a name behind who chairs is the object of another verb, where verbs come first: "heard, in
    a session that A chaired, from B"."""
    if not verb_first(scene.article.language):
        return False
    own = (r.start for h in sentence.holders if h.person is person for r in h.own if r.end <= person.start)
    start = min(own, default=person.start)
    return is_object(scene, sentence, start) or is_led_by_letter(scene, start)


def present_too(scene: Scene, chairing: _People, after: _People) -> _People:
    """Return those who are only present, behind who chairs: "با ریاست A و حضور B"."""
    if not chairing:
        return []
    last = chairing[-1]
    behind = [p for p in after if p.start > last.end]
    return behind if behind and _is_presence(scene, last.end, behind[0].start) else []


def _is_presence(scene: Scene, start: int, end: int) -> bool:
    """Tell whether "and the presence of" stands between two names, where the language has words for it."""
    words = spaced(scene.article.language, "presence_words")
    return bool(words) and any(w in scene.folded[start:end] for w in words)


def listed_of(scene: Scene, sentence: Sentence, trigger: Cue) -> _People:
    """Return who is named of those whom the subject of a verb only counts.

    "Ten delegates spoke, among them A, a, and B, b": up to the end of the sentence, or a semicolon.
    """
    found = whole_words(scene.article.language, "partitives").search(scene.folded, trigger.end, sentence.end)
    if (
        found is None
        or found.start() - trigger.end > _COUNTED
        or opens_clause(scene, trigger.end, found.start())
    ):
        return []
    end = scene.folded.find(";", found.end(), sentence.end)
    people = [p for p in sentence.voices if found.end() <= p.start and (end < 0 or p.start < end)]
    verbs = [t.start for t in sentence.of("trigger") if t.start > found.end()]
    return people if not verbs else [p for p in people if p.end < verbs[0]]


def is_headed(scene: Scene, sentence: Sentence, first: PersonMention) -> bool:
    """Tell whether a head announces a list that begins with `first` ("Các đồng chí …: A; B").

    Without a colon one word does only if the sentence begins with it, for it may belong to an office.
    """
    heads = phrases_of(scene.article.language, "list_heads")
    head, colon, _ = scene.folded[sentence.start : first.start].rpartition(":")
    if colon:
        end = sentence.start + len(head)
        offices = any(r.plural and end - r.end <= _BESIDE for r in sentence.roles if r.end <= end)
        return offices or any(f" {h} " in f" {head[-_HEAD:]} " for h in heads)
    if any(r.plural and _is_like_colon(scene, r.end) for r in sentence.roles if r.end <= first.start):
        return True
    before = scene.folded[sentence.start : first.start].lstrip()
    return any(before.endswith(f"{h} ") if " " in h else before == f"{h} " for h in heads)


def _is_like_colon(scene: Scene, end: int) -> bool:
    """Tell whether the word right behind an office does for a colon ("các đại biểu HĐND tỉnh gồm …")."""
    words = spaced(scene.article.language, "list_colons")
    return bool(words) and scene.folded.startswith(words, end)


_HEAD = 60


def _is_subject(scene: Scene, sentence: Sentence, people: _People) -> bool:
    """Tell whether a sentence, past its date, begins with a list whose verb chairs, its members parted by
    semicolons, or by commas where "and" stands before the last ("Ông A, Bí thư, bà B, Phó Chủ tịch và ông C,
    Chánh án chủ tọa kỳ họp") or each is led by his office ("Bộ trưởng A, Thứ trưởng B, C chủ trì")."""
    dated = max((d.end for d in sentence.dates if d.end <= people[0].start), default=sentence.start)
    starts = [dated, *(p.end for p in people[:-1])]
    between = [gap(scene, sentence, a, p.start) for a, p in zip(starts, people, strict=True)]
    words = [_words(x, scene.article.language) for x in between]
    joint = [[w] for w in joints(scene.article.language)]
    joined = len(people) > 2 and words[-1] in joint
    led = all(
        not w and (share_office(sentence, a, b) or any(r.end == b.start - 1 for r in sentence.roles))
        for (a, b), w in zip(pairwise(people), words[1:], strict=True)
    )
    return not words[0] and (
        led
        or all(
            (joined and (not w or x is between[-1])) or (bool(_PARTED.search(x)) and (not w or w in joint))
            for x, w in zip(between[1:], words[1:], strict=True)
        )
    )


def _words(between: str, language: str) -> list[str]:
    """Return the words among the marks between two names, without honorifics."""
    silent = (*_DASHES, *honorifics(language))
    return [w for w in re.sub("[,،;؛]", " ", between).split() if w not in silent]


def _last_group(scene: Scene, sentence: Sentence, people: _People) -> _People:
    """Return the last person, and those before who are joined to him by "and" alone."""
    folded, words = scene.folded, joints(scene.article.language)
    group = [people[-1]]
    for person in reversed(people[:-1]):
        if share_office(sentence, person, group[0]):
            group.insert(0, person)
            continue
        between = folded[person.end : group[0].start]
        again = any(re.search(rf"[;؛] {re.escape(w)} ", between) for w in words)
        if again and len(gap(scene, sentence, person.end, group[0].start)) <= _JOINED:
            group.insert(0, person)
            continue
        if len(between) > 90 or any(c in ";؛" for c in between):
            break
        if not any(f" {w} " in f" {between} " for w in words) and not _is_glued(
            scene, sentence, person.end, group[0].start
        ):
            break
        group.insert(0, person)
    return group


def _begins_with_others(scene: Scene, sentence: Sentence, people: _People, group: _People) -> bool:
    """Tell whether semicolons alone part those with whom the sentence begins, each with his own office, from
    the last, who share one: "Ông A, Chủ tịch; các Phó Chủ tịch: B, C chủ trì"."""
    others = people[: len(people) - len(group)]
    if not others or len(group) < 2 or gap(scene, sentence, sentence.start, others[0].start):
        return False
    heads = ("", *phrases_of(scene.article.language, "list_heads"))
    behind = (*others[1:], group[0])
    return all(
        called is not None and gap(scene, sentence, called.end(), p.start).rstrip(" :") in heads
        for p, called in zip(behind, (CALLED.match(scene.folded, o.end) for o in others), strict=True)
    )


def _is_glued(scene: Scene, sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether "and" is glued to a name that begins at `end`, or to an office before it."""
    and_ = clitics(scene.article.language).conjunction
    begins = (end, *(r.start for r in sentence.roles if start < r.start < end))
    return bool(and_) and any(scene.folded[at - 2 : at] == f" {and_}" for at in begins)
