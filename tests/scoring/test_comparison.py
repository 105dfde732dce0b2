"""What counts as the same when tables are scored."""

from __future__ import annotations

import pytest

from extract.scoring.comparison import fold, matched_roles, number_key, place_key, role_key
from extract.scoring.tally import b_cubed


@pytest.mark.parametrize(
    ("left", "right"),
    [("Đà Nẵng", "da nang"), ("أحمد ", "احمد"), ("علی", "على"), ("می\u200cشود", "میشود"), ("В’єт", "В'єт")],
)
def test_fold_ignores_how_a_name_is_typed(left: str, right: str) -> None:
    assert fold(left) == fold(right)


@pytest.mark.parametrize("text", ["Hồ Chí Minh City", "Thành phố Hồ Chí Minh", "TP Hồ Chí Minh"])
def test_place_key_drops_what_kind_of_place_it_is(text: str) -> None:
    assert place_key(text) == "ho chi minh"


@pytest.mark.parametrize(
    ("kind", "number", "key"),
    [("project", "06/CP", "06"), ("plan", "12 /kh-ubnd", "12/KH-UBND"), ("project", "", "")],
)
def test_number_key(kind: str, number: str, key: str) -> None:
    assert number_key(kind, number) == (kind, key)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (("Vice Chairman", "People's Committee"), ("Deputy Head", "People's Committee")),
        (("Standing Vice Chair", "X"), ("Standing Deputy Chief", "X")),
        (("President", "State"), ("State President", "State")),
        (("Member", "Standing Board of the City Party Committee"),
         ("Member of the Standing Board", "City Party Committee")),
    ],
)  # fmt: skip
def test_wordings_of_one_office_are_one(left: tuple[str, str], right: tuple[str, str]) -> None:
    a, b = (role_key({"title": title, "body": body}) for title, body in (left, right))
    assert matched_roles({a}, {b}) == 1


def test_former_holder_is_not_the_holder() -> None:
    now, former = (role_key({"title": title, "body": "X"}) for title in ("Chair", "Former Chair"))
    assert matched_roles({now}, {former}) == 0


def test_b_cubed_halves_precision_when_two_people_are_merged() -> None:
    figures = b_cubed({1: "a", 2: "b"}, {1: "x", 2: "x"})
    assert (figures["p"], figures["r"]) == (0.5, 1.0)
