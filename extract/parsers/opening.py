"""Read what stands before an article: banner, breadcrumbs, headline, publisher, date, writer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import cache

from extract.parsers.closing import ends_sentence, is_prose, is_short_name
from extract.parsers.dateline import agency_alone, read_dateline
from extract.parsers.draft import Draft, Line
from extract.parsers.furniture import (
    fold_line,
    is_credit,
    is_only,
    is_scene,
    opening,
    without_credit,
    words,
)
from extract.parsers.publication import (
    Publication,
    agency_of,
    find_date,
    is_house,
    read_publication,
    undouble,
)

# Marks with which an agency sets off its name: "--(بترا)".
_AROUND = " -–—()/"
# How many lines from the top a publication line may stand.
_HEAD = 8
_HEADLINE = 260
# So many words has the name of a house below a headline at most.
_HOUSE = 2
# So many words has the name of a newspaper in quotation marks at most.
_TITLE_WORDS = 3
_START = 300
_BREADCRUMBS = re.compile(
    r"[^.:؛;\d>»›]{1,40}(?:[>»›]+[^.:؛;>»›]{1,40})+$|[^.:/]{2,30}(?:\s/\s[^.:/]{2,30})+$"
)
# Sections of a site in one line, parted by marks or, as columns, by more than one space.
_COLUMNS = re.compile(r"\s*[|•·]\s*|\s{2,}|\t")
_LETTER = re.compile(r"[^\W\d_]")
_MARKED = re.compile(r"[|•·]")
_SECTION = 30
_SECTION_WORDS = 5
_FEWEST_SECTIONS = 3
# So many words has a headline below the name of a section.
_FEWEST_WORDS = 4
_SITE = re.compile(
    rf"(?P<house>[^\d.:!?؟;؛,،]{{2,{_SECTION}}}?)\s*[-–—|>»›/]\s*"
    rf"(?P<section>[^\d.:!?؟;؛,،()]{{2,{_SECTION}}})$"
)
# So many words has the headline of a report in pictures at least, and so many of them without a capital.
_PICTURES = 7
_SMALL = 3
_STOPPED = re.compile(r"[.…]\s*$")
_QUOTED = re.compile(r"[«“\"](?P<house>[^»”\"]{2,40})[»”\"]\s*$")
_DATELINE = re.compile(r"(?P<house>[^–—:()\d-]{2,30}?)\s*[–—-]\s*[^–—:()-]{2,30}(?:\([^()]{2,30}\))?\s*$")
_PLACE_AND_WRITER = re.compile(r"[^\s:]{2,20}(?:\s[^\s:]{2,15})?\s*:\s*(?:\w{1,2}\.\s*)?[^:.!?؟]{3,30}$")


def read_opening(lines: Sequence[Line], title: str | None = None) -> tuple[Draft, list[Line]]:
    """Return what the head of an article states, and the lines that remain without it and its headline.

    `title` is given where markup names the headline; else the headline is the first line that can be one.
    """
    draft = Draft(title=title)
    draft.publisher, rest = _take_site(lines)
    if title is not None:
        rest = _without_title(rest, title)
    rest, dated = _take_publication(draft, rest, has_title=title is not None)
    if title is None:
        rest = _take_headline(draft, rest, dated)
    rest = _take_dateline(draft, rest)
    house = _self_reference(rest[:4]) if draft.publisher is None or draft.published_on is None else None
    if house is not None:
        draft.publisher = draft.publisher or house[0]
        draft.published_on = draft.published_on or house[1]
    return draft, rest


def _take_site(lines: Sequence[Line]) -> tuple[str | None, list[Line]]:
    """Return the house that a line of its site names ("House - Section"), and the lines below the site's."""
    house, start = None, 0
    while start < len(lines) - 1 and start < _HEAD:
        line = lines[start].text.strip()
        named = line if line in words("newspapers") else _house_of_section(line)
        if named is None and not _is_menu(line) and not _is_section(line, lines[start + 1].text):
            break
        house = house or named
        start += 1
    return house, list(lines[start:])


