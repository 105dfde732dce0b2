"""Every entry that gives an example finds it: a document type, an issuer, a title, a body."""

from __future__ import annotations

import pytest

from extract.documents.stage import find_in_phrase
from extract.lexicon import language_codes, shared_table
from extract.roles.bodies import find_bodies
from extract.roles.finder import find_roles

Row = dict[str, str]


def _rows(table: str, key: str) -> list[object]:
    return [pytest.param(row, id=row[key]) for row in shared_table(table) if row.get("example")]


@pytest.mark.parametrize("row", _rows("document_types", "code"))
def test_document_type_is_read_from_its_code(row: Row) -> None:
    found = find_in_phrase(f"{row['name_vi']} số {row['example']}", "vi")
    assert [(m.kind, m.number) for m in found] == [(row["kind"], row["example"])]


@pytest.mark.parametrize("row", _rows("issuers", "code"))
def test_issuer_is_read_from_its_code(row: Row) -> None:
    found = find_in_phrase(f"văn bản số {row['example']}", "vi")
    assert [m.number for m in found] == [row["example"]]
    # The code in a number may go on: the term ("QH15"), the union after its body.
    assert (found[0].issuer_code or "").startswith(row["code"])


@pytest.mark.parametrize("row", _rows("titles", "title"))
def test_title_is_found(row: Row) -> None:
    titles = {role.title for code in language_codes() for role in find_roles(row["example"], code)}
    title = row["called"] or row["title"]
    # Who serves the holder of an office is called after it: "Assistant to the Prime Minister".
    assert any(
        found == title or found.startswith((f"{title} to the ", f"{title} of the ")) for found in titles
    )


@pytest.mark.parametrize("row", _rows("bodies", "body"))
def test_body_is_found_alone_or_in_an_office(row: Row) -> None:
    if row["portfolio"].endswith("!"):
        pytest.skip("no body without the field that it has charge of")
    alone = [body for code in language_codes() for body in find_bodies(row["example"], code)]
    offices = [role for code in language_codes() for role in find_roles(row["example"], code) if role.body]
    assert alone or offices
