"""The line below an article that says who published it and when."""

from __future__ import annotations

from datetime import date

import pytest

from extract import extract_article

HEAD = "Xã Yên Hòa làm đường\n\nNgày 5/7, xã Yên Hòa khởi công đường liên thôn dài 3 km.\n\nLê An\n\n"


@pytest.mark.parametrize(
    ("line", "day", "publisher"),
    [
        ("(Báo Yên Bình, ngày 7/7/2025)", date(2025, 7, 7), "Báo Yên Bình"),
        ("Báo Yên Bình | 7.7.2025", date(2025, 7, 7), "Báo Yên Bình"),
        ("Báo và PTTH Yên Bình, 7/7/2025", date(2025, 7, 7), "Báo và PTTH Yên Bình"),
        ("Bài, ảnh: Lê An, Báo Yên Bình, 7/7/2025", date(2025, 7, 7), "Báo Yên Bình"),
        ("Автор: Олена Гай, «Місто.info», 07.07.2025", date(2025, 7, 7), "Місто.info"),
        ("Nguồn: https://example.com/lam-duong.htm\nĐăng lúc 19:05 07/07/2025", date(2025, 7, 7), None),
    ],
)
def test_the_line_below_the_text(line: str, day: date, publisher: str | None) -> None:
    article = extract_article(HEAD + line).article
    assert (article.published_on, article.publisher) == (day, publisher)
    assert "2025" not in article.text


@pytest.mark.parametrize(
    "below",
    [
        "Tin liên quan\n\nXã Yên Hòa trồng rừng\n07/07/2025",
        "Công trình hoàn thành ngày 7/7/2025.",
    ],
)
def test_what_is_of_other_news_or_of_the_text(below: str) -> None:
    assert extract_article(HEAD + below).article.published_on is None


def test_the_house_in_brackets_before_the_lead() -> None:
    text = "Xã Yên Hòa làm đường\n\n(Báo Yên Bình)- Ngày 5/7/2025, xã Yên Hòa khởi công đường liên thôn."
    assert extract_article(text).article.publisher == "Báo Yên Bình"
