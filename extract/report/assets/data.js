// The tables of the run, unpacked and joined: a row points at the rows that it speaks of.

const RIGHT_TO_LEFT = new Set(["ar", "fa", "ur", "he", "ps", "ckb"]);
let page, tables;
const blocks = new Map();

async function unpack(name) {
  const packed = document.getElementById(name).textContent;
  const bytes = Uint8Array.fromBase64 ? Uint8Array.fromBase64(packed)
    : Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return JSON.parse(await new Response(stream).text());
}

// The text of an article with the spans of offices and dates, or null where it has none.
async function textOf(article) {
  const number = Math.floor(article.position / page.block);
  if (!blocks.has(number)) blocks.set(number, unpack(`block-${number}`));
  return (await blocks.get(number))[article.position % page.block];
}

function objects({ columns, rows }) {
  return rows.map((row, position) => {
    const object = { position };
    columns.forEach((column, n) => { object[column] = row[n]; });
    return object;
  });
}

async function readTables() {
  page = await unpack("index");
  tables = Object.fromEntries(Object.entries(page.tables).map(([name, table]) => [name, objects(table)]));
  for (const article of tables.articles) Object.assign(article, { reports: [], attendees: [], citations: [], relations: [] });
  for (const meeting of tables.meetings) Object.assign(meeting, { reports: [], attendees: [], citations: [] });
  for (const person of tables.people) Object.assign(person, { attendances: [], names: [] });
  for (const found of tables.documents) Object.assign(found, { citations: [], sources: [], targets: [] });
  for (const attendee of tables.attendees) attendee.roles = [];
  join("meeting_reports", { meeting: "reports", article: "reports" });
  join("attendees", { meeting: "attendees", article: "attendees", person: "attendances" });
  join("attendee_roles", { attendee: "roles" });
  join("person_names", { person: "names" });
  join("citations", { article: "citations", document: "citations", meeting: "citations" });
  join("document_relations", { article: "relations", document: "targets", target: "sources" });
  page.byId = {
    meeting: keyed(tables.meetings, "meeting_id"), person: keyed(tables.people, "person_id"),
    document: keyed(tables.documents, "document_id"), article: keyed(tables.articles, "article_id"),
  };
}

const OWNERS = {
  meeting: "meetings", article: "articles", person: "people", attendee: "attendees", document: "documents",
  target: "documents",
};

// Replace positions by the rows they stand for, and add each row to the list `into[noun]` of its owner.
function join(table, into) {
  for (const row of tables[table]) {
    for (const [noun, list] of Object.entries(into)) {
      row[noun] = row[noun] === null ? null : tables[OWNERS[noun]][row[noun]];
      if (row[noun]) row[noun][list].push(row);
    }
  }
}

const keyed = (rows, column) => new Map(rows.map((row) => [row[column], row]));
const unique = (values) => [...new Set(values)];
const grouped = (rows, key) => {
  const groups = new Map();
  for (const row of rows) {
    const name = key(row);
    if (!groups.has(name)) groups.set(name, []);
    groups.get(name).push(row);
  }
  return groups;
};
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const most = (count) => (a, b) => count(b) - count(a) || a.position - b.position;


// Lists are sorted by these, so each is worked out once.
function once(work) {
  const known = new Map();
  return (row) => {
    if (!known.has(row)) known.set(row, work(row));
    return known.get(row);
  };
}
const meetingsOf = once((person) => unique(person.attendances.map((row) => row.meeting)));
const peopleOf = once((meeting) => unique(meeting.attendees.map((row) => row.person)));
const articlesCiting = once((found) => unique(found.citations.map((row) => row.article)));
const meetingsCiting = once((found) => unique(found.citations.map((row) => row.meeting).filter(Boolean)));

// Whom a person met: person → the meetings that both attended.
function companions(person) {
  const met = new Map();
  for (const meeting of meetingsOf(person)) {
    for (const other of peopleOf(meeting)) {
      if (other === person) continue;
      if (!met.has(other)) met.set(other, []);
      met.get(other).push(meeting);
    }
  }
  return [...met].sort((a, b) => b[1].length - a[1].length || compare(a[0].name_ascii, b[0].name_ascii));
}
