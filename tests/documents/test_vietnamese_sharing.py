"""What Vietnamese documents take from the words around: issuers, days, kinds, what they carry out."""

from __future__ import annotations

from datetime import date

import pytest

import extract
from extract.records import ArticleRecords
from tests.documents.test_relations import relations


def _read(text: str) -> ArticleRecords:
    return extract.extract_article(f"Họp bàn\n\n{text}")


def _issuers(text: str) -> dict[str, str | None]:
    return {d.number: d.issuer for d in _read(text).documents}


def test_the_day_of_a_meeting_tells_when_an_article_was_written() -> None:
    text = "Sáng 2/12/2025, Tỉnh ủy bàn Chỉ thị số 91-CT/TW ngày 3/2/2025 và Nghị quyết 70 về năng lượng."
    assert {d.number for d in _read(text).documents} == {"91-CT/TW", "70-NQ/TW"}


def test_an_issuer_behind_two_numbers_of_one_kind_is_that_of_both() -> None:
    text = "Sáng 4/6/2025, Tỉnh ủy họp về Quyết định số 811-QĐ/TW và Quyết định 812-QĐ/TW của Bộ Chính trị."
    assert _issuers(text) == {"811-QĐ/TW": "Politburo", "812-QĐ/TW": "Politburo"}


def test_so_is_the_place_of_that_issuer() -> None:
    text = (
        "Sáng 4/6/2025, HĐND tỉnh Lào Cai họp, bãi bỏ Nghị quyết số 81/2023/NQ-HĐND và Nghị quyết "
        "82/2024/NQ-HĐND của HĐND tỉnh Yên Bái."
    )
    places = {d.number: d.issuer_place for d in _read(text).documents}
    assert places == {"81/2023/NQ-HĐND": "Yên Bái", "82/2024/NQ-HĐND": "Yên Bái"}


def test_who_is_acted_for_has_issued_what_is_read_out() -> None:
    text = (
        "Thừa ủy quyền của Ban Bí thư, Phó Trưởng Ban Tổ chức Trung ương Lê An Bình công bố Quyết định số "
        "811-QĐNS/TW, ngày 3/6/2025; ông Vũ Văn Minh nhận Quyết định 812-QĐNS/TW cùng ngày. Sáng 4/6/2025 "
        "Tỉnh ủy họp."
    )
    found = {d.number: (d.issuer, d.issued_on) for d in _read(text).documents}
    assert found["811-QĐNS/TW"] == ("Secretariat", date(2025, 6, 3))
    assert found["812-QĐNS/TW"][1] == date(2025, 6, 3)


def test_a_party_committee_of_a_house_is_none_of_a_commune() -> None:
    text = "Sáng 4/6/2025, Đảng ủy Quân khu 2 họp. Các cấp thực hiện Chương trình hành động 81-CTr/ĐU."
    assert _issuers(text) == {"81-CTr/ĐU": "Party Committee of the Military Region 2"}
    commune = "Sáng 4/6/2025, Đảng ủy xã Bát Xát họp. Các thôn thực hiện Chương trình hành động 81-CTr/ĐU."
    assert _issuers(commune) == {"81-CTr/ĐU": "Commune Party Committee"}


def test_two_documents_of_one_number_are_no_letter_of_that_number() -> None:
    text = "Sáng 4/6/2025, tòa áp dụng Luật số 99/2025/QH15; cả hai văn bản đều mang số 99, nhiều nơi nhầm."
    assert {d.number for d in _read(text).documents} == {"99/2025/QH15"}


def test_what_a_document_is_carried_out_by() -> None:
    text = (
        "Sáng 4/6/2025, Tỉnh ủy cụ thể hóa Nghị quyết 70-NQ/TW bằng Chương trình hành động 81-CTr/TU. Sở Y "
        "tế vừa ban hành Công văn số 812/SYT-NVY hướng dẫn thực hiện Nghị định số 191/2024/NĐ-CP. Theo Kế "
        "hoạch số 21-KH/TU, đoàn xem xét kỹ việc thi hành Kết luận 913-KL/TW."
    )
    read = _read(text)
    numbers = [d.number for d in read.documents]
    found = {(numbers[r.source], r.relation, numbers[r.target]) for r in read.relations}
    assert found == {
        ("81-CTr/TU", "implements", "70-NQ/TW"),
        ("812/SYT-NVY", "guides", "191/2024/NĐ-CP"),
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Chỉ thị số 91-CT/TW của Bộ Chính trị về đại hội được cụ thể hóa bằng Kế hoạch số 92-KH/TU.",
            ("92-KH/TU", "implements", "91-CT/TW"),
        ),
        (
            "Luật Đê điều số 91/2025/QH15 có hiệu lực; Nghị định 92/2025/NĐ-CP của Chính phủ quy "
            "định chi tiết luật này.",
            ("92/2025/NĐ-CP", "guides", "91/2025/QH15"),
        ),
        (
            "Có Nghị định 92/2025/NĐ-CP về đê điều, văn bản này thay thế Nghị định số 91/2020/NĐ-CP.",
            ("92/2025/NĐ-CP", "replaces", "91/2020/NĐ-CP"),
        ),
        (
            "Thông tư 92/2025/TT-BNV lại sửa Thông tư 91/2025/TT-BNV.",
            ("92/2025/TT-BNV", "amends", "91/2025/TT-BNV"),
        ),
        (
            "Nghị quyết số 92/2025/QH15 của Quốc hội, ban hành để thực hiện Nghị quyết số 91-NQ/TW.",
            ("92/2025/QH15", "implements", "91-NQ/TW"),
        ),
        # After what something is done is no means; what is issued behind a comma is another document.
        ("Nghị quyết 91-NQ/TW được thực hiện theo Kế hoạch số 92-KH/TU.", None),
    ],
)
def test_what_one_document_does_to_another(text: str, expected: tuple[str, str, str] | None) -> None:
    assert relations(text, "vi") == ([expected] if expected else [])


def test_news_of_several_provinces_tells_of_one_after_the_other() -> None:
    text = (
        "Hai địa phương vừa bổ nhiệm cán bộ.\n\n"
        "Chủ tịch UBND tỉnh Lào Cai ký hôm 4/6/2025. Căn cứ: Nghị quyết số 81/NQ-HĐND của HĐND tỉnh.\n\n"
        "Chủ tịch UBND tỉnh Gia Lai cũng vậy. Căn cứ là Nghị quyết số 82/NQ-HĐND của HĐND tỉnh."
    )
    places = {d.number: d.issuer_place for d in _read(text).documents}
    assert places == {"81/NQ-HĐND": "Lào Cai", "82/NQ-HĐND": "Gia Lai"}
