"""The nominative of a native name in a language with cases: "Юрія Савчука" -> "Юрій Савчук".

The given name, if it is one of the list, tells the sex and the case; the surname is declined as its ending,
the sex and the case say (Український правопис 2019, §§ 75-101: nouns of three declensions and adjectives).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache, lru_cache

from extract.lexicon import language_yaml
from extract.lexicon.folding import fold
from extract.people.cased.case_stems import case_stem
from extract.people.mention import PersonMention
from extract.people.name_words import name_words

# Fewer letters are left of no given name.
_SHORTEST = 2
_SEXES = ("man", "woman")
# So many letters of a surname's ending are of one case alone.
_TELLING = 4
# How the surnames of men that end in a consonant end in other cases.
_OF_MEN = ("а", "у", "ові", "ом", "ем", "еві")
# How given names of women end.
_OF_WOMEN = ("а", "я")
# How surnames end that have one form for all cases.
_UNDECLINED = "іеєуюиїо"
# How the instrumental of men's surnames ends, and how some end in the nominative.
_INSTRUMENTAL = ("ом", "ем")
_NORDIC = ("стром", "стрем", "гольм", "хольм", "гейм", "хайм", "блом", "дом")
_OF_FATHER = "ичем"
_VOWELS = "аеиіоуяюєї"
# How the instrumental of women's names ends, and no other case.
_OF_WOMAN = "ою"
# So long is a name that ends so.
_LONG = 6


@lru_cache(maxsize=65536)
def native_nominative(name: str, language: str) -> str:
    """Return a name of a known given name and surnames in the nominative; others as they are."""
    words = name.split()
    endings = _endings(language)
    if len(words) < 2 or not endings:
        return name
    found = _given(words[0], language)
    if found is None:
        return _of_instrumental(words) or _of_undeclined(name, language)
    given, case = found
    sex = "woman" if given.endswith(("а", "я")) and fold(given) not in _men(language) else "man"
    table = endings[sex][case]
    return " ".join((given, *("-".join(_parts_replaced(word, table)) for word in words[1:])))


def _of_instrumental(words: Sequence[str]) -> str | None:
    """Return a name whose given name no list has and whose ending is of the instrumental alone: of a man all
    words of whose name have it ("Кястутісом Будрісом"), or of a woman ("Еліною Валтонен")."""
    given, *surnames = words
    if given.endswith(_OF_WOMAN) and len(given) >= _LONG:
        return " ".join((f"{given[:-2]}а", *(f"{w[:-2]}а" if w.endswith(_OF_WOMAN) else w for w in surnames)))
    if all(len(w) >= _LONG and w.endswith("ом") and not w.endswith(_NORDIC) for w in words):
        return " ".join(w[:-2] for w in words)
    return None


def _of_undeclined(name: str, language: str) -> str:
    """Return a man's name whose given name has one form for all cases, and whose surname ends as in the
    instrumental ("Джо Морганом")."""
    given, _, surname = name.rpartition(" ")
    known = given[-1:] in _UNDECLINED and fold(given) in name_words(language).given
    tells = known and len(surname) >= _LONG and surname.endswith(_INSTRUMENTAL)
    return f"{given} {surname[:-2]}" if tells and not surname.endswith(_NORDIC) else name


@lru_cache(maxsize=65536)
def surname_nominative(word: str, language: str) -> str | None:
    """Return the nominative of a surname alone whose ending is of one case and sex only ("Мельниченкові",
    "Савицької"); None where the ending does not tell it."""
    endings = _endings(language)
    found = {
        _replaced(word, ((ending, nominative),))
        for sex in _SEXES
        for table in (endings.get(sex) or {}).values()
        for ending, nominative in table
        if len(ending) >= _TELLING and word.endswith(ending)
    }
    return found.pop() if len(found) == 1 else None


def alone_in_instrumental(word: str) -> str | None:
    """Return the nominative of a man's surname alone that ends as in the instrumental ("Новаком"); behind "к"
    and another consonant the ending stands for "о" ("Бойком"). None where it does not end so."""
    stem = word[:-2]
    if word.endswith(_OF_FATHER):
        return stem
    if len(word) < _LONG or not word.endswith("ом") or word.endswith(_NORDIC) or stem[-1] in _VOWELS:
        return None
    if stem[-1] == "к" and stem[-2] not in _VOWELS:
        return f"{stem}о"
    return stem


def under_one_name(mentions: Sequence[PersonMention], language: str) -> list[PersonMention]:
    """Return the mentions, the forms of one foreign name under the shortest: of the men whose given names no
    list has, that is the nominative ("Кайєм Нільсом", "Кай Нільс").
    """
    forms: dict[tuple[str, ...], list[str]] = {}
    keys: dict[int, tuple[str, ...]] = {}
    for mention in mentions if _endings(language) else ():
        if mention.origin == "foreign" and " " in mention.name:
            keys[id(mention)] = key = tuple(case_stem(w, language) for w in mention.name.split())
            forms.setdefault(key, []).append(mention.name)
    shortest = {
        key: _of_oblique(names) or min(names, key=_length)
        for key, names in forms.items()
        if len(set(names)) > 1
    }
    return [
        replace(m, name=name)
        if (name := shortest.get(keys.get(id(m), ()))) and not _is_woman_of(name, m.name)
        else m
        for m in mentions
    ]


def _of_oblique(names: Sequence[str]) -> str | None:
    """Return the nominative of a man's surname of which only other cases are written, two at least
    ("Паоло Ріваса", "Паоло Рівасом"); None where the forms do not tell it."""
    first, _, surname = min(names, key=len).rpartition(" ")
    if not surname.endswith("а") or not first:
        return None
    forms = {name.rpartition(" ")[2] for name in names}
    stem = surname[:-1]
    oblique = {stem + ending for ending in _OF_MEN}
    return f"{first} {stem}" if forms <= oblique and forms - {surname, f"{stem}у"} else None


def _length(name: str) -> tuple[int, bool]:
    """Return what the nominative has least of: letters, and of as many not the ending of a woman's given name
    ("Тересу Альварес", "Тереса Альварес")."""
    return len(name), not name.split()[0].endswith(_OF_WOMEN)


def _is_woman_of(name: str, other: str) -> bool:
    """Tell whether only the given names of two differ, and the surname is one that is declined for men."""
    return name.split()[1:] == other.split()[1:] and name != other and name[-1] not in _UNDECLINED


def _given(word: str, language: str) -> tuple[str, str] | None:
    """Return the nominative of a given name in another case, with that case; None if it is none or unsure."""
    w = name_words(language)
    if fold(word) in w.given:
        return None
    found = {
        (word[: len(word) - len(ending)] + nominative, case)
        for case, pairs in _endings(language)["given"].items()
        for ending, nominative in pairs
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST
    }
    known = sorted(x for x in found if fold(x[0]) in w.given)
    if len({given for given, _ in known}) > 1:  # "Петра" is of "Петро" rather than of "Петр" abroad
        known = [x for x in known if fold(x[0]) not in w.foreign_given]
    return known[0] if len({given for given, _ in known}) == 1 else None


def _parts_replaced(word: str, table: Sequence[tuple[str, str]]) -> Iterator[str]:
    """Yield the parts of a surname in the nominative, of which the first may have one form for all cases
    ("Нечуя-Левицького", but "Драй-Хмари")."""
    *firsts, last = word.split("-")
    for part in firsts:
        yield _replaced(part, table) if part[-1:] not in _UNDECLINED else part
    yield _replaced(last, table)


def _replaced(word: str, table: Sequence[tuple[str, str]]) -> str:
    """Return a word with the first ending of the table that it has replaced."""
    for ending, nominative in table:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            return word[: len(word) - len(ending)] + nominative
    return word


_Tables = Mapping[str, Mapping[str, Sequence[tuple[str, str]]]]


@cache
def _endings(language: str) -> _Tables:
    data = language_yaml(language, "names")["nominatives"]
    return {
        of: {case: tuple((str(a), str(b)) for a, b in pairs) for case, pairs in cases.items()}
        for of, cases in data.items()
        if of != "men"
    }


@cache
def _men(language: str) -> frozenset[str]:
    return frozenset(fold(name) for name in language_yaml(language, "names")["nominatives"]["men"])
