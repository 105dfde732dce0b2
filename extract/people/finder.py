"""Find the personal names of a text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from extract.lexicon import language_table, language_yaml
from extract.lexicon.folding import fold
from extract.lexicon.phrases import PhraseBook
from extract.people.linking import link_name, standard_name
from extract.people.mention import Origin, PersonMention
from extract.people.rendering import frequencies, is_syllable, model, readings

_TOKEN = re.compile(r"[^\W\d_](?:[^\W\d_]|['’ʼ\u200c\u0300-\u036f\u064b-\u0652\u0640])*")
_LONGEST = 5
_FAMILY_SHARE = 0.0006


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    text: str
    folded: str
    gap: str


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a language that stand before names, hide names, or only look like them."""

    anchors: frozenset[str]
    not_people: frozenset[str]
    ordinary: frozenset[str]
    families: frozenset[str]
    given: frozenset[str]
    links: frozenset[str]
    spelt: frozenset[str]
    place_words: frozenset[str]
    surname_endings: tuple[str, ...]
    stem_endings: tuple[str, ...]


@cache
def _words(language: str) -> _Words:
    data = language_yaml(language, "names")
    parts = {
        k: frozenset(fold(w) for w in data[k])
        for k in ("anchors", "not_people", "ordinary", "families", "given", "links", "place_words")
    }
    return _Words(
        **parts,
        spelt=frozenset(data["given"]),
        surname_endings=tuple(data["surname_endings"]),
        stem_endings=tuple(data["stem_endings"]),
    )


def find_people(text: str, language: str) -> tuple[PersonMention, ...]:
    """Return the personal names of a text in order, none overlapping.

    Offsets count code points into `text`; spans leave out particles, titles, ranks and glued clitics.
    Names borne by streets, schools, places and bodies are no people.
    """
    tokens = _tokens(text)
    cased = language_yaml(language, "names")["cased"]
    spans = _cased(tokens, text, language) if cased else _uncased(tokens, language)
    mentions = []
    places = _place_names(language)
    for first, last, skip, origin in spans:
        start, end = tokens[first].start + skip, tokens[last].end
        surface = text[start:end]
        folded = fold(surface)
        if folded in places or folded in _words(language).ordinary:
            continue
        mentions.append(PersonMention(start, end, surface, _canonical(surface, language, origin), origin))
    return tuple(mentions)


@cache
def _place_names(language: str) -> frozenset[str]:
    """The names that no person is read from: those that are a place wherever they stand."""
    return frozenset(fold(r["rendering"]) for r in language_table(language, "places") if r["cue"] == "-")


@lru_cache(maxsize=65536)
def _canonical(surface: str, language: str, origin: Origin) -> str:
    if origin == "foreign":
        return " ".join(surface.split())
    if language == "vi":
        return standard_name(surface)
    found = link_name(surface, language)
    return found[0].name if found else " ".join(surface.split())


def _tokens(text: str) -> list[_Token]:
    out: list[_Token] = []
    last = 0
    for match in _TOKEN.finditer(text):
        out.append(
            _Token(match.start(), match.end(), match.group(), fold(match.group()), text[last : match.start()])
        )
        last = match.end()
    return out


Span = tuple[int, int, int, Origin]


def _cased(tokens: Sequence[_Token], text: str, language: str) -> Iterator[Span]:
    """Yield names in a script with capitals: runs of capitalised words that begin like a name."""
    w = _words(language)
    at = 0
    places = [(m.start, m.end) for m in _place_phrases(language).find(fold(text))]
    while at < len(tokens):
        inside = next((e for s, e in places if s <= tokens[at].start < e), None)
        if inside is not None:
            at += 1
            continue
        end = _capital_run(tokens, at, w, language)
        if end == at:
            at += 1
            continue
        found = _name_in(tokens, at, end, language, w)
        if found:
            yield found
            at = found[1] + 1
        else:
            at = end


@cache
def _place_phrases(language: str) -> PhraseBook[str]:
    """The names of places that hold their own word for a city: "Thành phố …", whatever stands in them."""
    names = [r["rendering"] for r in language_table(language, "places")]
    kinds = {fold(k) for k in language_yaml(language, "names")["place_words"]}
    return PhraseBook(language, [(n, n) for n in names if fold(n).replace(".", " ").split()[0] in kinds])


