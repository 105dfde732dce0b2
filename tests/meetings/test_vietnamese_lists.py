"""Lists of who took part in Vietnamese reports: how they open, who shares what, what only recalls others."""

from __future__ import annotations

import pytest

from tests.meetings.found import meetings, offices, parts

_LEAD = "Hội nghị về nước\n\nSáng 4/6/2025, UBND tỉnh Lào Cai tổ chức hội nghị về nước."


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        # Those of whom there were speeches.
        (
            "Tham luận tại hội nghị có chị Vũ Thị Minh, Chủ tịch Công đoàn cơ sở Công ty Sao Mai; anh Trần "
            "Văn Hoa, đoàn viên nghiệp đoàn xe ôm và bác sĩ Đỗ Văn Nam, Phó Giám đốc Sở Y tế.",
            {"Vũ Thị Minh": "speaker", "Trần Văn Hoa": "speaker", "Đỗ Văn Nam": "speaker"},
        ),
        (
            "Phát biểu tại hội nghị còn có các đồng chí: Vũ Văn Minh, Giám đốc Sở Y tế; Trần Thị Hoa.",
            {"Vũ Văn Minh": "speaker", "Trần Thị Hoa": "speaker"},
        ),
        (
            "Tham gia thảo luận có các đại biểu Vũ Văn Minh, Trần Thị Hoa.",
            {"Vũ Văn Minh": "speaker", "Trần Thị Hoa": "speaker"},
        ),
        (
            "Các tham luận của Trung tá Vũ Văn Minh, Chính ủy Trung đoàn 9; Thiếu tá Trần Văn Hoa, tổ trưởng "
            "tổ tuần tra; và chị Đỗ Thị Nam, nhân viên tập trung làm rõ kinh nghiệm.",
            {"Vũ Văn Minh": "speaker", "Trần Văn Hoa": "speaker", "Đỗ Thị Nam": "speaker"},
        ),
        (
            "Phát biểu tại hội nghị có sự góp ý của nhiều nhà khoa học, Giám đốc Sở Y tế Vũ Văn Minh hứa.",
            {"Vũ Văn Minh": "speaker"},
        ),
        (
            "Cùng đối thoại có Giám đốc Sở Y tế Vũ Văn Minh và các Phó Giám đốc Trần Thị Hoa, Đỗ Văn Nam.",
            {"Vũ Văn Minh": "attendee", "Trần Thị Hoa": "attendee", "Đỗ Văn Nam": "attendee"},
        ),
        (
            "Thành viên chính thức phía Bulgaria gồm: ông Ivan Petrov, Bộ trưởng Ngoại giao; bà Vesela "
            "Ivanova, Đại sứ Bulgaria tại Việt Nam.",
            {"Ivan Petrov": "attendee", "Vesela Ivanova": "attendee"},
        ),
        (
            "Cùng tiếp với Phó Chủ tịch có Giám đốc Sở Y tế Vũ Văn Minh và Đỗ Văn Nam.",
            {"Vũ Văn Minh": "attendee", "Đỗ Văn Nam": "attendee"},
        ),
        (
            "Ông Vũ Văn Minh, Giám đốc Sở Nội vụ, công bố Quyết định số 12/QĐ-UBND điều động bà Trần "
            "Thị Hoa, Phó Giám đốc Sở Y tế, giữ chức Giám đốc Sở.",
            {"Vũ Văn Minh": "speaker", "Trần Thị Hoa": "attendee"},
        ),
        # A paragraph that is no more than a list goes on the one before.
        (
            "Dự hội nghị có đồng chí Vũ Văn Minh - Chủ tịch HĐND tỉnh.\n\nCác đồng chí nguyên lãnh đạo tỉnh: "
            "Trần Thị Hoa - nguyên Bí thư Tỉnh ủy; Đỗ Văn Nam - nguyên Chủ tịch UBND tỉnh.",
            {"Vũ Văn Minh": "attendee", "Trần Thị Hoa": "attendee", "Đỗ Văn Nam": "attendee"},
        ),
        (
            "Dự hội nghị có đồng chí Vũ Văn Minh - Chủ tịch HĐND tỉnh.\n\nCác gương điển hình: Trần Thị Hoa, "
            "Đỗ Văn Nam.",
            {"Vũ Văn Minh": "attendee"},
        ),
        (
            "Chủ toạ hội nghị có các đồng chí: Vũ Văn Minh, TUV, Phó Chủ tịch HĐND tỉnh; Trần Thị Hoa.",
            {"Vũ Văn Minh": "chair", "Trần Thị Hoa": "chair"},
        ),
        (
            "Các đồng chí: Vũ Văn Minh, Giám đốc Sở Y tế; Trần Thị Hoa, Chánh Văn phòng Tỉnh ủy điều hành "
            "hội nghị.",
            {"Vũ Văn Minh": "chair", "Trần Thị Hoa": "chair"},
        ),
        # Whom a decision that is handed over is about.
        (
            "Ông Vũ Văn Minh, Giám đốc Sở Nội vụ, công bố quyết định nghỉ hưu đối với bà Trần Thị Hoa, "
            "Phó Giám đốc Sở Y tế.",
            {"Vũ Văn Minh": "speaker", "Trần Thị Hoa": "attendee"},
        ),
        ("Sở Nội vụ thông báo kết luận đối với bà Trần Thị Hoa.", {}),
        # What he announces is to come; who reports behind the semicolon does so now.
        (
            "Giám đốc Sở Nội vụ Vũ Văn Minh thông báo dự kiến nội dung kỳ họp; Giám đốc Sở Y tế Trần Thị Hoa "
            "báo cáo kết quả.",
            {"Vũ Văn Minh": "speaker", "Trần Thị Hoa": "speaker"},
        ),
        # Who sends flowers is elsewhere, all of their list; who comes and speaks is a speaker.
        (
            "Đồng chí Vũ Văn Minh, Bí thư Tỉnh ủy; đồng chí Trần Thị Hoa, Chủ tịch HĐND tỉnh đã gửi lẵng hoa "
            "chúc mừng.",
            {},
        ),
        ("Giám đốc Sở Y tế Vũ Văn Minh đã đến dự và phát biểu tại hội nghị.", {"Vũ Văn Minh": "speaker"}),
        # The delegation goes on.
        (
            "Đoàn công tác còn có Thứ trưởng Bộ Y tế Vũ Văn Minh; Cục trưởng Cục Phòng bệnh Trần Thị Hoa.",
            {"Vũ Văn Minh": "attendee", "Trần Thị Hoa": "attendee"},
        ),
        # Semicolons part who begins the list from those who share an office.
        (
            "Ông Vũ Văn Minh, Bí thư Tỉnh ủy, Trưởng đoàn; các Phó Chủ tịch UBND tỉnh: Trần Thị Hoa, Đỗ Văn "
            "Nam chủ trì hội nghị.",
            {"Vũ Văn Minh": "chair", "Trần Thị Hoa": "chair", "Đỗ Văn Nam": "chair"},
        ),
        # "Hội đồng" ends with no word for "together"; who reviews by office has not spoken yet.
        ("Bộ trưởng Bộ Y tế Vũ Văn Minh, Chủ tịch Hội đồng chủ trì hội nghị.", {"Vũ Văn Minh": "chair"}),
        (
            "Tham dự có Thứ trưởng Bộ Y tế Vũ Văn Minh; các ủy viên phản biện: GS.TS Trần Thị Hoa, TS Đỗ "
            "Văn Nam.",
            {"Vũ Văn Minh": "attendee", "Trần Thị Hoa": "attendee", "Đỗ Văn Nam": "attendee"},
        ),
        # Who signs a letter does not do so at the meeting.
        ("Bộ trưởng Bộ Y tế Vũ Văn Minh cũng vừa ký văn bản gửi các tỉnh.", {}),
        # A list that a head and a colon announce speaks, all of it.
        (
            "Các thành viên đoàn giám sát: ông Vũ Văn Minh - Phó Trưởng Ban; bà Trần Thị Hoa - đại biểu đề "
            "nghị làm rõ.",
            {"Vũ Văn Minh": "speaker", "Trần Thị Hoa": "speaker"},
        ),
        (
            "Các đại biểu: Vũ Văn Minh, Trần Thị Hoa, Đỗ Văn Nam đề nghị làm rõ.",
            {"Vũ Văn Minh": "speaker", "Trần Thị Hoa": "speaker", "Đỗ Văn Nam": "speaker"},
        ),
        # All of a list whose members are led by their offices chair.
        (
            "Bộ trưởng Bộ Tư pháp Vũ Văn Minh, Thứ trưởng Thường trực Trần Thị Hoa, các Thứ trưởng Đỗ Văn "
            "Nam, Lý Văn Sáu chủ trì hội nghị.",
            dict.fromkeys(("Vũ Văn Minh", "Trần Thị Hoa", "Đỗ Văn Nam", "Lý Văn Sáu"), "chair"),
        ),
        (
            "Hội nghị nghe ý kiến của các đồng chí Đảng ủy viên: Vũ Văn Minh, Trần Thị Hoa.",
            {"Vũ Văn Minh": "speaker", "Trần Thị Hoa": "speaker"},
        ),
        # Who signs for both sides signs himself.
        (
            "Tại lễ ký kết, Giám đốc Sở Y tế Vũ Văn Minh và Giám đốc Sở Nội vụ Trần Thị Hoa đại diện hai bên "
            "ký thỏa thuận.",
            {"Vũ Văn Minh": "attendee", "Trần Thị Hoa": "attendee"},
        ),
        ("Giám đốc Sở Y tế Vũ Văn Minh chủ trì và trực tiếp truyền đạt nội dung.", {"Vũ Văn Minh": "chair"}),
        # What these did months ago, or others the day before, was not at the meeting.
        ("Trước đó, vào tháng 3/2024, ông Vũ Văn Minh tiếp Đại sứ Ivan Petrov.", {}),
        # A monk chairs with those before him.
        (
            "Đồng chí Vũ Văn Minh, Giám đốc Sở Y tế; đồng chí Trần Thị Hoa, Chánh Văn phòng; Thượng tọa "
            "Thích Minh Hạnh, Trưởng Ban Trị sự GHPG Việt Nam tỉnh điều hành hội nghị.",
            {"Vũ Văn Minh": "chair", "Trần Thị Hoa": "chair", "Thích Minh Hạnh": "chair"},
        ),
        (
            "Ông Vũ Văn Minh, Giám đốc Sở Y tế, kể chuyện cả năm chờ một cây cầu.",
            {"Vũ Văn Minh": "speaker"},
        ),
        ("Trưởng Ban Dân nguyện và Giám sát Vũ Văn Minh nêu ba việc.", {"Vũ Văn Minh": "speaker"}),
        # Who sent a paper was not there.
        ("Giám đốc Sở Y tế Vũ Văn Minh, trong tham luận gửi tới hội nghị, đề nghị sửa luật.", {}),
        ("Không thể đến dự, bà Trần Thị Hoa gửi tham luận tới hội nghị.", {}),
        # A later meeting is chaired by others.
        (
            "Sở Y tế báo cáo tại phiên họp cuối tháng dưới sự chủ trì của Bí thư Tỉnh ủy Vũ Văn Minh.",
            {},
        ),
        # A hyphen tells the name, and with it whose office stands before.
        (
            "Phía Hàn Quốc có Tổng Lãnh sự Kim Min-jun, Chủ tịch Hiệp hội doanh nghiệp Hàn Quốc tại Lào Cai "
            "(Kocham Lào Cai) Seo Ji-ho.",
            {"Kim Min-jun": "attendee", "Seo Ji-ho": "attendee"},
        ),
        # Years ago somebody else chaired.
        (
            "Năm 2019, hội nghị như vậy do ông Vũ Văn Minh, lúc ấy là Giám đốc Sở Y tế, chủ trì.",
            {},
        ),
    ],
)
def test_who_took_which_part(line: str, expected: dict[str, str]) -> None:
    assert parts(f"{_LEAD}\n\n{line}") == expected


