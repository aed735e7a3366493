"""The tables and figures of the answer about the network of cooperation."""

from __future__ import annotations

import numpy as np

from distretto.themes.cooperation.brokers import ROLES, Brokers
from distretto.themes.cooperation.collaboration import COUNTRY
from distretto.themes.cooperation.network_asked import Asked, Beside
from distretto.themes.finding import Cell, Column, Figure, Table, says
from distretto.themes.values import count

MOST_TIED = 12
"""Countries in the drawing of ties: more could not be told apart."""
MOST_NAMED, MOST_PAIRS = 60, 40
"""Organisations and pairs that are listed; of a large area there would be hundreds."""
PROJECTS = Column("projects", "count", label="column-network-projects")
CLUSTERS = Column("clusters", "search", label="column-network-clusters")


def tables(found: Asked, together: dict[str, float]) -> tuple[Table, ...]:
    """Every table that has something to say."""
    made = [
        partners_table(found, found.countries, "countries"), partners_table(found, found.regions, "regions"),
        ties_table(found), community_table(found, together), unlinked_table(found),
    ]
    if found.brokers is not None:
        made += [organisations_table(found, found.brokers), pairs_table(found, found.brokers), kinds_table(found)]
    return tuple(table for table in made if table.rows)


def partners_table(found: Asked, beside: Beside, name: str) -> Table:
    """With whom the area works, those with whom most first; a region with whom it does not work has none."""
    told, shares = beside.standing, beside.shares
    rows: list[tuple[Cell, ...]] = [
        (
            beside.names[at], int(told.shared[at]), float(shares[at]), float(told.times[at]), float(told.low[at]),
            float(told.high[at]), look_up(beside.names[at]),
        )
        for at in beside.at.tolist() if name == "countries" or found.is_place(beside.names[at])
    ]
    columns = (
        Column("area", "area", label="column-network-country" if name == "countries" else ""), PROJECTS,
        Column("share", "share", label="column-network-share"),
        Column("times", "times", label="column-network-times", technical="technical-association-strength"),
        Column("times_low", "times", label="column-network-times-low"),
        Column("times_high", "times", label="column-network-times-high"), CLUSTERS,
    )
    return Table(name, says(f"network-{name}-title", **found.words), columns, tuple(rows),
                 note=says("network-partners-note"), first=12)


def ties_table(found: Asked) -> Table:
    """The ties among the area and the countries with which it shares most: its own first."""
    beside = found.countries
    at = [0, *beside.at[:MOST_TIED].tolist()]
    names = [found.p["region"], *(beside.names[k] for k in at[1:])]
    shared, times = beside.grouped.between(at)
    pairs = [(a, b) for a in range(len(at)) for b in range(a + 1, len(at)) if shared[a, b]]
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (names[a], names[b], int(shared[a, b]), float(times[a, b])) for a, b in pairs
    )
    columns = (
        Column("one", "area", label="column-network-one"),
        Column("other", "area", label="column-network-and"), PROJECTS,
        Column("times", "times", label="column-network-times", technical="technical-association-strength"),
    )
    return Table("ties", says("network-ties-title", **found.words), columns, rows, note=says("network-ties-note"),
                 first=12)


def look_up(name: str) -> dict[str, str]:
    """The clusters of an area, as the catalogue's search takes them."""
    return {"kind": "cluster", "country" if len(name) == COUNTRY else "regions": name}


def community_table(found: Asked, together: dict[str, float]) -> Table:
    """How often each other area is in the area's community when projects are drawn anew."""
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (name, share) for name, share in sorted(together.items(), key=lambda one: (-one[1], one[0]))
    )
    columns = (Column("area", "area"), Column("together", "share", label="column-network-together"))
    return Table("community", says("network-community-title", **found.words), columns, rows,
                 note=says("network-community-note"), first=12)


def unlinked_table(found: Asked) -> Table:
    """Regions without a common project, the likeliest first."""
    names, candidates = found.unlinked
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (name, int(candidates.shared[at]), float(candidates.score[at]), look_up(name)) for at, name in enumerate(names)
    )
    columns = (
        Column("area", "area"), Column("shared", "count", label="column-network-shared"),
        Column("score", "number", label="column-network-score", technical="technical-resource-allocation"), CLUSTERS,
    )
    return Table("unlinked", says("network-unlinked-title", **found.words), columns, rows,
                 note=says("network-unlinked-note"), first=12)


