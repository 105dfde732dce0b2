"""The province that an article is about, by who publishes it."""

import pytest

from extract.article import Article
from extract.places.article import province_of_article


@pytest.mark.parametrize(
    ("publisher", "language", "province"),
    [
        ("Хмельницька обласна рада", "uk", "Хмельницька область"),
        # What a name ends with may be no place.
        ("خبرگزاری فارس", "fa", None),
        ("Укрінформ", "uk", None),
    ],
)
def test_the_place_that_an_organ_is_named_after_is_its_own(
    publisher: str, language: str, province: str | None
) -> None:
    article = Article("0", "a.txt", language, 1.0, "", (), publisher=publisher)
    assert province_of_article(article, ()) == province
