"""What common systems make of a page: WordPress, themes, microdata, applications in the browser."""

from __future__ import annotations

import json

from tests.parsers.pages.page import Page
from tests.parsers.pages.parts import STAMP, article_of, footer, head, header, links, page, related, share
from tests.parsers.pages.words import TODAY, Words


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
