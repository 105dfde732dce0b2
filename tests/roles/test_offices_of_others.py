"""Offices that are told by that of another: "its head", "the deputy" behind the holder."""

import pytest

from extract.roles.finder import find_roles


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "В обласній військовій адміністрації посла прийняв її начальник Петро Сокіл",
            ("Head", "Regional Military Administration", "її начальник"),
        ),
        (
            "Голова Верховної Ради Олена Сокіл не прибула, її думку передав перший заступник Іван Бондар.",
            ("First Deputy Chair", "Verkhovna Rada", "перший заступник"),
        ),
        (
            "Директорка департаменту освіти Олена Сокіл (доповідала заступниця Ганна Бондар)",
            ("Deputy Director", "Department of Education", "заступниця"),
        ),
        (
            "Міський голова Петро Сокіл та його заступник Іван Бондар",
            ("Deputy Mayor", None, "його заступник"),
        ),
    ],
)
def test_the_last_office_is_of_the_one_before(text: str, expected: tuple[str, str | None, str]) -> None:
    last = find_roles(text, "uk")[-1]
    assert (last.title, last.body, last.as_written) == expected


@pytest.mark.parametrize(
    "text", ["Міністр фінансів Петро Сокіл. Заступник Іван Бондар мовчав.", "заступник Сокіл"]
)
def test_a_deputy_of_nobody_in_the_sentence_has_no_office(text: str) -> None:
    assert not any(r.title.startswith("Deputy") for r in find_roles(text, "uk"))


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "Засідав Комітет Верховної Ради з питань бюджету. Вів голова Комітету Петро Сокіл.",
            "Committee for Budget",
        ),
    ],
)
def test_the_head_of_the_body_of_a_text(text: str, body: str) -> None:
    assert find_roles(text, "uk")[-1].body == body
