"""Newspapers: leads, captions, related news and talk around the text, and between its paragraphs."""

from __future__ import annotations

from tests.parsers.pages.page import Page
from tests.parsers.pages.parts import (
    STAMP,
    article_of,
    comments,
    footer,
    head,
    header,
    ld,
    links,
    page,
    paragraphs,
    related,
    share,
)
from tests.parsers.pages.words import Words


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
