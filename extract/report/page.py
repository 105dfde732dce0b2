"""The HTML of a report: data, style and program in one file that asks for nothing else.

The policy of the page lets one script and one style run, told by their digests, and allows no connection: a
text of an article could not start a script even if it got into the page as markup. It does not get there:
the data are compressed and in base64, and the program sets text alone.
"""

from __future__ import annotations

import base64
import hashlib
import html
import json
import re
import zlib
from collections.abc import Sequence
from importlib.resources import files

from extract.report.content import BLOCK, Content, Json

_SCRIPTS = (
    *("data.js", "elements.js", "wording.js", "search.js", "lists.js", "charts.js", "evidence.js"),
    *("overview.js", "meetings.js", "people.js", "documents.js", "articles.js", "review.js", "navigation.js"),
)


def page(content: Content, title: str, parts: Sequence[str], part: int) -> str:
    """Return the HTML of a report: part number `part`, from 0, of the files named `parts`."""
    style, script = _asset("report.css"), _script()
    policy = (
        f"default-src 'none'; script-src '{_digest(script)}'; style-src '{_digest(style)}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    index: Json = {
        "tables": content.index,
        "title": title,
        "parts": list(parts),
        "part": part,
        "block": BLOCK,
    }
    data = [_data("index", index)]
    data += [_data(f"block-{number}", block) for number, block in enumerate(content.blocks)]
    values = {
        "{policy}": html.escape(policy),
        "{title}": html.escape(title),
        "/*style*/": style,
        "<!--data-->": "\n".join(data),
        "/*script*/": script,
    }
    slots = "|".join(map(re.escape, values))
    # In one pass, so that nothing is filled into what was filled in.
    return re.sub(slots, lambda slot: values[slot[0]], _asset("page.html"))


def _script() -> str:
    parts = "\n".join(_asset(name) for name in _SCRIPTS)
    return f'"use strict";\n(() => {{\n{parts}\n}})();\n'


def _asset(name: str) -> str:
    return (files("extract.report") / "assets" / name).read_text(encoding="utf-8")


def _digest(code: str) -> str:
    digest = hashlib.sha256(code.encode("utf-8")).digest()
    return f"sha256-{base64.b64encode(digest).decode('ascii')}"


def _data(name: str, value: object) -> str:
    packed = zlib.compress(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8"), 9)
    return f'<script type="text/plain" id="{name}">{base64.b64encode(packed).decode("ascii")}</script>'
