"""Why an input file gives no article."""

from __future__ import annotations


class SkippedArticle(Exception):  # noqa: N818 - not an error of the input: the article is simply not ours
    """The input is readable but no article of ours; `reason` says why in a sentence for the analyst.

    `language` and `language_score` are set when the text was enough to tell.
    """

    def __init__(self, reason: str, language: str | None = None, language_score: float | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.language = language
        self.language_score = language_score


class UnreadableArticle(ValueError):  # noqa: N818 - the pair of SkippedArticle
    """The input cannot be read; `reason` says why in a sentence for the analyst."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
