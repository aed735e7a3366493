"""All records of one list of a person's own page, in pages of fifty."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.core.paginator import Paginator
from django.utils import timezone

from distretto.catalogue.domain.queries.waiting import MANY, OWN, own_lists, records_of
from distretto.catalogue.models import Record

ADDRESSES = {name.replace("_", "-"): name for name in OWN}
"""What the address of a list is called, and the list."""
LEAVES = {"in_review": "review/", "published": ""}
"""Where the records of a list lead to; of the other lists to their form."""


@dataclass(frozen=True)
class OwnRecords:
    """A page of a list."""

    list: str
    leaf: str
    still: bool
    records: tuple[Record, ...]
    total: int
    page: int
    pages: int
    previous: str
    next: str


def own_records(user: Any, address: str, number: str) -> OwnRecords | None:
    """The page of that number, or the nearest; None where there is no such list."""
    name = ADDRESSES.get(address)
    if name is None:
        return None
    found = Paginator(own_lists(user, timezone.localdate())[name], MANY).get_page(number)
    return OwnRecords(
        address, LEAVES.get(name, "edit/"), name == "ask_again", records_of(list(found.object_list)),
        found.paginator.count, found.number, found.paginator.num_pages,
        f"?page={found.number - 1}" if found.has_previous() else "",
        f"?page={found.number + 1}" if found.has_next() else "",
    )  # fmt: skip
