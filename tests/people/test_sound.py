"""Names of foreigners in several scripts."""

from __future__ import annotations

import pytest

from extract.people.linking.sound import sound_alike

SOMSAK = [
    ("Somsak Vongphet", "vi"),
    ("سومساك فونغفيت", "ar"),
    ("سومساک وونگ پت", "fa"),
    ("Сомсак Вонгпхет", "uk"),
]
TORREJON = [
    ("Miguel Torrejón", "vi"),
    ("ميغيل توريخون", "ar"),
    ("میگل تورخون", "fa"),
    ("Мігель Торрехон", "uk"),
]


@pytest.mark.parametrize("forms", [SOMSAK, TORREJON], ids=["Lao", "Spanish"])
def test_forms_of_one_name_sound_alike(forms: list[tuple[str, str]]) -> None:
    unlike = [(a, b) for a in forms for b in forms if not sound_alike(*a, *b)]
    assert unlike == []


def test_other_names_do_not() -> None:
    assert not any(sound_alike(*a, *b) for a in SOMSAK for b in TORREJON)
