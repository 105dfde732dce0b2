"""Ukrainian news of districts and councils: who leads, who looks at what, whose the offices of a list are."""

import pytest

from tests.meetings.found import meetings, offices, parts

LEAD = "Вода\n\n4 червня відбулася нарада щодо води. "
SESSION = "Вода\n\n4 червня відбулася сесія міської ради. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            LEAD + "У нараді прийняли участь міський голова Петро Сокіл та двоє рибалок.",
            {"Петро Сокіл": "attendee"},
        ),
        (LEAD + "Вела її секретарка міської ради Олена Сокіл.", {"Олена Сокіл": "chair"}),
        # "Under the guidance of", with nothing but the time before it.
        (
            "Вода\n\nУчора під керівництвом міського голови Петра Сокола відбулася нарада щодо води.",
            {"Петра Сокола": "chair"},
        ),
        # It is said of the body whose session it is, but not of a delegation that somebody met.
        (
            "Вода\n\nУчора відбулося засідання районної комісії з питань захисту вод під керівництвом "
            "голови районної ради Петра Сокола.",
            {"Петра Сокола": "chair"},
        ),
        (
            "Вода\n\nУчора відбулася зустріч рибалок із комісією під керівництвом мера Петра Сокола.",
            {"Петра Сокола": "attendee"},
        ),
        # Whom a body is named for stands between an office and its holder.
        (
            "Вода\n\nЗасідання відбулося під головуванням ректора КПІ ім. Ігоря Сікорського М. З. Заєць.",
            {"М. З. Заєць": "chair"},
        ),
        (
            "Вода\n\nЗасідання відбулося під головуванням ректора КНУ ім. Тараса Шевченка Петра Сокола.",
            {"Петра Сокола": "chair"},
        ),
        (
            LEAD + "«Води досить», – звернувся до представників громад мер Петро Сокіл.",
            {"Петро Сокіл": "speaker"},
        ),
        # Who had the chance to greet the guests did so.
        (
            LEAD + "Мали змогу привітати гостей мер Полтави Петро Сокіл та голова ради Іван Бондар.",
            {"Петро Сокіл": "speaker", "Іван Бондар": "speaker"},
        ),
        # A name abroad too that stands before a native surname is no place's.
        (
            SESSION + "Головний архітектор міста Віктор Соколенко запропонував змінити план.",
            {"Віктор Соколенко": "speaker"},
        ),
        (SESSION + "Доповів ректор університету Сокіл Петро Іванович.", {"Сокіл Петро Іванович": "speaker"}),
        # What is told about opens the clause: its names are no subject.
        (
            SESSION + "Про звільнення депутата Вербич В.О. проінформував секретар ради Петро Сокіл.",
            {"Петро Сокіл": "speaker"},
        ),
        (
            SESSION + "Наказ про призначення нового ректора університету оголосив мер Полтави Петро Сокіл.",
            {"Петро Сокіл": "speaker"},
        ),
        (
            SESSION + "Про хід робіт секретар ради Петро Сокіл доповів міському голові Івану Бондарю.",
            {"Петро Сокіл": "speaker"},
        ),
        # Behind a body with adjectives its head is named in the nominative.
        (
            LEAD + "Участь у нараді взяли ректор Сумського національного університету Степан Сокіл та "
            "представниця Асоціації міст України Олена Бондар.",
            {"Степан Сокіл": "attendee", "Олена Бондар": "attendee"},
        ),
        (LEAD + "Участь у нараді взяли студенти та ректор університету імені Степана Сокола.", {}),
        # Where it was said stands behind the name.
        (
            "Вода\n\n«Води вистачить», – розповів П.Сокіл на засіданні комісії 4 червня.",
            {"П.Сокіл": "speaker"},
        ),
        # The object before the verb, with words between; "him" is the session.
        (
            "Вода\n\nЗасідання ради, яке відбулося 4 червня, тривало годину. Його вів мер Петро Сокіл.",
            {"Петро Сокіл": "chair"},
        ),
        (SESSION + "Засідання, як завжди, вела голова ради Олена Сокіл.", {"Олена Сокіл": "chair"}),
        (SESSION + "Голова ради Олена Сокіл була головуючою.", {"Олена Сокіл": "chair"}),
        # Who is there for a region, and not who is elsewhere at that time.
        (
            LEAD + "Сумщину на нараді представляв заступник мера Петро Сокіл, оскільки сам мер Іван Бондар "
            "зустрічав гостей.",
            {"Петро Сокіл": "attendee"},
        ),
        (LEAD + "Розпочали з доповіді мера Петра Сокола.", {"Петра Сокола": "speaker"}),
        (LEAD + "Групу очолить Олена Сокіл, відсутня сьогодні через відрядження.", {}),
        # What somebody presents is said at the session, whoever stands behind the verb.
        (
            LEAD + "Вода чиста. Її багато. Ставки повні.\n\nКриниці теж.\n\nПроєкт рішення про ціни на "
            "воду представила директорка водоканалу Олена Сокіл.",
            {"Олена Сокіл": "speaker"},
        ),
        (
            LEAD + "Вода чиста. Її багато. Ставки повні.\n\nКриниці теж.\n\nРоз'яснення "
            "надала директорка водоканалу Олена Сокіл.",
            {"Олена Сокіл": "speaker"},
        ),
        # Who has left office comments in the present.
        (LEAD + "Колишній мер Петро Сокіл зазначає, що води мало.", {}),
        # What was said another year was not said there.
        (LEAD + "Голова ради Олена Сокіл у 2019 році говорила те саме, 2024 року її не чують.", {}),
        # The session is named in the sentence before.
        (
            "Вода\n\nВода була темою засідання комісії. Воно відбулося 4 червня під керівництвом мера "
            "Петра Сокола.",
            {"Петра Сокола": "chair"},
        ),
        (
            LEAD + "За столом президії - товариші: мер Петро Сокіл; секретар ради Іван Бондар.",
            {"Петро Сокіл": "chair", "Іван Бондар": "chair"},
        ),
        (
            LEAD
            + "Вів нараду мер Петро Сокіл. Із ним у залі були секретар ради Іван Бондар та двоє рибалок.",
            {"Петро Сокіл": "chair", "Іван Бондар": "attendee"},
        ),
        # Who represents somebody is there, and not the one whom he represents; a draft is presented.
        (
            LEAD + "Інженер Петро Сокіл, заступник директора, представляв директора Івана Бондаря.",
            {"Петро Сокіл": "attendee"},
        ),
        (
            LEAD + "Литовську сторону представляли міністр Петро Сокіл та посол Іван Бондар.",
            {"Петро Сокіл": "attendee", "Іван Бондар": "attendee"},
        ),
        # A clause on who was invited.
        (
            LEAD + "До розмови запросили заступницю міністра Ганну Сокіл, яка долучилася онлайн.",
            {"Ганну Сокіл": "attendee"},
        ),
        (
            SESSION + "Депутати слухали звіт начальника поліції Петра Сокола.",
            {"Петра Сокола": "speaker"},
        ),
        # A dash stands for the verb of the one before, and each of a list has a place in brackets.
        (
            SESSION + "Мер Петро Сокіл доповів, що води мало; директор школи Іван Бондар – що дітей багато.",
            {"Петро Сокіл": "speaker", "Іван Бондар": "speaker"},
        ),
        (
            SESSION + "Про воду звітували голови громад: Петро Сокіл (Лугова) та Іван Бондар (Польова).",
            {"Петро Сокіл": "speaker", "Іван Бондар": "speaker"},
        ),
        (
            "Вода\n\nПрезидент Петро Сокіл і мер Іван Бондар проводять переговори.",
            {"Петро Сокіл", "Іван Бондар"},
        ),
    ],
)
def test_who_took_which_part(text: str, expected: dict[str, str] | set[str]) -> None:
    found = parts(text)
    assert (found if isinstance(expected, dict) else set(found)) == expected


