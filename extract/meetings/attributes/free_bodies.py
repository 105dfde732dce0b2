"""The bodies that a sentence names for themselves: not in an office, a hall, a dateline or another body."""

from __future__ import annotations

import re

from extract.meetings.attributes.datelines import is_dateline
from extract.meetings.attributes.halls import houses
from extract.meetings.attributes.own_bodies import is_office_at
from extract.meetings.grammar.company import before_company
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import verb_last, words_of
from extract.roles.mention import BodyMention, RoleMention

# What says no more than the kind of a body.
_KINDS = frozenset(
    (
        "Department",
        "University",
        "Company",
        "Corporation",
        "Group",
        "Institute",
        "Academy",
        "Office",
        "Ministry",
        "Organisation Commission",
        "Local Government",
        "Delegation",
        "Command",
    )
)
_CLAUSE = re.compile("[,;:.]")
# So many words before a body those whom it sent are called by: "представники силових структур і поліції".
_SENT = 5
# What stands between a body and its short form: " (".
_BRACKET = 2

STEERING = "Steering Committee"
_ON_BOARD = "Member of the Standing Board"


def free_bodies(scene: Scene, sentence: Sentence) -> list[BodyMention]:
    """Return the bodies that have a name and are no part of a person's office, its short form or a venue."""
    venues = sentence.of("venue")
    return [
        b
        for b in sentence.bodies
        if b.body.removesuffix(" Delegation") not in _KINDS
        and not (b.body == "Inspectorate" and verb_last(scene.article.language))  # "بازرسی به عمل آورد"
        and not any(
            r.start <= b.start and b.end <= r.end and not _is_all(scene, sentence, r) for r in sentence.roles
        )
        and not any(o.body == b.body and b.start - o.end == _BRACKET for o in sentence.bodies)
        and not any(v.start <= b.start and b.end <= v.end for v in venues)
        and not (houses(scene, sentence, b) or is_office_at(scene, sentence, b))
        and not _is_field(scene, sentence, b)
        and not is_dateline(scene, sentence, b)
        and not _is_of_sender(scene, sentence, b)
        and not _is_of_company(scene, sentence, b)
    ]


def _is_of_sender(scene: Scene, sentence: Sentence, body: BodyMention) -> bool:
    """Tell whether only those whom a body sent came: "the representatives of the police and the council"."""
    words = words_of(scene.article.language, "sent_words")
    before = _CLAUSE.split(scene.folded[sentence.start : body.start])[-1].split() if words else []
    return not words.isdisjoint(before[-_SENT:])


def _is_of_company(scene: Scene, sentence: Sentence, body: BodyMention) -> bool:
    """Tell whether only some of a body came along with who met: "A cùng lãnh đạo Sở B đã đi kiểm tra"."""
    return any(
        company is not None and company <= body.start < verb.start
        for verb in sentence.of("verb")
        for company in (before_company(scene.folded, sentence.start, verb.start, scene.article.language),)
    )


def _is_all(scene: Scene, sentence: Sentence, office: RoleMention) -> bool:
    """Tell whether an office in the plural that nobody is named to hold begins a sentence as its subject:
    "all members of the Cabinet met" is the Cabinet; so is the board of a Party committee, which is also what
    its members are called ("Thường vụ Tỉnh ủy họp")."""
    if office.title == _ON_BOARD:
        held = any(r is office for h in sentence.holders for r in (*h.own, *h.shared))
        return not held and all(h.person.start > office.end for h in sentence.holders)
    if not office.plural or office.title != "Member" or office.start != sentence.start:
        return False
    if not verb_last(scene.article.language):
        return False
    return not any(r is office for h in sentence.holders for r in (*h.own, *h.shared))


def _is_field(scene: Scene, sentence: Sentence, body: BodyMention) -> bool:
    """Tell whether a body only says of what a steering committee right before it has charge, a short form in
    brackets between or not ("Ban Chỉ đạo (BCĐ) thi hành án dân sự tỉnh")."""
    steering = (b for b in sentence.bodies if b.body.endswith(STEERING) and b.end < body.start)
    return any(_BESIDE_FIELD.fullmatch(scene.folded, b.end, body.start) is not None for b in steering)


_BESIDE_FIELD = re.compile(r"\)?\s(?:\([^()]*\)\s)?")
