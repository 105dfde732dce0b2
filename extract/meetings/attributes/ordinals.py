"""The ordinal of a meeting: in figures, Roman numerals or words, beside the noun that names it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from extract.lexicon import language_yaml
from extract.lexicon.alternation import any_word
from extract.lexicon.clitics import clitics
from extract.lexicon.folding import fold
from extract.meetings.attendance.elsewhere import is_of_earlier
from extract.meetings.claims.occasions import GENERAL, is_of_paper, only_times
from extract.meetings.events.events import Event
from extract.meetings.events.sequels import has_one_word
from extract.meetings.grammar.clauses import breaks
from extract.meetings.grammar.extents import word_before
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import spaced_ends, words_of

# Ukrainian types them with letters of its own too.
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "і": 1, "х": 10}
# "the 5th (extraordinary) session"
_BRACKETS = re.compile(r"\s*\([^()]*\)\s*")
_TEN = 10
_ASSEMBLY = "National Assembly"
# So much may stand between a noun and the ordinal that a word introduces ("lần thứ").
_MARKED = 70
# How many letters the words for hundreds have, with what joins them to the rest.
_HUNDREDS = 16


def ordinal_of(scene: Scene, event: Event, cue: Cue | None) -> int | None:
    """Return the ordinal written with a noun for the meeting in the headline, the lead or an anchor, or None.

    A meeting that only a verb tells of has no name: a noun in another sentence is that of another meeting.
    """
    kinds = GENERAL if cue is None or cue.label.value in GENERAL else {cue.label.value}
    if cue is not None and cue.label.value == "congress" and has_one_word(scene.article.language):
        kinds = {"congress", "conference"}
    unnamed = cue is not None and cue.label.group == "verb"
    heads = [s for s in event.sentences if s.kind == "headline"]
    lead = [] if event.recalled or event.sequel else [s for s in event.sentences if s.kind != "headline"][:1]
    first = [s for s in lead if s not in event.anchors]
    other = _other_words(scene, (*lead, *event.anchors), cue) | _beside(scene, event.anchors, cue)
    for sentence in (*heads, *first, *event.anchors):
        if unnamed and sentence.kind != "headline" and not sentence.start <= cue.start < sentence.end:  # type: ignore[union-attr]
            continue
        named = (*sentence.of("kind", *kinds), *sentence.of("verb", *kinds))
        for noun in (k for k in named if not only_times(scene, k)):
            if cue is not None and _is_another(scene, sentence, cue, noun):
                continue
            if scene.folded[noun.start : noun.end] in other or is_of_paper(scene, noun):
                continue
            if is_of_earlier(scene, sentence, noun) or _is_told_at(scene, sentence, cue, noun):
                continue
            found = _ordinal_beside(scene, sentence, noun)
            if found is not None:
                return found
    return None


def _other_words(scene: Scene, sentences: Iterable[Sentence], cue: Cue | None) -> frozenset[str]:
    """Return the nouns, but that of the meeting itself, that only give a time or a purpose where it is told
    of: they name another meeting ("a conference to prepare the 17th session")."""
    timed = (k for s in sentences for k in s.of("kind") if only_times(scene, k))
    own = scene.folded[cue.start : cue.end] if cue is not None else ""
    return frozenset(scene.folded[k.start : k.end] for k in timed) - {own}


def _beside(scene: Scene, sentences: Iterable[Sentence], cue: Cue | None) -> frozenset[str]:
    """Return the nouns that name another meeting where this one is named ("a press conference on the 5th
    session"): they do so in the headline too."""
    if cue is None:
        return frozenset()
    kind = cue.label.value
    own = [(s, c) for s in sentences for c in s.of("kind", kind)]
    others = (
        k for s, c in own for k in s.of("kind") if k.label.value != kind and _is_another(scene, s, c, k)
    )
    return frozenset(scene.folded[k.start : k.end] for k in others)


def _is_told_at(scene: Scene, sentence: Sentence, cue: Cue | None, noun: Cue) -> bool:
    """Tell whether a noun of session only says at which one something is done, by another word than the
    meeting's own ("phiên họp … chuẩn bị trình Quốc hội tại Kỳ họp thứ 7")."""
    if cue is None or cue.label.value != "session" or noun.label.value != "session":
        return False
    at = words_of(scene.article.language, "venue_markers")
    other = scene.folded[cue.start : cue.end] != scene.folded[noun.start : noun.end]
    return other and word_before(scene, sentence, noun.start) in at


def _is_another(scene: Scene, sentence: Sentence, cue: Cue, noun: Cue) -> bool:
    """Tell whether a noun of the sentence that names a meeting names another one, by another word ("chaired
    the press conference on the results of the 2nd conference …")."""
    if (
        cue.label.value in GENERAL - {"conference"}
        or not sentence.start <= cue.start < noun.start < sentence.end
    ):
        return False
    return scene.folded[cue.start : cue.end] != scene.folded[noun.start : noun.end]


@cache
def _ordinal_words(language: str) -> tuple[re.Pattern[str], dict[str, int]]:
    data = language_yaml(language, "meetings")
    simple = {fold(w): int(n) for n, ws in data["ordinals"].items() for w in ws}
    words = simple | dict(_compounds(data, simple))
    markers = "|".join(re.escape(fold(m)) for m in sorted(data["ordinal_markers"], key=len, reverse=True))
    # A number is tied to the article with a stretched letter, "الـ162".
    article = f"(?:{clitics(language).article}\u0640? ?)?" if clitics(language).article else ""
    digits = rf"{article}(?P<digits>\d{{1,3}})(?:-\w{{1,3}})?"
    number = rf"{digits}|(?P<roman>[ivxlіх]+)|(?P<word>{_in_words(data, simple)})"
    lead = rf"(?:{markers})\s+" if markers else ""
    bare = r"|(?P<bare>[ivxl]+)" if markers else ""
    return re.compile(rf"(?<!\w)(?:{lead}(?:{number}){bare})(?!\w)"), words


def _in_words(data: Mapping[str, Any], simple: Mapping[str, int]) -> str:
    """Return an expression for the ordinals in words; those of two words are put together by it, which has
    not to be made of all of them then."""
    tens = any_word(fold(w) for ways in data["ordinal_tens"].values() for w in ways)
    parts = (tens, any_word(w for w, n in simple.items() if n < _TEN))
    first, last = parts if data["tens_first"] else reversed(parts)
    return f"{first}{re.escape(data['ordinal_joint'])}{last}|{any_word(simple)}"


def _compounds(data: Mapping[str, Any], words: Mapping[str, int]) -> Iterator[tuple[str, int]]:
    """Yield the ordinals made of a word for ten and one of 1 to 9, in the order of the language."""
    joint = data["ordinal_joint"]
    for tens, ways in data["ordinal_tens"].items():
        for ten in map(fold, ways):
            for unit, n in ((w, n) for w, n in words.items() if n < _TEN):
                parts = (ten, unit) if data["tens_first"] else (unit, ten)
                yield joint.join(parts), int(tens) + n


def _ordinal_beside(scene: Scene, sentence: Sentence, noun: Cue) -> int | None:
    pattern, words = _ordinal_words(scene.article.language)
    first, last = max(sentence.start, noun.start - 40), min(sentence.end, noun.end + _MARKED + 15)
    for match in pattern.finditer(scene.folded, first, last):
        if not _belongs(scene, match, noun) or _is_of_another(scene, sentence, match, noun):
            continue
        if scene.folded[first : match.start()].rstrip().endswith(_terms(scene.article.language)):
            continue  # "دوره دهم، جلسه سوم": the term of the assembly
        bare = match.groupdict().get("bare")
        digits, roman, word = match.group("digits"), bare or match.group("roman"), match.group("word")
        if word:
            return words[word] + _hundreds_before(scene, match.start("word")) + _hundreds_behind(scene, match)
        return int(digits) if digits else _roman(roman)
    return None


@cache
def _terms(language: str) -> tuple[str, ...]:
    """Return the words for a term, a space before each; what nothing ends with if there are none."""
    return spaced_ends(language, "term_nouns") or ("\n",)


def _hundreds_before(scene: Scene, at: int) -> int:
    """Return the hundreds that stand in words right before the rest of an ordinal, 0 if there are none."""
    pattern, hundreds = _hundreds(scene.article.language)
    found = pattern.search(scene.folded, max(0, at - _HUNDREDS), at) if pattern else None
    return hundreds[found[1]] if found else 0


@cache
def _hundreds(language: str) -> tuple[re.Pattern[str] | None, dict[str, int]]:
    data = language_yaml(language, "meetings")
    words = {fold(w): int(n) for n, ws in data["ordinal_hundreds"].items() for w in ws}
    joint = re.escape(data["ordinal_joint"])
    return re.compile(rf"(?<!\w)({'|'.join(map(re.escape, words))}){joint}$") if words else None, words


def _hundreds_behind(scene: Scene, found: re.Match[str]) -> int:
    """Return the hundreds that stand in words right behind an ordinal ("الثالثة بعد المائة"), or 0."""
    ways = language_yaml(scene.article.language, "meetings")["ordinal_hundreds_behind"]
    behind = scene.folded[found.end() : found.end() + _HUNDREDS].lstrip()
    return next((int(n) for n, words in ways.items() if behind.startswith(tuple(map(fold, words)))), 0)


def _belongs(scene: Scene, match: re.Match[str], noun: Cue) -> bool:
    """Tell whether an ordinal stands inside, right before or right behind the noun; bare digits never do."""
    if match.end() <= noun.start and _between(scene.article.language).fullmatch(
        scene.folded, match.end(), noun.start
    ):
        return True
    digits, roman = match.group("digits"), match.group("roman")
    if match.groupdict().get("bare"):  # "Đại hội XII": numerals right behind the noun need no word
        written = scene.article.text[match.start() : match.end()]
        return match.start() == noun.end + 1 and written.isupper()
    if digits and match.group() == digits and not _is_bracketed(scene, match):
        return False
    if roman and not roman.isascii() and not scene.article.text[match.start() : match.end()].isupper():
        return False  # the conjunction
    if noun.start <= match.start() and match.end() <= noun.end:
        return True
    if match.start() >= noun.end:
        marked = bool(language_yaml(scene.article.language, "meetings")["ordinal_markers"])
        between = scene.folded[noun.end : match.start()]
        if digits and match.group() == digits:
            between = between.removesuffix("(")
        adjectives = set(between.split())
        if adjectives and adjectives <= words_of(scene.article.language, "adjectives_of_nouns"):
            return True  # "الجلسة العامة الثالثة"
        return len(between) <= (_MARKED if marked else 3) and not breaks(between)
    between = scene.folded[match.end() : noun.start]
    return match.end() <= noun.start and (len(between) <= 2 or _BRACKETS.fullmatch(between) is not None)


def _is_bracketed(scene: Scene, match: re.Match[str]) -> bool:
    """Tell whether digits alone are in brackets, as the ordinal of a session is where nouns have an article
    ("في دورتها العادية (162)")."""
    around = scene.folded[match.start() - 1 : match.start()] + scene.folded[match.end() : match.end() + 1]
    return around == "()" and bool(clitics(scene.article.language).article)


def _is_of_another(scene: Scene, sentence: Sentence, match: re.Match[str], noun: Cue) -> bool:
    """Tell whether another noun of meeting stands between ("tiếp xúc cử tri trước Kỳ họp thứ 10"), or an
    office or a body has the ordinal ("hội kiến Bí thư thứ nhất", "конференція 5-го військового округу"), or
    an assembly whose term it is ("مجلس ملی پانزدهم دیدار کرد").
    """
    if any(b.end + 1 == match.start() and b.body == _ASSEMBLY for b in sentence.bodies):
        return True
    owners = [(r.start, r.end) for r in sentence.roles]
    owners += [(b.start, b.end) for b in sentence.bodies if not b.start <= noun.start < b.end]
    if any(start <= match.start() and match.end() <= end for start, end in owners):
        return True
    if not language_yaml(scene.article.language, "meetings")["ordinal_markers"]:
        return any(noun.end <= c.start and c.end <= match.start() for c in sentence.of("kind"))
    # An ordinal behind its own word is that of the noun before: "Đại hội lần thứ XX họp", "họp bàn báo cáo
    # trình Đại hội lần thứ XX", which is no noun of a meeting there.
    first = sentence.start if match.end() <= noun.start else noun.end
    words = f" {scene.folded[first : match.start()]}"
    return any(first <= c.start and c.end <= match.start() for c in sentence.of("kind")) or any(
        w in words for w in _congresses(scene.article.language)
    )


@cache
def _congresses(language: str) -> tuple[str, ...]:
    return tuple(f" {fold(w)} " for w in language_yaml(language, "meetings")["kinds"]["congress"])


@cache
def _between(language: str) -> re.Pattern[str]:
    """What may stand between an ordinal, bare digits too, and its noun: "18 позачергова сесія"."""
    beginnings = language_yaml(language, "meetings")["ordinal_adjectives"]
    ways = "|".join(re.escape(fold(b)) for b in beginnings)
    return re.compile(rf"\s(?:{ways})(?!\w*их )\w+\s" if ways else r"(?!)")


def _roman(letters: str) -> int:
    values = [_ROMAN[c] for c in letters]
    return sum(-v if v < max(values[i:]) else v for i, v in enumerate(values))
