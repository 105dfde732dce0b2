// Elements are made with text alone: nothing of an article is ever read as markup.

function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "on") Object.entries(value).forEach(([event, act]) => element.addEventListener(event, act));
    else if (name === "style") Object.entries(value).forEach(([key, set]) => element.style.setProperty(key, set));
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(3).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

const direction = (language) => (RIGHT_TO_LEFT.has(language) ? "rtl" : "ltr");

// Words of an article: in their language and direction, apart from what stands around them.
const written = (text, language, kind = "written") =>
  h("bdi", { class: kind, lang: language, dir: language ? direction(language) : "auto" }, text);
const writtenCitation = (row) => written(withNumber(row.as_written, row.number_as_written), row.article.language);

// A number runs left to right even in a text that does not: 202/2025/QH15, not QH15/202/2025.
function withNumber(text, number) {
  const at = number ? text.lastIndexOf(number) : -1;
  return at < 0 ? text : [text.slice(0, at), h("bdi", { dir: "ltr" }, number), text.slice(at + number.length)];
}

const to = (path, ...segments) => `#/${[path, ...segments].map(encodeURIComponent).join("/")}`;
const link = (href, ...children) => h("a", { href }, ...children);
const toMeeting = (meeting) => to("meeting", meeting.meeting_id);
const toPerson = (person) => to("person", person.person_id);
const toDocument = (found) => to("document", found.document_id);
const toArticle = (article, start) =>
  to("article", article.article_id) + (start === undefined ? "" : `?at=${start}`);

const heading = (level, ...children) => h(`h${level}`, {}, ...children);
const facts = (pairs) => h("dl", { class: "facts" },
  pairs.filter(([, value]) => value !== null && value !== undefined && value !== "")
    .map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd", {}, value))));
const section = (title, ...children) => h("section", { class: "block" }, heading(2, title), ...children);
const nothing = (text) => h("p", { class: "empty" }, text);
const tag = (text, kind = "") => h("span", { class: `tag ${kind}` }, text);
const languageTag = (language) => h("span", { class: "tag language", title: languageName(language) }, language || "?");

// A table that scrolls by itself where the window is narrow.
function grid(caption, columns, rows) {
  return h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": caption },
    h("table", {}, h("caption", { class: "hidden" }, caption),
      h("thead", {}, h("tr", {}, columns.map((name) => h("th", { scope: "col" }, name)))),
      h("tbody", {}, rows.map((cells) => h("tr", {}, cells.map((cell) => h("td", {}, cell)))))));
}

// Where it stands: a link per article to the place in its text.
function evidence(rows, words = (row) => row.as_written) {
  return h("ul", { class: "evidence" }, rows.map((row) => h("li", {},
    languageTag(row.article.language),
    h("a", { href: toArticle(row.article, row.start), title: `Read it in ${row.article.title || row.article.path}` },
      row.number_as_written ? writtenCitation(row) : written(words(row), row.article.language)))));
}
