"""Who is cited, heard or asks at a meeting, and who is only spoken of, in the four languages."""

from datetime import date

import pytest

import extract

VI = "Họp về nước\n\nSáng 4/6, ông Bùi Hải Đăng, Chủ tịch UBND tỉnh, chủ trì hội nghị về nước. "
AR = "اجتماع بشأن المياه\n\nترأس رئيس اللجنة الشعبية الإقليمية لي هونغ فينه اليوم الاجتماع. "
UK = (
    "Нарада щодо води\n\nВранці 4 червня голова провінційного народного комітету Ле Ван Хай "
    "головував на нараді. "
)
FA = "جلسه درباره آب\n\nرئیس کمیته مردمی استان فام مین چین صبح امروز ریاست جلسه را بر عهده داشت. "


def parts(text: str) -> dict[str, str]:
    found = extract.extract_article(text, published_on=date(2025, 6, 5)).meetings
    return {a.person.as_written: a.part for m in found for a in m.attendances}


@pytest.mark.parametrize(
    ("text", "name", "part"),
    [
        (VI + "Theo Giám đốc Sở Y tế Lê Minh Sơn, nước đã sạch.", "Lê Minh Sơn", "speaker"),
        (VI + "Hội nghị đã nghe Giám đốc Sở Y tế Lê Minh Sơn trình bày báo cáo.", "Lê Minh Sơn", "speaker"),
        (VI + "Về phía ngành y tế có Giám đốc Sở Y tế Lê Minh Sơn; bà Đỗ Thu Hà.", "Đỗ Thu Hà", "attendee"),
        (VI + "Cử tri Lê Minh Sơn phàn nàn nước đục.", "Lê Minh Sơn", "speaker"),
        (VI + "Thay mặt Thường trực, Phó Chủ tịch Đỗ Thu Hà phát biểu.", "Đỗ Thu Hà", "speaker"),
        (AR + "وبحسب مدير إدارة الصحة نغوين دينه هيو، فإن المياه نظيفة.", "نغوين دينه هيو", "speaker"),
        (AR + "واستمع الاجتماع إلى مدير إدارة الصحة نغوين دينه هيو.", "نغوين دينه هيو", "speaker"),
        (AR + "وقدم مدير إدارة الصحة نغوين دينه هيو تقريرا.", "نغوين دينه هيو", "speaker"),
        (
            UK + "За словами директора департаменту охорони здоров'я Чан Ван Лінь, вода чиста.",
            "Чан Ван Лінь",
            "speaker",
        ),
        (UK + "Учасники заслухали директора департаменту фінансів Чан Ван Лінь.", "Чан Ван Лінь", "speaker"),
        (UK + "Від департаменту виступив заступник директора Чан Ван Лінь.", "Чан Ван Лінь", "speaker"),
        (
            UK + "Далі виступили заступники директора Ле Ван Ань, Чан Ван Лінь та Хо Тхі Міен.",
            "Хо Тхі Міен",
            "speaker",
        ),
        (UK + "Участь у нараді також узяли Чан Ван Лінь і пані Хо Тхі Міен.", "Хо Тхі Міен", "attendee"),
        (UK + "З боку департаменту були пан Чан Ван Лінь і пані Хо Тхі Міен.", "Хо Тхі Міен", "attendee"),
        (UK + "Стан водогонів доповів директор департаменту Чан Ван Лінь.", "Чан Ван Лінь", "speaker"),
        (UK + "«Вода чиста», – запевнила директорка департаменту Хо Тхі Міен.", "Хо Тхі Міен", "speaker"),
        (UK + "На нараді були присутні та виступили Чан Ван Лінь, Хо Тхі Міен.", "Хо Тхі Міен", "speaker"),
        (FA + "به گفته مدیر اداره بهداشت نگوین وان هونگ، آب پاک است.", "نگوین وان هونگ", "speaker"),
        (FA + "نگوین وان هونگ، مدیر اداره بهداشت، نظراتی ارائه داد.", "نگوین وان هونگ", "speaker"),
        (FA + "در پل استان، نگوین وان هونگ، دبیر کمیته حزبی استان، حضور داشت.", "نگوین وان هونگ", "attendee"),
    ],
)
def test_who_has_a_voice_or_a_seat_took_part(text: str, name: str, part: str) -> None:
    assert parts(text).get(name) == part


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (VI + "Thay mặt Chủ tịch nước Lê Minh Sơn, ông Đăng gửi lời chúc.", "Lê Minh Sơn"),
        (
            VI + "Ông Đăng cho biết, ông Lê Minh Sơn, nguyên Giám đốc Sở Y tế, phản ánh nước đục.",
            "Lê Minh Sơn",
        ),
        (
            VI + "Dự án lớn, nơi Tổng thống Lê Minh Sơn vừa công bố nhiều biện pháp và dự kiến làm.",
            "Lê Minh Sơn",
        ),
        (VI + "Dư luận nói về việc bổ sung ông Lê Minh Sơn vào danh sách.", "Lê Minh Sơn"),
        (UK + "Голова наголосив на спадщині Чан Ван Лінь.", "Чан Ван Лінь"),
        (UK + "Після цього доручив директору департаменту Чан Ван Лінь звіт.", "Чан Ван Лінь"),
        (UK + "Попередня нарада пройшла торік під головуванням Чан Ван Лінь.", "Чан Ван Лінь"),
        (VI + "Quan hệ mở ra dưới thời Tổng thống Lê Minh Sơn nay được ông Đăng nhắc lại.", "Lê Minh Sơn"),
        (AR + "ورفع المجتمعون الشكر والتقدير للرئيس نغوين دينه هيو على رعايته.", "نغوين دينه هيو"),
        (AR + "واستمع الاجتماع إلى نتائج زيارة الرئيس نغوين دينه هيو إلى اليابان.", "نغوين دينه هيو"),
        (AR + "وأكد الجانبان أهمية كلمة الرئيس نغوين دينه هيو.", "نغوين دينه هيو"),
        (AR + "وأعرب مجلس الوزراء عن شكره للرئيس نغوين دينه هيو.", "نغوين دينه هيو"),
    ],
)
def test_who_is_spoken_of_did_not(text: str, name: str) -> None:
    assert name not in parts(text)


