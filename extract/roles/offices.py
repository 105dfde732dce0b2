"""Turn a parsed office phrase into the English title and body of Vietnam's own English-language press."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from extract.roles.grammar import BodyPhrase, OfficePhrase
from extract.roles.setting import VIETNAM, Setting
from extract.roles.vocabulary import Body, bodies, titles

_MARK_ORDER = ("Former", "Acting", "Honorary", "First", "Standing", "Full-time", "Alternate")
_LOCAL = frozenset(("Provincial", "City", "District", "Commune", "Ward", "Special Zone", "Regional", "Township"))
# What heads a body whatever the word: bodies.csv says which of these it is.
_HEADS = frozenset(("Head", "Chair", "Chief", "President", "State President", "Speaker"))
_STATE_HEADS = frozenset(("President", "State President"))


def english_body(body: BodyPhrase, setting: Setting) -> str | None:
    """Return the English name of a body, or None where only its kind is known."""
    row = bodies()[body.name]
    if body.name == "Ministry" and not body.portfolio:
        return setting.ministry
    name = _levelled(row, body)
    if body.portfolio:
        link = row.portfolio.rstrip("!")
        name = f"{name} {link} {joined(body.portfolio, setting)}"
    if body.number:
        name = f"{name} {body.number.upper()}"
    if body.of is not None:
        inner = english_body(body.of, setting)
        name = f"{name} of the {inner}" if inner else name
    return name


def _levelled(row: Body, body: BodyPhrase) -> str:
    level = body.level
    if row.family == "command" and body.place is not None:
        return f"{body.place.name} {'City ' if level == 'City' else ''}{row.body}"
    if level is None or row.levels in ("none", "number"):
        return row.body
    if level in ("Central", "National") and row.central:
        return row.central
    if row.levels == "local" and level not in _LOCAL:
        return row.body
    if row.body.startswith(f"{level} ") or row.body.split()[0] in _LOCAL:
        return row.body
    return f"{level} {row.body}"


def joined(portfolio: Sequence[str], setting: Setting) -> str:
    """Return the parts of a portfolio as English lists them; "a|b" is Vietnam's wording and all others'."""
    parts: list[str] = []
    for part in portfolio:
        chosen = part.split("|")[0 if setting.vietnamese else -1]
        if chosen not in parts:
            parts.append(chosen)
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"


def english_office(office: OfficePhrase, setting: Setting) -> tuple[str, str | None]:
    """Return the English title, marks included, and the English body of an office."""
    body = english_body(office.body, setting) if office.body is not None else None
    row = bodies()[office.body.name] if office.body is not None else None
    title = _renamed(office, row)
    if office.portfolio and title in ("Minister", "Deputy Minister"):
        body = f"Ministry of {joined(office.portfolio, setting)}"
    elif row is None:
        title, body = _own_body(title, office, setting)
    elif row.family in ("government", "country") and office.country and setting.country != office.country:
        body = f"Government of {office.country}" if row.family == "government" else office.country
    if office.portfolio and "Vice" in title:
        title = f"Vice-President for {joined(office.portfolio, setting)} Affairs"
        body = "Presidency"
    return _marked(title, office.marks), body


def _renamed(office: OfficePhrase, row: Body | None) -> str:
    title = office.title
    if row is None:
        return titles()[title].deputy if office.deputy else title
    for mark in ("", *office.marks):
        title = row.renames.get(f"{mark} {office.title}".strip(), title)
    if office.title in _HEADS and row.head:
        return row.deputy if office.deputy and row.deputy else row.head if not office.deputy else title
    return titles()[title].deputy if office.deputy else title


def _own_body(title: str, office: OfficePhrase, setting: Setting) -> tuple[str, str | None]:
    """The body that a title names by itself: the Prime Minister's is the Government."""
    base = titles()[office.title]
    if office.title in _STATE_HEADS:
        country = office.country or setting.country
        if country == VIETNAM:
            return title, "State"
        return title.replace("State President", "President"), country
    if office.title == "Prime Minister":
        return title, _government(office.country, setting)
    if base.title == "Governor":
        place = office.place.name if office.place else None
        return title, f"{place} province" if place and office.level == "Provincial" else place or office.country or (
            f"{office.level} Government" if office.level else None
        )
    if base.title in ("Minister", "Deputy Minister"):
        return title, setting.ministry
    if base.body == "country":
        return title, office.country or (None if setting.vietnamese else setting.country)
    if base.body and not setting.vietnamese:
        return title, None
    return title, base.body or None


def _government(country: str | None, setting: Setting) -> str:
    if country and country != setting.country:
        return f"Government of {country}"
    if setting.country == VIETNAM:
        return "Government"
    return setting.cabinet


def _marked(title: str, marks: Sequence[str]) -> str:
    known: Mapping[str, int] = {m: i for i, m in enumerate(_MARK_ORDER)}
    ordered = sorted(dict.fromkeys(marks), key=lambda m: known.get(m, len(known)))
    if title == "Standing Member":
        ordered = [m for m in ordered if m != "Standing"]
    if title.startswith("Vice-President for"):
        ordered = [m for m in ordered if m != "First"]
    return " ".join((*ordered, title))
