"""What one document does to another."""

from __future__ import annotations

import pytest

from tests.documents.found import relations


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Kế hoạch số 8/KH-UBND thực hiện Nghị quyết số 84/NQ-CP", "vi",
         ("08/KH-UBND", "implements", "84/NQ-CP")),
        ("Thực hiện Nghị quyết số 84/NQ-CP, UBND tỉnh ban hành Kế hoạch số 8/KH-UBND", "vi",
         ("08/KH-UBND", "implements", "84/NQ-CP")),
        ("Kế hoạch số 8/KH-UBND của UBND TP. Huế triển khai thực hiện Nghị quyết số 84/NQ-CP", "vi",
         ("08/KH-UBND", "implements", "84/NQ-CP")),
        ("مشروع المرسوم رقم 2.25.100 بتتميم المرسوم رقم 2.15.200", "ar",
         ("2.25.100", "amends", "2.15.200")),
        ("وفقا للمرسوم رقم 5 لسنة 1969 وتعديلاته بالمرسوم بقانون رقم 6 لسنة 2024", "ar",
         ("6/2024", "amends", "5/1969")),
        ("ولتنفيذ القرار رقم 84/NQ-CP، أصدرت اللجنة الخطة رقم 8/KH-UBND", "ar",
         ("08/KH-UBND", "implements", "84/NQ-CP")),
        # Where verbs come first, both documents may stand behind one, the first with a clause of its own.
        ("ألغى القرار رقم 90/NQ-CP القرار رقم 84/NQ-CP", "ar", ("90/NQ-CP", "replaces", "84/NQ-CP")),
        ("يلغي القرار رقم 90/NQ-CP، بعد ثلاث سنوات، القرار رقم 84/NQ-CP", "ar",
         ("90/NQ-CP", "replaces", "84/NQ-CP")),
        ("ويعدل المرسوم رقم 9/2024/ND-CP بعض مواد المرسوم رقم 8/2023/ND-CP", "ar",
         ("09/2024/NĐ-CP", "amends", "08/2023/NĐ-CP")),
        ("إلغاء القرار رقم 84/NQ-CP والاستعاضة عنه بالقرار رقم 90/NQ-CP", "ar",
         ("90/NQ-CP", "replaces", "84/NQ-CP")),
        ("المرسوم رقم 8/2023/ND-CP الذي سبق تعديله بالمرسوم رقم 9/2024/ND-CP", "ar",
         ("09/2024/NĐ-CP", "amends", "08/2023/NĐ-CP")),
        # An assembly carries out what the Party has resolved, never the other way round.
        ("وأضفى القرار رقم 190/2025/QH15 الطابع المؤسسي على القرار", "ar", None),
        ("القرار رقم 190/2025/QH15 يضفي الطابع المؤسسي على القرار رقم 84-NQ/TW", "ar",
         ("190/2025/QH15", "implements", "84-NQ/TW")),
        ("القرار رقم 84-NQ/TW يضفي الطابع المؤسسي على القرار رقم 190/2025/QH15", "ar", None),
        # By the second of two documents behind a verb something is done to the first, where "by" is between.
        ("وقد عدل المرسوم رقم 8/2023/ND-CP أكثر من مرة، آخرها بالمرسوم رقم 9/2024/ND-CP", "ar",
         ("09/2024/NĐ-CP", "amends", "08/2023/NĐ-CP")),
        ("القانون رقم 5 لسنة 2010 الملغى بالقانون رقم 9 لسنة 2015 في مصر", "ar",
         ("9/2015", "replaces", "5/2010")),
        ("اللائحة التنفيذية للقانون رقم 9 لسنة 2015 الصادرة بقرار رئيس مجلس الوزراء رقم 33 لسنة 2015", "ar",
         ("33/2015", "implements", "9/2015")),
        ("أصدرت الحكومة برنامجها لتنفيذ القرار رقم 84-NQ/TW في القرار رقم 90/NQ-CP", "ar",
         ("90/NQ-CP", "implements", "84-NQ/TW")),
        ("ناقش الأعضاء تنفيذ القرار رقم 84-NQ/TW في الخطة رقم 8/KH-UBND", "ar", None),
        # Its title may part a document from what it does, not a clause with another verb.
        ("القرار رقم 90/NQ-CP بشأن رسوم المدارس يحل محل القرار رقم 84/NQ-CP", "ar",
         ("90/NQ-CP", "replaces", "84/NQ-CP")),
        ("القرار رقم 90/NQ-CP بشأن رسوم المدارس، كما وافق على مشروع تعديل القرار رقم 84/NQ-CP", "ar", None),
        # A document with a title of its own goes on the list before the clause, not the one in it.
        ("نشرت القرار رقم 90/NQ-CP الذي ألغى القرار رقم 84/NQ-CP، والقرار رقم 91/NQ-CP بشأن الأسعار", "ar",
         ("90/NQ-CP", "replaces", "84/NQ-CP")),
        # Suffixes and "this" take up a document.
        ("وبعد القرار رقم 84/NQ-CP أصدرت اللجنة الخطة رقم 8/KH-UBND لتنفيذه", "ar",
         ("08/KH-UBND", "implements", "84/NQ-CP")),
        ("انتهى العمل بالقرار رقم 84/NQ-CP بعد أن حل محله القرار رقم 90/NQ-CP", "ar",
         ("90/NQ-CP", "replaces", "84/NQ-CP")),
        ("صدر القرار رقم 90/NQ-CP. ويلغي هذا القرار القرار رقم 84/NQ-CP", "ar",
         ("90/NQ-CP", "replaces", "84/NQ-CP")),
        ("القانون رقم 9 لسنة 2015 والقرار رقم 33 لسنة 2015، وهو القانون الذي حل محل القانون رقم 5 لسنة 2010",
         "ar", ("9/2015", "replaces", "5/2010")),
        # One term of the Assembly changes what another has passed.
        ("القانون رقم 9/2024/QH15 الذي عدل القانون رقم 8/2012/QH13", "ar",
         ("09/2024/QH15", "amends", "08/2012/QH13")),
        ("Luật số 9/2024/QH15 thay thế Luật số 8/2012/QH13", "vi",
         ("09/2024/QH15", "replaces", "08/2012/QH13")),
        # What it does not do; a title before "by", a law named before what issued it.
        ("القرار رقم 90/NQ-CP لا يلغي القرار رقم 84/NQ-CP", "ar", None),
        ("Nghị quyết 90/NQ-CP không thay thế Nghị quyết 84/NQ-CP", "vi", None),
        ("تعديل الفقرة (2) من القرار (12 لسنة 2023) بشأن القروض، بموجب القرار (19 لسنة 2024)", "ar",
         ("19/2024", "amends", "12/2023")),
        ("المرسوم الملكي رقم (م/50) بالموافقة على تعديل نظام الغابات، الصادر بالمرسوم الملكي رقم (م/9)", "ar",
         ("م/50", "amends", "م/9")),
        # A relative clause right behind a document goes on behind a comma.
        ("القرار رقم 80/NQ-CP والقرار رقم 90/NQ-CP الذي يحدد الرسوم، ويحل محل القرار رقم 84/NQ-CP", "ar",
         ("90/NQ-CP", "replaces", "84/NQ-CP")),
        # Why something is issued, not why something is looked into.
        ("أصدرت اللجنة الخطة رقم 8/KH-UBND بشأن القرى، وذلك تنفيذا للقرار رقم 84/NQ-CP", "ar",
         ("08/KH-UBND", "implements", "84/NQ-CP")),
        ("ناقشت اللجنة الخطة رقم 8/KH-UBND بشأن بناء المدارس الجديدة في القرى، "
         "وذلك تنفيذا للقرار رقم 84/NQ-CP", "ar", None),
        ("الخطة رقم 8/KH-UBND التي تجسد المشروع رقم 7-DA/TU", "ar",
         ("08/KH-UBND", "implements", "07-ĐA/TU")),
        # What is issued behind a comma is no act of the document before.
        ("القرار رقم 7 لسنة 2015، كما اعتمد اللائحة التنفيذية للقانون رقم 3 لسنة 2020", "ar", None),
        ("План № 8/KH-UBND щодо виконання Постанови № 84/NQ-CP", "uk",
         ("08/KH-UBND", "implements", "84/NQ-CP")),
        ("طرح شماره 8/KH-UBND را برای اجرای قطعنامه 84/NQ-CP تصویب کرد", "fa",
         ("08/KH-UBND", "implements", "84/NQ-CP")),
        ("أصدر المجلس، تنفيذا للقرار رقم 84/NQ-CP، الخطة رقم 8/KH-UBND لهذا العام", "ar",
         ("08/KH-UBND", "implements", "84/NQ-CP")),
        ("Провінція видала на виконання Постанови № 84/NQ-CP План № 8/KH-UBND", "uk",
         ("08/KH-UBND", "implements", "84/NQ-CP")),
        ("Tỉnh ban hành, để thực hiện Nghị quyết 84/NQ-CP, Kế hoạch 8/KH-UBND", "vi",
         ("08/KH-UBND", "implements", "84/NQ-CP")),
        ("Nghị quyết 90/NQ-CP sửa đổi, bổ sung Nghị quyết 84/NQ-CP", "vi",
         ("90/NQ-CP", "amends", "84/NQ-CP")),
        ("المرسوم رقم 8/2023/ND-CP، المعدل بالمرسوم رقم 9/2024/ND-CP", "ar",
         ("09/2024/NĐ-CP", "amends", "08/2023/NĐ-CP")),
        ("فرمان 9/2024/ND-CP که فرمان 8/2023/ND-CP را اصلاح می کند", "fa",
         ("09/2024/NĐ-CP", "amends", "08/2023/NĐ-CP")),
        ("Указ № 9/2024/ND-CP замінює Указ № 8/2023/ND-CP", "uk",
         ("09/2024/NĐ-CP", "replaces", "08/2023/NĐ-CP")),
        ("Указ № 9/2024/ND-CP про підтримку вчителів на островах, який замінює Указ № 8/2023/ND-CP", "uk",
         ("09/2024/NĐ-CP", "replaces", "08/2023/NĐ-CP")),
        ("Nghị định 9/2025/NĐ-CP hướng dẫn Nghị quyết 204/2025/QH15", "vi",
         ("09/2025/NĐ-CP", "guides", "204/2025/QH15")),
        ("Україна. За постановою КМУ № 512 (зі змінами, внесеними постановою № 640 від 1.02.2024)", "uk",
         ("640", "amends", "512")),
        ("Україна. Діє постанова КМУ № 640, якою внесено зміни до постанови № 512", "uk",
         ("640", "amends", "512")),
        # By what it is done tells the case of the noun.
        ("Указ № 8/2023/ND-CP, який замінено Указом № 9/2024/ND-CP", "uk",
         ("09/2024/NĐ-CP", "replaces", "08/2023/NĐ-CP")),
        ("Указ № 9/2024/ND-CP, яким Уряд країни змінив Указ № 8/2023/ND-CP", "uk",
         ("09/2024/NĐ-CP", "amends", "08/2023/NĐ-CP")),
        ("Для втілення Постанови № 84/NQ-CP провінція видала План № 8/KH-UBND", "uk",
         ("08/KH-UBND", "implements", "84/NQ-CP")),
        ("Постанова № 91/NQ-CP оновила Постанову № 84/NQ-CP", "uk", ("91/NQ-CP", "amends", "84/NQ-CP")),
        ("Закон № 8/2014/QH13 змінено Законом № 9/2025/QH15", "uk",
         ("09/2025/QH15", "amends", "08/2014/QH13")),
        # A participle is said of the document before it, and only by what is behind it.
        ("Постанову № 84/NQ-CP, згодом змінену Постановою № 91/NQ-CP", "uk",
         ("91/NQ-CP", "amends", "84/NQ-CP")),
        ("Постанова № 84/NQ-CP та змінена Постанова № 91/NQ-CP", "uk", None),
        ("Україна. Наказ № 45 втратив чинність з прийняттям наказу № 77", "uk", ("77", "replaces", "45")),
        # What is done to a thing is done to the document that put it into force.
        ("Україна. Постанова № 77 вносить зміни до Порядку, затвердженого постановою № 45", "uk",
         ("77", "amends", "45")),
        ("Замість Указу № 8/2023/ND-CP Уряд видав Указ № 9/2024/ND-CP", "uk",
         ("09/2024/NĐ-CP", "replaces", "08/2023/NĐ-CP")),
        ("Уряд скасував Указ № 8/2023/ND-CP, а потім видав Указ № 9/2024/ND-CP", "uk", None),
        ("Україна. Наказ № 45 визнано таким, що втратив чинність, наказом № 77", "uk",
         ("77", "replaces", "45")),
        ("Видано Постанову № 84/NQ-CP, план виконання якої викладено в Плані № 8/KH-UBND", "uk",
         ("08/KH-UBND", "implements", "84/NQ-CP")),
    ],
)  # fmt: skip
def test_relations(text: str, language: str, expected: tuple[str, str, str] | None) -> None:
    assert relations(text, language) == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Thực hiện Nghị quyết số 84/NQ-CP và Nghị quyết số 85/NQ-CP của Chính phủ, UBND tỉnh ban hành "
         "Kế hoạch số 8/KH-UBND", "vi", ["84/NQ-CP", "85/NQ-CP"]),
        ("Thực hiện Nghị quyết số 84/NQ-CP ngày 2/3/2024; Nghị quyết số 85/NQ-CP ngày 3/3/2024; Nghị quyết "
         "số 86/NQ-CP ngày 4/3/2024 của Chính phủ, UBND tỉnh ban hành Kế hoạch số 8/KH-UBND", "vi",
         ["84/NQ-CP", "85/NQ-CP", "86/NQ-CP"]),
        ("Kế hoạch số 8/KH-UBND thực hiện Nghị quyết số 84/NQ-CP và Nghị quyết số 85/NQ-CP", "vi",
         ["84/NQ-CP", "85/NQ-CP"]),
        ("ولتنفيذ القرار رقم 84/NQ-CP والقرار رقم 85/NQ-CP، أصدرت اللجنة الخطة رقم 8/KH-UBND", "ar",
         ["84/NQ-CP", "85/NQ-CP"]),
        ("План № 8/KH-UBND щодо виконання Постанови № 84/NQ-CP та Постанови № 85/NQ-CP", "uk",
         ["84/NQ-CP", "85/NQ-CP"]),
        ("План № 8/KH-UBND впроваджує Постанову № 84/NQ-CP та Рішення № 9/QD-TTg", "uk",
         ["84/NQ-CP", "09/QĐ-TTg"]),
        ("طرح شماره 8/KH-UBND برای اجرای قطعنامه 84/NQ-CP و قطعنامه 85/NQ-CP", "fa",
         ["84/NQ-CP", "85/NQ-CP"]),
        ("Kế hoạch 8/KH-UBND thực hiện Nghị quyết số 84/NQ-CP của Chính phủ, Nghị quyết số 93/2025/QH15 của "
         "Quốc hội và các Nghị quyết 85/NQ-CP, 86/NQ-CP", "vi",
         ["84/NQ-CP", "93/2025/QH15", "85/NQ-CP", "86/NQ-CP"]),
        ("Kế hoạch 8/KH-UBND thực hiện Nghị quyết 84/NQ-CP, Nghị quyết 85/NQ-CP hướng dẫn Luật", "vi",
         ["84/NQ-CP"]),
    ],
)  # fmt: skip
def test_each_member_of_a_list_is_implemented(text: str, language: str, expected: list[str]) -> None:
    assert relations(text, language) == [("08/KH-UBND", "implements", n) for n in expected]