@pytest.mark.parametrize(
    ("text", "ordinal"),
    [
        ("جلسه شورا\n\nهفتصد و شصت و ششمین جلسه شورا به ریاست علی احمدی رئیس‌جمهور برگزار شد.", 766),
        ("جلسه شورا\n\nهشتاد و هفتمین جلسه شورا به ریاست علی احمدی رئیس‌جمهور برگزار شد.", 87),
        ("Сесія ради\n\nГолова Петро Коваль провів сто двадцять п'яту сесію обласної ради.", 125),
        ("Сесія ради\n\nГолова Петро Коваль провів шістдесят першу сесію обласної ради.", 61),
        ("Kỳ họp\n\nSáng 4/6, ông Nguyễn Văn An chủ trì kỳ họp thứ hai mươi mốt của HĐND tỉnh.", 21),
        ("Kỳ họp\n\nSáng 4/6, ông Nguyễn Văn An chủ trì kỳ họp thứ mười tám của HĐND tỉnh.", 18),
        ("اجتماع\n\nترأس تران دوك هاي الدورة الثالثة والستين لمجلس الشعب.", 63),
        ("Kỳ họp\n\nSáng 4/6, ông Bùi Hải Đăng, Chủ tịch HĐND tỉnh, chủ trì kỳ họp thứ hai mươi tám.", 28),
        ("Họp\n\nSáng 4/6, Thường trực họp phiên thứ 11, ông Bùi Hải Đăng, Chủ tịch HĐND tỉnh, chủ trì.", 11),
        ("الدورة\n\nترأس رئيس مجلس الشعب الإقليمي لي هونغ فينه الدورة الثامنة والعشرين للمجلس.", 28),
        (
            "Сесія\n\nГолова провінційної народної ради Ле Ван Хай головував на двадцять восьмій сесії ради.",
            28,
        ),
        ("Сесія\n\nГолова обласної ради Олег Савчук провів засідання 18 позачергової сесії.", 18),
        ("З'їзд\n\nГолова провінційної народної ради Ле Ван Хай взяв участь у ХІV з'їзді.", 14),
        ("جلسه\n\nرئیس شورای خلق استان فام مین چین ریاست بیست و هشتمین جلسه را بر عهده داشت.", 28),
    ],
)
def test_ordinals_of_two_words_and_of_verbs(text: str, ordinal: int) -> None:
    assert extract.extract_article(text, published_on=date(2025, 6, 5)).meetings[0].ordinal == ordinal
