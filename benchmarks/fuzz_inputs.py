"""Feed mutated pages and archives to the reader: `python -m benchmarks.fuzz_inputs [COUNT] [SEED]`.

Hypothesis draws a file of the tests (every page and every format) and what is done to its bytes. Whatever comes
out, each file must give at least one row, no process may die and no article may exceed its limits; an input
that breaks this ends the run and is printed. Errors that were caught but not foreseen are counted at the end. Not part
of continuous integration: 20,000 files take some ten minutes.
"""

from __future__ import annotations

import functools
import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from extract.isolation.limits import Limits
from extract.isolation.reader import IsolatedReader
from extract.parsers import find_sources
from tests.parsers.pages import all_pages
from tests.parsers.test_formats import FORMATS

_SECONDS = 20
_FILES: dict[str, bytes] = {
    **{f"{page.name}.html": page.content for page in all_pages()},
    **{name: content for name, (content, _) in FORMATS.items()},
}
# What breaks parsers: bytes of no text, half a tag, half an entity, half a record, deep and wide markup.
_TOKENS = (
    *(b"\x00", b"\xff\xfe", b"\xed\xa0\x80", b"\xef\xbb\xbf", b"\xe2\x80\x8c", b"\x1b[2J", b"\r", b"\x1a"),
    *(
        b"<",
        b">",
        b"</",
        b"<!--",
        b"-->",
        b"<![CDATA[",
        b"<table><tr>",
        b"<p",
        b"</html>",
        b"<script>",
        b"<style>",
    ),
    *(
        b"<svg><title>",
        b"<br/>" * 50,
        b"<div>" * 300,
        b"<b><i>" * 200,
        b"<a " + b"x=1 " * 400 + b">",
        b"<base href='//'>",
    ),
    *(
        b"&",
        b"&#0;",
        b"&#xD800;",
        b"&#99999999;",
        b"&nbsp;",
        b"&zwnj;",
        b"'",
        b'"',
        b'"' * 99,
        b"{",
        b"}",
        b"[" * 500,
        b"\\ud800",
    ),
    *(
        b"=1+1",
        b"PK\x03\x04",
        b"\x1f\x8b\x08",
        b"WARC/1.0\r\n",
        b"Content-Length: 999999999\r\n",
        b"a" * 5000,
        b"\n" * 500,
    ),
)

Mutation = tuple[str, float, float, bytes]
_MUTATIONS = st.lists(
    st.tuples(
        st.sampled_from(("insert", "replace", "delete", "double", "cut", "flip", "swap")),
        st.floats(0, 1),
        st.floats(0, 1),
        st.sampled_from(_TOKENS) | st.binary(max_size=12),
    ),
    min_size=1,
    max_size=8,
)


def mutated(content: bytes, mutation: Mutation) -> bytes:
    """Return `content` after a mutation, its place and length given as shares of the length of `content`."""
    kind, at, size, token = mutation
    start = int(at * len(content))
    end = min(len(content), start + 1 + int(size * size * len(content)))
    before, part, after = content[:start], content[start:end], content[end:]
    match kind:
        case "insert":
            return before + token + part + after
        case "replace":
            return before + token + content[start + len(token) :]
        case "delete":
            return before + after
        case "double":
            return before + part + part + after
        case "cut":
            return before
        case "flip":
            return before + bytes(b ^ 32 for b in part) + after
        case _:
            return part + before + after


def run(count: int, chosen: int) -> None:
    """Read `count` mutated files and print what became of them."""
    rows: Counter[str] = Counter()
    unforeseen: Counter[str] = Counter()
    slowest = 0.0
    files = 0
    with tempfile.TemporaryDirectory() as folder, IsolatedReader(Limits(_SECONDS, 2000)) as reader:

        @seed(chosen)
        @settings(
            max_examples=count,
            deadline=None,
            database=None,
            phases=(Phase.generate,),
            suppress_health_check=list(HealthCheck),
        )
        @given(st.sampled_from(sorted(_FILES)), _MUTATIONS)
        def check(name: str, mutations: list[Mutation]) -> None:
            nonlocal slowest, files
            files += 1
            path = Path(folder, name)
            path.write_bytes(functools.reduce(mutated, mutations, _FILES[name]))
            found = 0
            try:
                for item in find_sources(path):
                    found += 1
                    began = time.monotonic()
                    (answer,) = reader.read([item])
                    slowest = max(slowest, time.monotonic() - began)
                    (outcome,) = answer.to_pylist()
                    rows[outcome["status"]] += 1
                    reason = outcome["reason"] or ""
                    assert outcome["article_id"] == item.article_id
                    assert bool(outcome["facts"]) == (outcome["status"] == "extracted")
                    assert not re.search(r"^took more|^needed more|^the process|^no answer", reason)
                    unforeseen.update(re.findall(r"^[A-Z]\w*(?:Error|Exception): .{0,80}", reason))
                assert found, "no row"
            finally:
                path.unlink()

        began = time.monotonic()
        run_check: Callable[[], None] = check
        run_check()
        spent = time.monotonic() - began
    print(
        f"{files:,} files, {sum(rows.values()):,} rows ({dict(sorted(rows.items()))}) in {spent:.0f} s; slowest {slowest:.1f} s"
    )
    for message, times in unforeseen.most_common():
        print(f"unforeseen, {times} times: {message}")


if __name__ == "__main__":
    run(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000, int(sys.argv[2]) if len(sys.argv) > 2 else 0)