def test_who_looks_at_something_with_others_is_on_a_visit() -> None:
    text = (
        "Укриття\n\nЗаступник голови обласної ради Петро Сокіл разом із начальником районної військової "
        "адміністрації Іваном Бондарем у четвер оглянув укриття школи."
    )
    (visit,) = meetings(text)
    assert visit.kind == "visit"
    assert {a.person.name for a in visit.attendances} == {"Петро Сокіл", "Іван Бондар"}


def test_a_meeting_after_a_session_is_told_on_by_its_own_noun() -> None:
    text = (
        "Вода\n\n4 червня президент Петро Сокіл провів засідання ради.\n\nПісля засідання Петро Сокіл "
        "зустрівся з послом Литви Йонасом Балтрушем. У зустрічі взяв участь міністр Іван Бондар."
    )
    session, meeting = meetings(text)
    assert {a.person.name for a in session.attendances} == {"Петро Сокіл"}
    assert {a.person.as_written for a in meeting.attendances} >= {"Петро Сокіл", "Іван Бондар"}


def test_some_met_by_video_and_the_others_together() -> None:
    text = "Вода\n\n4 червня в сесійній залі мер Петро Сокіл провів нараду. Решта була по відеозв'язку."
    (meeting,) = meetings(text)
    assert meeting.mode == "hybrid"


def test_nobody_visits_who_only_checks() -> None:
    assert meetings("Укриття\n\nГолова обласної ради Петро Сокіл перевірив звіти.") == ()


