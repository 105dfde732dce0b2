"""Offices of a sentence that begins with whose side it tells of."""

from __future__ import annotations

import pytest

from extract.roles.finder import find_roles


def _roles(language: str, text: str) -> list[tuple[str, str | None]]:
    return [(r.title, r.body) for r in find_roles(text, language)]


@pytest.mark.parametrize(
    ("text", "office"),
    [
        (
            "Від Університету торгівлі виступив ректор Ле Ван Ба.",
            ("Rector", "University of Trade"),
        ),
        ("З боку Петров'єтнам доповів генеральний директор Ле Ван Ба.", ("General Director", "Petrovietnam")),
        (
            "Були: від Мінфіну – мер; від МОЗ – державний секретар А. Сокіл.",
            ("State Secretary", "Ministry of Health"),
        ),
        ("Слово мав генеральний директор Ле Ван Ба.", ("General Director", None)),
    ],
)
def test_a_head_is_that_of_the_body_whose_side_begins_the_sentence(
    text: str, office: tuple[str, str | None]
) -> None:
    assert _roles("uk", text)[-1] == office


@pytest.mark.parametrize(
    "text",
    [
        "Виступив віце-президент Петро Сокіл з Києва, столиці України.",
        "У Ханої виступив віце-президент, генеральний секретар Асоціації бджолярів Ле Ван Ба.",
    ],
)
def test_a_vice_president_of_a_body_is_of_no_state(text: str) -> None:
    assert _roles("uk", text)[0] == ("Vice President", None)


def test_an_adjective_behind_a_title_is_of_the_noun_behind_it() -> None:
    text = "Була голова постійної комісії з питань бюджету Олена Сокіл."
    assert _roles("uk", text)[0] == ("Chair", "Committee for Budget")


def test_a_deputy_is_of_the_only_council_that_the_text_names() -> None:
    text = "Полтавська обласна рада провела сесію. Депутатка Олена Сокіл спитала про воду."
    assert _roles("uk", text) == [("Deputy", "Regional Council")]


@pytest.mark.parametrize("seat", ["Депутатка облради", "Депутатка обласної ради"])
def test_a_deputy_is_of_the_council_right_behind(seat: str) -> None:
    text = f"Була міська рада. {seat} Олена Сокіл спитала про воду."
    assert _roles("uk", text) == [("Deputy", "Regional Council")]
