"""Meetings that an article tells of besides its main one: "right after the ceremony the two held talks"."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cache

from extract.dates.mention import DateMention, TimeOfDay
from extract.lexicon import language_yaml
from extract.meetings.claims.claim import Claim
from extract.meetings.claims.occasions import only_times
from extract.meetings.events.continuation import Main, rest_of
from extract.meetings.events.day_parts import OPENING, day_part, noun_part, sits_down
from extract.meetings.events.further_encounters import meets_someone_new
from extract.meetings.events.later_days import on_later_day
from extract.meetings.events.naming import ENCOUNTERS, VISIT, class_of, kind_of_cue, naming_cues
from extract.meetings.events.other_times import is_timed, moves_on, opens_elsewhere, told_next
from extract.meetings.events.runs import parted, run_from
from extract.meetings.grammar.extents import own_start
from extract.meetings.grammar.subjects import subject_before
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence, begins_paragraph
from extract.meetings.vocabulary import is_declined, verb_last, whole_words, words_of

_ONE_WORD = frozenset(("congress", "general"))
_TANWIN = "\u064b"
# After what leaders sit down to work with their hosts.
_BEFORE_WORK = (None, VISIT, "ceremony")
# How near to its beginning a sentence that tells of an encounter names it.
_BEGINNING = 12


def find_sequels(
    scene: Scene, sentences: Sequence[Sentence], claims: Sequence[Claim], anchors: Sequence[Sentence]
) -> list[tuple[Sentence, ...]]:
    """Return the runs of sentences that tell of a meeting of another kind than the main one, or with others.

    Such a run begins with a word for what came next or before, or with another part of the day, and says who
    chaired, attended or met whom. The main meeting is of the kind that the headline names, else of the first
    anchor's.
    """
    anchors = [a for a in anchors if a.kind != "headline"]
    if not anchors:
        return []
    first = class_of(scene, anchors[0])
    headlined = {kind_of_cue(c) for s in sentences if s.kind == "headline" for c in naming_cues(scene, s)}
    lead = first_time(anchors)
    when = None if lead is None else (lead.value, lead.time_of_day)
    runs: list[tuple[Sentence, ...]] = []
    told_in: dict[int, list[Claim]] = {}
    said_in: dict[int, list[Claim]] = {}
    for claim in claims:
        said_in.setdefault(claim.sentence, []).append(claim)
        if claim.kind in ("chair", "attend", "meet"):
            told_in.setdefault(claim.sentence, []).append(claim)
    for position, sentence in enumerate(sentences):
        if sentence.kind == "headline" or sentence.index <= anchors[0].index:
            continue
        section = on_later_day(scene, sentences, position, lead, said_in) or _section(
            scene, sentences, position
        )
        if section and any(c.sentence in {s.index for s in section} for c in claims):
            runs.append(section)
            continue
        if moves_on(scene, sentence, lead, [a for a in anchors if a.index < sentence.index]):
            run = run_from(scene, sentences, position, first, anchors[0])
            if any(c.sentence in {s.index for s in run} for c in claims):
                runs.append(run)
                continue
        told = told_in.get(sentence.index) or told_next(scene, sentences, position, told_in)
        own = class_of(scene, sentence) or _class_elsewhere(scene, sentence) if told else None
        worked = first in _BEFORE_WORK and sits_down(scene, sentence)
        if not told or own in (None, VISIT):
            continue
        if first == VISIT and not worked and not _is_chaired_next(scene, sentence, told, lead):
            continue
        if day_part(scene, sentence) and len(told) == 1 and told[0].kind == "meet" and not worked:
            continue  # nobody is told besides whom the article is about
        if not _is_another(scene, sentence, told, (own, first), lead, claims, anchors):
            continue
        if own in headlined and not worked and not _is_headlined(scene, anchors[0], headlined):
            before = [a for a in anchors if a.index < sentence.index]
            runs.append(tuple(a for a in before if class_of(scene, a) == first))
            first = own
        else:
            run = run_from(scene, sentences, position, first, anchors[0])
            main = Main(first, when, anchors)
            runs.append((*run, *rest_of(scene, sentences, run, claims, main, worked=worked)))
    return parted([r for r in runs if r])


def _is_another(
    scene: Scene,
    sentence: Sentence,
    told: Sequence[Claim],
    kinds: tuple[str, str | None],
    lead: DateMention | None,
    claims: Sequence[Claim],
    anchors: Sequence[Sentence],
) -> bool:
    """Tell whether a sentence that tells of people is about another meeting than the main one; `kinds` are
    its own and the main one's."""
    own, first = kinds
    chaired = own == first and noun_part(scene, sentence) is not None
    if chaired and _is_chaired_by_others(scene, sentence, lead, told, claims, anchors):
        return True
    if _comes_next(scene, sentence, lead) or _follows(scene, sentence, told):
        return (
            meets_someone_new(scene, sentence, told, claims, besides=True)
            or _is_other(scene, own, first, told, claims, anchors)
            or _is_after(scene, sentence, told)
            or _is_chaired_by_others(scene, sentence, lead, told, claims, anchors)
            or _is_apart(scene, sentence, told, claims, anchors)
        )
    encounter = _opens_encounter(scene, sentence, first) and _meets_others(told, claims)
    return encounter or meets_someone_new(scene, sentence, told, claims)


