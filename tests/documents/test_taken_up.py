"""Documents that are called again without their number: by a pronoun, a noun, "this law", their title."""

from __future__ import annotations

import pytest

from tests.documents.found import relations


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("فرمان 8/2023/ND-CP پایه کار است. این فرمان با فرمان 9/2024/ND-CP دولت اصلاح و تکمیل شد.", "fa",
         [("09/2024/NĐ-CP", "amends", "08/2023/NĐ-CP")]),
        ("تصویب‌نامه ۳۴۱/ت۵۱هـ مهم بود. این سند سه سال بعد با مصوبه شماره ۹۸۵/ت۸۱هـ لغو شد.", "fa",
         [("985/ت81هـ", "replaces", "341/ت51هـ")]),
        ("فرمان 8/2023/ND-CP می‌گوید، و فرمان 9/2024/ND-CP آن را در سال 2024 تغییر داد.", "fa",
         [("09/2024/NĐ-CP", "amends", "08/2023/NĐ-CP")]),
        ("قانون شماره 88/2015/QH13 پیر است، هرچند قانون شماره 51/2019/QH14 آن را اصلاح کرد.", "fa",
         [("51/2019/QH14", "amends", "88/2015/QH13")]),
        ("فرمان 8/2023/ND-CP که با فرمان 9/2024/ND-CP اصلاح شده است.", "fa",
         [("09/2024/NĐ-CP", "amends", "08/2023/NĐ-CP")]),
        ("فرمان 8/2023/ND-CP جای خود را به فرمان 9/2024/ND-CP داد.", "fa",
         [("09/2024/NĐ-CP", "replaces", "08/2023/NĐ-CP")]),
        ("فرمان 9/2024/ND-CP جای فرمان 8/2023/ND-CP را گرفت.", "fa",
         [("09/2024/NĐ-CP", "replaces", "08/2023/NĐ-CP")]),
        ("فرمان 9/2024/ND-CP صادر شد. این فرمان جایگزین فرمان 8/2023/ND-CP می شود.", "fa",
         [("09/2024/NĐ-CP", "replaces", "08/2023/NĐ-CP")]),
        ("فرمان 9/2024/ND-CP صادر شد. این فرمان جایگزین فرمان 8/2023/ND-CP و فرمان 7/2022/ND-CP است.", "fa",
         [("09/2024/NĐ-CP", "replaces", "08/2023/NĐ-CP"), ("09/2024/NĐ-CP", "replaces", "07/2022/NĐ-CP")]),
        ("فرمان 9/2024/ND-CP را درباره ارزیابی کارکنان صادر کرد که جایگزین فرمان 8/2023/ND-CP می شود.", "fa",
         [("09/2024/NĐ-CP", "replaces", "08/2023/NĐ-CP")]),
        ("Nghị định 9/2024/NĐ-CP có hiệu lực. Nghị định này thay thế Nghị định 8/2023/NĐ-CP.", "vi",
         [("09/2024/NĐ-CP", "replaces", "08/2023/NĐ-CP")]),
        ("Nghị định 9/2024/NĐ-CP có hiệu lực. Nghị định này quy định về trồng rừng, bảo vệ rừng và khai thác "
         "gỗ, thay thế Nghị định 8/2023/NĐ-CP.", "vi",
         [("09/2024/NĐ-CP", "replaces", "08/2023/NĐ-CP")]),
        ("Nghị quyết 9/2024/NQ-HĐND quy định mức hỗ trợ nuôi ong, thay thế Nghị quyết 8/2023/NQ-HĐND.", "vi",
         [("09/2024/NQ-HĐND", "replaces", "08/2023/NQ-HĐND")]),
        ("Theo Nghị quyết 9/2024/NQ-HĐND, các xã đã họp dân và thu phí, thay thế Nghị quyết 8/2023/NQ-HĐND.",
         "vi", []),
        ("Nghị quyết 9/2024/NQ-HĐND về học phí mầm non thay thế Nghị quyết 8/2023/NQ-HĐND; Nghị quyết "
         "7/2024/NQ-HĐND về trợ giá xe buýt.", "vi", [("09/2024/NQ-HĐND", "replaces", "08/2023/NQ-HĐND")]),
        ("Nghị quyết 9/2024/NQ-HĐND về học phí của trường mầm non công lập và nghị quyết bãi bỏ Nghị quyết "
         "8/2023/NQ-HĐND.", "vi", []),
        ("Quy định 9-QĐ/TU có hiệu lực; quy định này thay thế Quy định 8-QĐi/TU và Quy định 7-QĐ/TU.", "vi",
         [("09-QĐ/TU", "replaces", "08-QĐi/TU"), ("09-QĐ/TU", "replaces", "07-QĐ/TU")]),
        ("قطعنامه 84/NQ-CP صادر شد. این فرمان جایگزین فرمان 8/2023/ND-CP می شود.", "fa", []),
        ("فرمان 9/2024/ND-CP اجرای قطعنامه 20/2023/QH15 را راهنمایی می کند.", "fa",
         [("09/2024/NĐ-CP", "guides", "20/2023/QH15")]),
    ],
)  # fmt: skip
def test_document_named_before_is_taken_up(
    text: str, language: str, expected: list[tuple[str, str, str]]
) -> None:
    assert relations(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Діє постанова КМУ № 512. Нею внесено зміни до постанови № 500.", ("512", "amends", "500")),
        ("Рада прийняла рішення № 61-5. Воно скасовує рішення № 40-2.", ("61-5", "replaces", "40-2")),
        ("Указ № 8/2023. До нього внесено зміни указом № 9/2024.", ("9/2024", "amends", "8/2023")),
        ("Рішення № 61-5 прийнято; ним втратило чинність рішення № 40-2.", ("61-5", "replaces", "40-2")),
        ("Закон № 512-IX діє. Закон № 640-IX змінив його статтю 7.", ("640-IX", "amends", "512-IX")),
        ("Розпорядження № 61-р видано. Документ підготувало міністерство на виконання Указу № 8/2023.",
         ("61-р", "implements", "8/2023")),
        ("Є Указ № 8/2023 і план. Розпорядження № 61-р, видане на його виконання, діє.",
         ("61-р", "implements", "8/2023")),
        ("План № 8/KH-UBND, який провінція видала для виконання Постанови № 84/NQ-CP",
         ("08/KH-UBND", "implements", "84/NQ-CP")),
        ("План № 8/KH-UBND, виданий провінцією на її виконання, згадує Постанову № 84/NQ-CP", None),
        # Which of two is meant nothing tells, and "its" may be of something else.
        ("Діють постанова № 512 і постанова № 600. Нею внесено зміни до постанови № 500.", None),
        ("Діє указ № 512. Указ № 600 змінив його долю.", None),
        # A noun with an issuer or a subject is another document.
        ("Діє рішення № 61-5. Рішення уряду замінює рішення № 40-2.", None),
    ],
)  # fmt: skip
def test_what_a_pronoun_or_a_bare_noun_takes_up(text: str, expected: tuple[str, str, str] | None) -> None:
    assert relations(f"Україна. {text}", "uk") == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Luật số 7/2023/QH15 đã có hiệu lực; Nghị định 9/2024/NĐ-CP quy định chi tiết luật này sẽ sớm ký.",
         [("09/2024/NĐ-CP", "guides", "07/2023/QH15")]),
        ("Thành ủy có Nghị quyết 7-NQ/TU. Kế hoạch 12/KH-UBND triển khai nghị quyết này còn chậm.",
         [("12/KH-UBND", "implements", "07-NQ/TU")]),
        # Who carries it out is not the plan.
        ("Thành ủy có Nghị quyết 7-NQ/TU. Theo Kế hoạch 12/KH-UBND, các xã triển khai nghị quyết này.", []),
    ],
)  # fmt: skip
def test_this_law_behind_a_verb_is_the_one_named_before(
    text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert relations(text, "vi") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The number of a law's term is in its code.
        ("Luật số 8/2019/QH13 được sửa năm 2020 bằng Luật số 6/2020/QH14 và gần đây bằng Luật 9/2024/QH15.",
         [("06/2020/QH14", "amends", "08/2019/QH13"), ("09/2024/QH15", "amends", "08/2019/QH13")]),
        ("Luật Thú cảnh số 8/2019/QH14 dài. Nghị định 9/2020/NĐ-CP hướng dẫn một số điều của Luật Thú cảnh.",
         [("09/2020/NĐ-CP", "guides", "08/2019/QH14")]),
        ("Nghị định 9/2020/NĐ-CP quy định chi tiết Luật Thú cảnh đã thay thế Nghị định 5/2014/NĐ-CP.",
         [("09/2020/NĐ-CP", "replaces", "05/2014/NĐ-CP")]),
        ("Để hướng dẫn Luật Thú cảnh số 8/2019/QH14, Chính phủ đã ban hành Nghị định 9/2020/NĐ-CP.",
         [("09/2020/NĐ-CP", "guides", "08/2019/QH14")]),
        ("Nghị quyết 77/NQ-CP của Chính phủ ban hành Chương trình hành động thực hiện Nghị quyết 33-NQ/TW.",
         [("77/NQ-CP", "implements", "33-NQ/TW")]),
        ("Có Nghị quyết 77/NQ-CP và Nghị quyết 78/NQ-CP. Cả hai đều nhằm thực hiện Nghị quyết 33-NQ/TW.",
         [("77/NQ-CP", "implements", "33-NQ/TW"), ("78/NQ-CP", "implements", "33-NQ/TW")]),
        ("Nghị quyết 98/2025/QH15 thể chế hóa Nghị quyết 8-NQ/TW.",
         [("98/2025/QH15", "implements", "08-NQ/TW")]),
        ("Nghị định 5/2014/NĐ-CP, vốn đã bị Nghị định 9/2020/NĐ-CP thay thế, còn được dùng.",
         [("09/2020/NĐ-CP", "replaces", "05/2014/NĐ-CP")]),
        ("Luật số 8/2019/QH14 dài. Nghị định 9/2020/NĐ-CP hướng dẫn một số điều của luật này và Nghị định 7.",
         [("09/2020/NĐ-CP", "guides", "08/2019/QH14")]),
        # What a law of another title is about is not this one.
        ("Luật Thú cảnh số 8/2019/QH14 rất dài. Nghị định 9/2020/NĐ-CP quy định chi tiết Luật Thú y.", []),
    ],
)  # fmt: skip
def test_laws_are_called_by_their_titles_and_changed_more_than_once(
    text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert sorted(relations(text, "vi")) == sorted(expected)
