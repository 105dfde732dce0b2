// Which page is shown: the part of the address behind `#`.

const LISTS = { overview, meetings, people, documents, articles, review, search: searchEverywhere };
const PAGES = { meeting, person, document: documentPage, article };
const NOUNS = { overview: "Overview", meetings: "Meetings", people: "People", documents: "Documents", articles: "Articles", review: "Review" };
const WITHIN = { meeting: "meetings", person: "people", document: "documents", article: "articles" };
const main = document.getElementById("main");
let shown = "";

const say = (text) => { document.getElementById("said").textContent = text; };

async function show() {
  const [path, query] = (location.hash.slice(2) || "overview").split("?");
  const [name, id] = path.split("/").map(decodeURIComponent);
  const params = new URLSearchParams(query);
  if (name === "article" && shown === path) {
    point(main, params.get("at"));
    document.documentElement.dataset.shown = location.hash;
    return;
  }
  shown = path;
  const inside = document.createElement("div");
  const row = PAGES[name] && page.byId[name].get(id);
  drawAll = [];
  if (row) await PAGES[name](inside, row, params);
  else if (Object.hasOwn(LISTS, name)) LISTS[name](inside, params);
  else inside.append(heading(1, "Not in this report"), nothing("This address leads to no row of these tables."));
  if (shown !== path) return; // another page was asked for meanwhile
  inside.className = `page page-${name}`;
  main.replaceChildren(inside);
  document.title = `${inside.querySelector("h1").textContent} – ${page.title}`;
  for (const item of document.querySelectorAll("nav a")) {
    const current = item.getAttribute("href") === to(WITHIN[name] || name);
    if (current) item.setAttribute("aria-current", "page"); else item.removeAttribute("aria-current");
  }
  if (params.has("at")) point(main, params.get("at"));
  else { scrollTo(0, 0); if (show.called) main.focus({ preventScroll: true }); }
  show.called = true;
  document.documentElement.dataset.shown = location.hash;
}

function theme() {
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const now = document.documentElement.dataset.theme || (dark ? "dark" : "light");
  document.documentElement.dataset.theme = now === "dark" ? "light" : "dark";
}

function keys(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
  if (event.key === "/") { document.getElementById("find").focus(); event.preventDefault(); }
  if ((event.key === "n" || event.key === "p") && shown.startsWith("article/")) step(event.key === "n");
}

async function start() {
  if (!window.DecompressionStream) {
    main.replaceChildren(nothing("This browser is too old to unpack the report; any of the last three years can."));
    return;
  }
  await readTables();
  recallVerdicts();
  document.querySelector(".brand .run").textContent = page.title;
  document.querySelector("nav ul").append(...Object.entries(NOUNS).map(([name, label]) => h("li", {}, link(to(name), label))));
  document.querySelector(".parts").append(...page.parts.length > 1 ? ["Parts of this report: ",
    ...page.parts.flatMap((file, n) => [n === page.part ? h("strong", {}, String(n + 1)) : h("a", { href: encodeURI(file) }, String(n + 1)), " "])] : []);
  document.querySelector(".find").addEventListener("submit", (event) => {
    event.preventDefault();
    location.hash = `${to("search")}?q=${encodeURIComponent(document.getElementById("find").value)}`;
  });
  document.querySelector(".theme").addEventListener("click", theme);
  addEventListener("keydown", keys);
  addEventListener("hashchange", show);
  await show();
  document.documentElement.dataset.ready = "yes";
}
start();
