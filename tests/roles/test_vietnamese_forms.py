"""Offices in Vietnamese as the press of districts and of mass organisations writes them."""

from __future__ import annotations

import pytest

from extract.places.finder import find_places
from extract.roles.finder import find_roles


def _roles(text: str) -> list[tuple[str, str | None]]:
    return [(r.title, r.body) for r in find_roles(text, "vi", find_places(text, "vi"))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ông Bảy, PCT UBND tỉnh, dự", ("Vice Chair", "Provincial People's Committee")),
        ("ông Bảy, CT HĐND xã, dự", ("Chair", "Commune People's Council")),
        ("ông Bảy, PBT Huyện ủy, dự", ("Deputy Secretary", "District Party Committee")),
        ("ông Bảy, P. Giám đốc Sở Y tế, dự", ("Deputy Director", "Department of Health")),
        ("ông Bảy, PGĐ Sở Y tế, dự", ("Deputy Director", "Department of Health")),
    ],
)
def test_titles_are_abbreviated(text: str, expected: tuple[str, str]) -> None:
    assert _roles(text) == [expected]


@pytest.mark.parametrize("number", ["07/CT-UBND", "35-CT/TU", "12/GĐ-UBND"])
def test_the_letters_of_a_number_are_no_title(number: str) -> None:
    assert _roles(f"Chỉ thị số {number} ngày 3/4") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Phó Chủ tịch Ủy ban nhân dân (UBND) tỉnh dự",
            ("Vice Chair", "Provincial People's Committee"),
        ),
        (
            "Chủ tịch Hội Liên hiệp Phụ nữ (LHPN) tỉnh dự",
            ("President", "Provincial Vietnam Women's Union"),
        ),
        # What is no short form of the words before it ends the name.
        ("Phó Chủ tịch Ủy ban nhân dân (khóa) tỉnh dự", ("Vice Chair", "People's Committee")),
    ],
)
def test_a_level_stands_behind_the_short_form_in_brackets(text: str, expected: tuple[str, str]) -> None:
    assert _roles(text) == [expected]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Ủy viên Ban Chấp hành Tổng Liên đoàn Lao động Việt Nam", "Vietnam General Confederation of Labour"),
        ("Ủy viên BCH Trung ương Hội Nông dân Việt Nam", "Vietnam Farmers' Union Central Committee"),
        ("Ủy viên Ban Chấp hành Đảng bộ tỉnh", "Provincial Party Committee"),
        ("Ủy viên Ban Chấp hành Trung ương Đảng", "Party Central Committee"),
    ],
)
def test_members_of_an_executive_committee_are_of_the_organisation(text: str, body: str) -> None:
    assert _roles(text) == [("Member", body)]


@pytest.mark.parametrize(
    "term", ["khóa XIII", "các khóa X, XI và XII", "khóa XX, nhiệm kỳ 2020 - 2025", "nhiệm kỳ 2021-2026"]
)
def test_the_term_is_part_of_an_office(term: str) -> None:
    text = f"ông Bảy, Ủy viên Trung ương Đảng {term}, Bí thư Tỉnh ủy"
    assert next(r.as_written for r in find_roles(text, "vi")) == f"Ủy viên Trung ương Đảng {term}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Về phía Học viện Hành chính Quốc gia có ông Bảy, Phó Giám đốc Học viện. "
            "Về phía Viện Hàn lâm Khoa học xã hội Việt Nam có ông Tám, Phó Chủ tịch Viện Hàn lâm.",
            ["National Academy of Public Administration", "Vietnam Academy of Social Sciences"],
        ),
        # Of one whose name goes on no more is known than that.
        (
            "Về phía Học viện Hành chính Quốc gia có ông Bảy, Phó Giám đốc Học viện. "
            "Về phía Học viện Chính trị và Hành chính Quốc gia Lào có ông Sáu, Giám đốc Học viện.",
            ["National Academy of Public Administration", None],
        ),
    ],
)
def test_the_academy_is_that_of_the_side(text: str, expected: list[str | None]) -> None:
    assert [body for _, body in _roles(text)] == expected


def test_the_head_of_a_department_is_of_the_only_one_named_so() -> None:
    text = "Cục Hải quan tỉnh họp. Ông Bảy, Cục trưởng và ông Tám, Phó Cục trưởng dự."
    assert [body for _, body in _roles(text)] == ["Department of Customs"] * 2
    assert [body for _, body in _roles("Cục Thuế, Cục Hải quan họp. Ông Bảy, Cục trưởng dự.")] == [None]
