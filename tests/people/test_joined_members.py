"""Members of lists and leaders of delegations whose names no list has, told by where they stand."""

from __future__ import annotations

import pytest

from extract.people.finder import find_people
from extract.people.linking.likeness import compatible


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("ar", "ترأس الاجتماع لي فان توان، وكسور بلوك، نائبة رئيس المجلس.", ["لي فان توان", "كسور بلوك"]),
        ("ar", "حضر الاجتماع مدير الإدارة العرقية والأديان ي بلوك نيه، وآخرون.", ["ي بلوك نيه"]),
        ("ar", "صدر القرار عام 1447 هـ يوم الأحد.", []),
        ("ar", "وأكد أهمية تعزيز التعاون، وتمكين المرأة، وزير العمل.", []),
        ("ar", "استقبل الوفد برئاسة بونميسي فيلافونغ، أمين اللجنة.", ["بونميسي فيلافونغ"]),
        ("fa", "لی ون توان، مدیر اداره؛ و ی بلوک نیه، معاون، آمدند.", ["لی ون توان", "ی بلوک نیه"]),
        ("fa", "هیئتی به سرپرستی بونمیسی فیلافونگ، دبیر کمیته، آمد.", ["بونمیسی فیلافونگ"]),
        (
            "uk",
            "Прибула делегація на чолі з Бунмісі Філавонгом, секретарем комітету.",
            ["Бунмісі Філавонгом"],
        ),
        ("uk", "На нараді були Ле Ван Туан; І Нгок, заступник голови.", ["Ле Ван Туан", "І Нгок"]),
        ("uk", "Виступив заступник голови І Нгок.", ["І Нгок"]),
        ("uk", "Прибули на чолі з Національними зборами, і всі пішли.", []),
    ],
)
def test_named_by_place(language: str, text: str, names: list[str]) -> None:
    assert [p.as_written for p in find_people(text, language)] == names


@pytest.mark.parametrize(
    ("language", "written"),
    [("uk", "Х'Їн Блок"), ("uk", "Х'Йін Блок"), ("ar", "هـ ين بلوك"), ("fa", "ه ین بلوک")],
)
def test_a_mark_is_part_of_the_first_syllable(language: str, written: str) -> None:
    assert compatible(written, language, "H'Yin Blok") > 0
    assert compatible(written, language, "H'Lan Blok") == 0
