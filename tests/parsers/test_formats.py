"""Every kind of file that articles come in: what is read from it, and where it says that it came from."""

from __future__ import annotations

import base64
import bz2
import csv
import gzip
import io
import json
import lzma
import sys
import tarfile
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from extract.article import Article
from extract.parsers import Reading, SkippedArticle, Source, UnreadableArticle, find_sources, parse
from tests.parsers.stories import STORIES, Story

VI, AR, UK, FA = (STORIES[code] for code in ("vi", "ar", "uk", "fa"))


def read(path: Path, reading: Reading | None = None) -> dict[str, Article | str]:
    """Return the articles of a file by path; the reason in place of one that gives none."""
    found: dict[str, Article | str] = {}
    for item in find_sources(path, reading):
        if not isinstance(item, Source):
            found[item.path] = item.reason
            continue
        try:
            found[item.path] = parse(item)
        except (SkippedArticle, UnreadableArticle) as error:
            found[item.path] = error.reason
    return found


def record(story: Story) -> dict[str, str]:
    return {"title": story.title, "text": story.body}


def markdown(story: Story) -> bytes:
    return f"# {story.title}\n\n{story.body}\n".encode()


def mhtml(story: Story) -> bytes:
    page = base64.encodebytes(story.page.encode()).decode()
    return (
        "From: <Saved by a browser>\r\nSnapshot-Content-Location: https://so.example/1\r\n"
        'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="XX"\r\n\r\n'
        "--XX\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n"
        f"Content-Location: https://so.example/1\r\n\r\n{page}\r\n"
        "--XX\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0K\r\n--XX--\r\n"
    ).encode()


def json_lines(*stories: Story) -> bytes:
    return "\n".join(json.dumps(record(s), ensure_ascii=False) for s in stories).encode()


def table(*stories: Story, delimiter: str = ",", encoding: str = "utf-8") -> bytes:
    written = io.StringIO()
    rows = csv.writer(written, delimiter=delimiter)
    rows.writerow(["id", "title", "content"])
    rows.writerows([n, s.title, s.body] for n, s in enumerate(stories))
    return written.getvalue().encode(encoding)


def feed(*stories: Story) -> bytes:
    items = "".join(
        f"<item><title>{s.title}</title><link>https://so.example/{s.language}</link>"
        f"<pubDate>Mon, 04 Aug 2025 08:00:00 +0700</pubDate><description>…</description>"
        f"<content:encoded><![CDATA[{''.join(f'<p>{p}</p>' for p in s.paragraphs)}]]></content:encoded>"
        "</item>"
        for s in stories
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Báo</title>'
        f"{items}</channel></rss>"
    ).encode()


def atom(*stories: Story) -> bytes:
    items = "".join(
        f'<entry><title>{s.title}</title><link rel="self" href="https://so.example/self"/>'
        f'<link rel="alternate" href="https://so.example/{s.language}"/><published>2025-08-04T08:00:00Z</published>'
        f'<content type="xhtml"><div>{"".join(f"<p>{p}</p>" for p in s.paragraphs)}</div></content></entry>'
        for s in stories
    )
    return f'<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title>{items}</feed>'.encode()


def warc(*stories: Story, compressed: bool = False) -> bytes:
    written = io.BytesIO()
    writer = WARCWriter(written, gzip=compressed)
    writer.write_record(writer.create_warcinfo_record("x.warc", {"software": "x"}))
    for story in stories:
        headers = StatusAndHeaders(
            "200 OK", [("Content-Type", "text/html; charset=utf-8")], protocol="HTTP/1.1"
        )
        writer.write_record(
            writer.create_warc_record(
                f"https://so.example/{story.language}",
                "response",
                payload=io.BytesIO(story.page.encode()),
                http_headers=headers,
            )
        )
    return written.getvalue()