def _is_other(
    scene: Scene,
    own: str,
    first: str | None,
    told: Sequence[Claim],
    claims: Sequence[Claim],
    anchors: Sequence[Sentence],
) -> bool:
    """Tell whether a sentence is about a meeting of another kind, or one where somebody else was met."""
    if own != first and not (has_one_word(scene.article.language) and {own, first} == _ONE_WORD):
        return True
    if any(c.kind == "chair" for c in told) and _is_new(scene, told[0].sentence):
        return True
    if own not in ENCOUNTERS and not all(c.kind == "meet" for c in told):
        return False
    at = {a.index for a in anchors if a.index < told[0].sentence}
    met = {c.person.name for c in claims if c.person is not None and c.kind == "meet" and c.sentence in at}
    here = {c.person.name for c in told if c.person is not None}
    several = len(told) > 1 or _is_new(scene, told[0].sentence)
    return bool(met) and several and bool(here - met)


def _is_headlined(scene: Scene, lead: Sentence, headlined: Collection[str]) -> bool:
    """Tell whether the lead names what the headline does; a reception and the talks at it are one."""
    kinds = {kind_of_cue(c) for c in naming_cues(scene, lead)}
    encounter = bool(kinds & ENCOUNTERS) and not ENCOUNTERS.isdisjoint(headlined)
    return encounter or not kinds.isdisjoint(headlined)


def _opens_encounter(scene: Scene, sentence: Sentence, first: str | None) -> bool:
    """Tell whether a paragraph begins by saying who met whom, in a report of encounters: "Tiếp Đại sứ X, …",
    "Tại cuộc gặp với Tổng thống Y, …"."""
    first = first or ("general" if is_declined(scene.article.language) else None)
    if first not in (*ENCOUNTERS, "general") or sentence.kind != "paragraph":
        return False
    if not begins_paragraph(scene, sentence):
        return False
    if any(t.start - sentence.start <= _BEGINNING for t in sentence.of("trigger", "host")):
        return False  # "The delegation was received by X": it is the one that the report is about
    cues = [c for c in naming_cues(scene, sentence) if c.label.value in (*ENCOUNTERS, "meeting")]
    return any(c.start - sentence.start <= _BEGINNING or _follows_subject(scene, sentence, c) for c in cues)


def _follows_subject(scene: Scene, sentence: Sentence, verb: Cue) -> bool:
    """Tell whether a sentence begins with the subject of a verb of meeting and little more, where nouns have
    cases ("Також прем'єр-міністр X поспілкувався з Y")."""
    if verb.label.group != "verb" or not is_declined(scene.article.language):
        return False
    subject = subject_before(scene, sentence, verb.start)
    held = (subject.person or subject.role) if subject is not None else None
    return held is not None and own_start(scene, sentence, held.start) - sentence.start <= _BEGINNING


