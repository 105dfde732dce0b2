"""Sites that republish what others wrote, and credit it."""

from __future__ import annotations

from tests.parsers.pages.page import Page
from tests.parsers.pages.parts import article_of, comments, footer, head, ld, links, page, related
from tests.parsers.pages.words import Words


def aggregator(words: Words) -> Page:
    """A page that republishes: the house is named twice and the source is credited at the end."""
    inside, lines = article_of(words)
    source = f"https://goc.example/{words.language}/tin-1.html"
    body = (
        f'<header><a href="/">Vietnam.vn - Nền tảng quảng bá Việt Nam</a><nav><ul>{links(words.menu)}</ul></nav></header>'
        f'<main><article><h1>{words.title}</h1><p class="sapo">{words.lead}</p><div class="meta">'
        f"<span>{words.house}</span><span>{words.house}</span><time>04/08/2025</time></div>{inside}"
        f'<p class="author">{words.author}</p><p>{words.source_label}: <a href="{source}">{source}</a></p></article>'
        f"{comments(words)}<div>No data</div><div>No data</div><aside>{related(words)}</aside></main>{footer(words)}"
    )
    head_of = head(
        words,
        "aggregator",
        ld(words, "aggregator", publisher={"@type": "Organization", "name": "Vietnam.vn"}),
    )
    return page(
        words,
        "aggregator",
        head_of.replace(f'content="{words.house}"', 'content="Vietnam.vn"'),
        body,
        words.lead,
        *lines,
        address=source,
    )
