"""Each case is a list with names as capital letters, offices as small letters; ranks are `^`, plurals `+`."""

import re

import pytest

from extract.meetings.holders.roster import read_roster
from extract.meetings.sentences.sentence import Item, ItemKind
from extract.people.mention import PersonMention
from extract.roles.mention import RoleMention
from tests.meetings.found import offices

_KINDS: dict[str, ItemKind] = {
    ",": "comma",
    ";": "semicolon",
    ":": "colon",
    "&": "and",
    "-": "dash",
    "~": "text",
    "%": "many",
}


def items(line: str) -> list[Item]:
    out = []
    for match in re.finditer(r"[A-Z]|[a-z][+^]?|[,;:&~%-]", line):
        token, start, end = match.group(), match.start(), match.end()
        if token in _KINDS:
            out.append(Item(_KINDS[token]))
        elif token.isupper():
            out.append(Item("name", person=PersonMention(start, end, token, token, "foreign")))
        else:
            role = RoleMention(start, end, token, token[0], None, plural="+" in token, rank="^" in token)
            out.append(Item("role", role=role))
    return out


@pytest.mark.parametrize(
    ("line", "offices"),
    [
        ("a A", "A=a"),
        ("A, a, b", "A=ab"),
        ("a, b A, c", "A=abc"),
        ("a A; b B", "A=a B=b"),
        ("A, a; B, b", "A=a B=b"),
        ("A - a, b; B - c", "A=ab B=c"),
        ("a^ A, b; c^ B, d", "A=ab B=cd"),
        ("a A, b B", "A=a B=b"),
        ("A, a, B, b", "A=a B=b"),
        ("a+: A, B & C; d D", "A=a B=a C=a D=d"),
        ("a+: A, b; B, c; d+: C, e", "A=ab B=ac C=de"),
        ("a+: b A, c; d^ B, e", "A=abc B=ade"),
        ("a+: A & B; C, c", "A=a B=a C=c"),
        ("a+ A & B", "A=a B=a"),
        ("a^ A & b^ B, c+", "A=ac B=bc"),
        ("a, b, A, c & d, e, B, c", "A=abc B=dec"),
        ("a ~ A", "A="),
        ("a: A; B, b", "A=a B=b"),
        ("~ a: ~ A, b", "A=b"),
        ("% a, b: A, c; B, d", "A=abc B=abd"),
        ("a+ A, b; B, c", "A=ab B=ac"),
        ("a+ A, B; C; b^ D, c; E, d", "A=a B=a C=a D=bc E=d"),
        ("a+: A & B, b+; C, c", "A=ab B=ab C=ac"),
        ("a A, b & c+ ~", "A=ab"),
        ("a A & b, B", "A=a B=b"),
        ("a A ~ % b: B, c; C, d", "A=a B=bc C=bd"),
        ("a A & b ~", "A=a"),
        ("A, a & b", "A=ab"),
        ("a A, b+: B, C", "A=a B=b C=b"),
        ("a A, b+ B & C, c D", "A=a B=b C=b D=c"),
        ("a+ b A, c B", "A=ab B=ac"),
        ("a+ & A b", "A=b"),
        ("a A - b, c B - d", "A=ab B=cd"),
        ("a A - b B", "A=a B=b"),
        ("a A, b+", "A=a"),
        ("a A, b B, & c ~", "A=a B=b"),
    ],
)
def test_each_name_gets_its_offices(line: str, offices: str) -> None:
    found = read_roster(items(line))
    got = " ".join(f"{h.person.name}={''.join(sorted(r.title for r in (*h.shared, *h.own)))}" for h in found)
    want = " ".join(f"{x[0]}={''.join(sorted(x[2:]))}" for x in offices.split())
    assert got == want


def test_a_seat_in_another_body_ends_a_list_of_members() -> None:
    found = offices(
        "Hội nghị về nước\n\nSáng 4/6/2025, Thủ tướng chủ trì hội nghị về nước. Cùng dự có các Ủy viên Bộ "
        "Chính trị: Phó Thủ tướng Vũ Văn Minh; Bộ trưởng Bộ Công an Trần Văn Hoa; cùng Ủy viên Trung ương "
        "Đảng, Bộ trưởng Bộ Y tế Đỗ Thị Nam."
    )
    seats = {name: [body for title, body in held if title == "Member"] for name, held in found.items()}
    assert seats == {
        "Vũ Văn Minh": ["Politburo"],
        "Trần Văn Hoa": ["Politburo"],
        "Đỗ Thị Nam": ["Party Central Committee"],
    }


def test_members_of_each_body_keep_what_they_share() -> None:
    found = offices(
        "Hội nghị về nước\n\nSáng 4/6/2025, Thủ tướng chủ trì hội nghị về nước. Cùng dự có các Phó Thủ "
        "tướng: Ủy viên Bộ Chính trị Vũ Văn Minh; Ủy viên Trung ương Đảng Trần Văn Hoa."
    )
    titles = {name: {title for title, _ in held} for name, held in found.items()}
    assert titles == {n: {"Member", "Deputy Prime Minister"} for n in ("Vũ Văn Minh", "Trần Văn Hoa")}


def test_an_office_in_the_dual_is_that_of_both() -> None:
    found = offices(
        "مؤتمر المياه\n\nترأس رئيس الوزراء مؤتمرا عن المياه. وحضر المؤتمر عضوا المكتب السياسي: فو فان مينه، "
        "نائب رئيس الوزراء؛ وتران فان هوا، وزير الصحة."
    )
    assert [body for held in found.values() for title, body in held if title == "Member"] == ["Politburo"] * 2


def test_a_semicolon_ends_a_list_whose_members_commas_part() -> None:
    found = offices(
        "Hội nghị về nước\n\nSáng 4/6/2025, Thủ tướng chủ trì hội nghị. Cùng dự có các Ủy viên Bộ Chính "
        "trị: Bộ trưởng Bộ Quốc phòng Vũ Văn Minh, Bộ trưởng Bộ Công an Trần Văn Hoa; Chánh Văn phòng Trung "
        "ương Đảng Đỗ Thị Nam."
    )
    seated = {name for name, held in found.items() if "Politburo" in {body for _, body in held}}
    assert seated == {"Vũ Văn Minh", "Trần Văn Hoa"}


def test_who_is_joined_to_a_list_with_an_office_of_his_own_is_not_of_it() -> None:
    found = offices(
        "Hội nghị về nước\n\nSáng 4/6/2025, Chủ tịch UBND tỉnh chủ trì hội nghị. Dự hội nghị có các Phó "
        "Chủ tịch UBND tỉnh: Vũ Văn Minh, Trần Văn Hoa và ông Đỗ Văn Nam - Phó Giám đốc Sở Y tế."
    )
    assert {name: [title for title, _ in held] for name, held in found.items()} == {
        "Vũ Văn Minh": ["Vice Chair"],
        "Trần Văn Hoa": ["Vice Chair"],
        "Đỗ Văn Nam": ["Deputy Director"],
    }