def _meets_others(told: Sequence[Claim], claims: Sequence[Claim]) -> bool:
    """Tell whether a sentence says that somebody was met of whom nothing was told before."""
    here = {c.person.name for c in told if c.person is not None and c.kind == "meet"}
    before = [c for c in claims if c.person is not None and c.sentence < told[0].sentence]
    met = {c.person.name for c in before if c.kind == "meet" and c.person is not None}
    known = {c.person.name for c in before if c.person is not None}
    return bool(met) and bool(here) and bool(here - known)


def _is_after(scene: Scene, sentence: Sentence, told: Sequence[Claim]) -> bool:
    """Tell whether a verb of meeting stands behind a word for what came after the meeting ("after the
    session, X met Y")."""
    times = [k for k in sentence.of("kind") if only_times(scene, k) and k.start - sentence.start <= OPENING]
    return bool(times) and any(
        c.kind == "meet" and c.trigger.label.group == "verb" and c.trigger.start > times[0].end for c in told
    )


def _is_chaired_by_others(
    scene: Scene,
    sentence: Sentence,
    lead: DateMention | None,
    told: Sequence[Claim],
    claims: Sequence[Claim],
    anchors: Sequence[Sentence],
) -> bool:
    """Tell whether somebody else chairs at another part of the day, with which the sentence begins, or which
    stands behind the noun with which it begins ("أما جلسة بعد الظهر فترأسها X")."""
    own = _part(scene, sentence)
    earlier = (_part(scene, a) for a in anchors if a.index < sentence.index)
    first = (lead.time_of_day if lead is not None else None) or next(filter(None, earlier), None)
    return None not in (own, first) and own != first and _has_other_chairs(sentence, told, claims, anchors)


def _part(scene: Scene, sentence: Sentence) -> TimeOfDay | None:
    """Return the part of the day with which a sentence begins, by a date or a word, or its first noun."""
    times = (d.time_of_day for d in sentence.dates if d.start - sentence.start <= OPENING and d.time_of_day)
    return next(times, None) or day_part(scene, sentence) or noun_part(scene, sentence)


def _has_other_chairs(
    sentence: Sentence, told: Sequence[Claim], claims: Sequence[Claim], anchors: Sequence[Sentence]
) -> bool:
    """Tell whether a sentence names who chairs, and nobody who chaired before."""
    at = {a.index for a in anchors if a.index < sentence.index}
    chairs = {c.person.name for c in claims if c.person and c.kind == "chair" and c.sentence in at}
    here = {c.person.name for c in told if c.person and c.kind == "chair"}
    return bool(here) and not here & chairs


def _is_apart(
    scene: Scene,
    sentence: Sentence,
    told: Sequence[Claim],
    claims: Sequence[Claim],
    anchors: Sequence[Sentence],
) -> bool:
    """Tell whether a sentence that begins with "the same day" or "elsewhere" says that others than those of
    the main meeting chaired, met one another or attended."""
    if not opens_elsewhere(scene, sentence):
        return False
    at = {a.index for a in anchors if a.index < sentence.index}
    before = [c for c in claims if c.person is not None and c.sentence in at]
    if any(c.kind == "chair" for c in told):
        chairs = {c.person.name for c in before if c.person is not None and c.kind == "chair"}
        return bool(chairs) and not any(
            c.kind == "chair" and c.person and c.person.name in chairs for c in told
        )
    if all(c.kind == "attend" for c in told) and naming_cues(scene, sentence):
        known = {c.person.name for c in claims if c.person is not None and c.sentence < told[0].sentence}
        attending = {c.person.name for c in told if c.person is not None}
        return bool(attending) and not attending & known
    met = {c.person.name for c in before if c.person is not None and c.kind == "meet"}
    here = {c.person.name for c in told if c.person is not None and c.kind == "meet"}
    return len(here) > 1 and not here & met


