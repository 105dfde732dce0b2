from __future__ import annotations

from datetime import date

import pytest

import extract
from extract.parsers import SkippedArticle, Source, UnreadableArticle, parse

LEAD = (
    "Sáng 17/5, tại trụ sở UBND tỉnh, đồng chí Trần Văn Mẫu chủ trì hội nghị triển khai kế hoạch số, "
    "với sự tham dự của lãnh đạo các sở, ban, ngành và đại diện doanh nghiệp trên địa bàn."
)
BODY = (
    "Phát biểu tại hội nghị, đồng chí Trần Văn Mẫu đề nghị các đơn vị rà soát từng nhiệm vụ, phân công người "
    "phụ trách và báo cáo kết quả trước ngày cuối tháng để kịp thời tháo gỡ những vướng mắc phát sinh."
)
HEADLINE = "Hội nghị triển khai kế hoạch chuyển đổi số của tỉnh"


def article(*lines: str):
    return parse(Source("a.txt", "\n".join(lines).encode(), "text"))


def test_an_aggregated_report_is_taken_apart() -> None:
    got = article(
        "Vietnam.vn - Nền tảng quảng bá Việt Nam",
        "",
        HEADLINE,
        "",
        LEAD,
        "",
        "Báo Sông QuêBáo Sông Quê17/05/2025",
        "",
        "Quang cảnh hội nghị. Ảnh: LÊ HẢI",
        "",
        "* Nhiệm vụ trước mắt",
        "",
        BODY,
        "",
        "LÊ HẢI - ĐỖ MINH",
        "",
        "Nguồn: https://songque.vn/hoi-nghi-1.html",
        "",
        "Bình luận (0)",
        "No data",
        "Cùng chuyên mục",
        "Bà Phạm Thị Khác tiếp xúc cử tri",
    )
    assert got.text == "\n".join([HEADLINE, LEAD, "Quang cảnh hội nghị.", "* Nhiệm vụ trước mắt", BODY])
    assert [s.kind for s in got.segments] == ["headline", "paragraph", "caption", "heading", "paragraph"]
    assert (got.title, got.publisher, got.published_on) == (HEADLINE, "Báo Sông Quê", date(2025, 5, 17))
    assert got.source_url == "https://songque.vn/hoi-nghi-1.html"


def test_segments_cover_the_text_in_order() -> None:
    got = article(HEADLINE, "", LEAD, "", BODY)
    assert "\n".join(got.text[s.start : s.end] for s in got.segments) == got.text


@pytest.mark.parametrize(
    "first", ["Quang cảnh hội nghị", "| Quang cảnh hội nghị |", "Đại biểu dự hội nghị. Ảnh: LÊ HẢI", LEAD]
)
def test_a_caption_or_paragraph_is_no_headline(first: str) -> None:
    assert article(first, BODY, BODY).title is None


def test_a_report_in_pictures_has_a_headline() -> None:
    headline = "Toàn cảnh hội nghị triển khai kế hoạch chuyển đổi số"
    assert article(headline, "", LEAD, "", BODY).title == headline


def test_a_headline_with_a_full_stop_needs_the_publication_line() -> None:
    assert article(HEADLINE + ".", "Báo Tỉnh•10/07/2024", LEAD, BODY).title == HEADLINE + "."


@pytest.mark.parametrize(
    ("head", "publisher"),
    [
        (("QuêNet", "04/02/2023   18:20 (GMT+07:00)", "Trần Minh"), "QuêNet"),
        (("Lê Hải, «Рідний степ»", "14 березня 2024 року"), "Рідний степ"),
        (("كتب: سامي عودة", "الأربعاء 14 أغسطس 2024 | 03:21 م", "النهار"), "النهار"),
    ],
)
def test_house_and_writer_beside_the_date(head: tuple[str, ...], publisher: str) -> None:
    got = article(HEADLINE, "", *head, "", LEAD, "", BODY)
    assert got.publisher == publisher
    assert got.text == "\n".join([HEADLINE, LEAD, BODY])


