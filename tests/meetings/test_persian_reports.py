"""Persian reports, where verbs come last: who takes part, and offices told apart from names."""

import pytest

from tests.meetings.found import meetings, offices, parts

LEAD = "جلسه درباره آب\n\nوزیر نیرو رضا محمدی صبح امروز در جلسه شورای آب سخنرانی کرد. "
WARD = "کنگره بخش\n\nصبح ۴ ژوئن، کمیته حزب بخش سون کانگ کنگره‌ای برگزار کرد.\n\n"


@pytest.mark.parametrize(
    ("text", "name", "part"),
    [
        (LEAD + "حسن کریمی، معاون وزیر نیرو، تجربه استان‌ها را به اشتراک گذاشت.", "حسن کریمی", "speaker"),
        (LEAD + "حسن کریمی، معاون وزیر نیرو، نیز درباره سدها صحبت کرد.", "حسن کریمی", "speaker"),
        (LEAD + "حسن کریمی شهردار و حمید رضایی دادستان از دیگر حاضران جلسه بودند.", "حمید رضایی", "attendee"),
        (LEAD + "در این جلسه، حسن کریمی، معاون وزیر، لوح را به کارگران اهدا کرد.", "حسن کریمی", "attendee"),
        (
            LEAD + "حسن کریمی معاون وزیر از آغاز کار خبر داد و حمید رضایی دادستان خواستار نظارت شد.",
            "حمید رضایی",
            "speaker",
        ),
        (
            WARD + "در کنگره، رفیق لو وان بین، معاون دبیر کمیته حزبی بخش، تصمیم انتصاب رفیق هو وان سون را "
            "قرائت کرد.",
            "لو وان بین",
            "speaker",
        ),
        (LEAD + "از جمله شرکت‌کنندگان در جلسه، حسن کریمی معاون وزیر و حمید رضایی شهردار بودند.", "حمید رضایی",
         "attendee"),
        (LEAD + "طبق گزارش حسن کریمی، معاون وزیر نیرو، کار سدها تمام شد.", "حسن کریمی", "speaker"),
        (LEAD + "پس از استماع گزارش حسن کریمی، معاون وزیر نیرو، جلسه پایان یافت.", "حسن کریمی", "speaker"),
        (LEAD + "حسن کریمی معاون کارهای ویژه شرکت سدسازی گفت کار ادامه دارد.", "حسن کریمی", "speaker"),
        (LEAD + "رئیس هیئت مدیریت پروژه سدهای بزرگ، حسن کریمی، قول داد تمام شود.", "حسن کریمی", "speaker"),
        (LEAD + "حسن کریمی، معاون وزیر نیرو، این طرح را مورد تأکید قرار داد.", "حسن کریمی", "speaker"),
        (LEAD + "حسن کریمی، معاون وزیر نیرو، نیز به این جلسه پیوست.", "حسن کریمی", "attendee"),
        (
            WARD + "هیئت رئیسه کنگره عبارت بودند از: رفیق لو وان بین، دبیر کمیته حزب بخش؛ رفیق هو تی لان، "
            "رئیس شورای خلق بخش.",
            "هو تی لان",
            "chair",
        ),
        (
            WARD + "رفیق لو وان بین، دبیر کمیته حزب بخش، و رفیق هو تی لان، رئیس شورای خلق بخش، هیئت را "
            "پذیرفتند.",
            "لو وان بین",
            "attendee",
        ),
        (WARD + "مهمانان کنگره از مرکز: رفیق لو وان بین، معاون وزیر کشور.", "لو وان بین", "attendee"),
        (WARD + "از استان: رفیق لو وان بین، رئیس شورای خلق استان.", "لو وان بین", "attendee"),
        (LEAD + "در این جلسه حسن کریمی گفت کار سدها ادامه دارد.", "حسن کریمی", "speaker"),
        (LEAD + "حسن کریمی شهردار با اشاره به دستور وزیر، اظهار داشت.", "حسن کریمی", "speaker"),
        (LEAD + "حسن کریمی معاون وزیر گزارشی از سدها داد.", "حسن کریمی", "speaker"),
        (LEAD + "پروفسور اوتا یامادا، رئیس دانشگاه، سخنرانی کرد.", "اوتا یامادا", "speaker"),
        (WARD + "گزارش ارائه شده توسط خانم لو تی بین، رئیس شورای خلق بخش، کامل بود.", "لو تی بین", "speaker"),
    ],
)  # fmt: skip
def test_who_took_part(text: str, name: str, part: str) -> None:
    assert parts(text).get(name) == part


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (LEAD + "وی ادامه داد: رئیس‌جمهور، حسن کریمی، بر این کار تأکید کرد.", "حسن کریمی"),
        (LEAD + "وزیر نیرو جایزه «حسن کریمی» را در این جلسه اهدا کرد.", "حسن کریمی"),
        (LEAD + "حسن کریمی، که پیش‌تر وزیر بود، از نتایج جلسه استقبال کرد.", "حسن کریمی"),
        (LEAD + "وزیر نیرو رضا محمدی در این جلسه، حسن کریمی شهردار را ستود.", "حسن کریمی"),
        (LEAD + "حسن کریمی در گفت‌وگو با خبرنگار گفت: رضا محمدی میهمان جلسه بودند.", "حسن کریمی"),
        (LEAD + "در پایان، وزیر از راه مهمانان سلام‌های رئیس‌جمهور حسن کریمی را رساند.", "حسن کریمی"),
        (LEAD + "هیئتی به سرپرستی حسن کریمی شهردار ماه آینده به تهران سفر خواهد کرد.", "حسن کریمی"),
        (LEAD + "رضا محمدی دستور حسن کریمی را یادآوری کرد.", "حسن کریمی"),
        (LEAD + "پس از جلسه، حسن کریمی سخنگوی وزارت در جمع خبرنگاران حاضر شد.", "حسن کریمی"),
        (LEAD + "حسن کریمی، رئیس اتاق، در گفت‌وگوی اختصاصی با خبرنگار ما خواستار نظارت شد.", "حسن کریمی"),
    ],
)
def test_who_did_not(text: str, name: str) -> None:
    assert name not in parts(text)


