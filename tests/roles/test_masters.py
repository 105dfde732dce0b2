"""Offices that are named only to say for whom somebody works."""

from __future__ import annotations

import pytest

from extract.roles.finder import find_roles


@pytest.mark.parametrize(
    ("language", "text", "titles"),
    [
        ("ar", "حضر رئيس الأركان بمكتب وزير الدفاع جون براون.", ["Chief of Staff"]),
        ("ar", "حضر رئيس الأركان بالمكتب، وزير الدفاع جون براون.", ["Chief of Staff", "Minister"]),
        ("fa", "رئیس دفتر وزیر نفت حسن کریمی آمد.", ["Chief"]),
        ("ar", "حضر نائب مساعد وزير الدفاع بيتر جونز.", ["Deputy Assistant Minister"]),
        ("ar", "حضر مساعد وزير الدفاع بيتر جونز.", ["Assistant Minister"]),
        ("ar", "حضر مساعد وزير الخارجية لشئون آسيا بيتر جونز.", ["Assistant Minister"]),
    ],
)
def test_whose_deputy_or_staff_one_is_is_nobody_elses_office(
    language: str, text: str, titles: list[str]
) -> None:
    assert [r.title for r in find_roles(text, language)] == titles
