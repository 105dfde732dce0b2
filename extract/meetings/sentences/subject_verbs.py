"""Verbs of meeting that are such only where who does it is named right before, with an office.

"Phó Chủ tịch UBND tỉnh X kiểm tra công trình" tells of a visit, "Thanh tra đã kiểm tra 20 cơ sở" of the work
of a body, "đề nghị ông X kiểm tra" of nothing that was done.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from extract.lexicon.alternation import any_word
from extract.meetings.grammar.company import before_company
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.sentence import honorifics
from extract.meetings.vocabulary import joints, whole_words, words_of
from extract.people.mention import PersonMention
from extract.roles.mention import RoleMention

# So far behind the name may the verb stand: an office or two between.
_REACH = 140
# So much parts a name from an office of his.
_BESIDE = 3
# So much may stand between two who are joined: "and" and a title of respect.
_JOINED = 24
# A comma, a dash or a space.
_MARKS = ",-–— "
# So many words at most say what it was that somebody went to: "công trường cao tốc A - B".
_SITE = 10
# So far behind the verb stands who leads a delegation, and so ends the clause before it.
_LED, _CLAUSE_ENDS = 300, ".;:\n"
# A day, or the time of it.
_NUMBER = re.compile(r"\(?\d[\d/.-]*\)?")


def with_subjects(
    cues: Sequence[Cue],
    people: Sequence[PersonMention],
    roles: Sequence[RoleMention],
    folded: str,
    language: str,
) -> list[Cue]:
    """Return the cues without the verbs that need a person for their subject and have none.

    `people` and `roles` are those of the text in order. A delegation is a subject too where the words behind
    say who leads it: "Đoàn công tác của Bộ đã kiểm tra công trình. Thứ trưởng X làm trưởng đoàn".
    """
    return [
        c
        for c in cues
        if not (c.label.group == "verb" and c.label.order == "before")
        or _has_subject(c.start, people, roles, folded, language)
        or _is_of_led(c.start, folded, language)
    ]


def _has_subject(
    verb: int, people: Sequence[PersonMention], roles: Sequence[RoleMention], folded: str, language: str
) -> bool:
    person = next((p for p in reversed(people) if p.end < verb), None)
    if person is None:
        return False
    verb = before_company(folded, person.end, verb, language) or verb
    if verb - person.end > _REACH:
        return False
    before = [r for r in roles if 0 <= person.start - r.end <= _BESIDE]
    behind = [r for r in roles if person.end <= r.start < verb]
    start = min([person.start, *(r.start for r in before)])
    if not before and not (behind and behind[0].start - person.end <= _BESIDE):
        joined = _joined_to(person, people, roles, folded, language)
        if joined is None:
            return False
        start = joined
    between = folded[person.end : verb]
    for role in reversed(behind):
        at = role.start - person.end
        between = between[:at] + " " + between[at + len(role.as_written) :]
    links = words_of(language, "subject_links")
    between = _destinations(language).sub(" ", between)
    told = (word.strip(_MARKS) for word in between.split())
    if not all(word in links for word in told if word and not _NUMBER.fullmatch(word)):
        return False
    return not _is_asked(start, folded, language)


def _is_of_led(verb: int, folded: str, language: str) -> bool:
    """Tell whether the subject of a verb is a delegation that soon behind is said to be led by somebody."""
    nouns, leads = whole_words(language, "delegation_subjects"), words_of(language, "delegation_leads")
    led = [at for word in leads if (at := folded.find(word, verb, verb + _LED)) >= 0]
    if not led or nouns.search(folded, verb, min(led)):
        return False  # or that of a headline, and the one that is led is told of behind
    start = max(folded.rfind(mark, 0, verb) for mark in _CLAUSE_ENDS) + 1
    return nouns.search(folded, max(start, verb - _REACH), verb) is not None


@cache
def _destinations(language: str) -> re.Pattern[str]:
    """Find where somebody went: "đến bệnh viện huyện,", "xã Đất Bằng, tỉnh Hà Bắc,"."""
    levels, went = (any_word(words_of(language, k)) for k in ("destination_levels", "visit_markers"))
    if not levels:
        return re.compile("(?!)")
    # A name behind its level, or all that stands behind "đến" up to a comma.
    named, site = rf"(?:{levels})(?: \w+){{1,4}}(?:,|\s*$)", rf"(?:{went})(?: [\w/-]+){{1,{_SITE}}},"
    return re.compile(rf"(?<!\w)(?:{site}|{named})")


def _joined_to(
    person: PersonMention,
    people: Sequence[PersonMention],
    roles: Sequence[RoleMention],
    folded: str,
    language: str,
) -> int | None:
    """Return where the office begins of whom "and" or "with" joins to a person without one: "Bộ trưởng A cùng
    đồng chí B kiểm tra"."""
    first = next((p for p in reversed(people) if p.end < person.start), None)
    if first is None or person.start - first.end > _JOINED:
        return None
    words = folded[first.end : person.start].split()
    while words and words[-1] in honorifics(language):
        words.pop()
    if " ".join(words) not in joints(language):
        return None
    return next((r.start for r in roles if 0 <= first.start - r.end <= _BESIDE), None)


def _is_asked(start: int, folded: str, language: str) -> bool:
    """Tell whether the word before somebody makes him an object, or says that he is asked to do it."""
    words = folded[max(0, start - _REACH) : start].rpartition("\n")[2].split()
    while words and words[-1] in honorifics(language):
        words.pop()
    last = words[-2:]
    if " ".join(last) in joints(language):
        return False  # "A разом із B оглянув"
    objects = words_of(language, "object_markers")
    return bool(last) and (last[-1] in objects or " ".join(last) in objects)
