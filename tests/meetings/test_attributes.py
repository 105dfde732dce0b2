"""Where a meeting was held and which body met, by small reports in the four languages."""

import pytest

from extract.meetings.mention import MeetingMention
from tests.meetings.found import meetings


def meeting(text: str) -> MeetingMention:
    found = meetings(text)
    assert found
    return found[0]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "Họp về nước\n\nSáng 4/6, tại trụ sở Chính phủ, Thủ tướng Nguyễn Văn An chủ trì cuộc họp.",
            "Government Headquarters",
        ),
        (
            "Họp về nước\n\nSáng 4/6, tại trụ sở UBND tỉnh, ông Nguyễn Văn An chủ trì cuộc họp.",
            "Headquarters of the Provincial People's Committee",
        ),
        # A comma parts the owner of a hall from who met there, but not two organs of one level.
        (
            "Họp về nước\n\nSáng 4/6, tại trụ sở Bộ Tài chính, Bộ Xây dựng tổ chức hội nghị về nước.",
            "Headquarters of the Ministry of Finance",
        ),
        (
            "Họp về nước\n\nSáng 4/6, tại trụ sở HĐND, UBND tỉnh, Sở Y tế tổ chức hội nghị về nước.",
            "Headquarters of the Provincial People's Council and People's Committee",
        ),
        (
            "Hội đàm\n\nSau lễ đón tại Phủ Chủ tịch, ở Hà Nội, Thủ tướng Nguyễn Văn An chủ trì hội đàm.",
            "Hà Nội",
        ),
        (
            "اجتماع\n\nفي مقر اللجنة الشعبية الإقليمية، ترأس تران دوك هاي الاجتماع.",
            "Headquarters of the Provincial People's Committee",
        ),
        (
            "حفل\n\nفي 4 يونيو، ترأس تران دوك هاي الحفل في مسرح هوا بينه بهانوي.",
            "Hà Nội",
        ),
        (
            "Нарада\n\nПрезидент Петро Коваль під час поїздки до Львівської області провів нараду.",
            "Lviv region",
        ),
        (
            "دیدار\n\nرفیق تران دوک های در استان لوانگ پرابانگ (لائوس) با رهبران دیدار کرد.",
            "Luang Prabang, Laos",
        ),
        (
            "خبر\n\nالتقى الوزير سالم بن فهد المرزوقي يوم 4 يونيو الوزير خالد بن زيد الحربي في العاصمة "
            "القطرية الدوحة.",
            "Doha",
        ),
        (
            "خبر\n\nالتقى الوزير سالم بن فهد المرزوقي يوم 4 يونيو الوزير خالد بن زيد الحربي بالعاصمة باكو.",
            "Baku",
        ),
        # A city that the meeting is called by, and one told before what its anchor tells.
        (
            "خبر\n\nأكد الوزير سالم بن فهد المرزوقي، خلال ترؤسه يوم 4 يونيو اجتماع الدوحة، أهمية العمل.",
            "Doha",
        ),
        (
            "خبر\n\nأثمر لقاء الوزير سالم بن فهد المرزوقي بالوزير خالد بن زيد الحربي أمس في بنغازي عن تعاون. "
            "وأثناء اللقاء أكد الوزير سالم بن فهد المرزوقي ذلك.",
            "Benghazi",
        ),
    ],
)
def test_the_place_is_the_hall_or_else_the_city_or_region(text: str, place: str) -> None:
    assert meeting(text).place == place


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "Họp về nước\n\nSáng 4/6, Ban Chỉ đạo tỉnh họp. Ông Nguyễn Văn An chủ trì cuộc họp.",
            "Provincial Steering Committee",
        ),
        (
            "اجتماع\n\nترأس رئيس الوزراء تران دوك هاي الاجتماع الحكومي العادي في الجمعية الوطنية.",
            "Government",
        ),
        (
            "اجتماع\n\nعقدت اللجنة الدائمة للجنة العسكرية المركزية مؤتمرا في 4 يونيو برئاسة تران دوك هاي.",
            "Central Military Commission",
        ),
        (
            "Засідання\n\nПостійний комітет Центральної військової комісії 4 червня провів засідання.",
            "Central Military Commission",
        ),
        (
            "تصمیم دولت\n\nهیئت وزیران در جلسه روز چهارشنبه به پیشنهاد وزارت نیرو آن را تصویب کرد.",
            "Council of Ministers",
        ),
        (
            "مراسم\n\n۴ ژوئن وزارت ساخت و ساز با هماهنگی کمیته مردمی استان لائو کای مراسم را برگزار کرد.",
            "Ministry of Construction",
        ),
        (
            "Hội nghị\n\nSáng 4/6, UBND tỉnh phối hợp với Hội Nông dân tỉnh tổ chức hội nghị về nước.",
            "Provincial People's Committee",
        ),
        ("Нарада\n\nПрезидент України Петро Коваль головував на нараді щодо води.", "President of Ukraine"),
        (
            "Конференція\n\nПартійний комітет провінції Ламдонг організував конференцію з вивчення резолюції "
            "Центрального комітету. Головував Петро Коваль.",
            "Provincial Party Committee",
        ),
    ],
)
def test_the_body_is_who_met(text: str, body: str) -> None:
    assert meeting(text).body == body


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "نشست\n\nنشست هماهنگی در سالن اجتماعات وزارت نیرو با حضور علی کریمی برگزار شد.",
            "Hall of the Ministry of Energy",
        ),
        (
            "جلسه\n\nاین جلسه صبح امروز در محل وزارت نیرو به ریاست علی کریمی برگزار شد.",
            "Headquarters of the Ministry of Energy",
        ),
        (
            "Нарада\n\nУ приміщенні Міністерства енергетики відбулася нарада за участю Петра Коваля.",
            "Headquarters of the Ministry of Energy",
        ),
        (
            "اجتماع\n\nترأس الوزير سمير حداد، الأحد، اجتماعا في قاعة وزارة العدل لبحث الخطة.",
            "Hall of the Ministry of Justice",
        ),
    ],
)
def test_who_owns_the_hall_has_not_met_for_that(text: str, place: str) -> None:
    assert (meeting(text).body, meeting(text).place) == (None, place)


