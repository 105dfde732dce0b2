// Charts are lists and tables that look like charts, so that every bar can be read, reached and printed.

function bars(rows, total = Math.max(1, ...rows.map((row) => row.count))) {
  return h("ol", { class: "bars" }, rows.map((row) => h("li", {},
    h(row.href ? "a" : "span", { class: "bar-row", href: row.href },
      h("span", { class: "bar-label" }, row.label),
      h("span", { class: "bar-track", "aria-hidden": "true" },
        h("span", { class: "bar-fill", style: { width: `${(100 * row.count) / total}%` } })),
      h("span", { class: "bar-count" }, number(row.count))))));
}

// How many a month, or a year where there are many: columns that lead to what they count.
function timeline(days, noun, href, chosen) {
  const known = days.filter(Boolean);
  if (!known.length) return null;
  const first = known.reduce((a, b) => (a < b ? a : b)), last = known.reduce((a, b) => (a > b ? a : b));
  const months = (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) * 12 + Number(last.slice(5, 7)) - Number(first.slice(5, 7)) + 1;
  const length = months > 96 ? 4 : 7;
  const counts = grouped(known, (iso) => iso.slice(0, length));
  const steps = length === 4 ? years(first, last) : monthsBetween(first, months);
  const top = Math.max(...[...counts.values()].map((list) => list.length));
  const columns = steps.map((step) => {
    const count = counts.get(step)?.length || 0;
    const label = `${length === 4 ? step : monthName(step)}: ${counted(count, noun)}`;
    const fill = h("span", { class: "column-fill", style: { height: `${(100 * count) / top}%` } });
    return h("li", {}, count
      ? h("a", { href: href(...span(step)), "aria-label": label, title: label, class: chosen === span(step)[0] ? "chosen" : null }, fill)
      : h("span", { class: "column-none", title: label }));
  });
  const marks = steps.map((step, n) => (length === 4 || step.endsWith("-01") || n === 0
    ? h("span", { class: "tick", style: { left: `${(100 * n) / steps.length}%` } }, length === 4 ? step : n === 0 ? monthName(step) : step.slice(0, 4)) : null));
  const undated = days.length - known.length;
  return h("figure", { class: "timeline", style: { "--steps": steps.length } },
    h("ol", { class: "columns" }, columns), h("div", { class: "ticks", "aria-hidden": "true" }, thinned(marks.filter(Boolean))),
    h("figcaption", {}, `${capital(noun)}s a ${length === 4 ? "year" : "month"}; the tallest column is ${number(top)}.`,
      undated ? ` ${counted(undated, noun)} without a date ${undated === 1 ? "is" : "are"} not shown.` : ""));
}

const thinned = (marks) => marks.filter((_, n) => n % Math.ceil(marks.length / 12) === 0);
const years = (first, last) => Array.from({ length: Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1 },
  (_, n) => String(Number(first.slice(0, 4)) + n).padStart(4, "0"));
const monthsBetween = (first, count) => Array.from({ length: count }, (_, n) => {
  const month = Number(first.slice(5, 7)) - 1 + n;
  return `${String(Number(first.slice(0, 4)) + Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
});
const lastDay = (month) => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();
const span = (step) => (step.length === 4 ? [`${step}-01-01`, `${step}-12-31`] : [`${step}-01`, `${step}-${lastDay(step)}`]);

// Who meets whom: how many meetings two people share.
function meetingMatrix(people) {
  const shared = (a, b) => meetingsOf(a).filter((meeting) => peopleOf(meeting).includes(b)).length;
  const counts = people.map((a) => people.map((b) => (a === b ? null : shared(a, b))));
  const top = Math.max(1, ...counts.flat().filter(Boolean));
  return h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Who meets whom" },
    h("table", { class: "matrix" }, h("caption", { class: "hidden" }, "Meetings that two people share"),
      h("thead", {}, h("tr", {}, h("td", {}), people.map((person) => h("th", { scope: "col" }, h("span", {}, nameOf(person)))))),
      h("tbody", {}, people.map((person, row) => h("tr", {}, h("th", { scope: "row" }, link(toPerson(person), nameOf(person))),
        people.map((other, column) => {
          const count = counts[row][column];
          return h("td", { class: count ? "met" : null, style: count ? { "--strength": `${20 + (80 * count) / top}%` } : null },
            count ? h("a", { href: `${to("meetings")}?q=${encodeURIComponent(`${person.name} ${other.name}`)}`,
              title: `${person.name} and ${other.name}: ${counted(count, "meeting")}` }, String(count)) : count === null ? "·" : "");
        }))))));
}
