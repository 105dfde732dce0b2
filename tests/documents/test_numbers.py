"""Single phrases: which numbers are found in them, in what normal form, and how."""

from __future__ import annotations

import pytest

from extract.documents.stage import find_in_phrase


def found(text: str, language: str) -> list[tuple[str, str, str]]:
    return [(m.number, m.kind, m.how) for m in find_in_phrase(text, language)]


@pytest.mark.parametrize(
    ("text", "number", "kind"),
    [
        ("Nghị quyết số 83/NQ-CP", "83/NQ-CP", "resolution"),
        ("Nghị quyết 11/2026/NQ-CP", "11/2026/NQ-CP", "resolution"),
        ("Nghị quyết số 66.7/2025/NQ-CP", "66.7/2025/NQ-CP", "resolution"),
        ("Nghị quyết số 61-NQ/TW", "61-NQ/TW", "resolution"),
        ("Nghị quyết 204/2025/QH15", "204/2025/QH15", "resolution"),
        ("Luật Đường bộ số 35/2024/QH15", "35/2024/QH15", "law"),
        ("Bộ luật Dân sự số 91/2015/QH13", "91/2015/QH13", "law"),
        ("Pháp lệnh số 02/2022/UBTVQH15", "02/2022/UBTVQH15", "ordinance"),
        ("Nghị quyết số 1211/NQ-UBTVQH15", "1211/NQ-UBTVQH15", "resolution"),
        ("Công văn số 915/VPCP-NN", "915/VPCP-NN", "official_letter"),
        ("Văn bản số 64/VPQH-TT", "64/VPQH-TT", "official_letter"),
        ("Công văn số 65/ĐĐBQH-CTQH", "65/ĐĐBQH-CTQH", "official_letter"),
        ("Công văn số 77/CV-BCĐ", "77/CV-BCĐ", "official_letter"),
        ("Công văn số 77-CV/VPTW", "77-CV/VPTW", "official_letter"),
        ("Hướng dẫn số 12/HD-MTTQ-BTT", "12/HD-MTTQ-BTT", "guideline"),
        ("Kế hoạch số 15-KH/BCĐTW", "15-KH/BCĐTW", "plan"),
        ("Chương trình số 21-CTr/TU", "21-CTr/TU", "programme"),
        ("Quyết định số 44-QĐ/TW", "44-QĐ/TW", "decision"),
        ("Quy định số 44-QĐ/TW", "44-QĐ/TW", "regulation"),
        ("Thông tư liên tịch số 05/2014/TTLT-BTC-BTP", "05/2014/TTLT-BTC-BTP", "circular"),
        ("Tờ trình số 301/TTr-SXD", "301/TTr-SXD", "proposal"),
        ("Số: 18/TB-UBND", "18/TB-UBND", "notice"),
    ],
)
def test_each_family_has_its_form(text: str, number: str, kind: str) -> None:
    assert found(text, "vi") == [(number, kind, "exact")]


def test_a_space_for_the_bar_behind_the_serial() -> None:
    assert found("QĐ số 912 QĐ/TTg", "vi") == [("912/QĐ-TTg", "decision", "repaired")]


