"""What is glued to the word behind it."""

from __future__ import annotations

import re

import pytest

from extract.lexicon import language_codes
from extract.lexicon.clitics import clitics


def test_arabic_glues_conjunctions_prepositions_and_the_article() -> None:
    glued = clitics("ar")
    assert {"و", "ول", "فب"} <= glued.before_bare()
    assert {"ال", "ولل", "بال", "س"} <= glued.before_any() - glued.before_bare()
    assert glued.definite == ("ال", "لل")


@pytest.mark.parametrize(
    ("word", "bare"), [("للوزير", "الوزير"), ("لوزير", "وزير"), ("بالوزير", "الوزير"), ("الوزير", None)]
)
def test_a_word_without_its_preposition(word: str, bare: str | None) -> None:
    assert clitics("ar").without_preposition(word) == bare


def test_persian_glues_and_alone() -> None:
    glued = clitics("fa")
    assert (glued.before_any(), glued.definite, glued.conjunction) == (frozenset("و"), (), "و")


@pytest.mark.parametrize("language", ["uk", "vi"])
def test_where_nothing_is_glued_expressions_are_empty_or_match_nothing(language: str) -> None:
    glued = clitics(language)
    assert glued.before_any() == frozenset()
    assert glued.maybe_conjunction() + glued.maybe_any() + glued.maybe_governing() == ""
    assert re.search(glued.governing(), "لل") is None


@pytest.mark.parametrize("language", language_codes())
def test_expressions_of_every_language_compile(language: str) -> None:
    glued = clitics(language)
    ways = (glued.maybe_and(), glued.maybe_any(), glued.maybe_article(), glued.maybe_governing())
    assert all(re.fullmatch(way, "") for way in ways)
