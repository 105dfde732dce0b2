"""What provincial newsrooms of Vietnam write: who came along, whose body met, and days that are of papers."""

from __future__ import annotations

from datetime import date

import pytest

from tests.meetings.found import meetings, offices, parts

COMPANY = "Sáng 4/6/2025, Phó Chủ tịch UBND tỉnh Lê An Bình"


@pytest.mark.parametrize(
    "company",
    [
        "cùng lãnh đạo Sở Xây dựng đi kiểm tra tuyến đê",
        "và đại diện Sở Xây dựng, các phòng chuyên môn của UBND thành phố Yên Hòa đã đi kiểm tra tuyến đê",
        "cùng các thành viên Ban Chỉ huy đã đến thăm hỏi bà con xã Yên Hòa",
    ],
)
def test_who_came_along_without_a_name_parts_no_verb_from_its_subject(company: str) -> None:
    found = meetings(f"{COMPANY} {company}. Cùng đi có Giám đốc Sở Y tế Trần Thị Hoa.")
    assert [m.kind for m in found] == ["visit"]
    assert {a.person.name for m in found for a in m.attendances} == {"Lê An Bình", "Trần Thị Hoa"}
    assert all(m.body is None for m in found)


def test_a_list_before_who_came_along_is_the_subject() -> None:
    text = (
        "Sáng 4/6/2025, các đồng chí: Lê An Bình, Bí thư Thành ủy; Trần Thị Hoa, Phó Chủ tịch UBND thành "
        "phố; cùng lãnh đạo Sở Y tế đã đi kiểm tra công trình."
    )
    assert parts(text) == {"Lê An Bình": "attendee", "Trần Thị Hoa": "attendee"}


def test_what_others_in_the_same_sentence_did_is_no_visit() -> None:
    text = "Ngày 4/6/2025, Giám đốc Sở Y tế Lê An Bình cho biết, Sở cùng các đơn vị đã kiểm tra 20 quán."
    assert parts(text) == {}


def test_wishes_for_the_new_year_are_a_visit() -> None:
    text = (
        "Sáng 4/6/2025, ông Lê An Bình, Chủ tịch HĐND tỉnh đã tới chúc Tết Công an tỉnh. Cùng đi có bà Trần "
        "Thị Hoa, Giám đốc Sở Y tế. Nhân Ngày hội Quốc phòng toàn dân, đoàn tặng quà."
    )
    assert [m.kind for m in meetings(text)] == ["visit"]


def test_a_subcommittee_prepares_a_congress_and_holds_none() -> None:
    text = (
        "Góp ý báo cáo trình Đại hội Đảng bộ xã lần thứ IX\n\nTối 4/6/2025, Tiểu ban Nhân sự Đại hội Đảng bộ "
        "xã lần thứ IX họp bàn phương án. Phương án sẽ được trình Đại hội lần thứ IX. Bí thư Đảng ủy xã Lê "
        "An Bình chủ trì cuộc họp."
    )
    assert [(m.kind, m.ordinal) for m in meetings(text)] == [("meeting", None)]


@pytest.mark.parametrize(
    ("lead", "body"),
    [
        (
            "HĐND khóa X khai mạc kỳ họp. Chủ tịch HĐND tỉnh Lê An Bình chủ trì.",
            "Provincial People's Council",
        ),
        (
            "Ban Pháp chế, HĐND tỉnh họp. Trưởng Ban Pháp chế HĐND tỉnh Lê An Bình chủ trì.",
            "Legal Committee of the Provincial People's Council",
        ),
        (
            "Đảng ủy – HĐND – UBND phường Hòa An tổ chức lễ kỷ niệm. Ông Lê An Bình chủ trì.",
            "Ward Party Committee",
        ),
        (
            "Thành ủy-HĐND-UBND thành phố tổ chức lễ kỷ niệm. Ông Lê An Bình dự.",
            "City Party Committee",
        ),
        ("Thường vụ Huyện ủy họp. Ông Lê An Bình chủ trì.", "District Party Committee"),
        (
            "Thực hiện Kế hoạch của Ban Tuyên giáo Tỉnh ủy, UBND huyện tổ chức hội nghị. Ông Lê An Bình dự.",
            "District People's Committee",
        ),
    ],
)
def test_the_body_has_the_name_that_the_report_gives_whole(lead: str, body: str) -> None:
    assert [m.body for m in meetings(f"Sáng 4/6/2025, {lead}")] == [body]


