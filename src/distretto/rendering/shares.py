"""Shares in whole per cent that add up to a hundred."""

from __future__ import annotations

from collections.abc import Sequence


def whole_shares(counts: Sequence[int]) -> tuple[int, ...]:
    """Each count's share of all in whole per cent, by largest remainder: the shares add up to 100.

    Of equal remainders the first is rounded up. Source: Hamilton's method of apportionment. Raises ValueError where a
    count is negative or nothing was counted, of which no share can be told.
    """
    total = sum(counts)
    if total <= 0 or min(counts) < 0:
        raise ValueError(f"No shares can be told of {list(counts)}: counts must not be negative, and not all zero.")
    whole = [100 * count // total for count in counts]
    first = sorted(range(len(counts)), key=lambda k: (-(100 * counts[k] % total), k))[: 100 - sum(whole)]
    return tuple(share + (k in first) for k, share in enumerate(whole))
