"""What a pronoun or a bare noun takes up, where it stands for a document in a relation.

"Рішення № 5 …. Воно скасовує рішення № 3", "План № 7, виданий на її виконання", "Це рішення замінили
рішенням № 9": the document is the only one that agrees, in the same sentence or the one before.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from extract.documents.mention import DocumentMention
from extract.lexicon.folding import fold

_STEM = 4
_ENDING = 2
_CLAUSE = r"(?:^|[,;] (?:\w{1,3} )?)"
_NEVER = re.compile("(?!)")


@dataclass(frozen=True, slots=True)
class TakingUp:
    """The words of one language that take up documents, as regular expressions over folded text.

    `it` is the word; `subject` does something, or is by what it is done, and ends where the verb begins, `it`
    missing where it is a word for any document ("…; документ змінює");
    `within` is inside the words of the relation ("to its carrying out", "by it … lost its force"), `by` there
    is what does it; `behind` a verb is what something is done to, as is `before` one in the passive; `bare`
    is a noun without a number that begins a sentence, `it` missing where it is one of any document.
    """

    nouns: Mapping[str, re.Pattern[str]]  # how the nouns begin that agree with a pronoun
    subject: re.Pattern[str] = _NEVER
    within: re.Pattern[str] = _NEVER
    behind: re.Pattern[str] = _NEVER
    before: re.Pattern[str] = _NEVER
    bare: re.Pattern[str] = _NEVER

    def antecedent(
        self,
        folded: str,
        mentions: Sequence[DocumentMention],
        starts: Sequence[int],
        word: str | None,
        at: int,
        apart: str = "",
    ) -> int | None:
        """Return the position of the document that `word`, at the offset `at`, stands for, or None where none
        or several may be meant: of the sentence, or else of the one before. `starts` are those of the
        sentences, `apart` is the number of a document that is not meant."""
        this = bisect_right(starts, at)
        near: dict[int, list[int]] = {}
        for index, mention in enumerate(mentions):
            sentence = bisect_right(starts, mention.start)
            if mention.end > at or sentence < this - 1 or mention.number == apart:
                continue
            if self._agrees(word, folded[mention.start : mention.number_start]):
                near.setdefault(sentence, []).append(index)
        found = near[max(near)] if near else []
        return found[-1] if len({mentions[i].number for i in found}) == 1 else None

    def _agrees(self, word: str | None, noun: str) -> bool:
        if word is None:
            return True
        nouns = self.nouns.get(word)
        if nouns is not None:
            return nouns.match(noun) is not None
        return noun.startswith(word[: max(_STEM, len(word) - _ENDING)])


def taking_up(data: Mapping[str, Any]) -> TakingUp:
    """Return the words of a language that take up documents, from `taken_up` of its documents.yaml. Where
    "its" is a word of its own, parts of a document are listed: one of them or the end then stands behind.
    Without words for "this" a noun that has no number takes up nothing. Where pronouns are `glued` the
    objects are whole words of a relation that end in one, whatever is glued before them."""
    if not data:
        return TakingUp({})
    rows = data["pronouns"]
    agreeing: dict[str, list[str]] = {}
    for row in rows:
        for word in (*row["subjects"], *row["objects"]):
            agreeing.setdefault(fold(word), []).extend(row["nouns"])
    subject = _either(w for row in rows for w in row["subjects"])
    thing = _either(w for row in rows for w in row["objects"])
    nouns, documents = _either(w for row in rows for w in row["nouns"]), _either(data["documents"])
    parts, these = _either(data["parts"]), _either(data["these"])
    edge = r"(?<!\w)"
    goes_on = rf"(?: (?:{parts})| ?[.;]| ?$)" if data["parts"] else r"(?!\w)"
    return TakingUp(
        {word: re.compile(_either(forms)) for word, forms in agreeing.items()},
        subject=re.compile(rf"{_CLAUSE}(?:(?P<it>{subject})|(?:{documents}))(?: \w+){{0,2}} $"),
        within=re.compile(rf"{'' if data.get('glued') else edge}(?:(?P<by>{subject})|(?P<it>{thing}))(?!\w)"),
        behind=re.compile(rf" (?:\w+ )?(?P<it>{thing}){goes_on}"),
        before=re.compile(rf"{_CLAUSE}(?:\w{{2,3}} )?(?P<it>{thing})(?: \w+){{0,2}} $"),
        bare=re.compile(
            rf"(?:(?:{these}) )?(?:(?P<it>(?:{nouns})\w*)|(?:{documents}))(?P<told>(?: [\w'-]+){{0,9}}) $"
        )
        if data["these"]
        else _NEVER,
    )


def _either(words: Iterable[str]) -> str:
    return "|".join(sorted({fold(w) for w in words}, key=lambda w: (-len(w), w))) or _NEVER.pattern
