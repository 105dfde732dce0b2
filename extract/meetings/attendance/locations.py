"""The bridge point or delegation with which a person took part."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.meetings.attributes.provinces import article_province
from extract.meetings.grammar.extents import word_before
from extract.meetings.lists.at_places import units_of
from extract.meetings.lists.sites import site_of
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import joints, spaced, verb_last, whole_words, words_of
from extract.people.mention import PersonMention
from extract.people.name_words import name_words
from extract.roles.levels import is_local

_REACH = 60
_BRACKETS = re.compile(r"\s?\([^()]{2,60}\)")
# So near to a word for where somebody speaks stands the verb ("X, виступаючи з мосту Y, …").
_NEXT = 2
# So much may stand between the word for a deputy and the name: an honorific.
_TITLED = 5
_DELEGATION = "National Assembly Delegation"


def location_of(scene: Scene, sentence: Sentence, person: PersonMention) -> str | None:
    """Return the bridge point or delegation named before the person, or in brackets or right behind.

    Both hold for the rest of their paragraph, until another is named; a delegation not for who speaks there.
    """
    seat = _constituency(scene, sentence, person)
    if seat is not None:
        return seat
    cues = (*sentence.of("bridge"), *sentence.of("delegation"))
    behind = _in_brackets(scene, sentence, person, cues) if cues else None
    if behind is not None:
        return _place_after(scene, sentence, behind)
    here = _last(person.start, *(c for c in cues if not _is_bracketed(scene, c)))
    if here is not None and _is_agent(scene, sentence, person, here):
        return None
    if here is not None:
        several = _several(scene, sentence, here)
        if several:
            own = _own_place(sentence, person)
            return own if own in several else None
        return _place_of_office(sentence, person, here) or _place_after(scene, sentence, here)
    further = _behind(scene, sentence, person) or _behind_list(scene, sentence, person) if cues else None
    if further is not None:
        return _place_after(scene, sentence, further)
    sent = _sent_from(scene, sentence, person)
    if sent is not None:
        return sent
    site = site_of(scene, sentence, person)
    if site is not None:
        return site
    speaks = bool(sentence.of("trigger", "speak", "say"))
    plurals = name_words(scene.article.language).plurals
    for earlier in reversed(scene.sentences[: sentence.index]):
        if earlier.paragraph != sentence.paragraph:
            return None
        cue = _last(earlier.end, *earlier.of("bridge"), *(() if speaks else earlier.of("delegation")))
        if cue is not None and not plurals.isdisjoint(scene.folded[earlier.start : cue.start].split()[-1:]):
            return None  # "kết nối tới các điểm cầu tại A và 20 huyện": nobody's in particular
        if cue is not None:
            found = _place_after(scene, earlier, cue)
            return found if _own_place(sentence, person) in (None, found) else None
    return None


def _is_agent(scene: Scene, sentence: Sentence, person: PersonMention, bridge: Cue) -> bool:
    """Tell whether the word for by whom something is done stands before a person: those at a bridge point are
    at a meeting that he chairs elsewhere ("tại điểm cầu A, B dự phiên họp do C chủ trì"); not where it begins
    with that, and names nobody else before ("Điểm cầu A do B chủ trì")."""
    agents = words_of(scene.article.language, "agent_words")
    opens = bridge.start == sentence.start and sentence.voices[:1] == (person,)
    if opens and not any(bridge.end <= c.start < person.start for c in sentence.cues):
        return False
    return bool(agents) and word_before(scene, sentence, person.start) in agents


def _sent_from(scene: Scene, sentence: Sentence, person: PersonMention) -> str | None:
    """Return the place from which the first person of a sentence speaks, where it begins with that: "Від
    Лионгшона виступив мер X", "Від імені провінції Нгеан голова X повідомив"."""
    senders = words_of(scene.article.language, "senders")
    place = next(iter(sentence.places), None)
    if not senders or place is None or place.kind == "country" or sentence.voices[:1] != (person,):
        return None
    words = scene.folded[sentence.start : place.start].split()
    while words and " ".join(words) not in senders and words[-1] in units_of(scene.article.language):
        words.pop()
    return place.name if " ".join(words) in senders and place.end < person.start else None


