"""Who took which part by Vietnamese reports: presidiums, lists that speak, awards, what is only told."""

from __future__ import annotations

from datetime import date

import pytest

from tests.meetings.found import meetings, parts

_LEAD = (
    "Hội nghị về nước\n\nSáng 4/6, UBND tỉnh Lào Cai tổ chức hội nghị về nước. Bí thư Tỉnh ủy Lê An Bình dự. "
)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        # The presidium chairs.
        (
            "Đoàn Chủ tịch đại hội gồm 3 đồng chí: Vũ Văn Minh, Trần Thị Hoa và Đỗ Văn Nam.",
            {"Vũ Văn Minh": "chair", "Trần Thị Hoa": "chair", "Đỗ Văn Nam": "chair"},
        ),
        (
            "Ông Vũ Văn Minh, Giám đốc Sở Y tế đồng chủ trì tại điểm cầu Hà Nội.",
            {"Vũ Văn Minh": "chair"},
        ),
        ("Điều khiển cuộc họp là đồng chí Vũ Văn Minh, Giám đốc Sở Y tế.", {"Vũ Văn Minh": "chair"}),
        ("Ngồi ghế chủ tọa hội nghị, Giám đốc Sở Y tế Vũ Văn Minh hỏi ngay.", {"Vũ Văn Minh": "chair"}),
        ("Giám đốc Sở Y tế Vũ Văn Minh thay mặt UBND tỉnh trình Tờ trình.", {"Vũ Văn Minh": "speaker"}),
        ("Giám đốc Sở Y tế Vũ Văn Minh được giao giải trình nhưng bận học.", {}),
        # Who comes with somebody is listed behind him.
        (
            "Đi cùng Bí thư Tỉnh ủy có Giám đốc Sở Y tế Vũ Văn Minh; bà Trần Thị Hoa, Chánh Văn phòng.",
            {"Vũ Văn Minh": "attendee", "Trần Thị Hoa": "attendee"},
        ),
        ("Giám đốc Sở Y tế Vũ Văn Minh tháp tùng Bí thư Tỉnh ủy.", {"Vũ Văn Minh": "attendee"}),
        (
            "Cùng tiếp khách với Bí thư Tỉnh ủy có Giám đốc Sở Y tế Vũ Văn Minh và bà Trần Thị Hoa.",
            {"Vũ Văn Minh": "attendee", "Trần Thị Hoa": "attendee"},
        ),
        (
            "Cùng đi với Bí thư Tỉnh ủy có ông Vũ Văn Minh, Giám đốc Sở Y tế; bà Trần Thị Hoa.",
            {"Vũ Văn Minh": "attendee", "Trần Thị Hoa": "attendee"},
        ),
        (
            "Cùng tham gia hội nghị có ông Vũ Văn Minh, Giám đốc Sở Y tế; bà Trần Thị Hoa, Chánh Văn phòng.",
            {"Vũ Văn Minh": "attendee", "Trần Thị Hoa": "attendee"},
        ),
        (
            "Ông Vũ Văn Minh - Giám đốc Sở Y tế; bà Trần Thị Hoa - Chánh Văn phòng và ông Đỗ Văn Nam - Chủ "
            "tịch UBND xã chủ trì hội nghị.",
            {"Vũ Văn Minh": "chair", "Trần Thị Hoa": "chair", "Đỗ Văn Nam": "chair"},
        ),
        (
            "Anh Vũ Văn Minh (xã Bát Xát), chị Trần Thị Hoa (xã Bắc Hà) đặt câu hỏi về giá nước.",
            {"Vũ Văn Minh": "speaker", "Trần Thị Hoa": "speaker"},
        ),
        ("Chánh Văn phòng Vũ Văn Minh thông qua báo cáo.", {"Vũ Văn Minh": "speaker"}),
        (
            "Trao đổi tại hội nghị, bà Trần Thị Hoa, Trưởng phòng Văn hóa - Xã hội kiến nghị thêm người.",
            {"Trần Thị Hoa": "speaker"},
        ),
        (
            "Hội nghị bầu ông Vũ Văn Minh và bà Trần Thị Hoa là thanh tra viên.",
            {"Vũ Văn Minh": "attendee", "Trần Thị Hoa": "attendee"},
        ),
        (
            "Hội nghị nghe ý kiến của các đại biểu: Vũ Văn Minh (xã Bát Xát), Trần Thị Hoa và Đỗ Văn Nam.",
            {"Vũ Văn Minh": "speaker", "Trần Thị Hoa": "speaker", "Đỗ Văn Nam": "speaker"},
        ),
        (
            "Ý kiến của đồng chí Vũ Văn Minh, Giám đốc Sở Y tế cho rằng cần rà soát.",
            {"Vũ Văn Minh": "speaker"},
        ),
        (
            "Ông Vũ Văn Minh, Vụ trưởng Vụ Lý luận, Ban Tuyên giáo Trung ương công bố kết quả bình chọn.",
            {"Vũ Văn Minh": "speaker"},
        ),
        (
            "Phó Giám đốc Sở Y tế phụ trách lĩnh vực y tế dự phòng Vũ Văn Minh giải trình.",
            {"Vũ Văn Minh": "speaker"},
        ),
        (
            "Giám đốc Sở Y tế Vũ Văn Minh cùng Chánh Văn phòng Trần Thị Hoa ký kết chương trình phối hợp.",
            {"Vũ Văn Minh": "attendee", "Trần Thị Hoa": "attendee"},
        ),
        # Another name in brackets is that of the same person.
        ("Thượng tọa Thích Minh Trí (Vũ Văn Minh) phát biểu.", {"Thích Minh Trí": "speaker"}),
        # Who asks for a signature signs nothing, nor who is asked.
        (
            "Giám đốc Sở Y tế Vũ Văn Minh đề nghị Bộ trưởng Bộ Y tế Trần Thị Hoa sớm ký thỏa thuận.",
            {"Vũ Văn Minh": "speaker"},
        ),
        ("Giám đốc Sở Y tế Vũ Văn Minh mong muốn hai bên sớm ký bản ghi nhớ.", {"Vũ Văn Minh": "speaker"}),
        # Whose words the lead has, where it says so behind them.
        (
            "Nước phải sạch trước mùa khô. Đó là yêu cầu của Giám đốc Sở Y tế Vũ Văn Minh tại hội nghị.",
            {"Vũ Văn Minh": "speaker"},
        ),
        ("Đó là con đường của Giám đốc Sở Y tế Vũ Văn Minh và dân làng.", {}),
        # Several who are announced, or speak in turn.
        (
            "Ý kiến thảo luận của các ông Vũ Văn Minh (Sa Pa), Đỗ Văn Nam (Bắc Hà) tập trung vào giá nước.",
            {"Vũ Văn Minh": "speaker", "Đỗ Văn Nam": "speaker"},
        ),
        (
            "Lần lượt phát biểu, ông Vũ Văn Minh - Giám đốc Sở Y tế, bà Trần Thị Hoa - Chánh Văn phòng, ông "
            "Đỗ Văn Nam - Chủ tịch UBND xã và đại diện các xã nêu kiến nghị.",
            {"Vũ Văn Minh": "speaker", "Trần Thị Hoa": "speaker", "Đỗ Văn Nam": "speaker"},
        ),
        # Some of those who were elected, or get their appointment.
        (
            "Hội nghị bầu bổ sung 4 Ủy viên, trong đó có ông Vũ Văn Minh, Giám đốc Sở Y tế và bà Trần Thị "
            "Hoa, Chánh Văn phòng.",
            {"Vũ Văn Minh": "attendee", "Trần Thị Hoa": "attendee"},
        ),
        ("Ông Vũ Văn Minh nhận quyết định Giám đốc Sở Y tế.", {"Vũ Văn Minh": "attendee"}),
        # Who is on trial is only spoken of, as are the dead and of whom somebody is the son.
        ("Đại biểu nhắc đến vụ án của bị cáo Vũ Văn Minh.", {}),
        (
            "Thay mặt gia đình, ông Vũ Văn Bình, con trai đồng chí Vũ Văn Minh, bày tỏ lòng biết ơn.",
            {"Vũ Văn Bình": "speaker"},
        ),
        # A list that begins the sentence speaks, all of it.
        (
            "Ông Vũ Văn Minh, Giám đốc Công ty Sao Mai; bà Trần Thị Hoa, Giám đốc Sở Y tế và ông Đỗ Văn Nam, "
            "Chánh Văn phòng đã phát biểu.",
            {"Vũ Văn Minh": "speaker", "Trần Thị Hoa": "speaker", "Đỗ Văn Nam": "speaker"},
        ),
        (
            "Giám đốc Sở Y tế Vũ Văn Minh, Giám đốc Sở Nội vụ Trần Thị Hoa giải trình.",
            {"Vũ Văn Minh": "speaker", "Trần Thị Hoa": "speaker"},
        ),
        (
            "Ông Vũ Văn Minh- Giám đốc Sở Y tế và bà Trần Thị Hoa- Chánh Văn phòng trình bày báo cáo.",
            {"Vũ Văn Minh": "speaker", "Trần Thị Hoa": "speaker"},
        ),
        (
            "Hội nghị nghe tham luận của ông Vũ Văn Minh, Giám đốc Sở Y tế về thuốc; của bà Trần Thị Hoa, "
            "Chánh Văn phòng về sách; và của ông Đỗ Văn Nam về lúa.",
            {"Vũ Văn Minh": "speaker", "Trần Thị Hoa": "speaker", "Đỗ Văn Nam": "speaker"},
        ),
        (
            "Các Phó Giám đốc Sở Y tế Vũ Văn Minh, Trần Thị Hoa phân tích nguyên nhân.",
            {"Vũ Văn Minh": "speaker", "Trần Thị Hoa": "speaker"},
        ),
        (
            "Giám đốc Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh Vũ Văn Minh hứa.",
            {"Vũ Văn Minh": "speaker"},
        ),
        (
            "Hội nghị nghe ông Vũ Văn Minh, Giám đốc Sở Y tế, Thư ký Hội nghị, đọc dự thảo.",
            {"Vũ Văn Minh": "speaker"},
        ),
        # Prizes, flowers, elections.
        (
            "Giám đốc Sở Y tế Vũ Văn Minh cùng Chánh Văn phòng Trần Thị Hoa trao giải cho các tác giả.",
            {"Vũ Văn Minh": "attendee", "Trần Thị Hoa": "attendee"},
        ),
        ("Ông Vũ Văn Minh, Giám đốc Sở Y tế tặng hoa chúc mừng.", {"Vũ Văn Minh": "attendee"}),
        (
            "Ông Vũ Văn Minh, Giám đốc Sở Y tế được bầu giữ chức Ủy viên UBND tỉnh.",
            {"Vũ Văn Minh": "attendee"},
        ),
        (
            "Hội nghị bầu bổ sung ông Vũ Văn Minh, Giám đốc Sở Y tế vào Ban Chấp hành.",
            {"Vũ Văn Minh": "attendee"},
        ),
        (
            "Các ông Vũ Văn Minh và Đỗ Văn Nam được chỉ định giữ chức Phó Bí thư Tỉnh ủy.",
            {"Vũ Văn Minh": "attendee", "Đỗ Văn Nam": "attendee"},
        ),
        ("Năm 2020, ông Vũ Văn Minh, Giám đốc Sở Y tế trước đây được bầu giữ chức Chủ tịch Hội.", {}),
        # Whoever is only told of was not there.
        ("Phó Chủ tịch UBND tỉnh nhắc lại chỉ đạo của Thủ tướng Vũ Văn Minh.", {}),
        ("Ông Vũ Văn Minh, Giám đốc Sở Y tế gửi tham luận bằng văn bản.", {}),
        (
            "Hai bên nhất trí chuẩn bị kỳ họp do Thủ tướng Vũ Văn Minh và Thủ tướng Trần Văn Hòa chủ trì.",
            {},
        ),
    ],
)
def test_parts(line: str, expected: dict[str, str]) -> None:
    found = parts(_LEAD + line)
    assert {name: part for name, part in found.items() if name != "Lê An Bình"} == expected


