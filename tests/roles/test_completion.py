"""What the rest of a text says about a shortened office, and whose a rank is."""

from __future__ import annotations

import pytest

from extract.places.mention import PlaceMention
from extract.roles.finder import find_roles
from extract.roles.setting import country_of_press


def _roles(language: str, text: str) -> list[tuple[str, str | None]]:
    return [(r.title, r.body) for r in find_roles(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "office"),
    [
        (
            "fa",
            "لو تی هوا، مدیر پلیس استان نگه آن، و معاونان مدیر: بوی وان نام و فام وان بین.",
            ("Deputy Director", "Provincial Police"),
        ),
        (
            "vi",
            "Giám đốc Công an tỉnh Lê Văn Bê; các Phó Giám đốc: Lê Văn Xê, Lê Văn Dê.",
            ("Deputy Director", "Provincial Police"),
        ),
        (
            "vi",
            "Giám đốc Công an tỉnh Lê Văn Bê; Phó Giám đốc Lê Văn Xê.",
            ("Deputy Director", "Provincial Police"),
        ),
        ("vi", "Giám đốc Công an tỉnh Lê Văn Bê. Phó Giám đốc Lê Văn Xê.", ("Deputy Director", None)),
        (
            "vi",
            "Tư lệnh Quân khu 4 Lê Văn Bê; Đại tá Lê Văn Xê, Tham mưu trưởng",
            ("Chief of Staff", "Military Region 4"),
        ),
        (
            "fa",
            "لو تی هوا، فرمانده منطقه نظامی ۴؛ بوی وان نام، معاون کمیسر سیاسی؛",
            ("Deputy Political Commissar", "Military Region 4"),
        ),
    ],
)
def test_those_of_a_list_are_of_the_body_of_the_head_before(
    language: str, text: str, office: tuple[str, str | None]
) -> None:
    assert office in _roles(language, text)


def test_a_steering_committee_is_the_one_that_the_text_names() -> None:
    text = "Ban Chỉ đạo Trung ương họp. Phó Trưởng Ban Chỉ đạo phát biểu."
    assert _roles("vi", text) == [("Deputy Head", "Central Steering Committee")]


def test_a_bare_minister_is_that_of_the_only_ministry_named() -> None:
    text = "Đảng ủy Bộ Xây dựng họp, Thứ trưởng dự."
    assert ("Deputy Minister", "Ministry of Construction") in _roles("vi", text)


def test_a_bare_minister_among_two_ministries_stays_unknown() -> None:
    text = "Bộ Xây dựng và Bộ Y tế họp, Thứ trưởng dự."
    assert _roles("vi", text) == [("Deputy Minister", None)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("vi", "Về phía Bộ Y tế, Thứ trưởng dự. Bộ Xây dựng vắng."),
        ("fa", "از طرف وزارت بهداشت ویتنام، معاون وزیر آمد. وزارت نیرو غایب بود."),
    ],
)
def test_a_deputy_minister_is_of_the_ministry_that_his_sentence_names(language: str, text: str) -> None:
    assert _roles(language, text) == [("Deputy Minister", "Ministry of Health")]


def test_a_committee_without_more_words_is_the_only_steering_committee() -> None:
    text = "کمیته راهبری دولت ویتنام تشکیل شد. رئیس کمیته، جلسه را اداره کرد."
    assert _roles("fa", text) == [("Head", "Government Steering Committee")]


def test_a_committee_or_council_of_other_words_is_another() -> None:
    text = "کمیته راهبری دولت ویتنام و شورای خلق استان آمدند. رئیس کمیته نامزدها و رئیس شورای داوران رفتند."
    assert _roles("fa", text) == [("Head", None), ("Head", None)]


def test_the_council_of_a_city_is_the_one_that_is_named_with_its_place() -> None:
    text = "شورای اسلامی شهر تهران و شورای شهر بودجه را دیدند. رئیس شورا، گفت."
    assert _roles("fa", text) == [("Chair", "Islamic City Council")]


def test_deputy_ministers_of_the_only_ministry_named() -> None:
    text = "وزارت بهداشت ویتنام جلسه داشت. معاونان وزیر لو وان بین و فام وان سون آمدند."
    assert _roles("fa", text) == [("Deputy Minister", "Ministry of Health")]


