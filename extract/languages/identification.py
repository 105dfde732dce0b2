"""Tell the language of a text by the vote of three detectors."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache
from typing import Any

from extract.lexicon import language_codes, language_yaml

# Detectors read the start of a text: more changes no verdict and costs time.
_SAMPLE = 400
_ADDRESS = re.compile(r"https?://\S+|[\w.-]+@[\w.-]+|\d+")
_DIGITS = re.compile(r"\d\d*")  # one first, then more: a search skips to the digits
_KEYBOARD = {"ي": "ی", "ى": "ی", "ك": "ک"}
_PERSIAN_LETTERS = "پچژگ"
_ARABIC_LETTERS = re.compile("[\u0621-\u064a\u0670-\u06d3]+")
_ARABIC_ONLY = "ةىإأ"
# In Persian more letters than the one share are its own, and fewer than the other those of Arabic alone.
_PERSIAN_SHARE, _ARABIC_SHARE = 0.015, 0.02
_LETTERS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Identification:
    """A language as an ISO 639 code (`und` if nothing can be told) and how sure it is, 0 to 1."""

    language: str
    score: float


def identify(text: str) -> Identification:
    """Return the language that the detectors agree on; py3langid decides where they do not.

    langdetect has no profile of several neighbours (Belarusian, Pashto, Sorani) and must misname them, so it
    never outvotes the other two, and is not asked where they agree; letters that tell a language from all its
    neighbours are as good as a second detector, and cost a hundredth of it. The verdict depends on `text`
    alone.
    """
    sample = _sample(text)
    if not re.search(r"[^\W\d_]", sample):
        return Identification("und", 0.0)
    second = _cld2(sample)
    if second and _has_own_letters(sample, second):
        return Identification(second, 1.0)
    first, probability = _langid(sample)
    if first == second:
        return Identification(first, round(probability, 4))
    votes = Counter(v for v in (first, second, _langdetect(sample)) if v)
    best, count = votes.most_common(1)[0]
    if count == 1:
        best = first
    return Identification(best, round(probability if best == first else count / 3, 4))


def quick_language(text: str) -> str | None:
    """Return the language that the fastest of the detectors sees, None if it sees none."""
    return _cld2(_sample(text))


def _sample(text: str) -> str:
    start = text[: 2 * _SAMPLE].replace("\x00", " ")
    addressed = "@" in start or "://" in start
    cleaned = (_ADDRESS if addressed else _DIGITS).sub(" ", start)
    sample = " ".join(cleaned.encode("utf-8", "ignore").decode("utf-8").split())[:_SAMPLE]
    if _is_persian_on_arabic_keyboard(sample):
        for typed, meant in _KEYBOARD.items():
            sample = sample.replace(typed, meant)
    return sample


def _is_persian_on_arabic_keyboard(sample: str) -> bool:
    """Persian typed with the Arabic letters ي and ك is taken for Arabic: its own letters give it away."""
    persian = sum(map(sample.count, _PERSIAN_LETTERS))
    if not persian:
        return False
    arabic = sum(map(sample.count, _ARABIC_ONLY))
    if not arabic and persian > _PERSIAN_SHARE * len(sample):
        return True  # there are no more letters than characters
    letters = sum(map(len, _ARABIC_LETTERS.findall(sample)))
    return persian > _PERSIAN_SHARE * letters and arabic < _ARABIC_SHARE * letters


def _has_own_letters(sample: str, language: str) -> bool:
    """Tell whether a text is written with the letters that tell a language from its neighbours."""
    alphabet = _alphabets().get(language)
    if alphabet is None or (alphabet.foreign is not None and alphabet.foreign.search(sample)):
        return False
    count = len(alphabet.own.findall(sample))
    if count > alphabet.share * len(sample):
        return True  # there are no more letters than characters
    return count > alphabet.share * sum(map(len, _LETTERS.findall(sample)))


@dataclass(frozen=True, slots=True)
class _Alphabet:
    """The letters that tell a language, what share of all letters they have at least, and those of others."""

    own: re.Pattern[str]
    share: float
    foreign: re.Pattern[str] | None


@cache
def _alphabets() -> dict[str, _Alphabet]:
    found = {}
    for code in language_codes():
        words = language_yaml(code, "language")
        if words["own_letters"]:
            foreign = words["foreign_letters"]
            found[code] = _Alphabet(
                _letters(words["own_letters"]), words["own_share"], _letters(foreign) if foreign else None
            )
    return found


def _letters(letters: str) -> re.Pattern[str]:
    return re.compile(f"[{letters}{letters.upper()}]")


@cache
def _langid_model() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def _langid(sample: str) -> tuple[str, float]:
    language, probability = _langid_model().classify(sample)
    return str(language), float(probability)


def _cld2(sample: str) -> str | None:
    import pycld2

    try:
        _, _, details = pycld2.detect(sample, bestEffort=True)
    except pycld2.error:
        return None
    language = str(details[0][1])
    return None if language == "un" else language


def _langdetect(sample: str) -> str | None:
    from langdetect import DetectorFactory, LangDetectException, detect

    DetectorFactory.seed = 0
    try:
        return str(detect(sample))
    except LangDetectException:
        return None
