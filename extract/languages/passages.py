"""Tell the language of an article and of those of its passages that are in another one.

Translations keep passages of the original (Vietnamese bylines, captions, whole paragraphs), and pages hold
two languages side by side. The article's language is that of most of its text; a passage in another language
is known as such. Only a passage that one quick detector takes for another language, or that is written in
another script, is looked at closely, so that an article in one language costs no more than before.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from extract.languages.identification import Identification, identify, quick_language

_LETTERS = {
    "latin": r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]",
    "cyrillic": r"[\u0400-\u052f]",
    "arabic": r"[\u0620-\u064a\u066e-\u06d3\u0750-\u077f\ufb50-\ufefc]",
}
# One letter first, then more of them: a search skips to the letters of the script.
_SCRIPTS = {name: re.compile(f"{letter}{letter}*") for name, letter in _LETTERS.items()}
# What is looked at of one passage; fewer letters tell a script, but no language among those that share it.
_SAMPLE = 160
_FEWEST_OF_SCRIPT = 20
_FEWEST_OF_LANGUAGE = 80
_SURE = 0.6


@dataclass(frozen=True, slots=True)
class Passages:
    """The language of a text, and of each of its passages that is in another one (None for the others)."""

    article: Identification
    languages: tuple[str | None, ...]


def identify_passages(passages: Sequence[str]) -> Passages:
    """Return the languages of a text that is given as its passages in order."""
    quick = [_quick(p) for p in passages]
    weights: Counter[str] = Counter()
    for passage, label in zip(passages, quick, strict=True):
        weights[label] += len(passage)
    most = max(weights, key=lambda label: (weights[label], label), default="")
    main = [p for p, label in zip(passages, quick, strict=True) if label in (most, _script_of(most))]
    article = identify("\n".join(passages if len(weights) == 1 else main))
    found = tuple(
        None if label == most else _other(p, label, most, article)
        for p, label in zip(passages, quick, strict=True)
    )
    return Passages(article, found)


def _quick(passage: str) -> str:
    """Return script and language of a passage at a glance: "cyrillic uk", "latin" if it is short, ""."""
    sample = passage[:_SAMPLE]
    script, count = "", 0
    for name, letters in _SCRIPTS.items():
        found = sum(map(len, letters.findall(sample)))
        if found > count:
            script, count = name, found
        if 2 * count > len(sample):
            break
    if count < _FEWEST_OF_SCRIPT:
        return ""
    if count < _FEWEST_OF_LANGUAGE:
        return script
    return f"{script} {quick_language(sample) or ''}".strip()


def _script_of(label: str) -> str:
    return label.partition(" ")[0]


def _other(passage: str, label: str, most: str, article: Identification) -> str | None:
    """Return the language of a passage if it is certainly another one than the article's."""
    if not label or label == _script_of(most):
        return None
    found = identify(passage)
    script, _, seen = label.partition(" ")
    sure = script != _script_of(most) or (seen == found.language and found.score >= _SURE)
    return found.language if sure and found.language not in (article.language, "und") else None
