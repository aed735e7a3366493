"""What speaks, in the same data, against each declared priority?"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from distretto.themes.analysis import Method, Uses, analysis
from distretto.themes.asking import Data
from distretto.themes.finding import (
    Answer,
    Cell,
    Column,
    Conclusion,
    Finding,
    Onward,
    Says,
    Table,
    Uncertainty,
    Value,
    says,
)
from distretto.themes.parameters import Parameters, number, region
from distretto.themes.strategies import strategy_parameter
from distretto.themes.values import area, count, share
from distretto.themes.values import words as told

SELF_MADE = "verdict-undeclared"
LEAST = 1e-3
"""A ratio below this counts as this: no argument weighs more than ten doublings."""


@dataclass(frozen=True)
class Argument:
    """One line against a priority, with every figure of the priority beside it.

    kind : weak, falling, losing or small. weight : doublings by which its figure stands on the wrong side: the unit
    that makes arguments of different kinds comparable. lost, lost_part : jobs by the region's own strength, and their
    share of the start.
    """

    priority: Mapping[str, str]
    kind: str
    weight: float
    quotient: float
    rise: float | None
    share: float
    lost: float | None
    lost_part: float | None


@analysis(
    id="innovation.counter_brief",
    version=3,
    needs={},
    uses={
        "priorities": Uses("specialisation.priorities", lambda p: {"region": p["region"], "strategy": p["strategy"]}),
        "growth": Uses("specialisation.growth", lambda p: {"region": p["region"]}, optional=True),
    },
    methods=(Method("counter_brief", "w = |log2 (x / x*)|", "Own"),),
    parameters=(region(), strategy_parameter(), number("small_share", 0.02, low=0.001, high=0.2, step=0.005)),
)
def counter_brief(data: Data, p: Parameters) -> Answer:
    """The strongest case from the figures against each priority, so that nothing surprises her in committee."""
    tested = data.findings["priorities"]
    rows = [row for row in tested.rows("priorities") if row["verdict"] != SELF_MADE]
    arguments = sorted(_arguments(rows, data.findings.get("growth"), tested, p), key=lambda a: (-a.weight, a.kind))
    silent = [row for row in rows if row["lq"] is None]
    unopposed = [row for row in rows if row["lq"] is not None and not _of(arguments, row["priority"])]
    opposed = len(rows) - len(silent) - len(unopposed)
    where = {"region": area(p["region"]), "priorities": count(len(rows))}
    return Answer(
        conclusion=Conclusion("counter", [sorted(argument.kind for argument in _of(arguments, row["priority"]))
                                          for row in rows]),
        headline=count(opposed),
        says=tuple(one for one in (
            says("counter", opposed=count(opposed), arguments=count(len(arguments)), **where),
            *(_said(argument) for argument in _strongest(arguments)[:3]),
            says("counter-unopposed", number=count(len(unopposed)), **where) if opposed or unopposed else None,
            says("counter-silent", number=count(len(silent)), **where) if silent else None,
            says("counter-purpose"),
        ) if one is not None),
        how_sure=_how_sure(rows, data, p),
        cannot_tell=(says("counter-cannot-verdict"), says("counter-cannot-answer"), says("priorities-cannot-research")),
        tables=(_table(arguments, p), _silent_table(silent)),
        onward=(
            Onward("specialisation.priorities", says("onward-priorities"), {"region": p["region"]}),
            Onward("specialisation.growth", says("onward-growth"), {"region": p["region"]}),
            Onward("innovation.strategy", says("onward-strategy"), {"region": p["region"]}),
        ),
        facts={"opposed": count(opposed), "arguments": count(len(arguments)), "silent": count(len(silent))},
        missing_share=len(silent) / len(rows) if rows else None,
    )


def _arguments(
    rows: Iterable[Mapping[str, Any]], growth: Finding | None, tested: Finding, p: Parameters,
) -> Iterator[Argument]:
    """Every argument that the figures give; of a priority without a figure there is none."""
    own = {row["code"]: row for row in growth.rows("industries")} if growth is not None else {}
    limits = {"strong": float(tested.parameters["strong_from"]), "small": float(p["small_share"])}
    for row in rows:
        if row["lq"] is None:
            continue
        jobs, part = _lost(row["industries"], own)
        figures = {
            "priority": row["priority"], "quotient": float(row["lq"]), "rise": row["rise"], "share": row["share"],
            "lost": jobs, "lost_part": part,
        }
        ratios = {
            "weak": row["lq"] / limits["strong"], "falling": 1 + (row["rise"] or 0), "losing": 1 + (part or 0),
            "small": row["share"] / limits["small"],
        }
        for kind, ratio in ratios.items():
            if ratio < 1:
                yield Argument(kind=kind, weight=-math.log2(max(ratio, LEAST)), **figures)


def _lost(
    industries: str | None, own: Mapping[str, Mapping[str, Any]],
) -> tuple[float | None, float | None]:
    """Jobs by the region's own strength in all industries of a priority that have a figure, and their share of then."""
    codes = (industries or "").split("+")
    found = [own[code] for code in codes if code in own and own[code]["competitive"] is not None]
    start = sum(row["start"] for row in found)
    jobs = sum(row["competitive"] for row in found)
    return (jobs, jobs / start) if found and start > 0 else (None, None)


