"""Arabic reports of visits, welcomes, ceremonies and signings: who came, who was met, who saw whom off."""

import pytest

from tests.meetings.found import meetings, offices, parts

_LEAD = "أخبار المحافظة\n\n"
_SALEM, _KHALED, _MUNA = "سالم بن فهد المرزوقي", "خالد بن زيد الحربي", "منى حسن السعدي"
_MET = {_SALEM: "attendee", _KHALED: "attendee"}


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        # Who comes, and who welcomes him.
        (
            f"وصل إلى مطار عدن وزير العمل {_SALEM} في زيارة رسمية، وكان في استقباله المحافظ {_KHALED}.",
            "visit",
        ),
        (f"أدى وزير الصحة {_SALEM} اليوم زيارة إلى باجة، رفقة والي الجهة {_KHALED}.", "visit"),
        (f"تفقد المحافظ {_SALEM} اليوم السوق، يرافقه مدير الأمن {_KHALED}.", "visit"),
        # Who signs; what states sign is signed by nobody who is named.
        (f"وقع وزير النقل {_SALEM} ووزير الصحة {_KHALED} مذكرة تفاهم.", "ceremony"),
        # A delegation's members; a tour, a study day, a loose spelling of "a meeting".
        (f"استقبل وزير العمل {_SALEM} اليوم النائب السابق {_KHALED}.", "reception"),
        (f"عقد وزير العمل {_SALEM} لقاءا مع ممثل الشركة {_KHALED}.", "meeting"),
        # An office of a woman that no vocabulary has whole, behind "with".
        (f"بحث وزير العمل {_SALEM} مع مسؤولة البيوت الزرقاء {_KHALED} الخطة.", "talks"),
    ],
)
def test_both_sides(told: str, kind: str) -> None:
    found = meetings(_LEAD + told)
    assert [m.kind for m in found] == [kind]
    assert {a.person.as_written for a in found[0].attendances} == set(_MET)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        # Seeing off is told of those who stay.
        (
            f"غادر الملك اليوم. وكان في وداعه الوزير {_SALEM} والمحافظ {_KHALED} والدكتورة {_MUNA}.",
            {**_MET, _MUNA: "attendee"},
        ),
        # Chairing with the subject's pronoun; "supervised it".
        (f"أكد الوزير {_SALEM} خلال ترؤسه اجتماع اللجنة أهمية العمل.", {_SALEM: "chair"}),
        (f"وخلال ترؤسه اجتماع اللجنة، أكد الوزير {_SALEM} أهمية العمل.", {_SALEM: "chair"}),
        (
            f"عقدت جلسة عمل أشرف عليها الوزير {_SALEM} بحضور الوالي {_KHALED}.",
            {_SALEM: "chair", _KHALED: "attendee"},
        ),
        # Who only helped chairs nothing.
        (f"عقد الاجتماع برئاسة الوزير {_SALEM}، وبالتعاون مع عضو المجلس {_KHALED}.", {_SALEM: "chair"}),
        # A delegation's members behind its head; those of a committee are no attendees.
        (
            f"استقبل الوزير {_SALEM} وفدا من النقابة برئاسة {_KHALED} وعضوية {_MUNA}.",
            {**_MET, _MUNA: "attendee"},
        ),
        (f"عقد الاجتماع برئاسة الوزير {_SALEM}. وتشكلت لجنة بعضوية {_MUNA}.", {_SALEM: "chair"}),
        # Those who were sworn in or received, in the lines behind.
        (
            f"أشرف الرئيس {_SALEM} على موكب أداء اليمين للولاة الآتي ذكرهم.\n-{_KHALED} والي سوسة،\n"
            f"-{_MUNA} والي باجة.",
            {_SALEM: "chair", _KHALED: "attendee", _MUNA: "attendee"},
        ),
        # Two states signed.
        (f"وقعت مصر والأردن اتفاقية في يونيو. وقال الوزير {_SALEM} لصحيفة إن العمل بدأ.", {}),
    ],
)
def test_who_took_part(told: str, expected: dict[str, str]) -> None:
    assert parts(_LEAD + told) == expected