def test_a_body_behind_a_hall_and_a_comma_has_met() -> None:
    text = (
        "Phiên họp\n\nSáng 4/6, tại hội trường lớn, Chính phủ họp phiên thường kỳ do ông Lê Minh Sơn chủ trì."
    )
    assert meeting(text).body == "Government"


def test_hosts_take_part_for_their_own_province() -> None:
    text = (
        "Đoàn Hà Tĩnh thăm Quảng Trị\n\nSáng 4/6, đoàn công tác đến thăm và làm việc với UBND tỉnh.\n\n"
        "Đón tiếp đoàn có ông Lê Minh Sơn, Chủ tịch UBND tỉnh Quảng Trị."
    )
    locations = {a.person.as_written: a.location for a in meeting(text).attendances}
    assert locations["Lê Minh Sơn"] == "Quảng Trị"


def test_the_province_in_brackets_is_of_the_deputy_before_it() -> None:
    text = (
        "Quốc hội thảo luận\n\nSáng 4/6, Quốc hội họp phiên toàn thể. Tại phiên họp, đại biểu Lê Minh Sơn "
        "(Quảng Trị) phát biểu; đại biểu Nguyễn Văn An (đoàn Hà Tĩnh) đề nghị; đại biểu Trần Văn Bình nói."
    )
    locations = {a.person.as_written: a.location for a in meeting(text).attendances}
    assert locations == {"Lê Minh Sơn": "Quảng Trị", "Nguyễn Văn An": "Hà Tĩnh", "Trần Văn Bình": None}


def test_who_is_vice_chair_of_a_front_is_no_vice_president_of_the_state() -> None:
    text = (
        "اجتماع الجبهة\n\nعقد اجتماع في 4 يونيو 2025. وحضر الاجتماع تران كووك ثانغ، نائب رئيس اللجنة "
        "المركزية لجبهة الوطن الأم الفيتنامية. وتحدث في الاجتماع نائب الرئيس تران كووك ثانغ."
    )
    roles = [(r.title, r.body) for a in meeting(text).attendances for r in a.roles]
    assert roles == [("Vice Chair", "Vietnam Fatherland Front Central Committee")]


def test_a_mark_sets_a_second_meeting_apart() -> None:
    text = (
        "Họp về nước\n\nSáng 4/6, ông Nguyễn Văn An chủ trì cuộc họp về nước. Nước đã đủ. Ống tốt. Giá ổn. "
        "* Chiều 4/6, ông Lê Minh Sơn chủ trì cuộc họp về điện."
    )
    found = meetings(text)
    assert [[a.person.as_written for a in m.attendances] for m in found] == [
        ["Nguyễn Văn An"],
        ["Lê Minh Sơn"],
    ]


