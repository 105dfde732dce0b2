"""Offices whose body Vietnamese news does not name again: the text, or the office beside, tells it."""

from __future__ import annotations

import pytest

from extract.roles.finder import find_roles


def _roles(text: str) -> list[tuple[str, str | None]]:
    return [(r.title, r.body) for r in find_roles(text, "vi") if not r.rank]


@pytest.mark.parametrize(
    ("text", "office"),
    [
        (
            "Sở Y tế họp. Các Phó Giám đốc Sở: Lê Văn Bê, Đỗ Văn Nam dự.",
            ("Deputy Director", "Department of Health"),
        ),
        ("Dự có bà Lê Thị Bê, TUV.", ("Member", "Provincial Party Committee")),
        # The staff of a mission is of the country whose envoy stands before.
        ("Tổng Lãnh sự Ba Lan đến thăm. Cùng đi có Phó Tổng Lãnh sự.", ("Deputy Consul General", "Poland")),
        ("Đại sứ Ba Lan đến, cùng bà Kowalska, Lãnh sự phụ trách văn hóa.", ("Consul", "Poland")),
        ("Đại sứ Ba Lan và Đại sứ Lào đến. Tùy viên Quốc phòng dự.", ("Defence Attaché", None)),
        ("Dự có bà Lê Thị Bê, TVTU.", ("Member of the Standing Board", "Provincial Party Committee")),
        ("Sở Y tế và Sở Nội vụ họp. Phó Giám đốc Sở dự.", ("Deputy Director", "Department")),
        # One department is written in full and short.
        (
            "Sở Giáo dục và Đào tạo họp; Sở GD&ĐT báo cáo. Bà Lê Thị Bê, Phó Giám đốc Sở, nói.",
            ("Deputy Director", "Department of Education and Training"),
        ),
        (
            "HĐND tỉnh họp. Trưởng Ban Pháp chế nói.",
            ("Head", "Legal Committee of the Provincial People's Council"),
        ),
        ("HĐND tỉnh và HĐND xã họp. Trưởng Ban Pháp chế nói.", ("Head", "Legal Committee")),
        # Words that no list has go on with the name.
        ("Vụ Pháp chế dự. Vụ trưởng Vụ Theo dõi công trình nói.", ("Director", "Department")),
        (
            "Giám đốc Công an tỉnh Vũ Văn Minh chủ trì. Dự có các đồng chí Phó Giám đốc: Lê Văn Bê.",
            ("Deputy Director", "Provincial Police"),
        ),
        (
            "Đảng ủy Quân chủng Hải quân họp. Lê Văn Bê, Phó chính ủy Quân chủng, dự.",
            ("Deputy Political Commissar", "Vietnam People's Navy"),
        ),
        (
            "Đoàn giám sát làm việc. Ông Lê Văn Bê, Phó Trưởng đoàn, nói.",
            ("Deputy Head", "Supervision Delegation"),
        ),
        # Of two delegations neither is meant.
        ("Đoàn giám sát gặp Đoàn thanh tra. Trưởng đoàn Lê Văn Bê nói.", ("Head", None)),
        # In brackets behind a body stands who leads it.
        ("Đảng ủy xã Bản Lầu (đồng chí Lê Văn Bê, Bí thư) nói.", ("Secretary", "Commune Party Committee")),
        ("Đại diện Sở Y tế (Phó Giám đốc Lê Văn Bê) nói.", ("Deputy Director", "Department of Health")),
        ("Sở Y tế và Sở Nội vụ họp; (bà Lê Thị Bê, Phó Giám đốc) nói.", ("Deputy Director", None)),
        # Whose inspectorate somebody leads.
        ("Chánh Thanh tra Bộ Y tế nói.", ("Chief Inspector", "Inspectorate of the Ministry of Health")),
        # The only council of the text, if no word goes on with its name.
        ("Hội đồng thẩm định họp. Ông Lê Văn Bê, Chủ tịch Hội đồng, nói.", ("Chair", "Appraisal Council")),
        (
            "Hội đồng nghiệm thu họp. Phó Chủ tịch Hội đồng Lê Văn Bê nói.",
            ("Vice Chair", "Acceptance Council"),
        ),
        ("Hội đồng thẩm định họp. Chủ tịch Hội đồng họ Lê nói.", ("Chair", None)),
        (
            "Chánh án TAND tỉnh dự họp; Chánh án Lê Văn Bê nói.",
            ("Chief Justice", "Provincial People's Court"),
        ),
        # Whose delegation somebody leads.
        (
            "Đoàn công tác của Hội Nông dân tỉnh do bà Lê Thị Bê, Phó Chủ tịch làm trưởng đoàn đến thăm.",
            ("Vice Chair", "Provincial Vietnam Farmers' Union"),
        ),
        (
            "Ban Pháp chế HĐND tỉnh do ông Lê Văn Bê, Tỉnh ủy viên, Trưởng Ban dẫn đầu giám sát.",
            ("Head", "Legal Committee of the Provincial People's Council"),
        ),
        ("Việc này do ông Lê Văn Bê, Phó Chủ tịch làm. HĐND tỉnh họp.", ("Vice Chair", None)),
        # What the head of a unit is called tells its kind.
        ("Lữ đoàn 77 họp. Trung tá Lê Văn Bê, Phó Lữ đoàn trưởng, nói.", ("Deputy Commander", "Brigade 77")),
        ("Đồn Biên phòng Sa Lông họp. Thiếu tá Lê Văn Bê - Đồn trưởng dự.", ("Head", "Border Guard Station")),
        ("Lữ đoàn 77 và Lữ đoàn 78 họp. Lữ đoàn trưởng Lê Văn Bê nói.", ("Commander", None)),
        (
            "Phó Chủ tịch - Tổng Thư ký Hội Luật gia Việt Nam dự.",
            ("Vice Chair", "Vietnam Lawyers Association"),
        ),
    ],
)
def test_a_shortened_body_is_the_one_that_the_text_tells(text: str, office: tuple[str, str | None]) -> None:
    assert office in _roles(text)


def test_a_court_is_none_of_several() -> None:
    text = "TAND tối cao và TAND tỉnh họp. Chánh án Lê Văn Bê nói."
    assert _roles(text) == [("Chief Justice", None)]


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        ("Thừa ủy quyền Chủ tịch nước, ông Lê Văn Bê trao quà.", [("State President", "State")]),
        ("Quyền Chủ tịch nước dự.", [("Acting State President", "State")]),
        (
            "Bí thư Tỉnh đoàn và Phó Bí thư Đoàn phường dự.",
            [("Secretary", "Provincial Youth Union"), ("Deputy Secretary", "Ward Youth Union")],
        ),
        (
            "Chánh Văn phòng HĐND và UBND xã dự.",
            [("Chief", "Commune Office of the People's Council and People's Committee")],
        ),
    ],
)
def test_offices(text: str, offices: list[tuple[str, str]]) -> None:
    assert _roles(text) == offices


def test_an_office_of_so_many_units_is_of_several() -> None:
    found = [r.plural for r in find_roles("Dự có Bí thư Đảng ủy 34 xã, phường.", "vi")]
    assert found == [True]


@pytest.mark.parametrize(
    "text",
    ["Phó Giám đốc Sở Y tế phụ trách Lê Văn Bê dự.", "Ông Lê Văn Bê, Phó Giám đốc phụ trách Sở Y tế, dự."],
)
def test_who_stands_in_for_a_head_is_his_deputy(text: str) -> None:
    (role,) = find_roles(text, "vi")
    assert (role.title, role.body) == ("Deputy Director", "Department of Health")
    assert "phụ trách" in text[role.start : role.end]
