"""Pages of one story each, built as the sites of the four countries build theirs, with their traps."""

from __future__ import annotations

import json
from collections.abc import Callable

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


def newspaper(words: Words) -> Page:
    """A provincial newspaper: lead of its own, captions, advertisements and a link between paragraphs."""
    inside, lines = article_of(words)
    body = (
        f'{header(words)}<main><article><h1>{words.title}</h1><div class="meta"><time>{words.day_in_words}</time></div>'
        f'{share(words)}<p class="sapo"><strong>{words.lead}</strong></p><div class="content">{inside}</div>'
        f'<p class="author">{words.author}</p></article>{related(words)}{comments(words)}'
        f"<aside><h3>{words.most_read}</h3><ol>{links(words.related)}</ol></aside></main>{footer(words)}"
    )
    return page(
        words, "newspaper", head(words, "newspaper", ld(words, "newspaper")), body, words.lead, *lines
    )


def portal(words: Words) -> Page:
    """A government portal: no metadata but a title, div soup, the date in words, a print button, a counter."""
    one, two, three, four = words.paragraphs
    body = (
        f'<div id="top"><div class="date">{words.today_in_words}</div><div class="slogan">{words.house}</div></div>'
        f'<div id="menu">{links(words.menu, "span")}</div>'
        f'<div id="main"><div class="left"><div class="box-title">{words.most_read}</div>{links(words.related, "div")}</div>'
        f'<div class="detail"><div class="news-title"><h1>{words.title}</h1></div>'
        f'<div class="news-date">{words.published}: {words.day_in_words}</div>'
        f'<div class="summary">{words.lead}</div><div class="news-body">{paragraphs(one, two)}'
        f"<ul>{''.join(f'<li>{i}</li>' for i in words.items)}</ul>{paragraphs(three, four)}</div>"
        f'<div class="tools"><a href="#">{words.share[2]}</a></div></div></div>'
        f'<div id="bottom"><div>{words.footer}</div></div>'
    )
    lines = (words.lead, one, two, *words.items, three, four)
    head_of = (
        f'<head><meta charset="utf-8"><title>{words.title}</title>'
        f'<link rel="canonical" href="{address(words, "portal")}"></head>'
    )
    return page(words, "portal", head_of, body, *lines)


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


def breaks(words: Words) -> Page:
    """An old site: the text is one cell of a layout table, its paragraphs parted by line breaks."""
    one, two, three, four = words.paragraphs
    text = "<br><br>\n".join((words.lead, one, two, three, four))
    body = (
        f'<table width="100%"><tr><td colspan="3"><img src="/logo.gif"> {words.today_in_words}</td></tr>'
        f'<tr><td width="160" class="menu">{"<br>".join(f"<a href=/m>{m}</a>" for m in words.menu)}</td>'
        f'<td class="main"><div class="title"><b>{words.title}</b></div><div class="date">{words.published}: '
        f'{words.day_in_words}</div><div class="text">{text}</div></td>'
        f'<td class="side"><b>{words.most_read}</b><br>{"<br>".join(f"<a href=/r>{r}</a>" for r in words.related)}</td>'
        f'</tr><tr><td colspan="3">{words.footer}</td></tr></table>'
    )
    return page(words, "breaks", head(words, "breaks"), body, words.lead, one, two, three, four)


def repeated(words: Words) -> Page:
    """A paragraph that stands twice in an article, and a table of numbers that stays readable."""
    one, two, three, four = words.paragraphs
    rows = "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in words.table)
    body = (
        f"{header(words)}<article><h1>{words.title}</h1>{paragraphs(words.lead, one, two)}<table>{rows}</table>"
        f"{paragraphs(three, one, four)}</article>{related(words)}{footer(words)}"
    )
    lines = (words.lead, one, two, *(f"{a} | {b}" for a, b in words.table), three, one, four)
    return page(words, "repeated", head(words, "repeated", ld(words, "repeated")), body, *lines)


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


def logo_headline(words: Words) -> Page:
    """The only <h1> is the name of the site; the headline is an <h2>; related items have dates of their own."""
    inside, lines = article_of(words)
    dated = "".join(
        f'<li><time datetime="2025-08-0{n + 5}">0{n + 5}/08/2025</time> <a href=/r>{r}</a></li>'
        for n, r in enumerate(words.related)
    )
    body = (
        f'<header><h1><a href="/">{words.house}</a></h1><nav>{links(words.menu, "span")}</nav></header>'
        f'<ul class="ticker">{dated}</ul><div class="entry"><h2 class="entry-title">{words.title}</h2>'
        f'<div class="entry-meta">{words.author} | {words.day_in_words}</div><p>{words.lead}</p>{inside}</div>{footer(words)}'
    )
    head_of = head(words, "logo", f'<meta property="article:published_time" content="{STAMP}">')
    return page(words, "logo", head_of, body, words.lead, *lines)


