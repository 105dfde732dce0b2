"""Who chairs: which of the names beside a verb or noun of chairing, and who is only present with them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from extract.lexicon.clitics import clitics
from extract.meetings.claims.chairing import chaired_by_office, chaired_by_unnamed
from extract.meetings.grammar.extents import gap
from extract.meetings.grammar.objects import is_object
from extract.meetings.grammar.subjects_behind import is_led_by_letter
from extract.meetings.lists.groups import is_headed, opens_list, side
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
    words_of,
)
from extract.people.mention import PersonMention

_People = Sequence[PersonMention]
# So much may stand between two who chair together, besides their offices.
_JOINED = 20
_BESIDE = 3
# Within so much the list of those who chair is opened, behind what they chair.
_OPENED = 60
# Marks that part a name from an office behind it.
_DASHES = ("-", "–", "—")
_PARTED = re.compile("[;؛]")


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
        found = _told_of(scene, sentence, found)
        whole = is_headed(scene, sentence, found[0]) or _is_subject(scene, sentence, found)
        last = found if whole else _last_group(scene, sentence, found)
        return found if _begins_with_others(scene, sentence, found, last) else last
    if _chairs_unnamed(scene, sentence, trigger, found[0]):
        return []
    group = _first_group(scene, sentence, found)
    return _before_semicolon(scene, group) if _is_of_one(scene, trigger) else group


def _is_of_one(scene: Scene, trigger: Cue) -> bool:
    """Tell whether the verb of chairing is in the singular, where endings tell that."""
    several = phrases_of(scene.article.language, "plural_verb_endings")
    words = scene.folded[trigger.start : trigger.end].split()
    return bool(several) and not any(w.endswith(several) for w in words)


def _before_semicolon(scene: Scene, people: _People) -> _People:
    """Return the first of the people, with those whom no semicolon sets apart in a clause of their own."""
    parted = (n for n, (a, b) in enumerate(pairwise(people), 1) if ";" in scene.folded[a.end : b.start])
    return people[: next(parted, len(people))]


def _told_of(scene: Scene, sentence: Sentence, people: _People) -> _People:
    """Return those behind who says, before a colon, what the last of them does: "A cho biết: B chủ trì"."""
    colon = scene.folded.rfind(":", people[0].end, people[-1].start)
    says = colon >= 0 and any(0 <= colon - t.end <= 1 for t in sentence.of("trigger", "say"))
    return [p for p in people if p.start > colon] if says else people


def _chairs_unnamed(scene: Scene, sentence: Sentence, trigger: Cue, first: PersonMention) -> bool:
    """Tell whether who chairs is not named, `first` being the first name behind the verb."""
    language, order = scene.article.language, trigger.label.order
    if verb_first(language) and chaired_by_office(sentence, trigger, first):
        return True
    if order == "after" and chaired_by_unnamed(sentence, trigger):
        return True
    if order == "either" and _has_subject(scene, sentence, trigger, first):
        return True
    if not verb_last(language):
        return False
    # "chaired by the President it was held, and Mr X …": his clause is another
    held = any(trigger.end <= c.start < first.start for c in sentence.of("tense", "held"))
    return held or _is_other_clause(scene, sentence, trigger, first)


def _first_group(scene: Scene, sentence: Sentence, people: _People) -> _People:
    """Return the first of the people, with those joined to him before another verb or noun of meeting."""
    acts = (*sentence.naming, *sentence.of("tense", "held"))
    limit = min((c.start for c in acts if c.start > people[0].end), default=sentence.end)
    group: list[PersonMention] = []
    for person in (p for p in people if p.end <= limit):
        if group and _parts_group(scene, sentence, group[-1].end, person):
            break
        group.append(person)
    return group


def _parts_group(scene: Scene, sentence: Sentence, end: int, person: PersonMention) -> bool:
    """Tell whether a person does not do the same as who is named up to `end`."""
    if _is_presence(scene, end, person.start) or _parts(scene, gap(scene, sentence, end, person.start)):
        return True
    return _is_object_behind(scene, sentence, person)


def _has_subject(scene: Scene, sentence: Sentence, trigger: Cue, first: PersonMention) -> bool:
    """Tell whether a body or an office without a name is the subject of a verb of chairing, behind which no
    list opens: "Ủy ban MTTQ tỉnh chủ trì hội nghị về việc của ông A", "Thủ tướng chủ trì họp; ông A nói".
    """
    language = scene.article.language
    if verb_first(language) or is_declined(language) or verb_last(language):
        return False  # there the subject may stand behind its verb, and the object before it
    between = scene.folded[trigger.end : first.start]
    if len(between) <= _OPENED and opens_list(scene, between):
        return False
    ends = [b.end for b in sentence.bodies] + [p.end for p in sentence.places]
    ends += [r.end for r in sentence.roles]
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
    or a word for when or why the first chairs ("after the decision of …"), or "who", of what he did too."""
    language = scene.article.language
    padded = f" {between} "
    # "; bên cạnh ông, Chủ tịch X nghe điện thoại": a clause of its own.
    _, apart, words = between.rpartition(";")
    words = words.strip()
    if apart and words.endswith(",") and words.rstrip(", ") not in ("", *joints(language)):
        return True
    return len(between) > _JOINED or any(
        w in padded
        for key in ("reference_words", "orders", "clause_openers", "relative_words")
        for w in spaced(language, key)
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
        if len(between) > 90:  # long offices
            between = gap(scene, sentence, person.end, group[0].start)
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
