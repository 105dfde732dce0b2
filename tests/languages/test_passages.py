"""Mixed texts: the language of most of it, and which passages are in another one."""

from __future__ import annotations

import pytest

from extract.languages import identify_passages
from extract.parsers import Source, parse
from tests.parsers.stories import STORIES

VI, AR, UK, FA = (list(STORIES[code].paragraphs) for code in ("vi", "ar", "uk", "fa"))
RU = (
    "Во вторник областной совет провёл заседание, на котором главы общин доложили о подготовке школ и "
    "больниц к отопительному сезону, а также о запасах топлива на местах."
)
EN = (
    "The provincial council met on Tuesday to hear how schools and hospitals are getting ready for "
    "the heating season and on the fuel that is stored in each of the communes."
)


@pytest.mark.parametrize(
    ("passages", "language", "others"),
    [
        (VI, "vi", [None, None, None]),
        ([*AR, VI[0]], "ar", [None, None, None, "vi"]),
        ([VI[0], *AR], "ar", ["vi", None, None, None]),
        ([VI[0], VI[1], *FA], "fa", ["vi", "vi", None, None, None]),
        ([*UK, RU], "uk", [None, None, None, "ru"]),
        ([EN, *VI], "vi", ["en", None, None, None]),
        ([AR[0], *FA], "fa", ["ar", None, None, None]),
        ([*UK, "Trần Văn Mẫu phát biểu"], "uk", [None, None, None, None]),
        ([*UK, "Quang cảnh phiên họp thường kỳ tháng 8 của tỉnh"], "uk", [None, None, None, "vi"]),
        ([*AR, "57-NQ/TW, 1780/KH-UBND", "2025"], "ar", [None] * 5),
        ([], "und", []),
    ],
    ids=lambda v: v if isinstance(v, str) else "",
)
def test_passages(passages: list[str], language: str, others: list[str | None]) -> None:
    found = identify_passages(passages)
    assert (found.article.language, list(found.languages)) == (language, others)


def test_segments_of_an_article_say_it() -> None:
    text = "\n\n".join([STORIES["ar"].title, *AR, VI[1]])
    article = parse(Source("a.txt", text.encode(), "text"))
    assert [s.language for s in article.segments] == [None, None, None, None, "vi"]
