"""Which mentions of one article are of one person."""

from __future__ import annotations

import pytest

from extract import extract_article

VIETNAMESE = (
    "Sáng 3/2, UBND tỉnh họp bàn về thuế. Dự họp có Giám đốc Sở Tài chính {0}; Giám đốc Sở Công Thương {1}."
)
ARABIC = (
    "عقدت اللجنة الشعبية لمقاطعة نينه بينه اجتماعًا حول الضرائب، وحضر الاجتماع {0}، مدير إدارة المالية؛ "
    "{1}، مدير إدارة الصناعة والتجارة."
)
UKRAINIAN = (
    "Народний комітет провінції Ніньбінь провів нараду про податки. У нараді взяли участь директор "
    "Департаменту фінансів {0}; директор Департаменту промисловості і торгівлі {1}."
)


def attended(text: str) -> list[tuple[str, list[str | None]]]:
    """Return who attended, each with the bodies of the offices."""
    record = extract_article(text)
    return [(a.person.as_written, [r.body for r in a.roles]) for m in record.meetings for a in m.attendances]


@pytest.mark.parametrize(
    ("sentence", "first", "second"),
    [
        (VIETNAMESE, "Lê Văn Tuấn", "Lê Văn Tuân"),
        (VIETNAMESE, "Lê Văn Tuấn", "Lê Văn Tuấn"),
        (ARABIC, "لي فان توان", "لى فان توان"),
        (UKRAINIAN, "Ле Ван Туан", "Ле Ван Туан"),
    ],
)
def test_two_of_one_name_in_a_list_are_two(sentence: str, first: str, second: str) -> None:
    finance, trade = "Department of Finance", "Department of Industry and Trade"
    assert attended(sentence.format(first, second)) == [(first, [finance]), (second, [trade])]


def test_a_later_mention_is_of_who_is_written_so() -> None:
    told = ARABIC.format("لي فان توان", "لي فان توآن") + "\n\nوقال السيد لي فان توآن إن الضرائب سترتفع."
    parts = {a.person.as_written: a.part for a in extract_article(told).meetings[0].attendances}
    assert parts == {"لي فان توان": "attendee", "لي فان توآن": "speaker"}


def test_one_who_is_named_again_with_another_office_is_one() -> None:
    told = (
        "Sáng 3/2, Phó Thủ tướng Lê Văn Tuấn chủ trì cuộc họp của Ban Chỉ đạo về thuế. "
        "Ông Lê Văn Tuấn, Bí thư Tỉnh ủy Ninh Bình, phát biểu."
    )
    assert len(attended(told)) == 1


def test_one_sentence_may_name_one_twice() -> None:
    told = (
        "Sáng 3/2, Chủ tịch UBND tỉnh Ninh Bình Lê Văn Tuấn chủ trì cuộc họp về thuế, tại đó ông "
        "Lê Văn Tuấn, Trưởng Ban Chỉ đạo tỉnh, đề nghị giảm thuế."
    )
    assert len(attended(told)) == 1


def test_a_name_without_those_in_its_middle_is_the_same() -> None:
    told = (
        "Sáng 3/2, Thủ tướng Lê Văn Tuấn hội đàm với Tổng thống Chile Carlos Eduardo Muñoz Vega. Tổng thống "
        "Carlos Vega cảm ơn."
    )
    assert [name for name, _ in attended(told)] == ["Lê Văn Tuấn", "Carlos Eduardo Muñoz Vega"]
