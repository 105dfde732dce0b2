"""Whom a verb of meeting meets in Arabic, far behind it: past place, time and an office of any words."""

import pytest

from tests.meetings.found import offices, parts

_SALEM, _KHALED, _ZAID = "سالم بن فهد المرزوقي", "خالد بن زيد الحربي", "زيد بن ناصر العتيبي"


@pytest.mark.parametrize(
    "text",
    [
        # Commas part place and time from the rest.
        f"استقبل وزير المالية {_SALEM}، رئيس اللجنة، اليوم، بمطار المدينة، الدكتور {_KHALED}، وزير الصحة.",
        # The office is one that no vocabulary has whole, a comma behind it or not.
        f"استقبل وزير الطاقة {_SALEM}، يوم 4 يونيو، رئيس الشركة اليونانية للصوامع، {_KHALED}.",
        f"التقى وزير الصحة {_SALEM}، صباح اليوم، مع مدير المكتب الفرعي لوكالة الغيث بالجنوب {_KHALED}.",
        f"استقبل وزير الصحة {_SALEM} في مكتبه اليوم مدير المكتب الفرعي لوكالة الغيث {_KHALED}.",
    ],
)
def test_who_is_met_far_behind(text: str) -> None:
    assert set(parts(f"خبر\n\n{text}")) == {_SALEM, _KHALED}


def test_each_of_two_with_offices_of_any_words() -> None:
    text = (
        f"عقد وزير الصحة {_SALEM}، اليوم، مباحثات مع كل من رئيس لجنة الغيث عضو مكتب الصوامع {_KHALED}، "
        f"ومدير وكالة البذور {_ZAID}."
    )
    assert set(parts(f"خبر\n\n{text}")) == {_SALEM, _KHALED, _ZAID}


def test_who_is_only_praised_is_not_met() -> None:
    text = f"استقبل وزير الصحة {_SALEM} اليوم وفدا من الأطباء، مشيدا بمدير المكتب الفرعي {_KHALED}."
    assert _KHALED not in parts(f"خبر\n\n{text}")


def test_two_holders_in_one_sentence_are_of_two_countries() -> None:
    text = (
        f"استقبل رئيس مجلس الوزراء سمو الشيخ {_SALEM} السفير الأردني {_KHALED}، حيث تسلم دعوة من الشيخ "
        f"{_ZAID}، رئيس مجلس الوزراء."
    )
    assert set(parts(f"خبر\n\n{text}")) == {_SALEM, _KHALED}


def test_each_office_is_of_the_name_before() -> None:
    text = f"استقبل المهندس {_SALEM} رئيس مجلس المحافظة الدكتور {_KHALED} القنصل الفرنسي في مكتبه."
    held = offices(f"خبر\n\n{text}")
    assert held == {_SALEM: [("Chair", "Governorate Council")], _KHALED: [("Consul", "France")]}


def test_an_adverb_is_no_part_of_a_name() -> None:
    text = f"استقبل الرئيس سيمون أيضًا وزير الصحة {_KHALED}."
    assert not any("أيضًا" in name for name in parts(f"خبر\n\n{text}"))
