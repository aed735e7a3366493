"""Regions of today in the edition of NUTS under which a data set of partners has its places."""

from __future__ import annotations

from functools import cache

from distretto.evidence.classifications.directory import directory
from distretto.evidence.classifications.recoding import recode
from distretto.evidence.sources.cordis_h2020 import REGION


@cache
def in_edition(code: str, edition: str) -> str:
    """The region of an edition of NUTS in which a region of a later one lies: at its own level where one region there
    matches, else what those there have in common, from NUTS 2 on; "" where that is less. A code that is not known stays
    what it is.
    """
    region = directory().get(code)
    if region is None or edition in region.editions:
        return code
    found = recode(code, region.edition, edition).codes
    if len(found) == 1:
        return found[0] if len(found[0]) >= REGION else ""
    inside = {one[:REGION] for one in found}
    return inside.pop() if len(inside) == 1 else ""
