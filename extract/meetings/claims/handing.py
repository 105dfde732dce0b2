"""Who hands something over at a meeting, and to whom: "X trao quyết định cho Y", "X به Y اهدا کرد"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extract.meetings.grammar.cases import is_in_dative
from extract.meetings.grammar.extents import gap, own_start, word_before
from extract.meetings.grammar.subjects import subject_before
from extract.meetings.lists.joined_names import joined_with
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import (
    joints,
    phrases_of,
    spaced,
    spaced_ends,
    verb_first,
    whole_words,
    words_of,
)
from extract.people.mention import PersonMention

# So much may stand between whom something is given and the verb, besides his offices.
_BESIDE = 12
# So much may stand between a word for a participant and his name.
_SEATED = 12
# So far behind the verb stands what is presented, behind who presents it.
_PRESENTED = 120


def handing(scene: Scene, sentence: Sentence, trigger: Cue) -> Iterator[PersonMention]:
    """Yield who hands something over at a meeting, and those who do so with him; nobody by a passive."""
    if trigger.label.order == "agent":
        return
    found = subject_before(scene, sentence, trigger.start)
    if found is not None and found.person is not None:
        if _is_sender(scene, sentence, found.person):
            return
        yield found.person
        yield from joined_with(scene, sentence, found.person, trigger)


def given_to(scene: Scene, sentence: Sentence, trigger: Cue) -> Iterator[PersonMention]:
    """Yield to whom something is handed: the name right before the verb behind a word for "to"."""
    datives = words_of(scene.article.language, "dative_words")
    last = next((p for p in reversed(sentence.voices) if p.end <= trigger.start), None)
    if not datives or last is None or len(gap(scene, sentence, last.end, trigger.start)) > _BESIDE:
        return
    if word_before(scene, sentence, last.start) in datives and not _is_written_to(scene, sentence, last):
        yield last


def _is_sender(scene: Scene, sentence: Sentence, person: PersonMention) -> bool:
    """Tell whether something is handed over in somebody's name ("از سوی X دعوت نامه‌ای … تقدیم کرد"): the
    subject is another, whom no name may stand for."""
    before = f" {scene.folded[sentence.start : own_start(scene, sentence, person.start)].rstrip()}"
    return before.endswith(spaced_ends(scene.article.language, "agent_words"))


def _is_written_to(scene: Scene, sentence: Sentence, person: PersonMention) -> bool:
    """Tell whether a letter or message is what is handed over to somebody: it may only be meant for him."""
    words = spaced(scene.article.language, "letters")
    before = f" {scene.folded[sentence.start : person.start]}"
    return any(w in before for w in words)


def hands_gift(scene: Scene, sentence: Sentence, trigger: Cue) -> bool:
    """Tell whether a verb that presents something presents a gift, not a report ("قدمت X باقة من الزهور")."""
    language = scene.article.language
    verb = scene.folded[trigger.start : trigger.end]
    if not phrases_of(language, "gifts") or verb not in words_of(language, "presenting_verbs"):
        return False
    ends = (t.start for t in sentence.of("trigger") if t.start >= trigger.end)
    end = min(next(ends, sentence.end), trigger.end + _PRESENTED)
    return whole_words(language, "gifts").search(scene.folded, trigger.end, end) is not None


def receivers(
    scene: Scene, sentence: Sentence, cue: Cue, after: Sequence[PersonMention]
) -> Sequence[PersonMention]:
    """Return to whom or with whom somebody does what a verb of handing over or signing says ("trao quyết định
    cho bà X", "ký kết biên bản với ông Y", "вручив орден лікарці X"): the first name behind it, marked by a
    word for that or by its case, and those joined to that."""
    language = scene.article.language
    verb = scene.folded[cue.start : cue.end].partition(" ")[0]
    if not after or verb not in words_of(language, "giving_words"):
        return ()
    seats = sentence.of("participant")  # "cho đảng viên lão thành X"
    start = next((c.start for c in seats if 0 < after[0].start - c.end <= _SEATED), after[0].start)
    word = word_before(scene, sentence, start)
    marked = word in words_of(language, "recipient_words") and not _is_about(scene, sentence, start, word)
    if not (marked or is_in_dative(scene, after[0])):
        return ()
    found = [after[0]]
    for person in after[1:]:
        between = gap(scene, sentence, found[-1].end, person.start).strip(",;- ")
        if between and between not in joints(language):
            break
        found.append(person)
    return found


def _is_about(scene: Scene, sentence: Sentence, start: int, word: str) -> bool:
    """Tell whether a word for "with" ends one for whom something is about ("đối với")."""
    if word not in words_of(scene.article.language, "with_words"):
        return False
    before = f" {scene.folded[sentence.start : own_start(scene, sentence, start)]}"
    markers = (m for m in phrases_of(scene.article.language, "object_markers") if m.endswith(f" {word}"))
    return before.rstrip().endswith(tuple(f" {m}" for m in markers))


def recipients(scene: Scene, sentence: Sentence, people: Sequence[PersonMention]) -> Sequence[PersonMention]:
    """Return to whom something is handed, or from whom: a word for that stands before the name."""
    if not verb_first(scene.article.language):
        return ()
    words = words_of(scene.article.language, "recipient_words")
    return [p for p in people if word_before(scene, sentence, p.start) in words]
