"""How sound is a cluster organisation's finance, by its own figures, and beside its peers?

The figures are nobody else's: they stand in no open store, and so the question can be asked only as somebody who may
see them, or about figures that are typed in for it. Peers appear as the rounded centre of five or more.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from distretto.evidence.closed import LEAST
from distretto.evidence.records import Entry, entries
from distretto.methods.financial_soundness import Soundness
from distretto.methods.peer_centre import peer_centre
from distretto.themes import recorded
from distretto.themes.analysis import Method, Need, analysis
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Data
from distretto.themes.financing.accounts import Accounts, accounts_of
from distretto.themes.finding import (
    Answer,
    Cell,
    Column,
    Conclusion,
    Kind,
    Onward,
    Says,
    Table,
    Uncertainty,
    says,
)
from distretto.themes.parameters import Parameter, Parameters
from distretto.themes.values import change, coded, count, number, share, text, year

TYPED = "typed"
"""The key under which figures stand that were typed in for this one question."""
_FIGURES = (
    "costs.amount", "costs.year", "income.amount", "income.source", "income.year", "reserves.amount", "reserves.year",
)  # fmt: skip
RATIOS: tuple[tuple[str, Kind, float], ...] = (
    ("public", "share", 0.05), ("largest", "share", 0.05), ("concentration", "number", 0.05),
    ("margin", "change", 0.05), ("runway", "number", 3.0),
)  # fmt: skip
"""Each ratio, how it is written, and to which step the centre of its peers is rounded."""
LABELS = {"margin": "soundness-margin-label", "runway": "soundness-runway-label"}
"""The labels of ratios after which a sentence is named."""


@analysis(
    id="financing.soundness",
    needs={
        "own": Need("private.clusters", ("as_of", "language", "title", *_FIGURES)),
        "peers": Need("private.peers", ("language", *_FIGURES)),
    },
    methods=(
        Method("financial_soundness", "H = Σ_k s_k², m = (X − C) / X, r = 12 R / C", "Tuckman & Chang (1991)"),
        Method("peer_centre", "c = δ ⌊x̄ / δ + ½⌋", "Hundepool et al. (2012)"),
    ),
    parameters=(Parameter("cluster", "text", default=TYPED),),
)
def soundness(data: Data, p: Parameters) -> Answer:
    """The ratios of the newest year, over the years, and the centre of the peers' newest ones."""
    entry = next((one for one in entries(data["own"]) if one.key == p["cluster"]), None)
    accounts = accounts_of(entry) if entry else None
    if entry is None or accounts is None:
        raise CannotAnswer("cannot-no-own-income", f"No income of {p['cluster']!r} is there for you to see.")
    found = accounts.judged()
    if math.isnan(found.public[-1]):
        raise CannotAnswer("cannot-zero-income", "The newest year's income is zero.", year=year(accounts.years[-1]))
    others = [told for one in entries(data["peers"]) if (told := accounts_of(one))]
    beside = _beside(found, others)
    return Answer(
        conclusion=Conclusion("largest_source", accounts.sources[found.largest_source[-1]]),
        headline=share(float(found.public[-1])),
        says=recorded.statements(
            _leads(entry, accounts, found), _runway_said(found), _margin_said(found), _trend_said(found),
            _peers_said(beside, found),
        ),
        how_sure=_how_sure(accounts, found),
        cannot_tell=(says("soundness-cannot-future"), says("soundness-cannot-threshold")),
        tables=(_ratios_table(found, beside, accounts), _mix_table(accounts, found), _years_table(accounts, found)),
        onward=(Onward("financing.calls", says("onward-calls")), Onward("financing.systems", says("onward-systems"))),
        facts={"public": share(float(found.public[-1])), "peers": count(len(others) if len(others) >= LEAST else 0)},
        missing_share=float(np.isnan(accounts.income).mean()),
    )


def _beside(found: Soundness, others: Sequence[Accounts]) -> dict[str, float | None]:
    """By ratio: the centre of the peers; None where fewer than five tell it."""
    judged = [one.judged() for one in others]
    told = {}
    for name, _, step in RATIOS:
        told[name] = _known(peer_centre([getattr(one, name)[-1] for one in judged], step=step, least=LEAST))
    return told


def _known(value: float) -> float | None:
    return None if math.isnan(value) else float(value)


