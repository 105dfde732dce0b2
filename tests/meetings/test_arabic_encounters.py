"""Who met whom in Arabic reports, and who is only told of or quoted."""

import pytest

import extract
from tests.meetings.found import meetings, offices, parts

_SALEM, _KHALED, _LEAD = "سالم بن فهد المرزوقي", "خالد بن زيد الحربي", "خبر\n\n"
_CHAIRED = f"{_LEAD}ترأس الوزير {_SALEM} يوم 4 يونيو اجتماع المجلس في جدة. "


@pytest.mark.parametrize(
    "text",
    [
        # Several who hold a meeting together preside over none of the others.
        f"عقد الوزير {_SALEM} والوزير {_KHALED} اجتماعا في جدة يوم 4 يونيو.",
        f"جمع لقاء في جدة يوم 4 يونيو الوزير {_SALEM} والوزير {_KHALED}.",
        # Place and time stand between who receives and whom he does.
        f"استقبل الوزير {_SALEM} قبل ظهر يوم 4 يونيو في قصر السلام الوزير {_KHALED}.",
        # A date, or an office of any words, stands before or behind "with".
        f"أجرى الوزير {_SALEM} اتصالا هاتفيا يوم 4 يونيو مع الوزير {_KHALED}.",
        f"بحث الوزير {_SALEM} مع مدير دائرة المشرق في بنك الإعمار {_KHALED}، يوم 4 يونيو، سبل التعاون.",
    ],
)
def test_two_who_met(text: str) -> None:
    assert parts(_LEAD + text) == {_SALEM: "attendee", _KHALED: "attendee"}


@pytest.mark.parametrize(
    "sentence",
    [
        f"واستمع المجلس إلى نتائج اجتماعه مع الرئيس {_KHALED}.",
        f"ورثى المشاركون في الاجتماع الكاتب {_KHALED}.",
    ],
)
def test_who_is_only_told_of(sentence: str) -> None:
    assert parts(_CHAIRED + sentence) == {_SALEM: "chair"}


def test_a_title_names_again_by_the_surname() -> None:
    text = f"{_CHAIRED}وحضر الاجتماع الوزير محمد البرنوي. وقال الوزير البرنوي إن العمل بدأ."
    assert parts(text) == {_SALEM: "chair", "محمد البرنوي": "speaker"}


def test_a_surname_alone_tells_only_what_who_was_there_said() -> None:
    text = f"{_CHAIRED}وحضر الاجتماع الوزير محمد البرنوي. وأكد البرنوي أن العمل بدأ."
    assert parts(text) == {_SALEM: "chair", "محمد البرنوي": "speaker"}
    text = f"{_CHAIRED}وكان السفير محمد البرنوي في الخارج. وأكد البرنوي أن العمل بدأ."
    assert parts(text) == {_SALEM: "chair"}


def test_who_replies_in_a_further_clause() -> None:
    text = f"{_CHAIRED}وطلب الوزير حسن الراوي التوضيح، وردا على ذلك، أوضح مدير الإدارة {_KHALED} الأمر."
    assert parts(text)[_KHALED] == "speaker"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            f"استقبل الوزير {_SALEM}، يوم 4 يونيو بمقر الوزارة، سفير جمهورية إندونيسيا بالجزائر، "
            "يوهانس تاليتو، حيث تباحث الطرفان.",
            {_SALEM, "يوهانس تاليتو"},
        ),
        (
            f"استقبل الوزير {_SALEM} يوم 4 يونيو السيد مراد توران. وحضر اللقاء من الجانب الكازاخستاني سفير "
            "كازاخستان لدى فيتنام دولت توميروف، ونائب وزير التجارة والتكامل عسكر باينوف.",
            {_SALEM, "مراد توران", "دولت توميروف", "عسكر باينوف"},
        ),
        (
            f"عقد وفد الحكومة بقيادة الوزير {_SALEM} بعد ظهر يوم 4 يونيو جلسة عمل مع قيادات المقاطعة.",
            {_SALEM},
        ),
    ],
)
def test_guests_and_leaders(text: str, names: set[str]) -> None:
    found = meetings(f"لقاء\n\n{text}")
    assert {a.person.as_written for m in found for a in m.attendances} == names


