"""Read the line below an article that says who published it and when, where its head does not.

"(Báo A, ngày 7/11/2025)", "Báo A | 30.7.2025", "Автор: А. Б., «В», 28.11.2025", or "Đăng lúc 19:05
19/08/2025" below the source's address.
"""

from __future__ import annotations

from collections.abc import Sequence

from extract.parsers.closing import closes_article, ends_sentence, is_prose
from extract.parsers.draft import Line
from extract.parsers.furniture import fold_line, opening
from extract.parsers.publication import Publication, read_publication

# So near to the end of the article, writer and address of the source included, such a line stands.
_LAST = 4
# So long is one at most.
_LONGEST = 80
# So many words has a writer's name with what says that it is one.
_WRITER = 6


def read_ending(lines: Sequence[Line]) -> tuple[Publication, list[Line]] | None:
    """Return what a line below the text states, and the lines without it; None if there is no such line.

    Nothing below related headlines or comments is of the article.
    """
    end = next((n for n in range(1, len(lines)) if _is_end(lines, n)), len(lines))
    for number in range(end - 1, max(1, end - 1 - _LAST), -1):
        text = lines[number].text
        if len(text) > _LONGEST or ends_sentence(text.rstrip(")")):
            return None
        stated = read_publication(_bare(text))
        if stated is not None and stated.day is not None:
            return stated, [*lines[:number], *lines[number + 1 :]]
    return None


def _is_end(lines: Sequence[Line], number: int) -> bool:
    return closes_article(lines[number]) and not any(is_prose(line.text) for line in lines[number + 1 :])


def _bare(text: str) -> str:
    """Return a line without the brackets around all of it, or without the writer before house and day."""
    bare = text.strip()
    if bare[:1] == "(" and bare[-1:] == ")" and "(" not in bare[1:]:
        return bare[1:-1]
    if opening("bylines").match(fold_line(bare)):
        comma = bare.find(",", bare.find(":") + 1)
        return bare[comma + 1 :].strip() if comma > 0 and len(bare[:comma].split()) <= _WRITER else bare
    return bare
