"""Who attended and speaks by a pronoun: "Міністра представляв A. Він повідомив, що …"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.meetings.claims.claim import Claim
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence, begins_paragraph
from extract.meetings.vocabulary import words_of
from extract.people.mention import PersonMention

# So many words a clause has up to its verb of saying, the pronoun among them ("Він також повідомив").
_WORDS = 3
_CLAUSE = re.compile("[,;:–—] ")


def spoken_by_pronoun(scene: Scene, claims: Sequence[Claim]) -> list[Claim]:
    """Return the claims on those who are said to have attended, each the only one named in his sentence, and
    who speak by a pronoun in the next sentence of the paragraph, or later in the same."""
    pronouns = words_of(scene.article.language, "subject_pronouns")
    if not pronouns:
        return []
    there: dict[int, list[Claim]] = {}
    for claim in claims:
        there.setdefault(claim.sentence, []).append(claim)
    found: list[Claim] = []
    for sentence in scene.sentences:
        named = {id(c.trigger) for c in there.get(sentence.index, ()) if c.person is not None}
        for verb in sentence.of("trigger", "say", "speak"):
            start = _clause_start(scene, sentence, verb)
            words = scene.folded[start : verb.start].split()
            if id(verb) in named or not 0 < len(words) <= _WORDS or words[0] not in pronouns:
                continue
            if any(p.start >= verb.end for p in sentence.voices):
                continue  # "He charged X to …": it may be she who attended
            of = sentence if start > sentence.start else _before(scene, sentence)
            person = _only_one(of, there.get(of.index, ()), start) if of is not None else None
            if person is not None:
                found.append(Claim("speak", sentence.index, verb, person))
    return found


def _clause_start(scene: Scene, sentence: Sentence, verb: Cue) -> int:
    """Return where the clause of a verb begins."""
    marks = [m.end() for m in _CLAUSE.finditer(scene.folded, sentence.start, verb.start)]
    return marks[-1] if marks else sentence.start


def _before(scene: Scene, sentence: Sentence) -> Sentence | None:
    """Return the sentence before in the same paragraph."""
    return None if begins_paragraph(scene, sentence) else scene.sentences[sentence.index - 1]


def _only_one(sentence: Sentence, claims: Sequence[Claim], end: int) -> PersonMention | None:
    """Return the one person who attended whom a sentence names up to an offset, those apart who did not."""
    absent = {id(c.person) for c in claims if c.kind == "absent"}
    people = [p for p in sentence.voices if p.end <= end and id(p) not in absent]
    there = {id(c.person) for c in claims if c.kind == "attend"}
    return people[0] if len(people) == 1 and id(people[0]) in there else None
