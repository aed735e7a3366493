"""The tables and figures of the answer about value chains."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from distretto.themes.cooperation.chains import PARTS, Chains, Economies, Groups, Standing
from distretto.themes.finding import Cell, Column, Figure, Says, Table, Value, says
from distretto.themes.values import text
from distretto.themes.values import year as year_value

STEPS = "technical-upstreamness"


def industries_table(chains: Chains, own: Economies, against: Economies, groups: Groups) -> Table:
    """Every industry that exports, those that export most first."""
    found = []
    for code in groups.codes:
        first, last = (chains.standing(own.codes, (code,), year) for year in (chains.first, chains.last))
        beside = chains.standing(against.codes, (code,), chains.last)
        if last.exports:
            found.append((code, first, last, beside))
    found.sort(key=lambda one: (-one[2].exports, one[0]))
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (
            f"{chains.tables.industries}:{code}", last.exports, last.domestic, last.backward, last.forward, last.chain,
            first.chain, beside.chain, last.steps, first.steps, beside.steps,
        )
        for code, first, last, beside in found
    )
    columns = (
        Column("industry", "coded", label="column-industry"),
        Column("exports", "number", label=f"column-chain-exports-{chains.tables.currency}"),
        Column("domestic", "share", label="column-chain-domestic"),
        Column("backward", "share", label="column-chain-backward", technical="technical-backward"),
        Column("forward", "share", label="column-chain-forward", technical="technical-forward"),
        Column("chain", "share", label="column-chain", year=chains.last),
        Column("chain_before", "share", label="column-chain", year=chains.first),
        Column("reference_chain", "share", label="column-chain-reference", year=chains.last),
        Column("steps", "number", label="column-chain-steps", technical=STEPS, year=chains.last),
        Column("steps_before", "number", label="column-chain-steps", year=chains.first),
        Column("reference_steps", "number", label="column-chain-steps-reference", year=chains.last),
    )
    return _of_both_years(chains, Table("industries", says("chains-industries-title", **_words(own)), columns, rows,
                                        note=_note("industries", chains)))


def _of_both_years(chains: Chains, table: Table) -> Table:
    """The table; without its columns of the first year where there is one year alone."""
    if chains.first != chains.last:
        return table
    kept = [at for at, column in enumerate(table.columns) if not column.id.endswith("_before")]
    return replace(table, columns=tuple(table.columns[at] for at in kept),
                   rows=tuple(tuple(row[at] for at in kept) for row in table.rows))


def _note(table: str, chains: Chains) -> Says:
    return says(f"chains-{table}-note", last=year_value(chains.last), currency=text(chains.tables.currency))


def parts_table(
    chains: Chains, own: Economies, against: Economies, first: Standing, last: Standing, beside: Standing,
) -> Table:
    """The five parts of the exports, of the area and of the reference."""
    rows: list[tuple[Cell, ...]] = []
    for part in PARTS:
        key = f"chain-part-{part.replace('_', '-')}"
        rows.append((key, own.whose, last.share(part), first.share(part), last.parts[part]))
        rows.append((key, against.whose, beside.share(part), None, beside.parts[part]))
    columns = (
        Column("part", "term", label="column-chain-part"), Column("whose", "area", label="column-chain-whose"),
        Column("share", "share", label="column-chain-share", year=chains.last),
        Column("share_before", "share", label="column-chain-share", year=chains.first),
        Column("value", "number", label=f"column-chain-value-{chains.tables.currency}"),
    )
    return _of_both_years(chains, Table("parts", says("chains-parts-title", **_words(own)), columns, tuple(rows),
                                        note=_note("parts", chains)))


def partners_table(
    chains: Chains, name: str, found: Mapping[int, Mapping[str, float]], first: Standing, last: Standing,
    words: Mapping[str, Value],
) -> Table:
    """Economies by what comes from them or goes to them, as a share of the exports."""
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (
            f"{chains.tables.economies}:{code}", value, value / last.exports,
            found[chains.first].get(code, 0.0) / first.exports if first.exports else None,
        )
        for code, value in found[chains.last].items()
    )
    columns = (
        Column("partner", "coded", label="column-chain-partner"),
        Column("value", "number", label=f"column-chain-value-{chains.tables.currency}"),
        Column("share", "share", label="column-chain-share", year=chains.last),
        Column("share_before", "share", label="column-chain-share", year=chains.first),
    )
    return _of_both_years(chains, Table(name, says(f"chains-{name}-title", **words), columns, rows,
                                        note=_note(name, chains), first=10))


def figures(own: Economies, words: Mapping[str, Value], *, many: bool) -> tuple[Figure, ...]:
    """Industries beside one another where there are several, else the parts; then origins and destinations."""
    leading = ("industries", {"label": "industry", "value": "chain"}) if many else (
        "parts", {"label": "whose", "value": "share", "group": "part", "focus_value": own.whose})
    partner = {"label": "partner", "value": "share"}
    return tuple(
        Figure(name, "bars", name, says(f"chains-{name}-figure", **words), says(f"chains-{name}-marks", **words),
               says(f"chains-{name}-alt", **words), encode)
        for name, encode in (leading, ("origins", partner), ("destinations", partner))
    )


def _words(own: Economies) -> dict[str, Value]:
    return {"region": Value("area", own.whose)}
