import pytest

from extract.lexicon import shared_table
from extract.places.provinces import present_province, province_of_publisher


@pytest.mark.parametrize(
    ("publisher", "url", "province"),
    [
        ("Báo Lâm Đồng", None, "Lâm Đồng"),
        ("Báo và Đài PT-TH Gia Lai", None, "Gia Lai"),
        (None, "https://baogialai.com.vn/x-post1.html", "Gia Lai"),
        (None, "https://www.camau.gov.vn/kinh-te/x", "Cà Mau"),
        (None, "https://sotuphap.nghean.gov.vn/x", "Nghệ An"),
        (None, "https://huengaynay.vn/x", "Huế"),
        ("Vietnam.vn", "https://baohungyen.vn/x", "Hưng Yên"),
        ("Báo Nhân Dân", "https://nhandan.vn/x", None),
        ("Báo Tin Tức", "https://baotintuc.vn/x", None),
        (None, "https://baochinhphu.vn/x", None),
        (None, None, None),
    ],
)
def test_a_local_house_tells_its_province(
    publisher: str | None, url: str | None, province: str | None
) -> None:
    assert province_of_publisher(publisher, url) == province


@pytest.mark.parametrize(
    ("name", "present"),
    [("Bình Dương", "Hồ Chí Minh"), ("Hà Giang", "Tuyên Quang"), ("Huế", "Huế"), ("Київ", "Київ")],
)
def test_an_old_province_is_held_by_a_present_one(name: str, present: str) -> None:
    assert present_province(name) == present


def test_the_division_of_2025_has_34_provinces_made_of_63() -> None:
    rows = shared_table("provinces")
    assert (len(rows), len({r["present"] for r in rows})) == (63, 34)


def test_each_district_is_of_a_province() -> None:
    provinces = {r["name"] for r in shared_table("provinces")}
    assert {r["province"] for r in shared_table("districts")} == provinces
