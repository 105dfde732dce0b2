"""What each language's wordings of an office are in English."""

from __future__ import annotations

import pytest

from extract.places.finder import find_places
from extract.roles.finder import find_roles

# Every text says that it is about Vietnam, as an article does.
_ABOUT = {"vi": "", "ar": " (فيتنام)", "uk": " (В'єтнам, В'єтнам)", "fa": " (ویتنام، ویتنام)"}


def _roles(language: str, text: str) -> list[tuple[str, str | None]]:
    return [(r.title, r.body) for r in find_roles(text + _ABOUT[language], language)]


@pytest.mark.parametrize(
    ("language", "text", "title", "body"),
    [
        ("vi", "Thủ tướng Chính phủ", "Prime Minister", "Government"),
        ("vi", "Phó Thủ tướng Thường trực Chính phủ", "Standing Deputy Prime Minister", "Government"),
        ("vi", "Phó Chủ tịch nước", "Vice State President", "State"),
        ("vi", "Quyền Chủ tịch nước", "Acting State President", "State"),
        ("vi", "nguyên Uỷ viên Bộ Chính trị", "Former Member", "Politburo"),
        ("vi", "Thường trực Ban Bí thư", "Standing Member", "Secretariat"),
        ("vi", "Chánh Văn phòng Trung ương Đảng", "Chief", "Party Central Committee Office"),
        ("vi", "Thứ trưởng Bộ Nông nghiệp và Môi trường", "Deputy Minister",
         "Ministry of Agriculture and Environment"),
        ("vi", "Phó Bí thư chuyên trách Đảng ủy UBND tỉnh", "Full-time Deputy Secretary",
         "Party Committee of the Provincial People's Committee"),
        ("vi", "Ủy viên Ban Thường vụ Tỉnh ủy", "Member of the Standing Board", "Provincial Party Committee"),
        ("vi", "Trưởng Ban Tổ chức Thành ủy", "Head", "Organisation Commission of the City Party Committee"),
        ("vi", "Tư lệnh Quân khu 9", "Commander", "Military Region 9"),
        ("vi", "Giám đốc Sở Khoa học và Công nghệ", "Director", "Department of Science and Technology"),
        ("vi", "Trợ lý Tổng Bí thư", "Assistant to the General Secretary", "Party Central Committee"),
        ("vi", "Viện trưởng VKSND tối cao", "Prosecutor General", "Supreme People's Procuracy"),
        ("vi", "Tỉnh ủy viên", "Member", "Provincial Party Committee"),
        ("vi", "Huyện ủy viên", "Member", "District Party Committee"),
        ("vi", "Phó Chủ tịch Ủy ban bầu cử tỉnh", "Vice Chair", "Provincial Election Committee"),
        ("vi", "Chính - Ủy viên Bộ Chính trị", "Member", "Politburo"),
        ("vi", "UVT.Ư Đảng", "Member", "Party Central Committee"),
        ("vi", "UVTV Tỉnh ủy", "Member of the Standing Board", "Provincial Party Committee"),
        ("vi", "Chủ tịch Ủy ban MTTQVN tỉnh", "Chair", "Provincial Vietnam Fatherland Front Committee"),
        ("vi", "Chủ tịch HĐTV Tập đoàn Điện lực Việt Nam", "Chair",
         "Members' Council of Vietnam Electricity"),
        ("vi", "Chủ tịch Tập đoàn Hòa Bình", "Chair", "Group"),
        ("vi", "Kiểm toán trưởng KTNN khu vực XII", "Chief Auditor", "State Audit Office of Region XII"),
        ("vi", "Sư đoàn trưởng Sư đoàn 315", "Commander", "Army Division 315"),
        ("vi", "Chính ủy Lữ đoàn 146", "Political Commissar", "Brigade 146"),
        ("vi", "Trưởng Ban Tổ chức Festival", "Head", "Organising Committee"),
        ("vi", "Phó Giám đốc phụ trách Bảo hiểm xã hội tỉnh", "Deputy Director",
         "Provincial Social Security"),
        ("vi", "Chủ tịch Hội Sinh viên Việt Nam", "President", "Vietnam Student Association"),
        ("vi", "Chủ nhiệm Tổng cục Hậu cần - Kỹ thuật", "Director",
         "General Department of Logistics and Technical Services"),
        ("vi", "Đại biện lâm thời Đại sứ quán Hoa Kỳ", "Chargé d'Affaires", "Embassy"),
        ("vi", "Giám đốc Ngân hàng Nhà nước chi nhánh Khu vực 9", "Director",
         "Regional Branch of the State Bank of Vietnam"),
        ("vi", "Chủ tịch Hội đồng quản trị ACB", "Chair", "Board of Directors of ACB"),
        ("vi", "Phó Tổng Thư ký ASEAN", "Deputy Secretary-General", "ASEAN"),
        ("vi", "Phó Chủ tịch cấp cao USABC", "Senior Vice President", "US-ASEAN Business Council"),
        ("vi", "Trợ lý Chủ tịch nước", "Assistant to the State President", "State"),
        ("vi", "Chủ tịch Trung Quốc", "President", "People's Republic of China"),
        ("vi", "Đại sứ Cộng hòa Pháp tại Việt Nam", "Ambassador", "France"),
        ("ar", "نائب الأمين العام الدائم للجنة الحزب الإقليمية", "Standing Deputy Secretary",
         "Provincial Party Committee"),
        ("ar", "سكرتير اللجنة الحزبية بالمدينة", "Secretary", "City Party Committee"),
        ("ar", "رئيسة اللجنة الشعبية في المقاطعة", "Chair", "Provincial People's Committee"),
        ("ar", "رئيس لجنة الشعب الإقليمية", "Chair", "Provincial People's Committee"),
        ("ar", "الأمين الدائم للأمانة العامة", "Standing Member", "Secretariat"),
        ("ar", "نواب المدقق العام للدولة", "Deputy Auditor General", "State Audit Office"),
        ("ar", "رئيس مكتب هيئة تدقيق الدولة", "Chief", "Office of the State Audit Office"),
        ("ar", "رئيسة منظمة تدقيق الدولة في لاوس", "President", "State Audit Organisation"),
        ("ar", "نائب رئيس مجلس التنسيق الإقليمي", "Vice Chair", "Regional Coordination Council"),
        ("ar", "رئيس لجنة شؤون الأقليات العرقية", "Chair", "Committee for Ethnic Minorities"),
        ("ar", "مدير عام الجمارك", "General Director", "Department of Customs"),
        ("ar", "القائد العام للقيادة العسكرية الإقليمية", "Commander", "Provincial Military Command"),
        ("ar", "محافظة بنك الدولة الفيتنامي", "Governor", "State Bank of Vietnam"),
        ("ar", "ممثلة منظمة الصحة العالمية", "Representative", "World Health Organization"),
        ("ar", "نائب رئيس الوزراء للثقافة", "Deputy Prime Minister for Culture", "Government"),
        ("ar", "مساعد وزير الخارجية لشؤون آسيا", "Assistant Minister", "Ministry of Foreign Affairs"),
        ("ar", "مساعد وزير الإسكان للتخطيط", "Assistant Minister for Planning", "Ministry of Housing"),
        ("ar", "وكيل وزارة العدل للشؤون الفنية", "Undersecretary for Technical Affairs",
         "Ministry of Justice"),
        ("ar", "كاتب الدولة لدى وزير الفلاحة المكلف بالصيد البحري", "Secretary of State for Maritime Fishing",
         "Ministry of Agriculture"),
        ("ar", "الناطق الرسمي باسم الحكومة", "Spokesperson", "Government"),
        ("ar", "مديرة جامعة هو تشي منه الوطنية", "Director", "Vietnam National University, Ho Chi Minh City"),
        ("ar", "رئيسة اللجنة المنظمة للمؤتمر", "Head", "Organising Committee"),
        ("ar", "رئيس ديوان سمو رئيس مجلس الوزراء", "Director", "Office of the Prime Minister"),
        ("ar", "مديرة ديوان رئيسة الحكومة", "Director", "Office of the Prime Minister"),
        ("ar", "مدير عام مكتب سمو وزير الداخلية", "Director", "Office of the Minister of Home Affairs"),
        ("ar", "المشرف العام على الإدارة العامة لتقنية المعلومات", "General Supervisor",
         "Department of Information Technology"),
        ("ar", "وزير الشئون الاجتماعية", "Minister", "Ministry of Social Affairs"),
        ("ar", "وزير الصحة العمومية", "Minister", "Ministry of Public Health"),
        ("ar", "وزير الفلاحة", "Minister", "Ministry of Agriculture"),
        ("ar", "وزير شؤون رئاسة الجمهورية", "Minister", "Ministry of Presidential Affairs"),
        ("ar", "وزير السكن والعمران والمدينة", "Minister",
         "Ministry of Housing, Urban Planning and the City"),
        ("ar", "وكيل إمارة منطقة عسير", "Undersecretary", "Emirate of Asir"),
        ("ar", "وكيل إمارة منطقة حائل", "Undersecretary", "Emirate of Hail"),
        ("ar", "وزير البلديات والطاقة المتجددة", "Minister",
         "Ministry of Municipalities and Renewable Energy"),
        ("ar", "المتحدث الرسمي باسم وزارة الداخلية", "Spokesperson", "Ministry of Home Affairs"),
        ("ar", "مدير مكتب وزير الداخلية", "Director", "Office of the Minister of Home Affairs"),
        ("ar", "مساعد الأمين العام", "Assistant to the General Secretary", "Party Central Committee"),
        ("ar", "النائب الأول لرئيس الوزراء", "Standing Deputy Prime Minister", "Government"),
        ("ar", "نائب رئيس وفد الجمعية الوطنية للمقاطعة المتفرغ", "Full-time Deputy Head",
         "National Assembly Delegation"),
        ("ar", "رئيس لجنة الشؤون الدفاعية والأمنية والخارجية", "Chair",
         "Committee for National Defence, Security and External Affairs"),
        ("ar", "رئيس اللجنة المركزية لاتحاد المزارعين الفيتناميين", "Chair", "Vietnam Farmers' Union"),
        ("ar", "رئيسة اللجنة المركزية لجبهة الوطن الأم الفيتنامية", "Chair",
         "Vietnam Fatherland Front Central Committee"),
        ("ar", "الرئيسان السابقان للجنة الشعبية الإقليمية", "Former Chair", "Provincial People's Committee"),
        ("ar", "رئيس مجلس إدارة المشاريع", "Director", "Project Management Board"),
        ("ar", "رئيس الجمهورية الفرنسية", "President", "France"),
        ("ar", "نائبة الرئيس", "Vice State President", "State"),
        ("ar", "نائب الرئيس والمدير العام لمجموعة", "Deputy Head", "Group"),
        ("ar", "نائبة الرئيس الدائمة - الأمينة العامة لجبهة الوطن الفيتنامية", "Standing Vice Chair",
         "Vietnam Fatherland Front Committee"),
        ("ar", "قائد المنطقة العسكرية التاسعة", "Commander", "Military Region 9"),
        ("ar", "أمين لجنة الحزب في المنطقة العسكرية الثالثة", "Secretary",
         "Party Committee of the Military Region 3"),
        ("ar", "نائب وزير الثقافة والرياضة والسياحة", "Deputy Minister",
         "Ministry of Culture, Sports and Tourism"),
        ("ar", "القائم بأعمال وزير الخارجية", "Acting Minister", "Ministry of Foreign Affairs"),
        ("ar", "المفوض السياسي السابق للمنطقة العسكرية 5", "Former Political Commissar", "Military Region 5"),
        ("ar", "رئيس وزراء مملكة كمبوديا", "Prime Minister", "Government of the Kingdom of Cambodia"),
        ("uk", "головою Народного комітету провінції", "Chair", "Provincial People's Committee"),
        ("uk", "голови провінційного народного комітету", "Chair", "Provincial People's Committee"),
        ("uk", "постійна заступниця секретаря міського партійного комітету", "Standing Deputy Secretary",
         "City Party Committee"),
        ("uk", "віце-прем’єр-міністра", "Deputy Prime Minister", "Government"),
        ("uk", "голова Економічного і фінансового комітету", "Chair",
         "Committee for Economic and Financial Affairs"),
        ("uk", "голови Комітету Національних зборів з питань права та юстиції", "Chair",
         "Committee for Law and Justice"),
        ("uk", "голова Комітету з питань народних прагнень і нагляду", "Chair",
         "Committee for People's Aspirations and Supervision"),
        ("uk", "заступниця голови Комісії Центрального комітету з питань пропаганди та мобілізації мас",
         "Deputy Head", "Communications and Mass Mobilisation Commission"),
        ("uk", "генеральна директорка В'єтнамського інформаційного агентства", "General Director",
         "Vietnam News Agency"),
        ("uk", "головний редактор газети «Нян Зан»", "Editor-in-Chief", "Nhân Dân Newspaper"),
        ("uk", "голова Асоціації журналістів В'єтнаму", "Chair", "Vietnam Journalists Association"),
        ("uk", "голова оргкомітету премії", "Head", "Organising Committee"),
        ("uk", "командувач Військово-морського регіону 2", "Commander", "Naval Region 2"),
        ("uk", "в. о. директора Податкового департаменту", "Acting Director", "Tax Department"),
        ("uk", "директор Департаменту цивільного виконання судових рішень", "Director",
         "Department of Civil Judgment Enforcement"),
        ("uk", "генеральний аудитор держави", "Auditor General", "State Audit Office"),
        ("uk", "командувач 5-го військового округу", "Commander", "Military Region 5"),
        ("uk", "міністр промисловості і торгівлі", "Minister", "Ministry of Industry and Trade"),
        ("uk", "міністр праці, у справах інвалідів та соціальних справ", "Minister",
         "Ministry of Labour, Invalids and Social Affairs"),
        ("uk", "голова Центрального оргкомітету", "Head", "Central Organisation Commission"),
        ("uk", "міністром науки і технологій", "Minister", "Ministry of Science and Technology"),
        ("uk", "голова Центрального комітету Вітчизняного фронту", "Chair",
         "Vietnam Fatherland Front Central Committee"),
        ("fa", "نخستوزیر", "Prime Minister", "Government"),
        ("fa", "نخست‌وزیر", "Prime Minister", "Government"),
        ("fa", "رئیس شورای قومیت‌های مجلس ملی", "Chair", "Ethnic Council"),
        ("fa", "مدیر اداره جنگلداری و حفاظت از جنگل‌ها", "Director",
         "Department of Forestry and Forest Protection"),
        ("fa", "مدیر کل اداره کل آمار", "General Director", "General Statistics Office"),
        ("fa", "دریابان", "Vice Admiral", "People's Army"),
        ("fa", "رئیس انجمن روزنامه‌نگاران ویتنام", "Chair", "Vietnam Journalists Association"),
        ("fa", "معاون مدیر اداره سازماندهی و پرسنل", "Deputy Director",
         "Department of Organisation and Personnel"),
        ("fa", "فرمانده منطقه ۵ نیروی دریایی", "Commander", "Naval Region 5"),
        ("fa", "معاون دائم نخست وزیر", "Standing Deputy Prime Minister", "Government"),
        ("fa", "نایب رئیس دائمی شورای مردمی استان", "Standing Vice Chair", "Provincial People's Council"),
        ("fa", "رئیس کمیته خلق شهر", "Chair", "City People's Committee"),
        ("fa", "رئیس کمیته ملی پیشگیری از ایدز، مواد مخدر و فحشا", "Chair",
         "National Committee for AIDS, Drug and Prostitution Prevention and Control"),
        ("vi", "Chủ tịch Ủy ban Quốc gia phòng, chống AIDS, ma túy và mại dâm", "Chair",
         "National Committee for AIDS, Drug and Prostitution Prevention and Control"),
        ("fa", "دستیار وزیر امور خارجه", "Assistant to the Minister", "Ministry of Foreign Affairs"),
        ("fa", "نخست وزیر پادشاهی تایلند", "Prime Minister", "Government of Thailand"),
        ("fa", "معاون سابق دبیر کمیته حزبی شهر", "Former Deputy Secretary", "City Party Committee"),
        ("fa", "عضو علی‌البدل کمیته مرکزی حزب", "Alternate Member", "Party Central Committee"),
        ("fa", "معاون رئیس هیئت نمایندگی مجلس ملی شهر", "Deputy Head", "National Assembly Delegation"),
        ("fa", "رئیس کمیته امور خارجی مجلس ملی", "Chair", "Committee for External Affairs"),
        ("uk", "голова Комітету із закордонних справ", "Chair", "Committee for External Affairs"),
        ("ar", "نائب رئيس لجنة الشؤون الخارجية", "Vice Chair", "Committee for External Affairs"),
        ("fa", "نایب رئیس کمیته جبهه استان", "Vice Chair", "Provincial Vietnam Fatherland Front Committee"),
        ("ar", "مدير إدارة التنظيم والموظفين", "Director", "Department of Organisation and Personnel"),
    ],
)  # fmt: skip
def test_an_office_of_vietnam(language: str, text: str, title: str, body: str) -> None:
    assert _roles(language, text)[0] == (title, body)


