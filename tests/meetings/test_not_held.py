"""What is announced, wished for, denied or told of another time is no meeting, and nobody attended it."""

from datetime import date

import pytest

import extract
from tests.meetings.found import meetings

VI = "Họp về nước\n\nSáng 4/6, Thủ tướng Lê Minh Sơn chủ trì phiên họp Chính phủ. "
AR = "اجتماع بشأن المياه\n\nترأس وزير المياه أحمد بن خالد اليوم الاجتماع في جدة. "
UK = "Нарада щодо води\n\nВранці 4 червня міністр Петро Коваль провів нараду щодо води. "
FA = "جلسه درباره آب\n\nجلسه شورای آب صبح امروز به ریاست رضا محمدی وزیر نیرو برگزار شد. "


def names(text: str, on: date | None = date(2025, 6, 5)) -> set[str]:
    found = extract.extract_article(text, published_on=on).meetings
    return {a.person.as_written for m in found for a in m.attendances}


@pytest.mark.parametrize(
    ("text", "absent"),
    [
        (VI + "Phó Thủ tướng Trần Văn Ba không dự phiên họp.", "Trần Văn Ba"),
        (VI + "Phó Thủ tướng Trần Văn Ba không tham dự phiên họp.", "Trần Văn Ba"),
        (VI + "Phó Thủ tướng Trần Văn Ba không thể có mặt tại phiên họp.", "Trần Văn Ba"),
        (VI + "Phó Thủ tướng Trần Văn Ba chưa phát biểu tại phiên họp.", "Trần Văn Ba"),
        (AR + "ولم يشارك نائب الوزير عبدالله بن سلمان في الاجتماع.", "عبدالله بن سلمان"),
        (AR + "وعقد الاجتماع بدون حضور نائب الوزير عبدالله بن سلمان.", "عبدالله بن سلمان"),
        (UK + "Заступник міністра Іван Бондар не взяв участь у нараді.", "Іван Бондар"),
        (UK + "Заступник міністра Іван Бондар не виступив на нараді.", "Іван Бондар"),
        (FA + "حسن کریمی وزیر کشور در این جلسه شرکت نکرد.", "حسن کریمی"),
        (FA + "حسن کریمی وزیر کشور در این جلسه حضور نیافت.", "حسن کریمی"),
    ],
)
def test_who_is_said_not_to_have_taken_part_did_not(text: str, absent: str) -> None:
    assert names(text)
    assert absent not in names(text)


@pytest.mark.parametrize(
    "text",
    [
        "Thủ tướng Lê Minh Sơn sẽ thăm chính thức Lào từ ngày 9 đến ngày 11/6/2025.",
        "Chiều mai (6/6/2025), Thủ tướng Lê Minh Sơn chủ trì phiên họp Chính phủ tại Hà Nội.",
        "Theo lịch, ngày 9/6/2025 diễn ra phiên họp Chính phủ do Thủ tướng Lê Minh Sơn chủ trì.",
        "Ngày 9/6/2025, Thủ tướng Lê Minh Sơn chủ trì phiên họp Chính phủ tại Hà Nội.",
        "Thủ tướng Lê Minh Sơn lên đường để tham dự Hội nghị cấp cao tại Lào.",
        "Thủ tướng Lê Minh Sơn đề nghị tổ chức cuộc họp khẩn của Liên đoàn Arab.",
        "دعا الرئيس أحمد بن خالد إلى عقد اجتماع طارئ لمجلس الجامعة العربية.",
        "Міністр Петро Коваль закликав скликати засідання Ради безпеки ООН.",
        "رضا محمدی وزیر نیرو خواستار برگزاری جلسه فوق‌العاده پارلمان شد.",
        "يعقد مجلس الوزراء غدا جلسته برئاسة رئيس الوزراء أحمد بن خالد.",
        "سوف يرأس رئيس الوزراء أحمد بن خالد اجتماع الحكومة.",
        "За участю міністра Петра Коваля 9 червня відбудеться нарада щодо води.",
        "Міністр Петро Коваль завтра братиме участь у нараді щодо води.",
        "رضا محمدی وزیر نیرو ریاست جلسه دولت را بر عهده خواهد داشت.",
        "جلسه شورای آب با حضور رضا محمدی وزیر نیرو برگزار می‌شود.",
    ],
)
def test_what_is_only_announced_is_no_meeting(text: str) -> None:
    assert not meetings(text)


