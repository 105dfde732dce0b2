"""Who took which part in Arabic reports: words for attending and chairing, and what stands around them."""

from datetime import date

import pytest

import extract
from tests.meetings.found import meetings, parts

_LEAD = "اجتماع المحافظة\n\nترأس محافظ أسيوط حسن كامل السعدي، صباح 4 يونيو، اجتماع المجلس في أسيوط. "
_CHAIR = {"حسن كامل السعدي": "chair"}
_SALEM, _KHALED = "سالم بن فهد المرزوقي", "خالد بن زيد الحربي"


@pytest.mark.parametrize(
    "opening",
    [
        "ومن بين الذين حضروا الاجتماع أيضا: الوزير ",
        "وكان من بين المشاركين الوزير ",
        "وكان في الاجتماع الوزير ",
        "وقد حضر اللقاء الوزير ",
        "ورافقه في الاجتماع الوزير ",
        "ومن المقاطعة: الوزير ",
        "وعلى الجانب المصري: الوزير ",
        "ومن الجانب المصري حضر الوزير ",
    ],
)
def test_words_that_say_who_attended(opening: str) -> None:
    assert parts(f"{_LEAD}{opening}{_SALEM}.") == {**_CHAIR, _SALEM: "attendee"}


@pytest.mark.parametrize(
    "text",
    [
        f"أدار الجلسة الوزير {_SALEM} في مقر الوزارة يوم 4 يونيو.",
        f"أشرفت على مجلس وزاري الوزيرة {_SALEM} يوم 4 يونيو.",
        f"انتخب المؤتمر يوم 4 يونيو هيئة رئاسة من ثلاثة أشخاص، وهم السيد {_SALEM}.",
        f"عقد المجلس جلسة يوم 4 يونيو برئاسة الرفيق {_SALEM}، رئيس المجلس.",
    ],
)
def test_words_that_say_who_presided(text: str) -> None:
    assert parts(f"جلسة\n\n{text}") == {_SALEM: "chair"}


def test_two_who_share_in_chairing_talks() -> None:
    text = f"محادثات\n\nفي 4 يونيو، اشترك الوزير {_SALEM}، والوزير {_KHALED}، في رئاسة محادثات بين البلدين."
    assert parts(text) == {_SALEM: "chair", _KHALED: "chair"}


@pytest.mark.parametrize(
    "sentence",
    [
        # What is presented stands between the verb and who presents it.
        f"وقرأ التقرير السياسي السيد {_SALEM}، وكيل الوزارة.",
        f"وطرح الوزير {_SALEM} مقترحا جديدا.",
        f"وتعهدت الوزيرة {_SALEM} بإنجاز العمل.",
        f"وبعد الاستماع إلى تقرير الوزير {_SALEM}، ناقش الحاضرون الخطة.",
    ],
)
def test_words_that_say_who_spoke(sentence: str) -> None:
    assert parts(_LEAD + sentence) == {**_CHAIR, _SALEM: "speaker"}


def test_the_subject_behind_as_for_stands_before_its_verb() -> None:
    text = f"{_LEAD}أما الوزير {_SALEM} فقال إن العمل بدأ. وأما السيد {_KHALED}، المدير، فقد اقترح تعديله."
    assert parts(text) == {**_CHAIR, _SALEM: "speaker", _KHALED: "speaker"}


def test_who_speaks_with_somebody_titled() -> None:
    text = f"{_LEAD}وخلال المناقشة، أعرب الرفاق {_SALEM}، و{_KHALED} عن آرائهم."
    assert parts(text) == {**_CHAIR, _SALEM: "speaker", _KHALED: "speaker"}


def test_what_somebody_said_is_only_recalled() -> None:
    assert parts(f"{_LEAD}وتم ذكر ما قالته الوزيرة {_SALEM} أمام المجلس.") == _CHAIR


def test_an_office_that_and_parts_from_a_name_is_another_s() -> None:
    text = f"{_LEAD}وحضر الاجتماع وزير المالية والسيد {_SALEM}."
    meeting = meetings(text)[0]
    assert [a.roles for a in meeting.attendances if a.person.as_written == _SALEM] == [()]