@pytest.mark.parametrize(
    ("language", "text", "written"),
    [
        ("ar", "وقد حضر ولأمين لجنة الحزب الإقليمية كلمة", "أمين لجنة الحزب الإقليمية"),
        ("ar", "ورئيس مجلس الشعب الإقليمي", "رئيس مجلس الشعب الإقليمي"),
        ("ar", "وكيل وزارة الداخلية لشؤون المناطق الدكتور أحمد", "وكيل وزارة الداخلية لشؤون المناطق"),
        ("uk", "разом із заступником голови районної ради", "заступником голови районної ради"),
        ("vi", "ông là Giám đốc Trung tâm Thương mại", "Giám đốc"),
    ],
)
def test_the_span_holds_what_was_understood_and_no_clitic(language: str, text: str, written: str) -> None:
    role = find_roles(text, language)[0]
    assert role.as_written == written == text[role.start : role.end]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("vi", "Bộ Tài chính trình Chính phủ"),
        ("vi", "kinh tế tăng trưởng nhanh"),
        ("vi", "tại Đại sứ quán"),
        ("vi", "Đoàn đại biểu Quốc hội tỉnh"),
        ("ar", "أصدرت وزارة المالية ومكتب الحكومة"),
        ("ar", "المحافظة على البيئة"),
        ("ar", "فاز الفريق في المباراة"),
        ("uk", "Кабінет Міністрів і Верховна Рада"),
        ("uk", "члени родини"),
        ("fa", "شهرداری و استانداری"),
        ("fa", "تعطیلی موقت دانشگاه تهران"),
        ("fa", "سرپرست خانوار"),
        ("fa", "دولت و بانک مرکزی"),
    ],
)
def test_a_body_or_another_word_is_no_office(language: str, text: str) -> None:
    assert find_roles(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("vi", "các Phó Thủ tướng"),
        ("ar", "أعضاء المكتب السياسي"),
        ("ar", "نواب وزير الدفاع"),
        ("uk", "члени Політбюро"),
        ("fa", "اعضای دفتر سیاسی"),
    ],
)
def test_plural_words_head_a_list(language: str, text: str) -> None:
    assert find_roles(text, language)[0].plural


