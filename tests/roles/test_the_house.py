"""Heads of "the association" and the like."""

from __future__ import annotations

import pytest

from extract.places.finder import find_places
from extract.roles.finder import find_roles


def _roles(language: str, text: str) -> list[tuple[str, str | None]]:
    return [(r.title, r.body) for r in find_roles(text, language)]


def test_a_university_of_another_name_is_another() -> None:
    text = "دانشگاه ملی هانوی و رئیس دانشگاه نیگاتا، آمدند (ویتنام)."
    assert ("Rector", "University") in _roles("fa", text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Đoàn thăm Bệnh viện Bạch Mai. Giám đốc Bệnh viện dự.", [("Director", "Bach Mai Hospital")]),
        ("Vietcombank họp, Tổng Giám đốc dự.", [("General Director", "Vietcombank")]),
        (
            "Vietcombank họp, Bí thư Đảng ủy, Chủ tịch HĐQT dự.",
            [("Secretary", "Party Committee of Vietcombank"), ("Chair", "Board of Directors of Vietcombank")],
        ),
        # Of two companies neither is meant.
        ("Vietcombank và BIDV họp, Tổng Giám đốc dự.", [("General Director", None)]),
    ],
)
def test_an_office_of_a_house_is_of_the_only_one_named(text: str, expected: list[tuple[str, str]]) -> None:
    assert _roles("vi", text) == expected


@pytest.mark.parametrize(
    ("text", "office"),
    [
        (
            "Hội Nông dân Việt Nam họp. Lê Văn Bê, Chủ tịch Hội; Lê Văn Xê, Phó Chủ tịch.",
            ("Vice Chair", "Vietnam Farmers' Union"),
        ),
        (
            "Hội Nông dân Việt Nam họp. Bà Lê Thị Bê, Phó Trưởng ban Tuyên giáo Trung ương Hội",
            ("Deputy Head", "Communications and Education Commission of the Vietnam Farmers' Union"),
        ),
        (
            "Học viện Ngân hàng khai giảng. Phó Giám đốc Học viện Lê Văn Bê",
            ("Deputy Director", "Banking Academy of Vietnam"),
        ),
        ("Học viện Ngân hàng khai giảng. Phó Giám đốc Học viện Thiết kế", ("Deputy Director", None)),
        ("Trường Đại học Vinh khai giảng. Hiệu trưởng Lê Văn Bê", ("Rector", "Vinh University")),
        ("Trường Đại học Vinh khai giảng. Hiệu trưởng Trường THPT Lê Văn Bê", ("Rector", None)),
        (
            "Quân khu 5 tổng kết. Trung tướng Lê Văn Bê, Phó tư lệnh",
            ("Deputy Commander", "Military Region 5"),
        ),
        ("Quân khu 5 và Quân khu 7. Trung tướng Lê Văn Bê, Phó tư lệnh", ("Deputy Commander", None)),
        (
            "Quân khu 5 đón đoàn. Trung tướng Lê Văn Bê, Phó tư lệnh Chiến khu Nam bộ",
            ("Deputy Commander", None),
        ),
        ("Đại diện Sở Tài chính, Phó Giám đốc Lê Văn Bê", ("Deputy Director", "Department of Finance")),
        (
            "KTNN khu vực XII làm việc. Kiểm toán trưởng Lê Văn Bê",
            ("Chief Auditor", "State Audit Office of Region XII"),
        ),
        (
            "Các thủ trưởng Bộ Tư lệnh Quân khu 5: Lê Văn Bê, Chính ủy",
            ("Political Commissar", "Military Region 5"),
        ),
    ],
)
def test_heads_are_of_the_body_that_the_text_is_about(text: str, office: tuple[str, str | None]) -> None:
    assert _roles("vi", text)[-1] == office


@pytest.mark.parametrize("seat", ["نماینده قزوین", "نماینده مردم سقز، بانه و مریوان"])
def test_who_represents_a_place_sits_in_the_only_assembly(seat: str) -> None:
    text = f"مجلس شورای اسلامی نشست داشت. حسن کریمی، {seat}، گفت."
    places = find_places(text, "fa", None)
    assert [(r.title, r.body) for r in find_roles(text, "fa", places)] == [
        ("Deputy", "Islamic Consultative Assembly")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("نخست وزیر از وزارت دارایی خواست", "Prime Minister"),
        ("دبیر کمیته حزبی استان از شورای خلق استان خواست", "Secretary"),
        ("رئیس جمهور در دفتر خود گفت", "President"),
    ],
)
def test_a_preposition_joins_no_other_body_to_an_office(text: str, expected: str) -> None:
    first = find_roles(text, "fa")[0]
    assert (first.title, first.as_written.split(" از ")[0].split(" در ")[0]) == (expected, first.as_written)


@pytest.mark.parametrize("office", ["دبیر شورا", "عضو حقیقی شورا"])
def test_the_council_is_the_supreme_council_of_the_text(office: str) -> None:
    found = _roles("fa", f"شورای عالی فضای مجازی نشست داشت. حسن کریمی، {office}، گفت.")
    assert [body for _, body in found] == ["Supreme Council of Cyberspace"]
