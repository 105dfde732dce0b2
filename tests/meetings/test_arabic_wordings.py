"""Arabic reports that tell who chaired, was beside the chair or stayed away in less usual words."""

import pytest

from tests.meetings.found import parts

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
