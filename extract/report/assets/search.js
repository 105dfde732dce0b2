// Search that letter case, tones and marks are of no account for.

const folded = new WeakMap();
const fold = (text) => text.normalize("NFKD").replace(/[\p{M}\u0640\u200c\u200d]/gu, "").toLowerCase()
  .replaceAll("đ", "d").replace(/[أإآٱ]/g, "ا").replace(/[ىیئ]/g, "ي").replaceAll("ک", "ك").replaceAll("ة", "ه");

function found(item, words, query) {
  if (!query.length) return true;
  if (!folded.has(item)) folded.set(item, fold(words(item).filter(Boolean).join(" \n ")));
  const text = folded.get(item);
  return query.every((word) => text.includes(word));
}
const queryWords = (text) => fold(text || "").split(/\s+/).filter(Boolean);

const wordsOfMeeting = (meeting) => [
  meeting.title, meeting.body, meeting.province, meeting.place, meeting.held_on, plain(meeting.kind),
  ...meeting.reports.map((report) => report.title_as_written), ...peopleOf(meeting).map((person) => person.name),
  ...meeting.citations.map((row) => row.document.number),
];
const wordsOfPerson = (person) => [
  person.name, person.name_ascii, ...person.names.map((row) => row.name_as_written),
  ...person.attendances.flatMap((row) => row.roles.map(roleText)),
];
const wordsOfDocument = (row) => [
  row.number, plain(row.kind), `${row.kind} ${row.number}`, row.issuer, row.issuer_place, row.subject, row.issued_on,
  ...row.citations.map((citation) => citation.as_written),
];
const wordsOfArticle = (article) => [article.title, article.path, article.publisher, article.source_url, article.reason];

function searchEverywhere(main, params) {
  const query = queryWords(params.get("q"));
  const groups = [
    ["Meetings", "meetings", tables.meetings, wordsOfMeeting, meetingRow],
    ["People", "people", tables.people, wordsOfPerson, personRow],
    ["Documents", "documents", tables.documents, wordsOfDocument, documentRow],
    ["Articles", "articles", tables.articles, wordsOfArticle, articleRow],
  ];
  main.append(heading(1, "Search: ", h("q", {}, params.get("q") || "")));
  for (const [title, path, items, words, row] of groups) {
    const hits = items.filter((item) => found(item, words, query));
    const all = `${to(path)}?q=${encodeURIComponent(params.get("q") || "")}`;
    main.append(section(`${title} (${number(hits.length)})`,
      hits.length ? h("ol", { class: "rows" }, hits.slice(0, 5).map(row)) : nothing("None."),
      hits.length > 5 && h("p", {}, link(all, `All ${counted(hits.length, "hit")}`))));
  }
}
