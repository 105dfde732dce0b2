// What codes of the tables are called, and why a value is what it is.

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const names = new Intl.DisplayNames(["en"], { type: "language" });
const regions = new Intl.DisplayNames(["en"], { type: "region" });

const languageName = (code) => (code ? names.of(code) : "language unknown");
const countryName = (code) => (code && /^[A-Z]{2}$/.test(code) ? regions.of(code) : code);
const plain = (code) => code.replaceAll("_", " ");
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const number = (count) => count.toLocaleString("en");
const counted = (count, noun, nouns = `${noun}s`) => `${number(count)} ${count === 1 ? noun : nouns}`;

function day(iso) {
  if (!iso) return null;
  const [year, month, date] = iso.split("-").map(Number);
  return h("time", { datetime: iso }, `${date} ${MONTHS[month - 1]} ${year}`);
}
const monthName = (iso) => `${MONTHS[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;

const NAME_SOURCES = {
  corpus: "spelt so in a Vietnamese article of this run",
  registry: "the spelling of a known office-holder",
  inferred: "rebuilt from the transliteration, which has lost the tones: check before use",
  as_written: "taken over as the article writes it",
};
const HOWS = {
  exact: "as written",
  normalised: "same number; digits, spaces, dashes or letter case differed",
  repaired: "a slip in the number was mended",
  completed: "what the number lacks came from the context",
};
const PARTS = { chair: "chair", speaker: "speaker", attendee: "attendee" };
const PART_RANK = { chair: 0, speaker: 1, attendee: 2 };
const RELATIONS = {
  implements: ["implements", "implemented by"], amends: ["amends", "amended by"],
  replaces: ["replaces", "replaced by"], guides: ["guides", "guided by"],
};

const titleOf = (meeting) => meeting.title
  ? written(meeting.title, meeting.title_language, "title") : `${capital(plain(meeting.kind))} of ${meeting.body || "an unnamed body"}`;
const nameOf = (person) => h("bdi", { class: "name" }, person.name);
const numberOf = (found) => h("bdi", { class: "number" }, `${capital(plain(found.kind))} ${found.number}`);
const articleTitle = (article) => article.title
  ? written(article.title, article.language, "title") : h("code", {}, article.path);
const roleText = (role) => [role.title, role.body, role.place].filter(Boolean).join(", ");
const confidence = (share) => `${Math.round(share * 100)} %`;
