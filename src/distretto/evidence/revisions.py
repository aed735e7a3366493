"""What a new vintage of a data set changes: which figures came, went and were revised, and which series begin anew."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

import numpy as np
from numpy.typing import NDArray

from distretto.evidence.arrow import numbers
from distretto.evidence.dataset import Break, Coverage, UnknownDataset, Vintage
from distretto.evidence.store import Cut, Store

if TYPE_CHECKING:
    import pyarrow as pa

T = TypeVar("T", int, str)
KEY = ("indicator", "geo", "industry", "time")
LARGEST = 20
_SAME = 1e-9
"""Relative difference up to which two figures are the same."""
_DIGITS = 9


@dataclass(frozen=True)
class Revised:
    """One figure that is another one now, in the unit of its indicator."""

    indicator: str
    geo: str
    industry: str
    year: int
    before: float
    after: float

    @property
    def change(self) -> float:
        """(after − before) / before; infinite where there was nothing."""
        return (self.after - self.before) / self.before if self.before else float("inf")


@dataclass(frozen=True)
class Revision:
    """A vintage beside an earlier one.

    came, went : figures known now that were not, and that were known and are not. shared : figures known in both;
    of a data set of records (occupations, projects) all of these count records.
    revised : how many of these differ; median : of |after − before| / before among those that differ (NaN where none
    does). largest : the revised ones with the largest relative change, first. new_*, gone_* : what only one of the two
    has. breaks : series that begin anew in the later one alone.
    """

    before: Vintage
    after: Vintage
    came: int
    went: int
    shared: int
    revised: int
    median: float
    largest: tuple[Revised, ...]
    new_years: tuple[int, ...]
    gone_years: tuple[int, ...]
    new_geos: tuple[str, ...]
    gone_geos: tuple[str, ...]
    new_indicators: tuple[str, ...]
    gone_indicators: tuple[str, ...]
    breaks: tuple[Break, ...]

    @property
    def coverage(self) -> tuple[Coverage, Coverage]:
        """Before and after."""
        return self.before.coverage, self.after.coverage

    @property
    def of_records(self) -> bool:
        """Whether records are counted, not figures."""
        return self.after.shape == "records"

    @property
    def nothing(self) -> bool:
        """Whether no figure came, went or was revised."""
        return not (self.came or self.went or self.revised)


def earlier(store: Store, name: str) -> Vintage | None:
    """The vintage before the one in use that is not known faulty; None where there is none. Raises UnknownDataset."""
    now = store.vintage(name)
    before = [one for one in store.vintages(name) if one.version < now.version and one.state != "known_faulty"]
    return before[-1] if before else None


def is_published(name: str) -> bool:
    """Whether a data set is one that a provider publishes; what members and organisations write is named by whose it
    is (`catalogue.…`, `private.…`) and tells its own history.
    """
    return "." not in name


def refreshed(store: Store) -> tuple[tuple[Vintage | None, Vintage], ...]:
    """The published data sets of which new data came, by name: the vintage before and the one in use.

    None before, where the one in use is the first and was loaded here: the package does not carry the data set.
    """
    by_name: dict[str, list[Vintage]] = {}
    for one in store.vintages():
        if is_published(one.name):
            by_name.setdefault(one.name, []).append(one)
    pairs: list[tuple[Vintage | None, Vintage]] = []
    for name, found in by_name.items():
        new = store.vintage(name) if len(found) > 1 else found[0]
        old = earlier(store, name) if len(found) > 1 else None
        if old.sha256 != new.sha256 if old is not None else _loaded(new, store):
            pairs.append((old, new))
    return tuple(pairs)


def _loaded(vintage: Vintage, store: Store) -> bool:
    return vintage.path is not None and vintage.path.is_relative_to(store.home / "evidence")


def revision(store: Store, name: str, *, before: str | None = None, after: str | None = None) -> Revision:
    """What changed from one vintage of a data set to another, by default from the last but one to the one in use.

    Raises UnknownDataset, with the vintages that there are, and ValueError for what members or organisations write:
    it tells its own history.
    """
    if not is_published(name):
        raise ValueError(f"{name} is not published by a provider: each record tells its own history")
    newer = store.vintage(name, after)
    older = store.vintage(name, before) if before else earlier(store, name)
    if older is None:
        every = tuple(f"{one.name}@{one.version}" for one in store.vintages(name))
        raise UnknownDataset(f"{name}, an earlier vintage", every)
    cuts = store.cut(name, version=older.version), store.cut(name, version=newer.version)
    return compare_records(*cuts) if newer.shape == "records" else compare(*cuts)


def compare(before: Cut, after: Cut) -> Revision:
    """What changed between two cuts of a tidy data set. A figure is its indicator, region, industry and year.

    Missing and confidential cells are no figures: one that becomes known came, one that is hidden now went.
    """
    old, new = _known(before.table), _known(after.table)
    keys, place = _common_keys(old, new)
    first, second = (np.full(len(keys), np.nan) for _ in range(2))
    first[place[: len(old)]] = numbers(old["value"])
    second[place[len(old):]] = numbers(new["value"])
    known, was = ~np.isnan(second), ~np.isnan(first)
    both = known & was
    scale = np.maximum(np.abs(first), np.abs(second))
    differs = both & (np.abs(second - first) > _SAME * np.where(scale > 0, scale, 1.0))
    with np.errstate(divide="ignore", invalid="ignore"):
        change = np.abs(second - first) / np.abs(first)
    finite = change[differs & np.isfinite(change)]
    tied = np.round(change[differs], _DIGITS)  # figures that moved alike stand in the order of their keys
    order = np.flatnonzero(differs)[np.argsort(-tied, kind="stable")][:LARGEST]
    years = [_values(cut, "time") for cut in (before, after)]
    geos, indicators = ([set(cut.labels(name)) for cut in (before, after)] for name in ("geo", "indicator"))
    return Revision(
        before.vintage, after.vintage, came=int((known & ~was).sum()), went=int((was & ~known).sum()),
        shared=int(both.sum()), revised=int(differs.sum()),
        median=float(np.median(finite)) if finite.size else float("nan"),
        largest=tuple(_revised(keys[at], float(first[at]), float(second[at])) for at in order),
        new_years=_only(years[1], years[0]), gone_years=_only(years[0], years[1]),
        new_geos=_only(geos[1], geos[0]), gone_geos=_only(geos[0], geos[1]),
        new_indicators=_only(indicators[1], indicators[0]), gone_indicators=_only(indicators[0], indicators[1]),
        breaks=tuple(one for one in after.vintage.breaks if one not in before.vintage.breaks),
    )


def compare_records(before: Cut, after: Cut) -> Revision:
    """What changed between two cuts of a data set of records: which records came, went and read otherwise."""
    old, new = _by_record(before.table), _by_record(after.table)
    both = old.keys() & new.keys()
    years = before.vintage.years, after.vintage.years
    return Revision(
        before.vintage, after.vintage, came=len(new.keys() - both), went=len(old.keys() - both), shared=len(both),
        revised=sum(old[record] != new[record] for record in both), median=float("nan"), largest=(),
        new_years=_only(years[1], years[0]), gone_years=_only(years[0], years[1]), new_geos=(), gone_geos=(),
        new_indicators=(), gone_indicators=(), breaks=(),
    )


def _by_record(table: pa.Table) -> dict[str, set[str]]:
    """The values of each record, whatever its version is numbered."""
    import pyarrow as pa
    import pyarrow.compute as pc

    named = [name for name in table.column_names if name not in ("record", "version")]
    columns = [pc.fill_null(table[name].cast(pa.string()), "") for name in named]
    values = pc.binary_join_element_wise(*columns, "\t").to_pylist()
    found: dict[str, set[str]] = {}
    for record, value in zip(table["record"].cast(pa.string()).to_pylist(), values, strict=True):
        found.setdefault(record, set()).add(value)
    return found


def _known(table: pa.Table) -> pa.Table:
    return table.filter(table["value"].is_valid())


def _common_keys(old: pa.Table, new: pa.Table) -> tuple[NDArray[np.object_], NDArray[np.intp]]:
    """Every figure of either table once, and the place of each row of both tables among them."""
    import pyarrow as pa
    import pyarrow.compute as pc

    parts = [
        pc.binary_join_element_wise(*(table[name].cast(pa.string()) for name in KEY), "\t").to_pylist()
        for table in (old, new)
    ]
    keys, place = np.unique(np.array(parts[0] + parts[1], dtype=object), return_inverse=True)
    return keys, place.ravel()


def _revised(key: str, before: float, after: float) -> Revised:
    indicator, geo, industry, year = key.split("\t")
    return Revised(indicator, geo, industry, int(year), before, after)


def _values(cut: Cut, name: str) -> set[int]:
    return {int(one) for one in np.unique(numbers(cut.table[name]))}


def _only(these: Iterable[T], those: Iterable[T]) -> tuple[T, ...]:
    return tuple(sorted(set(these) - set(those)))
