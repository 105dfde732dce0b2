"""The tables of official documents, where they are cited, and how they relate."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from pydantic import Field

from extract.schemas.row import Count, ForeignKey, Offset, Row, Text
from extract.schemas.values import DocumentKind, How, Relation


class DocumentRow(Row):
    """One row per official document, not per number: two provinces may use one number, two terms too."""

    primary_key: ClassVar[tuple[str, ...]] = ("document_id",)
    order: ClassVar[tuple[str, ...]] = ("kind", "number", "document_id")

    document_id: Text = Field(description="Stable identity of the document.")
    kind: DocumentKind = Field(description="What kind of document it is.")
    number: Text = Field(
        description="The number in its normal form: `57-NQ/TW`, `1780/KH-UBND`, `03/NQ-CP`,"
        " `30/2020/NĐ-CP`, `47/2019/QH14`."
    )
    serial: Text | None = Field(default=None, description="The running number in it: `57`.")
    year: int | None = Field(default=None, description="The year of the number or of the date of issue.")
    type_code: Text | None = Field(default=None, description="The code of the kind in the number: `NQ`.")
    issuer_code: Text | None = Field(default=None, description="The code of the issuer: `TW`.")
    issuer: Text | None = Field(default=None, description="Who issued it, in English.")
    issuer_place: Text | None = Field(
        default=None,
        description="Where a local issuer is: its province, or the city below one that issued it;"
        " in Vietnamese, without the word for province or city.",
    )
    issued_on: date | None = Field(default=None, description="The day of issue.")
    subject: Text | None = Field(default=None, description="What it is about, as an article has it.")
    country: Text | None = Field(default=None, description="ISO 3166-1 code of the issuing country.")


class CitationRow(Row):
    """One row per mention of a document in an article."""

    primary_key: ClassVar[tuple[str, ...]] = ("citation_id",)
    foreign_keys: ClassVar[tuple[ForeignKey, ...]] = (
        ForeignKey(("article_id",), "texts", ("article_id",)),
        ForeignKey(("document_id",), "documents", ("document_id",)),
        ForeignKey(("meeting_id",), "meetings", ("meeting_id",)),
    )
    order: ClassVar[tuple[str, ...]] = ("article_id", "start", "citation_id")
    grounded: ClassVar[str | None] = "as_written"

    citation_id: Text = Field(description="Stable identity of the mention.")
    article_id: Text = Field(description="The article.")
    document_id: Text = Field(description="The document.")
    meeting_id: Text | None = Field(
        default=None,
        description="The meeting that this article reports and the mention belongs to, if that is settled.",
    )
    as_written: Text = Field(description="The mention, from its noun (if any) to the end of the number.")
    start: Offset = Field(description="Where the mention starts in the text.")
    end: Offset = Field(description="Where the mention ends.")
    number_as_written: Text = Field(description="The number alone, as this article writes it.")
    how: How = Field(
        description="`exact`: as written; `normalised`: digits, spaces, dashes or letter case differed;"
        " `repaired`: a slip was mended; `completed`: what was missing came from the context."
    )
    cited_on: date | None = Field(default=None, description="The date written with the mention.")


class DocumentRelationRow(Row):
    """Where an article says that one document implements, amends, replaces or guides another."""

    primary_key: ClassVar[tuple[str, ...]] = (
        "document_id",
        "relation",
        "target_document_id",
        "article_id",
        "start",
    )
    foreign_keys: ClassVar[tuple[ForeignKey, ...]] = (
        ForeignKey(("document_id",), "documents", ("document_id",)),
        ForeignKey(("target_document_id",), "documents", ("document_id",)),
        ForeignKey(("article_id",), "texts", ("article_id",)),
    )
    order: ClassVar[tuple[str, ...]] = (
        "article_id",
        "start",
        "document_id",
        "relation",
        "target_document_id",
    )

    document_id: Text = Field(description="The document that does so.")
    relation: Relation = Field(description="What it does to the other.")
    target_document_id: Text = Field(description="The other document.")
    article_id: Text = Field(description="The article that says so.")
    start: Offset = Field(description="Where the statement starts in the text.")
    end: Offset = Field(description="Where the statement ends.")


class CitedDocumentRow(DocumentRow):
    """A document with how much it is cited."""

    foreign_keys: ClassVar[tuple[ForeignKey, ...]] = (
        ForeignKey(("document_id",), "documents", ("document_id",)),
    )
    kind_listed: ClassVar[DocumentKind]

    article_count: Count = Field(description="How many articles cite it.")
    meeting_count: Count = Field(description="At how many meetings it is cited.")
    first_cited_on: date | None = Field(
        default=None, description="Publication date of the first dated article that cites it."
    )
    last_cited_on: date | None = Field(
        default=None, description="Publication date of the last dated article that cites it."
    )


class ResolutionRow(CitedDocumentRow):
    """The documents of kind `resolution`, with how much they are cited."""

    kind_listed: ClassVar[DocumentKind] = "resolution"


class PlanRow(CitedDocumentRow):
    """The documents of kind `plan`, with how much they are cited."""

    kind_listed: ClassVar[DocumentKind] = "plan"
