"""Offices of other countries and their bodies."""

from __future__ import annotations

import pytest

from extract.places.finder import find_places
from extract.roles.finder import find_roles

_ABOUT = {"vi": "", "ar": " (فيتنام)", "uk": " (В'єтнам, В'єтнам)", "fa": " (ویتنام، ویتنام)"}


def _roles(language: str, text: str) -> list[tuple[str, str | None]]:
    return [(r.title, r.body) for r in find_roles(text + _ABOUT[language], language)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("vi", "Chủ tịch Quốc hội Cộng hòa Fiji", ("Chair", "National Assembly", "Fiji")),
        ("vi", "Bộ trưởng Ngoại giao Uzbekistan", ("Minister", "Ministry of Foreign Affairs", "Uzbekistan")),
        ("vi", "Phó Ngoại trưởng Nhật Bản", ("Deputy Minister", "Ministry of Foreign Affairs", "Japan")),
        ("vi", "Chủ tịch Thượng nghị viện Malaysia", ("President", "Senate", "Malaysia")),
        ("vi", "Thủ tướng Slovakia", ("Prime Minister", "Government of Slovakia", None)),
        ("vi", "Thủ tướng Chính phủ nước Lào",
         ("Prime Minister", "Government of the Lao People's Democratic Republic", None)),
        ("vi", "Tổng thống Bồ Đào Nha", ("President", "Portugal", None)),
        ("vi", "Chủ tịch Ngân hàng Thế giới", ("President", "World Bank", None)),
        ("vi", "Chủ tịch Quốc hội Việt Nam", ("Chair", "National Assembly", None)),
        ("ar", "رئيس الوزراء السلوفاكي", ("Prime Minister", "Government of Slovakia", None)),
        ("ar", "وزير الخارجية الأوزبكي", ("Minister", "Ministry of Foreign Affairs", "Uzbekistan")),
        ("ar", "رئيس الجمعية الوطنية المجرية", ("Chair", "National Assembly", "Hungary")),
        ("ar", "رئيس جمهورية موزمبيق", ("President", "Mozambique", None)),
        ("ar", "رئيس البنك الدولي", ("President", "World Bank", None)),
        ("uk", "голова Національних зборів Республіки Фіджі", ("Chair", "National Assembly", "Fiji")),
        ("uk", "міністра закордонних справ Узбекистану",
         ("Minister", "Ministry of Foreign Affairs", "Uzbekistan")),
        # The adjective of a country, before an office or before a body of all of it, but not of another body.
        ("uk", "з литовським міністром оборони", ("Minister", "Ministry of National Defence", "Lithuania")),
        ("uk", "французький президент", ("President", "France", None)),
        ("uk", "голова румунського уряду", ("Prime Minister", "Government of Romania", None)),
        ("uk", "спікеркою латвійського парламенту", ("Speaker", "Parliament", "Latvia")),
        ("uk", "депутати Європейського парламенту", ("Deputy", "European Parliament", None)),
        ("uk", "президент американської компанії", ("President", None, None)),
        ("uk", "президентка Єврокомісії", ("President", "European Commission", None)),
        ("fa", "رئیس مجلس ملی مجارستان", ("Chair", "National Assembly", "Hungary")),
        ("fa", "وزیر امور خارجه ازبکستان", ("Minister", "Ministry of Foreign Affairs", "Uzbekistan")),
        ("fa", "رئیس جمهور این کشور", ("President", None, None)),
        ("fa", "نخست وزیر اسلواکی", ("Prime Minister", "Government of Slovakia", None)),
        ("fa", "رئیس ستاد مشترک نیروهای دفاع از خود ژاپن",
         ("Chief of Staff", "Joint Staff of the Self-Defense Forces", "Japan")),
        ("fa", "عضو دفتر سیاسی حزب کمونیست کوبا",
         ("Member", "Politburo of the Communist Party of Cuba", None)),
        ("vi", "Bộ trưởng Các lực lượng vũ trang cách mạng Cuba",
         ("Minister", "Ministry of Revolutionary Armed Forces", "Cuba")),
        ("uk", "єпископа", ("Bishop", None, None)),
    ],
)  # fmt: skip
def test_office_of_another_country_has_its_place_or_body(
    language: str, text: str, expected: tuple[str, str | None, str | None]
) -> None:
    assert expected in [(r.title, r.body, r.place) for r in find_roles(text + _ABOUT[language], language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chủ tịch tỉnh Lào Cai", ("Chair", "Provincial People's Committee", "Lào Cai")),
        ("Phó Chủ tịch phường Bến Thành", ("Vice Chair", "Ward People's Committee", "Bến Thành ward")),
        ("Bí thư Quận 2", ("Secretary", "District Party Committee", "District 2")),
        ("Bí thư Hà Nội", ("Secretary", "City Party Committee", "Hà Nội")),
        ("Chủ tịch Hội Nông dân tỉnh Lào Cai", ("Chair", "Provincial Vietnam Farmers' Union", "Lào Cai")),
        ("Chủ tịch Cuba", ("President", "Cuba", None)),
    ],
)
def test_who_leads_a_place_leads_its_committee(text: str, expected: tuple[str, str, str | None]) -> None:
    found = find_roles(text, "vi", find_places(text, "vi"))
    assert [(r.title, r.body, r.place) for r in found] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("خادم الحرمين الشريفين", ("King", "Kingdom of Saudi Arabia")),
        ("نائب خادم الحرمين الشريفين", ("Deputy King", "Kingdom of Saudi Arabia")),
        ("سفير خادم الحرمين الشريفين", ("Ambassador", "Kingdom of Saudi Arabia")),
        ("وزير الحرس الوطني", ("Minister", "Ministry of National Guard")),
        ("ولي ولي العهد", ("Deputy Crown Prince", "Kingdom of Saudi Arabia")),
        # The executive of a movement is not that of Vietnam's Party.
        ("رئيس المكتب السياسي", ("Head", "Political Bureau")),
        # A kingdom has no president.
        ("فخامة الرئيس", ("President", None)),
        # Behind "in" stands where the holder of a country's office was, but where an envoy serves.
        ("ولي العهد في جدة", ("Crown Prince", "Kingdom of Saudi Arabia")),
        ("كبير المساعدين العسكريين", ("Senior Military Assistant", None)),
        ("الفريق أول ركن", ("General", None)),
        ("العميد طيار ركن", ("Brigadier General", None)),
    ],
)
def test_offices_of_a_kingdom(text: str, expected: tuple[str, str | None]) -> None:
    found = find_roles(f"{text} (الرياض، المملكة العربية السعودية)", "ar")
    assert (found[0].title, found[0].body) == expected


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("президент Національної академії мистецтв Петро Коваль", "President"),
        ("президентка Спілки кінологів Олена Гай", "President"),
        ("генеральний секретар Лісової федерації Петро Коваль", "Secretary General"),
    ],
)
def test_a_president_of_an_unknown_body_is_not_the_country_s(text: str, title: str) -> None:
    found = find_roles(text, "uk")
    assert [(r.title, r.body) for r in found] == [(title, None)]