def test_what_is_implemented_may_be_a_list_with_dates_and_issuers() -> None:
    text = (
        "Thực hiện Nghị quyết số 84/NQ-CP ngày 2/3/2024 của Chính phủ và Quyết định số 9/QĐ-TTg ngày "
        "3/3/2024, UBND tỉnh ban hành Kế hoạch số 8/KH-UBND"
    )
    assert relations(text, "vi") == [
        ("08/KH-UBND", "implements", "84/NQ-CP"),
        ("08/KH-UBND", "implements", "09/QĐ-TTg"),
    ]


def test_two_verbs_that_and_ties_have_one_subject() -> None:
    text = "План № 8/KH-UBND замінює План № 7/KH-UBND та впроваджує Постанову № 84/NQ-CP"
    assert relations(text, "uk") == [
        ("08/KH-UBND", "replaces", "07/KH-UBND"),
        ("08/KH-UBND", "implements", "84/NQ-CP"),
    ]
    text = "Готують документ, що замінить План № 7/KH-UBND та впроваджує Постанову № 84/NQ-CP"
    assert relations(text, "uk") == []


@pytest.mark.parametrize(
    "text",
    [
        # the Government implements no province's plan
        "Nghị quyết số 84/NQ-CP thực hiện Kế hoạch số 8/KH-UBND",
        "Nghị định 8/2023/NĐ-CP thay thế Nghị định 9/2024/NĐ-CP",  # the older cannot replace the newer
        "Kế hoạch số 8/KH-UBND; quán triệt Nghị quyết số 84/NQ-CP",  # what somebody does besides
        "Kế hoạch số 8/KH-UBND được triển khai. Nghị quyết số 84/NQ-CP có hiệu lực",  # two sentences
        # what the second is about is carried out, not the first
        "Đã có Nghị quyết số 84-NQ/TW và Nghị quyết số 90/NQ-CP về hiệu quả thực hiện chương trình",
    ],
)
def test_what_cannot_be_is_no_relation(text: str) -> None:
    assert relations(text, "vi") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("طرح 8/KH-UBND کمیته مردمی استان، سندی که قطعنامه 84/NQ-CP را اجرا می کند",
         ("08/KH-UBND", "implements", "84/NQ-CP")),
        ("به گفته او قطعنامه 84/NQ-CP و طرح 8/KH-UBND استان که این قطعنامه را به اجرا می گذارد، خوب است",
         ("08/KH-UBND", "implements", "84/NQ-CP")),
        ("برای به اجرا درآوردن قطعنامه 84/NQ-CP، استان طرح 8/KH-UBND را تهیه کرد",
         ("08/KH-UBND", "implements", "84/NQ-CP")),
        ("برای اجرای قطعنامه 84/NQ-CP، طرح 8/KH-UBND صادر شد",
         ("08/KH-UBND", "implements", "84/NQ-CP")),
        ("برابر فرمان 9/2024/ND-CP، فرمان 8/2023/ND-CP اصلاح می شود",
         ("09/2024/NĐ-CP", "amends", "08/2023/NĐ-CP")),
        ("فرمان 8/2023/ND-CP لغو و به جای آن فرمان 9/2024/ND-CP نافذ شد",
         ("09/2024/NĐ-CP", "replaces", "08/2023/NĐ-CP")),
        ("فرمان 9/2024/ND-CP را که جای فرمان 8/2023/ND-CP را گرفت، خواندند",
         ("09/2024/NĐ-CP", "replaces", "08/2023/NĐ-CP")),
        # A clause with a verb of its own may stand between the subject and what it does.
        ("فرمان 9/2024/ND-CP که عوارض را کم می کند، جایگزین فرمان 8/2023/ND-CP شد",
         ("09/2024/NĐ-CP", "replaces", "08/2023/NĐ-CP")),
        ("فرمان 8/2023/ND-CP با فرمان 9/2024/ND-CP جایگزین شد",
         ("09/2024/NĐ-CP", "replaces", "08/2023/NĐ-CP")),
        ("فرمان 8/2023/ND-CP لغو و فرمان 9/2024/ND-CP جایگزین آن می شود",
         ("09/2024/NĐ-CP", "replaces", "08/2023/NĐ-CP")),
        ("قانون شماره 7/2023/QH15 اجرا شد و فرمان 9/2024/ND-CP جزئیات آن را روشن می کند",
         ("09/2024/NĐ-CP", "guides", "07/2023/QH15")),
        ("فرمان 9/2024/ND-CP که قانون شماره 7/2023/QH15 را تفصیل می دهد، خوب است",
         ("09/2024/NĐ-CP", "guides", "07/2023/QH15")),
        ("فرمان 9/2024/ND-CP صادر شد. با این فرمان، فرمان 8/2023/ND-CP لغو می شود",
         ("09/2024/NĐ-CP", "replaces", "08/2023/NĐ-CP")),
        # No comma parts what is carried out from the plan for it.
        ("دستورالعمل 25-CT/TW خوب است؛ اداره شهر به نوبه خود و برای اجرای دستورالعمل 25 طرح "
         "شماره 8/KH-UBND را تهیه کرد",
         ("08/KH-UBND", "implements", "25-CT/TW")),
        ("راهنمای 4-HD/BTCTU نحوه اجرای طرح 8-KH/TU را روشن می کند",
         ("04-HD/BTCTU", "guides", "08-KH/TU")),
    ],
)  # fmt: skip
def test_persian_clauses_whose_verb_comes_last(text: str, expected: tuple[str, str, str]) -> None:
    assert relations(text, "fa") == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "طبق قطعنامه 84/NQ-CP، طرح 8/KH-UBND اصلاح می شود",
        "قطعنامه 84/NQ-CP خوب است؛ استان طرح 8/KH-UBND را اجرا می کند",
        "طرح 8/KH-UBND و قطعنامه 84/NQ-CP منتشر شد",
        "فرمان 8/2023/ND-CP و فرمان 7/2023/ND-CP لغو شدند و به جای آن برنامه تازه ای آمد",
        "به گفته او فرمان 9/2024/ND-CP که عوارض را کم می کند، خوب است و جایگزین فرمان 8/2023/ND-CP نیست",
    ],
)
def test_persian_clauses_that_relate_nothing(text: str) -> None:
    assert relations(text, "fa") == []


def test_two_issue_what_carries_out_the_same() -> None:
    text = (
        "ولتنفيذ القرار رقم 84/NQ-CP أصدرت اللجنة الخطة رقم 8/KH-UBND، "
        "وأصدرت الوزارة الخطة رقم 9/KH-BTC، وناقش المجلس الخطة رقم 7/KH-UBND"
    )
    assert relations(text, "ar") == [
        ("08/KH-UBND", "implements", "84/NQ-CP"),
        ("09/KH-BTC", "implements", "84/NQ-CP"),
    ]
