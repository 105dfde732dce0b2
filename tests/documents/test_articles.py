"""Whole articles: what the context completes, and what it leaves open."""

from __future__ import annotations

from datetime import date

import pytest

from extract.article import Article, Segment
from extract.dates.finder import find_dates
from extract.dates.mention import DateMention
from extract.documents.stage import Documents, find_documents
from extract.places.mention import PlaceMention


def article(text: str, language: str = "vi", **known: object) -> Article:
    segments, start = [], 0
    for line in text.split("\n"):
        segments.append(Segment(start, start + len(line), "paragraph"))
        start += len(line) + 1
    values = {"published_on": date(2025, 10, 1), "publisher": "Báo Nhân Dân", **known}
    return Article("a" * 16, "a.txt", language, 1.0, text, tuple(segments), **values)  # type: ignore[arg-type]


def dated(text: str, written: str, value: date) -> DateMention:
    start = text.index(written)
    return DateMention(start, start + len(written), written, value, year=value.year, month=value.month)


def placed(text: str, written: str, name: str) -> PlaceMention:
    start = text.index(written)
    return PlaceMention(start, start + len(written), written, name, "province", name)


def numbers(found: Documents) -> list[str]:
    return [m.number for m in found.mentions]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Nghị quyết số 61-NQ/TW nêu rõ. Nghị quyết 61 giao việc.", "vi", ["61-NQ/TW", "61-NQ/TW"]),
        ("صدر القرار رقم 84/NQ-CP. ويحدد القرار 84 المهام.", "ar", ["84/NQ-CP", "84/NQ-CP"]),
        ("Ухвалено План № 12/KH-UBND. За Планом 12 діють.", "uk", ["12/KH-UBND", "12/KH-UBND"]),
        ("طرح شماره 12/KH-UBND صادر شد. طبق طرح ۱۲ عمل شد.", "fa", ["12/KH-UBND", "12/KH-UBND"]),
        ("Nghị quyết số 84 ngày 1/2 của Chính phủ được ban hành.", "vi", ["84/NQ-CP"]),
        ("Nghị quyết số 84 của Bộ Chính trị được ban hành.", "vi", ["84-NQ/TW"]),
        ("Chương trình số 33 của Tỉnh ủy được ban hành.", "vi", ["33-CTr/TU"]),
        ("الحزب في فيتنام: (القرار 81) و(القرار 82) للمكتب السياسي", "ar", ["81-NQ/TW", "82-NQ/TW"]),
        ("Đưa các nghị quyết trụ cột 81, 82 và 83 của Bộ Chính trị vào đời sống", "vi",
         ["81-NQ/TW", "82-NQ/TW", "83-NQ/TW"]),
        # Before 2025 the Government's resolutions had no year in their numbers.
        ("Nghị quyết số 09/2026 của Chính phủ thay Nghị quyết số 12/2018 của Chính phủ.", "vi",
         ["09/2026/NQ-CP", "12/NQ-CP"]),
    ],
)  # fmt: skip
def test_short_forms_are_completed(text: str, language: str, expected: list[str]) -> None:
    assert numbers(find_documents(article(text, language))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quyết định số 15 của UBND tỉnh", ["15"]),
        ("Nghị quyết 9 của HĐND tỉnh", ["9"]),
        ("Nghị định số 999 quy định", ["999"]),
        ("Nghị quyết số 61-NQ/TW, Nghị quyết số 61/NQ-CP. Nghị quyết 61 nêu", ["61-NQ/TW", "61/NQ-CP", "61"]),
    ],
)
def test_two_readings_stay_open(text: str, expected: list[str]) -> None:
    assert numbers(find_documents(article(text))) == expected


@pytest.mark.parametrize(
    ("published_on", "expected"),
    [(date(2025, 1, 10), "57-NQ/TW"), (date(2024, 5, 1), "57"), (None, "57-NQ/TW")],
)
def test_the_registry_completes_only_what_was_already_issued(
    published_on: date | None, expected: str
) -> None:
    found = find_documents(article("Học tập Nghị quyết 57 trong toàn ngành.", published_on=published_on))
    assert numbers(found) == [expected]


