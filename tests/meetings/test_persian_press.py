"""Reports as the press of Iran writes them: whose an office is, who is dead, who speaks."""

from datetime import date

import pytest

from tests.meetings.found import meetings, parts

LEAD = "آب استان\n\nرضا نادری، استاندار یزد، صبح امروز در جلسه شورای آب گفت: چاه‌ها باید بسته شود.\n\n"


def titles(text: str) -> dict[str, list[str]]:
    found = (a for m in meetings(text) for a in m.attendances)
    return {a.person.as_written: [r.title for r in a.roles] for a in found}


@pytest.mark.parametrize(
    "text",
    [
        LEAD + "کاوه سهرابی، مدیر پیشین سد که سال گذشته درگذشت، سازنده این سد بود و حاضران فاتحه خواندند.",
        LEAD + "رضا نادری با گرامیداشت سالروز شهادت سردار کاوه سهرابی گفت: راه او ادامه دارد.",
        LEAD + "کاوه سهرابی، مدیر سد، از غایبان جلسه بود.",
        LEAD + "کاوه سهرابی، مدیر سد، نتوانست در جلسه شرکت کند.",
    ],
)
def test_who_is_dead_or_away_attends_nothing(text: str) -> None:
    assert parts(text) == {"رضا نادری": "speaker"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "آب\n\nجلسه شورای آب صبح امروز به ریاست استاندار یزد برگزار شد.\n\nرضا نادری در این جلسه پس از "
            "شنیدن گزارش مدیرکل هواشناسی گفت: چاه‌ها باید بسته شود.",
            {"رضا نادری": ["Governor"]},
        ),
        (
            "آب\n\nجلسه شورای آب صبح امروز با حضور استاندار یزد، وزیر نیرو و شهردار تهران برگزار شد.\n\n"
            "دکتر نادری‌نژاد در این جلسه گفت: چاه‌ها باید بسته شود.",
            {"نادری‌نژاد": []},
        ),
        (
            "آب\n\nاستاندار یزد صبح امروز در جلسه شورای آب گفت: چاه‌ها باید بسته شود.\n\nدکتر رضا نادری در "
            "این جلسه در پاسخ به سؤال استاندار گفت: سد پر است.",
            {"رضا نادری": []},
        ),
        (
            LEAD + "در گزارشی به معاون وزیر نیرو، آقای حسن کریمی گفت که سد پر است.",
            {"رضا نادری": ["Governor"], "حسن کریمی": []},
        ),
        (
            LEAD + "حسن کریمی نیز به عنوان وزیر نیرو از پیشرفت کار سدها سخن گفت.",
            {"رضا نادری": ["Governor"], "حسن کریمی": ["Minister"]},
        ),
        (
            LEAD + "حسن کریمی و نادر رستمی از اعضای شورا، در این جلسه از روند کار انتقاد کردند.",
            {"رضا نادری": ["Governor"], "حسن کریمی": ["Member"], "نادر رستمی": ["Member"]},
        ),
    ],
)
def test_whose_an_office_is(text: str, expected: dict[str, list[str]]) -> None:
    assert titles(text) == expected


@pytest.mark.parametrize(
    ("text", "name", "part"),
    [
        (
            LEAD
            + "به گفته نادری، حسن کریمی که ریاست این جلسه را بر عهده داشت، از نبود آب گلایه کرد و گفت: نامه "
            "ما بی‌پاسخ مانده و کاوه سهرابی باید پاسخ دهد.",
            "حسن کریمی",
            "chair",
        ),
        (
            LEAD
            + "حسن کریمی مدیرعامل شرکت آب و سرهنگ نادر رستمی فرمانده انتظامی استان دیگر سخنرانان این جلسه "
            "بودند.",
            "حسن کریمی",
            "speaker",
        ),
        (
            LEAD + "حسن کریمی، مدیرکل آب، تذکری درباره چاه‌ها داد و نادر رستمی، مدیرکل برق، خواستار نظارت شد.",
            "نادر رستمی",
            "speaker",
        ),
        (
            LEAD + "حسن کریمی، مدیرکل آب، در این جلسه با تأکید بر سیاست‌های وزیر نیرو گفت: سد پر است.",
            "حسن کریمی",
            "speaker",
        ),
        (
            LEAD + "حسن کریمی، مدیرکل آب، در مورد برنامه‌های دولت و وزیر نیرو گزارش داد.",
            "حسن کریمی",
            "speaker",
        ),
        (LEAD + "حسن کریمی نیز به عنوان موافق، اجرای طرح را لازم شمرد.", "حسن کریمی", "speaker"),
        (LEAD + "مدیرکل آب، خانم لیلا تهرانی، در جلسه شرکت کرده بود.", "لیلا تهرانی", "attendee"),
        (
            LEAD + "پس از او حجت‌الاسلام حمزه رستمی، امام جمعه یزد، پیشنهاد کرد که سد ساخته شود.",
            "حمزه رستمی",
            "speaker",
        ),
    ],
)
def test_who_speaks_in_a_roundabout_way(text: str, name: str, part: str) -> None:
    assert parts(text)[name] == part


def test_a_surname_behind_a_rank_is_whose_full_name_the_text_has() -> None:
    text = LEAD + "سردار حسن کریمی‌نژاد در این جلسه سخن گفت. سردار کریمی‌نژاد در پایان از همه تشکر کرد."
    assert parts(text) == {"رضا نادری": "speaker", "حسن کریمی‌نژاد": "speaker"}


