from datetime import date

import pytest

from extract.places.finder import find_places

BEFORE, SINCE = date(2025, 5, 1), date(2025, 8, 1)


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("vi", "tại tỉnh Quảng Trị, TP.HCM và TP. Hồ Chí Minh", ["Quảng Trị", "Hồ Chí Minh", "Hồ Chí Minh"]),
        ("vi", "UBND tỉnh Khánh Hoà, Thừa Thiên - Huế", ["Khánh Hòa", "Huế"]),
        ("vi", "HÀ NỘI: khai mạc", ["Hà Nội"]),
        ("vi", "Bí thư Thành ủy Hà Nội Nguyễn Văn A", ["Hà Nội"]),
        ("vi", "về phía thành phố Huế", ["Huế"]),
        ("vi", "Ảnh: Nguyễn\nHòa Bình khai mạc", ["Hòa Bình"]),
        ("vi", "Thủ tướng Lào Sonexay", ["Laos"]),
        ("ar", "في مقاطعة لام دونج ولام دونغ", ["Lâm Đồng", "Lâm Đồng"]),
        ("ar", "بهانوي وكان ثو", ["Hà Nội", "Cần Thơ"]),
        ("ar", "مدينة هو تشي منه، مدينة هوي", ["Hồ Chí Minh", "Huế"]),
        ("ar", "في القاهرة وبمحافظة الجيزة", ["القاهرة", "الجيزة"]),
        ("uk", "у Ханої, з Ханоя, Лам Донгу, в Тайніні", ["Hà Nội", "Hà Nội", "Lâm Đồng", "Tây Ninh"]),
        ("uk", "Лам Донг, Ламдонг, Лам-Донг", ["Lâm Đồng"] * 3),
        ("uk", "у Хошиміні та Ханойському комітеті", ["Hồ Chí Minh", "Hà Nội"]),
        (
            "uk",
            "Донецькій та Луганській областях, на Херсонщині",
            ["Донецька область", "Луганська область", "Херсонська область"],
        ),
        ("uk", "Лаоської Народно-Демократичної Республіки", ["Laos"]),
        ("fa", "استان تای نین و هانوی", ["Tây Ninh", "Hà Nội"]),
        ("fa", "شهر هوشی‌مین، لام دونگ", ["Hồ Chí Minh", "Lâm Đồng"]),
        ("fa", "فرماندار سربیشه و فرماندار بم، نه صدای بم", ["سربیشه", "بم"]),
        ("fa", "استاندار خراسان رضوی در تهران", ["خراسان رضوی", "تهران"]),
    ],
)
def test_places_are_found_in_each_language(language: str, text: str, names: list[str]) -> None:
    assert [p.name for p in find_places(text, language, BEFORE)] == names


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("vi", "học tập tư tưởng Hồ Chí Minh"),
        ("vi", "thành phố hà nội viết thường"),
        ("vi", "Phó Thủ tướng Nguyễn Hòa Bình"),
        ("vi", "bà Trần Thị Hà Giang"),
        ("vi", "các xã Thái Mỹ, Bình Mỹ"),
        ("vi", "hòa bình và hợp tác"),
        ("vi", "xã hội, phường hội"),
        ("ar", "نجوين هوا بينه"),
        ("ar", "الجنرال فان فان جيانج"),
        ("ar", "الرئيس هو تشي منه"),
        ("uk", "заступник Нгуєн Хоа Бінь"),
        ("uk", "президента Хо Ші Міна"),
        ("fa", "ژنرال فان وان جیانگ"),
        ("fa", "هوشی مین"),
    ],
)
def test_people_and_common_words_are_no_places(language: str, text: str) -> None:
    assert [p.name for p in find_places(text, language, BEFORE) if p.name not in ("Thái Mỹ commune",)] == []


@pytest.mark.parametrize(
    "text", ["họp tại xã Chư Krêy, Hà Nội", "в Лай Чау і Ламдонгу", "بهانوي", "شهر هوشی‌مین"]
)
def test_a_mention_is_what_the_text_says_there(text: str) -> None:
    for language in ("vi", "ar", "uk", "fa"):
        for place in find_places(text, language, BEFORE):
            assert text[place.start : place.end] == place.as_written


@pytest.mark.parametrize(
    ("text", "name", "kind", "province"),
    [
        ("xã Chư Krêy (tỉnh Gia Lai)", "Chư Krêy commune", "commune", "Gia Lai"),
        ("xã Chư Krêy họp", "Chư Krêy commune", "commune", None),
        ("phường Cầu Giấy, Hà Nội", "Cầu Giấy ward", "commune", "Hà Nội"),
        ("xã Chư Krêy Huỳnh Văn B", "Chư Krêy commune", "commune", None),
        ("huyện Đức Trọng", "Đức Trọng district", "district", "Lâm Đồng"),
        ("quận 1", "District 1", "district", "Hồ Chí Minh"),
        ("Tại huyện Kiến Thuỵ", "Kiến Thụy district", "district", "Hải Phòng"),
    ],
)
def test_units_are_found_by_their_form(text: str, name: str, kind: str, province: str | None) -> None:
    place = find_places(text, "vi", BEFORE)[0]
    assert (place.name, place.kind, place.province) == (name, kind, province)


@pytest.mark.parametrize(
    ("text", "on", "province"),
    [
        ("Thủ Dầu Một", BEFORE, "Bình Dương"),
        ("Thủ Dầu Một", SINCE, "Hồ Chí Minh"),
        ("Thủ Dầu Một", None, None),
        ("Đà Lạt", None, "Lâm Đồng"),
        ("Bình Dương", SINCE, "Bình Dương"),
    ],
)
def test_the_province_is_that_of_the_division_in_force(
    text: str, on: date | None, province: str | None
) -> None:
    (place,) = find_places(text, "vi", on)
    assert place.province == province
