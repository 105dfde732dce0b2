"""Which documents can stand in a relation at all, by their kinds and issuers.

In Vietnam a document is changed by one of its own kind and issuer, and carried out or explained by what
ranks lower (law 80/2015/QH13 on legal documents, Articles 4 and 12; `rank` of issuers.csv).
"""

from __future__ import annotations

from typing import Literal

from extract.documents.codebook import Issuer
from extract.documents.mention import DocumentMention
from extract.documents.normal_form import issuer_of

Relation = Literal["implements", "amends", "replaces", "guides"]
"""What the first of two documents does to the second."""

_MAKERS = frozenset(
    ("plan", "programme", "decision", "resolution", "directive", "official_dispatch", "guideline", "decree",
     "circular", "conclusion", "notice", "order")
)  # fmt: skip
_NOT_CARRIED_OUT = frozenset(("official_letter", "report", "proposal"))
_GUIDES = frozenset(("decree", "circular", "guideline", "resolution", "decision", "official_letter"))
_GUIDED = frozenset(("law", "resolution", "ordinance", "decree"))
_GUIDED_BY_GUIDELINES = _GUIDED | {"plan", "directive", "regulation", "conclusion", "programme"}
_GUIDED_ABROAD = frozenset(("law", "decision"))
_ACTS = frozenset(("law", "resolution", "decree", "decision", "order"))
# Where an issuer that no list has ranks.
_UNKNOWN = 5


def may_relate(source: DocumentMention, relation: Relation, target: DocumentMention) -> bool:
    """Tell whether documents of such kinds and issuers can stand in the relation."""
    if (source.kind, source.number) == (target.kind, target.number):
        return False
    if relation in ("amends", "replaces"):
        return _may_change(source, target) and not _is_older(source, target)
    return _may_guide(source, target) if relation == "guides" else _may_implement(source, target)


def are_alike(one: DocumentMention, other: DocumentMention) -> bool:
    """Tell whether two documents are called by one noun: resolutions of the Party and of an assembly are,
    and the Party's regulations, which have had several codes."""
    return one.type_code == other.type_code or one.kind == other.kind


def _may_change(source: DocumentMention, target: DocumentMention) -> bool:
    if source.country == "VN":
        return are_alike(source, target) and _organ(source) == _organ(target)
    return source.kind == target.kind or (source.kind in _ACTS and target.kind in _ACTS)


def _may_guide(source: DocumentMention, target: DocumentMention) -> bool:
    if source.kind not in _GUIDES:
        return False
    if source.country != "VN":
        return target.kind in _GUIDED_ABROAD and source.kind != target.kind
    guided = _GUIDED_BY_GUIDELINES if source.kind == "guideline" else _GUIDED
    return target.kind in guided and _rank(source) > _rank(target)


def _may_implement(source: DocumentMention, target: DocumentMention) -> bool:
    if source.kind not in _MAKERS or target.kind in _NOT_CARRIED_OUT:
        return False
    if source.country != "VN" or target.country != "VN":
        issuers = (source.issuer, target.issuer)
        return source.kind != target.kind or (all(issuers) and issuers[0] != issuers[1])
    if _issuer(target) is not None and _rank(source) != _rank(target):
        return _rank(source) > _rank(target)
    # Of one rank, or if nobody knows whose it is, an assembly carries out what the Party has resolved, a plan
    # what is none.
    of_party = _is_party(target) and not _is_party(source)
    return of_party or (source.kind in ("plan", "programme") and target.kind != "plan")


def _organ(mention: DocumentMention) -> str | None:
    """Return an issuer code without the term of the Assembly: one term changes what another has passed."""
    return mention.issuer_code and mention.issuer_code.rstrip("0123456789")


def _issuer(mention: DocumentMention) -> Issuer | None:
    return issuer_of(mention.issuer_code) if mention.issuer_code else None


def _is_party(mention: DocumentMention) -> bool:
    issuer = _issuer(mention)
    return issuer is not None and issuer.system == "Party"


def _rank(mention: DocumentMention) -> int:
    issuer = _issuer(mention)
    return issuer.rank if issuer else _UNKNOWN


def _is_older(source: DocumentMention, target: DocumentMention) -> bool:
    if source.issued_on and target.issued_on:
        return source.issued_on < target.issued_on
    return bool(source.year and target.year and source.year < target.year)
