"""Green industries of an area: which weigh more than elsewhere, which lie close to what it does, and why.

The lines are those of the question on what an area could do next: a strength is a quotient of at least one, and close
is nearer than the mean of all that the area lacks, green or not.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from distretto.methods.anchors import Anchors, anchors
from distretto.methods.frontier import Frontier, Quadrant, opportunity_frontier
from distretto.methods.relatedness import proximity, relatedness_density
from distretto.themes.asking import Data
from distretto.themes.ecoinnovation.green_lists import parts
from distretto.themes.finding import Column, Figure, Finding, Scalar, Table, says
from distretto.themes.parameters import Parameters
from distretto.themes.specialisation.employment import Employment, Floats, employment, paid_year, years_of
from distretto.themes.specialisation.frontier import complexity_of, pay_per_job, specialised_quotients
from distretto.themes.specialisation.members import Counted
from distretto.themes.values import area

STRONG = 1.0
MOST = 3
"""So many strengths are named on which nearness rests."""


@dataclass(frozen=True)
class Industries:
    """The divisions of an area; arrays are over all of them, `green` holds the places of the green ones.

    weight : the share of each division that counts as green. share, reference_share : of the green industries in all
    published jobs, over the divisions that are published in both. chance : of becoming a strength, going by the past.
    """

    jobs: Employment
    counted: Counted
    weight: Floats
    quotient: Floats
    density: Floats
    complexity: Floats
    frontier: Frontier
    rests: Anchors
    share: float
    reference_share: float
    chance: dict[str, float]

    @cached_property
    def green(self) -> list[int]:
        """The places of the green divisions."""
        return [int(i) for i in np.flatnonzero(self.weight > 0)]

    @cached_property
    def strong(self) -> list[int]:
        """The green divisions that weigh more than in the reference area, the heaviest first."""
        return sorted((i for i in self.green if self.quotient[i] >= STRONG), key=lambda i: (-self.quotient[i], i))

    @cached_property
    def hidden(self) -> list[int]:
        """The green divisions whose jobs are not published here."""
        return [i for i in self.green if np.isnan(self.quotient[i])]

    @cached_property
    def quadrant(self) -> dict[int, Quadrant]:
        """In which quarter each option lies that can be placed."""
        return {int(i): Quadrant(int(q)) for i, q in zip(self.frontier.industries, self.frontier.quadrant, strict=True)}

    @cached_property
    def options(self) -> list[int]:
        """The green divisions that are no strength and can be placed: the close ones first, in each by nearness."""
        found = [i for i in self.green if i in self.quadrant]
        return sorted(found, key=lambda i: (not self.near(i), self.quadrant[i], -self.density[i], i))

    def near(self, i: int) -> bool:
        """Whether an option lies within reach: nearer than the mean of all options."""
        return self.quadrant[i] in (Quadrant.NEAR_COMPLEX, Quadrant.NEAR_SIMPLE)

    @cached_property
    def within(self) -> list[int]:
        """The options within reach."""
        return [i for i in self.options if self.near(i)]

    @cached_property
    def likeliest(self) -> list[int]:
        """The options with a foretold chance, the likeliest first."""
        found = [i for i in self.options if self.code(i) in self.chance]
        return sorted(found, key=lambda i: (-self.chance[self.code(i)], i))

    def code(self, i: int) -> str:
        """The code of a division."""
        return self.jobs.divisions[i]

    def rests_on(self, i: int) -> list[str]:
        """The strengths of the area that lie nearest to a division."""
        return [self.code(int(j)) for j in self.rests.index[i] if j >= 0]


def green_industries(data: Data, p: Parameters) -> Industries:
    """What is known of the green industries of the area asked about; raises CannotAnswer where it has no figures."""
    jobs = employment(data, "persons_employed", p["jobs_year"])
    codes = jobs.codes(p.area())
    line, against = jobs.line(codes), jobs.line(jobs.codes(p.area("reference")))
    with np.errstate(invalid="ignore", divide="ignore"):
        own = line.published / line.total / (against.published / against.total)
    own = np.where(np.isfinite(own), own, np.nan)
    group = p.industries("green_industries")
    assert group
    weight = jobs.weights(group)
    everywhere = specialised_quotients(jobs.quotients(jobs.regions, against), STRONG)
    mine = specialised_quotients(own, STRONG)
    nearness = proximity(everywhere)
    density = relatedness_density(mine[None, :], nearness)[0]
    complexity = complexity_of(
        everywhere, "eigenvector", pay_per_job(data, paid_year(p["jobs_year"], years_of(data)[-1]), jobs.regions)
    ).industries
    both = weight * ~np.isnan(line.published) * ~np.isnan(against.published)
    return Industries(
        jobs, jobs.counted(p.area()), weight, own, density, complexity,
        opportunity_frontier(mine, density, complexity), anchors(mine, nearness, MOST),
        float(np.nansum(line.published * both) / line.total),
        float(np.nansum(against.published * both) / against.total), _chances(data.findings.get("frontier")),
    )


def _chances(frontier: Finding | None) -> dict[str, float]:
    if frontier is None or frontier.conclusion.value == []:
        return {}
    return {str(row["code"]): row["probability"] for row in frontier.rows("options") if row["probability"] is not None}


def tables(found: Industries, p: Parameters) -> tuple[Table, ...]:
    """The options, those within reach first; and the strengths, with what is not published or placed last."""
    where = {"region": area(p["region"])}
    known = {*found.options, *found.strong}
    return (
        Table(
            "industries", says("green-industries-title", **where),
            (
                *FIRST, Column("density", "share", technical="technical-density"),
                Column("complexity", "number", technical="technical-complexity"),
                Column("state", "term", label="column-green-state"),
                Column("rests_on", "industries", label="column-green-rests-on"),
                Column("probability", "share"), Column("within", "flag", label="column-green-within", hidden=True),
            ),
            tuple(
                (
                    *_first(found, i), found.density[i], found.complexity[i],
                    f"quadrant-{found.quadrant[i].name.lower().replace('_', '-')}",
                    "+".join(sorted(found.rests_on(i))) or None, found.chance.get(found.code(i)), found.near(i),
                )
                for i in found.options
            ),
            says("green-industries-note"), first=20,
        ),
        Table(
            "strengths", says("green-strengths-title", reference=area(p["reference"]), **where), FIRST,
            tuple(_first(found, i) for i in (*found.strong, *(i for i in found.green if i not in known))),
            says("green-strengths-note"),
        ),
    )


FIRST = (
    Column("code", "code"), Column("industry", "industry"), Column("part", "term", label="column-green-part"),
    Column("lq", "times", technical="technical-lq"),
)  # fmt: skip


def _first(found: Industries, i: int) -> tuple[Scalar, ...]:
    code = found.code(i)
    return code, code, f"green-part-{parts().get(code, 'own')}", found.quotient[i]


def figure(found: Industries, p: Parameters) -> Figure:
    """The options by nearness and complexity, those within reach filled."""
    where = area(p["region"])
    return Figure(
        "reach", "frontier_scatter", "industries", says("green-figure-title", region=where),
        says("green-figure-note", region=where), says("green-figure-alt", region=where),
        {
            "label": "industry", "x": "density", "y": "complexity", "group": "within",
            "x_mean_value": found.frontier.mean_density, "y_mean_value": found.frontier.mean_complexity,
        },
    )