def _several(scene: Scene, sentence: Sentence, cue: Cue) -> Sequence[str]:
    """Return the places behind a word for bridge points, where commas or "and" join more than one: of those
    listed behind, each one's office tells where he is ("Tại các điểm cầu A, B và C có các ông …")."""
    joins = ("", *joints(scene.article.language))
    found: list[str] = []
    end = cue.end
    for place in (p for p in sentence.places if p.start >= cue.end):
        if scene.folded[end : place.start].strip(", ") not in joins:
            break
        found.append(place.name)
        end = place.end
    return found if len(found) > 1 else ()


def _own_place(sentence: Sentence, person: PersonMention) -> str | None:
    """Return the place of the offices that a person has in a sentence, which tells where he is from."""
    own = (r.place for h in sentence.holders if h.person is person for r in h.own)
    return next((place for place in own if place), None)


def _place_of_office(sentence: Sentence, person: PersonMention, cue: Cue) -> str | None:
    """Return the place of a person's own office behind a bridge point that is named without a place: of
    several, the offices tell who is where ("На точках: секретар провінції А …; секретар провінції Б …")."""
    first = min((p.start for p in sentence.people if p.start >= cue.end), default=person.start)
    places = [p for p in sentence.places if cue.end <= p.start < first]
    offices = [r for r in sentence.roles if cue.end <= r.start < first]
    inside = all(any(r.start <= p.start < r.end + _TITLED for r in offices) for p in places)
    return _own_place(sentence, person) if places and inside else None


def _last(end: int, *cues: Cue) -> Cue | None:
    return max((c for c in cues if c.end <= end), key=lambda c: c.end, default=None)


def _behind(scene: Scene, sentence: Sentence, person: PersonMention) -> Cue | None:
    """Return the bridge point behind a name from where he says or chairs something ("X, from the bridge
    point of Y, said …"): nobody else, no verb of saying and no clause stands between."""
    cue = next((c for c in sentence.of("bridge") if c.start >= person.end), None)
    if cue is None or any(person.end <= p.start < cue.start for p in sentence.voices):
        return None
    said = (*sentence.of("trigger", "say"), *sentence.of("trigger", "speak"))
    if any(person.end <= t.start and t.end < cue.start - _NEXT for t in said):
        return None
    words = scene.folded[person.end : cue.start]
    openers = spaced(scene.article.language, "clause_openers")
    last = max((words.rfind(w) + len(w) for w in openers if w in words), default=None)
    # "X، رئیس …، که از پل Y صحبت می‌کرد": the clause is about him.
    told = last is not None and verb_last(scene.article.language) and len(words[last:].split()) <= 1
    apart = any(c in words for c in ";؛:(") or (last is not None and not told)
    return None if apart else cue


def _behind_list(scene: Scene, sentence: Sentence, person: PersonMention) -> Cue | None:
    """Return the only bridge point of a sentence, where a list of who attends stands before it: "A, B và C dự
    tại điểm cầu D"."""
    cues = sentence.of("bridge")
    if len(cues) != 1 or not sentence.voices or sentence.voices[-1].end > cues[0].start:
        return None
    verbs = [
        t for t in sentence.of("trigger", "attend") if sentence.voices[-1].end <= t.start < cues[0].start
    ]
    listed = bool(verbs) and person.end <= verbs[0].start and not sentence.of("trigger", "say", "speak")
    return cues[0] if listed else None


def _constituency(scene: Scene, sentence: Sentence, person: PersonMention) -> str | None:
    """Return the place in brackets right behind a delegate's name, or his office: where he was elected."""
    own = [r for h in sentence.holders if h.person is person for r in h.own if r.title == "Deputy"]
    delegate = bool(own) or _is_delegate(sentence, person)
    if delegate:
        near = (b for b in sentence.bodies if 0 < b.start - person.end <= _TITLED and b.body == _DELEGATION)
        sent = next((b.place for b in near if b.place), None)
        if sent is not None:
            return sent
        elected = _elected_in(scene, sentence, person)
        if elected is not None:
            return elected
    for end in (person.end, *(r.end for r in own)):
        bracket = _BRACKETS.match(scene.folded, end, sentence.end)
        if not delegate and not (bracket and _names_delegation(scene, bracket)):
            continue
        within = (p for p in sentence.places if bracket and end < p.start and p.end < bracket.end())
        place = next((p for p in within if p.kind != "country"), None)
        if place is not None and bracket and scene.folded[place.end : bracket.end()].lstrip()[:1] == ",":
            continue  # the smaller unit of a larger one, whatever province has its name
        if place is not None:
            return place.province or place.name
    return None


