"""Say why a name was chosen, in words that an analyst can check."""

from __future__ import annotations

from collections.abc import Sequence

from extract.people.linking.frequencies import share_of
from extract.people.linking.keys import match_key
from extract.people.linking.likeness import fit
from extract.people.linking.office_holders import fitting_tenure, like_offices
from extract.people.linking.spelling import syllables_of, words_of
from extract.people.mention import Candidate, Post


def evidence(
    surface: str, language: str, candidate: Candidate, offices: Sequence[Post] = ()
) -> tuple[str, ...]:
    """Return what speaks for a candidate: how each word fits, how common the name is, the office it held.

    A fit is against the best reading of the word: 1 is the likeliest syllable, tones apart.
    """
    syllables = syllables_of(candidate.name)
    if language == "vi":
        same = match_key(surface, "vi") == match_key(candidate.name, "vi")
        said = ["the same spelling, marks and all" if same else "written otherwise"]
    else:
        said = [_reading(words_of(surface), syllables, language)]
    if candidate.source == "inferred":
        said.append(f"family name {syllables[0]}: {share_of(syllables[0], 0, 3):.2%} of names")
    tenure = fitting_tenure(candidate.name, offices) if candidate.source == "registry" else None
    if tenure is not None:
        said.append(f"registry: {tenure}")
        said.extend(f"office in the text: {_phrase(o)}" for o in like_offices(offices, tenure))
    return tuple(said)


def _reading(words: Sequence[str], syllables: Sequence[str], language: str) -> str:
    if len(words) == len(syllables):
        fits = [f"{w} = {s} {fit(w, s, language, True):.2f}" for w, s in zip(words, syllables, strict=True)]
        return "; ".join(fits)
    written, name = " ".join(words), " ".join(syllables)
    return f"{written} = {name}: " + (
        "two syllables in a word" if len(words) * 2 >= len(syllables) else "its end"
    )


def _phrase(office: Post) -> str:
    return ", ".join(p for p in (office.title, office.body, office.place) if p)
