"""How machine translations of Vietnamese news tell who was there."""

from __future__ import annotations

import pytest

from tests.meetings.found import meetings, offices, parts

AR = "اجتماع حول المياه\n\nفي صباح يوم 4 يونيو، عقدت مقاطعة لام دونج اجتماعًا حول المياه. "
UK = "Нарада про воду\n\nВранці 4 червня провінція Лам Донг провела нараду щодо водопостачання. "
FA = "جلسه درباره آب\n\nصبح ۴ ژوئن، استان لام دونگ جلسه‌ای درباره آب برگزار کرد. "
OF_CENTRAL_COMMITTEE = ("Member", "Party Central Committee")


@pytest.mark.parametrize(
    "text",
    [
        AR + "وحضر الاجتماع رفاق اللجنة المركزية للحزب: لي فان با، وزير الصحة؛ تران فان نام، وزير المالية.",
        UK + "На нараді були присутні товариші з Центрального Комітету партії: Ле Ван Бе, міністр охорони"
        " здоров'я; Чан Ван Нам, міністр фінансів.",
        FA
        + "رفقای کمیته مرکزی حزب: له وان با، وزیر بهداشت؛ تران وان نام، وزیر دارایی در این جلسه حضور داشتند.",
    ],
    ids=["ar", "uk", "fa"],
)
def test_comrades_of_a_body_are_its_members(text: str) -> None:
    found = offices(text)
    assert len(found) == 2
    assert all(roles[0] == OF_CENTRAL_COMMITTEE for roles in found.values())


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            AR + "وحضر الاجتماع لي فان با، وزير الصحة.\n\nالأعضاء السابقون في اللجنة المركزية للحزب: تران فان"
            " نام، وزير المالية السابق؛ فام فان هاي، وزير البناء السابق.",
            {"لي فان با", "تران فان نام", "فام فان هاي"},
        ),
        # Others, of whom the end tells something, are none of them.
        (
            AR + "وحضر الاجتماع لي فان با، وزير الصحة.\n\nالأعضاء السابقون في اللجنة المركزية للحزب: تران فان"
            " نام، وزير المالية السابق وعدد من القادة الذين حضروا ندوة الضباط.",
            {"لي فان با", "تران فان نام"},
        ),
        (
            UK
            + "На нараді був присутній Ле Ван Бе, міністр фінансів.\n\nКолишні члени Політбюро: Чан Ван Нам,"
            " колишній міністр; Фам Ван Хай, колишній прем'єр-міністр.",
            {"Ле Ван Бе", "Чан Ван Нам", "Фам Ван Хай"},
        ),
        # What they did is told, or another day.
        (
            UK + "На нараді був присутній Ле Ван Бе, міністр фінансів.\n\nЗаступники міністра: Чан Ван Нам і"
            " Фам Ван Хай 3 травня 2024 року отримали догани.",
            {"Ле Ван Бе"},
        ),
    ],
)
def test_a_sentence_goes_on_the_list_of_the_one_before(text: str, names: set[str]) -> None:
    assert set(parts(text)) == names


RECEIVES = "استقبال\n\nفي صباح يوم 4 يونيو، استقبل الرئيس فام فان هاي في هانوي "
WELCOME = (
    "الرئيس فام فان هاي يترأس حفل استقبال للرئيس الفنلندي أندرس ليندستروم\n\nفي صباح يوم 4 يونيو، ترأس الرئيس"
    " فام فان هاي حفل الاستقبال الرسمي للرئيس الفنلندي أندرس ليندستروم في زيارة دولة. وحضر حفل الاستقبال"
    " الوزير لي فان با."
)


def test_whom_a_welcome_is_for_was_there() -> None:
    assert len(meetings(WELCOME)) == 1
    assert parts(WELCOME) == {
        "فام فان هاي": "chair",
        "أندرس ليندستروم": "attendee",
        "لي فان با": "attendee",
    }


@pytest.mark.parametrize(
    ("guest", "roles"),
    [
        (
            "رئيس لاوس خامفون سيبهاندون. وقال الأمين العام خامفون سيبهاندون إن البلدين جاران.",
            [
                ("President", "Lao People's Democratic Republic"),
                ("General Secretary", "Central Committee of the Lao People's Revolutionary Party"),
            ],
        ),
        (
            "الأمين العام للأمم المتحدة السيد أندرس ليندستروم. وقال الأمين العام أندرس ليندستروم إنه ممتن.",
            [("Secretary-General", "United Nations")],
        ),
    ],
)
def test_a_guest_leads_no_party_of_vietnam(guest: str, roles: list[tuple[str, str | None]]) -> None:
    found = offices(RECEIVES + guest)
    assert [r for name, r in found.items() if name != "فام فان هاي"] == [roles]