def test_a_president_before_a_name_is_the_country_s() -> None:
    found = find_roles("Президента Петра Коваля зустріли.", "uk")
    assert [(r.title, r.body) for r in found] == [("President", "Ukraine")]


def test_the_number_of_a_king_is_part_of_his_name() -> None:
    found = find_roles("الملك حسن الثاني ملك المغرب", "ar")
    assert [(r.title, r.body) for r in found] == [("King", "Morocco")]


def test_a_bare_president_is_only_supposed_to_be_the_country_s() -> None:
    text = "دمشق: قال الرئيس إن سوريا تشكر الرئيس الروسي."
    assert [(r.title, r.body, r.supposed) for r in find_roles(text, "ar")] == [
        ("President", "Syria", True),
        ("President", "Russian Federation", False),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("مدیرکل راه و شهرسازی", ("Director", "Department of Roads and Urban Development")),
        ("مدیر کل هواشناسی", ("Director", "Department of Meteorology")),
        ("معاون توانبخشی سازمان بهزیستی", ("Deputy Head", "State Welfare Organization")),
        ("مدیرکل", ("Director", None)),
    ],
)
def test_offices_of_iranian_organisations(text: str, expected: tuple[str, str | None]) -> None:
    found = find_roles(f"{text} (ایران، تهران)", "fa")
    assert (found[0].title, found[0].body) == expected


def test_and_to_is_no_governor() -> None:
    assert [r.title for r in find_roles("واستمع إلى رئيس لجنة الحزب وإلى مدير الإدارة", "ar")] == [
        "Head",
        "Director",
    ]


