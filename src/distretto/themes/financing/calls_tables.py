"""The tables of the funding finder: the calls with verdict and deadline, and condition by condition why."""

from __future__ import annotations

from collections.abc import Sequence

from distretto.methods.eligibility import Condition
from distretto.themes import recorded
from distretto.themes.financing.judged import Judged
from distretto.themes.finding import Cell, Column, Says, Table, says


def kind_key(kind: str) -> str:
    """The message key of a kind of applicant."""
    return f"option-applicant-{kind}".replace("_", "-")


def missing_key(name: str) -> str:
    """The message key of a condition as something that is missing."""
    return f"calls-missing-{name}"


def calls_table(table_id: str, found: Sequence[Judged], title: Says) -> Table:
    """Calls with what holds of them, in the order given."""
    return Table(
        table_id, title,
        (
            recorded.FIRST[0], Column("verdict", "term", label="calls-verdict"),
            Column("opens", "moment", label="calls-opens", hidden=table_id != "forecast"),
            Column("closes", "moment", label="calls-closes"), Column("missing", "terms", label="calls-missing"),
            Column("unknown", "terms", label="calls-unknown"), recorded.FIRST[1],
            Column("budget", "money", label="calls-budget"), Column("rate", "share", label="calls-rate"),
            Column("checked", "moment", label="calls-checked-on"), recorded.LAST[1],
        ),
        tuple(_call(one) for one in found), note=says("calls-table-note"),
    )


def _call(one: Judged) -> tuple[Cell, ...]:
    fits, rate = one.eligibility, one.programme.number("rate_high") if one.programme else None
    return (
        recorded.title(one.call), f"calls-verdict-{one.verdict}", one.opens or None, one.closes or None,
        _terms("calls-missing", (*fits.unmet, *fits.mendable)), _terms("calls-condition", fits.unknown),
        recorded.regions(one.call), one.call.number("budget"), None if rate is None else rate / 100,
        one.checked or None, recorded.coded(one.call, "confirmation", "confirmation"),
    )


def _terms(stem: str, names: Sequence[str]) -> str | None:
    return ";".join(f"{stem}-{name}" for name in names) or None


def conditions_table(found: Sequence[Judged], title: Says) -> Table:
    """Condition by condition: met, not met, could still be met, or not known."""
    names = ("place", "kind", "sectors", "partners", "countries")
    columns = tuple(Column(name, "term", label=f"calls-condition-{name}") for name in names)
    return Table(
        "conditions", title, (recorded.FIRST[0], *columns, Column("known", "share", label="calls-known")),
        tuple(_conditions(one, names) for one in found), note=says("calls-conditions-note"),
    )


def _conditions(one: Judged, names: Sequence[str]) -> tuple[Cell, ...]:
    by_name = {condition.name: condition for condition in one.conditions}
    return (
        recorded.title(one.call), *(_state(by_name.get(name)) for name in names), one.eligibility.known_share,
    )


def _state(condition: Condition | None) -> str:
    if condition is None:
        return "calls-state-not-asked"
    if condition.met is None:
        return "calls-state-unknown"
    return "calls-state-met" if condition.met else f"calls-state-{'mendable' if condition.mendable else 'unmet'}"
