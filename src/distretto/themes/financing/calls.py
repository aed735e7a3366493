"""Which call fits my cluster now, and what is missing where it nearly fits?

Never a promise: the answer says what the records say, and the authority decides.
"""

from __future__ import annotations

from collections.abc import Sequence

from distretto.evidence.records import entries
from distretto.themes import recorded
from distretto.themes.analysis import Method, analysis
from distretto.themes.asking import Data
from distretto.themes.financing import calls_tables as tables
from distretto.themes.financing.applicants import Applicant, applicant_of
from distretto.themes.financing.judged import Judged, Timing, judged
from distretto.themes.finding import Answer, Conclusion, Onward, Says, Table, Uncertainty, Value, says
from distretto.themes.parameters import Parameter, Parameters, choice, day, region
from distretto.themes.values import area, count, listing, share, text

APPLICANTS = (
    "cluster_organisation", "firm_network", "micro", "small", "medium", "large", "start_up", "research", "education",
    "public", "non_profit", "individual", "other",
)  # fmt: skip
THEMES = ("any", "innovation", "ecoinnovation", "cooperation", "specialisation", "skills")
NAMED = 3


@analysis(
    id="financing.calls",
    version=4,
    needs={
        "calls": recorded.records(
            "calls", "programme", "state", "opens", "closes", "checked", "budget", "minimum_partners",
            "minimum_countries", "beneficiaries",
        ),
        "programmes": recorded.records("programmes", "beneficiaries", "rate_high"),
        "clusters": recorded.records("clusters"),
    },
    methods=(Method("eligibility", "e = ∧_k c_k, c_k ∈ {1, ½, 0}", "Kleene (1952)"),),
    parameters=(
        region(),
        Parameter("cluster", "text", optional=True),
        choice("applicant", "cluster_organisation", APPLICANTS),
        Parameter("applicant_sectors", "industries", optional=True),
        Parameter("partners", "number", low=1, high=100, step=1, optional=True),
        Parameter("countries", "number", low=1, high=50, step=1, optional=True),
        choice("call_theme", "any", THEMES),
        day("as_of"),
    ),
)
def calls(data: Data, p: Parameters) -> Answer:
    """Every recorded call beside one applicant: open, to come, closed; fitting, nearly, not, or not known."""
    applicant = applicant_of(entries(data["clusters"]), p)
    found = judged(entries(data["calls"]), entries(data["programmes"]), applicant, p)
    by_time = {timing: tuple(one for one in found if one.timing == timing) for timing in Timing}
    now, later = by_time[Timing.OPEN], by_time[Timing.FORECAST]
    open_to_it = tuple(one for one in now if one.verdict != "not")
    whom = _whom(applicant, p)
    return Answer(
        conclusion=Conclusion("calls", [[one.call.key, one.verdict] for one in (*open_to_it, *_not_out(later))]),
        headline=count(len(open_to_it)),
        says=recorded.statements(
            _leads(found, now, p, whom), _next(open_to_it), _nearly(open_to_it), _later(later), _past(by_time),
            says("calls-authority"),
        ),
        how_sure=_how_sure(found, open_to_it, p),
        cannot_tell=(says("calls-cannot-admitted"), says("calls-cannot-fields"), recorded.MEMBERS_ENTER),
        tables=_tables(by_time, open_to_it, whom),
        onward=(
            Onward("financing.systems", says("onward-systems"), {"region": p["region"]}),
            Onward("innovation.policy_mix", says("onward-policy-mix"), {"region": p["region"]}),
        ),
        facts={
            "calls": count(len(found)), "open": count(len(now)), "fit": count(_number(now, "eligible")),
            "nearly": count(_number(now, "nearly")), "unknown": count(_number(now, "unknown")),
            "forecast": count(len(later)), "closed": count(len(by_time[Timing.CLOSED])),
        },
        missing_share=_silent(found),
    )


