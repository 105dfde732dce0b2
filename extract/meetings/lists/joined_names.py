"""Names that share one verb: those that "and", commas or their titles join to a person."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from extract.lexicon import language_yaml
from extract.lexicon.clitics import clitics
from extract.meetings.grammar.extents import gap, own_start
from extract.meetings.grammar.objects import is_object
from extract.meetings.lists.fellows import is_fellow
from extract.meetings.lists.opening_lists import is_parted, opening_list
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.sentences.sentence import honorifics
from extract.meetings.vocabulary import joints, phrases_of, verb_first, verb_last, words_of
from extract.people.guests.guests import words_of_titles
from extract.people.mention import PersonMention
from extract.people.name_words import name_words

# So long is what is told of one subject before the next.
_APPOSED = 100
# So much parts a name from the office behind it: a comma and a space.
_MARK = 2
# So long are words that begin what something is said about.
_TOPIC = 20
_TITLED = re.compile(r"(?: \([^()]*\))?, [^\W\d]+ ")
# Marks that part a name from an office behind it.
_DASHES = ("-", "–", "—")


def joined_with(
    scene: Scene, sentence: Sentence, person: PersonMention, trigger: Cue
) -> Sequence[PersonMention]:
    """Return who speaks together with a person: the names away from the verb that "and" joins."""
    before = person.end <= trigger.start
    if before:
        names = [p for p in sentence.voices if p.end <= person.start]
    else:
        names = [p for p in sentence.voices if p.start >= person.end]
    found: list[PersonMention] = []
    whole = 0  # so many are joined by "and", or by commas and "and" where the verb is plural
    many = says_of_several(scene, trigger)
    announced = not before and _is_announced(scene, sentence, person, trigger)
    at = person
    for other in reversed(names) if before else names:
        first, second = (other, at) if before else (at, other)
        words = _without_seats(scene, sentence, first.end, second.start)
        words = [w for w in words if not w.isdigit()]  # of a numbered unit
        anded = " ".join(words) in joints(scene.article.language)
        anded = anded or (many and before and _is_apposed(scene, sentence, first, second))
        anded = anded or (many and before and is_parted(scene, sentence, first, second))
        anded = anded or (many and before and _is_gapped(scene, sentence, first, second))
        anded = anded or (many and before and _is_behind_office(scene, sentence, first, second))
        anded = anded or (announced and not words)
        anded = anded or (before and not words and share_office(sentence, first, second))
        anded = anded or (before and not words and _are_titled(scene, sentence, first, second))
        anded = anded or (many and not before and _is_next_holder(scene, sentence, first, second))
        anded = anded or (many and is_fellow(scene, sentence, first, second))
        anded = anded or (not before and _is_glued_holder(scene, sentence, first, second))
        # "A, a, B, b and C, c": "and" stands before the last alone.
        listed = not words and (many or bool(found))
        if not anded and not listed:
            break
        found.append(other)
        whole = len(found) if anded or whole == len(found) - 1 > 0 else whole
        at = other
    if before and whole == len(found) and not _has_plural_verbs(scene.article.language):
        return [*found, *opening_list(scene, sentence, at)]
    if many and not whole and found and not is_object(scene, sentence, at.start):
        return found  # "доповіли A, B, C": commas alone part the subjects of a plural verb
    return found[:whole]


def _is_behind_office(scene: Scene, sentence: Sentence, first: PersonMention, second: PersonMention) -> bool:
    """Tell whether, where verbs come last, "and" and the office right behind the first alone part two
    subjects, whatever words the office ends with ("A فرمانده سپاه X و حجت‌الاسلام B … دیدار کردند")."""
    language, between = scene.article.language, scene.folded[first.end : second.start]
    own = next((r for r in sentence.roles if 0 <= r.start - first.end <= _MARK), None)
    if not verb_last(language) or own is None or own.end > second.start or len(between) > _APPOSED:
        return False
    cues = (*sentence.of("trigger"), *sentence.of("verb"), *sentence.of("tense"))
    words = scene.folded[own.end : own_start(scene, sentence, second.start)].split()
    joined = words[-1:] != [] and words[-1] in joints(language)
    opens = name_words(language).prepositions - joints(language)
    parted = any(c in between[_MARK:] for c in ",،;؛:.()") or any(
        first.end <= c.start < second.start for c in cues
    )
    return joined and not parted and opens.isdisjoint(words)


def _is_gapped(scene: Scene, sentence: Sentence, first: PersonMention, second: PersonMention) -> bool:
    """Tell whether two subjects share a verb that stands behind what the second says it of, where verbs come
    last: "A about the budget and Minister B about the fields reported"."""
    language = scene.article.language
    topics = phrases_of(language, "topic_openers")
    if not topics or not _opens(scene, sentence, second, topics):
        return False
    words = gap(scene, sentence, first.end, second.start).split()
    parted = any(first.end <= c.start < second.start for c in sentence.of("trigger", "say", "speak"))
    return (
        _opens(scene, sentence, first, topics)
        and words[-1:] != []
        and words[-1] in joints(language)
        and not parted
    )


def _opens(scene: Scene, sentence: Sentence, person: PersonMention, topics: Sequence[str]) -> bool:
    """Tell whether one of some words stands right behind a name, or the office behind it."""
    at = next((r.end for r in sentence.roles if 0 <= r.start - person.end <= _MARK), person.end)
    behind = scene.folded[at : at + _TOPIC].lstrip(" ،,")
    return behind.startswith(tuple(f"{topic} " for topic in topics))


def beside(scene: Scene, sentence: Sentence, first: PersonMention, cue: Cue) -> Iterator[PersonMention]:
    """Yield those between a subject and its verb whom "with" joins to it ("X cùng Y trao giải")."""
    words, at = joints(scene.article.language), first.end
    for person in (p for p in sentence.voices if first.end < p.start and p.end <= cue.start):
        if gap(scene, sentence, at, person.start) not in words:
            return
        yield person
        at = person.end


def run_of(scene: Scene, sentence: Sentence, people: Sequence[PersonMention]) -> Sequence[PersonMention]:
    """Return the first of some people with those of the list that he begins: marks, "and" before the last,
    and what they are called alone part them."""
    found = list(people[:1])
    for person in people[1:]:
        between = gap(scene, sentence, found[-1].end, person.start).strip(" ,;-–—")
        if between and between not in joints(scene.article.language):
            break
        found.append(person)
        if between:
            break
    return found


def first_subject(
    scene: Scene, sentence: Sentence, name: PersonMention, trigger: Cue
) -> PersonMention | None:
    """Return who stands before a name behind a verb of several, "and" or commas and offices between: he is
    its subject too ("поінформували A і начальник … B")."""
    if name.start < trigger.end or not says_of_several(scene, trigger):
        return None
    before = [p for p in sentence.voices if trigger.end <= p.start < name.start]
    words = gap(scene, sentence, before[-1].end, name.start).strip(", ") if before else None
    return before[-1] if words in ("", *joints(scene.article.language)) else None


def share_office(sentence: Sentence, first: PersonMention, second: PersonMention) -> bool:
    """Tell whether one office before both names is theirs ("Deputy ministers A, B and C chaired")."""
    held = {id(h.person): h for h in sentence.holders}
    one, other = held.get(id(first)), held.get(id(second))
    if one is None or other is None:
        return False
    return any(r is s and not r.rank for r in one.shared for s in other.shared)


def _are_titled(scene: Scene, sentence: Sentence, first: PersonMention, second: PersonMention) -> bool:
    """Tell whether two subjects of one verb have a title of respect each, and at most brackets behind the
    name: "anh A (xã X), chị B (xã Y) hỏi"."""
    language = scene.article.language
    between = scene.folded[first.end : second.start]
    if verb_first(language) or any(first.end <= r.start < second.start for r in sentence.roles):
        return False
    if _TITLED.fullmatch(between) is None or between.split()[-1] not in honorifics(language):
        return False
    before = scene.folded[sentence.start : first.start].split()
    return bool(before) and before[-1] in honorifics(language) and not is_object(scene, sentence, first.start)


def _is_announced(scene: Scene, sentence: Sentence, first: PersonMention, trigger: Cue) -> bool:
    """Tell whether several are announced: "the views of Messrs A, B and C", "speaking in turn, A and B"."""
    language = scene.article.language
    before = scene.folded[sentence.start : first.start]
    if any(before.endswith(f" {head} ") for head in phrases_of(language, "list_heads")):
        return True
    turns = tuple(f"{w} " for w in phrases_of(language, "in_turn"))
    return bool(turns) and scene.folded[sentence.start : trigger.start].endswith(turns)


def says_of_several(scene: Scene, trigger: Cue) -> bool:
    """Tell whether the form of a verb says that its subjects are several."""
    endings = _plural_endings(scene.article.language)
    return any(word.endswith(endings) for word in scene.folded[trigger.start : trigger.end].split())


def _is_apposed(scene: Scene, sentence: Sentence, first: PersonMention, second: PersonMention) -> bool:
    """Tell whether nothing but what the first is, between commas, and "and" part two subjects of one verb:
    "A, who heads the …, and B, …", whatever the words of the office are; or before "and" with a title of
    respect a comma alone begins it."""
    between = scene.folded[first.end : second.start]
    verbs = (*sentence.of("trigger"), *sentence.of("verb"), *sentence.of("tense"))
    told = any(first.end <= t.start < second.start for t in verbs)
    return not told and len(between) <= _APPOSED and bool(_apposition(scene.article.language).match(between))


def _is_next_holder(scene: Scene, sentence: Sentence, first: PersonMention, second: PersonMention) -> bool:
    """Tell whether "and" and the office of the second alone part two subjects behind their verb, whatever
    words tell more of the office ("виступили депутатка А та депутат фракції «…» Б")."""
    between = scene.folded[first.end : second.start]
    words = between.split(maxsplit=1)
    if len(words) < 2 or words[0] not in joints(scene.article.language) or len(between) > _APPOSED:
        return False
    start = second.start - len(words[1])
    cues = (*sentence.of("trigger"), *sentence.of("verb"), *sentence.of("tense"))
    told = any(first.end <= t.start < second.start for t in cues)
    led = (*(r.start for r in sentence.roles), *(c.start for c in sentence.of("participant")))
    titled = start in led or words[1].split(maxsplit=1)[0] in words_of_titles(scene.article.language)
    return not told and titled and not any(c in words[1] for c in ",;:.")


def _is_glued_holder(scene: Scene, sentence: Sentence, first: PersonMention, second: PersonMention) -> bool:
    """Tell whether the office of the first alone, whatever words it ends with, and "and", glued to what the
    second is called, part two subjects behind their verb ("وقع A رئيس هيئة …، والدكتور B …")."""
    between = scene.folded[first.end : second.start]
    office, comma, behind = between.partition(f"، {clitics(scene.article.language).conjunction}")
    if not comma or not verb_first(scene.article.language) or len(between) > _APPOSED:
        return False
    at = first.end + len(office) + len(comma)
    if "،" in behind or gap(scene, sentence, at, second.start).strip():
        return False
    own = next((r for r in sentence.roles if r.start >= first.end), None)
    if own is None or own.start >= at or scene.folded[first.end : own.start].strip("، "):
        return False
    cues = (*sentence.of("trigger"), *sentence.of("verb"), *sentence.of("tense"))
    told = any(first.end <= c.start < second.start for c in cues)
    markers = words_of(scene.article.language, "object_markers") - words_of(
        scene.article.language, "venue_markers"
    )
    return not told and markers.isdisjoint(office.split())


@cache
def _apposition(language: str) -> re.Pattern[str]:
    words = "|".join(re.escape(w) for w in joints(language))
    titles = "|".join(re.escape(w) for w in sorted(honorifics(language)))
    called = r"[^,،;؛:.()]+"
    told = rf"{called}[,،]"
    return re.compile(
        rf"\s?[,،](?:(?:{told})? (?:{words}) (?:{told} ?$)?|{called} (?:{words}) (?:{titles}) $)"
    )


def _without_seats(scene: Scene, sentence: Sentence, start: int, end: int) -> list[str]:
    """Return the words between two names without commas and the words for a participant ("và đại biểu")."""
    between = gap(scene, sentence, start, end).replace(",", " ").replace("،", " ")
    for cue in sentence.of("participant"):
        if start <= cue.start and cue.end <= end:
            between = between.replace(scene.folded[cue.start : cue.end], " ", 1)
    silent = words_of(scene.article.language, "sequence_words")
    return [w for w in between.split() if w not in _DASHES and w not in silent]


@cache
def _plural_endings(language: str) -> tuple[str, ...]:
    """Return how verbs end that have several subjects; what nothing ends with if they do not tell."""
    return tuple(language_yaml(language, "meetings")["plural_verb_endings"]) or ("\n",)


@cache
def _has_plural_verbs(language: str) -> bool:
    """Tell whether verbs say by their ending that they have several subjects."""
    return bool(language_yaml(language, "meetings")["plural_verb_endings"])


def joined_before(scene: Scene, sentence: Sentence, last: PersonMention) -> Sequence[PersonMention]:
    """Return those before a name whom nothing but marks, "and" and offices part from it and one another."""
    found = [last]
    for person in reversed([p for p in sentence.voices if p.end <= last.start]):
        between = gap(scene, sentence, person.end, found[0].start).strip("،, ")
        if between not in ("", *joints(scene.article.language)):
            break
        found.insert(0, person)
    return found[:-1]
