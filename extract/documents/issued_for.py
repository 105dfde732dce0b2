"""What a document is issued for: "Kế hoạch 5 về … để thực hiện Nghị quyết 9", "صدر هذا القرار تنفيذا ل…"."""

from __future__ import annotations

import re

from extract.documents.citing_sentence import PARTED, THIS, TITLE, CitingSentence

_ONE = re.compile(r"[,،](?=(?: [\w-]+[,،]?)+ ?$)")  # before members of a list of one word
_NUMBER = re.compile(r",(?=\d)")


def is_issued_for(s: CitingSentence, source: int, at: int) -> bool:
    """Tell whether no more than its title, without any comma, parts a document from a word at `at` that says
    what it is to carry out, with a word of purpose ("Розпорядження 5 про кошти … на виконання указу 9")."""
    title = _listed(s, s.folded[s.ends[source] : at])
    if s.relation != "implements" or len(title) > TITLE or PARTED.search(title):
        return False
    if "," in title or "،" in title or s.words.subjects.match(s.folded, s.ends[source]) is None:
        return False
    before = list(s.words.purposes.finditer(title))
    ends = bool(before) and not title[before[-1].end() :].strip()
    return ends or s.words.purposes.match(s.folded, at) is not None


def _listed(s: CitingSentence, title: str) -> str:
    """Return a title without the commas of its numbers and lists: "1,8 млрд", "областям А, Б та В"."""
    parts = s.words.joins.split(title)
    heads = [_ONE.sub(" ", part) if n + 1 < len(parts) else part for n, part in enumerate(parts)]
    return _NUMBER.sub("", " ".join(heads))


def this_issued(s: CitingSentence, at: int) -> list[int]:
    """Return the document that "this decree" takes up before a word at `at`, if the verb of issuing it stands
    between them, or where verbs come first right before it."""
    found = s.words.this.search(s.folded, max(0, at - THIS), at) if s.words.this else None
    if found is None:
        return []
    ahead = s.folded[max(s.start, found.start() - THIS) : found.start()].rstrip()
    verbs = [v.end() for v in s.words.issue_verbs.finditer(ahead)]
    issued = s.words.issue_verbs.search(s.folded, found.end("noun"), at)
    return s.of_noun(found, found.start()) if issued or verbs[-1:] == [len(ahead)] else []