def endless(words: Words) -> Page:
    """A page that goes on with the next article below the first."""
    inside, lines = article_of(words)
    other = "".join(f"<p>{r}. {words.comment} {words.footer}</p>" for r in words.related)
    body = (
        f'{header(words)}<article class="main"><h1>{words.title}</h1><time datetime="{STAMP}">{words.day_in_words}</time>'
        f"<p>{words.lead}</p>{inside}</article>{related(words)}"
        f'<article class="next"><h2><a href="/next.html">{words.related[0]}</a></h2>{other}</article>{footer(words)}'
    )
    return page(words, "endless", head(words, "endless", ld(words, "endless")), body, words.lead, *lines)


def spans(words: Words) -> Page:
    """Text pasted from a word processor: paragraphs are divs full of spans, bold text stands for headings."""
    one, two, three, four = words.paragraphs
    body = "".join(
        f'<div style="text-align: justify"><span style="font-size:14pt"><span>{t}</span></span></div>'
        for t in (words.lead, one, f"<b>{words.heading}</b>", two, three, four)
    )
    markup = (
        f'{header(words)}<div class="article-detail"><h1>{words.title}</h1><div class="time">{words.day_in_words}</div>'
        f'<div class="body-content">{body}</div><div class="tags">{words.tags}</div></div>{related(words)}{footer(words)}'
    )
    lines = (words.lead, one, words.heading, two, three, four)
    return page(words, "spans", head(words, "spans"), markup, *lines)


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


def code_page(words: Words) -> Page:
    """A page in the code page of its language, which nothing declares; UTF-16 for Vietnamese."""
    body = (
        f"{header(words)}<article><h1>{words.title}</h1><div class=date>{words.day_in_words}</div>"
        f"{paragraphs(words.lead, *words.paragraphs)}</article>{related(words)}{footer(words)}"
    )
    plain = page(
        words,
        "code-page",
        head(words, "code-page").replace('<meta charset="utf-8">', ""),
        body,
        words.lead,
        *words.paragraphs,
    )
    markup = plain.content.decode()
    content = {
        "vi": markup.encode("utf-16"),
        "ar": markup.encode("cp1256", "xmlcharrefreplace"),
        "uk": markup.encode("cp1251", "xmlcharrefreplace"),
        "fa": markup.encode(),
    }[words.language]
    return page(words, "code-page", "", "", words.lead, *words.paragraphs, content=content)


def cut(words: Words) -> Page:
    """A page that breaks off after the text, as an interrupted download does."""
    inside, lines = article_of(words)
    body = f"{header(words)}<article><h1>{words.title}</h1><p>{words.lead}</p>{inside}"
    whole = page(words, "cut", head(words, "cut", ld(words, "cut")), body, words.lead, *lines)
    return page(
        words, "cut", "", "", words.lead, *lines, content=whole.content.split(b"</body>")[0] + b"<div cla"
    )


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


def gallery(words: Words) -> Page:
    """A picture after each paragraph, its caption in a table, an emphasis, or a paragraph of a class."""
    one, two, three, four = words.paragraphs
    said = [f"{words.caption[:-1]} ({n})." for n in (1, 2, 3)]
    body = (
        f"{header(words)}<article><h1>{words.title}</h1><time>{words.day_in_words}</time><p>{words.lead}</p><p>{one}</p>"
        f'<table class="tplCaption" align="center"><tbody><tr><td><img src="1.jpg"></td></tr><tr>'
        f'<td class="pCaption caption"><p>{said[0]} {words.credit}</p></td></tr></tbody></table><p>{two}</p>'
        f'<div class="VCSortableInPreviewMode" type="Photo"><div><img src="2.jpg"></div><div class="PhotoCMS_Caption">'
        f"<p>{said[1]} {words.credit}</p></div></div><p>{three}</p>"
        f'<div class="image"><img src="3.jpg"><p class="photo-desc">{said[2]} {words.credit}</p></div><p>{four}</p>'
        f"<noscript><img src=3.jpg>{said[2]}</noscript></article>{comments(words)}{footer(words)}"
    )
    lines = (words.lead, one, said[0], two, said[1], three, said[2], four)
    return page(words, "gallery", head(words, "gallery", ld(words, "gallery")), body, *lines)


