"""People who may be one: namesakes, names that a rendering fits alike, guests in several scripts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from extract.people.linking.keys import match_key
from extract.people.linking.sound import sound_alike
from extract.resolution.facts import VIETNAMESE
from extract.resolution.meetings.meetings import LinkedMeetings
from extract.resolution.people.bearers import Bearer
from extract.resolution.people.people import LinkedPeople
from extract.resolution.people.settlement import Settlement
from extract.resolution.review.known import Known
from extract.resolution.review.question import Question

# A name that one in ten thousand bears is as likely two people as one.
_TOSS_UP = 1e-4
_MOST_PAIRS = 3
# How open it is whether guests are one whose names sound alike: in one office, or else.
_ONE_OFFICE, _ONE_SOUND = 0.5, 0.3


def person_questions(settled: Settlement, people: LinkedPeople, known: Known) -> Iterator[Question]:
    """Yield namesakes of different places, names that only spaces tell apart, and names of the corpus that a
    rendering fits alike."""
    by_key: dict[str, set[int]] = defaultdict(set)
    for person, nodes in enumerate(people.nodes):
        for key, _ in nodes:
            by_key[key].add(person)
    for key, alike in sorted(by_key.items()):
        doubt = _TOSS_UP / (_TOSS_UP + people.common[key])
        ranked = sorted(alike, key=lambda p: (-known.count(p), people.ids[p])) if len(alike) > 1 else ()
        for one, other in list(pairwise(ranked))[:_MOST_PAIRS]:
            yield known.ask(one, other, "one name, offices of different places", doubt)
    for one, other in _spaced_otherwise(by_key):
        yield known.ask(one, other, "one name, its words together or apart", 0.5)
    for item, rivals in settled.rivals.items():
        profile = settled.profile_of[item]
        own = people.person_of[profile]
        for rival in rivals if settled.profiles[profile].how != "corpus" else ():
            alike = by_key.get(f"{VIETNAMESE}:{match_key(rival, VIETNAMESE)}", set())
            for other in sorted(alike, key=people.ids.__getitem__):
                if other != own:
                    yield known.ask(own, other, "the rendering fits several names of the same office", 0.9)


def _spaced_otherwise(by_key: Mapping[str, Iterable[int]]) -> Iterator[tuple[int, int]]:
    """Yield two people whose names, as one language writes them, differ in nothing but spaces."""
    written: dict[str, list[str]] = defaultdict(list)
    for key in sorted(by_key):
        if not key.startswith(VIETNAMESE) and "?" not in key:
            written[key.replace(" ", "")].append(key)
    for keys in written.values():
        for first, second in pairwise(keys):
            one, other = min(by_key[first]), min(by_key[second])
            if one != other:
                yield one, other


def guest_questions(
    settled: Settlement, people: LinkedPeople, meetings: LinkedMeetings
) -> Iterator[Question]:
    """Yield people of other countries whose names, as reports of one meeting write them, sound alike."""
    foreign = settled.marked(lambda profile: profile.how == "as_written")
    for own in meetings.groups(meetings.reports.having(foreign)):
        everybody = (item for i in own for item in meetings.reports.items_of(i)) if len(own) > 1 else ()
        # Of a name that is no Vietnamese one nothing may tell that it is foreign.
        unlinked = [item for item in everybody if settled.profile(item).how == "as_written"]
        guests = [(settled.bearer(item), people.person_of[settled.profile_of[item]]) for item in unlinked]
        for n, (a, one) in enumerate(guests):
            for b, other in guests[n + 1 :]:
                if a.article is b.article or one == other or not _sound_alike(a, b):
                    continue
                doubt = _ONE_OFFICE if a.shares_office(b) else _ONE_SOUND
                note, ids = "names that sound alike in reports of one meeting", people.ids
                yield Question("person", ids[one], ids[other], note, "apart", a.name, b.name, doubt, len(own))


def _sound_alike(a: Bearer, b: Bearer) -> bool:
    return sound_alike(a.name, a.article.language, b.name, b.article.language)
