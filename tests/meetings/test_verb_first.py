"""Arabic sentences, whose verb stands first: who chairs, who is spoken of, which meeting comes next."""

from datetime import date

import pytest

from tests.meetings.found import meetings, parts

_LEAD = "اجتماع المحافظة\n\nترأس محافظ أسيوط حسن كامل السعدي، صباح 4 يونيو، اجتماع المجلس في أسيوط. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Who holds a meeting, and not with others, presides over it.
        ("اجتماع\n\nعقد محافظ أسيوط حسن كامل السعدي، اليوم، اجتماع المجلس.", {"حسن كامل السعدي": "chair"}),
        # "Took part … in chairing": the list stands before the word.
        (
            "اجتماع\n\nشارك الوزير حسن كامل السعدي، والوزير سالم بن فهد المرزوقي، في رئاسة الاجتماع.",
            {"حسن كامل السعدي": "chair", "سالم بن فهد المرزوقي": "chair"},
        ),
        # The presidium of a congress.
        (
            "مؤتمر\n\nفي 4 يونيو، افتتح مؤتمر الحزب الأول. وتتكون هيئة رئاسة المؤتمر من الرفاق: "
            "تران كووك ثانغ - أمين لجنة الحزب الإقليمية؛ نجوين فان هوا - رئيس مجلس الشعب الإقليمي.",
            {"تران كووك ثانغ": "chair", "نجوين فان هوا": "chair"},
        ),
        # Whom a relative clause is about.
        (
            _LEAD + "واستضاف المجلس الوزير سالم بن فهد المرزوقي، الذي قدم بيان الوزارة.",
            {"حسن كامل السعدي": "chair", "سالم بن فهد المرزوقي": "speaker"},
        ),
        # Another main clause.
        (
            _LEAD
            + "وقال الوزير سالم بن فهد المرزوقي إن العمل بدأ، فيما أكد الوزير خالد بن زيد الحربي أنه مستمر.",
            {
                "حسن كامل السعدي": "chair",
                "سالم بن فهد المرزوقي": "speaker",
                "خالد بن زيد الحربي": "speaker",
            },
        ),
        # Praise of somebody's work, and an apology.
        (_LEAD + "وأشاد بجهود الوزير السابق سالم بن فهد المرزوقي في ذلك.", {"حسن كامل السعدي": "chair"}),
        (
            _LEAD + "وحضر الاجتماع خالد بن زيد الحربي، فيما اعتذرت الوزيرة نورة بنت فهد المرزوقي عن الحضور.",
            {"حسن كامل السعدي": "chair", "خالد بن زيد الحربي": "attendee"},
        ),
        # Who is heard after one verb; and the office that an issuer holds is no subject.
        (
            _LEAD + "واستمع المجلس إلى وزير المياه خالد بن زيد الحربي، ووزير النقل سالم بن فهد المرزوقي.",
            {
                "حسن كامل السعدي": "chair",
                "خالد بن زيد الحربي": "speaker",
                "سالم بن فهد المرزوقي": "speaker",
            },
        ),
        (
            _LEAD + "وطلب تنفيذ البرقية لوزير المياه. وسيزور الوزير خالد بن زيد الحربي المحافظة غدا.",
            {"حسن كامل السعدي": "chair"},
        ),
        # What somebody told a newspaper, and what is told of an earlier day, was not at the meeting.
        (
            _LEAD + "وقال الوزير خالد بن زيد الحربي لصحيفة النيل قبل أيام إن الخطة جيدة.",
            {"حسن كامل السعدي": "chair"},
        ),
        (
            _LEAD + "\n\nوبدأ العمل.\n\nوفي وقت سابق، في 1 يونيو، حضر الوزير خالد بن زيد الحربي اجتماعا آخر.",
            {"حسن كامل السعدي": "chair"},
        ),
        # "On the other hand" is no delegation, a verb in a name no verb.
        (
            _LEAD
            + "من جانب آخر، وافق المجلس على نقل سالم بن فهد المرزوقي، وخالد بن زيد الحربي، إلى الوزارة.",
            {"حسن كامل السعدي": "chair"},
        ),
    ],
)
def test_who_took_which_part(text: str, expected: dict[str, str]) -> None:
    assert parts(text) == expected


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (
            _LEAD + "\n\nوعقب الاجتماع، التقى المحافظ وفدا برئاسة سالم بن فهد المرزوقي.",
            ["meeting", "meeting"],
        ),
        (
            _LEAD
            + "وقال المحافظ إن العمل بدأ. وشكر الجميع. ودعا إلى المزيد.\n\nوكان المحافظ حسن كامل السعدي قد "
            "استقبل، أمس، سفير تونس خالد بن زيد الحربي.",
            ["meeting", "reception"],
        ),
        (
            "جلسة\n\nفي صباح يوم 4 يونيو، عقدت الجمعية الوطنية جلسة "
            "برئاسة نائب رئيس الجمعية الوطنية تران كووك ثانغ."
            "\n\nوفي فترة ما بعد الظهر، برئاسة نائب رئيس الجمعية الوطنية نجوين فان هوا، "
            "ناقشت الجمعية الوطنية القانون.",
            ["session", "session"],
        ),
        # A tour is no meeting of its own; a congress goes on as "the conference".
        (
            _LEAD
            + "وقال المحافظ إن العمل بدأ. وشكر الجميع. ودعا إلى المزيد.\n\nوقبل ذلك، في 3 يونيو، زار المحافظ "
            "حسن كامل السعدي المصنع. ورافقه خالد بن زيد الحربي.",
            ["meeting"],
        ),
        (
            "مؤتمر\n\nفي 4 يونيو، افتتح مؤتمر الحزب الأول في المقاطعة.\n\nكما حضر المؤتمر الرفاق: "
            "تران كووك ثانغ - أمين لجنة الحزب الإقليمية.",
            ["congress"],
        ),
    ],
)
def test_meetings_of_an_article(text: str, kinds: list[str]) -> None:
    found = meetings(text)
    assert sorted(m.kind for m in found) == sorted(kinds)