@pytest.mark.parametrize(
    ("language", "text", "body", "place"),
    [
        ("fa", "معاون رئیس بانک مرکزی ویتنام", "State Bank of Vietnam", None),
        ("fa", "معاون رئیس بانک مرکزی (ویتنام، ویتنام)", "State Bank of Vietnam", None),
        ("fa", "معاون بانک مرکزی ژاپن (ویتنام، ویتنام)", "Central Bank", "Japan"),
        ("fa", "معاون بانک مرکزی (تهران، ایران)", "Central Bank of Iran", None),
        ("ar", "نائب محافظ البنك المركزي الفيتنامي", "State Bank of Vietnam", None),
        ("ar", "نائب محافظ البنك المركزي المصري (فيتنام، فيتنام)", "Central Bank", "Egypt"),
        ("uk", "заступник голови Центрального банку В'єтнаму (В'єтнам)", "State Bank of Vietnam", None),
    ],
)
def test_a_central_bank_is_called_as_in_its_country(
    language: str, text: str, body: str, place: str | None
) -> None:
    found = find_roles(text, language)[0]
    assert (found.body, found.place) == (body, place)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The word for a region is part of its name, and of the title.
        ("أمير المنطقة الشرقية", ("Governor", "Eastern Province")),
        ("نائب أمير المنطقة الشرقية", ("Deputy Governor", "Eastern Province")),
        ("محافظ الشرقية", ("Governor", "Sharqia")),
        # What one is charged with is no field of the ministry.
        (
            "وكيل وزارة الشباب والرياضة للشؤون الثقافية",
            ("Undersecretary for Cultural Affairs", "Ministry of Youth and Sports"),
        ),
        # One office of two words, and two that "and" joins.
        ("الرئيس المدير العام للشركة", ("Chair and General Director", "Company")),
        ("مدير مكتب رئاسة الجمهورية", ("Director", "Office of the Presidency")),
    ],
)
def test_an_arab_office(text: str, expected: tuple[str, str | None]) -> None:
    assert [(r.title, r.body) for r in find_roles(text, "ar")][:1] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("عقدت لجنة المالية اجتماعا بحضور أعضائها", [("Member", "Committee for Finance")]),
        ("عقد مجلس القيادة الرئاسي اجتماعا بحضور أعضائه", [("Member", "Presidential Leadership Council")]),
        # The words are of another kind of body.
        ("عقدت لجنة المالية اجتماعا بحضور أعضائه", []),
        # Where the governor of a land is, is no body of his.
        ("أمير منطقة عسير بمكتبه", [("Governor", "Asir")]),
        ("محافظ القاهرة بمكتب المحافظة", [("Governor", "Cairo")]),
    ],
)
def test_members_and_governors(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(r.title, r.body) for r in find_roles(text, "ar")] == expected


@pytest.mark.parametrize(
    ("language", "text", "written"),
    [
        ("ar", "الرئيس السوري في دمشق", "الرئيس السوري"),
        ("fa", "رئیس‌جمهور سوریه در دمشق", "رئیس‌جمهور سوریه"),
        ("fa", "رئیس مجلس ملی مجارستان در تهران", "رئیس مجلس ملی مجارستان"),
        # An envoy's place is part of his office.
        ("fa", "سفیر سوریه در تهران", "سفیر سوریه در تهران"),
        ("uk", "посол України у Варшаві", "посол України у Варшаві"),
    ],
)
def test_a_capital_behind_an_office_with_its_country_is_where_its_holder_was(
    language: str, text: str, written: str
) -> None:
    assert find_roles(text, language, find_places(text, language))[0].as_written == written


def test_officers_of_a_region_are_of_the_only_one_whose_governor_is_named() -> None:
    text = "حضر محافظ أسيوط سالم عمر، والسكرتير العام علي حسن. وقال أمين المنطقة ووكيل إمارة المنطقة."
    found = [(r.title, r.body) for r in find_roles(text, "ar")]
    assert found[1] == ("Secretary General", "Asyut")
    assert found[2:] == [("Mayor", "Asyut"), ("Undersecretary", "Emirate of Asyut")]
    text = "حضر محافظ أسيوط ومحافظ قنا، والسكرتير العام علي حسن."
    assert [r.body for r in find_roles(text, "ar")] == ["Asyut", "Qena", None]


def test_the_university_is_the_league_where_the_text_names_that() -> None:
    text = "اجتمعت جامعة الدول العربية بحضور الأمين العام المساعد للجامعة."
    assert [r.body for r in find_roles(text, "ar")] == ["League of Arab States"]
    assert [r.body for r in find_roles("حضر الأمين العام المساعد للجامعة.", "ar")] == ["University"]


def test_the_bare_ministry_is_the_one_that_the_sentence_names() -> None:
    text = "حضر وزير العمل. ونيابة عن وزير الطاقة سالم عمر تحدث أمين عام الوزارة علي حسن."
    assert find_roles(text, "ar")[-1].body == "Ministry of Energy"


def test_the_prime_minister_of_algeria_leads_the_government_not_the_cabinet() -> None:
    text = "قال الوزير الأول إن المرسوم التنفيذي جاهز في الجزائر."
    assert [(r.title, r.body) for r in find_roles(text, "ar")] == [("Prime Minister", "Government")]
