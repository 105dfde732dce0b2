"""Several meetings of one day in one Arabic report: whom each was with, and who attended which."""

from datetime import date

import pytest

from tests.meetings.found import meetings

_SALEM, _KHALED = "سالم بن فهد المرزوقي", "خالد بن زيد الحربي"
_LEAD = f"خبر\n\nاستقبل معالي وزير العمل {_SALEM} يوم 4 يونيو معالي الوزير {_KHALED}.\n\n"


def _meetings(text: str) -> list[dict[str, str]]:
    found = meetings(text)
    return [{a.person.name: a.part for a in m.attendances} for m in found]


_TWO = [
    # What a spokesman tells.
    f"وأضاف المتحدث أن الوزير {_SALEM} التقى أيضا مع حمد الزامل، رئيس الغرفة.",
    # A word for another matter.
    f"إلى جانب ذلك جرى توقيع. من ناحية أخرى، التقى الوزير {_SALEM} رئيس الغرفة حمد الزامل.",
    # The headline of the next report was left before it, with no mark between.
    f"وزير العمل يلتقي رئيس الغرفة التقى الوزير {_SALEM} في الرياض رئيس الغرفة حمد الزامل.",
    # "His Excellency" is who was called so before, "he" whose surname alone stands behind the verb.
    "كما التقى معاليه رئيس الغرفة حمد الزامل.",
    "في سياق متصل، التقى المرزوقي رئيس الغرفة حمد الزامل.",
]


@pytest.mark.parametrize("sentence", _TWO)
def test_whoever_is_met_besides_is_met_at_another_meeting(sentence: str) -> None:
    first, second = _meetings(_LEAD + sentence)
    assert set(first) == {_SALEM, _KHALED}
    assert set(second) == {_SALEM, "حمد الزامل"}


def test_who_attended_the_meeting_told_last() -> None:
    text = (
        f"{_LEAD}حضر اللقاء وكيل الوزارة فهد بن عمر الرشيد.\n\n"
        f"كما التقى معاليه رئيس الغرفة حمد الزامل.\n\nوجرى خلال اللقاء بحث التعاون.\n\n"
        "وحضر اللقاء وكيل الوزارة ناصر بن علي السالم."
    )
    first, second = _meetings(text)
    assert set(first) == {_SALEM, _KHALED, "فهد بن عمر الرشيد"}
    assert set(second) == {_SALEM, "حمد الزامل", "ناصر بن علي السالم"}


def test_who_spoke_where_the_report_has_turned_to_another_matter() -> None:
    text = (
        f"{_LEAD}من جهة أخرى، ترأس معاليه اجتماع لجنة السلامة.\n\n"
        "وفي مستهل الاجتماع قدم مدير السلامة ناصر بن علي السالم عرضا."
    )
    first, second = _meetings(text)
    assert set(first) == {_SALEM, _KHALED}
    assert second == {_SALEM: "chair", "ناصر بن علي السالم": "speaker"}


def test_what_was_chaired_earlier_that_day_is_reported() -> None:
    text = (
        f"{_LEAD}وأكد معاليه أهمية التعاون.\n\nمن جانبه أشاد الوزير {_KHALED} بالتعاون.\n\n"
        "وكان معاليه قد ترأس في وقت سابق من اليوم الاجتماع الرابع للجنة السلامة، "
        "بمشاركة مدير السلامة ناصر بن علي السالم."
    )
    first, second = _meetings(text)
    assert set(first) == {_SALEM, _KHALED}
    assert second == {_SALEM: "chair", "ناصر بن علي السالم": "attendee"}


_CHAIRED = f"خبر\n\nترأس النائب {_SALEM} يوم 4 يونيو اجتماع اللجنة المالية في جدة.\n\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "وتساءل النواب: هدى القحطاني، وفراس الدوسري، عن الأسباب.",
        "وأكد النواب هدى القحطاني وفراس الدوسري أهمية المشروع.",
        "وطالب النائبان هدى القحطاني وفراس الدوسري بالتأجيل.",
    ],
)
def test_all_of_a_list_of_deputies_speak(sentence: str) -> None:
    expected = {_SALEM: "chair", "هدى القحطاني": "speaker", "فراس الدوسري": "speaker"}
    assert _meetings(_CHAIRED + sentence) == [expected]


def test_whom_a_meeting_brought_together() -> None:
    text = f"خبر\n\nعقد الوزير {_SALEM} يوم 4 يونيو اجتماعاً ضم مستشاريه الدكتور حمد الزامل، وفهد الرشيد."
    (found,) = _meetings(text)
    assert set(found) == {_SALEM, "حمد الزامل", "فهد الرشيد"}


def test_who_chairs_by_his_office_with_others_present() -> None:
    text = (
        f"خبر\n\nاستقبل محافظ بابل {_SALEM} يوم 4 يونيو السفير {_KHALED}.\n\n"
        "من جهة أخرى، رأس محافظ بابل، بحضور نائب المحافظ حمد الزامل، اجتماع لجنة السلامة."
    )
    first, second = _meetings(text)
    assert set(first) == {_SALEM, _KHALED}
    assert second == {_SALEM: "chair", "حمد الزامل": "attendee"}


def test_what_a_headline_says_of_the_sidelines_is_not_said_of_the_text() -> None:
    text = (
        f"وزير العمل يلتقي وزراء على هامش الدورة العاشرة\n\nاجتمع الوزير {_SALEM} يوم 4 يونيو مع الوزير "
        f"{_KHALED}، والوزير حمد الزامل.\n\nكما التقى الوزير الأستاذ فهد الرشيد."
    )
    found = meetings(text)
    assert [m.kind for m in found] == ["meeting", "meeting"]
    first, second = _meetings(text)
    assert set(first) == {_SALEM, _KHALED, "حمد الزامل"}
    assert "فهد الرشيد" in second


