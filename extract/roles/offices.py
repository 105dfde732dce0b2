"""Turn a parsed office phrase into the English title and body of Vietnam's own English-language press."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from extract.places.mention import PlaceMention
from extract.roles.levels import cities, levels
from extract.roles.phrase import (
    DELEGATES,
    GENERIC,
    MINISTER_OF_STATE,
    MINISTERS,
    OFFICE_DIRECTOR,
    STAFF,
    VIETNAM,
    BodyPhrase,
    OfficePhrase,
)
from extract.roles.ruling_parties import led_by_general_secretary
from extract.roles.setting import CABINET, Setting
from extract.roles.vocabulary import Body, bodies, titles

_MARKS = ("Former", "Acting", "Honorary", "First", "Second", "Standing", "Full-time", "Alternate")
_POLITICAL = "Political"
_MARK_ORDER: Mapping[str, int] = {mark: place for place, mark in enumerate(_MARKS)}
# Titles whose words name the body too: those that only one other country has, and some of any.
_WITH_BODIES = (
    "People's Deputy",
    "Custodian of the Two Holy Mosques",
    "Deputy Crown Prince",
    "Dean of the Diplomatic Corps",
    "Government Spokesperson",
)
# Bodies of Vietnam whose first deputy is the standing one ("Phó Thủ tướng Thường trực").
_OF_STANDING_DEPUTIES = frozenset(("Government", "National Assembly"))
# What heads a body whatever the word: bodies.csv says which of these it is.
_HEADS = frozenset(("Head", "Chair", "Chief", "President", "State President", "Speaker"))

# Where a department's head is told from a director: "начальник", "директор департаменту".
_DEPARTMENT = "department"
_OF_STANDING_BOARD = "Member of the Standing Board"
# Kinds of bodies whose president is no country's.
_PRESIDED = frozenset(("company", "academy", "organisation", "agency", "international", "assembly"))
# Kinds of bodies whose head is called so though their field is left out.
_WITHOUT_FIELD = ("academy", "faculty")
# Companies that are known by their kind alone.
_KINDS = frozenset(("Group", "Corporation", "Company", "Bank"))
# Titles of who leads a government, whatever it is called.
# Of a province, town or district: its name is all that they are of.
_OF_PLACES = ("District Governor", "Friday Prayer Leader", "Representative of the Supreme Leader")
_OF_CABINETS = ("Prime Minister", "Deputy Prime Minister")
_GOVERNMENT = "Government"
# What the executive of any other movement is called.
_POLITBURO = "Politburo"
_POLITICAL_BUREAU = "Political Bureau"
_PARLIAMENT, _SPEAKER = "Parliament", "Speaker"


def english_body(body: BodyPhrase, setting: Setting) -> str | None:
    """Return the English name of a body, or None where only its kind is known."""
    body = _at_home(body, setting)
    row = bodies()[body.name]
    if body.name == "Ministry" and not body.portfolio:
        return setting.ministry
    if body.name in GENERIC and not body.portfolio:
        return None
    if row.levels == "number" and not body.number:
        return None
    if body.name == CABINET:
        return setting.cabinet
    if body.name == _POLITBURO and setting.country not in (None, VIETNAM) and not (body.of or body.country):
        return _POLITICAL_BUREAU
    if row.family == "command" and body.level not in (None, "City", "Central") and body.place is None:
        return None  # who leads a province ("قيادة المقاطعة"): commands of that name are those of cities
    name = body.called or _levelled(row, body, setting)
    if body.portfolio:
        link = row.portfolio.rstrip("!")
        name = f"{name} {link} {joined(body.portfolio, setting)}"
        if body.country is None:
            name = setting.home_bodies.get(name, name)
    if body.number:
        name = f"{name} {body.number.upper()}"
    if body.of is not None:
        inner = english_body(body.of, setting)
        if inner:
            proper = _is_named_house(body.of)
            link = "of" if proper else "of the"
            name = f"{inner} {name}" if row.family == "delegation" else f"{name} {link} {inner}"
    return name


def _at_home(body: BodyPhrase, setting: Setting) -> BodyPhrase:
    """Return what the words of a body mean in the article's country, if no other country, number or name is
    told; the assembly of a place is not the country's."""
    home = setting.home_bodies.get(body.name, "")
    abroad = body.country is not None and body.country != setting.country
    if home not in bodies() or body.number or abroad or body.of or body.called:
        return body
    return body if body.place and bodies()[home].family == "assembly" else body._replace(name=home)


def _is_named_house(body: BodyPhrase) -> bool:
    return bodies()[body.name].family == "company" and (body.called is not None or body.name not in _KINDS)


def level_of_place(place: PlaceMention) -> str | None:
    """Return the level of the authorities of a place of Vietnam."""
    if place.kind == "province":
        return "City" if place.name in cities() else "Provincial"
    return {"district": "District", "commune": "Commune"}.get(place.kind)


