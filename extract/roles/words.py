"""Cut a text into the words that the grammar of offices reads, each reduced to its dictionary form.

A word of the vocabulary is found under what its language glues to it: Arabic conjunctions, prepositions and
the article, case endings, Persian words that lost the half-space between them. Only words of the
vocabulary are reduced, so nothing is cut from a word that merely begins with the same letters.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate, repeat
from typing import Any, NamedTuple, overload

from extract.lexicon.clitics import Clitics
from extract.lexicon.folding import fold, fold_lines
from extract.lexicon.tone_marks import todays_spelling

# What may stand on or within a word: apostrophes, tone and vowel marks, the tatweel.
_WITHIN = "'\u0300-\u036f\u0640\u064b-\u0652\u0670"
_WORD = rf"[^\W_]++(?:[{_WITHIN}][^\W_]*+)*+"
_MARKS = re.compile("[\u0640\u064b-\u0652\u0670]")
_SHORTEST_STEM = 3
# What stands before and behind the short form of a body, which has so many letters at least.
SHORT_FORM, _SHORTEST_FORM = (" (", ") "), 2
# So many tokens are kept with their readings: more than the press of a language has in daily use.
_MOST_KNOWN = 1 << 16


class Word(NamedTuple):
    """A word at `start`..`end`, glued conjunctions and prepositions not included.

    `lemma` is its dictionary form, empty for a word that the vocabulary lacks; `gap` what stands between the
    word before and this one; `definite` whether the article is written; `plural` whether its form says so.
    """

    start: int
    end: int
    lemma: str
    gap: str
    form: str
    glued: bool = False
    definite: bool = False
    plural: bool = False


class _Reading(NamedTuple):
    lemma: str
    outside: int = 0
    definite: bool = False
    plural: bool = False


# Of a word of which there is no more to say than its lemma.
_PLAIN = _Reading("")
# In place of the lemma of a word that is to be read; no word is written so.
_UNREAD = "\0"


class Words(Sequence[Word]):
    """The words of a text in columns; a word itself is made when it is asked for.

    A text has more words than anything else, and of most nothing is asked but the lemma and the gap.
    """

    __slots__ = ("_made", "_told", "ends", "forms", "gaps", "lemmas", "starts")

    def __init__(self, pieces: list[str], lemmas: list[str]) -> None:
        """Take a text cut into what parts words and words, in turn, and the lemmas of the words."""
        bounds = list(accumulate(map(len, pieces)))
        self.starts, self.ends = bounds[:-1:2], bounds[1::2]
        self.gaps, self.forms = pieces[:-1:2], pieces[1::2]
        self.lemmas = lemmas
        # The readings of the words of which there is more to say than the lemma.
        self._told: dict[int, _Reading] = {}
        self._made: list[Word | None] = [None] * len(lemmas)

    def __len__(self) -> int:
        return len(self.lemmas)

    @overload
    def __getitem__(self, at: int) -> Word: ...

    @overload
    def __getitem__(self, at: slice) -> list[Word]: ...

    def __getitem__(self, at: int | slice) -> Word | list[Word]:
        if isinstance(at, slice):
            return [self[i] for i in range(len(self))[at]]
        return self._made[at] or self._make(range(len(self))[at])

    def is_plural(self, at: int) -> bool:
        """Tell whether the form of a word says that it is plural."""
        reading = self._told.get(at)
        return reading is not None and reading.plural

    def has_article(self, start: int, end: int) -> bool:
        """Tell whether the article is written on one of the words `start`..`end` (exclusive)."""
        told = self._told
        return bool(told) and any(told[at].definite for at in range(start, end) if at in told)

    def is_short_form(self, at: int) -> bool:
        """Tell whether a word in brackets is the initials of the words before ("Ủy ban nhân dân (UBND)")."""
        letters = _bare_letters(self.forms[at])
        first = at - len(letters)
        if self.gaps[at] != SHORT_FORM[0] or first < 0 or len(letters) < _SHORTEST_FORM:
            return False
        return "".join(_bare_letters(word[:1]) for word in self.forms[first:at]) == letters

    def read(self, at: int, reading: _Reading) -> None:
        """Keep how a word is read."""
        self.lemmas[at] = reading.lemma
        self.starts[at] += reading.outside
        self._told[at] = reading

    def part(self, at: int, parts: Sequence[tuple[int, _Reading]]) -> None:
        """Put the parts of a word, each with its length, in its place."""
        more = len(parts) - 1
        ends = [self.starts[at] + end for end in accumulate(length for length, _ in parts)]
        self.starts[at + 1 : at + 1] = ends[:-1]
        self.ends[at : at + 1] = ends
        self.gaps[at + 1 : at + 1] = [""] * more
        self.forms[at + 1 : at + 1] = [self.forms[at]] * more
        self.lemmas[at + 1 : at + 1] = [""] * more
        self._made += [None] * more
        for place, (_, reading) in enumerate(parts, at):
            self.read(place, reading)

    def _make(self, at: int) -> Word:
        _, outside, definite, plural = self._told.get(at) or _PLAIN
        made = Word(
            self.starts[at],
            self.ends[at],
            self.lemmas[at],
            self.gaps[at],
            self.forms[at],
            outside > 0,
            definite,
            plural,
        )
        self._made[at] = made
        return made


class Reducer:
    """Reduces the words of one language to the dictionary forms of `vocabulary`."""

    def __init__(self, morphology: Mapping[str, Any], vocabulary: Iterable[str], glued: Clitics) -> None:
        def listed(key: str) -> list[str]:
            return [fold(x) for x in morphology[key]]

        before = {
            *glued.before_bare(),
            *(c + a for c in ("", *glued.conjunctions) for a in glued.contracted),
        }
        self._proclitics = ["", *sorted(before, key=lambda w: (len(w), w))]
        self._articles = list(dict.fromkeys(("", glued.article)))
        self._contracted = glued.contracted
        self._prefixes = tuple(listed("prefixes"))
        self._plural_endings = frozenset(listed("plural_endings"))
        self._word = _word_pattern(listed("parted_endings"))
        self._endings = sorted({"", *listed("endings"), *self._plural_endings}, key=len)
        self._ends = frozenset(self._endings)
        # Of the endings of one length a word has at most one.
        lengths = sorted(set(map(len, self._endings)), reverse=morphology["declined"])
        self._lengths: list[int] = lengths
        self._nominative = sorted(listed("nominative_endings"), key=len, reverse=True)
        self._plurals = frozenset(normal_word(x) for x in listed("plurals"))
        self._declined: bool = morphology["declined"]
        self._compound: bool = morphology["compound"]
        distinct = frozenset(normal_word(x) for x in listed("distinct"))
        self._forms = {self.stem(w): w for w in sorted({*vocabulary, *distinct}, reverse=True)}
        alternations = [(fold(a), fold(b)) for a, b in morphology["alternations"]]
        for stem, word in list(self._forms.items()):
            for own, other in alternations if self._declined else ():
                if stem.endswith(own):
                    self._forms.setdefault(stem[: -len(own)] + other, word)
        if not self._declined:
            self._forms = {w: w if w in distinct else self._shortest(w) for w in self._forms}
        for written, meant in morphology["spellings"].items():
            if (known := self._forms.get(normal_word(fold(meant)))) is not None:
                self._forms.setdefault(normal_word(fold(written)), known)
        # What is known of the tokens met so far: the lemma of those of which there is no more to say, the
        # reading of the whole, or of each part with its length.
        self._plain: dict[str, str] = {}
        self._whole: dict[str, _Reading] = {}
        self._split_up: dict[str, tuple[tuple[int, _Reading], ...]] = {}

    def stem(self, word: str) -> str:
        """Return the part of a dictionary form that every case keeps."""
        if not self._declined:
            return word
        for ending in self._nominative:
            if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
                return word[: len(word) - len(ending)]
        return word

    def _shortest(self, word: str) -> str:
        """The word of the vocabulary that `word` is a form of, so that both are read alike."""
        for ending in reversed(self._endings):
            base = word[: len(word) - len(ending)]
            if ending and len(base) >= _SHORTEST_STEM and word.endswith(ending) and base in self._forms:
                return self._shortest(base)
        return word

    def lemma_of(self, word: str) -> str:
        """Return the lemma of a word of the vocabulary: words with one stem share one lemma."""
        found = self._bare(word)
        if found is None:
            raise ValueError(f"{word!r} is no word of the vocabulary")
        return found[0]

    def knows(self, word: str) -> bool:
        """Tell whether a word, or its last part, is one of the vocabulary, whatever is glued to it."""
        found = self.words(word)
        return bool(found and found[-1].lemma)

    def words(self, text: str) -> Words:
        """Return the words of a text in order; a line break stays in the gap, so no phrase crosses it."""
        pieces = self._word.split(fold_lines(text))
        lemmas = list(map(self._plain.get, pieces[1::2], repeat(_UNREAD)))
        words = Words(pieces, lemmas)
        if _UNREAD not in lemmas:
            return words
        more = 0
        for place in [at for at, lemma in enumerate(lemmas) if lemma is _UNREAD]:
            at = place + more
            token = words.forms[at]
            reading = self._whole.get(token) or self._learnt(token)
            if reading is not None:
                words.read(at, reading)
            else:
                parts = self._split_up[token]
                words.part(at, parts)
                more += len(parts) - 1
        return words

    def _learnt(self, token: str) -> _Reading | None:
        """Return the reading of a token as one word; None if it is several, of which each is kept."""
        if token in self._split_up:
            return None
        if len(self._plain) + len(self._whole) + len(self._split_up) >= _MOST_KNOWN:
            self._plain.clear()
            self._whole.clear()
            self._split_up.clear()
        parts = self._parts(token)
        if len(parts) > 1:
            self._split_up[token] = parts
            return None
        reading = parts[0][1]
        if reading == _Reading(reading.lemma):
            self._plain[token] = reading.lemma
        else:
            self._whole[token] = reading
        return reading

    def _parts(self, token: str) -> tuple[tuple[int, _Reading], ...]:
        token, space, ending = token.partition(" ")
        if space:
            *before, (length, last) = self._parts(token)
            plural = last.plural or ending in self._plural_endings
            return (*before, (length + len(space) + len(ending), last._replace(plural=plural)))
        plain = normal_word(_MARKS.sub("", token))
        reading = self._read(plain)
        if reading is None and self._compound and len(plain) == len(token):
            split = self._split(plain)
            if split:
                return split
        if reading is None and plain.startswith(self._prefixes) and len(plain) == len(token):
            split = self._behind_prefix(plain)
            if split:
                return split
        return ((len(token), reading or _Reading("")),)

    def _behind_prefix(self, plain: str) -> tuple[tuple[int, _Reading], ...] | None:
        """Return the parts of a word of the vocabulary with a prefix that is one too ("віцепрезидентка")."""
        prefix = next(p for p in self._prefixes if plain.startswith(p))
        first, second = self._read(prefix), self._read(plain[len(prefix) :], inside=True)
        return ((len(prefix), first), (len(plain) - len(prefix), second)) if first and second else None

    def _split(self, plain: str) -> tuple[tuple[int, _Reading], ...] | None:
        for cut in range(len(plain) - 2, 2, -1):
            first = self._read(plain[:cut])
            if first is None:
                continue
            second = self._read(plain[cut:], inside=True)
            rest = ((len(plain) - cut, second),) if second else self._split(plain[cut:])
            if rest:
                return ((cut, first), *rest)
        return None

    def _read(self, plain: str, *, inside: bool = False) -> _Reading | None:
        for proclitic in self._proclitics[:1] if inside else self._proclitics:
            if not plain.startswith(proclitic):
                continue
            for article in self._articles:
                lead = proclitic + article
                if not plain.startswith(lead):
                    continue
                found = self._bare(plain[len(lead) :])
                if found:
                    lemma, ending = found
                    plural = ending in self._plural_endings or plain[len(lead) :] in self._plurals
                    definite = bool(article) or proclitic.endswith(self._contracted)
                    return _Reading(lemma, len(proclitic), definite, plural)
        return None

    def _bare(self, word: str) -> tuple[str, str] | None:
        for length in self._lengths:
            size = len(word) - length
            if length and size < _SHORTEST_STEM:
                continue
            lemma = self._forms.get(word[:size])
            if lemma is not None and word[size:] in self._ends:
                return lemma, word[size:]
        return None


def _word_pattern(parted_endings: Iterable[str]) -> re.Pattern[str]:
    """Return the pattern of a word, captured: a text is split into words and what parts them."""
    endings = "|".join(sorted(map(re.escape, parted_endings), key=len, reverse=True))
    return re.compile(rf"({_WORD}(?: (?:{endings})(?![^\W_]))?)" if endings else rf"({_WORD})")


def _bare_letters(word: str) -> str:
    """Return the letters of a word without the marks on them."""
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def normal_word(word: str) -> str:
    """Return a folded word composed and with the tone mark on one of its two customary letters (hoà, hòa)."""
    return todays_spelling(unicodedata.normalize("NFC", word))
