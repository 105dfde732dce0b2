"""Who counts as having taken part, by what the words around a name say."""

import pytest

import extract
from tests.meetings.found import meetings, parts

VI_LEAD = "Họp về nước\n\nSáng 4/6, ông Bùi Hải Đăng, Chủ tịch UBND tỉnh, chủ trì hội nghị về nước. "
AR_LEAD = "اجتماع بشأن المياه\n\nترأس وزير المياه أحمد بن خالد اليوم الاجتماع في جدة. "
UK_LEAD = "Нарада щодо води\n\nВранці 4 червня міністр Петро Коваль провів нараду щодо води. "
FA_LEAD = "جلسه درباره آب\n\nوزیر نیرو رضا محمدی صبح امروز در جلسه شورای آب سخنرانی کرد. "


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (VI_LEAD + "Ông Lê Minh Sơn, Giám đốc Sở Y tế, cho biết tại hội nghị: nước đã sạch.", "Lê Minh Sơn"),
        (VI_LEAD + "Phát biểu tại hội nghị, ông Lê Minh Sơn đề nghị làm sớm.", "Lê Minh Sơn"),
        (VI_LEAD + "Giám đốc Sở Y tế Lê Minh Sơn, ông Trần Văn Ba tham dự hội nghị.", "Lê Minh Sơn"),
        (VI_LEAD + "Đại sứ Nga tại Việt Nam A.P. Smirnov dự với tư cách khách mời.", "A.P. Smirnov"),
        (AR_LEAD + "وأكد نائب الوزير عبدالله بن سلمان، في الاجتماع، أهمية العمل.", "عبدالله بن سلمان"),
        (UK_LEAD + "Заступник міністра Іван Бондар наголосив на нараді, що води вистачить.", "Іван Бондар"),
        (FA_LEAD + "وزیر کشور، حسن کریمی، هم در این جلسه بر نقش استانداران تأکید کرد.", "حسن کریمی"),
        (UK_LEAD + "Участь у ній взяли: заступник міністра Іван Бондар, мери міст.", "Іван Бондар"),
        (UK_LEAD + "Заступник міністра Іван Бондар був присутній на нараді.", "Іван Бондар"),
        (UK_LEAD + "Почесними гостями були: посол Іван Бондар, мери міст.", "Іван Бондар"),
        (UK_LEAD + "Від імені області голова ради Іван Бондар подякував на нараді.", "Іван Бондар"),
        (UK_LEAD + "У дискусії взяли участь директор заводу Іван Бондар та мери.", "Іван Бондар"),
        (UK_LEAD + "Депутати Іван Бондар і Ольга Левченко порушили питання про воду.", "Ольга Левченко"),
        (
            UK_LEAD + "Мер Ігор Гай говорив про труби; директор заводу Іван Бондар попросив коштів.",
            "Іван Бондар",
        ),
        (UK_LEAD + "Виступили п'ять мерів, серед них Ігор Гай і Іван Бондар.", "Іван Бондар"),
        (UK_LEAD + "Онлайн доєднався директор заводу Іван Бондар.", "Іван Бондар"),
        (UK_LEAD + "На цю тему говорили також директор заводу Ігор Гай та мер Іван Бондар.", "Іван Бондар"),
        (
            FA_LEAD + "معاون وزیر نیرو حسن کریمی در این جلسه با اشاره به کم‌آبی گفت: باید صرفه‌جویی کرد.",
            "حسن کریمی",
        ),
    ],
)
def test_who_speaks_at_the_meeting_took_part(text: str, name: str) -> None:
    assert name in parts(text)


