import pytest

from extract.resolution.people.scopes import NATIONAL, office_of
from extract.roles.mention import RoleMention


@pytest.mark.parametrize(
    ("title", "body", "place", "near", "scope"),
    [
        ("Minister", "Ministry of Finance", None, "Huế", NATIONAL),
        ("Chair", "Provincial People's Committee", "Cà Mau", "Huế", "Cà Mau"),
        ("Chair", "Provincial People's Committee", None, "Huế", "Huế"),
        ("Chair", "Provincial People's Committee", None, None, ""),
        ("Chair", "Provincial People's Committee", "Bình Dương", None, "Hồ Chí Minh"),
        ("Director", "Department of Health", None, "Huế", "Huế"),
        ("Secretary", "Commune Party Committee", "An Bình", "Huế", "Huế/An Bình"),
        ("Secretary", "Commune Party Committee", None, "Huế", ""),
        ("Chair", "Special Zone People's Committee", "Phú Quốc", "An Giang", "An Giang/Phú Quốc"),
        ("Chair", "Special Zone People's Committee", None, "An Giang", ""),
        ("Head", "Organisation Commission of the Provincial Party Committee", None, "Huế", "Huế"),
        ("Head", "Organisation Commission of the Provincial Party Committee", None, None, ""),
        ("Head", "Legal Committee of the Provincial People's Council", "Cà Mau", None, "Cà Mau"),
        ("Chief", "Office of the Commune People's Committee", None, "Huế", ""),
        ("Head", "Division of Culture of the Ministry of Culture", None, "Huế", NATIONAL),
        ("Chair", "People's Committee", None, "Huế", "Huế"),
        ("Chair", "People's Committee", None, None, ""),
        ("Chair", "Vietnam Writers' Association", None, "Huế", NATIONAL),
        ("Member", "Party Central Committee", None, "Huế", ""),
        # The Government and each province set up working groups and steering committees.
        ("Head", "Working Group", None, "Huế", ""),
        ("Deputy Head", "Steering Committee", None, None, ""),
        ("Deputy Head", "Provincial Steering Committee", None, "Huế", "Huế"),
        ("Director", None, None, "Huế", ""),
    ],
)
def test_scope(title: str, body: str | None, place: str | None, near: str | None, scope: str) -> None:
    assert office_of(RoleMention(0, 1, "x", title, body, place), near).scope == scope


def test_a_rank_has_no_scope() -> None:
    assert office_of(RoleMention(0, 1, "x", "General", "People's Army", rank=True), "Huế").scope == ""
