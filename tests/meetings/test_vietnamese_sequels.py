"""What Vietnamese newsrooms tell behind a meeting: visits of the same day, what is recalled or to come."""

from __future__ import annotations

import pytest

from extract import extract_article

PARTS = dict[str, str]

FIRST = "Sáng 5/9/2025, UBND tỉnh tổ chức hội nghị. Chủ tịch UBND tỉnh Lê An Bình chủ trì hội nghị."


def _meetings(text: str) -> list[tuple[str, str | None, PARTS]]:
    found = extract_article(f"Tin địa phương\n\n{text}").meetings
    return [(m.kind, m.time_of_day, {a.person.as_written: a.part for a in m.attendances}) for m in found]


@pytest.mark.parametrize(
    ("text", "visits"),
    [
        (
            "Chiều cùng ngày, bà Trần Thị Hoa, Phó Chủ tịch UBND tỉnh thăm, tặng quà gia đình ông Đỗ Văn Ba. "
            "Cùng đi có Bí thư Đảng ủy xã Yên Hòa Võ Văn Tư.",
            [("visit", "afternoon", {"Trần Thị Hoa": "attendee", "Võ Văn Tư": "attendee"})],
        ),
        (
            "Cùng ngày, bà Trần Thị Hoa, Phó Chủ tịch UBND tỉnh kiểm tra chợ xã Yên Hòa. "
            "Làm việc với Chủ tịch UBND xã Yên Hòa Võ Văn Tư, bà Hoa yêu cầu dọn vỉa hè.",
            [("visit", None, {"Trần Thị Hoa": "speaker", "Võ Văn Tư": "attendee"})],
        ),
        # Of two the second may have no office there.
        (
            "Buổi chiều cùng ngày, Phó Chủ tịch UBND tỉnh Trần Thị Hoa cùng đồng chí Võ Văn Tư đã đến kiểm "
            "tra thực địa tại bờ kè. Cùng đi có Bí thư Đảng ủy xã Yên Hòa Vũ Văn Minh.",
            [
                (
                    "visit",
                    "afternoon",
                    {"Trần Thị Hoa": "attendee", "Võ Văn Tư": "attendee", "Vũ Văn Minh": "attendee"},
                )
            ],
        ),
        (
            "Chiều cùng ngày, bà Trần Thị Hoa, Phó Chủ tịch UBND tỉnh thăm, tặng quà gia đình ông Đỗ Văn Ba.",
            [],
        ),
    ],
)
def test_a_visit_in_company_is_a_meeting_of_its_own(text: str, visits: list[tuple[str, str, PARTS]]) -> None:
    assert _meetings(f"{FIRST}\n\n{text}") == [("conference", "morning", {"Lê An Bình": "chair"}), *visits]


@pytest.mark.parametrize(
    "text",
    [
        # Still to come, however far the words for that stand before who will chair.
        "Ở xã Yên Hòa, lễ ra mắt sẽ được tổ chức vào ngày 12 tháng 9 do Phó Chủ tịch UBND tỉnh Trần Thị Hoa "
        "chủ trì.",
        # Held months ago.
        "Phiên họp lần thứ nhất, diễn ra hồi tháng 3, do Phó Chủ tịch UBND tỉnh Trần Thị Hoa chủ trì.",
        # Spoken of by who says it.
        "Phó Chủ tịch UBND tỉnh Trần Thị Hoa cũng đã giao thanh tra vào cuộc, đồng chí cho biết.",
        # Thanked for what was done elsewhere.
        "Đồng chí cảm ơn Bộ trưởng Bộ Y tế Trần Thị Hoa đã dành cho đoàn sự đón tiếp chu đáo.",
    ],
)
def test_who_is_told_of_besides_took_no_part(text: str) -> None:
    assert _meetings(f"{FIRST} Cùng dự có ông Võ Văn Tư. Hội nghị bàn việc thu gom rác.\n\n{text}") == [
        ("conference", "morning", {"Lê An Bình": "chair", "Võ Văn Tư": "attendee"})
    ]