def test_one_holder_of_two_offices_over_one_body_has_two_roles() -> None:
    roles = find_roles("Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ", "vi")
    assert [(r.title, r.body) for r in roles] == [
        ("Minister", "Government Office"),
        ("Chair", "Government Office"),
    ]


def test_no_words_no_offices() -> None:
    assert find_roles("", "uk") == ()


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("vi", "Trợ lý Tổng Bí thư", ("Assistant to the General Secretary", "Party Central Committee")),
        ("vi", "nguyên Trợ lý Bộ trưởng Bộ Y tế", ("Former Assistant to the Minister", "Ministry of Health")),
        ("vi", "Thư ký của Chủ tịch UBND tỉnh",
         ("Private Secretary to the Chair", "Provincial People's Committee")),
        ("vi", "Đặc phái viên của Tổng thống Cuba", ("Special Envoy of the President", "Cuba")),
        ("vi", "Cố vấn Ban Quản lý dự án", ("Adviser", "Project Management Board")),
        ("ar", "المستشار الخاص لرئيس الوزراء", ("Adviser to the Prime Minister", "Government")),
        ("uk", "радницею прем'єр-міністра", ("Adviser to the Prime Minister", "Government")),
        ("fa", "مشاور نخست وزیر", ("Adviser to the Prime Minister", "Government")),
    ],
)  # fmt: skip
def test_who_serves_the_holder_of_an_office_does_not_hold_it(
    language: str, text: str, expected: tuple[str, str]
) -> None:
    assert _roles(language, text) == [expected]


