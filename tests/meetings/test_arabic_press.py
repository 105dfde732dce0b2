"""Arabic reports of agencies: whose an office is, who is only addressed, lists of all kinds."""

import pytest

from tests.meetings.found import meetings, offices, parts

_LEAD = "اجتماع المحافظة\n\nترأس محافظ أسيوط حسن كامل السعدي، صباح 4 يونيو، اجتماع المجلس في أسيوط. "
_CHAIR = {"حسن كامل السعدي": "chair"}
_SALEM, _KHALED = "سالم بن فهد المرزوقي", "خالد بن زيد الحربي"


@pytest.mark.parametrize(
    "told",
    [
        f"وشهد الافتتاح الوزير {_SALEM}، رئيس لجنة الثقافة، والدكتور {_KHALED}، وكيل الوزارة.",
        f"ووقع الاتفاقية الوزير {_SALEM} رئيس هيئة الآثار، والدكتور {_KHALED} رئيس جامعة الشرق.",
        f'وذكر بيان للمحافظة أن "الاجتماع ضم عن الجانب المصري الوزير {_SALEM}، ومدير عام الدائرة {_KHALED}".',
    ],
)
def test_lists_of_those_who_were_there(told: str) -> None:
    assert parts(_LEAD + told) == {**_CHAIR, _SALEM: "attendee", _KHALED: "attendee"}


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        # What is handed over is no report; who hands it over was there.
        (f"وقدم الوزير {_SALEM} باقة من الزهور للفائزين.", {_SALEM: "attendee"}),
        (f"وقدم الوزير {_SALEM} عرضا عن المشروع.", {_SALEM: "speaker"}),
        # Whose subject "His Highness" is, those whom he welcomes have said nothing.
        (f"ورحب سموه بالأعضاء، وفي مقدمتهم الوزير {_SALEM}.", {}),
        # "While the dean apologised": nobody before that is absent.
        (f"وحضر الاجتماع الوزير {_SALEM}، فيما اعتذر عن الحضور عميد الكلية.", {_SALEM: "attendee"}),
        # "In the form of" forms no committee.
        (f"وكانت اللجنة قد عقدت بشكل حضوري اجتماعا برئاسة الوزير {_SALEM}.", {_SALEM: "chair"}),
        (f"وتحدث في الجلسة كل من الوزير {_SALEM}، رئيس هيئة الآثار، والدكتور {_KHALED}.",
         {_SALEM: "speaker", _KHALED: "speaker"}),
    ],
)  # fmt: skip
def test_who_did_what(told: str, expected: dict[str, str]) -> None:
    assert parts(_LEAD + told) == {**_CHAIR, **expected}


def test_whom_a_minister_met() -> None:
    text = f"بحث وزير الصحة {_SALEM}، خلال لقائه اليوم في مبنى الوزارة، السفير {_KHALED}، سبل التعاون."
    assert parts(text) == {_SALEM: "attendee", _KHALED: "attendee"}


def test_who_is_heard_chairs_not() -> None:
    text = (
        f"استمعت لجنة المالية، يوم 4 يونيو، في جلسة ترأسها السيد {_SALEM}، رئيس اللجنة، "
        f"إلى وزير الصحة، السيد {_KHALED}، حول الميزانية. وقدم السيد {_KHALED} عرضا."
    )
    assert parts(text) == {_SALEM: "chair", _KHALED: "speaker"}


def test_an_office_before_whom_its_holder_addresses() -> None:
    found = offices(
        "استقبل رئيس الوزراء فام مينه تشينه، صباح 4 يونيو، السيدة آنا سميث، مديرة البنك الدولي. "
        "وخلال اللقاء، هنأ رئيس الوزراء السيدة آنا سميث على عملها."
    )
    assert found["آنا سميث"] == [("Director", "World Bank")]
    assert found["فام مينه تشينه"] == [("Prime Minister", "Cabinet")]


def test_an_office_of_whom_somebody_accompanies() -> None:
    told = "ورافق نائب رئيس الوزراء في الاجتماع نائب وزير الداخلية تران كووك ثانغ."
    assert offices(_LEAD + told)["تران كووك ثانغ"] == [("Deputy Minister", "Ministry of Interior")]


@pytest.mark.parametrize(
    ("office", "expected"),
    [
        ("الوكيل المساعد لقطاع المياه الجوفية المهندس", [("Assistant Undersecretary", None)]),
        ("وزير خارجية سلطنة عمان الشقيقة", [("Minister", "Ministry of Foreign Affairs")]),
        ("رئيس المكتب الفريق متقاعد", [("Chief", "Office"), ("Lieutenant General", None)]),
        ("وزيرة العلاقات مع البرلمان", [("Minister", "Ministry of Relations with Parliament")]),
        ("وزير القوات المسلحة", [("Minister", "Ministry of Armed Forces")]),
    ],
)
def test_offices_before_a_name(office: str, expected: list[tuple[str, str]]) -> None:
    assert offices(f"{_LEAD}وحضر الاجتماع {office} {_SALEM}.")[_SALEM] == expected


def test_the_subject_of_a_clause_about_the_meeting_chaired_it() -> None:
    text = f"أكد الوزير {_SALEM}، خلال الجلسة التي ترأسها في 4 يونيو، أن العمل مستمر."
    assert parts(text) == {_SALEM: "chair"}


def test_a_company_named_for_somebody() -> None:
    told = "وحضر الاجتماع السيد تران كووك ثانغ، المدير العام لشركة نجوين هونغ للإنشاءات."
    assert parts(_LEAD + told) == {**_CHAIR, "تران كووك ثانغ": "attendee"}


def test_where_a_minister_is() -> None:
    text = f"عقد وزير الدفاع {_SALEM} في مكتبه بجدة يوم 4 يونيو اجتماعا مع وزير الصحة {_KHALED} في جدة."
    meeting = meetings(text)[0]
    assert meeting.place == "Jeddah"
    assert {r.place for a in meeting.attendances for r in a.roles} == {None}


def test_a_panel_and_a_science_are_nomeetings() -> None:
    text = (
        f"افتتح وزير الثقافة {_SALEM} في 4 يونيو أعمال المؤتمر الثالث للكتاب. "
        f"وأدار الجلسة الحوارية الأولى الدكتور {_KHALED}، أستاذ علم الاجتماع."
    )
    assert [(m.kind, m.ordinal) for m in meetings(text)] == [("conference", 3)]