def _levelled(row: Body, body: BodyPhrase, setting: Setting) -> str:
    if row.abroad and not setting.vietnamese:
        country = body.country or setting.country
        return row.abroad.format(country=country) if country else row.abroad.partition(" of {")[0]
    level = body.level or (level_of_place(body.place) if body.place else None)
    if row.family == "command" and body.place is not None:
        return f"{body.place.name} {'City ' if level == 'City' else ''}{row.body}"
    if level is None or row.levels in ("none", "number"):
        return row.body
    if level in ("Central", "National") and row.central:
        return row.central
    if row.levels == "local" and level not in levels("province", "unit"):
        return row.body
    if row.body.startswith(f"{level} ") or row.body.split()[0] in levels("province", "unit"):
        return row.body
    named = row.body.removeprefix("Vietnam ") if row.family == "army" else row.body
    return f"{level} {named}"  # "the Provincial Border Guard"


def joined(portfolio: Sequence[str], setting: Setting) -> str:
    """Return the parts of a portfolio as English lists them; "a|b" is Vietnam's wording and all others'."""
    parts: list[str] = []
    for part in portfolio:
        chosen = part.split("|")[0 if setting.vietnamese else -1]
        if chosen not in parts:
            parts.append(chosen)
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"


def english_office(office: OfficePhrase, setting: Setting) -> tuple[str, str | None]:
    """Return the English title, marks included, and the English body of an office.

    Who serves the holder of another office is of its body: "Assistant to the Prime Minister", "Government".
    """
    if office.principal is not None:
        served, body = english_office(office.principal, setting)
        title, marks = _renamed(office, None, setting)
        charge = _charge(office, setting)
        if office.title == OFFICE_DIRECTOR:
            return _marked(title, marks), _office_of(served, body)
        if office.title in DELEGATES:
            return _marked(title + charge, marks), body
        return _marked(f"{title} {STAFF[office.title]} the {served}{charge}", marks), body
    if office.body is not None and not office.country:
        office = office._replace(body=_at_home(office.body, setting))
    body = english_body(office.body, setting) if office.body is not None else None
    row = bodies()[office.body.name] if office.body is not None else None
    title, marks = _renamed(office, row, setting)
    country = country_of_office(office)
    if office.portfolio and office.title in MINISTERS:
        body = f"Ministry of {joined(office.portfolio, setting)}"
        if not country:
            body = setting.home_bodies.get(body, body)
    elif row is None and office.quoted and not (office.country or office.place):
        title = title.replace("State President", "President")
    elif row is None:
        title, body = _own_body(title, office, setting)
    elif row.family in ("government", "country") and country and country != setting.country:
        body = f"Government of {country}" if row.family == "government" else country
    elif body == _GOVERNMENT and not country and title in _OF_CABINETS:
        body = _government(None, setting)
    if row is not None and office.land:
        body = f"{body} of {office.land}"
    if office.portfolio and (office.title == MINISTER_OF_STATE or (office.deputy and title in _OF_CABINETS)):
        field = joined(office.portfolio, setting)
        title = f"{title} for {field} Affairs" if field == _POLITICAL else f"{title} for {field}"
    if office.portfolio and "Vice" in title:
        title = f"Vice-President for {joined(office.portfolio, setting).removesuffix(' Affairs')} Affairs"
        body = "Presidency"
    if setting.vietnamese and office.deputy and body in _OF_STANDING_DEPUTIES:
        marks = tuple("Standing" if m == "First" else m for m in marks)
    if row is not None and row.family in _PRESIDED:
        title = title.replace("State President", "President")
    led = row.family != "party" if row is not None else not setting.vietnamese
    if title.endswith("General Secretary") and led:  # one word for both in most languages
        title = title.replace("General Secretary", "Secretary General")
    return _marked(title + _charge(office, setting), marks), body.removeprefix("the ") if body else None


def _charge(office: OfficePhrase, setting: Setting) -> str:
    """Return what the holder of an office has charge of, as its title ends, or nothing."""
    return f" for {joined(office.charge, setting)}" if office.charge else ""


def _office_of(served: str, body: str | None) -> str:
    """The office of who is served: of a minister by his ministry's field, which his title leaves out."""
    if served in MINISTERS and body and body.startswith("Ministry of "):
        return f"Office of the {served} of {body.removeprefix('Ministry of ')}"
    return f"Office of the {served}"


def country_of_office(office: OfficePhrase) -> str | None:
    """Return the country that is written with an office or its body."""
    if office.principal is not None:
        return country_of_office(office.principal)
    body = office.body
    while body is not None and body.country is None:
        body = body.of
    return office.country or (body.country if body is not None else None)


