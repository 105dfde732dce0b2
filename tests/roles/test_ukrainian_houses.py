"""Ukrainian: offices of firms and of bodies whose name stands in quotation marks or is an abbreviation."""

import pytest

from extract.roles.finder import find_roles


@pytest.mark.parametrize(
    ("text", "title", "body"),
    [
        ("голова правління «Укрнафти» Іван Бондар", "Head", "Ukrnafta"),
        ("головою правління НАК «Нафтогаз України»", "Head", "Naftogaz"),
        ("голова ПрАТ «Укргідроенерго»", "Head", "Ukrhydroenergo"),
        ("очільниця «Укрпошти»", "Head", "Ukrposhta"),
        ("директорка ДП «Ліси України» Олена Сокіл", "Director", "Forests of Ukraine"),
        # A name that goes on is another's.
        ("голова «Укрнафти Плюс» Іван Бондар", "Head", None),
        ("директорка-розпорядниця МВФ", "Managing Director", "International Monetary Fund"),
        ("Верховний комісар ООН з прав людини", "High Commissioner", "United Nations"),
        ("Головнокомандувач Збройних сил України", "Commander-in-Chief", "Armed Forces of Ukraine"),
    ],
)
def test_an_office_of_a_house(text: str, title: str, body: str | None) -> None:
    role = find_roles(text, "uk")[0]
    assert (role.title, role.body) == (title, body)


def test_what_a_commissioner_has_charge_of_belongs_to_the_office() -> None:
    text = "єврокомісарка з питань розширення Марта Кеслер"
    assert [r.as_written for r in find_roles(text, "uk")] == ["єврокомісарка з питань розширення"]


def test_a_firm_in_quotation_marks_is_not_the_only_one_that_the_text_knows() -> None:
    text = "Були голова правління АТ «Ощадбанк» Іван Бондар і директорка ТОВ «Нова нива» Олена Сокіл."
    assert [r.body for r in find_roles(text, "uk")] == ["Oschadbank", None]
