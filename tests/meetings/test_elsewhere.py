"""Who did something at another meeting, or was only spoken of at this one, took no part in it."""

from datetime import date

import pytest

import extract
from tests.meetings.found import meetings, parts

VI = "Họp về nước\n\nSáng 4/6, Thứ trưởng Bộ Y tế Lê Minh Sơn chủ trì hội nghị về nước."
UK = "Сьогодні відбулася сесія Луцької міської ради. Головував міський голова Петро Коваль."
AR = "عقدت لجنة الاستثمار اجتماعها برئاسة وزير التجارة سمير حداد."
FA = "جلسه کمیته سرمایه‌گذاری به ریاست وزیر اقتصاد علی کریمی برگزار شد."


@pytest.mark.parametrize(
    "text",
    [
        f"{VI}\n\nTrước đó, tại phiên họp thường kỳ tháng 9, Bộ trưởng Bộ Y tế Trần Văn Bình đã yêu cầu làm.",
        f"{VI} Tại cuộc làm việc tuần trước, Cục trưởng Trần Văn Bình cũng lưu ý việc này.",
        f"{VI} Tại hội nghị toàn quốc vừa qua, Cục trưởng Trần Văn Bình nhấn mạnh điều này.",
        f"{UK} Делегат Іван Мельник на попередній сесії також зазначав, що закон потрібен.",
        f"{UK} Раніше, 2 жовтня, голова ОВА Іван Мельник на нараді в Києві заявив про це.",
        f"{AR} وفي الاجتماع السابق قال وزير المالية أحمد المنصور إن الخطة جاهزة.",
        f"{FA} پیش از این، در جلسه چهارم در ۱۰ فوریه، وزیر نیرو محمد احمدی ریاست جلسه را بر عهده داشت.",
    ],
)
def test_what_was_done_at_a_meeting_held_before_is_not_of_this_one(text: str) -> None:
    first = meetings(text)[0]
    assert [a.part for a in first.attendances] == ["chair"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"{VI} Trước đó, tại hội nghị, Cục trưởng Trần Văn Bình báo cáo kết quả.", "Trần Văn Bình"),
        (f"{UK} Під час сесії депутат Іван Мельник сказав, що попередня була короткою.", "Іван Мельник"),
        (f"{AR} وقال وزير المالية أحمد المنصور خلال الاجتماع إن الخطة جاهزة.", "أحمد المنصور"),
        (f"{FA} وزیر نیرو محمد احمدی در جلسه روز گذشته گفت: کار ادامه دارد.", "محمد احمدی"),
    ],
)
def test_what_was_done_before_at_the_same_meeting_is(text: str, name: str) -> None:
    assert parts(text)[name] == "speaker"


def test_whom_somebody_visits_the_same_day_is_no_part_of_a_session() -> None:
    assert list(parts(f"{UK} Того ж дня директор Іван Мельник відвідав музей.")) == ["Петро Коваль"]


@pytest.mark.parametrize(
    "absent",
    [
        "(02 đại biểu vắng có lý do: ông Trần Văn Bình, bà Phạm Thị Hoa)",
        "(vắng: ông Trần Văn Bình, bà Phạm Thị Hoa)",
    ],
)
def test_brackets_tell_who_is_absent_and_no_more(absent: str) -> None:
    text = (
        f"{VI} Dự hội nghị có ông Võ Văn Dũng, Chủ tịch UBND xã {absent}; ông Đỗ Văn Nam, Bí thư Đảng ủy xã."
    )
    assert list(parts(text)) == ["Lê Minh Sơn", "Võ Văn Dũng", "Đỗ Văn Nam"]


def test_in_whose_name_somebody_acts_is_not_there() -> None:
    text = (
        "أشرف الفريق أول سمير حداد، باسم رئيس الجمهورية، القائد الأعلى للقوات المسلحة، السيد أحمد المنصور، "
        "على مراسم حفل التخرج في الجزائر."
    )
    assert list(parts(text)) == ["سمير حداد"]


def test_the_headship_that_somebody_gets_makes_nobody_chair() -> None:
    text = (
        "جلسه شورای قضایی برگزار شد. وزیر دادگستری علی کریمی در این جلسه با انتصاب محمد احمدی به ریاست "
        "دادگستری استان موافقت کرد و از حسن رضایی قدردانی کرد."
    )
    assert "chair" not in parts(text).values()


