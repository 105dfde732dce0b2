"""Arabic reports that tell who chaired, was beside the chair or stayed away in less usual words."""

import pytest

from tests.meetings.found import meetings, offices, parts

_LEAD = "اجتماع المحافظة\n\nعقدت لجنة التنمية، صباح 4 يونيو، اجتماعا في أسيوط. "
_SALEM, _KHALED = "سالم بن فهد المرزوقي", "خالد بن زيد الحربي"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        # The verb and the noun of what is chaired, the subject behind both; who was "at his side".
        (
            f"وتولى رئاسة الاجتماع وزير الصحة {_SALEM}، وإلى جانبه وزير العدل {_KHALED}.",
            {_SALEM: "chair", _KHALED: "attendee"},
        ),
        (f"وجرت النقاشات في اجتماع ترأسته وزيرة الصحة السيدة {_SALEM}.", {_SALEM: "chair"}),
        (
            f"وترأس الاجتماع وزير الصحة {_SALEM}. وكان إلى جانب الوزير في الاجتماع وكيل الوزارة {_KHALED}.",
            {_SALEM: "chair", _KHALED: "attendee"},
        ),
        # Whom the chair stood in for was not there.
        (
            f"وعقد الاجتماع برئاسة وزير الصحة {_SALEM}، الذي حل محل وزير العدل {_KHALED} لانشغاله بأمر آخر.",
            {_SALEM: "chair"},
        ),
        # Who managed a session; the verb alone is said of firms too.
        (f"وعقدت في القاعة الجلسة الصباحية التي أدارها وزير الصحة {_SALEM}.", {_SALEM: "chair"}),
        (f"وترأس الاجتماع {_SALEM}. وزار الحضور المصانع التي أدارها {_KHALED}.", {_SALEM: "chair"}),
        # Who began it, who was among the guests, who was in a hall.
        (f"وبدأ وزير الصحة {_SALEM} الاجتماع بسؤال عن المدارس.", {_SALEM: "speaker"}),
        (f"وترأس الاجتماع {_SALEM}. وكان بين الضيوف {_KHALED}.", {_SALEM: "chair", _KHALED: "attendee"}),
        (
            f"وترأس الاجتماع {_SALEM}. وفي مبنى الجمعية الوطنية كان هناك أيضا وزير العدل {_KHALED}.",
            {_SALEM: "chair", _KHALED: "attendee"},
        ),
        # Of whom the papers were that a cabinet heard.
        (
            f"ووافق الاجتماع على مذكرة التعليم، التي عرضها وزير الصحة {_SALEM}، "
            f"وأخذ علما بالتقرير المرفوع من وزير العدل {_KHALED}.",
            {_SALEM: "speaker", _KHALED: "speaker"},
        ),
        (f"وقدم وزير الصحة {_SALEM} إيجازا عن المدارس.", {_SALEM: "speaker"}),
        (f"وتابع المجتمعون في الاجتماع عرضا للسيد {_SALEM}، وزير الصحة، عن المدارس.", {_SALEM: "speaker"}),
        # Whose account was heard, a preposition glued to what he is; whose was the next one.
        (
            f"واستمع الاجتماع إلى مداخلة لوزير الصحة السيد {_SALEM} حول الطرق، "
            f"وأخرى من وزير العدل {_KHALED} حول المياه.",
            {_SALEM: "speaker", _KHALED: "speaker"},
        ),
        # Who represented a country, and in whose place.
        (
            f"ومثل لبنان في الاجتماع وزير الصحة {_SALEM} بدلا من وزير العدل {_KHALED}.",
            {_SALEM: "attendee"},
        ),
        # Who managed it, and who was with him; whose words somebody recalled was not there.
        (
            f"وأدارت الاجتماع وزيرة الصحة {_SALEM}، ومعها وزير العدل {_KHALED}.",
            {_SALEM: "chair", _KHALED: "attendee"},
        ),
        (f"وترأس الاجتماع {_SALEM}. وذكر الوزير بحديث السيد {_KHALED} عن المدارس.", {_SALEM: "chair"}),
        # Who followed it from elsewhere.
        (
            f"وترأس الاجتماع {_SALEM}. وتابع الاجتماع من مكتبه وزير العدل {_KHALED}.",
            {_SALEM: "chair", _KHALED: "attendee"},
        ),
        # Who was with the chair at it: of two offices the first is the chair's.
        (
            f"وترأس الاجتماع {_SALEM}. وكان مع وزير الصحة في الاجتماع وكيل الوزارة {_KHALED}.",
            {_SALEM: "chair", _KHALED: "attendee"},
        ),
        # Who heads the council that is to hear of it next.
        (
            f"وترأس الاجتماع {_SALEM}. ويعرض ذلك على مجلس الوزراء برئاسة {_KHALED} لإقراره في جلسته المقبلة.",
            {_SALEM: "chair"},
        ),
        # Who stayed away stands behind the verb, not before it.
        (
            f"وعقد الاجتماع برئاسة وزير الصحة {_SALEM}، وبحضور الأعضاء الذين تغيب منهم وزير العدل {_KHALED}.",
            {_SALEM: "chair"},
        ),
        # "Reminded that X had asked": X is in what is said.
        (
            f"وترأس الاجتماع وزير الصحة {_SALEM}. وذكر بأن وزير العدل {_KHALED} طلب ذلك في لقائه بالأهالي.",
            {_SALEM: "chair"},
        ),
    ],
)
def test_who_chaired_and_who_was_there(told: str, expected: dict[str, str]) -> None:
    assert parts(_LEAD + told) == expected