def test_a_dateline_before_the_agency_gives_the_day() -> None:
    text = f"اجتماع\n\nتونس، الخميس 24 أفريل 2025 (وات) - أشرفت الوزيرة {_SALEM}، صباح اليوم، على مجلس وزاري."
    article = extract.extract_article(text)
    assert article.article.published_on == article.meetings[0].held_on == date(2025, 4, 24)


def test_on_behalf_of_a_body_does_not_end_a_list() -> None:
    text = f"{_LEAD}وحضرت الاجتماع الوزيرة {_SALEM} نيابة عن الحكومة، والوزير {_KHALED}."
    assert parts(text) == {**_CHAIR, _SALEM: "attendee", _KHALED: "attendee"}


def test_who_is_absent_stands_behind_the_verb() -> None:
    text = f"{_LEAD}وحضر الاجتماع الوزير {_SALEM}، فيما غاب الوزير {_KHALED} بداعي السفر."
    assert parts(text) == {**_CHAIR, _SALEM: "attendee"}


def test_mercy_is_asked_for_the_dead() -> None:
    text = f"{_LEAD}وقال المحافظ حسن كامل السعدي إن الوزير {_SALEM} -رحمه الله- شارك في الاجتماع الأول."
    assert _SALEM not in parts(text)


def test_ministers_behind_and_share_their_office() -> None:
    text = f"جلسة\n\nعقد مجلس الوزراء جلسة يوم 4 يونيو حضرها المدير {_KHALED} والوزراء: {_SALEM}، كريم حداد."
    meeting = meetings(text)[0]
    offices = {a.person.as_written: [r.title for r in a.roles] for a in meeting.attendances}
    assert offices == {_KHALED: ["Director"], _SALEM: ["Minister"], "كريم حداد": ["Minister"]}


def test_a_deputy_is_from_the_place_behind_his_name() -> None:
    text = (
        "الجمعية الوطنية\n\nفي 4 يونيو، عقدت الجمعية الوطنية في هانوي جلسة عامة. "
        "ورأت النائبة تران ثي نهي ها من هانوي أن القانون جيد."
    )
    meeting = meetings(text)[0]
    assert [a.location for a in meeting.attendances] == ["Hà Nội"]


@pytest.mark.parametrize(
    ("noun", "ordinal"),
    [
        ("جلستها العامة الثالثة عشرة", 13),
        ("دورتها العادية الـ142", 142),
        ("دورتها العادية (137)", 137),
        ("دورتها الثالثة والستين بعد المائة", 163),
        ("المؤتمر الوطني السنوي السادس", 6),
        ("الاجتماع الدوري الثاني", 2),
    ],
)
def test_an_adjective_between_the_noun_and_its_ordinal(noun: str, ordinal: int) -> None:
    text = f"لجنة\n\nفي 4 يونيو، عقدت اللجنة {noun} برئاسة الوزير {_SALEM}."
    assert meetings(text)[0].ordinal == ordinal


def test_whose_country_presides_over_a_council_chairs_no_meeting() -> None:
    text = (
        "عقد المجلس اجتماعا في 4 يونيو 2025. "
        "وقال الوزير سامي الحلبي الذي ترأس بلاده المجلس في دورته الحالية إن الاتفاق مهم."
    )
    parts = {a.part for m in extract.extract_article(text).meetings for a in m.attendances}
    assert "chair" not in parts


def test_what_is_on_the_sidelines_names_another_meeting() -> None:
    text = (
        f"التقى وزير الخارجية {_SALEM}، يوم 4 يونيو، وزير الخارجية {_KHALED}، على هامش أعمال الجمعية العامة "
        "للأمم المتحدة في دورتها السابعة."
    )
    (found,) = meetings(text)
    assert (found.kind, found.ordinal) == ("meeting", None)


def test_consultations_are_talks() -> None:
    text = f"أجرى وزير الخارجية {_SALEM}، يوم 4 يونيو، مشاورات سياسية مع وزير الخارجية {_KHALED}."
    (found,) = meetings(text)
    assert found.kind == "talks"


def test_a_word_for_an_office_ends_a_name() -> None:
    assert list(parts(f"{_LEAD}وحضر الاجتماع {_SALEM} المتحدث باسم الوزارة."))[1:] == [_SALEM]


def test_a_degree_parts_no_office_from_its_name() -> None:
    text = f"ترأس نائب وزير الداخلية د. {_SALEM}، يوم 4 يونيو، اجتماع اللجنة."
    (found,) = meetings(text)
    assert [a.role_as_written for a in found.attendances] == ["نائب وزير الداخلية"]


