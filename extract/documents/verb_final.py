"""Relations told in clauses whose verb comes last, or whose verb the marker of its object opens."""

from __future__ import annotations

import re

from extract.documents.citing_sentence import PARTED, THIS, CitingSentence

_NEAR = 30
_MARKED = 40
# So many words stand between two documents of which one suffers what the other does.
_SUFFERED = 4
# So many words may tell when something was done.
_TIME = 6
_CLAUSE = re.compile(r"[.;؛:]|[,،] (?!که )")

Pair = tuple[int, int]


def marked_object(s: CitingSentence, before: list[int], at: int) -> list[tuple[int, int]]:
    """Read a verb-final clause: source, or "this decree", target, object marker, verb."""
    if not before or s.relation == "implements":
        return []
    target = before[-1]
    gap = s.folded[s.mentions[target].end : at]
    marked = len(gap) <= _MARKED and s.words.object_markers.search(gap)
    this, start = _this_before(s, target)
    if this and marked:
        return [(i, target) for i in s.of_noun(this, start) if s.may(i, target)]
    if len(before) < 2:
        return []
    source = before[-2]
    if marked and _is_pronoun(s, gap, marked.start()):
        source, target = target, source
    return [(source, target)] if marked and s.may(source, target) else []


def _is_pronoun(s: CitingSentence, gap: str, marker: int) -> bool:
    """Tell whether the marker of an object is that of a pronoun: "Decree 5 …, and Decree 9 changed it"."""
    it = s.words.taking_up.within.search(gap)
    return it is not None and it["it"] is not None and not gap[it.end() : marker].strip()


def object_of_verb(s: CitingSentence, before: list[int], at: int) -> list[tuple[int, int]]:
    """Read a verb that the marker of its object opens: "Plan 8, which Resolution 84 [marker] carries
    out", or "… which this resolution [marker] carries out"."""
    if not before or not opens_with_marker(s, at):
        return []
    taken = s.noun_of_this(at)
    near = at - s.mentions[before[-1]].end <= THIS
    target = taken[-1] if taken else before[-1] if near else None
    if target is None:
        return []
    clause = s.folded[s.mentions[before[0]].start : at]
    sources = [i for i in reversed(before) if s.may(i, target) and not PARTED.search(clause)]
    return [(source, target) for source in sources[:1]]


def suffered(s: CitingSentence, before: list[int], at: int) -> list[Pair]:
    """Read "Decree 5 was by Decree 9 replaced": the target, a word for suffering or getting, the source, and
    right behind it the verb ("Nghị định 5 đã bị Nghị định 9 thay thế")."""
    if len(before) < 2 or s.folded[s.ends[before[-1]] : at].strip():
        return []
    target, source = before[-2:]
    words = s.folded[s.ends[target] : s.mentions[source].start].split()
    told = bool(words) and len(words) <= _SUFFERED and s.words.suffered.fullmatch(words[-1])
    return [(source, target)] if told and s.may(source, target) else []


def opens_with_marker(s: CitingSentence, at: int) -> bool:
    """Tell whether the marker of an object stands at an offset."""
    return s.words.object_markers.match(s.folded, at) is not None


def ends_behind_object(s: CitingSentence, at: int, stop: int) -> bool:
    """Tell whether a word at `at`..`stop` has its object, marked, before it, and that behind its verb "and"
    joins another clause: "بخشی از آن را تغییر داد و قانون …"."""
    before = s.folded[max(s.start, at - THIS) : at].rstrip()
    marks = [m.end() for m in s.words.object_markers.finditer(before)]
    behind = s.folded[stop : stop + THIS].split()[1:2]
    joined = bool(behind) and s.words.joins.fullmatch(behind[0]) is not None
    return bool(marks) and marks[-1] == len(before) and joined


def done_by(s: CitingSentence, before: list[int], at: int, stop: int) -> list[tuple[int, int]]:
    """Read a clause in the passive whose verb comes last: "under Decision 9, Decision 8 is amended",
    "by this decision …", "Decision 8 by Decision 9 is amended", "this decision by Decision 9 …"."""
    if not before or not s.words.final_passives.match(s.folded[stop:].lstrip()):
        return []
    target = before[-1]
    if at - s.ends[target] > _NEAR:
        return []
    this, start = _this_before(s, target)
    if this and _ends_in_passive(s, this.string[this.start("noun") :].partition(" ")[2]):
        return [(target, i) for i in s.of_noun(this, start) if s.may(target, i)]
    taken = [i for i in s.of_noun(this, start) if s.may(i, target)] if this else []
    if taken or len(before) < 2:
        return [(source, target) for source in taken]
    source = before[-2]
    between = s.folded[s.ends[source] : s.mentions[target].start].strip()
    if _ends_in_passive(s, between) and s.may(target, source):
        return [(target, source)]
    opened = s.folded[max(s.start, s.mentions[source].start - THIS) : s.mentions[source].start]
    means = [m.end() for m in s.words.passives.finditer(opened)]
    is_means = means and not opened[means[-1] :].strip()
    return [(source, target)] if is_means and s.may(source, target) else []


def _this_before(s: CitingSentence, index: int) -> tuple[re.Match[str] | None, int]:
    """Return "this decree" before a document, if its clause begins with that, and where the document does."""
    start = s.mentions[index].start
    opening = s.folded[max(s.start, start - THIS) : start].rstrip(" ,،")
    return (s.words.this.search(f"{opening} ") if s.words.this else None), start


def _ends_in_passive(s: CitingSentence, words: str) -> bool:
    """Tell whether words between the object of a verb in the passive and the document behind them are those
    by what something is done, and before them no more than a time or the word for "which"."""
    found = [m for m in s.words.passives.finditer(words) if m.end() == len(words.rstrip())]
    if not found or _CLAUSE.search(words):
        return False
    first = words[: found[0].start()]
    told = s.words.issue_verbs.search(first) or s.words.object_markers.search(first)
    return not told and len(first.split()) <= _TIME