def _is_chaired_next(
    scene: Scene, sentence: Sentence, told: Sequence[Claim], lead: DateMention | None
) -> bool:
    """Tell whether a sentence begins with what came after a visit and names what somebody chaired then: a
    visit is made of encounters, not of sessions."""
    chaired = any(c.kind == "chair" for c in told)
    return chaired and bool(sentence.of("kind")) and _comes_next(scene, sentence, lead)


def _class_elsewhere(scene: Scene, sentence: Sentence) -> str | None:
    """Return what a meeting is that a sentence about something else tells of by a verb alone."""
    return "general" if opens_elsewhere(scene, sentence) else None


def _is_new(scene: Scene, sentence: int) -> bool:
    """Tell whether a noun for a meeting is indefinite, as of one that the article has not named before."""
    new = words_of(scene.article.language, "indefinite_nouns")
    words = (scene.folded[k.start : k.end + 2].split(" ")[0] for k in scene.sentences[sentence].of("kind"))
    return any(word.replace(_TANWIN, "") in new for word in words)


@cache
def has_one_word(language: str) -> bool:
    """Tell whether congresses and conferences have one word in a language ("مؤتمر"), which the report of a
    congress then goes on with."""
    kinds = language_yaml(language, "meetings")["kinds"]
    return any(phrase.split()[0] in kinds["conference"] for phrase in kinds["congress"])


def _section(scene: Scene, sentences: Sequence[Sentence], position: int) -> tuple[Sentence, ...]:
    """Return the sentences under a heading whose first tells that a meeting was held, on another day than all
    before: a newsroom puts the news of several days together. None if it is no such section.
    """
    first = sentences[position]
    if not position or sentences[position - 1].kind != "heading":
        return ()
    days = [d.value for d in first.dates if d.value and d.start - first.start <= OPENING]
    earlier = {d.value for s in sentences[:position] for d in s.dates} if days else set()
    if not earlier or days[0] in earlier:
        return ()
    if not first.of("tense", "held") or not naming_cues(scene, first):
        return ()
    ends = (i for i in range(position, len(sentences)) if sentences[i].kind == "heading")
    return tuple(sentences[position : next(ends, len(sentences))])


def _comes_next(scene: Scene, sentence: Sentence, lead: DateMention | None) -> bool:
    """Tell whether a sentence begins with another time than the main meeting's or a word for a sequence."""
    end = _subject_end(scene, sentence) + OPENING
    opening = scene.folded[sentence.start : end]
    if whole_words(scene.article.language, "sequels").search(opening) or day_part(scene, sentence):
        return True
    if opens_elsewhere(scene, sentence) or is_timed(scene, sentence):
        return True
    times = [d for d in sentence.dates if d.start <= end]
    return any(
        lead is not None
        and d.time_of_day is not None
        and (d.time_of_day != lead.time_of_day or (d.value is not None and d.value != lead.value))
        for d in times
    )


def _subject_end(scene: Scene, sentence: Sentence) -> int:
    """Return where the subject ends that opens a sentence, where verbs come last and the time stands behind
    it ("the foreign minister of X this evening too met …"); else where the sentence begins."""
    if not verb_last(scene.article.language):
        return sentence.start
    end = sentence.start
    spans = [*((r.start, r.end) for r in sentence.roles), *((p.start, p.end) for p in sentence.voices)]
    for start, stop in sorted(spans):
        if 0 <= start - end <= 1:
            end = stop
    return end


def _follows(scene: Scene, sentence: Sentence, told: Sequence[Claim]) -> bool:
    """Tell whether a sentence begins with a subject, where verbs come last, who met somebody after what the
    article has told ("X, after his visit to the factory, met …")."""
    return verb_last(scene.article.language) and _is_after(scene, sentence, told)


def first_time(sentences: Sequence[Sentence]) -> DateMention | None:
    """Return the first date or part of a day that some sentences give."""
    return next((d for s in sentences for d in s.dates if d.value or d.time_of_day), None)
