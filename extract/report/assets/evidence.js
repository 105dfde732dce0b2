// The text of an article with what was found in it.

const MARKS = {
  meeting: "Meeting", name: "Name", role: "Office", number: "Document", date: "Date", relation: "Relation",
};

function marksOf(article, body) {
  const marks = [];
  for (const row of article.reports) marks.push({ kind: "meeting", start: row.start, end: row.end, row });
  for (const row of article.attendees) marks.push({ kind: "name", start: row.start, end: row.end, row });
  for (const row of article.citations) marks.push({ kind: "number", start: row.start, end: row.end, row });
  for (const row of article.relations) marks.push({ kind: "relation", start: row.start, end: row.end, row });
  for (const [start, end, attendee] of body.roles) marks.push({ kind: "role", start, end, row: tables.attendees[attendee] });
  for (const [start, end, iso] of body.dates) marks.push({ kind: "date", start, end, row: { iso } });
  return marks;
}

// Paragraphs of pieces; a piece is as long as the same marks cover it, the shortest of them gives its colour.
function markedText(text, marks) {
  const cuts = new Set([0, text.length]);
  for (const mark of marks) { cuts.add(mark.start); cuts.add(mark.end); }
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) { cuts.add(at); cuts.add(at + 1); }
  const edges = [...cuts].sort((a, b) => a - b);
  const opening = grouped(marks, (mark) => mark.start);
  const paragraphs = [];
  let paragraph = [], open = [];
  edges.slice(0, -1).forEach((start, n) => {
    const piece = text.slice(start, edges[n + 1]);
    open = open.filter((mark) => mark.end > start).concat(opening.get(start) || []);
    if (piece === "\n") { paragraphs.push(paragraph); paragraph = []; } else paragraph.push(markedPiece(piece, start, open));
  });
  paragraphs.push(paragraph);
  return paragraphs.filter((pieces) => pieces.length).map((pieces) => h("p", {}, pieces));
}

function markedPiece(piece, start, marks) {
  const related = marks.some((mark) => mark.kind === "relation") ? " in-relation" : "";
  const inner = marks.filter((mark) => mark.kind !== "relation")
    .sort((a, b) => (a.end - a.start) - (b.end - b.start))[0];
  if (!inner) return related ? h("span", { class: related.trim(), "data-start": start }, piece) : piece;
  const attributes = { class: `mark mark-${inner.kind}${related}`, "data-start": inner.start, title: explained(inner) };
  if (inner.kind === "date" || inner.kind === "role") return h("mark", attributes, piece);
  const shown = inner.kind === "number" ? withNumber(piece, inner.row.number_as_written) : piece;
  return h("a", { ...attributes, href: `${location.hash.split("?")[0]}?at=${inner.start}` }, shown);
}

function explained({ kind, row }) {
  if (kind === "meeting") return `Meeting: ${row.meeting.title || plain(row.meeting.kind)}`;
  if (kind === "name") return `${capital(row.part)}: ${row.person.name}`;
  if (kind === "role") return `Office of ${row.person.name}: ${row.roles.map(roleText).join("; ")}`;
  if (kind === "number") return `${capital(plain(row.document.kind))} ${row.document.number}: ${HOWS[row.how]}`;
  return row.iso;
}

// What was written, beside what it was resolved to and why.
function record(row, language, writtenText, resolved, why, details = []) {
  return h("li", { class: "record", "data-record": row.start },
    h("p", { class: "pair" },
      h("a", { class: "from", href: `${location.hash.split("?")[0]}?at=${row.start}` }, written(writtenText, language)),
      h("span", { class: "arrow", "aria-label": "resolved to" }, "→"), resolved),
    details.map((detail) => h("p", { class: "detail" }, detail)), why && h("p", { class: "why" }, why));
}

function attendeeRecord(row, language) {
  const roles = row.roles.map((role) => h("li", {}, written(role.as_written, language), " → ", roleText(role)));
  const spellings = row.person.names.length;
  return record(row, language, row.name_as_written, link(toPerson(row.person), nameOf(row.person)),
    `${capital(NAME_SOURCES[row.person.name_source])} (${confidence(row.person.confidence)} sure)${spellings > 1 ? `; ${counted(spellings, "spelling")} of this name in the run` : ""}.`,
    [[tag(PARTS[row.part], row.part), row.location && ` with ${row.location}`],
      roles.length ? h("ul", { class: "roles" }, roles) : null].filter(Boolean));
}

function citationRecord(row, language) {
  const about = [row.document.issuer, row.document.issuer_place].filter(Boolean).join(", ");
  return record(row, language, withNumber(row.as_written, row.number_as_written), link(toDocument(row.document), numberOf(row.document)),
    `${capital(HOWS[row.how])}.`, [about, row.cited_on && ["dated ", day(row.cited_on), " here"]].filter(Boolean));
}

const meetingRecord = (row, language) => record(row, language, row.title_as_written,
  link(toMeeting(row.meeting), titleOf(row.meeting)),
  row.meeting.reports.length > 1 ? `${counted(row.meeting.reports.length, "article")} report this meeting.` : null,
  [[[capital(plain(row.meeting.kind)), row.meeting.body].filter(Boolean).join(", "), row.meeting.held_on && [", ", day(row.meeting.held_on)]]]);

const relationRecord = (row) => h("li", { class: "record", "data-record": row.start },
  h("p", { class: "pair" }, link(toDocument(row.document), numberOf(row.document)), ` ${RELATIONS[row.relation][0]} `,
    link(toDocument(row.target), numberOf(row.target))),
  h("p", { class: "why" }, link(`${location.hash.split("?")[0]}?at=${row.start}`, "The words that say so")));
