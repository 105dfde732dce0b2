"""Pages with something broken, hidden, escaped or cut off in them, or saved by a browser."""

from __future__ import annotations

from tests.parsers.pages.page import Page
from tests.parsers.pages.parts import (
    STAMP,
    address,
    article_of,
    comments,
    footer,
    head,
    header,
    ld,
    page,
    paragraphs,
    related,
)
from tests.parsers.pages.words import DAY, Words


def saved(words: Words) -> Page:
    """A page that a browser saved: its address is in a comment alone, the headline is repeated in the text."""
    inside, lines = article_of(words)
    where = address(words, "saved")
    body = (
        f"{header(words)}<article><h1><span>{words.title}</span></h1><p>{words.day_in_words}</p>"
        f"<p><b>{words.title}</b></p><p>{words.lead}</p>{inside}</article>{related(words)}{footer(words)}"
    )
    made = page(
        words,
        "saved",
        f'<head><meta charset="utf-8"><title>{words.title}</title></head>',
        body,
        words.lead,
        *lines,
    )
    content = made.content.replace(b"\n", f"\n<!-- saved from url=({len(where):04}){where} -->\n".encode(), 1)
    return page(words, "saved", "", "", words.lead, *lines, content=content, named=False)


def cut(words: Words) -> Page:
    """A page that breaks off after the text, as an interrupted download does."""
    inside, lines = article_of(words)
    body = f"{header(words)}<article><h1>{words.title}</h1><p>{words.lead}</p>{inside}"
    whole = page(words, "cut", head(words, "cut", ld(words, "cut")), body, words.lead, *lines)
    return page(
        words, "cut", "", "", words.lead, *lines, content=whole.content.split(b"</body>")[0] + b"<div cla"
    )


def hidden(words: Words) -> Page:
    """Hidden text, templates, a cookie notice, a newsletter box and a pop-up around the text."""
    inside, lines = article_of(words)
    body = (
        f'<div class="cookie-notice"><p>{words.rights}. {words.footer}</p></div><div style="display:none"><p>{words.comment}</p></div>'
        f"<template><p>{words.related[0]}</p></template>{header(words)}<article><h1>{words.title}</h1>"
        f'<time datetime="{STAMP}">{words.day_in_words}</time><p>{words.lead}</p>{inside}'
        f'<div class="newsletter"><p>{words.login}</p><input></div></article>{related(words)}{footer(words)}'
    )
    return page(words, "hidden", head(words, "hidden"), body, words.lead, *lines)


def broken_metadata(words: Words) -> Page:
    """JSON-LD that does not parse, a canonical address that is the home page, the date in the text alone."""
    inside, lines = article_of(words)
    name = "broken-metadata"
    head_of = (
        f'<head><meta charset="utf-8"><title>{words.title} - {words.house}</title>'
        f'<meta property="og:url" content="{address(words, name)}"><link rel="canonical" href="https://songque.example/">'
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "x", }</script></head>'
    )
    body = (
        f'{header(words)}<div class="post"><h1>{words.title}</h1><span class="date">{words.day_in_words}</span>'
        f'<p class="lead">{words.lead}</p>{inside}</div>{related(words)}{footer(words)}'
    )
    return page(words, name, head_of, body, words.lead, *lines)


def entities(words: Words) -> Page:
    """Half-spaces and accents as entities, soft hyphens and marks of direction left in the text."""
    one, two, three, four = words.paragraphs
    spelt = [
        t.replace("\u200c", "&zwnj;" if n % 2 else "&#8204;") for n, t in enumerate((one, two, three, four))
    ]
    body = (
        f"{header(words)}<article><h1>{words.title}</h1><p>{words.lead}</p>{paragraphs(*spelt)}</article>"
        f"{comments(words)}{footer(words)}"
    )
    return page(
        words,
        "entities",
        head(words, "entities", ld(words, "entities")),
        body,
        words.lead,
        one,
        two,
        three,
        four,
    )


def quoted(words: Words) -> Page:
    """Quotation marks and ampersands of the headline as entities, the house in the title, a broken tag."""
    inside, lines = article_of(words)
    plain = page(words, "quoted", head(words, "quoted", ld(words, "quoted")), "", words.lead, *lines)
    title = f'"{words.title}" & {words.menu[1]}'
    spelt = title.replace("&", "&amp;").replace('"', "&quot;")
    body = (
        f"{header(words)}<article><h1>{spelt}</h1><time>{words.day_in_words}</time><p>{words.lead}</p></p></div>{inside}</span>"
        f"</article>{related(words)}{footer(words)}"
    )
    head_of = head(words, "quoted").replace(words.title, spelt)
    made = page(words, "quoted", head_of, body, words.lead, *lines)
    return Page(
        made.name,
        made.language,
        made.content,
        "\n".join((title, words.lead, *lines)),
        title,
        DAY,
        plain.address,
        words.house,
    )
