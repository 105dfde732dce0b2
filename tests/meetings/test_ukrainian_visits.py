"""Ukrainian: those who have gone round a place sit down to a session, where the rest of a report is said."""

from tests.meetings.found import meetings

VISIT = (
    "Провінція долає паводок\n\n4 червня віце-прем'єр-міністр Ле Ван Там разом із робочою групою уряду "
    "перевірив дамби в провінції Нгеан. Його супроводжував голова Народного комітету провінції Чан Ван "
    "Хай.\n\n"
)


def told(text: str) -> list[tuple[str, str | None, dict[str, str]]]:
    """Return kind, part of the day and who took which part, of each meeting of a text."""
    return [
        (m.kind, m.time_of_day, {a.person.as_written: a.part for a in m.attendances}) for m in meetings(text)
    ]


def test_a_session_in_the_evening_of_the_same_day() -> None:
    text = (
        "Увечері того ж дня віце-прем'єр-міністр провів робочу нараду з провінцією. Про збитки звітував "
        "голова Народного комітету провінції Чан Ван Хай.\n\nЗавершуючи нараду, пан Ле Ван Там подякував."
    )
    visit, session = told(VISIT + text)
    assert set(visit[2]) == {"Ле Ван Там", "Чан Ван Хай"}
    assert session == ("working_session", "evening", {"Ле Ван Там": "chair", "Чан Ван Хай": "speaker"})


def test_a_part_of_the_day_alone_and_who_led_it_in_the_next_sentence() -> None:
    text = (
        "У другій половині дня делегація працювала з Постійним комітетом провінційного партійного комітету. "
        "Робочу зустріч вів секретар провінційного партійного комітету До Ван Нам.\n\nВіце-прем'єр-міністр "
        "Ле Ван Там похвалив провінцію на зустрічі."
    )
    visit, session = told(VISIT + text)
    assert set(visit[2]) == {"Ле Ван Там", "Чан Ван Хай"}
    assert session[1] == "afternoon"
    assert set(session[2]) == {"До Ван Нам", "Ле Ван Там"}
