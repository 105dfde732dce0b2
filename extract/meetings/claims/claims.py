"""Who took which part, by one sentence: what its triggers say, what it quotes, the lists that it opens."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from extract.lexicon.phrases import PhraseMatch
from extract.meetings.claims.announcements import is_aim, is_future, is_wished
from extract.meetings.claims.attributions import attributed
from extract.meetings.claims.chairing import presides
from extract.meetings.claims.claim import Claim, ClaimKind, claims_on
from extract.meetings.claims.colons import quoted_by_colon
from extract.meetings.claims.encounters import encountered, receives
from extract.meetings.claims.occasions import is_by_chair, is_day_before
from extract.meetings.claims.recalled_acts import is_recalled_act
from extract.meetings.claims.stand_ins import joins_behind
from extract.meetings.claims.styles import names_style
from extract.meetings.claims.trigger_claims import claims_of
from extract.meetings.grammar.extents import bracket_end
from extract.meetings.grammar.objects import acts_for, is_spouse_of, names_proxy, names_spouse
from extract.meetings.grammar.subjects import is_of_two
from extract.meetings.lists.delegations import opened_list
from extract.meetings.lists.groups import opens_list
from extract.meetings.lists.placed_lists import labels
from extract.meetings.sentences.cues import Cue, CueLabel
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import (
    is_declined,
    joints,
    phrases_of,
    verb_last,
    whole_words,
    words_of,
)

_CLAIMING = ("chair", "attend", "speak", "absent", "deputise", "assign", "host", "lead")
# "за участю", "у присутності".
_PHRASE = 2
# How near to the beginning of a sentence a participant stands who takes the floor.
_OPENING = 2
_YEAR = re.compile(r"\d{4}")
# How the lines of a list end, but the last.
_ITEM_ENDS = (",", ";", "،", "؛")
_SENTENCE_ENDS = (*'.:!?…؟»"”', "")
# What a clause between commas tells of somebody in a list.
_TOLD_OF = ("speak", "act", "chair", "lead")
_COMMAS = (",", "،")
# What a label before a list says of those whom it names, besides that they attended.
_LABELLED: Mapping[str, ClaimKind] = {"chair": "chair", "speak": "speak"}
_BULLETS = ("•", "-", "+", "*", "–", "·")


def read_claims(scene: Scene, sentence: Sentence) -> list[Claim]:
    """Return what the triggers of a sentence say of its people, in trigger order."""
    if not (sentence.people or sentence.roles or names_style(scene, sentence)):
        return []
    said = attributed(scene, sentence)
    claims = [Claim("speak", sentence.index, said[0], *said[1])] if said is not None else []
    if not sentence.cues:
        return [*claims, *(_seated(scene, sentence) if sentence.people else ())]
    triggers = sentence.of("trigger")
    claiming = [t for t in triggers if t.label.value in _CLAIMING]
    told = _told(scene, triggers)
    for trigger in triggers:
        if (
            is_future(scene, sentence, trigger)
            or is_aim(scene, sentence, trigger)
            or is_recalled_act(scene, sentence, trigger)
        ):
            continue
        others = [
            t
            for t in claiming
            if t is not trigger
            and not _is_joined(scene, trigger, t)
            and not _is_gapped(scene, sentence, t, trigger)
            and not (trigger.label.value in ("manage", "attend") and _is_proxy(scene, t))
            and not (trigger.label.value == "attend" and is_by_chair(scene, sentence, t))
            and not (t.label.value == "absent" and bracket_end(scene, sentence, t) is not None)
            and not (t.label.value == "absent" and joins_behind(scene, sentence, t))
            and not (trigger.label.value == "attend" and _is_inserted(scene, sentence, trigger, t))
            and not (trigger.label.value == "chair" and _is_with_others(scene, t))
        ]
        left = max((t.end for t in (*others, *told) if t.end <= trigger.start), default=sentence.start)
        right = min((t.start for t in others if t.start >= trigger.end), default=sentence.end)
        if trigger.label.value == "absent":
            right = min(right, bracket_end(scene, sentence, trigger) or right)
        claims.extend(claims_of(scene, sentence, trigger, left, right))
    if not triggers or not any(c.kind == "attend" for c in claims):
        claims.extend(_seated(scene, sentence))
    claims.extend(
        Claim(
            "chair" if presides(scene, sentence, cue) else "meet",
            sentence.index,
            cue,
            *who,
            host=receives(scene, sentence, cue, who),
            both=who.role is not None and is_of_two(scene, sentence, who.role.start),
        )
        for cue, who in encountered(scene, sentence)
        if not is_day_before(sentence, cue) and not is_recalled_act(scene, sentence, cue)
    )
    claims.extend(_takes_the_floor(scene, sentence))
    quoted = quoted_by_colon(scene, sentence)
    if quoted is not None:
        claims.append(Claim("say", sentence.index, *quoted))
    proxy = bool(triggers) and names_proxy(scene, sentence)
    married = bool(triggers) and names_spouse(scene, sentence)
    claims.extend(
        Claim("named", sentence.index, triggers[0], p)
        for p in (sentence.voices if proxy or married else ())
        if (proxy and acts_for(scene, sentence, p.start))
        or (married and is_spouse_of(scene, sentence, p.start))
    )
    seated = {id(c.person) for c in claims if c.trigger.label.value == "deputise"}
    blocked = {id(c.person) for c in claims if c.kind == "named"} - seated
    wished = bool(sentence.of("tense", "wish"))
    return [
        c
        for c in claims
        if c.kind in ("named", "absent", "late")
        or (id(c.person) not in blocked and not (wished and _is_hoped_for(scene, sentence, c)))
    ]


def _told(scene: Scene, triggers: Sequence[Cue]) -> list[Cue]:
    """Return the verbs of saying with a colon behind, where verbs come last: what follows is of others."""
    if not verb_last(scene.article.language):
        return []
    return [t for t in triggers if t.label.value == "say" and scene.folded[t.end : t.end + 1] == ":"]


def _is_hoped_for(scene: Scene, sentence: Sentence, claim: Claim) -> bool:
    """Tell whether somebody is only asked or hoped to chair, attend or meet."""
    if claim.kind not in ("chair", "attend", "meet", "act") or claim.person is None:
        return False
    return is_wished(sentence, claim.person, claim.trigger, scene.folded)


def _is_joined(scene: Scene, trigger: Cue, other: Cue) -> bool:
    """Tell whether nothing but "and" stands between two verbs: they share their subjects. So does what only
    opens the list of who chaired ("Chủ trì hội thảo có các đồng chí: …").
    """
    if _opens_chairs(scene, trigger, other):
        return True
    first, second = sorted((trigger, other), key=lambda t: t.start)
    between = scene.folded[first.end : second.start].strip()
    if between == ",":
        return _ends_row(scene, second) or _comes_to(first, second)
    return between in joints(scene.article.language) or (not between and first.end <= second.start)


def _ends_row(scene: Scene, verb: Cue) -> bool:
    """Tell whether "and" and nothing else joins another verb to this one: "dự, chủ trì và phát biểu"."""
    sentence = scene.sentence_at(verb.start)
    behind = sentence.of("trigger") if sentence is not None else ()
    after = next((t.start for t in behind if t.start >= verb.end), None)
    return after is not None and scene.folded[verb.end : after].strip() in joints(scene.article.language)


def _comes_to(first: Cue, second: Cue) -> bool:
    """Tell whether a comma alone joins what somebody came for to what he did there ("đến dự, chủ trì")."""
    return first.label.value == "attend" and second.label.value in ("chair", "speak")


def _is_gapped(scene: Scene, sentence: Sentence, welcoming: Cue, trigger: Cue) -> bool:
    """Tell whether, where verbs come last, a word of welcoming has its verb from one of taking part behind,
    whose people are its own too: "X و Y از هیئت استقبال و در جلسه شرکت نمودند"."""
    if welcoming.label.value != "host" or trigger.label.value != "attend" or welcoming.end > trigger.start:
        return False
    if not verb_last(scene.article.language) or welcoming.label.order != "before":
        return False
    behind = scene.folded[welcoming.end : trigger.start].split()[:1]
    return bool(behind) and behind[0] in joints(scene.article.language)


def _is_inserted(scene: Scene, sentence: Sentence, trigger: Cue, other: Cue) -> bool:
    """Tell whether a verb behind one that opens a list only tells, between commas, of somebody in it.

    "حضره A، الذي عرض …، وB". What somebody says there may be of others.
    """
    if other.start < trigger.end or other.label.value not in _TOLD_OF:
        return False
    begin = max(scene.folded.rfind(c, trigger.end, other.start) for c in _COMMAS) + 1
    words = scene.folded[begin : other.start].split()
    if not begin or not words or words[0] not in words_of(scene.article.language, "relative_words"):
        return False
    return any(scene.folded.find(c, other.end, sentence.end) >= 0 for c in _COMMAS)


def _is_with_others(scene: Scene, trigger: Cue) -> bool:
    """Tell whether a trigger is a preposition with its noun, behind which those stand in another case, where
    nouns have cases, with whom the subject of the next verb does something ("A за участю B провів збори")."""
    if not is_declined(scene.article.language) or trigger.label != CueLabel("trigger", "attend", "after"):
        return False
    words = scene.folded[trigger.start : trigger.end].split()
    return len(words) == _PHRASE and words[0] in words_of(scene.article.language, "object_markers")


def _is_proxy(scene: Scene, trigger: Cue) -> bool:
    """Tell whether a trigger only says on whose behalf somebody does what another verb tells."""
    return scene.folded[trigger.start : trigger.end] in words_of(scene.article.language, "proxies")


def _opens_chairs(scene: Scene, trigger: Cue, other: Cue) -> bool:
    if trigger.label.value != "chair" or other.label.order != "after" or other.start < trigger.end:
        return False
    sentence = scene.sentence_at(trigger.start)
    assert sentence is not None
    if any(p.start < other.start for p in sentence.voices):
        return False
    return opens_list(scene, scene.folded[other.start : other.end].split(" ", 1)[0])


def _is_of_year(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether a sentence is about a day or year that it gives in full: it tells of another occasion."""
    return any(_YEAR.search(scene.folded, d.start, d.end) for d in sentence.dates)


