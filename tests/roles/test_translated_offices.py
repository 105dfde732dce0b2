"""Offices of Vietnam as machine translation writes them."""

from __future__ import annotations

import pytest

from extract.roles.finder import find_roles

HANOI = {"ar": "اجتماع في هانوي، فيتنام. ", "uk": "Нарада в Ханої, В'єтнам. "}


@pytest.mark.parametrize(
    ("language", "text", "offices"),
    [
        ("ar", "لي فان با، مساعد الرئيس", [("Assistant to the State President", "State")]),
        ("ar", "لي فان با، نائب الرئيس", [("Vice State President", "State")]),
        ("ar", "لي فان با، مساعد رئيس الجامعة", [("Vice Rector", "University")]),
        (
            "ar",
            "لي فان با، أمين اللجنة المركزية للحزب والقائم بأعمال وزير الصحة",
            [("Secretary", "Party Central Committee"), ("Acting Minister", "Ministry of Health")],
        ),
        ("ar", "أمين لجنة شؤون الحزب", [("Secretary", "Party Civil Affairs Committee")]),
        (
            "ar",
            "رئيس لجنة المالية والميزانية للجمعية الوطنية",
            [("Chair", "Committee for Financial and Budgetary Affairs")],
        ),
        ("ar", "رئيس البعثة الدائمة لفيتنام لدى الأمم المتحدة", [("Head", "United Nations Mission")]),
        (
            "uk",
            "міністр сільського господарства та розвитку сільських територій",
            [("Minister", "Ministry of Agriculture and Rural Development")],
        ),
    ],
)
def test_an_office_of_vietnam_in_translation(
    language: str, text: str, offices: list[tuple[str, str | None]]
) -> None:
    assert [(r.title, r.body) for r in find_roles(HANOI[language] + text, language)] == offices
