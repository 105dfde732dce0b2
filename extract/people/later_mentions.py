"""Later mentions: one word of the name of somebody whom the text has named in full.

Behind a particle it is the last word of a name that stands before. The surname and the given name of a native
in a script with capitals stand alone too, in any case; a headline has the surname before the text the name.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache, lru_cache

from extract.lexicon import language_yaml
from extract.lexicon.folding import fold
from extract.people.cased.case_stems import case_stem
from extract.people.cased.patronymics import is_patronymic
from extract.people.cased.single_names import words_of_no_person
from extract.people.guests.guests import words_of_no_name
from extract.people.linking.keys import match_key
from extract.people.linking.rendering import nominatives
from extract.people.linking.spelling import words_of
from extract.people.mention import Origin, PersonMention
from extract.people.name_words import (
    VIETNAMESE,
    NameWords,
    callings,
    is_family,
    is_given,
    is_hidden,
    name_words,
    without_article,
)
from extract.people.tokens import Token, pair_before, word_before

# How long a surname is that can be told from an ordinary word.
_TELLING = 4
# What a verb tells behind which a surname stands alone: triggers, and kinds of meeting.
_TOLD, _MET = ("say", "speak", "chair"), ("meeting", "reception")
# What stands around a title.
_OPENING, _CLOSING = ("«", "“", "„"), ("»", "”")
# So many words has a Vietnamese name without the family's.
_SHORT = 2


def later_mentions(
    tokens: Sequence[Token], heads: Sequence[int], named: Sequence[PersonMention], language: str
) -> Iterator[PersonMention]:
    """Yield a mention for each word by which the text names again, or before, somebody whom it names in full.

    `heads` are the positions of the words that may be one: in a script with capitals those that have one, in
    another those behind `particle_ends`; there surnames are looked for besides. The mention carries the full
    name. A word that two people of the text share stands for neither.
    """
    w = name_words(language)
    people: dict[str, list[frozenset[str]]] = defaultdict(list)
    first: dict[str, PersonMention] = {}
    for mention in named:
        identity = _identity_of(mention, language)
        for key in _keys(mention.as_written, mention.origin, language):
            if not any(identity <= other or other <= identity for other in people[key]):
                people[key].append(identity)
            first.setdefault(key, mention)
    alone = _unshared(named, language) if people else {}
    surnames = _surnames(named, language) if w.surnames_alone else {}
    within = {i for m in named for i in range(m.start, m.end)} if people else set()
    led = frozenset(() if w.cased else heads)
    if surnames:
        heads = sorted(led.union(i for i, t in enumerate(tokens) if t[3] in surnames))
    for at in heads if people else ():
        token = tokens[at]
        if token.start in within or _is_titled(tokens, at):
            continue
        called = token.folded in surnames and word_before(tokens, at) in w.callings
        if not w.cased and (at not in led or called):
            full = surnames.get(token.folded)
            if full is not None and full.start < token.start and not is_hidden(tokens, at, w):
                yield PersonMention(token.start, token.end, token.text, full.name, full.origin)
            continue
        parts = tokens[at : at + 2] if token.folded in w.compounds else ()
        if len(parts) > 1 and parts[1].spaced:  # "قال أبو رمان"
            full = first.get(_keys_of_word(parts[1].text, language)[0])
            surname = f"{token.text} {parts[1].text}"
            own = full is not None and full.start < token.start and full.as_written.endswith(f" {surname}")
            if full is not None and own and _is_cued(tokens, at, w, full, language, parts[1].folded):
                yield PersonMention(token.start, parts[1].end, surname, full.name, full.origin)
            continue
        key, stem = _keys_of_word(token.text, language)
        full = first.get(key)
        if (full is None and stem not in first) or (w.cased and _goes_on(tokens, at)):
            continue
        own = full is not None and len(people[key]) == 1 and full.start < token.start
        if full is not None and own and _is_cued(tokens, at, w, full, language):
            yield PersonMention(token.start, token.end, token.text, full.name, full.origin)
            continue
        if w.cased and len(token.text) >= _TELLING and people.get(stem):
            full = first[stem] if len(people[stem]) == 1 else alone.get(token.folded)
            if full is not None:
                yield _whole(tokens, at, full)


def _whole(tokens: Sequence[Token], at: int, full: PersonMention) -> PersonMention:
    """Return the mention of a surname by its last word, from the first part where hyphens join several."""
    first = at
    while first and tokens[first].gap == "-" and tokens[first - 1].text[0].isupper():
        first -= 1
    words = "-".join(t.text for t in tokens[first : at + 1])
    return PersonMention(tokens[first].start, tokens[at].end, words, full.name, full.origin)


def under_full_names(named: Sequence[PersonMention]) -> list[PersonMention]:
    """Return the mentions; a short form carries the full name that stands before it: a double surname of a
    foreigner, the middle and given name of a Vietnamese ("Cầm Thị Thu Hà … đồng chí Thu Hà")."""
    full: dict[str, str] = {}
    longer: dict[tuple[str, str], set[str]] = defaultdict(set)
    out = []
    for mention in named:
        if mention.origin == "foreign":
            *given, last = mention.as_written.split()
            if given and "-" in last:
                full.setdefault(last, mention.name)
            elif not given and last in full:
                mention = replace(mention, name=full[last])
        else:
            words = mention.name.split()
            if len(words) > _SHORT:
                longer[words[-2], words[-1]].add(mention.name)
            elif len(words) == _SHORT and not is_family(words[0], VIETNAMESE):
                names = longer.get((words[0], words[1]), set())
                mention = replace(mention, name=next(iter(names))) if len(names) == 1 else mention
        out.append(mention)
    return out


def to_their_ends(text: str, named: Sequence[PersonMention]) -> list[PersonMention]:
    """Return the mentions, with the end of a foreign name where the text names its bearer in full elsewhere:
    without capitals a name may seem to end before its last word."""
    longer: dict[str, list[PersonMention]] = defaultdict(list)
    for mention in named:
        words = mention.as_written.split(" ")
        for at in range(_SHORT, len(words) if mention.origin == "foreign" else 0):
            longer[" ".join(words[:at])].append(mention)
    out = []
    for mention in named:
        wholes = longer.get(mention.as_written, ()) if mention.origin == "foreign" else ()
        for whole in wholes:
            end = mention.start + len(whole.as_written)
            if text.startswith(whole.as_written, mention.start) and not text[end : end + 1].isalpha():
                mention = replace(mention, end=end, as_written=whole.as_written, name=whole.name)
                break
        out.append(mention)
    return out


def under_longer_names(named: Sequence[PersonMention]) -> list[PersonMention]:
    """Return the mentions without surnames that end a longer name of a foreigner, or given names a Vietnamese
    one, and those of two words under the only one that they end: a trade or rank before one ("دکتر X") makes
    it nobody else. A surname that stands before the only longer name of a foreigner is his too.
    """
    longer: dict[str, dict[str, int]] = defaultdict(dict)
    for mention in named:
        words = fold(mention.as_written).split(" ")
        for at in range(1 if mention.origin == "foreign" else max(1, len(words) - 1), len(words)):
            longer[" ".join(words[at:])].setdefault(mention.name, mention.start)
    out = []
    for mention in named:
        names = longer.get(fold(mention.as_written), {}) if mention.origin == "foreign" else {}
        name, start = next(iter(names.items()), (mention.name, 0))
        kept = not names or " " in mention.as_written
        if len(names) == 1 and (kept or mention.start < start):
            out.append(replace(mention, name=name))
        elif kept:
            out.append(mention)
    return out


@lru_cache(maxsize=65536)
def _keys_of_word(word: str, language: str) -> tuple[str, str]:
    """Return what a word of a text shares with the names that it may stand for, as `_keys` gives it."""
    return _key(word, language), f"={case_stem(word, language)}"


@cache
def particle_ends(language: str) -> frozenset[str]:
    """Return the last words of the particles, those for a trade or rank, the verbs of saying and meeting."""
    ends = frozenset(p.split()[-1] for p in name_words(language).particles)
    return ends | callings(language) | name_words(language).callings | _sayings(language)


@cache
def _sayings(language: str) -> frozenset[str]:
    """Return the verbs of saying, chairing and meeting of one word behind which a surname may stand alone,
    "and" glued to them or not; none where surnames are not told by an article."""
    w = name_words(language)
    data = language_yaml(language, "meetings") if w.articles else {"triggers": {}, "verbs": {}}
    ways = [p for key in _TOLD for ways in data["triggers"].get(key, {}).values() for p in ways]
    ways += [p for key in _MET for p in data["verbs"].get(key, ())]
    return frozenset(glued + fold(p) for p in ways if " " not in p for glued in ("", *w.conjunctions))


def _is_cued(
    tokens: Sequence[Token], at: int, w: NameWords, full: PersonMention, language: str, surname: str = ""
) -> bool:
    """Tell whether a particle stands before a word; or a title or verb of saying, before the surname of a
    foreigner that is no other word ("الوزير برنية", "قال برنية", but "الوزير المصري"), or a title before the
    given name of a Vietnamese ("الفريق سون"). What a word without the article means besides matters only
    behind a verb: an adjective would agree with the title. `surname` is that behind the first word of a
    compound."""
    before = word_before(tokens, at)
    if before in w.particles or pair_before(tokens, at) in w.particles:
        return True
    word = surname or tokens[at].folded
    bare = before in callings(language) and word == without_article(word, w)
    known = word in w.ordinary or (not bare and without_article(word, w) in words_of_no_name(language))
    titled = before in callings(language) or (full.origin == "vietnamese" and before in w.callings)
    led = titled or (before in _sayings(language) and full.origin == "foreign")
    return led and len(word) > 2 and not known


def _unshared(named: Sequence[PersonMention], language: str) -> dict[str, PersonMention]:
    """Return whom a form of a surname is of where a family shares it: "Мельников", but not "Мельникова".

    What ends in a consonant is the nominative of a man; what ends in a vowel is a form of his or a woman's.
    """
    bearers: dict[str, dict[frozenset[str], PersonMention]] = defaultdict(dict)
    for mention in named:
        for word in words_of(mention.as_written) if mention.origin == "foreign" else ():
            form = fold(word)
            if len(form) >= _TELLING and case_stem(word, language) == form:
                bearers[form].setdefault(_identity_of(mention, language), mention)
    return {form: next(iter(of.values())) for form, of in bearers.items() if len(of) == 1}


def _surnames(named: Sequence[PersonMention], language: str) -> dict[str, PersonMention]:
    """Return whom a surname stands for that is no other word, in a script without capitals."""
    w, other = name_words(language), words_of_no_name(language)
    bearers: dict[str, dict[str, PersonMention]] = defaultdict(dict)
    for mention in named:
        words = words_of(mention.as_written)
        last = fold(mention.as_written.split()[-1])  # a half-space joins parts of a surname
        known = (
            last in other
            or not w.ordinary.isdisjoint(last.split())
            or last in w.given
            or last in w.links
            or last in w.suffixes
        )
        if mention.origin == "foreign" and len(words) > 1 and len(last) >= _TELLING and not known:
            bearers[last].setdefault(fold(words[0]), mention)
    return {last: next(iter(of.values())) for last, of in bearers.items() if len(of) == 1}


@lru_cache(maxsize=1 << 14)
def _keys(written: str, origin: Origin, language: str) -> tuple[str, ...]:
    """Return what the words by which a text may name somebody again share in all cases."""
    words = words_of(written)
    native = _telling_words(words, language) if origin == "foreign" else ()
    return (_key(words[-1], language), *(f"={case_stem(word, language)}" for word in native))


def _is_titled(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a word stands in quotation marks alone: it is the name of a firm or a work."""
    behind = tokens[at + 1].gap if at + 1 < len(tokens) else ""
    return tokens[at].gap.endswith(_OPENING) and behind.startswith(_CLOSING)


