"""Going through what deserves a look, and keeping what was decided."""

from __future__ import annotations

from extract.review.questions import Question, open_questions
from extract.review.verdicts import append_verdict, take_back

__all__ = ["Question", "append_verdict", "open_questions", "take_back"]
