"""Articles that report one original: the same source address, however it is written."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlencode, urlsplit

from extract.article import Article

# What a link carries for those who count visits: no part of the report's address.
_TRACKING = ("utm_", "fbclid", "gclid", "zarsrc")


def source_key(article: Article) -> str:
    """Return what an article shares with its siblings: its source address without scheme, `www.`, last
    slash, fragment and tracking; the article's own id where it has none, or none but a site's front page."""
    if not article.source_url:
        return article.article_id
    parts = urlsplit(article.source_url.strip())
    host = parts.netloc.lower().removeprefix("www.").removeprefix("m.")
    path = parts.path.rstrip("/")
    told = [(k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if not k.startswith(_TRACKING)]
    query = f"?{urlencode(sorted(told))}" if told else ""
    return f"{host}{path}{query}" if path or query else article.article_id
