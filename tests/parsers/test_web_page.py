from __future__ import annotations

from datetime import date

import pytest

from extract.article import Article
from extract.parsers import SkippedArticle, Source, UnreadableArticle, parse

P1 = (
    "رئیس شورا در این جلسه گفت که برنامه سال آینده باید پیش از پایان ماه آماده شود و همه ادارات می‌توانند "
    "پیشنهادهای خود را تا هفته آینده بفرستند تا در نشست بعدی بررسی شود."
)
P2 = (
    "وی افزود که وزارتخانه‌ها گزارش پیشرفت کار را هر سه ماه یک بار منتشر می‌کنند و استان‌ها نیز "
    "باید برای اجرای آن نیروی انسانی کافی در نظر بگیرند و مشکلات را گزارش دهند."
)
P3 = f"در پایان این نشست، {P1}"
REPEATED = "این بند کوتاه در متن دو بار آمده است و باید هر دو بار بماند."
TITLE = "شورا برنامه سال آینده را بررسی کرد"
PAGE = f"""<!doctype html><html lang="fa"><head><meta charset="utf-8"><title>{TITLE} | Vietnam.vn</title>
<meta property="og:site_name" content="Vietnam.vn"><link rel="canonical" href="https://news.example/fa/1">
<script type="application/ld+json">{{"@graph":[{{"@type":"BreadcrumbList"}},{{"@type":"NewsArticle",
"headline":"{TITLE}","datePublished":"2025-08-08T13:02:45+07:00",
"publisher":{{"name":"Vietnam.vn"}}}}]}}</script>
</head><body><nav><ul><li><a href="/a">تازه‌ها</a></li></ul></nav><article><h1>{TITLE}</h1>
<div class="meta"><span>Báo Sông Quê</span><span>Báo Sông Quê</span><time>08/08/2025</time></div>
<figure><img src="a.jpg"><figcaption>نمایندگان در جلسه شورا. عکس: رضا امینی</figcaption></figure>
<p>{P1}</p><p>{REPEATED}</p><h2>گزارش پیشرفت</h2><p>{P2}</p><p>{REPEATED}</p>
<table><tr><th>شماره</th><th>مرجع</th></tr><tr><td>57-NQ/TW</td><td>دفتر سیاسی</td></tr></table><p>{P3}</p>
<p class="author">رضا امینی</p><p>منبع: <a href="https://songque.vn/x.html">Sông Quê</a></p></article>
<aside><h3>اخبار مرتبط</h3><ul><li><a href="/b">سخنان علی دیگری درباره مصوبه ۱۲۳</a></li></ul></aside>
<footer><p>مجوز شماره ۱۲۳۴۵</p></footer></body></html>"""


@pytest.fixture(scope="module")
def page() -> Article:
    return parse(Source("a.html", PAGE.encode(), "html"))


def test_metadata(page: Article) -> None:
    assert (page.title, page.language, page.published_on) == (TITLE, "fa", date(2025, 8, 8))


def test_the_credited_house_comes_before_the_aggregator(page: Article) -> None:
    assert page.publisher == "Báo Sông Quê"


def test_an_agency_is_not_the_house_of_a_newspaper_page() -> None:
    head = f'<title>{TITLE}</title><meta property="og:site_name" content="روزنامه باغ">'
    body = f"<article><h1>{TITLE}</h1><p>ایسنا - ساری | 08/08/2025</p><p>{P1}</p><p>{P2}</p></article>"
    got = parse(
        Source("a.html", f'<html lang="fa"><head>{head}</head><body>{body}</body></html>'.encode(), "html")
    )
    assert got.publisher == "روزنامه باغ"


def test_the_credited_report_comes_before_the_own_address(page: Article) -> None:
    assert page.source_url == "https://songque.vn/x.html"


def test_half_spaces_survive(page: Article) -> None:
    assert "می‌توانند" in page.text


def test_repeated_paragraphs_survive(page: Article) -> None:
    assert page.text.count(REPEATED) == 2


def test_captions_are_in_order_and_without_credit(page: Article) -> None:
    kinds = [s.kind for s in page.segments[:3]]
    assert kinds == ["headline", "caption", "paragraph"]
    assert "امینی" not in page.text


def test_table_cells_are_readable(page: Article) -> None:
    assert "57-NQ/TW | دفتر سیاسی" in page.text


@pytest.mark.parametrize("furniture", ["علی دیگری", "۱۲۳۴۵", "تازه‌ها", "Báo"])
def test_furniture_is_left_out(page: Article, furniture: str) -> None:
    assert furniture not in page.text


@pytest.mark.parametrize(
    "content",
    [
        PAGE.replace("utf-8", "windows-1256").encode(),
        PAGE.encode("utf-16"),
        PAGE.replace("<p>", "\x00<p>").encode(),
        PAGE.replace("<p>", "&#xD800;<p>").encode(),
        b"<?xml version='1.0' encoding='utf-8'?>" + PAGE.encode(),
    ],
    ids=["lying charset", "utf-16", "nul", "surrogate", "xml declaration"],
)
def test_damaged_pages_give_the_same_paragraphs(content: bytes) -> None:
    assert P1 in parse(Source("a.html", content, "html")).text


@pytest.mark.parametrize(
    "content", [b"", b"no markup", bytes(range(256)) * 20], ids=["empty", "text", "binary"]
)
def test_no_page_is_unreadable(content: bytes) -> None:
    with pytest.raises(UnreadableArticle):
        parse(Source("a.html", content, "html"))


def test_a_front_page_is_skipped() -> None:
    links = "".join(f'<li><a href="/{n}">Tin số {n} trong ngày</a></li>' for n in range(30))
    with pytest.raises(SkippedArticle):
        parse(Source("a.html", f"<html><body><ul>{links}</ul></body></html>".encode(), "html"))


def test_nesting_beyond_the_parser_does_not_crash() -> None:
    deep = PAGE.replace("<article>", "<div>" * 3000 + "<article>")
    with pytest.raises((SkippedArticle, UnreadableArticle)):
        parse(Source("a.html", deep.encode(), "html"))


def test_a_lead_in_a_container_of_its_own_behind_the_date() -> None:
    lead = "Sáng 5/9, tại Nhà văn hóa xã Yên Hòa, UBND xã mở hội nghị bàn về đường liên thôn và nước sạch."
    told = "Chủ tịch UBND xã Lê An Bình cho biết con đường dài bốn cây số sẽ làm xong trước mùa mưa."
    page = (
        "<html lang='vi'><body><div class='post'><h1>Yên Hòa bàn làm đường</h1><span>05/09/2025 12:35</span>"
        f"<div class='lead'>{lead}</div>{''.join(f'<p>{told} Đợt {n}.</p>' for n in range(4))}</div></body>"
    )
    assert lead in parse(Source("a.html", page.encode(), "html")).text
