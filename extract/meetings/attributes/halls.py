"""Nouns of halls and buildings where meetings are: "Headquarters of …", "hall of …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from extract.lexicon import language_yaml
from extract.lexicon.clitics import clitics
from extract.lexicon.folding import fold
from extract.meetings.grammar.clauses import breaks
from extract.meetings.sentences.scene import Scene, Sentence
from extract.roles.mention import BodyMention

# What each level has: "HĐND, UBND tỉnh" tells it of both at once.
_ORGANS = ("People's Council", "People's Committee", "Party Committee")
# So many words of its own name may a hall have before the body that it belongs to.
_OWN_NAME = 3


def halls_in(scene: Scene, sentence: Sentence) -> Iterator[tuple[int, int, str]]:
    """Yield where each noun of a hall begins and ends in a sentence, and the noun in English."""
    known = _nouns(scene.article.language)
    if known is not None:
        for match in known[0].finditer(scene.folded, sentence.start, sentence.end):
            yield match.start(), match.end(), known[1][match.group(1)]


def houses(scene: Scene, sentence: Sentence, body: BodyMention) -> bool:
    """Tell whether a body is named for its hall alone ("in the hall of the Ministry of Justice")."""
    for _, end, _ in halls_in(scene, sentence):
        between = scene.folded[end : body.start]
        if end <= body.start and not breaks(between) and len(between.split()) <= _OWN_NAME:
            told = any(end <= c.start < body.start for c in sentence.cues)
            return not told and not _is_listed_behind(scene, sentence, end, body)
    return False


def _is_listed_behind(scene: Scene, sentence: Sentence, start: int, body: BodyMention) -> bool:
    """Tell whether a comma parts a body from another that owns the hall alone: "tại hội trường UBND xã, Đảng
    ủy xã …", "tại trụ sở Bộ Tài chính, Hội đồng thẩm định …", but not "tại trụ sở HĐND, UBND tỉnh"."""
    owners = (b for b in sentence.bodies if start <= b.start and b.end <= body.start)
    return any(ends_owners(scene, b, body) for b in owners)


def ends_owners(scene: Scene, owner: BodyMention, body: BodyMention) -> bool:
    """Tell whether a comma behind the owner of a hall ends what is said of it: it is no organ whose level or
    place is told with that of the body behind."""
    shared = owner.body in _ORGANS and body.body.endswith(_ORGANS)
    return not shared and "," in scene.folded[owner.end : body.start]


@cache
def _nouns(language: str) -> tuple[re.Pattern[str], dict[str, str]] | None:
    nouns = {
        fold(w): english
        for english, ws in language_yaml(language, "meetings")["venue_nouns"].items()
        for w in ws
    }
    if not nouns:
        return None
    words = "|".join(re.escape(w) for w in sorted(nouns, key=len, reverse=True))
    return re.compile(rf"(?<!\w){clitics(language).maybe_governing()}({words})(?!\w)"), nouns
