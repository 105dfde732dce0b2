"""The province of a meeting: of a provincial body, or where the text says that it was held."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from extract.meetings.attributes.attributes import mode_of
from extract.meetings.attributes.halls import halls_in
from extract.meetings.events.events import Event
from extract.meetings.lists.at_places import is_at, is_of_absent, is_of_office, is_seat_of_consul, is_visited
from extract.meetings.mention import MeetingMention
from extract.meetings.sentences.scene import Scene, Sentence
from extract.places.article import province_of_article
from extract.places.provinces import is_province_of_vietnam
from extract.roles.levels import is_local
from extract.roles.mention import BodyMention, RoleMention

# The sentence that begins a report is one of these; the headline may be another.
_LEAD = 2
# Right behind the name of who holds a meeting stands the verb.
_NEXT = 1


def province_of(scene: Scene, event: Event, body: BodyMention | None) -> str | None:
    """Return the province of the meeting, or None if the text does not settle it.

    In this order: where it says that it was held, the place of the body that met, that of the offices of who
    chaired or attended, the one that the article is about if a local body met or its officers took part.
    """
    stated = _held_in(scene, event)
    if stated or _held_abroad(scene, event):
        return stated
    holder = _held_by(event)
    if holder:
        return holder
    if body is not None and body.place:
        held = _province_named(scene, body.place)
        if held:
            return held
    local = body is not None and is_local(body.body)
    told = event.sentences if event.recalled or event.sequel else event.anchors
    roles = [r for s in told if not s.of("bridge") for h in s.holders for r in (*h.own, *h.shared)]
    # Who comes from a province to what a national assembly, party or ministry holds, or joins others online,
    # does not tell where it is.
    apart = _is_national(body) or (not local and mode_of(scene, event) in ("online", "hybrid"))
    offices = [r for r in roles if is_local(r.body or "")] if not apart else []
    placed = Counter(p for r in offices if r.place for p in (_province_named(scene, r.place),) if p)
    here = (body is not None and _is_here(body)) or any(_is_here(r) for r in offices)
    if here:
        # An organ without a place is of the province where the news is from, not of the guests'.
        placed = Counter({p: n for p, n in placed.items() if is_province_of_vietnam(p)})
    if placed:
        (first, most), *others = placed.most_common(2)
        return first if not others or others[0][1] < most else None
    return article_province(scene, here=here) if local or offices else None


def province_of_sequel(scene: Scene, event: Event, meeting: MeetingMention, first: str) -> str | None:
    """Return the province of the article's first meeting for one before or after it of which none is told, if
    that was in a commune or its local officers took part and neither is of elsewhere; else None."""
    if _held_abroad(scene, event):
        return None
    places = [p for s in event.anchors for p in s.places if is_at(scene, p) and p.kind != "country"]
    offices = [r for a in meeting.attendances for r in a.roles if is_local(r.body or "")]
    named = {p.province or p.name for p in places if p.province or p.kind == "province"}
    named |= {_province_named(scene, r.place) or r.place for r in offices if r.place}
    units = (p.kind in ("commune", "district") for p in places)
    here = bool(offices) or is_local(meeting.body or "") or any(units)
    return first if here and named <= {first} else None


def _is_national(body: BodyMention | None) -> bool:
    return body is not None and (body.body in _NATIONAL or body.body.startswith(_MINISTRY))


_NATIONAL = frozenset(
    ("National Assembly", "National Assembly Standing Committee", "Party Central Committee", "Politburo")
)


def _is_here(held: BodyMention | RoleMention) -> bool:
    """Tell whether a body is an organ of a province of Vietnam, as of whose it is understood."""
    return held.place is None and (held.body or "").endswith(_ORGANS)


_MINISTRY = "Ministry of "
# The organs that each province of Vietnam has.
_ORGANS = ("People's Committee", "People's Council", "Party Committee")


def _province_named(scene: Scene, name: str) -> str | None:
    """Return the province that a place of the article is or lies in, if it is known."""
    return next(
        (p.province for s in scene.sentences for p in s.places if p.name == name and p.province), None
    )


def article_province(scene: Scene, *, here: bool = False) -> str | None:
    """Return the province that the article is about; of those of Vietnam, if it is `here`. Where somebody was
    who stayed away does not count."""
    places = (p for s in scene.sentences for p in s.places if not is_of_absent(scene, s, p))
    return province_of_article(
        scene.article,
        [p for p in places if not here or p.province is None or is_province_of_vietnam(p.province)],
    )


def _held_in(scene: Scene, event: Event) -> str | None:
    """Return the province named right behind "at" or in brackets in an anchor, or of the organ in whose hall
    it was held."""
    first = [
        s for s in event.sentences[:_LEAD] if s.kind != "headline" and not (event.recalled or event.sequel)
    ]
    for sentence in (*event.anchors[:2], *first[:1]):
        for place in sentence.places:
            if (
                place.province
                and place.kind in ("province", "capital", "commune", "district")
                and (is_at(scene, place) or (sentence.of("verb", "visit") and is_visited(scene, place)))
                and (not is_of_office(sentence, place) or _is_of_news(scene, place.province))
                and not is_seat_of_consul(sentence, place)
            ):
                return place.province
        owner = next(_owners_of_halls(scene, sentence), None)
        if owner is not None and is_local(owner.body):
            # Of a commune that many provinces may have it is the province that the article is about.
            known = _province_named(scene, owner.place) if owner.place else None
            return known or article_province(scene, here=True)
        named = _named_in_hall(sentence)
        if named is not None:
            return named
        if sentence.of("venue"):  # where it was held is told: a province named later is of something else
            return None
    return None


def _named_in_hall(sentence: Sentence) -> str | None:
    """Return the province that a well-known hall is called after: "Nhà hát Lớn Hà Nội"."""
    return next(
        (
            p.province
            for v in sentence.of("venue")
            for p in sentence.places
            if p.province and p.kind == "province" and v.start < p.start and p.end <= v.end
        ),
        None,
    )


def _owners_of_halls(scene: Scene, sentence: Sentence) -> Iterator[BodyMention]:
    """Yield the bodies right behind halls of a sentence, whose these are: "tại trụ sở Thành ủy Cần Thơ"."""
    ends = {end for _, end, _ in halls_in(scene, sentence)} if sentence.bodies else set()
    yield from (b for b in sentence.bodies if b.start - 1 in ends)


def _held_by(event: Event) -> str | None:
    """Return the province that itself holds the meeting: "tỉnh Lào Cai tổ chức lễ khởi công"."""
    return next(
        (
            p.province
            for s in event.anchors[:_LEAD]
            for p in s.places
            if p.province
            and p.kind == "province"
            and any(0 <= c.start - p.end <= _NEXT for c in s.of("tense", "held"))
        ),
        None,
    )


def _is_of_news(scene: Scene, province: str) -> bool:
    """Tell whether a province is the one that the article is about: an office there tells the place."""
    return article_province(scene) == province


def _held_abroad(scene: Scene, event: Event) -> bool:
    """Tell whether an anchor says that the meeting was held in the capital of another country."""
    return any(
        p.kind == "capital" and not p.province
        for s in event.anchors[:2]
        for p in s.places
        if is_at(scene, p) and not is_of_office(s, p)
    )
