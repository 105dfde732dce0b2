"""Ukrainian: lists, verbs and clauses that say who took part, and those that say who did not."""

from datetime import date

import pytest

from tests.meetings.found import meetings

LEAD = "Нарада про воду\n\n4 червня у Полтаві відбулася нарада щодо водопостачання. "


def parts(text: str) -> dict[str, str]:
    found = meetings(LEAD + text)
    return {a.person.name: a.part for m in found for a in m.attendances}


LISTS = {
    "others among those who took part": (
        "Серед інших учасників: міністр фінансів Петро Сокіл, мер Олег Заєць.",
        {"Петро Сокіл", "Олег Заєць"},
    ),
    "who sat at the table for a side": (
        "З естонського боку за столом були міністр оборони Тийт Валк, посол Естонії Юрген Каск.",
        {"Тийт Валк", "Юрген Каск"},
    ),
    "offices whose holders no list has": (
        "З боку Литви: голова Комітету Сейму з економічної політики Ґірдас Страздас, депутатка Сейму Умбра"
        " Юкнене, посол Литви Вітас Балтруш.",
        {"Ґірдас Страздас", "Умбра Юкнене", "Вітас Балтруш"},
    ),
    "degrees cut short": (
        "Також виступили: д-р Іван Бондар, директор Інституту ґрунтів; пані Олена Сокіл, голова громади.",
        {"Іван Бондар", "Олена Сокіл"},
    ),
    "who joined by video": (
        "Голови громад Іван Бондар (Мирна) та Петро Сокіл (Тиха) підключилися відеозв'язком.",
        {"Іван Бондар", "Петро Сокіл"},
    ),
    "who was there together with the subject": (
        "Голова ОДА Іван Бондар спільно з мером Петром Бойком та головою громади Олегом Ткачем провели"
        " засідання штабу.",
        {"Іван Бондар", "Петро Бойко", "Олег Ткач"},
    ),
    "who took part online": (
        "Голова громади Іван Бондар та мер Петро Сокіл взяли онлайн участь у нараді.",
        {"Іван Бондар", "Петро Сокіл"},
    ),
    "who became participants of an event": (
        "Учасниками заходу стали: Бондар І.П. – голова громади, Сокіл О.В. – начальник відділу культури.",
        {"Бондар І.П.", "Сокіл О.В."},
    ),
    "who came on an official visit": (
        "До громади з офіційним візитом завітав посол Литви Вітас Балтруш.",
        {"Вітас Балтруш"},
    ),
    "nobody who heads a new cabinet": (
        "Мер Петро Сокіл нагадав, що рада затвердила новий склад уряду на чолі з Олегом Зайцем.",
        {"Петро Сокіл"},
    ),
    "nobody of a clause that tells why another chairs": (
        "Нараду проводить перший заступник міського голови Іван Бондар, тому що голова Петро Сокіл хворіє.",
        {"Іван Бондар"},
    ),
    "who was there already": (
        "Працювала заступниця міністра Олена Сокіл, яка вже була присутня за столом.",
        {"Олена Сокіл"},
    ),
}


@pytest.mark.parametrize(("text", "wanted"), LISTS.values(), ids=LISTS)
def test_lists_of_those_who_took_part(text: str, wanted: set[str]) -> None:
    assert set(parts(text)) == wanted


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Міністр екології Петро Сокіл зупинився на стані річок.", "speaker"),
        ("Їй опонував голова водного комітету Петро Сокіл.", "speaker"),
        ("Співдоповідав голова комісії з питань бюджету Петро Сокіл.", "speaker"),
        ("Головувала мерка Олена Заєць, її змінював перший заступник Петро Сокіл.", "chair"),
        ("Нарадою керував міністр екології Петро Сокіл.", "chair"),
    ],
)
def test_verbs_that_say_who_took_which_part(text: str, part: str) -> None:
    assert parts(text)["Петро Сокіл"] == part