def test_what_another_clause_says_of_the_meeting_is_of_others() -> None:
    text = UK_LEAD + "Мер Іван Бондар повідомив про воду; посол Ігор Гай до наради не долучився."
    assert parts(text)["Іван Бондар"] == "speaker"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            VI_LEAD + "Chủ tịch nhắc lại lời của ông Lê Minh Sơn, Giám đốc Sở Y tế, yêu cầu làm sớm.",
            "Lê Minh Sơn",
        ),
        (
            VI_LEAD
            + "“Ông Lê Minh Sơn, Giám đốc Sở Y tế, đã phát biểu tại hội nghị năm trước”, Chủ tịch nói.",
            "Lê Minh Sơn",
        ),
        (VI_LEAD + "Quang cảnh hội nghị. Ảnh: Lê Minh Sơn/TTXVN Ông Đăng phát biểu.", "Lê Minh Sơn"),
        (VI_LEAD + "Công ty xử lý nước báo cáo: nhà máy ở số 12 Lê Minh Sơn đã chạy.", "Lê Minh Sơn"),
        (FA_LEAD + "وزیر کشور، حسن کریمی، در نامه شماره ۱۲ خواستار تشکیل این جلسه شده بود.", "حسن کریمی"),
        (AR_LEAD + "وأكد الوزير أن الرئيس عبدالله بن سلمان وجه بالعمل.", "عبدالله بن سلمان"),
        (
            UK_LEAD + "Посол Ігор Гай нагадав, що напередодні, 3 червня, на переговорах із послом Іваном "
            "Бондарем домовилися про воду.",
            "Іваном Бондарем",
        ),
        (UK_LEAD + "Міністр розповів про розмову з Іваном Бондарем, нагадав про строки.", "Іваном Бондарем"),
        (UK_LEAD + "Мер Іван Бондар на нараді присутній не був.", "Іван Бондар"),
        (UK_LEAD + "Мер Іван Бондар у листі, який зачитали на нараді, згадав про воду.", "Іван Бондар"),
    ],
)
def test_who_is_only_named_did_not(text: str, name: str) -> None:
    assert name not in parts(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Thủ tướng tiếp khách\n\nSáng 4/6, Thủ tướng Phạm Minh Chính tiếp Đại sứ Hà Lan Kees van Baar.",
            {"Phạm Minh Chính"},
        ),
        (
            "لقاء في جدة\n\nالتقى الأمير محمد بن خالد، اليوم، وزير الدفاع عبدالله بن سلمان.",
            {"محمد بن خالد", "عبدالله بن سلمان"},
        ),
        (
            "اجتماع في جدة\n\nعقد اليوم الأمير محمد بن خالد اجتماعا مع وزير الدفاع عبدالله بن سلمان.",
            {"محمد بن خالد", "عبدالله بن سلمان"},
        ),
        (
            "Зустріч у Києві\n\nПрезидент Петро Коваль провів зустріч з міністром оборони Іваном Бондарем.",
            {"Петро Коваль", "Іваном Бондарем"},
        ),
    ],
)
def test_who_meets_and_who_is_met_took_part(text: str, names: set[str]) -> None:
    assert names <= set(parts(text))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Họp\n\nThủ tướng Nguyễn Văn An quan tâm.\n\nSáng 4/6, Thủ tướng chủ trì cuộc họp về nước.",
            {"Nguyễn Văn An": "chair"},
        ),
        (
            "Hội đàm\n\nThủ tướng Nguyễn Văn An đón Thủ tướng Lào Thongloun Sisoulith.\n\n"
            "Hai Thủ tướng chủ trì hội đàm.",
            {"Nguyễn Văn An": "chair", "Thongloun Sisoulith": "chair"},
        ),
    ],
)
def test_an_office_without_a_name_stands_for_its_only_holder(text: str, names: dict[str, str]) -> None:
    assert parts(text) == names


def test_who_will_meet_has_not_met_yet() -> None:
    assert parts("لقاء مرتقب\n\nسيلتقي الأمير محمد بن خالد غدا وزير الدفاع عبدالله بن سلمان.") == {}


def test_a_committee_of_which_a_decision_tells_did_not_meet() -> None:
    text = AR_LEAD + "وقرر المجلس تشكيل لجنة برئاسة الخبير عبدالله بن سلمان وعضوية المستشار خالد بن محمد."
    assert {"عبدالله بن سلمان", "خالد بن محمد"}.isdisjoint(parts(text))


def test_who_speaks_only_after_the_meeting_is_no_speaker_of_it() -> None:
    said = parts(AR_LEAD + "وأوضح وزير الإعلام عبدالله بن سلمان، عقب الاجتماع، أن العمل مستمر.")
    assert said["عبدالله بن سلمان"] == "attendee"


