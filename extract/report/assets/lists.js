// Lists of any length: what is filtered is all rows, what is drawn is a screenful at a time.

const SCREENFUL = 50;
const PRINTED = 1000;
let drawAll = [];

function lazyList(items, row, attributes = {}) {
  const list = h("ol", { class: "rows", ...attributes });
  const more = h("button", { type: "button", class: "more" });
  const draw = (count) => {
    const shown = list.children.length;
    list.append(...items.slice(shown, shown + count).map(row));
    const left = items.length - list.children.length;
    more.hidden = left <= 0;
    more.textContent = `Show more (${number(Math.max(left, 0))} left)`;
  };
  more.addEventListener("click", () => {
    const first = list.children.length;
    draw(SCREENFUL);
    list.children[first]?.querySelector("a")?.focus();
  });
  new IntersectionObserver((entries) => { if (entries.some((e) => e.isIntersecting)) draw(SCREENFUL); },
    { rootMargin: "600px" }).observe(more);
  drawAll.push(() => draw(PRINTED));
  draw(SCREENFUL);
  return [list, more];
}
addEventListener("beforeprint", () => drawAll.forEach((draw) => draw()));

// A page of filters and rows. `view`: title, noun, items, words, facets, day, orders, row, above.
function listing(main, params, view) {
  const results = h("div", { class: "results" });
  const change = () => {
    const state = new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
    if (state.get("sort") === Object.keys(view.orders)[0]) state.delete("sort");
    history.replaceState(null, "", `${location.hash.split("?")[0]}${[...state].length ? `?${state}` : ""}`);
    refresh(state);
  };
  const form = h("form", { class: "filters", "aria-label": `Filter ${view.title.toLowerCase()}`,
    on: { input: change, submit: (event) => event.preventDefault() } },
  control("Find", h("input", { type: "search", name: "q", value: params.get("q") })),
  view.facets.map((facet) => facetControl(facet, view.items, params.get(facet.name))),
  view.day && ["from", "to"].map((name) =>
    control(capital(name), h("input", { type: "date", name, value: params.get(name) }))),
  control("Sort by", select("sort", Object.keys(view.orders).map((name) => [name, name]), params.get("sort"))),
  h("button", { type: "button", on: { click: () => { clear(form); change(); } } }, "Clear"));

  function refresh(state) {
    const query = queryWords(state.get("q"));
    const chosen = view.items.filter((item) => found(item, view.words, query)
      && view.facets.every((facet) => !state.get(facet.name) || facet.values(item).includes(state.get(facet.name)))
      && (!view.day || between(view.day(item), state.get("from"), state.get("to"))));
    const order = view.orders[state.get("sort")] || Object.values(view.orders)[0];
    chosen.sort(order);
    const count = `${number(chosen.length)} of ${counted(view.items.length, view.noun, view.nouns)}`;
    drawAll = [];
    results.replaceChildren(h("p", { class: "count" }, count),
      ...[view.above?.(chosen, state) ?? []].flat(),
      ...(chosen.length ? lazyList(chosen, view.row) : [nothing("Nothing fits these filters.")]));
    say(count);
  }
  main.append(heading(1, view.title), h("p", { class: "lead" }, view.lead), form, results);
  refresh(params);
}

const between = (iso, from, until) => (!from || (iso && iso >= from)) && (!until || (iso && iso <= until));
const control = (label, input) => h("label", {}, h("span", {}, label), input);
const select = (name, options, chosen) => h("select", { name },
  options.map(([value, label]) => h("option", { value, selected: value === chosen }, label)));

function facetControl(facet, items, chosen) {
  const counts = new Map();
  for (const item of items) for (const value of unique(facet.values(item))) counts.set(value, (counts.get(value) || 0) + 1);
  counts.delete(null);
  if (chosen && !counts.has(chosen)) counts.set(chosen, 0);
  const label = facet.label || ((value) => value);
  const options = [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))
    .map(([value, count]) => [value, `${label(value)} (${number(count)})`]);
  return control(facet.title, select(facet.name, [["", "any"], ...options], chosen));
}

function clear(form) {
  for (const input of form.elements) {
    if (input.tagName === "SELECT") input.selectedIndex = 0;
    else if (input.tagName === "INPUT") input.value = "";
  }
}