@pytest.mark.parametrize(
    "signature",
    [
        "LÊ HẢI",
        "Lê Hải - Đỗ Minh",
        "(TTXVN)",
        "LÊ HẢI (thực hiện)",
        "Theo TTXVN",
        "مينه دوي",
        "ВАН МІНЬ - НЯТ БАК",
    ],
)
def test_signatures_are_dropped(signature: str) -> None:
    assert article(HEADLINE, "", LEAD, "", BODY, "", signature).text.endswith(BODY)


@pytest.mark.parametrize(
    "label", ["Tin liên quan", "Читайте також:", "اقرأ أيضا", "بیشتر بخوانید:", "XEM THÊM:"]
)
def test_related_headlines_need_no_source_line_before_them(label: str) -> None:
    got = article(
        HEADLINE, "", LEAD, "", BODY, "", label, "Ông Phạm Văn Khác kiểm tra tiến độ", "Công bố Quyết định 12"
    )
    assert got.text.endswith(BODY)


def test_the_article_goes_on_after_a_related_block_in_its_middle() -> None:
    got = article(HEADLINE, "", LEAD, "", "Tin liên quan", "Ông Phạm Văn Khác kiểm tra tiến độ", "", BODY)
    assert got.text == "\n".join([HEADLINE, LEAD, BODY])


def test_a_date_in_the_body_is_not_the_publication_date() -> None:
    got = article(HEADLINE, "", LEAD, "", "Ông sinh ngày 23 tháng 1 năm 1931.", "", BODY)
    assert got.published_on is None
    assert "1931" in got.text


def test_a_line_break_inside_a_number_stays() -> None:
    got = article(HEADLINE, "", LEAD, "", f"{BODY} Kết luận 126-", "KL/TW ngày 14/02/2025 được quán triệt.")
    assert "126-\nKL/TW" in got.text


def test_other_languages_are_skipped_by_name() -> None:
    with pytest.raises(SkippedArticle, match="language ru") as skipped:
        article("Правительство утвердило программу развития регионов, сообщила пресс-служба министерства.")
    assert skipped.value.language == "ru"


@pytest.mark.parametrize("content", [b"", b"\n \n", b"12 34"])
def test_no_text_is_skipped(content: bytes) -> None:
    with pytest.raises(SkippedArticle):
        parse(Source("a.txt", content, "text"))


def test_binary_is_unreadable() -> None:
    with pytest.raises(UnreadableArticle):
        parse(Source("a.txt", bytes(range(256)) * 40, "text"))


UKRAINIAN = "Голова обласної ради провів нараду щодо підготовки громад до зими.\n" * 8
PERSIAN = "نشست شوراي اداري استان صبح امروز به رياست استاندار و با حضور مديران برگزار شد.\n" * 8
ARABIC = "ترأس رئيس المجلس اجتماعا لمناقشة خطة العام المقبل في العاصمة.\n" * 8


@pytest.mark.parametrize(
    ("text", "encoding", "language"),
    [
        (UKRAINIAN, "cp1251", "uk"),
        (UKRAINIAN, "utf-16", "uk"),
        (UKRAINIAN, "utf-16-le", "uk"),
        (UKRAINIAN, "utf-8-sig", "uk"),
        (ARABIC, "cp1256", "ar"),
        (PERSIAN, "cp1256", "fa"),
    ],
)
def test_encodings(text: str, encoding: str, language: str) -> None:
    got = parse(Source("a.txt", text.encode(encoding), "text"))
    assert got.language == language
    assert got.text.splitlines()[0] == text.splitlines()[0]


