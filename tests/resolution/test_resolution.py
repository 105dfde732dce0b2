from datetime import date
from pathlib import Path

import extract
from extract.resolution.facts import article_facts

VIETNAMESE = """Kon Tum bàn về đường liên xã

Báo Kon Tum12/03/2025

Sáng 12/3, Chủ tịch UBND tỉnh Hoàng Minh Quân chủ trì cuộc họp về đường liên xã. Cùng dự có Phó Chủ tịch UBND tỉnh Y Thị Lan Anh. Cuộc họp bàn Kế hoạch số 55/KH-UBND của UBND tỉnh.

Nguồn: https://baovidu.example/kon-tum-duong-lien-xa
"""
ARABIC = """كون توم تناقش الطرق بين البلديات

Báo Kon Tum12/03/2025

في صباح يوم 12 مارس، ترأس رئيس اللجنة الشعبية الإقليمية هوانغ مينه كوان الاجتماع بشأن الطرق. وناقش الاجتماع الخطة رقم 55/KH-UBND للجنة الشعبية الإقليمية.

المصدر: https://baovidu.example/kon-tum-duong-lien-xa
"""


def run(tmp_path: Path, **articles: str) -> dict[str, list[dict[str, object]]]:
    source = tmp_path / "in"
    source.mkdir()
    for name, text in articles.items():
        (source / f"{name}.txt").write_text(text, encoding="utf-8")
    extract.extract_folder(source, tmp_path / "out")
    return {k: t.to_dict("records") for k, t in extract.read_tables(tmp_path / "out").items()}


def test_two_reports_of_one_source_are_one_meeting_one_chair_one_plan(tmp_path: Path) -> None:
    tables = run(tmp_path, vi=VIETNAMESE, ar=ARABIC)
    (meeting,) = tables["meetings"]
    assert (meeting["article_count"], meeting["languages"]) == (2, "ar;vi")
    chairs = {a["person_id"] for a in tables["attendees"] if a["part"] == "chair"}
    assert len(chairs) == 1
    names = {p["person_id"]: (p["name"], p["name_source"]) for p in tables["people"]}
    assert names[chairs.pop()] == ("Hoàng Minh Quân", "corpus")
    (plan,) = tables["plans"]
    assert (plan["issuer_place"], plan["article_count"]) == ("Kon Tum", 2)


def test_one_number_of_two_provinces_is_two_documents(tmp_path: Path) -> None:
    other = VIETNAMESE.replace("Kon Tum", "Bến Tre").replace("kon-tum", "ben-tre")
    assert {p["issuer_place"] for p in run(tmp_path, a=VIETNAMESE, b=other)["plans"]} == {
        "Kon Tum",
        "Bến Tre",
    }


def test_an_article_is_read_as_the_folder_reads_it() -> None:
    record = extract.extract_article(VIETNAMESE)
    assert record.article.published_on == date(2025, 3, 12)
    assert [d.number for d in record.documents] == ["55/KH-UBND"]


UNDATED = """Провінція Контум говорить про дороги

12 березня 2025 року голова провінційного народного комітету Хоанг Мінь Куан провів нараду про дороги. На нараді говорили про Повідомлення № 77/TB-VPCP.
"""


def test_an_article_without_a_date_is_of_the_day_of_its_meeting() -> None:
    record = extract.extract_article(UNDATED)
    assert (record.article.published_on, article_facts(record).reported_on) == (None, date(2025, 3, 12))
