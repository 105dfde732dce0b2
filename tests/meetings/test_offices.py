"""Offices of bodies that no vocabulary knows, with the name that they belong to."""

import pytest

import extract

LEAD = "Họp về nước\n\nSáng 4/6/2025, ông Bùi Hải Đăng, Chủ tịch UBND tỉnh, chủ trì hội nghị về nước. "


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "Chủ tịch Hội Nhà vườn Thanh Bình Lê Minh Sơn phát biểu tại hội nghị.",
            "Chủ tịch Hội Nhà vườn Thanh Bình",
        ),
        ("Cục trưởng Cục Quản lý giá Lê Minh Sơn cho biết giá đã ổn định.", "Cục trưởng Cục Quản lý giá"),
        ("Giám đốc Trung tâm cứu hộ Lê Minh Sơn báo cáo.", "Giám đốc Trung tâm cứu hộ"),
    ],
)
def test_the_words_between_title_and_name_are_part_of_the_office(text: str, role: str) -> None:
    (meeting,) = extract.extract_article(LEAD + text).meetings
    assert {a.person.as_written: a.role_as_written for a in meeting.attendances}["Lê Minh Sơn"] == role


@pytest.mark.parametrize(
    "text",
    [
        "Chủ tịch yêu cầu Lê Minh Sơn làm sớm.",
        "Giám đốc giao Lê Minh Sơn làm sớm.",
        "Chủ tịch cho rằng Lê Minh Sơn nên làm sớm.",
    ],
)
def test_a_verb_between_title_and_name_parts_them(text: str) -> None:
    (meeting,) = extract.extract_article(LEAD + text).meetings
    assert "Lê Minh Sơn" not in {a.person.as_written for a in meeting.attendances}