@pytest.mark.parametrize(
    "sentence",
    [
        f"ومن المنتظر أن يترأس وزير الصحة {_SALEM} اجتماعا آخر يوم 9 يونيو.",
        f"يذكر أن وزير الصحة {_SALEM} أجرى في مايو زيارة إلى أسوان.",
        f"جدير بالذكر أن وزير الصحة {_SALEM} كان قد ترأس الدورة الأخيرة.",
        f"وثمن أعضاء المجلس جهود وزير الصحة {_SALEM} في دعم القرى.",
        f"وأشار إلى توجيهات وزير الصحة {_SALEM}. وتناول الاجتماع قرار وزير الصحة رقم 5 لسنة 2020.",
    ],
)
def test_who_is_only_expected_recalled_or_praised(sentence: str) -> None:
    assert parts(f"{_LEAD}{sentence}") == _CHAIR


def test_the_rank_of_a_graduate_of_the_staff_college_is_no_name() -> None:
    text = f"{_LEAD}وحضر الاجتماع اللواء أركان حرب {_SALEM}، مدير أمن المحافظة."
    assert parts(text) == {**_CHAIR, _SALEM: "attendee"}
    assert parts(f"{_LEAD}ومن الحاضرين: الوزير {_KHALED}.") == {**_CHAIR, _KHALED: "attendee"}


def test_a_clause_that_tells_of_one_ends_no_list() -> None:
    text = (
        "اجتماع\n\nترأس وزير الداخلية سعيد قاسمي يوم 5 أكتوبر 2025 اجتماعا حضره وزير المالية كمال العيسى، "
        "الذي عرض الموازنة، ووزير النقل رشيد حمدان، ووزيرة التربية نادية زيدان."
    )
    (meeting,) = extract.extract_article(text).meetings
    assert {a.person.as_written: a.part for a in meeting.attendances} == {
        "سعيد قاسمي": "chair",
        "كمال العيسى": "speaker",
        "رشيد حمدان": "attendee",
        "نادية زيدان": "attendee",
    }


@pytest.mark.parametrize(
    "sentence",
    [
        f"وسبق أن ترأس وزير الصحة {_SALEM}، في 21 مايو، اجتماعا منفصلا حول القرى.",
        f"وكان وزير الصحة {_SALEM} قد ترأس مساء أمس اجتماعا مع الأطباء.",
        f"وكانت الوزارة قد نظمت اجتماعا بحضور وزير الصحة {_SALEM}.",
        f"وقد عقد اجتماع مماثل في المنيا برئاسة وزير الصحة {_SALEM}.",
        f"وتقرر أن يرأس الاجتماع المقبل وزير الصحة {_SALEM}.",
        f"وتم الاتفاق على تشكيل لجنة مشتركة برئاسة وزير الصحة {_SALEM}.",
        f"واتفق الجانبان على تشكيل فريق يترأسه عن الجانب المصري {_SALEM}.",
        f"وأفاد المحافظ بأن ثلاثة عمال ما زالوا مفقودين، ومن بينهم {_SALEM}.",
    ],
)
def test_who_is_named_with_another_meeting_or_a_committee(sentence: str) -> None:
    assert parts(f"{_LEAD}وناقش المجلس خطة الطرق. وقال المحافظ إن العمل مستمر. {sentence}") == _CHAIR


def test_a_meeting_that_had_been_opened_was_attended() -> None:
    text = f"{_LEAD}وناقش المجلس خطة الطرق. وقال المحافظ إن العمل مستمر. "
    assert parts(f"{text}وكان الاجتماع قد شهد حضور الوزير {_SALEM}.") == {**_CHAIR, _SALEM: "attendee"}


def test_what_a_guest_came_to_attend_is_not_what_received_him() -> None:
    text = (
        "استقبل رئيس الوزراء خالد بن زيد الحربي يوم 4 يونيو السيد ماركو روسي وزير خارجية إيطاليا، بمناسبة "
        "زيارته ومشاركته في رئاسة الاجتماع الثامن للجنة المشتركة."
    )
    (found,) = meetings(text)
    assert (found.kind, found.ordinal) == ("reception", None)