def test_who_is_named_behind_what_he_chairs_together_with_another() -> None:
    text = (
        "Sáng 5/9/2025, Thứ trưởng Ngoại giao Trần Thị Hoa đồng chủ trì Tham vấn chính trị lần thứ 4 "
        "Việt Nam - Maroc với Tổng Vụ trưởng Bộ Ngoại giao Maroc Pavol Svetko."
    )
    assert _meetings(text) == [("talks", "morning", {"Trần Thị Hoa": "chair", "Pavol Svetko": "chair"})]


def test_a_paragraph_that_names_the_call_goes_on_about_it() -> None:
    text = (
        "Sáng 5/9/2025, Bộ trưởng Ngoại giao Trần Thị Hoa đã tiếp Đại sứ Hungary Pavol Svetko.\n\n"
        "Chiều cùng ngày, Bộ trưởng Ngoại giao Trần Thị Hoa đã điện đàm với Bộ trưởng Ngoại giao Peru "
        "Juan Mendoza.\n\nTrong cuộc điện đàm, Bộ trưởng Juan Mendoza chúc mừng Việt Nam."
    )
    assert _meetings(text) == [
        ("reception", "morning", {"Trần Thị Hoa": "attendee", "Pavol Svetko": "attendee"}),
        ("talks", "afternoon", {"Trần Thị Hoa": "attendee", "Juan Mendoza": "speaker"}),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Sau khi cùng Bí thư Tỉnh ủy Lê An Bình dự lễ khởi công, chiều 5/9/2025, Chủ tịch UBND tỉnh "
            "Võ Văn Tư đã tiếp Đại sứ Lào Somsak Vong.",
            ("reception", "afternoon", {"Võ Văn Tư": "attendee", "Somsak Vong": "attendee"}),
        ),
        (
            "Chiều 5/9/2025, sau khi cùng các đồng chí Lê An Bình, Trần Thị Hoa dâng hương, Chủ tịch UBND "
            "tỉnh Võ Văn Tư chủ trì hội nghị.",
            ("conference", "afternoon", {"Võ Văn Tư": "chair"}),
        ),
        (
            f"{FIRST} Sau khi cùng ông Võ Văn Tư, bà Trần Thị Hoa trao đổi với doanh nghiệp, "
            "Chủ tịch UBND tỉnh Lê An Bình phát biểu.",
            ("conference", "morning", {"Lê An Bình": "chair", "Trần Thị Hoa": "speaker"}),
        ),
    ],
)
def test_in_whose_company_somebody_was_before(text: str, expected: tuple[str, str, PARTS]) -> None:
    assert _meetings(text) == [expected]


def test_what_came_after_another_meeting_of_its_paragraph() -> None:
    text = (
        "Trưa 5/9/2025, Thủ tướng Lê An Bình và Thủ tướng Hungary Pavol Svetko đã gặp gỡ báo chí.\n\n"
        "Trước đó, sáng cùng ngày, Thủ tướng Lê An Bình chủ trì lễ đón Thủ tướng Hungary Pavol Svetko. "
        "Sau lễ đón, hai Thủ tướng đã tiến hành hội đàm. Cùng dự hội đàm có Bộ trưởng Ngoại giao "
        "Trần Thị Hoa."
    )
    both = {"Lê An Bình": "attendee", "Pavol Svetko": "attendee"}
    assert [(kind, seats) for kind, _, seats in _meetings(text)] == [
        ("meeting", both),
        ("ceremony", both | {"Lê An Bình": "chair"}),
        ("talks", both | {"Trần Thị Hoa": "attendee"}),
    ]