@pytest.mark.parametrize(
    "text",
    [
        "Thủ tướng sắp thăm Lào\n\nThủ tướng Phạm Minh Chính sẽ thăm Lào và dự hội nghị cấp cao ngày 7/7. "
        "Tham gia đoàn có Bộ trưởng Nguyễn Văn An.",
        "Giá đất tăng\n\nGiá đất ở ngoại thành tăng mạnh. Người dân lo lắng. Nhiều dự án chậm. "
        "Công ty im lặng. Thị trường chờ đợi. Ngân hàng siết vốn. "
        "Phó Thủ tướng Nguyễn Văn An chủ trì cuộc họp về giá đất.",
        "برنامه کمیته\n\nانتظار میرود در تاریخ ۵ دسامبر، کمیته مردمی استان سومین جلسه ماهانه خود را "
        "به ریاست تران وان خای، رئیس کمیته مردمی استان، برگزار کند.",
        "Chương trình mới\n\nTrước đó, tại hội nghị diễn ra năm ngoái, "
        "Thủ tướng Nguyễn Văn An nêu rõ việc này.",
    ],
)
def test_what_is_announced_or_told_in_passing_is_no_meeting(text: str) -> None:
    assert parts(text) == {}


def test_offices_of_an_earlier_time_are_not_those_of_today() -> None:
    text = (
        "Thủ tướng họp\n\nSáng 4/6, Thủ tướng Nguyễn Văn An chủ trì cuộc họp về nước sạch. "
        "Trước đó, hồi năm 2020, Bộ trưởng Nguyễn Văn An cũng nêu việc này."
    )
    (meeting,) = meetings(text)
    assert [r.title for r in meeting.attendances[0].roles] == ["Prime Minister"]


@pytest.mark.parametrize(
    ("text", "office"),
    [
        (
            VI_LEAD + "Tại hội nghị, ông Lê Minh Sơn, được bầu làm Giám đốc Sở, phát biểu.",
            "Director",
        ),
        (FA_LEAD + "حسن کریمی به سمت معاون وزیر نیرو در این جلسه سخنرانی کرد.", "Deputy Minister"),
    ],
)
def test_an_office_of_appointment_is_its_holders(text: str, office: str) -> None:
    found = meetings(text)
    roles = {r.title for m in found for a in m.attendances for r in a.roles if len(a.person.as_written) < 12}
    assert office in roles


def test_a_participant_without_office_is_called_what_the_article_calls_him() -> None:
    found = extract.extract_article(VI_LEAD + "Cử tri Lê Minh Sơn phát biểu tại hội nghị.").meetings
    written = {a.person.as_written: a.role_as_written for m in found for a in m.attendances}
    assert written["Lê Minh Sơn"] == "Cử tri"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "دیدار درباره آب\n\nکامران سهرابی وزیر نیرو در دیدار دیروز خود با بهرام رستمی استاندار تهران"
            " به بررسی وضع آب پرداخت.",
            {"کامران سهرابی", "بهرام رستمی"},
        ),
        (
            "Trao đổi về nước\n\nSáng 4/6, ông Bùi Hải Đăng, Chủ tịch UBND tỉnh, tại cuộc gặp sáng nay với"
            " ông Lê Minh Sơn, Giám đốc Sở Y tế, đã bàn về nước.",
            {"Bùi Hải Đăng", "Lê Minh Sơn"},
        ),
    ],
    ids=["fa", "vi"],
)
def test_who_is_in_a_meeting_with_others_met_them(text: str, found: set[str]) -> None:
    assert set(parts(text)) == found


def test_the_head_of_a_committee_chairs_no_meeting_by_that() -> None:
    text = "کامران سهرابی که ریاست کمیته عالی آب را بر عهده دارد از دیدار هفته گذشته مقامات دو کشور سخن گفت."
    assert "chair" not in parts(f"طرح آب\n\n{text}").values()
    text = "کامران سهرابی وزیر نیرو صبح امروز ریاست سومین جلسه کمیته عالی آب را بر عهده داشت."
    assert parts(f"طرح آب\n\n{text}") == {"کامران سهرابی": "chair"}


