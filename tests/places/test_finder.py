from datetime import date

import pytest

from extract.places import find_places, province_of_publisher


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("vi", "Sáng nay tại tỉnh Quảng Trị và TP.HCM", ["Quảng Trị", "Hồ Chí Minh"]),
        ("vi", "học tập tư tưởng Hồ Chí Minh", []),
        ("vi", "thành phố hà nội viết thường", []),
        ("ar", "في مقاطعة لام دونج", ["Lâm Đồng"]),
        (
            "uk",
            "у Ханої, провінції Лай Чау та Херсонській області",
            ["Hà Nội", "Lai Châu", "Херсонська область"],
        ),
        ("fa", "استان تای نین", ["Tây Ninh"]),
    ],
)
def test_places_are_found_in_each_language(language: str, text: str, names: list[str]) -> None:
    found = find_places(text, language, date(2025, 5, 1))
    assert [p.name for p in found] == names
    assert all(text[p.start : p.end] == p.as_written for p in found)


@pytest.mark.parametrize(
    ("publisher", "url", "province"),
    [
        ("Báo Lâm Đồng", None, "Lâm Đồng"),
        (None, "https://www.camau.gov.vn/kinh-te/x", "Cà Mau"),
        ("Báo Nhân Dân", "https://nhandan.example/x", None),
        (None, None, None),
    ],
)
def test_a_local_house_tells_its_province(
    publisher: str | None, url: str | None, province: str | None
) -> None:
    assert province_of_publisher(publisher, url) == province
