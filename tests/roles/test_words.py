"""Words as the grammar of offices reads them."""

from __future__ import annotations

import unicodedata

import pytest

from extract.lexicon.folding import fold
from extract.roles.vocabulary import vocabulary
from extract.roles.words import normal_word


@pytest.mark.parametrize(
    ("language", "word", "lemmas"),
    [
        ("ar", "وللجنة", ["لجنه"]),
        ("ar", "الأمين", ["امين"]),
        ("ar", "المحـافظ", ["محافظ"]),
        ("ar", "وزير", ["وزير"]),
        ("uk", "секретареві", ["секретар"]),
        ("uk", "провінції", ["провінція"]),
        ("uk", "головою", ["голова"]),
        ("uk", "промисловості", ["промисловість"]),
        ("uk", "розвитку", ["розвиток"]),
        ("uk", "навколишнього", ["навколишнє"]),
        ("fa", "نخستوزیر", ["نخست", "وزير"]),
        ("fa", "رئیسجمهور", ["رييس", "جمهور"]),
        ("vi", "Uỷ", ["ủy"]),
        ("vi", "khôngcó", [""]),
    ],
)
def test_a_word_is_reduced_to_its_dictionary_form(language: str, word: str, lemmas: list[str]) -> None:
    assert [w.lemma for w in vocabulary(language).reducer.words(fold(word))] == lemmas


@pytest.mark.parametrize("word", ["hoà", "hòa", unicodedata.normalize("NFD", "hoà")])
def test_tone_marks_stand_on_one_letter(word: str) -> None:
    assert normal_word(word) == "hòa"


@pytest.mark.parametrize(
    ("word", "lemmas"),
    [
        ("віцепрезидентка", ["віце", "президентка"]),
        ("ексміністра", ["екс", "міністр"]),
        ("віцепрем'єр", ["віцепрем'єр"]),
        ("експорт", ["експорт"]),
        ("екскурсія", [""]),
    ],
)
def test_a_prefix_of_titles_is_a_word_by_itself(word: str, lemmas: list[str]) -> None:
    assert [w.lemma for w in vocabulary("uk").reducer.words(fold(word))] == lemmas


@pytest.mark.parametrize("written", ["استان‌ها", "استان ها", "استان‌های", "استانها"])
def test_a_persian_plural_is_one_word_however_its_ending_is_parted(written: str) -> None:
    [word] = vocabulary("fa").reducer.words(written)
    assert (word.end, word.plural) == (len(written), True)
    assert word.lemma == vocabulary("fa").reducer.words("استان")[0].lemma


def test_what_begins_with_the_letters_of_an_ending_is_a_word_by_itself() -> None:
    assert [w.form for w in vocabulary("fa").reducer.words("استان هایل")] == ["استان", "هايل"]
