"""The name stage: personal names in any script, and the Vietnamese names that renderings stand for."""

from extract.people.finder import find_people
from extract.people.linking import compatible, link_name, match_key
from extract.people.mention import Candidate, PersonMention
from extract.people.office_holders import is_office_holder

__all__ = [
    "Candidate",
    "PersonMention",
    "compatible",
    "find_people",
    "is_office_holder",
    "link_name",
    "match_key",
]
