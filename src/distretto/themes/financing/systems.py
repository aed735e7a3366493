"""Which support systems exist, country by country: from which money, by which procedure, at which rates?"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from statistics import median

from distretto.evidence.classifications.code_lists import file_list
from distretto.evidence.records import Entry, entries, words
from distretto.themes import listed as lists
from distretto.themes import recorded
from distretto.themes.analysis import Method, analysis
from distretto.themes.asking import Data
from distretto.themes.financing.systems_gaps import recommends
from distretto.themes.finding import Answer, Cell, Column, Onward, Says, Table, Uncertainty, Value, says
from distretto.themes.listed import Listed
from distretto.themes.parameters import Parameters, choice, region
from distretto.themes.values import area, count, listing, share, term, text

FOR_CLUSTERS = frozenset({"cluster_organisation", "firm_network"})
"""Beneficiaries by which a programme is one for clusters."""
PLATFORMS = "PI021"
"""The instrument of the EC-OECD taxonomy for networking and collaborative platforms."""
STATED = (
    "budget_sources", "total_budget", "procedure", "preselection", "criteria", "rate_high", "ceiling",
    "duration_months", "state_aid", "funded",
)  # fmt: skip
"""What a support system is compared by, in the order of the question."""
FORMS = "support_forms"
"""The field, and the list, of the forms in which a programme pays."""
SHOWN = {"rate_low": "rate_from", "rate_high": "rate_to"}
"""Columns that are called otherwise than their field."""
FIELDS = (
    *STATED, "beneficiaries", "instruments", "support_forms", "rate_low", "criteria_note", "applications",
)  # fmt: skip


@analysis(
    id="financing.systems",
    version=5,
    needs={"programmes": recorded.records("programmes", *FIELDS, "criteria.criterion", "criteria.weight")},
    methods=(Method("inventory", "n_a = Σ_r [a ∈ A(r)]", "Own"),),
    parameters=(region(), choice("systems_for", "clusters", ("clusters", "every"))),
    recommends=recommends,
)
def systems(data: Data, p: Parameters) -> Answer:
    """The funding programmes recorded for the area: their money, their procedure, their terms, part by part."""
    every, counts = entries(data["programmes"]), _counts(p["systems_for"])
    found = lists.listed({"programme": every}, p, counts)
    number, above = len(found.entries), sum(found.above)
    where = {"region": area(p["region"])}
    leads = says(
        "systems", programmes=count(number), every=count(found.every), above=count(above),
        kind=_kind(p), **where,
    )
    return Answer(
        conclusion=lists.conclusion(found),
        headline=count(number),
        says=recorded.statements(
            leads if number else says("systems-none", every=count(found.every), kind=_kind(p), **where),
            _rates_said(found),
            lists.gaps_said(found, "systems-gaps", p),
            _silent_said(found),
            recorded.NOTHING_SAID,
        ),
        how_sure=(
            *([Uncertainty("choice", says("systems-counted", programmes=count(number), every=count(found.every)))]
              if found.every else []),
            *lists.how_sure(found),
        ),
        cannot_tell=(recorded.MEMBERS_ENTER, says("systems-cannot-effect"), says("systems-cannot-open")),
        tables=(
            _terms_table(found, says("systems-terms-title", **where)),
            _procedure_table(found, says("systems-procedure-title", **where)),
            _parts_table(found, says("systems-parts-title", **where)),
            _choosing_table(found, says("systems-choosing-title", **where)),
            _stated_table(found, says("systems-stated-title")),
            _elsewhere_table(found, _theirs(every, p, counts), says("systems-elsewhere-title", **where)),
        ),
        figures=(lists.map_figure(found, p, says("systems-map", programmes=count(number), **where)),),
        onward=(
            Onward("financing.calls", says("onward-calls"), {"region": p["region"]}),
            Onward("financing.efficiency", says("onward-efficiency"), {"region": p["region"]}),
            Onward("innovation.policy_mix", says("onward-policy-mix"), {"region": p["region"]}),
        ),
        facts={"programmes": count(number), "above": count(above), "empty": count(len(found.empty))},
        missing_share=_silent_share(found),
    )


def _counts(systems_for: str) -> Callable[[Entry], bool]:
    """Which programmes count: those that pay clusters or their networks, or every one."""
    if systems_for == "every":
        return lambda entry: True
    return lambda entry: (
        not FOR_CLUSTERS.isdisjoint(entry.codes("beneficiaries")) or PLATFORMS in entry.codes("instruments")
    )


def _kind(p: Parameters) -> Value:
    return text(p["systems_for"])


def _states(entry: Entry, name: str) -> bool:
    """Whether a record says anything of this, in a field of its own or in its note."""
    if name == "criteria":
        return bool(entry.lines("criteria")) or "criteria_note" in entry.values
    return name in entry.values


def _rates_said(found: Listed) -> Says | None:
    """Between which shares of the costs the programmes pay at most, and how many say so."""
    rates = sorted(rate for entry in found.entries if (rate := entry.number("rate_high")) is not None)
    if not rates:
        return None
    return says(
        "systems-rates", stated=count(len(rates)), programmes=count(len(found.entries)), low=share(rates[0] / 100),
        high=share(rates[-1] / 100), same=count(int(rates[0] == rates[-1])),
    )


def _silent_said(found: Listed) -> Says | None:
    """What the records say least often."""
    if not found.entries:
        return None
    order = sorted(STATED, key=lambda name: (sum(_states(entry, name) for entry in found.entries), STATED.index(name)))
    rarest = sum(_states(entry, order[0]) for entry in found.entries)
    return says(
        "systems-silent", names=listing(term(_label(name)) for name in order[: lists.NAMED]), rarest=count(rarest),
        programmes=count(len(found.entries)),
    )


def _silent_share(found: Listed) -> float | None:
    """Share of what is compared that the records do not say."""
    cells = [_states(entry, name) for entry in found.entries for name in STATED]
    return 1 - sum(cells) / len(cells) if cells else None


def _label(name: str) -> str:
    """The label's key. A low and a high end would be read as an interval of one figure: here either may be missing."""
    return f"systems-{SHOWN.get(name, name).replace('_', '-')}"