@pytest.mark.parametrize(
    ("told", "name", "expected"),
    [
        # Offices of a sentence that looks back stand where the later mentions have none.
        (
            "وكان معه من جانب المقاطعة السيدة فام ثي لان، رئيسة مجلس الشعب الإقليمي. فأجابت السيدة لان.",
            "فام ثي لان",
            [("Chair", "Provincial People's Council")],
        ),
        # A rank stands before a name; between a head and a mark it is the team.
        (
            "وحضره فام فان هاي، عضو المكتب السياسي، رئيس الفريق، والسيد لي فان دوك.",
            "فام فان هاي",
            [("Member", "Politburo")],
        ),
        (
            "وحضره المفتش العام اللواء فام فان هاي.",
            "فام فان هاي",
            [("Inspector General", "Government Inspectorate"), ("Major General", "People's Army")],
        ),
        # Who deputises for the head of a committee is no deputy of the assembly.
        (
            "وحضره نائب رئيس لجنة المالية والميزانية في الجمعية الوطنية فام فان هاي.",
            "فام فان هاي",
            [("Vice Chair", "Committee for Financial and Budgetary Affairs")],
        ),
        (
            "وحضره وزير الإعلام والاتصالات الجديد فام فان هاي.",
            "فام فان هاي",
            [("Minister", "Ministry of Information and Communications")],
        ),
    ],
)
def test_offices(told: str, name: str, expected: list[tuple[str, str]]) -> None:
    lead = "اجتماع المقاطعة\n\nترأس أمين لجنة الحزب الإقليمية نغوين فان هوا، صباح 4 يونيو، اجتماعا. "
    assert offices(lead + told)[name] == expected


def test_a_word_for_that_behind_a_surname() -> None:
    told = f"وترأس الاجتماع وزير الصحة {_SALEM}. وقال السيد هوانغ إن 12 قرية تسلمت الكتب."
    assert parts(_LEAD + told) == {_SALEM: "chair"}


def test_who_worked_with_whom() -> None:
    told = f"عمل وزير الصحة {_SALEM}، صباح 4 يونيو 2024، مع قادة محافظة أسيوط. وقال الوزير {_KHALED} نعم."
    found = meetings(f"الصحة\n\n{told}")
    assert [m.kind for m in found] == ["working_session"]
    assert parts(f"الصحة\n\n{told}")[_SALEM] == "attendee"


