"""The rendering model: which Vietnamese syllables a written word can stand for, and how likely each is.

Machine translation and press render a syllable part by part: onset, nucleus and coda each have a few
spellings per language (rendering.yaml, with weights counted on names and places of Vietnam's
foreign-language press). The tone is always lost. The model multiplies the parts of every syllable that
Vietnamese names use, and reads words back through the table; spelling variants that carry nothing
(نغ and نج, ь and no ь) are folded first. An onset whose spelling hangs on the nucleus has an entry for both
("qu+ô": Quốc loses the glide, Quang does not).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from rapidfuzz.distance import Levenshtein
from rapidfuzz.process import extract_iter

from extract.lexicon import language_yaml
from extract.people.linking.frequencies import frequencies
from extract.people.linking.letter_rules import Step, applied, steps_of
from extract.people.linking.syllable import parse_syllable

# How likely a letter of a word is wrong, and the shortest word in which that can be seen.
SLIP = 0.03
_SHORTEST_SLIP = 3
_DIGRAPHS = ("ph", "th", "kh", "ch", "ng")
# A spelling less likely than this for its syllable is noise.
_LEAST = 0.002


@dataclass(frozen=True, slots=True)
class Model:
    """One language's model: `readings` of a folded word are the syllables it can render, with likelihood."""

    folds: tuple[Step, ...]
    keys: tuple[Step, ...]
    proclitics: tuple[str, ...]
    readings: Mapping[str, Mapping[str, float]]
    spellings: Mapping[str, Mapping[str, float]]
    letters: Mapping[str, str]

    def letter(self, latin: str) -> str:
        """Return the usual spelling of a Latin letter, or of two for one sound; empty if there is none."""
        return self.letters.get(latin, "")

    def fold(self, word: str) -> str:
        """Return a word without the spelling variants that carry nothing."""
        return applied(self.folds, word.lower())

    def key(self, word: str) -> str:
        """Return a word without the differences that one page mixes for one sound."""
        return applied(self.keys, self.fold(word))


@cache
def model(language: str) -> Model:
    """Return the model of a language. Raises FileNotFoundError for one that has no rendering.yaml."""
    data = language_yaml(language, "rendering")
    folds, keys = steps_of(data["fold"]), steps_of(data["key_fold"])
    readings: dict[str, dict[str, float]] = {}
    spellings: dict[str, dict[str, float]] = {}
    for syllable in frequencies() if data["onsets"] else ():
        for written, weight in _written(syllable, data).items():
            folded = applied(folds, written.lower())
            known = spellings.setdefault(syllable, {})
            known[folded] = known.get(folded, 0.0) + weight
    for syllable, known in spellings.items():
        for folded, weight in known.items():
            readings.setdefault(folded, {})[syllable] = weight
    letters = {
        letter: max(ways, key=lambda w: (ways[w], w))
        for part in ("nuclei", "codas", "onsets")
        for letter, ways in data[part].items()
        if len(letter) == 1 or letter in _DIGRAPHS
    }
    return Model(folds, keys, tuple(data["proclitics"]), readings, spellings, letters)


def _written(syllable: str, data: Mapping[str, Any]) -> dict[str, float]:
    """Return the spellings of a syllable with their shares."""
    if syllable in data["whole"]:
        return dict(data["whole"][syllable])
    parts = parse_syllable(syllable)
    if parts is None:
        return {}
    nuclei = (
        data["bare_nuclei"] if not parts.onset and parts.nucleus in data["bare_nuclei"] else data["nuclei"]
    )
    onsets = data["onsets"]
    onset = onsets.get(f"{parts.onset}+{parts.nucleus}", onsets.get(parts.onset))
    tables = (onset, nuclei.get(parts.nucleus), data["codas"].get(parts.coda))
    if any(t is None for t in tables):
        return {}
    if not parts.onset:  # a vowel that begins a word is always written
        tables = (tables[0], {way: share for way, share in tables[1].items() if way}, tables[2])
    out: dict[str, float] = {"": 1.0}
    for table in tables:
        total = sum(table.values())
        if len(table) == 1 and total:  # written in one way
            right = next(iter(table))
            out = {left + right: weight for left, weight in out.items()}
            continue
        grown: dict[str, float] = {}
        for left, weight in out.items():
            for right, share in table.items():
                p = weight * share / total
                if p >= _LEAST:
                    grown[left + right] = grown.get(left + right, 0.0) + p
        out = grown
    return out