def _columns(kinds: Mapping[str, str]) -> Sequence[Column]:
    return tuple(Column(name, kind, label=_label(name)) for name, kind in kinds.items())  # type: ignore[arg-type]


def _terms_table(found: Listed, title: Says) -> Table:
    """What each programme pays: from which money, how much, at which rates, for how long, to whom."""
    columns = _columns({
        "beneficiaries": "coded", "support_forms": "coded", "budget_sources": "words", "total_budget": "money",
        "rate_from": "share", "rate_to": "share", "ceiling": "money", "duration_months": "count",
    })  # fmt: skip

    def cells(entry: Entry) -> list[Cell]:
        return [
            recorded.coded(entry, "beneficiaries", "beneficiary_kinds"),
            recorded.coded(entry, "support_forms", "support_forms"),
            _words(entry, "budget_sources"), entry.number("total_budget"), _rate(entry, "rate_low"),
            _rate(entry, "rate_high"), entry.number("ceiling"), entry.number("duration_months"),
        ]

    return lists.records_table(found, title, columns, cells, note=says("systems-terms-note"))


def _procedure_table(found: Listed, title: Says) -> Table:
    """How each programme chooses, on which basis of state aid, and what came of it."""
    columns = _columns({
        "procedure": "coded", "preselection": "words", "criteria": "words", "state_aid": "coded",
        "applications": "count", "funded": "count",
    })  # fmt: skip

    def row(entry: Entry) -> tuple[Cell, ...]:
        return (
            recorded.title(entry), recorded.coded(entry, "procedure", "procedures"), _words(entry, "preselection"),
            _criteria(entry), recorded.coded(entry, "state_aid", "state_aid"), entry.number("applications"),
            entry.number("funded"),
        )

    return Table(
        "procedures", title, (recorded.FIRST[0], *columns), tuple(row(entry) for entry in found.entries),
        note=says("systems-procedure-note"),
    )


def _parts_table(found: Listed, title: Says) -> Table:
    """The parts of the area beside one another: those without a recorded system stand last, and visibly."""
    columns = (
        Column("area", "area"), Column("state", "term", label="systems-state"),
        Column("records", "count", label="column-records"),
        *_columns({"support_forms": "coded", "rate_to": "share", "total_budget": "money"}),
        Column("budgets", "count", label="systems-budgets-stated"),
    )

    def row(part: str) -> tuple[Cell, ...]:
        own = _own(found, part)
        forms = sorted({code for entry in own for code in entry.codes("support_forms")})
        budgets = [budget for entry in own if (budget := entry.number("total_budget")) is not None]
        rates = [rate for entry in own if (rate := _rate(entry, "rate_high")) is not None]
        return (
            part, "systems-recorded" if own else "systems-not-recorded", found.of_part[part],
            f"support_forms:{';'.join(forms)}" if forms else None, max(rates, default=None),
            sum(budgets) if budgets else None, len(budgets) if own else None,
        )

    return Table("parts", title, columns, tuple(row(part) for part in _order(found)), note=says("systems-parts-note"))


