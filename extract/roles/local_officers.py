"""Officers of the only region abroad whose governor a text names: "the secretary general", "its emirate"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from extract.roles.phrase import OF_LANDS, OfficePhrase
from extract.roles.words import Word


def of_governed_land(
    item: OfficePhrase, governed: Mapping[str, OfficePhrase], words: Sequence[Word], officers: Set[str]
) -> OfficePhrase:
    """Return an office with the region that its holder serves under the governor, if the text names only one.

    `governed` are the governors of the text by the word for them, `officers` titles that such a region has.
    """
    lands = {office.land for office in governed.values()}
    if len(lands) != 1 or item.land or item.place or item.country:
        return item
    title = " ".join(w.lemma for w in words[item.title_end - _size(item, words, officers) : item.title_end])
    serves = item.body.name in OF_LANDS if item.body is not None else title in officers
    return item._replace(land=lands.pop()) if serves else item


def _size(item: OfficePhrase, words: Sequence[Word], officers: Set[str]) -> int:
    """Return how many words of an office up to the end of its title are one of the officers' titles, or 0."""
    sizes = (item.title_end - at for at in range(item.start, item.title_end))
    return next(
        (
            n
            for n in sizes
            if " ".join(w.lemma for w in words[item.title_end - n : item.title_end]) in officers
        ),
        0,
    )