@pytest.mark.parametrize(
    "menu",
    [
        "Trang chủ  Thời sự  Kinh tế",
        "Головна\tПолітика\tЕкономіка",
        "الرئيسية   سياسة   اقتصاد",
        "سیاسی | اقتصادی | اجتماعی | ورزشی",
    ],
)
def test_a_menu_above_the_headline_is_no_headline(menu: str) -> None:
    got = article(menu, HEADLINE, "Báo Sông Quê   17/05/2025", "", LEAD, "", BODY)
    assert (got.title, got.publisher) == (HEADLINE, "Báo Sông Quê")
    assert got.text == "\n".join([HEADLINE, LEAD, BODY])


def test_runs_of_spaces_are_one_space() -> None:
    spaced = LEAD.replace("chủ trì", "chủ  trì").replace("Trần Văn", "Trần \t Văn")
    got = article(HEADLINE.replace(" ", "  "), "", f"\t{spaced}", "", f"    {BODY}")
    assert got.text == "\n".join([HEADLINE, LEAD, BODY])


@pytest.mark.parametrize(
    "text",
    [
        "Рада ухвалила новий бюджет громади\n\nУкрінформ\n\nДепутати зібралися вранці й працювали до ночі.",
        "Укрінформ\n\nРада ухвалила новий бюджет громади\n\nДепутати зібралися вранці й працювали до ночі.",
    ],
)
def test_a_headline_that_begins_as_a_house_does_is_none(text: str) -> None:
    article = extract.extract_article(text).article
    assert (article.title, article.publisher) == ("Рада ухвалила новий бюджет громади", "Укрінформ")


def test_the_name_of_a_section_alone_above_a_headline_is_no_headline() -> None:
    headline = "الحكومة تدرس مشروع مرسوم بشأن الغابات"
    assert (
        article("الجزائر", "", headline, "", f"درست الحكومة اليوم في الجزائر {headline}.").title == headline
    )
    assert article("Chính trị", "", HEADLINE, "", LEAD, "", BODY).title == HEADLINE


def test_a_day_of_another_calendar_before_the_day_is_no_house() -> None:
    headline = "مجلس المنطقة يناقش مشروعات الطرق"
    told = f"ناقش المجلس اليوم مشروعات الطرق. {headline}."
    got = article(headline, "", "صحيفة النهر", "الأربعاء 16/11/1446هـ - 14 مايو 2025م", "", told)
    assert (got.publisher, got.published_on) == ("صحيفة النهر", date(2025, 5, 14))


@pytest.mark.parametrize(
    ("head", "publisher"),
    [
        (("«Зоря Полісся»",), "Зоря Полісся"),
        (("«Не здамося!»",), None),
        (("Голос України, 23 жовтня 2025 року",), "Голос України"),
        (("Zaxid.net, Ірина Вовк", "24 жовтня 2025, 17:30"), "Zaxid.net"),
        (("Харків, 23 жовтня 2025 року",), None),
    ],
)
def test_the_house_below_a_headline(head: tuple[str, ...], publisher: str | None) -> None:
    lead = "Районна рада зібралася на сесію, на якій депутати ухвалили бюджет громади на наступний рік."
    got = article("Бюджет громади ухвалено на сесії", "", *head, "", lead, "", "Депутати працювали до ночі.")
    assert got.publisher == publisher


def test_a_desk_is_no_house() -> None:
    lead = "تهران- ایرنا- نشست شورای آب استان امروز با حضور مدیران برگزار شد و درباره سدها گفت‌وگو کردند."
    got = article(
        "نشست شورای آب برگزار شد", "", "۲۱ آبان ۱۴۰۴ - ۱۴:۳۵", "گروه سیاسی - سارا نیک", "", lead, "", lead
    )
    assert got.publisher == "ایرنا"


def test_a_link_names_the_source_in_markdown() -> None:
    text = (
        f"# {HEADLINE}\n\n{LEAD}\n\n{BODY}\n\nNguồn: [baosong.vn](https://baosong.vn/hoi-nghi-d1234.html)\n"
    )
    assert (
        parse(Source("a.md", text.encode(), "markdown")).source_url
        == "https://baosong.vn/hoi-nghi-d1234.html"
    )
