"""How far a computation is: what it may say of itself while it runs, and who listens. No part of any finding."""

from __future__ import annotations

from typing import Protocol

STEPS = "progress-steps"
"""The message that counts steps without saying of what."""


class Progress(Protocol):
    """What an analysis calls as `data.progress(done, of, "progress-draws")` as often as it likes.

    done : steps behind it, of : steps in all, key : a message (`progress-…`) with `$done` and `$of` that says of what.
    It may raise `Stopped`, which an analysis lets pass.
    """

    def __call__(self, done: int, of: int, key: str = STEPS) -> None:
        """Say it."""


class Stopped(Exception):
    """Whoever listens wants no more of it: the computation was cancelled."""


def unheard(done: int, of: int, key: str = STEPS) -> None:
    """Nobody listens."""
