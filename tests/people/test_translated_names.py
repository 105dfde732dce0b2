"""What looks like a name in machine translation and is none."""

from __future__ import annotations

import pytest

from extract.people.finder import find_people


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        # Hyphens between the syllables of a province.
        ("uk", "Ле Ван Бе, секретар партійного комітету Нінь-Бінь; присутні", ["Lê Văn Bé"]),
        ("uk", "З боку провінцій Ха-Нам та Куанг-Нінь прибув Ле Ван Бе.", ["Lê Văn Bé"]),
        # A preposition that is a syllable too ends a name before a province and behind two words of it.
        ("ar", "واقترح السيد هاي من كان ثو تعديله.", []),
        ("ar", 'وحذر الرئيس لي فان هاي من "سباق".', ["Lê Văn Hải"]),
        # The first word is a given name too.
        ("fa", "نایب رئیس کمیته، فام آن توان و معاون او حضور داشتند.", ["Phạm Anh Tuấn"]),
        ("ar", "وحضر الاجتماع: لي فان با، مساعد الرئيس؛ وآخرون", ["Lê Văn Ba"]),
    ],
)
def test_places_and_offices_are_nobody(language: str, text: str, names: list[str]) -> None:
    assert [p.name for p in find_people(text, language)] == names
