"""Score a run's tables against gold records.

A gold file is `{"articles": {name: …}, "meetings": {key: …}}`; docs/scoring.md shows
every field. A null field of the gold is not scored.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from extract.scoring.comparison import exact, fold, matched_roles, number_key, place_key, role_key, word_f1
from extract.scoring.scored_run import Row, Run
from extract.scoring.tally import Figures, Tally, b_cubed

Gold = dict[str, Any]


@dataclass(slots=True)
class Linking:
    """Which items are one by the gold, and which by the run: (article, item) → cluster."""

    gold: dict[tuple[str, str], str] = field(default_factory=dict)
    found: dict[tuple[str, str], str] = field(default_factory=dict)

    def add(self, item: tuple[str, str], gold: str, found: str) -> None:
        """Note one item's cluster on both sides."""
        self.gold[item], self.found[item] = gold, found


def score(out: Path, gold: Gold) -> tuple[Figures, list[str]]:
    """Return the figures (metric → scope → figure) of the tables in `out`, and each disagreement."""
    run, tally, people, meetings = Run.read(out), Tally(), Linking(), Linking()
    for name, want in gold["articles"].items():
        tally.article, tally.language = name, want["language"]
        row = run.article_by_name.get(name)
        if row is None:
            _count_missing(tally, want)
            continue
        _score_article(tally, row, want)
        _score_citations(tally, run, row["article_id"], want)
        _score_meetings(tally, run, row["article_id"], want, gold["meetings"], meetings)
        _score_attendees(tally, run, row["article_id"], want, people)
    figures = tally.figures()
    figures["link.people"] = {"all": b_cubed(people.gold, people.found)}
    figures["link.meetings"] = {"all": b_cubed(meetings.gold, meetings.found)}
    return figures, tally.errors


def _count_missing(tally: Tally, want: Gold) -> None:
    tally.check("articles", False, "no row in articles")
    for metric in ("citations", "attendees", "meetings"):
        tally.count(metric, missed=len(want[metric]))


def _score_article(tally: Tally, row: Row, want: Gold) -> None:
    tally.check("articles", row["status"] == "extracted", row["reason"])
    tally.check("language", row["language"] == want["language"], row["language"])
    for column in ("title", "publisher", "published_on", "source_url"):
        if wanted := want.get(column):
            loose = column in ("title", "publisher")
            ok = word_f1(row[column], wanted) >= 0.9 if loose else exact(row[column]) == wanted
            tally.check(f"article.{column}", ok, f"{row[column]!r} for {wanted!r}")


def _score_citations(tally: Tally, run: Run, article_id: str, want: Gold) -> None:
    text = run.text.get(article_id, "")
    found: dict[tuple[str, str], Row] = {}
    mentions: Counter[tuple[str, str]] = Counter()
    for citation in run.citations[article_id]:
        _check_grounding(tally, text, citation, "as_written")
        document = run.documents[citation["document_id"]]
        key = number_key(document["kind"], document["number"])
        found[key] = document
        mentions[key] += 1
    wanted = {number_key(c["kind"], c["number"]): c for c in want["citations"]}
    for key in sorted(wanted.keys() | found.keys()):
        is_wanted, is_found = key in wanted, key in found
        for metric in ("citations", *{"resolution": ("resolutions",), "plan": ("plans",)}.get(key[0], ())):
            tally.count(metric, is_wanted and is_found, is_found and not is_wanted, not is_found)
        due = wanted[key]["mentions"] if is_wanted else 0
        both = min(due, mentions[key])
        tally.count("mentions", both, mentions[key] - both, due - both)
        if is_wanted and is_found:
            _score_document(tally, key, found[key], wanted[key])
        else:
            tally.error("citations", f"{'missed' if is_wanted else 'extra'} {key}")
        if is_wanted and is_found and mentions[key] != due:
            tally.error("mentions", f"{key} {mentions[key]} for {due}")
    _score_relations(tally, run, article_id, want)


def _score_document(tally: Tally, key: tuple[str, str], got: Row, want: Gold) -> None:
    for column in ("issued_on", "issuer_place", "issuer"):
        if wanted := want.get(column):
            by_words = column == "issuer"
            ok = (
                word_f1(got[column], wanted) >= 0.8
                if by_words
                else place_key(got[column]) == place_key(wanted)
            )
            tally.check(f"document.{column}", ok, f"{key} {got[column]!r} for {wanted!r}")


def _score_relations(tally: Tally, run: Run, article_id: str, want: Gold) -> None:
    if "relations" not in want:
        return
    numbers = {key: row["number"] for key, row in run.documents.items()}
    wanted = {(r["source"], r["relation"], r["target"]) for r in want["relations"]}
    found = {
        (numbers[r["document_id"]], r["relation"], numbers[r["target_document_id"]])
        for r in run.relations[article_id]
    }
    tally.count("relations", len(wanted & found), len(found - wanted), len(wanted - found))
    for state, rest in (("missed", wanted - found), ("extra", found - wanted)):
        for relation in sorted(rest):
            tally.error("relations", f"{state} {relation}")


