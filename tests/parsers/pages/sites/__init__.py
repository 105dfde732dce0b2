"""Pages of one story each, built as the sites of the four countries build theirs, with their traps."""

from __future__ import annotations

from collections.abc import Callable

from tests.parsers.pages.page import Page
from tests.parsers.pages.sites import (
    agencies,
    aggregators,
    damaged_pages,
    newspapers,
    old_sites,
    portals,
    publishing_systems,
)
from tests.parsers.pages.words import Words

TEMPLATES: tuple[Callable[[Words], Page], ...] = (
    newspapers.newspaper,
    newspapers.endless,
    newspapers.teasers,
    newspapers.gallery,
    newspapers.linked,
    newspapers.interview,
    newspapers.repeated,
    portals.portal,
    portals.decree,
    portals.slashed,
    agencies.kicker,
    agencies.printed,
    aggregators.aggregator,
    old_sites.breaks,
    old_sites.spans,
    old_sites.code_page,
    publishing_systems.blog,
    publishing_systems.logo_headline,
    publishing_systems.microdata,
    publishing_systems.application,
    damaged_pages.saved,
    damaged_pages.cut,
    damaged_pages.hidden,
    damaged_pages.broken_metadata,
    damaged_pages.entities,
    damaged_pages.quoted,
)
