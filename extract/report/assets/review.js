// Review: what deserves a look, with a verdict to give, and all verdicts as the decisions of the next run.

const STORE = () => `extract-decisions ${page.title}`;
const verdicts = new Map();

function keepVerdicts() {
  try { localStorage.setItem(STORE(), JSON.stringify([...verdicts])); } catch { /* private window: kept until it closes */ }
}
function recallVerdicts() {
  try { for (const [key, verdict] of JSON.parse(localStorage.getItem(STORE()) || "[]")) verdicts.set(key, verdict); } catch { /* as above */ }
}
const keyOf = (row) => `${row.kind} ${row.id_1} ${row.id_2}`;

function review(main, params) {
  listing(main, params, {
    title: "Review", noun: "question", items: [...tables.review], words: (row) => [row.what_1, row.what_2, row.note, row.id_1, row.id_2],
    lead: "Doubtful links, repaired numbers and open short forms, the most rewarding first. Give verdicts, download them as decisions.csv, "
      + "put the file in or beside the folder of articles: the next run follows it.",
    facets: [
      { name: "kind", title: "Kind", values: (row) => [row.kind], label: capital },
      { name: "current", title: "Now", values: (row) => [row.current] },
      { name: "verdict", title: "Verdict", values: (row) => [verdicts.get(keyOf(row)) || "open"] },
    ],
    orders: { "most rewarding": (a, b) => a.rank - b.rank, "most doubtful": (a, b) => b.doubt - a.doubt || a.rank - b.rank },
    above: () => h("p", { class: "toolbar" }, h("button", { type: "button", class: "download", on: { click: download } }, "Download decisions.csv"),
      h("span", { class: "decided" }, decided())),
    row: reviewRow,
  });
}

const decided = () => `${counted(verdicts.size, "verdict")} given`;

function reviewRow(row) {
  const buttons = ["same", "different"].map((verdict) => h("button", { type: "button", "aria-pressed": String(verdicts.get(keyOf(row)) === verdict),
    class: `verdict ${verdict}`, on: { click: (event) => {
      const same = verdicts.get(keyOf(row)) === verdict;
      if (same) verdicts.delete(keyOf(row)); else verdicts.set(keyOf(row), verdict);
      for (const button of event.currentTarget.parentElement.querySelectorAll("button")) {
        button.setAttribute("aria-pressed", String(!same && button === event.currentTarget));
      }
      keepVerdicts();
      document.querySelector(".decided").textContent = decided();
      say(decided());
    } } }, verdict === "same" ? (row.current === "joined" ? "Same: keep joined" : "Same: join") : (row.current === "joined" ? "Different: split" : "Different: keep apart")));
  return h("li", { class: "row review" },
    h("p", { class: "row-facts" }, tag(row.kind), tag(row.current), h("span", {}, `doubt ${confidence(row.doubt)}, ${counted(row.affects, "row")} affected`)),
    h("div", { class: "two" }, side(row, "1"), side(row, "2")), h("p", { class: "why", dir: "auto" }, row.note),
    h("p", { class: "verdicts", role: "group", "aria-label": `Verdict on ${row.what_1}` }, buttons));
}

function side(row, n) {
  const id = row[`id_${n}`];
  const citation = n === "1" && row.kind === "citation" && row.citation !== null ? tables.citations[row.citation] : null;
  const known = row.kind === "citation" ? (n === "2" && page.byId.document.get(id)) : page.byId[row.kind].get(id) || (row.current === "joined" && page.byId[row.kind].get(row[`id_${3 - n}`]));
  const href = citation ? toArticle(citation.article, citation.start) : known ? { meeting: toMeeting, person: toPerson, document: toDocument, citation: toDocument }[row.kind](known) : null;
  const words = h("span", { class: "what" }, row[`what_${n}`].split("; ").map((part, at) => [at ? " · " : "", h("bdi", {}, part)]));
  return h("p", { class: "side" }, href ? link(href, words) : words, h("code", {}, id));
}

const csvCell = (text) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function decisionsCsv() {
  const rows = tables.review.filter((row) => verdicts.has(keyOf(row)));
  const lines = rows.map((row) => [verdicts.get(keyOf(row)), row.kind, row.id_1, row.id_2, row.note].map(csvCell).join(","));
  return `${["verdict,kind,id_1,id_2,note", ...lines].join("\r\n")}\r\n`;
}

function download() {
  const address = URL.createObjectURL(new Blob([decisionsCsv()], { type: "text/csv" }));
  h("a", { href: address, download: "decisions.csv" }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
