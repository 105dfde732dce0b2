"""What somebody writes of his own meetings, where a past verb needs no subject: "Провів розмову з
Президентом X.", in the address of an evening or in a post, however far down it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from extract.lexicon import language_yaml
from extract.lexicon.folding import fold
from extract.meetings.claims.claim import Claim
from extract.meetings.grammar.cases import is_declined_name
from extract.meetings.grammar.extents import own_start
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import case_endings, phrases_of, whole_words, words_of
from extract.people.mention import PersonMention

_MET = ("meeting", "talks", "working_session", "reception")
_MARKS = ",–—-: "
# So many sentences go on with what one tells of.
_LONGEST = 6

# Within so many words behind whom the writer was with stands the verb.
_VERB_WITHIN = 3

Run = tuple[Sentence, ...]


def account_verb(scene: Scene, sentence: Sentence) -> Cue | None:
    """Return the verb of meeting that begins a sentence without a subject: only words for when, for "also"
    or for the writer himself stand before it, and it is a verb of one person. One that gives a year is of
    somebody's life."""
    language = scene.article.language
    openers = words_of(language, "account_openers")
    if sentence.kind != "paragraph":
        return None
    verb = next((c for c in sentence.of("verb") if c.label.value in _MET), None)
    if verb is None or _year(language).search(scene.folded, sentence.start, sentence.end):
        return None
    before = scene.folded[sentence.start : verb.start].split()
    plural = tuple(str(e) for e in language_yaml(language, "meetings")["plural_verb_endings"])
    first = scene.folded[verb.start : verb.end].split(maxsplit=1)[0]
    alone = all(word.strip(_MARKS) in openers for word in before if word.strip(_MARKS))
    return verb if alone and not first.endswith(plural) else None


@cache
def _year(language: str) -> re.Pattern[str]:
    """Return an expression for a year with the word for one behind it."""
    words = (re.escape(fold(word)) for word in language_yaml(language, "dates")["year_after"])
    return re.compile(rf"(?<!\d)\d{{4}} (?:{'|'.join(words)})(?!\w)")


def find_accounts(scene: Scene, sentences: Sequence[Sentence], claims: Sequence[Claim]) -> list[Run]:
    """Return the runs of sentences that each tell of one of the writer's meetings, up to the end of the
    paragraph or the next such meeting. Somebody is named who was met, or who spoke or attended."""
    begun = _begun(scene, sentences)
    if not begun:
        return []
    told = {c.sentence for c in claims if c.kind in ("speak", "attend", "chair") and c.person is not None}
    met = {(c.sentence, c.trigger) for c in claims if _is_of_other(c)}
    runs = (
        (_run(sentences, at, begun), begun[s.index]) for at, s in enumerate(sentences) if s.index in begun
    )
    return [run for run, verb in runs if any((s.index, verb) in met or s.index in told for s in run)]


def _begun(scene: Scene, sentences: Sequence[Sentence]) -> dict[int, Cue]:
    """Return the verb of meeting that begins each sentence without a subject."""
    if not words_of(scene.article.language, "account_openers"):
        return {}
    verbs = ((s.index, account_verb(scene, s)) for s in sentences if "verb" in s.by_group)
    return {index: verb for index, verb in verbs if verb is not None}


def _is_of_other(claim: Claim) -> bool:
    """Tell whether somebody was met by a verb who is named behind it."""
    return claim.kind == "meet" and claim.person is not None and claim.person.start >= claim.trigger.end


def _run(sentences: Sequence[Sentence], position: int, begun: Mapping[int, Cue]) -> Run:
    first = sentences[position]
    run = [first]
    for sentence in sentences[position + 1 : position + _LONGEST]:
        if sentence.paragraph != first.paragraph or sentence.index in begun:
            break
        run.append(sentence)
    return tuple(run)


def is_official(scene: Scene, runs: Sequence[Run]) -> bool:
    """Tell whether what is told are meetings and no interviews: the headline names the writer, or somebody in
    them holds an office of a body or country."""
    held = (r for run in runs for s in run for h in s.holders for r in (*h.own, *h.shared))
    return any(r.body is not None for r in held) or writer_of(scene) is not None


