"""Growth Lab at Harvard University, Atlas of Economic Complexity: a country's exports by product, HS 1992.

The observatory carries Greece, the one country of the area of which an open copy was found. Further countries come
from the Atlas' own file by `distretto source fetch country_exports` (evidence/live/atlas_download.py).
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from distretto.evidence.dataset import Indicator
from distretto.evidence.sources.delimited import Texts, tidy
from distretto.evidence.sources.faults import SourceError
from distretto.evidence.sources.source import Parsed, Source

if TYPE_CHECKING:
    import pyarrow as pa

NAME = "country_exports"
FOLDER = "atlas_greece_hs4"
FILE = f"{FOLDER}/exports_hs92_4digit_greece.parquet"
PATTERN = "exports_hs92_4digit_*.parquet"
NOT_GOODS = ("9999", "XXXX")
"""Codes of what is not told by product."""
COUNTRIES = {
    "ALB": "AL", "AUT": "AT", "BGR": "BG", "BIH": "BA", "CYP": "CY", "GRC": "EL", "HRV": "HR", "HUN": "HU",
    "ITA": "IT", "MDA": "MD", "MKD": "MK", "MNE": "ME", "ROU": "RO", "SRB": "RS", "SVK": "SK", "SVN": "SI",
    "TUR": "TR", "UKR": "UA", "XKX": "XK", "KOS": "XK",
}
"""The countries of the area as the Atlas writes them, and as areas do."""
KNOWN = COUNTRIES | {
    "BEL": "BE", "CHE": "CH", "CZE": "CZ", "DEU": "DE", "DNK": "DK", "ESP": "ES", "EST": "EE", "FIN": "FI",
    "FRA": "FR", "GBR": "UK", "IRL": "IE", "ISL": "IS", "LTU": "LT", "LUX": "LU", "LVA": "LV", "MLT": "MT",
    "NLD": "NL", "NOR": "NO", "POL": "PL", "PRT": "PT", "SWE": "SE",
}
"""Every country that areas know."""


def parse(folder: Path) -> Parsed:
    """Rows of `country_exports`: dollars by heading and year; services and what is not told by product are left out."""
    import pyarrow as pa

    tables, left_out = [], 0
    for path in sorted((folder / FOLDER).glob(PATTERN)):
        rows, others = _country(path)
        tables.append(rows)
        left_out += others
    return Parsed(pa.concat_tables(tables), left_out={"not_goods": left_out})


def _country(path: Path) -> tuple[pa.Table, int]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    wanted = ["location_code", "year", "hs_product_code", "export_value"]
    try:
        read = pq.read_table(path, columns=wanted, use_threads=False)
    except (OSError, KeyError, pa.ArrowException) as error:
        raise SourceError(path.name, f"it is not a table of the Atlas with the columns {wanted} ({error})") from error
    products = np.array(read["hs_product_code"].to_pylist(), dtype=object)
    goods = is_goods(products)
    values = np.asarray(read["export_value"].to_numpy(), dtype=np.float64)
    if (values < 0).any():
        raise SourceError(path.name, f"{values.min():g} is negative", column="export_value")
    geos = np.array([_code(path, code) for code in read["location_code"].to_pylist()], dtype=object)
    return tidy(
        NAME, indicator="exports", geo=geos[goods], industry=products[goods],
        time=np.asarray(read["year"].to_numpy(), dtype=np.int16)[goods], unit="usd", value=np.round(values[goods]),
    ), int((~goods).sum())


def is_goods(products: Texts) -> NDArray[np.bool_]:
    """Whether each code is a heading of goods of four digits."""
    return np.array([len(code) == 4 and code.isdigit() and code not in NOT_GOODS for code in products], dtype=bool)


def _code(path: Path, code: str) -> str:
    found = COUNTRIES.get(code)
    if found is None:
        raise SourceError(path.name, f"{code!r} is no country of South East Europe", column="location_code")
    return found


SOURCE = Source(
    name=NAME,
    provider="Growth Lab at Harvard University",
    table_code="Atlas of Economic Complexity, HS 92, four digits",
    licence="Free for reuse with citation.",
    citation="The Growth Lab at Harvard University, International Trade Data (HS, 92), Harvard Dataverse, "
             "doi:10.7910/DVN/T4CHWJ.",
    retrieved="2022",
    version="2022",
    edition="2021",
    indicators=(Indicator("exports", "usd"),),
    files=(FILE,),
    reuse="authorised",
    parse=parse,
)