def _identity_of(mention: PersonMention, language: str) -> frozenset[str]:
    name = mention.as_written if mention.origin == "foreign" else mention.name
    return _identity(name, mention.origin, language)


@lru_cache(maxsize=1 << 14)
def _identity(name: str, origin: Origin, language: str) -> frozenset[str]:
    """Return what the forms of one full name share: a native's words without their case endings."""
    if origin == "foreign":
        return frozenset(case_stem(word, language) for word in words_of(name))
    return frozenset((match_key(name, language),))


def _telling_words(words: Sequence[str], language: str) -> Iterator[str]:
    """Yield the words of a native's name that stand for it alone: surname and given name, no patronymic."""
    w = name_words(language)
    whole = is_given(fold(words[0]), language) or is_patronymic(words[-1], w) or len(words[0]) == 1
    for i, word in enumerate(words if whole else words[-1:]):
        patronymic = i > 0 and is_patronymic(word, w) and i + 1 != len(words) - len(words) % 2
        other = case_stem(word, language) in words_of_no_person(language)
        if len(word) >= _TELLING and not patronymic and not other:
            yield word


@lru_cache(maxsize=65536)
def _key(word: str, language: str) -> str:
    """Return what the forms of one surname or given name share."""
    nominative = match_key(word, language)
    return min([nominative, *(s for s in nominatives(nominative, language) if len(s) > 1)], key=len)


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether the word is the first of several with capitals."""
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    return behind is not None and behind.text[0].isupper() and behind.joined
