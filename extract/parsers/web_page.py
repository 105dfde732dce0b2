"""Read the article of a web page: trafilatura says which blocks are the article, the page their text.

trafilatura judges well what is main text, but drops captions, repeated paragraphs and the zero-width
non-joiner of Persian. So its output only marks the page's own blocks (see `blocks`), and these are kept.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from copy import deepcopy
from datetime import date
from typing import Any

from extract.article import SegmentKind
from extract.lexicon.folding import fold
from extract.parsers.blocks import Block, read_blocks, sourced_text
from extract.parsers.characters import clean
from extract.parsers.closing import ends_sentence
from extract.parsers.composition import compose, split_lines
from extract.parsers.draft import Draft, Line
from extract.parsers.encoding import decode
from extract.parsers.errors import SkippedArticle, UnreadableArticle
from extract.parsers.furniture import behind_label, is_credit, opening, words
from extract.parsers.headline import find_headline, house_in_title, squash
from extract.parsers.metadata import Metadata, read_metadata
from extract.parsers.publication import Publication, is_house, read_publication

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]{3,20})", re.IGNORECASE)
_XML_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")
_CROWDED = re.compile(r"<(?P<name>[a-zA-Z][\w:-]{0,40})\s[^<>]{4000,}>")
_MOST_ATTRIBUTES = 300
_RULES = re.compile(r"privacy|guidelines|(?:^|[/_-])terms(?:$|[/._?-])|policy|dieu-khoan", re.IGNORECASE)
# Shorter texts occur in a long article by chance.
_TELLING = 25
# How far from the headline a publication line stands, and from the end of the text a source line, in blocks.
_NEAR = 12
# How far above the headline a labelled publication line stands.
_ABOVE = 4
_LEAD = 60
_SIGNATURE = 80
# A page without one paragraph of this length is a front page or a list.
_PARAGRAPH = 80
_LONGEST_HEADING = 200


def read_page(content: bytes, charset: str | None = None) -> Draft:
    """Return the article of an HTML page; `charset` is what its server declared.

    Raises UnreadableArticle if the bytes are no HTML page, SkippedArticle if it holds no article.
    """
    stated = _CHARSET.search(content[:4096])
    return read_markup(decode(content, stated[1].decode("ascii", "replace") if stated else charset))


def read_markup(markup: str) -> Draft:
    """Return the article of a page given as text (see `read_page`)."""
    tree = _parse(clean(markup))
    metadata = read_metadata(tree)
    blocks = read_blocks(tree)
    main = _main_text(tree)
    if not main:
        raise SkippedArticle("no text of an article found")
    title, position = find_headline(blocks, metadata)
    lines = _lines(blocks, main, position)
    draft = compose(lines, title)
    if not any(kind == "paragraph" and len(text) >= _PARAGRAPH for kind, text in draft.segments):
        raise SkippedArticle("the page holds no article")
    _complete(draft, metadata, _publication(blocks, position))
    return draft


def _parse(markup: str) -> Any:
    from lxml import etree, html

    markup = _XML_DECLARATION.sub("", markup, count=1)
    if not re.search(r"<[a-zA-Z!]", markup):
        raise UnreadableArticle("the file holds no HTML")
    parser = html.HTMLParser()
    try:
        tree = html.document_fromstring(_CROWDED.sub(_without_crowd, markup), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise UnreadableArticle(f"the HTML cannot be parsed: {error}") from error
    if any("Excessive depth" in str(e.message) for e in parser.error_log):
        raise UnreadableArticle("the tags of the page are nested too deeply to be read")
    return tree


def _without_crowd(tag: re.Match[str]) -> str:
    """Return a tag without its attributes if they are more than a page has use for.

    The parser compares each attribute of a tag with all others, so that time grows with their square.
    """
    return f"<{tag['name']}>" if tag.group().count("=") > _MOST_ATTRIBUTES else tag.group()


def _main_text(tree: Any) -> str:
    """Return the main text as trafilatura sees it, one block a line."""
    from trafilatura import extract

    copied = deepcopy(tree)
    text = extract(
        copied, favor_precision=True, include_comments=False, include_tables=True, output_format="txt"
    )
    return str(text or "")


def _lines(blocks: Sequence[Block], main: str, position: int | None) -> list[Line]:
    marked = _marked(blocks, main)
    chosen = [n for n, m in enumerate(marked) if m and (position is None or n > position)]
    chosen = chosen or [n for n, m in enumerate(marked) if m]
    while len(chosen) > 1 and _is_notice(blocks[chosen[-1]]):
        chosen.pop()
    if not chosen:
        return split_lines(main)
    first, last = chosen[0], chosen[-1]
    parents = {blocks[n].parent for n in chosen if blocks[n].tag in ("p", "li", "blockquote", "tr")}
    start = first if position is None else min(first, position + 1)
    # The line of the date may be taken for text: the lead stands behind it too.
    text = next((n for n in chosen if _is_lead(blocks[n])), first)
    leads = {n for n in range(start, text) if _is_lead(blocks[n])} if position is not None else set()
    kept = [
        b
        for n, b in enumerate(blocks)
        if start <= n <= last and (marked[n] or n in leads or _belongs(b, parents))
    ]
    kept += [b for b in blocks[last + 1 : last + 1 + _NEAR] if behind_label(fold(b.text), "sources")]
    kept = [b for b in kept if b.kind != "headline" and not (b.signed and len(b.text) <= _SIGNATURE)]
    return [Line(sourced_text(b), gap=True, kind=_kind(b)) for b in kept]


def _is_notice(block: Block) -> bool:
    """Tell whether a last block speaks of comments or of the terms of the house, to which it links."""
    rules = block.address is not None and _RULES.search(block.address)
    return bool(rules or opening("disclaimers").match(fold(block.text)))


def _marked(blocks: Sequence[Block], main: str) -> list[bool]:
    lines = [squash(line) for line in main.split("\n")]
    singles, whole = set(lines), "".join(lines)
    marked: list[bool] = []
    for block in blocks:
        squashed = squash(block.text)
        marked.append(
            bool(squashed) and (squashed in singles or (len(squashed) >= _TELLING and squashed in whole))
        )
    return marked


def _belongs(block: Block, parents: set[int]) -> bool:
    """Tell whether a block that trafilatura left out is of the article all the same."""
    if block.kind == "caption":
        return True
    if block.parent not in parents or block.links > 0.5:
        return False
    return block.tag in ("p", "blockquote", "tr", "li") or block.kind == "heading"


def _is_lead(block: Block) -> bool:
    """Tell whether a block between headline and text is the lead, which often has a container of its own."""
    return len(block.text) >= _LEAD and block.links < 0.3 and ends_sentence(block.text)


def _kind(block: Block) -> SegmentKind | None:
    """Return what the markup says a block is; a lead set as <h2> is a paragraph, and so is a table row."""
    if (block.tag == "tr" and block.kind is None) or (
        block.kind == "heading" and len(block.text) > _LONGEST_HEADING
    ):
        return "paragraph"
    return block.kind


def _publication(blocks: Sequence[Block], position: int | None) -> Publication | None:
    """Return what the page prints beside its headline about who published the article and when."""
    if position is None:
        return None
    for block in blocks[max(0, position - _ABOVE) : position]:
        if behind_label(fold(block.text), "published"):
            stated = read_publication(block.text)
            if stated is not None:
                return stated
    for block in blocks[position + 1 : position + 1 + _NEAR]:
        stated = None if is_credit(block.text) else read_publication(block.text)
        if stated is not None:
            return stated
    return None


def _complete(draft: Draft, metadata: Metadata, stated: Publication | None) -> None:
    """Fill in what the text did not state; the house that the page credits comes before the page's own.

    An agency does not: a newspaper prints its report on a page of its own.
    """
    credited = stated.publisher if stated and stated.publisher else None
    if credited and stated and not (stated.doubled or is_house(credited)):
        credited = None
    if credited in words("agencies"):
        credited = metadata.house or credited
    draft.publisher = credited or metadata.house or draft.publisher or house_in_title(metadata, draft.title)
    draft.published_on = _day(metadata.published_on, stated.day if stated else None) or draft.published_on
    draft.source_url = draft.source_url or metadata.url


def _day(in_metadata: date | None, on_page: date | None) -> date | None:
    """Return the day of publication: that of the metadata, unless its clock runs in another zone of time."""
    if in_metadata is None or on_page is None:
        return in_metadata or on_page
    return on_page if abs((in_metadata - on_page).days) <= 1 else in_metadata
