"""Who is the subject of a verb that he stands behind, as where verbs come first."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from extract.lexicon.clitics import clitics
from extract.meetings.grammar.cases import is_declined_name, is_nominative, is_oblique
from extract.meetings.grammar.clauses import is_of_another, is_praised, past_style
from extract.meetings.grammar.extents import gap, word_before
from extract.meetings.grammar.objects import is_object
from extract.meetings.grammar.subjects import Subject, is_free, opens_clause
from extract.meetings.holders.contested_offices import is_anothers
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import (
    is_declined,
    joints,
    phrases_of,
    spaced_ends,
    verb_first,
    verb_last,
    whole_words,
    words_of,
)
from extract.people.mention import PersonMention
from extract.people.name_words import name_words
from extract.roles.mention import RoleMention

_AFTER_REACH = 220
# So much may stand between a verb and the subject behind it, besides offices.
_LOOSE = 45
_TIGHT = 25
_ADJACENT = 3
# So long is what an office goes on with at most, and a verb at least.
_OFFICE = 160
_VERB = 5
# So many words between two offices say that they are two people's.
_OTHER_WORDS = 3


def introduced(scene: Scene, sentence: Sentence, start: int, *, parted: bool = False) -> Subject | None:
    """Return the subject of a clause that "speaking at …" opens, where `start` is the end of that verb.

    It stands right behind the verb, or behind the comma that ends the words about the occasion; only there if
    `parted`.
    """
    found = subject_after(scene, sentence, start, nominative=True)
    if found is None:
        return None
    at = found.person.start if found.person else found.role.start if found.role else start
    if not scene.folded[start : found.role.start if found.role else _office_start(sentence, at)].strip():
        return None  # "reported to" him, as the language has it without a word for "to"
    if not parted and len(gap(scene, sentence, start, at)) <= _TIGHT:
        return found
    return found if word_before(scene, sentence, at)[-1:] in (",", "،") else None


def _office_start(sentence: Sentence, at: int) -> int:
    """Return where the office right before a name begins, or the name itself."""
    return next((r.start for r in sentence.roles if 0 <= at - r.end <= 1), at)


def subject_after(
    scene: Scene, sentence: Sentence, start: int, *, nominative: bool = False
) -> Subject | None:
    """Return the first subject behind a verb that ends at `start`, or None.

    A name behind a word that takes an object, or in what the verb says ("… that Y"), is none; nor, if
    `nominative`, an office in another case, where nouns have cases.
    """
    people: Sequence[PersonMention] = [p for p in sentence.voices if 0 <= p.start - start <= _AFTER_REACH]
    roles = [r for r in sentence.roles if 0 <= r.start - start <= _AFTER_REACH]
    people = _without_patrons(scene, roles, people) if nominative else people
    first = min([*(p.start for p in people), *(r.start for r in roles)], default=None)
    if first is None or opens_clause(scene, start, first):
        return None
    between_words = scene.folded[start:first].split()
    if any(start <= t.start < first for t in sentence.of("trigger", "host")):
        return None  # "the Sheikh said when he received X": whose name is none by its words
    if past_style(scene, start) != start:
        return None  # "His Highness welcomed the members, among them X"
    if words_of(scene.article.language, "whom_words").intersection(between_words):
        return None  # "the summit for which President X has called"
    if nominative and words_of(scene.article.language, "what_words").intersection(between_words):
        return None  # "it was recalled what X said"
    side = whole_words(scene.article.language, "sides").search(scene.folded, start, first)
    if side is not None and not _is_presented(scene, start, side.start()):
        return None
    if verb_first(scene.article.language) and (
        _is_of_body(scene, sentence, start, first)
        or (is_led_by_letter(scene, first) and not _is_whose(scene, start))
    ):
        return None
    if nominative and roles and roles[0].start == first and is_oblique(scene, roles[0]):
        return None
    if nominative and people and people[0].start == first and is_declined_name(scene, people[0]):
        return None
    between = gap(scene, sentence, start, first)
    if nominative and is_praised(scene, start, between):
        return None
    last = between.rpartition(" ")[2]
    headed = between.endswith(_heads(scene.article.language))
    if last in words_of(scene.article.language, "object_markers") and not headed:
        return None
    if verb_first(scene.article.language) and _is_paper(last, scene.article.language):
        return None  # "the meeting dealt with the decision of the President"
    if between and f" {between}".endswith(_long_markers(scene.article.language)):
        return None  # "the decision to discipline X"
    if people and (not roles or people[0].start < roles[0].start):
        return Subject(people[0], None)
    # An office with no more than its own words before a name is that person's.
    if people and _is_holder(scene, sentence, roles[0].end, people[0].start):
        if is_anothers(sentence.holders, roles[0], people[0], scene.folded, scene.article.language):
            return Subject(None, roles[0])
        return Subject(people[0], None)
    return Subject(None, roles[0]) if roles else None


def _without_patrons(
    scene: Scene, roles: Sequence[RoleMention], people: Sequence[PersonMention]
) -> Sequence[PersonMention]:
    """Return the names behind a verb without those in another case within an office in the nominative, which
    its body bears ("голова товариства імені Тараса Шевченка Олена Коваль")."""
    if not roles or not people or roles[0].start > people[0].start or not is_nominative(scene, roles[0]):
        return people
    own = [p for p in people if not is_declined_name(scene, p)]
    return own if own and own[0].start - roles[0].end <= _OFFICE else people


def ends_office(scene: Scene, sentence: Sentence, start: int, name: int) -> bool:
    """Tell whether the words between an office and a name only go on with the office, whatever they are,
    where nouns have cases: no mark, verb or word that opens a clause is among them, and both are in the
    nominative ("виступила керівниця хору народної пісні району X")."""
    language = scene.article.language
    office = next((r for r in sentence.roles if r.end == start), None)
    person = next((p for p in sentence.voices if p.start == name), None)
    if not is_declined(language) or office is None or person is None or not is_nominative(scene, office):
        return False
    words = scene.folded[start:name]
    if is_declined_name(scene, person) or len(words) > _OFFICE or any(c in words for c in ",;:!?()"):
        return False
    if any(start <= c.start < name for c in (*sentence.of("trigger"), *sentence.of("verb"))):
        return False
    keys = ("relative_words", "whom_words", "clause_openers", "subject_pronouns")
    opens = frozenset().union(*(words_of(language, key) for key in keys))
    ends = phrases_of(language, "past_endings")
    return not any(w in opens or (len(w) >= _VERB and w.endswith(ends)) for w in words.split())


def _is_paper(word: str, language: str) -> bool:
    """Tell whether a word is one for a document, a letter glued to it or not: an office behind issued it."""
    papers = words_of(language, "paper_words")
    return word in papers or word[1:] in papers


def _is_holder(scene: Scene, sentence: Sentence, office_end: int, name: int) -> bool:
    """Tell whether so little stands between an office and a name that it is that person's: no verb, and no
    word that takes an object ("Phó Thủ tướng nhắc lại chỉ đạo của Thủ tướng X")."""
    between = gap(scene, sentence, office_end, name)
    if len(between) > _TIGHT and not ends_office(scene, sentence, office_end, name):
        return False
    if opens_clause(scene, office_end, name):
        return False
    if _is_before_another(scene, sentence, office_end, name):
        return False
    said = sentence.of(
        "trigger", "say", "speak", *(("attend",) if verb_first(scene.article.language) else ())
    )
    if is_of_another(scene, sentence, office_end, name):
        return False
    if _is_object_behind(scene, sentence, office_end, name):
        return False
    return not any(office_end <= t.start < name for t in said)


def _is_before_another(scene: Scene, sentence: Sentence, start: int, name: int) -> bool:
    """Tell whether words part an office from the next one, which is the name's ("The vice chair through his
    guest sent greetings of Chair X"), where verbs come last; or a preposition, where they come first ("The
    Emir received at his residence Minister X"), or a few words ("welcomed all, praising the help of X")."""
    language = scene.article.language
    following = next((r.start for r in sentence.roles if start <= r.start < name), None)
    if following is None:
        return False
    between = scene.folded[start:following].strip(" ،,-–")
    if verb_first(language):
        markers = words_of(language, "object_markers")
        if len(gap(scene, sentence, start, following).split()) >= _OTHER_WORDS:
            return True
        return is_led_by_letter(scene, following) or between.partition(" ")[0] in markers
    return verb_last(language) and between not in (*joints(language), "")


