"""Which reports are of one meeting."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from extract.resolution.facts import ArticleFacts, MeetingFacts, PersonFacts
from tests.resolution.facts import (
    DAY,
    article,
    chair_of,
    conflict_rows_of,
    document,
    linked,
    meeting,
    meeting_rows_of,
    meetings_by_id,
    person,
)

PPC = "Provincial People's Committee"
CHAIR = person("Hoàng Minh Quân", chair_of("Huế"))
CROWD = [
    CHAIR,
    *(person(n) for n in ("Lê Duy Ánh", "Y Thị Lan", "Tạ Kim Ngân", "Ông Văn Biểu", "Đào Lệ Thu")),
]
BASE = {"body": PPC, "province": "Huế", "chairs": (0,)}


def count(*articles: ArticleFacts) -> int:
    return len(meeting_rows_of(linked(*articles)))


def two(
    one: MeetingFacts,
    other: MeetingFacts,
    people: tuple[list[PersonFacts], list[PersonFacts]] = ([CHAIR], [CHAIR]),
    source: str | None = None,
) -> int:
    """How many meetings two reports of different outlets (or of one source) are."""
    return count(
        article("a", people=people[0], meetings=[one], source=source),
        article("b", people=people[1], meetings=[other], source=source),
    )


def facts(held_on: date | None = DAY, **changed: object) -> MeetingFacts:
    return meeting(held_on, **(BASE | changed))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({}, 1),
        ({"kind": "session"}, 1),
        ({"body": None, "province": None}, 2),
        ({"held_on": DAY + timedelta(days=1)}, 2),
        ({"province": "Cà Mau"}, 2),
        ({"kind": "ceremony"}, 2),
    ],
    ids=str,
)
def test_day_chair_and_body_make_a_meeting(changed: dict[str, object], expected: int) -> None:
    assert two(facts(), facts(**changed)) == expected  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"ordinal": 3}, {"ordinal": 4}),
        ({"time_of_day": "morning"}, {"time_of_day": "afternoon"}),
        ({"held_on": date(2025, 3, 12)}, {"held_on": date(2025, 3, 13)}),
    ],
    ids=str,
)
def test_not_even_reports_of_one_source_may_contradict(
    one: dict[str, object], other: dict[str, object]
) -> None:
    assert two(facts(**one), facts(**other), source="s") == 2  # type: ignore[arg-type]


def test_another_chair_is_another_meeting() -> None:
    assert two(facts(), facts(), ([CHAIR], [person("Tạ Kim Ngân")])) == 2


def test_a_namesake_whose_offices_tell_no_place_may_be_the_same_chair() -> None:
    placed, unplaced = (person("Trần Văn Nam", *offices) for offices in ([chair_of("Huế")], []))
    crowds = [placed, *CROWD[1:4]], [unplaced, *CROWD[1:4]]
    assert two(facts(), facts(body=None), crowds) == 1


def test_who_leads_twice_a_day_leads_two_meetings() -> None:
    leader = [person("Phạm Minh Chính")]
    one = meeting(body="Government", chairs=[0])
    other = meeting(body="Ministry of Finance", chairs=[0])
    assert two(one, other, (leader, leader)) == 2


HOST = person("Hoàng Minh Quân", chair_of("Huế"))
OTHER_HOST = person("Tạ Kim Ngân")


def guest(name: str) -> PersonFacts:
    return person(name, foreign=True)


def encounters(
    kinds: tuple[str, str],
    hosts: tuple[PersonFacts, PersonFacts],
    guests: tuple[str, str],
    languages: tuple[str, str],
) -> int:
    """How many meetings two reports are of one who meets a guest."""
    host, other = hosts
    renderings = {"uk": "Хоанг Мінь Куан", "ar": "هوانغ مينه كوان", "vi": other.name}
    hosted = other._replace(written=((renderings[languages[1]], 1),))
    return count(
        article(
            "a", language=languages[0], people=[host, guest(guests[0])], meetings=[meeting(kind=kinds[0])]
        ),
        article(
            "b", language=languages[1], people=[hosted, guest(guests[1])], meetings=[meeting(kind=kinds[1])]
        ),
    )


@pytest.mark.parametrize("kinds", [("reception", "reception"), ("reception", "meeting"), ("visit", "talks")])
def test_who_meets_a_guest_meets_him_once_a_day_in_whatever_letters(kinds: tuple[str, str]) -> None:
    names = "Somsak Vongphet", "Сомсак Вонгпхет"
    assert encounters(kinds, (HOST, HOST), names, ("vi", "uk")) == 1
    assert encounters(kinds, (HOST, HOST), (names[0], names[0]), ("vi", "vi")) == 1


@pytest.mark.parametrize(
    ("kinds", "other"),
    [(("reception", "ceremony"), "Сомсак Вонгпхет"), (("reception", "reception"), "Мігель Торрехон")],
)
def test_another_guest_or_occasion_is_another_meeting(kinds: tuple[str, str], other: str) -> None:
    assert encounters(kinds, (HOST, HOST), ("Somsak Vongphet", other), ("vi", "uk")) == 2


def test_a_guest_has_several_hosts_a_day() -> None:
    names = "Somsak Vongphet", "Somsak Vongphet"
    assert encounters(("talks", "reception"), (HOST, OTHER_HOST), names, ("vi", "vi")) == 2


def test_several_attendees_make_a_meeting_without_chair() -> None:
    assert two(meeting(province="Huế"), meeting(province="Huế"), (CROWD, CROWD[1:4])) == 1


SITTING = {"kind": "congress", "body": "Provincial Party Committee", "ordinal": 16, "people": (0, 1, 2)}


@pytest.mark.parametrize(
    ("changed", "days", "expected"),
    [
        ({}, 1, 1),
        ({"time_of_day": "afternoon"}, 1, 1),
        ({"ordinal": 17}, 1, 2),
        ({"ordinal": None}, 1, 2),
        ({"kind": "session"}, 1, 2),
        ({"province": "Cà Mau"}, 1, 2),
        ({}, 30, 2),
    ],
    ids=str,
)
def test_a_numbered_congress_is_one_however_many_days_it_sits(
    changed: dict[str, object], days: int, expected: int
) -> None:
    opened = facts(**SITTING, time_of_day="morning")
    went_on = facts(DAY + timedelta(days=days), **(SITTING | changed))
    assert two(opened, went_on, (CROWD, CROWD)) == expected


def test_two_sessions_of_one_article_stay_two() -> None:
    own = article("a", people=[CHAIR], meetings=[facts(), facts()])
    assert count(own, article("b", people=[CHAIR], meetings=[facts()])) == 2


def test_what_a_third_report_denies_stays_apart() -> None:
    morning, afternoon = facts(time_of_day="morning"), facts(time_of_day="afternoon")
    reports = [
        article(n, people=[CHAIR], meetings=[m])
        for n, m in (("a", morning), ("b", facts()), ("c", afternoon))
    ]
    ids = meetings_by_id(linked(*reports))
    assert ids["a", 0] != ids["c", 0]


PAPER = [document("12-NQ/TU")]
PAPERS = [*PAPER, document("34/KH-UBND", "plan")]


@pytest.mark.parametrize(
    ("days", "people", "papers", "expected"),
    [
        ((DAY,), CROWD, PAPER, 1),
        ((DAY,), CROWD[:3], PAPER, 2),
        ((DAY,), CROWD, [], 2),
        ((DAY,), CROWD[:5], PAPERS, 1),
        ((DAY,), CROWD[:3], PAPERS, 2),
        ((DAY, DAY + timedelta(days=7)), CROWD, PAPER, 3),
    ],
    ids=[
        "the same crowd and paper",
        "a few of them",
        "no paper",
        "most of them and several papers",
        "a few of them and several papers",
        "it can be of two",
    ],
)
def test_a_report_without_a_day(
    days: tuple[date, ...], people: list[PersonFacts], papers: list[object], expected: int
) -> None:
    dated = [
        article(f"a{n}", people=CROWD, meetings=[facts(day)], documents=PAPERS) for n, day in enumerate(days)
    ]
    undated = article("b", people=people, meetings=[facts(None)], documents=papers)  # type: ignore[arg-type]
    assert count(*dated, undated) == expected


def test_the_original_speaks_before_the_majority() -> None:
    own = article("a", people=[CHAIR], meetings=[facts(place="Hội trường Huế")], source="s")
    others = [
        article(n, people=[CHAIR], meetings=[facts(place="Bridge")], source="s", language=n)
        for n in ("ar", "uk")
    ]
    found = linked(own, *others)
    assert [r.place for r in meeting_rows_of(found)] == ["Hội trường Huế"]
    assert {(c.field, c.value, c.article_id, c.kept) for c in conflict_rows_of(found)} == {
        ("place", "Hội trường Huế", "a", "yes"),
        ("place", "Bridge", "ar", "no"),
        ("place", "Bridge", "uk", "no"),
    }


def test_the_exacter_body_is_taken() -> None:
    reports = [
        article(n, people=[CHAIR], meetings=[facts(body=body)], source="s")
        for n, body in (("a", "Committee"), ("b", "Committee"), ("c", "Provincial Committee"))
    ]
    assert [r.body for r in meeting_rows_of(linked(*reports))] == ["Provincial Committee"]


def test_a_meeting_keeps_the_id_of_its_earliest_report() -> None:
    old = article("z", people=[CHAIR], meetings=[facts()], reported_on=DAY)
    later = article("a", people=[CHAIR], meetings=[facts()], reported_on=DAY + timedelta(days=2))
    assert meetings_by_id(linked(old, later))["a", 0] == meetings_by_id(linked(old))["z", 0]
