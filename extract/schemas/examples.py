"""An example of every column, as it stands in CSV: one article and what comes of it. All is invented."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_ARTICLE = "4f1d0c2a9b3e7d65"
_MEETING = "m3d5a9c07e1b2f48"
_PERSON = "p8c1e4f7a0b2d935"
_PLAN = "d2b7f09e6c4a183d"
_RESOLUTION = "d95a165757b1f1db"
_ATTENDEE = "a7e30d1b5c8f264"
_LISTED = {
    "article_count": "19",
    "meeting_count": "7",
    "first_cited_on": "2025-03-05",
    "last_cited_on": "2025-12-08",
}

_DOCUMENT = {
    "document_id": _RESOLUTION,
    "kind": "resolution",
    "number": "57-NQ/TW",
    "serial": "57",
    "year": "2024",
    "type_code": "NQ",
    "issuer_code": "TW",
    "issuer": "Politburo",
    "issuer_place": "Lâm Đồng",
    "issued_on": "2024-12-22",
    "subject": "Breakthroughs in science, technology, innovation and national digital transformation",
    "country": "VN",
}

EXAMPLES: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "articles": {
            "article_id": _ARTICLE,
            "path": "uk/2025/08/zasidannia.html",
            "status": "extracted",
            "reason": "language ru is none of ar, fa, uk, vi",
            "language": "uk",
            "language_score": "0.9987",
            "title": "Куангчі усуває вузькі місця в даних",
            "publisher": "Báo Quảng Trị",
            "published_on": "2025-08-12",
            "source_url": "https://baoquangtri.example/phien-hop-thu-ba.htm",
            "duplicate_of": _ARTICLE,
            "other_languages": "vi",
        },
        "texts": {"article_id": _ARTICLE, "text": "Куангчі усуває вузькі місця в даних\nВранці 12 серпня …"},
        "meetings": {
            "meeting_id": _MEETING,
            "title": "Phiên họp thứ ba của Ban Chỉ đạo tỉnh",
            "title_language": "vi",
            "kind": "session",
            "ordinal": "3",
            "held_on": "2025-08-12",
            "held_until": "2025-08-13",
            "time_of_day": "morning",
            "mode": "hybrid",
            "place": "Provincial Convention Centre",
            "province": "Quảng Trị",
            "body": "Provincial Steering Committee",
            "article_count": "3",
            "languages": "ar;uk;vi",
        },
        "meeting_reports": {
            "meeting_id": _MEETING,
            "article_id": _ARTICLE,
            "title_as_written": "третє засідання",
            "start": "96",
            "end": "111",
        },
        "attendees": {
            "attendee_id": _ATTENDEE,
            "meeting_id": _MEETING,
            "article_id": _ARTICLE,
            "person_id": _PERSON,
            "name_as_written": "Ле Куок Тхінь",
            "role_as_written": "секретар провінційного комітету партії",
            "part": "chair",
            "location": "Quảng Ninh",
            "start": "160",
            "end": "173",
        },
        "attendee_roles": {
            "attendee_id": _ATTENDEE,
            "position": "1",
            "title": "Secretary",
            "body": "Provincial Party Committee",
            "place": "Quảng Trị",
            "as_written": "секретар провінційного комітету партії",
        },
        "people": {
            "person_id": _PERSON,
            "name": "Lê Quốc Thịnh",
            "name_ascii": "Le Quoc Thinh",
            "name_source": "corpus",
            "confidence": "1.0",
        },
        "person_names": {
            "person_id": _PERSON,
            "language": "uk",
            "name_as_written": "Ле Куок Тхінь",
            "mentions": "2",
        },
        "documents": _DOCUMENT,
        "citations": {
            "citation_id": "c6a2e8d4f01b573",
            "article_id": _ARTICLE,
            "document_id": _RESOLUTION,
            "meeting_id": _MEETING,
            "as_written": "Резолюцією № 57 NQ/TW",
            "start": "402",
            "end": "423",
            "number_as_written": "57 NQ/TW",
            "how": "normalised",
            "cited_on": "2024-12-22",
        },
        "document_relations": {
            "document_id": _PLAN,
            "relation": "implements",
            "target_document_id": _RESOLUTION,
            "article_id": _ARTICLE,
            "start": "380",
            "end": "471",
        },
        "resolutions": _DOCUMENT | _LISTED,
        "plans": _DOCUMENT
        | {
            "document_id": _PLAN,
            "kind": "plan",
            "number": "1245/KH-UBND",
            "serial": "1245",
            "year": "2025",
            "type_code": "KH",
            "issuer_code": "UBND",
            "issuer": "Provincial People's Committee",
            "issuer_place": "Quảng Trị",
            "issued_on": "2025-07-15",
            "subject": "Digital transformation of the province in 2025",
        }
        | _LISTED,
        "conflicts": {
            "kind": "meeting",
            "record_id": _MEETING,
            "field": "held_on",
            "value": "2025-08-13",
            "article_id": _ARTICLE,
            "kept": "no",
        },
        "review": {
            "verdict": "same",
            "kind": "person",
            "id_1": _PERSON,
            "id_2": "p1b9d7e3c5a0f862",
            "note": "tones unknown: one name in two spellings",
            "rank": "1",
            "current": "apart",
            "what_1": "Lê Quốc Thịnh, Secretary, Provincial Party Committee",
            "what_2": "Le Quoc Thinh, Secretary, Provincial Party Committee",
            "doubt": "0.8",
            "affects": "4",
        },
    }
)
"""Table → column → example. A column that is empty in most rows has an example all the same."""
