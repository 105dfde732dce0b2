// Meetings: on a time line, in a list, and each with its reports side by side.

function meetings(main, params) {
  listing(main, params, {
    title: "Meetings", noun: "meeting", items: [...tables.meetings], words: wordsOfMeeting,
    lead: "One row per real meeting, however many articles and languages report it.",
    facets: [
      { name: "kind", title: "Kind", values: (row) => [row.kind], label: (kind) => capital(plain(kind)) },
      { name: "body", title: "Body", values: (row) => [row.body] },
      { name: "province", title: "Province", values: (row) => [row.province] },
      { name: "language", title: "Language", values: (row) => row.languages.split(";"), label: languageName },
    ],
    day: (row) => row.held_on,
    orders: {
      "newest first": (a, b) => compare(b.held_on || "", a.held_on || "") || a.position - b.position,
      "oldest first": (a, b) => compare(a.held_on || "9", b.held_on || "9") || a.position - b.position,
      "most articles": most((row) => row.reports.length),
      "most attendees": most((row) => peopleOf(row).length),
    },
    above: (chosen, state) => timeline(chosen.map((row) => row.held_on), "meeting", (from, until) => {
      const next = new URLSearchParams(state);
      next.set("from", from);
      next.set("to", until);
      return `${to("meetings")}?${next}`;
    }, state.get("from")),
    row: meetingRow,
  });
}

function meetingRow(meeting) {
  const chairs = unique(meeting.attendees.filter((row) => row.part === "chair").map((row) => row.person));
  return h("li", { class: "row dated" },
    h("div", { class: "rail" }, meeting.held_on ? day(meeting.held_on) : h("span", { class: "unknown" }, "no date")),
    h("div", {}, h("p", { class: "row-title" }, link(toMeeting(meeting), titleOf(meeting))),
      h("p", { class: "row-facts" }, tag(plain(meeting.kind)), meeting.languages.split(";").filter(Boolean).map(languageTag),
        [meeting.body, meeting.province].filter(Boolean).join(" · ")),
      h("p", { class: "row-counts" }, [counted(meeting.reports.length, "article"), counted(peopleOf(meeting).length, "attendee"),
        counted(unique(meeting.citations.map((row) => row.document)).length, "document")].join(" · "),
      chairs.length ? [" · chaired by ", chairs.slice(0, 3).map((person, n) => [n ? ", " : "", nameOf(person)])] : "")));
}

function meeting(main, row) {
  main.append(heading(1, titleOf(row)), facts([
    ["Kind", [capital(plain(row.kind)), row.ordinal ? ` no. ${row.ordinal}` : ""]],
    ["Held", row.held_on && [day(row.held_on), row.held_until ? [" to ", day(row.held_until)] : "", row.time_of_day ? `, ${row.time_of_day}` : ""]],
    ["Body", row.body], ["Place", row.place], ["Province", row.province], ["Mode", row.mode && plain(row.mode)],
  ]),
  section(row.reports.length > 1 ? `${number(row.reports.length)} reports, side by side` : "Report", reportsSideBySide(row)),
  section("Attendees", row.attendees.length ? attendeeTable(row) : nothing("No report names who attended.")),
  section("Documents cited there", row.citations.length ? citedThere(row) : nothing("No document is cited of this meeting.")));
}

function reportsSideBySide(meeting) {
  const shared = peopleOf(meeting).filter((person) =>
    unique(meeting.attendees.filter((row) => row.person === person).map((row) => row.article)).length > 1);
  const why = meeting.reports.length > 1 && h("p", { class: "why" },
    `Taken as one meeting: ${meeting.held_on ? "the day" : "what is stated"} and the body or people agree; `,
    shared.length ? [`${counted(shared.length, "person", "people")} in more than one report: `,
      shared.slice(0, 6).map((person, n) => [n ? ", " : "", nameOf(person)]), shared.length > 6 ? " …" : "."] : "no person is named in two reports.");
  return [why, grid("Reports of the meeting", ["Language", "The meeting as written", "Article", "Publisher", "Published", "Attendees", "Documents"],
    meeting.reports.map((row) => [languageTag(row.article.language),
      link(toArticle(row.article, row.start), written(row.title_as_written, row.article.language)),
      link(toArticle(row.article), articleTitle(row.article)), row.article.publisher && h("bdi", {}, row.article.publisher), day(row.article.published_on),
      number(meeting.attendees.filter((other) => other.article === row.article).length),
      number(unique(meeting.citations.filter((other) => other.article === row.article).map((other) => other.document)).length)]))];
}

function attendeeTable(meeting) {
  const rank = (rows) => Math.min(...rows.map((row) => PART_RANK[row.part]));
  const people = [...grouped(meeting.attendees, (row) => row.person)]
    .sort((a, b) => rank(a[1]) - rank(b[1]) || b[1].length - a[1].length || compare(a[0].name_ascii, b[0].name_ascii));
  return grid("Attendees", ["Person", "Part", "Offices", "With", "As written"], people.map(([person, rows]) => [
    link(toPerson(person), nameOf(person)),
    unique(rows.map((row) => row.part)).map((part) => tag(PARTS[part], part)),
    unique(rows.flatMap((row) => row.roles.map(roleText))).map((role) => h("span", { class: "line" }, role)),
    unique(rows.map((row) => row.location).filter(Boolean)).map((place) => h("bdi", { class: "line" }, place)),
    evidence(rows, (row) => row.name_as_written)]));
}

const citedThere = (meeting) => grid("Documents", ["Document", "Issuer", "Issued", "As written"],
  [...grouped(meeting.citations, (row) => row.document)].map(([row, citations]) => [
    link(toDocument(row), numberOf(row)), [row.issuer, row.issuer_place].filter(Boolean).join(", "), day(row.issued_on), evidence(citations)]));
