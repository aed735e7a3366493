"""Firms with their places as somebody has them in a file, for one question. Nothing of it is kept.

A table as CSV with a heading: latitude, longitude and industry (NACE); employees and name may be there. Names are not
taken over.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from distretto.evidence.classifications.nace import get_industry
from distretto.evidence.records import RecordSet, RecordValue, write_records
from distretto.evidence.store import Store, default_store
from distretto.themes.specialisation.localisation import DATASET

MOST_FIRMS = 20_000
MOST_FAULTS = 20
NEEDED = ("latitude", "longitude", "industry")
BOUNDS = {"latitude": (-90.0, 90.0), "longitude": (-180.0, 180.0), "employees": (0.0, 10_000_000.0)}
_CODE = re.compile(r"[A-Ua-u]?\s*(\d\d)(?:\.?\d){0,2}")


class WrongFirms(ValueError):
    """The file cannot be taken; `faults` are message keys with what they name, as many as a reader can mend at once."""

    def __init__(self, *faults: tuple[str, Mapping[str, object]]) -> None:
        super().__init__(", ".join(key for key, _ in faults))
        self.faults = faults


def firms_in_file(data: bytes, name: str) -> tuple[RecordValue, ...]:
    """The firms of a file; raises WrongFirms with every cell that cannot be read, by line and column.

    An empty place or industry is missing, not wrong: such a firm is counted and left out of the distances.
    """
    try:
        content = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise WrongFirms(("firms-file-wrong", {"name": name})) from error
    between = max(";\t,", key=content.partition("\n")[0].count)
    reader = csv.DictReader(io.StringIO(content), delimiter=between)
    reader.fieldnames = [heading.strip().casefold() for heading in reader.fieldnames or ()]
    lacking = [column for column in NEEDED if column not in reader.fieldnames]
    if lacking:
        raise WrongFirms(("firms-no-column", {"columns": ", ".join(lacking), "name": name}))
    told: list[RecordValue] = []
    faults: list[tuple[str, Mapping[str, object]]] = []
    for number, row in enumerate(reader, 1):
        if number > MOST_FIRMS:
            raise WrongFirms(("firms-many", {"most": MOST_FIRMS}))
        told += _firm(f"firm-{number:05d}", reader.line_num, row, decimal_comma=between != ",", faults=faults)
    if faults:
        raise WrongFirms(*faults[:MOST_FAULTS])
    if not told:
        raise WrongFirms(("firms-none", {"name": name}))
    return tuple(told)


def _firm(
    key: str, line: int, row: Mapping[str, str | None], *, decimal_comma: bool,
    faults: list[tuple[str, Mapping[str, object]]],
) -> Iterator[RecordValue]:
    own = (key, 1, "en")
    yield RecordValue(*own, "language", code="en")
    for column, (low, high) in BOUNDS.items():
        given = (row.get(column) or "").strip()
        try:
            number = float(given.replace(",", ".") if decimal_comma else given) if given else None
        except ValueError:
            number = float("nan")
        if number is not None and low <= number <= high:
            yield RecordValue(*own, column, number=number)
        elif number is not None:
            faults.append(("firms-cell-wrong", {
                "line": line, "column": column, "given": given[:40], "low": f"{low:g}", "high": f"{high:g}"}))
    given = (row.get("industry") or "").strip()
    if given:
        code = _division(given)
        if code:
            yield RecordValue(*own, "industry", code=code)
        else:
            faults.append(("firms-industry-wrong", {"line": line, "given": given[:40]}))


def _division(given: str) -> str | None:
    """The NACE division of a code with or without its letter (`25.62`, `C25`); None where there is none."""
    read = _CODE.fullmatch(given)
    try:
        code = get_industry(read[1]).code if read else None
    except LookupError:
        return None
    return code if code and (not given[0].isalpha() or given[0].upper() == code[0]) else None


@contextmanager
def store_of_firms(values: Iterable[RecordValue]) -> Iterator[Store]:
    """A store in which these firms stand alone; nothing of it is left afterwards."""
    with TemporaryDirectory(prefix="distretto-firms-") as folder:
        about = RecordSet(
            name=DATASET, state=0, provider="Own file", licence="Not public.", retrieved="",
            citation="Firms of a file that was read for one question.",
        )
        write_records(about, list(values), Path(folder) / "evidence" / DATASET)
        yield Store(default_store().home, own=Path(folder))
