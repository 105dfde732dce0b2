"""What the pages have in common: head and foot, menus, advertisements, related news, comments."""

from __future__ import annotations

import json

from tests.parsers.pages.page import Page
from tests.parsers.pages.words import DAY, TODAY, Words

STAMP = f"{DAY.isoformat()}T09:15:00+07:00"
FROM = "https://songque.example/{language}/2025/08/phien-hop-{name}.html"


def address(words: Words, name: str) -> str:
    return FROM.format(language=words.language, name=name)


def links(texts: tuple[str, ...], tag: str = "li") -> str:
    return "".join(f'<{tag}><a href="/{n}.html">{t}</a></{tag}>' for n, t in enumerate(texts))


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{t}</p>\n" for t in texts)


def figure(words: Words) -> str:
    return (
        f'<figure class="image"><img src="/a.jpg" alt="{words.menu[0]}">'
        f"<figcaption>{words.caption} {words.credit}</figcaption></figure>"
    )


def related(words: Words) -> str:
    return f'<div class="related-news"><h3>{words.related_label}</h3><ul>{links(words.related)}</ul></div>'


def comments(words: Words) -> str:
    return (
        f'<section id="comments"><h3>{words.comments_label} (1)</h3><div class="comment"><p>{words.comment}</p>'
        f'</div><form><textarea placeholder="{words.comments_label}"></textarea></form></section>'
    )


def ad(words: Words) -> str:
    return f'<div class="ads"><span>{words.advertisement}</span></div>'


def share(words: Words) -> str:
    return f'<div class="social-share">{"".join(f"<a href=#>{s}</a> " for s in words.share)}</div>'


def header(words: Words, today: bool = True) -> str:
    shown = f'<span class="today">{words.today_in_words}</span>' if today else ""
    return (
        f'<header><a class="logo" href="/">{words.house}</a>{shown}<a href="/login">{words.login}</a>'
        f"<nav><ul>{links(words.menu)}</ul></nav></header>"
    )


def footer(words: Words) -> str:
    return f"<footer><p>{words.footer}</p><p>{words.rights}</p></footer>"


def ld(words: Words, name: str, **more: object) -> str:
    record = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": words.title,
        "datePublished": STAMP,
        "dateModified": f"{TODAY.isoformat()}T10:00:00+07:00",
        "author": {"@type": "Person", "name": words.author},
        "publisher": {"@type": "Organization", "name": words.house},
        "mainEntityOfPage": {"@type": "WebPage", "@id": address(words, name)},
        **more,
    }
    return f'<script type="application/ld+json">{json.dumps(record, ensure_ascii=False)}</script>'


def head(words: Words, name: str, *more: str) -> str:
    return (
        f'<head><meta charset="utf-8"><title>{words.title} | {words.house}</title>'
        f'<meta property="og:title" content="{words.title}"><meta property="og:site_name" content="{words.house}">'
        f'<meta property="og:type" content="article"><meta property="og:url" content="{address(words, name)}">'
        f'<link rel="canonical" href="{address(words, name)}">{"".join(more)}</head>'
    )


def page(words: Words, name: str, head_of: str, body: str, *lines: str, **gold: object) -> Page:
    markup = (
        f'<!DOCTYPE html>\n<html lang="{words.language}" dir="{words.direction}">{head_of}'
        f"<body>{body}</body></html>"
    )
    content, named = gold.pop("content", None), gold.pop("named", True)
    return Page(
        name=f"{name}-{words.language}",
        language=words.language,
        content=content if isinstance(content, bytes) else markup.encode(),
        text="\n".join((words.title, *lines)),
        title=words.title,
        published_on=DAY,
        address=str(gold.pop("address", address(words, name))),
        publisher=words.house if named and (content or words.house in head_of) else None,
    )


def article_of(words: Words) -> tuple[str, tuple[str, ...]]:
    """Return the usual inside of an article, with what stands between its paragraphs, and its lines."""
    one, two, three, four = words.paragraphs
    markup = (
        f"{figure(words)}{paragraphs(one)}{ad(words)}<h2>{words.heading}</h2>{paragraphs(two)}"
        f'<p class="inline-related"><a href="/i.html">{words.inline}</a></p>'
        f"<blockquote>{words.quote}</blockquote>{paragraphs(three, four)}"
    )
    return markup, (words.caption, one, words.heading, two, words.quote, three, four)