def test_each_paragraph_that_tells_whom_else_he_met_is_a_meeting() -> None:
    text = (
        "Hoạt động của Thủ tướng\n\nNgày 4/6, tại Paris, Thủ tướng Lê An Bình đã có nhiều cuộc tiếp xúc.\n\n"
        "Gặp Tổng thống Pháp Emmanuel Macron, Thủ tướng Lê An Bình đề nghị hai nước tăng hợp tác.\n\n"
        "Tại cuộc gặp với Tổng thống Pháp Emmanuel Macron, hai bên nói về sách.\n\n"
        "Tiếp Tổng Giám đốc Quỹ Tiền tệ quốc tế Horst Köhler, Thủ tướng nói về vốn."
    )
    found = meetings(text)
    assert [m.held_on for m in found] == [date(2025, 6, 4)] * 2
    assert "Horst Köhler" in {a.person.as_written for a in found[1].attendances}


@pytest.mark.parametrize(
    ("name", "location"),
    [
        ("đại biểu Vũ Văn Minh, Đoàn ĐBQH tỉnh Lào Cai", "Lào Cai"),
        ("đại biểu Vũ Văn Minh (Lào Cai)", "Lào Cai"),
    ],
)
def test_a_deputy_in_a_committee_has_his_seat(name: str, location: str) -> None:
    text = (
        "Thẩm tra dự án Luật\n\nSáng 4/6, Ủy ban Kinh tế và Tài chính họp Phiên toàn thể lần thứ 8. "
        f"Cho ý kiến tại phiên họp, {name} đề nghị làm rõ."
    )
    who = next(a for m in meetings(text) for a in m.attendances if a.person.as_written == "Vũ Văn Minh")
    assert [(r.title, r.body) for r in who.roles] == [("Deputy", "National Assembly")]
    assert who.location == location


