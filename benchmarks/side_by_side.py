"""Articles a second, ours and of libraries for a part of it: `python -m benchmarks.side_by_side [ARTICLES]`.

All read the same generated articles of about three kilobytes, one after the other in one process, each after
a first round that fills its caches; seconds are of the processor. What is compared does less than ours does:

- langdetect tells the language of the text.
- spaCy splits it into words and marks our own phrases (offices, bodies, document types, meetings, places) by
  an EntityRuler; it resolves nothing.
- underthesea finds persons, places and organisations in the Vietnamese articles, with the model of its wheel.
- eyecite finds citations of American law in English articles of the same length, which are generated as well.

Libraries that are not installed (`pip install -e '.[benchmarks]'`) are named and left out.
"""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from importlib.util import find_spec
from random import Random
from typing import Any

from benchmarks.generated_articles import LANGUAGES
from benchmarks.made_pages import made_paragraphs
from extract.isolation.child import ALLOCATIONS
from extract.lexicon import language_table, language_yaml
from extract.parsers import Source
from extract.reading import read_article, warm_up

Reader = Callable[[str], object]
# How many times an English article repeats its form.
_PARTS = 5
_ENGLISH = (
    "On May {day}, {year}, the court heard argument in {a} v. {b}, {volume} F.3d {page} (9th Cir. {year}). "
    "Judge {a} presided, with Judges {b} and {c} sitting. Counsel cited {b} v. {c}, {volume} U.S. {page}, "
    "{pin} ({year}), and on 42 U.S.C. § {pin}; the respondent cited Id. at {pin} and a clerk's report.\n\n"
    "According to him, {n} cases were heard in {year}, {m} per cent of the calendar. The members of it "
    "discussed the rule announced in {a}, {volume} F.3d at {pin}, and adjourned.\n\n"
)
_NAMES = ("Harris", "Nguyen", "Okafor", "Petrov", "Delgado", "Whitfield", "Ibrahim", "Larsen")


def main(count: int) -> None:
    """Print a line for each reader and language."""
    warm_up()
    gc.set_threshold(ALLOCATIONS)  # as in a process that reads
    texts = {language: [_text(n, language) for n in range(count)] for language in LANGUAGES}
    texts["en"] = [_english(n) for n in range(count)]
    columns = "reader | language | kB | ms an article | articles/s | kB/s"
    print(f"| {columns} |\n" + "|---" * len(columns.split("|")) + "|")
    for name, languages, made in _readers():
        for language in languages:
            _show(name, language, texts[language], made(language))


def _readers() -> Iterator[tuple[str, Sequence[str], Callable[[str], Reader]]]:
    yield "extract, all stages", LANGUAGES, lambda _: _ours
    optional: list[tuple[str, str, Sequence[str], Callable[[str], Reader]]] = [
        ("langdetect", "langdetect", LANGUAGES, lambda _: _langdetect()),
        ("spaCy, EntityRuler", "spacy", LANGUAGES, _ruler),
        ("underthesea, NER", "underthesea", ("vi",), lambda _: _underthesea()),
        ("eyecite", "eyecite", ("en",), lambda _: _eyecite()),
    ]
    for name, package, languages, made in optional:
        if find_spec(package):
            yield name, languages, made
        else:
            print(f"{package} is not installed", file=sys.stderr)


def _ours(text: str) -> object:
    return read_article(Source("article.txt", text.encode(), "text"))


def _langdetect() -> Reader:
    from langdetect import DetectorFactory, detect

    DetectorFactory.seed = 0
    reader: Reader = detect
    return reader


def _ruler(language: str) -> Reader:
    import spacy

    nlp: Any = spacy.blank("xx")
    ruler = nlp.add_pipe("entity_ruler", config={"phrase_matcher_attr": "LOWER"})
    phrases = sorted(set(_phrases(language)))
    ruler.add_patterns([{"label": label, "pattern": phrase} for label, phrase in phrases])
    reader: Reader = nlp
    return reader


def _phrases(language: str) -> Iterator[tuple[str, str]]:
    roles, meetings = language_yaml(language, "roles"), language_yaml(language, "meetings")
    for key in ("titles", "bodies", "ranks", "levels"):
        yield from ((key, str(way)) for ways in roles[key].values() for way in ways)
    for key in ("kinds", "verbs"):
        yield from ((key, str(way)) for ways in meetings[key].values() for way in ways)
    for row in language_yaml(language, "documents")["nouns"]:
        yield from (("documents", str(way)) for way in row["forms"])
    yield from (("places", row["rendering"]) for row in language_table(language, "places"))


def _underthesea() -> Reader:
    from underthesea import ner

    reader: Reader = ner
    return reader


def _eyecite() -> Reader:
    from eyecite import get_citations

    reader: Reader = get_citations
    return reader


def _text(number: int, language: str) -> str:
    return "\n\n".join(made_paragraphs(language, number))


def _english(number: int) -> str:
    random = Random(number)
    parts = []
    for _ in range(_PARTS):
        a, b, c = random.sample(_NAMES, 3)
        numbers = {
            "day": random.randint(1, 31),
            "year": random.randint(1990, 2024),
            "volume": random.randint(1, 900),
            "page": random.randint(1, 1400),
            "pin": random.randint(1, 1400),
            "n": random.randint(100, 9000),
            "m": random.randint(40, 130),
        }
        parts.append(_ENGLISH.format(a=a, b=b, c=c, **numbers))
    return "".join(parts)


def _show(name: str, language: str, texts: Sequence[str], read: Reader) -> None:
    for text in texts[: len(texts) // 4]:
        read(text)
    began = time.process_time()
    for text in texts:
        read(text)
    spent = time.process_time() - began
    size = sum(len(text.encode()) for text in texts) / 1000
    rates = [f"{1000 * spent / len(texts):.2f}", f"{len(texts) / spent:,.0f}", f"{size / spent:,.0f}"]
    print("| " + " | ".join([name, language, f"{size / len(texts):.1f}", *rates]) + " |", flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 400)
