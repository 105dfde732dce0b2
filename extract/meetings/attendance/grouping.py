"""Which name mentions of one article are of one person.

Spellings of one rendering share a match key; a mention by given name alone carries the full name; a name that
only goes on further than another is the same person's. Two in one list with offices in two bodies are two,
though a translation without tones, or chance, gives them one name.
"""

from __future__ import annotations

from collections.abc import Collection, Container, Mapping, Sequence, Set

from rapidfuzz.distance import Levenshtein

from extract.lexicon.folding import fold
from extract.meetings.holders.chains import Holder
from extract.meetings.sentences.scene import Scene, Sentence
from extract.people.linking.keys import match_key
from extract.people.linking.syllable import parse_syllable
from extract.people.mention import PersonMention
from extract.people.name_words import NameWords, name_words

_Office = tuple[str, str | None]

# Offices that one person has at a time.
_SOLE = frozenset(
    (
        "Prime Minister",
        "President",
        "State President",
        "General Secretary",
        "King",
        "Minister",
        "Chair",
        "Head",
        "Secretary",
        "Governor",
        "Ambassador",
    )
)
# From so many letters on two may differ in the spellings of one foreign name.
_LONG = 15
# What may stand between the parts of a name that are written together too.
_JOINED = {ord(c): None for c in " \u00a0\u200c"}
# So many words must two names share for one to be the beginning of the other.
_SHARED_WORDS = 2
_SEVERAL = 2
# So many words has a name with the father's between the given name and the surname.
_FATHERED = 3


class _Group:
    """The mentions of one person so far, with the name of the first, and the offices beside them."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.mentions: list[PersonMention] = []
        self.offices: set[_Office] = set()


def group_mentions(scene: Scene, holders: Mapping[int, Holder]) -> list[list[PersonMention]]:
    """Return the mentions of each person in order of first mention; `holders` are by a mention's identity."""
    language = scene.article.language
    cased = name_words(language).cased
    by_key: dict[str, list[_Group]] = {}
    groups: list[_Group] = []
    for sentence in scene.sentences:
        for mention in sentence.people:
            keys = [match_key(mention.as_written, language), f"={mention.name}"]
            if not cased:  # "بون خونگ" is written "بونخونگ" too
                keys.append(mention.as_written.translate(_JOINED))
            holder = holders.get(id(mention))
            offices = {(r.title, r.body) for r in holder.own if not r.rank} if holder else set()
            alike = [g for k in keys for g in by_key.get(k, ())]
            rest = [g for g in alike if not _are_two(sentence, mention, offices, g)] if offices else alike
            group = _likest(mention, offices, rest)
            if group is None and not alike:
                group = _spelt_otherwise(mention, offices, groups, language)
            if group is None:
                group = _Group(fold(mention.as_written))
                groups.append(group)
            group.mentions.append(mention)
            group.offices |= offices
            for key in keys:
                of_key = by_key.setdefault(key, [])
                if group not in of_key and (not of_key or len(rest) < len(alike)):
                    of_key.append(group)
    return [g.mentions for g in groups]


def _are_two(sentence: Sentence, mention: PersonMention, offices: Set[_Office], group: _Group) -> bool:
    """Tell whether a name in a list is not that of one further up, each with an office in another body."""
    before = group.mentions[-1]
    if before.start < sentence.start or any(before.end <= c.start < mention.start for c in sentence.cues):
        return False
    bodies = {body for _, body in offices}
    others = {body for _, body in group.offices}
    if None in bodies or None in others or not others:
        return False
    return not any(a in b or b in a for a in bodies for b in others if a and b)


def _likest(mention: PersonMention, offices: Set[_Office], alike: Sequence[_Group]) -> _Group | None:
    """Return of several with one name who holds one of the offices, else who was written so before."""
    if len(alike) < _SEVERAL:
        return alike[0] if alike else None
    return max(
        alike,
        key=lambda g: (
            bool(g.offices & offices),
            any(m.as_written == mention.as_written for m in g.mentions),
        ),
    )


def _spelt_otherwise(
    mention: PersonMention, offices: Set[_Office], groups: Sequence[_Group], language: str
) -> _Group | None:
    """Return whose name is told in another form: longer, shorter, with a letter changed."""
    name, names = fold(mention.as_written), [g.name for g in groups]
    words = name_words(language)
    vietnamese = _is_vietnamese(mention.as_written)
    at = _beginning(name, names)
    compound = name.partition(" ")[0] in words.compounds  # "عبد العاطي"
    if at is None and mention.origin == "foreign" and (words.cased or compound) and not vietnamese:
        at = _surnamed(name, names)
        at = _middled(name, names) if at is None else at
    if at is None:
        at = _fathered(name, names, words.sons)
    if at is None and mention.origin == "foreign" and words.compounds:
        at = _between(name, names, words)
    sole = {(title, body) for title, body in offices if title in _SOLE}  # no other of the text can hold them
    if at is None and sole and (language != "vi" or not vietnamese):
        at = _respelt(name, sole, groups)
    return None if at is None else groups[at]


