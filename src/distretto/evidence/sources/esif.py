"""The structural funds of 2014-2020 as the Commission's open data platform has them: programmes, themes, places."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from distretto.evidence.sources.delimited import Texts, known_labels, not_negative, numbers, read_delimited
from distretto.evidence.sources.faults import SourceError

FOLDER = "esif_2014_2020"
PLANNED = f"{FOLDER}/planned.csv.gz"
REPORTED = f"{FOLDER}/erdf_implementation_2018.csv.gz"
PLACES = f"{FOLDER}/programme_regions.csv.gz"
FILES = (PLANNED, REPORTED, PLACES)
FUNDS = ("CF", "EAFRD", "EMFF", "ERDF", "ESF", "IPAE", "YEI")
PLANNED_IN, REPORTED_IN = 2019, 2018
CITATION = (
    "European Commission, DG REGIO, cohesiondata.ec.europa.eu, ESIF 2014-2020 finances planned (e4v6-qrrq, April 2019) "
    "and finance implementation (99js-gm52, ERDF, end of 2018)."
)
THEMES = {
    **{f"{number:02d}": f"TO{number:02d}" for number in range(1, 13)},
    "TA": "TA", "IPA-TA": "TA", "MULTI": "MULTI", "DM": "DM", "VOID": "NONE",
}
"""Thematic objectives as written, to their codes; technical assistance, several at once, discontinued, none stated."""


@dataclass(frozen=True)
class Money:
    """Amounts in euro by programme, fund and theme: (rows,) each, NaN = not reported."""

    programme: Texts
    country: Texts
    fund: Texts
    theme: Texts
    amounts: dict[str, NDArray[np.float64]]
    title: Texts


def planned(folder: Path) -> Money:
    """What was planned, as known in April 2019: every fund, each thematic objective of its own."""
    path = folder / PLANNED
    columns = read_delimited(path, ("MS", "CCI", "Programme Title", "Fund", "TO_code", "EU Amount", "Total Amount"))
    known_labels(path, "Fund", columns["Fund"], "|".join(FUNDS))
    return Money(
        columns["CCI"], _countries(path, "MS", columns["MS"]), columns["Fund"],
        _themes(path, "TO_code", columns["TO_code"]),
        _amounts(path, columns, {"planned_eu": "EU Amount", "planned_total": "Total Amount"}),
        columns["Programme Title"],
    )


def reported(folder: Path) -> Money:
    """What was decided and spent by the end of 2018, of the ERDF, beside its plan in the same breakdown."""
    path = folder / REPORTED
    names = {
        "planned_eu": "eu_amount_planned", "planned_total": "total_amount_planned",
        "decided": "total_eligible_cost_decided__selected", "spent": "total_eligible_spending",
    }
    columns = read_delimited(path, ("ms", "cci", "programme_title", "to", *names.values()))
    return Money(
        columns["cci"], _countries(path, "ms", columns["ms"]), np.full(len(columns["cci"]), "ERDF", dtype=object),
        _themes(path, "to", columns["to"]), _amounts(path, columns, names), columns["programme_title"],
    )


def regions_of_programmes(folder: Path) -> dict[str, str]:
    """The NUTS 1 or 2 region of each programme that has one, by the programme's code."""
    path = folder / PLACES
    columns = read_delimited(path, ("NUTS 1", "NUTS 2", "CCI"))
    known_labels(path, "NUTS 1", columns["NUTS 1"], r"([A-Z]{2}[0-9A-Z])?")
    known_labels(path, "NUTS 2", columns["NUTS 2"], r"([A-Z]{2}[0-9A-Z]{2})?")
    told = zip(columns["CCI"], columns["NUTS 1"], columns["NUTS 2"], strict=True)
    return {programme: level_2 or level_1 for programme, level_1, level_2 in told if level_1}


def _countries(path: Path, column: str, codes: Texts) -> Texts:
    """Countries as Eurostat codes them; TC stays for territorial cooperation, which is no country's."""
    known_labels(path, column, codes, "[A-Z]{2}")
    return np.array(["EL" if code == "GR" else code for code in codes], dtype=object)


def _themes(path: Path, column: str, codes: Texts) -> Texts:
    written = [code.zfill(2) if code.isdigit() else code for code in codes]
    for row, code in enumerate(written):
        if code not in THEMES:
            raise SourceError(path.name, f"{codes[row]!r} is not a thematic objective", row + 2, column)
    return np.array([THEMES[code] for code in written], dtype=object)


def _amounts(path: Path, columns: dict[str, Any], names: dict[str, str]) -> dict[str, NDArray[np.float64]]:
    found = {}
    for indicator, column in names.items():
        found[indicator] = numbers(path, column, columns[column])
        not_negative(path, column, found[indicator])
    return found
