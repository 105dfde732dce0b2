"""Complete shortened offices from the words beside them and from the rest of the text."""

from __future__ import annotations

from collections.abc import Sequence, Set

from extract.roles.beside import (
    deputy_beside,
    in_brackets,
    lead_beside,
    neighbours,
    of_country,
    of_party,
    secretary_beside,
    with_body,
    with_country,
    with_level,
    without_state,
)
from extract.roles.listed import (
    board_of_list,
    deputy_of_last,
    deputy_of_list,
    of_army,
    of_bare_ministry,
    of_head,
    of_listed_head,
    of_ministry,
)
from extract.roles.local_officers import of_governed_land
from extract.roles.named_alone import (
    council_before,
    is_the_council,
    of_deputies,
    of_house,
    one_committee,
    one_council,
    one_council_of_deputies,
    one_house,
    steering_of,
    usual_levels,
    with_number,
)
from extract.roles.phrase import GENERIC_COMMITTEE, BodyPhrase, OfficePhrase, parts_of
from extract.roles.posts import is_construct, of_bank, of_land, of_mission, one_bank, one_governor
from extract.roles.ranks import RankWord
from extract.roles.words import Word

# So many words say that a field stands behind them: "з питань", "у справах".
_JOINERS = 2


def completed(
    found: list[OfficePhrase | RankWord],
    words: Sequence[Word],
    named: Sequence[BodyPhrase],
    body_starts: Set[str],
    joiners: Set[str],
    officers: Set[str] = frozenset(),
    *,
    articled: bool = False,
) -> list[OfficePhrase | RankWord]:
    """Give shortened bodies what the words near them or the rest of the text say.

    A deputy with a word of `body_starts` right behind is of a body that is not known, and left as he is, as
    is a committee with two `joiners` behind, by which it has a field that is not known. `officers` are titles
    of those who serve a region. Where nouns have an article (`articled`), a governor without one is of what
    stands behind.
    """
    usual = usual_levels(named)
    parts = parts_of(named)
    committee = one_committee(parts)
    council = one_council(named)
    deputies = one_council_of_deputies(parts)
    governed = one_governor(found, words)
    bank = one_bank(parts, found)
    houses = {family: one_house(parts, family) for family in ("company", "academy")}
    out: list[OfficePhrase | RankWord] = []
    for position, item in enumerate(found):
        if isinstance(item, OfficePhrase) and not _is_of_unknown(item, words, body_starts):
            near = neighbours(position, found, words)
            item = of_house(with_number(item, parts), near, houses, words)
            item = without_state(with_level(item, near, usual), near)
            # Most rules are for offices without a body.
            if item.body is None:
                item = with_body(in_brackets(item, words, named), position, found, words)
            item = with_country(item, position, found)
            if item.body is None:
                item = of_listed_head(of_head(item, out), out, words)
                item = deputy_beside(of_army(item, near, out), near)
                item = deputy_of_last(lead_beside(item, near, words), out, words, named)
            item = board_of_list(of_party(item, near), out)
            if item.body is None:
                item = deputy_of_list(item, out, words)
                item = of_country(secretary_beside(item, out), near)
            if item.body is not None and item.body.name == GENERIC_COMMITTEE and not item.body.portfolio:
                of_field = _has_field(item, words, joiners)
                item = item._replace(body=None if of_field else committee or steering_of(item, words, parts))
            item = of_deputies(item, deputies)
            if is_the_council(item, words):
                item = item._replace(body=council or council_before(named, item.start))
            if item.body is None:
                item = of_ministry(item, out, words, named)
                if not (articled and is_construct(item, words)):
                    item = of_bank(of_land(item, governed, words), bank)
                item = of_mission(item, found)
            item = of_bare_ministry(item, out, words, named)
            if governed:
                item = of_governed_land(item, governed, words, officers)
        out.append(item)
    return out


def _has_field(item: OfficePhrase, words: Sequence[Word], joiners: Set[str]) -> bool:
    """Tell whether words for "on the affairs of" stand behind an office: "голова Комітету з питань …"."""
    behind = words[item.end : item.end + _JOINERS]
    return len(behind) == _JOINERS and all(w.gap == " " and w.form in joiners for w in behind)


def _is_of_unknown(item: OfficePhrase, words: Sequence[Word], body_starts: Set[str]) -> bool:
    if not item.deputy or item.body is not None or item.end >= len(words):
        return False
    behind = words[item.end]
    return behind.gap == " " and behind.lemma in body_starts
