"""Entities that agree with each other and use the properties of their schemata."""

from __future__ import annotations

from typing import Any

from extract.exports.follow_the_money import entities
from tests.tables.sample import sample_tables

# Of the model's schemata, the properties used here: their own and those of what they extend.
PROPERTIES = {
    "Article": {"name", "title", "fileName", "publisher", "publishedAt", "sourceUrl", "language"},
    "Person": {"name", "alias", "weakAlias", "position"},
    "Event": {"name", "summary", "date", "startDate", "endDate", "location", "involved", "proof"},
    "Document": {"name", "title", "author", "date", "summary", "country"},
    "Documentation": {"document", "entity", "role", "summary"},
    "UnknownLink": {"subject", "object", "role"},
}


def found() -> dict[str, dict[str, Any]]:
    return {str(entity["id"]): entity for entity in entities(sample_tables())}


def test_schemata_and_properties() -> None:
    for entity in found().values():
        assert set(entity["properties"]) <= PROPERTIES[entity["schema"]]
        assert all(
            value and all(isinstance(v, str) for v in value) for value in entity["properties"].values()
        )


def test_each_thing_is_one_entity() -> None:
    schemata = [entity["schema"] for entity in found().values()]
    assert {schema: schemata.count(schema) for schema in PROPERTIES} == {
        "Article": 1,
        "Person": 1,
        "Event": 1,
        "Document": 2,
        "Documentation": 2,
        "UnknownLink": 1,
    }


def test_links_lead_to_entities() -> None:
    known = found()
    for entity in known.values():
        for name in ("involved", "proof", "document", "entity", "subject", "object"):
            assert set(entity["properties"].get(name, ())) <= known.keys()


def test_a_person_has_every_name_and_office() -> None:
    (person,) = [e for e in found().values() if e["schema"] == "Person"]
    assert person["properties"] == {
        "name": ["Nguyễn An"],
        "alias": ["An"],
        "weakAlias": ["Nguyen An"],
        "position": ["null"],
    }
