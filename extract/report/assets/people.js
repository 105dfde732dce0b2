// People: one row per person, behind every spelling.

function people(main, params) {
  listing(main, params, {
    title: "People", noun: "person", nouns: "people", items: [...tables.people], words: wordsOfPerson,
    lead: "One row per real person, in whatever language and spelling articles name them.",
    facets: [
      { name: "source", title: "Name is", values: (row) => [row.name_source], label: (source) => plain(source) },
      { name: "part", title: "Was once", values: (row) => row.attendances.map((other) => other.part) },
      { name: "language", title: "Written in", values: (row) => row.names.map((name) => name.language), label: languageName },
    ],
    orders: {
      "most meetings": most((row) => meetingsOf(row).length),
      name: (a, b) => compare(a.name_ascii.toLowerCase(), b.name_ascii.toLowerCase()) || a.position - b.position,
      "least sure name": (a, b) => a.confidence - b.confidence || a.position - b.position,
    },
    row: personRow,
  });
}

function personRow(person) {
  const roles = unique(person.attendances.flatMap((row) => row.roles.map(roleText)));
  return h("li", { class: "row" }, h("p", { class: "row-title" }, link(toPerson(person), nameOf(person))),
    h("p", { class: "row-facts" }, tag(plain(person.name_source), `source-${person.name_source}`), roles.slice(0, 3).join(" · "), roles.length > 3 ? " …" : ""),
    h("p", { class: "row-counts" }, counted(meetingsOf(person).length, "meeting"), person.names.length > 1 ? ` · ${counted(person.names.length, "spelling")}` : ""));
}

function person(main, row) {
  const met = companions(row);
  const attended = [...grouped(row.attendances, (other) => other.meeting)]
    .sort((a, b) => compare(b[0].held_on || "", a[0].held_on || "") || a[0].position - b[0].position);
  main.append(heading(1, nameOf(row)), facts([
    ["In ASCII", row.name_ascii],
    ["Why this name", `${capital(NAME_SOURCES[row.name_source])}.`], ["How sure", confidence(row.confidence)],
  ]),
  section("As written", grid("Spellings", ["Language", "As written", "Mentions"],
    [...row.names].sort((a, b) => b.mentions - a.mentions || a.position - b.position)
      .map((name) => [languageName(name.language), written(name.name_as_written, name.language), number(name.mentions)]))),
  section("Meetings", attended.length ? grid("Meetings", ["Day", "Meeting", "Part", "Offices", "As written"], attended.map(([meeting, rows]) => [
    day(meeting.held_on), link(toMeeting(meeting), titleOf(meeting)), unique(rows.map((other) => other.part)).map((part) => tag(PARTS[part], part)),
    unique(rows.flatMap((other) => other.roles.map(roleText))).map((role) => h("span", { class: "line" }, role)),
    evidence(rows, (other) => other.name_as_written)])) : nothing("At no meeting.")),
  section("Met at these meetings", met.length ? [
    met.length > 30 && h("p", {}, `The 30 met most often of ${number(met.length)}.`),
    bars(met.slice(0, 30).map(([other, shared]) => ({ label: nameOf(other), count: shared.length, href: toPerson(other) })))] : nothing("Nobody else is named.")));
}
