"""Where one citation ends and the next begins, and what is stated of each."""

from __future__ import annotations

import pytest

from extract.documents.stage import find_in_phrase


def numbers(text: str, language: str) -> list[str]:
    return [m.number for m in find_in_phrase(text, language)]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        # Another noun ends a list, the same noun goes on with it.
        ("Luật số 9/2022/QH15 ngày 3/6/2022 và Nghị định số 41", "vi", ["09/2022/QH15", "41"]),
        ("Quyết định 12/QĐ-TTg ngày 5/1/2025 và Quyết định số 14", "vi", ["12/QĐ-TTg", "14/QĐ-TTg"]),
        ("постанова від 3.02.2023 № 95 та наказ № 17", "uk", ["95", "17"]),
        # The points of a text are no members.
        ("Luật số 50/2019/QH14; 2. Bộ Công an; 3. Bộ Tư pháp", "vi", ["50/2019/QH14"]),
        # A day of the month is no number, nor what counts something.
        ("Nghị quyết của Chính phủ 9 tháng 8 năm 2024", "vi", []),
        ("قرار المكتب السياسي 9 أغسطس 2024", "ar", []),
        ("Резолюція Політбюро 9 серпня 2024 року", "uk", []),
        ("مصوبه هیئت وزیران ۱۰ آذر ۱۴۰۱", "fa", []),
        ("chỉ thị của Thủ tướng 4 bộ", "vi", []),
        ("Đề án 06 của Chính phủ", "vi", ["06"]),
        # A project that is called by its number is definite, one that is only counted is not.
        ("تنفيذ المشروع 938 والمشروع 939 في فيتنام", "ar", ["938", "939"]),
        ("إنجاز مشروع 35 في فيتنام", "ar", []),
        ("إدارة المشاريع رقم 2 في فيتنام", "ar", []),
        # A number with its year may stand behind the issuer alone.
        ("تعديل قرار مجلس الوزراء (2210 لسنة 2021)", "ar", ["2210/2021"]),
        ("قرار مجلس الوزراء في 15 جلسة", "ar", []),
        # A short title may stand between noun and number.
        ("Quyết định phê duyệt đề cương khảo sát số 314", "vi", ["314"]),
        ("Quyết định ban hành kế hoạch số 25/KH-UBND", "vi", ["25/KH-UBND"]),
        ("Quyết định thu hồi đất số 208 của UBND tỉnh Cà Mau", "vi", ["208"]),
        ("рішення Одеської міської ради № 88/4120", "uk", ["88/4120"]),
        ("quyết định thành lập trường số 2", "vi", []),
        # A sign outweighs a word that could count.
        ("Quyết định số 733 đồng ý chủ trương", "vi", ["733"]),
        # A year behind a number that has none is no part of it.
        ("Kế hoạch 31 năm 2025 của UBND tỉnh Cà Mau", "vi", ["31/KH-UBND"]),
        ("Kế hoạch 5 năm 2026-2030", "vi", []),
        # Old and slipped codes.
        ("Nghị định số 12-CP ngày 3/3/1995", "vi", ["12/CP"]),
        ("Nghị định 91/2018/NĐCP", "vi", ["91/2018/NĐ-CP"]),
        ("Nghị định số 91/2018/NĐ-CPngày 1/7/2018", "vi", ["91/2018/NĐ-CP"]),
        ("Quyết định 312/QÐ-TTg", "vi", ["312/QĐ-TTg"]),
        ("Quyết định số 312/QĐ-CP của Thủ tướng Chính phủ", "vi", ["312/QĐ-TTg"]),
        ("Công văn số 44/CV-ABC của công ty", "vi", ["44/CV-ABC"]),
        # Members of one list are of one type.
        ("القرارات 59 و66 و68 للمكتب السياسي", "ar", ["59-NQ/TW", "66-NQ/TW", "68-NQ/TW"]),
        # Serials that look like years, in a list of four-digit ones.
        ("قطعنامه‌های ۱۷۴۷ و ۱۹۲۹ شورای امنیت", "fa", ["S/RES/1747", "S/RES/1929"]),
        ("قرار مجلس الأمن رقم 242 لعام 1967", "ar", ["S/RES/242"]),
        ("قرار مجلس الأمن 2735 والقرار 1701", "ar", ["S/RES/2735", "S/RES/1701"]),
        ("قرار الأمم المتحدة رقم 598", "ar", ["S/RES/598"]),
        # Dash and bar of a Saudi number are one, as are 4 and 04.
        ("قرار مجلس الشورى رقم (31 - 12)", "ar", ["31/12"]),
        ("Kế hoạch số 4-KH/TW", "vi", ["04-KH/TW"]),
        # Where the year is written in the number, the issuer settles the form.
        ("Thông tư 21/2025 của Bộ Xây dựng", "vi", ["21/2025/TT-BXD"]),
        ("Luật số 8/2018 của Quốc hội", "vi", ["08/2018/QH14"]),
        ("Nghị quyết 41/2021 của Quốc hội", "vi", ["41/2021"]),  # two terms sat in 2021
        ("Nghị quyết 31/2024 của HĐND tỉnh Cà Mau", "vi", ["31/2024/NQ-HĐND"]),
        ("законопроєкти №№ 10245, 10377 та 11150-д", "uk", ["10245", "10377", "11150-д"]),
        ("рішення Конституційного Суду України № 3-р/2023", "uk", ["3-р/2023"]),
        # Cases of a court are no documents.
        ("القضية رقم 88 لسنة 2022", "ar", []),
    ],
)
def test_numbers(text: str, language: str, expected: list[str]) -> None:
    assert numbers(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "position", "issuer", "place", "issued_on"),
    [
        # Day and issuer of one document are not the next one's.
        ("Nghị quyết số 82/NQ-CP ngày 2/5/2025 của Chính phủ và Kế hoạch số 19/KH-UBND của tỉnh Cà Mau",
         "vi", 1, "Provincial People's Committee", "Cà Mau", None),
        ("القرار رقم 82/NQ-CP المؤرخ 2 مايو 2025 للحكومة والخطة رقم 19/KH-UBND", "ar", 1,
         "Provincial People's Committee", None, None),
        # A day of another year than the number's is not the day of issue.
        ("Nghị định số 70/2021/NĐ-CP, ngày 5/3/2025, Bộ Tài chính họp", "vi", 0, "Government", None, None),
        ("Quyết định số 55/2024/QĐ-UBND vừa được UBND tỉnh Cà Mau thông qua hôm 1/2/2024", "vi", 0,
         "Provincial People's Committee", "Cà Mau", "2024-02-01"),
        # A stated issuer stands where the code is not known, and at its stated level.
        ("Quyết định số 55/QĐ-ABCD ngày 1/2/2024 của UBND tỉnh Cà Mau", "vi", 0,
         "Provincial People's Committee", "Cà Mau", "2024-02-01"),
        ("Quyết định số 55/QĐ-UBND của UBND thành phố Đà Lạt", "vi", 0,
         "City People's Committee", "Đà Lạt", None),
        ("Ngày 4.6.2024, UBND TP. Hà Nội ban hành Quyết định số 55/QĐ-UBND", "vi", 0,
         "City People's Committee", "Hà Nội", "2024-06-04"),
        # Whoever signs, the issuer is his office's body.
        ("Thủ tướng Trần Văn Nam vừa ký Công điện số 55/CĐ-TTg", "vi", 0, "Prime Minister", None, None),
        ("UBND tỉnh Cà Mau vừa chính thức ban hành Kế hoạch 71", "vi", 0,
         "Provincial People's Committee", "Cà Mau", None),
        ("рішення Конституційного Суду України № 3-р/2023", "uk", 0,
         "Constitutional Court of Ukraine", None, None),
        ("الأمر السامي رقم (87)", "ar", 0, "King of Saudi Arabia", None, None),
        # Who runs a project did not issue it.
        ("Ban Chỉ đạo Đề án 06", "vi", 0, "Prime Minister", None, None),
        # A minister's document is his ministry's.
        ("Chỉ thị 14 của Bộ trưởng Bộ Công Thương", "vi", 0, "Ministry of Industry and Trade", None, None),
        ("التوجيه رقم 14 لوزير الصناعة والتجارة", "ar", 0, "Ministry of Industry and Trade", None, None),
        ("الخطة رقم 14 لوزارة الزراعة والبيئة", "ar", 0,
         "Ministry of Agriculture and Environment", None, None),
        ("Директива № 14 міністра промисловості і торгівлі", "uk", 0,
         "Ministry of Industry and Trade", None, None),
        ("План 14 Міністерства сільського господарства та довкілля", "uk", 0,
         "Ministry of Agriculture and Environment", None, None),
        ("دستورالعمل ۱۴ وزیر دفاع ملی", "fa", 0, "Ministry of National Defence", None, None),
        ("наказ міністра оборони України № 14", "uk", 0, "Ministry of Defence", None, None),
        # Numbers that only one body gives.
        ("постанова № 4015-IX", "uk", 0, "Verkhovna Rada", None, None),
        ("розпорядження № 512-р", "uk", 0, "Cabinet of Ministers", None, None),
        ("المرسوم الرئاسي رقم 24-17", "ar", 0, "President", None, None),
    ],
)  # fmt: skip
def test_what_is_stated_of_each(
    text: str, language: str, position: int, issuer: str, place: str | None, issued_on: str | None
) -> None:
    mention = find_in_phrase(text, language)[position]
    found = (mention.issuer, mention.issuer_place, mention.issued_on and mention.issued_on.isoformat())
    assert found == (issuer, place, issued_on)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("قانون تنظيم المستشفيات رقم 31 لسنة 1999", "law"),
        ("قانون نظام المحاكم رقم (9) لسنة 2014", "law"),
        ("نظام المرور رقم 5 لسنة 2021", "regulation"),
    ],
)
def test_the_title_of_a_law_begins_with_a_word_for_another(text: str, kind: str) -> None:
    assert [m.kind for m in find_in_phrase(text, "ar")] == [kind]
