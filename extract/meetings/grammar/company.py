"""Who came along with the subject of a verb, without a name, between him and the verb.

"Phó Chủ tịch UBND tỉnh A cùng lãnh đạo Sở Xây dựng, đại diện chủ đầu tư đã đi kiểm tra": neither a body there
nor the length of what is said of them parts the verb from its subject.
"""

from __future__ import annotations

import re
from functools import cache

from extract.meetings.vocabulary import any_of

# So long may it be.
_REACH = 240
# What ends a clause, or a report of words.
_PARTS = r".:\n«»\"“”()"


def before_company(folded: str, start: int, verb: int, language: str) -> int | None:
    """Return where the words begin that tell who came along, up to a verb, or None where none do.

    They stand behind `start`, with "and" or "with" before them.
    """
    if not any_of(language, "company_nouns"):
        return None
    found = _company(language).search(folded, max(start, verb - _REACH), verb)
    return found.start() if found else None


@cache
def _company(language: str) -> re.Pattern[str]:
    joined, nouns = (any_of(language, k) for k in ("conjunctions", "company_nouns"))
    return re.compile(rf"(?:[,;]? )(?:{joined}) (?:{nouns})(?!\w)[^{_PARTS}]*$")
