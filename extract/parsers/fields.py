"""The fields of a record by what they hold, whatever they are called."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any

from extract.parsers.characters import clean

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


def has_text(record: Mapping[str, Any], names: Iterable[tuple[str, str]] = ()) -> bool:
    """Tell whether a record has a field that can hold the text of an article."""
    fields = Fields(record, names)
    return bool(fields.strings("text") or fields.text("html") or fields.text("lead"))


class Fields:
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


def _member(value: Any) -> str:
    if isinstance(value, dict):
        value = next(
            (value[k] for k in ("text", "content", "paragraph", "rendered", "value") if k in value), ""
        )
    return value if isinstance(value, str) else ""