@pytest.mark.parametrize(
    ("day", "visits"),
    [
        ("6/9", [("visit", None, {"Trần Thị Hoa": "attendee", "Võ Văn Tư": "attendee"})]),
        # What was before is recalled.
        ("3/9", []),
    ],
)
def test_a_paragraph_on_a_later_day_is_news_of_its_own(
    day: str, visits: list[tuple[str, str, PARTS]]
) -> None:
    text = (
        f"{FIRST} Hội nghị bàn việc thu gom rác. Các xã báo cáo kết quả.\n\nNgày {day}, bà Trần Thị Hoa, Phó "
        "Chủ tịch UBND tỉnh kiểm tra chợ xã Yên Hòa. Cùng đi có Chủ tịch UBND xã Yên Hòa Võ Văn Tư."
    )
    assert _meetings(text)[1:] == visits


def test_who_is_appointed_at_a_ceremony_told_besides_was_there() -> None:
    text = (
        "Cùng ngày, tại Thanh tra tỉnh, Phó Chủ tịch UBND tỉnh Trần Thị Hoa trao Quyết định số 9/QĐ-UBND bổ "
        "nhiệm ông Võ Văn Tư, Phó Giám đốc Sở Tư pháp làm Chánh Thanh tra tỉnh. Dự buổi lễ có ông Đỗ Văn Ba."
    )
    assert _meetings(f"{FIRST}\n\n{text}")[1] == (
        "ceremony",
        None,
        {"Trần Thị Hoa": "speaker", "Võ Văn Tư": "attendee", "Đỗ Văn Ba": "attendee"},
    )


def test_voters_are_met_again_at_another_place() -> None:
    text = (
        "Sáng 5/9/2025, tại xã Yên Hòa, các đại biểu HĐND tỉnh Lê An Bình, Trần Thị Hoa tiếp xúc cử tri. "
        "Cử tri Đỗ Văn Ba hỏi về đường.\n\nChiều 5/9, các đại biểu tiếp xúc cử tri tại xã Sa Lông. Cử tri Võ "
        "Văn Tư hỏi về chợ. Đại biểu Lê An Bình giải trình."
    )
    assert [(time, set(people)) for _, time, people in _meetings(text)] == [
        ("morning", {"Lê An Bình", "Trần Thị Hoa", "Đỗ Văn Ba"}),
        ("afternoon", {"Lê An Bình", "Võ Văn Tư"}),
    ]


def test_a_session_goes_on_in_the_afternoon() -> None:
    text = f"{FIRST}\n\nChiều 5/9, hội nghị tiếp tục thảo luận. Giám đốc Sở Y tế Trần Thị Hoa phát biểu."
    assert len(_meetings(text)) == 1


def test_a_ceremony_held_right_after_a_reception_is_another_meeting() -> None:
    text = (
        "Sáng 5/9/2025, Chủ tịch UBND tỉnh Lê An Bình đã tiếp ông Park Min-jun, Giám đốc Công ty Sao Mai.\n\n"
        "Ngay sau buổi tiếp, lễ ký kết biên bản ghi nhớ đã diễn ra. Giám đốc Sở Công Thương Trần Thị Hoa đã "
        "ký biên bản, trước sự chứng kiến của ông Lê An Bình và Đại sứ Hàn Quốc Choi Young-ho."
    )
    reception, ceremony = _meetings(text)
    assert (reception[0], set(reception[2])) == ("reception", {"Lê An Bình", "Park Min-jun"})
    assert (ceremony[0], set(ceremony[2])) == ("ceremony", {"Lê An Bình", "Trần Thị Hoa", "Choi Young-ho"})


def test_who_has_gone_round_sits_down_to_a_session_of_its_own() -> None:
    text = (
        "Chiều 5/9/2025, Phó Thủ tướng Lê An Bình đã đến kiểm tra bờ kè tại xã Yên Hòa. Cùng đi có "
        "Thứ trưởng Bộ Xây dựng Vũ Văn Minh.\n\nNgay sau khi đi thực địa, Phó Thủ tướng làm việc với lãnh "
        "đạo tỉnh. Dự buổi làm việc có Chủ tịch UBND tỉnh Võ Văn Tư."
    )
    assert _meetings(text) == [
        ("visit", "afternoon", {"Lê An Bình": "attendee", "Vũ Văn Minh": "attendee"}),
        ("working_session", None, {"Lê An Bình": "attendee", "Võ Văn Tư": "attendee"}),
    ]