def test_offices_of_guests_are_of_the_country_whose_delegation_is_named() -> None:
    text = (
        "Hội đàm\n\nChiều 4/6, Đại tướng Lê An Bình đã tiếp Đô đốc John Smith. Về phía Australia có "
        "Đại sứ Mary Brown; Đại tá Peter Jones, Tùy viên Quốc phòng."
    )
    found = {
        a.person.as_written: [(r.title, r.body) for r in a.roles]
        for m in meetings(text)
        for a in m.attendances
    }
    assert found["Lê An Bình"] == [("General", "People's Army")]
    assert found["John Smith"] == [("Admiral", None)]
    assert found["Mary Brown"] == [("Ambassador", "Australia")]
    assert found["Peter Jones"] == [("Colonel", None), ("Defence Attaché", "Australia")]


def test_a_visit_to_pay_respects_is_a_reception_of_the_same_day() -> None:
    text = (
        "Bộ trưởng hội đàm\n\nChiều 4/6, tại Hà Nội, Thứ trưởng Bộ Y tế Lê An Bình hội đàm với ông Ron Smith."
        "\n\nTrước đó, sáng cùng ngày, ông Ron Smith đã đến chào xã giao Bộ trưởng Bộ Y tế Vũ Văn Minh."
    )
    found = meetings(text)
    assert [(m.kind, m.held_on, m.time_of_day) for m in found] == [
        ("talks", date(2025, 6, 4), "afternoon"),
        ("reception", date(2025, 6, 4), "morning"),
    ]
    assert {a.person.as_written for a in found[1].attendances} == {"Ron Smith", "Vũ Văn Minh"}


