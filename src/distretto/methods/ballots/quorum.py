"""How many votes a quorum asks for."""

from __future__ import annotations


def needed_for_quorum(eligible: int, percent: int) -> int:
    """How many of those on the roll have to vote: the smallest whole number that is no less than the share.

    q = ceil(eligible x percent / 100), in whole numbers, so that no rounding of a computer's decides.

    Raises ValueError for a roll below 0 and a percentage outside 0 to 100.
    """
    if eligible < 0:
        raise ValueError(f"eligible: {eligible} people cannot be on a roll.")
    if not 0 <= percent <= 100:
        raise ValueError(f"percent: {percent} is not between 0 and 100.")
    return -(-eligible * percent // 100)