def test_to_welcome_a_decision_is_no_reception() -> None:
    text = (
        "مقامات استان از تصمیم تازه برای ساخت سد استقبال کردند. کامران سهرابی سخنگوی استانداری گفت: خوب است."
    )
    assert parts(f"ساخت سد\n\n{text}") == {}


def test_a_name_with_the_father_and_without_is_one_person() -> None:
    text = (
        AR_LEAD
        + "وأكد نائب الوزير عبدالله بن سعيد الحربي، في الاجتماع، أهمية العمل. وقال عبدالله الحربي: نتابع."
    )
    assert len([name for name in parts(text) if "عبدالله" in name]) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "جلسه درباره آب\n\n"
            "رفقا تران وان خای، رئیس شورای خلق استان؛ لو تی هوا و فام وان بین، نایب رئیسان شورای خلق استان، "
            "صبح امروز ریاست جلسه را بر عهده داشتند.",
            {"تران وان خای": "chair", "لو تی هوا": "chair", "فام وان بین": "chair"},
        ),
        (
            "کارگاه درباره آب\n\n"
            "تران وان خای، رئیس کمیته مردمی استان؛ و فام وان بین، مدیر اداره بهداشت، صبح امروز "
            "به طور مشترک ریاست کارگاه را بر عهده داشتند.",
            {"تران وان خای": "chair", "فام وان بین": "chair"},
        ),
        (
            "استقبال از سفیر\n\n"
            "صبح امروز معاون نخست وزیر مای وان چین سفیر ژاپن در ویتنام کنتارو موریسه را به حضور پذیرفت.",
            {"مای وان چین": "chair", "کنتارو موریسه": "attendee"},
        ),
        (
            "دیدار در وین\n\nصبح امروز نخست وزیر تران وان خای با نخست وزیر اتریش، یوهان مولر، دیدار کرد.",
            {"تران وان خای": "attendee", "یوهان مولر": "attendee"},
        ),
        (
            "دیدار در استان\n\n"
            "صبح امروز تران وان خای، رئیس کمیته مردمی استان، لو تی هوا، رئیس هیئت بازرگانان ساحلی، "
            "را به حضور پذیرفت.",
            {"تران وان خای": "chair", "لو تی هوا": "attendee"},
        ),
    ],
)
def test_all_who_chair_or_meet_are_named(text: str, expected: dict[str, str]) -> None:
    assert parts(text) == expected


FA_SESSION = (
    "جلسه کمیته\n\n"
    "صبح امروز کمیته دائمی مجلس ملی پنجاهمین جلسه خود را به ریاست رئیس مجلس ملی تران وان خای افتتاح کرد."
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "\n\nنایب رئیسان مجلس ملی لو تی هوا، فام وان بین و بویی وان نام در این جلسه حضور داشتند.",
            {"لو تی هوا": "attendee", "فام وان بین": "attendee", "بویی وان نام": "attendee"},
        ),
        (
            "\n\nمدیر اداره دارایی، لو تی هوا، و مدیر اداره بهداشت، فام وان بین، در جلسه پاسخ دادند.",
            {"لو تی هوا": "speaker", "فام وان بین": "speaker"},
        ),
        (
            "\n\nسرهنگ لو تی هوا، فرمانده هنگ ۳، و فام وان بین، مسئول باغ‌ها، مقالاتی ارائه دادند.",
            {"لو تی هوا": "speaker", "فام وان بین": "speaker"},
        ),
        (
            "\n\nلو تی هوا، مسئول انبار، و فام وان بین، مدیر اداره بهداشت، در جلسه سخنرانی کردند.",
            {"لو تی هوا": "speaker", "فام وان بین": "speaker"},
        ),
        (
            "\n\nدبیر کمیته حزبی کمون سا تای، نگوین تی مین تام، پیشنهاد داد که آب اضافه شود.",
            {"نگوین تی مین تام": "speaker"},
        ),
        (
            "\n\n"
            "معاونان دبیر کمیته حزبی استان: لو تی هوا؛ "
            "فام وان بین و بویی وان نام ریاست مشترک جلسه را داشتند.",
            {"لو تی هوا": "chair", "فام وان بین": "chair", "بویی وان نام": "chair"},
        ),
    ],
)
def test_a_list_is_read_on_the_side_where_it_stands(text: str, expected: dict[str, str]) -> None:
    assert parts(FA_SESSION + text) == {"تران وان خای": "chair", **expected}