def test_decisions_that_are_made_known_the_same_day_are_a_ceremony() -> None:
    text = (
        "Chiều cùng ngày, Thành ủy tổ chức công bố quyết định về cán bộ. Ông Vũ Văn Minh được "
        "bổ nhiệm làm Giám đốc Sở Y tế. Phó Chủ tịch UBND tỉnh Võ Văn Tư trao quyết định."
    )
    found = _meetings(f"{FIRST}\n\n{text}")
    assert [(kind, day) for kind, day, _ in found] == [("conference", "morning"), ("ceremony", "afternoon")]


def test_who_has_gone_round_sits_down_in_a_clause_before_the_main_one() -> None:
    text = (
        "Chiều 5/9/2025, Bí thư Tỉnh ủy Lê An Bình thị sát đê. Cùng đi có ông Võ Văn Tư.\n\n"
        "Ngay sau đó, làm việc với lãnh đạo tỉnh tại trụ sở UBND tỉnh, Bí thư Tỉnh ủy nghe "
        "Giám đốc Sở Y tế Vũ Văn Minh báo cáo."
    )
    assert [(kind, parts) for kind, _, parts in _meetings(text)] == [
        ("visit", {"Lê An Bình": "attendee", "Võ Văn Tư": "attendee"}),
        ("working_session", {"Lê An Bình": "attendee", "Vũ Văn Minh": "speaker"}),
    ]


def test_an_office_without_a_name_chairs() -> None:
    text = (
        "Chiều cùng ngày, Chủ tịch UBND tỉnh chủ trì cuộc họp rà soát nước sạch; Giám đốc Sở Y tế "
        "Vũ Văn Minh báo cáo, Giám đốc Sở Xây dựng Trần Thị Hoa phát biểu."
    )
    last = _meetings(f"{FIRST}\n\n{text}")[-1]
    expected = {"Lê An Bình": "chair", "Vũ Văn Minh": "speaker", "Trần Thị Hoa": "speaker"}
    assert last == ("meeting", "afternoon", expected)


_DAY = (
    "Ngày 5/9/2025, Chủ tịch UBND tỉnh Lê An Bình tiếp Đại sứ Nhật Bản Ito Naoki; buổi chiều, ông chủ trì "
    "cuộc họp về nước sạch; và tối cùng ngày dự lễ khai mạc hội sách."
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tại buổi tiếp, Đại sứ Ito Naoki cảm ơn tỉnh.\n\nTại cuộc họp, Giám đốc Sở Y tế Vũ Văn Minh báo "
            "cáo. Kết luận, ông Lê An Bình giao việc.\n\nPhát biểu khai mạc hội sách tối cùng ngày, Giám đốc "
            "Sở Văn hóa Trần Thị Hoa cho rằng nên đọc nhiều.",
            [
                ("reception", None, {"Lê An Bình": "attendee", "Ito Naoki": "speaker"}),
                ("meeting", "afternoon", {"Lê An Bình": "chair", "Vũ Văn Minh": "speaker"}),
                ("ceremony", "evening", {"Lê An Bình": "attendee", "Trần Thị Hoa": "speaker"}),
            ],
        ),
        # Another day ends what is told of them.
        (
            "Chiều hôm trước, Giám đốc Sở Y tế Vũ Văn Minh thăm chợ.",
            [
                ("reception", None, {"Lê An Bình": "attendee", "Ito Naoki": "attendee"}),
                ("meeting", "afternoon", {"Lê An Bình": "chair"}),
                ("ceremony", "evening", {"Lê An Bình": "attendee"}),
            ],
        ),
    ],
)
def test_clauses_with_a_part_of_the_day_are_meetings(
    text: str, expected: list[tuple[str, str, PARTS]]
) -> None:
    assert _meetings(f"{_DAY}\n\n{text}") == expected


