"""Firms with their places: latitude, longitude and industry (NACE); employees and a name may be there.

An empty place or industry is missing, not wrong: such a firm is counted and left out of the distances. The name helps
the organisation to find a row again; no analysis reads it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from distretto.catalogue.document import Fault
from distretto.catalogue.interfaces.columns import harmless
from distretto.catalogue.interfaces.entries import Where
from distretto.catalogue.own_kinds.file import PREVIEW, Origin, OwnFile
from distretto.catalogue.own_kinds.kind import OwnKind
from distretto.catalogue.own_kinds.table_file import PlainTable, read_table
from distretto.evidence.classifications.nace import get_industry
from distretto.evidence.dataset import Vintage
from distretto.evidence.records import RecordSet, RecordValue, entries, write_records
from distretto.evidence.store import Store, default_store
from distretto.themes.specialisation.localisation import DATASET

MOST_FIRMS = 20_000
LONGEST_NAME = 200
WORDS = {
    "name": ("name", "firm", "company", "nome", "impresa", "azienda", "denominazione", "ragione sociale"),
    "latitude": ("latitude", "lat", "latitudine"),
    "longitude": ("longitude", "lon", "long", "lng", "longitudine"),
    "industry": ("industry", "nace", "nace code", "ateco", "codice ateco", "settore", "codice nace"),
    "employees": ("employees", "jobs", "staff", "addetti", "dipendenti"),
}
"""By what each column may be called, folded; the first word is how it is spoken of."""
HEADING = ("name", "latitude", "longitude", "industry", "employees")
NEEDED = ("latitude", "longitude", "industry")
BOUNDS = {"latitude": (-90, 90), "longitude": (-180, 180), "employees": (0, 10_000_000)}
LICENCE = "Not public."
_CODE = re.compile(r"[A-Ua-u]?\s*(\d\d)(?:\.?\d){0,4}")
_GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+")


@dataclass(frozen=True)
class Firm:
    """A firm as its row says; None or empty where it does not."""

    name: str
    latitude: float | None
    longitude: float | None
    industry: str
    employees: float | None

    @property
    def placed(self) -> bool:
        """Whether its distances to others can be told."""
        return self.latitude is not None and self.longitude is not None and bool(self.industry)


def read_firms(data: bytes, name: str) -> OwnFile:
    """The firms of a file, with every cell that cannot be read; raises Unreadable for what is no table."""
    table = read_table(data, MOST_FIRMS)
    places = table.columns(WORDS)
    faults: list[tuple[Where, Fault]] = []
    firms: list[Firm] = []
    lacking = ", ".join(column for column in NEEDED if column not in places)
    if lacking:
        told = {"columns": lacking, "name": name}
        faults.append((Where(table.heading_row, lacking), Fault(lacking, "firms-no-column", told)))
    else:
        firms = [_firm(table, places, line, row, faults) for line, row in table.cells()]
        if not firms:
            faults.append((Where(table.heading_row), Fault("", "firms-none", {"name": name})))
    columns, meant = tuple(column for column in WORDS if column in places), set(places.values())
    unplaced = sum(not firm.placed for firm in firms)
    return OwnFile(
        rows=len(firms),
        columns=columns,
        passed_over=tuple(
            heading.strip() for at, heading in enumerate(table.headings) if heading.strip() and at not in meant
        ),
        first=tuple(
            tuple(row[places[column]] if places[column] < len(row) else "" for column in columns)
            for _, row in list(table.cells())[:PREVIEW]
        ),
        notes=(Fault("", "firms-unplaced", {"n": unplaced}),) if unplaced and not faults else (),
        faults=tuple(sorted(faults, key=lambda one: (one[0].row, len(one[0].letter), one[0].letter))),
        write=lambda origin, folder: _write(firms, origin, folder),
    )


def _firm(
    table: PlainTable, places: dict[str, int], line: int, row: tuple[str, ...], faults: list[tuple[Where, Fault]]
) -> Firm:
    def cell(column: str) -> str:
        return row[places[column]] if column in places else ""

    def wrong(column: str, key: str, **told: object) -> None:
        faults.append((table.where(line, places[column], cell(column)), Fault(column, key, told)))

    numbers: dict[str, float | None] = {}
    for column, (low, high) in BOUNDS.items():
        given = cell(column)
        numbers[column] = number = _number(given)
        if column == "employees" and _GROUPED.fullmatch(given):
            wrong(column, "firms-cell-grouped")
        elif given and (number is None or not low <= number <= high):
            wrong(column, "firms-cell-wrong", low=low, high=high)
    given = cell("industry")
    industry = _division(given)
    if given and not industry:
        wrong("industry", "firms-industry-wrong")
    return Firm(cell("name")[:LONGEST_NAME], numbers["latitude"], numbers["longitude"], industry, numbers["employees"])


def _number(given: str) -> float | None:
    try:
        return float(given.replace(",", ".")) if given else None
    except ValueError:
        return None


def _division(given: str) -> str:
    """The NACE division of a code with or without its letter (`25.62`, `C25`); "" where there is none."""
    read = _CODE.fullmatch(given)
    try:
        code = get_industry(read[1]).code if read else ""
    except LookupError:
        return ""
    return code if not given[:1].isalpha() or given[0].upper() == code[:1] else ""


def _write(firms: Iterable[Firm], origin: Origin, folder: Path) -> Vintage:
    about = RecordSet(
        name=DATASET, state=origin.number, provider=origin.organisation or "Own file", licence=LICENCE,
        retrieved=origin.day, citation=(
            f"{origin.organisation}, {origin.name}, version {origin.number}, not public." if origin.organisation
            else "Firms of a file that was read for one question."
        ),
    )  # fmt: skip
    return write_records(about, list(_values(firms)), folder / "evidence" / DATASET)


def _values(firms: Iterable[Firm]) -> Iterator[RecordValue]:
    for number, firm in enumerate(firms, 1):
        own = (f"firm-{number:05d}", 1, "en")
        yield RecordValue(*own, "language", code="en")
        for column in BOUNDS:
            known = getattr(firm, column)
            if known is not None:
                yield RecordValue(*own, column, number=known)
        if firm.industry:
            yield RecordValue(*own, "industry", code=firm.industry)
        if firm.name:
            yield RecordValue(*own, "name", text=firm.name)


@contextmanager
def store_of_file(file: OwnFile) -> Iterator[Store]:
    """A store in which what a file holds stands alone; nothing of it is left afterwards."""
    with TemporaryDirectory(prefix="distretto-own-") as folder:
        file.write(Origin("", "", 0, ""), Path(folder))
        yield Store(default_store().home, own=Path(folder))


def _exported(store: Store) -> Iterator[tuple[str, ...]]:
    """The firms as a file has them, in the order in which they came."""
    yield HEADING
    for one in entries(store.cut(DATASET)):
        numbers = (one.number(column) for column in BOUNDS)
        latitude, longitude, employees = ("" if number is None else f"{number:.10g}" for number in numbers)
        name = harmless(one.texts("name").get("en", ""))
        yield name, latitude, longitude, one.code("industry"), employees


FIRMS = OwnKind(
    name="firms", dataset=DATASET, read=read_firms, export=_exported, template=",".join(HEADING) + "\n",
    analysis="specialisation.localisation", asked_at="specialisation/localisation/",
)
