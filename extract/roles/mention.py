"""What the role stage finds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RoleMention:
    """One office as written: `title` and `body` in English, the place when the phrase names one.

    "Chủ tịch UBND tỉnh Lâm Đồng" is title "Chair", body "Provincial People's Committee", place "Lâm Đồng".
    Marks are part of the title ("Former Chair", "Acting Minister", "Standing Deputy Secretary"). `plural`
    is true where the words head a list ("Phó Thủ tướng:" after "các", "члени Політбюро"). A military or
    police rank is a role of its own ("Lieutenant General", "People's Army"). `body` is None where the
    phrase names a title alone and nothing near it says whose. `supposed`: the phrase names a minister or a
    president alone, and the body is the only ministry that the text names, or the country that it is about.
    """

    start: int
    end: int
    as_written: str
    title: str
    body: str | None
    place: str | None = None
    plural: bool = False
    rank: bool = False
    supposed: bool = False


@dataclass(frozen=True, slots=True)
class BodyMention:
    """A body as written, alone or inside an office: `body` in English ("Provincial People's Committee")."""

    start: int
    end: int
    as_written: str
    body: str
    place: str | None = None