@pytest.mark.parametrize(
    "sentence",
    [
        f"غير أن الدكتور {_SALEM}، الرئيس السابق لاتحاد المحامين، رأى أن المشروع غير كاف.",
        f"وتبعه مدير الصحة {_SALEM} بعرض حول القرى.",
        f"وتساءل اللواء {_SALEM} عن الكلفة.",
        f"وردا على سؤال للنائب {_SALEM} حول الطرق، قال المحافظ إن العمل جار.",
        f"وقال المحافظ إن العمل جار، ورد عليه الدكتور {_SALEM} بأن القرار واضح.",
    ],
)
def test_who_speaks(sentence: str) -> None:
    assert parts(f"{_LEAD}\n{sentence}") == {**_CHAIR, _SALEM: "speaker"}


def test_one_names_somebody_again_by_a_surname_of_two_words() -> None:
    text = f"{_LEAD}وحضر النائب رائد أبو رمان.\nوتساءل أبو رمان عن الكلفة."
    assert parts(text) == {**_CHAIR, "رائد أبو رمان": "speaker"}


def test_a_rank_names_a_vietnamese_again() -> None:
    text = f"{_LEAD}وحضر الفريق نجوين فان سون.\nونبه الفريق سون إلى أن الوقت قصير."
    assert parts(text) == {**_CHAIR, "نجوين فان سون": "speaker"}


def test_that_is_no_given_name_behind_a_family_name() -> None:
    text = f"{_LEAD}وحضر السيد دانغ هوانغ جيانغ.\nوقال السيد جيانغ إنه سيعمل."
    assert parts(text) == {**_CHAIR, "دانغ هوانغ جيانغ": "speaker"}


def test_nouns_with_the_article_go_on_with_an_office_up_to_the_name() -> None:
    text = f"{_LEAD}وحضر الاجتماع وكيل وزارة الداخلية للشؤون الأمنية {_SALEM}."
    text += f" وشكر وزير الصحة للدكتور {_KHALED} عمله."
    found = meetings(text)
    offices = {a.person.as_written: a.role_as_written for m in found for a in m.attendances}
    assert offices[_SALEM] == "وكيل وزارة الداخلية للشؤون الأمنية"
    assert offices.get(_KHALED) is None


def test_an_office_that_unknown_words_part_from_the_next_name_is_not_of_the_one_before() -> None:
    text = (
        f"{_LEAD}وحضر الاجتماع نقيب المحامين {_KHALED}، ومدير عام هيئة البيئة بالندب الكلي المهندس {_SALEM}."
    )
    found = meetings(text)
    offices = {a.person.as_written: a.role_as_written for m in found for a in m.attendances}
    assert offices[_KHALED] is None
    assert set(offices) == {*_CHAIR, _SALEM, _KHALED}


def test_who_heads_the_delegation_of_a_visit_is_not_its_chair() -> None:
    text = (
        "زيارة الوفد\n\nأعلنت الوزارة أن زيارة وفد الجمعية برئاسة سالم القاضي، رئيس اللجنة، إلى عمان أمس "
        "كانت للتدريب. والتقى الوفد وزير الصناعة فهد النعيمي."
    )
    assert parts(text)["سالم القاضي"] == "attendee"


def test_who_heads_a_side_chairs_and_who_heads_a_delegation_attends() -> None:
    held = "خبر\n\nعقدت لجنة التعاون اجتماعا يوم 4 يونيو. "
    sides = f"وترأس الجانب المصري الوزير {_SALEM}، فيما ترأس الجانب اللبناني الوزير {_KHALED}."
    assert parts(held + sides) == {_SALEM: "chair", _KHALED: "chair"}
    guest = f"وترأس الاجتماع الوزير {_KHALED}. وترأس وفد لبنان الوزير {_SALEM}."
    assert parts(held + guest) == {_SALEM: "attendee", _KHALED: "chair"}


@pytest.mark.parametrize("words", ["كما كان في الاستقبال", "وفي مقدمة المستقبلين"])
def test_who_welcomed_a_guest(words: str) -> None:
    text = f"وصل الضيف إلى الرياض يوم 4 يونيو في زيارة رسمية. {words} الوزير {_SALEM}، والسفير {_KHALED}."
    assert parts(f"خبر\n\n{text}") == {_SALEM: "attendee", _KHALED: "attendee"}