def test_who_is_named_behind_the_verb_of_a_meeting_did_not_chair_it() -> None:
    told = (
        "نشست هیئت دولت به ریاست رئیس‌جمهور برگزار شد و آقای حسن کریمی به عنوان استاندار تازه رأی اعتماد گرفت."
    )
    assert "chair" not in parts("رأی اعتماد به استاندار\n\n" + told).values()


def test_all_of_a_list_chair_whose_verb_ends_it() -> None:
    text = (
        "جلسه شورا\n\nصبح ۴ ژوئن، شورای خلق استان جلسه خود را برگزار کرد. لو وان بین، رئیس شورای خلق استان؛ "
        "هو تی لان، نایب رئیس شورای خلق استان؛ فام وان سون، نایب رئیس شورای خلق استان، ریاست جلسه را به طور "
        "مشترک بر عهده داشتند."
    )
    assert parts(text) == dict.fromkeys(("لو وان بین", "هو تی لان", "فام وان سون"), "chair")


def test_all_chair_whom_one_office_before_them_names() -> None:
    text = WARD + "معاونان وزیر لو وان بین، هو تی لان و فام وان سون کنگره را ریاست کردند."
    assert parts(text) == dict.fromkeys(("لو وان بین", "هو تی لان", "فام وان سون"), "chair")


def test_who_came_to_a_meeting_does_not_chair_it() -> None:
    text = (
        "نشست کمیسیون\n\nنشست کمیسیون انرژی امروز به ریاست حسن کریمی برگزار شد و رضا محمدی وزیر نیرو در آن "
        "حضور یافت."
    )
    assert parts(text) == {"حسن کریمی": "chair", "رضا محمدی": "attendee"}


@pytest.mark.parametrize(
    ("text", "name", "office"),
    [
        (
            "احیای واحدها\n\nاستاندار فارس گفت: بانک‌ها کمک کنند.\n\nبه گزارش ایرنا، حسن کریمی روز دوشنبه در "
            "جلسه شورای اداری افزود: کار ادامه دارد.",
            "حسن کریمی",
            ("Governor", "Fars"),
        ),
        (
            "احیای واحدها\n\nحسن کریمی روز دوشنبه در جلسه شورای اداری گفت: کار ادامه دارد.\n\nاستاندار یزد "
            "افزود: بانک‌ها کمک کنند.",
            "حسن کریمی",
            ("Governor", "Yazd"),
        ),
        (
            "معارفه مدیر\n\nآیین معارفه رضا محمدی امروز با حضور وزیر نیرو برگزار شد.\n\nحسن "
            "کریمی در این آیین "
            "گفت: آب کم است.",
            "حسن کریمی",
            ("Minister", "Ministry of Energy"),
        ),
    ],
)
def test_office_of_one_sentence_is_of_who_speaks_in_the_next(
    text: str, name: str, office: tuple[str, str]
) -> None:
    assert office in offices(text)[name]