def test_the_day_of_a_paper_before_who_issued_it_is_no_meetings() -> None:
    issued = "Ngày 5/3/2025, Ban Bí thư ban hành Chỉ thị số 14-CT/TW về đọc sách. "
    held = "Thực hiện chỉ thị, Quận ủy tổ chức hội nghị. Bí thư Quận ủy Lê An Bình chủ trì."
    assert [m.held_on for m in meetings(f"{issued}{held}")] == [None]


def test_the_day_on_which_a_council_passed_a_resolution_is_that_of_its_session() -> None:
    text = (
        "Ngày 4/6/2025, HĐND tỉnh đã biểu quyết thông qua Nghị quyết số 12/NQ-HĐND. Chủ tịch HĐND tỉnh Lê An "
        "Bình chủ tọa kỳ họp."
    )
    assert [m.held_on for m in meetings(text)] == [date(2025, 6, 4)]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "Lê An Bình - Thường vụ Tỉnh ủy - Giám đốc Sở Y tế",
            [
                ("Member of the Standing Board", "Provincial Party Committee"),
                ("Director", "Department of Health"),
            ],
        ),
        (
            "Lê An Bình – Ủy viên Thường trực, Trưởng Ban Dân tộc HĐND tỉnh",
            [("Head", "Ethnic Affairs Committee of the Provincial People's Council")],
        ),
        (
            "Lê An Bình - Chuyên viên cao cấp, Vụ trưởng Vụ Pháp chế",
            [("Director", "Department of Legal Affairs")],
        ),
        (
            "Lê An Bình, Thứ trưởng Bộ VH-TTDL",
            [("Deputy Minister", "Ministry of Culture, Sports and Tourism")],
        ),
    ],
)
def test_offices_behind_a_dash_and_in_short(told: str, expected: list[tuple[str, str]]) -> None:
    found = offices(f"Sáng 4/6/2025, tỉnh tổ chức hội nghị. Dự hội nghị có ông {told}.")
    assert found == {"Lê An Bình": expected}


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        # An office behind a semicolon is of who has only a seat.
        (
            "Lê An Bình, Ủy viên Ban Thường vụ Tỉnh ủy; Phó Chủ tịch HDND tỉnh; Trần Thị Hoa, Giám đốc Sở "
            "Nội vụ",
            {
                "Lê An Bình": [
                    ("Member of the Standing Board", "Provincial Party Committee"),
                    ("Vice Chair", "Provincial People's Council"),
                ],
                "Trần Thị Hoa": [("Director", "Department of Home Affairs")],
            },
        ),
        # Of who has an office, one without a name is somebody else's.
        (
            "Lê An Bình, Giám đốc Sở Y tế; Phó Chủ tịch HĐND tỉnh; Trần Thị Hoa, Giám đốc Sở Tư pháp",
            {
                "Lê An Bình": [("Director", "Department of Health")],
                "Trần Thị Hoa": [("Director", "Department of Justice")],
            },
        ),
        (
            "Phó Chủ tịch UBND tỉnh Lê An Bình, Trần Thị Hoa và 70 đại biểu",
            {
                "Lê An Bình": [("Vice Chair", "Provincial People's Committee")],
                "Trần Thị Hoa": [("Vice Chair", "Provincial People's Committee")],
            },
        ),
        (
            "Lê An Bình, Phó Bí thư Đảng ủy Quân sự tỉnh",
            {"Lê An Bình": [("Deputy Secretary", "Provincial Military Party Committee")]},
        ),
    ],
)
def test_whose_office_it_is_in_a_list(told: str, expected: dict[str, list[tuple[str, str]]]) -> None:
    assert offices(f"Sáng 4/6/2025, tỉnh tổ chức hội nghị. Dự hội nghị có các đồng chí {told}.") == expected


def test_the_duties_of_an_office_are_no_meeting() -> None:
    text = "Phó Chủ tịch UBND tỉnh Lê An Bình: Chủ trì các phiên họp, chỉ đạo chung công tác thu ngân sách."
    assert parts(text) == {}


