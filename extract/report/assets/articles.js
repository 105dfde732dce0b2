// Articles: what went in, and the text with everything that was found in it.

function articles(main, params) {
  listing(main, params, {
    title: "Articles", noun: "article", items: [...tables.articles], words: wordsOfArticle,
    lead: "One row per input article, whatever became of it.",
    facets: [
      { name: "status", title: "Status", values: (row) => [row.status] },
      { name: "language", title: "Language", values: (row) => [row.language], label: languageName },
      { name: "publisher", title: "Publisher", values: (row) => [row.publisher] },
    ],
    day: (row) => row.published_on,
    orders: {
      "newest first": (a, b) => compare(b.published_on || "", a.published_on || "") || a.position - b.position,
      "oldest first": (a, b) => compare(a.published_on || "9", b.published_on || "9") || a.position - b.position,
      path: (a, b) => compare(a.path, b.path),
      "most found": most((row) => row.attendees.length + row.citations.length),
    },
    row: articleRow,
  });
}

function articleRow(article) {
  return h("li", { class: "row dated" },
    h("div", { class: "rail" }, article.published_on ? day(article.published_on) : h("span", { class: "unknown" }, "no date")),
    h("div", {}, h("p", { class: "row-title" }, link(toArticle(article), articleTitle(article))),
      h("p", { class: "row-facts" }, article.language && languageTag(article.language), article.status !== "extracted" && tag(article.status, article.status),
        article.publisher && h("bdi", {}, article.publisher), " ", h("code", {}, article.path)),
      h("p", { class: "row-counts" }, article.status === "extracted"
        ? [counted(article.reports.length, "meeting"), counted(article.attendees.length, "attendee"), counted(article.citations.length, "citation")].join(" · ")
        : article.reason)));
}

async function article(main, row, params) {
  const body = await textOf(row);
  main.append(heading(1, articleTitle(row)), facts([
    ["Publisher", row.publisher && h("bdi", {}, row.publisher)], ["Published", day(row.published_on)],
    ["Language", row.language && `${languageName(row.language)}${row.language_score ? ` (${confidence(row.language_score)} sure)` : ""}`],
    ["File", h("code", {}, row.path)], ["Status", row.status === "extracted" ? null : `${row.status}: ${row.reason}`],
    ["Source", row.source_url && outside(row.source_url)],
  ]));
  if (!body) { main.append(nothing("No text was read.")); return; }
  const text = h("article", { class: "text", lang: row.language, dir: direction(row.language), "aria-label": "Text of the article" },
    markedText(body.text, marksOf(row, body)));
  main.append(legend(text), h("div", { class: "reader" }, text, h("aside", { class: "records", "aria-label": "What was found" },
    records("Meetings", row.reports, (item) => meetingRecord(item, row.language)),
    records("Attendees", row.attendees, (item) => attendeeRecord(item, row.language)),
    records("Documents", row.citations, (item) => citationRecord(item, row.language)),
    records("Relations", row.relations, relationRecord),
    row.reports.length + row.attendees.length + row.citations.length ? null : nothing("Nothing was found in this article."))));
  point(main, params.get("at"));
}

const records = (title, rows, row) => (rows.length
  ? h("section", {}, heading(2, `${title} (${number(rows.length)})`), h("ol", {}, rows.map(row))) : null);

// An address of an article is somebody else's text: only a web address becomes a link.
const outside = (address) => (/^https?:\/\//i.test(address)
  ? h("a", { href: address, rel: "noopener noreferrer", target: "_blank" }, address) : h("code", {}, address));

function legend(text) {
  return h("div", { class: "legend", role: "group", "aria-label": "Marks shown" }, Object.entries(MARKS).map(([kind, label]) =>
    h("button", { type: "button", class: `key key-${kind}`, "aria-pressed": "true", on: { click: (event) => {
      const hidden = text.classList.toggle(`without-${kind}`);
      event.currentTarget.setAttribute("aria-pressed", String(!hidden));
    } } }, label)));
}

// Show the mark that starts at `start`, and its record.
function point(main, start) {
  for (const element of main.querySelectorAll(".pointed")) element.classList.remove("pointed");
  if (start === null) return;
  const marks = [...main.querySelectorAll("[data-start]")].filter((mark) => mark.dataset.start === start);
  const rows = [...main.querySelectorAll("[data-record]")].filter((item) => item.dataset.record === start);
  for (const element of [...marks, ...rows]) element.classList.add("pointed");
  rows[0]?.scrollIntoView({ block: "nearest" });
  marks[0]?.scrollIntoView({ block: "center" });
  marks[0]?.focus({ preventScroll: true });
}

function step(forward) {
  const marks = [...document.querySelectorAll("a.mark")];
  if (!marks.length) return;
  const at = marks.findIndex((mark) => mark.classList.contains("pointed"));
  const next = marks[(at + (forward ? 1 : at < 0 ? 0 : -1) + marks.length) % marks.length];
  location.hash = next.getAttribute("href");
}