@pytest.mark.parametrize(
    ("text", "language", "number", "how"),
    [
        ("القرار رقم 1211/NQ-UBTVQH١٥", "ar", "1211/NQ-UBTVQH15", "normalised"),
        ("مصوبه شماره ۱۲۱۱/NQ-UBTVQH۱۵", "fa", "1211/NQ-UBTVQH15", "normalised"),
        ("الأمر الملكي رقم ا/27", "ar", "أ/27", "normalised"),
        ("Nghị quyết số 61 - NQ / TW", "vi", "61-NQ/TW", "normalised"),
        ("Kết luận số 140-\nKL/TW", "vi", "140-KL/TW", "normalised"),
        ("القرار رقم ٦١-NQ/TW", "ar", "61-NQ/TW", "normalised"),
        ("قطعنامه شماره ۶1-NQ/TW", "fa", "61-NQ/TW", "normalised"),
        ("القرار رقم \u200f61\u200f-NQ/TW", "ar", "61-NQ/TW", "normalised"),
        ("План № 12/kh-ubnd", "uk", "12/KH-UBND", "normalised"),
        ("Nghị quyết số 04-NQ/CP", "vi", "04/NQ-CP", "repaired"),
        ("Nghị quyết số 61/NQ-TW", "vi", "61-NQ/TW", "repaired"),
        ("القرار رقم 310-QD/TW", "ar", "310-QĐ/TW", "repaired"),
        ("Указ № 81/2024/ND-CP", "uk", "81/2024/NĐ-CP", "repaired"),
        ("تلگراف رسمی 19/CD-TTg", "fa", "19/CĐ-TTg", "repaired"),
        ("طرح شماره KH-UBND/1245", "fa", "1245/KH-UBND", "repaired"),
        ("طرح شماره UBND-KH/۱۲۴۵", "fa", "1245/KH-UBND", "repaired"),
        ("فرمان شماره NĐ-CP/45/2023", "fa", "45/2023/NĐ-CP", "repaired"),
        ("قطعنامه TW/NQ-61", "fa", "61-NQ/TW", "repaired"),
        ("القرار QH15/2025/99", "ar", "99/2025/QH15", "repaired"),
        ("Резолюцію № 61-NQ/ТW", "uk", "61-NQ/TW", "repaired"),
        ("Резолюцію № 61-НК/ТВ", "uk", "61-NQ/TW", "repaired"),
        ("План № 12/КХ-УБНД", "uk", "12/KH-UBND", "repaired"),
        ("Директива № 12/КТ-БКП", "uk", "12/CT-BQP", "repaired"),
        ("Nghị quyết số 61/2025/UBTVHQ15", "vi", "61/2025/UBTVQH15", "repaired"),
        ("Nghị quyết số 204/2025/QH", "vi", "204/2025/QH15", "repaired"),
        ("Thông báo số 33/TBMTTQ-BTT", "vi", "33/TB-MTTQ-BTT", "repaired"),
        ("Quyết định số 318/QDD-TTg", "vi", "318/QĐ-TTg", "repaired"),
        ("Quyết định số 318/QDĐ-TTg", "vi", "318/QĐ-TTg", "repaired"),
        ("Quyết định số 318/QD9-UBND", "vi", "318/QĐ-UBND", "repaired"),
        ("Nghị định số 31/2020/NDd-CP", "vi", "31/2020/NĐ-CP", "repaired"),
        ("Nghị quyết số 12/NQ-HDDND", "vi", "12/NQ-HĐND", "repaired"),
        ("Kế hoạch số 45/KHH-UBND", "vi", "45/KH-UBND", "repaired"),
        ("القرار رقم 318 QD/TTg", "ar", "318/QĐ-TTg", "repaired"),
        ("Quyết định 318 QĐ/TTg", "vi", "318/QĐ-TTg", "repaired"),
        ("القرار رقم 318/QDD-TTg", "ar", "318/QĐ-TTg", "repaired"),
        ("Рішення № 318/QDD-TTg", "uk", "318/QĐ-TTg", "repaired"),
        ("تصمیم شماره 318/QDD-TTg", "fa", "318/QĐ-TTg", "repaired"),
        ("Công văn số 3.126/BCT-ĐL", "vi", "3126/BCT-ĐL", "repaired"),
        ("Đề án số 9/DA-UBND", "vi", "09/ĐA-UBND", "repaired"),
        ("پروژه شماره 9-DA/TU", "fa", "09-ĐA/TU", "repaired"),
        ("Dự án số 9/DA-UBND", "vi", "09/DA-UBND", "normalised"),
    ],
)
def test_slips_are_mended_to_their_origin(text: str, language: str, number: str, how: str) -> None:
    assert [(n, h) for n, _, h in found(text, language)] == [(number, how)]


