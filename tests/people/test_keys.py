"""Spelling variants of one rendering share a key; different names do not."""

from __future__ import annotations

import pytest

from extract.people.linking.keys import match_key


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("ar", "نجوين فان ترونج", "نغوين فان ترونغ"),
        ("ar", "تران كوك هاي", "تران كووك هاي"),
        ("ar", "لي مينه تام", "لي منه تام"),
        ("fa", "نگوین مینه هوی", "نگوین مین هوی"),
        ("fa", "ترونگ ون آن", "ترونگ وان آن"),
        ("fa", "هوانگ دنگ لام", "هوانگ دانگ لام"),
        ("uk", "Фам Мінь Туан", "Фам Мінх Туан"),
        ("uk", "Фам Мінь Чінь", "Фам Мінь Чіня"),
        ("uk", "Ле Ван Тоан", "Ле Ван Тоана"),
        ("ar", "عبد القادر الجيلاني", "عبدالقادر الجيلاني"),
        ("ar", "سيف الدين قطز", "سيف‌الدين قطز"),
        ("ar", "ناصر أبو حامد", "ناصر أبوحامد"),
        ("fa", "کاظم تقی زاده", "کاظم تقی‌زاده"),
        ("fa", "کاظم تقی زاده", "کاظم تقیزاده"),
        ("fa", "رحمت الله صمدی فر", "رحمت‌الله صمدی‌فر"),
        ("fa", "محمد رضا شجریان", "محمدرضا شجریان"),
        ("vi", "Nguyễn Hoà An", "Nguyễn Hòa An"),
        ("vi", "Trần Sỹ Lâm", "Trần Sĩ Lâm"),
        ("vi", "LÊ QUANG PHÚC", "Lê Quang Phúc"),
    ],
)
def test_variants_share_a_key(language: str, one: str, other: str) -> None:
    assert match_key(one, language) == match_key(other, language)


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("ar", "نجوين فان هاي", "نجوين فان لام"),
        ("fa", "له وان هونگ", "له وان لام"),
        ("ar", "حسن عبد القادر", "حسن القادر"),
        ("fa", "محمد رضا", "محمدرضا صمدی"),
        ("fa", "پرویز رضا قلی", "پرویز رضاقلی"),
        ("uk", "Ле Ван Тоан", "Ле Ван Туан"),
        ("vi", "Trần Văn Hùng", "Trần Văn Hưng"),
    ],
)
def test_different_names_have_different_keys(language: str, one: str, other: str) -> None:
    assert match_key(one, language) != match_key(other, language)
