"""The directory of regions: every code of NUTS 2006 to 2021, with its names and the editions in which it is valid."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

EDITIONS = ("2006", "2010", "2013", "2016", "2021")
NEWEST = EDITIONS[-1]
DATA = Path(__file__).parent / "data"
_ALIASES = {"GR": "EL", "GB": "UK", "KV": "XK"}


@dataclass(frozen=True)
class Region:
    """A territorial unit: a country (level 0) or a NUTS or statistical region of level 1 to 3.

    `edition` is the latest NUTS edition in which the code is valid, `name` the name in its own language and
    script, `latin` the same in Latin letters, `parent` the code one level above (None for a country).
    """

    code: str
    level: int
    edition: str
    country: str
    parent: str | None
    name: str
    latin: str
    editions: tuple[str, ...]


def read_table(name: str) -> list[list[str]]:
    """The rows of a tab-separated table of this package, without its heading."""
    text = (DATA / name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines()[1:] if line]


@cache
def directory() -> dict[str, Region]:
    """All regions by code, in the order of their codes."""
    found = {}
    for code, name, latin, editions in read_table("regions.tsv"):
        valid = tuple(editions.split())
        parent = code[:-1] if len(code) > 3 else code[:2] if len(code) == 3 else None
        found[code] = Region(code, len(code) - 2, valid[-1], code[:2], parent, name, latin, valid)
    return found


def canonical(code: str) -> str:
    """A code as Eurostat writes it: upper case, EL and UK for the ISO codes GR and GB."""
    text = code.strip().upper()
    return _ALIASES.get(text[:2], text[:2]) + text[2:]


def edition_of(edition: str | int) -> str:
    """The edition's name, such as "2016"; raises UnknownEdition with those there are."""
    text = str(edition).strip().upper().removeprefix("NUTS").strip()
    if text not in EDITIONS:
        from distretto.evidence.classifications.errors import UnknownEdition

        raise UnknownEdition(str(edition), EDITIONS)
    return text


def regions(level: int | None = None, edition: str = NEWEST) -> tuple[Region, ...]:
    """All regions of an edition, of one level or of every level, in the order of their codes."""
    wanted = edition_of(edition)
    return tuple(r for r in directory().values() if wanted in r.editions and level in (None, r.level))


def countries() -> tuple[Region, ...]:
    """All countries, in the order of their codes."""
    return regions(0)


def children(code: str, level: int | None = None, edition: str | None = None) -> tuple[Region, ...]:
    """The regions inside a region: of one level, by default of the next; of an edition, by default its own
    latest.

    Raises UnknownRegion for a code that no edition has.
    """
    from distretto.evidence.classifications.region_search import get_region

    outer = get_region(code)
    wanted = outer.level + 1 if level is None else level
    when = outer.edition if edition is None else edition_of(edition)
    if wanted <= outer.level:
        return ()
    return tuple(r for r in regions(wanted, when) if r.code.startswith(outer.code))