@pytest.mark.parametrize(
    ("text", "language", "numbers"),
    [
        ("các Nghị quyết số 61, 62 và 63-NQ/TW", "vi", ["61-NQ/TW", "62-NQ/TW", "63-NQ/TW"]),
        ("Kế hoạch số 8 & 9/KH-UBND", "vi", ["08/KH-UBND", "09/KH-UBND"]),
        ("QĐ 15/16/17/QĐ-TTg", "vi", ["15/QĐ-TTg", "16/QĐ-TTg", "17/QĐ-TTg"]),
        ("Nghị quyết 61-NQ/TW & 84/NQ-CP", "vi", ["61-NQ/TW", "84/NQ-CP"]),
        ("القرارين رقم 61 و62-NQ/TW", "ar", ["61-NQ/TW", "62-NQ/TW"]),
        ("Резолюції № 61, № 62 та № 63-NQ/TW", "uk", ["61-NQ/TW", "62-NQ/TW", "63-NQ/TW"]),
        ("قطعنامه‌های ۶۱، ۶۲ و ۶۳-NQ/TW", "fa", ["61-NQ/TW", "62-NQ/TW", "63-NQ/TW"]),
        ("Резолюції № 61-NQ/TW Політбюро та № 62-NQ/TW", "uk", ["61-NQ/TW", "62-NQ/TW"]),
        # A noun for two has two members, whatever stands behind the second.
        ("وفق القرارين رقم 61 و62 معا", "ar", ["61", "62"]),
        ("القرار رقم 61-NQ/TW والقرار رقم 62-NQ/TW", "ar", ["61-NQ/TW", "62-NQ/TW"]),
    ],
)
def test_members_of_a_list_share_its_code(text: str, language: str, numbers: list[str]) -> None:
    assert [n for n, _, _ in found(text, language)] == numbers


@pytest.mark.parametrize(
    ("text", "language", "number", "kind"),
    [
        ("постановою Кабінету Міністрів України від 1 березня 2021 р. № 301", "uk", "301", "resolution"),
        ("розпорядження КМУ від 02.02.2022 № 77-р", "uk", "77-р", "order"),
        ("Указ Президента України № 101/2023", "uk", "101/2023", "decree"),
        ("Законом України від 05.05.2020 № 590-IX", "uk", "590-IX", "law"),
        ("наказом МОН України від 06.06.2022 № 519", "uk", "519", "order"),
        ("законопроєкт № 8222", "uk", "8222", "other"),
        ("розпорядження начальника адміністрації № 301/0/5-24ВА", "uk", "301/0/5-24ВА", "order"),
        ("تصویب‌نامه شماره ۴۰۱۲/ت۵۹۰۰۱هـ", "fa", "4012/ت59001هـ", "decision"),
        ("آیین‌نامه با شماره ۴۰۱۲/ت۵۹۰۰۱هـ", "fa", "4012/ت59001هـ", "decision"),
        ("بخشنامه شماره 300/1401/20", "fa", "300/1401/20", "circular"),
        ("مصوبه شماره ۱۴/ک/۹۲", "fa", "14/ک/92", "decision"),
        ("بخشنامه شماره ۱۴۵/ص", "fa", "145/ص", "circular"),
        ("بخشنامه ۲۱۰/۳۳۴۰/۱۵ وزارت کشور", "fa", "210/3340/15", "circular"),
        ("بخشنامه شماره ص/۲۱۰/۳۳۴۰", "fa", "ص/210/3340", "circular"),
        ("بخشنامه ۱۷۳۰۲۴ مورخ ۱۴۰۳/۲/۵ وزارت کشور", "fa", "173024", "circular"),
        ("نامه شماره ۱۲۰/۴۵۰۰ وزارت امور خارجه", "fa", "120/4500", "official_letter"),
        ("المرسوم الملكي رقم (م/31)", "ar", "م/31", "decree"),
        ("الأمر الملكي رقم أ/77", "ar", "أ/77", "order"),
        ("القانون رقم 10 لسنة 2018", "ar", "10/2018", "law"),
        ("قرار مجلس الوزراء رقم (12) لعام 2019", "ar", "12/2019", "decision"),
        ("المرسوم السلطاني رقم 40/2021", "ar", "40/2021", "decree"),
        ("القانون 21-14 المؤرخ في 2 ماي 2021", "ar", "21-14", "law"),
        ("المرسوم التنفيذي رقم 21-145", "ar", "21-145", "decree"),
        ("قرار مجلس الأمن رقم 1701", "ar", "S/RES/1701", "resolution"),
    ],
)
def test_native_numbers(text: str, language: str, number: str, kind: str) -> None:
    assert [(n, k) for n, k, _ in found(text, language)] == [(number, kind)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("cơn bão số 12 đổ bộ", "vi"),
        ("Kế hoạch 5 năm 2026-2030", "vi"),
        ("ban hành 4 nghị quyết và 3 chỉ thị", "vi"),
        ("Hướng dẫn 3 bước làm hồ sơ", "vi"),
        ("Nghị quyết Trung ương 4 khóa XII", "vi"),
        ("theo QCVN 6:2018/BKHCN", "vi"),
        ("xem https://example.org/nghi-quyet-61-nq-tw.html", "vi"),
        ("nghị quyết năm 2025", "vi"),
        ("أصدر المجلس 50 قرارا", "ar"),
        ("هاتف رقم 920000", "ar"),
        ("خطة 5 سنوات", "ar"),
        ("зареєстрованого в Міністерстві юстиції за № 1000/2000", "uk"),
        ("Програма 5-7-9 для бізнесу", "uk"),
        ("документів 14-го з'їзду", "uk"),
        ("у звіті, 21 травня", "uk"),
        ("برنامه ۵ ساله توسعه", "fa"),
        ("طوفان شماره ۱۲ در دریا", "fa"),
        ("پرونده شماره ۱۲۳ مورخ", "fa"),
    ],
)
def test_numbers_that_are_no_documents(text: str, language: str) -> None:
    assert found(text, language) == []


