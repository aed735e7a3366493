"""Where do the country's industries stand in global value chains, and with whom do they make what they sell?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from distretto.evidence.classifications.code_lists import file_list
from distretto.themes.analysis import Method, analysis
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Data
from distretto.themes.cooperation.chains import (
    ASKED,
    FROM,
    REST,
    SHIPPED,
    SHIPPED_YEARS,
    TABLES,
    TO,
    Chains,
    Economies,
    Groups,
    Standing,
    economies_of,
    groups_of,
    partners,
    within,
)
from distretto.themes.cooperation.chains_tables import (
    figures,
    industries_table,
    partners_table,
    parts_table,
)
from distretto.themes.finding import Answer, Conclusion, Onward, Says, Uncertainty, Value, says
from distretto.themes.parameters import Parameters, choice, industry_group, reference, region, year
from distretto.themes.values import (
    area,
    change,
    coded,
    count,
    industries,
    industry,
    listing,
    number,
    share,
    text,
    words,
)
from distretto.themes.values import year as year_value

DATASETS = {one.id: one.dataset for one in TABLES.values()}
ByYear = Mapping[int, Mapping[str, float]]
NAMED = 3
THIRD = 1 / 3
ALIKE, AS_FAR = 0.02, 0.05
"""Shares that differ by less than two points, and steps by less than a twentieth, count as about the same."""
A_TRIFLE = 0.0005
"""What rounding leaves of the output and is not worth a sentence: it would be said as 0.0 %."""


@dataclass(frozen=True)
class Asked:
    """What is asked about and what is found of it: in the first year, in the last, and of the reference.

    chains : the figures that all is read from.
    nearer : the share of all industries of the area that are nearer to their final users.
    """

    chains: Chains
    economies: Economies
    against: Economies
    groups: Groups
    first: Standing
    last: Standing
    reference: Standing
    nearer: float

    @property
    def stands(self) -> str:
        """Where in the chain it stands beside the area's other industries: by thirds of these."""
        return "near" if self.nearer < THIRD else "far" if self.nearer > 1 - THIRD else "middle"

    @property
    def words(self) -> dict[str, Value]:
        """The values that many sentences need."""
        return {"region": area(self.economies.whose), "reference": area(self.against.whose),
                "first": year_value(self.chains.first), "last": year_value(self.chains.last),
                "currency": text(self.chains.tables.currency), "tables": text(self.chains.tables.id)}


def _own(tables: str) -> dict[str, str]:
    """The names of the needs of these tables; those of the shipped ones have none added."""
    return {need: need if tables == SHIPPED else f"{need}_{tables}" for need in ("standing", "partners")}