def test_who_signs_on_behalf_of_another_is_at_the_ceremony() -> None:
    text = (
        "توقيع اتفاقيات\n\nوقعت الوزارة يوم 4 يونيو اتفاقيتين. وقع الاتفاقيتين نيابة عن الوزارة الوزير "
        f"{_SALEM}، فيما وقعها عن الشركات كل من المهندس {_KHALED} والفاضل ناصر بن سعد الجديدي. وحضر حفل "
        "التوقيع المحافظ حسن كامل السعدي."
    )
    (found,) = meetings(text)
    assert found.kind == "ceremony"
    assert len(found.attendances) == 4


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Whom somebody visits stands beside the visitor, whatever parts his verb from its noun.
        (
            f"قام الوزير {_SALEM} يوم 4 يونيو بزيارة لمركز التدريب، والتقى مدير المركز {_KHALED}.",
            {_SALEM: "attendee", _KHALED: "attendee"},
        ),
        # Behind "that" the subject stands before the verb of meeting.
        (
            f"وذكر بيان أن الوزير {_SALEM} استقبل يوم 4 يونيو السفير {_KHALED}.",
            {_SALEM: "attendee", _KHALED: "attendee"},
        ),
        (
            f"أكد الوزير {_SALEM} خلال استقباله يوم 4 يونيو السفير {_KHALED} أهمية العمل.",
            {_SALEM: "speaker", _KHALED: "attendee"},
        ),
        # Thanks are said by one, to another who was not there.
        (
            f"وفي مستهل جلسة المجلس يوم 4 يونيو، رفع الوزير {_SALEM} الشكر والتقدير للرئيس {_KHALED}.",
            {_SALEM: "speaker"},
        ),
        # Who speaks for an office tells of a meeting at which he was not.
        (f"وصرح الناطق الرسمي باسم الرئاسة السفير {_SALEM} يوم 4 يونيو بأن اللقاء تناول التعاون.", {}),
    ],
)
def test_visits_and_what_is_said_of_meetings(text: str, expected: dict[str, str]) -> None:
    assert parts(_LEAD + text) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        f"وتوجه الوزير إلى الكويت لإجراء مشاورات مع الوزير {_KHALED}.",
        f"وأشاد بالعلاقات التي تربط المملكة والسودان بقيادة الرئيس {_KHALED}.",
    ],
)
def test_talks_to_come_and_who_leads_a_country(sentence: str) -> None:
    assert parts(_CHAIRED + sentence) == {_SALEM: "chair"}


def test_working_with_somebody_is_no_working_session() -> None:
    assert not extract.extract_article(
        f"{_LEAD}أكد الوزير {_SALEM} أهمية العمل مع الوزير {_KHALED}."
    ).meetings


def test_the_results_of_another_meeting_have_its_dates() -> None:
    text = (
        f"{_LEAD}ترأس الوزير {_SALEM} اجتماع المجلس، واطلع المجلس على نتائج الملتقى المنعقد يوم 2 يونيو 2025."
    )
    assert [m.held_on for m in extract.extract_article(text).meetings] == [None]


def test_between_is_no_verb_though_somebody_else_says_that() -> None:
    text = (
        f"{_CHAIRED}وتناول العلاقات بين الملك {_KHALED} والأمير وليد الدويكات، فيما أوضحت مصادر أن العمل بدأ."
    )
    assert parts(text) == {_SALEM: "chair"}


def test_the_name_of_the_father_may_be_left_out() -> None:
    text = f"{_CHAIRED}وحضر الاجتماع الوزير عمر صالح البرنوي. وأوضح الوزير عمر البرنوي أن العمل بدأ."
    assert parts(text) == {_SALEM: "chair", "عمر صالح البرنوي": "speaker"}
    for given, father in (("عمر", "عبد المنعم"), ("عبد المنعم", "عمر"), ("صلاح الدين", "عمر")):
        whole = f"{given} {father} البرنوي"
        text = f"{_CHAIRED}وحضر الاجتماع الوزير {whole}. وأوضح الوزير {given} البرنوي أن العمل بدأ."
        assert parts(text) == {_SALEM: "chair", whole: "speaker"}


def test_the_name_of_a_clan_is_no_second_minister() -> None:
    text = f"{_LEAD}استقبل الشيخ سالم بن فهد آل ثاني وزير الداخلية يوم 4 يونيو الوزير {_KHALED}."
    assert offices(text)["سالم بن فهد آل ثاني"] == [("Minister", "Ministry of Interior")]