def test_two_of_one_office_and_offices_of_the_provinces() -> None:
    assert offices(
        f"{_LEAD}عقد الاجتماع برئاسة وكيل الجمهورية {_SALEM} وحضور عضوي المجلس البلدي {_KHALED} و{_MUNA}."
    ) == {
        _SALEM: [("Public Prosecutor", None)],
        _KHALED: [("Member", "Municipal Council")],
        _MUNA: [("Member", "Municipal Council")],
    }


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        # An office in the construct goes on up to the name, of whatever place or body.
        (f"التقى محافظ السنبلة {_SALEM} وزير الصحة {_KHALED}.", [("Governor", None)]),
        (f"التقى مدير مكتب السنابل {_SALEM} وزير الصحة {_KHALED}.", [("Director", "Office")]),
        # Who comes along is of no office.
        (f"استقبل الوالي والوفد المرافق له، المهندس {_SALEM}، رئيس الجامعة.", [("Rector", "University")]),
    ],
)
def test_where_an_office_ends(told: str, expected: list[tuple[str, str | None]]) -> None:
    assert offices(_LEAD + told)[_SALEM] == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        # Two who talk, without a word for "with"; one who discusses something is at no meeting.
        (f"بحث وزير العدل {_SALEM} والسفير {_KHALED} اليوم العلاقات.", _MET),
        (f"بحث وزير العدل {_SALEM} اليوم خطة الوزارة ووزير الصحة غائب.", {}),
        # By which means talks were held stands before "with".
        (f"أجرى وزير الخارجية {_SALEM} محادثات عبر الفيديو، مع وزير خارجية قطر {_KHALED}.", _MET),
        # A press office's report, and how it goes on.
        (
            f'قالت الأمانة العامة في بيان، إنه "ترأس الوزير {_SALEM} اليوم اجتماعا موسعا عن شبكة المياه". '
            f'وأضافت أنه "حضر الاجتماع وكيل الوزارة {_KHALED} وعدد من المديرين في المحافظة".',
            {_SALEM: "chair", _KHALED: "attendee"},
        ),
        # Whose meeting somebody attended.
        (f"حضر لقاء الوزير مع القنصل، وكيل الوزارة، {_SALEM}.", {_SALEM: "attendee"}),
    ],
)
def test_talks(told: str, expected: dict[str, str]) -> None:
    assert parts(_LEAD + told) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (f"دشن المحافظ {_SALEM}، ومعه مدير الصحة {_KHALED}، حملة التحصين.", _MET),
        (f"وضع الوزير {_SALEM} والمحافظ {_KHALED} حجر الأساس للطريق.", _MET),
        (f"كرم المحافظ {_SALEM} أوائل الطلبة، بحضور وكيل الوزارة {_KHALED}.", _MET),
        # Who heads a delegation chairs nothing.
        (
            f"ترأس وزير الإعلام {_SALEM} وفد الكويت المشارك في الاجتماع الوزاري في المنامة.",
            {_SALEM: "attendee"},
        ),
    ],
)
def test_ceremonies_of_every_kind(told: str, expected: dict[str, str]) -> None:
    assert parts(_LEAD + told) == expected


@pytest.mark.parametrize(
    "told",
    [
        # A verb in the present with a word for a time to come behind it announces.
        f"يرأس أمير المنطقة {_SALEM} يوم غد اجتماع المحافظين، بحضور نائبه {_KHALED}.",
        f"يستقبل الوزير {_SALEM} بعد غد السفير {_KHALED}.",
        f"يقوم الوزير {_SALEM} يوم الأحد القادم بزيارة تفقدية للمحافظة.",
        # So long after something that it only gives the time.
        f"بني المستشفى بعد أن وضع الوزير {_SALEM} حجر الأساس.",
    ],
)
def test_what_is_to_come_or_long_past(told: str) -> None:
    assert parts(_LEAD + told) == {}


def test_by_whose_order_a_delegation_is_received() -> None:
    told = f"استقبل الوزير {_SALEM} اليوم وفدا من منظمة الصحة العالمية، بتوجيهات من الرئيس {_KHALED}."
    assert parts(_LEAD + told) == {_SALEM: "attendee"}


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        # On whom somebody calls; the signal to begin; on what ground somebody stands.
        (f"زار السفير السعودي {_SALEM} رئيس مجلس النواب {_KHALED}.", _MET),
        (f"أعطى والي الجهة {_SALEM} إشارة انطلاق المشروع بحضور مدير الصحة {_KHALED}.", _MET),
        (f"وقف والي الخرطوم {_SALEM} على سير العمل بالمحطة يرافقه مدير الصحة {_KHALED}.", _MET),
        # A verb that is a given name too, before an office.
        (
            f"أشرف كاتب الدولة لدى وزير الفلاحة {_SALEM} على جلسة عمل خصصت للموسم.",
            {_SALEM: "chair"},
        ),
    ],
)
def test_verbs_of_the_maghreb_and_the_levant(told: str, expected: dict[str, str]) -> None:
    assert parts(_LEAD + told) == expected


def test_a_minister_of_an_unknown_field_has_it() -> None:
    text = f"{_LEAD}استقبل المدير {_KHALED} وزيرة السنابل {_SALEM}."
    found = [a for m in meetings(text) for a in m.attendances if a.person.as_written == _SALEM]
    assert [r.as_written for a in found for r in a.roles] == ["وزيرة السنابل"]
