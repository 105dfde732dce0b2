"""Find every body that a text names, alone or inside an office."""

from __future__ import annotations

from collections.abc import Sequence

from extract.places.mention import PlaceMention
from extract.roles.compounds import is_compound
from extract.roles.grammar import parser_of
from extract.roles.mention import BodyMention
from extract.roles.namesakes import renamed
from extract.roles.offices import english_body
from extract.roles.phrase import GENERIC_COMMITTEE, BodyPhrase
from extract.roles.setting import CABINET, Setting, country_of
from extract.roles.vocabulary import bodies, vocabulary
from extract.roles.words import Word


def find_bodies(
    text: str, language: str, places: Sequence[PlaceMention] = (), press: str | None = None
) -> tuple[BodyMention, ...]:
    """Return the bodies of a text in order, the longest readings, none overlapping.

    Offsets count code points into `text`; `press` is the country of the paper, if it is known. Raises
    FileNotFoundError for a language without vocabulary.
    """
    v = vocabulary(language)
    parser = parser_of(text, language, tuple(places))
    words = parser.words
    spans: list[tuple[int, BodyPhrase]] = []
    end = 0
    for at in parser.positions(v.body_starts):
        if at < end:
            continue
        body = parser.body_at(at)
        if body is None or is_compound(words, at, v):
            continue
        if spans and _is_whole_of(spans[-1][1], body, words, at):
            end = body.end
            continue
        first, body = _numbered(words, at, body)
        if spans and spans[-1][1].name == _COMMAND and spans[-1][1].end == first and body.number:
            first = spans.pop()[0]  # the command of a region is the region
        spans.append((first, body))
        end = body.end
    if v.namesakes:
        spoken = [body for _, body in spans]
        spans = [(first, renamed(body, words, spoken, v.namesakes)) for first, body in spans]
    country, _ = country_of(parser, [b for _, b in spans], places, press)
    home = v.home_bodies.get(country or "", {})
    setting = Setting(country, v.cabinets.get(country or "", CABINET), home_bodies=home)
    found = []
    for first, body in spans:
        start, end = words.starts[first], words.ends[body.end - 1]
        name = None if _is_bare_force(body, first, setting) else english_body(body, setting)
        if name:
            place = body.place.name if body.place else None
            found.append(BodyMention(start, end, text[start:end], name, place))
    return tuple(found)


_COMMAND = "Command"
_ASSEMBLY, _COMMITTEES = "assembly", "committee_of_assembly"


def _is_bare_force(body: BodyPhrase, first: int, setting: Setting) -> bool:
    """Tell whether one word stands for the forces of a country, outside an office: it says too little of who
    met ("نشست شورای … سپاه")."""
    if body.end - first > 1 or setting.vietnamese:
        return False
    return body.name in setting.home_bodies or "{" in bodies()[body.name].abroad


def _is_whole_of(part: BodyPhrase, body: BodyPhrase, words: Sequence[Word], at: int) -> bool:
    """Tell whether a body only says whose committee stands right before ("... Ủy ban ... của Quốc hội",
    "کمیسیون کشاورزی مجلس شورای اسلامی"): of an assembly also one that is named by its field alone."""
    fielded = part.name == GENERIC_COMMITTEE and bool(part.portfolio)
    if bodies()[part.name].family != _COMMITTEES and not fielded:
        return False
    if bodies()[body.name].family != _ASSEMBLY or at - part.end > 1:
        return False
    return all(w.gap == " " for w in words[part.end : at + 1])


def _numbered(words: Sequence[Word], at: int, body: BodyPhrase) -> tuple[int, BodyPhrase]:
    """Return the first word of a body, with the number that stands before as an ordinal ("4-й ...")."""
    if at < 2 or body.number is not None or bodies()[body.name].levels != "number":
        return at, body
    number, ending = words[at - 2], words[at - 1]
    led = number.form.isdigit() and ending.gap == "-" and words[at].gap == " "
    return (at - 2, body._replace(number=number.form)) if led else (at, body)