def _choosing_table(found: Listed, title: Says) -> Table:
    """How each part of the area chooses and for how long it pays, with how many of its programmes say so."""
    columns = (
        Column("area", "area"), Column("state", "term", label="systems-state"),
        Column("records", "count", label="column-records"),
        *_columns({"procedure": "coded"}),
        Column("months", "number", label="systems-months-median"),
        Column("say_months", "count", label="systems-say-months"),
        Column("say_steps", "count", label="systems-say-steps"),
        Column("say_criteria", "count", label="systems-say-criteria"),
        *_columns({"preselection": "words", "criteria": "words"}),
    )

    def row(part: str) -> tuple[Cell, ...]:
        own = _own(found, part)
        if not own:
            return (part, "systems-not-recorded", found.of_part[part], *(None,) * 7)
        procedures = sorted({code for entry in own for code in entry.codes("procedure")})
        months = [one for entry in own if (one := entry.number("duration_months")) is not None]
        return (
            part, "systems-recorded", found.of_part[part], f"procedures:{';'.join(procedures)}" if procedures else None,
            median(months) if months else None, len(months),
            *(sum(_states(entry, name) for entry in own) for name in ("preselection", "criteria")),
            _joined([entry.texts("preselection") for entry in own]), _joined([_criteria(entry) or {} for entry in own]),
        )

    rows = tuple(row(part) for part in _order(found))
    return Table("choosing", title, columns, rows, note=says("systems-choosing-note"))


def _order(found: Listed) -> list[str]:
    """The parts of the area, those with most programmes first."""
    return sorted(found.parts, key=lambda part: (-found.of_part[part], part))


def _own(found: Listed, part: str) -> list[Entry]:
    """The programmes of a part of the area itself, without those of something larger."""
    return [
        entry for entry, above in zip(found.entries, found.above, strict=True)
        if not above and recorded.is_of(entry, (part,))
    ]


def _joined(several: Sequence[Mapping[str, str]]) -> Cell:
    """What several records say, one after another; where one does not say it in a language, in its first one."""
    told = [one for one in several if one]
    languages = sorted({language for one in told for language in one})
    return {
        language: " · ".join(dict.fromkeys(one.get(language, next(iter(one.values()))) for one in told))
        for language in languages
    } or None


def _stated_table(found: Listed, title: Says) -> Table:
    """Of how many programmes the records say each of the things that one compares."""
    rows = tuple((_label(name), sum(_states(entry, name) for entry in found.entries)) for name in STATED)
    columns = (Column("what", "term", label="systems-what"), Column("stated", "count", label="systems-stated"))
    return Table("stated", title, columns, rows)


def _theirs(
    every: Sequence[Entry], p: Parameters, counts: Callable[[Entry], bool],
) -> Mapping[str, tuple[Entry, ...]]:
    """The programmes that count of each other area of which one is recorded."""
    wanted = [entry for entry in every if counts(entry)]
    areas = recorded.others(wanted, p.area().members)
    return {code: tuple(entry for entry in wanted if recorded.is_of(entry, (code,))) for code in areas}


def _has(entry: Entry, name: str, form: str) -> bool:
    """Whether a programme pays in a form, where one is given; else whether its record states the part."""
    return form in entry.codes(FORMS) if form else _states(entry, name)


def _elsewhere_table(found: Listed, theirs: Mapping[str, tuple[Entry, ...]], title: Says) -> Table:
    """Each kind of support and each part of a system: how many have it here, and in which other areas one has it."""
    parts = [(FORMS, code.code) for code in file_list(FORMS).codes] + [(name, "") for name in STATED]
    rows = []
    for name, form in parts:
        have = [code for code, programmes in theirs.items() if any(_has(one, name, form) for one in programmes)]
        rows.append((
            _label(name), f"{FORMS}:{form}" if form else None, sum(_has(one, name, form) for one in found.entries),
            len(have), ";".join(have) or None,
        ))
    columns = (
        Column("what", "term", label="systems-what"), Column("form", "coded", label="systems-form"),
        Column("own", "count", label="systems-own"), Column("others", "count", label="systems-others"),
        Column("have", "areas", label="systems-have"),
    )
    note = says("systems-elsewhere-note", areas=count(len(theirs)))
    return Table("elsewhere", title, columns, tuple(rows), note=note)


def _rate(entry: Entry, name: str) -> float | None:
    rate = entry.number(name)
    return None if rate is None else rate / 100


def _words(entry: Entry, name: str) -> Cell:
    return dict(entry.texts(name)) or None


def _criteria(entry: Entry) -> dict[str, str] | None:
    """The criteria with their weights, or what the record notes of them."""
    told: dict[str, str] = {}
    for line in entry.lines("criteria"):
        weight = next((value.number for value in line.get("weight", ()) if value.number is not None), None)
        for language, criterion in words(line.get("criterion", ()), entry.original).items():
            one = criterion if weight is None else f"{criterion} ({weight:g} %)"
            told[language] = f"{told[language]}; {one}" if language in told else one
    return told or dict(entry.texts("criteria_note")) or None
