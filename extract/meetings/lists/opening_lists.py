"""Lists of who speaks: "Ông A, Bí thư; bà B, Giám đốc phát biểu", "nghe tham luận của A về …; của B về …"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from extract.meetings.grammar.extents import gap, own_start, word_before
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.sentences.sentence import honorifics
from extract.meetings.vocabulary import any_of, joints, phrases_of, words_of
from extract.people.mention import PersonMention

# What somebody is called behind his name, up to the semicolon.
CALLED = re.compile(r"(?: ?[,،(–-][^;؛:.]{2,140})?[;؛]")
_DASHES = ("-", "–", "—")
# So long is what those of a list are called together.
_HEAD = 48


def opening_list(scene: Scene, sentence: Sentence, last: PersonMention) -> Sequence[PersonMention]:
    """Return the names before `last` if the sentence begins with their list, which he ends; else none.

    Semicolons part the members, each with what he is called behind his name, or commas do and each has his
    office before it.
    """
    names = [p for p in sentence.voices if p.start <= last.start]
    if len(names) < 2:
        return ()
    pairs = list(pairwise(names))
    if _is_counted(scene, sentence, names[0]) and all(_is_next(scene, sentence, *p) for p in pairs):
        return names[:-1]
    head = gap(scene, sentence, sentence.start, names[0].start).strip("*•-–|")
    if head.endswith(":") and _announces(scene, sentence, names[0]):
        if all(_is_next(scene, sentence, *p) for p in pairs):
            return names[:-1]
    elif head and not word_before(scene, sentence, names[0].start).endswith(","):
        return ()
    if all(is_parted(scene, sentence, a, b) for a, b in pairs) or _is_shared(scene, sentence, pairs):
        return names[:-1]
    return names[:-1] if all(_is_led(scene, sentence, a, b) for a, b in pairs) else ()


def _announces(scene: Scene, sentence: Sentence, first: PersonMention) -> bool:
    """Tell whether words for several and a colon are all before a list, but for a circumstance and a comma
    ("Các thành viên: ông A; bà B", "Với đa số phiếu, các ông, bà: A; B")."""
    start = own_start(scene, sentence, first.start)
    head = scene.folded[sentence.start : start].strip(" *•-–|")
    return head.endswith(":") and any(
        _is_head(part.strip(), scene.article.language) for part in (head, head.partition(",")[2])
    )


def _is_head(head: str, language: str) -> bool:
    """Tell whether words before a colon are a head of several, with no comma but between titles."""
    heads = tuple(f"{h}{mark}" for h in phrases_of(language, "list_heads") for mark in " ,:")
    titles = " ".join(head.rstrip(":").replace(",", " ").split()[1:])
    plain = "," not in head or set(titles.split()) <= honorifics(language)
    return len(head) <= _HEAD and plain and head.startswith(heads)


def also_heard(scene: Scene, sentence: Sentence, first: PersonMention) -> Sequence[PersonMention]:
    """Return who else is heard: behind a mark and the word that stands before the first ("; và của bà B")."""
    word = word_before(scene, sentence, first.start)
    if not word.isalpha():
        return ()
    joint = any_of(scene.article.language, "conjunctions")
    opens = re.compile(rf"(?:[,;،؛]\s*(?:(?:{joint})\s+)?|\s(?:{joint})\s+){re.escape(word)}\s*$")
    later = [p for p in sentence.voices if p.start > first.end]
    return [p for p in later if opens.search(scene.folded[first.end : own_start(scene, sentence, p.start)])]


def told_alike(scene: Scene, sentence: Sentence, verb_end: int) -> Sequence[PersonMention]:
    """Return who does the same as the subject of a verb, which a dash stands for behind his name, with the
    word that stands behind the verb ("A доповів про воду, директорка B - про дороги, а C - про школи", "A
    сказав, що …; B - що …")."""
    word = scene.folded[verb_end : sentence.end].removeprefix(",").split(maxsplit=1)[:1]
    if not word or not word[0].isalpha():
        return ()
    behind = tuple(f" {dash} {word[0]} " for dash in "-–—")
    return [p for p in sentence.voices if p.start > verb_end and scene.folded.startswith(behind, p.end)]


def told_of_topics(scene: Scene, sentence: Sentence, verb_end: int) -> Sequence[PersonMention]:
    """Return who does the same as the subject of a verb on another topic, a dash before each in the place of
    the verb ("Про воду доповів A, про дороги – директорка B, а про школи – C")."""
    about = words_of(scene.article.language, "about_words")
    joint = joints(scene.article.language) | words_of(scene.article.language, "clause_joints")
    found: list[PersonMention] = []
    for person in (p for p in sentence.voices if about and p.start > verb_end):
        clause = scene.folded[verb_end : own_start(scene, sentence, person.start)].rstrip()
        words = re.split("[,;]", clause)[-1].split()
        words = words[1:] if words[:1] != [] and words[0] in joint else words
        if clause.endswith(_DASHES) and len(words) > 1 and words[0] in about:
            found.append(person)
    return found


def _is_counted(scene: Scene, sentence: Sentence, first: PersonMention) -> bool:
    """Tell whether a word for several leads the names, with a seat or office that they all have or none, at
    the beginning of a clause: "Các đại biểu A, B, C hỏi", "…, các đồng chí Ủy viên A, B, C phát biểu"."""
    start = own_start(scene, sentence, first.start)
    seats = [c.start for c in sentence.of("participant") if c.end == first.start - 1]
    start = own_start(scene, sentence, seats[0]) if seats else start
    if scene.folded[sentence.start : start].rstrip()[-1:] not in ("", ",", ";"):
        return False
    heads = phrases_of(scene.article.language, "list_heads")
    return scene.folded[start : first.start].strip().startswith(tuple(f"{h} " for h in heads)) or (
        scene.folded[start : first.start].strip() in heads
    )


def _is_next(scene: Scene, sentence: Sentence, left: PersonMention, right: PersonMention) -> bool:
    """Tell whether a comma or "and" alone parts two names."""
    between = gap(scene, sentence, left.end, right.start).strip(", ")
    return between in ("", *joints(scene.article.language))


def is_parted(scene: Scene, sentence: Sentence, left: PersonMention, right: PersonMention) -> bool:
    """Tell whether a semicolon ends what the first is called, and the other begins the next member."""
    called = CALLED.match(scene.folded, left.end, right.start)
    if called is None or _is_told(sentence, left.end, right.start):
        return False
    return gap(scene, sentence, called.end(), right.start) in ("", *joints(scene.article.language))


def _is_shared(
    scene: Scene, sentence: Sentence, pairs: Sequence[tuple[PersonMention, PersonMention]]
) -> bool:
    """Tell whether commas alone part the names and one office in the plural leads them all."""
    shared = {id(h.person): h.shared[0] for h in sentence.holders if h.shared}
    if len({id(shared.get(id(p))) for pair in pairs for p in pair}) > 1 or id(pairs[0][0]) not in shared:
        return False
    between = (gap(scene, sentence, a.end, b.start).strip(", ") for a, b in pairs)
    return all(words in ("", *joints(scene.article.language)) for words in between)


def _is_led(scene: Scene, sentence: Sentence, left: PersonMention, right: PersonMention) -> bool:
    """Tell whether a comma alone stands between a name and the office that leads the next."""
    own = next((r for r in sentence.roles if left.end < r.start and r.end == right.start - 1), None)
    return own is not None and scene.folded[left.end : own.start].strip() == ","


def _is_told(sentence: Sentence, start: int, end: int) -> bool:
    cues = (*sentence.of("verb"), *sentence.of("trigger", "speak", "say", "chair", "attend"))
    return any(start <= c.start < end for c in cues)
