from __future__ import annotations

from textwrap import fill

import pytest

from extract.parsers import Source, parse
from extract.parsers.wrapping import unwrap

HEADLINES = {
    "vi": "Hội nghị triển khai kế hoạch chuyển đổi số của tỉnh",
    "ar": "رئيس المجلس يترأس اجتماعا لمناقشة خطة العام المقبل",
    "uk": "Голова обласної ради провів нараду щодо підготовки громад до зими",
    "fa": "نشست شورای اداری استان درباره بودجه سال آینده برگزار شد",
}
PARAGRAPHS = {
    "vi": "Sáng 17/5, tại trụ sở UBND tỉnh, đồng chí Trần Văn Mẫu chủ trì hội nghị triển khai kế hoạch số, "
    "với sự tham dự của lãnh đạo các sở, ban, ngành và đại diện doanh nghiệp trên địa bàn. Đồng chí đề nghị "
    "các đơn vị rà soát từng nhiệm vụ, phân công người phụ trách và báo cáo kết quả trước ngày cuối tháng.",
    "ar": "ترأس رئيس المجلس سامي عودة صباح اليوم اجتماعا في العاصمة لمناقشة خطة العام المقبل بحضور الوزراء "
    "ورؤساء الهيئات وممثلي القطاع الخاص، واستمع إلى عرض عن سير العمل في المشاريع. ووجه بإنجازها قبل نهاية "
    "العام وبرفع تقرير أسبوعي عن كل مشروع إلى لجنة المتابعة.",
    "uk": "Голова обласної ради Іван Петренко провів у понеділок нараду, на якій керівники громад доповіли "
    "про підготовку шкіл та лікарень до опалювального сезону. Він доручив департаментам завершити роботи до "
    "вересня та щотижня звітувати про їхній перебіг перед депутатами.",
    "fa": "نشست شورای اداری استان صبح امروز به ریاست استاندار و با حضور مدیران دستگاه‌های اجرایی در سالن "
    "اجتماعات برگزار شد و گزارش پیشرفت طرح‌ها خوانده شد. استاندار از مدیران خواست طرح‌ها را تا پایان سال "
    "به سرانجام برسانند و هر هفته گزارش بدهند.",
}


def broken_in_bytes(text: str, width: int) -> str:
    """Return a text broken at spaces as tools do that count bytes."""
    lines, line = [], ""
    for word in text.split(" "):
        if line and len(f"{line} {word}".encode()) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return "\n".join([*lines, line])


@pytest.mark.parametrize("language", HEADLINES)
@pytest.mark.parametrize("width", [58, 72, 80])
def test_broken_lines_are_joined(language: str, width: int) -> None:
    whole = [HEADLINES[language], PARAGRAPHS[language], PARAGRAPHS[language]]
    assert unwrap("\n\n".join(fill(x, width) for x in whole)) == "\n\n".join(whole)
    assert unwrap("\n\n".join(broken_in_bytes(x, 2 * width) for x in whole)) == "\n\n".join(whole)


@pytest.mark.parametrize("language", HEADLINES)
def test_lines_cut_within_words_are_joined(language: str) -> None:
    text = f"{PARAGRAPHS[language]} {PARAGRAPHS[language]}"
    cut = "\n".join(text[at : at + 60] for at in range(0, len(text), 60))
    assert unwrap(f"{HEADLINES[language]}\n\n{cut}") == f"{HEADLINES[language]}\n\n{text}"


def test_a_letter_cut_between_its_bytes_is_whole() -> None:
    text = PARAGRAPHS["vi"].encode()
    cut = b"\n".join(text[at : at + 61] for at in range(0, len(text), 61))
    assert PARAGRAPHS["vi"] in parse(Source("a.txt", HEADLINES["vi"].encode() + b"\n\n" + cut, "text")).text


def test_a_number_broken_at_its_hyphen_is_joined_without_a_space() -> None:
    text = fill(PARAGRAPHS["vi"] + " Nghị quyết số 57-NQ/TW được quán triệt.", 72)
    assert "57-NQ/TW" in unwrap(text.replace("57-NQ", "57-\nNQ"))


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(PARAGRAPHS.values()),
        "\n".join([HEADLINES["vi"], "Báo Sông Quê   17/05/2025", PARAGRAPHS["vi"]]),
        "Tham dự hội nghị có:\n- Ông Trần Văn Mẫu, Chủ tịch;\n- Bà Lê Thị Mẫu, Phó Chủ tịch;\n- Các sở.",
        "Слава Україні\nДякую за увагу\nДякую за підтримку всім, хто боронить нашу державу\nДо перемоги",
        "سياسة\nاقتصاد وأعمال\nرئيس المجلس يترأس اجتماعا لمناقشة خطة العام المقبل\nمحافظات\nرياضة وشباب",
    ],
    ids=["paragraphs", "head", "list", "short lines", "menu"],
)
def test_lines_as_they_were_written_stay(text: str) -> None:
    assert unwrap(text) == text


def test_publication_line_and_credits_are_not_joined() -> None:
    lead = fill(PARAGRAPHS["vi"], 72)
    head = "Hội nghị triển khai kế hoạch chuyển đổi số của tỉnh trong năm nay được"
    text = f"{head}\nBáo Sông Quê   17/05/2025\n{lead}\nQuang cảnh hội nghị. Ảnh: LÊ HẢI\n{lead}"
    got = parse(Source("a.txt", text.encode(), "text"))
    assert (got.title, got.publisher) == (head, "Báo Sông Quê")
    assert PARAGRAPHS["vi"] in got.text
