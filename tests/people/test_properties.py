"""What holds of any name: renderings lead back, tones keep names apart, order changes nothing."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from extract.people.finder import find_people
from extract.people.linking.candidates import CandidateIndex
from extract.people.linking.frequencies import frequencies
from extract.people.linking.keys import match_key
from extract.people.linking.likeness import compatible
from extract.people.linking.linking import link_name
from extract.people.linking.rendering import readings, spellings
from extract.people.linking.syllable import parse_syllable, standard_spelling

_TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
_RENDERED = ("ar", "fa", "uk")


def _common(part: str) -> list[str]:
    return sorted(
        s for s, f in frequencies().items() if getattr(f, part) > 1e-3 and parse_syllable(s) is not None
    )


_names = st.tuples(*(st.sampled_from(_common(part)) for part in ("family", "middle", "given")))
_languages = st.sampled_from(_RENDERED)
_quick = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def _renderings(syllable: str, language: str) -> list[str]:
    return sorted(spellings(syllable, language))


def _toned(syllable: str, tone: str) -> str:
    parts = parse_syllable(syllable)
    assert parts is not None
    bare = unicodedata.normalize("NFC", unicodedata.normalize("NFD", syllable).replace(parts.tone, "", 1))
    at = next(i for i, c in enumerate(bare) if i >= len(parts.onset))
    return standard_spelling(bare[: at + 1] + tone + bare[at + 1 :])


@given(name=_names, language=_languages, data=st.data())
@_quick
def test_a_rendering_of_the_model_can_be_its_name(
    name: Sequence[str], language: str, data: st.DataObject
) -> None:
    words = [data.draw(st.sampled_from(_renderings(s, language))) for s in name]
    assert all(s in readings(w, language) for w, s in zip(words, name, strict=True))
    assert compatible(" ".join(words), language, " ".join(name)) > 0


@given(name=_names, others=st.lists(_names, max_size=6), language=_languages, data=st.data())
@_quick
def test_any_rendering_leads_back_to_its_name(
    name: Sequence[str], others: list[Sequence[str]], language: str, data: st.DataObject
) -> None:
    words = [data.draw(st.sampled_from(_renderings(s, language))) for s in name]
    index = CandidateIndex([" ".join(n) for n in (name, *others)])
    assert " ".join(name) in {c.name for c in link_name(" ".join(words), language, index)}


@given(name=_names, place=st.integers(0, 2), tone=st.sampled_from(_TONES))
@_quick
def test_a_tone_never_merges(name: Sequence[str], place: int, tone: str) -> None:
    changed = list(name)
    changed[place] = _toned(name[place], tone)
    one, other = " ".join(name), " ".join(changed)
    same = unicodedata.normalize("NFC", one) == unicodedata.normalize("NFC", other)
    assert (match_key(one, "vi") == match_key(other, "vi")) is same
    assert (compatible(one, "vi", other) > 0) is same
    assert bool(link_name(one, "vi", [other])) is same


@given(names=st.lists(_names, min_size=1, max_size=12, unique=True), language=_languages, data=st.data())
@_quick
def test_order_and_repetition_of_candidates_do_not_matter(
    names: list[Sequence[str]], language: str, data: st.DataObject
) -> None:
    words = [data.draw(st.sampled_from(_renderings(s, language))) for s in names[0]]
    written = [" ".join(n) for n in names]
    shuffled = data.draw(st.permutations(written))
    found = [link_name(" ".join(words), language, pool) for pool in (written, shuffled, written + shuffled)]
    assert found[0] == found[1] == found[2]


@given(name=_names, language=_languages)
@_quick
def test_scores_are_shares_best_first(name: Sequence[str], language: str) -> None:
    words = [max(spellings(s, language).items(), key=lambda x: (x[1], x[0]))[0] for s in name]
    for pool in (None, [" ".join(name)]):
        scores = [c.score for c in link_name(" ".join(words), language, pool)]
        assert scores == sorted(scores, reverse=True)
        assert all(0 <= s <= 1 for s in scores)


@pytest.mark.parametrize("language", ["vi", *_RENDERED])
@given(text=st.text(max_size=200))
@settings(max_examples=60, deadline=None)
def test_spans_of_any_text_are_in_order_and_hold_what_is_written(language: str, text: str) -> None:
    found = find_people(text, language)
    assert all(text[m.start : m.end] == m.as_written for m in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
