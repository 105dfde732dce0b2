"""What a clause about another meeting says of the subject of its sentence, which it leaves out.

"Sáng 5/6, ông A tiếp Đại sứ B; buổi chiều chủ trì cuộc họp": A chaired.
"""

from __future__ import annotations

from collections.abc import Sequence

from extract.meetings.claims.announcements import is_future
from extract.meetings.claims.claim import Claim, ClaimKind
from extract.meetings.claims.occasions import has_occasion
from extract.meetings.grammar.subjects import Subject, subject_before
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence

_KINDS: dict[str, ClaimKind] = {"chair": "chair", "attend": "attend"}


def with_clauses(scene: Scene, claims: Sequence[Claim]) -> list[Claim]:
    """Return the claims with those on the subjects of clauses, and without those by which somebody named
    behind the verb of such a clause chairs."""
    found = list(claims)
    for sentence in scene.sentences:
        if sentence.clause_of is None:
            continue
        verb = next(iter(_acts(sentence)), None)
        subject = _subject(scene, sentence, verb) if verb is not None else None
        if verb is None or subject is None or is_future(scene, sentence, verb):
            continue
        kind = _KINDS.get(verb.label.value, "meet") if verb.label.group == "trigger" else "meet"
        if kind != "meet" and not has_occasion(scene, sentence, verb):
            continue
        found = [c for c in found if c.trigger is not verb or c.kind == "meet"]
        found.append(Claim(kind, sentence.index, verb, *subject))
    return found


def _acts(sentence: Sentence) -> list[Cue]:
    found = (*sentence.of("verb"), *sentence.of("trigger", *_KINDS))
    return sorted(found, key=lambda c: c.start)


def _subject(scene: Scene, clause: Sentence, verb: Cue) -> Subject | None:
    """Return the subject of the sentence that a clause goes on, if the clause has none before its verb."""
    if clause.clause_of is None or subject_before(scene, clause, verb.start) is not None:
        return None
    first = scene.sentences[clause.clause_of]
    acts = _acts(first)
    return subject_before(scene, first, acts[0].start) if acts else None