def accounted(scene: Scene) -> list[Claim]:
    """Return what the sentences behind such a verb say further: whom the writer met too, where they begin
    with "with" or go on with offices in its case ("З Президентом X. З Прем'єр-міністром Y та Z."). The writer
    himself was there."""
    begun = _begun(scene, scene.sentences)
    if not begun:
        return []
    writer = writer_of(scene)
    found: list[Claim] = []
    for index, verb in begun.items():
        if writer is not None:
            found.append(Claim("meet", index, verb, writer))
        goes_on = True
        for sentence in _run(scene.sentences, index, begun)[1:]:
            people = list(_with_whom(scene, sentence, goes_on=goes_on))
            found.extend(Claim("meet", sentence.index, verb, p) for p in people)
            goes_on = bool(people)
    verb = next(iter(begun.values()))
    found.extend(
        Claim("attend", sentence.index, verb, person)
        for sentence in scene.sentences
        if sentence.index not in begun
        for person in _accompanied(scene, sentence)
    )
    return found


def _accompanied(scene: Scene, sentence: Sentence) -> Sequence[PersonMention]:
    """Return the people at the beginning of a sentence with whom the writer did what its verb tells, which is
    one of several and stands behind them ("Разом із головою громади X відвідали школу")."""
    language = scene.article.language
    opening = whole_words(language, "companions").match(scene.folded, sentence.start)
    if opening is None or sentence.kind != "paragraph":
        return ()
    joins = {*words_of(language, "conjunctions"), *words_of(language, "with_words"), ""}
    found: list[PersonMention] = []
    at = opening.end()
    for person in sentence.voices:
        words = scene.folded[at : own_start(scene, sentence, person.start)].split()
        if not all(word.strip(_MARKS) in joins for word in words):
            break
        found.append(person)
        at = person.end
    behind = scene.folded[at : sentence.end].split()[:_VERB_WITHIN]
    plural = tuple(str(e) for e in language_yaml(language, "meetings")["plural_verb_endings"])
    return found if any(word.strip(_MARKS).endswith(plural) for word in behind) else ()


def _with_whom(scene: Scene, sentence: Sentence, *, goes_on: bool) -> Iterator[PersonMention]:
    """Yield the people of a sentence of nothing else, each behind "with" or joined to the one before."""
    language = scene.article.language
    if sentence.cues or not sentence.voices:
        return
    joins = {*words_of(language, "with_words"), *words_of(language, "conjunctions"), ""}
    at = sentence.start
    for position, person in enumerate(sentence.voices):
        start = own_start(scene, sentence, person.start)
        words = [w.strip(_MARKS) for w in scene.folded[at:start].split()]
        with_word = bool(words) and words[0] in words_of(language, "with_words")
        if not all(word in joins for word in words):
            return
        if position == 0 and not with_word and not (goes_on and _is_with(scene, sentence, person, start)):
            return
        yield person
        at = person.end


def _is_with(scene: Scene, sentence: Sentence, person: PersonMention, start: int) -> bool:
    """Tell whether a name or the office before it is in the case of whom somebody meets."""
    first = scene.folded[start : person.start].split(maxsplit=1)[:1]
    endings = case_endings(scene.article.language, "instrumental")
    return bool(first and first[0].endswith(endings)) or (not first and is_declined_name(scene, person))


def writer_of(scene: Scene) -> PersonMention | None:
    """Return who writes, by the headline: he stands before its colon ("Петро Коваль: зустрівся з …"), or
    behind the word for an address ("Звернення Президента України X")."""
    headline = next((s for s in scene.sentences if s.kind == "headline"), None)
    person = next(iter(headline.people), None) if headline is not None else None
    if headline is None or person is None:
        return None
    before = scene.folded[headline.start : own_start(scene, headline, person.start)].strip()
    if not before:
        return person if scene.folded[person.end : person.end + 1] == ":" else None
    return person if before in phrases_of(scene.article.language, "addresses") else None
