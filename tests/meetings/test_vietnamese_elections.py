"""Who a council has elected, and who speaks though brackets alone name him, in Vietnamese reports."""

from __future__ import annotations

import pytest

from tests.meetings.found import offices, parts

_SESSION = (
    "HĐND tỉnh họp\n\nSáng 4/6/2025, HĐND tỉnh Lào Cai khóa XVI tổ chức kỳ họp thứ 5. "
    "Chủ tịch HĐND tỉnh Lê Văn Ba chủ tọa kỳ họp.\n\n"
)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        # "And" ends the list of those who are elected, whatever each of them is called.
        (
            "HĐND tỉnh đã bầu ông Vũ Văn Minh - Giám đốc Sở Y tế, bà Trần Thị Hoa - Chánh Thanh tra tỉnh và "
            "ông Đỗ Văn Nam - Giám đốc Sở Nội vụ giữ chức Phó Chủ tịch UBND tỉnh.",
            {"Vũ Văn Minh", "Trần Thị Hoa", "Đỗ Văn Nam"},
        ),
        (
            "Đại biểu cũng bầu bổ sung 3 Ủy viên UBND tỉnh đối với các ông: Vũ Văn Minh (Giám đốc Sở Y tế), "
            "ông Đỗ Văn Nam (Giám đốc Sở Nội vụ) và ông Lý Văn Tám (Giám đốc Sở Du lịch).",
            {"Vũ Văn Minh", "Đỗ Văn Nam", "Lý Văn Tám"},
        ),
        (
            "Với đa số phiếu thuận, các ông, bà: Vũ Văn Minh, Giám đốc Sở Y tế; Trần Thị Hoa, Chánh Thanh "
            "tra tỉnh, được bầu giữ chức Phó Chủ tịch UBND tỉnh; ông Đỗ Văn Nam trúng cử Ủy viên UBND tỉnh.",
            {"Vũ Văn Minh", "Trần Thị Hoa", "Đỗ Văn Nam"},
        ),
        (
            "Thường trực HĐND tỉnh tặng hoa tri ân các đồng chí Vũ Văn Minh, Trần Thị Hoa và Đỗ Văn Nam.",
            {"Vũ Văn Minh", "Trần Thị Hoa", "Đỗ Văn Nam"},
        ),
        # Whom others are relieved of an office, and what is read out about somebody, tell of nobody present.
        ("Kỳ họp miễn nhiệm chức danh Phó Chủ tịch UBND tỉnh đối với ông Vũ Văn Minh và thống nhất.", set()),
        (
            "Bà Trần Thị Hoa trình bày tờ trình đề nghị miễn nhiệm chức vụ Chánh án đối với ông Vũ Văn Minh.",
            {"Trần Thị Hoa"},
        ),
    ],
)
def test_who_is_elected_was_there(line: str, names: set[str]) -> None:
    assert set(parts(_SESSION + line)) == {"Lê Văn Ba", *names}


def test_who_wins_an_election_has_the_office() -> None:
    assert offices(f"{_SESSION}Ông Đỗ Văn Nam trúng cử Ủy viên UBND tỉnh.")["Đỗ Văn Nam"] == [
        ("Member", "Provincial People's Committee")
    ]


_DEPUTY = ("Vice Chair", "Provincial People's Committee")
_MEMBER = ("Member", "Provincial People's Committee")