def test_a_level_is_shared_by_the_offices_of_one_holder() -> None:
    text = "Bí thư Đảng ủy, Chủ tịch HĐND xã"
    assert _roles("vi", text) == [
        ("Secretary", "Commune Party Committee"),
        ("Chair", "Commune People's Council"),
    ]


@pytest.mark.parametrize(
    ("name", "body"), [("Hà Nội", "City Party Committee"), ("Lào Cai", "Provincial Party Committee")]
)
def test_a_place_tells_the_level(name: str, body: str) -> None:
    text = f"Bí thư Đảng ủy {name} chủ trì"
    start = text.index(name)
    place = PlaceMention(start, start + len(name), name, name, "province", name)
    role = find_roles(text, "vi", [place])[0]
    assert (role.body, role.place, role.as_written) == (body, name, f"Bí thư Đảng ủy {name}")


def test_his_deputies_are_those_of_the_office_before() -> None:
    text = "керівник Офісу Президента Іван Бойко, його заступники Петро Гай і Олег Рись"
    assert _roles("uk", text)[1] == ("Deputy Head", "Office of the President")


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Від імені народного комітету провінції заступник голови Ле Ван Ба звітував.",
         ("Vice Chair", "Provincial People's Committee")),
        ("Прибули начальник провінційної поліції Ле Ван Ба, заступник начальника Чан Ван Тан.",
         ("Deputy Director", "Provincial Police")),
        ("Прибув голова народного комітету комуни Ле Ван Ба. Заступник голови Чан Ван Тан запитав.",
         ("Deputy Head", None)),
        ("Міністр фінансів України Ле Ван Ба і заступниця міністра Чан Тхі Тан.",
         ("Deputy Minister", "Ministry of Finance")),
        ("Прибули член постійного комітету, заступник голови народного комітету провінції.",
         ("Vice Chair", "Provincial People's Committee")),
    ],
)  # fmt: skip
def test_a_deputy_is_that_of_the_body_or_head_named_just_before(
    text: str, last: tuple[str, str | None]
) -> None:
    assert _roles("uk", text)[-1] == last


def test_a_member_of_a_bare_standing_committee_is_one_of_the_party_committee() -> None:
    text = "член постійного комітету, заступник голови народного комітету провінції"
    assert _roles("uk", text)[0] == ("Member of the Standing Board", "Provincial Party Committee")


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Сесія Національних зборів. Депутат Нгуєн Ван Ань запитав.", [("Deputy", "National Assembly")]),
        ("Народна рада комуни засідала. Депутати Нгуєн Ван Ань і Ле Ван Ба запитали.",
         [("Deputy", "Commune People's Council")]),
        ("Національні збори і Народна рада комуни. Депутат Нгуєн Ван Ань запитав.", []),
        ("Національні збори засідали, депутати запитали міністра.", [("Minister", None)]),
    ],
)  # fmt: skip
def test_a_deputy_before_a_name_is_one_of_the_only_assembly(
    text: str, roles: list[tuple[str, str | None]]
) -> None:
    assert _roles("uk", text) == roles


@pytest.mark.parametrize(
    ("text", "title", "body"),
    [
        ("UVBTV, Trưởng Ban Tổ chức Tỉnh ủy", "Member of the Standing Board", "Provincial Party Committee"),
        ("Ủy viên Ban Thường vụ, Phó Chủ tịch UBND thành phố", "Member of the Standing Board",
         "City Party Committee"),
        ("Phó Bí thư, Chủ tịch UBND xã", "Deputy Secretary", "Commune Party Committee"),
        ("Bí thư Đảng ủy, Giám đốc Công an tỉnh", "Secretary", "Party Committee of the Provincial Police"),
        ("Bí thư Đảng ủy, Chánh án TAND tỉnh", "Secretary",
         "Party Committee of the Provincial People's Court"),
        ("Phó Tư lệnh, Tham mưu trưởng Quân khu 4", "Deputy Commander", "Military Region 4"),
        ("Tổng Bí thư, Chủ tịch nước Lào", "General Secretary",
         "Central Committee of the Lao People's Revolutionary Party"),
    ],
)  # fmt: skip
def test_the_office_beside_it_completes_one_that_is_written_short(text: str, title: str, body: str) -> None:
    assert _roles("vi", text)[0] == (title, body)