def _takes_the_floor(scene: Scene, sentence: Sentence) -> Iterator[Claim]:
    """Yield the claim on a participant whose name begins a sentence ("Voter X complained …")."""
    for cue in sentence.of("participant"):
        if cue.start - sentence.start <= _OPENING and not _is_of_year(scene, sentence):
            yield from claims_on(
                "say", sentence, cue, [p for p in sentence.voices if 0 <= p.start - cue.end <= 1]
            )


def _seated(scene: Scene, sentence: Sentence) -> Iterator[Claim]:
    """Yield the claims of a list that only a delegation or a bridge point opens."""
    listed = opened_list(scene, sentence)
    if listed is not None:
        yield from claims_on(_LABELLED.get(listed[0].label.value, "attend"), sentence, *listed)


def _is_line(sentence: Sentence, text: str, *, goes_on: bool) -> bool:
    """Tell whether a line without a bullet is one of a list: it goes on, no mark ends it, or the line before
    went on."""
    return (goes_on or text[-1:] not in _SENTENCE_ENDS) and not sentence.of("trigger")


def carried_claims(scene: Scene) -> list[Claim]:
    """Return the claims of lists whose head stands in a line of its own: the bullets below it attend, or the
    lines that end no sentence and the one behind them, where they tell of nothing else. A label for those who
    are named may be the head ("Учасники:", "Модератор:")."""
    claims: list[Claim] = []
    head: Cue | None = None
    there: Cue | None = None
    goes_on = False
    for sentence in scene.sentences:
        text = scene.folded[sentence.start : sentence.end].strip()
        if text.endswith(":"):
            heads = [
                t
                for t in sentence.of("trigger", "attend")
                if not any(p.start > t.end for p in sentence.people)
            ]
            head = heads[-1] if heads else _labelled(scene, sentence, text) or _announced(scene, sentence)
            goes_on = False
        elif head is not None and (text[:1] in _BULLETS or _is_line(sentence, text, goes_on=goes_on)):
            goes_on = text.endswith(_ITEM_ENDS)
            kind = _LABELLED.get(head.label.value, "attend")
            claims.extend(claims_on(kind, sentence, head, sentence.voices))
        else:
            head = _announced(scene, sentence)
            if there is not None and _lists_more(scene, sentence):
                claims.extend(claims_on("attend", sentence, there, sentence.voices))
                continue
        there = _who_was_there(sentence)
    return claims


