"""Who orders, asks for or only tells of a meeting did not take part in it for that; by whom it is chaired."""

import pytest

import extract
from tests.meetings.test_taking_part import VI_LEAD, parts


@pytest.mark.parametrize(
    "text",
    [
        "ترأس الاجتماع وزير العدل سمير حداد بعد تكليف الرئيس أحمد المنصور له.",
        "عقد المجلس جلسته الأولى برئاسة القاضي سمير حداد عقب صدور قرار الرئيس أحمد المنصور بتعيينه.",
        "ترأس اجتماع اللجنة بناء على توجيهات الرئيس أحمد المنصور نائب رئيس الوزراء سمير حداد.",
        "جلسه شورای شهر به ریاست علی کریمی پس از دستور رئیس جمهور محمد احمدی برگزار شد.",
        "جلسه شورای شهر با حکم رئیس جمهور محمد احمدی و به ریاست علی کریمی برگزار شد.",
    ],
)
def test_who_ordered_it_does_not_chair(text: str) -> None:
    assert {name: part for name, part in parts(text).items() if part == "chair"} == {
        name: "chair" for name in ("سمير حداد", "علی کریمی") if name in text
    }


@pytest.mark.parametrize(
    "text",
    [
        "Нараду провів міністр енергетики Петро Коваль після доручення Президента Івана Мельника.",
        "На виконання доручення Президента Івана Мельника нараду провів міністр енергетики Петро Коваль.",
        "در پی دستور رئیس جمهور محمد احمدی، جلسه ستاد بحران به ریاست علی کریمی برگزار شد.",
    ],
)
def test_who_ordered_it_is_not_the_body_that_met(text: str) -> None:
    (meeting,) = extract.extract_article(text).meetings
    assert (meeting.body, len(meeting.attendances)) == (None, 1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Sáng nay, hội nghị do Thứ trưởng Lê Minh Sơn chủ trì diễn ra tại Hà Nội.",
            {"Lê Minh Sơn": "chair"},
        ),
        (
            "Tham dự phiên họp do Phó Thủ tướng Lê Minh Sơn chủ trì có ông Trần Văn Bình.",
            {"Lê Minh Sơn": "chair", "Trần Văn Bình": "attendee"},
        ),
        (
            "Sáng nay, Bộ Y tế họp theo yêu cầu của ông Trần Văn Bình, do ông Lê Minh Sơn chủ trì.",
            {"Lê Minh Sơn": "chair"},
        ),
        ("Bộ Y tế họp sáng nay. Tại hội nghị, đề tài do ông Lê Minh Sơn chủ trì được đánh giá cao.", {}),
    ],
)
def test_by_whom_a_meeting_is_chaired_stands_between_its_noun_and_the_verb(
    text: str, expected: dict[str, str]
) -> None:
    assert parts(text) == expected


@pytest.mark.parametrize(
    "said",
    [
        "Đại sứ cho biết Thủ tướng Hà Lan Trần Văn Bình mong sớm được thăm Việt Nam.",
        "Ông nói Chủ tịch UBND tỉnh Gia Lai Trần Văn Bình đã đề nghị sớm triển khai.",
        "Phó Thủ tướng nhấn mạnh rằng Tổng Bí thư Trần Văn Bình rất quan tâm đến việc này.",
    ],
)
def test_whose_wish_somebody_tells_did_not_speak(said: str) -> None:
    assert "Trần Văn Bình" not in parts(VI_LEAD + said)


def test_who_is_only_heard_does_not_chair_for_an_office_without_a_name() -> None:
    text = "هیأت وزیران در جلسه امروز به ریاست معاون اول رئیس‌جمهور گزارش وزیر نیرو، علی کریمی، را بررسی کرد."
    assert "علی کریمی" not in parts(text)