def test_a_list_of_members_of_the_standing_board_is_of_the_committee_named_last() -> None:
    text = (
        "Bí thư Thành ủy Lê Văn An; các đồng chí Ủy viên Ban Thường vụ: Trần Văn Bình, Trưởng Ban Nội chính."
    )
    assert _roles("vi", text)[1] == ("Member of the Standing Board", "City Party Committee")


def test_the_deputies_of_the_only_ministry_are_its_deputy_ministers() -> None:
    text = "Bộ Xây dựng họp. Dự có các Thứ trưởng: Lê Văn An, Trần Văn Bình."
    assert ("Deputy Minister", "Ministry of Construction") in _roles("vi", text)


def test_a_deputy_head_is_of_the_body_whose_deputies_the_sentence_named() -> None:
    listed = "نواب رئيس اللجنة المركزية لجبهة الوطن الأم: A، B؛ وC، نائب الرئيس، رئيس اتحاد المزارعين"
    assert _roles("ar", listed)[1] == ("Vice Chair", "Vietnam Fatherland Front Central Committee")
    assert _roles("ar", listed.replace("؛", "."))[1] == ("Vice State President", "State")


@pytest.mark.parametrize(
    ("language", "text", "body"),
    [
        ("ar", "قائد المنطقة العسكرية الخامسة A، نائب قائد المنطقة العسكرية", "Military Region 5"),
        ("vi", "Tư lệnh Quân khu 5 A; Phó Tư lệnh Quân khu", "Military Region 5"),
        ("vi", "Tư lệnh Quân khu 5 A, Tư lệnh Quân khu 7 B; Phó Tư lệnh Quân khu", None),
    ],
)
def test_a_region_without_number_is_the_only_one(language: str, text: str, body: str | None) -> None:
    assert _roles(language, text)[-1] == ("Deputy Commander", body)


def test_the_council_is_the_only_one_that_a_text_names() -> None:
    text = "عقد مجلس الشورى جلسته برئاسة رئيس المجلس وحضور الأمين العام للمجلس"
    assert _roles("ar", text) == [("Speaker", "Shura Council"), ("Secretary General", "Shura Council")]


def test_the_press_of_a_country_writes_of_its_own_abroad_too() -> None:
    text = "رئيس الوزراء ورئيس الوزراء الجزائري في الجزائر، ووفد فيتنام"
    offices = [(r.title, r.body) for r in find_roles(text, "ar", (), country_of_press("https://a.vn/b"))]
    assert offices[0] == ("Prime Minister", "Government")
    assert country_of_press("https://example.com/a.vn") is None
    assert country_of_press(None, "Báo Mới Sông Cầu") == "Vietnam"
    assert country_of_press(None, "Le Télégramme") is None
    assert country_of_press(None) is None


def test_where_nothing_tells_the_country_it_is_that_of_the_press() -> None:
    text = "نائب وزير الأمن العام، الفريق أول A"
    rank = find_roles(text, "ar", (), country_of_press(None, "Báo Mới Sông Cầu"))[1]
    assert (rank.title, rank.body) == ("Senior Lieutenant General", "People's Public Security")
    assert find_roles(text, "ar")[1].body is None


def test_a_chief_of_staff_is_of_the_region_that_he_is_deputy_commander_of() -> None:
    assert _roles("vi", "Phó Tư lệnh Quân khu 4, Tham mưu trưởng")[1] == (
        "Chief of Staff",
        "Military Region 4",
    )


def test_the_deputies_behind_a_head_are_of_the_same_body() -> None:
    text = "Giám đốc Công an tỉnh Lê Văn Bê; các Phó Giám đốc: Đại tá Lê Văn Xê, Đại tá Lê Văn Dê"
    assert ("Deputy Director", "Provincial Police") in _roles("vi", text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trưởng Công an phường", ("Chief", "Ward Police")),
        ("Giám đốc Công an tỉnh", ("Director", "Provincial Police")),
        ("Trưởng phòng Tổ chức cán bộ", ("Head", "Division of Organisation and Personnel")),
    ],
)
def test_heads_of_units_and_divisions(text: str, expected: tuple[str, str]) -> None:
    assert _roles("vi", text) == [expected]


