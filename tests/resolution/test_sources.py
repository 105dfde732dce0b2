import pytest

from extract.article import Article
from extract.resolution.people.families import families_of
from extract.resolution.sketches import sketches_of
from extract.resolution.sources import source_key
from tests.resolution.facts import article


def key(url: str | None) -> str:
    return source_key(Article("id", "a.txt", "vi", 1.0, "", (), source_url=url))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://www.bao.example/a/1.html", "http://bao.example/a/1.html/", True),
        ("https://m.bao.example/a?utm_source=x", "https://bao.example/a#top", True),
        ("https://bao.example/?p=12", "https://bao.example/?p=13", False),
        ("https://bao.example/x?id=1&page=2", "https://bao.example/x?page=2&id=1", True),
        ("https://bao.example/a", "https://bao.example/b", False),
    ],
)
def test_addresses_of_one_report_are_one(one: str, other: str, same: bool) -> None:
    assert (key(one) == key(other)) is same


@pytest.mark.parametrize("url", [None, "https://bao.example/", "https://bao.example"])
def test_a_front_page_tells_nothing(url: str | None) -> None:
    assert key(url) == "id"


@pytest.mark.parametrize(("articles", "families"), [(100, 1), (101, 101)])
def test_an_address_that_a_crowd_credits_tells_nothing(articles: int, families: int) -> None:
    crowd = [article(f"{n:03}", source="bao.example/thoi-su") for n in range(articles)]
    assert len(list(families_of(crowd, sketches_of(crowd)))) == families
