"""What Vietnamese reports say of who chaired, who met whom and which body met, line by line."""

from datetime import date

import pytest

import extract
from tests.meetings.found import meetings, offices


@pytest.mark.parametrize(
    "line",
    [
        "Chủ trì hội thảo có các đồng chí: Nguyễn Văn An, Giám đốc Sở Y tế; Lê Thị Bình, Chánh Văn phòng.",
        "Đồng chí Nguyễn Văn An chủ trì hội thảo. Cùng chủ trì có bà Lê Thị Bình, Giám đốc Sở Y tế.",
    ],
)
def test_all_of_a_list_of_chairs_chair(line: str) -> None:
    found = meetings(f"Hội thảo về nước\n\nSáng 4/6, Sở Y tế tổ chức hội thảo về nước. {line}")
    assert {a.person.as_written: a.part for a in found[0].attendances} == {
        "Nguyễn Văn An": "chair",
        "Lê Thị Bình": "chair",
    }


def test_a_head_before_a_verb_of_meeting_is_of_the_whole_list() -> None:
    text = (
        "Tiếp xúc cử tri\n\nSáng 4/6, các đại biểu Quốc hội: Nguyễn Văn An, Giám đốc Sở Y tế; Lê Thị "
        "Bình và "
        "Trần Văn Cường đã có buổi tiếp xúc cử tri xã Hòa Bình trước Kỳ họp thứ 10."
    )
    found = meetings(text)[0]
    assert [a.person.as_written for a in found.attendances] == [
        "Nguyễn Văn An",
        "Lê Thị Bình",
        "Trần Văn Cường",
    ]
    assert found.ordinal is None


@pytest.mark.parametrize(
    ("text", "kind", "body"),
    [
        (
            "Sở Y tế họp báo\n\nSáng 4/6, Sở Y tế tổ chức họp báo. Ông Nguyễn Văn An chủ trì họp báo.",
            "conference",
            None,
        ),
        (
            "Điện đàm\n\nTối 4/6, Thủ tướng Nguyễn Văn An đã có cuộc điện đàm với Thủ tướng Lào Somchai "
            "Vong.",
            "talks",
            "Government",
        ),
        (
            "Hội nghị\n\nSáng 4/6, Bộ Y tế tổ chức Hội nghị triển khai Nghị quyết số 72-NQ/TW của Bộ Chính "
            "trị. "
            "Ông Nguyễn Văn An chủ trì hội nghị.",
            "conference",
            "Ministry of Health",
        ),
        (
            "Hội nghị\n\nSáng 4/6, Quân ủy Trung ương, Bộ Quốc phòng tổ chức Hội nghị quân chính. Đại "
            "tướng "
            "Nguyễn Văn An chủ trì hội nghị.",
            "conference",
            "Central Military Commission",
        ),
        (
            "Làm việc\n\nSáng 4/6, UBND tỉnh có buổi làm việc với Đoàn công tác Bộ Y tế do ông Nguyễn Văn "
            "An "
            "làm Trưởng đoàn.",
            "working_session",
            "Provincial People's Committee",
        ),
    ],
)
def test_kind_and_body(text: str, kind: str, body: str | None) -> None:
    found = meetings(text)[0]
    assert found.kind == kind
    assert body is None or found.body == body


def test_the_talks_of_a_visit_are_held_abroad_and_followed_by_others() -> None:
    text = (
        "Chủ tịch nước Nguyễn Văn An thăm chính thức Lào\n\nSáng 4/6, tại Thủ đô Vientiane, Chủ tịch "
        "nước Nguyễn "
        "Văn An hội đàm với Chủ tịch nước Lào Thongloun Sisoulith.\n\nTham gia đoàn có Phó Chủ tịch "
        "UBND tỉnh Quảng "
        "Trị Lê Văn Bình.\n\nCùng chiều, Chủ tịch nước Nguyễn Văn An hội kiến Thủ tướng Lào Sonexay "
        "Siphandone. Tại "
        "cuộc hội kiến với Thủ tướng Sonexay Siphandone, Chủ tịch nước đề nghị mở đường."
    )
    first, second = meetings(text)
    assert (first.kind, first.province, first.time_of_day) == ("talks", None, "morning")
    assert (second.held_on, second.time_of_day) == (date(2025, 6, 4), "afternoon")
    assert [t for t, _ in offices(text)["Sonexay Siphandone"]] == ["Prime Minister"]


