"""What the citations of a document tell of it, over all articles."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from extract.documents.mention import DocumentMention


@dataclass(slots=True)
class Told:
    """What the citations of a document tell of it: its first day of issue, and its issuers."""

    since: date | None = None
    issuers: set[str] = field(default_factory=set)

    def hear(self, mention: DocumentMention) -> None:
        """Take in what one more mention tells."""
        issued = mention.issued_on or mention.cited_on
        if issued is not None:
            self.since = min(self.since or issued, issued)
        if mention.issuer is not None:
            self.issuers.update(mention.issuer.split("; "))