def _renamed(office: OfficePhrase, row: Body | None, setting: Setting) -> tuple[str, tuple[str, ...]]:
    """The title as the body has it, and the marks that are still to be put before it."""
    title, marks = office.title, office.marks
    if row is not None:
        title = row.renames.get(title, title)
        if row.family == "committee_of_assembly" and title == _OF_STANDING_BOARD:
            title = "Standing Member"  # such a committee has standing members, but no board of its own
        for mark in office.marks:
            renamed = row.renames.get(f"{mark} {office.title}")
            if renamed is not None:
                title, marks = renamed, tuple(m for m in marks if m != mark)
        if row.family == "police" and title == "Head" and office.body and office.body.level in levels("unit"):
            # "Trưởng Công an phường": that of a province has a director.
            return ("Deputy Chief" if office.deputy else "Chief"), marks
        field = office.body is not None and (
            office.body.portfolio or not row.portfolio or row.family in _WITHOUT_FIELD
        )
        own = row.family != _DEPARTMENT or not setting.headed_departments or title != "Head"
        if office.title in _HEADS and row.head and title == office.title and field and own:
            title = row.head
            if office.deputy and row.deputy:
                return row.deputy, marks
    known = titles().get(title)
    if known is not None:
        title = known.deputy if office.deputy else known.called
    elif office.deputy and title != office.title and not title.startswith("Deputy "):
        title = f"Deputy {title}"  # as a body of its own kind calls its head: "Deputy Secretary-General"
    return title, marks


def _own_body(title: str, office: OfficePhrase, setting: Setting) -> tuple[str, str | None]:
    """The body that a title names by itself: the Prime Minister's is the Government."""
    base = titles()[office.title]
    if office.land:
        return title, office.land
    if office.title == "State President" or _is_bare_president(office, setting):
        title = "Vice State President" if office.deputy else "State President"
        at_home = not setting.kingdom and (setting.deputy_president or not office.deputy)
        country = office.country or (setting.country if setting.sure and at_home else None)
        if country == VIETNAM:
            return title, "State"
        return title.replace("State President", "President"), country
    if office.title in _OF_CABINETS:
        return title, _government(office.country, setting)
    if base.title.removeprefix("Acting ") in ("Governor", "Mayor"):
        return _governor(title, office)
    if base.title in _OF_PLACES and office.place is not None:
        return title, office.place.name
    if base.title in MINISTERS:
        several = office.plural and office.title != "Deputy Minister" and not office.deputy
        # A bare minister may be a guest elsewhere; a deputy is named beside his own.
        own = setting.vietnamese or (setting.sure and title == "Deputy Minister")
        return title, setting.ministry if own and not several else None
    if base.title in _WITH_BODIES:
        return title, base.body
    if base.body == "cabinet":
        return title, _government(office.country, setting)
    if base.body == "country":
        return title, office.country or setting.realm(base.title)
    if base.body == "country?":
        return title, office.country
    if base.title == _SPEAKER and office.deputy and _PARLIAMENT in setting.home_bodies and not office.country:
        return title, setting.home_bodies[_PARLIAMENT]  # a speaker may be one at a forum, his deputy not
    if base.body and not setting.vietnamese:
        return title, None
    if base.title == "General Secretary" and office.country not in (None, VIETNAM):
        return title, led_by_general_secretary(office.country)
    if base.title == "General Secretary" and office.deputy:  # the Party's has none
        return title.replace("General Secretary", "Secretary General"), None
    return title, base.body or None


def _is_bare_president(office: OfficePhrase, setting: Setting) -> bool:
    """In Arabic "the president" alone, or of a country, is the head of state: no standing deputy is his."""
    told = office.definite or office.country is not None
    standing = office.deputy and "Standing" in office.marks
    return setting.bare_president and office.title == "Head" and told and not standing


def _governor(title: str, office: OfficePhrase) -> tuple[str, str | None]:
    if office.country:
        return title.replace("Governor", "Ruler"), office.country
    place = office.place
    # A city's name that stands for its region: a mayor and his deputies are of the city.
    mayor = place is not None and title.endswith("Mayor")
    within = mayor and place is not None and place.name.count(" ") > place.as_written.count(" ")
    name = place.name if place and not within else None
    if office.level == "Provincial":
        return title, f"{name} province" if name else "Province"
    return title, name


def _government(country: str | None, setting: Setting) -> str:
    if country and country != setting.country:
        return f"Government of {country}"
    if setting.country == VIETNAM:
        return _GOVERNMENT
    return setting.government or setting.cabinet


def _marked(title: str, marks: Sequence[str]) -> str:
    if not marks:
        return title
    ordered = sorted(dict.fromkeys(marks), key=lambda m: _MARK_ORDER.get(m, len(_MARK_ORDER)))
    if title.startswith("Vice-President for"):
        ordered = [m for m in ordered if m != "First"]
    return " ".join((*ordered, title))