def test_a_list_of_bare_names_ends_where_one_has_an_office() -> None:
    text = (
        "Họp\n\nSáng 4/6, ông Vũ Văn Em chủ trì cuộc họp. Dự họp có các Phó Chủ tịch UBND tỉnh Nguyễn "
        "Văn An, "
        "Lê Thị Bình; Trần Văn Cường, Giám đốc Sở Y tế; bà Đỗ Thị Dung - Chủ tịch HĐQT Tập đoàn Hòa "
        "Phát và ông "
        "Phan Văn Giang, Chánh Thanh tra tỉnh."
    )
    found = offices(text)
    assert found["Lê Thị Bình"] == [("Vice Chair", "Provincial People's Committee")]
    assert found["Trần Văn Cường"] == [("Director", "Department of Health")]
    assert found["Phan Văn Giang"] == [("Chief Inspector", "Provincial Inspectorate")]


def test_a_delegation_is_not_the_body_of_an_office_behind_it() -> None:
    text = (
        "Tiếp Đại sứ\n\nSáng 4/6, Phó Thủ tướng Nguyễn Văn An tiếp Đại sứ Lào Somchai Vong. Cùng dự, "
        "về phía Việt "
        "Nam có Thứ trưởng Bộ Y tế Lê Thị Bình."
    )
    assert {a.location for m in meetings(text) for a in m.attendances} == {None}


def test_an_ordinal_of_an_office_and_a_body_in_a_name_are_not_the_meetings() -> None:
    text = (
        "Gặp gỡ\n\nSáng 4/6, tại Hà Nội, Chủ tịch Quốc hội Nguyễn Văn An hội kiến Bí thư thứ nhất Trung ương "
        "Đảng Cộng sản Cuba Miguel Díaz-Canel."
    )
    assert meetings(text)[0].ordinal is None
    text = "Buổi lễ\n\nSáng 4/6, tại Huế, diễn ra buổi lễ. Dự buổi lễ có Thứ trưởng Vũ Hải Quân."
    assert meetings(text)[0].body != "Vietnam People's Navy"


def test_a_sentence_may_begin_with_the_list_of_who_chairs() -> None:
    text = (
        "Kỳ họp thứ 4\n\nSáng 4/6, HĐND phường Hòa Bình khai mạc kỳ họp thứ 4. Ông Nguyễn Văn An, Chủ tịch "
        "HĐND phường; bà Lê Thị Bình, Phó Chủ tịch HĐND phường chủ tọa kỳ họp."
    )
    assert {a.part for a in meetings(text)[0].attendances} == {"chair"}


def test_a_deputy_has_a_seat_and_the_province_in_brackets() -> None:
    text = (
        "Quốc hội thảo luận ở hội trường về dự án Luật\n\nSáng 4/6, Chủ tịch Quốc hội Trần Văn Cường chủ trì "
        "phiên họp toàn thể của Quốc hội. Đại biểu Nguyễn Thị Mai (Hải Phòng) và đại biểu Lê Văn Bình "
        "(Nghệ An) đề nghị bổ sung."
    )
    found = {a.person.as_written: a.location for a in meetings(text)[0].attendances}
    assert found == {"Trần Văn Cường": None, "Nguyễn Thị Mai": "Hải Phòng", "Lê Văn Bình": "Nghệ An"}
    assert offices(text)["Nguyễn Thị Mai"] == [("Deputy", "National Assembly")]


def test_who_is_spoken_of_in_the_passive_does_not_speak() -> None:
    text = (
        "Lễ khai giảng\n\nSáng 4/6, Trường Đại học Vinh tổ chức lễ khai giảng. Hiệu trưởng Nguyễn Văn An "
        "phát biểu. GS Lê Văn Bình, hiệu trưởng từ năm 1990, được nhắc tới nhiều lần."
    )
    assert list(offices(text)) == ["Nguyễn Văn An"]


def test_a_delegation_behind_a_clause_opens_a_list_whose_deputies_share_their_office() -> None:
    text = (
        "Tiếp đoàn\n\nSáng 4/6, Bệnh viện Bạch Mai có buổi tiếp đoàn Lào. Tiếp đoàn, về phía Bệnh viện có "
        "ông Lê Văn An, Giám đốc Bệnh viện; bà Lê Thị Bình, ông Vũ Văn Cường, Phó Giám đốc Bệnh viện."
    )
    found = offices(text)
    assert found["Lê Văn An"] == [("Director", "Bach Mai Hospital")]
    assert found["Lê Thị Bình"] == found["Vũ Văn Cường"] == [("Deputy Director", "Bach Mai Hospital")]


def test_the_agency_of_a_dateline_did_not_meet() -> None:
    text = "Họp về nước\n\nHà Nội (TTXVN) - Sáng 4/6, Thứ trưởng Lê Văn An đã tiếp Đại sứ Lào Somchai Vong."
    assert meetings(text)[0].body != "Vietnam News Agency"


