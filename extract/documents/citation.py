"""A citation while the article completes it."""

from __future__ import annotations

from dataclasses import dataclass

from extract.documents.completion import Identity
from extract.documents.draft import Draft
from extract.documents.mention import How
from extract.documents.surroundings import Surroundings
from extract.documents.words import Noun


@dataclass(slots=True)
class Citation:
    """What was read, what stands around it, and what it was found to be; `noun` may be its list's."""

    draft: Draft
    around: Surroundings
    noun: Noun | None
    number: str = ""
    kind: str = ""
    how: How = "exact"
    identity: Identity | None = None

    @property
    def document(self) -> tuple[str, str]:
        """Kind and number: what tells the documents of one article apart."""
        return self.kind, self.number
