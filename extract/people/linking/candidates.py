"""Choose among the names of a list: an index of their syllables, walked word by word.

The names are kept as a tree of syllables, so a rendering is compared only with names that begin like it:
the work for one rendering hardly grows with the list. Tried in turn, each only where the one before finds
nothing: every word a spelling of its syllable; a word one letter off; two syllables written as one
word; the last words of a name alone (a second mention by the given name).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from extract.people.linking.frequencies import frequencies, prior, share_of
from extract.people.linking.keys import match_key
from extract.people.linking.likeness import GLUED, first_letters, fit, likeness
from extract.people.linking.rendering import model, readings, slips
from extract.people.linking.spelling import syllables_of, words_of
from extract.people.linking.syllable import parse_syllable
from extract.people.mention import Candidate

_MOST = 8
# What a name must reach, as the mean fit of its words, where not all are spellings of the model.
_LEAST = 0.2
# How far the fit of names is weighed by how common they are.
_PRIOR = 0.15
# What a name must reach when only its last words are written, and they fit no other.
_LAST_WORDS = 0.5
_PARTIAL = 0.3
_SUREST = 0.99
# How common a family name is that begins a whole name.
_FAMILY = 0.002

# How many words of a rendering may hold two syllables.
_MOST_GLUED = 2

# How far other reasons weigh against the spelling.
_OTHER_REASONS = 0.25

Weigh = Callable[[str], float]
_Name = tuple[str, ...]
_Node = dict[str, "_Node"]
_END = ""  # the child of a node at which a name ends


def _alike(_: str) -> float:
    return 1.0


class CandidateIndex:
    """The names of a list, ready to be asked for renderings in any language."""

    def __init__(self, names: Iterable[str]) -> None:
        self._spelt: dict[_Name, list[str]] = defaultdict(list)
        self._keys: dict[str, list[str]] = defaultdict(list)
        self._ends: dict[str, list[_Name]] = defaultdict(list)
        self._root: _Node = {}
        for name in sorted(set(names)):
            syllables = syllables_of(name)
            if not syllables:
                continue
            if syllables not in self._spelt:
                self._ends[syllables[-1]].append(syllables)
                node = self._root
                for syllable in (*syllables, _END):
                    node = node.setdefault(syllable, {})
            self._spelt[syllables].append(name)
            self._keys[match_key(name, "vi")].append(name)
        vocabulary = frozenset(s for syllables in self._spelt for s in syllables)
        self._foreign = tuple(
            sorted(s for s in vocabulary if s not in frequencies() or parse_syllable(s) is None)
        )
        self._rare: dict[str, Mapping[str, list[str]]] = {}
        self._fits = lru_cache(maxsize=65536)(self._fits_of)

    def find(self, surface: str, language: str, weigh: Weigh = _alike) -> tuple[Candidate, ...]:
        """Return the names that a surface form can stand for, best first; empty if none fits.

        `weigh` says of a name how much likelier than others it is for reasons beside its spelling.
        """
        if language == "vi":
            same = self._keys.get(match_key(surface, "vi"), ())
            return tuple(_candidate(name, 1.0) for name in same[:_MOST])
        words = words_of(surface)
        for loose, glued in ((False, False), (True, False), (False, True)):
            least = _LEAST if loose or glued else 0.0
            found = self._ranked(self._walk(words, language, loose=loose, glued=glued), weigh, least)
            if found:
                return found
        return self._by_last_words(words, language)

    def _ranked(
        self, scored: Iterable[tuple[_Name, float]], weigh: Weigh, least: float
    ) -> tuple[Candidate, ...]:
        fits = [
            (s * prior(n) ** (_PRIOR / len(n)) * weigh(" ".join(n)) ** _OTHER_REASONS, s, n)
            for n, s in scored
            if s >= least
        ]
        fits.sort(key=lambda x: (-x[0], x[2]))
        found: list[Candidate] = []
        score = _SUREST
        for _, fit_of_name, n in fits[:_MOST]:
            score = min(score, fit_of_name)  # what is ranked lower for other reasons is no surer
            found.extend(_candidate(name, score) for name in self._spelt[n])
        return tuple(found[:_MOST])

    def _walk(
        self, words: Sequence[str], language: str, *, loose: bool, glued: bool
    ) -> Iterator[tuple[_Name, float]]:
        """Yield the names whose syllables fit the words one by one (`glued`: or two a word), and how well."""
        stack: list[tuple[_Node, _Name, int, float]] = [(self._root, (), 0, 1.0)]
        while stack:
            node, name, at, product = stack.pop()
            if at == len(words):
                if _END in node and name and (len(name) > len(words) or not glued):
                    yield name, product ** (1 / len(name))
                continue
            fits = self._fits(words[at], language, loose)
            stack.extend((node[s], (*name, s), at + 1, product * fits[s]) for s in _both(node, fits))
            if not glued or len(name) - at >= _MOST_GLUED:
                continue
            for cut in range(1, len(words[at])):
                left = self._fits(words[at][:cut], language, False)
                right = self._fits(words[at][cut:], language, False)
                stack.extend(
                    (node[a][b], (*name, a, b), at + 1, product * GLUED * left[a] * right[b])
                    for a in _both(node, left)
                    for b in _both(node[a], right)
                )

    def _fits_of(self, word: str, language: str, loose: bool) -> Mapping[str, float]:
        """Return how well each syllable of the list fits a word."""
        likely = [*readings(word, language), *self._rare_like(word, language)]
        if loose:
            likely.extend(slips(word, language))
        found = {s: fit(word, s, language, loose) for s in likely}
        return {s: f for s, f in found.items() if f}

    def _rare_like(self, word: str, language: str) -> Sequence[str]:
        """Return the uncommon syllables of the list that begin like the word."""
        if language not in self._rare:
            by_letter: dict[str, list[str]] = defaultdict(list)
            for syllable in self._foreign:
                for letter in first_letters(syllable, language):
                    by_letter[letter].append(syllable)
            self._rare[language] = by_letter
        return self._rare[language].get(model(language).fold(word)[:1], ())

    def _by_last_words(self, words: Sequence[str], language: str) -> tuple[Candidate, ...]:
        """Return the one name whose last words are written; a family name begins a whole name."""
        if not words or (len(words) > 1 and _begins_name(words[0], language)):
            return ()
        ends = [
            n
            for s in self._fits(words[-1], language, False)
            for n in self._ends.get(s, ())
            if len(words) < len(n) and likeness(words, n[-len(words) :], language) >= _LAST_WORDS
        ]
        return (_candidate(self._spelt[ends[0]][0], _PARTIAL),) if len(ends) == 1 else ()


def _both(node: Mapping[str, object], fits: Mapping[str, object]) -> list[str]:
    """Return the syllables that are in both, looked up from the smaller."""
    few, many = (node, fits) if len(node) < len(fits) else (fits, node)
    return [s for s in few if s in many]


def _begins_name(word: str, language: str) -> bool:
    likeliest = max(readings(word, language).values(), default=0.0)
    common = (s for s, p in readings(word, language).items() if p >= likeliest / 2)
    return any(share_of(s, 0, 2) >= _FAMILY for s in common)


def _candidate(name: str, score: float) -> Candidate:
    return Candidate(name, round(min(_SUREST, score), 3), "candidate")
