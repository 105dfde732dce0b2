"""Find the personal names of a text."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from extract.lexicon import language_yaml
from extract.lexicon.folding import fold
from extract.lexicon.letters import own_letters
from extract.people.cased.cased import cased_spans
from extract.people.cased.initials import in_full
from extract.people.cased.native_nominative import native_nominative, under_one_name
from extract.people.cased.patronymics import under_surnames
from extract.people.cased.single_names import single_names
from extract.people.guests.country_names import country_names
from extract.people.guests.led_guests import with_guests
from extract.people.later_mentions import later_mentions, to_their_ends, under_full_names, under_longer_names
from extract.people.linking.linking import link_name
from extract.people.linking.spelling import standard_name
from extract.people.mention import Candidate, Origin, PersonMention
from extract.people.name_words import VIETNAMESE, name_words, place_names
from extract.people.other_forms import with_other_forms
from extract.people.tokens import capitalised, joined_parts, tokens_of
from extract.people.uncased.openings import openings_of
from extract.people.uncased.uncased import uncased_spans

# Blessings of so many letters at most are other words too: they stand in brackets.
_LETTERS = 2
_PAIR = 2


def find_people(text: str, language: str) -> tuple[PersonMention, ...]:
    """Return the personal names of a text in order, none overlapping.

    Offsets count code points into `text`; spans leave out particles, titles, ranks and glued clitics.
    Names borne by streets, schools, places and bodies are no people. The work grows with the text's length.
    """
    tokens = tokens_of(text)
    w = name_words(language)
    if w.cased:
        heads = capitalised(tokens)
        spans = with_other_forms(tokens, heads, cased_spans(tokens, heads, text, language), language)
    else:
        if not w.glued:
            tokens = joined_parts(tokens, *_in_one(language))
        openings = openings_of(tokens, language)
        heads = [at + 1 for at in openings.leads_again if at + 1 < len(tokens)]
        found = list(uncased_spans(tokens, openings, language))
        spans = with_guests(tokens, found, openings.leads_guests, language)
    none, blessed = _no_names(language), _blessed(language)
    mentions = []
    for span in spans:
        start, end = tokens[span.first].start + span.skip, tokens[span.last].end + span.closing
        surface = text[start:end]
        if fold(surface) not in none and not blessed.match(text, end):
            name = _canonical(surface, language, span.origin)
            mentions.append(PersonMention(start, end, surface, name, span.origin))
    if w.initials:
        mentions = under_one_name(mentions, language)
    if w.cased:
        mentions = under_surnames(in_full(mentions, language), language)
    mentions = under_full_names(mentions)
    if not w.cased:
        mentions = to_their_ends(text, mentions)
    if not (w.cased or w.glued):
        mentions = under_longer_names(mentions)
    mentions.extend(later_mentions(tokens, heads, mentions, language))
    if w.cased:
        taken = {at for m in mentions for at in range(m.start, m.end)}
        mentions.extend(single_names(tokens, heads, taken, language))
    return tuple(sorted(mentions, key=lambda m: m.start))


@cache
def _in_one(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the last parts of names that a space may part, and what is one word with them: given names, and
    links ("فون در") and words for a person ("حجت الاسلام") of two words."""
    w = name_words(language)
    pairs = frozenset(word for word in w.links | w.callings if len(word.split()) == _PAIR)
    return frozenset((*w.trailing, *(pair.split()[-1] for pair in pairs))), w.given | pairs


@cache
def _blessed(language: str) -> re.Pattern[str]:
    """Return an expression for a blessing behind a name; of one letter it stands in brackets."""
    blessings = language_yaml(language, "names")["blessings"]
    bare = "|".join(re.escape(b) for b in blessings if len(b) > _LETTERS)
    every = "|".join(map(re.escape, blessings))
    return re.compile(rf"\s?\((?:{every})\)|\s(?:{bare})(?!\w)" if blessings else r"(?!)")


@cache
def _no_names(language: str) -> frozenset[str]:
    """Return what looks like a name and is a place, a country or words of everyday."""
    w = name_words(language)
    return place_names(language) | country_names(language) | w.ordinary | w.phrases


@lru_cache(maxsize=65536)
def _canonical(surface: str, language: str, origin: Origin) -> str:
    if origin == "foreign":
        return native_nominative(" ".join(surface.split()), language).translate(own_letters(language))
    if language == VIETNAMESE:
        return standard_name(surface)
    found = link_name(surface, language) or _under_another_mark(surface, language)
    return found[0].name if found else " ".join(surface.split())


def _under_another_mark(surface: str, language: str) -> tuple[Candidate, ...]:
    """Link a name of a highland minority by the other spellings of the letter that it begins with."""
    first, _, rest = surface.partition(" ")
    marks = name_words(language).minority_marks
    if first not in marks:
        return ()
    return next((found for m in marks if (found := link_name(f"{m} {rest}", language))), ())
