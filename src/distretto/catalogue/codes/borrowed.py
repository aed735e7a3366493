"""Lists that something else knows already: industries, regions, ecosystems, themes and languages.

They are asked where they live, so that a name is mended in one place only.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from babel import Locale

from distretto.evidence.classifications import industry_groups, nace, nuts
from distretto.evidence.classifications.code_lists import Code
from distretto.evidence.classifications.named_areas import NAMED_AREAS
from distretto.rendering.text import t
from distretto.themes.analysis import themes

_LANGUAGES = ("en", "it")
_WITHDRAWN = frozenset({"sh"})  # from ISO 639-1; Unicode still names it
_BEYOND = {"cnr": MappingProxyType({"en": "Montenegrin", "it": "Montenegrino"})}  # not in Unicode's list by that code
_TO_CHECK = "to be checked against the source"


@dataclass(frozen=True)
class Borrowed:
    """How a list is made from what is known elsewhere, and how that place looks up a text, if it can."""

    codes: Callable[[], tuple[Code, ...]]
    finder: Callable[[str], tuple[str, ...]] | None = None


def _labels(name: Callable[[str, str], str], key: str) -> Mapping[str, str]:
    """What `name` calls the key in each language."""
    return MappingProxyType({language: name(key, language) for language in _LANGUAGES})


def _sectors() -> tuple[Code, ...]:
    """Sections and divisions; a record may carry either."""
    return tuple(
        Code(industry.code, industry.parent or "", _labels(nace.industry_name, industry.code))
        for industry in nace.industries() if industry.level in ("section", "division")
    )


def _find_sectors(text: str) -> tuple[str, ...]:
    found = (nace.get_industry(code) for code in nace.nearest_codes(text))
    return tuple(industry.code for industry in found if industry.level in ("section", "division"))


def _regions() -> tuple[Code, ...]:
    """Countries, regions of every edition (a record of 2014 names those of its time) and areas with a name."""
    every = {region.code: region for edition in nuts.EDITIONS for region in nuts.regions(edition=edition)}
    return tuple(
        Code(
            region.code,
            _parent(region, every),
            _labels(nuts.region_name, region.code),
            "" if region.edition == nuts.NEWEST else f"NUTS {region.edition}",
        )
        for _, region in sorted(every.items())
    ) + tuple(Code(area.id, "", MappingProxyType(area.names)) for area in NAMED_AREAS.values())


def _parent(region: nuts.Region, every: Mapping[str, nuts.Region]) -> str:
    """The code above; the country where an edition has no level between (Northern Ireland's districts)."""
    if region.parent is None:
        return ""
    return region.parent if region.parent in every else region.country


def _find_regions(text: str) -> tuple[str, ...]:
    return tuple(region.code for region in nuts.nearest_regions(text))


def _ecosystems() -> tuple[Code, ...]:
    return tuple(
        Code(group.id, "", _labels(_group_name, group.id), _TO_CHECK)
        for group in industry_groups.named_groups() if group.basis == "ecosystems"
    )


def _group_name(identity: str, language: str) -> str:
    return industry_groups.group_name(industry_groups.parse_industries(identity), language)


def _themes() -> tuple[Code, ...]:
    return tuple(Code(theme.id, "", _labels(t, theme.title)) for theme in themes())


def _languages() -> tuple[Code, ...]:
    """Languages with a two-letter code and those of the region without one, named with a capital as every label is."""
    known = (str(code) for code in Locale("en").languages)
    codes = sorted([*(code for code in known if len(code) == 2 and code not in _WITHDRAWN), *_BEYOND])
    return tuple(Code(code, "", _labels(_language_name, code)) for code in codes)


def _language_name(code: str, language: str) -> str:
    name = _BEYOND[code][language] if code in _BEYOND else str(Locale(language).languages[code])
    return name[:1].upper() + name[1:]


BORROWED: Mapping[str, Borrowed] = MappingProxyType({
    "sectors": Borrowed(_sectors, _find_sectors),
    "regions": Borrowed(_regions, _find_regions),
    "ecosystems": Borrowed(_ecosystems),
    "themes": Borrowed(_themes),
    "languages": Borrowed(_languages),
})
