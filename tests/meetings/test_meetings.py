"""Whole small articles through all stages: who took part in what."""

from datetime import date

import pytest

from extract.meetings.mention import MeetingMention
from tests.meetings.found import meetings


def parts(meeting: MeetingMention) -> dict[str, str]:
    return {a.person.as_written: a.part for a in meeting.attendances}


REPORT = """Quảng Ngãi họp về nước sạch

Sáng 4/6, tại tỉnh Quảng Ngãi, đồng chí Bùi Hải Đăng, Chủ tịch UBND tỉnh, chủ trì phiên họp thứ ba của Ban Chỉ đạo tỉnh.

Dự phiên họp có các đồng chí: Đỗ Thu Hà, Phó Chủ tịch UBND tỉnh; Thiếu tướng Vũ Trọng Nam, Giám đốc Công an tỉnh. Giám đốc Sở Y tế Phan Bá Lộc vắng mặt.

Quang cảnh phiên họp. Ảnh: Hồ Việt Anh

Phát biểu tại phiên họp, đồng chí Đỗ Thu Hà cho rằng đường Trần Hưng Đạo cần đường ống mới.
"""


def test_a_report_tells_who_took_which_part() -> None:
    (meeting,) = meetings(REPORT)
    assert parts(meeting) == {"Bùi Hải Đăng": "chair", "Đỗ Thu Hà": "speaker", "Vũ Trọng Nam": "attendee"}


def test_a_report_tells_what_met_when() -> None:
    (meeting,) = meetings(REPORT)
    assert (meeting.kind, meeting.ordinal, meeting.held_on, meeting.time_of_day) == (
        "session",
        3,
        date(2025, 6, 4),
        "morning",
    )
    assert (meeting.body, meeting.province) == ("Provincial Steering Committee", "Quảng Ngãi")


@pytest.mark.parametrize(
    "text",
    [
        "Hội nghị sắp tới\n\nTuần sau, Sở Công Thương sẽ tổ chức hội nghị xúc tiến đầu tư. Hội nghị do ông Lê Văn Bình chủ trì.",
        "Giá lúa tăng\n\nÔng Trần Văn Ba, nông dân xã An Bình, cho biết giá lúa tăng 500 đồng mỗi ký so với tuần trước đó.",
    ],
)
def test_an_announcement_or_a_story_is_no_meeting(text: str) -> None:
    assert meetings(text) == ()


@pytest.mark.parametrize(
    ("text", "chair", "attendee"),
    [
        (
            "اجتماع بشأن المياه\n\nفي صباح يوم 4 يونيو، ترأس رئيس اللجنة الشعبية الإقليمية تران دوك هاي الاجتماع. وحضر الاجتماع نائب رئيس "
            "اللجنة الشعبية الإقليمية لي ثي هوا؛ وقادة الإدارات.",
            "تران دوك هاي",
            "لي ثي هوا",
        ),
        (
            "Нарада щодо води\n\nВранці 4 червня голова Народного комітету провінції Чан Дик Хай головував на нараді. Були присутні "
            "заступник голови Народного комітету провінції Ле Тхі Хоа та керівники департаментів.",
            "Чан Дик Хай",
            "Ле Тхі Хоа",
        ),
        (
            "جلسه درباره آب\n\nصبح ۴ ژوئن، رئیس کمیته مردمی استان تران دوک های ریاست جلسه را بر عهده داشت. در این جلسه، معاون رئیس کمیته "
            "مردمی استان له تی هوا و رهبران ادارات حضور داشتند.",
            "تران دوک های",
            "له تی هوا",
        ),
    ],
)
def test_one_grammar_reads_the_other_languages(text: str, chair: str, attendee: str) -> None:
    (meeting,) = meetings(text)
    assert parts(meeting) == {chair: "chair", attendee: "attendee"}