@pytest.mark.parametrize(
    ("listed", "expected"),
    [
        # "Голови" is the plural here, as the genitive is written: no office of him who is named.
        (
            "голова районної ради Петро Сокіл, заступники голови ради, голови обласних рад, депутати",
            [("Head", "District Council")],
        ),
        ("голови районних рад та голова обласної ради Петро Сокіл", [("Head", "Regional Council")]),
    ],
)
def test_offices_in_another_case_are_others(listed: str, expected: list[tuple[str, str]]) -> None:
    assert offices(f"{LEAD}У нараді взяли участь {listed}.") == {"Петро Сокіл": expected}


def test_each_holds_a_shared_office_in_the_country_before_his_name() -> None:
    text = "Переговори\n\nПрезиденти України Петро Сокіл і Литви Йонас Балтруш провели переговори в Києві."
    assert offices(text) == {
        "Петро Сокіл": [("President", "Ukraine")],
        "Йонас Балтруш": [("President", "Lithuania")],
    }


def test_several_behind_one_name_are_others() -> None:
    text = LEAD + "Під головуванням мера Петра Сокола, народні депутати розглянули ціни."
    assert offices(text) == {"Петра Сокола": [("Mayor", None)]}


def test_the_hall_may_be_told_at_the_end() -> None:
    text = SESSION + "Депутати говорили про воду.\n\nСесія проходила в адміністративній будівлі міської ради."
    assert [m.place for m in meetings(text)] == ["Headquarters of the City Council"]


def test_an_executive_committee_is_not_its_council() -> None:
    text = "Вода\n\n4 червня відбулося засідання виконкому Сумської міської ради."
    assert [m.body for m in meetings(text)] == ["Executive Committee of the City Council"]


def test_a_town_is_the_place_and_its_region_the_province() -> None:
    text = "Вода\n\n4 червня в Полтаві міністр енергетики Олена Сокіл провела нараду щодо води."
    assert [(m.place, m.province) for m in meetings(text)] == [("Poltava", "Полтавська область")]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("У роботі зібрання взяв участь мер Полтави Петро Сокіл.", "meeting"),
        ("На бізнес-форумі виступив мер Полтави Петро Сокіл.", "workshop"),
        ("На планерці доповів мер Полтави Петро Сокіл.", "meeting"),
        ("Учора пройшла панельна дискусія. Участь у ній взяв мер Полтави Петро Сокіл.", "workshop"),
        ("Учора відбулася розширена колегія. Участь у ній взяв мер Полтави Петро Сокіл.", "session"),
        ("Учора в раді працювала профільна комісія. До її роботи долучився мер Петро Сокіл.", "session"),
        ("На вченій раді виступив ректор Петро Сокіл.", "session"),
        ("На святі були присутні мер Полтави Петро Сокіл та голова ради Іван Бондар.", "ceremony"),
        ("Мер Петро Сокіл обговорив із послом Латвії Юрісом Калнінсом охорону вод.", "talks"),
        ("Начальник ОВА Петро Сокіл представив колективу нового директора школи Івана Бондаря.", "meeting"),
        ("Начальник ОВА Петро Сокіл представив колективу нову програму.", None),
        ("Мирне зібрання біля мерії бачив мер Полтави Петро Сокіл.", None),
        ("Мер Петро Сокіл обговорив з мешканцями охорону вод.", None),
        ("Колегія затвердила план. Його підписав мер Полтави Петро Сокіл.", None),
    ],
)
def test_nouns_and_verbs_of_meeting(sentence: str, kind: str | None) -> None:
    assert [m.kind for m in meetings(f"Вода\n\n{sentence}")] == ([kind] if kind else [])


def test_office_of_those_to_whom_somebody_spoke_is_not_his() -> None:
    text = (
        "Вода\n\nНа засіданні, виступаючи перед депутатами обласної ради, мер Полтави Петро Сокіл додав, що "
    )
    assert [title for title, _ in offices(text + "води досить.")["Петро Сокіл"]] == ["Mayor"]
    assert offices(LEAD + "На нараді із членами обласної ради Петро Сокіл доповів.")["Петро Сокіл"] == []
    met = offices(LEAD + "Участь взяли члени обласної ради Петро Сокіл, Іван Бондар.")
    assert {name: len(held) for name, held in met.items()} == {"Петро Сокіл": 1, "Іван Бондар": 1}


def test_town_of_a_mayor_and_seat_of_a_consul() -> None:
    """The adjective before a mayor's office is his town; a consul's seat is not where he is met."""
    text = "Вода\n\nУчора Львівський міський голова Петро Сокіл прийняв консула Польщі в Одесі Войцеха Зуба. "
    [met] = meetings(text + "Говорили про воду.")
    assert {a.person.name: [r.place for r in a.roles] for a in met.attendances} == {
        "Петро Сокіл": ["Львівська область"],
        "Войцех Зуб": ["Одеська область"],
    }
    assert met.province != "Одеська область"