def test_the_short_form_of_a_guests_body_did_not_meet() -> None:
    text = (
        "Buổi tiếp\n\nSáng 4/6, Thứ trưởng Bộ Y tế Lê Văn An đã tiếp ông Somchai Vong. Dự buổi tiếp có "
        "Đại sứ Liên minh châu Âu (EU) Julien Martin."
    )
    assert meetings(text)[0].body == "Ministry of Health"


def test_to_go_on_is_no_reception_to_come() -> None:
    text = (
        "Gặp gỡ\n\nSáng 4/6, tại cuộc gặp với Tổng thống Pháp Emmanuel Macron, Thủ tướng Nguyễn Văn An nêu "
        "rõ Việt Nam sẽ tiếp tục hợp tác."
    )
    assert set(offices(text)) == {"Emmanuel Macron", "Nguyễn Văn An"}


def test_the_source_of_a_picture_did_not_meet() -> None:
    text = (
        "Gặp gỡ\n\nThủ tướng Nguyễn Văn An gặp Tổng thống Pháp Emmanuel Macron. (Nguồn: TTXVN) Sáng 4/6, Thủ "
        "tướng Nguyễn Văn An đã có cuộc gặp với Tổng thống Pháp Emmanuel Macron."
    )
    assert meetings(text)[0].body == "Government"


def test_who_issued_what_was_handed_over_did_not_meet() -> None:
    text = (
        "Trao quyết định của Ban Bí thư\n\nSáng 4/6, Ban Nội chính T.Ư tổ chức lễ công bố quyết định. "
        "Đồng chí Lê Văn An trao quyết định, chúc mừng đồng chí Lê Thị Bình, tin tưởng đồng chí sẽ làm tốt."
    )
    found = meetings(text)[0]
    assert found.body == "Central Internal Affairs Commission"
    assert [a.person.as_written for a in found.attendances] == ["Lê Văn An", "Lê Thị Bình"]


def test_all_who_hold_one_office_chair_together() -> None:
    text = (
        "Hội nghị\n\nSáng 4/6, Ủy ban Thường vụ Quốc hội tổ chức hội nghị. Các đồng chí Ủy viên Trung ương "
        "Đảng, Phó Chủ tịch Quốc hội: Thượng tướng Lê Văn An, Lê Thị Bình, Vũ Văn Cường đồng chủ trì hội "
        "nghị."
    )
    (found,) = meetings(text)
    assert {a.person.as_written: a.part for a in found.attendances} == dict.fromkeys(
        ("Lê Văn An", "Lê Thị Bình", "Vũ Văn Cường"), "chair"
    )


def test_an_office_that_somebody_gets_is_not_cut_out_of_the_words_before_him() -> None:
    text = (
        "Lễ công bố\n\nSáng 4/6, Bộ Y tế tổ chức lễ công bố quyết định. Thứ trưởng Lê Văn An trao quyết định "
        "làm Phó trưởng Ban Lịch sử - Truyền thống cho ông Vũ Văn Cường."
    )
    assert offices(text)["Vũ Văn Cường"] == []


def test_a_standing_deputy_of_a_delegation_is_nobody_by_name() -> None:
    text = (
        "Phiên họp\n\nSáng 4/6, Đoàn giám sát họp. Dự phiên họp có ông Lê Văn An - Phó trưởng Đoàn Thường "
        "trực Đoàn giám sát."
    )
    assert set(offices(text)) == {"Lê Văn An"}


@pytest.mark.parametrize(
    ("text", "kind", "ordinal"),
    [
        (
            "Họp báo\n\nSáng 4/6, ông Lê Văn An chủ trì họp báo về Hội nghị doanh nghiệp lần thứ 2.",
            "conference",
            None,
        ),
        (
            "Phiên thường kỳ\n\nSáng 4/6, UBND tỉnh họp phiên thường kỳ về nước sạch. Dự và chỉ đạo "
            "cuộc họp có ông Lê Văn An.",
            "session",
            None,
        ),
    ],
)
def test_a_meeting_is_called_by_its_own_name(text: str, kind: str, ordinal: int | None) -> None:
    (found,) = meetings(text)
    assert (found.kind, found.ordinal) == (kind, ordinal)


def test_a_spokesperson_tells_of_a_meeting_of_others() -> None:
    text = (
        "Gặp gỡ\n\nNgười phát ngôn Bộ Ngoại giao Lê Thị Bình cho biết sáng 4/6, Thủ tướng Nguyễn Văn An đã "
        "tiếp Đại sứ Lào Somchai Vong."
    )
    assert "Lê Thị Bình" not in offices(text)


