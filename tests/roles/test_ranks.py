"""Ranks and the service that they are of."""

from __future__ import annotations

import pytest

from extract.roles.finder import find_roles


def _roles(language: str, text: str) -> list[tuple[str, str | None]]:
    return [(r.title, r.body) for r in find_roles(text, language)]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Thiếu tướng Lê Văn Bê, Phó Tư lệnh Quân khu 7", "People's Army"),
        ("Đại tá Lê Văn Bê, Giám đốc Công an tỉnh", "People's Public Security"),
        ("Đại tướng Lê Văn Bê, Bộ trưởng Bộ Công an", "People's Public Security"),
        ("Giám đốc Công an tỉnh, Đại tá Lê Văn Bê", "People's Public Security"),
        ("Các Phó Giám đốc Công an tỉnh: Đại tá Lê Văn Bê, Trung tá Lê Văn Xê", "People's Public Security"),
        ("Đại tá Lê Văn Bê; Giám đốc Công an tỉnh Lê Văn Xê", "People's Army"),
    ],
)
def test_the_office_beside_a_rank_tells_its_service(text: str, body: str) -> None:
    assert {r.body for r in find_roles(text, "vi") if r.rank} == {body}


def test_a_rank_elsewhere_has_no_service() -> None:
    role = find_roles("генерал Іван Бойко", "uk")[0]
    assert (role.title, role.body, role.rank) == ("General", None, True)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "Міністерство громадської безпеки В'єтнаму. Генерал-майор Ле Ван Ба сказав.",
            "People's Public Security",
        ),
        (
            "Полковник Ле Ван Ба, директор поліції. В'єтнам. Майор Чан Ван Тан сказав.",
            "People's Public Security",
        ),
        ("В'єтнам. Майор Чан Ван Тан сказав.", "People's Army"),
    ],
)
def test_a_rank_alone_is_of_the_service_of_the_others(text: str, body: str) -> None:
    assert _roles("uk", text)[-1][1] == body


def test_ranks_in_a_report_of_the_police_are_theirs() -> None:
    text = "Đại tá Lê Văn Bê. Giám đốc Công an tỉnh; Phó Giám đốc Công an tỉnh; Trưởng Công an phường."
    assert {r.body for r in find_roles(text, "vi") if r.rank} == {"People's Public Security"}