def test_on_whose_behalf_somebody_attends_does_not_hide_him() -> None:
    text = f"{FA} رضا محمدی به نمایندگی از وزیر دارایی در جلسه شرکت کرد."
    assert parts(text)["رضا محمدی"] == "attendee"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Участь у нараді, зокрема, взяли міністр енергетики Петро Коваль та голова НАБУ Іван Мельник.",
            ["Петро Коваль", "Іван Мельник"],
        ),
        (
            "Участь у нараді, яка проходила в режимі відеоконференції, взяв міністр енергетики Петро Коваль.",
            ["Петро Коваль"],
        ),
        ("Нараду, яку відкрив і вів міський голова Петро Коваль, завершено.", ["Петро Коваль"]),
        ("Петро Коваль, міністр енергетики, відкрив міжнародну конференцію.", ["Петро Коваль"]),
        (
            "На нараді щодо законопроєкту (автори О. Лисенко, І. Бойко) виступив міністр Петро Коваль.",
            ["Петро Коваль"],
        ),
    ],
)
def test_commas_and_brackets_part_a_verb_from_its_words(text: str, expected: list[str]) -> None:
    assert list(parts(f"5 листопада 2025 року в Києві відбулася нарада. {text}")) == expected


def test_the_wife_of_a_president_is_none() -> None:
    text = (
        "Нарада щодо шкіл\n\n5 листопада 2025 року в Києві відбулася нарада. У нараді взяла участь дружина "
        "Президента Фінляндії Сюзанна Бойко."
    )
    (meeting,) = extract.extract_article(text).meetings
    assert not any(a.roles for a in meeting.attendances)


def test_calls_by_telephone_are_talks() -> None:
    text = "Президент України Петро Коваль поговорив телефоном із Президентом Фінляндії Іваном Мельником."
    (meeting,) = extract.extract_article(text).meetings
    assert (meeting.kind, len(meeting.attendances)) == ("talks", 2)


def test_whom_a_speaker_thanks_for_something_did_not_speak() -> None:
    text = f"{FA} وی از اینکه محمد احمدی شخصا بر این کار نظارت می‌کند، قدردانی کرد."
    assert list(parts(text)) == ["علی کریمی"]


def test_who_sent_a_message_does_not_read_it_out() -> None:
    text = f"{FA} در پیامی که از سوی سردار محمد احمدی صادر و در این جلسه خوانده شد، بر همکاری تأکید شد."
    assert list(parts(text)) == ["علی کریمی"]


def test_who_leads_a_party_abroad_leads_no_party_of_vietnam() -> None:
    text = (
        "Hội đàm\n\nSáng 5/11, tại Viêng Chăn, Bộ trưởng Bộ Y tế Lê Minh Sơn hội đàm với Tổng Bí thư, Chủ "
        "tịch nước Lào Khăm-xỉ Xi-phan-đon. Tổng Bí thư, Chủ tịch nước Khăm-xỉ Xi-phan-đon phát biểu."
    )
    (meeting,) = extract.extract_article(text, published_on=date(2025, 11, 5)).meetings
    (guest,) = (a for a in meeting.attendances if a.person.as_written.startswith("Khăm"))
    assert [r.body for r in guest.roles if r.title == "General Secretary"] == [
        "Central Committee of the Lao People's Revolutionary Party"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "جلسة استماع\n\nعقدت اللجنة جلسة في واشنطن أمس برئاسة السيناتور جون ريد. وقال وزير الخارجية توماس "
        "كلارك إن الاتفاق جيد.\n\nوفي طهران، قال الرئيس حسن القاسمي إن هذه بداية.\n\nوقال وزير النفط رضا "
        "النجفي إن العمل كثير.",
        "Слухи\n\nУ Вашингтоні 4 червня відбулося засідання комітету під головуванням сенатора Джона Ріда. "
        "Держсекретар Томас Кларк заявив, що угода добра.\n\nУ Тегерані президент Хасан Касемі заявив, що це "
        "початок.",
    ],
)
def test_who_speaks_in_another_city_is_elsewhere(text: str) -> None:
    assert sorted(parts(text).values()) == ["chair", "speaker"]
