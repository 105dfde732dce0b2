"""Whose document it is, where councils of several countries have one name."""

from __future__ import annotations

from datetime import date

import pytest

import extract

_COUNCIL = "Provincial Administrative Council"


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("ناقش الحضور تعديل قرار مجلس الوزراء رقم (417) لسنة 2023 بشأن المياه.", None),
        ("ناقش الحضور في بغداد تعديل قرار مجلس الوزراء رقم (417) لسنة 2023 بشأن المياه.", "IQ"),
        ("ناقش الحضور في الرياض تعديل قرار مجلس الوزراء رقم (417) لسنة 2023 بشأن المياه.", "SA"),
    ],
)
def test_a_council_of_ministers_is_that_of_the_country_that_the_text_names(
    text: str, country: str | None
) -> None:
    (document,) = extract.extract_article(text).documents
    assert document.country == country


@pytest.mark.parametrize(
    ("full", "short", "number"),
    [
        ("بخشنامه شماره ۱۰۰/۶۱۳۷۴/۹۰۰۰", "بخشنامه ۶۱۳۷۴", "100/61374/9000"),
        ("مصوبه شماره ۲۵۳۱/ش", "مصوبه ۲۵۳۱", "2531/ش"),
        ("نامه شماره ۳۱/۷۲۱۸", "نامه ۷۲۱۸", "31/7218"),
    ],
)
def test_part_of_a_native_number_stands_for_it(full: str, short: str, number: str) -> None:
    text = f"آب\n\nوزیر نیرو گفت: {full} مورخ ۱۴۰۳/۰۷/۰۸ ابلاغ شد. او گفت {short} باید اجرا شود."
    assert [c.number for c in extract.extract_article(text).documents] == [number, number]


@pytest.mark.parametrize(
    ("told", "issuer"),
    [
        ("وزیر نیرو در شورای عالی حمل و نقل گفت: مصوبه شماره ۱۱۲ شورای اداری استان اجرا شد.", _COUNCIL),
        ("شورای اداری استان تشکیل شد و مصوبه شماره ۱۱۲ مورخ ۳ تیر ۱۴۰۲ این شورا را شنید.", _COUNCIL),
        ("شورای اداری استان تشکیل شد و مصوبه شماره ۱۱۲ شورا را شنید.", _COUNCIL),
        ("شورای اداری استان تشکیل شد و مصوبه شماره ۱۱۲ مورخ ۳ تیر ۱۴۰۲ شورا درباره نان را شنید.", _COUNCIL),
        ("شورای اداری استان تشکیل شد و مصوبه شماره ۱۱۲ را شنید.", None),
        ("وزارت نیرو نوشت: پیشنهاد شماره ۴۴۱۲ این وزارتخانه بررسی شد.", "Ministry of Energy"),
        ("معاون اول رئیس‌جمهور تصویب‌نامه شماره ۱۱۲۳۴/ت۵۶۷۸۹هـ را فرستاد.", "Council of Ministers"),
        ("کابل: در افغانستان مصوبه شماره ۱۱۲ کابینه نافذ شد.", "Cabinet"),
        ("صدر في ليبيا قرار المجلس الرئاسي رقم 4 لسنة 2016.", "Presidential Council"),
        ("صدر في عدن قرار رئيس مجلس القيادة الرئاسي رقم 12 لسنة 2022.", "Presidential Leadership Council"),
        ("صدر في مصر قرار محافظ القاهرة رقم 9 لسنة 2021.", "Governor"),
        ("صدر في مصر قرار وزيرة البيئة رقم 11 لسنة 2021.", "Minister"),
        ("عمل المركز في مصر بالقرار الوزاري رقم 18 الصادر عن وزارة الزراعة.", "Ministry of Agriculture"),
        ("در جلسه بخشنامه شماره ۴۱۰/۸۹ صادره از وزارت نیرو خوانده شد.", "Ministry of Energy"),
    ],
)  # fmt: skip
def test_the_body_behind_a_native_number_has_issued_it(told: str, issuer: str | None) -> None:
    (document,) = extract.extract_article(f"آب\n\n{told}").documents
    assert document.issuer == issuer


def test_serial_and_year_are_no_whole_number_in_a_report_on_vietnam() -> None:
    text = "قطعنامه شماره 21/2025/NQ-HĐND تصویب شد و طبق قطعنامه 21/2025 کمک‌ها دو برابر شد."
    assert [d.number for d in extract.extract_article(text).documents] == ["21/2025/NQ-HĐND"] * 2


