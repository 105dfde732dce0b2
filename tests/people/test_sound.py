"""Names of foreigners in several scripts."""

from __future__ import annotations

import pytest

from extract.people.linking.sound import sound_alike, surely_sound_alike

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


@pytest.mark.parametrize("forms", [SOMSAK, TORREJON], ids=["Lao", "Spanish"])
def test_forms_of_one_name_surely_sound_alike(forms: list[tuple[str, str]]) -> None:
    unlike = [(a, b) for a in forms for b in forms if not surely_sound_alike(*a, *b)]
    assert unlike == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Karim bin Salem", "vi"), ("كريم بن نايف", "ar")),  # one word is heard, the other is not
        (("Somsak", "vi"), ("سومساك", "ar")),  # one word
        (("Li Na", "vi"), ("Лі На", "uk")),  # too short
    ],
)
def test_names_that_may_be_two_do_not_surely(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert not surely_sound_alike(*one, *other)
