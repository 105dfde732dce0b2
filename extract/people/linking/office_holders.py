"""The registry of Vietnam's office-holders: who they are, and whether an office is one that they held.

Data: `lexicon/office_holders.csv` (general knowledge of who held what since 2016, and the leaders before).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from extract.lexicon import shared_table
from extract.people.linking.spelling import syllables_of
from extract.people.mention import Post
from extract.places.provinces import present_province

# How much likelier an office-holder is than a namesake whose offices the text does not name: of the very
# office; of the same body in another rank (deputies rise, heads go); of another body of the same province.
_SAME_OFFICE = 40.0
_SAME_BODY = 8.0
_SAME_PLACE = 3.0
# The like office elsewhere: secretaries and chairs are moved from province to province.
_ELSEWHERE = 1.0
# Where the text names offices, and the person held none like them.
_OTHER_OFFICE = 0.25
# How much rarer a report names somebody long out of office.
_OUT_OF_TERM = 0.1
# The same where the year is not known.
_ENDED = 0.3
# Years of tenures are known to one or two.
_SLACK = 2
_NOT_TELLING = frozenset(("of", "the", "and", "provincial", "city", "municipal", "committee"))
_STANDING = frozenset(("standing", "permanent", "former", "acting"))
# One office under two titles.
_SAME_TITLE = {"chair": "head", "chief": "head", "vice": "deputy"}
# Titles that many hold beside their office: they tell nobody from others.
_MEMBERSHIPS = frozenset(("member", "deputy", "delegate"))
# The words of ranks, which go with any office of their force.
_RANKS = frozenset(
    ("general", "colonel", "major", "lieutenant", "captain", "admiral", "vice", "rear", "senior")
)
_WORD = re.compile(r"[^\W\d_]+|\d+")


@dataclass(frozen=True, slots=True)
class Tenure:
    """One office that somebody held; the years are None where not known or not ended."""

    office: Post
    since: int | None
    until: int | None

    def covers(self, year: int) -> bool:
        """Tell whether the tenure can reach into `year`."""
        return (self.since or year) - _SLACK <= year <= (self.until or year) + 1

    def __str__(self) -> str:
        """Return the tenure as one reads it: "Chair, Provincial People's Committee, Gia Lai 2022-"."""
        parts = [p for p in (self.office.title, self.office.body, self.office.place) if p]
        years = f" {self.since or ''}-{self.until or ''}" if self.since or self.until else ""
        return ", ".join(parts) + years


@cache
def holders() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Return the syllables of the registry's names by the last of them, which few share."""
    by_given: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for name in tenures():
        syllables = syllables_of(name)
        by_given[syllables[-1]].append(syllables)
    return {k: tuple(v) for k, v in by_given.items()}


def is_office_holder(name: str) -> bool:
    """Tell whether a name in Vietnamese spelling is in the registry."""
    return " ".join(syllables_of(name)) in tenures()


@cache
def tenures() -> Mapping[str, tuple[Tenure, ...]]:
    """Return the tenures of every name of the registry, in today's spelling."""
    held: dict[str, list[Tenure]] = defaultdict(list)
    for row in shared_table("office_holders"):
        since, until = (int(row[k]) if row[k] else None for k in ("from", "to"))
        office = Post(row["office"], row["body"], row["place"])
        held[" ".join(syllables_of(row["name"]))].append(Tenure(office, since, until))
    return {k: tuple(v) for k, v in held.items()}


@lru_cache(maxsize=65536)
def office_agreement(name: str, offices: tuple[Post, ...], year: int | None) -> float:
    """Return by how much the text's offices and year make this holder likelier than the registry alone.

    1 where the text says nothing; less for those whose tenures all lie outside the year, or who held
    nothing like the offices that it names.
    """
    held = tenures().get(name, ())
    current = [t for t in held if year is None or t.covers(year)]
    if not current:
        return _OUT_OF_TERM
    telling = [o for o in offices if o.body and not _is_membership(o.title)]
    fit = max((_agreement(o, t.office) for o in telling for t in current), default=1.0)
    ended = year is None and all(t.until for t in held)
    return fit * (_ENDED if ended else 1.0)


def fitting_tenure(name: str, offices: Sequence[Post]) -> Tenure | None:
    """Return the tenure that says best who it is: one like an office of the text, else the last."""
    held = tenures().get(name, ())
    if not held:
        return None
    return max(
        held,
        key=lambda t: (max((_agreement(o, t.office) for o in offices if o.body), default=0), t.since or 0),
    )


def like_offices(offices: Sequence[Post], tenure: Tenure) -> list[Post]:
    """Return the offices that speak for the tenure."""
    return [o for o in offices if o.body and _agreement(o, tenure.office) > 1]


def _agreement(said: Post, held: Post) -> float:
    same_body = _body(said.body) == _body(held.body)
    if said.place and held.place and present_province(said.place) != present_province(held.place):
        return _ELSEWHERE if same_body else _OTHER_OFFICE
    if same_body:
        return _SAME_OFFICE if _title(said.title) == _title(held.title) else _SAME_BODY
    # "Chief, General Staff of the People's Army" is the "Chief of the General Staff, People's Army".
    if _whole(said) == _whole(held):
        return _SAME_OFFICE
    return _SAME_PLACE if said.place and held.place else _OTHER_OFFICE


@lru_cache(maxsize=4096)
def _body(body: str) -> frozenset[str]:
    """Return the words that tell a body from others: cities and provinces have the same ones."""
    words = _WORD.findall("government" if body.lower() == "cabinet" else body.lower())
    return frozenset(w for w in words if w not in _NOT_TELLING)


@lru_cache(maxsize=4096)
def _title(title: str) -> frozenset[str]:
    return frozenset(_SAME_TITLE.get(w, w) for w in _WORD.findall(title.lower()) if w not in _STANDING)


@lru_cache(maxsize=4096)
def _whole(office: Post) -> frozenset[str]:
    """Return the words of a title and its body together, wherever one ends and the other begins."""
    return _title(office.title) - _NOT_TELLING | _body(office.body)


def _is_membership(title: str) -> bool:
    """Tell whether a title is a seat ("Alternate Member", "Deputy" of an assembly) or a rank."""
    words = _WORD.findall(title.lower())
    return not words or words[-1] in _MEMBERSHIPS or words[0] == "member" or _RANKS.issuperset(words)