def test_a_session_has_its_ordinal_and_the_body_before_it() -> None:
    (meeting,) = meetings(FA_SESSION)
    assert (meeting.ordinal, meeting.body) == (50, "National Assembly Standing Committee")


def test_the_office_of_a_guest_is_of_the_country_that_the_text_names_with_it() -> None:
    text = (
        "گفتگو با قزاقستان\n\n"
        "صبح امروز رئیس جمهور تران وان خای با کاریم سادیکوف، رئیس جمهور قزاقستان، گفتگو کرد.\n\n"
        "همان روز رئیس جمهور کاریم سادیکوف از ویتنام تشکر کرد."
    )
    (meeting,) = meetings(text)
    held = {a.person.as_written: [(r.title, r.body) for r in a.roles] for a in meeting.attendances}
    assert held["کاریم سادیکوف"] == [("President", "Kazakhstan")]


def test_an_arabic_deputy_has_a_seat_and_the_place_of_the_delegation() -> None:
    text = (
        "الجمعية الوطنية تناقش مشروع قانون المياه\n\n"
        "في صباح يوم 4 يونيو، ترأس رئيس الجمعية الوطنية تران فان كونغ جلسة عامة للجمعية الوطنية. "
        "واقترحت المندوبة نغوين ثي ماي (وفد نغي آن) توضيح المادة. "
        "وقال المندوب لي فان بينه، من وفد الجمعية الوطنية لمقاطعة كوانغ تري، إن المشروع جيد."
    )
    (meeting,) = meetings(text)
    found = {a.location: [(r.title, r.body) for r in a.roles] for a in meeting.attendances if a.location}
    assert found == {place: [("Deputy", "National Assembly")] for place in ("Nghệ An", "Quảng Trị")}
    assert (meeting.place, meeting.province) == (None, None)


def test_who_hands_over_something_took_part_and_did_not_speak() -> None:
    said = parts(UK_LEAD + "На нараді директор заводу Іван Бондар вручив грамоти.")
    assert said["Іван Бондар"] == "attendee"


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Засідання ради\n\n14 жовтня, під керівництвом мера Івана Бондаря рада провела засідання.", "chair"),
        ("Нарада\n\n14 жовтня засідання під керівництвом мера Івана Бондаря відбулося в залі.", "chair"),
        ("Нарада\n\n14 жовтня делегація під керівництвом мера Івана Бондаря провела засідання.", "attendee"),
        ("Нарада\n\n14 жовтня сесію під своїм головуванням провели товариші: Іван Бондар, мер.", "chair"),
        ("Нарада\n\n14 жовтня засідання очолив мер Іван Бондар.", "chair"),
        ("Нарада\n\n14 жовтня мер Іван Бондар провів діалог із молоддю.", "chair"),
    ],
)
def test_who_guides_a_meeting_chairs_it(text: str, part: str) -> None:
    assert [p for name, p in parts(text).items() if name.startswith("Іван")] == [part]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("صباح 4 يونيو، عقد مؤتمر في هانوي. وأعيد انتخاب الرفيق لي فان هان رئيسًا للجمعية.", "لي فان هان"),
        ("صباح 4 يونيو، عقد مؤتمر في هانوي. وتم انتخاب السيدة لي ثي هان رئيسة للجمعية.", "لي ثي هان"),
        ("صباح 4 يونيو، عقد مؤتمر في هانوي. وانتخب المؤتمر الرفيق لي فان هان رئيسًا.", "لي فان هان"),
        (
            "صبح ۴ ژوئن، کنگره در هانوی برگزار شد. رفیق لو وان هان به عنوان رئیس انجمن انتخاب شد.",
            "لو وان هان",
        ),
        ("Вранці 4 червня в Ханої відбувся з'їзд. Товариша Ле Ван Хана переобрано головою.", "Ле Ван Хана"),
    ],
)
def test_who_is_elected_took_part(text: str, name: str) -> None:
    found = meetings(f"Tin\n\n{text}")
    assert [(a.person.as_written, a.part) for m in found for a in m.attendances] == [(name, "attendee")]