def test_a_day_is_commemorated_on_that_day() -> None:
    text = (
        "Вшанування\n\nВранці 4 червня, з нагоди річниці Спілки (4 червня 1930 р. – 4 червня 2025 р.),"
        " відбулася церемонія. На церемонії був присутній Ле Ван Бе, міністр фінансів."
    )
    assert [(str(m.held_on), m.time_of_day) for m in meetings(text)] == [("2025-06-04", "morning")]


@pytest.mark.parametrize(
    "text",
    [
        "حضر الاجتماع لي فان با، وزير الصحة، وتحدث فيه بالتفصيل.",
        "حضر وزير الصحة لي فان با الاجتماع وألقى كلمة فيه.",
    ],
)
def test_and_joins_a_verb_of_speaking_to_that_of_attending(text: str) -> None:
    assert parts(AR + text) == {"لي فان با": "speaker"}


def test_who_came_along_is_listed_behind_a_verb_of_being() -> None:
    text = (
        FA + "اعضای همراه وزیر بهداشت در این جلسه عبارتند از: تران وان نام، معاون وزیر؛ له وان با، رئیس دفتر."
    )
    assert set(parts(text)) == {"تران وان نام", "له وان با"}


def test_where_somebody_is_received_stands_before_him() -> None:
    text = UK + "На нараді виступив Ле Ван Бе.\n\nУвечері того ж дня міністр фінансів Чан Ван Нам прийняв у"
    found = meetings(text + " штаб-квартирі Уряду посла Фінляндії Антті Вірта.")
    assert [len(m.attendances) for m in found] == [1, 2]


@pytest.mark.parametrize(
    "how",
    ["بمزيج من الحضور الشخصي وعبر الإنترنت", "وجاهيا وعن بعد", "شخصيا وعبر الإنترنت", "حضوريا وافتراضيا"],
)
def test_in_person_and_online_is_both(how: str) -> None:
    text = f"خبر\n\nعقد المجلس مؤتمرا {how} يوم 4 يونيو، حضره الوزير خالد بن زيد الحربي."
    assert [m.mode for m in meetings(text)] == ["hybrid"]


def test_directly_beside_online_is_in_person() -> None:
    text = FA + "این جلسه به صورت آنلاین و مستقیم برگزار شد. وزیر بهداشت له وان با در این جلسه حضور داشت."
    assert [m.mode for m in meetings(text)] == ["hybrid"]


@pytest.mark.parametrize(
    "text",
    [
        AR
        + "وفي الاجتماع، كان في مقاطعة لام دونج الرفاق: لي فان با، وزير الصحة؛ تران فان نام، وزير المالية.",
        UK + "Делегацію в аеропорту проводжали товариші Ле Ван Бе, міністр охорони здоров'я; Чан Ван Нам,"
        " міністр фінансів.",
        FA + "در فرودگاه از هیئت استقبال کردند: له وان با، وزیر بهداشت؛ تران وان نام، وزیر دارایی.",
    ],
    ids=["ar", "uk", "fa"],
)
def test_a_list_behind_who_received_the_guests(text: str) -> None:
    assert len(offices(text)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "خبر\n\nفي صباح يوم 4 يونيو، في مطار نوي باي الدولي، استقبل نائب وزير الصحة لي فان با السفير الكوبي.",
        "Новини\n\nВранці 4 червня в міжнародному аеропорту Нойбай заступник міністра охорони здоров'я Ле Ван"
        " Бе прийняв посла Куби.",
        "خبر\n\nصبح ۴ ژوئن، در فرودگاه بین المللی نوی بای، معاون وزیر بهداشت له وان با از سفیر"
        " کوبا استقبال کرد.",
        "Tin\n\nSáng 4/6, tại sân bay quốc tế Nội Bài, Thứ trưởng Bộ Y tế Lê Văn Bé tiếp Đại sứ Cuba.",
    ],
    ids=["ar", "uk", "fa", "vi"],
)
def test_an_airport_is_a_place(text: str) -> None:
    assert [m.place for m in meetings(text)] == ["Nội Bài International Airport"]


def test_members_of_a_delegation_are_listed_in_persian() -> None:
    text = FA + "اعضای هیئت عبارتند از: له وان با، وزیر بهداشت؛ تران وان نام، وزیر دارایی."
    assert len(offices(text)) == 2


def test_receptions_behind_a_gerund_are_told_one_after_another() -> None:
    text = (
        "Прийоми\n\nПісля обіду 4 червня 2025 року президент Ле Ван Бе прийняв послів.\n\nПриймаючи посла "
        "Куби Хуана Кастельйо, президент Ле Ван Бе привітав його з призначенням.\n\nПриймаючи посла Чехії "
        "Яна Новотного, президент високо оцінив співпрацю."
    )
    found = [{a.person.as_written: [r.title for r in a.roles] for a in m.attendances} for m in meetings(text)]
    assert [m.keys() - {"Ле Ван Бе"} for m in found][-2:] == [{"Хуана Кастельйо"}, {"Яна Новотного"}]
    assert [m["Яна Новотного"] for m in found[-1:]] == [["Ambassador"]]