def _house_of_section(line: str) -> str | None:
    """Return the newspaper before one of its sections, in a line with nothing else: "House - Section"."""
    found = _SITE.match(line)
    if found is None or found["house"] not in words("newspapers"):
        return None
    return None if found["section"] in (*words("agencies"), *words("cities")) else found["house"]


def _is_section(line: str, below: str) -> bool:
    """Tell whether a line is no more than the name of a section above a headline."""
    return line in words("sections") and len(below.split()) >= _FEWEST_WORDS


def _is_menu(line: str) -> bool:
    """Tell whether a line shows the sections of a site, or the way from its front page to the article."""
    if _BREADCRUMBS.match(line):
        return True
    sections = _COLUMNS.split(line)
    if len(sections) < 2 or re.search(r"[\d.:!?؟;؛,،]", line):
        return False
    if not all(0 < len(s) <= _SECTION and len(s.split()) <= _SECTION_WORDS for s in sections):
        return False
    # A headline may be written with runs of spaces, so a menu in columns must begin with the front page.
    if is_only(fold_line(sections[0]), "menus"):
        return True
    return len(sections) >= _FEWEST_SECTIONS and len(_MARKED.findall(line)) == len(sections) - 1


def _without_title(lines: list[Line], title: str) -> list[Line]:
    """Drop the first line of the head that repeats the headline."""
    wanted = "".join(fold_line(title).split())
    for number, line in enumerate(lines[:_HEAD]):
        if line.kind == "headline" or "".join(fold_line(line.text).split()) == wanted:
            return lines[:number] + lines[number + 1 :]
    return lines


def _take_publication(draft: Draft, lines: list[Line], has_title: bool) -> tuple[list[Line], int | None]:
    """Take the publication lines out of the head; return the rest and where the first of them stood."""
    for number, line in enumerate(lines[:_HEAD]):
        stated = read_publication(line.text)
        if stated is None:
            continue
        draft.published_on = stated.day
        names = _names_beside(lines, number, has_title)
        draft.publisher = draft.publisher or _publisher(stated, [lines[n].text for n in names])
        taken = {number, *names}
        return [x for n, x in enumerate(lines) if n not in taken], min(taken)
    return lines, None


def _names_beside(lines: list[Line], number: int, has_title: bool) -> list[int]:
    """Return the short lines that touch a date line: house and writer, before it and after it."""
    found: list[int] = []
    before = number - 1
    first = 0 if has_title else 1
    while before >= first and not lines[before + 1].gap and _is_name(lines[before].text):
        found.insert(0, before)
        before -= 1
    after = number + 1
    while after < len(lines) - 1 and not lines[after].gap and _is_name(lines[after].text):
        found.append(after)
        after += 1
    return found


def _is_name(text: str) -> bool:
    return (
        (is_short_name(text) or is_house(text) or is_credit(text))
        and without_credit(text) in (None, "")
        and not is_scene(text)
    )


def _publisher(stated: Publication, beside: list[str]) -> str | None:
    # "ایسنا/اصفهان": the desk of a house follows it.
    house = re.split(r"\s*/\s*(?=\w)", stated.publisher or "")[0]
    if _LETTER.search(house):  # else the day in another calendar
        return house
    names = [undouble(name)[0].strip(_AROUND) for name in beside if not (is_credit(name) or _is_desk(name))]
    names = [agency_of(name) or _without_writer(name) for name in names if _LETTER.search(name)]
    for name in names:
        quoted = _QUOTED.search(name)
        if quoted:
            return quoted["house"]
    return next((n for n in names if is_house(n)), names[0] if names else None)


def _is_desk(line: str) -> bool:
    """Tell whether a line names the desk of a house, with who wrote or without ("گروه سیاسی - …")."""
    return opening("desks").match(fold_line(line)) is not None


def _without_writer(name: str) -> str:
    """Return the house of a line that names its writer behind a comma ("Zaxid.net, Ірина Вовк")."""
    house = re.split("[,،]", name)[0].strip()
    return house if is_house(house) else name