@pytest.mark.parametrize(
    "text",
    [
        "احیای واحدها\n\nاستاندار فارس گفت: بانک‌ها کمک کنند.\n\nحسن کریمی نیز در جلسه شورای "
        "اداری افزود: خوب است.",
        "احیای واحدها\n\nمشاور هنری استاندار فارس گفت: بانک‌ها کمک کنند.\n\nحسن کریمی در جلسه "
        "شورا افزود: خوب است.",
        "احیای واحدها\n\nاستاندار فارس، علی رضایی، گفت: کمک کنند.\n\nحسن کریمی در جلسه شورا افزود: خوب است.",
    ],
)  # fmt: skip
def test_office_of_another_is_not(text: str) -> None:
    assert ("Governor", "Fars") not in offices(text).get("حسن کریمی", [])


def test_guest_has_the_office_before_his_name_and_who_receives_him_his_own() -> None:
    text = (
        "دیدار در هانوی\n\nصبح ۴ ژوئن، رئیس جمهور لونگ کونگ سفیر جمهوری شیلی، رامیرو ایبانس، را "
        "که آمده بود، به حضور "
        "پذیرفت."
    )
    assert offices(text) == {
        "لونگ کونگ": [("State President", "State")],
        "رامیرو ایبانس": [("Ambassador", "Chile")],
    }


def test_an_invitation_that_is_accepted_is_no_reception() -> None:
    text = (
        "گفتگوی تلفنی دو وزیر\n\nوزیر امور خارجه رضا محمدی عصر امروز با حسن کریمی، وزیر امور "
        "خارجه عراق، تلفنی گفتگو "
        "کرد.\n\nبه همین مناسبت، وزیر رضا محمدی از وزیر حسن کریمی خواست از کشور دیدار کند و وی "
        "این دعوت را پذیرفت."
    )
    assert [m.kind for m in meetings(text)] == ["talks"]


def test_report_behind_a_mark_goes_on_to_the_next() -> None:
    text = (
        "دیدارهای رئیس جمهور\n\nصبح ۴ ژوئن، رئیس جمهور لونگ کونگ از سفیر ژاپن در ویتنام، کنتو "
        "موریسه، استقبال کرد.\n\n"
        "دو طرف گفتگو کردند.\n\nروابط خوب است.\n\n* بعدازظهر ۴ ژوئن، رئیس جمهور لونگ کونگ از "
        "سفیر کوبا در ویتنام، "
        "رافی کاستیو، استقبال کرد.\n\nمعاون وزیر دارایی فام وان بین نیز در این دیدار حضور داشت."
    )
    second = meetings(text)[1]
    assert "فام وان بین" in {a.person.as_written for a in second.attendances}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "اعلام برنامه\n\nصبح ۴ ژوئن، کمیته مردمی استان دونگ نای کنفرانسی را برای اعلام "
            "برنامه‌ریزی بلندمدت استان و "
            "معرفی فرصت‌های سرمایه‌گذاری به شرکت‌های داخلی و خارجی با جزئیات بسیار برگزار کرد.",
            "Provincial People's Committee",
        ),
        (
            "تجلیل از معلمان\n\nصبح ۴ ژوئن، وزارت دارایی با همکاری خانه معلمان جوان، مراسم "
            "تجلیل از معلمان را "
            "برگزار کرد.",
            "Ministry of Finance",
        ),
    ],
)  # fmt: skip
def test_body_that_held_a_meeting(text: str, body: str) -> None:
    assert meetings(text)[0].body == body


def test_plural_office_before_a_verb_and_a_colon_is_of_each_behind() -> None:
    text = WARD + "اعضای شورای خلق بخش در کنگره حضور داشتند: لو وان بین؛ هو تی لان، دبیر کمیته حزب بخش."
    own = ("Secretary", "Ward Party Committee")
    member = ("Deputy", "Ward People's Council")
    assert offices(text) == {"لو وان بین": [member], "هو تی لان": [member, own]}


