"""Cut a sentence into the items that the grammar of attendance reads."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import Final, Literal, NamedTuple, get_args

from extract.lexicon import language_yaml
from extract.lexicon.alternation import any_word, by_first
from extract.lexicon.clitics import clitics
from extract.lexicon.folding import fold
from extract.meetings.holders.escorts import is_escorted
from extract.meetings.vocabulary import (
    is_declined,
    on_behalf,
    phrases_of,
    spaced,
    spaced_ends,
    verb_first,
)
from extract.people.mention import PersonMention
from extract.places.mention import PlaceMention
from extract.roles.mention import BodyMention, RoleMention

# Where somebody is from, in brackets behind his name in a list ("A (Ізюм) та B (Чугуїв)").
_BRACKET = re.compile(r" \([^()\d:;]{2,40}\)(?= ?[,;.]| [^\W\d_]{1,3} )")
ItemKind = Literal["name", "role", "comma", "semicolon", "colon", "dash", "and", "many", "of", "text"]
_SILENCE: Final = "silence"
_Piece = ItemKind | Literal["silence"]

_PIECE = re.compile(r"[^\W_]+(?:'[^\W_]+)*|[^\w\s]")
_SEPARATORS: dict[str, ItemKind] = {
    ";": "semicolon",
    "؛": "semicolon",
    ",": "comma",
    "،": "comma",
    ":": "colon",
    "-": "dash",
    "ـ": "dash",
}
# Marks that neither join nor part: brackets, quotes, full stops of abbreviations.
_SILENT = frozenset("№()[]{}«»\"“”'.*•|/…!؟?‌")


# So far before an office in the plural the number stands of those who hold it.
_COUNT = 8
# So far behind an office the mark of the object ends.
_MARK = 4
# How near a body stands behind an office that it says more of ("for the affairs of the Shura Council").
_FURTHER = 10
# So long are words between two mentions that many texts share (", đồng chí ").
_SHORT = 16
_PARTING = frozenset(";؛:")
# The office of which several are named as some ("one of the members").
_FELLOW = "Member"


class Item(NamedTuple):
    """A name, an office, a separator, or other words.

    Other words in a row are one item. `many` is a word that says that the offices behind it are several
    people's ("các đồng chí"), `of` one that says so of the names before it ("X, one of the members").
    """

    kind: ItemKind
    person: PersonMention | None = None
    role: RoleMention | None = None


# Words and marks that are neither a name nor an office are told apart by their kind alone.
_BARE: dict[ItemKind, Item] = {kind: Item(kind) for kind in get_args(ItemKind)}
# What stands in brackets right behind an office: the short form of its body.
_SHORT_FORM = re.compile(r"\s?\([^()\d\n]{1,24}\)(?=\s[\w–-]|[,;])")
_Mark = tuple[int, int, Item | None]


@cache
def honorifics(language: str) -> frozenset[str]:
    """Return the words that may stand before a name and are no office ("đồng chí")."""
    data = language_yaml(language, "meetings")
    words = frozenset(w for p in data["honorifics"] for w in fold(p).replace("*", "").split())
    return words - frozenset(map(fold, data["conjunctions"]))


@cache
def joined_honorifics(language: str) -> tuple[str, ...]:
    """Return the honorifics with a word for "and" inside ("حجت‌الاسلام و المسلمین"), folded."""
    data = language_yaml(language, "meetings")
    joints = frozenset(map(fold, data["conjunctions"]))
    return tuple(p for p in map(fold, data["honorifics"]) if not joints.isdisjoint(p.split()))


@cache
def _glue(language: str) -> tuple[dict[str, _Piece], frozenset[str]]:
    """Return what each word and mark that a list is made of is, and the honorifics."""
    data = language_yaml(language, "meetings")
    silent = honorifics(language)
    pieces: dict[str, _Piece] = dict.fromkeys((*silent, *_SILENT), _SILENCE)
    pieces |= dict.fromkeys((fold(phrase).split()[0] for phrase in data["list_heads"]), "many")
    pieces |= dict.fromkeys((fold(x) for x in data["conjunctions"]), "and")
    pieces |= dict.fromkeys((fold(x) for x in data["office_joints"]), "comma")
    pieces |= dict.fromkeys((fold(x) for x in data["list_colons"]), "colon")
    return {**pieces, **_SEPARATORS}, silent


@cache
def appointments(language: str) -> re.Pattern[str]:
    """Return the words that stand between a name and the office to which it was appointed: phrases, or
    several verbs for one appointment ("được điều động, bổ nhiệm giữ chức")."""
    phrases = sorted(language_yaml(language, "meetings")["appointments"], key=len, reverse=True)
    parts = language_yaml(language, "meetings")["appointing"]
    if not parts:
        return re.compile(rf"(?:{by_first(re.escape(fold(p)) for p in phrases)})(?!\w)")
    lead, verbs, tails = (any_word(list(map(fold, parts[key]))) for key in ("lead", "verbs", "tails"))
    and_ = any_word([fold(w) for w in parts["joints"]])
    several = rf"(?:{lead}) (?:{verbs})(?:(?:,| (?:{and_})) (?:{verbs})){{1,2}} (?:{tails})"
    return re.compile(rf"(?:{several}|{by_first(re.escape(fold(p)) for p in phrases)})(?!\w)")


@cache
def _grades(language: str) -> re.Pattern[str]:
    """The grades, or seats without their body, between a mark and the comma before somebody's offices ("A -
    Chuyên viên cao cấp, Vụ trưởng Vụ B")."""
    phrases = phrases_of(language, "grades")
    return re.compile(rf"(?<=[-–—,] )(?:{by_first(map(re.escape, phrases))})(?=,)" if phrases else r"(?!)")