@pytest.mark.parametrize(
    "text",
    [
        "Полковник Петро Сокіл у цей час керував евакуацією в громаді і на нараді не був.",
        "Перед нарадою міністр оглянув лікарню, де його супроводжував лікар Петро Сокіл.",
        "Керівник офісу Петро Сокіл після наради головував на пресконференції.",
        "Мерка Олена Заєць також передала запрошення голови Сейму Петра Сокола.",
        "Помічник президента Литви Петро Сокіл назвав нараду «зайвою».",
        "Присутні розійшлися.\n\nНагадаємо, напередодні зібрався штаб. А 2 червня мер провів нараду, на якій"
        " звітував командувач Петро Сокіл.",
    ],
)
def test_who_was_elsewhere_or_comments_from_outside(text: str) -> None:
    assert not {"Петро Сокіл", "Петра Сокола"} & set(parts(text))


def test_a_name_in_another_case_is_one_with_its_nominative() -> None:
    text = "Мерка розмовляла з головою Сенату Еркіном Талієвим. Еркін Талієв подякував учасникам наради."
    assert "Еркін Талієв" in parts(text)
    assert "Еркіном Талієвим" not in parts(text)


def test_brackets_behind_names_part_no_list() -> None:
    text = LEAD + "Участь узяли начальники управлінь Іван Бондар (Мирна) та Петро Сокіл (Тиха)."
    (found,) = meetings(text)
    assert [[r.title for r in a.roles] for a in found.attendances] == [["Head"], ["Head"]]


def test_a_dateline_does_not_put_off_the_report() -> None:
    text = (
        "Уряд ухвалив бюджет\n\nУкрінформ\n\nКИЇВ. 4 червня. Верховна Рада на засіданні розглянула його.\n\n"
        "Далі перейшли до іншого. Міністр фінансів Петро Сокіл відповідав на запитання депутатів."
    )
    (found,) = meetings(text)
    assert [a.person.as_written for a in found.attendances] == ["Петро Сокіл"]


def test_whoever_opened_a_session_held_it() -> None:
    text = "Сесія\n\n4 червня Народна рада провінції Хатінь відкрила сесію. Виступив мер Петро Сокіл."
    (found,) = meetings(text)
    assert (found.kind, found.held_on) == ("session", date(2025, 6, 4))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Мер Гліб Старий 4 червня відвідав Боярську громаду. Разом із ним у громаді працювали голова ради"
            " Іван Сокіл та ректорка Олена Гай.",
            [{"Гліб Старий": "attendee", "Іван Сокіл": "attendee", "Олена Гай": "attendee"}],
        ),
        (
            "Далі Гліб Старий провів нараду. У ній взяла участь ректорка Олена Гай.",
            [{"Гліб Старий": "chair", "Олена Гай": "attendee"}],
        ),
        (
            "У Києві урочисту церемонію відкрив мер Гліб Старий. Стрічку перерізав посол Петро Морель-Кранц."
            "\n\nПісля церемонії Гліб Старий і Морель-Кранц дали спільну пресконференцію.",
            [
                {"Гліб Старий": "speaker", "Петро Морель-Кранц": "attendee"},
                {"Гліб Старий": "chair", "Петро Морель-Кранц": "chair"},
            ],
        ),
        (
            "Засідання з боку України очолив міністр Гліб Старий. Виступив посол Петро Сич.",
            [{"Гліб Старий": "chair", "Петро Сич": "speaker"}],
        ),
        (
            "Міністр Гліб Старий 4 червня провів переговори з послом Петром Сичем.\n\nОкрему зустріч Гліб"
            " Старий мав із мером Іваном Бондарем. До розмови долучилася ректорка Олена Гай.",
            [
                {"Гліб Старий": "chair", "Петро Сич": "attendee"},
                {"Гліб Старий": "attendee", "Іван Бондар": "attendee", "Олена Гай": "attendee"},
            ],
        ),
    ],
)
def test_who_took_part_in_each_of_the_meetings_of_a_day(text: str, expected: list[dict[str, str]]) -> None:
    found = meetings(f"Робочий день\n\n{text}")
    assert [{a.person.name: a.part for a in m.attendances} for m in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("30 народних депутатів, мер Гліб Старий, ректорка Олена Гай", ["Mayor", "Rector"]),
        ("2 заступники міністра екології Гліб Старий та Олена Гай", ["Deputy Minister", "Deputy Minister"]),
    ],
)
def test_an_office_that_more_hold_than_are_named_is_of_none_of_these(text: str, expected: list[str]) -> None:
    found = meetings(f"{LEAD}У нараді взяли участь {text}.")
    assert [r.title for m in found for a in m.attendances for r in a.roles] == expected