def test_headlined_talks_are_talks_whatever_ceremony_goes_before() -> None:
    text = (
        "Thủ tướng hội đàm với khách\n\nSáng 4/6, Thủ tướng Nguyễn Văn An chủ trì lễ đón. "
        "Sau đó, Thủ tướng Nguyễn Văn An chủ trì hội đàm."
    )
    assert meeting(text).kind == "talks"


@pytest.mark.parametrize(
    ("text", "kind", "ordinal"),
    [
        (
            "لجنة الحزب\n\nفي 4 يونيو، عقدت لجنة الحزب لبلدية هوا ترا المؤتمر الثاني للمندوبين.",
            "congress",
            2,
        ),
        (
            "مكالمة\n\nفي 4 يونيو، أجرى الأمين العام تو لام مكالمة هاتفية مع الرئيس إيمانويل ماكرون.",
            "talks",
            None,
        ),
        (
            "افتتاح الدورة الثلاثين لمجلس الشعب\n\nترأس تران دوك هاي، رئيس مجلس الشعب الإقليمي، الجلسة.",
            "session",
            30,
        ),
        ("Đại hội\n\nSáng 4/6, tại Hà Nội, Đại hội XII Công đoàn Việt Nam khai mạc.", "congress", 12),
        # The number of a military region is not its conference's.
        (
            "Підсумки\n\n4 червня Чан Дик Хай головував на конференції 7-го військового округу.",
            "conference",
            None,
        ),
        # What a meeting of voters is held after or told of is a session of its own.
        (
            "لقاء الناخبين\n\nفي 4 يونيو، التقى وفد نواب الجمعية الوطنية مع الناخبين.\n\n"
            "وأفاد تران دوك هاي، عضو الجمعية الوطنية، بنتائج الدورة العاشرة.",
            "meeting",
            None,
        ),
    ],
)
def test_kind_and_ordinal_are_those_of_the_meeting_itself(text: str, kind: str, ordinal: int | None) -> None:
    assert (meeting(text).kind, meeting(text).ordinal) == (kind, ordinal)


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        # What stands right behind his name is the office of whom he meets.
        (
            "لقاء\n\nفي 4 يونيو، استقبل رئيس اللجنة الشعبية الإقليمية تران دوك هاي القنصل العام الياباني.",
            [("Chair", "Provincial People's Committee")],
        ),
        # A standing vice chair who is called vice chair later has one office.
        (
            "اجتماع\n\nفي 4 يونيو، ترأس نائب الرئيس الدائم للجنة الشعبية الإقليمية تران دوك هاي الاجتماع. "
            "وقال نائب رئيس اللجنة الشعبية الإقليمية تران دوك هاي إن العمل اكتمل.",
            [("Standing Vice Chair", "Provincial People's Committee")],
        ),
        # "The president" of another country is not Vietnam's.
        (
            "محادثات\n\nفي 4 يونيو، أجرى الأمين العام تو لام محادثات مع الرئيس الفرنسي إيمانويل ماكرون. "
            "وقال الرئيس إيمانويل ماكرون إن البلدين شريكان.",
            [("President", "France")],
        ),
    ],
)
def test_offices_are_those_of_the_person(text: str, roles: list[tuple[str, str]]) -> None:
    last = meeting(text).attendances[-1]
    assert [(r.title, r.body) for r in last.roles] == roles


def test_the_edition_of_a_paper_is_no_mode_of_a_meeting() -> None:
    report = "جلسه\n\n({}) - صبح ۴ ژوئن، نخست وزیر لو وان خای ریاست جلسه آب را بر عهده داشت."
    assert meeting(report.format("LĐ آنلاین")).mode is None
    assert meeting(report.format("LĐ").replace("جلسه آب", "جلسه آنلاین آب")).mode == "online"


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("نماینده لو تی هوا (هیئت نمایندگی شهر های فونگ) گفت که آب کم است.", "Hải Phòng"),
        ("نماینده لو تی هوا (کوانگ تری) گفت که آب کم است.", "Quảng Trị"),
        ("لو تی هوا، نماینده مجلس ملی (هانوی)، گفت که آب کم است.", "Hà Nội"),
        ("نماینده لو تی هوا از هیئت نمایندگی استان دونگ تاپ گفت که آب کم است.", "Đồng Tháp"),
    ],
)
def test_a_delegate_is_of_the_place_in_brackets_behind_the_name(said: str, place: str) -> None:
    lead = "بحث درباره آب\n\nصبح امروز مجلس ملی جلسه خود را به ریاست رئیس مجلس ملی تران وان خای برگزار کرد. "
    locations = {a.person.as_written: a.location for a in meeting(lead + said).attendances}
    assert locations["لو تی هوا"] == place


