"""Generated articles for the benchmarks of whole runs: files of short news with names, days and numbers.

The same number gives the same article, whatever the size of the corpus. Articles come in groups of four, one
a language, that report the same meeting of a province. Its people are of that province: few are in the news
again and again, many once.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache, lru_cache
from pathlib import Path
from random import Random

from extract.lexicon import shared_table
from extract.people.linking.frequencies import frequencies
from extract.people.linking.rendering import spellings

_TEXTS = {
    "vi": """{province}: Họp bàn về kế hoạch năm {year}

Báo {province} {day}/{month}/{year}

Ngày {day}/{month}/{year}, Ủy ban nhân dân tỉnh {province} họp phiên thường kỳ. Ông {a}, Chủ tịch UBND tỉnh, \
chủ trì cuộc họp. Dự họp có các Phó Chủ tịch UBND tỉnh {b} và {c}, lãnh đạo các sở, ngành.

Theo báo cáo của Sở Tài chính, thu ngân sách đạt {n} tỷ đồng, bằng {m}% dự toán. Hội nghị nghe việc thực hiện Nghị \
quyết số {serial}/NQ-HĐND ngày {day}/{month}/{year} và Kế hoạch số {n}/KH-UBND của tỉnh.
""",
    "uk": """{province}: засідання щодо плану на {year} рік

{day}.{month}.{year}

{day}.{month}.{year} Народний комітет провінції {province} провів чергове засідання. Голова Народного комітету \
провінції {a} головував на засіданні. У ньому взяли участь заступники голови {b} та {c}, керівники департаментів.

За звітом Департаменту фінансів, доходи бюджету склали {n} мільярдів донгів, або {m}% плану. Учасники розглянули \
виконання Резолюції № {serial}/NQ-HĐND та Плану № {n}/KH-UBND.
""",
    "ar": """{province}: اجتماع بشأن خطة عام {year}

{day}/{month}/{year}

في {day}/{month}/{year}، عقدت اللجنة الشعبية لمقاطعة {province} اجتماعها الدوري. وترأس الاجتماع السيد {a}، رئيس اللجنة \
الشعبية للمقاطعة، وحضره نائبا الرئيس {b} و{c} وقادة الإدارات.

ووفقا لتقرير إدارة المالية، بلغت إيرادات الميزانية {n} مليار دونج، أي {m}% من الخطة. وناقش المشاركون تنفيذ القرار رقم \
{serial}/NQ-HĐND والخطة رقم {n}/KH-UBND.
""",
    "fa": """{province}: نشست درباره برنامه سال {year}

{day}/{month}/{year}

در تاریخ {day}/{month}/{year}، کمیته مردمی استان {province} نشست دوره‌ای خود را برگزار کرد. آقای {a}، رئیس کمیته مردمی \
استان، ریاست نشست را بر عهده داشت. {b} و {c}، نایب رئیسان کمیته مردمی استان، در این نشست حضور داشتند.

بر اساس گزارش اداره دارایی، درآمد بودجه به {n} میلیارد دونگ رسید که {m} درصد برنامه است. شرکت‌کنندگان اجرای قطعنامه شماره \
{serial}/NQ-HĐND و طرح شماره {n}/KH-UBND را بررسی کردند.
""",
}
LANGUAGES = tuple(_TEXTS)
"""The languages of articles, in turn of their numbers."""
_FAME = 0.7  # the lower, the more people are in the news once
_FIRST_DAY = date(2022, 1, 1)


def article(number: int, edition: int = 0) -> str:
    """Return an article; another edition differs in a number."""
    random = Random(number // len(LANGUAGES))
    language = LANGUAGES[number % len(LANGUAGES)]
    day = _FIRST_DAY + timedelta(days=random.randrange(1200))
    province = random.choice(_provinces())
    people = [_official(province, rank) for rank in _ranks(random)]
    if language != "vi":
        province, *people = (_rendered(name, language) for name in (province, *people))
    a, b, c = people
    serial, n, m = random.randint(1, 400), random.randint(100, 9000), random.randint(40, 130)
    return _TEXTS[language].format(
        province=province, a=a, b=b, c=c, day=day.day, month=day.month, year=day.year,
        serial=serial, n=n + edition, m=m,
    )  # fmt: skip


def write(folder: Path, count: int) -> None:
    """Write `count` articles, a thousand to a folder."""
    for number in range(count):
        file = path(folder, number)
        if number % 1000 == 0:
            file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(article(number), encoding="utf-8")


def path(folder: Path, number: int) -> Path:
    """Return where an article is."""
    return folder / f"{number // 1000:04d}" / f"{number:07d}.txt"


@cache
def _provinces() -> tuple[str, ...]:
    return tuple(sorted({row["present"] for row in shared_table("provinces")}))


@cache
def _parts() -> dict[str, tuple[list[str], list[float]]]:
    shares = frequencies()
    found = {}
    for part in ("family", "middle", "given"):
        weights = {s: getattr(f, part) for s, f in shares.items() if getattr(f, part) > 1e-4}
        found[part] = (list(weights), list(weights.values()))
    return found


def _ranks(random: Random) -> list[int]:
    """Return how far down the list of a province's officials three different people stand."""
    ranks: dict[int, None] = {}
    while len(ranks) < 3:
        ranks[int(random.paretovariate(_FAME))] = None
    return list(ranks)


@lru_cache(maxsize=1 << 16)
def _official(province: str, rank: int) -> str:
    random = Random(f"{province} {rank}")
    return " ".join(random.choices(*_parts()[part])[0] for part in ("family", "middle", "given"))


def _rendered(name: str, language: str) -> str:
    words = []
    for syllable in name.split():
        ways = spellings(syllable, language)
        words.append(max(ways, key=lambda w: (ways[w], w)) if ways else syllable)
    return " ".join(words).title()
