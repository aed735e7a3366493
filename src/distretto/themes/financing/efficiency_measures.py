"""What support systems may be measured by: the declared inputs and outputs, and which of them a reader has chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, partial
from typing import Any

from distretto.evidence.classifications.code_lists import file_list
from distretto.themes.analysis import Need
from distretto.themes.parameters import ParameterError, Parameters, RequestError

LIST = "efficiency_measures"
COUNTRIES, REGIONS = "countries", "regions"
LEVELS: Mapping[str, int] = {COUNTRIES: 0, REGIONS: 2}
USUAL: Mapping[str, tuple[str, str]] = {
    COUNTRIES: ("rd_business,rd_public", "patents_epo"),
    REGIONS: ("rd_personnel", "patents_epo,information_jobs"),
}
"""Of each level the inputs and the outputs where none are chosen."""
FURTHER = "information_jobs"
"""The output that is added to see how the answer moves, where it is not chosen."""
MOST = 5
SIDES = ("inputs", "outputs")


@dataclass(frozen=True)
class Measure:
    """A total that adds up over areas: its data set and indicator, the industries that are added, and its unit.

    of : the measure by which a rate is multiplied to become a total, "" where it is one. factor : by which every
    figure is multiplied. levels : NUTS levels with figures. complete_to : the last year of which nothing is still to
    come, None where every year is such.
    """

    id: str
    dataset: str
    indicator: str
    industries: tuple[str, ...]
    of: str
    factor: float
    unit: str
    years: str
    levels: tuple[int, ...]
    complete_to: int | None

    @property
    def cell(self) -> str:
        """How a table's cell names it."""
        return f"{LIST}:{self.id}"

    @property
    def unit_term(self) -> str:
        """The message key of its unit."""
        return f"efficiency-unit-{self.unit.replace('_', '-')}"


@cache
def measures() -> Mapping[str, Measure]:
    """Every declared measure, by id in the list's order."""
    found = {}
    for code in file_list(LIST).choices:
        told = code.extra
        found[code.code] = Measure(
            code.code, told["dataset"], told["indicator"], tuple(told["industries"].split()), told["of"],
            float(told["factor"]), told["unit"], told["years"], tuple(int(level) for level in told["levels"].split()),
            int(told["complete_to"]) if told["complete_to"] else None,
        )
    return found


def chosen(p: Parameters) -> tuple[tuple[Measure, ...], tuple[Measure, ...]]:
    """The inputs and the outputs that were chosen, or the usual ones of the level.

    Raises RequestError for one on both sides, too many, and one without figures at the level.
    """
    found, errors = [], []
    for side, usual in zip(SIDES, USUAL[p["unit_level"]], strict=True):
        ids = (p[side] or usual).split(",")
        found.append(tuple(measures()[one] for one in ids))
        errors += _faults(side, found[-1], p["unit_level"])
    both = {one.id for one in found[0]} & {one.id for one in found[1]}
    errors += [_fault("outputs", one, "error-efficiency-both", f"{one} is an input already.") for one in sorted(both)]
    if errors:
        raise RequestError(errors)
    return found[0], found[1]


def usual(side: str) -> Callable[[Mapping[str, Any]], str]:
    """The measures of a side that are taken where none are chosen, by the level that is asked about."""
    def taken(values: Mapping[str, Any]) -> str:
        return USUAL.get(values.get("unit_level") or COUNTRIES, USUAL[COUNTRIES])[SIDES.index(side)]

    return taken


def can_be(p: Parameters) -> bool:
    """Whether what was chosen is a choice at all: what cannot be is said at once."""
    try:
        chosen(p)
    except RequestError:
        return False
    return True


def _faults(side: str, these: tuple[Measure, ...], level: str) -> list[ParameterError]:
    errors = [
        _fault(side, one.id, "error-efficiency-level", f"{side}: {one.id} has no figures for {level}.",
               level=level)
        for one in these if LEVELS[level] not in one.levels
    ]
    if len(these) > MOST:
        errors.append(_fault(side, str(len(these)), "error-efficiency-many", f"{side}: at most {MOST}.", most=MOST))
    return errors


def _fault(parameter: str, given: str, key: str, said: str, **values: object) -> ParameterError:
    told = {"coded": f"{LIST}:{given}"} if given in measures() else {}
    values |= {"parameter": parameter, "given": given, **told}
    return ParameterError(parameter, given, key, said, values=values)


def needs() -> dict[str, Need]:
    """The data that the measures lie in; each is read only where one of it is chosen."""
    datasets: dict[str, dict[str, None]] = {}
    for one in measures().values():
        datasets.setdefault(one.dataset, {})[one.indicator] = None
    return {
        dataset: Need(dataset, tuple(names), select=partial(_select, dataset), when=partial(_touches, dataset))
        for dataset, names in sorted(datasets.items())
    }


def _select(dataset: str, p: Parameters) -> Mapping[str, Any]:
    industries = {code for one in measures().values() if one.dataset == dataset for code in one.industries}
    return {"levels": (LEVELS[p["unit_level"]],), "industries": tuple(sorted(industries))}


def _touches(dataset: str, p: Parameters) -> bool:
    read = {one.id for usual, side in zip(USUAL[p["unit_level"]], SIDES, strict=True)
            for one in map(measures().get, (p[side] or usual).split(",")) if one is not None}
    read |= {FURTHER} | {measures()[one].of for one in read} - {""}
    return any(measures()[one].dataset == dataset for one in read)