def test_who_is_beside_the_chair_attends_and_who_holds_an_office_of_the_dead_speaks() -> None:
    text = (
        "Họp về bão\n\nSáng 4/6/2025, UBND tỉnh Lào Cai họp. Ngồi ghế chủ trì là Bí thư Tỉnh ủy Lê An "
        "Bình; bên cạnh "
        "ông, Chủ tịch UBND tỉnh Vũ Văn Minh ghi chép.\n\nBí thư Tỉnh ủy yêu cầu di dân sớm.\n\nDự họp "
        "có Giám "
        "đốc Sở Y tế Trần Thị Hoa, con gái cố Bí thư Tỉnh ủy Đỗ Văn Nam. Giám đốc Sở Y tế nêu ba việc."
    )
    assert parts(text) == {"Lê An Bình": "chair", "Vũ Văn Minh": "attendee", "Trần Thị Hoa": "speaker"}


def test_each_of_several_bridge_points_is_that_of_the_office() -> None:
    line = (
        "Tại các điểm cầu Phú Thọ, An Giang có các ông: Vũ Văn Minh, Phó Chủ tịch UBND tỉnh An Giang; Đỗ Văn "
        "Nam, Bí thư Tỉnh ủy Phú Thọ; Lê An Bình, Chánh Văn phòng."
    )
    found = {a.person.as_written: a.location for m in meetings(f"{_LEAD}\n\n{line}") for a in m.attendances}
    assert found == {"Vũ Văn Minh": "An Giang", "Đỗ Văn Nam": "Phú Thọ", "Lê An Bình": None}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        # Who chairs at a bridge point does not tell who called the meeting.
        (
            "Bàn về nước sạch\n\nChiều 4/6/2025, Phó Thủ tướng Lê An Bình chủ trì hội nghị trực tuyến với "
            "các tỉnh.\n\n"
            "Chủ trì tại điểm cầu tỉnh Lào Cai có Phó Chủ tịch UBND tỉnh Vũ Văn Minh.",
            "Government",
        ),
        (
            "Cử tri hỏi về đường\n\nSáng 4/6/2025, đại biểu Quốc hội tỉnh Lào Cai tiếp xúc cử tri xã. Bà "
            "Trần Thị Hoa, "
            "Chủ tịch Ủy ban MTTQ Việt Nam xã chủ trì.",
            "National Assembly Delegation",
        ),
        # The first of several who hold a meeting leads.
        (
            "Hiến máu\n\nSáng 4/6/2025, Bộ Y tế phối hợp với Tỉnh ủy Lào Cai và Hội Chữ thập đỏ tỉnh tổ chức "
            "Hội thảo về máu hiếm.",
            "Ministry of Health",
        ),
        (
            "Bàn về luật\n\nDưới sự chủ trì của Chủ tịch Quốc hội Lê An Bình, sáng 4/6/2025, Ủy ban "
            "Thường vụ Quốc "
            "hội cho ý kiến về dự án luật.",
            "National Assembly Standing Committee",
        ),
    ],
)
def test_which_body_met(text: str, body: str) -> None:
    assert meetings(text)[0].body == body


