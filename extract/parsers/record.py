"""Read the article of a JSON record, whatever its fields are called."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import Any

from extract.lexicon.folding import fold
from extract.parsers.composition import compose, split_lines
from extract.parsers.draft import Draft, Line
from extract.parsers.encoding import clean, decode
from extract.parsers.errors import SkippedArticle, UnreadableArticle
from extract.parsers.metadata import iso_date
from extract.parsers.web_page import read_markup, without_markup

# What the fields of an article are called, best first; field names are compared in lower case, "-" as "_".
ROLES: dict[str, tuple[str, ...]] = {
    "title": (
        *("title", "headline", "header", "name", "og:title", "article_title", "news_title"),
        *("tieu_de", "tiêu đề", "tieude", "العنوان", "عنوان", "заголовок", "назва", "تیتر"),
    ),
    "lead": (
        *("sapo", "abstract", "lead", "lede", "summary", "description", "subtitle", "standfirst", "excerpt"),
        *("tom_tat", "tóm tắt", "mo_ta", "mô tả", "الملخص", "خلاصه", "лід", "анотація"),
    ),
    "text": (
        *("text", "body", "content", "paragraphs", "articlebody", "article_body", "maintext", "main_text"),
        *("full_text", "fulltext", "plain_text", "cleaned_text", "body_text", "content_text", "article"),
        *(
            "story",
            "noi_dung",
            "nội dung",
            "noidung",
            "النص",
            "المحتوى",
            "نص",
            "متن",
            "متن خبر",
            "текст",
            "зміст",
        ),
    ),
    "html": ("html", "raw_html", "page", "markup", "page_source", "body_html", "content_html", "raw"),
    "url": (
        *(
            "url",
            "link",
            "source_url",
            "canonical_url",
            "href",
            "permalink",
            "uri",
            "page_url",
            "article_url",
        ),
        *("guid", "đường dẫn", "duong_dan", "lien_ket", "liên kết", "الرابط", "رابط", "لینک", "посилання"),
    ),
    "date": (
        *("published_on", "published_at", "published", "date_published", "datepublished", "publish_date"),
        *("publication_date", "pubdate", "pub_date", "published_date", "publish_time", "date_publish"),
        *(
            "posted_at",
            "date",
            "datetime",
            "ngay_dang",
            "ngày đăng",
            "ngay",
            "ngày",
            "التاريخ",
            "تاريخ النشر",
        ),
        *("تاریخ", "تاریخ انتشار", "дата", "дата публікації"),
    ),
    "publisher": (
        *(
            "publisher",
            "site_name",
            "sitename",
            "newspaper",
            "outlet",
            "media",
            "source_name",
            "nguồn",
            "nguon",
        ),
        *("المصدر", "منبع", "джерело", "видання"),
    ),
}


def read_record(content: bytes, names: Iterable[tuple[str, str]] = ()) -> Draft:
    """Return the article of one JSON object given as bytes; `names` are pairs of role and field name.

    A record with the whole page is read as that page. Raises UnreadableArticle if the bytes are no JSON
    object, SkippedArticle if no field holds text.
    """
    try:
        loaded = json.loads(decode(content))
    except (ValueError, RecursionError) as error:
        raise UnreadableArticle(f"not a JSON record: {error}") from error
    if not isinstance(loaded, dict):
        raise UnreadableArticle("the JSON is not an object")
    fields = _Fields(loaded, names)
    title = fields.text("title")
    draft = _draft(fields, " ".join(title.split()) if title else None)
    _complete(draft, fields)
    return draft


def apply_metadata(draft: Draft, record: Mapping[str, Any]) -> None:
    """Fill a draft with what fields beside its text say of publisher, date and address."""
    _complete(draft, _Fields(record))


def _complete(draft: Draft, fields: _Fields) -> None:
    draft.publisher = fields.text("publisher") or draft.publisher
    draft.published_on = _day(fields.first("date")) or draft.published_on
    draft.source_url = draft.source_url or fields.text("url")


def has_text(record: Mapping[str, Any], names: Iterable[tuple[str, str]] = ()) -> bool:
    """Tell whether a record has a field that can hold the text of an article."""
    fields = _Fields(record, names)
    return bool(fields.strings("text") or fields.text("html") or fields.text("lead"))


class _Fields:
    """The fields of a record by their role; a name given by the caller comes before the usual ones."""

    def __init__(self, record: Mapping[str, Any], names: Iterable[tuple[str, str]] = ()) -> None:
        self._values = {_key(str(k)): v for k, v in record.items()}
        given: dict[str, tuple[str, ...]] = {}
        for role, name in names:
            given[role] = (*given.get(role, ()), _key(name))
        self._names = {role: given.get(role, ()) + usual for role, usual in ROLES.items()}

    def first(self, role: str) -> Any:
        """Return the value of the first field of a role that has one."""
        return next(
            (v for n in self._names[role] if (v := self._values.get(n)) not in (None, "", [], {})), None
        )

    def text(self, role: str) -> str | None:
        """Return the first field of a role that holds text."""
        for name in self._names[role]:
            value = self._values.get(name)
            if isinstance(value, dict):
                value = value.get("name") or value.get("rendered")
            if isinstance(value, str) and value.strip():
                return clean(value).strip()
        return None

    def strings(self, role: str) -> list[str]:
        """Return the texts of the first field of a role that holds any: one, or a list of paragraphs."""
        for name in self._names[role]:
            value = self._values.get(name)
            members = value if isinstance(value, list) else [value]
            found = [clean(v) for v in map(_member, members) if v.strip()]
            if found:
                return found
        return []


def _key(name: str) -> str:
    return unicodedata.normalize("NFC", name).strip().lower().replace("-", "_")


def _day(value: Any) -> date | None:
    """Return the day that a field states: text in any notation, or the seconds of a Unix clock."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        seconds = value / 1000 if value > 1e11 else value
        return datetime.fromtimestamp(seconds, tz=UTC).date() if 0 < seconds < 4e9 else None
    return iso_date(clean(value)) if isinstance(value, str) else None


def _draft(fields: _Fields, title: str | None) -> Draft:
    body = fields.strings("text")
    markup = fields.text("html") or next(
        (b for b in body if "<p" in b and "</p>" in b and "<html" in b), None
    )
    if markup and (not body or "<html" in markup[:2000].lower()):
        return read_markup(markup)
    lead = fields.text("lead")
    lines = _lines([*([lead] if lead and not _repeats(lead, body) else []), *body])
    if not lines:
        raise SkippedArticle("the record has no field with text")
    return compose(lines, title)


def _lines(texts: Iterable[str]) -> list[Line]:
    lines: list[Line] = []
    for text in texts:
        found = split_lines(without_markup(text))
        lines.extend(Line(x.text, x.gap or number == 0, x.kind) for number, x in enumerate(found))
    return lines


def _repeats(lead: str, body: list[str]) -> bool:
    """Tell whether the lead is the start of the text, as many dumps print it, or the start of that start."""
    start = "".join(fold(re.sub(r"\s*\[?(?:…|\.{3})\]?\s*$", "", without_markup(lead))).split())
    return bool(body) and "".join(fold(without_markup(body[0])).split()).startswith(start)


def _member(value: Any) -> str:
    if isinstance(value, dict):
        value = next(
            (value[k] for k in ("text", "content", "paragraph", "rendered", "value") if k in value), ""
        )
    return value if isinstance(value, str) else ""
