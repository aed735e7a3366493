"""Horizon 2020 participations as CORDIS lists them: who took part in which project, from where."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from distretto.evidence.classifications.directory import children, countries
from distretto.evidence.sources.delimited import Texts, known_labels, read_delimited

PARTICIPATIONS = "cordis_h2020/participations.csv.gz"
ORGANISATIONS = "cordis_h2020_orgs/organisations.csv.gz"
FILES = (PARTICIPATIONS, ORGANISATIONS)
PROVIDER = "European Commission, CORDIS"
CITATION = (
    "European Commission, CORDIS, Horizon 2020 projects and participations (state of December 2020), organisations "
    "(state of 2017); regions by town, worked out with keep.eu's partners and GeoNames (CC BY 4.0)."
)
TYPES = {"PRC": "company", "HES": "university", "REC": "research", "PUB": "public", "OTH": "other"}
"""CORDIS's types of organisation, to words of ours."""
UNKNOWN_YEAR = "NA"
REGION = 4
"""Length of the code of a NUTS 2 region."""


@dataclass(frozen=True)
class Participations:
    """Participations in projects of two partners or more, one a row: (participations,) each.

    project, organisation : CORDIS's numbers. kind : type of organisation. country : as CORDIS has it. area : the NUTS 2
    region (2013) where it is known, else the country. year : in which the project began. names : of organisations that
    have one in CORDIS's list of 2017. alone : participations left out because they were a project's only one.
    undated : left out because their project has no year.
    """

    project: Texts
    organisation: Texts
    kind: Texts
    country: Texts
    area: Texts
    year: NDArray[np.int16]
    names: Mapping[str, str]
    alone: int
    undated: int


def participations(folder: Path) -> Participations:
    """Every participation with a partner; raises SourceError where a file is not what it should be."""
    path = folder / PARTICIPATIONS
    read = read_delimited(path, ("rcn", "pic", "type", "country", "start_year"))
    known_labels(path, "rcn", read["rcn"], r"\d+")
    known_labels(path, "pic", read["pic"], r"\d+")
    known_labels(path, "type", read["type"], "|".join(TYPES))
    known_labels(path, "country", read["country"], "[A-Z]{2}")
    known_labels(path, "start_year", read["start_year"], rf"20[0-3]\d|{UNKNOWN_YEAR}")
    regions, names = _organisations(folder)
    return together(read, regions, names)


def together(
    read: Mapping[str, Texts], regions: Mapping[str, str], names: Mapping[str, str],
) -> Participations:
    """Participations in projects of two partners or more from their columns, with what is known of organisations."""
    _, place, partners = np.unique(read["rcn"].astype(str), return_inverse=True, return_counts=True)
    with_others, dated = partners[place] > 1, read["start_year"] != UNKNOWN_YEAR
    kept = with_others & dated
    organisation, country = read["pic"][kept], read["country"][kept]
    return Participations(
        project=read["rcn"][kept], organisation=organisation,
        kind=np.array([TYPES[code] for code in read["type"][kept]], dtype=object), country=country,
        area=np.array([area_of(of, regions.get(pic, "")) for pic, of in zip(organisation, country, strict=True)],
                      dtype=object),
        year=read["start_year"][kept].astype(np.int16), names=names,
        alone=int((~with_others).sum()), undated=int((with_others & ~dated).sum()),
    )


def area_of(country: str, region: str) -> str:
    """A NUTS 2 region where it is known and lies in the country, the only one of a small country, else the country."""
    if region.startswith(country) and len(region) == REGION:
        return region
    return only_region(country) or country


@cache
def only_region(country: str) -> str:
    """The NUTS 2 region (2013) of a country that is one region; else nothing."""
    if country not in {one.code for one in countries()}:
        return ""
    inside = children(country, level=2, edition="2013")
    return inside[0].code if len(inside) == 1 else ""


def _organisations(folder: Path) -> tuple[dict[str, str], dict[str, str]]:
    """Regions and names of organisations by their number."""
    path = folder / ORGANISATIONS
    read = read_delimited(path, ("pic", "name", "nuts2"))
    known_labels(path, "pic", read["pic"], r"\d+")
    known_labels(path, "nuts2", read["nuts2"], "([A-Z]{2}[0-9A-Z]{2})?")
    regions = {pic: region for pic, region in zip(read["pic"], read["nuts2"], strict=True) if region}
    names = {pic: " ".join(name.split()) for pic, name in zip(read["pic"], read["name"], strict=True) if name}
    return regions, names
