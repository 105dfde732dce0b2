"""The place stage: provinces and other places of a gazetteer, in the spellings of four languages."""

from extract.places.article import province_of_article
from extract.places.finder import find_places
from extract.places.mention import PlaceMention
from extract.places.provinces import present_province, province_of_publisher

__all__ = ["PlaceMention", "find_places", "present_province", "province_of_article", "province_of_publisher"]