def is_led_by_letter(scene: Scene, start: int) -> bool:
    """Tell whether a preposition of one letter is glued to an office or a name, where verbs come first: it is
    no subject ("رفع الوزير الشكر لرئيس الدولة")."""
    glued = scene.folded[start - 1 : start].strip()
    return glued.isalpha() and glued not in name_words(scene.article.language).conjunctions


def _is_whose(scene: Scene, start: int) -> bool:
    """Tell whether a noun for what is heard ends at `start`: a preposition behind it says whose that is
    ("استمع المجلس إلى عرض لوزير المياه")."""
    heard = spaced_ends(scene.article.language, "heard_nouns")
    return bool(heard) and f" {scene.folded[max(0, start - _LOOSE) : start]}".endswith(heard)


def _is_object_behind(scene: Scene, sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether the words between an office and a name make the name an object, where verbs come first."""
    if not verb_first(scene.article.language) or not gap(scene, sentence, start, end):
        return False
    return is_object(scene, sentence, end)


def _is_of_body(scene: Scene, sentence: Sentence, start: int, first: int) -> bool:
    """Tell whether a body right behind a verb is its subject, or too much stands between."""
    if any(
        0 <= b.start - start <= _ADJACENT and b.end < first and is_free(sentence, b) for b in sentence.bodies
    ):
        return True
    return len(gap(scene, sentence, start, first)) > _LOOSE


def _is_presented(scene: Scene, start: int, at: int) -> bool:
    """Tell whether what a verb presents stands right behind it, at `start`: "قرأ التقرير السيد X"."""
    verb = scene.folded[:start].rpartition(" ")[2].removeprefix(clitics(scene.article.language).conjunction)
    return at - start <= 1 and verb in words_of(scene.article.language, "presenting_verbs")


@cache
def _long_markers(language: str) -> tuple[str, ...]:
    return tuple(f" {w}" for w in phrases_of(language, "object_markers") if " " in w)


@cache
def _heads(language: str) -> tuple[str, ...]:
    """The words of several that announce people ("كل من"), though the last of them alone takes an object."""
    return tuple(h for h in phrases_of(language, "list_heads") if " " in h)
