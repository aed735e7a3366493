"""What a reader keeps, as its page shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from distretto.catalogue.addresses import search_address
from distretto.catalogue.domain.queries.asked import of_saved
from distretto.catalogue.domain.queries.search import changed_since, count_matching, keys_matching
from distretto.catalogue.models import SavedSearch
from distretto.web.pages.catalogue.search import search_words


@dataclass(frozen=True)
class Kept:
    """A search that is kept: its name, what it looks for, how many it finds and how many of them are news."""

    number: int
    name: str
    words: str
    address: str
    feed: str
    count: int
    news: int
    digest: str


@dataclass(frozen=True)
class KeptPage:
    """Everything that the template shows."""

    searches: tuple[Kept, ...]


def kept_page(user: Any, language: str) -> KeptPage:
    """The searches of one person."""
    return KeptPage(tuple(_kept(saved, language) for saved in SavedSearch.objects.filter(user=user)))


def _kept(saved: SavedSearch, language: str) -> Kept:
    wanted = of_saved(saved)
    return Kept(
        number=saved.pk,
        name=saved.name,
        words=search_words(wanted, language),
        address=search_address(language, wanted),
        feed=search_address(language, wanted, "feed.atom"),
        count=count_matching(wanted),
        news=len(changed_since(keys_matching(wanted), saved.seen)),
        digest=saved.digest,
    )
