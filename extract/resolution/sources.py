"""Articles that report one original: the same source address, however it is written."""

from __future__ import annotations

from urllib.parse import urlsplit

from extract.article import Article


def source_key(article: Article) -> str:
    """Return what an article shares with its siblings: its source address without scheme, `www.`, slash
    and query; the article's own id where it has none."""
    if not article.source_url:
        return article.article_id
    parts = urlsplit(article.source_url.strip())
    host = parts.netloc.lower().removeprefix("www.").removeprefix("m.")
    path = parts.path.rstrip("/")
    return f"{host}{path}" if path else article.article_id
