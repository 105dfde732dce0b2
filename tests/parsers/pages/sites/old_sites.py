"""Old sites: layout tables, text pasted from word processors, code pages that nothing declares."""

from __future__ import annotations

from tests.parsers.pages.page import Page
from tests.parsers.pages.parts import footer, head, header, page, paragraphs, related
from tests.parsers.pages.words import Words


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
