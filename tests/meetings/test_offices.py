"""Offices with the name that they belong to: of bodies that no vocabulary knows, and beside other offices."""

import pytest

import extract

LEAD = "Họp về nước\n\nSáng 4/6/2025, ông Bùi Hải Đăng, Chủ tịch UBND tỉnh, chủ trì hội nghị về nước. "


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "Chủ tịch Hội Nhà vườn Thanh Bình Lê Minh Sơn phát biểu tại hội nghị.",
            "Chủ tịch Hội Nhà vườn Thanh Bình",
        ),
        ("Cục trưởng Cục Quản lý giá Lê Minh Sơn cho biết giá đã ổn định.", "Cục trưởng Cục Quản lý giá"),
        ("Giám đốc Trung tâm cứu hộ Lê Minh Sơn báo cáo.", "Giám đốc Trung tâm cứu hộ"),
    ],
)
def test_the_words_between_title_and_name_are_part_of_the_office(text: str, role: str) -> None:
    (meeting,) = extract.extract_article(LEAD + text).meetings
    assert {a.person.as_written: a.role_as_written for a in meeting.attendances}["Lê Minh Sơn"] == role


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "حضر الاجتماع يوم 4 يونيو 2025 مدير إدارة صون الواحات والينابيع تران كوانغ باو.",
            {"تران كوانغ باو": "مدير إدارة صون الواحات والينابيع"},
        ),
        (
            "در جلسه ۴ ژوئن ۲۰۲۵، مدیر اداره باغ‌ها و چشمه‌ها تران کوانگ بائو حضور داشت.",
            {"تران کوانگ بائو": "مدیر اداره باغ‌ها و چشمه‌ها"},
        ),
        (
            "У засіданні 4 червня 2025 року взяли участь директор Департаменту садового простору "
            "Чан Куанг Бао та заступник директора Інституту рідкісних трав Ле Хонг Шон.",
            {
                "Чан Куанг Бао": "директор Департаменту садового простору",
                "Ле Хонг Шон": "заступник директора Інституту рідкісних трав",
            },
        ),
    ],
)
def test_a_department_goes_on_in_words_that_are_not_known(text: str, roles: dict[str, str]) -> None:
    (meeting,) = extract.extract_article(text).meetings
    assert {a.person.as_written: a.role_as_written for a in meeting.attendances} == roles


@pytest.mark.parametrize(
    "text",
    [
        "Chủ tịch yêu cầu Lê Minh Sơn làm sớm.",
        "Giám đốc giao Lê Minh Sơn làm sớm.",
        "Chủ tịch cho rằng Lê Minh Sơn nên làm sớm.",
    ],
)
def test_a_verb_between_title_and_name_parts_them(text: str) -> None:
    (meeting,) = extract.extract_article(LEAD + text).meetings
    assert "Lê Minh Sơn" not in {a.person.as_written for a in meeting.attendances}


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        # What a quotation ends with is no office of who said it.
        (
            "“Người đứng đầu địa phương phải chịu trách nhiệm về việc này trước Thủ tướng”, "
            "Bộ trưởng Bộ Y tế Lê Minh Sơn phát biểu tại hội nghị.",
            {("Minister", "Ministry of Health")},
        ),
        # The only ministry that a text names is that of a minister who has no other.
        (
            "Bộ trưởng Lê Minh Sơn phát biểu tại hội nghị. Sở đã gửi báo cáo tới Bộ Y tế.",
            {("Minister", "Ministry of Health")},
        ),
        (
            "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ Lê Minh Sơn phát biểu tại hội nghị. "
            "Bộ trưởng Lê Minh Sơn cho biết Bộ Y tế đã gửi báo cáo.",
            {("Minister", "Government Office"), ("Chair", "Government Office")},
        ),
    ],
)
def test_no_office_is_taken_from_beside(text: str, roles: set[tuple[str, str]]) -> None:
    (meeting,) = extract.extract_article(LEAD + text).meetings
    (found,) = (a for a in meeting.attendances if a.person.as_written == "Lê Minh Sơn")
    assert {(r.title, r.body) for r in found.roles} == roles


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Cùng dự có bà Lê Minh Hoa, phu nhân Chủ tịch nước.", set()),
        ("Cùng dự có phu nhân Chủ tịch nước, bà Lê Minh Hoa.", set()),
        ("Cùng dự có phu quân Bộ trưởng Bộ Y tế Lê Minh Hoa.", {("Minister", "Ministry of Health")}),
    ],
)
def test_a_spouse_holds_no_office(text: str, roles: set[tuple[str, str]]) -> None:
    (meeting,) = extract.extract_article(LEAD + text).meetings
    (found,) = (a for a in meeting.attendances if a.person.as_written == "Lê Minh Hoa")
    assert {(r.title, r.body) for r in found.roles} == roles