@pytest.mark.parametrize(
    ("text", "issued_on"),
    [
        ("Ngày 3/7/2017, hội nghị học tập Nghị quyết 11-NQ/TW của Bộ Chính trị.", None),
        ("Nghị quyết 11-NQ/TW của Bộ Chính trị, lộ trình đến 3/7/2030; hội nghị ngày 5/8/2017.", None),
        ("Ngày 3/7/2023, hội nghị học tập Nghị quyết 11-NQ/TW của Bộ Chính trị.", date(2022, 2, 10)),
        ("Nghị quyết 26-NQ/TW tại Hội nghị Trung ương 7 khóa X.", date(2008, 8, 5)),
        ("Nghị quyết 26-NQ/TW của Hội nghị lần thứ 7 Ban Chấp hành Trung ương khóa X.", date(2008, 8, 5)),
    ],
)
def test_the_registry_dates_what_a_text_of_no_day_can_mean(text: str, issued_on: date | None) -> None:
    named = find_dates(text, "vi", None)
    found = find_documents(article(text, published_on=None), named)
    assert [m.issued_on for m in found.mentions] == [issued_on]


@pytest.mark.parametrize(
    ("place", "publisher", "number"),
    [
        ("Lào Cai", None, "77/CĐ-TTg"),
        ("Київська область", None, "77"),
        (None, None, "77"),
        (None, "Cổng TTĐT tỉnh", "77/CĐ-TTg"),
    ],
)
def test_a_province_of_vietnam_or_its_press_makes_an_article_vietnamese(
    place: str | None, publisher: str | None, number: str
) -> None:
    text = "У Лаокаї виконують депешу № 77 прем'єр-міністра."
    places = [placed(text, "Лаокаї", place)] if place else []
    assert numbers(find_documents(article(text, "uk", publisher=publisher), (), places)) == [number]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("vi", "Quyết định số 861 của Thủ tướng Chính phủ.", ["861/QĐ-TTg"]),
        ("vi", "Quyết định số 15 của Thủ tướng Chính phủ.", ["15"]),  # it may be normative
        ("vi", "Quyết định số 861 của Chính phủ.", ["861"]),
        ("vi", "Quyết định 861 của Thủ tướng. Quyết định 861/QĐ-CP nêu rõ.", ["861/QĐ-TTg"] * 2),
        ("ar", "في فيتنام: القرار رقم 861 لرئيس الوزراء.", ["861/QĐ-TTg"]),
        ("uk", "У В'єтнамі діє Рішення № 861 прем'єр-міністра.", ["861/QĐ-TTg"]),
        ("fa", "در ویتنام تصمیم شماره ۸۶۱ نخست وزیر.", ["861/QĐ-TTg"]),
    ],
)
def test_a_decision_of_the_prime_minister(language: str, text: str, expected: list[str]) -> None:
    assert numbers(find_documents(article(text, language))) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("uk", "У В'єтнамі підсумували Проєкт 843 про жінок.", ["843"]),
        ("uk", "У В'єтнамі триває проєкт 843 родин.", []),
        ("uk", "Ханой. Проєкт 500 кіловат у В'єтнамі.", []),
        ("uk", "У В'єтнамі виконують Проєкт 2025 року.", []),
        ("fa", "ویتنام پروژه ۸۴۳ را جمع‌بندی کرد.", ["843"]),
        ("fa", "در ویتنام فاز اول پروژه ۱۰۴ کیلومتر طول دارد.", []),
        ("fa", "در ویتنام پروژه ۱۲ را آغاز کردند.", []),
        ("ar", "لخصت فيتنام المشروع 843 بشأن المرأة.", ["843"]),
        ("ar", "في فيتنام مشروع 843 عائلة.", []),
    ],
)
def test_a_project_called_by_its_number(language: str, text: str, expected: list[str]) -> None:
    assert numbers(find_documents(article(text, language))) == expected


def test_a_native_article_is_not_read_as_vietnamese() -> None:
    text = "أصدر رئيس الوزراء المصري القرار 57 في القاهرة."
    found = find_documents(article(text, "ar", publisher="الأهرام"))
    assert [(m.number, m.kind, m.country) for m in found.mentions] == [("57", "decision", "EG")]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Việt Nam ủng hộ Nghị quyết 1701 của Hội đồng Bảo an.", "vi"),
        ("Việt Nam ủng hộ Nghị quyết số 79 của Đại hội đồng Liên hợp quốc.", "vi"),
        ("تؤيد فيتنام قرار مجلس الأمن رقم 1701.", "ar"),
        ("В'єтнам підтримує резолюцію Ради Безпеки ООН № 1701.", "uk"),
        ("ویتنام از قطعنامه ۱۷۰۱ شورای امنیت حمایت می‌کند.", "fa"),
    ],
)
def test_a_document_of_the_united_nations_has_no_country(text: str, language: str) -> None:
    assert [m.country for m in find_documents(article(text, language)).mentions] == [None]