def test_who_only_works_somewhere() -> None:
    assert meetings(f"الصحة\n\nعمل الدكتور {_SALEM} مع البنك الدولي في 4 يونيو 2024.") == ()


def test_talks_between_two() -> None:
    told = f"جرت صباح 4 يونيو، في دار ضيافة الحكومة، المحادثات بين وزير الصحة {_SALEM} ووزير العدل {_KHALED}."
    assert parts(f"المحادثات\n\n{told}") == {_SALEM: "attendee", _KHALED: "attendee"}
    assert [m.place for m in meetings(f"المحادثات\n\n{told}")] == ["Government Guest House"]


def test_a_meeting_held_on_the_next_day_and_what_was_said_there() -> None:
    told = (
        f"ترأس وزير الصحة {_SALEM}، صباح 3 يونيو، اجتماعا في أسيوط. وحضره السيد فام فان هاي.\n\n"
        f"وفي اليوم التالي، 4 يونيو، انعقد اجتماع برئاسة وزير العدل {_KHALED}. وحضره السيد فام فان هاي.\n\n"
        "وأوضح السيد هاي أن العمل جيد."
    )
    found = {
        str(m.held_on): {a.person.as_written: a.part for a in m.attendances}
        for m in meetings(f"اجتماعات\n\n{told}")
    }
    assert found == {
        "2025-06-03": {_SALEM: "chair", "فام فان هاي": "attendee"},
        "2025-06-04": {_KHALED: "chair", "فام فان هاي": "speaker"},
    }


def test_talks_that_were_held_between_two() -> None:
    told = (
        f"وكانت المباحثات قد جرت في القصر بعد ظهر 3 يونيو بين وزير الصحة {_SALEM} ووزير العدل {_KHALED}. "
        "وشارك في المباحثات فام فان هاي."
    )
    assert set(parts(f"مباحثات\n\n{told}")) == {_SALEM, _KHALED, "فام فان هاي"}


def test_his_highness_is_who_received_the_first_guest() -> None:
    told = (
        f"استقبل حضرة صاحب السمو أمير البلاد الشيخ {_SALEM} حفظه الله ورعاه بقصر بيان صباح 3 يونيو "
        f"وزير الصحة {_KHALED}.\n\n"
        "واستقبل سموه حفظه الله بقصر بيان رئيس مجلس الوزراء سمو الشيخ ناصر بن علي الصباح.\n\n"
        "واستقبل سموه بقصر بيان وزير الداخلية فهد بن يوسف الصباح."
    )
    found = [{a.person.as_written for a in m.attendances} for m in meetings(f"استقبالات\n\n{told}")]
    assert found == [{_SALEM, _KHALED}, {_SALEM, "ناصر بن علي الصباح"}, {_SALEM, "فهد بن يوسف الصباح"}]


@pytest.mark.parametrize(
    "told",
    [
        f"في إطار زيارة العمل، كان للوفد برئاسة وزير الصحة {_SALEM}، في 3 يونيو، لقاء مع الوزير {_KHALED}.",
        f"التقى وزير الصحة {_SALEM}، صباح 3 يونيو، الوزير {_KHALED}، الذي يقوم بزيارة رسمية إلى البلاد.",
    ],
)
def test_a_meeting_on_a_visit_is_no_visit(told: str) -> None:
    assert [m.kind for m in meetings(f"لقاء الوزيرين\n\n{told}")] == ["meeting"]


def test_who_saw_the_opening_and_sat_in_the_chair() -> None:
    told = (
        f"انعقدت صباح 3 يونيو الدورة الموضوعية الرابعة لمجلس المحافظة. "
        f"وجلس في هيئة الرئاسة رئيس المجلس {_SALEM}. "
        f"وشهد افتتاح الدورة السادة: {_KHALED}، وزير العدل؛ وقادة الإدارات."
    )
    assert parts(f"الدورة\n\n{told}") == {_SALEM: "chair", _KHALED: "attendee"}
    assert [m.ordinal for m in meetings(f"الدورة\n\n{told}")] == [4]