def test_an_office_that_somebody_gets_is_not_the_next_one_s() -> None:
    text = (
        "Ban Nội chính họp\n\nÔng Đặng Quang Viễn về nhận nhiệm vụ Phó Giám đốc Sở Y tế Ông Mai Văn Tín, "
        "Giám đốc Sở Y tế, đã chủ trì hội nghị sáng 4/6."
    )
    found = {a.person.name: [r.title for r in a.roles] for m in meetings(text) for a in m.attendances}
    assert found == {"Mai Văn Tín": ["Director"]}


def test_who_is_mourned_does_not_attend_and_each_place_has_its_list() -> None:
    text = (
        "Lễ truy điệu\n\n7h sáng 4/6, Lễ truy điệu đồng chí Vũ Văn Minh, nguyên Bí thư Tỉnh ủy được tổ chức "
        "tại Lào Cai.\n\nTham dự Lễ truy điệu tại Lào Cai có Bí thư Tỉnh ủy Lê An Bình; Chủ tịch UBND tỉnh "
        "Đỗ Văn Nam - Trưởng Ban Lễ tang.\n\nTại Yên Bái, dự lễ có Phó Bí thư Tỉnh ủy Trần Thị Hoa.\n\n"
        "Tại Hà Nội có nguyên Bộ trưởng Bộ Y tế Phan Thị Mai."
    )
    (meeting,) = meetings(text)
    places = {a.person.as_written: a.location for a in meeting.attendances}
    assert places == {
        "Lê An Bình": "Lào Cai",
        "Đỗ Văn Nam": "Lào Cai",
        "Trần Thị Hoa": "Yên Bái",
        "Phan Thị Mai": "Hà Nội",
    }


