"""The organisations of an area that stand between others, and pairs that might work together next."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from distretto.evidence.arrow import numbers
from distretto.evidence.store import Cut

DATASET = "h2020_organisations"
EVERYWHERE = "EUROPE"
ROLES = ("coordinator", "gatekeeper", "itinerant", "liaison")
FIGURES = ("projects", "partners", "betweenness", "constraint", "effective_size", *ROLES)
PAIRS = ("advised", "advised_shared")
TESTED = ("backtest_auc", "backtest_low", "backtest_high", "backtest_hits", "backtest_base", "backtest_pairs",
          "backtest_came")


@dataclass(frozen=True)
class Organisation:
    """An organisation: its number in CORDIS, its type, its name, its area, and its figures by name."""

    number: str
    kind: str
    name: str
    area: str
    figures: Mapping[str, float]


@dataclass(frozen=True)
class Pair:
    """Two organisations without a common project: one of the area and one of elsewhere, and the partners they share."""

    own: Organisation
    other: Organisation
    score: float
    shared: float


@dataclass(frozen=True)
class Brokers:
    """What the table of organisations says of an area. tested : figures of the back-test by measure."""

    organisations: tuple[Organisation, ...]
    pairs: tuple[Pair, ...]
    tested: Mapping[str, Mapping[str, float]]

    @classmethod
    def of(cls, cut: Cut, kinds: Collection[str]) -> Brokers:
        """Organisations, those most often between others first, and pairs, the likeliest first.

        kinds : types that are asked about, both of a pair; empty for all.
        """
        found: dict[tuple[str, str], dict[str, float]] = {}
        for indicator, area, code, value in _rows(cut):
            found.setdefault((area, code), {})[indicator] = value
        every = {key: _organisation(*key, told) for key, told in found.items() if "projects" in told}
        pairs = [_pair(area, code, told) for (area, code), told in found.items() if "advised" in told]
        return cls(
            tuple(sorted(
                (one for one in every.values() if not kinds or one.kind in kinds),
                key=lambda one: (-one.figures["betweenness"], one.number))),
            tuple(sorted(
                (pair for pair in pairs if not (kinds and {pair.own.kind, pair.other.kind} - set(kinds))),
                key=lambda pair: (-pair.score, pair.own.number, pair.other.number))),
            {code: told for (area, code), told in found.items() if area == EVERYWHERE},
        )


def _rows(cut: Cut) -> list[tuple[str, str, str, float]]:
    columns = [cut.table[name].to_pylist() for name in ("indicator", "geo", "industry")]
    return list(zip(*columns, numbers(cut.table["value"]).tolist(), strict=True))


def _organisation(area: str, code: str, figures: Mapping[str, float]) -> Organisation:
    number, kind, name = code.split("|")
    return Organisation(number, kind, name, area, figures)


def _pair(area: str, code: str, told: Mapping[str, float]) -> Pair:
    own, _, other = code.partition(" > ")
    country, _, rest = other.partition("|")
    return Pair(_organisation(area, own, {}), _organisation(country, rest, {}), told["advised"], told["advised_shared"])
