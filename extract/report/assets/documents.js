// Documents: how often they are cited, and the chain from a resolution to what carries it out.

function documents(main, params) {
  listing(main, params, {
    title: "Documents", noun: "document", items: [...tables.documents], words: wordsOfDocument,
    lead: "One row per official document, not per number: two provinces may use one number.",
    facets: [
      { name: "kind", title: "Kind", values: (row) => [row.kind], label: (kind) => capital(plain(kind)) },
      { name: "issuer", title: "Issuer", values: (row) => [row.issuer] },
      { name: "province", title: "Province", values: (row) => [row.issuer_place] },
      { name: "country", title: "Country", values: (row) => [row.country], label: countryName },
      { name: "how", title: "Number was", values: (row) => row.citations.map((citation) => citation.how) },
      { name: "chain", title: "Chain", values: (row) => [row.sources.length && "has others built on it", row.targets.length && "built on another"].map((x) => x || null) },
    ],
    day: (row) => row.issued_on,
    orders: {
      "most articles": most((row) => articlesCiting(row).length),
      "most meetings": most((row) => meetingsCiting(row).length),
      number: (a, b) => compare(a.number, b.number) || a.position - b.position,
      "newest first": (a, b) => compare(b.issued_on || "", a.issued_on || "") || a.position - b.position,
    },
    row: documentRow,
  });
}

function documentRow(row) {
  const built = unique(row.sources.map((other) => other.document)).length;
  return h("li", { class: "row" }, h("p", { class: "row-title" }, link(toDocument(row), numberOf(row))),
    h("p", { class: "row-facts" }, [row.issuer, row.issuer_place].filter(Boolean).join(", "),
      row.issued_on && [row.issuer ? " · " : "", day(row.issued_on)], row.subject && [" · ", h("bdi", {}, row.subject)]),
    h("p", { class: "row-counts" }, [counted(articlesCiting(row).length, "article"), counted(meetingsCiting(row).length, "meeting"),
      built ? `${counted(built, "document")} built on it` : null].filter(Boolean).join(" · ")));
}

function documentPage(main, row) {
  const hows = [...grouped(row.citations, (citation) => citation.how)].sort((a, b) => b[1].length - a[1].length);
  main.append(heading(1, numberOf(row)), facts([
    ["Issuer", [row.issuer, row.issuer_place].filter(Boolean).join(", ")], ["Issued", day(row.issued_on)], ["Year", row.issued_on ? null : row.year],
    ["Subject", row.subject && h("bdi", {}, row.subject)], ["Country", countryName(row.country)],
    ["Cited", `${counted(row.citations.length, "time")} in ${counted(articlesCiting(row).length, "article")}`],
  ]),
  section("Chain of implementation", chain(row)),
  section("As written, and why it is this document", row.citations.length ? hows.map(([how, citations]) => [
    heading(3, `${capital(HOWS[how])} (${number(citations.length)})`), writtenForms(citations, HOWS[how])]) : nothing("Never cited by number.")),
  section("Meetings", meetingsCiting(row).length ? h("ol", { class: "rows" }, meetingsCiting(row)
    .sort((a, b) => compare(b.held_on || "", a.held_on || "")).slice(0, 200).map(meetingRow)) : nothing("Cited of no meeting.")));
}

// One line per way of writing, with every place of it.
const writtenForms = (citations, how) => grid(`Ways of writing: ${how}`, ["As written", "Where"],
  [...grouped(citations, (row) => `${row.article.language} ${row.as_written}`)].map(([, rows]) => [
    writtenCitation(rows[0]),
    h("ul", { class: "evidence" }, rows.slice(0, 40).map((row) => h("li", {}, languageTag(row.article.language),
      link(toArticle(row.article, row.start), articleTitle(row.article)))), rows.length > 40 && h("li", {}, `and ${number(rows.length - 40)} more`))]));

function chain(row) {
  if (!row.targets.length && !row.sources.length) return nothing("No article relates it to another document.");
  return h("div", { class: "chain" },
    row.targets.length ? h("ul", { class: "tree" }, branches(row.targets, (other) => other.target, 0)) : null,
    h("p", { class: "self" }, numberOf(row)),
    row.sources.length ? h("ul", { class: "tree" }, branches(row.sources, (other) => other.document, 1, new Set([row]))) : null);
}

// `voice` 0: what this one does to others; 1: what others do to it, with what is done to them in turn.
function branches(relations, end, voice, seen) {
  return [...grouped(relations, (row) => `${row.relation} ${end(row).position}`).values()].map((rows) => {
    const other = end(rows[0]);
    const deeper = voice === 1 && !seen.has(other) && other.sources.length
      ? h("ul", { class: "tree" }, branches(other.sources, end, voice, new Set([...seen, other]))) : null;
    return h("li", {}, h("span", { class: "verb" }, RELATIONS[rows[0].relation][voice]), " ", link(toDocument(other), numberOf(other)),
      h("small", {}, [other.issuer, other.issuer_place].filter(Boolean).join(", ")),
      h("span", { class: "sources" }, rows.slice(0, 8).map((row) => h("a", { class: "tag language", href: toArticle(row.article, row.start),
        title: `Said in ${row.article.title || row.article.path}`, "aria-label": `${row.article.language}: said in ${row.article.title || row.article.path}` }, row.article.language))), deeper);
  });
}
