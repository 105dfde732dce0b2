"""The phrases of roles.yaml as other stages ask for them."""

from __future__ import annotations

import pytest

from extract.lexicon import language_codes, language_yaml
from extract.roles import phrase_words

LANGUAGES = language_codes()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["titles", "bodies", "portfolios", "countries", "vietnam", "deputies"])
def test_no_way_keeps_the_signs_of_the_grammar(language: str, name: str) -> None:
    ways = phrase_words.ways(language, name)
    assert ways
    assert not [w for way in ways for w in way if "|" in w or "?" in w or not w]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_phrase_of_choices_has_each_of_its_ways(language: str) -> None:
    written = {p for phrases in language_yaml(language, "roles")["titles"].values() for p in phrases}
    least = sum(2 if "|" in p or "?" in p else 1 for p in written) // 2
    assert len(phrase_words.ways(language, "titles")) >= least


def test_words_are_those_of_all_classes_asked_for() -> None:
    both = phrase_words.words("vi", "titles", "bodies")
    assert phrase_words.words("vi", "titles") | phrase_words.words("vi", "bodies") == both
    assert {"chủ", "tịch", "bộ"} <= both


def test_what_may_be_missing_is_a_way_of_its_own() -> None:
    both = {("chxhcn", "việt", "nam"), ("nước", "chxhcn", "việt", "nam")}
    assert both <= phrase_words.ways("vi", "vietnam")