@cache
def _partitives(language: str) -> re.Pattern[str]:
    """The words before a colon by which only some of many are named behind it ("heads of provinces, among
    them: A, B")."""
    phrases = language_yaml(language, "meetings")["partitives"]
    return re.compile(rf"(?:{by_first(re.escape(fold(p)) for p in phrases)})(?=\s?:)" if phrases else r"(?!)")


def cut_sentence(
    folded: str,
    start: int,
    end: int,
    language: str,
    people: Sequence[PersonMention],
    roles: Sequence[RoleMention],
    places: Sequence[PlaceMention],
    bodies: Sequence[BodyMention],
    breaks: Sequence[int] = (),
) -> list[Item]:
    """Return the items of `folded[start:end]` in order; left out are honorifics, places, and the bodies and
    short forms in brackets that say more of the office before them.

    `people`, `roles`, `places` and `bodies` are those of the sentence. An office that overlaps a name gives
    way. `breaks` are where speech begins or ends that is quoted: what is said there, and who says it, are
    parted as by other words.
    """
    roles = _without_principals(folded, start, language, people, roles)
    marks: list[_Mark] = [(p.start, p.end, Item("name", person=p)) for p in people]
    names = tuple(marks)
    marks += [(r.start, r.end, Item("role", role=r)) for r in roles if _is_free(r.start, r.end, names)]
    taken = tuple(marks)
    ends = [r.end for r in roles]
    further = [(end, b.end) for b in bodies for end in ends if 0 <= b.start - end <= _FURTHER]
    further = [(s, e) for s, e in further if not any(c in _PARTING for c in folded[s:e])]
    more = [(p.start, p.end) for p in places] + further
    more += [m.span() for m in (_SHORT_FORM.match(folded, e, end) for e in ends) if m is not None]
    more += [m.span() for p in people if (m := _BRACKET.match(folded, p.end, end)) is not None]
    more += _told_further(folded, language, people, roles)
    formerly = phrases_of(language, "formerly")
    before = bool(formerly) and folded.startswith(formerly, start)
    appointed = [] if before else [m.span() for m in appointments(language).finditer(folded, start, end)]
    more += appointed
    more += [m.span() for m in _grades(language).finditer(folded, start, end)]
    if ":" in folded[start:end]:
        more += [m.span() for m in _partitives(language).finditer(folded, start, end)]
    marks += [(first, last, None) for first, last in more if _is_free(first, last, taken)]
    parting = (*breaks, *(_ends_of_appointed(folded, appointed, people, roles) if appointed else ()))
    marks += [(at, at, _BARE["text"]) for at in parting]
    marks += _fellows(folded, end, language, people, roles)
    marks.sort(key=_place)
    items: list[Item] = []
    at = start
    for mark_start, mark_end, item in marks:
        if mark_start < at:
            continue
        if mark_start > at:
            items += _pieces(folded[at:mark_start], language, before_mention=item is not None)
        if item is not None:
            items.append(item)
        at = mark_end
    items += _pieces(folded[at:end], language, before_mention=False)
    return items


def _place(mark: _Mark) -> tuple[int, int]:
    return mark[:2]