def organisations_table(found: Asked, brokers: Brokers) -> Table:
    """The organisations of the area, those most often between others first."""
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (
            one.name, f"option-organisations-{one.kind}", one.area, int(one.figures["projects"]),
            int(one.figures["partners"]), one.figures["betweenness"], one.figures.get("constraint"),
            *(int(one.figures[role]) for role in ROLES),
        )
        for one in brokers.organisations[:MOST_NAMED]
    )
    columns = (
        Column("organisation", "text", label="column-network-organisation"),
        Column("type", "term", label="column-network-type"), Column("area", "area"), PROJECTS,
        Column("partners", "count", label="column-network-partners"),
        Column("between", "share", label="column-network-between", technical="technical-betweenness"),
        Column("constraint", "number", label="column-network-constraint", technical="technical-constraint"),
        *(Column(role, "count", label=f"column-network-{role}", technical=f"technical-{role}") for role in ROLES),
    )
    return Table("organisations", says("network-organisations-title", **found.words), columns, rows,
                 note=says("network-organisations-note"), first=12)


def pairs_table(found: Asked, brokers: Brokers) -> Table:
    """Pairs of an organisation of the area and one of elsewhere without a common project, the likeliest first."""
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (pair.own.name, pair.other.name, pair.other.area, int(pair.shared), pair.score)
        for pair in brokers.pairs[:MOST_PAIRS]
    )
    columns = (
        Column("own", "text", label="column-network-own"), Column("other", "text", label="column-network-other"),
        Column("country", "area", label="column-country"),
        Column("shared", "count", label="column-network-shared"),
        Column("score", "number", label="column-network-score", technical="technical-resource-allocation"),
    )
    return Table("pairs", says("network-pairs-title", **found.words), columns, rows, note=says("network-pairs-note"),
                 first=12)


def kinds_table(found: Asked) -> Table:
    """With which types of organisation outside the area each of its types works."""
    rows: list[tuple[Cell, ...]] = [
        (f"option-organisations-{kind}", f"option-organisations-{other}", share)
        for kind, others in found.kinds_beside().items() for other, share in others.items()
    ]
    columns = (
        Column("own_type", "term", label="column-network-own-type"),
        Column("type", "term", label="column-network-type"),
        Column("share", "share", label="column-network-share"),
    )
    return Table("kinds", says("network-kinds-title", **found.words), columns, tuple(rows),
                 note=says("network-kinds-note", **found.words), first=25)


def figures(found: Asked, made: tuple[Table, ...]) -> tuple[Figure, ...]:
    """Countries with their intervals, the map of regions, the ties among the first partners, types side by side."""
    there = {table.id for table in made}
    words = {**found.words, "n": count(len(found.countries.at))}
    drawn = [
        ("countries", "interval_dots", "countries", {
            "label": "area", "x": "times", "low": "times_low", "high": "times_high", "size": "projects",
            "first_value": 15,
        }),
        ("map", "choropleth", "regions", {
            "area": "area", "value": "times", "layer_value": "nuts2_sbs", "region_value": found.p["region"],
        }),
        ("ties", "ties", "ties", {
            "one": "one", "other": "other", "value": "times", "least_value": 1.0, "focus_value": found.p["region"],
        }),
        ("kinds", "bars", "kinds", {"label": "type", "value": "share", "group": "own_type"}),
    ]
    return tuple(
        Figure(name, kind, table, says(f"network-{name}-figure", **words), says(f"network-{name}-marks", **words),
               says(f"network-{name}-alt", **words), encode)
        for name, kind, table, encode in drawn if table in there
    )


def together_with(found: Asked) -> tuple[dict[str, float], tuple[int, ...]]:
    """How often each other area is in one community with the area's parts, on average; how many parts are in which.

    The second counts the parts of each community that has any, the most first.
    """
    european = found.projects.european
    place = {int(at): k for k, at in enumerate(european)}
    mine = [place[at] for at in found.own.tolist() if found.projects.participants[:, [at]].sum()]
    shares = found.belonging.together[mine].mean(axis=0)
    told = {
        found.projects.areas[at]: float(shares[k]) for k, at in enumerate(european.tolist())
        if at not in found.own and found.is_place(found.projects.areas[at])
    }
    named = [k for k in mine if found.is_place(found.projects.areas[european[k]])]
    parts = np.bincount(found.belonging.label[named or mine])
    return told, tuple(sorted(parts[parts > 0].tolist(), reverse=True))
