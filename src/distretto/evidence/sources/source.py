"""What a source is: a provider's table, its terms, and how its files become tidy rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from distretto.evidence.dataset import Break, Indicator, Shape

if TYPE_CHECKING:
    import pyarrow as pa

Reuse = Literal["authorised", "unconfirmed"]

EUROSTAT_TERMS = (
    "Reuse is authorised, provided the source is acknowledged "
    "(Commission Decision 2011/833/EU, Eurostat copyright notice)."
)

COMMISSION_TERMS = "Reuse is authorised, provided the source is acknowledged (Commission Decision 2011/833/EU)."


@dataclass(frozen=True)
class Parsed:
    """What a source's files say: rows in the columns of its shape, breaks, and what was left out."""

    rows: pa.Table
    breaks: tuple[Break, ...] = ()
    left_out: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Source:
    """A provider's table that the observatory can carry.

    files : paths below the folder of provider files, all required. reuse : "authorised" when the terms of the
    copy allow its figures to be carried; the builder refuses anything else. parse : from the folder to rows,
    all or nothing; raises SourceError. shape : how its table is laid out; of records, `indicators` are the fields.
    """

    name: str
    provider: str
    table_code: str
    licence: str
    citation: str
    retrieved: str
    version: str
    edition: str
    indicators: tuple[Indicator, ...]
    files: tuple[str, ...]
    reuse: Reuse
    parse: Callable[[Path], Parsed]
    shape: Shape = "tidy"
