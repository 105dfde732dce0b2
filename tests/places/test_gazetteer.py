from datetime import date

import pytest

from extract.lexicon import language_codes, language_table, language_yaml, shared_table
from extract.places.finder import find_places
from extract.places.gazetteer import gazetteer

LANGUAGES = language_codes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_the_same_keys(language: str) -> None:
    assert set(language_yaml(language, "places")) == set(language_yaml("vi", "places"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_province_is_written_in_each_language(language: str) -> None:
    assert {r["name"] for r in shared_table("provinces")} <= {p.name for p in gazetteer(language).places}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_listed_spelling_that_needs_no_cue_is_found(language: str) -> None:
    rows = [r for r in language_table(language, "places") if r["cue"] == "-"]
    missed = [
        r["rendering"]
        for r in rows
        if [p.name for p in find_places(r["rendering"], language, date(2025, 1, 1))] != [r["name"]]
    ]
    assert missed == []
