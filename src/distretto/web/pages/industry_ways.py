"""From a region's own industries to what others do in them: the catalogue's practices of each."""

from __future__ import annotations

from dataclasses import dataclass

from distretto.catalogue.addresses import code_address
from distretto.catalogue.codes import code_list
from distretto.catalogue.wording import code_label
from distretto.themes.finding import Finding

ANALYSIS = "specialisation.profile"
TABLE = "industries"
MOST = 5
STRONG_FROM = 1.0
"""An industry weighs more here than in the reference from this quotient on."""


@dataclass(frozen=True)
class IndustryWay:
    """An industry of the region, and the search for practices in it."""

    name: str
    address: str


def industry_ways(finding: Finding, language: str) -> tuple[IndustryWay, ...]:
    """The region's foremost industries, as its profile orders them; none for another analysis."""
    if finding.analysis != ANALYSIS:
        return ()
    table = finding.table(TABLE)
    at = {column["id"]: place for place, column in enumerate(table["columns"])}
    known = code_list("sectors")
    strong = (row[at["industry"]] for row in table["rows"] if (row[at["lq"]] or 0) >= STRONG_FROM)
    codes = [code for code in strong if code in known][:MOST]
    return tuple(
        IndustryWay(code_label("sectors", code, language), code_address(language, "sectors", code, "practice"))
        for code in codes
    )