def _capital_run(tokens: Sequence[_Token], at: int, w: _Words, language: str) -> int:
    end = at
    while end < len(tokens) and end - at < 7 and tokens[end].text[0].isupper():
        if end > at and tokens[end].gap not in (" ", "\u00a0", "-"):
            break
        end += 1
    return end


def _before(tokens: Sequence[_Token], at: int) -> str:
    """Return the word right before, folded; empty if anything but a space stands between."""
    return tokens[at - 1].folded if at and tokens[at].gap in (" ", "\u00a0", " - ", "-") else ""


def _name_in(tokens: Sequence[_Token], first: int, end: int, language: str, w: _Words) -> Span | None:
    for start in range(first, end):
        before = _before(tokens, start)
        if (tokens[start].folded in w.anchors or _is_country(tokens, start, language)) and start < end - 1:
            continue
        if start + 1 < end and f"{tokens[start].folded} {tokens[start + 1].folded}" in w.ordinary:
            continue
        if start > first and f"{tokens[start - 1].folded} {tokens[start].folded}" in w.ordinary:
            continue
        if start > first and _before(tokens, first) in w.not_people:
            return None
        hidden = _is_hidden(tokens, start, w)
        if hidden and _is_family(tokens[start].text, language):
            return None
        anchored = before in w.anchors or (start > first and _is_country(tokens, start - 1, language))
        rare = language != "vi" and end - start >= 3 and _all_syllables(tokens, start, end, language)
        if (rare or _is_family(tokens[start].text, language)) and not hidden:
            last = _last_syllable(tokens, start, end, language)
            if last == start + 1 and before in w.place_words:
                return None
            if last > start:
                return start, last, 0, "vietnamese"
        if anchored and not hidden and end - start >= 2:
            return start, end - 1, 0, "foreign"
        known = tokens[start].folded in w.given or _is_declined(tokens[start].folded, w)
        known = known or (
            end - start == 2
            and bool(w.surname_endings)
            and tokens[end - 1].folded.endswith(w.surname_endings)
        )
        if known and end - start >= 2 and not hidden:
            return start, min(end, start + 3) - 1, 0, "foreign"
    return None


@cache
def _countries(language: str) -> frozenset[str]:
    return frozenset(
        fold(n) for ways in language_yaml(language, "places")["countries"].values() for n in ways
    )


def _is_country(tokens: Sequence[_Token], at: int, language: str) -> bool:
    """Tell whether a country's name stands at or ends with the word."""
    pair = f"{tokens[at - 1].folded} {tokens[at].folded}" if at else ""
    return tokens[at].folded in _countries(language) or pair in _countries(language)


def _is_declined(word: str, w: _Words) -> bool:
    """Tell whether a word is a given name in another case: its stem with an ending of the nominative."""
    return any(word[:-n] + tail in w.given for n in (1, 2, 3) for tail in w.stem_endings if len(word) > n + 2)


def _is_family(word: str, language: str) -> bool:
    table = frequencies()
    if fold(word) in _words(language).families:
        return True
    if language == "vi":
        f = table.get(standard_name(word))
        return f is not None and f.family >= _FAMILY_SHARE
    if len(word) < 2:
        return False
    return any(table[s].family >= _FAMILY_SHARE and p >= 0.02 for s, p in readings(word, language).items())


def _all_syllables(tokens: Sequence[_Token], start: int, end: int, language: str) -> bool:
    return all(is_syllable(t.text, language) for t in tokens[start:end])


def _last_syllable(tokens: Sequence[_Token], start: int, end: int, language: str) -> int:
    last = start
    for i in range(start + 1, min(end, start + _LONGEST)):
        word = tokens[i].text
        if language != "vi" and not is_syllable(word, language):
            break
        if tokens[i].gap == "-" and language == "vi":
            break
        last = i
    return last


def _uncased(tokens: Sequence[_Token], language: str) -> Iterator[Span]:
    """Yield names in a script without capitals: a family name and syllables behind it."""
    w = _words(language)
    proclitics = model(language).proclitics
    at = 0
    hidden = -1  # the last word of a name that a street, school or commune bears
    while at < len(tokens):
        if _is_hidden(tokens, at, w) or (at == hidden + 1 and at and _LIST_GAP.fullmatch(tokens[at].gap)):
            end = at
            while (
                end < len(tokens)
                and is_syllable(tokens[end].text, language)
                and (end == at or tokens[end].gap in (" ", "\u00a0"))
            ):
                end += 1
            if end > at:
                hidden, at = end - 1, end
                continue
        found = _vietnamese_at(tokens, at, language, w, proclitics) or _native_at(tokens, at, w)
        if found:
            yield found
            at = found[1] + 1
        else:
            at += 1


