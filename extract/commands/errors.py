"""What ends a command with one line for its user."""

from __future__ import annotations


class WrongCallError(Exception):
    """The call cannot work; the message says what to do instead."""
