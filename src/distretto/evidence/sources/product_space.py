"""Which products go together in the world's trade, and how complex each is: HS 1992, four digits, 2023.

What ships of the proximities are the pairs with a heading that holds green goods (`green_headings`): others are not
asked for. The provider lists the 50,000 nearest pairs alone: one that is absent is farther, not unrelated.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from distretto.evidence.classifications.code_lists import file_list
from distretto.evidence.dataset import Indicator
from distretto.evidence.sources.delimited import (
    Texts,
    known_labels,
    not_negative,
    numbers,
    read_delimited,
    tidy,
    years,
)
from distretto.evidence.sources.source import Parsed, Source

NAME = "product_space"
WORLD = "WORLD"
PRODUCTS = "hs4_product_space/product_complexity_2023.csv.gz"
PAIRS = "hs4_product_space/proximity_top50000_2023.csv.gz"
HEADING = "[0-9]{4}"
UNTOLD = "XXXX"
"""Trade that is not told by product."""
YEAR = 2023
GREEN = "green_headings"


def parse(folder: Path) -> Parsed:
    """Rows of `product_space`: world exports and complexity by heading; proximity by `green heading.other heading`.

    A pair of two green headings stands once, the smaller code first.
    """
    import pyarrow as pa

    path = folder / PRODUCTS
    columns = read_delimited(path, ("product_code", "year", "world_export_value", "source_pci"))
    known_labels(path, "product_code", columns["product_code"], f"{HEADING}|{UNTOLD}")
    told = columns["product_code"] != UNTOLD
    columns = {name: column[told] for name, column in columns.items()}
    exports = numbers(path, "world_export_value", columns["world_export_value"])
    not_negative(path, "world_export_value", exports)
    complexity = numbers(path, "source_pci", columns["source_pci"])
    codes, when = columns["product_code"], years(path, "year", columns["year"])
    pairs, proximity, left_out = _pairs(folder / PAIRS)
    return Parsed(pa.concat_tables([
        tidy(NAME, indicator="world_exports", geo=WORLD, industry=codes, time=when, unit="usd", value=exports),
        tidy(NAME, indicator="complexity", geo=WORLD, industry=codes, time=when, unit="index", value=complexity),
        tidy(NAME, indicator="proximity", geo=WORLD, industry=pairs, time=YEAR, unit="share", value=proximity),
    ]), left_out={"pairs_without_green": left_out, "not_told_by_product": int((~told).sum())})


def _pairs(path: Path) -> tuple[Texts, NDArray[np.float64], int]:
    columns = read_delimited(path, ("from", "to", "proximity"))
    for end in ("from", "to"):
        known_labels(path, end, columns[end], f"{HEADING}|{UNTOLD}")
    values = numbers(path, "proximity", columns["proximity"])
    not_negative(path, "proximity", values)
    green = {code.code for code in file_list(GREEN).codes}
    found, kept = [], []
    for at, (one, other) in enumerate(zip(columns["from"], columns["to"], strict=True)):
        first, second = sorted((one, other), key=lambda code: (code not in green, code))
        if first in green and second != UNTOLD:
            found.append(f"{first}.{second}")
            kept.append(at)
    return np.array(found, dtype=object), values[kept], len(values) - len(kept)


SOURCE = Source(
    name=NAME,
    provider="Cueto Tapia, from the Atlas of Economic Complexity",
    table_code="HS 1992 product space 2023",
    licence="MIT licence; trade of the Atlas of Economic Complexity, free for reuse with citation.",
    citation="Cueto Tapia, M. (2026), Economic complexity and structural transformation, from the Growth Lab at "
             "Harvard University, Atlas of Economic Complexity, trade by HS 1992.",
    retrieved="2026-11",
    version="2026",
    edition="2021",
    indicators=(Indicator("world_exports", "usd"), Indicator("complexity", "index"), Indicator("proximity", "share")),
    files=(PRODUCTS, PAIRS),
    reuse="authorised",
    parse=parse,
)