def _score_meetings(
    tally: Tally, run: Run, article_id: str, want: Gold, gold: Gold, linking: Linking
) -> None:
    reported = [row["meeting_id"] for row in run.reports[article_id]]
    free = list(reported)
    pairs: dict[str, str] = {}
    for key in want["meetings"]:
        if free:
            pairs[key] = max(free, key=lambda m, key=key: _likeness(run.meetings[m], gold[key]))  # type: ignore[misc]
            free = [m for m in free if m != pairs[key]]
        else:
            tally.error("meetings", f"missed {key}")
    extra = len(set(reported)) - len(pairs)
    tally.count("meetings", len(pairs), extra, len(want["meetings"]) - len(pairs))
    if extra:
        tally.error("meetings", f"{extra} extra")
    for key, meeting_id in pairs.items():
        linking.add((tally.article, key), key, meeting_id)
        _score_meeting(tally, run.meetings[meeting_id], gold[key])


def _likeness(got: Row, want: Gold) -> float:
    same = sum(
        bool(want.get(c)) and fold(got[c]) == fold(str(want[c])) for c in ("held_on", "ordinal", "province")
    )
    return same + (got["kind"] in want["kind"]) + word_f1(got["body"], want.get("body"))


def _score_meeting(tally: Tally, got: Row, want: Gold) -> None:
    tally.check("meeting.kind", got["kind"] in want["kind"], f"{got['kind']!r} for {want['kind']}")
    for column in ("ordinal", "held_on", "time_of_day", "mode", "province"):
        if (wanted := want.get(column)) is not None:
            ok = place_key(got[column]) == place_key(str(wanted))
            tally.check(f"meeting.{column}", ok, f"{got[column]!r} for {wanted!r}")
    for column in ("body", "place"):
        if wanted := want.get(column):
            ok = word_f1(got[column], wanted) >= 0.6
            tally.check(f"meeting.{column}", ok, f"{got[column]!r} for {wanted!r}")


def _score_attendees(tally: Tally, run: Run, article_id: str, want: Gold, linking: Linking) -> None:
    left = list(run.attendees[article_id])
    names = {fold(row["name_as_written"]) for row in left}
    for person in want["attendees"]:
        forms = {fold(form) for form in person["as_written"]}
        hit = next((row for row in left if fold(row["name_as_written"]) in forms), None)
        if hit is None:
            tally.count("attendees", missed=1)
            tally.error("attendees", f"missed {person['as_written'][0]} ({person['name']})")
            continue
        left.remove(hit)
        tally.count("attendees", right=1)
        _check_grounding(tally, run.text.get(article_id, ""), hit, "name_as_written")
        _score_attendee(tally, run, hit, person, linking)
    for row in left:
        tally.count("attendees", extra=1)
        tally.error("attendees", f"extra {row['name_as_written']}")
    for trap in want.get("not_attendees", ()):
        tally.check("traps", fold(trap) not in names, f"{trap} did not attend")


def _score_attendee(tally: Tally, run: Run, got: Row, want: Gold, linking: Linking) -> None:
    who = want["as_written"][0]
    tally.check(
        "attendee.part", got["part"] in want["part"].split("|"), f"{who}: {got['part']} for {want['part']}"
    )
    if written := want.get("role_as_written"):
        ok = word_f1(got["role_as_written"], written) >= 0.6
        tally.check("attendee.role_as_written", ok, f"{who}: {got['role_as_written']!r} for {written!r}")
    if place := want.get("location"):
        ok = place_key(got["location"]) == place_key(place)
        tally.check("attendee.location", ok, f"{who}: {got['location']!r} for {place!r}")
    _score_roles(tally, who, run.roles[got["attendee_id"]], want.get("roles", []))
    if name := want.get("name"):
        found = run.people[got["person_id"]]["name"]
        note = f"{found!r} for {name!r}"
        tally.check("person.name", exact(found).casefold() == exact(name).casefold(), note)
        tally.check("person.name_ascii", fold(found) == fold(name), note)
        linking.add((tally.article, who), str(want.get("person", name)), got["person_id"])


def _score_roles(tally: Tally, who: str, got: list[Row], want: list[dict[str, str | None]]) -> None:
    wanted, found = {role_key(role) for role in want}, {role_key(role) for role in got}
    if not wanted:
        return
    n = matched_roles(found, wanted)
    tally.count("roles", n, len(found) - n, len(wanted) - n)
    titles, due = {role[0] for role in found}, {role[0] for role in wanted}
    tally.count("titles", len(titles & due), len(titles - due), len(due - titles))
    if n < max(len(found), len(wanted)):
        tally.error("roles", f"{who}: extra {sorted(found - wanted)} missed {sorted(wanted - found)}")


def _check_grounding(tally: Tally, text: str, row: Row, column: str) -> None:
    stands = text[int(row["start"]) : int(row["end"])] == row[column]
    tally.check("grounding", stands, row[column])
