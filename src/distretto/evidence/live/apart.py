"""Data sets that the package does not carry and that exist once somebody has fetched them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from distretto.evidence.dataset import Indicator
from distretto.evidence.sources.faults import SourceError
from distretto.evidence.sources.source import Parsed, Source


def apart(
    name: str, provider: str, table: str, terms: str, units: Mapping[str, str], *, edition: str = "2021",
) -> Source:
    """A data set of live vintages alone. units : by indicator. edition : of NUTS, where its codes tell none."""
    return Source(
        name=name, provider=provider, table_code=table, licence=terms, citation="", retrieved="", version="",
        edition=edition, indicators=tuple(Indicator(one, unit) for one, unit in units.items()), files=(),
        reuse="unconfirmed", parse=_not_carried,
    )


def _not_carried(folder: Path) -> Parsed:
    raise SourceError(folder.name, "the observatory carries no such table; distretto source fetch brings it")