def test_two_letters_may_open_a_native_number() -> None:
    text = "بانک مرکزی بخشنامه شماره نب/۴۴۱۲ مورخ ۳ تیر ۱۴۰۲ را لغو کرد."
    assert [d.number for d in extract.extract_article(text).documents] == ["نب/4412"]


def test_a_serial_of_six_digits_behind_a_noun_of_documents() -> None:
    text = "بخشنامه ۱۸۲۳۴۵ باید اجرا شود و طرح ۱۸۲۳۴۶ نفر را بیمه می‌کند."
    assert [d.number for d in extract.extract_article(text).documents] == ["182345"]


@pytest.mark.parametrize(
    ("lead", "issuer"),
    [
        ("П'ята сесія обласної ради\n\nУкраїна: сьогодні пройшла сесія Полтавської обласної ради.",
         "Regional Council"),
        ("Засідання виконкому\n\nУкраїна: сьогодні пройшло засідання виконкому Лубенської міської ради.",
         "Executive Committee of the City Council"),
        # The headline tells whose session it is.
        ("Районна рада зібралася на сесію\n\nУкраїна: на сесію районної ради прибув і голова обласної ради.",
         "District Council"),
        # Of two that pass such nothing tells whose it is, and a meeting of others is no session.
        ("Про бюджет\n\nОбласна рада і міська рада України сперечаються.", None),
        ("Про школи\n\nУ Полтаві говорили про школи й садочки України.", None),
    ],
)  # fmt: skip
def test_what_passes_in_a_session_is_of_the_body_that_met(lead: str, issuer: str | None) -> None:
    text = f"{lead}\n\nДепутати підтримали рішення № 61-5 про ліцеї."
    (document,) = extract.extract_article(text).documents
    assert document.issuer == issuer


def test_the_day_may_stand_behind_a_word_for_passing() -> None:
    text = "Про воду\n\nВ Україні діє Закон № 640-IX, ухвалений 11 квітня 2024 року, і люди задоволені."
    (document,) = extract.extract_article(text).documents
    assert document.issued_on == date(2024, 4, 11)


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("Новини\n\nЧеркаська обласна рада скасувала своє рішення № 12-5 про тарифи.", "Regional Council"),
        ("Новини\n\nЧеркаська обласна рада нагадала виконкому про його рішення № 12-5.", None),
        (
            "اخبار\n\nسازمان امور مالیاتی کشور باید بخشنامه شماره ۲۰۰/۱۴۰۳/۷ مورخ ۱۴۰۳/۰۶/۰۵ خود را ببیند.",
            "Iranian National Tax Administration",
        ),
        (
            "اخبار\n\nسازمان امور مالیاتی کشور گفت بخشنامه شماره ۲۰۰/۱۴۰۳/۷ را با کار خود می‌سنجد.",
            None,
        ),
    ],
)
def test_its_own_document_is_that_of_the_only_body_named_before(text: str, issuer: str | None) -> None:
    (document,) = extract.extract_article(text).documents
    assert document.issuer == issuer


def test_what_several_nations_decide_is_a_resolution_at_each_mention() -> None:
    told = "بدأت في القاهرة الدورة العادية لمجلس جامعة الدول العربية. وأقر الحضور القرار رقم (7412)."
    (document,) = extract.extract_article(f"دورة جديدة\n\n{told}").documents
    assert (document.kind, document.issuer) == ("resolution", "Arab League")
    told = "طالب الحضور بتنفيذ القرار 7412 الصادر عن جامعة الدول العربية، وقالوا إن القرار 7412 مهم."
    found = extract.extract_article(f"ندوة عن المياه\n\nبدأت ندوة. {told}").documents
    assert [d.kind for d in found] == ["resolution", "resolution"]


def test_what_a_head_of_state_issues_is_of_his_country() -> None:
    text = "جريدة\n\nنشرت الجريدة الرسمية في الدوحة المرسوم الأميري رقم (77) لسنة 2024 بشأن المياه."
    assert [d.issuer for d in extract.extract_article(text).documents] == ["Emir of Qatar"]


def test_a_long_number_in_brackets_behind_a_minister_with_his_name() -> None:
    text = (
        "جريدة\n\nنشرت الجريدة في الرياض قرار معالي وزير العمل والإسكان الأستاذ سالم بن فهد المرزوقي "
        "رقم (4700812) وتاريخ 1/12/1446هـ."
    )
    assert [d.number for d in extract.extract_article(text).documents] == ["4700812"]
