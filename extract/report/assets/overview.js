// What the run holds, at a glance.

function overview(main) {
  const read = tables.articles.filter((article) => article.status === "extracted");
  const unread = tables.articles.filter((article) => article.status !== "extracted");
  main.append(heading(1, page.title),
    h("p", { class: "lead" }, "Meetings, the people who attended them and the documents cited, as ",
      `${counted(read.length, "article")} report them. Every row leads to the words that say so.`),
    h("ul", { class: "totals" }, total("articles", tables.articles.length, "article"), total("meetings", tables.meetings.length, "meeting"),
      total("people", tables.people.length, "person", "people"), total("documents", tables.documents.length, "document")),
    h("div", { class: "columns-2" },
      section("Languages", bars(countedBars(read, (article) => article.language, "language", languageName))),
      section("Publishers", bars(countedBars(read, (article) => article.publisher || "not stated", "publisher").slice(0, 8)))),
    section("Articles by day of publication",
      timeline(read.map((article) => article.published_on), "article", (from, until) => `${to("articles")}?from=${from}&to=${until}`)
        || nothing("No article states its day.")),
    section("Meetings by day",
      timeline(tables.meetings.map((meeting) => meeting.held_on), "meeting", (from, until) => `${to("meetings")}?from=${from}&to=${until}`)
        || nothing("No meeting has a settled day.")),
    h("div", { class: "columns-2" },
      section("Most cited resolutions", cited("resolution")), section("Most cited plans", cited("plan"))),
    section("Who meets whom", matrixOfTop()),
    section("Not read", unread.length ? notRead(unread) : nothing("Every article was read.")));
}

const total = (path, count, noun, nouns) => h("li", {}, h("a", { href: to(path) },
  h("strong", {}, number(count)), h("span", {}, count === 1 ? noun : nouns || `${noun}s`)));

function countedBars(items, value, facet, label = (name) => name) {
  return [...grouped(items, value)].sort((a, b) => b[1].length - a[1].length || compare(a[0], b[0]))
    .map(([name, rows]) => ({ label: h("bdi", {}, label(name)), count: rows.length,
      href: name === "not stated" ? null : `${to("articles")}?${facet}=${encodeURIComponent(name)}` }));
}

function cited(kind) {
  const rows = tables.documents.filter((row) => row.kind === kind && row.citations.length)
    .sort(most((row) => articlesCiting(row).length)).slice(0, 10);
  if (!rows.length) return nothing("None is cited.");
  return [bars(rows.map((row) => ({
    label: [h("bdi", { class: "number" }, row.number), h("small", {}, h("bdi", {}, row.subject || [row.issuer, row.issuer_place].filter(Boolean).join(", ")))],
    count: articlesCiting(row).length, href: toDocument(row),
  }))), h("p", {}, link(`${to("documents")}?kind=${kind}`, `All ${kind}s`))];
}

function matrixOfTop() {
  const people = tables.people.filter((person) => meetingsOf(person).length > 1)
    .sort(most((person) => meetingsOf(person).length)).slice(0, 16);
  return people.length > 1 ? [h("p", {}, "The people at most meetings; a number is how many meetings two of them share."), meetingMatrix(people)]
    : nothing("Nobody is at more than one meeting.");
}

const notRead = (unread) => grid("Articles that were not read, by reason", ["Reason", "Articles", "First"],
  [...grouped(unread, (article) => `${article.status}: ${article.reason || "no reason"}`)]
    .sort((a, b) => b[1].length - a[1].length || compare(a[0], b[0])).slice(0, 50)
    .map(([reason, rows]) => [reason, number(rows.length), link(toArticle(rows[0]), rows[0].path)]));