def _who_was_there(sentence: Sentence) -> Cue | None:
    """Return the verb of a sentence that tells who was there by their names or offices."""
    present = sentence.of("trigger", "attend") if sentence.people or sentence.roles else ()
    return present[-1] if present and not sentence.of("tense", "recall") else None


def _lists_more(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether a sentence is no more than a list, behind a colon, by which it goes on that of the one
    before: of the holders of one office ("… Former members of the Politburo: A, minister; B, adviser."), or,
    each with what he is, of those whom a word for several leads ("Các đồng chí nguyên lãnh đạo tỉnh: …").
    """
    if not sentence.voices or sentence.dates:
        return False
    first, last = sentence.voices[0], sentence.voices[-1]
    head, colon, _ = scene.folded[sentence.start : first.start].partition(":")
    if not colon or any(t.start < first.end for t in sentence.of("trigger")):
        return False
    office = sentence.roles[0] if sentence.roles else None
    if office is not None and office.plural and office.start - sentence.start <= _OPENING:
        return office.end == sentence.start + len(head.rstrip())
    if any(t.start >= last.end for t in sentence.of("trigger")):
        return False
    told = sum(r.start > first.start for r in sentence.roles)
    heads = tuple(f"{h} " for h in phrases_of(scene.article.language, "list_heads"))
    return told >= len(sentence.voices) and head.lstrip().startswith(heads)


def _announced(scene: Scene, sentence: Sentence) -> Cue | None:
    """Return the words that announce a list in the lines behind, of those for whom this sentence or the one
    before names a reception or ceremony ("استقبل الملك الولاة الجدد. ويتعلق الأمر بـ:")."""
    if sentence.voices and sentence.kind == "headline":
        return None
    found = whole_words(scene.article.language, "list_announcers").search(
        scene.folded, sentence.start, sentence.end
    )
    told = scene.sentences[max(0, sentence.index - 1) : sentence.index + 1]
    named = any(c.label.value in ("reception", "ceremony") for s in told for c in s.naming)
    if found is None or not named:
        return None
    return PhraseMatch(found.start(), found.end(), CueLabel("trigger", "attend", "after"))


def _labelled(scene: Scene, sentence: Sentence, text: str) -> Cue | None:
    """Return the label that a line is, with its colon."""
    label = labels(scene.article.language).get(text.rstrip(": "))
    return PhraseMatch(sentence.start, sentence.end, label) if label is not None else None
