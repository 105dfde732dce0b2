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

_LISTED = [
    ("رفقا: راه لان تام، معاون دبیر؛ کسور هلونگ - عضو کمیته.", ["راه لان تام", "کسور هلونگ"]),
    ("هیئتی به ریاست آقای پینهو کاستیو، نایب رئیس شورا، آمد.", ["پینهو کاستیو"]),
    ("حاضران: سپهبد فام وان بین، معاون وزیر؛ لو تی هوا، رئیس شورا.", ["فام وان بین", "لو تی هوا"]),
    ("دستور کار: بررسی بودجه، رئیس جلسه گفت.", []),
    ("در ادامه سفر، نخست وزیر آمد؛ پس از آن، وزیر رفت.", []),
]


@pytest.mark.parametrize(("text", "names"), _LISTED)
def test_name_of_a_list_with_its_office_behind_a_comma(text: str, names: list[str]) -> None:
    assert [p.as_written for p in find_people(text, "fa")] == names


@pytest.mark.parametrize(("text", "names"), _GUESTS)
def test_name_beside_an_office_of_another_country(text: str, names: list[str]) -> None:
    assert [p.as_written for p in find_people(text, "fa")] == names
