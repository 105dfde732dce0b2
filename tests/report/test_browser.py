"""The report in a real browser."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from extract.pipeline import extract_folder
from extract.report import write_report
from extract.resolution.decisions import read_decisions
from extract.schemas import Row
from extract.tables.read import read_rows
from tests.report.visit import Visit, visit
from tests.tables.sample import sample_tables

LISTS = ("overview", "meetings", "people", "documents", "articles")
ALL = (*LISTS, "review")


@pytest.fixture
def open_report(chromium: Any, report: Path) -> Iterator[Visit]:
    with visit(chromium, report) as seen:
        yield seen


def first(seen: Visit, path: str, words: str = "") -> str:
    """Return the address of the first row of a list."""
    seen.go(f"#/{path}?q={words}")
    address: str = seen.page.locator(".row-title a").first.get_attribute("href")
    return address


def test_every_page_opens_without_complaint_or_request(open_report: Visit, report: Path) -> None:
    for path in LISTS:
        open_report.go(f"#/{path}")
    for path in LISTS[1:]:
        open_report.go(first(open_report, path))
    assert open_report.complaints == []
    assert open_report.requests == [report.as_uri()]


def test_the_overview_counts_what_the_tables_hold(open_report: Visit) -> None:
    assert open_report.texts(".totals strong")[0] == "15"  # 16 files, two of them the same bytes
    assert "skipped: language ru is none of ar, fa, uk, vi" in "\n".join(open_report.texts(".page td"))


def test_a_filter_leaves_the_rows_that_fit_and_is_in_the_address(open_report: Visit) -> None:
    open_report.go("#/articles")
    open_report.page.select_option("select[name=language]", "uk")
    assert open_report.texts(".count") == ["3 of 15 articles"]
    assert set(open_report.texts(".rows .tag.language")) == {"uk"}
    assert open_report.page.evaluate("location.hash").endswith("language=uk")


def test_a_search_heeds_neither_tones_nor_case(open_report: Visit) -> None:
    open_report.go("#/documents")
    open_report.page.fill("input[name=q]", "57-nq/tw")
    assert open_report.texts(".row-title")[0] == "Resolution 57-NQ/TW"
    open_report.go("#/articles?q=quang%20tri")
    assert len(open_report.texts(".rows > li")) > 1


def test_search_everything(open_report: Visit) -> None:
    open_report.page.keyboard.press("/")
    open_report.page.keyboard.type("57-nq")
    open_report.page.keyboard.press("Enter")
    open_report.page.wait_for_selector(".page-search")
    assert any(text.startswith("Resolution 57-NQ/TW") for text in open_report.texts(".row"))


def test_a_person_leads_to_the_words_in_the_article(open_report: Visit) -> None:
    open_report.go(first(open_report, "people"))
    evidence = open_report.page.locator(".evidence a").first
    name = evidence.inner_text()
    evidence.click()
    open_report.page.wait_for_selector(".text")
    pointed = open_report.page.locator(".text .mark.pointed")
    assert pointed.first.inner_text() == name
    assert pointed.first.evaluate(
        "e => { const b = e.getBoundingClientRect(); return b.top > 0 && b.bottom < innerHeight; }"
    )
    assert open_report.page.locator(".record.pointed .from").first.inner_text() == name


@pytest.mark.parametrize(("language", "side"), [("ar", "rtl"), ("fa", "rtl"), ("uk", "ltr"), ("vi", "ltr")])
def test_a_text_runs_in_its_direction(open_report: Visit, language: str, side: str) -> None:
    open_report.go("#/articles")
    open_report.page.select_option("select[name=language]", language)
    open_report.page.locator(".row-title a").first.click()
    text = open_report.page.wait_for_selector(".text")
    assert (text.get_attribute("dir"), text.get_attribute("lang")) == (side, language)
    paragraph = open_report.page.locator(".text p").nth(1)
    assert paragraph.evaluate("e => getComputedStyle(e).direction") == side


def test_a_number_runs_left_to_right_in_a_text_that_does_not(open_report: Visit) -> None:
    open_report.go("#/articles")
    open_report.page.select_option("select[name=language]", "ar")
    open_report.page.select_option("select[name=sort]", "most found")
    open_report.page.locator(".row-title a").first.click()
    number = open_report.page.wait_for_selector(".text .mark-number bdi")
    assert number.evaluate("e => getComputedStyle(e).direction") == "ltr"


def test_marks_cover_the_words_of_the_tables(open_report: Visit) -> None:
    open_report.go(first(open_report, "articles"))
    open_report.page.wait_for_selector(".text")
    records = open_report.page.locator(".record").all()
    assert records
    for record in records:
        start = record.get_attribute("data-record")
        marks = open_report.page.locator(f".text [data-start='{start}']").all_inner_texts()
        written = record.locator(".from").all_inner_texts()
        assert all("".join(marks).startswith(words[: len("".join(marks))]) for words in written)


def test_keys_go_from_mark_to_mark(open_report: Visit) -> None:
    open_report.go(first(open_report, "articles"))
    open_report.page.wait_for_selector(".text")
    open_report.page.locator("body").press("n")
    open_report.page.wait_for_selector(".mark.pointed")
    before = open_report.page.evaluate("location.hash")
    open_report.page.locator("body").press("n")
    open_report.page.wait_for_function("before => location.hash !== before", arg=before)
    assert open_report.page.evaluate("document.activeElement.classList.contains('mark')")


def test_every_control_is_reached_by_keyboard(open_report: Visit) -> None:
    open_report.go("#/meetings")
    reached = set()
    for _ in range(60):
        open_report.page.keyboard.press("Tab")
        reached.add(open_report.page.evaluate("document.activeElement.name"))
    assert {"q", "kind", "province", "language", "from", "to", "sort"} <= reached


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_serious_violation_of_accessibility(chromium: Any, report: Path, axe: str, scheme: str) -> None:
    with visit(chromium, report, color_scheme=scheme) as seen:
        addresses = [f"#/{path}" for path in ALL] + ["#/search?q=57"]
        addresses += [first(seen, path) for path in LISTS[1:]]
        found = []
        for address in addresses:
            seen.go(address)
            seen.page.evaluate(axe)
            result = seen.page.evaluate("axe.run()")
            found += [
                (address, v["id"], v["nodes"][0]["html"])
                for v in result["violations"]
                if v["impact"] in ("serious", "critical")
            ]
        assert found == []


def test_light_and_dark(chromium: Any, report: Path) -> None:
    background = "getComputedStyle(document.documentElement).backgroundColor"
    with visit(chromium, report, color_scheme="dark") as seen:
        dark = seen.page.evaluate(background)
        seen.page.click(".theme")
        light = seen.page.evaluate(background)
    with visit(chromium, report, color_scheme="light") as seen:
        assert seen.page.evaluate(background) == light != dark


def test_it_fits_a_telephone(chromium: Any, report: Path) -> None:
    with visit(chromium, report, viewport={"width": 360, "height": 740}) as seen:
        for address in [f"#/{path}" for path in ALL] + [first(seen, path) for path in LISTS[1:]]:
            seen.go(address)
            assert seen.page.evaluate("document.documentElement.scrollWidth") <= 360, address


def test_it_prints(open_report: Visit) -> None:
    open_report.go(first(open_report, "articles"))
    open_report.page.wait_for_selector(".text")
    assert open_report.page.pdf()[:4] == b"%PDF"
    open_report.page.emulate_media(media="print")
    assert not open_report.page.locator(".top").is_visible()
    assert open_report.page.locator(".text").is_visible()


HOSTILE = """Họp </script><script>window.hit = 1</script><img src=x onerror="window.hit = 2">

