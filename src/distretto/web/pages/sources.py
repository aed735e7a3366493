"""The live sources that were asked here, as the page of the data lists them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from distretto.evidence.live.fetching import states
from distretto.evidence.live.registry import entry
from distretto.rendering.live_sources import day_told, stands, what_it_holds


@dataclass(frozen=True)
class SourceLine:
    """A live source: what it holds, whose it is, what is kept of it, and how it stands. page : of the provider."""

    what: str
    provider: str
    page: str
    version: str
    reached: str
    stands: str


def sources_asked(home: Path, language: str) -> tuple[SourceLine, ...]:
    """The sources that this installation has asked, in the order of the registry."""
    return tuple(
        SourceLine(
            what_it_holds(one.name, language), entry(one.name).publisher, entry(one.name).page, one.version or "–",
            day_told(one.reached, language), stands(one, language),
        )
        for one in states(home) if one.tried
    )  # fmt: skip