@pytest.mark.parametrize(
    ("line", "offices_of"),
    [
        (
            "HĐND tỉnh đã bầu ông Vũ Văn Minh - Giám đốc Sở Y tế và bà Trần Thị Hoa giữ chức Phó Chủ tịch "
            "UBND tỉnh.",
            {"Vũ Văn Minh": [("Director", "Department of Health"), _DEPUTY], "Trần Thị Hoa": [_DEPUTY]},
        ),
        (
            "Kỳ họp bầu bổ sung 2 Ủy viên UBND tỉnh đối với các ông: Vũ Văn Minh (Giám đốc Sở Y tế) và Đỗ "
            "Văn Nam.",
            {"Vũ Văn Minh": [("Director", "Department of Health"), _MEMBER], "Đỗ Văn Nam": [_MEMBER]},
        ),
        # Each is elected to an office of his own.
        (
            "HĐND tỉnh đã bầu ông Vũ Văn Minh giữ chức Phó Chủ tịch UBND tỉnh và bầu ông Đỗ Văn Nam giữ chức "
            "Ủy viên UBND tỉnh.",
            {"Vũ Văn Minh": [_DEPUTY], "Đỗ Văn Nam": [_MEMBER]},
        ),
    ],
)
def test_all_who_are_elected_share_the_office(
    line: str, offices_of: dict[str, list[tuple[str, str]]]
) -> None:
    found = offices(_SESSION + line)
    assert {name: found[name] for name in offices_of} == offices_of


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Một số đại biểu (Vũ Văn Minh, Trần Thị Hoa) đề nghị tăng vốn.", {"Vũ Văn Minh", "Trần Thị Hoa"}),
        (
            "Tham luận tại kỳ họp, đại diện xã Bản Lầu (bà Trần Thị Hoa, Bí thư) và đại diện phường Sa Pa "
            "(ông Vũ Văn Minh, Chủ tịch UBND phường) nêu cách làm.",
            {"Trần Thị Hoa", "Vũ Văn Minh"},
        ),
        # What somebody is charged with is no word of his.
        ("Kỳ họp giao Tỉnh đoàn (Bí thư Vũ Văn Minh) phụ trách.", set()),
        # Nor does who is named with a house speak for it.
        ("Đề án mới (tác giả là ông Vũ Văn Minh) nêu ba giải pháp.", set()),
    ],
)
def test_brackets_name_who_speaks(line: str, names: set[str]) -> None:
    found = {name for name, part in parts(_SESSION + line).items() if part == "speaker"}
    assert found == names


_VOTERS = "Ủy ban MTTQ Việt Nam tỉnh Lào Cai tổ chức hội nghị tiếp xúc cử tri với người ứng cử."
_LISTED = "Ủy ban bầu cử tỉnh Lào Cai tổ chức hội nghị về danh sách."


@pytest.mark.parametrize(
    "line",
    [
        "Các ứng cử viên tại đơn vị số 1 gồm: Bí thư Tỉnh ủy Vũ Văn Minh; bà Trần Thị Hoa, chuyên viên.",
        "Đơn vị số 2 gồm các ứng cử viên: Vũ Văn Minh, Bí thư Tỉnh ủy; Trần Thị Hoa, chuyên viên.",
    ],
)
def test_candidates_meet_voters_but_are_not_where_they_are_listed(line: str) -> None:
    day = "Tin\n\nSáng 4/6/2025, "
    assert set(parts(f"{day}{_VOTERS}\n\n{line}")) == {"Vũ Văn Minh", "Trần Thị Hoa"}
    assert parts(f"{day}{_LISTED}\n\n{line}") == {}


def test_several_verbs_of_one_appointment_lead_to_the_office() -> None:
    line = (
        "Ông Vũ Văn Minh, Giám đốc Sở Y tế, được điều động, bổ nhiệm giữ chức Chánh Thanh tra tỉnh phát biểu."
    )
    assert ("Chief Inspector", "Provincial Inspectorate") in offices(_SESSION + line)["Vũ Văn Minh"]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        (
            "Giám đốc Sở Y tế Vũ Văn Minh trả lời chất vấn của đại biểu Trần Thị Hoa.",
            {"Vũ Văn Minh", "Trần Thị Hoa"},
        ),
        ("Trả lời câu hỏi của phóng viên Trần Thị Hoa, ông Vũ Văn Minh nói sẽ sửa.", {"Vũ Văn Minh"}),
    ],
)
def test_deputies_who_are_answered_have_asked(line: str, names: set[str]) -> None:
    assert parts(_SESSION + line).keys() - {"Lê Văn Ba"} == names