@pytest.mark.parametrize("number", ["93/2025/QH15", "193/2025/QH15", "71/NQ-CP", "171/NQ-CP"])
def test_a_number_is_never_part_of_a_longer_one(number: str) -> None:
    assert [n for n, _, _ in found(f"theo {number} về", "vi")] == [number]


@pytest.mark.parametrize(
    ("text", "language", "as_written"),
    [
        ("theo Nghị quyết số 61-NQ/TW,", "vi", "Nghị quyết số 61-NQ/TW"),
        ("والقرار رقم 61-NQ/TW", "ar", "القرار رقم 61-NQ/TW"),
        ("وفقًا للقرار رقم 61-NQ/TW", "ar", "للقرار رقم 61-NQ/TW"),
        ("بالقانون رقم 10 لسنة 2018", "ar", "القانون رقم 10 لسنة 2018"),
        ("قرار مجلس الوزراء رقم (12)", "ar", "قرار مجلس الوزراء رقم (12)"),
        ("(القرار 61-NQ/TW)", "ar", "القرار 61-NQ/TW"),
        ("Постанови Уряду № 84/NQ-CP від", "uk", "Постанови Уряду № 84/NQ-CP"),
        ("Закон про дані № 60/2024/QH15", "uk", "Закон про дані № 60/2024/QH15"),
        ("تصمیم نخست وزیر شماره 15/QĐ-TTg", "fa", "تصمیم نخست وزیر شماره 15/QĐ-TTg"),
    ],
)
def test_a_mention_runs_from_the_noun_to_the_number(text: str, language: str, as_written: str) -> None:
    (mention,) = find_in_phrase(text, language)
    assert mention.as_written == text[mention.start : mention.end] == as_written


def test_the_noun_of_a_list_holds_behind_the_issuer_of_its_first_member() -> None:
    text = "Резолюції № 97/2025/QH15 Національних зборів та № 98/2025/QH15"
    assert [(n, k) for n, k, _ in found(text, "uk")] == [
        ("97/2025/QH15", "resolution"),
        ("98/2025/QH15", "resolution"),
    ]


def test_a_year_of_another_calendar_is_a_number_where_nobody_counts_so() -> None:
    assert [number for number, *_ in found("за Рішенням 1367 у В'єтнамі", "uk")] == ["1367"]
    assert found("بر اساس تصمیم ۱۳۶۷", "fa") == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("نظر تفسیری شماره ۸۱/۳۰/۱۵۵۰", "81/30/1550"),
        ("رأی شماره ۲۲۱۴", "2214"),
        ("موافقت‌نامه شماره ۱۷", "17"),
    ],
)
def test_what_persian_calls_otherwise_is_of_no_other_kind(text: str, number: str) -> None:
    assert [(n, kind) for n, kind, _ in found(f"بر اساس {text} عمل شد.", "fa")] == [(number, "other")]


def test_votes_are_no_document() -> None:
    assert found("با رأی ۱۷۹ نماینده به تصویب رسید.", "fa") == []
