"""Vietnamese names in a script without capitals that the office beside them tells."""

from __future__ import annotations

import pytest

from extract.people.finder import find_people


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("معاون رئیس دفتر ریاست جمهوری، کان دین لوک؛ سپس ناهار بود.", ["کان دین لوک"]),
        ("معاون وزیر امور خارجه له آن توان و مهمانان آمدند.", ["له آن توان"]),
        ("معاون وزیر دارایی لو آن شان در جلسه بود.", ["لو آن شان"]),
        ("معاون رئیس دفتر ریاست جمهوری، پیش از ظهر، آمد.", []),
        ("وزیر امور خارجه تا آن روز در سفر بود.", []),
        ("به گفته رئیس کمیته مردمی استان، تا آن زمان، کار تمام شد.", []),
    ],
)
def test_name_that_an_office_leads(text: str, names: list[str]) -> None:
    assert [p.as_written for p in find_people(text, "fa")] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("وحضر نائب رئيس اللجنة الشعبية للمقاطعة كوت مينه ترونغ الاجتماع.", ["كوت مينه ترونغ"]),
        ("وقال أمين لجنة الحزب في المنطقة باتش فان هاي إن العمل مستمر.", ["باتش فان هاي"]),
        ("باتش فان هاي - مدير إدارة المالية يتحدث في المؤتمر.", ["باتش فان هاي"]),
        ("بحضور نائبي رئيس اللجنة الشعبية نغوين فان نام ولوين شوان سون.", ["نغوين فان نام", "لوين شوان سون"]),
        ("وقال رئيس اللجنة الشعبية للمقاطعة كان في هذا اليوم في العاصمة.", []),
        ("رئيس لجنة الشعب في المنطقة هو من قال ذلك.", []),
        ("نائب رئيس اللجنة الشعبية لمقاطعة كوانغ نام دعا إلى العمل.", []),
    ],
)
def test_arabic_name_beside_an_office(text: str, names: list[str]) -> None:
    assert [p.as_written for p in find_people(text, "ar")] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("دبیر کمیته حزبی استان باخ دین کی در جلسه بود.", ["باخ دین کی"]),
        ("معاون وزیر ساخت‌وساز لوین وان سون آمد.", ["لوین وان سون"]),
        ("لوین وان سون، رئیس کمیته مردمی شهرستان، آمد.", ["لوین وان سون"]),
        ("رئیس کمیته مردمی استان با وزیر دیدار کرد.", []),
        ("دبیر کمیته حزبی استان تا آن روز آنجا بود.", []),
    ],
)
def test_persian_name_beside_an_office(text: str, names: list[str]) -> None:
    assert [p.as_written for p in find_people(text, "fa")] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("علیرضا کوهی سپیدان، نماینده مردم، سخن گفت.", ["علیرضا کوهی سپیدان"]),
        ("علیرضا رزم حسینی افزود که کار ادامه دارد.", ["علیرضا رزم حسینی"]),
        ("صدرالله کوهی و عطاءالله دریایی آمدند.", ["صدرالله کوهی", "عطاءالله دریایی"]),
        ("علیرضا کوهی امروز، نماینده مردم، سخن گفت.", ["علیرضا کوهی"]),
    ],
)
def test_iranian_surname_of_two_words(text: str, names: list[str]) -> None:
    assert [p.as_written for p in find_people(text, "fa")] == names