def test_a_street_or_hospital_named_for_a_doctor_is_nobody() -> None:
    text = LEAD + "بیمارستان دکتر سپیدانی در یزد آب ندارد."
    assert parts(text) == {"رضا نادری": "speaker"}


def test_senders_and_receivers_of_a_message_are_not_there() -> None:
    text = (
        "دیدار\n\nرضا نادری، وزیر نیرو، صبح امروز با یوری ماکسیموف، وزیر نیروی بلاروس، دیدار کرد. وی از سوی "
        "نخست وزیر ایوان پتروف دعوت‌نامه‌ای را به نخست وزیر نیکولای ایوانوف تقدیم کرد."
    )
    assert "ایوان پتروف" not in parts(text)
    assert "نیکولای ایوانوف" not in parts(text)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "آب\n\nحسن کریمی، سخنگوی کمیسیون انرژی مجلس، در تشریح نشست امروز این کمیسیون گفت: سدها پر است.",
            "Committee for Energy",
        ),
        ("آب\n\nنشست ستاد تنظیم بازار صبح امروز برگزار شد.", "Market Regulation Headquarters"),
        (
            "آب\n\nرضا نادری معاون اول رئیس جمهور صبح امروز جلسه را اداره کرد.\n\nحسن کریمی، رئیس جمهور، که "
            "ریاست جلسه را بر عهده دارد، در جلسه امروز حضور نداشت.",
            None,
        ),
    ],
)
def test_the_body_that_met(text: str, body: str | None) -> None:
    assert [m.body for m in meetings(text)] == [body]


def test_a_part_of_the_day_behind_the_noun_is_that_of_the_meeting() -> None:
    text = "آب\n\nرضا نادری، استاندار یزد، در جلسه امروز شورا گفت: آب دستور نخست جلسه صبح امروز بود."
    assert [m.time_of_day for m in meetings(text)] == ["morning"]


def test_the_day_of_the_meeting_that_adopted_a_paper_is_not_reported() -> None:
    text = LEAD + "رضا نادری افزود: مصوبه شماره ۷ جلسه ۱۴۰۴/۰۲/۲۰ شورا باید اجرا شود."
    assert [m.held_on for m in meetings(text)] == [date(2025, 6, 5)]


def test_where_an_envoy_serves_is_no_venue() -> None:
    text = "دیدار\n\nیوری ماکسیموف سفیر بلاروس در تهران صبح امروز با رضا نادری وزیر نیرو دیدار کرد."
    assert [m.place for m in meetings(text)] == [None]


def test_the_ordinal_of_a_term_is_not_that_of_the_session() -> None:
    text = "شورا\n\nصبح ۴ ژوئن، شورای مردمی استان لانگ آن، دوره دهم، جلسه سوم خود را برگزار کرد."
    assert [m.ordinal for m in meetings(text)] == [3]


def test_the_office_before_a_name_is_his_though_it_is_not_known_whole() -> None:
    said = "معاون پشتیبانی سازمان آب یزد و رئیس ستاد هفته آب نیز گفت: برنامه‌ها آماده است.\n\n"
    text = LEAD + said + "کاوه سهرابی افزود: کار ادامه دارد.\n\nمدیرکل سازمان بهزیستی یزد گفت: کار خوب است."
    assert titles(text).get("کاوه سهرابی", []) == []


def test_who_speaks_in_this_meeting_is_named_in_the_next_sentence() -> None:
    text = (
        LEAD
        + "در این جلسه شهردار یزد نیز گفت: آب کم است.\n\nکاوه سهرابی با اشاره به سدها افزود: باران کم است."
    )
    assert titles(text)["کاوه سهرابی"] == ["Mayor"]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "آب\n\nاعضای شورای عالی آب در نهمین جلسه خود که به ریاست رضا نادری رئیس جمهور برگزار شد، "
            "سند آب را بررسی کردند.",
            "Supreme Water Council",
        ),
        (
            "آب\n\nرضا نادری نماینده مردم یزد صبح امروز در صحن علنی مجلس گفت: آب کم است.",
            "Islamic Consultative Assembly",
        ),
    ],
)
def test_the_body_whose_own_meeting_or_chamber_it_is(text: str, body: str) -> None:
    assert [m.body for m in meetings(text)] == [body]


def test_a_title_of_honour_of_two_words_leads_a_surname() -> None:
    said = "آیت‌الله العظمی سهرابی یزدی در این جلسه گفت: آب نعمت است.\n\n"
    text = f"{LEAD}{said}آیت‌الله العظمی سهرابی یزدی افزود: باران کم است."
    assert parts(text)["سهرابی یزدی"] == "speaker"


@pytest.mark.parametrize("verb", ["دیدار و ملاقات نمود", "ملاقات نمود", "دیدار نمودند"])
def test_afghan_verbs_of_meeting(verb: str) -> None:
    text = f"خبر هرات\n\nمحترم محمد یوسف زرینی والی هرات با محترم نجیب الله کوهی والی بلخ {verb}."
    assert parts(text) == {"محمد یوسف زرینی": "attendee", "نجیب الله کوهی": "attendee"}


def test_an_honorific_within_quotation_marks_leaves_the_preposition_before_it() -> None:
    text = (
        "دیدار دو وزیر\n\n«سید کاوه مهرآبادی» ظهر امروز در ارگ حکومتی کابل با «ملا محمدرضا اخند» "
        "رئیس‌الوزرای دولت موقت افغانستان دیدار و درباره موضوعات دو جانبه گفت‌وگو کرد."
    )
    assert "کاوه مهرآبادی" in parts(text)
