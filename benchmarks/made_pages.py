"""A thousand different pages: generated articles in the sites of `tests/parsers/pages`.

Those pages are bare. The real ones of the shared folder have 300 to 2,500 elements (median 800), 50 to 420
links (118) and 29 to 500 kB (178); a dressed page has about 670, 200 and 135 around the same article.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import count, islice

from benchmarks.generated_articles import LANGUAGES, article
from tests.parsers.pages import Page
from tests.parsers.pages.sites import TEMPLATES
from tests.parsers.pages.words import WORDS

# The first paragraphs of generated articles name three people each, the second none. Real articles have one
# to five names in three kilobytes; these have six, which no other article has.
_WITH_NAMES, _WITHOUT = 2, 6


def made_pages(number: int) -> list[Page]:
    """Return that many pages, in turn of each site and language."""
    return list(islice(_pages(), number))


def dressed(page: Page) -> Page:
    """Return a page with menus, teasers, footer, styles and scripts as real sites have them around it."""
    words = WORDS[page.language]
    menu = "".join(f'<li class="menu-item"><a href="/m/{n}">{words.menu[n % 3]}</a></li>' for n in range(60))
    teaser = (
        '<div class="card"><div class="thumb"><a href="/t/{0}"><img src="/{0}.jpg" srcset="/{0}-2.jpg 2x">'
        '</a></div><div class="card-body"><h3><a href="/t/{0}">{1}</a></h3><p>{2}</p>'
        "<time>0{3}/08/2025</time></div></div>"
    )
    teasers = "".join(
        teaser.format(n, words.related[n % 3], words.comment, n % 9 + 1) for n in range(_TEASERS)
    )
    foot = "".join(f'<li><a href="/f/{n}">{words.menu[n % 3]}</a></li>' for n in range(40))
    before = f'<div class="mega-menu"><ul>{menu}</ul></div>'
    behind = f'<div class="most-read">{teasers}</div><div class="site-map"><ul>{foot}</ul></div>'
    weight = f"<style>{_STYLE}</style><script>{_SCRIPT}</script>"
    content = page.content
    for at, added in (
        (b"</head>", weight + "</head>"),
        (b"<body>", "<body>" + before),
        (b"</body>", behind + "</body>"),
    ):
        content = content.replace(at, added.encode("ascii", "xmlcharrefreplace"), 1)
    return replace(page, content=content)


_TEASERS = 45
_STYLE = "".join(f".c{n} .card a:hover{{color:#{n:06x};margin:{n % 9}px}}\n" for n in range(900))
_SCRIPT = "".join(f"window.q=window.q||[];q.push({{slot:{n},size:[300,250]}});\n" for n in range(900))


def made_paragraphs(language: str, number: int) -> list[str]:
    """Return the paragraphs of an article of about three kilobytes, a lead first."""
    first = (_WITH_NAMES + _WITHOUT) * number
    texts = [
        article(len(LANGUAGES) * n + LANGUAGES.index(language)).split("\n\n")
        for n in range(first, first + _WITH_NAMES + _WITHOUT)
    ]
    named = [text[2].strip() for text in texts[:_WITH_NAMES]]
    return [*named, *(text[3].strip() for text in texts[_WITH_NAMES:])]


def _pages() -> Iterator[Page]:
    for number in count():
        for position, template in enumerate(TEMPLATES):
            for code, words in WORDS.items():
                lead, *rest = made_paragraphs(code, len(TEMPLATES) * number + position)
                parts = tuple(" ".join(rest[n::4]) for n in range(4))
                yield template(replace(words, lead=lead, paragraphs=parts))