def test_a_vice_chair_who_is_secretary_general_is_so_of_one_body() -> None:
    front = "Vietnam Fatherland Front Central Committee"
    text = "Chủ tịch Ủy ban Trung ương MTTQ Việt Nam Lê Văn An; Phó Chủ tịch - Tổng Thư ký Nguyễn Thị Mai"
    assert _roles("vi", text)[-1] == ("Secretary General", front)
    text = "رئيس اللجنة المركزية لجبهة الوطن الفيتنامية ونائبة الرئيس - الأمينة العامة نغوين ثي ماي"
    assert _roles("ar", text)[-1] == ("Secretary General", front)


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        # The Party committee of a ministry beside an office of it.
        (
            "Phó Bí thư Đảng ủy, Thứ trưởng Bộ Y tế Lê Văn Bê",
            [
                ("Deputy Secretary", "Party Committee of the Ministry of Health"),
                ("Deputy Minister", "Ministry of Health"),
            ],
        ),
        # Two offices of a command, whatever command the list named before.
        (
            "Đại tá Lê Văn Bê, Phó Tư lệnh Quân khu 7; Đại tá Lê Văn Xê, Phó Tư lệnh, "
            "Tham mưu trưởng Quân khu 9",
            [
                ("Colonel", "People's Army"),
                ("Deputy Commander", "Military Region 7"),
                ("Colonel", "People's Army"),
                ("Deputy Commander", "Military Region 9"),
                ("Chief of Staff", "Military Region 9"),
            ],
        ),
        # The only steering committee of a text is the board whose head it names.
        (
            "Ban Chỉ đạo quốc gia họp. Bộ trưởng Lê Văn Bê, Phó Trưởng ban Thường trực, báo cáo",
            [("Minister", None), ("Standing Deputy Head", "National Steering Committee")],
        ),
        (
            "Ban Chỉ đạo tỉnh họp. Ông Lê Văn Bê, Trưởng ban Quản lý chợ, báo cáo",
            [("Head", None)],
        ),
        # The only committee of the National Assembly that a text names.
        (
            "Ủy ban Kinh tế và Tài chính họp. Chủ nhiệm Ủy ban Lê Văn Bê phát biểu",
            [("Chair", "Committee for Economic and Financial Affairs")],
        ),
    ],
)
def test_bodies_beside_and_before_complete_an_office(
    text: str, offices: list[tuple[str, str | None]]
) -> None:
    assert _roles("vi", text) == offices


def test_the_council_is_the_one_named_last() -> None:
    text = "رئيس مجلس الشعب الإقليمي؛ مؤتمر مجلس التنسيق الإقليمي برئاسة رئيس المجلس"
    assert _roles("ar", text)[-1] == ("Chair", "Regional Coordination Council")


def test_a_bare_governor_is_that_of_the_only_bank_named() -> None:
    text = "Державний банк В'єтнаму приймав гостей. Губернатор Ле Тхі Тан подякувала."
    assert ("Governor", "State Bank of Vietnam") in _roles("uk", text)


def test_members_of_a_standing_committee_in_a_list_are_of_the_party_committee_named_last() -> None:
    text = "секретар провінційного партійного комітету Ле Ван Ба; члени постійного комітету: Чан Ван Тан."
    assert _roles("uk", text)[-1] == ("Member of the Standing Board", "Provincial Party Committee")


@pytest.mark.parametrize(("press", "body"), [("Vietnam", "Government"), (None, "Cabinet of Ministers")])
def test_where_no_country_is_told_the_country_of_the_press_is_meant(press: str | None, body: str) -> None:
    role = find_roles("Віце-прем'єр-міністр Ле Ван Ба оглянув дорогу.", "uk", press=press)[0]
    assert (role.title, role.body) == ("Deputy Prime Minister", body)


def test_a_deputy_of_a_body_that_is_not_known_gets_no_other() -> None:
    text = "директор Департаменту фінансів Чан Куанг Бао та заступник директора Інституту рідкісних трав"
    assert _roles("uk", text)[1] == ("Deputy Director", None)


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("رئیس جمهور در ارگ با والی هرات دیدار کرد. افغانستان صلح می‌خواهد.", "Afghanistan"),
        # Who speaks of a neighbour most is no office-holder of that.
        ("رئیس جمهور گفت: افغانستان همسایه ماست و امنیت افغانستان مهم است.", "Islamic Republic of Iran"),
    ],
)
def test_whose_president_the_press_of_a_country_means(text: str, country: str) -> None:
    assert _roles("fa", text)[0] == ("President", country)