def test_a_part_of_the_day_is_no_meeting_where_nothing_is_held() -> None:
    text = "Sáng 5/9/2025, Chủ tịch UBND tỉnh Lê An Bình chủ trì hội nghị, buổi chiều trời mưa to."
    assert _meetings(text) == [("conference", "morning", {"Lê An Bình": "chair"})]


def test_guests_received_in_turn_are_at_meetings_of_their_own() -> None:
    text = (
        "Sáng 5/9/2025, Chủ tịch UBND tỉnh Lê An Bình lần lượt tiếp Đại sứ Nhật Bản Ito Naoki và Đại sứ Lào "
        "Khamsing Phomma.\n\nTiếp Đại sứ Ito Naoki, ông Lê An Bình cảm ơn Nhật Bản.\n\nTrao đổi với ông "
        "Khamsing Phomma, Chủ tịch UBND tỉnh đề nghị mở cửa khẩu."
    )
    assert _meetings(text) == [
        ("reception", "morning", {"Lê An Bình": "speaker", "Ito Naoki": "attendee"}),
        ("reception", "morning", {"Lê An Bình": "speaker", "Khamsing Phomma": "attendee"}),
    ]
    last = extract_article(f"Tin\n\n{text}").meetings[-1].attendances[-1]
    assert [r.title for r in last.roles] == ["Ambassador"]


def test_guests_received_together_are_at_one_meeting() -> None:
    text = "Sáng 5/9/2025, Chủ tịch UBND tỉnh Lê An Bình tiếp Đại sứ Ito Naoki và Đại sứ Khamsing Phomma."
    assert len(_meetings(text)) == 1


LATER = [("Trần Thị Hoa", "chair"), ("Đỗ Văn Ba", "speaker"), ("Võ Văn Tư", "speaker")]


@pytest.mark.parametrize(
    "opening",
    [
        "Chiều cùng ngày, tại xã Yên Hòa, bà Trần Thị Hoa, Phó Chủ tịch HĐND tỉnh, chủ trì cuộc "
        "làm việc với xã.",
        "Buổi chiều, tại cuộc làm việc do bà Trần Thị Hoa, Phó Chủ tịch HĐND tỉnh, chủ trì, xã "
        "nêu bốn kiến nghị.",
    ],
)
def test_paragraphs_behind_a_later_part_of_the_day_are_about_it(opening: str) -> None:
    text = (
        f"{FIRST}\n\n{opening}\n\nÔng Đỗ Văn Ba, Chủ tịch UBND xã Yên Hòa, báo cáo việc làm đường.\n\n"
        "Phó Chủ tịch UBND xã Võ Văn Tư đề nghị sớm có điện."
    )
    first, later = _meetings(text)
    assert set(first[2]) == {"Lê An Bình"}
    assert (later[1], list(later[2].items())) == ("afternoon", LATER)


def test_a_meeting_of_bodies_on_a_later_part_of_the_day_is_one_where_somebody_speaks() -> None:
    text = (
        "Sáng 5/9/2025, Phó Chủ tịch nước Trần Thị Hoa dự lễ khánh thành trường học xã Yên Hòa.\n\n"
        "Chiều cùng ngày, Đoàn công tác đã có buổi làm việc với Ban Thường vụ Tỉnh ủy.\n\n"
        "Chủ tịch UBND tỉnh Lê An Bình báo cáo tình hình sáu tháng."
    )
    assert [(m[0], m[1], list(m[2])) for m in _meetings(text)] == [
        ("ceremony", "morning", ["Trần Thị Hoa"]),
        ("working_session", "afternoon", ["Lê An Bình"]),
    ]