def test_the_subject_of_a_pluperfect_of_one_word_behind_and() -> None:
    text = (
        f"خبر\n\nأكد الوزير {_SALEM} يوم 4 يونيو خلال اللقاء أهمية السلام.\n\nوكان الوزير {_SALEM}، وزير "
        f"العمل السعودي، التقى الوزير {_KHALED} في الدوحة."
    )
    assert [set(m) for m in _meetings(text)] == [{_SALEM, _KHALED}]


def test_whom_somebody_had_met_before_is_no_meeting_of_the_day() -> None:
    text = f"{_LEAD}وقال معاليه إن العمل بدأ.\n\nوكان الوزير {_SALEM} التقى الشهر الماضي الوزير حمد الزامل."
    assert [set(m) for m in _meetings(text)] == [{_SALEM, _KHALED}]


@pytest.mark.parametrize(
    ("report", "part"),
    [
        (
            "تونس 10 أكتوبر 2025 (وات) - ترأس الوزير سالم بن فهد المرزوقي، صباح اليوم الجمعة، الاجتماع.",
            "morning",
        ),
        ("ترأس الوزير سالم بن فهد المرزوقي يوم 10 أكتوبر 2025 الاجتماع، وسافر مساء اليوم.", None),
    ],
)
def test_the_part_of_the_day_behind_a_dateline(report: str, part: str | None) -> None:
    (found,) = meetings(f"خبر\n\n{report}", None)
    assert (found.held_on, found.time_of_day) == (date(2025, 10, 10), part)


def test_who_received_others_received_whom_also_stands_before() -> None:
    first, second = _meetings(f"{_LEAD}كما استقبل السفير حمد الزامل.")
    assert set(first) == {_SALEM, _KHALED}
    assert set(second) == {_SALEM, "حمد الزامل"}


def test_who_is_followed_by_an_object_is_the_subject() -> None:
    _, second = _meetings(f"{_LEAD}كما استقبل السفير حمد الزامل وفدا من الطلاب.")
    assert set(second) == {"حمد الزامل"}


def test_a_headline_names_those_of_all_meetings() -> None:
    text = _LEAD.replace("خبر", f"وزير العمل يستقبل {_KHALED} وحمد الزامل")
    first, second = _meetings(f"{text}كما استقبل السفير حمد الزامل.")
    assert set(first) == {_SALEM, _KHALED}
    assert set(second) == {_SALEM, "حمد الزامل"}


@pytest.mark.parametrize(
    ("when", "day"), [("مساء أمس الأربعاء", date(2025, 6, 4)), ("اليوم", date(2025, 6, 5))]
)
def test_the_day_before_that_of_the_dateline(when: str, day: date) -> None:
    text = f"خبر\n\nتونس 5 يونيو 2025م (وات) – التقى وزير العمل {_SALEM} {when} الوزير {_KHALED}."
    assert [m.held_on for m in meetings(text)] == [day]


def test_what_somebody_is_invited_to_is_no_meeting_yet() -> None:
    text = f"خبر\n\nتسلم وزير العمل {_SALEM} اليوم من السفير {_KHALED} دعوة لحضور اجتماع اللجنة."
    assert not meetings(text)


def test_two_sessions_of_one_day_are_told_by_their_nouns() -> None:
    told = (
        "استمعت الجمعية الوطنية في 4 يونيو 2025، في دورتها الثامنة، إلى تقارير في مبنى الجمعية الوطنية.\n\n"
        "وفي الجلسة الصباحية التي ترأسها نائب رئيس الجمعية الوطنية فام فان هاي تحدث النائب لي فان دوك.\n\n"
        "أما الجلسة المسائية فترأستها نغوين ثي لان. وسأل النائب تران فان بينه عن المدارس."
    )
    found = meetings(f"الدورة الثامنة\n\n{told}")
    assert [(m.time_of_day, m.body, m.ordinal, m.place) for m in found] == [
        ("morning", "National Assembly", 8, "National Assembly Building"),
        ("evening", "National Assembly", 8, "National Assembly Building"),
    ]
    assert [{a.person.as_written: a.part for a in m.attendances} for m in found] == [
        {"فام فان هاي": "chair", "لي فان دوك": "speaker"},
        {"نغوين ثي لان": "chair", "تران فان بينه": "speaker"},
    ]


def test_a_session_that_the_same_person_goes_on_to_chair_is_one() -> None:
    told = (
        "ترأس الوزير سالم بن فهد المرزوقي، صباح 4 يونيو، اجتماعا في أسيوط.\n\n"
        "أما جلسة بعد الظهر فقد ترأسها الوزير سالم بن فهد المرزوقي أيضا."
    )
    assert len(meetings(f"اجتماع أسيوط\n\n{told}")) == 1


def test_a_ceremony_on_the_next_day_is_a_meeting_of_its_own() -> None:
    told = (
        "جرت المباحثات في القصر الرئاسي صباح 3 يونيو 2025 "
        "بين الوزير سالم بن فهد المرزوقي والوزير خالد بن زيد الحربي.\n\n"
        "وفي يوم 4 يونيو 2025، حضر الوزير سالم بن فهد المرزوقي والوزير خالد بن زيد الحربي العرض العسكري."
    )
    found = meetings(f"مباحثات الوزيرين\n\n{told}")
    assert [(m.kind, str(m.held_on), len(m.attendances)) for m in found] == [
        ("talks", "2025-06-03", 2),
        ("ceremony", "2025-06-04", 2),
    ]
