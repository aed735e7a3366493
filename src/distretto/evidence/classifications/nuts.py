"""NUTS regions and countries: what they are, what they are called, and what became of them between editions.

The parts stand in files of their own (`directory`, `region_search`, `region_labels`, `recoding`); everybody
else imports them from here.
"""

from __future__ import annotations

from distretto.evidence.classifications.directory import (
    EDITIONS,
    NEWEST,
    Region,
    children,
    countries,
    regions,
)
from distretto.evidence.classifications.errors import UnknownEdition, UnknownRegion
from distretto.evidence.classifications.recoding import Recoding, present_code, recode, recoding_note
from distretto.evidence.classifications.region_labels import region_in, region_name, region_of
from distretto.evidence.classifications.region_search import (
    get_region,
    nearest_regions,
    regions_called,
    search_regions,
)

__all__ = [
    "EDITIONS", "NEWEST", "Recoding", "Region", "UnknownEdition", "UnknownRegion", "children", "countries",
    "get_region", "nearest_regions", "present_code", "recode", "recoding_note", "region_in", "region_name", "region_of",
    "regions", "regions_called", "search_regions",
]