def test_a_plan_of_meetings_reports_none() -> None:
    text = (
        "Kế hoạch tiếp xúc cử tri của Đoàn ĐBQH tỉnh\n\nĐoàn ĐBQH tỉnh thông báo lịch như sau:\n\nThứ tư, "
        "ngày 4/6/2025: ông Lê An Bình, bà Trần Thị Hoa tiếp xúc cử tri phường Hòa An."
    )
    assert meetings(text) == ()


def test_who_came_to_a_show_for_a_congress_came_to_the_show() -> None:
    text = (
        "Tối 4/6/2025, xã Hòa An tổ chức chương trình văn nghệ chào mừng Đại hội Đảng bộ xã. Dự và chỉ đạo "
        "có đồng chí Lê An Bình, Chủ tịch UBND xã."
    )
    assert [(m.kind, len(m.attendances)) for m in meetings(text)] == [("other", 1)]


def test_a_conference_with_somebody_has_two_sides() -> None:
    text = (
        "Ngày 4/6/2025, Thứ trưởng Bộ Y tế Lê An Bình đã tiến hành hội nghị trực tuyến với Giám đốc Sở Y tế "
        "Trần Thị Hoa."
    )
    assert set(parts(text)) == {"Lê An Bình", "Trần Thị Hoa"}


@pytest.mark.parametrize("place", ["huyện Ia H'Rai", "quận Nam Từ Liêm"])
def test_a_place_ends_with_nobodys_name(place: str) -> None:
    text = f"Sáng 4/6/2025, Chánh án TAND {place} Lê An Bình phát biểu tại hội nghị ở {place}."
    assert parts(text) == {"Lê An Bình": "speaker"}


def test_what_is_prepared_for_a_congress_is_none() -> None:
    text = (
        "UBND huyện họp bàn số liệu phục vụ Đại hội Đảng bộ huyện\n\nChiều 4/6/2025, ông Lê An Bình, Phó Chủ "
        "tịch UBND huyện đã tổ chức họp các ngành. Theo đó, báo cáo của Đại hội Đảng bộ huyện cần ngắn gọn."
    )
    assert [m.kind for m in meetings(text)] == ["meeting"]


def test_the_body_of_a_guest_has_not_met() -> None:
    text = (
        "Đại hội Hội Nông dân tỉnh Lào Cai\n\nKhách mời của Đại hội, về phía Hội Nông dân Việt Nam, có bà Lê "
        "An Bình, Phó Chủ tịch Hội Nông dân Việt Nam."
    )
    assert [(m.body, m.province) for m in meetings(text)] == [
        ("Provincial Vietnam Farmers' Union", "Lào Cai")
    ]


def test_the_programme_of_a_session_is_that_of_the_session() -> None:
    text = (
        "Sáng 4/6/2025, theo Chương trình Phiên họp thứ 18, do Chủ tịch Quốc hội Lê An Bình chủ trì, Ủy ban "
        "Thường vụ Quốc hội thảo luận dự thảo Luật."
    )
    assert [(m.kind, m.ordinal) for m in meetings(text)] == [("session", 18)]
    assert parts(text) == {"Lê An Bình": "chair"}


def test_members_debate_in_groups_at_a_session() -> None:
    text = "Chiều 4/6/2025, Quốc hội thảo luận tổ về dự thảo Luật Thủ đô. Đại biểu Lê An Bình phát biểu."
    assert [m.kind for m in meetings(text)] == ["session"]


def test_the_youth_union_of_a_body_is_nobodys_name() -> None:
    text = (
        "Sáng 4/6/2025, hội nghị có sự tham dự của đồng chí Lê An Bình, Bí thư Đoàn Học viện Ngân hàng và "
        "đồng chí Trần Thị Hoa, Bí thư Đoàn Bộ Y tế."
    )
    assert set(parts(text)) == {"Lê An Bình", "Trần Thị Hoa"}


def test_who_is_head_of_the_delegation_is_told_by_a_verb() -> None:
    text = (
        "Ngày 4/6/2025, Chủ tịch UBND tỉnh Lê An Bình đã tiếp Đoàn công tác của Bộ Y tế do Trưởng đoàn là "
        "đồng chí Trần Văn Hòa, Thứ trưởng Bộ Y tế dẫn đầu."
    )
    assert set(parts(text)) == {"Lê An Bình", "Trần Văn Hòa"}