def _of(arguments: Iterable[Argument], priority: Mapping[str, str]) -> list[Argument]:
    return [argument for argument in arguments if argument.priority == priority]


def _strongest(arguments: list[Argument]) -> list[Argument]:
    """The strongest argument against each priority, in the order of the arguments."""
    seen: list[Mapping[str, str]] = []
    found = []
    for argument in arguments:
        if argument.priority not in seen:
            seen.append(argument.priority)
            found.append(argument)
    return found


def _said(argument: Argument) -> Says:
    return says(
        f"counter-{argument.kind}", priority=told(argument.priority), times=Value("times", argument.quotient),
        rise=Value("change", argument.rise), change=Value("change", argument.lost_part),
        jobs=count(None if argument.lost is None else -argument.lost), share=share(argument.share),
    )


def _how_sure(rows: list[dict[str, Any]], data: Data, p: Parameters) -> tuple[Uncertainty, ...]:
    crossing = sum(
        row["low"] is not None and row["high"] is not None and row["low"] < row["lq"] * 0.9 for row in rows
    )
    partly = sum(bool(row["named"]) and row["tested"] < row["named"] for row in rows)
    ours = sum(bool(row["ours"]) for row in rows)
    sure = [
        Uncertainty("hidden", says("counter-hidden", wide=count(crossing), partly=count(partly),
                                   priorities=count(len(rows)))),
        Uncertainty("choice", says("priorities-choice", ours=count(ours), priorities=count(len(rows)))),
        Uncertainty("choice", says("counter-choice", small=share(p["small_share"]))),
    ]
    if data.findings.get("growth") is None:
        sure.append(Uncertainty("hidden", says("counter-no-growth", region=area(p["region"]))))
    return tuple(sure)


def _table(arguments: list[Argument], p: Parameters) -> Table:
    columns = (
        Column("priority", "words", label="column-priority"), Column("argument", "term", label="column-argument"),
        Column("weight", "number", label="column-counter-weight", technical="technical-disagreement"),
        Column("lq", "times", technical="technical-lq"), Column("rise", "change", label="column-rise"),
        Column("own", "count", label="column-counter-jobs"),
        Column("own_part", "change", label="column-counter-change"),
        Column("share", "share"), Column("reply", "term", label="column-reply"),
    )
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (
            dict(one.priority), f"argument-{one.kind}", one.weight, one.quotient, one.rise, one.lost, one.lost_part,
            one.share, f"reply-{one.kind}",
        )
        for one in arguments
    )
    return Table("arguments", says("counter-title", region=area(p["region"])), columns, rows, note=says("counter-note"))


def _silent_table(silent: list[dict[str, Any]]) -> Table:
    columns = (
        Column("priority", "words", label="column-priority"),
        Column("industries", "industries", label="column-priority-industries"),
        Column("why", "term", label="column-why-silent"),
    )
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (row["priority"], row["industries"], "silent-not-covered" if row["industries"] else "silent-no-industries")
        for row in silent
    )
    return Table("silent", says("counter-silent-title"), columns, rows)
