"""Guests whose names are told only by the office of another country beside them."""

from __future__ import annotations

import pytest

from extract.people.finder import find_people

_GUESTS = [
    ("با سوکسان فیمپون، نخست وزیر لائوس، دیدار کرد.", ["سوکسان فیمپون"]),
    ("سفیر کوبا در ویتنام، رافی کاستیو، حضور داشت.", ["رافی کاستیو"]),
    ("سفیر چین در ویتنام، هه وی، در مراسم شرکت کرد.", ["هه وی"]),
    ("سفیر تایلند در ویتنام سومپوت راتانا را به حضور پذیرفت.", ["سومپوت راتانا"]),
    ("وزیر خارجه ژاپن، کنتارو موریسه، آمد. وزیر کنتارو موریسه رفت.", ["کنتارو موریسه"] * 2),
    ("وزیر خارجه ژاپن، ضمن قدردانی از ویتنام، گفت.", []),
    ("نخست وزیر لائوس، معاون اول، رفت.", []),
    ("در ادامه سفر، نخست وزیر لائوس از بندر بازدید کرد.", []),
    ("سفیر لائوس در ویتنام تأکید کرد که همکاری ادامه دارد.", []),
]


@pytest.mark.parametrize(("text", "names"), _GUESTS)
def test_name_beside_an_office_of_another_country(text: str, names: list[str]) -> None:
    assert [p.as_written for p in find_people(text, "fa")] == names
