"""The name stage: personal names in any script, and the Vietnamese names that renderings stand for."""

from extract.people.candidates import CandidateIndex
from extract.people.evidence import evidence
from extract.people.finder import find_people
from extract.people.keys import match_key
from extract.people.likeness import compatible
from extract.people.linking import link_name
from extract.people.mention import Candidate, PersonMention, Post
from extract.people.office_holders import is_office_holder

__all__ = [
    "Candidate",
    "CandidateIndex",
    "PersonMention",
    "Post",
    "compatible",
    "evidence",
    "find_people",
    "is_office_holder",
    "link_name",
    "match_key",
]