@pytest.mark.parametrize(
    "text",
    [
        "«Вода буде», – зазначив директор Іван Бондар.",
        "«Насоси планують замінити завтра», – зазначив під час наради директор Іван Бондар.",
        "«Вода є», – зазначив під час відкриття директор Іван Бондар.",
    ],
)
def test_who_said_what_will_be_has_said_it(text: str) -> None:
    assert parts(f"Головував на нараді мер Гліб Старий.\n\n{text}")["Іван Бондар"] == "speaker"


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Мер Гліб Старий вручив відзнаку «За воду» лікарці Олені Гай.", True),
        ("Відзнаку мер Гліб Старий вручив також Олені Гай.", True),
        ("Мер Гліб Старий вручив відзнаку доньці Олени Гай.", False),
        ("Мер Гліб Старий вручив родині відзнаку загиблій Олені Гай.", False),
        ("Мер Гліб Старий вручив родині відзнаку Олені Гай (посмертно).", False),
    ],
)
def test_who_is_given_something_by_its_case(text: str, there: bool) -> None:
    assert ("Олена Гай" in parts(f"Головував на нараді мер Гліб Старий.\n\n{text}")) is there


def test_an_office_of_several_before_and_is_not_of_the_only_one_named() -> None:
    found = meetings(LEAD + "Участь у нараді взяли керівники громад та начальник РТЦК Іван Бондар.")
    assert [r.title for a in found[0].attendances for r in a.roles] == ["Head"]
    assert [r.body for a in found[0].attendances for r in a.roles] == ["Territorial Recruitment Centre"]


def test_a_surname_in_capitals_is_declined_as_others_are() -> None:
    found = parts("Під головуванням заступника мера Івана БОНДАРЕНКА пройшла нарада.")
    assert found == {"Іван Бондаренко": "chair"}


@pytest.mark.parametrize(
    ("told", "mode"),
    [
        ("Частина депутатів долучилася за допомогою відеозв'язку.", "hybrid"),
        ("Двоє міністрів працювали дистанційно, решта – в залі.", "hybrid"),
        ("Засідання пройшло в комбінованому режимі.", "hybrid"),
        ("Засідання пройшло в режимі відеоконференцзв'язку.", "online"),
        ("Вода тече. Труби старі. Насоси теж. Частина учнів навчається дистанційно.", None),
    ],
)
def test_of_whom_the_way_of_meeting_is_told(told: str, mode: str | None) -> None:
    (meeting,) = meetings(f"Вода\n\n4 червня засідання ради провів голова ради Петро Сокіл. {told}")
    assert meeting.mode == mode


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Під час зустрічі міністр Петро Сокіл та бурмістр Любліна Войцех Заєць обговорили воду.",
            {"Петро Сокіл", "Войцех Заєць"},
        ),
        ("На нараді мер Полтави Олег Заєць узгодив план робіт.", {"Олег Заєць"}),
        (
            "У ході переговорів міністр Петро Сокіл і мер Олег Заєць обмінялися думками щодо води.",
            {"Петро Сокіл", "Олег Заєць"},
        ),
        # What is discussed is another meeting; what stands alone tells of none.
        ("Президент Петро Сокіл і прем'єр Олег Заєць обговорили підсумки саміту.", set()),
        ("Міністр Петро Сокіл обговорив охорону вод.", set()),
    ],
)
def test_who_discussed_something_at_a_meeting(text: str, expected: set[str]) -> None:
    assert {a.person.name for m in meetings("Вода\n\n" + text) for a in m.attendances} == expected


def test_a_side_whose_people_will_come_was_not_there() -> None:
    side = "З боку США в зустрічі {} участь: віцепрезидент Джеймс Сокіл, сенатор Марк Заєць."
    for verb, names in (("візьмуть", set()), ("взяли", {"Джеймс Сокіл", "Марк Заєць"})):
        found = meetings("Вода\n\nУчора відбулася зустріч щодо води. " + side.format(verb))
        assert {a.person.name for m in found for a in m.attendances} == names
