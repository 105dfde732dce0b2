"""What reading an article came to, and how that is kept from one run to the next."""

from __future__ import annotations

from extract.outcomes.outcome import Outcome, failure, success

__all__ = ["Outcome", "failure", "success"]