def _beginning(name: str, names: Sequence[str]) -> int | None:
    """Return the only name that goes on, or is gone on with, in this one ("محمد بن سلمان بن …")."""
    if name.count(" ") < _SHARED_WORDS - 1:
        return None
    found = [
        at
        for at, other in enumerate(names)
        if other.startswith(f"{name} ")
        or (name.startswith(f"{other} ") and other.count(" ") >= _SHARED_WORDS - 1)
    ]
    return found[0] if len(found) == 1 else None


def _surnamed(name: str, names: Sequence[str]) -> int | None:
    """Return the only name that ends with this one of two surnames ("Рівас Солана", "Лаура Рівас Солана")."""
    if name.count(" ") < _SHARED_WORDS - 1:
        return None
    found = [at for at, other in enumerate(names) if other.endswith(f" {name}")]
    return found[0] if len(found) == 1 else None


def _middled(name: str, names: Sequence[str]) -> int | None:
    """Return the only name that is this one with more or fewer names between the first and the last ("Luiz
    Lula da Silva", "Luiz Inácio Lula da Silva")."""
    found = [
        at for at, other in enumerate(names) if _leaves_out(*sorted((name.split(), other.split()), key=len))
    ]
    return found[0] if len(found) == 1 else None


def _leaves_out(short: Sequence[str], long: Sequence[str]) -> bool:
    if not _SHARED_WORDS <= len(short) < len(long) or (short[0], short[-1]) != (long[0], long[-1]):
        return False
    rest = iter(long)
    return all(word in rest for word in short)


def _fathered(name: str, names: Sequence[str], sons: Collection[str]) -> int | None:
    """Return the only name that is this one with the father's, or without ("عادل بن زيد الطريفي")."""
    if not sons:  # of a language that names no fathers
        return None
    bare = _without_fathers(name, sons)
    if bare.count(" ") < _SHARED_WORDS - 1:
        return None
    found = [
        at
        for at, other in enumerate(names)
        if other != name
        and (
            other == bare
            or (name == bare and len(bare) < len(other) and _without_fathers(other, sons) == bare)
        )
    ]
    return found[0] if len(found) == 1 else None


def _between(name: str, names: Sequence[str], words: NameWords) -> int | None:
    """Return the only name that is this one with one word more between the given name and the surname, the
    father's, or one less ("عمر صالح البرنوي", "عمر البرنوي")."""
    found = [
        at
        for at, other in enumerate(names)
        if _is_shortened(min(name, other, key=len), max(name, other, key=len), words)
    ]
    return found[0] if len(found) == 1 else None


def _is_shortened(short: str, long: str, words: NameWords) -> bool:
    if not short.startswith(long.partition(" ")[0]):
        return False
    whole = _names_of(long, words)
    if len(whole) != _FATHERED or _names_of(short, words) != [whole[0], whole[2]]:
        return False
    _, father, surname = whole
    return father not in words.links and surname not in words.given


def _names_of(name: str, words: NameWords) -> list[str]:
    """Return the parts of a name, one of two words as one ("عبد الحميد", "صلاح الدين")."""
    parts: list[str] = []
    for word in name.split():
        joined = parts and (parts[-1] in words.compounds or word in words.trailing)
        if joined:
            parts[-1] += f" {word}"
        else:
            parts.append(word)
    return parts


def _without_fathers(name: str, sons: Container[str]) -> str:
    words = name.split()
    return " ".join(w for at, w in enumerate(words) if w not in sons and not (at and words[at - 1] in sons))


def _respelt(name: str, sole: Set[_Office], groups: Sequence[_Group]) -> int | None:
    """Return the name that differs by a letter and holds the same office, which one person has at a time:
    translations spell a foreign name now one way, now another."""
    return next((i for i, g in enumerate(groups) if sole & g.offices and _is_near(name, g.name)), None)


def _is_near(name: str, other: str) -> bool:
    """Tell whether two spellings differ by a letter, or in long names by two."""
    return Levenshtein.distance(name, other) <= (2 if len(name) >= _LONG else 1)


def _is_vietnamese(name: str) -> bool:
    return all(parse_syllable(s) is not None for s in name.split())
