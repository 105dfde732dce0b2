"""Names of Arabs in Arabic: what the form of their words and what stands around them tells."""

from __future__ import annotations

import pytest

from extract.people.finder import find_people

_NAMES = [
    # Behind the article a noun has no pronoun: "نا" ends the family's name, and "التقاها" is a verb.
    ("وصل الدكتور رامي السنا، وزير الصحة، إلى المطار.", ["رامي السنا"]),
    ("قال رامي سعيد: التقاها الوزير.", ["رامي سعيد"]),
    ("ذكر الأمير خالد بن سعيد -رحمه الله- في كلمته.", ["خالد بن سعيد"]),
    # A family's name that ends like a plural, between the father's and an office.
    ("حضر معالي سعيد بن عبدالكريم الزيدون المستشار الخاص.", ["سعيد بن عبدالكريم الزيدون"]),
    ("استقبل سعيد بن خالد المهنئين بالعيد.", ["سعيد بن خالد"]),
    # What begins like a verb and ends the name before a mark.
    ("قال نائب رئيس المجلس سليم عثمان تيراب، في زيارة.", ["سليم عثمان تيراب"]),
    ("قال سليم عثمان يزور المعرض.", ["سليم عثمان"]),
    # A title that is the second of three given names.
    ("بحضور المدير المهندس طلال الأمين عثمان والمدير.", ["طلال الأمين عثمان"]),
    ("التقى طلال الأمين العام للمنظمة.", []),
    ("حضر والي الولاية خالد الشيخ ولد سالم.", ["خالد الشيخ ولد سالم"]),
    # A given name that is an ordinary word, behind a mark and before another name of the list.
    ("حضره نواب الرئيس، فرج السليمي وعمر الزيني.", ["فرج السليمي", "عمر الزيني"]),
    ("حضر سليم عوض المسؤول الميداني للوكالة.", ["سليم عوض"]),
]


@pytest.mark.parametrize(("text", "names"), _NAMES)
def test_names(text: str, names: list[str]) -> None:
    assert [p.as_written for p in find_people(text, "ar")] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # A given name that is an adjective too, right behind an office and before a mark; nouns are none.
        ("بحضور وكيل وزارة الصحة كريم المنصور، ووكيل الوزارة.", ["كريم المنصور"]),
        ("أكد وزير الصحة نجاح الخطة، ووكيل الوزارة.", []),
        # Behind the region that somebody governs.
        ("برئاسة محافظ حلب نبيل شرباتي اليوم.", ["نبيل شرباتي"]),
        # "أمين" between a given name and the family's, behind a word for a person.
        ("مع الأمين العام للمنظمة الدكتور رامي أمين شرباتي امس.", ["رامي أمين شرباتي"]),
        # What an office is for ends a name.
        ("وحضرت الدكتورة سوزان شرباتي لخدمة المجتمع.", ["سوزان شرباتي"]),
    ],
)
def test_names_beside_offices(text: str, names: list[str]) -> None:
    assert [p.as_written for p in find_people(text, "ar")] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # A surname that is a title, behind a word for a person and before the office.
        ("قال المهندس رامي الوزير رئيس اللجنة.", ["رامي الوزير"]),
        ("أشرف الفريق أول رامي حداد على الحفل.", ["رامي حداد"]),
        # A third word behind an office; a given name that an office goes on with.
        ("زار وزير الصحة رامي شرنوب الحدادي مدرسة.", ["رامي شرنوب الحدادي"]),
        ("بحضور الدكتورة سوزان فؤاد مساعد الوزير.", ["سوزان فؤاد"]),
        ("قام والي سطيف رامي ليماني بزيارة.", ["رامي ليماني"]),
    ],
)
def test_where_a_name_ends(text: str, names: list[str]) -> None:
    assert [p.as_written for p in find_people(text, "ar")] == names
