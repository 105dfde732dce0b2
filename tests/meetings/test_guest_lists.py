"""Lists of guests: people and offices are of the country whose side, or whose leader's company, it is."""

import pytest

from tests.meetings.found import meetings

_CHINA = "Communist Party of China"
_LAOS = "Lao People's Revolutionary Party"


@pytest.mark.parametrize(
    ("text", "name", "body"),
    [
        (
            "Sáng 14/5/2025, tại Hà Nội, Bộ trưởng Bộ Quốc phòng Lê Văn Tám hội đàm với Bộ trưởng Quốc phòng "
            "Trung Quốc Lý Vĩ Minh.\n\nCùng dự, về phía Trung Quốc có đồng chí Trương Hải Minh, Ủy viên Bộ "
            "Chính trị.",
            "Trương Hải Minh",
            f"Politburo of the {_CHINA}",
        ),
        (
            "في صباح يوم 12 مارس 2025، أقيم في القصر الرئاسي حفل استقبال رسمي لرئيس لاوس بونلوت سوفانافونغ."
            "\n\nرافق رئيس لاوس بونلوت سوفانافونغ في زيارته الرسمية إلى فيتنام الرفاق: فان دونغ، عضو المكتب "
            "السياسي.",
            "فان دونغ",
            f"Politburo of the {_LAOS}",
        ),
        (
            "صبح روز ۱۴ مه ۲۰۲۵، در هانوی، وزیر امنیت عمومی لو وان تام با لی وی مینگ، وزیر امنیت عمومی چین، "
            "دیدار کرد.\n\nاز طرف چین: لی تران، عضو دفتر سیاسی.",
            "لی تران",
            f"Politburo of the {_CHINA}",
        ),
        (
            "14 травня 2025 року вранці в Ханої міністр національної оборони Ле Ван Там провів переговори з "
            "міністром національної оборони Китаю Лі Вей Міном.\n\nЗ китайського боку були присутні: Лі "
            "Донг, член Політбюро.",
            "Лі Донг",
            f"Politburo of the {_CHINA}",
        ),
    ],
)
def test_a_list_of_guests_is_of_their_country(text: str, name: str, body: str) -> None:
    found = {
        a.person.name: (a.person.origin, [r.body for r in a.roles])
        for m in meetings(f"Tin\n\n{text}")
        for a in m.attendances
    }
    assert found[name] == ("foreign", [body])


def test_the_company_of_the_own_president_abroad_is_no_list_of_guests() -> None:
    text = (
        "في صباح يوم 12 مارس 2025، في بكين، أجرى الرئيس لي فان تام محادثات مع الرئيس الصيني لي مينه هاي.\n\n"
        "رافق الرئيس لي فان تام في زيارته الرسمية إلى الصين الرفاق: نجوين فان هين، عضو المكتب السياسي."
    )
    found = {a.person.as_written: a for m in meetings(f"خبر\n\n{text}") for a in m.attendances}
    guest = found.get("نجوين فان هين")
    assert guest is not None
    assert guest.person.origin == "vietnamese"
    assert [r.body for r in guest.roles] == ["Politburo"]


def test_a_side_that_asks_opens_no_list() -> None:
    text = (
        "Điện đàm\n\nTheo đề nghị của phía Lào, Thủ tướng Lê Văn Tám chiều 14/5/2025 điện đàm với Thủ tướng "
        "Lào Bounlot Souvanna."
    )
    found = {a.person.as_written: [r.body for r in a.roles] for m in meetings(text) for a in m.attendances}
    assert found["Lê Văn Tám"] == ["Government"]


def test_who_sends_regards_behind_the_name_of_a_guest_is_another() -> None:
    text = (
        "Tiếp\n\nChiều 14/5/2025, Thủ tướng Lê Văn Tám tiếp Đại sứ Ba Lan Jan Kowalski. Tại buổi tiếp Đại sứ "
        "Ba Lan Jan Kowalski, Thủ tướng gửi lời thăm hỏi tới Thủ tướng Ba Lan."
    )
    found = {a.person.as_written: [r.title for r in a.roles] for m in meetings(text) for a in m.attendances}
    assert found["Jan Kowalski"] == ["Ambassador"]


@pytest.mark.parametrize(
    ("text", "name", "body"),
    [
        (
            "14 травня 2025 року вранці в Ханої міністр національної оборони Ле Ван Там провів переговори з "
            "міністром національної оборони Лаосу.\n\nНа переговорах були присутні: товариш Бунліт Кхамвонг, "
            "член Політбюро, віце-прем'єр-міністр, міністр фінансів Лаосу; товариш Сомпхет Віласак, член "
            "Центрального комітету, міністр юстиції; товариш Донсай Пханавонг, посол Лаосу у В'єтнамі.",
            "Бунліт Кхамвонг",
            f"Politburo of the {_LAOS}",
        ),
        (
            "14 травня 2025 року вранці в Ханої міністр національної оборони Ле Ван Там провів переговори з "
            "міністром національної оборони Лаосу.\n\nНа переговорах були присутні: товариш Бунліт Кхамвонг, "
            "віце-прем'єр-міністр Лаосу; товариш Сомпхет Віласак, член Центрального комітету партії, міністр "
            "юстиції; товариш Донсай Пханавонг, посол Лаосу у В'єтнамі; Чан Ван Бінь, член Політбюро.",
            "Сомпхет Віласак",
            f"Central Committee of the {_LAOS}",
        ),
    ],
)
def test_one_office_of_another_country_tells_of_the_others_beside_it(text: str, name: str, body: str) -> None:
    found = {
        a.person.as_written: [r.body for r in a.roles]
        for m in meetings(f"Новини\n\n{text}")
        for a in m.attendances
    }
    assert found[name][0] == body
    assert found.get("Чан Ван Бінь", ["Politburo"]) == ["Politburo"]


def test_offices_between_two_names_may_be_of_two_countries() -> None:
    text = (
        "14 травня 2025 року вранці в Ханої відбулася зустріч. У зустрічі взяли участь товариш Бунліт "
        "Кхамвонг, міністр фінансів Лаосу, член Політбюро Чан Ван Бінь."
    )
    found = {
        a.person.as_written: [r.body for r in a.roles]
        for m in meetings(f"Новини\n\n{text}")
        for a in m.attendances
    }
    assert found["Чан Ван Бінь"] == ["Politburo"]
