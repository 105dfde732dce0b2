"""The data files: every language has the same keys, every code its example."""

from __future__ import annotations

from datetime import date

import pytest

from extract.documents.codebook import document_types, issuers, key, registry
from extract.documents.stage import find_in_phrase
from extract.documents.words import expand, words
from extract.lexicon import language_codes, language_yaml, shared_table


@pytest.mark.parametrize("language", language_codes())
def test_every_language_has_the_same_keys(language: str) -> None:
    assert set(language_yaml(language, "documents")) == set(language_yaml("vi", "documents"))


@pytest.mark.parametrize("language", language_codes())
def test_every_language_knows_the_central_issuers(language: str) -> None:
    named = set(language_yaml(language, "documents")["issuers"])
    assert {"Politburo", "Secretariat", "Government", "Prime Minister", "National Assembly"} <= named


@pytest.mark.parametrize("language", language_codes())
def test_nouns_stand_for_known_types(language: str) -> None:
    codes = {c for row in language_yaml(language, "documents")["nouns"] for c in row["codes"]}
    assert codes <= set(document_types())
    assert words(language).book.find("") == []


@pytest.mark.parametrize("row", shared_table("document_types"), ids=lambda r: r["code"])
def test_each_type_reads_its_example(row: dict[str, str]) -> None:
    (mention,) = find_in_phrase(row["example"], "vi")
    assert (mention.number, mention.type_code) == (row["example"], row["code"])


@pytest.mark.parametrize("row", shared_table("issuers"), ids=lambda r: r["code"])
def test_each_issuer_reads_its_example(row: dict[str, str]) -> None:
    (mention,) = find_in_phrase(f"Số {row['example']}", "vi")
    assert mention.number == row["example"]
    assert mention.issuer_code is not None
    assert mention.issuer_code.startswith(row["code"])


@pytest.mark.parametrize("entry", registry(), ids=lambda e: f"{e.number} {e.issued_on}")
def test_registered_numbers_are_in_normal_form(entry) -> None:  # type: ignore[no-untyped-def]
    found = find_in_phrase(("Đề án " if entry.kind == "project" else "Số ") + entry.number, "vi")
    assert [m.number for m in found] == [entry.number]


def test_variants_name_one_issuer() -> None:
    assert issuers()["bgd&dt"].code == "BGDĐT"


def test_alternatives_expand() -> None:
    assert expand("a(b|c(d|)|)") == ["a", "ab", "ac", "acd"]


@pytest.mark.parametrize("row", shared_table("issuers"), ids=lambda r: r["code"])
def test_an_issuer_is_valid_for_a_time_and_followed_by_one_that_is_known(row: dict[str, str]) -> None:
    began, ended = (date.fromisoformat(row[k]) if row[k] else None for k in ("valid_from", "valid_to"))
    assert began is None or ended is None or began < ended
    assert not row["successor"] or (ended is not None and key(row["successor"]) in issuers())
