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
from extract.people.cased.case_marks import CaseMarks, case_marks
from extract.people.cased.case_stems import case_stem
from extract.people.cased.patronymics import is_patronymic
from extract.people.mention import PersonMention
from extract.people.name_words import name_words

# Fewer letters are left of no given name.
_SHORTEST = 2
_SEXES = ("man", "woman")
# So many letters of a surname's ending are of one case alone.
_TELLING = 4
# So long is a name that ends so.
_LONG = 6
# So long is a word in capitals at least that is no initials.
_SHOUTED = 3
# A surname, a given name and a patronymic.
_OFFICIAL = 3


@lru_cache(maxsize=65536)
def native_nominative(name: str, language: str) -> str:
    """Return a name of a known given name and surnames in the nominative; others as they are."""
    words = name.split()
    endings = _endings(language)
    if len(words) < 2 or not endings:
        initials, stop, surname = name.rpartition(".")
        return initials + stop + (surname_nominative(surname, language) or surname) if stop else name
    if any(map(_is_shouted, words)):
        words = ["-".join(map(str.capitalize, w.split("-"))) if _is_shouted(w) else w for w in words]
        name = " ".join(words)
    found = _given(words[0], language) or _of_man_by_surname(words, language)
    official = found is None and len(words) == _OFFICIAL and is_patronymic(words[2], name_words(language))
    if official:  # "Коваль Олені Петрівні"
        words = [*words[1:], words[0]]
        found = _given(words[0], language)
    if found is None and any(map(_is_initials, words)):
        return " ".join(w if _is_initials(w) else surname_nominative(w, language) or w for w in words)
    if found is None:
        return _of_instrumental(words, case_marks(language)) or _of_undeclined(name, language)
    given, case = found
    sex = "woman" if _is_of_woman(given, language) else "man"
    table = endings[sex][case]
    others = ["-".join(_parts_replaced(word, table, language)) for word in words[1:]]
    return " ".join((others[-1], given, *others[:-1]) if official else (given, *others))


def _is_shouted(word: str) -> bool:
    """Tell whether a word is written in capitals alone, as houses set surnames apart ("Сергія БОНДАРЯ")."""
    return len(word) >= _SHOUTED and word.isupper() and "." not in word


def _is_initials(word: str) -> bool:
    """Tell whether a word is an initial or several with nothing between ("Д.", "Д.М.")."""
    return word.endswith(".") and all(len(part) == 1 for part in word[:-1].split("."))


def _of_instrumental(words: Sequence[str], marks: CaseMarks) -> str | None:
    """Return a name whose given name no list has and whose ending is of the instrumental alone: of a man all
    words of whose name have it ("Кястутісом Будрісом"), or of a woman ("Еліною Валтонен")."""
    for pair in marks.women_in_instrumental:
        if words[0].endswith(pair[0]) and len(words[0]) >= _LONG:
            return " ".join(_replaced(word, (pair,)) for word in words)
    stems = [_stem(word, marks.hard_instrumental) for word in words if len(word) >= _LONG]
    if (
        len(stems) == len(words)
        and all(stems)
        and not any(w.endswith(marks.like_instrumental) for w in words)
    ):
        return " ".join(filter(None, stems))
    return None


def _stem(word: str, endings: Sequence[str]) -> str | None:
    """Return a word less the first of `endings` that it has; None if it has none."""
    return next((word.removesuffix(ending) for ending in endings if word.endswith(ending)), None)


def _is_of_woman(given: str, language: str) -> bool:
    return given.endswith(case_marks(language).women) and fold(given) not in _men(language)


def _of_undeclined(name: str, language: str) -> str:
    """Return a man's name whose given name has one form for all cases, and whose surname ends as in the
    instrumental ("Джо Морганом")."""
    marks = case_marks(language)
    given, _, surname = name.rpartition(" ")
    known = given.endswith(marks.undeclined) and fold(given) in name_words(language).given
    stem = _stem(surname, marks.men_in_instrumental) if known and len(surname) >= _LONG else None
    return f"{given} {stem}" if stem and not surname.endswith(marks.like_instrumental) else name


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


