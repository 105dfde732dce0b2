from __future__ import annotations

import json
from datetime import date

import pytest

from extract.article import Article
from extract.parsers import SkippedArticle, Source, UnreadableArticle, parse

P = "Голова обласної ради провів нараду, на якій громади доповіли про підготовку шкіл та лікарень до зими."
Q = "Він доручив департаментам завершити роботи до вересня та щотижня звітувати про їхній перебіг."


def read(record: object) -> Article:
    return parse(Source("d.jsonl#1", json.dumps(record).encode(), "json"))


@pytest.mark.parametrize(
    "record",
    [
        {"title": "Нарада в обласній раді", "text": f"{P}\n\n{Q}"},
        {"headline": "Нарада в обласній раді", "sapo": P, "body": Q},
        {"title": "Нарада в обласній раді", "abstract": P, "paragraphs": [P, Q]},
        {"Title": "Нарада в обласній раді", "content": f"<p>{P}</p><p>{Q}</p>"},
        {"title": "Нарада в обласній раді", "body": [{"text": P}, None, {"text": Q}]},
    ],
    ids=["text", "lead and body", "lead repeated", "markup", "list of objects"],
)
def test_field_names(record: dict[str, object]) -> None:
    got = read(record)
    assert got.title == "Нарада в обласній раді"
    assert got.text == f"{got.title}\n{P}\n{Q}"


def test_metadata_fields() -> None:
    got = read(
        {
            "title": "Нарада",
            "text": P,
            "url": "https://x.ua/1",
            "date": "2022-05-17T23:48:46",
            "publisher": "Степ",
        }
    )
    assert (got.source_url, got.published_on, got.publisher) == ("https://x.ua/1", date(2022, 5, 17), "Степ")


@pytest.mark.parametrize(
    ("stamp", "day"),
    [
        ("0001-01-01T00:00:00", None),
        ("1900-01-01", date(1900, 1, 1)),
        ("9999-12-31", None),
        ("2022-02-31", None),
    ],
)
def test_a_stamp_of_no_day_of_news(stamp: str, day: date | None) -> None:
    assert read({"title": "Нарада", "text": P, "date": stamp}).published_on == day


def test_the_day_of_extraction_is_not_the_publication_date() -> None:
    assert read({"title": "Нарада", "text": P, "date_extracted": "2015-08-03"}).published_on is None


def test_no_text_is_skipped() -> None:
    with pytest.raises(SkippedArticle):
        read({"id": 1})


@pytest.mark.parametrize("content", [b"[1]", b"{bad"])
def test_what_is_no_object_is_unreadable(content: bytes) -> None:
    with pytest.raises(UnreadableArticle):
        parse(Source("d.jsonl#1", content, "json"))


@pytest.mark.parametrize(
    "escaped", ["&quot;{}&quot;", "&#34;{}&#x22;", "&amp;quot;{}&amp;quot;", "<b>&quot;{}&quot;</b>"]
)
def test_entities_of_plain_fields_are_read(escaped: str) -> None:
    got = read(
        {"title": escaped.format("Нарада"), "text": f"{escaped.format('Слово')} &ndash; {P}\n\nО&shy;б {Q}"}
    )
    assert got.title == '"Нарада"'
    assert got.text == f'"Нарада"\n"Слово" – {P}\nОб {Q}'