@lru_cache(maxsize=65536)
def spellings(syllable: str, language: str) -> Mapping[str, float]:
    """Return the folded spellings of any syllable, common in names or not, with their shares."""
    m = model(language)
    known = m.spellings.get(syllable)
    if known is not None:
        return known
    out: dict[str, float] = {}
    for written, weight in _written(syllable, language_yaml(language, "rendering")).items():
        folded = m.fold(written)
        out[folded] = out.get(folded, 0.0) + weight
    return out


@lru_cache(maxsize=65536)
def likelihood(word: str, syllable: str, language: str) -> float:
    """Return how likely `word`, or the nominative it can have, is as a rendering of `syllable`."""
    folded = model(language).fold(word)
    known = spellings(syllable, language)
    forms = [folded]
    if folded not in model(language).readings:
        forms.extend(_stems(folded, _endings(language)))
    return max(known.get(form, 0.0) for form in forms)


@lru_cache(maxsize=65536)
def readings(word: str, language: str) -> Mapping[str, float]:
    """Return the syllables that a word can render with the likelihood of the word given each.

    A declined form is read by its stem (Чіня, Тханем): endings of up to three letters are cut if the whole
    word renders nothing.
    """
    return _readings_of_folded(model(language).fold(word), language)


def _readings_of_folded(folded: str, language: str) -> Mapping[str, float]:
    known = model(language).readings
    found = known.get(folded)
    if found is not None or not known:
        return found or {}
    return next((known[s] for s in _stems(folded, _endings(language)) if s in known), {})


@lru_cache(maxsize=65536)
def slips(word: str, language: str) -> Mapping[str, float]:
    """Return the syllables of which a word is a spelling with one letter wrong, lost or too many.

    The first letter is right. The likelihood is that of the spelling, times that of a slip.
    """
    folded = model(language).fold(word)
    if len(folded) < _SHORTEST_SLIP:
        return {}
    found: dict[str, float] = {}
    near = extract_iter(folded, _spelt_with(language, folded[0]), scorer=Levenshtein.distance, score_cutoff=1)
    for spelling, _, _ in near:
        if len(spelling) >= _SHORTEST_SLIP:
            for syllable, share in model(language).readings[spelling].items():
                found[syllable] = max(found.get(syllable, 0.0), SLIP * share)
    return found


@cache
def _spelt_with(language: str, letter: str) -> tuple[str, ...]:
    return tuple(s for s in model(language).readings if s[:1] == letter)


@cache
def _shape(language: str) -> re.Pattern[str]:
    """The form of any rendered syllable, common in names or not."""
    data = language_yaml(language, "rendering")
    folds = model(language).folds

    def ways(table: Mapping[str, Mapping[str, float]]) -> str:
        found = {applied(folds, w) for ws in table.values() for w, share in ws.items() if share >= 0.5}
        return "|".join(sorted((re.escape(w) for w in found), key=lambda w: (-len(w), w)))

    nuclei = ways({**data["nuclei"], **data["bare_nuclei"]})
    endings = "|".join(sorted({re.escape(e) for e, _ in language_yaml(language, "names")["endings"]}))
    return re.compile(f"(?:{ways(data['onsets'])})(?:{nuclei})(?:{ways(data['codas'])})(?:{endings})?")


@lru_cache(maxsize=65536)
def is_syllable(word: str, language: str) -> bool:
    """Tell whether a word has the form of a rendered syllable."""
    folded = model(language).fold(word)
    if _readings_of_folded(folded, language):
        return True
    return len(folded) > 1 and _shape(language).fullmatch(folded) is not None


@lru_cache(maxsize=65536)
def nominatives(word: str, language: str) -> tuple[str, ...]:
    """Return the nominatives that a folded word can have, if it is declined: by what an ending stood for."""
    return tuple(_stems(word, _endings(language)))


@cache
def _endings(language: str) -> tuple[tuple[str, str], ...]:
    """Return the endings of declined names with what each stood for; none where names are not declined."""
    names = language_yaml(language, "names")
    return tuple((ending, stood) for ending, stood in names["endings"]) if names["declined"] else ()


def _stems(word: str, endings: Sequence[tuple[str, str]]) -> list[str]:
    """Return the nominatives that a declined form can have: an ending is replaced by what it stood for."""
    return [
        word[: len(word) - len(ending)] + nominative
        for ending, nominative in endings
        if word.endswith(ending) and len(word) - len(ending) >= 1
    ]