def test_another_part_of_the_day_is_that_of_the_main_meeting() -> None:
    text = (
        "جلسة\n\nفي صباح يوم 4 يونيو، عقدت الجمعية الوطنية جلسة "
        "برئاسة نائب رئيس الجمعية الوطنية تران كووك ثانغ."
        "\n\nوفي المساء، برئاسة نائب رئيس الجمعية الوطنية نجوين فان هوا، ناقشت الجمعية الوطنية القانون."
    )
    found = meetings(text)
    assert [(m.held_on, m.time_of_day) for m in found] == [
        (date(2025, 6, 4), "morning"),
        (date(2025, 6, 4), "evening"),
    ]


def test_the_next_member_of_a_list_has_the_office_behind_and() -> None:
    text = _LEAD + "وحضر الاجتماع خالد بن زيد الحربي، وزير المالية، ومدير الشرطة اللواء سالم بن فهد المرزوقي."
    found = meetings(text)
    roles = {a.person.as_written: [r.title for r in a.roles] for m in found for a in m.attendances}
    assert roles["خالد بن زيد الحربي"] == ["Minister"]
    assert roles["سالم بن فهد المرزوقي"] == ["Director", "Major General"]


def test_the_office_whose_delegation_is_told_is_no_member_s() -> None:
    text = (
        "اجتماع الرياض\n\nعقد وزير المالية حسن كامل السعدي اجتماعا في الرياض يوم 4 يونيو. وحضر الاجتماع "
        "أعضاء الوفد الرسمي لولي العهد الدكتور سالم بن فهد المرزوقي، والوفد المرافق لسمو ولي العهد وزير "
        "النقل خالد بن ناصر العمري، ويضم الوفد المرافق، وزير الصحة ماجد بن سالم العتيبي."
    )
    found = meetings(text)
    offices = {a.person.as_written: [r.title for r in a.roles] for m in found for a in m.attendances}
    assert offices == {
        "حسن كامل السعدي": ["Minister"],
        "سالم بن فهد المرزوقي": [],
        "خالد بن ناصر العمري": ["Minister"],
        "ماجد بن سالم العتيبي": ["Minister"],
    }
