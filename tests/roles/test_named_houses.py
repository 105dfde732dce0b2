"""Companies that no list has, by the name behind a title."""

from __future__ import annotations

import pytest

from extract.roles.finder import find_roles


def _roles(language: str, text: str) -> list[tuple[str, str | None]]:
    return [(r.title, r.body) for r in find_roles(text, language)]


@pytest.mark.parametrize(
    ("text", "title", "body"),
    [
        ("Tổng Giám đốc HSBC Việt Nam Lê Văn Bê", "General Director", "HSBC Vietnam"),
        ("Chủ tịch Hội đồng quản trị Techcombank Lê Văn Bê", "Chair", "Board of Directors of Techcombank"),
        ("Chủ tịch HĐQT Ngân hàng TMCP Quân đội (MB) Lê Văn Bê", "Chair", "Board of Directors of MB"),
        ("Giám đốc quốc gia Boeing Việt Nam", "Country Director", "Boeing Vietnam"),
        ("Chủ tịch Tập đoàn SK Chey Tae-won", "Chair", "SK Group"),
        ("Chủ tịch VinaSun Lê Văn Bê", "Chair", "VinaSun"),
        ("Chủ tịch Novaland Lê Văn Bê", "Chair", "Novaland"),
        ("Chủ tịch Masan Lê Văn Bê", "Chair", "Masan"),
        ("Chủ tịch kiêm Tổng Giám đốc Tập đoàn Sovico", "Chair", "Sovico Group"),
        ("ông Lê Văn Bê, Giám đốc Công ty Sen Vàng, nói", "Director", "Sen Vàng Company"),
        ("ông Lê Văn Bê, Giám đốc Hợp tác xã Chè Đồi Xanh, nói", "Director", "Chè Đồi Xanh Cooperative"),
        ("Giám đốc Công ty Lê Văn Bê, nói", "Director", "Company"),
        # No company's: a person's name, an abbreviation of an ordinary word.
        ("Tổng Giám đốc Phan Văn Bê", "General Director", None),
        ("Tổng Giám đốc Volodin nói", "General Director", None),
        ("Chủ tịch CLB doanh nhân", "Chair", None),
        ("Chủ tịch TP Hà Nội", "Chair", None),
    ],
)
def test_a_name_in_latin_letters_behind_a_head_is_that_of_his_company(
    text: str, title: str, body: str | None
) -> None:
    assert _roles("vi", text)[0] == (title, body)