def test_the_same_office_of_another_country_behind_the_first_name_is_the_guest_s() -> None:
    text = (
        "في يوم 4 يونيو، في هانوي، استقبل رئيس الجمعية الوطنية لي فان تام "
        "رئيسة الجمعية الوطنية لمملكة كمبوديا، السيدة سوك مونيرا."
    )
    found = meetings(_LEAD + text)[0]
    assert [(a.person.name, [r.place for r in a.roles]) for a in found.attendances] == [
        ("Lê Văn Tâm", [None]),
        ("سوك مونيرا", ["Cambodia"]),
    ]


@pytest.mark.parametrize("said", ["ألقاها نيابة عنه", "تليت بالنيابة عنه من طرف"])
def test_who_reads_out_what_somebody_says_was_there_in_his_stead(said: str) -> None:
    text = (
        f"{_CHAIRED}وأكد وزير المالية {_KHALED}، في كلمة {said} وكيل الوزارة عمر صالح البرنوي، أن العمل بدأ."
    )
    assert parts(text) == {_SALEM: "chair", "عمر صالح البرنوي": "speaker"}


@pytest.mark.parametrize("title", ["وزراء: الصحة", "وزراء الصحة"])
def test_ministers_named_together_have_a_field_each(title: str) -> None:
    text = (
        f"{_LEAD}ترأس رئيس الوزراء {_SALEM} يوم 4 يونيو الاجتماع بحضور {title} الدكتور {_KHALED}، والمياه "
        "والري المهندسة هدى كمال الشهري، ووزيرة الدولة رانيا سعيد."
    )
    held = offices(text)
    assert held[_KHALED] == [("Minister", "Ministry of Health")]
    assert held["هدى كمال الشهري"] == [("Minister", "Ministry of Water and Irrigation")]
    assert held["رانيا سعيد"] == [("Minister of State", "Cabinet")]


def test_an_office_alone_in_a_list_is_of_whom_the_text_has_named() -> None:
    text = (
        f"{_LEAD}ترأس رئيس مجلس الوزراء {_SALEM} يوم 4 يونيو الاجتماع بحضور وزير التخطيط {_KHALED}.\n\n"
        "وعقب الاجتماع، استقبل رئيس مجلس الوزراء السيدة/ لورا فيرارا، مديرة صندوق النقد، بحضور وزير "
        "التخطيط، والسفيرة رانيا سالم البرنوي، مساعد وزير الخارجية."
    )
    received = meetings(text)[1].attendances
    held = {a.person.as_written: [r.title for r in a.roles] for a in received}
    assert held[_SALEM] == ["Prime Minister"]
    assert held[_KHALED] == ["Minister"]
    assert held["لورا فيرارا"] == ["Director"]
    assert held["رانيا سالم البرنوي"] == ["Ambassador", "Assistant Minister"]


def test_a_second_call_and_a_reception_earlier_the_same_day_are_meetings_of_their_own() -> None:
    text = (
        f"{_LEAD}أجرى معالي وزير الخارجية {_SALEM} يوم 4 يونيو اتصالا هاتفيا مع {_KHALED} وزير "
        "خارجية تونس.\n\n"
        "كما تلقى معاليه اتصالا هاتفيا من فرانك مولر وزير خارجية سويسرا.\n\n"
        "وكان ولي العهد الشيخ عمر بن فهد البرنوي قد استقبل صباح اليوم وزير خارجية تونس."
    )
    met = [{a.person.as_written for a in m.attendances} for m in meetings(text)]
    assert met == [{_SALEM, _KHALED}, {_SALEM, "فرانك مولر"}, {"عمر بن فهد البرنوي"}]


def test_whom_a_guest_brought_along_attended() -> None:
    text = f"{_LEAD}استقبل الوزير {_SALEM} يوم 4 يونيو الوزير {_KHALED}، الذي كان مرفوقا بالسفير عمر البرنوي."
    assert parts(text) == {_SALEM: "attendee", _KHALED: "attendee", "عمر البرنوي": "attendee"}


def test_the_name_of_whom_somebody_met_with_a_preposition_glued_to_it() -> None:
    text = f"{_LEAD}التقى الوزير {_SALEM} يوم 4 يونيو بمحمد الزامل، رئيس الغرفة."
    assert parts(text) == {_SALEM: "attendee", "محمد الزامل": "attendee"}


def test_the_president_is_whom_the_text_calls_head_of_another_body() -> None:
    text = f"{_LEAD}استقبل رئيس مجلس النواب سامي ملحم يوم 4 يونيو {_KHALED}. وأكد الرئيس ملحم أن العمل بدأ."
    assert offices(text)["سامي ملحم"] == [("Speaker", "House of Representatives")]