Sáng 3/6/2025, ông Lê Văn Tám <b onclick="window.hit = 3">chủ trì</b> cuộc họp triển khai Kế hoạch số
77/KH-UBND ngày 2/5/2025 của UBND tỉnh Quảng Trị <svg onload="window.hit = 4"></svg> về phát triển nhà ở.
]]> <!-- {title} /*script*/
"""

INJECTED = """() => {
  const script = document.createElement("script");
  script.text = "window.hit = 7";
  document.body.append(script);
  document.body.insertAdjacentHTML("beforeend", '<img src="https://example.org/x" onerror="hit = 8">');
}"""


def test_no_script_runs_from_a_text(chromium: Any, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "<img src=x onerror=alert(1)>.txt").write_text(HOSTILE, encoding="utf-8")
    extract_folder(tmp_path / "in", tmp_path / "out")
    rows = read_rows(tmp_path / "out")
    address = rows["articles"][0].model_copy(update={"source_url": "javascript:window.hit=5"})
    (file,) = write_report(
        rows | {"articles": [address]}, tmp_path / "r.html", "</title><script>window.hit=6</script>"
    )
    with visit(chromium, file) as seen:
        for path in LISTS:
            seen.go(f"#/{path}")
        seen.go(first(seen, "articles"))
        assert "<script>window.hit = 1</script>" in seen.texts(".text")[0]
        assert seen.page.locator(".text img, .text script, .text b, a[href^=javascript]").count() == 0
        assert seen.page.evaluate("window.hit") is None
        assert seen.complaints == []
        # The policy holds even for what gets into the page.
        seen.page.evaluate(INJECTED)
        seen.page.wait_for_timeout(100)
        assert seen.page.evaluate("window.hit") is None


def many(count: int) -> dict[str, list[Row]]:
    """Return the tables of `count` articles, each with its own meeting, attendee and documents."""
    tables: dict[str, list[Row]] = {name: [] for name in sample_tables()}
    rows = {
        name: [r for r in table if getattr(r, "article_id", "a" * 16) == "a" * 16]
        for name, table in sample_tables().items()
    }
    for number in range(count):
        for name, table in rows.items():
            for row in table:
                ids = {c: f"{v}{number}" for c, v in row if v and (c.endswith("_id") or c == "path")}
                tables[name].append(row.model_copy(update=ids))
    return tables


def test_ten_thousand_articles_are_ready_in_three_seconds(chromium: Any, tmp_path: Path) -> None:
    (file,) = write_report(many(10_000), tmp_path / "r.html", "many")
    began = time.monotonic()
    with visit(chromium, file) as seen:
        assert time.monotonic() - began < 3
        began = time.monotonic()
        seen.go("#/documents")
        assert time.monotonic() - began < 1
        assert seen.texts(".count") == ["20,000 of 20,000 documents"]
        assert len(seen.texts(".rows > li")) < 200
        seen.go("#/article/aaaaaaaaaaaaaaaa9999")
        assert "57-NQ/TW" in seen.texts(".text")[0]


def test_verdicts_are_downloaded_as_decisions(open_report: Visit, tmp_path: Path) -> None:
    open_report.go("#/review")
    rows = open_report.texts(".review")
    assert rows
    open_report.page.locator(".review .verdict.same").first.click()
    assert open_report.texts(".decided") == ["1 verdict given"]
    with open_report.page.expect_download() as started:
        open_report.page.click(".download")
    started.value.save_as(tmp_path / "decisions.csv")
    (decision,) = read_decisions(tmp_path / "decisions.csv").rows
    assert decision.verdict == "same"
    open_report.page.reload()
    open_report.page.wait_for_selector(".verdict.same[aria-pressed=true]")
