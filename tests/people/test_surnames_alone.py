"""Persian surnames that no given name opens, right before the office."""

import pytest

from extract.people.finder import find_people


def names(text: str) -> list[str]:
    return [p.as_written for p in find_people(text, "fa")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # By its form: an ending of surnames, or a given name with an ending.
        ("در ادامه نیک‌نژاد وزیر نیرو نیز گزارشی ارائه کرد.", ["نیک‌نژاد"]),
        ("در این جلسه کریمیان، استاندار یزد، نیز حضور داشت.", ["کریمیان"]),
        ("در این بازدید بنفشه مقدم شهردار یزد حضور داشت.", ["بنفشه مقدم"]),
        ("به گزارش ایرنا، سید شاپورک حسینی نماینده مردم یزد گفت: کار سخت است.", ["سید شاپورک حسینی"]),
        # By what it does: only a person says something.
        ("سرخابی مدیرعامل شرکت با اشاره به کمبود آب افزود: سد خالی است.", ["سرخابی"]),
        ("در پایان جلسه، سرخابی رئیس اداره آب اظهار کرد: سد خالی است.", ["سرخابی"]),
        # By its place in a list of those who were there.
        (
            "در این جلسه نیک‌نژاد استاندار یزد، سرخابی شهردار تفت و چند مدیر حضور داشتند.",
            ["نیک‌نژاد", "سرخابی"],
        ),
        (
            "مراسم با حضور نیک‌نژاد استاندار یزد، سرخابی معاون فنی،زرینی شهردار تفت و چند مدیر برگزار شد.",
            ["نیک‌نژاد", "سرخابی", "زرینی"],
        ),
        ("مراسم با حضور گسترده مدیران، نماینده وزیر کشور و مشاور استاندار برگزار شد.", []),
        (
            "مراسم با حضور نیک‌نژاد وزیر نیرو، سرخابی شهردار تفت، لعلی امین رئیس اداره آب برگزار شد.",
            ["نیک‌نژاد", "سرخابی", "لعلی امین"],
        ),
        # Right behind words for chairing or taking part.
        (
            "جلسه به ریاست سرخابی معاون وزیر نیرو و با حضور زرینیان استاندار یزد برگزار شد.",
            ["سرخابی", "زرینیان"],
        ),
        ("سد تفت مورد بازدید زرینیان استاندار یزد قرار گرفت.", ["زرینیان"]),
        # Before its bearer is named in full.
        (
            "جلسه با حضور نیک‌نژاد استاندار یزد برگزار شد. علی نیک‌نژاد استاندار یزد فردا می‌آید.",
            ["نیک‌نژاد", "علی نیک‌نژاد"],
        ),
        # With a given name of no list before it.
        ("آرتوش سرکیسیان سفیر ارمنستان هم آمد.", ["آرتوش سرکیسیان"]),
        # Who chairs, before "and".
        ("این نشست به ریاست سپنتا گلکار و با حضور وزیر نیرو برگزار شد.", ["سپنتا گلکار"]),
    ],
)
def test_a_surname_before_an_office_is_a_name(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_such_a_surname_opens_later_clauses_alone() -> None:
    text = "سرخابی مدیرعامل شرکت افزود: سد خالی است.\n\nسرخابی درباره لوله سرخابی چیزی نگفت."
    assert names(text) == ["سرخابی", "سرخابی"]


@pytest.mark.parametrize(
    "text",
    [
        "دنیا رئیس جمهور را شناخت.",
        "اختیارات رئیس جمهور اعلام شد: او فرمانده است.",
        "رسالت نمایندگان این است که گفت‌وگو کنند.",
        "دندانپزشک وزیر نیستم، این را گفتم.",
        "با حضور گسترده نماینده مردم و کشورهای عضو سازمان برگزار شد.",
        "این نشست به ریاست مشترک دو وزیر برگزار شد.",
    ],
)
def test_a_noun_before_an_office_is_none(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A given name with God's behind a space is the one that a half-space holds together.
        ("استاندار یزد با حشمت الله زرینی، معاون وزیر نیرو دیدار کرد.", ["حشمت الله زرینی"]),
        # "The honourable" and a cleric's title are no part of the name.
        ("محترم محمد یوسف زرینی والی هرات گفت: کار سخت است.", ["محمد یوسف زرینی"]),
        ("مولوی محمد حسن زرینی، والی هرات گفت: کار سخت است.", ["محمد حسن زرینی"]),
        ("ملا محمد حسن زرینی، قوماندان امنیه هرات گفت: کار سخت است.", ["محمد حسن زرینی"]),
    ],
)
def test_given_names_and_honorifics_of_afghans(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A given name that is an ordinary word too makes an adjective, unless no noun stands before.
        ("مراسم با حضور نجیبی معاون وزیر نیرو برگزار شد.", ["نجیبی"]),
        ("جلسه به ریاست سرخابی استاندار یزد و حضور نجیبی معاون فنی برگزار شد.", ["سرخابی", "نجیبی"]),
        ("نجیبی فرماندار تفت از سد بازدید کرد.", ["نجیبی"]),
        ("معاون اجتماعی، فرهنگی استاندار یزد حضور داشت.", []),
        # With an ending that is written apart a given name is a surname.
        ("کاوه نژاد، مدیرعامل شرکت آب، حضور داشت.", ["کاوه نژاد"]),
        ("همچنین کاوه نژاد، مدیرعامل شرکت آب، حضور داشت.", ["کاوه نژاد"]),
        # Where the family is from stands behind its name.
        ("حسینی کاشفی فرماندار تفت حضور داشت.", ["حسینی کاشفی"]),
        # A family of two names, and any word before an ending of surnames.
        ("کاوه قاضی زاده رستمی، وزیر بهداشت، حضور داشت.", ["کاوه قاضی زاده رستمی"]),
        ("کاوه رئیس زاده شهردار تفت حضور داشت.", ["کاوه رئیس زاده"]),
        (
            "در این جلسه کاوه نیک‌نژاد استاندار یزد، حمید رستمی شهردار تفت و زرینی رئیس اداره آب حضور داشتند.",
            ["کاوه نیک‌نژاد", "حمید رستمی", "زرینی"],
        ),
        ("در این جلسه کاوه نیک‌نژاد وزیر راه و ترابری رئیس شورا حضور داشت.", ["کاوه نیک‌نژاد"]),
        # A word for a person may be of two words.
        ("حجت الاسلام زرینی وزیر اطلاعات در جلسه حضور یافت.", ["زرینی"]),
        ("حجت الاسلام و المسلمین سرخابی امام جمعه تفت گفت: سد خالی است.", ["سرخابی"]),
        ("سرگرد سرخابی رئیس پلیس تفت در این مراسم حضور داشت.", ["سرخابی"]),
    ],
)
def test_surnames_behind_clerics_titles_and_where_no_adjective_stands(text: str, expected: list[str]) -> None:
    assert names(text) == expected