@pytest.mark.parametrize(
    "lead",
    [
        "Sáng 4/6, Chủ tịch UBND tỉnh Lào Cai Lê An Bình đã đối thoại với hơn 200 công nhân.",
        "Sáng 4/6, Chủ tịch UBND tỉnh Lào Cai Lê An Bình chủ trì buổi tiếp công dân định kỳ.",
        "Sáng 4/6, UBND tỉnh Lào Cai tổ chức họp báo. Chủ tịch UBND tỉnh Lê An Bình chủ trì họp báo.",
    ],
)
def test_talks_with_citizens_aremeetings(lead: str) -> None:
    text = f"Tin Lào Cai\n\n{lead}\n\nCùng tham gia có Phó Chủ tịch UBND tỉnh Trần Thị Hoa."
    assert set(parts(text)) == {"Lê An Bình", "Trần Thị Hoa"}


@pytest.mark.parametrize(
    ("lead", "names"),
    [
        (
            "Tối 4/6, Bí thư Tỉnh ủy Lào Cai Vũ Văn Minh và Chủ tịch UBND tỉnh Đỗ Văn Nam chiêu đãi Đoàn đại "
            "biểu tỉnh Vân Nam.",
            {"Vũ Văn Minh", "Đỗ Văn Nam"},
        ),
        (
            "Sáng 4/6, Bí thư Tỉnh ủy Lào Cai Vũ Văn Minh chủ trì lễ đón Phó Thủ tướng Đỗ Văn Nam.",
            {"Vũ Văn Minh", "Đỗ Văn Nam"},
        ),
        (
            "Sáng 4/6, trong khuôn khổ chuyến thăm, Bí thư Tỉnh ủy Lào Cai Vũ Văn Minh đã có buổi tiếp ông "
            "Đỗ Văn Nam, Giám đốc Sở Y tế.",
            {"Vũ Văn Minh", "Đỗ Văn Nam"},
        ),
    ],
)
def test_hosts_and_guests_of_a_reception(lead: str, names: set[str]) -> None:
    assert set(parts(f"Tin Lào Cai\n\n{lead}")) == names


def test_a_bridge_point_behind_a_list_is_that_of_all_of_it() -> None:
    line = "Giám đốc Sở Y tế Vũ Văn Minh và Chánh Văn phòng Trần Thị Hoa dự hội nghị tại điểm cầu Yên Bái."
    (meeting,) = meetings(_LEAD + line)
    places = {a.person.as_written: a.location for a in meeting.attendances}
    assert (places["Vũ Văn Minh"], places["Trần Thị Hoa"]) == ("Yên Bái", "Yên Bái")


def test_who_chairs_a_session_followed_at_a_bridge_point_is_not_there() -> None:
    line = "Tại điểm cầu Yên Bái, Giám đốc Sở Y tế Vũ Văn Minh dự phiên họp do Thủ tướng Lê Văn Ba chủ trì."
    (meeting,) = meetings(_LEAD + line)
    places = {a.person.as_written: a.location for a in meeting.attendances}
    assert (places["Vũ Văn Minh"], places["Lê Văn Ba"]) == ("Yên Bái", None)


def test_whom_a_guest_calls_on_is_the_host() -> None:
    text = (
        "Tin\n\nChiều 4/6, tại Nhà khách Chính phủ, Phó Thủ tướng Lào Khamsing Phomma đã đến chào Bộ "
        "trưởng Bộ Y tế Lê An Bình."
    )
    (found,) = meetings(text)
    assert (found.kind, found.body, found.place) == (
        "reception",
        "Ministry of Health",
        "Government Guest House",
    )