def zipped(members: dict[str, bytes]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return written.getvalue()


def tarred(members: dict[str, bytes], mode: str = "w") -> bytes:
    written = io.BytesIO()
    with tarfile.open(fileobj=written, mode=mode) as archive:  # type: ignore[call-overload]
        for name, content in members.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    return written.getvalue()


FORMATS: dict[str, tuple[bytes, list[str]]] = {
    "a.txt": (f"{VI.title}\n\n{VI.body}".encode(), [""]),
    "a.md": (markdown(VI), [""]),
    "a.html": (VI.page.encode(), [""]),
    "a.htm": (VI.page.encode("utf-16"), [""]),
    "a.xhtml": (b'<?xml version="1.0" encoding="utf-8"?>' + VI.page.encode(), [""]),
    "a.mhtml": (mhtml(VI), [""]),
    "a.json": (json.dumps(record(VI)).encode(), [""]),
    "list.json": (json.dumps([record(VI), record(UK)]).encode(), ["#1", "#2"]),
    "reply.json": (
        json.dumps({"ok": True, "data": {"items": [record(VI), record(AR)]}}).encode(),
        ["#1", "#2"],
    ),
    "hits.json": (json.dumps({"hits": {"hits": [{"_source": record(VI)}]}}).encode(), ["#1"]),
    "lines.json": (json_lines(VI, FA), ["#1", "#2"]),
    "a.jsonl": (json_lines(VI, UK), ["#1", "#2"]),
    "a.ndjson": (b"\xef\xbb\xbf" + json_lines(VI), ["#1"]),
    "a.csv": (table(VI, AR), ["#1", "#2"]),
    "semicolons.csv": (table(VI, AR, delimiter=";"), ["#1", "#2"]),
    "wide.csv": (table(VI, encoding="utf-16"), ["#1"]),
    "bom.csv": (table(VI, encoding="utf-8-sig"), ["#1"]),
    "a.tsv": (table(VI, FA, delimiter="\t"), ["#1", "#2"]),
    "a.xml": (feed(VI, UK), ["#1", "#2"]),
    "a.rss": (feed(VI), ["#1"]),
    "a.atom": (atom(VI, AR), ["#1", "#2"]),
    "export.xml": (
        f"<articles><article><title>{VI.title}</title><body>{VI.body}</body></article></articles>".encode(),
        ["#1"],
    ),
    "a.warc": (warc(VI, AR), ["#2", "#3"]),
    "a.warc.gz": (warc(VI, FA, compressed=True), ["#2", "#3"]),
    "a.zip": (
        zipped({"b/c.html": VI.page.encode(), "d.jsonl": json_lines(UK, FA)}),
        ["#b/c.html", "#d.jsonl#1", "#d.jsonl#2"],
    ),
    "nested.zip": (zipped({"in.zip": zipped({"c.html": VI.page.encode()})}), ["#in.zip#c.html"]),
    "a.tar": (tarred({"b/c.html": VI.page.encode()}), ["#b/c.html"]),
    "a.tar.gz": (tarred({"b/c.html": VI.page.encode()}, "w:gz"), ["#b/c.html"]),
    "a.tgz": (tarred({"c.md": markdown(VI)}, "w:gz"), ["#c.md"]),
    "a.tar.xz": (tarred({"c.html": VI.page.encode()}, "w:xz"), ["#c.html"]),
    "a.html.gz": (gzip.compress(VI.page.encode()), [""]),
    "a.jsonl.gz": (gzip.compress(json_lines(VI, UK)), ["#1", "#2"]),
    "a.csv.bz2": (bz2.compress(table(VI)), ["#1"]),
    "a.html.xz": (lzma.compress(VI.page.encode()), [""]),
    "page": (VI.page.encode(), [""]),
    "view.aspx": (VI.page.encode(), [""]),
    "page.txt": (VI.page.encode(), [""]),
    "packed.html": (gzip.compress(VI.page.encode()), [""]),
    "unpacked.html.gz": (VI.page.encode(), [""]),
}


@pytest.mark.parametrize("name", FORMATS)
def test_articles_of_a_file(name: str, tmp_path: Path) -> None:
    content, places = FORMATS[name]
    (tmp_path / name).write_bytes(content)
    found = read(tmp_path)
    assert list(found) == [name + place for place in places]
    first = found[name + places[0]]
    assert isinstance(first, Article), first
    assert first.text == VI.text
    assert first.title == VI.title
    assert all(isinstance(a, Article) for a in found.values()), found


# What a compressed stream holds is guessed, and a table cannot be.
@pytest.mark.parametrize("name", [name for name in FORMATS if name != "a.csv.bz2"])
def test_standard_input_needs_no_name(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    content, places = FORMATS[name]
    given = (
        "md" if name == "a.md" else name.split(".")[-1] if name.endswith(("csv", "tsv", "mhtml")) else None
    )
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))
    found = read(Path("-"), Reading(type=given))
    assert len(found) == len(places)
    assert all(path.startswith("stdin") for path in found)
    texts = [a.text for a in found.values() if isinstance(a, Article)]
    assert texts[0] == VI.text


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.rss", feed(VI)), ("a.atom", atom(VI)), ("a.warc", warc(VI)), ("a.mhtml", mhtml(VI))],
    ids=lambda v: v if isinstance(v, str) else "",
)
def test_addresses_come_with_the_article(name: str, content: bytes, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(content)
    (got,) = read(tmp_path).values()
    assert isinstance(got, Article)
    assert got.source_url in ("https://so.example/vi", "https://so.example/1")


@pytest.mark.parametrize(("name", "write"), [("a.rss", feed), ("a.atom", atom)])
def test_dates_of_feeds(name: str, write: Callable[..., bytes], tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(write(VI))
    (got,) = read(tmp_path).values()
    assert isinstance(got, Article)
    assert got.published_on == date(2025, 8, 4)


def test_front_matter(tmp_path: Path) -> None:
    matter = f"---\ntitle: {UK.title}\ndate: 2025-08-04\nurl: https://so.example/9\npublisher: Степ\n---\n"
    (tmp_path / "a.md").write_text(matter + UK.body, encoding="utf-8")
    (got,) = read(tmp_path).values()
    assert isinstance(got, Article)
    assert (got.title, got.published_on, got.source_url, got.publisher) == (
        UK.title,
        date(2025, 8, 4),
        "https://so.example/9",
        "Степ",
    )
    assert got.text == UK.text


def test_markdown_is_read_as_it_would_be_shown(tmp_path: Path) -> None:
    first, *rest = VI.paragraphs
    shown = first.replace("UBND tỉnh", "**UBND** [tỉnh](https://so.example)")
    lines = [
        f"# {VI.title}",
        f"![x](a.png){shown}",
        "| số | nơi |\n|---|---|\n| 57-NQ/TW | Bộ |",
        "## Kết luận",
        *rest,
    ]
    (tmp_path / "a.md").write_text("\n\n".join(lines), encoding="utf-8")
    (got,) = read(tmp_path).values()
    assert isinstance(got, Article)
    assert got.text == "\n".join([VI.title, first, "số | nơi", "57-NQ/TW | Bộ", "Kết luận", *rest])


@pytest.mark.parametrize(
    "fields",
    [
        {
            "tieu_de": VI.title,
            "noi_dung": VI.body,
            "ngay_dang": "04/08/2025",
            "duong_dan": "https://so.example/1",
        },
        {"العنوان": VI.title, "النص": VI.body, "التاريخ": "2025-08-04", "الرابط": "https://so.example/1"},
        {"Заголовок": VI.title, "Текст": VI.body, "Дата": "4.8.2025", "Посилання": "https://so.example/1"},
        {"عنوان": VI.title, "متن": VI.body, "تاریخ": "۱۴۰۴/۰۵/۱۳", "لینک": "https://so.example/1"},
        {
            "Article-Title": VI.title,
            "Article-Body": VI.body,
            "publish_time": 1754290800,
            "page_url": "https://so.example/1",
        },
        {
            "title": {"rendered": VI.title},
            "content": {"rendered": f"<p>{'</p><p>'.join(VI.paragraphs)}</p>"},
            "date": "2025-08-04T09:00:00",
            "link": "https://so.example/1",
        },
    ],
    ids=["vi", "ar", "uk", "fa", "dashes and clock", "WordPress"],
)
def test_usual_names_of_fields(fields: dict[str, object], tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps(fields), encoding="utf-8")
    (got,) = read(tmp_path).values()
    assert isinstance(got, Article), got
    assert (got.text, got.published_on, got.source_url) == (VI.text, date(2025, 8, 4), "https://so.example/1")


@pytest.mark.parametrize("name", ["a.json", "a.jsonl", "a.csv"])
def test_names_of_fields_can_be_given(name: str, tmp_path: Path) -> None:
    fields = {"kop": VI.title, "stuk": VI.body, "text": "x"}
    content = f'kop,stuk,text\r\n"{VI.title}","{VI.body}",x\r\n' if name == "a.csv" else json.dumps(fields)
    (tmp_path / name).write_text(content, encoding="utf-8", newline="")
    (got,) = read(tmp_path, Reading(fields=(("title", "kop"), ("text", "stuk")))).values()
    assert isinstance(got, Article), got
    assert got.text == VI.text


def test_a_table_without_a_text_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("kop,stuk\r\na,b\r\n", encoding="utf-8")
    (reason,) = read(tmp_path).values()
    assert reason == "no column is known to hold the text (kop, stuk); name it: --field text=COLUMN"


def test_what_a_crawl_fetched_beside_pages_is_skipped(tmp_path: Path) -> None:
    written = io.BytesIO()
    writer = WARCWriter(written, gzip=True)
    for status, kind in (("404 Not Found", "text/html"), ("200 OK", "image/png")):
        headers = StatusAndHeaders(status, [("Content-Type", kind)], protocol="HTTP/1.1")
        made = writer.create_warc_record(
            "https://so.example", "response", payload=io.BytesIO(b"x"), http_headers=headers
        )
        writer.write_record(made)
    (tmp_path / "a.warc.gz").write_bytes(written.getvalue())
    assert read(tmp_path) == {
        "a.warc.gz#1": "the server answered 404",
        "a.warc.gz#2": "content of type image/png is not read",
    }


def test_the_server_knows_the_encoding(tmp_path: Path) -> None:
    written = io.BytesIO()
    writer = WARCWriter(written, gzip=False)
    headers = StatusAndHeaders(
        "200 OK", [("Content-Type", "text/html; charset=windows-1251")], protocol="HTTP/1.1"
    )
    page = UK.page.replace("<meta charset='utf-8'>", "").encode("cp1251")
    made = writer.create_warc_record(
        "https://so.example", "response", payload=io.BytesIO(page), http_headers=headers
    )
    writer.write_record(made)
    (tmp_path / "a.warc").write_bytes(written.getvalue())
    (got,) = read(tmp_path).values()
    assert isinstance(got, Article)
    assert got.text == UK.text


def test_several_inputs_are_told_apart(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "x.txt").write_bytes(folder.encode())
    given = [tmp_path / "a", tmp_path / "b" / "x.txt", tmp_path / "a"]
    assert [s.path for s in find_sources(given)] == [f"{tmp_path}/a/x.txt", f"{tmp_path}/b/x.txt"]


def test_large_dumps_are_read_as_they_come(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(
        "[" + ",".join([json.dumps(record(VI))] * 3) + ", {broken", encoding="utf-8"
    )
    (tmp_path / "b.csv").write_bytes(table(VI, VI, VI))
    assert [path for path, got in read(tmp_path).items() if isinstance(got, Article)] == [
        *(f"a.json#{n}" for n in (1, 2, 3)),
        *(f"b.csv#{n}" for n in (1, 2, 3)),
    ]
