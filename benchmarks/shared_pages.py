"""Pages of the shared folder with their gold: the text by the elements that hold it, the rest as recorded there."""

from __future__ import annotations

import gzip
import json
import re
from datetime import date, datetime
from pathlib import Path
from typing import Any

from lxml import html

from tests.parsers.pages import Page
from tests.quality.corpora import shared_folder

# The elements of each page of `dev` that are its article, headline apart.
_TEXT = {
    "vi/vi_vn17": "//div[@class='article__sapo'] | //div[@class='article__body']/p | //td[@class='caption']",
    "vi/vi_vn34": "//div[contains(@class, 'article__sapo')]/p | //figcaption"
    " | //div[contains(@class, 'article__body')]/*[self::p[not(@class)] or self::h3]",
    "vi/vi_none1": "//h2[@class='detail-sapo'] | //div[@class='detail-content']/p[not(@style)]"
    " | //div[@class='detail-content']//tr",
    "ar/ar_ar01": "//article/p",
    "ar/ar_vn17": "//article/*[self::p[not(@class='author' or @class='source')] or self::blockquote] | //figcaption",
    "ar/ar_vn20": "//div[@class='content']/*[self::p[not(@style) and not(starts-with(., 'المصدر'))] or self::h2]"
    " | //figcaption",
    "fa/fa_ir02": "//article/p[not(@class='end')]",
    "fa/fa_vn20": "//article/*[self::p[not(@class='author' or @class='src')] or self::h2 or self::blockquote]"
    " | //figcaption",
    "fa/fa_vn34": "//article/*[self::p[not(@class='author' or @class='src')] or self::h2 or self::blockquote]"
    " | //figcaption",
    "uk/uk_ua06": "//div[@class='text']/p",
    "uk/uk_vn34": "//p[@class='sapo'] | //figcaption"
    " | //div[@class='content']/*[self::p[not(@class='sign') and not(starts-with(., 'Джерело'))] or self::h3]",
    "uk/uk_vn43": "//div[@class='article__sapo'] | //figcaption"
    " | //div[@class='article__body']/*[self::p[not(@class='article__author')] or self::h2]",
}
_CREDIT = re.compile(r"\s*\(?(?:Ảnh|الصورة|عکس|Фото)\s*:[^:]*$")


def shared_pages() -> dict[str, list[Page]]:
    """Return the sets of pages of the shared folder by name; none where there is no such folder."""
    shared = shared_folder()
    return {"dev": _dev(shared), "html": _real(shared / "html")} if shared else {}


def _dev(shared: Path) -> list[Page]:
    gold = json.loads((shared / "gold" / "dev.json").read_text(encoding="utf-8"))["articles"]
    return [_dev_page(shared / "dev" / f"{name}.html", gold[f"{name.split('/')[1]}.html"]) for name in _TEXT]


def _dev_page(file: Path, gold: dict[str, Any]) -> Page:
    content = file.read_bytes()
    tree = html.document_fromstring(content.decode("utf-8"))
    elements = tree.xpath(_TEXT[f"{file.parent.name}/{file.stem}"])
    lines = [_CREDIT.sub("", " ".join(e.text_content().split())) for e in elements]
    return Page(
        name=file.stem,
        language=gold["language"],
        content=content,
        text="\n".join([gold["title"], *filter(None, lines)]),
        title=gold["title"],
        published_on=date.fromisoformat(gold["published_on"]) if gold["published_on"] else None,
        address=gold["source_url"],
        publisher=gold["publisher"],
    )


def _real(folder: Path) -> list[Page]:
    pages = []
    for file in sorted(folder.glob("fundus/*/*.html.gz")):
        record = next(iter(json.loads(next(file.parent.glob("*.json")).read_text(encoding="utf-8")).values()))
        known = file.parent / "meta.info"
        address = json.loads(known.read_text())[file.name]["url"] if known.exists() else ""
        day = datetime.fromisoformat(record["publishing_date"]).date()
        pages.append(
            _page(file.stem, gzip.decompress(file.read_bytes()), _body(record), record["title"], day, address)
        )
    cnn = folder / "newspaper4k" / "arabic_article.html"
    known = json.loads(cnn.with_suffix(".json").read_text(encoding="utf-8"))
    text = cnn.with_suffix(".txt").read_text(encoding="utf-8")
    pages.append(_page("CNN", cnn.read_bytes(), text, known["title"], date(2013, 8, 3), known["url"]))
    return pages


def _page(name: str, content: bytes, text: str, title: str, day: date, address: str) -> Page:
    return Page(name, "", content, f"{title}\n{text}", title, day, address)


def _body(record: dict[str, Any]) -> str:
    sections = record["body"]["sections"]
    parts = [[*s["headline"], *s["paragraphs"]] for s in sections]
    return "\n".join([*record["body"]["summary"], *(line for part in parts for line in part)])