def test_the_short_form_of_a_native_number_is_completed() -> None:
    text = "Указ № 300/2022 підписано. Указ № 300 діє."
    found = find_documents(article(text, "uk", publisher="Україна молода"))
    assert [(m.number, m.how) for m in found.mentions] == [("300/2022", "exact"), ("300/2022", "completed")]


@pytest.mark.parametrize(
    ("text", "language", "written", "value"),
    [
        ("Nghị quyết 84/NQ-CP ngày 5/2/2025 của Chính phủ", "vi", "5/2/2025", date(2025, 2, 5)),
        ("Nghị quyết 84/NQ-CP (5/2/2025)", "vi", "5/2/2025", date(2025, 2, 5)),
        ("Nghị quyết 84/NQ-CP của Chính phủ ngày 5/2/2025", "vi", "5/2/2025", date(2025, 2, 5)),
        ("Ngày 5/2/2025, Chính phủ ban hành Nghị quyết 84/NQ-CP", "vi", "5/2/2025", date(2025, 2, 5)),
        ("Nghị quyết 84/NQ-CP có hiệu lực từ 5/2/2025", "vi", "5/2/2025", None),
        ("Nghị quyết 84/NQ-CP được thảo luận ngày 5/2/2025", "vi", "5/2/2025", None),
        ("Nghị quyết 84/NQ-CP\nNgày 5/2/2025, Chính phủ họp", "vi", "5/2/2025", None),
        ("القرار رقم 84/NQ-CP المؤرخ 5 فبراير 2025 للحكومة", "ar", "5 فبراير 2025", date(2025, 2, 5)),
        ("Постанові № 84/NQ-CP від 5 лютого 2025 року", "uk", "5 лютого 2025", date(2025, 2, 5)),
        ("наказом від 5 лютого 2025 року № 84", "uk", "5 лютого 2025", date(2025, 2, 5)),
        ("مصوبه شماره ۹۵۱۲ شورای عالی باد مورخ ۱۴۰۳/۱۱/۱۷", "fa", "۱۴۰۳/۱۱/۱۷", date(2025, 2, 5)),
        ("قطعنامه 84/NQ-CP مورخ 5 فوریه 2025 دولت", "fa", "5 فوریه 2025", date(2025, 2, 5)),
    ],
)
def test_dates_written_with_a_number(text: str, language: str, written: str, value: date | None) -> None:
    day = dated(text, written, date(2025, 2, 5))
    (mention,) = find_documents(article(text, language), [day]).mentions
    assert mention.cited_on == value


def test_a_date_holds_for_every_mention() -> None:
    text = "Nghị quyết 84/NQ-CP ngày 5/2/2025 nêu. Nghị quyết 84 giao việc."
    found = find_documents(article(text), [dated(text, "5/2/2025", date(2025, 2, 5))])
    assert [(m.cited_on, m.issued_on) for m in found.mentions] == [
        (date(2025, 2, 5), date(2025, 2, 5)),
        (None, date(2025, 2, 5)),
    ]


@pytest.mark.parametrize(
    ("text", "language", "issuer"),
    [
        ("Nghị quyết số 84-NQ/TW của Ban Chấp hành Trung ương Đảng", "vi", "Party Central Committee"),
        ("Nghị quyết số 84-NQ/TW của Bộ Chính trị", "vi", "Politburo"),
        ("Kết luận số 84-KL/TW của Bộ Chính trị, Ban Bí thư", "vi", "Politburo; Secretariat"),
        ("Nghị quyết số 84-NQ/TW, Chính phủ giao các bộ", "vi", None),
        ("Рішення Секретаріату № 84-QD/TW", "uk", "Secretariat"),
        ("القرار رقم 84-NQ/TW الصادر عن المكتب السياسي", "ar", "Politburo"),
        ("قطعنامه شماره 84-NQ/TW دفتر سیاسی", "fa", "Politburo"),
        ("Kế hoạch số 8/KH-BTC", "vi", "Ministry of Finance"),
        ("Quyết định số 8/QĐ-CTN", "vi", "State President"),
    ],
)
def test_issuers(text: str, language: str, issuer: str | None) -> None:
    (mention,) = find_documents(article(text, language)).mentions
    assert mention.issuer == issuer