def _leads(entry: Entry, accounts: Accounts, found: Soundness) -> Says:
    return says(
        "soundness", typed=text("yes" if entry.key == TYPED else "no"), who=recorded.named(entry),
        year=year(accounts.years[-1]), public=share(float(found.public[-1])),
        source=coded("income_sources", accounts.sources[found.largest_source[-1]]),
        largest=share(float(found.largest[-1])),
    )


def _runway_said(found: Soundness) -> Says:
    months = _known(found.runway[-1])
    return says("soundness-no-runway") if months is None else says("soundness-runway", months=number(months))


def _margin_said(found: Soundness) -> Says | None:
    margin = _known(found.margin[-1])
    if margin is None:
        return None
    return says("soundness-loss" if margin < 0 else "soundness-margin", margin=share(abs(margin)))


def _trend_said(found: Soundness) -> Says | None:
    growth, public = _known(found.income_trend), _known(found.public_trend)
    if growth is None or public is None:
        return None
    return says("soundness-trend", growth=change(growth), points=number(round(100 * public, 1)))


def _peers_said(beside: dict[str, float | None], found: Soundness) -> Says:
    public = beside["public"]
    if public is None:
        return says("soundness-no-peers", least=count(LEAST))
    away = float(found.public[-1]) - public
    where = "alike" if abs(away) < RATIOS[0][2] else "more" if away > 0 else "less"
    return says("soundness-peers", least=count(LEAST), public=share(public), where=text(where))


def _how_sure(accounts: Accounts, found: Soundness) -> tuple[Uncertainty, ...]:
    unknown = int(np.isnan(accounts.income).sum())
    told = [Uncertainty("recorded", says("soundness-own-figures"))]
    if unknown:
        told.append(Uncertainty("hidden", says(
            "soundness-hidden", cells=count(unknown), every=count(accounts.income.size),
            share=share(float(np.isnan(accounts.income).mean())))))  # fmt: skip
    told.append(Uncertainty("age", says("soundness-age", first=year(accounts.years[0]), last=year(accounts.years[-1]))))
    return tuple(told)


def _ratios_table(found: Soundness, beside: dict[str, float | None], accounts: Accounts) -> Table:
    """The newest year's ratios beside the peers' centre: written as words, for each has a unit of its own."""
    columns: list[Column] = []
    cells: list[Cell] = []
    for name, kind, _ in RATIOS:
        columns.append(Column(name, kind, label=LABELS.get(name, f"soundness-{name}")))
        cells.append(_known(getattr(found, name)[-1]))
    peers: tuple[Cell, ...] = tuple(beside[name] for name, _, _ in RATIOS)
    rows: tuple[tuple[Cell, ...], ...] = (("soundness-yours", *cells), ("soundness-of-peers", *peers))
    return Table(
        "ratios", says("soundness-ratios-title", year=year(accounts.years[-1])),
        (Column("whose", "term", label="soundness-whose"), *columns), rows,
        note=says("soundness-peers-note", least=count(LEAST)),
    )


def _mix_table(accounts: Accounts, found: Soundness) -> Table:
    rows = tuple(
        (accounts.years[t], f"income_sources:{source}", _known(accounts.income[t, k]), _known(found.mix[t, k]))
        for t in reversed(range(len(accounts.years))) for k, source in enumerate(accounts.sources)
    )
    columns = (
        Column("year", "year"), Column("source", "coded", label="soundness-source"),
        Column("income", "money", label="soundness-income"), Column("mix", "share", label="soundness-mix"),
    )
    return Table("mix", says("soundness-mix-title"), columns, rows, note=says("soundness-mix-note"))


def _years_table(accounts: Accounts, found: Soundness) -> Table:
    rows = tuple(
        (accounts.years[t], _known(found.income[t]), _known(found.costs[t]),
         *(_known(getattr(found, name)[t]) for name, _, _ in RATIOS))
        for t in range(len(accounts.years))
    )
    columns = (
        Column("year", "year"), Column("income", "money", label="soundness-income"),
        Column("costs", "money", label="soundness-costs"),
        *(Column(name, kind, label=LABELS.get(name, f"soundness-{name}")) for name, kind, _ in RATIOS),
    )
    return Table("years", says("soundness-years-title"), columns, rows)