@pytest.mark.parametrize(
    "said",
    [
        "Ông Lê Minh Sơn, Giám đốc Sở Y tế, từ điểm cầu Quảng Trị, đề nghị làm sớm tại hội nghị.",
        "Tại hội nghị, từ điểm cầu Quảng Trị, ông Lê Minh Sơn, Giám đốc Sở Y tế, đề nghị làm sớm.",
    ],
)
def test_the_bridge_point_of_who_speaks_stands_before_or_behind_the_name(said: str) -> None:
    lead = (
        "Họp về nước\n\nSáng 4/6, ông Bùi Hải Đăng, Bộ trưởng Bộ Y tế, chủ trì hội nghị trực tuyến về nước. "
    )
    locations = {a.person.as_written: a.location for a in meeting(lead + said).attendances}
    assert locations["Lê Minh Sơn"] == "Quảng Trị"


@pytest.mark.parametrize(
    "text",
    [
        "Сесія\n\n4 червня Національні збори провели сесію. Депутат Ле Мінь Шон (Камау) виступив на сесії.",
        "Сесія\n\n4 червня Національні збори провели сесію. Депутат Ле Мінь Шон (делегація Камау) запитав.",
    ],
)
def test_a_deputy_comes_with_the_delegation_in_brackets_behind_the_name(text: str) -> None:
    assert [a.location for a in meeting(text).attendances] == ["Cà Mau"]


def test_a_regulation_is_no_ceremony() -> None:
    text = "جلسه دولت\n\nهیأت وزیران در جلسه امروز آیین‌نامه حمایت را به ریاست محمد احمدی تصویب کرد."
    assert meeting(text).kind == "session"


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Захід поєднував пряму й онлайн-форми.", "hybrid"),
        ("Частина учасників працювала дистанційно.", "hybrid"),
        ("Голови громад Іван Бондар та Петро Сокіл підключилися відеозв'язком.", "hybrid"),
        ("Нагадаємо, минула нарада відбулася 2 травня онлайн.", None),
    ],
)
def test_who_joins_those_who_met_does_not_tell_how_these_did(text: str, mode: str | None) -> None:
    assert meeting(f"Нарада про воду\n\n4 червня у Полтаві відбулася нарада щодо води. {text}").mode == mode


def test_those_who_join_a_meeting_online_do_not_change_that_it_is() -> None:
    text = "Нарада про воду\n\n4 червня відбулася онлайн-нарада щодо води. Долучилася мерка Олена Сокіл."
    assert meeting(text).mode == "online"


def test_who_joins_a_national_meeting_online_does_not_tell_its_province() -> None:
    text = (
        "Họp về nước\n\nSáng 4/6, tại trụ sở Chính phủ, Phó Thủ tướng Nguyễn Văn An chủ trì phiên họp "
        "trực tiếp và trực tuyến của Ban Chỉ đạo quốc gia. Chủ tịch UBND tỉnh Lào Cai Trần Văn Bình dự họp."
    )
    assert meeting(text).province is None


@pytest.mark.parametrize("hall", ["Trụ sở Thành ủy Cần Thơ", "Trụ sở Thành ủy"])
def test_a_hall_is_in_the_province_of_the_organ_that_owns_it(hall: str) -> None:
    text = (
        f"Cần Thơ tiếp khách\n\nSáng 4/6/2025, tại {hall}, ông Lê Văn Bê, Bí thư Thành ủy Cần Thơ, tiếp bà "
        "Anna Nowak, Tổng Lãnh sự Ba Lan tại TP Hồ Chí Minh."
    )
    assert meeting(text).province == "Cần Thơ"


def test_where_somebody_was_who_stayed_away_is_not_where_it_was_held() -> None:
    text = (
        "Chiều 5/3, Phó Chủ tịch UBND tỉnh Lê Văn Khoa chủ trì cuộc họp về giao thông, thay Chủ tịch "
        "UBND tỉnh Trần Văn Bách vắng mặt vì đi công tác tại Hà Nội."
    )
    assert meeting(text).province is None
