"""Where the tables of one person's own machine lie, and the store that asks them in place of open data.

`own_data/mine/NAME/` of the home is laid out as a home itself: what is computed from a table is kept with it, and
goes with it.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from distretto.evidence.closed import CLOSED
from distretto.evidence.dataset import UnknownDataset, Vintage, read_manifest
from distretto.evidence.own.keeping import beside, dataset_name, keep
from distretto.evidence.own.reading import COUNTRY
from distretto.evidence.store import Store

if TYPE_CHECKING:
    import pyarrow as pa

FOLDER = Path("own_data") / "mine"
STANDS_FOR = "sbs_regional"
"""The open data set in whose place a table of one's own is asked: persons employed, wages and local units."""


@dataclass(frozen=True)
class Mine:
    """One table of one's own: its newest vintage, and whether open data stand beside it for all other regions."""

    name: str
    vintage: Vintage
    beside: bool


def folder_of(name: str, home: Path) -> Path:
    """The folder of a table; raises ValueError for what is no name."""
    dataset_name(name)
    return home / FOLDER / name


def mine(home: Path) -> tuple[Mine, ...]:
    """All tables of one's own, by name."""
    found = []
    for folder in sorted((home / FOLDER).glob("*/")):
        try:
            found.append(_newest(folder.name, folder))
        except UnknownDataset:
            continue
    return tuple(found)


def store_of_mine(name: str, home: Path, shipped: Store | None = None) -> Store:
    """The store in which that table stands in place of the open one.

    Raises UnknownDataset, with the names that there are.
    """
    known = tuple(one.name for one in mine(home))
    if name not in known:
        raise UnknownDataset(name, known)
    return asked_store(folder_of(name, home), dataset_name(name), home)


def asked_store(folder: Path, dataset: str, home: Path) -> Store:
    """A store that reads this data set of a folder in place of the open one, and keeps there what it answers."""
    return Store(home, own=folder, instead={STANDS_FOR: dataset})


def store_in(folder: Path, home: Path) -> Store:
    """The store of a folder that is laid out as a home: figures that lie there stand in place of the open ones."""
    manifests = sorted((folder / "evidence").glob("*/*/manifest.json"))
    tidy = [one.name for path in manifests for one in read_manifest(path.parent) if one.shape == "tidy"]
    return asked_store(folder, tidy[0], home) if tidy else Store(home, own=folder)


def keep_mine(name: str, vintage: Vintage, table: pa.Table, home: Path, *, with_open: bool) -> Vintage:
    """Keep a table under a name, with the open figures of all other regions beside it where that is wanted."""
    told, rows = with_open_ones(vintage, table, home) if with_open else (vintage, table)
    folder = folder_of(name, home)
    return keep(replace(told, version=_newer(told, folder)), rows, folder)


def help_to_compare(own: Vintage, table: pa.Table, home: Path) -> bool:
    """Whether open figures should stand beside one's own: a country of these is not there as a whole, so that its
    regions have nobody to be compared with, and the open figures have at least one of their years."""
    held = {str(one) for one in table["geo"].unique().to_pylist()}
    return not {one[:COUNTRY] for one in held} <= held and bool({*own.years} & {*Store(home).vintage(STANDS_FOR).years})


def open_edition(home: Path) -> str:
    """The NUTS edition of the open figures that may stand beside one's own."""
    return Store(home).vintage(STANDS_FOR).edition


def with_open_ones(vintage: Vintage, table: pa.Table, home: Path) -> tuple[Vintage, pa.Table]:
    """One's own figures with the open ones of all other regions beside them, for the years that one's own have."""
    store = Store(home)
    told, rows = beside(vintage, table, STANDS_FOR, store)
    providers = f"{told.provider} + {store.vintage(STANDS_FOR).provider}"
    return replace(told, provider=providers, table_code=f"{told.table_code} + {STANDS_FOR}"), rows


def forget(name: str, home: Path) -> None:
    """Delete a table with all its vintages and what was computed from them; raises UnknownDataset."""
    known = tuple(one.name for one in mine(home))
    if name not in known:
        raise UnknownDataset(name, known)
    shutil.rmtree(folder_of(name, home))


def _versions(folder: Path, dataset: str) -> list[str]:
    """The versions of a table, the newest last: a store reads the last by name."""
    return sorted(one.parent.name for one in (folder / "evidence" / dataset).glob("*/manifest.json"))


def _newer(vintage: Vintage, folder: Path) -> str:
    """The version of a table that is kept now: later by name than any that was kept on the same day, whatever is in it.

    The same table again, where that is the newest, keeps its version.
    """
    day, said = vintage.version[: len(vintage.retrieved)], vintage.version[len(vintage.retrieved):]
    today = [one for one in _versions(folder, vintage.name) if one.startswith(day)]
    if not today or today[-1].endswith(said):
        return today[-1] if today else vintage.version
    return f"{day}.{len(today) + 1:02d}{said}"


def _newest(name: str, folder: Path) -> Mine:
    dataset = f"{CLOSED}.{name}"
    versions = _versions(folder, dataset)
    if not versions:
        raise UnknownDataset(name, ())
    vintage = read_manifest(folder / "evidence" / dataset / versions[-1])[0]
    return Mine(name, vintage, vintage.table_code.endswith(f"+ {STANDS_FOR}"))
