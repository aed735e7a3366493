"""From the values of the cases to memberships: what is asked for in one line of text, or percentiles where nothing is.

`rd_business=fuzzy 0.3 0.8 1.9; tertiary_education=crisp 30; population=levels 500000 2000000; gdp=found 2;
employment_rate=indirect ITI3:0.8 ITF4:0.2`: of each condition, and of the outcome, a kind and its anchors; for the
indirect kind what single cases were taken for. What is not named has three anchors by percentiles.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np

from distretto.methods.arrays import Array
from distretto.methods.qca import bell, crisp, direct, found_thresholds, indirect
from distretto.themes.innovation.conditions_measures import ABOVE_PEERS, Measure, Studied, fault
from distretto.themes.parameters import Parameters

KINDS = ("fuzzy", "bell", "crisp", "levels", "found", "indirect", "given")
PERCENTILES = (10, 50, 90)
ANCHORS: Mapping[str, int] = {"fuzzy": 3, "bell": 6, "crisp": 1}
LEAST_JUDGED = 4
"""So many different values have to be judged for a curve through the judgements."""


class NotCalibrated(ValueError):
    """Anchors, thresholds or judgements that make no set; `key` and `values` are the message that says why."""

    def __init__(self, key: str, said: str, **values: object) -> None:
        super().__init__(said)
        self.key = f"error-calibration-{key}"
        self.values = values


@dataclass(frozen=True)
class Asked:
    """How one measure is to become a set: the kind, its numbers, and of the indirect kind what cases were taken for."""

    kind: str
    numbers: tuple[float, ...] = ()
    judged: Mapping[str, float] = field(default_factory=dict)

    def written(self) -> str:
        """As it stands in the parameter, behind the name and its sign."""
        judged = (f"{key}:{value:.12g}" for key, value in self.judged.items())
        return " ".join([self.kind, *(f"{number:.12g}" for number in self.numbers), *judged])


@dataclass(frozen=True)
class Calibrated:
    """A measure as a set: the kind, its anchors or thresholds, whether they were chosen, and the memberships.

    levels : None for a set, the number of levels where it has several. judged : how many cases were judged.
    """

    measure: Measure
    kind: str
    anchors: tuple[float, ...]
    chosen: bool
    membership: Array
    levels: int | None = None
    judged: int | None = None


def calibrate(studied: Studied, p: Parameters) -> tuple[Calibrated, ...]:
    """Every condition and the outcome as sets; raises RequestError that says which anchors are wrong and why."""
    try:
        asked = read_calibration(p["calibration"] or "")
    except NotCalibrated as error:
        raise _wrong(p, str(error.values["name"]), error) from error
    known = {one.id for one in studied.measures}
    for name in asked:
        if name not in known:
            raise _wrong(p, name, NotCalibrated("unknown", f"{name} is neither a condition nor the outcome"))
    found = []
    for measure in studied.measures:
        try:
            found.append(as_set(studied, measure, asked.get(measure.id)))
        except NotCalibrated as error:
            raise _wrong(p, measure.id, error) from error
    return tuple(found)


def _wrong(p: Parameters, name: str, error: NotCalibrated) -> Exception:
    return fault("calibration", p["calibration"], error.key, f"calibration of {name}: {error}.",
                 **{**error.values, "name": name})


def read_calibration(written: str) -> dict[str, Asked]:
    """What is asked for by measure; raises NotCalibrated with the name in its values."""
    found: dict[str, Asked] = {}
    for part in filter(None, (one.strip() for one in written.split(";"))):
        name, sign, told = part.partition("=")
        name, (kind, *rest) = name.strip(), (told.split() or [""])
        if not sign or kind not in KINDS:
            raise NotCalibrated("form", f"it reads NAME=KIND NUMBERS, with a kind of {', '.join(KINDS)}",
                                name=name or part, kinds=", ".join(KINDS))
        judged = {}
        if kind == "indirect":
            pairs = [one.rpartition(":") for one in rest]
            judged = dict(zip((key for key, _, _ in pairs), _numbers([n for _, _, n in pairs], name), strict=True))
        found[name] = Asked(kind, () if judged else _numbers(rest, name), judged)
    return found


def _numbers(written: Iterable[str], name: str) -> tuple[float, ...]:
    found = []
    for one in written:
        try:
            number = float(one)
        except ValueError:
            number = np.nan
        if not np.isfinite(number):
            raise NotCalibrated("number", f"{one!r} is not a number; write 0.5 with a point", name=name, number=one)
        found.append(number)
    return tuple(found)


def as_set(studied: Studied, measure: Measure, asked: Asked | None) -> Calibrated:
    """One measure as a set, as asked or by the usual anchors; raises NotCalibrated."""
    x = studied.values[:, studied.measures.index(measure)]
    if asked is None:
        given = studied.memberships
        asked = Asked("given") if given else Asked("fuzzy", usual_anchors(measure, x))
        return Calibrated(measure, asked.kind, asked.numbers, False, x if given else direct(x, *asked.numbers))
    if asked.kind == "given":
        return Calibrated(measure, "given", (), True, _memberships(x))
    if asked.kind == "indirect":
        return Calibrated(measure, "indirect", (), True, _judged(studied, x, asked.judged), judged=len(asked.judged))
    numbers, kind = asked.numbers, asked.kind
    if kind == "found":
        numbers = thresholds_found(x, int(numbers[0]) if numbers else 2)
        kind = "crisp" if len(numbers) == 1 else "levels"
    _check(kind, numbers, studied, measure)
    made: Mapping[str, Callable[[], Array]] = {
        "fuzzy": lambda: direct(x, *numbers), "bell": lambda: bell(x, numbers),
        "crisp": lambda: crisp(x, *numbers), "levels": lambda: crisp(x, *numbers),
    }
    levels = len(numbers) + 1 if kind == "levels" and len(numbers) > 1 else None
    return Calibrated(measure, kind, numbers, True, made[kind](), levels)


def thresholds_found(x: Array, groups: int) -> tuple[float, ...]:
    """Thresholds in the gaps between so many groups of near values; raises NotCalibrated where there are none."""
    try:
        return tuple(float(t) for t in found_thresholds(x, groups))
    except ValueError as error:
        raise NotCalibrated("groups", str(error), groups=groups) from error


def usual_anchors(measure: Measure, x: Array) -> tuple[float, float, float]:
    """Full non-membership, crossover and full membership at the 10th, 50th and 90th percentile of the cases.

    Beside peers the crossover is where a region has as much as they have, if cases lie on both sides of it.
    Raises NotCalibrated where the percentiles do not rise.
    """
    known = x[~np.isnan(x)]
    if not known.size:
        raise NotCalibrated("unpublished", "no case has a figure")
    low, middle, high = (float(f"{one:.4g}") for one in np.percentile(known, PERCENTILES))
    if measure.id in ABOVE_PEERS and low < 1 < high:
        middle = 1.0
    if not low < middle < high:
        raise NotCalibrated("hardly", "the values hardly vary, so their percentiles make no anchors; give them")
    return low, middle, high


def _check(kind: str, numbers: tuple[float, ...], studied: Studied, measure: Measure) -> None:
    wanted = ANCHORS.get(kind)
    if (wanted and len(numbers) != wanted) or not numbers:
        raise NotCalibrated("count", f"{kind} takes {wanted or 'one or more'} numbers, not {len(numbers)}",
                            wanted=wanted or 1, count=len(numbers))
    if kind == "levels" and len(numbers) > 1 and measure is studied.outcome:
        raise NotCalibrated("outcome-levels", "the outcome is a set and has no levels")
    rising, falling = (all(sign * a < sign * b for a, b in pairwise(numbers)) for sign in (1, -1))
    if kind == "fuzzy" and not (rising or falling):
        raise NotCalibrated("order", "the three anchors must rise or fall strictly")
    up = all(a < b for a, b in pairwise(numbers[:3])) and all(a < b for a, b in pairwise(numbers[3:]))
    if kind == "bell" and not (up and numbers[2] <= numbers[3]):
        raise NotCalibrated("order-six", "the six anchors must rise; the two in the middle may be equal")
    if kind in ("crisp", "levels") and not rising:
        raise NotCalibrated("order-thresholds", "the thresholds must rise")


def _memberships(x: Array) -> Array:
    if ((x < 0) | (x > 1)).any():
        raise NotCalibrated("not-memberships", "the values are no memberships between 0 and 1")
    return x


def _judged(studied: Studied, x: Array, judged: Mapping[str, float]) -> Array:
    strange = next((key for key in judged if key not in studied.keys), None)
    if strange is not None:
        raise NotCalibrated("no-case", f"{strange} is none of the cases", case=strange)
    if any(not 0 <= value <= 1 for value in judged.values()):
        raise NotCalibrated("judgement", "judgements lie between 0 and 1")
    y = np.array([judged.get(key, np.nan) for key in studied.keys])
    both = ~np.isnan(x) & ~np.isnan(y)
    different = int(np.unique(x[both]).size)
    if different < LEAST_JUDGED:
        raise NotCalibrated("few-judged", f"{different} different values are judged; {LEAST_JUDGED} are needed",
                            judged=different, least=LEAST_JUDGED)
    if np.ptp(y[both]) == 0:
        raise NotCalibrated("same-judged", "every case is judged the same")
    return indirect(x, y)