@analysis(
    id="cooperation.value_chains",
    needs={name: need for one in TABLES.values() for name, need in one.needs(_own(one.id)).items()},
    methods=(
        Method("value_chains", "e = d + o + t + f + f′,  u = (I − B)⁻¹ 1",
               "Borin & Mancini (2019); Antràs et al. (2012); Los, Timmer & de Vries (2016)"),
    ),
    parameters=(
        region(), industry_group(), reference(),
        choice(ASKED, SHIPPED, tuple(TABLES), DATASETS),
        *(year(name, low=SHIPPED_YEARS[0], high=SHIPPED_YEARS[-1], default=default, among=SHIPPED_YEARS,
               reaches=tuple(DATASETS.values())) for name, default in zip((FROM, TO), SHIPPED_YEARS, strict=True)),
    ),
    version=4,
)
def value_chains(data: Data, p: Parameters) -> Answer:
    """Exports taken apart, steps to final use, partners, and the change between the two years."""
    need = _own(p[ASKED])
    if not within(data[need["standing"]].years, p):
        there = data[need["standing"]].vintage.years
        raise CannotAnswer("cannot-chains-years", "The tables have no year between these.", first=year_value(p[FROM]),
                           last=year_value(p[TO]), there=text(", ".join(map(str, there))))
    chains = Chains.of(data[need["standing"]], TABLES[p[ASKED]])
    asked = _asked(chains, p)
    cut, groups = data[need["partners"]], asked.groups.codes
    origins, places = ({year: partners(cut, name, groups, year) for year in (chains.first, chains.last)}
                       for name in ("foreign_from", "exports_to"))
    beside = _beside(asked.last.chain - asked.reference.chain, ALIKE)
    place = _beside(asked.last.steps / asked.reference.steps - 1, AS_FAR)
    table = industries_table(chains, asked.economies, asked.against, asked.groups)
    return Answer(
        conclusion=Conclusion("chains", f"{beside}-{place}"),
        headline=share(asked.last.chain),
        says=tuple(one for one in (
            _leads(asked, p), *_notes(asked, p), _compared(asked, beside), _position(asked, place, p), _course(asked),
            _partners(asked, origins, places), _industries(table.rows, p, chains.tables.industries),
        ) if one is not None),
        how_sure=_how_sure(asked),
        cannot_tell=(says("chains-cannot-region"), says("chains-cannot-since", last=year_value(chains.last)),
                     says("chains-cannot-firms"), says("chains-cannot-without")),
        tables=(
            table, parts_table(chains, asked.economies, asked.against, asked.first, asked.last, asked.reference),
            partners_table(chains, "origins", origins, asked.first, asked.last, asked.words),
            partners_table(chains, "destinations", places, asked.first, asked.last, asked.words),
        ),
        figures=figures(asked.economies, asked.words, many=len(table.rows) > 1),
        onward=(
            Onward("cooperation.network", says("onward-network"), {"region": p["region"]}),
            Onward("specialisation.profile", says("onward-profile"), {"region": p["region"]}),
        ),
        facts={
            "exports": number(asked.last.exports), "chain": share(asked.last.chain),
            "backward": share(asked.last.backward), "forward": share(asked.last.forward),
            "domestic": share(asked.last.domestic), "steps": number(asked.last.steps),
            **({"country": area(asked.economies.whose)} if asked.economies.of_country else {}),
        },
    )


def _asked(chains: Chains, p: Parameters) -> Asked:
    """What is asked about; raises CannotAnswer where the tables have no such country or industry."""
    economies, against = (economies_of(p.area(name), chains.countries) for name in ("region", "reference"))
    for one in (economies, against):
        if not one.codes:
            raise CannotAnswer(
                "cannot-chains-rest", f"{one.whose} is inside the rest of the world in these tables.",
                area=area(one.whose), several=count(len(one.inside_rest)), tables=text(chains.tables.id))
    groups = groups_of(p.industries(), chains.industries)
    if not groups.codes:
        raise CannotAnswer("cannot-chains-industries", "The tables have no group for these industries.",
                           industries=industries(p["industries"]), older=text(_older(chains)))
    first, last = (chains.standing(economies.codes, groups.codes, year) for year in (chains.first, chains.last))
    beside = chains.standing(against.codes, groups.codes, chains.last)
    if not last.exports or not beside.exports:
        raise CannotAnswer("cannot-chains-exports", "These industries export nothing in these tables.",
                           area=area(economies.whose if not last.exports else against.whose),
                           last=year_value(chains.last))
    every = np.array([chains.standing(economies.codes, (one.code,), chains.last).steps for one in chains.industries])
    nearer = float((every[~np.isnan(every)] < last.steps).mean())
    return Asked(chains, economies, against, groups, first, last, beside, nearer)


def _older(chains: Chains) -> str:
    return "yes" if chains.tables.older else "no"


def _beside(difference: float, alike: float) -> str:
    return "alike" if np.isnan(difference) or abs(difference) < alike else "more" if difference > 0 else "less"


def _leads(asked: Asked, p: Parameters) -> Says:
    """What share of the exports crosses more than one border; of industries first where in the chain they stand."""
    group = {
        "industries": industries(p["industries"]), "stands": text(asked.stands), "nearer": share(asked.nearer),
        "steps": number(asked.last.steps),
    } if p["industries"] else {}
    return says(
        "chains-leads-group" if group else "chains-leads", **group, **asked.words,
        exports=number(asked.last.exports / 1000), chain=share(asked.last.chain), backward=share(asked.last.backward),
        forward=share(asked.last.forward),
    )


def _compared(asked: Asked, beside: str) -> Says:
    return says("chains-beside", **asked.words, beside=text(beside), reference_chain=share(asked.reference.chain),
                domestic=share(asked.last.domestic))


