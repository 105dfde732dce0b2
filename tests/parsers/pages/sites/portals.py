"""Portals of governments: little metadata, official texts, the day in words or in the address."""

from __future__ import annotations

from tests.parsers.pages.page import Page
from tests.parsers.pages.parts import (
    address,
    article_of,
    footer,
    head,
    header,
    links,
    page,
    paragraphs,
    related,
)
from tests.parsers.pages.words import Words


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