def test_the_adjective_of_a_place_stands_before_its_body() -> None:
    text = "голова Львівської обласної ради та його перша заступниця"
    found = find_roles(text, "uk", find_places(text, "uk"))
    council, place = "Regional Council", "Львівська область"
    want = [("Head", council, place), ("First Deputy Head", council, place)]
    assert [(r.title, r.body, r.place) for r in found] == want


def test_deputies_of_a_list_are_of_the_minister_named_before() -> None:
    text = (
        "Під головуванням міністра культури Петра Коваля відбулося засідання колегії у великій залі. У ньому "
        "взяли участь заступники міністра Іван Бондар і Олена Гай. Наказ є в Міністерстві юстиції."
    )
    found = [(r.title, r.body) for r in find_roles(text, "uk")]
    assert found == [("Minister", "Ministry of Culture"), ("Deputy Minister", "Ministry of Culture")]


def test_a_deputy_is_of_no_body_that_a_verb_parts_from_him() -> None:
    found = find_roles("معاون گفت سازمان بهزیستی (ایران، تهران) کمک می‌کند.", "fa")
    assert [r.body for r in found] == []


@pytest.mark.parametrize(
    ("text", "body"), [("міський голова Львова", None), ("мер Маріуполя", None), ("мер Києва", "Kyiv")]
)
def test_a_mayor_is_of_no_region(text: str, body: str | None) -> None:
    [role] = find_roles(text, "uk", find_places(text, "uk"))
    assert (role.title, role.body) == ("Mayor", body)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("سفير البرازيل لدى المملكة", "Ambassador"),
        ("مدير عام هيئة البيئة بالتكليف", "Acting General Director"),
        ("القائم بأعمال السفارة الإيطالية", "Chargé d'Affaires"),
        ("نائب رئيس الأركان العامة", "Deputy Chief of Staff"),
    ],
)
def test_arabic_offices_are_read_to_their_end(text: str, title: str) -> None:
    (found,) = find_roles(text, "ar")
    assert (found.as_written, found.title) == (text, title)


