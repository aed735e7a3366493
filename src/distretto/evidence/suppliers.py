"""Who writes data sets of their own when they are asked about: the registry, and nothing else.

So what members write comes through the door of evidence, and nothing below the catalogue has to know the catalogue.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from distretto.evidence.store import Store

_SUPPLIERS: dict[str, Callable[[Store], None]] = {}


def supply(prefix: str, supplier: Callable[[Store], None]) -> None:
    """Have `supplier` called before the data sets named `PREFIX.…` are asked about: it writes what is new in them."""
    _SUPPLIERS[prefix] = supplier


def bring_up_to_date(store: Store, datasets: Iterable[str]) -> None:
    """Have those who supply some of these data sets write what is new in them into the store."""
    wanted = {name.partition(".")[0] for name in datasets}
    for prefix in sorted(wanted & set(_SUPPLIERS)):
        _SUPPLIERS[prefix](store)
