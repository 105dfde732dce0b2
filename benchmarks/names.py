"""Measure the linking and the finding of names: `python benchmarks/names.py [TEXT]`.

Linking: names are drawn by how common their syllables are, and rendered as the model renders them; printed
are the seconds that the renderings take against the list, how many are linked to their own name and how many
to one that has the same rendering; and the same without a list. Finding: the seconds for TEXT (UTF-8; else
a text made for the purpose) and for ten times as much of it.
"""

from __future__ import annotations

import random
import sys
import time
from pathlib import Path

from extract.people.finder import find_people
from extract.people.linking.candidates import CandidateIndex
from extract.people.linking.frequencies import frequencies
from extract.people.linking.likeness import compatible
from extract.people.linking.linking import link_name
from extract.people.linking.rendering import spellings
from extract.people.linking.syllable import plain

_LANGUAGES = ("ar", "fa", "uk")
_NAMES, _RENDERINGS, _INFERRED = 100_000, 10_000, 1_000
_PARAGRAPH = {
    "vi": "Sáng nay, đồng chí Lê Quang Vịnh, Bí thư Huyện ủy, chủ trì cuộc họp với ông Tạ Đình Khoa.\n",
    "ar": "ترأس الاجتماع السيد تران كووك ثانغ رئيس اللجنة، وحضر اللقاء نغوين دوك هاي وزير المالية.\n",
    "fa": "در این نشست تران کوانگ خای، معاون وزیر، سخنرانی کرد و آقای له وان لام گزارش داد.\n",
    "uk": "Нараду провів голова провінції Нгуєн Ван Кханг, доповів міністр Андрій Коваленко.\n",
}


def drawn_names(count: int, seed: int = 1) -> list[str]:
    """Return different names of three syllables, drawn by how common each is in its place."""
    draw = random.Random(seed)
    syllables = sorted(frequencies())
    weights = [[getattr(frequencies()[s], part) for s in syllables] for part in ("family", "middle", "given")]
    names: dict[str, None] = {}
    while len(names) < count:
        parts = (draw.choices(syllables, w)[0] for w in weights)
        names[" ".join(parts)] = None
    return list(names)


def rendered(name: str, language: str, draw: random.Random) -> str:
    """Return one of the renderings of a name, drawn by how likely each is; empty if it has none."""
    words = []
    for syllable in name.split():
        ways = spellings(syllable, language)
        if not ways:
            return ""
        words.append(draw.choices(list(ways), list(ways.values()))[0])
    return " ".join(words)


def main(text: Path | None) -> None:
    """Print the figures."""
    names = drawn_names(_NAMES)
    draw = random.Random(2)
    queries: list[tuple[str, str, str]] = []
    for i, name in enumerate(names):
        language = _LANGUAGES[i % len(_LANGUAGES)]
        if len(queries) < _RENDERINGS and (surface := rendered(name, language, draw)):
            queries.append((surface, language, name))
    began = time.perf_counter()
    index = CandidateIndex(names)
    built = time.perf_counter()
    found = [link_name(surface, language, index) for surface, language, _ in queries]
    seconds = time.perf_counter() - built
    print(f"index of {len(names)} names: {built - began:.2f} s")
    right = sum(bool(f) and f[0].name == name for f, (_, _, name) in zip(found, queries, strict=True))
    fits = sum(
        bool(f) and compatible(s, x, f[0].name) > 0 for f, (s, x, _) in zip(found, queries, strict=True)
    )
    print(f"{len(queries)} renderings: {seconds:.2f} s; {right} first, {fits} linked to a name that fits")
    began = time.perf_counter()
    alone = [link_name(surface, language) for surface, language, _ in queries[:_INFERRED]]
    seconds = time.perf_counter() - began
    same = sum(bool(f) and plain(f[0].name) == plain(q[2]) for f, q in zip(alone, queries, strict=False))
    print(f"{len(alone)} renderings without a list: {seconds:.2f} s; {same} right but for the marks")
    for language, paragraph in _PARAGRAPH.items():
        article = text.read_text(encoding="utf-8") if text else paragraph * 200
        times = []
        for size in (1, 10):
            began = time.perf_counter()
            find_people(article * size, language)
            times.append(time.perf_counter() - began)
        print(f"{language}: {len(article)} letters {times[0]:.3f} s, ten times as many {times[1]:.3f} s")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
