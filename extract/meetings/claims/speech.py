"""Who it is that a verb of speaking or saying says to have done so."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from extract.documents.words import words
from extract.lexicon import language_yaml
from extract.lexicon.clitics import clitics
from extract.lexicon.folding import fold
from extract.meetings.grammar.antecedents import antecedent, topic
from extract.meetings.grammar.extents import gap, own_start
from extract.meetings.grammar.subjects import Subject, subject_before
from extract.meetings.grammar.subjects_behind import ends_office, introduced, subject_after
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import (
    is_declined,
    joints,
    phrases_of,
    verb_first,
    verb_last,
    whole_words,
    words_of,
)
from extract.people.mention import PersonMention

# So much may stand between a verb and the name behind it, besides the offices.
_JOINED = 12
# A space, or that and a comma.
_RIGHT_BEHIND = 2
_CLAUSE = re.compile(r"[,;:–—-](?=\s)")
# How near to its beginning a sentence has the verb whose subject stands behind a comma.
_OPENING = 2
# The address of a paper or site, which is told something ("nhận định với Zing.vn").
_SITE = re.compile(r"(?<![\w.])[\w-]+\.(?:vn|com|net|org|ua|ir|ru)(?!\w)")
_BEHIND = 24
# So many words stand between a pronoun and its verb, itself included ("він також доручив").
_PRONOUN = 2
# So long is a word with what it is parted by.
_WORD = 16
# So far behind who says something stands the word that begins what he says.
_SAID = 60


def speaker_of(scene: Scene, sentence: Sentence, trigger: Cue) -> Subject | None:
    """Return who speaks: the subject before the verb, or behind it where it may stand there; or None."""
    order, first = trigger.label.order, verb_first(scene.article.language)
    named = topic(scene, sentence, trigger)
    if named is not None:
        return named
    found = None
    asked = order == "either" and is_said_to(scene, sentence, trigger)
    if _is_of_pronoun(scene, sentence, trigger):
        return None
    if order == "either" and _tells_about(scene, sentence, trigger):
        found = _right_behind(scene, sentence, trigger)
    if found is None and (order == "before" or (order == "either" and not first and not asked)):
        found = subject_before(scene, sentence, trigger.start)
    related = antecedent(scene, sentence, trigger) if trigger.label.value == "speak" else None
    if related is not None:
        return related
    if found is None and (order == "after" or first):
        found = subject_after(scene, sentence, trigger.end, nominative=True)
    elif found is None and order == "either" and not _is_said_of(scene, sentence, trigger):
        found = _right_behind(scene, sentence, trigger)
        found = None if found and _is_addressed(scene, sentence, trigger, found) else found
    if found is None and first:
        found = _of_verb_before(scene, sentence, trigger)
    if found is None and order != "after" and not first:
        if trigger.label.value == "speak":
            found = introduced(scene, sentence, trigger.end)
        elif trigger.start - sentence.start <= _OPENING and not verb_last(scene.article.language):
            found = introduced(scene, sentence, trigger.end, parted=True)
    if (
        found is None
        or is_for_press(scene, sentence, trigger)
        or _only_tells(scene, sentence, trigger, found)
        or _is_said(scene, sentence, trigger, found)
    ):
        return None
    return found


def _right_behind(scene: Scene, sentence: Sentence, trigger: Cue) -> Subject | None:
    behind = subject_after(scene, sentence, trigger.end, nominative=True)
    return behind if behind and stands_behind(scene, sentence, trigger, behind) else None


def _tells_about(scene: Scene, sentence: Sentence, trigger: Cue) -> bool:
    """Tell whether a clause opens with what is told ("Про звільнення A доповів B"), or is nothing but a word
    that sets it against the one before ("A хворіє, тож доповів B")."""
    about = words_of(scene.article.language, "about_words")
    if not about:
        return False
    clauses = _CLAUSE.split(scene.folded[sentence.start : trigger.start])
    clause = clauses[-1].split()
    if not about.isdisjoint(clause[:1]):
        return True
    joints_of = phrases_of(scene.article.language, "clause_joints")
    alike = joints(scene.article.language)
    return len(clauses) > 1 and clause[:1] != [] and clause[0] not in alike and " ".join(clause) in joints_of


def _of_verb_before(scene: Scene, sentence: Sentence, trigger: Cue) -> Subject | None:
    """Return the one subject of the verb before that "and" joins to a verb of speaking with nobody behind it,
    where verbs come first ("حضر الوزير X الاجتماع وتحدث فيه")."""
    and_ = clitics(scene.article.language).conjunction
    joined = scene.folded[trigger.start - 1 : trigger.end].strip().startswith(and_) if and_ else False
    if trigger.label.value != "speak" or not joined:
        return None
    verbs = [t for t in sentence.of("trigger") if t.end <= trigger.start]
    starts = (*(p.start for p in sentence.people), *(r.start for r in sentence.roles))
    behind = any(start >= trigger.end for start in starts)
    if behind or not verbs or verbs[-1].label.value != "attend":
        return None
    told = [p for p in sentence.people if p.start >= verbs[-1].end]
    return Subject(told[0], None) if len(told) == 1 else None


def _is_said_of(scene: Scene, sentence: Sentence, trigger: Cue) -> bool:
    """Tell whether a pronoun is the subject of a verb right behind it: who is named next was told something
    ("Він доручив Шевченко підготувати …")."""
    words = scene.folded[sentence.start : trigger.start].split()[-_PRONOUN:]
    return not words_of(scene.article.language, "subject_pronouns").isdisjoint(words)


def _is_of_pronoun(scene: Scene, sentence: Sentence, trigger: Cue) -> bool:
    """Tell whether a clause is nothing but a pronoun and its verb of saying: whom the clause before names is
    spoken of ("Chủ tịch X đã giao việc này, ông cho biết")."""
    pronouns = words_of(scene.article.language, "clause_pronouns")
    clause = scene.folded[sentence.start : trigger.start].rpartition(",") if pronouns else ("", "", "")
    return clause[2].strip() in pronouns and bool(clause[1])


def is_said_to(scene: Scene, sentence: Sentence, trigger: Cue) -> bool:
    """Tell whether nothing but a pronoun that is its object stands before a verb in its clause: its subject
    stands behind ("A поставив питання, йому відповів B")."""
    objects = words_of(scene.article.language, "object_pronouns")
    clause = _CLAUSE.split(scene.folded[sentence.start : trigger.start])[-1].split() if objects else ()
    return bool(clause) and objects.issuperset(clause)


def is_for_press(scene: Scene, sentence: Sentence, trigger: Cue) -> bool:
    """Tell whether the address of a site stands right behind a verb of saying, to which it was said."""
    end = min(sentence.end, trigger.end + _BEHIND)
    dotted = scene.folded.find(".", trigger.end, end) >= 0
    return dotted and _SITE.search(scene.folded, trigger.end, end) is not None


def stands_behind(scene: Scene, sentence: Sentence, trigger: Cue, subject: Subject) -> bool:
    """Tell whether nothing but offices stands between a verb, or "according to", and who said it, besides the
    meeting ("наголосила на засіданні міністерка X")."""
    at = subject.person.start if subject.person else subject.role.start if subject.role else trigger.end
    between = gap(scene, sentence, trigger.end, at)
    between = _past_adjuncts(between, scene.article.language)
    if len(between) <= _JOINED:
        return True
    office = next((r for r in sentence.roles if trigger.end <= r.start < at), None)
    if office is not None and ends_office(scene, sentence, office.end, at):
        words = gap(scene, sentence, trigger.end, office.start)
        if len(_past_adjuncts(words, scene.article.language)) <= _JOINED:
            return True
    held = next((k for k in sentence.of("kind") if trigger.end < k.start and k.end < at), None)
    if held is None or not is_declined(scene.article.language):
        return False
    ends = ((trigger.end, held.start), (held.end, at))
    language = scene.article.language
    return all(len(_past_adjuncts(gap(scene, sentence, *end), language)) <= _JOINED for end in ends)


def _past_adjuncts(between: str, language: str) -> str:
    """Return the words between a verb of saying and its subject without those that say how or to whom it was
    said ("наголосив у вітальному слові голова X", "акцентувала увагу присутніх міністерка X")."""
    for occasion in phrases_of(language, "during_words"):
        between = between.removeprefix(f"{occasion} ")  # "зазначив під час відкриття міністр X"
    rest = whole_words(language, "said_adjuncts").sub("", between) if between else ""
    return " ".join(rest.split())


def _is_addressed(scene: Scene, sentence: Sentence, trigger: Cue, subject: Subject) -> bool:
    """Tell whether somebody stands right behind a verb of reporting: it is to him ("báo cáo Thủ tướng")."""
    if scene.folded[trigger.start : trigger.end] not in words_of(scene.article.language, "addressing_verbs"):
        return False
    at = subject.person.start if subject.person else subject.role.start if subject.role else trigger.end
    first = min((r.start for r in sentence.roles if trigger.end <= r.start <= at), default=at)
    return not scene.folded[trigger.end : first].strip()


def is_bare(scene: Scene, person: PersonMention | None, trigger: Cue) -> bool:
    """Tell whether a surname without office stands right behind a verb of saying, where verbs come first.

    "قال كيري …": the press quotes so whom it likes, from anywhere.
    """
    if person is None or person.origin != "foreign" or " " in person.as_written:
        return False
    if not verb_first(scene.article.language) or not 0 <= person.start - trigger.end <= 1:
        return False
    sentence = scene.sentence_at(person.start)
    return sentence is None or not any(h.person is person and h.own for h in sentence.holders)


def cites_body(sentence: Sentence, trigger: Cue, subject: Subject) -> bool:
    """Tell whether "according to" cites a body, not whom the sentence names next ("Theo TTXVN, …")."""
    at = _start(subject)
    return any(
        0 <= b.start - trigger.end <= 1
        and b.end < at
        and not any(r.start <= b.start and b.end <= r.end for r in sentence.roles)
        for b in sentence.bodies
    )


def is_numbered(scene: Scene, trigger: Cue) -> bool:
    """Tell whether what looks like a verb of speaking is the noun of a document: its number stands behind
    ("Kết luận 195", "Kết luận số 12-KL/TW")."""
    if trigger.label.order != "after":
        return False
    near = words(scene.article.language).near.match(scene.folded, trigger.end)
    return near is not None and scene.folded[near.end() : near.end() + 1].isdigit()


def is_written(sentence: Sentence, trigger: Cue) -> bool:
    """Tell whether a verb says what somebody asks in a letter ("in a letter to …, X called for …")."""
    letters = [t for t in sentence.of("trigger", "written") if t.end <= trigger.start]
    return bool(letters) and not any(
        t.end <= letters[0].start for t in sentence.of("trigger", "speak", "say")
    )


def is_in_paper(sentence: Sentence, subject: Subject) -> bool:
    """Tell whether words for a letter or another paper stand right behind who says something: he wrote it
    ("به گفته X در تلگرام شماره …")."""
    end = subject.person.end if subject.person is not None else subject.role.end if subject.role else 0
    return any(0 <= t.start - end <= _RIGHT_BEHIND for t in sentence.of("trigger", "written"))


def _only_tells(scene: Scene, sentence: Sentence, trigger: Cue, subject: Subject) -> bool:
    """Tell whether a verb of saying with its subject behind it is no report of what was said: it tells more
    of something ("the summit that President X called for"), or is another word without "that" behind."""
    at = _start(subject)
    if at < trigger.end:
        return False
    language = scene.article.language
    before = scene.folded[max(sentence.start, trigger.start - _WORD) : trigger.start].split()[-1:]
    if before and before[0] in words_of(language, "what_words"):
        return True
    if trigger.label.value != "say":
        return False
    if before and before[0] in words_of(language, "whom_words"):
        return True
    needed = _that(language).get(scene.folded[trigger.start : trigger.end])
    end = subject.person.end if subject.person else at
    # Behind another verb of saying "that" is its own: "between X and Y, whereas Z said that …".
    others = (t.start for t in sentence.of("trigger", "say", "speak") if t.start >= end)
    stop = min((*others, sentence.end, end + _SAID))
    said = scene.folded[trigger.end : stop].split() if needed else ()
    return needed is not None and not any(w in needed for w in said)


def _is_said(scene: Scene, sentence: Sentence, trigger: Cue, subject: Subject) -> bool:
    """Tell whether a verb and its subject are what somebody else says: "the Ambassador said Prime Minister X
    hoped", where a word for "that" may be left out."""
    words = words_of(scene.article.language, "complementisers")
    if not words or trigger.label.value != "say":
        return False
    at = own_start(scene, sentence, subject.person.start) if subject.person else _start(subject)
    outer = (t for t in sentence.of("trigger", "say") if t.end < min(at + 1, trigger.start))
    says = next((t for t in outer if scene.folded[t.end : at].strip(" :") in ("", *words)), None)
    if says is None:
        return False
    clause = re.split(r"[,;]", scene.folded[sentence.start : says.start])[-1]
    return bool(clause.strip())


def _start(subject: Subject) -> int:
    if subject.person is not None:
        return subject.person.start
    assert subject.role is not None
    return subject.role.start


@cache
def _that(language: str) -> Mapping[str, frozenset[str]]:
    verbs = language_yaml(language, "meetings")["that_verbs"].items()
    return {fold(verb): frozenset(fold(w) for w in words) for verb, words in verbs}