def test_a_name_and_the_office_behind_a_dash_are_no_other_office() -> None:
    text = "Họp\n\nSáng 4/6, đồng chí Lê Văn Chính - Ủy viên Bộ Chính trị, Bí thư Tỉnh ủy chủ trì cuộc họp."
    assert offices(text) == {
        "Lê Văn Chính": [("Member", "Politburo"), ("Secretary", "Provincial Party Committee")]
    }


def test_who_directs_a_conference_attends_it() -> None:
    text = (
        "Hội nghị\n\nSáng 4/6, diễn ra hội nghị về nước. Chỉ đạo Hội nghị có ông Lê Văn An, Giám đốc Sở Y tế."
    )
    assert set(offices(text)) == {"Lê Văn An"}


@pytest.mark.parametrize("short", ["(MOH)", "(Bộ Y tế)"])
def test_the_short_form_of_a_body_parts_no_office_from_its_name(short: str) -> None:
    text = f"Họp\n\nSáng 4/6, Bộ Y tế họp. Dự họp có Vụ trưởng Vụ Pháp chế {short} Lê Văn An."
    assert [title for title, _ in offices(text)["Lê Văn An"]] == ["Director"]


def test_who_is_heard_did_not_meet() -> None:
    text = (
        "Họp về nước\n\nSáng 4/6, UBND tỉnh tổ chức họp nghe Sở Y tế báo cáo. Ông Lê Văn An chủ trì cuộc họp."
    )
    assert meetings(text)[0].body == "Provincial People's Committee"


def test_the_years_that_are_commemorated_are_no_day_of_the_meeting() -> None:
    text = (
        "Gặp mặt\n\nPhó Thủ tướng Lê Văn An gặp mặt người có công nhân kỷ niệm ngày Thương binh - Liệt sĩ "
        "(27/7/1947 - 27/7/2024)."
    )
    (found,) = extract.extract_article(text).meetings
    assert found.held_on is None


def test_a_headquarters_is_named_once() -> None:
    text = "Họp\n\nSáng 4/6, tại trụ sở Bộ Y tế (BYT), ông Lê Văn An, Bộ trưởng Bộ Y tế, chủ trì cuộc họp."
    assert meetings(text)[0].place == "Headquarters of the Ministry of Health"


def test_members_of_a_list_with_commas_chair_together() -> None:
    text = (
        "Hội nghị\n\nSáng 4/6, đồng chí Lê Văn An, Ủy viên Bộ Chính trị, Đại tướng Vũ Văn Cường, Bộ trưởng "
        "Bộ Công an và đồng chí Lê Thị Bình, Bí thư Trung ương Đảng đồng chủ trì hội nghị."
    )
    (found,) = meetings(text)
    assert {a.person.as_written: a.part for a in found.attendances} == dict.fromkeys(
        ("Lê Văn An", "Vũ Văn Cường", "Lê Thị Bình"), "chair"
    )


@pytest.mark.parametrize(
    "text",
    [
        "Kỳ họp thứ 17 HĐND tỉnh\n\nĐể chuẩn bị cho Kỳ họp thứ 17, sáng 4/6, Thường trực HĐND tỉnh tổ chức "
        "hội nghị. Ông Lê Văn An chủ trì hội nghị.",
        "Hội nghị\n\nSáng 4/6, Ban Bí thư tổ chức hội nghị triển khai nghị quyết hội nghị lần thứ 11 Ban "
        "Chấp hành Trung ương. Ông Lê Văn An chủ trì hội nghị.",
        "Hội nghị\n\nSáng 4/6, Tỉnh ủy tổ chức hội nghị thông báo nhanh kết quả Hội nghị lần thứ 11 Ban Chấp "
        "hành Trung ương. Ông Lê Văn An chủ trì hội nghị.",
    ],
    ids=["what is prepared", "part of a document's name", "what came of it"],
)
def test_the_ordinal_of_another_meeting_is_not_this_ones(text: str) -> None:
    assert meetings(text)[0].ordinal is None


def test_several_ambassadors_behind_a_colon_are_received() -> None:
    text = (
        "Tiếp khách\n\nChiều 4/6, Chủ tịch nước Lê Văn Ba tiếp các Đại sứ đến trình Quốc thư: Đại sứ Chile "
        "Pablo Muñoz, Đại sứ Hà Lan Jan Visser."
    )
    assert set(offices(text)) == {"Lê Văn Ba", "Pablo Muñoz", "Jan Visser"}


def test_who_represents_a_body_is_there() -> None:
    text = "Họp\n\nSáng 4/6, UBND tỉnh Lào Cai họp. Đại diện Sở Y tế có Phó Giám đốc Võ Văn Tư."
    assert set(offices(text)) == {"Võ Văn Tư"}