@pytest.mark.parametrize(
    "behind",
    [
        # The noun of the main meeting, and somebody who was named at it alone.
        "Tại hội nghị buổi sáng, ông Đỗ Văn Ba, Chủ tịch UBND xã Yên Hòa, báo cáo việc làm đường.",
        "Ông Lê An Bình nhấn mạnh việc làm đường.",
    ],
)
def test_what_goes_back_to_the_main_meeting_is_of_that(behind: str) -> None:
    text = f"{FIRST}\n\nChiều cùng ngày, bà Trần Thị Hoa chủ trì cuộc làm việc với xã Yên Hòa.\n\n{behind}"
    assert [len(m[2]) for m in _meetings(text)] == [1 + ("Ba" in behind), 1]


def test_each_sitting_of_the_assembly_is_chaired_by_whom_it_is_under_the_guidance_of() -> None:
    text = (
        "Sáng 5/9/2025, dưới sự điều hành của Phó Chủ tịch Quốc hội Lê An Bình, Quốc hội thảo luận ở hội "
        "trường về dự án luật.\n\nBộ trưởng Bộ Y tế Trần Thị Hoa giải trình.\n\n"
        "Chiều cùng ngày, Quốc hội nghe và thảo luận về các dự án luật khác. Phó Chủ tịch Quốc hội Võ Văn Tư "
        "điều hành phiên họp."
    )
    found = extract_article(f"Tin địa phương\n\n{text}").meetings
    assert [(m.body, m.time_of_day) for m in found] == [
        ("National Assembly", "morning"),
        ("National Assembly", "afternoon"),
    ]
    assert [[(a.person.as_written, a.part) for a in m.attendances] for m in found] == [
        [("Lê An Bình", "chair"), ("Trần Thị Hoa", "speaker")],
        [("Võ Văn Tư", "chair")],
    ]


@pytest.mark.parametrize(
    ("text", "there"),
    [
        (
            "Ngày 5/9, đoàn công tác của Bộ Y tế đã kiểm tra trạm y tế xã Yên Hòa. Thứ trưởng Lê An Bình làm "
            "trưởng đoàn. Giám đốc Sở Y tế Trần Thị Hoa báo cáo.",
            {"Lê An Bình": "attendee", "Trần Thị Hoa": "speaker"},
        ),
        (
            "Ngày 5/9, Thứ trưởng Bộ Y tế Lê An Bình cùng đoàn công tác kiểm tra trạm y tế. Cùng đi có Giám "
            "đốc Sở Y tế Trần Thị Hoa.",
            {"Lê An Bình": "attendee", "Trần Thị Hoa": "attendee"},
        ),
        (
            "Ngày 5/9, Thứ trưởng Bộ Y tế Lê An Bình đã đến xã Yên Hòa thăm hỏi, động viên nhân dân. Cùng đi "
            "có Giám đốc Sở Y tế Trần Thị Hoa.",
            {"Lê An Bình": "speaker", "Trần Thị Hoa": "attendee"},
        ),
    ],
)
def test_who_looks_round_with_a_delegation_is_on_a_visit(text: str, there: PARTS) -> None:
    assert [(kind, people) for kind, _, people in _meetings(text)] == [("visit", there)]


def test_a_delegation_that_nobody_leads_is_at_work() -> None:
    text = "Đoàn kiểm tra đã kiểm tra 20 quán ăn. Bà Trần Thị Hoa, Giám đốc Sở Y tế, cho biết sẽ phạt."
    assert _meetings(text) == []


def test_after_looking_round_they_sit_down() -> None:
    text = (
        "Chiều 5/9, Bộ trưởng Bộ Y tế Lê An Bình đã đến huyện Lục Yên, tỉnh Yên Bái thăm hỏi nhân dân. "
        "Cùng đi có Thứ trưởng Võ Văn Tư.\n\nSau chuyến thị sát, Bộ trưởng đã có buổi làm việc với tỉnh. "
        "Chủ tịch UBND tỉnh Trần Thị Hoa báo cáo."
    )
    found = extract_article(f"Tin địa phương\n\n{text}").meetings
    assert (found[0].place, found[0].province) == ("Lục Yên district", "Yên Bái")
    assert [m.kind for m in found] == ["visit", "working_session"]