def test_information_technology_says_nothing() -> None:
    text = (
        "Sáng 4/6/2025, Bộ Y tế tổ chức hội nghị. Dự hội nghị có ông Lê An Bình, Cục trưởng Cục Công nghệ "
        "thông tin, Bộ Y tế."
    )
    assert parts(text) == {"Lê An Bình": "attendee"}


def test_headquarters_against_disasters_have_heads() -> None:
    text = (
        "Sáng 4/6/2025, ông Lê An Bình, Phó Trưởng Ban Chỉ huy PCTT và TKCN tỉnh chủ trì cuộc họp ứng phó "
        "bão. Dự họp có bà Trần Thị Hoa, Phó Trưởng Ban Chỉ huy Phòng thủ dân sự huyện."
    )
    (meeting,) = meetings(text)
    assert [f"{a.roles[0].title} {a.roles[0].body}" for a in meeting.attendances] == [
        "Deputy Head Provincial Disaster Prevention and Search and Rescue Command",
        "Deputy Head District Civil Defence Command",
    ]


def test_who_directs_a_session_along_with_the_chair_presides_too() -> None:
    text = (
        "Kỳ họp do Chủ tịch HĐND xã Lê An Bình chủ tọa. Cùng chủ tọa kỳ họp còn có bà Trần Thị Hoa, Phó Chủ "
        "tịch HĐND xã."
    )
    assert parts(text) == {"Lê An Bình": "chair", "Trần Thị Hoa": "chair"}


@pytest.mark.parametrize("committee", ["UB Các vấn đề xã hội", "Ủy ban về các vấn đề xã hội"])
def test_committees_of_the_national_assembly_have_more_than_one_name(committee: str) -> None:
    text = f"Sáng 4/6/2025, Quốc hội họp phiên toàn thể. Dự họp có Chủ nhiệm {committee} Lê An Bình."
    assert [r.body for m in meetings(text) for a in m.attendances for r in a.roles] == [
        "Committee for Social Affairs"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Ông Lê An Bình chủ trì cuộc họp. Hội thao dự kiến sẽ tổ chức vào ngày 9/8/2025.",
        "Đại hội xã\n\n15/07/2025 13:51 Số lượt xem: 3\n\nÔng Lê An Bình phát biểu tại Đại hội xã sáng 14-7.",
    ],
)
def test_no_meeting_is_on_a_planned_day_or_on_another_than_is_told(text: str) -> None:
    assert [m.held_on for m in meetings(text)] == [None]


@pytest.mark.parametrize("delegation", [", Đoàn ĐBQH tỉnh Lào Cai", " (Đoàn đại biểu Quốc hội tỉnh Lào Cai)"])
def test_whose_delegation_is_told_is_a_deputy_of_the_national_assembly(delegation: str) -> None:
    text = f"Chiều 4/6/2025, thảo luận tại hội trường, đại biểu Lê An Bình{delegation} đề nghị làm rõ."
    (meeting,) = meetings(text)
    assert [(r.title, r.body) for r in meeting.attendances[0].roles] == [("Deputy", "National Assembly")]


def test_who_came_with_a_delegation_is_no_deputy_by_that() -> None:
    text = "Chiều 4/6/2025, thảo luận tại hội trường, ông Lê An Bình, Đoàn ĐBQH tỉnh Lào Cai đề nghị làm rõ."
    assert [a.roles for m in meetings(text) for a in m.attendances] == [()]


@pytest.mark.parametrize("matter", ["phòng, chống dịch Covid-19", "phòng, chống tham nhũng, tiêu cực"])
def test_the_matter_of_a_steering_committee_goes_on_behind_a_comma(matter: str) -> None:
    text = (
        f"Sáng 4/6/2025, ông Lê An Bình, Trưởng Ban Chỉ đạo {matter} huyện, Bí thư Huyện ủy chủ trì cuộc họp."
    )
    (meeting,) = meetings(text)
    assert [r.body for r in meeting.attendances[0].roles] == [
        "District Steering Committee",
        "District Party Committee",
    ]
