"""Where an office reaches: the whole country, a province, or a place within it.

Two people of one common name are told apart by the scopes of their offices: the Chair of one province is not
the Chair of another, while a Vice Chair who becomes Chair stays within the province.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from extract.hashes import Hash, hashed
from extract.places.provinces import districts, present_province
from extract.roles.levels import is_of_any_level, lacks_level, reach_of
from extract.roles.mention import RoleMention

NATIONAL = "national"


class Office(NamedTuple):
    """An office for comparison; `scope` is empty where it does not tell where the person serves."""

    title: str
    body: str
    scope: str


def office_of(role: RoleMention, near: str | None) -> Office:
    """Return a role with its scope; `near` is the province that the article is about, if it is of one."""
    return _office(role.title, role.body or "", role.place or "", near or "", role.rank)


@lru_cache(maxsize=65536)
def _office(title: str, body: str, place: str, near: str, rank: bool) -> Office:
    return Office(title, body, _scope(title, body, place, near, rank))


def _scope(title: str, body: str, place: str, near: str, rank: bool) -> str:
    # Membership and ranks are borne beside an office, which tells more.
    if rank or not body or "Member" in title:
        return ""
    reach = reach_of(body)
    if reach == "unit":
        return f"{_province(near)}/{place}" if place else ""
    if place or reach == "province" or lacks_level(body):
        return _province(place or near)
    return "" if is_of_any_level(body) else NATIONAL  # of whose group he is head, other offices tell


def _province(place: str) -> str:
    return present_province(districts().get(place, place))


@lru_cache(maxsize=1 << 16)
def office_key(office: Office) -> Hash:
    """Return a number that stands for an office."""
    return hashed("\x1f".join(office))
