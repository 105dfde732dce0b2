"""The nouns of bodies of whose names a text may say more end names that the table of bodies has."""

from __future__ import annotations

import pytest

from extract.lexicon import shared_table


@pytest.mark.parametrize("row", shared_table("body_nouns"), ids=lambda r: r["noun"])
def test_a_noun_ends_the_name_of_a_body(row: dict[str, str]) -> None:
    # An office of a province that is not named has "Province" for its body.
    names = {"Province", *(body["body"] for body in shared_table("bodies"))}
    assert any(name.endswith(row["noun"]) for name in names)
    assert row["goes_on"] in ("yes", "no")
