"""Where what a document is about ends."""

from __future__ import annotations

import pytest

from extract.documents.stage import find_documents
from tests.documents.test_articles import article

_VI = "Nghị quyết số 84-NQ/TW của Bộ Chính trị "
_UK = "Постанова Кабінету Міністрів від 3 травня 2024 р. № 418 "
_AR = "القرار رقم 84-NQ/TW "
_FA = "قطعنامه شماره 84-NQ/TW دفتر سیاسی "


def _subject(text: str, language: str) -> str | None:
    return find_documents(article(text, language=language)).mentions[0].subject


@pytest.mark.parametrize(
    ("behind", "subject"),
    [
        ("về phát triển đô thị xanh. Hội nghị kết thúc.", "phát triển đô thị xanh"),
        ("về phí, lệ phí và thu nợ.", "phí, lệ phí và thu nợ"),
        ("về cấp nước sạch đến năm 2035, tầm nhìn 2050;", "cấp nước sạch đến năm 2035, tầm nhìn 2050"),
        ("về cấp nước sạch, Bộ trưởng nói.", "cấp nước sạch"),
        ("về cấp nước sạch, trong đó có nước mưa.", "cấp nước sạch"),
        ("về cấp nước sạch, người dân đã có giếng.", "cấp nước sạch"),
        ("về cấp nước sạch, thực hiện Nghị quyết này phải khẩn trương.", "cấp nước sạch"),
        ("về cấp nước sạch đã giúp nhiều làng.", "cấp nước sạch"),
        ("về cấp nước sạch (lần đầu);", "cấp nước sạch"),
        ("về cấp nước (sạch) cho làng.", "cấp nước (sạch) cho làng"),
        ("về cấp nước sạch và Nghị quyết số 85-NQ/TW.", "cấp nước sạch"),
        ("về “Nước sạch: quyền của dân; việc của xã”, ông nói.", "Nước sạch: quyền của dân; việc của xã"),
        ("về “Nước sạch, trong đó “nước mưa” quan trọng.", None),
        ("về phong trào “Làng sạch, đẹp” và hội thi.", "phong trào “Làng sạch, đẹp”"),
        ("về nước.", None),
    ],
)
def test_a_vietnamese_subject(behind: str, subject: str | None) -> None:
    assert _subject(_VI + behind, "vi") == subject


@pytest.mark.parametrize(
    ("behind", "subject"),
    [
        ("про облік криниць, ремонт водогонів і нагляд.", "облік криниць, ремонт водогонів і нагляд"),
        ("про облік криниць, який почався торік.", "облік криниць"),
        ("про облік криниць, ухвалений торік.", "облік криниць"),
        ("про облік криниць зобов'язує громади.", "облік криниць"),
    ],
)
def test_a_ukrainian_subject(behind: str, subject: str) -> None:
    assert _subject(_UK + behind, "uk") == subject


@pytest.mark.parametrize(
    ("behind", "subject"),
    [
        ("بشأن آبار القرى ومياهها.", "آبار القرى ومياهها"),
        ("بشأن آبار القرى، وقال الوزير إنها قليلة.", "آبار القرى"),
    ],
)
def test_an_arabic_subject_ends_at_a_comma(behind: str, subject: str) -> None:
    assert _subject(_AR + behind, "ar") == subject


@pytest.mark.parametrize(
    ("behind", "subject"),
    [
        ("در مورد توسعه شهرها را بررسی کرد.", "توسعه شهرها"),
        ("در مورد چاه‌ها، آب و باران.", "چاه‌ها، آب و باران"),
        ("در مورد چاه‌های روستا صادر کرد.", "چاه‌های روستا"),
        ("در مورد چاه‌های روستا مهم است.", None),
        ("در مورد چاه‌های روستا، آب پاک و باران مهم است.", "چاه‌های روستا"),
    ],
)
def test_a_persian_subject_ends_before_its_verb(behind: str, subject: str | None) -> None:
    assert _subject(_FA + behind, "fa") == subject
