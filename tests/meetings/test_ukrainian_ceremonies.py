"""Ukrainian news of openings, wreaths and signings: verbs stand before their subjects or behind."""

import pytest

from tests.meetings.found import meetings, offices, parts

OPENED = "Школа\n\n4 червня в селі відбулося відкриття школи. "
MEETING = "Вода\n\n4 червня відбулася нарада щодо води.\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            OPENED + "Урочисто перерізали стрічку голова ОДА Петро Сокіл та сільський голова Іван Бондар.",
            {"Петро Сокіл", "Іван Бондар"},
        ),
        (
            OPENED + "Стрічку перерізали голова ОДА Петро Сокіл та сільський голова Іван Бондар.",
            {"Петро Сокіл", "Іван Бондар"},
        ),
        # The object before the verb has words of its own behind it.
        (
            "Пам'ять\n\n4 червня квіти до пам'ятника Тарасу Шевченку поклали мер Петро Сокіл та Олена Заєць.",
            {"Петро Сокіл", "Олена Заєць"},
        ),
        # What for somebody came tells that he was there, and nobody is dead for being named behind the dead.
        (
            "Пам'ять\n\nУчора відбулося покладання квітів. Вшанувати полеглих прийшли мер Петро Сокіл та "
            "голова обласної ради Іван Бондар.",
            {"Петро Сокіл", "Іван Бондар"},
        ),
        (
            "Угода\n\nУчора відбулося підписання угоди. Підписи поставили мер Петро Сокіл та Олена Заєць.",
            {"Петро Сокіл", "Олена Заєць"},
        ),
        # Whatever it was, who took part in an occasion was at one.
        (
            "Школа\n\nУ селі відкрили школу. У заході взяв участь міський голова Петро Сокіл.",
            {"Петро Сокіл"},
        ),
        # A visit whose destination stands before the verb.
        ("Гості\n\nУчора до університету завітав посол Литви Ян Вебер.", {"Ян Вебер"}),
        ("Гості\n\nУчора в області з робочою поїздкою перебував міністр Петро Сокіл.", {"Петро Сокіл"}),
        # The eve of a feast looks back on nothing, nor does last week where it is the news.
        (
            "Свято\n\n4 червня напередодні відзначення Дня міста відбувся мітинг, на якому виступив "
            "мер Петро Сокіл.",
            {"Петро Сокіл"},
        ),
        ("Вода\n\nМинулого тижня відбулася нарада, яку провів мер Петро Сокіл.", {"Петро Сокіл"}),
        # Several in the nominative before a verb in the plural, whatever the words of their offices.
        (
            "Угода\n\n4 червня заступник Міністра озер Петро Сокіл, керівник хору рибалок району Іван Бондар "
            "та голова громади Олена Заєць підписали меморандум.",
            {"Петро Сокіл", "Іван Бондар", "Олена Заєць"},
        ),
        # The day before, where it is the news.
        ("Збори\n\nНапередодні у місті відбулися збори, які відкрив мер Петро Сокіл.", {"Петро Сокіл"}),
        (
            "Угода\n\n4 червня посол Олена Заєць підписала угоду між містами з губернатором Яном Вебером.",
            {"Олена Заєць", "Яном Вебером"},
        ),
        (
            OPENED + "Церемонію освячення здійснили отець Петро Сокіл (ПЦУ) та о. Іван Бондар (УГКЦ).",
            {"Петро Сокіл", "Іван Бондар"},
        ),
        (
            "Школа\n\nЗахід відбувся в будинку культури за участі голови громади Петра Сокола.",
            {"Петра Сокола"},
        ),
        # Who is honoured is no guest.
        (OPENED + "Присутні вшанували пам'ять полеглого земляка Петра Сокола.", set()),
    ],
)
def test_who_was_at_a_ceremony(text: str, expected: set[str]) -> None:
    assert set(parts(text)) == expected


def test_an_opening_is_a_ceremony() -> None:
    text = "Школа\n\nВідкриття школи відбулося 4 червня за участі мера Петра Сокола."
    assert [m.kind for m in meetings(text)] == ["ceremony"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Who says it stands within the marks of what he says.
        (
            "«Вода в області є для кожної громади, – зазначив начальник ОВА Петро Сокіл. – Світла немає».",
            {"Петро Сокіл": "speaker"},
        ),
        (
            "«Мер Іван Бондар має діяти, а не чекати на поради! – наголосив начальник ОВА Петро Сокіл, – бо "
            "міністр Ян Вебер не приїде».",
            {"Петро Сокіл": "speaker"},
        ),
        (
            '"Води в області досить для кожної громади, - сказала керівниця відділу Олена Заєць".',
            {"Олена Заєць": "speaker"},
        ),
        # How and to whom something is said stands between the verb and who says it.
        (
            "«Води досить», – наголосив у вітальному слові голова ради Петро Сокіл.",
            {"Петро Сокіл": "speaker"},
        ),
        ("«Води досить», – звернула увагу присутніх мерка Олена Заєць.", {"Олена Заєць": "speaker"}),
        # Words of an office that no vocabulary has, and whose name a body bears.
        (
            "Виступили голова товариства імені Тараса Шевченка Олена Заєць та керівник хору рибалок району "
            "Петро Сокіл.",
            {"Олена Заєць": "speaker", "Петро Сокіл": "speaker"},
        ),
        # On topics of their own, and in brackets of their own.
        (
            "Про воду доповів Петро Сокіл, про дороги – директорка Олена Заєць, а про школи – Іван Бондар.",
            {"Петро Сокіл": "speaker", "Олена Заєць": "speaker", "Іван Бондар": "speaker"},
        ),
        (
            "Розглянули стан води (доповідав директор департаменту доріг, мостів та озер Петро Сокіл).",
            {"Петро Сокіл": "speaker"},
        ),
        # With others, who stand in another case before the verb.
        (
            "Мер Петро Сокіл за участі ректора Івана Бондаря провів зустріч із рибалками.",
            {"Петро Сокіл": "attendee", "Івана Бондаря": "attendee"},
        ),
        # "On-line" behind the verb, its subject before it.
        ("Начальник РВА Петро Сокіл взяв участь онлайн у робочій нараді.", {"Петро Сокіл": "attendee"}),
        # A surname in capitals is no other case.
        (
            "За дорученням голови ради Івана БОНДАРЯ, заступник голови РДА Петро СОКІЛ взяв участь у нараді.",
            {"Петро СОКІЛ": "attendee"},
        ),
        ("Начальник відділу освіти Петро ДУБ доповів про воду.", {"Петро ДУБ": "speaker"}),
    ],
)
def test_who_said_and_did_what(text: str, expected: dict[str, str]) -> None:
    assert parts(MEETING + text) == expected


def test_a_place_with_a_hyphen_is_no_person() -> None:
    text = "Вода\n\nУчора голова Ново-Сокільської районної ради Петро Сокіл провів нараду."
    assert set(offices(text)) == {"Петро Сокіл"}


def test_the_commission_for_emergencies_met() -> None:
    text = (
        "Вода\n\nУчора відбулося засідання місцевої комісії з питань техногенно-екологічної безпеки та "
        "надзвичайних ситуацій при виконавчому комітеті сільської ради, яке провів Петро Сокіл."
    )
    assert [m.body for m in meetings(text)] == ["Emergency Commission"]