def _elected_in(scene: Scene, sentence: Sentence, person: PersonMention) -> str | None:
    """Return the province that a word for being from there parts from a deputy's name ("X من هانوي")."""
    for place in sentence.places:
        if person.end < place.start:
            between = scene.folded[person.end : place.start].strip()
            of_vietnam = place.kind != "country" and (place.province or place.name)
            told = between in words_of(scene.article.language, "constituency_words")
            return of_vietnam if told and of_vietnam else None
    return None


def _names_delegation(scene: Scene, bracket: re.Match[str]) -> bool:
    """Tell whether brackets begin with a word for a delegation: "(Đoàn Quảng Trị)"."""
    words = bracket.group().strip(" ()").split()
    return words[0] in name_words(scene.article.language).delegations


def _in_brackets(scene: Scene, sentence: Sentence, person: PersonMention, cues: Sequence[Cue]) -> Cue | None:
    """Return the bridge point or delegation, of the `cues` for them, in brackets behind a name, or right
    behind it."""
    limit = min((p.start for p in sentence.people if p.start >= person.end), default=sentence.end)
    for cue in cues:
        between = scene.folded[person.end : cue.start]
        if person.end <= cue.start < limit and "(" in between and ")" not in between:
            return cue
    gaps = (" ", ", ", "، ") if _is_delegate(sentence, person) else (" ",)
    return next((c for c in sentence.of("delegation") if scene.folded[person.end : c.start] in gaps), None)


def _is_delegate(sentence: Sentence, person: PersonMention) -> bool:
    """Tell whether a word for a participant stands before the name."""
    return any(0 <= person.start - c.end <= _TITLED for c in sentence.of("participant"))


def _is_bracketed(scene: Scene, cue: Cue) -> bool:
    """Tell whether a bridge point or delegation is in brackets, and so that of the name before them."""
    before = scene.folded[max(0, cue.start - _REACH) : cue.start]
    return before.rfind("(") > before.rfind(")")


def _place_after(scene: Scene, sentence: Sentence, cue: Cue) -> str | None:
    limit = min(sentence.end, cue.end + _REACH)
    limit = min([limit, *(p.start for p in sentence.people if p.start >= cue.end)])
    words = scene.folded[cue.end : limit]
    if not words_of(scene.article.language, "these_words").isdisjoint(words.split()[:1]):
        named = [p for p in sentence.places if p.end <= cue.start and p.kind != "country"]
        return named[-1].name if named else None  # "the bridge point of this city"
    stop = min((i for i, c in enumerate(words) if c in ",;:،؛("), default=len(words))
    # What opens the list behind a delegation: its offices say nothing of where from ("Về phía A có …").
    opener = whole_words(scene.article.language, "list_openers").search(words, 0, stop)
    limit = cue.end + (opener.start() if opener else stop)
    # The word for a city may belong to the name too ("پل شهر هوشی مین").
    places = [p for p in sentence.places if cue.start < p.start and cue.end < p.end <= limit]
    places = [p for p in places if p.kind != "country"]
    bodies = [b for b in sentence.bodies if cue.end <= b.start and b.end <= limit]
    # "Về phía Trường Đại học Luật Hà Nội có …": the place is in the name of the body.
    places = [
        p for p in places if not any(b.start < p.start and p.end <= b.end and not b.place for b in bodies)
    ]
    if places:
        return places[0].name
    if not bodies:
        return None
    body = bodies[0]
    if body.place or body.body.startswith("Ministry"):
        return body.place or body.body
    return article_province(scene) if is_local(body.body) else None