def test_others_whom_the_end_of_an_article_recalls_have_not_met_for_it() -> None:
    told = (
        "\n\nTrước đó, ngày 1/6, Thứ trưởng Bộ Y tế Vũ Văn Minh đã tiếp Đại sứ Hà Lan Jan Bakker.\n\nMinh Anh"
    )
    lead = f"{_LEAD} Bí thư Tỉnh ủy Lê An Bình chủ trì."
    assert parts(f"{lead}{told}") == {"Lê An Bình": "chair"}
    # Of one whom the article is about it reports more.
    known = f"{lead}\n\nThứ trưởng Bộ Y tế Vũ Văn Minh phát biểu tại hội nghị.{told}"
    assert "Jan Bakker" in parts(known)


@pytest.mark.parametrize(
    ("line", "roles"),
    [
        # Who has a rank of his own has not the one that the list shares.
        (
            "Dự hội nghị có các Thiếu tướng: Vũ Văn Minh; Đỗ Văn Nam; Đại tá Lê An Bình, Phó Tư lệnh "
            "Quân khu 2.",
            {
                "Vũ Văn Minh": [("Major General", "People's Army")],
                "Đỗ Văn Nam": [("Major General", "People's Army")],
                "Lê An Bình": [("Colonel", "People's Army"), ("Deputy Commander", "Military Region 2")],
            },
        ),
        # Those behind a new head are not of the one before.
        (
            "Dự hội nghị có các Phó Giám đốc Sở Y tế: Vũ Văn Minh, Đỗ Văn Nam; các thành viên: bà "
            "Trần Thị Hoa.",
            {
                "Vũ Văn Minh": [("Deputy Director", "Department of Health")],
                "Đỗ Văn Nam": [("Deputy Director", "Department of Health")],
                "Trần Thị Hoa": [],
            },
        ),
        (
            "Dự hội nghị có Trung tá Vũ Văn Minh, Phó Trưởng phòng Cảnh sát giao thông Công an tỉnh.",
            {
                "Vũ Văn Minh": [
                    ("Lieutenant Colonel", "People's Public Security"),
                    ("Deputy Head", "Division of Traffic Police of the Provincial Police"),
                ]
            },
        ),
        (
            "Dự hội nghị có bà Trần Thị Hoa, nguyên Giám đốc Sở Y tế, nay là Chủ tịch Hội Đông y tỉnh.",
            {
                "Trần Thị Hoa": [
                    ("Former Director", "Department of Health"),
                    ("Chair", "Provincial Vietnam Oriental Traditional Medicine Association"),
                ]
            },
        ),
        (
            "Dự hội nghị có Giám đốc Sở Y tế Vũ Văn Minh, nguyên Giám đốc Sở Y tế Trần Thị Hoa, Đỗ Văn Nam; "
            "Trưởng ban Dân tộc Lý Văn Sáu.",
            {
                "Vũ Văn Minh": [("Director", "Department of Health")],
                "Trần Thị Hoa": [("Former Director", "Department of Health")],
                "Đỗ Văn Nam": [("Former Director", "Department of Health")],
                "Lý Văn Sáu": [("Head", "Ethnic Affairs Committee")],
            },
        ),
        # A title of respect stands before the office of somebody else than whom the comma ends.
        (
            "Chúc mừng ông Vũ Văn Minh, đồng chí Giám đốc Sở Y tế mong muốn ông cố gắng. Ông Vũ Văn Minh "
            "phát biểu.",
            {"Vũ Văn Minh": []},
        ),
        # Who chairs elsewhere is none of the deputies before the verb.
        (
            "Giám đốc Sở Y tế Vũ Văn Minh cùng các Phó Giám đốc Sở Y tế: Trần Thị Hoa, Đỗ Văn Nam dự hội "
            "nghị do Thủ tướng Lê Văn Ba chủ trì.",
            {
                "Vũ Văn Minh": [("Director", "Department of Health")],
                "Trần Thị Hoa": [("Deputy Director", "Department of Health")],
                "Đỗ Văn Nam": [("Deputy Director", "Department of Health")],
                "Lê Văn Ba": [("Prime Minister", "Government")],
            },
        ),
        (
            "Dự hội nghị có Phó Chủ nhiệm Ủy ban Pháp luật và Tư pháp của Quốc hội Vũ Văn Minh.",
            {"Vũ Văn Minh": [("Vice Chair", "Committee for Law and Justice")]},
        ),
        # Of several deputy ministers each is told by his field.
        (
            "Dự hội nghị có các Thứ trưởng: Vũ Văn Minh (Ngoại giao), Trần Thị Hoa (Bộ Công Thương), Đỗ Văn "
            "Nam (Bộ Nông nghiệp và Môi trường).",
            {
                "Vũ Văn Minh": [("Deputy Minister", "Ministry of Foreign Affairs")],
                "Trần Thị Hoa": [("Deputy Minister", "Ministry of Industry and Trade")],
                "Đỗ Văn Nam": [("Deputy Minister", "Ministry of Agriculture and Environment")],
            },
        ),
        # Others are not named.
        (
            "Dự hội nghị có đồng chí Vũ Văn Minh - Bí thư Tỉnh ủy, cùng các đồng chí Phó Bí thư, Giám đốc "
            "các sở, Chánh Thanh tra tỉnh.",
            {"Vũ Văn Minh": [("Secretary", "Provincial Party Committee")]},
        ),
        (
            "Dự hội nghị có đồng chí Vũ Văn Minh - Bí thư Tỉnh ủy, các đồng chí Ủy viên Ban Thường vụ, "
            "Trưởng Ban Tổ chức Tỉnh ủy.",
            {"Vũ Văn Minh": [("Secretary", "Provincial Party Committee")]},
        ),
        # A surname that is a word for the Youth Union too.
        (
            "Dự hội nghị có Chủ tịch UBND tỉnh Đoàn Văn Minh và Trưởng Thi hành án dân sự tỉnh Đoàn Thị Hoa.",
            {
                "Đoàn Văn Minh": [("Chair", "Provincial People's Committee")],
                "Đoàn Thị Hoa": [("Head", "Provincial Civil Judgment Enforcement Agency")],
            },
        ),
    ],
)
def test_who_holds_which_office(line: str, roles: dict[str, list[tuple[str, str | None]]]) -> None:
    assert offices(f"{_LEAD} {line}") == roles
