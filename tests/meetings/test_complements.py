"""Arabic phrases that tell of a meeting only with another word of their clause."""

import pytest

from tests.meetings.found import meetings

_SALEM, _KHALED = "سالم بن فهد المرزوقي", "خالد بن زيد الحربي"
_CEREMONY = "خلال حفل أقيم يوم 4 يونيو في جدة."


def _parts(text: str) -> dict[str, str]:
    found = meetings(f"خبر\n\n{text}")
    return {a.person.as_written: a.part for m in found for a in m.attendances}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A delegation that somebody receives is told by its members.
        (
            f"استقبل الوزير {_SALEM} يوم 4 يونيو وفدا من مدينة بني وليد ضم العمدة {_KHALED}.",
            {_SALEM: "attendee", _KHALED: "attendee"},
        ),
        # Credentials are handed over at a reception, certificates are not.
        (
            f"تسلم الوزير {_SALEM} يوم 4 يونيو نسخة من أوراق اعتماد السفير {_KHALED}.",
            {_SALEM: "attendee", _KHALED: "attendee"},
        ),
        (f"تسلم الوزير {_SALEM} يوم 4 يونيو شهادة الاعتماد من الوزير {_KHALED}.", {}),
        # Whoever attended what he presided over.
        (f"حضر الوزير {_SALEM} المؤتمر وترأسه يوم 4 يونيو.", {_SALEM: "chair"}),
        (
            f"حضر الوزير {_SALEM} المؤتمر وترأسه الوزير {_KHALED} يوم 4 يونيو.",
            {_SALEM: "attendee", _KHALED: "chair"},
        ),
        # The subject stands inside the verb.
        (f"وتولى الوزير {_SALEM}، رئيس اللجنة، إدارة المؤتمر الذي عقد يوم 4 يونيو.", {_SALEM: "chair"}),
        (f"وتولت الوزيرة {_SALEM} رئاسة الجلسة التي عقدت يوم 4 يونيو.", {_SALEM: "chair"}),
        (f"شهد الحفل الذي أقيم يوم 4 يونيو حضور الوزير {_SALEM}.", {_SALEM: "attendee"}),
        (
            f"رافق الوزير {_SALEM} إلى المؤتمر يوم 4 يونيو كل من الوزير {_KHALED} وآخرين.",
            {_SALEM: "attendee", _KHALED: "attendee"},
        ),
        (
            f"يضم الوفد المشارك في المحادثات يوم 4 يونيو كلا من {_SALEM} و{_KHALED}.",
            {_SALEM: "attendee", _KHALED: "attendee"},
        ),
        (f"وعقد المجلس يوم 4 يونيو جلسة لبحث حضور الوزير {_SALEM}.", {}),
        # Whom one talks with.
        (
            f"بحث الوزير {_SALEM} مع نظيره المصري {_KHALED}، في جدة يوم 4 يونيو، سبل التعاون.",
            {_SALEM: "attendee", _KHALED: "attendee"},
        ),
        (f"بحث الوزير {_SALEM} سبل التعاون يوم 4 يونيو.", {}),
        (
            f"اجتمع الوزير {_SALEM} في جدة يوم 4 يونيو بالرئيس {_KHALED}.",
            {_SALEM: "attendee", _KHALED: "attendee"},
        ),
        (f"اجتمع الوزير {_SALEM} بأعضاء اللجنة يوم 4 يونيو، مشيدا بالوزير {_KHALED}.", {_SALEM: "attendee"}),
        # The second verb has the subject of the first.
        (
            f"قام الوزير {_SALEM} بزيارة رسمية إلى جدة يوم 4 يونيو وأجرى محادثات مع الوزير {_KHALED}.",
            {_SALEM: "attendee", _KHALED: "attendee"},
        ),
        # Calls.
        (
            f"تلقى الوزير {_SALEM} يوم 4 يونيو اتصالا هاتفيا من الوزير {_KHALED}.",
            {_SALEM: "attendee", _KHALED: "attendee"},
        ),
        (
            f"أجرى الوزير {_SALEM} اتصالا هاتفيا بالوزير {_KHALED} يوم 4 يونيو.",
            {_SALEM: "attendee", _KHALED: "attendee"},
        ),
        (f"تلقى الوزير {_SALEM} يوم 4 يونيو رسالة من الوزير {_KHALED}.", {}),
        # What is done at a ceremony.
        (
            f"وقع الوزير {_SALEM} ونظيره المصري {_KHALED} مذكرة تفاهم {_CEREMONY}",
            {_SALEM: "attendee", _KHALED: "attendee"},
        ),
        (
            f"سلم الوزير {_SALEM} قرار التعيين إلى السيد {_KHALED} {_CEREMONY}",
            {_SALEM: "attendee", _KHALED: "attendee"},
        ),
        (
            f"ضغط الزر {_CEREMONY[:-1]} كل من الوزير {_SALEM} والوزير {_KHALED}.",
            {_SALEM: "attendee", _KHALED: "attendee"},
        ),
        (f"شهد الوزير {_SALEM} مراسم توقيع اتفاقية يوم 4 يونيو.", {_SALEM: "attendee"}),
        (f"وضع الوزير {_SALEM} إكليلا من الزهور {_CEREMONY}", {_SALEM: "attendee"}),
        (f"وضع الوزير {_SALEM} خطة جديدة {_CEREMONY}", {}),
        # An invitation to visit is no visit.
        (f"وجه الوزير {_SALEM} دعوة إلى نظيره المصري {_KHALED} لزيارة جدة.", {}),
        (
            f"لم يحضر الوزير {_KHALED} الدورة التي عقدت يوم 4 يونيو، وأنيب عنه السيد {_SALEM}.",
            {_SALEM: "attendee"},
        ),
    ],
)
def test_words_that_need_another(text: str, expected: dict[str, str]) -> None:
    assert _parts(text) == expected
