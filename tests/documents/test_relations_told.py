"""What one document does to another, told by "this", by a purpose or by a clause that takes it up."""

from __future__ import annotations

import pytest

import extract
from tests.documents.found import relations


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        # By what stands behind the word something is done to "this decision".
        ("Sở có Quyết định số 215/QĐ-UBND. Quyết định này nay đã được thay bằng Quyết định số "
         "890/QĐ-UBND.", "vi", ("215/QĐ-UBND", "890/QĐ-UBND")),
        ("Tỉnh có Nghị quyết số 12/2022/NQ-HĐND. Nghị quyết này được sửa đổi, bổ sung bởi Nghị quyết số "
         "20/2024/NQ-HĐND.", "vi", ("12/2022/NQ-HĐND", "20/2024/NQ-HĐND")),
    ],
)  # fmt: skip
def test_this_is_done_to(text: str, language: str, expected: tuple[str, str]) -> None:
    ((source, _, target),) = relations(text, language)
    assert (target, source) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Nghị quyết số 45/2025/NQ-HĐND tăng mức hỗ trợ, theo đó sửa đổi Nghị quyết số "
         "17/2022/NQ-HĐND.", "vi", ("45/2025/NQ-HĐND", "amends", "17/2022/NQ-HĐND")),
        ("Cùng với đó là Kế hoạch số 215/KH-BNNMT về làm sạch dữ liệu để thực hiện Đề án 06.", "vi",
         ("215/KH-BNNMT", "implements", "06")),
        ("Вийшло розпорядження № 388-р про виділення 1,5 млн Одеській, Сумській та Київській областям "
         "на виконання указу Президента № 61/2025.", "uk", ("388-р", "implements", "61/2025")),
        ("Уряд ухвалив постанову від 2 травня 2025 р. № 512 «Про пільги»; документ вносить зміни до "
         "постанови від 3 червня 2020 р. № 440.", "uk", ("512", "amends", "440")),
        ("Рішення № 412, яке щойно внесло зміни до рішення № 201, не діє.", "uk", ("412", "amends", "201")),
        ("Указ № 55/2025, який настановляє щодо виконання Закону № 3633-IX, оприлюднено.", "uk",
         ("55/2025", "guides", "3633-IX")),
        ("وصدر القرار الوزاري رقم 512 لسنة 2024، وقد صدر هذا القرار تنفيذا للقانون رقم "
         "12 لسنة 2023.", "ar", ("512/2024", "implements", "12/2023")),
        ("دولت تصویب‌نامه شماره ۸۱۴/ت۶۰۱۰هـ را داد. این مصوبه، تصویب‌نامه شماره "
         "۴۴۰/ت۵۲۳هـ را اصلاح می‌کند.", "fa", ("814/ت6010هـ", "amends", "440/ت523هـ")),
        ("فرمان شماره 60/2024/NĐ-CP اجرای قانون شماره 61/2024/QH15 را هدایت می‌کند.", "fa",
         ("60/2024/NĐ-CP", "guides", "61/2024/QH15")),
    ],
)  # fmt: skip
def test_a_clause_goes_on_with_what_a_document_does(
    text: str, language: str, expected: tuple[str, str, str]
) -> None:
    assert relations(text, language) == [expected]


def test_what_a_semicolon_parts_is_carried_out_by_what_is_issued_later() -> None:
    text = (
        "Thực hiện Chỉ thị số 27-CT/TW, Tỉnh ủy có Kế hoạch số 199-KH/TU; cụ thể hóa Kế hoạch 199, Ban Chỉ "
        "đạo ban hành Chương trình số 04-CTr/BCĐ."
    )
    assert set(relations(text, "vi")) == {
        ("199-KH/TU", "implements", "27-CT/TW"),
        ("04-CTr/BCĐ", "implements", "199-KH/TU"),
    }


def test_a_clause_with_a_verb_of_its_own_is_no_title() -> None:
    text = "Рішення № 5 про звіт, який заслухали депутати для виконання рішення № 6, не діє."
    assert relations(text, "uk") == []


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        (
            "Зміни в Україні ґрунтуються на розпорядженні № 702 від 15.10.2025 та на рішенні № 81-5.",
            ["702", "81-5"],
        ),
        (
            "Депутати ухвалили рішення № 27-4/VIII і скасували рішення № 19-11/VIII.",
            ["27-4/VIII", "19-11/VIII"],
        ),
        (
            "أصدر الوزير في القاهرة كتابا دوريا رقم 17 لسنة 2025 وتعميما رقم 18 لسنة 2025.",
            ["17/2025", "18/2025"],
        ),
    ],
)
def test_each_form_of_a_noun_opens_a_citation(text: str, numbers: list[str]) -> None:
    assert [d.number for d in extract.extract_article(f"Новини\n\n{text}").documents] == numbers