def test_the_seat_of_a_body_is_not_who_met() -> None:
    text = (
        "جلسه کمیته\n\nصبح امروز در ستاد دولت، جلسه کمیته راهبری مدیریت قیمت به ریاست لو وان بین برگزار شد."
    )
    assert [m.body for m in meetings(text)] == ["Steering Committee"]


def test_plural_office_behind_names_is_of_each() -> None:
    text = (
        LEAD
        + "حسن کریمی و حمید رضایی، نمایندگان مردم یزد در مجلس شورای اسلامی، علی جوادی شهردار در این جلسه "
        "حضور داشتند."
    )
    held = offices(text)
    deputy = ("Deputy", "Islamic Consultative Assembly")
    assert [deputy in held[n] for n in ("حسن کریمی", "حمید رضایی", "علی جوادی")] == [True, True, False]


def test_where_a_session_took_place_did_not_meet() -> None:
    text = "نشست استانداران\n\nنشست استانداران با حضور رضا محمدی رئیس جمهور در وزارت کشور آغاز شد."
    assert meetings(text)[0].body is None


def test_the_term_of_the_assembly_is_no_meeting_s_and_wards_are_nobody() -> None:
    text = (
        "دیدار\n\nصبح ۴ ژوئن، لو وان هان، رئیس هیئت نمایندگی مجلس ملی شهر دا نانگ، با رأی‌دهندگان بخش‌های "
        "تان شوان و هوا مین پیش از دهمین جلسه مجلس ملی پانزدهم دیدار کرد."
    )
    found = meetings(text)[0]
    assert found.ordinal != 15
    assert [a.person.as_written for a in found.attendances] == ["لو وان هان"]


@pytest.mark.parametrize(
    ("lead", "body"),
    [
        ("حسن کریمی استاندار یزد در شورای هماهنگی مبارزه با مواد مخدر استان گفت: کار خوب است.",
         "Drug Control Coordination Council"),
        ("شورای پول و اعتبار در روزهای ۳ و ۴ ژوئن همایش ملی آشنایی با شیوه‌های تازه پرداخت و اجرای آن در "
         "شهرها و روستاهای همه استان‌های کشور را در سالن نور به صورت حضوری برگزار کرد.",
         "Money and Credit Council"),
    ],
)  # fmt: skip
def test_the_body_whose_session_or_conference_it_is(lead: str, body: str) -> None:
    text = f"همایش\n\n{lead} رضا محمدی وزیر نیرو در این همایش حضور داشت."
    assert meetings(text)[0].body == body


def test_two_subjects_of_one_verb_with_a_topic_each() -> None:
    text = LEAD + "حسن کریمی وزیر کشور درباره آب و امیر زمانی وزیر نفت درباره گاز گزارش دادند."
    found = {a.person.as_written: a.part for m in meetings(text) for a in m.attendances}
    assert (found["حسن کریمی"], found["امیر زمانی"]) == ("speaker", "speaker")


def test_the_office_of_the_lead_is_of_who_speaks_next_not_of_whom_he_heard() -> None:
    text = (
        "جلسه دولت\n\nرئیس جمهور در جلسه صبح امروز هیئت دولت صرفه‌جویی را لازم دانست. حسن کریمی پس از شنیدن "
        "گزارش رضا محمدی، وزیر نیرو، گفت: آب کم است."
    )
    assert offices(text)["حسن کریمی"] == [("President", "Islamic Republic of Iran")]


def test_who_was_invited_and_did_not_come_was_not_there() -> None:
    text = (
        LEAD + "رضا محمدی وزیر نفت در جلسه گزارش داد؛ مدیران، از جمله امیر زمانی، دعوت شده ولی نیامده بودند."
    )
    assert "امیر زمانی" not in {a.person.as_written for m in meetings(text) for a in m.attendances}


def test_a_bare_governor_is_of_the_only_land_that_has_one_so_called() -> None:
    text = (
        "کارگروه\n\nکارگروه اشتغال صبح امروز به ریاست حسن کریمی، استاندار، تشکیل جلسه داد. استاندار یزد به "
        "بخشنامه بانک مرکزی اشاره کرد. رضا محمدی فرماندار تفت و امیر زمانی فرماندار بافق در جلسه حضور "
        "داشتند. سپس محمد جوادی شهردار یزد گزارش داد."
    )
    held = offices(text)
    assert held["حسن کریمی"] == [("Governor", "Yazd")]
    assert "محمد جوادی" in held  # "then" begins no name