def linked(words: Words) -> Page:
    """Names in the text link to pages about them, so that half of some paragraphs is links."""
    one, two, three, four = words.paragraphs

    def half(text: str) -> str:
        head_of, tail = text[: len(text) * 2 // 5], text[len(text) * 2 // 5 :]
        return f'<a href="/tag/1.html">{head_of}</a>{tail}'

    body = (
        f'{header(words)}<div class="article"><h1>{words.title}</h1><div class="date">{words.day_in_words}</div>'
        f"{paragraphs(*map(half, (words.lead, one, two, three, four)))}</div>{related(words)}{footer(words)}"
    )
    return page(words, "linked", head(words, "linked"), body, words.lead, one, two, three, four)


def teasers(words: Words) -> Page:
    """Related articles with long teasers, and comments longer than the article, in plain containers."""
    inside, lines = article_of(words)
    teaser = f"{words.related[0]}. {words.related[1]}. {words.related[2]}. {words.comment}"
    boxes = "".join(
        f'<div class="item"><h3><a href="/r">{r}</a></h3><p>{teaser}</p></div>' for r in words.related
    )
    talk = "".join(f'<div class="cmt"><b>@{n}</b><p>{words.comment * 4}</p></div>' for n in range(8))
    body = (
        f'{header(words)}<div class="main"><h1>{words.title}</h1><div class="time">{words.day_in_words}</div>'
        f'<p class="lead">{words.lead}</p><div class="entry">{inside}</div></div>'
        f'<div class="other-news"><h2>{words.related_label}</h2>{boxes}</div>'
        f'<div class="list-comment"><h3>{words.comments_label}</h3>{talk}</div>{footer(words)}'
    )
    return page(words, "teasers", head(words, "teasers", ld(words, "teasers")), body, words.lead, *lines)


def kicker(words: Words) -> Page:
    """A line above the headline, the number of the report, the date in the native calendar, an end mark."""
    one, two, three, four = words.paragraphs
    end = {"fa": "انتهای پیام/", "ar": "// انتهى //", "uk": "Роздрукувати", "vi": "In bài viết"}[
        words.language
    ]
    body = (
        f'{header(words)}<div class="news"><div class="info"><span>{words.published}: {words.day_in_words}</span></div>'
        f'<h4 class="rutitr">{words.house}:</h4><h1>{words.title}</h1><p class="lead">{words.lead}</p>'
        f'<div class="item-text">{paragraphs(one, two, three, four)}<p>{end}</p></div>'
        f'<div class="tags">{words.tags}</div></div>{related(words)}{footer(words)}'
    )
    head_of = (
        f'<head><meta charset="utf-8"><title>{words.house} - {words.title}</title>'
        f'<meta property="og:title" content="{words.title}"><meta property="og:url" content="{address(words, "kicker")}"></head>'
    )
    return page(words, "kicker", head_of, body, words.lead, one, two, three, four)


def blog(words: Words) -> Page:
    """WordPress: a box about the author, sharing by plug-in, related posts inside the container of the text."""
    inside, lines = article_of(words)
    body = (
        f'{header(words)}<div id="primary" class="content-area"><article class="post type-post"><header class="entry-header">'
        f'<h1 class="entry-title">{words.title}</h1><span class="posted-on"><time class="entry-date published" '
        f'datetime="{STAMP}">{words.day_in_words}</time></span></header><div class="entry-content"><p>{words.lead}</p>{inside}'
        f'<div class="sharedaddy sd-sharing">{share(words)}</div><div id="jp-relatedposts" class="jp-relatedposts"><h3>'
        f"<em>{words.related_label}</em></h3>{links(words.related, 'p')}</div></div>"
        f'<footer class="entry-footer"><span class="tags-links">{words.tags}</span></footer></article>'
        f'<div class="author-box"><img src="/n.jpg"><h4>{words.author}</h4><p>{words.author}, {words.house}. {words.comment}</p></div>'
        f'<div id="comments" class="comments-area"><ol class="comment-list"><li><p>{words.comment}</p></li></ol></div></div>'
        f'<aside class="widget-area"><h2>{words.most_read}</h2>{links(words.related)}</aside>{footer(words)}'
    )
    return page(words, "blog", head(words, "blog"), body, words.lead, *lines)


def application(words: Words) -> Page:
    """A page made by a script: its data stands in the page once more, the articles of others with it."""
    inside, lines = article_of(words)
    data = json.dumps(
        {"props": {"related": [{"title": r, "body": words.comment * 20} for r in words.related]}}
    )
    body = (
        f'<div id="__next">{header(words)}<main><article><h1>{words.title}</h1><time datetime="{STAMP}"></time><p>{words.lead}</p>'
        f"{inside}</article></main>{related(words)}{footer(words)}</div>"
        f'<script id="__NEXT_DATA__" type="application/json">{data}</script>'
    )
    graph = {
        "@graph": [
            {"@type": "WebSite", "name": words.house},
            {"@type": "BreadcrumbList", "itemListElement": []},
            {
                "@type": ["NewsArticle"],
                "headline": words.title,
                "datePublished": STAMP,
                "publisher": {"@type": "Organization", "name": words.house},
            },
        ]
    }
    extra = f'<script type="application/ld+json">{json.dumps(graph, ensure_ascii=False)}</script>'
    return page(words, "application", head(words, "application", extra), body, words.lead, *lines)


def interview(words: Words) -> Page:
    """Questions in bold, short answers, a quotation pulled out and printed twice."""
    one, two, three, four = words.paragraphs
    asked = [f"- {words.heading} {n}?" for n in (1, 2, 3)]
    body = (
        f'{header(words)}<article><h1>{words.title}</h1><div class="dt">{words.day_in_words}</div><p>{words.lead}</p>'
        f"<p><strong>{asked[0]}</strong></p><p>{one}</p><p><strong>{asked[1]}</strong></p><p>{two}</p>"
        f"<blockquote><p>{words.quote}</p></blockquote><p><strong>{asked[2]}</strong></p><p>{three}</p><p>{four}</p>"
        f"</article>{related(words)}{footer(words)}"
    )
    lines = (words.lead, asked[0], one, asked[1], two, words.quote, asked[2], three, four)
    return page(words, "interview", head(words, "interview"), body, *lines)


def printed(words: Words) -> Page:
    """The version for printing: no containers at all, the address of the report at its end."""
    one, two, three, four = words.paragraphs
    where = address(words, "printed")
    head_of = f'<head><meta charset="utf-8"><title>{words.title}</title><meta name="robots" content="noindex"></head>'
    body = (
        f"<p>{words.house}</p><h2>{words.title}</h2><p>{words.day_in_words}</p><p>{words.lead}</p>{paragraphs(one, two, three, four)}"
        f"<p>{words.source_label}: {where}</p><p>{words.rights}</p>"
    )
    return page(words, "printed", head_of, body, words.lead, one, two, three, four)


def decree(words: Words) -> Page:
    """An official text: numbered points, lists in lists, a table with a head."""
    one, two, three, four = words.paragraphs
    inner = "".join(f"<li>{i}</li>" for i in words.items)
    rows = "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in words.table[1:])
    table = f"<table><thead><tr><th>{words.table[0][0]}</th><th>{words.table[0][1]}</th></tr></thead><tbody>{rows}</tbody></table>"
    body = (
        f'{header(words)}<div class="article-content"><h1>{words.title}</h1><div class="public-date">{words.day_in_words}</div>'
        f"<p>{words.lead}</p><ol><li><p>{one}</p></li><li><p>{two}</p><ul>{inner}</ul></li></ol><p>{three}</p>{table}<p>{four}</p></div>"
        f"{related(words)}{footer(words)}"
    )
    lines = (words.lead, one, two, *words.items, three, *(f"{a} | {b}" for a, b in words.table), four)
    return page(words, "decree", head(words, "decree"), body, *lines)


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


def slashed(words: Words) -> Page:
    """The day of publication stands in the address alone; the page shows the day it was looked at."""
    inside, lines = article_of(words)
    where = f"https://songque.example/{words.language}/2025/08/04/phien-hop"
    body = (
        f'{header(words)}<section class="single"><h1>{words.title}</h1><p class="standfirst">{words.lead}</p>{inside}</section>'
        f"{related(words)}{footer(words)}"
    )
    head_of = f'<head><meta charset="utf-8"><title>{words.title}</title><meta property="og:url" content="{where}"></head>'
    return page(words, "slashed", head_of, body, words.lead, *lines, address=where)


def microdata(words: Words) -> Page:
    """Microdata instead of JSON-LD, the day modified before the day published, related items marked up too."""
    inside, lines = article_of(words)
    items = "".join(
        f'<div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="datePublished" content="2025-08-0{n + 6}">'
        f'<a itemprop="url" href="/r"><span itemprop="headline">{r}</span></a></div>'
        for n, r in enumerate(words.related)
    )
    body = (
        f'{header(words)}<article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">{words.title}</h1>'
        f'<meta itemprop="dateModified" content="{TODAY}"><meta itemprop="datePublished" content="{STAMP}">'
        f'<span itemprop="author">{words.author}</span><div itemprop="articleBody"><p>{words.lead}</p>{inside}</div></article>'
        f'<div class="list">{items}</div>{footer(words)}'
    )
    return page(words, "microdata", head(words, "microdata"), body, words.lead, *lines)


TEMPLATES: tuple[Callable[[Words], Page], ...] = (
    newspaper,
    portal,
    aggregator,
    breaks,
    repeated,
    entities,
    broken_metadata,
    logo_headline,
    endless,
    spans,
    hidden,
    code_page,
    cut,
    saved,
    gallery,
    linked,
    teasers,
    kicker,
    blog,
    application,
    interview,
    printed,
    decree,
    quoted,
    slashed,
    microdata,
)