def _position(asked: Asked, place: str, p: Parameters) -> Says:
    """How many steps lie before final use: beside the reference, of industries also beside the area's other ones."""
    told = {**asked.words, "steps": number(asked.last.steps), "place": text(place),
            "reference_steps": number(asked.reference.steps)}
    if not p["industries"]:
        return says("chains-position", **told)
    return says("chains-position-group", **told, stands=text(asked.stands))


def _course(asked: Asked) -> Says | None:
    """How participation and exports went from the first year to the last."""
    if not asked.first.exports or asked.chains.first == asked.chains.last:
        return None
    return says(
        "chains-course", **asked.words, before=share(asked.first.chain), after=share(asked.last.chain),
        course=text(_beside(asked.last.chain - asked.first.chain, ALIKE)),
        change=change(asked.last.exports / asked.first.exports - 1), steps_before=number(asked.first.steps),
        steps=number(asked.last.steps),
    )


def _partners(asked: Asked, origins: ByYear, places: ByYear) -> Says:
    """From whom the value from abroad comes, and to whom the exports go; the rest of the world is nobody to name."""
    known, exports = file_list(asked.chains.tables.economies), asked.last.exports
    told: dict[str, Value] = {}
    for name, found in (("origin", origins[asked.chains.last]), ("destination", places[asked.chains.last])):
        leading = [code for code in found if code != REST][:NAMED]
        told[f"{name}s"] = listing(words(known.get(code).labels) for code in leading[1:])
        told[name] = words(known.get(leading[0]).labels) if leading else text("none")
        told[f"{name}_share"] = share(found[leading[0]] / exports if leading else None)
        told[f"{name}_rest"] = share(found.get(REST, 0.0) / exports)
    return says("chains-partners", **asked.words, **told)


def _industries(rows: tuple[tuple[Any, ...], ...], p: Parameters, listed: str) -> Says | None:
    """The industries that export most, and which of these has most of its exports in chains."""
    if p["industries"] or len(rows) < NAMED:
        return None
    largest = [row[0].split(":")[1] for row in rows[:NAMED]]
    most = max(rows[:10], key=lambda row: row[5])
    return says("chains-industries", largest=listing(coded(listed, code) for code in largest),
                most=coded(listed, most[0].split(":")[1]), share=share(most[5]))


def _notes(asked: Asked, p: Parameters) -> tuple[Says, ...]:
    """What the figures are of, where that is not what was asked about."""
    notes = []
    if asked.economies.of_country:
        notes.append(says("chains-of-country", asked=area(p["region"]), country=area(asked.economies.whose)))
    if asked.economies.inside_rest:
        notes.append(_left_out(asked.economies))
    if asked.groups.lacking:
        notes.append(says("chains-lacking", divisions=listing(industry(code) for code in asked.groups.lacking),
                          n=count(len(asked.groups.lacking)), older=text(_older(asked.chains))))
    return tuple(notes)


def _left_out(economies: Economies) -> Says:
    return says("chains-left-out", whose=area(economies.whose), areas=listing(area(c) for c in economies.inside_rest),
                n=count(len(economies.inside_rest)))


def _how_sure(asked: Asked) -> tuple[Uncertainty, ...]:
    groups, several, listed = asked.groups, len(asked.economies.codes), asked.chains.tables.industries
    choices = [says("chains-which", **asked.words), says("chains-estimated")]
    if groups.beyond:
        choices.append(says(
            "chains-beyond", groups=listing(coded(listed, code) for code in groups.codes), n=count(len(groups.codes)),
            older=text(_older(asked.chains)), divisions=listing(industry(code) for code in groups.beyond),
        ))
    if several > 1:
        choices.append(says("chains-added-up", n=count(several)))
    hidden = [says("chains-rest", n=count(len(asked.chains.countries)))]
    if asked.against.inside_rest:
        hidden.append(_left_out(asked.against))
    missed = asked.last.unaccounted / asked.last.output
    if missed >= A_TRIFLE:
        hidden.append(says("chains-rounding", share=share(missed)))
    years = len({asked.chains.first, asked.chains.last})
    return (
        *(Uncertainty("choice", one) for one in choices),
        *(Uncertainty("hidden", one) for one in hidden),
        Uncertainty("age", says("chains-age", **asked.words, years=count(years))),
    )
