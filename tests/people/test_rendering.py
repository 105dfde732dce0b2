"""Which words render which syllables, and that every language has the same tables."""

from __future__ import annotations

import pytest

from extract.lexicon import language_codes, language_yaml
from extract.people.linking.rendering import is_syllable, likelihood, model, readings


@pytest.mark.parametrize(
    ("language", "word", "syllable"),
    [
        ("ar", "نجوين", "Nguyễn"),
        ("ar", "نغوين", "Nguyễn"),
        ("ar", "ثانه", "Thanh"),
        ("ar", "كوك", "Quốc"),
        ("ar", "كووك", "Quốc"),
        ("fa", "فوئونگ", "Phương"),
        ("fa", "چائو", "Châu"),
        ("fa", "ون", "Văn"),
        ("uk", "Зянг", "Giang"),
        ("uk", "Біть", "Bích"),
        ("uk", "Тхать", "Thạch"),
        ("fa", "وای", "Y"),
        ("uk", "Чінь", "Trịnh"),
        ("uk", "Чрінь", "Trịnh"),
        ("uk", "В'єт", "Việt"),
        ("uk", "Тханем", "Thanh"),
        ("uk", "Тоана", "Toàn"),
    ],
)
def test_word_reads_as_syllable(language: str, word: str, syllable: str) -> None:
    assert syllable in readings(word, language)


@pytest.mark.parametrize(("language", "word"), [("ar", "شونغ"), ("fa", "شونگ"), ("uk", "Синг")])
def test_syllable_that_no_name_list_holds(language: str, word: str) -> None:
    assert likelihood(word, "Xựng", language) > 0 or is_syllable(word, language)


@pytest.mark.parametrize(
    ("language", "word"), [("ar", "الحكومة"), ("fa", "جمهوری"), ("uk", "міністерство"), ("uk", "Петренко")]
)
def test_ordinary_word_is_no_syllable(language: str, word: str) -> None:
    assert not is_syllable(word, language)


def test_long_vowel_tells_phuong_from_phong() -> None:
    found = readings("فوئونگ", "fa")
    assert found["Phương"] > 10 * found.get("Phong", 0.0)


@pytest.mark.parametrize("language", language_codes())
def test_rendering_tables_have_the_same_keys(language: str) -> None:
    assert set(language_yaml(language, "rendering")) == set(language_yaml("ar", "rendering"))


@pytest.mark.parametrize("language", language_codes())
def test_name_words_have_the_same_keys(language: str) -> None:
    assert set(language_yaml(language, "names")) == set(language_yaml("vi", "names"))


@pytest.mark.parametrize("language", ["ar", "fa", "uk"])
def test_weights_are_positive(language: str) -> None:
    data = language_yaml(language, "rendering")
    parts = [data[k] for k in ("onsets", "nuclei", "bare_nuclei", "codas")]
    assert all(weight > 0 for table in parts for ways in table.values() for weight in ways.values())


@pytest.mark.parametrize("language", ["ar", "fa", "uk"])
def test_renderings_of_a_syllable_share_one(language: str) -> None:
    assert sum(model(language).spellings["Nguyễn"].values()) == pytest.approx(1.0, abs=0.05)


@pytest.mark.parametrize(
    ("language", "word", "syllable"),
    [
        ("uk", "Куїнь", "Quỳnh"),
        ("uk", "Хюїнь", "Huỳnh"),
        ("ar", "كوك", "Quốc"),
        ("ar", "كووك", "Quốc"),
        ("fa", "کوک", "Quốc"),
        ("ar", "كوان", "Quân"),
    ],
)
def test_a_glide_is_written_in_more_than_one_way(language: str, word: str, syllable: str) -> None:
    assert syllable in readings(word, language)


@pytest.mark.parametrize(("language", "word"), [("ar", "كان"), ("fa", "کان")])
def test_the_glide_of_an_onset_is_lost_before_o_alone(language: str, word: str) -> None:
    assert "Quân" not in readings(word, language)
