"""The data that the grammar reads: the same keys in every language, and every key known."""

from __future__ import annotations

from datetime import date

import pytest

from extract.lexicon import language_codes, language_yaml, shared_table
from extract.lexicon.folding import fold
from extract.places.finder import find_places
from extract.roles.bodies import find_bodies
from extract.roles.finder import find_roles
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


@pytest.mark.parametrize("row", shared_table("bodies_of_places"), ids=lambda r: r["body"])
def test_a_body_named_after_a_place_is_read_by_what_it_is_and_place(row: dict[str, str]) -> None:
    assert {row["generic"], row["body"]} <= set(bodies())
    text = f"Trường Đại học {row['place']}"
    places = find_places(text, "vi", date(2025, 6, 5))
    assert [b.body for b in find_bodies(text, "vi", places)] == [row["body"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [("uk", "ректор Університету Кантхо"), ("ar", "رئيس جامعة كان ثو"), ("fa", "رئیس دانشگاه کان تو")],
)
def test_a_university_of_a_place_is_one_body_in_every_language(language: str, text: str) -> None:
    (role,) = find_roles(text, language, find_places(text, language, date(2025, 6, 5)))
    assert (role.title, role.body, role.place) == ("Rector", "Can Tho University", None)


def test_a_language_without_vocabulary_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        find_roles("text", "xx")


@pytest.mark.parametrize(
    ("language", "text", "body"),
    [
        ("vi", "Bộ Tư lệnh Quân đoàn 12", "Army Corps 12"),
        ("ar", "قيادة المنطقة العسكرية السابعة", "Military Region 7"),
        ("ar", "القيادة العسكرية للمقاطعة", "Provincial Military Command"),
        ("uk", "Командування 7-го військового округу", "Military Region 7"),
        ("uk", "7-й військовий округ", "Military Region 7"),
        ("uk", "12-го армійського корпусу", "Army Corps 12"),
        ("fa", "فرماندهی منطقه نظامی ۷", "Military Region 7"),
        ("fa", "سپاه پاسداران انقلاب اسلامی", "Islamic Revolutionary Guard Corps"),
    ],
)
def test_the_command_of_a_numbered_unit_is_the_unit(language: str, text: str, body: str) -> None:
    assert [(b.as_written, b.body) for b in find_bodies(text, language)] == [(text, body)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("vi", "Ủy ban Văn hóa và Xã hội của Quốc hội"),
        ("ar", "لجنة الثقافة والمجتمع التابعة للجمعية الوطنية"),
        ("uk", "Комітет з питань культури та суспільства Національних зборів"),
        ("fa", "کمیته فرهنگ و جامعه مجلس ملی"),
    ],
)
def test_a_committee_of_the_assembly_is_one_body_with_it(language: str, text: str) -> None:
    assert [b.body for b in find_bodies(text, language)] == ["Committee for Culture and Society"]
