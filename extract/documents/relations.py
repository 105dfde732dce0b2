"""Find what the article says one document does to another: implements, amends, replaces, guides."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import cast

from extract.documents.citing_sentence import PARTED, REACH, TITLE, CitingSentence
from extract.documents.done_to import done_to
from extract.documents.issued_for import is_issued_for, this_issued
from extract.documents.issued_later import issued_later
from extract.documents.mention import DocumentMention, RelationMention
from extract.documents.relatable import Relation
from extract.documents.taken_up import TakenUp
from extract.documents.verb_final import (
    done_by,
    ends_behind_object,
    marked_object,
    object_of_verb,
    opens_with_marker,
    suffered,
)
from extract.documents.words import Noun, Words
from extract.languages.sentences import Span

_TITLED = ("law", "ordinance")  # what is called by its title, of so many words with the noun
_TITLE_WORDS = 3
_LISTED = 8  # between the members of a list of bare numbers
_INSERTED = re.compile(r"[,،] [^,،;؛]{1,60}[,،] ")  # a clause between the subject of a verb and its object
_PART = re.compile(r"\([^()]{1,12}\) ?")  # the number of a part of a document
_PURPOSE = 3  # words of purpose behind a comma: ", nhằm mục tiêu"
_PLANS = ("plan", "programme")  # what another document may be about that carries something out by it
_NEAR = 30  # between the statement of a document and what it is said to do


def find_relations(
    folded: str,
    words: Words,
    mentions: Sequence[DocumentMention],
    ends: Sequence[int],
    sentences: Sequence[Span],
) -> tuple[RelationMention, ...]:
    """Return the relations between mentions of one sentence; `ends` are the ends of their statements."""
    if len(mentions) < 2:
        return ()
    found: dict[tuple[str, str, str], RelationMention] = {}
    starts = [sentence_start for sentence_start, _ in sentences]
    for indices, start, end in _citing(sentences, mentions):
        for cue in words.relations.find(folded[start:end]):
            at, stop = start + cue.start, start + cue.end
            if any(mentions[i].start <= at < mentions[i].end for i in indices):
                continue
            if words.negated.search(folded, start, at):
                continue
            sentence = _Sentence(
                folded, words, mentions, ends, starts, indices, start, cast(Relation, cue.label)
            )
            for source, target in sentence.pairs(at, stop):
                a, b = mentions[source], mentions[target]
                low, high = min(a.start, b.start, at), max(a.end, b.end)
                relation = RelationMention(source, sentence.relation, target, low, high)
                found.setdefault((a.number, cue.label, b.number), relation)
    # "Guides the implementing of B" has the word of both.
    guided = [(a, "implements", b) for a, label, b in found if label == "guides"]
    return tuple(r for key, r in found.items() if key not in guided)


def _citing(
    sentences: Sequence[Span], mentions: Sequence[DocumentMention]
) -> list[tuple[list[int], int, int]]:
    """Return the sentences that cite anything, as positions of their mentions, start and end."""
    found: list[tuple[list[int], int, int]] = []
    at = 0
    for index, mention in enumerate(mentions):
        while at + 1 < len(sentences) and sentences[at + 1][0] <= mention.start:
            at += 1
        start, last = sentences[at][0], at
        while last + 1 < len(sentences) and sentences[last + 1][0] < mention.end:  # a stop inside a number
            last += 1
        if found and found[-1][2] > mention.start:
            known, start, _ = found.pop()
            found.append(([*known, index], start, sentences[last][1]))
        else:
            found.append(([index], start, sentences[last][1]))
        at = last
    return found


class _Sentence(CitingSentence):
    __slots__ = ()

    def pairs(self, at: int, stop: int) -> list[tuple[int, int]]:
        """Return (source, target) pairs that a cue at `at`..`stop` states."""
        before = [i for i in self.indices if self.mentions[i].end <= at]
        after = [i for i in self.indices if self.mentions[i].start >= stop]
        clause = (
            marked_object(self, before, at)
            or object_of_verb(self, before, at)
            or done_by(self, before, at, stop)
            or suffered(self, before, at)
            or TakenUp(self).pairs(before, after, at, stop)
        )
        if clause:
            return clause
        called = self._object_this(before, at, stop) or self._object_titled(before, at, stop)
        if called:
            return called
        if after and (self.reaches(stop, self.mentions[after[0]].start) or self._names(stop, after[0])):
            return self._behind(after, stop) or self._forward(before, after, at, stop)
        stated = self.relation == "implements" and not opens_with_marker(self, at)
        if len(before) > 1 and stated and not after:
            source, target = before[-1], before[0]
            titled = self.words.subjects.match(self.folded, self.ends[source])
            if at - self.ends[source] <= _NEAR and not titled and self.may(source, target):
                return [(source, target)]
        return []

    def _names(self, stop: int, index: int) -> bool:
        """Tell whether a law is named between a word and the document by which it was issued: "to amend the
        law on fees, issued by Decree 5"."""
        name, comma, issued = self.folded[stop : self.mentions[index].start].replace("،", ",").rpartition(",")
        told = comma and self.words.means.fullmatch(issued.strip()) is not None
        return bool(told) and len(name) <= TITLE and not PARTED.search(name) and "," not in name

    def _behind(self, after: list[int], stop: int) -> list[tuple[int, int]]:
        """Read a verb with both documents behind it, where verbs come first ("ألغى القرار 9 القرار 5"): by
        the second something is done to the first where a preposition says so ("عُدل القرار 5 بالقرار 9").

        A clause between commas may part them."""
        if self.words.object_parts is None:
            return []
        between = self.folded[stop : self.mentions[after[0]].start]
        this = self.words.this_first.fullmatch(between.strip()) if self.words.this_first else None
        if this is not None and self.relation != "implements":  # "ويلغي هذا القرار القرار 5"
            return [(s, t) for s in self.of_noun(this, stop) for t in self._members(after) if self.may(s, t)]
        parts = self.words.object_parts.fullmatch(_PART.sub("", between))  # "paragraph (2) of"
        if len(after) < 2 or not parts:
            return []
        source, target = after[:2]
        gap = self.folded[self.ends[source] : self.mentions[target].start]
        title, _, by = gap.rpartition("،")
        titled = (
            self.words.title_openers.match(f" {title.lstrip(' )')}")
            and "،" not in title
            and len(title) <= TITLE
        )
        if self.words.done_behind.fullmatch(by if titled else gap) or self._stands_in(gap, stop):
            return [(target, source)] if self.may(target, source) else []
        if self.relation == "implements" or between.strip():
            return []
        inserted = _INSERTED.fullmatch(gap)
        if inserted and not self.words.issue_verbs.search(gap):
            gap = " "
        if not self.words.object_parts.fullmatch(gap):
            return []
        return [(source, t) for t in self._members(after[1:]) if self.may(source, t)]

    def _stands_in(self, gap: str, stop: int) -> bool:
        """Tell whether what is issued to carry out a document stands in the next one: "… issued its
        programme to carry out Resolution 7 in Resolution 9"."""
        if self.relation != "implements" or not gap.strip() or self.words.links.sub(" ", gap).strip():
            return False
        return self.words.issue_verbs.search(self.folded, max(self.start, stop - REACH), stop) is not None

    def _forward(self, before: list[int], after: list[int], at: int, stop: int) -> list[tuple[int, int]]:
        target = after[0]
        if self.relation != "implements" and ends_behind_object(self, at, stop):
            return []  # what is behind begins a clause of its own
        changed = [] if self._names(stop, target) else done_to(self, before, after, at, stop)
        if changed:
            return changed
        if self.words.only_passive.fullmatch(self.folded, at, stop):
            return []
        targets = self._members(after)
        said = self._first_verb(before, at)
        subjects = [i for i in before if self.mentions[i].end <= said]
        sources = self._this(at, target)
        if not sources:
            near = [i for i in subjects if self._is_near(i, said)] or self._relative(subjects, said)
            sources = [i for i in reversed(near) if self.may(i, target)][:1]
            alone = not sources or self._goes_on(self.folded[self.ends[sources[0]] : said])
            sources += [] if alone else self._joined(before, sources[0], target)
        if not sources:
            sources = self._both(at, target) or issued_later(self, before, after, targets, at)
        return [(s, t) for s in sources for t in targets if self.may(s, t)]

    def _first_verb(self, before: Sequence[int], at: int) -> int:
        """Return where the word stands whose subject that of a cue at `at` is: the cue, or the one before
        that "and" ties it to behind that one's object ("what replaces Plan 92 and implements …")."""
        last = before[-1] if before else None
        gap = self.folded[self.ends[last] : at] if last is not None else ""
        plain = self.words.only_and.sub("", self.words.links.sub(" ", gap))
        if last is None or not gap.strip() or plain.strip():
            return at
        start = max(self.start, self.mentions[last].start - REACH)
        cues = self.words.relations.find(self.folded[start : self.mentions[last].start])
        near = [start + c.start for c in cues if self.reaches(start + c.end, self.mentions[last].start)]
        return near[-1] if near else at

    def _is_near(self, index: int, at: int) -> bool:
        """Tell whether a document does what a cue at `at` says: no clause with a verb of its own, behind a
        comma, stands between ("under Plan 15, the delegation looked into the carrying out of …")."""
        gap = self.folded[self.ends[index] : at]
        if self.relation != "implements" and self.words.inserted.fullmatch(gap):
            return True
        _, comma, clause = gap.replace("،", ",").rpartition(",")
        if self.relation == "implements" and self._is_issued(gap):
            return len(gap) <= REACH
        parted = PARTED.search(gap) or (comma and self._is_clause(clause))
        return len(gap) <= _NEAR and not parted

    def _is_issued(self, gap: str) -> bool:
        """Tell whether a clause right behind a document says that it was issued: ", which the city issued to"
        or ", issued by the city to"."""
        marks = len(gap) - len(gap.lstrip(" ,،"))
        verb = self.words.issue_verbs.search(gap, marks) if marks > 1 else None
        if verb is None or re.search("[,،;؛]", gap[marks:]) or self._names_another(gap):
            return False
        first = gap[marks:].split(" ")[0]
        return self.words.relatives.search(f", {first}") is not None

    def _is_clause(self, words: str) -> bool:
        """Tell whether words behind a comma say more than a purpose: that something is issued."""
        issued = self.words.issue_verbs.search(words)
        told = issued is not None and not words[issued.end() :].strip()  # else: ", ban hành để"
        return len(words.split()) > _PURPOSE or told

    def _members(self, after: Sequence[int]) -> list[int]:
        """Return the first mention and those of its list, bare or each with noun, date and issuer."""
        members = [after[0]]
        for index in after[1:]:
            mention, last = self.mentions[index], self.mentions[members[-1]]
            bare = mention.start == mention.number_start and mention.start - last.end <= _LISTED
            ends = self._acts(index) or self._begins(members[-1], index)
            if not bare and (ends or not self.is_listed(members[-1], index)):
                break
            members.append(index)
        return members

    def _begins(self, last: int, index: int) -> bool:
        """Whether a document behind a semicolon has its title, as those of a list have of which the one
        before is none: "Resolution 5 on fees replaces Resolution 2; Resolution 6 on schools". Where "and" is
        glued a comma parts them too, if the one before has no title."""
        gap = self.folded[self.mentions[last].end : self.mentions[index].start]
        titled, before = (self.words.title_openers.match(self.folded, self.ends[i]) for i in (index, last))
        marked = self.words.conjunction and "،" in gap and before is None
        return titled is not None and (marked or PARTED.search(gap) is not None)

    def _acts(self, index: int) -> bool:
        """Whether a document is said to do something, so that it is none of what something is done to."""
        behind = self.folded[self.ends[index] : self.ends[index] + _NEAR]
        return bool(self.words.relations.find(behind))

    def _relative(self, before: Sequence[int], at: int) -> Sequence[int]:
        """Return the document that a relative clause is about: the last one, with its title ("on …, which
        replaces"); where no comma stands before the clause, the only one."""
        title = self.folded[self.ends[before[-1]] : at] if before else ""
        if self._is_titled(title) or self._goes_on(title) or self._is_purpose(before, title):
            return before[-1:]
        if before and self._issues(before[-1], title):
            return before[-1:]
        if before and is_issued_for(self, before[-1], at) and not self._names_another(title):
            return before[-1:]
        found = self.words.relatives.search(title)
        if found is None or self.relation == "implements" or len(title) > TITLE or PARTED.search(title):
            return []
        is_only = len({self.mentions[i].number for i in before}) == 1
        return before[-1:] if found["comma"] or is_only else []

    def _is_titled(self, title: str) -> bool:
        """Tell whether no more than the title of a document parts it from what it is said to do: "Nghị quyết
        12 về giá đất, thay thế …", or without any comma and any word for another document ("Nghị quyết 12 về
        giá đất và nghị quyết bãi bỏ …")."""
        if self.relation == "implements" or len(title) > TITLE:
            return False
        marked = title.replace("،", ",")
        if not marked.rstrip().endswith(",") and ("," in marked or self._names_another(title)):
            return False
        return self.words.title_openers.match(title) is not None and not PARTED.search(title)

    def _issues(self, source: int, title: str) -> bool:
        """Tell whether a document is about a plan or programme, by which it carries out what stands behind:
        "Nghị quyết 12 ban hành Chương trình hành động của Chính phủ thực hiện …"."""
        if self.relation != "implements" or "," in title or len(title) > TITLE or PARTED.search(title):
            return False
        opened = self.words.title_openers.match(self.folded, self.ends[source])
        named = (n.label for n in self.words.book.find(title) if isinstance(n.label, Noun))
        return opened is not None and [n.kind in _PLANS for n in named] == [True]

    def _goes_on(self, title: str) -> bool:
        """Tell whether a relative clause right behind a document goes on behind a comma with what it is said
        to do, where verbs come first: "Resolution 8, which sets the fees, and replaces"."""
        opened = self.words.relative_openers.match(title)
        ends = title.rstrip(f" {self.words.conjunction}").endswith((",", "،"))
        stated = self.relation != "implements" and len(title) <= TITLE and not PARTED.search(title)
        return opened is not None and ends and stated

    def _is_purpose(self, before: Sequence[int], title: str) -> bool:
        """Tell whether "and that in order to" behind a comma says why a document is issued."""
        if self.relation != "implements" or not self.words.thereby.search(title) or len(title) > TITLE:
            return False
        start = self.mentions[before[-1]].start
        return self.words.issue_verbs.search(self.folded, max(self.start, start - REACH), start) is not None

    def _names_another(self, title: str) -> bool:
        """Tell whether words name another document; a law called by its title is none of those cited."""
        nouns = (n.label for n in self.words.book.find(title) if isinstance(n.label, Noun))
        return any(not (n.weak or n.numbered_only) for n in nouns)

    def _this(self, at: int, target: int) -> list[int]:
        """Return the document that "this decree" takes up: the last of that noun, in whatever sentence. Where
        it begins its own, what it is about may stand between."""
        taken = this_issued(self, at) if self.relation == "implements" else self.noun_of_this(at)
        return [i for i in taken if self.may(i, target)]

    def _object_this(self, before: Sequence[int], at: int, stop: int) -> list[tuple[int, int]]:
        """Read a verb with "this law" for its object: that is the last law named before the subject."""
        pattern = self.words.this_first
        parts = self.words.parts_of.match(self.folded, stop)
        behind = parts.end() if parts else stop
        found = pattern.match(self.folded, behind + 1) if pattern and before else None
        if found is None or not self._is_near(before[-1], at):
            return []
        if self.relation == "implements" and self.folded[self.ends[before[-1]] : at].strip():
            return []  # "under Plan 12 the communes carry out this resolution" says nothing of the plan
        targets = [t for t in self.of_noun(found, self.mentions[before[-1]].start) if not self._is_either(t)]
        return [(before[-1], t) for t in targets if self.may(before[-1], t)]

    def _is_either(self, last: int) -> bool:
        """Tell whether the sentence of a document names another of its kind before: "this" may be that."""
        mention = self.mentions[last]
        start = max((s for s in self.starts if s <= mention.start), default=0)
        before = (m for m in self.mentions if start <= m.start < mention.start)
        return any(m.kind == mention.kind and m.number != mention.number for m in before)

    def _object_titled(self, before: Sequence[int], at: int, stop: int) -> list[tuple[int, int]]:
        """Read a verb with a law for its object that is called by the title which the article has given with
        a number: "Nghị định 9 quy định chi tiết một số điều của Luật Đất đai"."""
        if self.relation == "implements" or not before or not self._is_near(before[-1], at):
            return []
        behind = self.folded[stop : stop + TITLE]
        targets = [
            i
            for i, mention in enumerate(self.mentions)
            if (title := self._title_of(mention))
            and self._opens_with(behind, title)
            and self.may(before[-1], i)
        ]
        return [(before[-1], targets[-1])] if targets and targets[-1] not in self.indices else []

    def _title_of(self, mention: DocumentMention) -> str:
        """Return the noun and title of a law that stand before its number, with no number in them."""
        named = self.folded[mention.start : mention.number_start].strip()
        words = self.words.number_word.sub(" ", named).split()
        return " ".join(words) if mention.kind in _TITLED and len(words) >= _TITLE_WORDS else ""

    def _opens_with(self, behind: str, title: str) -> bool:
        parts = self.words.parts_of.match(behind)
        rest = behind[parts.end() if parts else 0 :].lstrip()
        return re.match(rf"{re.escape(title)}(?!\w| số \d)", rest) is not None

    def _joined(self, before: Sequence[int], source: int, target: int) -> list[int]:
        """Return the mention that "and" ties to the source."""
        position = before.index(source)
        if position == 0:
            return []
        other = before[position - 1]
        gap = self.words.links.sub(" ", self.folded[self.ends[other] : self.mentions[source].start])
        joined = not self.words.only_and.sub("", gap).strip(",،")
        distinct = self.mentions[other].number != self.mentions[source].number
        return [other] if joined and distinct and self.may(other, target) else []

    def _both(self, at: int, target: int) -> list[int]:
        """Return the two documents that "both documents" takes up, in this sentence or the one before."""
        both = list(self.words.both.finditer(self.folded, max(self.start, at - 60), at))
        if not both:
            return []
        earlier = [i for i, m in enumerate(self.mentions) if m.end <= both[-1].start()]
        return [i for i in earlier[-2:] if self.may(i, target)]
