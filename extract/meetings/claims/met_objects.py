"""Whom a verb of meeting has for its object: who stands behind it, past place, time and office."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extract.lexicon.clitics import clitics
from extract.meetings.grammar.extents import gap, own_start
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import on_behalf, words_of
from extract.people.guests.guests import words_of_titles
from extract.people.mention import PersonMention
from extract.people.name_words import name_words, without_article

# So much may stand between a verb and its object, or two of them, besides offices and honorifics.
JOINED = 14
# A participle is longer than this, with its ending.
_PARTICIPLE = 3
# So long is what tells the place and the time of a reception, and all that stands before whom somebody met.
_PLACE, _LONGEST = 45, 200
_PART = re.compile("[^,،]+")


def objects_behind(scene: Scene, sentence: Sentence, start: int) -> Sequence[PersonMention]:
    """Return the name right behind `start`, and those that follow it with nothing but offices between."""
    return _run(scene, sentence, start, joined=False)


def joined_behind(scene: Scene, sentence: Sentence, first: PersonMention) -> Sequence[PersonMention]:
    """Return those who follow one whom somebody met, with "and" and nothing but offices between."""
    return _run(scene, sentence, first.end, joined=True)


def _run(scene: Scene, sentence: Sentence, start: int, *, joined: bool) -> Sequence[PersonMention]:
    found: list[PersonMention] = []
    at = start
    for person in (p for p in sentence.voices if p.start >= start):
        between = gap(scene, sentence, at, person.start)
        if not found and not joined and _is_listed(scene, sentence, at, person):
            between = ""
        if any(c in ".:" for c in between):
            break
        if len(between) > JOINED and not _is_led(scene, sentence, at, person, joined=joined or bool(found)):
            break
        if _tells_circumstance(scene, between):
            break
        before = f" {scene.folded[at : own_start(scene, sentence, person.start)].rstrip()}"
        if before.endswith(on_behalf(scene.article.language)):
            break  # "received a delegation by order of the President, X"
        found.append(person)
        at = person.end
    return found


def _is_listed(scene: Scene, sentence: Sentence, start: int, person: PersonMention) -> bool:
    """Tell whether an office of several and a colon stand before the first whom somebody met: "tiếp các Đại
    sứ đến trình Quốc thư: Đại sứ A, Đại sứ B"."""
    colon = scene.folded.rfind(":", start, person.start)
    if colon < 0 or gap(scene, sentence, colon + 1, person.start) or colon - start > _PLACE:
        return False
    return any(r.plural and start <= r.start < colon for r in sentence.roles)


def _is_led(scene: Scene, sentence: Sentence, start: int, person: PersonMention, *, joined: bool) -> bool:
    """Tell whether only place, time and an office stand between a verb's subject and whom it meets, between
    commas or not: "استقبل الرئيس X قبل ظهر اليوم في قصر بعبدا الوزير Y"; or between two whom it meets
    (`joined`) "and" with the office of the second, whatever its words."""
    if not words_of(scene.article.language, "circumstances") or person.start - start > _LONGEST:
        return False
    if any(c in scene.folded[start : person.start] for c in ";؛"):
        return False
    own = own_start(scene, sentence, person.start)
    if any(start <= c.start < own and c.label.group != "venue" for c in sentence.cues):
        return False
    parts = list(_parts(scene, sentence, start, person.start))
    if joined and "circumstance" not in parts:
        return [part for part in parts if part] == ["office"] and _begins_with_and(scene, start)
    if "office" not in parts:
        return "other" not in parts and own < person.start
    behind = parts[parts.index("office") :]
    return "other" not in parts and "circumstance" not in behind


def _parts(scene: Scene, sentence: Sentence, start: int, end: int) -> Iterator[str]:
    """Yield what each part between commas is: an "office", a "circumstance" with an office behind it or not,
    "other" words, or nothing besides known offices, places and dates."""
    language = scene.article.language
    circumstances = words_of(language, "circumstances")
    for part in _PART.finditer(scene.folded, start, end):
        left = gap(scene, sentence, part.start(), part.end())
        first = left.split(maxsplit=1)[0] if left else ""
        if not left:
            yield ""
        elif _is_office(scene, sentence, part.start(), part.end()):
            yield "office"
        elif first in circumstances:
            titled = [w for w in left.split() if _is_title(w, language)]
            yield "office" if titled else "circumstance" if len(left) <= _PLACE else "other"
        else:
            yield "" if len(first) == 1 else "other"  # one letter is glued to a place


def _is_office(scene: Scene, sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether a stretch begins with an office, "and" glued to it or not."""
    words = scene.folded[start:end]
    at = start + len(words) - len(words.lstrip())
    first = words.split(maxsplit=1)[0] if words.strip() else ""
    and_ = clitics(scene.article.language).conjunction
    bare = first[1:] if and_ and first[:1] == and_ else first
    ways = {first, bare}
    return any(_is_title(way, scene.article.language) for way in ways) or any(
        r.start in (at, at + 1) for r in sentence.roles
    )


def _is_title(word: str, language: str) -> bool:
    w, titles = name_words(language), words_of_titles(language)
    bare = without_article(word, w)
    return bare in titles or (w.feminine != "" and bare.removesuffix(w.feminine) in titles)


def _begins_with_and(scene: Scene, start: int) -> bool:
    and_ = clitics(scene.article.language).conjunction
    return bool(and_) and scene.folded[start : start + 4].lstrip("،, ").startswith(and_)


def _tells_circumstance(scene: Scene, between: str) -> bool:
    """Tell whether a participle behind a comma stands before a name: "…، مشيدا بالوزير X"."""
    endings = name_words(scene.article.language).indefinite_endings
    _, comma, behind = between.rpartition("،")
    return bool(comma and endings) and any(
        w.endswith(endings) and len(w) > _PARTICIPLE for w in behind.split()
    )