def test_a_rank_of_a_staff_officer_is_his_own() -> None:
    text = (
        "ترأس رئيس الوزراء محمد المنصور اجتماعا، وحضره وزير المالية قاسم حداد، ورئيس أركان الجيش "
        "الفريق الركن سعد الدوسري."
    )
    (meeting,) = extract.extract_article(text).meetings
    titles = {a.person.as_written: [r.title for r in a.roles] for a in meeting.attendances}
    assert titles["سعد الدوسري"] == ["Chief of Staff", "Lieutenant General"]
    assert titles["قاسم حداد"] == ["Minister"]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        # A ministry has one minister: beside him, or where two would share it, a bare title says no more.
        (
            "Cùng dự có Bộ trưởng Lê Minh Sơn; Bộ trưởng Võ Văn Dũng; Thứ trưởng Bộ Y tế Đỗ Văn Nam.",
            {"Lê Minh Sơn": None, "Võ Văn Dũng": None, "Đỗ Văn Nam": "Ministry of Health"},
        ),
        (
            "Bộ trưởng Bộ Y tế Lê Minh Sơn và Bộ trưởng Võ Văn Dũng dự hội nghị.",
            {"Lê Minh Sơn": "Ministry of Health", "Võ Văn Dũng": None},
        ),
        # Several have held an office before; few hold one now.
        (
            "Cùng dự có nguyên Chủ tịch Quốc hội Lê Minh Sơn, Võ Văn Dũng; Bộ trưởng Bộ Y tế Đỗ Văn Nam, "
            "Hà Văn Tư.",
            {
                "Lê Minh Sơn": "National Assembly",
                "Võ Văn Dũng": "National Assembly",
                "Đỗ Văn Nam": "Ministry of Health",
                "Hà Văn Tư": "",
            },
        ),
        # Committees of the National Assembly of earlier terms have commas in their names.
        (
            "Cùng dự có Chủ nhiệm Ủy ban Tài chính, Ngân sách của Quốc hội Lê Minh Sơn; Bộ trưởng Bộ "
            "VH,TT&DL Võ Văn Dũng; Chủ nhiệm Ủy ban Kinh tế của Quốc hội Đỗ Văn Nam.",
            {
                "Lê Minh Sơn": "Committee for Financial and Budgetary Affairs",
                "Võ Văn Dũng": "Ministry of Culture, Sports and Tourism",
                "Đỗ Văn Nam": "Committee for Economic Affairs",
            },
        ),
    ],
)
def test_whose_offices_they_are(text: str, bodies: dict[str, str | None]) -> None:
    (meeting,) = extract.extract_article(LEAD + text).meetings
    found = {a.person.as_written: a.roles[0].body if a.roles else "" for a in meeting.attendances}
    assert {name: found[name] for name in bodies} == bodies


def test_who_presides_over_a_company_is_its_chair() -> None:
    (meeting,) = extract.extract_article(
        LEAD + "Ông Lê Minh Sơn, Chủ tịch Công ty Cổ phần Sao Mai, dự."
    ).meetings
    (found,) = (a for a in meeting.attendances if a.person.as_written == "Lê Minh Sơn")
    assert [r.title for r in found.roles] == ["Chair"]


def test_ministries_of_many_fields_are_read_whole() -> None:
    text = (
        "5 листопада в Києві відбулася нарада. У ній взяв участь Міністр соціальної політики, сім'ї та "
        "єдності Петро Коваль."
    )
    (meeting,) = extract.extract_article(text).meetings
    held = [r.body for a in meeting.attendances for r in a.roles]
    assert held == ["Ministry of Social Policy, Family and Unity"]