def _is_free(start: int, end: int, taken: Sequence[_Mark]) -> bool:
    """Tell whether a span overlaps none that is taken."""
    return all(end <= first or last <= start for first, last, _ in taken)


def _fellows(
    folded: str, end: int, language: str, people: Sequence[PersonMention], roles: Sequence[RoleMention]
) -> Iterator[_Mark]:
    """Yield the words between a name and an office in the plural that it is one of, where a comma ends that:
    "X از اعضای شورا، گفت", but not "X از نمایندگان خواست"."""
    words = phrases_of(language, "fellows")
    for role in roles if words else ():
        if not role.plural or role.title != _FELLOW or folded[role.end : role.end + 1] not in (",", "،"):
            continue
        first = max((p.end for p in people if p.end < role.start), default=end)
        if folded[first : role.start].strip(" ,،") in words:
            yield first, role.start, _BARE["of"]


def _ends_of_appointed(
    folded: str,
    appointed: Sequence[tuple[int, int]],
    people: Sequence[PersonMention],
    roles: Sequence[RoleMention],
) -> Iterator[int]:
    """Yield where the office ends that the person right before is said to get, and the next name follows: it
    is not the next one's, as where a caption runs into the text ("A về nhận nhiệm vụ Chánh Văn phòng Ông B").
    """
    for first, last in appointed:
        before = any(0 <= first - p.end <= 1 for p in people)
        role = next((r for r in roles if 0 <= r.start - last <= 1), None) if before else None
        behind = next((p for p in people if role is not None and p.start >= role.end), None)
        if role is not None and behind is not None and len(folded[role.end : behind.start].split()) <= 1:
            yield role.end


def _without_principals(
    folded: str, start: int, language: str, people: Sequence[PersonMention], roles: Sequence[RoleMention]
) -> Sequence[RoleMention]:
    """Leave out the office on whose behalf somebody acts: "by order of the Prime Minister, Minister X …",
    that of whom he accompanies, and that whose holder's delegation is spoken of.

    So is the office of somebody's husband or wife, unless the name of who holds it stands behind, and one of
    more people than the sentence names ("30 deputies, Minister A").
    """
    kept: list[RoleMention] = []
    for at, role in enumerate(roles):
        before = f" {folded[max(start, role.start - 40) : role.start].rstrip()}"
        own = next((p for p in people if p.start >= role.end), None)
        following = roles[at + 1] if at + 1 < len(roles) else None
        is_principal = before.endswith(on_behalf(language))
        accompanied = is_principal or before.endswith(spaced_ends(language, "accompanying_verbs"))
        if _is_side(folded, before, role, roles[at + 1 : at + 3], own, language):
            continue
        if accompanied and own is not None and following is not None and following.end <= own.start:
            continue
        parted = own is not None and _is_parted(folded[role.end : own.start], language)
        if parted and (is_principal or (accompanied and _has_own(folded, own, following))):
            continue
        if own is not None and _is_addressed(folded, before, role, own, language):
            continue
        if is_escorted(folded, start, language, role, following, own, honorifics(language)):
            continue
        if role.plural and _is_counted(folded, role, people):
            continue
        if at and _is_object(folded, roles[at - 1], role, language):
            continue
        is_named = own is not None and not folded[role.end : own.start].strip()
        # "дружина Президента Фінляндії Сюзанна X": in the nominative the name is hers.
        is_hers = own is not None and is_declined(language) and own.name == own.as_written
        if (not is_named or is_hers) and before.endswith(spaced_ends(language, "spouses")):
            continue
        kept.append(role)
    return kept


def _is_side(
    folded: str,
    before: str,
    role: RoleMention,
    following: Sequence[RoleMention],
    own: PersonMention | None,
    language: str,
) -> bool:
    """Tell whether an office is of one of two sides whose meeting somebody else attended, where verbs come
    first: a comma and his own office follow ("حضر لقاء الوزير مع القنصل، وكيل الوزارة، X")."""
    with_ = spaced_ends(language, "with_words")
    if not verb_first(language) or own is None or not following or following[-1].end > own.start:
        return False
    if len(following) > 1 and f" {folded[role.end : following[0].start].strip()}".endswith(with_):
        return folded[following[0].end : following[1].start].strip() == "،"
    return before.endswith(with_) and folded[role.end : following[0].start].strip() == "،"


