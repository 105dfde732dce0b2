"""The data that the grammar reads: the same keys in every language, and every key known."""

from __future__ import annotations

import pytest

from extract.lexicon import language_codes, language_yaml, shared_table
from extract.lexicon.folding import fold
from extract.roles import find_roles
from extract.roles.grammar import Parser
from extract.roles.vocabulary import bodies, titles, vocabulary

LANGUAGES = language_codes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_keys(language: str) -> None:
    first, data = language_yaml(LANGUAGES[0], "roles"), language_yaml(language, "roles")
    assert (set(data), set(data["morphology"])) == (set(first), set(first["morphology"]))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_title_and_body_is_in_the_lexicon(language: str) -> None:
    data = language_yaml(language, "roles")
    assert set(data["titles"]) <= set(titles())
    assert set(data["bodies"]) <= set(bodies())


@pytest.mark.parametrize("language", LANGUAGES)
def test_levels_are_named_alike(language: str) -> None:
    assert set(language_yaml(language, "roles")["levels"]) == set(language_yaml("vi", "roles")["levels"])


def test_every_row_has_an_example() -> None:
    assert all(r["example"] for name in ("titles", "bodies") for r in shared_table(name))


def test_every_vietnamese_example_of_a_body_is_read_as_that_body() -> None:
    vietnamese = vocabulary("vi")
    known = language_yaml("vi", "roles")["bodies"]
    wrong = {}
    for row in shared_table("bodies"):
        if row["body"] not in known or (not row["example"][0].isascii() and row["example"][0] not in "Đ"):
            continue
        body = Parser(vietnamese, vietnamese.reducer.words(fold(row["example"])), {}).body_at(0)
        if body is None or body.name != row["body"]:
            wrong[row["body"]] = body and body.name
    assert wrong == {}


def test_a_language_without_vocabulary_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        find_roles("text", "xx")
