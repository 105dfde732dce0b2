"""Agencies and papers whose report a sentence begins ("TTXVN - Sáng 5/3, …"): they are not who met."""

from __future__ import annotations

from extract.meetings.sentences.scene import Scene, Sentence
from extract.roles.mention import BodyMention

_PRESS = ("News Agency", "Newspaper", "Television", "Television Station", "Voice of Vietnam", "Review")
_DASHES = ("-", "–", "—")


def is_dateline(scene: Scene, sentence: Sentence, body: BodyMention) -> bool:
    """Tell whether a body is the agency or paper whose report a dash behind it begins."""
    opens = body.start - sentence.start <= 1 and body.body.endswith(_PRESS)
    return opens and scene.folded[body.end : body.end + 3].strip(" )")[:1] in _DASHES
