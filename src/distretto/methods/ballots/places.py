"""Places in an order: what stands alike shares a place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

Places = tuple[tuple[int, ...], ...]
"""The places from the first on; in each the numbers of the options that share it."""


def places_of(keys: Sequence[Any]) -> Places:
    """The options in the order of their keys, the highest first; equal keys share a place."""
    order = sorted(set(keys), reverse=True)
    return tuple(tuple(option for option, own in enumerate(keys) if own == one) for one in order)
