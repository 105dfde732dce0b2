"""Persian names that no given name opens: behind a word for a person, between others, or before an office."""

import pytest

from extract.people.finder import find_people


def names(text: str) -> list[str]:
    return [p.as_written for p in find_people(text, "fa")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Between two names that commas part.
        (
            "در این سفر حسن کریمی، رحیمداد کوشکی، نادر رستمی و رضا نادری حضور داشتند.",
            ["حسن کریمی", "رحیمداد کوشکی", "نادر رستمی", "رضا نادری"],
        ),
        # Where the family is from, in a list.
        (
            "از جمله، علی رستگاری کوشک، حسن کریمی و رضا نادری حضور داشتند.",
            ["علی رستگاری کوشک", "حسن کریمی", "رضا نادری"],
        ),
        # One word behind "Mr", before a day or the office in brackets.
        ("نشست با حضور مدیرکل محترم جناب آقای سرخابان روز شنبه برگزار شد.", ["سرخابان"]),
        ("در این دیدار آقای دکتر سرخابی (رئیس دانشگاه) از همکاری استقبال کرد.", ["سرخابی"]),
        # A word of a vocabulary behind a trade, right before an office; one given name behind "Mawlawi".
        ("آقای دکتر نگهبان مدیرکل آب استان یزد از سد بازدید کرد.", ["نگهبان"]),
        ("مولوی عبدالستار والی هرات از سد بازدید کرد.", ["عبدالستار"]),
        # Who is met, between "with" and the office.
        (
            "رضا نادری در دیدار با لوران باسکن سرپرست دفتر یونسکو گفت که کار سخت است.",
            ["رضا نادری", "لوران باسکن"],
        ),
        ("وزیر نیرو با هاوارد لیندگرن سفیر نروژ دیدار کرد.", ["هاوارد لیندگرن"]),
        ("وزیر نیرو در دیدار با کشاورزان نمونه استان گفت که کار سخت است.", []),
        # What opens a clause whose verb is one of meeting or saying.
        (
            "صبح امروز سرخابی فرماندار تفت با همراهی زرینی معاون فرماندار از سد بازدید کرد.",
            ["سرخابی", "زرینی"],
        ),
        ("در این دیدار هاوارد لیندگرن سفیر نروژ گفت که کار سخت است.", ["هاوارد لیندگرن"]),
        ("در این جلسه هفتگی استاندار گفت که کار سخت است.", []),
        # Surnames that are titles too, and "sayyid" before a given name and an ending of surnames.
        ("در این نشست علیرضا سفیر، رئیس فدراسیون گفت که کار سخت است.", ["علیرضا سفیر"]),
        ("به گزارش ایرنا، سید نادر راد از سد بازدید کرد.", ["نادر راد"]),
        ("مولوی کفایت الله کوشکی رئیس اداره آب گفت که کار سخت است.", ["کفایت الله کوشکی"]),
        # Two given names in one word.
        ("نصیراحمد کوشکی وزیر معادن به هرات سفر کرد.", ["نصیراحمد کوشکی"]),
        # A given name that is an office too.
        ("کاوه سهرابی معین سیاسی وزارت امور خارجه در این نشست گفت که کار سخت است.", ["کاوه سهرابی"]),
        ("معین سهرابی نماینده یزد در این نشست گفت که کار سخت است.", ["معین سهرابی"]),
    ],
)
def test_names_that_their_place_tells(text: str, expected: list[str]) -> None:
    assert names(text) == expected