@pytest.mark.parametrize(
    ("text", "place", "issuer"),
    [
        ("Kế hoạch số 8/KH-UBND của UBND tỉnh Nghệ An", "Nghệ An", "Provincial People's Committee"),
        ("Kế hoạch số 8/KH-UBND của UBND thành phố Huế", "Huế", "City People's Committee"),
        ("Hà Nội vừa ban hành Chương trình số 8-CTr/TU", "Hà Nội", "City Party Committee"),
        ("Gia Lai: Tờ trình số 8/TTr-SNV", "Gia Lai", "Department of Home Affairs"),
        ("Gia Lai: Nghị quyết số 8-NQ/ĐU của Đảng ủy xã", "Gia Lai", "Commune Party Committee"),
    ],
)
def test_local_issuers_have_a_place(text: str, place: str, issuer: str) -> None:
    (mention,) = find_documents(article(text), [], [placed(text, place, place)]).mentions
    assert (mention.issuer, mention.issuer_place) == (issuer, place)


@pytest.mark.parametrize(
    ("headline", "issuer"),
    [
        ("HĐND phường Hòa Bình họp kỳ thứ 4", "Ward People's Committee"),
        ("UBND tỉnh làm việc với UBND xã Hòa Bình", None),
    ],
)
def test_the_numbers_of_a_unit_in_the_headline_are_its_own(headline: str, issuer: str | None) -> None:
    text = f"{headline}\nKế hoạch số 8/KH-UBND được thông qua."
    segments = (Segment(0, len(headline), "headline"), Segment(len(headline) + 1, len(text), "paragraph"))
    (mention,) = find_documents(Article("a" * 16, "a.txt", "vi", 1.0, text, segments)).mentions
    assert mention.issuer == (issuer or "Provincial People's Committee")


def test_a_house_has_a_party_committee_of_its_own() -> None:
    text = "Nghị quyết số 8-NQ/ĐU ngày 2/3/2025 của Đảng ủy Vietcombank và Hướng dẫn số 9-HD/ĐU"
    found = find_documents(article(text)).mentions
    assert {m.issuer for m in found} == {"Party Committee of Vietcombank"}


def test_a_local_issuer_without_any_place_stays_without() -> None:
    (mention,) = find_documents(article("Kế hoạch số 8/KH-UBND được ban hành")).mentions
    assert mention.issuer_place is None


def test_a_number_with_days_of_two_years_is_two_documents() -> None:
    text = "Nghị quyết số 18-NQ/TW ngày 25/10/2017 và Nghị quyết số 18-NQ/TW ngày 16/6/2022."
    found = find_documents(article(text), find_dates(text, "vi", None)).mentions
    assert [m.issued_on for m in found] == [date(2017, 10, 25), date(2022, 6, 16)]


@pytest.mark.parametrize(
    ("published_on", "text", "expected"),
    [
        # Numbers of the Party recur with each term: the day of the article tells which is meant.
        (date(2017, 5, 1), "Nghị quyết số 39-NQ/TW đã được quán triệt.", date(2015, 4, 17)),
        (date(2024, 5, 1), "Nghị quyết số 39-NQ/TW đã được quán triệt.", date(2023, 7, 18)),
        (date(2025, 3, 1), "Nghị quyết số 18-NQ/TW đã được quán triệt.", None),
        (None, "Ngày 3/5/2017, hội nghị bàn về Nghị quyết số 39-NQ/TW.", date(2015, 4, 17)),
        # Those of the Government's resolutions recur every year.
        (date(2025, 5, 1), "Nghị quyết số 71/NQ-CP đã được triển khai.", date(2025, 4, 1)),
        (date(2028, 5, 1), "Nghị quyết số 71/NQ-CP đã được triển khai.", None),
        (date(2024, 5, 1), "Nghị quyết số 71/NQ-CP đã được triển khai.", None),
    ],
)
def test_a_known_document_is_meant_only_where_the_day_allows(
    published_on: date | None, text: str, expected: date | None
) -> None:
    dates = find_dates(text, "vi", published_on)
    (mention,) = find_documents(article(text, published_on=published_on), dates).mentions
    assert mention.issued_on == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Tổng Bí thư yêu cầu thực hiện Quy định 91 (91-QĐ/TW) về cán bộ.", "vi"),
        ("دبیرکل خواستار اجرای مقررات ۹۱ (91-QĐ/TW) شد.", "fa"),
    ],
)
def test_a_code_in_brackets_is_of_the_kind_that_the_noun_before_says(text: str, language: str) -> None:
    found = find_documents(article(text, language=language)).mentions
    assert [(m.number, m.kind) for m in found] == [("91-QĐ/TW", "regulation")] * 2