_LIST_GAP = re.compile(r"\s*[،,]\s*")


def _is_hidden(tokens: Sequence[_Token], at: int, w: _Words) -> bool:
    before = _before(tokens, at)
    return before in w.not_people or (at >= 2 and f"{tokens[at - 2].folded} {before}" in w.not_people)


def _vietnamese_at(
    tokens: Sequence[_Token], at: int, language: str, w: _Words, proclitics: Sequence[str]
) -> Span | None:
    before = _before(tokens, at)
    for skip in _skips(tokens[at].text, proclitics):
        word = tokens[at].text[skip:]
        anchored = before in w.anchors
        if len(word) < 2 or (skip and fold(tokens[at].text) in w.ordinary):
            continue
        family = _is_family(word, language)
        if not family and not (anchored and fold(word) not in w.ordinary and is_syllable(word, language)):
            continue
        last, strong = at, int(fold(word) not in w.ordinary)
        for i in range(at + 1, min(len(tokens), at + _LONGEST)):
            token = tokens[i]
            if token.gap not in (" ", "\u00a0", "-", "  ") or not is_syllable(token.text, language):
                break
            if token.folded in w.ordinary and not (i + 1 < len(tokens) and _goes_on(tokens, i, language, w)):
                ends = i + 1 < len(tokens) and tokens[i + 1].gap.strip() != ""
                if not ends and (i > at + 1 or strong == 0):
                    break
            strong += token.folded not in w.ordinary
            last = i
        size = last - at + 1
        closed = last + 1 >= len(tokens) or tokens[last + 1].gap.strip() != ""
        if size >= 3 and (strong >= 2 or (strong and closed and family)):
            return at, last, skip, "vietnamese"
        if size == 2 and family and (strong == 2 or anchored):
            return at, last, skip, "vietnamese"
    return None


def _goes_on(tokens: Sequence[_Token], i: int, language: str, w: _Words) -> bool:
    after = tokens[i + 1]
    return (
        after.gap in (" ", "\u00a0") and after.folded not in w.ordinary and is_syllable(after.text, language)
    )


def _skips(word: str, proclitics: Sequence[str]) -> Iterator[int]:
    yield 0
    for clitic in proclitics:
        if word.startswith(clitic) and len(word) > len(clitic) + 1:
            yield len(clitic)


def _native_at(tokens: Sequence[_Token], at: int, w: _Words) -> Span | None:
    """Return an Arab or Iranian name: a known given name, then names up to a gap or an ordinary word."""
    if tokens[at].text.endswith("ى") and tokens[at].text not in w.spelt:  # على is no علي
        return None
    skip = 1 if tokens[at].folded[:1] == "و" and tokens[at].folded[1:] in w.given else 0
    first = tokens[at].folded[skip:]
    before = _before(tokens, at)
    if before in w.not_people:
        return None
    anchored = before in w.anchors
    if first not in w.given:
        return None
    last = at
    for i in range(at + 1, min(len(tokens), at + 9)):
        token = tokens[i]
        if token.gap.strip(" \u00a0\u200c"):
            break
        closes = i + 1 < len(tokens) and tokens[i + 1].gap.strip() != ""
        if token.folded in w.anchors and not (i == at + 1 and closes):
            break
        # A half-space joins words: an office may hide in one token (رئیس‌جمهور).
        words = [p for p in token.folded.split() if p not in w.links]
        if token.folded not in w.links and any(
            p in w.ordinary or (len(words) > 1 and p in w.anchors) for p in words
        ):
            break
        linked = token.folded in w.links or tokens[i - 1].folded in w.links
        if (
            i - at > 2
            and not linked
            and not (token.folded.startswith("ال") and tokens[i - 2].folded in w.links)
        ):
            break
        if (
            i - at == 2
            and not anchored
            and token.folded not in w.links
            and tokens[i - 1].folded not in (*w.links, *w.given)
        ):
            break
        last = i
    while last > at and tokens[last].folded in w.links:
        last -= 1
    return (at, last, skip, "foreign") if last > at else None