def alone_in_instrumental(word: str, language: str) -> str | None:
    """Return the nominative of a man's surname alone that ends as in the instrumental ("Новаком"); behind "к"
    and another consonant the ending stands for "о" ("Бойком"). None where it does not end so."""
    marks = case_marks(language)
    if word.endswith(marks.fathers_in_instrumental):
        return _stem(word, marks.men_in_instrumental)
    stem = _stem(word, marks.hard_instrumental) if len(word) >= _LONG else None
    if stem is None or word.endswith(marks.like_instrumental) or stem.endswith(marks.vowels):
        return None
    for pair in marks.stems_in_nominative:
        if stem.endswith(pair[0]) and not stem.removesuffix(pair[0]).endswith(marks.vowels):
            return _replaced(stem, (pair,))
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
    marks = case_marks(language)
    shortest = {
        key: _of_oblique(names, marks) or min(names, key=lambda name: _length(name, marks))
        for key, names in forms.items()
        if len(set(names)) > 1
    }
    return [
        replace(m, name=name)
        if (name := shortest.get(keys.get(id(m), ()))) and not _is_woman_of(name, m.name, marks)
        else m
        for m in mentions
    ]


def _of_oblique(names: Sequence[str], marks: CaseMarks) -> str | None:
    """Return the nominative of a man's surname of which only other cases are written, two at least
    ("Паоло Ріваса", "Паоло Рівасом"); None where the forms do not tell it."""
    first, _, surname = min(names, key=len).rpartition(" ")
    stem = _stem(surname, marks.men_in_genitive)
    if stem is None or not first:
        return None
    forms = {name.rpartition(" ")[2] for name in names}
    told = forms - {stem + ending for ending in marks.men_in_several_cases}
    return f"{first} {stem}" if told and told <= {stem + ending for ending in marks.men_in_cases} else None


def _length(name: str, marks: CaseMarks) -> tuple[int, bool]:
    """Return what the nominative has least of: letters, and of as many not the ending of a woman's given name
    ("Тересу Альварес", "Тереса Альварес")."""
    return len(name), not name.split()[0].endswith(marks.women)


def _is_woman_of(name: str, other: str, marks: CaseMarks) -> bool:
    """Tell whether only the given names of two differ, and the surname is one that is declined for men."""
    return name.split()[1:] == other.split()[1:] and name != other and not name.endswith(marks.undeclined)


def _given(word: str, language: str) -> tuple[str, str] | None:
    """Return the nominative of a given name in another case, with that case; None if it is none or unsure."""
    w = name_words(language)
    if fold(word) in w.given:
        return None
    if "-" in word:
        return _double_given(word, language)
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


def _double_given(word: str, language: str) -> tuple[str, str] | None:
    """Return the nominative of two given names with a hyphen, of which the first may have one form for all
    cases ("Жан-Клодом", "Марією-Терезою"), with their case."""
    first, _, last = word.rpartition("-")
    found, before = _given(last, language), _given(first, language)
    if found is None or (before is None and fold(first) not in name_words(language).given):
        return None
    return f"{before[0] if before else first}-{found[0]}", found[1]


def _of_man_by_surname(words: Sequence[str], language: str) -> tuple[str, str] | None:
    """Return the nominative of a man's given name that in another case is one of a woman, with that case,
    where the surname ends as only a man's does in it ("Олександра Савицького")."""
    given = name_words(language).given
    if fold(words[0]) not in given:
        return None
    tables = _endings(language)
    for case, pairs in tables["given"].items():
        surname = any(len(e) >= _TELLING and words[-1].endswith(e) for e, _ in tables["man"].get(case, ()))
        for ending, nominative in pairs if surname else ():
            name = words[0].removesuffix(ending) + nominative
            if words[0].endswith(ending) and fold(name) in given and not _is_of_woman(name, language):
                return name, case
    return None


def _parts_replaced(word: str, table: Sequence[tuple[str, str]], language: str) -> Iterator[str]:
    """Yield the parts of a surname in the nominative, of which the first may have one form for all cases
    ("Нечуя-Левицького", but "Драй-Хмари")."""
    *firsts, last = word.split("-")
    for part in firsts:
        yield part if part.endswith(case_marks(language).undeclined) else _replaced(part, table)
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
