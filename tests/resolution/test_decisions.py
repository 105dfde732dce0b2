"""`decisions.csv`: where it is looked for, what it may say, and that it outranks the program."""

from __future__ import annotations

from pathlib import Path

import pytest

from extract.resolution.decisions import (
    Decision,
    DecisionsError,
    find_decisions,
    read_decisions,
)
from extract.resolution.facts import ArticleFacts
from tests.resolution.facts import (
    DAY,
    article,
    chair_of,
    conflict_rows_of,
    linked,
    meeting,
    meeting_rows_of,
    meetings_by_id,
    people_by_id,
    person,
)

NAME = "Nguyễn Văn Hùng"
HUE = article("a", people=[person(NAME, chair_of("Huế"))])
CA_MAU = article("b", people=[person(NAME, chair_of("Cà Mau"))])


def write(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "decisions.csv"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    "text",
    [
        "verdict,kind,id,id,note\nsame,person,p1,p2,x\n",
        "same,person,p1,p2\n",
        "verdict;kind;id;id;note\nsame;person;p1;p2;x, y\n",
        '\ufeffverdict,kind,id_1,id_2,note,rank\r\n,meeting,m1,m2,open,1\r\nsame,person,p1,p2,"a, b",2\r\n',
    ],
    ids=["header", "no header", "semicolons", "an edited review"],
)
def test_rows(tmp_path: Path, text: str) -> None:
    found = read_decisions(write(tmp_path, text)).rows
    assert [(d.verdict, d.kind, d.first, d.second) for d in found] == [("same", "person", "p1", "p2")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("yes,person,p1,p2\n", "line 1: verdict 'yes' is none of same, different"),
        ("same,place,p1,p2\n", "line 1: kind 'place' is none of meeting, person, document, citation"),
        ("same,person,p1\n", "line 1: needs a verdict, a kind and two ids"),
        ("same,person,p1,p1\n", "line 1: needs two ids that differ"),
        ("same,person,p1,p2\ndifferent,person,p2,p1\n", "line 2: contradicts line 1"),
        (
            "same,person,p1,p2\ndifferent,person,p1,p3\nsame,person,p3,p2\n",
            "line 2: other rows make the two one",
        ),
    ],
)
def test_what_cannot_be_followed(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(DecisionsError, match=said):
        read_decisions(write(tmp_path, text))


@pytest.mark.parametrize("at", ["in/decisions.csv", "decisions.csv"], ids=["in the folder", "beside it"])
def test_where_it_is(tmp_path: Path, at: str) -> None:
    (tmp_path / "in").mkdir()
    assert find_decisions(tmp_path / "in") is None
    (tmp_path / at).touch()
    assert find_decisions(tmp_path / "in") == tmp_path / at


def test_two_files_are_one_too_many(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for folder in (tmp_path, tmp_path / "in"):
        (folder / "decisions.csv").touch()
    with pytest.raises(DecisionsError, match="keep one"):
        find_decisions(tmp_path / "in")


def people(*articles: ArticleFacts, decisions: tuple[Decision, ...] = ()) -> dict[tuple[str, int], str]:
    return people_by_id(linked(*articles, decisions=decisions))


def test_people_who_are_the_same_by_hand() -> None:
    apart = people(HUE, CA_MAU)
    decision = Decision("same", "person", apart["a", 0], apart["b", 0])
    joined = people(HUE, CA_MAU, decisions=(decision,))
    assert joined["a", 0] == joined["b", 0]
    assert joined["a", 0] in apart.values()


def test_people_who_are_different_by_hand() -> None:
    both = article("c", people=[person(NAME, chair_of("Huế"), chair_of("Cà Mau"))], meetings=[meeting(None)])
    apart = people(HUE, CA_MAU)
    decision = Decision("different", "person", apart["a", 0], apart["b", 0])
    assert people(HUE, CA_MAU, both)["a", 0] == people(HUE, CA_MAU, both)["b", 0]
    decided = people(HUE, CA_MAU, both, decisions=(decision,))
    assert decided["a", 0] != decided["b", 0]


REPORTS = [
    article(n, people=[person("Hoàng Minh Quân")], meetings=[meeting(body="Government", chairs=[0])])
    for n in "xy"
]


def test_meetings_by_hand() -> None:
    both = linked(*REPORTS)
    assert len(meeting_rows_of(both)) == 1
    first, second = (both.meetings.reports[i].own_id for i in (0, 1))
    decision = Decision("different", "meeting", first, second)
    assert len(meeting_rows_of(linked(*REPORTS, decisions=[decision]))) == 2


def test_meetings_that_contradict_are_one_if_the_hand_says_so() -> None:
    days = [article(str(d), meetings=[meeting(DAY.replace(day=d))]) for d in (1, 2)]
    ids = meetings_by_id(linked(*days))
    decision = Decision("same", "meeting", ids["1", 0], ids["2", 0])
    found = linked(*days, decisions=[decision])
    assert len(meeting_rows_of(found)) == 1
    assert {(c.field, c.value) for c in conflict_rows_of(found)} == {
        ("held_on", "2025-03-01"),
        ("held_on", "2025-03-02"),
    }


def test_a_decision_outlives_a_join() -> None:
    """An id that a join has hidden still names its part of the whole."""
    third = article("z", people=[person("Y Thị Lan")], meetings=[meeting(None)])
    alone = meetings_by_id(linked(REPORTS[1], third))
    decision = Decision("same", "meeting", alone["y", 0], alone["z", 0])
    assert len(meeting_rows_of(linked(*REPORTS, third, decisions=[decision]))) == 1


def test_ids_that_nothing_has_are_reported() -> None:
    decision = Decision("same", "person", "p0", "p1", line=4)
    assert linked(HUE, decisions=[decision]).ignored == (4,)