def _tables(
    by_time: dict[Timing, tuple[Judged, ...]], open_to_it: tuple[Judged, ...], whom: dict[str, Value]
) -> tuple[Table, ...]:
    """The calls by what one can do about them, without the tables that would be empty; then why."""
    unfit = tuple(one for one in by_time[Timing.OPEN] if one.verdict == "not")
    every = (
        ("open", open_to_it, says("calls-open-title", **whom)),
        ("forecast", by_time[Timing.FORECAST], says("calls-forecast-title")),
        ("unfit", unfit, says("calls-unfit-title")),
        ("closed", by_time[Timing.CLOSED][::-1], says("calls-closed-title")),
    )
    found = tuple(one for _, several, _ in every for one in several)
    made = [tables.calls_table(name, several, title) for name, several, title in every if several]
    return (*(made or [tables.calls_table(*every[0])]), tables.conditions_table(found, says("calls-conditions-title")))


def _whom(applicant: Applicant, p: Parameters) -> dict[str, Value]:
    """For whom one asks: a cluster by its name, or whoever is described."""
    named = applicant.entry is not None
    return {
        "region": area(p["region"]), "known": text("cluster" if named else "described"),
        "who": recorded.named(applicant.entry) if applicant.entry else Value("term", tables.kind_key(p["applicant"])),
    }


def _not_out(found: Sequence[Judged]) -> tuple[Judged, ...]:
    return tuple(one for one in found if one.verdict != "not")


def _number(found: Sequence[Judged], verdict: str) -> int:
    return sum(one.verdict == verdict for one in found)


def _on(p: Parameters) -> dict[str, Value]:
    """The day that is asked about; `dated` is 0 where none is."""
    return {"dated": count(int(p["as_of"] is not None)), "day": Value("moment", p["as_of"])}


def _leads(found: Sequence[Judged], now: Sequence[Judged], p: Parameters, whom: dict[str, Value]) -> Says:
    if not now:
        return says("calls-none-open", calls=count(len(found)), **_on(p), **whom)
    return says(
        "calls-leads", open=count(len(now)), fit=count(_number(now, "eligible")), nearly=count(_number(now, "nearly")),
        unknown=count(_number(now, "unknown")), unfit=count(_number(now, "not")), **_on(p), **whom,
    )


def _next(found: Sequence[Judged]) -> Says | None:
    """The first deadline among those that fit, or may."""
    dated = [one for one in found if one.closes]
    if not dated:
        return None
    return says("calls-next", call=recorded.named(dated[0].call), closes=Value("moment", dated[0].closes))


def _nearly(found: Sequence[Judged]) -> Says | None:
    nearly = [one for one in found if one.verdict == "nearly"]
    if not nearly:
        return None
    return says(
        "calls-nearly", call=recorded.named(nearly[0].call), more=count(len(nearly) - 1),
        missing=listing(Value("term", tables.missing_key(name)) for name in nearly[0].eligibility.mendable),
    )


def _later(later: Sequence[Judged]) -> Says | None:
    if not later:
        return None
    fits = _not_out(later)
    return says("calls-forecast", calls=count(len(later)), fits=count(len(fits)))


def _past(by_time: dict[Timing, tuple[Judged, ...]]) -> Says | None:
    closed = by_time[Timing.CLOSED]
    if not closed:
        return None
    return says(
        "calls-closed", calls=count(len(closed)), fits=count(len(_not_out(closed))),
        last=recorded.named(closed[-1].call), dated=count(int(bool(closed[-1].closes))),
        closes=Value("moment", closed[-1].closes or None),
    )


def _silent(found: Sequence[Judged]) -> float | None:
    """Share of the conditions of which the records, or the applicant, do not say whether they are met."""
    asked = sum(len(one.conditions) for one in found)
    unknown = sum(len(one.eligibility.unknown) for one in found)
    return unknown / asked if asked else None


def _how_sure(found: Sequence[Judged], open_to_it: Sequence[Judged], p: Parameters) -> tuple[Uncertainty, ...]:
    silent = _silent(found)
    told = []
    if silent is not None:
        told.append(Uncertainty("recorded", says("calls-hidden", share=share(silent))))
    if open_to_it:
        sure, may = _number(open_to_it, "eligible"), _number(open_to_it, "unknown")
        told.append(Uncertainty("choice", says("calls-bounds", low=count(sure), high=count(sure + may))))
    told += recorded.how_sure([one.call for one in found])
    checked = sorted(one.checked for one in found if one.checked)
    if found:
        oldest = Value("moment", checked[0] if checked else None)
        told.append(Uncertainty("age", says(
            "calls-checked", calls=count(len(found)), checked=count(len(checked)), oldest=oldest)))
    return tuple(told)