@pytest.mark.parametrize(
    ("language", "text", "title", "body"),
    [
        ("uk", "голова Центрального комітету В'єтнамської асоціації фермерів", "Chair",
         "Vietnam Farmers' Union Central Committee"),
        ("uk", "член Центрального комітету В'єтнамського товариства Червоного Хреста", "Member",
         "Vietnam Red Cross Society"),
        ("fa", "رئیس کمیته مرکزی صلیب سرخ ویتنام", "President", "Vietnam Red Cross Society"),
        ("ar", "رئيسة اللجنة المركزية لاتحاد المرأة الفيتنامية", "President",
         "Vietnam Women's Union Central Committee"),
        ("uk", "член Центрального комітету партії, голова Асоціації фермерів", "Member",
         "Party Central Committee"),
        ("ar", "قائد حرس الحدود الإقليمي", "Commander", "Provincial Border Guard"),
        ("uk", "командувач прикордонної охорони провінції", "Commander", "Provincial Border Guard"),
        ("vi", "Chỉ huy trưởng Bộ đội Biên phòng tỉnh", "Commander", "Provincial Border Guard"),
        ("vi", "Tư lệnh Bộ đội Biên phòng", "Commander", "Vietnam Border Guard"),
        ("ar", "عضو اللجنة الدائمة للجنة الشؤون الاجتماعية", "Standing Member",
         "Committee for Social Affairs"),
        ("ar", "عضو اللجنة الدائمة للجمعية الوطنية", "Member", "National Assembly Standing Committee"),
        ("fa", "رئیس کمیته فرهنگ و جامعه مجلس ملی", "Chair", "Committee for Culture and Society"),
    ],
)  # fmt: skip
def test_bodies_within_and_at_a_level(language: str, text: str, title: str, body: str) -> None:
    assert _roles(language, text)[0] == (title, body)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("اجتمعت لجنة في مجلس النواب برئاسة النائب حمد الزامل.", [("Deputy", "House of Representatives")]),
        ("وتساءل النواب: حمد الزامل في مجلس النواب.", [("Deputy", "House of Representatives")]),
        # "Deputy" without the article is somebody's, and so is one before a body that no list has.
        ("حضر نائب رابطة الكتاب حمد الزامل إلى مجلس النواب.", []),
    ],
)
def test_the_deputy_is_of_the_only_assembly_that_an_arabic_text_names(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert [(r.title, r.body) for r in find_roles(text, "ar")] == expected
