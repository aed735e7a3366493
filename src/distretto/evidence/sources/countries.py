"""Countries as Eurostat names them in English, where a file has names and no codes."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from distretto.evidence.sources.delimited import FIRST_ROW, Texts
from distretto.evidence.sources.faults import SourceError, said

CODES = {
    "Albania": "AL", "Austria": "AT", "Belgium": "BE", "Bosnia and Herzegovina": "BA", "Bulgaria": "BG",
    "China except Hong Kong": "CN_X_HK", "Croatia": "HR", "Cyprus": "CY", "Czech Republic": "CZ",
    "Czech republic": "CZ", "Denmark": "DK", "Estonia": "EE", "Finland": "FI",
    "Former Yugoslav Republic of Macedonia, the": "MK", "France": "FR", "Germany": "DE", "Greece": "EL",
    "Hungary": "HU", "Iceland": "IS", "Ireland": "IE", "Italy": "IT", "Japan": "JP", "Latvia": "LV",
    "Lithuania": "LT", "Luxembourg": "LU", "Malta": "MT", "Montenegro": "ME", "Netherlands": "NL", "Norway": "NO",
    "Poland": "PL", "Portugal": "PT", "Romania": "RO", "Russia": "RU", "Serbia": "RS", "Slovakia": "SK",
    "Slovenia": "SI", "South Korea": "KR", "Spain": "ES", "Sweden": "SE", "Switzerland": "CH", "Turkey": "TR",
    "United Kingdom": "UK", "United States": "US", "Euro area (19 countries)": "EA19",
    "European Union (28 countries)": "EU28", "EU28": "EU28",
}
FORMER_UNIONS = ("EA19", "EA20", "EU28")
"""Groups of countries that have since changed: left out, as in the other tables."""


def country_codes(path: Path, column: str, names: Texts) -> Texts:
    """Names to codes; raises SourceError at the first that is not known."""
    for row, name in enumerate(names):
        if name not in CODES:
            raise SourceError(path.name, said("not-country", given=name), row + FIRST_ROW, column)
    return np.array([CODES[name] for name in names], dtype=object)
