"""CORDIS's download of a framework programme (ZIP of CSV): who took part in which project, from where.

Names, addresses and contacts of organisations, among them firms of one person, are not read.
"""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from distretto.evidence.live.apart import apart
from distretto.evidence.live.places import in_edition
from distretto.evidence.sources import Parsed, h2020_participations
from distretto.evidence.sources.cordis_h2020 import (
    PROVIDER,
    REGION,
    TYPES,
    UNKNOWN_YEAR,
    Participations,
    together,
)
from distretto.evidence.sources.delimited import FIRST_ROW
from distretto.evidence.sources.faults import SourceError, refuse, said
from distretto.evidence.sources.source import COMMISSION_TERMS

PROJECTS = ("id", "rcn", "startDate")
ORGANISATIONS = ("projectID", "organisationID", "activityType", "country", "nutsCode")
NOWHERE = "ZZ"
"""The country of an organisation that CORDIS gives none: it counts, under a code that is no country's."""


HORIZON = apart(
    "horizon_participations", PROVIDER, "Horizon Europe participations", COMMISSION_TERMS,
    dict.fromkeys(TYPES.values(), h2020_participations.UNIT), edition=h2020_participations.SOURCE.edition,
)
"""Participations in Horizon Europe, under the regions of those in Horizon 2020."""


def participations(paths: Sequence[Path]) -> Parsed:
    """Rows of `h2020_participations`; raises SourceError, which names the file inside, the row and the column."""
    return h2020_participations.rows_of(_read(paths))


def horizon(paths: Sequence[Path]) -> Parsed:
    """Rows of `horizon_participations`; raises SourceError, which names the file inside, the row and the column."""
    return h2020_participations.rows_of(_read(paths), HORIZON.name)


def _read(paths: Sequence[Path]) -> Participations:
    """Everybody who takes part in a project with others."""
    (path,) = paths[:1]
    begun = {row["id"]: (row["rcn"], row["startDate"][:4] or UNKNOWN_YEAR) for row in _rows(path, "project", PROJECTS)}
    columns: dict[str, list[str]] = {name: [] for name in ("rcn", "pic", "type", "country", "start_year")}
    regions: dict[str, str] = {}
    for number, row in enumerate(_rows(path, "organization", ORGANISATIONS), start=FIRST_ROW):
        if row["projectID"] not in begun:
            problem = said("strange-project", given=row["projectID"])
            refuse(SourceError("organization.csv", problem, number, "projectID"))
            continue
        rcn, year = begun[row["projectID"]]
        columns["rcn"].append(rcn)
        columns["pic"].append(row["organisationID"])
        columns["type"].append(row["activityType"] if row["activityType"] in TYPES else "OTH")
        columns["country"].append(row["country"] or NOWHERE)
        columns["start_year"].append(year)
        if len(row["nutsCode"]) >= REGION:
            region = in_edition(row["nutsCode"], h2020_participations.SOURCE.edition)
            regions[row["organisationID"]] = region[:REGION]
    if not columns["rcn"]:
        raise SourceError("organization.csv", said("nobody"))
    read = {name: np.array(texts, dtype=object) for name, texts in columns.items()}
    return together(read, regions, {})


def _rows(path: Path, name: str, columns: tuple[str, ...]) -> Iterator[dict[str, str]]:
    """The rows of a file of the archive, these columns alone, stripped."""
    try:
        with zipfile.ZipFile(path) as archive:
            inside = next((one for one in archive.namelist() if one.rpartition("/")[2] == f"{name}.csv"), None)
            if inside is None:
                raise SourceError(path.name, said("no-inside", name=f"{name}.csv"))
            with archive.open(inside) as file:
                reader = csv.DictReader(io.TextIOWrapper(file, "utf-8-sig", newline=""), delimiter=";")
                lacking = [column for column in columns if column not in (reader.fieldnames or ())]
                if lacking:
                    found = ", ".join(reader.fieldnames or ())
                    raise SourceError(f"{name}.csv", said("columns", missing=", ".join(lacking), found=found))
                for row in reader:
                    yield {column: (row[column] or "").strip() for column in columns}
    except zipfile.BadZipFile as error:
        raise SourceError(path.name, said("no-zip")) from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise SourceError(f"{name}.csv", said("unreadable")) from error
