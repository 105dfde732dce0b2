from __future__ import annotations

import pytest

from extract.documents.stage import find_in_phrase
from extract.lexicon.folding import fold


@pytest.mark.parametrize("slash", ["\u2044", "\u2215", "\uff0f"])
def test_slashes_are_one(slash: str) -> None:
    assert fold(f"1245{slash}KH-UBND" * 9) == "1245/kh-ubnd" * 9
    (found,) = find_in_phrase(f"Kế hoạch số 1245{slash}KH-UBND ngày 2/3/2024", "vi")
    assert found.number.startswith("1245/KH-UBND")
