"""News agencies: kickers, numbers of reports, marks of the end, versions for printing."""

from __future__ import annotations

from tests.parsers.pages.page import Page
from tests.parsers.pages.parts import address, footer, header, page, paragraphs, related
from tests.parsers.pages.words import Words


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
