"""Whether somebody took part in a meeting, by all that an article says of him."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.meetings.attendance.bygones import (
    CLAUSES,
    is_bygone,
    is_of_month,
    is_of_year,
    looks_back,
    names_meeting,
)
from extract.meetings.attendance.elsewhere import is_encounter
from extract.meetings.attendance.persons import Person
from extract.meetings.attendance.report_clauses import is_reported, reports
from extract.meetings.attendance.tellers import is_told_at, says_too
from extract.meetings.claims.claim import Claim
from extract.meetings.claims.occasions import only_times
from extract.meetings.claims.speech import is_bare
from extract.meetings.events.events import Event
from extract.meetings.grammar.extents import gap, own_start
from extract.meetings.lists.fellows import is_fellow
from extract.meetings.lists.joined_names import says_of_several
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.sentences.sentence import honorifics
from extract.meetings.vocabulary import (
    is_declined,
    joints,
    verb_last,
    words_of,
)
from extract.people.guests.guests import words_of_titles
from extract.people.mention import PersonMention
from extract.people.name_words import callings

# Who stands in the first sentences is one of those whom the article is about.
_LEAD = 3
_MINISTER = "Minister"
# What members of an assembly are.
_SEAT = "Deputy"
# So long is a sentence of a dateline at most, its date apart ("КИЇВ. 21 жовтня.").
_DATELINE = 20
# So long is a word at most.
_WORD = 60
# The party of a deputy, in quotation marks before the name.
_OF_PARTY = re.compile(r" \w{1,4} (?:\w{4,12} )?[«\"“][^«»\"“”\n]{2,60}[»\"”] ")
# How many sentences before and from the one where somebody speaks may place him at the meeting.
_AROUND_BEFORE = 4
_AROUND_AFTER = 2


def took_part(scene: Scene, event: Event, person: Person, claims: Sequence[Claim]) -> bool:
    """Tell whether the claims on a person, none of them on another, say that he took part in the meeting."""
    kinds = {c.kind for c in claims}
    if kinds & {"absent", "late"}:
        return False
    if kinds & {"chair", "attend", "meet"}:
        return True
    if any(c.kind == "act" and _is_of_event(scene, event, c) for c in claims):
        return any(" " in m.as_written for m in person.mentions)
    said = (c for c in claims if c.kind == "say")
    said = (c for c in said if not is_reported(scene, c) or is_told_at(scene, event, c))
    spoken = [*(c for c in claims if c.kind == "speak"), *said]
    spoken = [c for c in spoken if not is_bygone(scene, scene.sentences[c.sentence])]
    spoken = [c for c in spoken if not (is_of_month(scene, event, c) or is_of_year(scene, event, c))]
    spoken = [c for c in spoken if not is_bare(scene, c.person, c.trigger)]
    if not spoken or "outside" in kinds:
        return False
    apart = _speaks_for(person) or (_has_left(person) and all(_comments(scene, c) for c in spoken))
    if kinds == {"say"} and apart and not any(_led_by_meeting(scene, c) for c in spoken):
        return False
    if not person.roles() and is_encounter(event) and not _is_at_encounter(scene, event, person, spoken):
        return False
    if any(_is_participant(scene, m) for m in person.mentions) or _is_seated(person):
        return True
    if not person.roles():
        return any(_speaks_unnamed(scene, event, c) for c in spoken)
    if any(c.kind == "speak" and (c.person is not None or _on_meeting(scene, c)) for c in spoken):
        return True
    if is_subject(event) and any(reports(scene, c) for c in spoken):
        return True
    early = scene.sentences[min(len(scene.sentences), _LEAD) - 1].end
    named = any(c.person is not None for c in spoken)
    return (named and person.mentions[0].start < early) or any(_at_meeting(scene, c) for c in spoken)


def _speaks_for(person: Person) -> bool:
    """Tell whether somebody speaks for others by office: he tells what they did, at another place. A minister
    who does so is one of them."""
    titles = [r.title for r in person.roles()]
    return any(t.endswith("Spokesperson") for t in titles) and not any(
        t.startswith(_MINISTER) for t in titles
    )


def _comments(scene: Scene, claim: Claim) -> bool:
    """Tell whether a verb of saying is in the present, as of who comments on a meeting that was."""
    said = scene.folded[claim.trigger.start : claim.trigger.end]
    return said in words_of(scene.article.language, "present_sayings")


def _has_left(person: Person) -> bool:
    """Tell whether somebody has nothing but former offices."""
    titles = [r.title for r in person.roles()]
    return bool(titles) and all(t.startswith("Former ") for t in titles)


def _led_by_meeting(scene: Scene, claim: Claim) -> bool:
    """Tell whether a sentence names the meeting before what somebody says ("At the briefing X said")."""
    said = claim.trigger.start if claim.person is None else max(claim.person.start, claim.trigger.start)
    nouns = scene.sentences[claim.sentence].of("kind")
    return any(k.start < said and not only_times(scene, k) for k in nouns)


def _is_at_encounter(scene: Scene, event: Event, person: Person, spoken: Sequence[Claim]) -> bool:
    """Tell whether somebody who says something is one of those who met: he is named where the encounter is
    reported, or speaks at it. Others comment on it."""
    told = [s for s in event.sentences if s.kind == "headline"] + list(event.anchors)
    if any(s.start <= m.start < s.end for s in told for m in person.mentions):
        return True
    if any(_is_titled(scene, m) for m in person.mentions):
        return True
    return any(_at_meeting(scene, c) for c in spoken)


def _is_of_event(scene: Scene, event: Event, claim: Claim) -> bool:
    """Tell whether what a claim tells was done at the meeting: its sentence gives no other day and looks not
    back, and no word for the future is of its verb ("handed X the decision, trusting that X will …"). Of a
    meeting that the article only adds, what the sentence tells that does so was done at it."""
    told = scene.sentences[claim.sentence]
    if not is_subject(event):
        return event.recalled and told.index in {a.index for a in event.anchors}
    ahead = told.of("tense", "will", "future")
    if told.of("tense", "recall") or any(not _is_clause_behind(scene, claim.trigger, c) for c in ahead):
        return False
    return (
        not told.dates
        or claim.sentence <= event.anchors[0].index
        or any(a.index == claim.sentence for a in event.anchors)
    )


def _is_clause_behind(scene: Scene, trigger: Cue, cue: Cue) -> bool:
    """Tell whether a cue stands in another clause behind a trigger."""
    return any(c in scene.folded[trigger.end : cue.start] for c in CLAUSES)


def _speaks_unnamed(scene: Scene, event: Event, claim: Claim) -> bool:
    """Tell whether somebody without office speaks, or is quoted with a title of respect in a report."""
    if claim.person is None:
        return False
    if claim.kind == "speak" or _speaks_at(scene, claim.person, claim) or _opens_at(scene, event, claim):
        return _is_known(scene, claim.person)
    if not is_subject(event):
        return False
    first = _first_joined(scene, claim.person, several=says_of_several(scene, claim.trigger))
    called = _is_titled(scene, first) or (first is not claim.person and _has_office(scene, first))
    called = called or _is_led(scene, claim.person) or _is_called_behind(scene, claim.person)
    return (called or (" " in first.as_written and says_too(scene, claim))) and reports(
        scene, claim._replace(person=first)
    )


def _is_called_behind(scene: Scene, person: PersonMention) -> bool:
    """Tell whether the word right behind a name begins an office, known or not ("X معاون …")."""
    language = scene.article.language
    behind = scene.folded[person.end : person.end + _WORD].lstrip("،, ").partition(" ")[0]
    return verb_last(language) and behind not in joints(language) and behind in words_of_titles(language)


def _is_led(scene: Scene, person: PersonMention) -> bool:
    """Tell whether an office whose body no vocabulary has stands first in the sentence, a comma behind it
    ("The head of the board of …, X, said"), where verbs come last."""
    sentence = scene.sentence_at(person.start)
    if sentence is None or not verb_last(scene.article.language) or not sentence.roles:
        return False
    own = own_start(scene, sentence, person.start)
    first, before = sentence.roles[0], scene.folded[sentence.start : own]
    alone = all(p.start >= person.start for p in sentence.people)
    opens = first.start == sentence.start and first.end < person.start and not first.plural
    return alone and opens and before.rstrip()[-1:] in (",", "،") and before.count("،") == 1


def _has_office(scene: Scene, mention: PersonMention) -> bool:
    sentence = scene.sentence_at(mention.start)
    return sentence is not None and any(h.person is mention and h.own for h in sentence.holders)


def _first_joined(scene: Scene, mention: PersonMention, *, several: bool) -> PersonMention:
    """Return the first of the names that commas and "and" join to this one: a title before it is of all. Of
    the subjects of a verb of `several`, offices may stand between them."""
    sentence = scene.sentence_at(mention.start)
    first = mention
    joins = joints(scene.article.language)
    for other in reversed([p for p in sentence.voices if p.end <= mention.start] if sentence else []):
        between = scene.folded[other.end : first.start]
        if several and sentence is not None:
            between = gap(scene, sentence, other.end, first.start)
        between = between.replace("،", ",").replace(",", " ")
        fellow = several and sentence is not None and is_fellow(scene, sentence, other, first)
        if not fellow and not all(word in joins for word in between.split()):
            break
        first = other
    return first


def _speaks_at(scene: Scene, person: PersonMention, claim: Claim) -> bool:
    """Tell whether the meeting stands between a name and its verb of saying ("X at the session … said")."""
    sentence = scene.sentences[claim.sentence]
    nouns = [k for k in sentence.of("kind") if not only_times(scene, k)]
    # Where verbs come last it may stand before the name too: "In this session X said …".
    start = 0 if verb_last(scene.article.language) else person.end
    if any(start <= k.start < claim.trigger.start for k in nouns):
        return True
    # So it may in a language with cases, in the same clause: "На нараді 4 червня слідчий X розповів …"; or
    # right behind the name: "… – розповів X на нараді".
    first = min(person.start, claim.trigger.start)
    at = words_of(scene.article.language, "venue_markers")
    return is_declined(scene.article.language) and any(
        not any(c in scene.folded[k.end : first] for c in CLAUSES)
        if k.start < first
        else scene.folded[person.end : k.start].strip() in at
        for k in nouns
    )


def _opens_at(scene: Scene, event: Event, claim: Claim) -> bool:
    """Tell whether a sentence of the report says where, before it names who says something ("Thankful at
    the ceremony, X said")."""
    at = words_of(scene.article.language, "venue_markers")
    sentence = scene.sentences[claim.sentence]
    if claim.person is None or not at or not is_subject(event) or looks_back(sentence):
        return False
    nouns = (k for k in sentence.of("kind") if k.end <= claim.person.start and not only_times(scene, k))
    return any(scene.folded[sentence.start : k.start].split()[-1:] in ([w] for w in at) for k in nouns)


def is_subject(event: Event) -> bool:
    """Tell whether the article is a report of the meeting: it begins with it, a headline and place apart."""
    if event.sequel or event.recalled:
        return event.sequel
    first = event.anchors[0].index
    before = [s for s in event.sentences if s.index < first and s.kind != "headline"]
    return first < _LEAD or sum(not _is_dateline(s) for s in before) < _LEAD


def _is_dateline(sentence: Sentence) -> bool:
    """Tell whether a sentence is short, as a city or an agency alone is, or hardly more than a date."""
    length = sentence.end - sentence.start
    dated = bool(sentence.dates) and not sentence.voices and not sentence.of("trigger")
    return length <= _DATELINE or (
        dated and length - sum(d.end - d.start for d in sentence.dates) <= _DATELINE
    )


def _on_meeting(scene: Scene, claim: Claim) -> bool:
    """Tell whether the sentence of a claim names the meeting itself."""
    return names_meeting(scene.sentences[claim.sentence])


def _at_meeting(scene: Scene, claim: Claim) -> bool:
    """Tell whether somebody speaks in words about the meeting: the same sentence, or, for a name, the ones
    around it in the paragraph."""
    if claim.person is None:
        return _on_meeting(scene, claim)
    around = scene.sentences[max(0, claim.sentence - _AROUND_BEFORE) : claim.sentence + _AROUND_AFTER]
    paragraph = scene.sentences[claim.sentence].paragraph
    return any(names_meeting(s) and s.paragraph == paragraph for s in around)


def _is_of_body(scene: Scene, sentence: Sentence, start: int, name: int) -> bool:
    """Tell whether only the body that somebody has a seat in parts the word for that from the name."""
    return any(start < b.end <= name for b in sentence.bodies) and not gap(scene, sentence, start, name)


def _is_known(scene: Scene, mention: PersonMention) -> bool:
    """Tell whether a name that has no office is a full one, or has an honorific before it."""
    return " " in mention.as_written or "." in mention.as_written or _is_titled(scene, mention)


def _is_titled(scene: Scene, mention: PersonMention) -> bool:
    """Tell whether an honorific, or a rank or trade with the article, stands before a name without office."""
    before = scene.folded[max(0, mention.start - 24) : mention.start].split()
    language = scene.article.language
    word = before[-1] if before else ""
    return word.rstrip(".") in honorifics(language) or word in callings(language)


def _is_seated(person: Person) -> bool:
    """Tell whether somebody is called a deputy by that word alone, as at a meeting of his assembly."""
    return any(r.title == _SEAT and " " not in r.as_written for r in person.roles())


def _is_participant(scene: Scene, mention: PersonMention) -> bool:
    """Tell whether a word for a participant stands beside a name, or before those that it is joined to."""
    sentence = scene.sentence_at(mention.start)
    if sentence is None:
        return False
    words = sentence.of("participant")
    if any(0 <= c.start - mention.end <= 3 for c in words):
        return True
    if any(_OF_PARTY.fullmatch(scene.folded, c.end, mention.start) for c in words):
        return True
    if any(c.end < mention.start and _is_of_body(scene, sentence, c.end, mention.start) for c in words):
        return True
    first = mention.start
    for other in reversed([p for p in sentence.voices if p.end <= mention.start] if words else []):
        between = scene.folded[other.end : first].strip()
        if not between or between.strip(",، ") not in ("", *joints(scene.article.language)):
            break
        first = other.start
    return any(0 <= first - c.end <= 2 for c in words)
