import pytest

from extract.dates.vocabulary import vocabulary
from extract.lexicon import language_codes, language_yaml


@pytest.mark.parametrize("language", language_codes())
def test_each_language_has_the_same_keys(language: str) -> None:
    assert set(language_yaml(language, "dates")) == set(language_yaml("vi", "dates"))


@pytest.mark.parametrize("language", language_codes())
def test_each_language_names_all_twelve_months(language: str) -> None:
    months = vocabulary(language).months
    assert {months.of(w) for w in months} >= {("gregorian", n) for n in range(1, 13)}


@pytest.mark.parametrize("language", language_codes())
def test_each_listed_month_without_a_day_is_a_month(language: str) -> None:
    words = vocabulary(language)
    assert [w for w in words.ambiguous_months if not words.months.knows(w)] == []
