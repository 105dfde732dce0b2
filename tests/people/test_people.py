import pytest

from extract.people.finder import find_people
from extract.people.linking.keys import match_key
from extract.people.linking.likeness import compatible
from extract.people.linking.linking import link_name


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("vi", "Dự họp có ông Đặng Hữu Phước và bà Rah Lan Hơ Miên", ["Đặng Hữu Phước", "Rah Lan Hơ Miên"]),
        ("vi", "đường Nguyễn Tất Thành, Trường THPT Chu Văn An, xã Đồng Tâm, Thành phố Hồ Chí Minh", []),
        ("vi", "Chủ tịch UBND thành phố Lê Quang Tùng", ["Lê Quang Tùng"]),
        ("vi", "Thủ tướng Nhật Bản Kishida Fumio", ["Kishida Fumio"]),
        ("ar", "وحضر نغوين هوو فوك ونجوين ثي لان", ["نغوين هوو فوك", "نجوين ثي لان"]),
        ("ar", "في شارع نجوين ثي مينه خاي", []),
        ("ar", "الدكتور خالد بن سعود القحطاني، وزير", ["خالد بن سعود القحطاني"]),
        ("fa", "دبیرکل تو لام و رفیق تران ون هائو، معاون", ["تو لام", "تران ون هائو"]),
        ("fa", "محمدرضا کریمی رئیس‌جمهور", ["محمدرضا کریمی"]),
        ("uk", "за участю Фам Мінь Тханга та Олени Ткачук", ["Фам Мінь Тханга", "Олени Ткачук"]),
    ],
)
def test_names_are_found_without_what_stands_around_them(language: str, text: str, names: list[str]) -> None:
    found = find_people(text, language)
    assert [p.as_written for p in found] == names
    assert all(text[p.start : p.end] == p.as_written for p in found)


@pytest.mark.parametrize(
    ("language", "one", "other", "same"),
    [
        ("ar", "نجوين فان هونج", "نغوين فان هونغ", True),
        ("uk", "Фам Мінь Чінь", "Фам Мінь Чіня", True),
        ("uk", "Нгуєн Ван Хай", "Нгуєн Ван Хоа", False),
        ("vi", "Trần Sỹ Hoà", "Trần Sĩ Hòa", True),
        ("vi", "Lê Văn Hùng", "Lê Văn Hưng", False),
    ],
)
def test_spellings_of_one_rendering_share_a_key(language: str, one: str, other: str, same: bool) -> None:
    assert (match_key(one, language) == match_key(other, language)) is same


@pytest.mark.parametrize(
    ("language", "surface", "name"),
    [
        ("ar", "دانغ هوو فوك", "Đặng Hữu Phúc"),
        ("fa", "له تی تویت مای", "Lê Thị Tuyết Mai"),
        ("uk", "Хоанг Сюань Бак", "Hoàng Xuân Bắc"),
    ],
)
def test_a_rendering_fits_its_name_and_not_another(language: str, surface: str, name: str) -> None:
    assert compatible(surface, language, name) > 0.3
    assert compatible(surface, language, "Trần Quốc Oai") == 0
    assert link_name(surface, language, [name, "Trần Quốc Oai"])[0].name == name


def test_a_tone_is_never_settled_for_certain() -> None:
    best, second = link_name("تران فان هونغ", "ar")[:2]
    assert best.score < 0.9
    assert best.name != second.name
