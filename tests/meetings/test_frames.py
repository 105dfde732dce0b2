"""Verbs that say who took part only with words before them, whatever stands between."""

from datetime import date

import pytest

import extract


def parts(text: str) -> dict[str, str]:
    found = extract.extract_article(text, published_on=date(2025, 6, 5)).meetings
    return {a.person.as_written: a.part for m in found for a in m.attendances}


TOLD = {
    "taking part, a date between": (
        "Участь у нараді 4 червня 2025 року взяли голова громади Іван Бондар та лікар Петро Сокіл.",
        {"Іван Бондар": "attendee", "Петро Сокіл": "attendee"},
    ),
    "the floor": (
        "Слово на сесії 4 червня 2025 року взяв мер Лубен Петро Сокіл.",
        {"Петро Сокіл": "speaker"},
    ),
    "who was chair": (
        "Головою засідання комісії 4 червня 2025 року був Іван Бондар.",
        {"Іван Бондар": "chair"},
    ),
    "the presidium": (
        "Президію семінару 4 червня 2025 року склали Іван Бондар та Олена Сокіл.",
        {"Іван Бондар": "chair", "Олена Сокіл": "chair"},
    ),
    "presiding by nouns": (
        "4 червня 2025 року головування на сесії ради здійснював Іван Бондар.",
        {"Іван Бондар": "chair"},
    ),
    "speakers by nouns": (
        "Спікерами форуму 4 червня 2025 року стали Іван Бондар та Олена Сокіл.",
        {"Іван Бондар": "speaker", "Олена Сокіл": "speaker"},
    ),
    "members": (
        "До складу делегації на переговорах 4 червня 2025 року увійшли Іван Бондар, Петро Сокіл.",
        {"Іван Бондар": "attendee", "Петро Сокіл": "attendee"},
    ),
    "a guest of honour": (
        "Конференція 4 червня 2025 року мала честь вітати ректора Івана Бондаря.",
        {"Івана Бондаря": "attendee"},
    ),
    "an object some words behind its verb": (
        "4 червня 2025 року голова ради Олена Сокіл провела в Лубнах чергову пленарну сесію.",
        {"Олена Сокіл": "chair"},
    ),
    "an object before its verb": (
        "Позачергову сесію ради 4 червня 2025 року провела Олена Сокіл.",
        {"Олена Сокіл": "chair"},
    ),
    "a clause on the meeting": (
        "4 червня 2025 року відбулася нарада про ремонт мостів, яку провів Іван Бондар.",
        {"Іван Бондар": "chair"},
    ),
    "who was there": (
        "На засіданні штабу 4 червня 2025 року були голова громади Іван Бондар і Петро Сокіл.",
        {"Іван Бондар": "attendee", "Петро Сокіл": "attendee"},
    ),
    "who joined": (
        "До наради 4 червня 2025 року дистанційно долучилися Іван Бондар і Петро Сокіл.",
        {"Іван Бондар": "attendee", "Петро Сокіл": "attendee"},
    ),
    "hosts": (
        "Делегацію 4 червня 2025 року на переговори зустріли Іван Бондар і Петро Сокіл.",
        {"Іван Бондар": "attendee", "Петро Сокіл": "attendee"},
    ),
    "sides": (
        "У консультаціях 4 червня 2025 року румунську сторону представляла посол Олена Сокіл.",
        {"Олена Сокіл": "attendee"},
    ),
    "a ribbon": (
        "На церемонії відкриття 4 червня 2025 року стрічку перерізали Іван Бондар і Петро Сокіл.",
        {"Іван Бондар": "attendee", "Петро Сокіл": "attendee"},
    ),
}

NOT_TOLD = {
    "denied": "Участь у нараді 4 червня 2025 року не взяв Іван Бондар.",
    "a body held it": "Рада 4 червня 2025 року провела сесію, що обрала мером Івана Бондаря.",
    "a study, not the meeting": "4 червня 2025 року в місті почали дослідження, яке провів Іван Бондар.",
    "what was looked at": "На нараді 4 червня 2025 року були розглянуті скарги, зокрема на Івана Бондаря.",
    "not the one": "Нараду 4 червня 2025 року провів не Іван Бондар.",
    "nobody is named behind": "Нараду 4 червня 2025 року провели в селі, де народився Іван Бондар.",
}


@pytest.mark.parametrize(("text", "wanted"), TOLD.values(), ids=TOLD)
def test_words_before_a_verb_say_who_took_which_part(text: str, wanted: dict[str, str]) -> None:
    assert parts(text) == wanted


@pytest.mark.parametrize("text", NOT_TOLD.values(), ids=NOT_TOLD)
def test_a_verb_without_its_words_says_nothing(text: str) -> None:
    assert parts(text) == {}