def _is_object(folded: str, before: RoleMention, role: RoleMention, language: str) -> bool:
    """Tell whether an office behind the comma that ends another's is the object of a verb: "X، وزیر صنعت،
    نخست وزیر را همراهی کرد" names nobody's two offices."""
    marks = spaced(language, "postpositions")
    parted = folded[before.end : role.start].strip() in (",", "،")
    return parted and folded[role.end : role.end + _MARK].startswith(tuple(marks))


def _has_own(folded: str, own: PersonMention | None, following: RoleMention | None) -> bool:
    """Tell whether his own office follows a name, and a semicolon that: "along with the minister, A, governor
    of X; B, …" lists those who came with him."""
    if own is None or following is None or folded[own.end : following.start].strip() not in (",", "،"):
        return False
    return folded[following.end : following.end + 1] in (";", "؛")


def _is_counted(folded: str, role: RoleMention, people: Sequence[PersonMention]) -> bool:
    """Tell whether a number right before an office counts more people than a sentence names behind it."""
    before = folded[max(0, role.start - _COUNT) : role.start].split()[-1:]
    behind = sum(p.start >= role.end for p in people)
    return bool(before) and before[0].isdecimal() and int(before[0]) > behind


def _is_addressed(folded: str, before: str, role: RoleMention, own: PersonMention, language: str) -> bool:
    """Tell whether something is said or given to the holder of an office, and a comma parts it from the name
    of who does so: "In a report to the minister, Mr X said", but not "to the minister, Mr X, …"."""
    datives = spaced_ends(language, "dative_words")
    if not datives or not before.endswith(datives) or folded[own.end : own.end + 1] in (",", "،"):
        return False
    return _is_parted(folded[role.end : own.start], language)


def _is_parted(between: str, language: str) -> bool:
    """Tell whether a comma and no more than an honorific part an office from a name: "on behalf of the
    chairman, Mr X"."""
    words = between.strip()
    return words[:1] in (",", "،") and set(words[1:].split()) <= honorifics(language)


def _told_further(
    folded: str, language: str, people: Sequence[PersonMention], roles: Sequence[RoleMention]
) -> Iterator[tuple[int, int]]:
    """Yield where nouns with the article, the first with a conjunction or preposition glued to it, go on with
    an office up to its holder's name: "وكيل الوزارة للشؤون الأمنية X"."""
    pattern = _further(language)
    for role in roles if pattern is not None else ():
        name = next((p.start for p in people if p.start > role.end), None)
        if pattern is None or name is None or not pattern.fullmatch(folded, role.end, name):
            continue
        # "قدم الوزير للأمير X", "X وزير العدل والدكتور Y": the name is another's.
        first = folded[role.end : name].split()[0]
        glued = clitics(language)
        bare = glued.without_preposition(first) or first.removeprefix(glued.conjunction)
        called = bare in honorifics(language)
        apposed = any(p.end == role.start - 1 for p in people)
        if not called and not apposed and not any(role.end < r.start < name for r in roles):
            yield role.end, name


@cache
def _further(language: str) -> re.Pattern[str] | None:
    glued = clitics(language)
    definite = glued.definite
    if not definite:
        return None
    # "For the", or "and the": with "in the" begins whom somebody met.
    first = [*(glued.conjunction + d for d in definite), *glued.contracted]
    other = [*first, *definite, *(p + d for p in glued.prepositions for d in definite)]
    return re.compile(rf"\s(?:{by_first(first)})\w+(?:\s(?:{by_first(other)})\w+){{0,4}}\s")


def _pieces(words: str, language: str, *, before_mention: bool) -> Sequence[Item]:
    """Return the items of the words between two mentions; most are as short as a comma, and few."""
    read = _read_short if len(words) <= _SHORT else _read_words
    return read(words, language, before_mention)


def _read_words(text: str, language: str, before_mention: bool) -> tuple[Item, ...]:
    words, and_ = _PIECE.findall(text), clitics(language).conjunction
    joined = before_mention and words[-1:] == [and_] and text.endswith(and_)
    if joined:
        words.pop()
    pieces, silent = _glue(language)
    items: list[Item] = []
    last: _Piece = _SILENCE
    for word in words:
        piece = pieces.get(word)
        if piece is None:
            if word[0] == and_ and word[1:] in silent:
                piece = "and"
            elif last == "text":
                continue  # other words in a row are one item
            else:
                piece = _SILENCE if word.isdigit() else "text"
        if piece != _SILENCE and not piece == last == "text":
            last = piece
            items.append(_BARE[piece])
    if joined:
        items.append(_BARE["and"])
    return tuple(items)


_read_short = lru_cache(maxsize=4096)(_read_words)