def test_a_surname_behind_a_title_may_be_an_ordinary_word_without_the_article() -> None:
    text = f"{_CHAIRED}وحضر الاجتماع الوزير سامي بحري. وقال الوزير بحري إن العمل بدأ."
    assert parts(text) == {_SALEM: "chair", "سامي بحري": "speaker"}


def test_the_deputies_of_a_list_are_of_the_house_that_is_named_for_them() -> None:
    text = (
        f"{_LEAD}ترأس رئيس مجلس النواب {_SALEM} يوم 4 يونيو اجتماعا بشأن ما أحاله مجلس الشورى. وحضر الاجتماع "
        f"النواب: حمد الزامل، {_KHALED}، والأمين العام لمجلس النواب محمد البرنوي."
    )
    found = offices(text)
    assert found["حمد الزامل"] == found[_KHALED] == [("Deputy", "House of Representatives")]
    assert found["محمد البرنوي"] == [("Secretary General", "House of Representatives")]
    # Those with an adjective are no list.
    assert not parts(f"{_LEAD}طلب مجلس النواب يوم 4 يونيو في جلسته من النواب الغائبين العودة.")


def test_a_rank_goes_on_with_the_office_before_it() -> None:
    text = (
        f"{_LEAD}استقبل الوزير {_SALEM} يوم 4 يونيو أعضاء المجلس وضم اللواء الركن حمد الزامل، المفتش العام "
        f"اللواء الركن محمد البرنوي، المدير العام اللواء {_KHALED}."
    )
    found = offices(text)
    assert found["حمد الزامل"] == [("Major General", None)]
    assert found["محمد البرنوي"] == [("Inspector General", None), ("Major General", None)]
    assert found[_KHALED] == [("General Director", None), ("Major General", None)]


def test_whose_work_the_subject_only_praises_is_not_there() -> None:
    text = f"{_CHAIRED}ورحب وزير العمل بالضيوف ذاكرا فضل حكومة رئيس الوزراء {_KHALED}."
    assert parts(text) == {_SALEM: "chair"}


def test_the_subjects_of_a_verb_in_the_plural_stand_before_it() -> None:
    text = f'{_LEAD}وذكر بيان أن "وزير العمل {_SALEM}، والوزير {_KHALED} عقدا اجتماعا في جدة يوم 4 يونيو".'
    assert parts(text) == {_SALEM: "attendee", _KHALED: "attendee"}


def test_two_with_one_office_each_behind_his_name_are_of_two_countries() -> None:
    text = f"{_LEAD}التقى الشيخ {_SALEM} وزير الخارجية معالي {_KHALED} وزير خارجية كينيا، يوم 4 يونيو في جدة."
    found = offices(text)
    assert found[_SALEM] == found[_KHALED] == [("Minister", "Ministry of Foreign Affairs")]


def test_a_pronoun_stands_between_an_office_and_those_who_hold_it() -> None:
    text = (
        f"{_LEAD}ترأس الاجتماع يوم 4 يونيو الوزير {_SALEM}؛ نائبا رئيس مجلس الشورى هما السيد محمد البرنوي "
        f"والسيد {_KHALED}."
    )
    found = offices(text)
    assert found["محمد البرنوي"] == found[_KHALED] == [("Deputy Speaker", "Shura Council")]


@pytest.mark.parametrize(
    "occasion",
    [
        f"خلال اجتماع الوزير {_SALEM} يوم 4 يونيو، مع الدكتور {_KHALED} رئيس مجلس الوزراء",
        f"خلال لقاء الوزير {_SALEM} يوم 4 يونيو مع السفير {_KHALED}",
        f"خلال اجتماع عقده الوزير {_SALEM} يوم 4 يونيو مع السفير {_KHALED}",
        f"لدى استقبال الوزير {_SALEM} يوم 4 يونيو السفير {_KHALED}",
    ],
)
def test_on_what_occasion_something_was_said(occasion: str) -> None:
    assert parts(f"{_LEAD}وجه الوزير بتوزيع المساعدات. جاء ذلك {occasion}.").keys() == {_SALEM, _KHALED}


@pytest.mark.parametrize("where", ["تلفزيوني مع الإعلامي", "مع برنامج يقدمه", "صحفي مع الكاتب"])
def test_an_interview_is_no_meeting(where: str) -> None:
    assert not meetings(f"{_LEAD}قال الوزير {_SALEM} خلال لقاء {where} {_KHALED} إن العمل بدأ.")
