"""Who is whom."""

from __future__ import annotations

import pytest

from extract.resolution.facts import PersonFacts
from extract.resolution.people.scopes import Office
from tests.resolution.facts import (
    article,
    bearers,
    chair_of,
    linked,
    meeting,
    minister_of,
    names,
    people_by_id,
    person,
)

COMMON, RARE = "Nguyễn Văn Hùng", "Giàng Seo Phử"


def are_one(one: PersonFacts, other: PersonFacts) -> bool:
    ids = people_by_id(linked(article("a", people=[one]), article("b", people=[other])))
    return ids["a", 0] == ids["b", 0]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (person(COMMON, chair_of("Huế")), person(COMMON, chair_of("Huế")), True),
        (person(COMMON, chair_of("Huế")), person(COMMON, chair_of("Cà Mau")), False),
        (person(COMMON, chair_of("Huế")), person(COMMON, minister_of("Health")), False),
        (person(COMMON, minister_of("Finance")), person(COMMON, minister_of("Health")), True),
        (person(COMMON, chair_of("Huế")), person(COMMON), False),
        (person(RARE, chair_of("Huế")), person(RARE, minister_of("Health")), True),
        (person(RARE, chair_of("Huế")), person(RARE), True),
        (person("Trần Hoà", chair_of("Huế")), person("Trần Hòa", chair_of("Huế")), True),
        (person("Lê Thanh", chair_of("Huế")), person("Lê Thành", chair_of("Huế")), False),
    ],
    ids=[
        "one office",
        "one name of two provinces",
        "a province and a ministry",
        "from ministry to ministry",
        "a common name alone",
        "a rare name in two offices",
        "a rare name alone",
        "two spellings of a tone",
        "names that differ by a tone",
    ],
)
def test_one_name(one: PersonFacts, other: PersonFacts, expected: bool) -> None:
    assert are_one(one, other) is expected


def test_one_article_that_gives_both_offices_joins_them() -> None:
    both = person(COMMON, chair_of("Huế"), minister_of("Health"))
    ids = people_by_id(
        linked(
            article("a", people=[person(COMMON, chair_of("Huế"))]),
            article("b", people=[person(COMMON, minister_of("Health"))]),
            article("c", people=[both]),
        )
    )
    assert len(set(ids.values())) == 1


def test_a_leader_without_office_is_the_leader() -> None:
    leader = person("Tô Lâm", minister_of("Public Security"))
    assert are_one(leader, person("Tô Lâm"))


def test_a_rendering_takes_the_spelling_of_its_original() -> None:
    corpus = linked(
        article("a", people=[person("Nguyễn Văn Hưng")], source="s"),
        article("b", language="uk", people=[person("Нгуєн Ван Хунг")], source="s"),
    )
    assert names(corpus)["b", 0] == "Nguyễn Văn Hưng"


@pytest.mark.parametrize(
    ("held", "name"), [(chair_of("Gia Lai"), "Siu Blah"), (minister_of("Health"), "سيو بلاه")]
)
def test_who_looks_foreign_takes_the_original_spelling_in_the_same_office_alone(
    held: Office, name: str
) -> None:
    original = article("a", source="s", people=[person("Siu Blah", chair_of("Gia Lai"))])
    rendered = article("b", language="ar", source="s", people=[person("سيو بلاه", held, foreign=True)])
    assert names(linked(original, rendered))["b", 0] == name


def test_two_who_fit_alike_are_told_apart_by_their_place_in_the_list() -> None:
    corpus = linked(
        article("a", people=[person("Lê Văn Hùng"), person("Lê Văn Hưng")], source="s"),
        article("b", language="ar", people=[person("لي فان هونغ"), person("لي فان هونج")], source="s"),
    )
    assert (names(corpus)["b", 0], names(corpus)["b", 1]) == ("Lê Văn Hùng", "Lê Văn Hưng")


def test_a_rendering_takes_the_spelling_borne_in_the_same_office_and_place() -> None:
    corpus = linked(
        article("a", people=[person("Đỗ Thị Hương", chair_of("Huế"))]),
        article("b", people=[person("Đỗ Thị Hồng", chair_of("Cà Mau"))]),
        article("c", language="ar", people=[person("دو ثي هونغ", chair_of("Cà Mau"))]),
    )
    assert names(corpus)["c", 0] == "Đỗ Thị Hồng"


def test_two_spellings_that_fit_alike_are_neither_taken() -> None:
    office = chair_of("Huế")
    corpus = linked(
        article("a", people=[person("Lê Văn Hùng", office)]),
        article("b", people=[person("Lê Văn Hưng", office)]),
        article("c", language="uk", people=[person("Ле Ван Хунг", office)]),
    )
    (rendered,) = (b for b in bearers(corpus) if b.article.article_id == "c")
    assert rendered.how != "corpus"


def test_renderings_of_one_event_settle_a_name_together() -> None:
    people = {"ar": "ها ترونغ هاي", "uk": "Ха Чонг Хай", "fa": "ها ترونگ های"}
    corpus = linked(
        *(article(k, language=k, people=[person(v, chair_of("Huế"))], source="s") for k, v in people.items())
    )
    assert set(names(corpus).values()) == {"Hà Trọng Hải"}
    assert len(set(people_by_id(corpus).values())) == 1


def test_more_reports_change_no_id() -> None:
    first = article("m", people=[person(COMMON, chair_of("Huế"))])
    more = [article(n, people=[person(COMMON, chair_of("Huế"))], meetings=[meeting(None)]) for n in "az"]
    assert people_by_id(linked(first, *more))["m", 0] == people_by_id(linked(first))["m", 0]
