import pytest

from extract.resolution.scopes import NATIONAL, office_of
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
        ("Member", "Party Central Committee", None, "Huế", ""),
        ("Director", None, None, "Huế", ""),
    ],
)
def test_scope(title: str, body: str | None, place: str | None, near: str | None, scope: str) -> None:
    assert office_of(RoleMention(0, 1, "x", title, body, place), near).scope == scope


def test_a_rank_has_no_scope() -> None:
    assert office_of(RoleMention(0, 1, "x", "General", "People's Army", rank=True), "Huế").scope == ""
