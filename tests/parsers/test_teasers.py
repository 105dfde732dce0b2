from __future__ import annotations

import pytest

from extract.parsers import Source, parse

ARTICLES = {
    "vi": (
        "Hội nghị triển khai kế hoạch chuyển đổi số của tỉnh",
        "Sáng 17/5, đồng chí Trần Văn Mẫu chủ trì hội nghị triển khai kế hoạch chuyển đổi số của tỉnh.",
        "Đồng chí đề nghị các đơn vị rà soát từng nhiệm vụ và báo cáo kết quả trước ngày cuối tháng.",
    ),
    "ar": (
        "رئيس المجلس يترأس اجتماعا لمناقشة خطة العام المقبل",
        "ترأس رئيس المجلس سامي عودة صباح اليوم اجتماعا في العاصمة لمناقشة خطة العام المقبل بحضور الوزراء.",
        "ووجه بإنجاز المشاريع قبل نهاية العام وبرفع تقرير أسبوعي عن كل مشروع إلى لجنة المتابعة.",
    ),
    "uk": (
        "Голова обласної ради провів нараду щодо підготовки громад до зими",
        "Голова обласної ради Іван Петренко провів нараду, на якій громади доповіли про підготовку до зими.",
        "Він доручив департаментам завершити роботи до вересня та щотижня звітувати про їхній перебіг.",
    ),
    "fa": (
        "نشست شورای اداری استان درباره بودجه برگزار شد",
        "نشست شورای اداری استان صبح امروز به ریاست استاندار و با حضور مدیران درباره بودجه برگزار شد.",
        "استاندار از مدیران خواست طرح‌ها را تا پایان سال به سرانجام برسانند و هر هفته گزارش بدهند.",
    ),
}
TEASERS = {
    "vi": ("Bà Phạm Thị Khác tiếp đoàn doanh nghiệp Nhật Bản", "Khai mạc giải bóng đá thiếu niên toàn quốc"),
    "ar": ("وزير الصحة يفتتح مستشفى الأطفال الجديد في إربد", "افتتاح معرض الكتاب الدولي في دورته العاشرة"),
    "uk": (
        "Міністр Олег Коваль відкрив лікарню у Полтаві",
        "Збірна з футболу перемогла у відбірковому матчі",
    ),
    "fa": (
        "وزیر بهداشت بیمارستان کودکان شیراز را افتتاح کرد",
        "تیم ملی والیبال به مرحله پایانی مسابقات رسید",
    ),
}
LAST = {
    "vi": (
        "Đồng chí Trần Văn Mẫu phát biểu tại hội nghị triển khai kế hoạch chuyển đổi số",
        "Cùng ngày, đoàn công tác thăm gia đình chính sách ở xã",
        "Thư ký hội nghị: bà Lê Thị Hoa, chuyên viên văn phòng",
    ),
    "ar": ("كما زار الوفد مدرسة في حي الزهور وقدم هدايا للطلبة",),
    "uk": ("Також гості відвідали школу та подарували дітям книги про історію рідного краю",),
    "fa": ("همچنین هیئت از مدرسه‌ای در شهر بازدید کرد و هدیه داد",),
}


def text_of(*lines: str) -> str:
    return parse(Source("a.txt", "\n\n".join(lines).encode(), "text")).text


@pytest.mark.parametrize("language", ARTICLES)
@pytest.mark.parametrize("count", [1, 2])
def test_headlines_of_other_articles_are_left_out(language: str, count: int) -> None:
    article = ARTICLES[language]
    assert text_of(*article, *TEASERS[language][:count]) == "\n".join(article)


@pytest.mark.parametrize(("language", "line"), [(code, x) for code, lines in LAST.items() for x in lines])
def test_last_lines_of_the_article_stay(language: str, line: str) -> None:
    article = ARTICLES[language]
    assert text_of(*article, line) == "\n".join([*article, line])