def _take_headline(draft: Draft, lines: list[Line], dated: int | None) -> list[Line]:
    if len(lines) < 2:
        return lines
    first, second = lines[0].text, lines[1].text
    agency = agency_alone(first)
    if agency is not None:  # nothing stands above the dateline, which is no headline
        draft.publisher = draft.publisher or agency or None
        return _take_headline(draft, lines[1:], dated)
    heads = _can_be_headline(second) and not (_STOPPED.search(second) or _quoted_house(second))
    # A headline may begin as a house does ("Рада ухвалила …"), whose name stands below it.
    below = (
        is_house(second) and len(second.split()) <= _HOUSE < len(first.split()) and _can_be_headline(first)
    )
    if draft.publisher is None and below and len(lines) > 2:
        draft.title, draft.publisher = first, second
        return lines[2:]
    if draft.publisher is None and is_house(first) and heads and len(lines) > 2:
        draft.publisher, draft.title = first, second
        return lines[2:]
    stopped = _STOPPED.search(first) is not None
    if lines[0].kind != "headline":
        if not (_can_be_headline(first) or _heads_pictures(first)) or (stopped and dated != 1):
            return lines
        if is_prose(first) and dated != 1:
            return lines
    draft.title = first
    return lines[1:]


def _can_be_headline(text: str) -> bool:
    bare = text.strip()
    if not bare or len(bare) > _HEADLINE or bare[0] in "*|•" or bare[-1] in ":;؛,،|":
        return False
    return not (is_scene(bare) or is_credit(bare) or without_credit(bare) is not None)


def _heads_pictures(text: str) -> bool:
    """Tell whether a line that opens as a caption or a credit does says more than these, as the headline of a
    report in pictures ("Chùm ảnh: Thủ tướng chủ trì phiên họp …"): not only whom or what one sees."""
    said = text.strip().split()
    opens = is_scene(text) or is_credit(text)
    return opens and len(said) >= _PICTURES and sum(w[0].islower() for w in said) >= _SMALL


def _take_dateline(draft: Draft, lines: list[Line]) -> list[Line]:
    """Take the line between headline and lead that names house and city, or city and writer, or the house
    alone in quotation marks."""
    below = len(lines) > 1 and len(lines[1].text) > _SECTION and ends_sentence(lines[1].text)
    quoted = _quoted_house(lines[0].text.strip()) if below and draft.publisher is None else None
    if quoted is not None:
        draft.publisher = quoted
        return lines[1:]
    if len(lines) < 2 or ends_sentence(lines[0].text) or not len(lines[0].text.split()) <= 8:
        return lines
    text = lines[0].text.strip()
    if is_scene(text) or text[0] in "*•|-–":
        return lines
    house, agency = _DATELINE.match(text), agency_of(text)
    if house and (agency or is_prose(lines[1].text)):
        draft.publisher = draft.publisher or agency or house["house"].strip()
        return lines[1:]
    if _PLACE_AND_WRITER.match(text) and len(lines[1].text) > len(text):
        return lines[1:]
    return lines


def _quoted_house(text: str) -> str | None:
    """Return the newspaper that stands in quotation marks in a line of its own below the headline."""
    found = _QUOTED.fullmatch(text)
    name = found["house"] if found else ""
    named = name[:1].isupper() and name[-1:].isalpha() and len(name.split()) <= _TITLE_WORDS
    return name if named else None


@cache
def _self_references() -> tuple[re.Pattern[str], ...]:
    # Folding lower-cases; the group syntax must stay.
    return tuple(re.compile(fold_line(p).replace("(?p<", "(?P<")) for p in words("self_references"))


def _self_reference(lines: Sequence[Line]) -> tuple[str | None, date | None] | None:
    """Return the house that the first paragraphs name as the one that reports, or the agency of a dateline,
    and the day that stands before it ("تونس، 24 أفريل 2025 (وات) -")."""
    for line in lines:
        dateline = read_dateline(line.text)
        if dateline is not None:
            return dateline
        folded = fold_line(line.text[:_START])
        for pattern in _self_references():
            found = pattern.search(folded)
            if found:
                stated = find_date(line.text[found.start() : found.start("house")])
                name = line.text[found.start("house") : found.end("house")].strip()
                return name, stated[0] if stated else None
    return None