@pytest.mark.parametrize(
    ("text", "wished"),
    [
        (VI + "Thủ tướng đã gửi thư mời Tổng thống Ba Lan Jan Kowalski tham dự hội nghị.", "Jan Kowalski"),
        (VI + "Thủ tướng hy vọng Tổng thống Jan Kowalski có thể tới thăm và dự hội nghị.", "Jan Kowalski"),
        (VI + "Thủ tướng đề nghị Bộ trưởng Bộ Y tế Trần Văn Ba chủ trì cuộc họp.", "Trần Văn Ba"),
    ],
)
def test_who_is_only_asked_or_invited_did_not_take_part(text: str, wished: str) -> None:
    assert names(text) == {"Lê Minh Sơn"}
    assert wished not in names(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (VI + "Tháng trước, Tổng thống Ba Lan Jan Kowalski đã hội đàm với Chủ tịch nước.", "Jan Kowalski"),
        (VI + "Nước vẫn đục, giáo sư Jan Kowalski nhận định với Nuoc.vn.", "Jan Kowalski"),
        (AR + "وأطلع الوزير الحضور على مباحثاته مع الرئيس خالد بن محمد.", "خالد بن محمد"),
        (AR + "ونوه بالقمة التي دعا إليها الرئيس خالد بن محمد.", "خالد بن محمد"),
        (AR + "وقارن كاتب بين الوزير والرئيس خالد بن محمد.", "خالد بن محمد"),
        (AR + "ورحب الوزير بالأمير خالد بن محمد رئيسا للجنة أخرى.", "خالد بن محمد"),
        (AR + "ونيابة عن وزير المالية خالد بن محمد قدم نائبه عبدالله بن سلمان تقريرا.", "خالد بن محمد"),
    ],
)
def test_who_is_told_of_besides_did_not_take_part(text: str, told: str) -> None:
    assert names(text)
    assert told not in names(text)


def test_a_clause_on_a_place_does_not_name_the_meeting() -> None:
    text = (
        "Thủ tướng thăm Đức\n\nNgày 4/6, Thủ tướng Lê Minh Sơn đã có cuộc hội đàm với Thủ tướng Jan Kowalski "
        "tại Hamburg, nơi tổ chức Hội nghị cấp cao."
    )
    assert meetings(text)[0].kind == "talks"


def test_who_is_named_behind_a_source_is_not_cited() -> None:
    assert names(VI + "Theo TTXVN, Bộ trưởng Bộ Y tế Trần Văn Ba sẽ trình báo cáo.") == {"Lê Minh Sơn"}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Sáng 4/6, Hội thảo về đào tạo cán bộ dân tộc thiểu số diễn ra tại Hà Nội.", None),
        (
            "Sáng 4/6, Thủ tướng Lê Minh Sơn chủ trì kỳ họp lần thứ 9 Ủy ban liên Chính phủ hai nước.",
            "Intergovernmental Committee",
        ),
        ("Sáng 4/6, khai mạc kỳ họp thứ 9, Quốc hội khóa XV tại Hà Nội.", "National Assembly"),
        ("Вранці 4 червня відбулося засідання Міжурядової комісії у Києві.", "Intergovernmental Committee"),
    ],
)
def test_which_body_met(text: str, body: str | None) -> None:
    found = meetings("Họp\n\n" + text)
    assert [m.body for m in found] == [body]


def test_what_comes_then_in_a_programme_has_not_been() -> None:
    text = (
        "Sáng 4/6, Quốc hội họp phiên toàn thể. Buổi chiều, Quốc hội sẽ nghe Bộ trưởng Lê An Bình báo cáo. "
    )
    then = "Chủ nhiệm Ủy ban Pháp luật Trần Văn Ba trình bày báo cáo thẩm tra."
    assert names(f"Họp\n\n{text}Tiếp đó, {then}") == set()
    # What the speech before was to be about is no programme.
    told = "Sáng 4/6, Quốc hội họp phiên toàn thể. Quốc hội sẽ xem xét sáu dự án luật. "
    assert names(f"Họp\n\n{told}Tiếp đó, {then}") == {"Trần Văn Ba"}


def test_a_plan_to_meet_voters_is_no_meeting() -> None:
    assert not meetings(
        "Kế hoạch tiếp xúc cử tri\n\nNgày 3/6, Đoàn ĐBQH tỉnh ra Kế hoạch số 08 về tiếp xúc cử tri. "
        "Theo đó, từ ngày 10 đến ngày 14/6, các đại biểu sẽ tiếp xúc cử tri tại 11 xã."
    )


def test_talks_over_a_video_link_are_online_wherever_a_side_sits() -> None:
    text = "Tại Trụ sở Chính phủ, Thủ tướng Lê An Bình điện đàm trực tuyến với Tổng thống Jean Morel."
    assert [m.mode for m in meetings(f"Điện đàm\n\n{text}")] == ["online"]
