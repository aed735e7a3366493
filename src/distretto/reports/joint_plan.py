"""The joint strategic plan of regions that write one together: what they share, where they complete one another, and
what they agreed to do, with who does what."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from babel.dates import format_date
from babel.lists import format_list

from distretto.evidence.classifications.areas import area_name, parse_area
from distretto.groups.domain.issuing import Resting
from distretto.groups.models import Edition, Plan, PlanMeasure
from distretto.rendering.text import LOCALES, t, write_cell
from distretto.reports.annex import Writing, document, provenance
from distretto.reports.changed import changed_part
from distretto.reports.document import Block, Bullets, Document, Grid, Part, plain, small
from distretto.themes.finding import Finding

STRENGTHS, REACH, PARTNERS = "specialisation.profile", "specialisation.frontier", "cooperation.agreement"
LEADING = 10
"""So many of a region's leading industries are set beside those of the others."""


def make_plan(
    plan: Plan, language: str, *, issued: date | None = None, address: str = "", before: Edition | None = None
) -> tuple[Document, tuple[Resting, ...]]:
    """The plan as a document, and its sentences that rest on findings."""
    to = Writing(plan.areas[0], language, issued)
    names = {area: area_name(parse_area(area), language) for area in plan.areas}
    strong = {area: _leading(to, area) for area in plan.areas}
    parts = [
        _purpose(to, plan, names), _strengths(to, strong, names), _complements(to, strong, names),
        *_evidence(to, plan, names), _measures(to, plan, names), _who(to, plan, names),
    ]  # fmt: skip
    rests = tuple(to.rests)
    parts.insert(1, changed_part(before, rests, language))
    subtitle = t("plan-subtitle", language, names=format_list(list(names.values()), locale=LOCALES[language]))
    return document(to, plan.title, subtitle, (*parts, provenance(to)), address=address), rests


def _asked(to: Writing, analysis: str, area: str) -> object:
    """A question about one of the areas; the writing goes on for all of them."""
    to.area = area
    return to.asked(analysis)


def _leading(to: Writing, area: str) -> dict[str, float]:
    """The industries in which an area is most specialised, each with its location quotient."""
    found = _asked(to, STRENGTHS, area)
    if not isinstance(found, Finding):
        return {}
    rows = [row for row in found.rows("industries") if row.get("lq") is not None and row["lq"] > 1]
    return {row["industry"]: row["lq"] for row in sorted(rows, key=lambda row: -row["lq"])[:LEADING]}


def _purpose(to: Writing, plan: Plan, names: dict[str, str]) -> Part:
    told: tuple[Block, ...] = tuple(plain(line) for line in plan.about.split("\n\n") if line.strip())
    blocks = told or (small(t("plan-no-about", to.language)),)
    return Part(t("plan-purpose", to.language), 1, (*blocks, Bullets(tuple(names.values()))))


def _strengths(to: Writing, strong: dict[str, dict[str, float]], names: dict[str, str]) -> Part:
    """Industries in which at least two of the areas are specialised."""
    shared = _in_order(industry for own in strong.values() for industry in own)
    rows = tuple(
        (write_cell("industries", industry, to.language),
         *(write_cell("times", strong[area][industry], to.language) if industry in strong[area] else "–"
           for area in names))
        for industry in shared if sum(industry in one for one in strong.values()) > 1
    )  # fmt: skip
    title = t("plan-strengths", to.language)
    if not rows:
        return Part(title, 1, (plain(t("plan-strengths-none", to.language)),))
    columns = (t("plan-column-industry", to.language), *names.values())
    return Part(title, 1, (plain(t("plan-strengths-about", to.language)), Grid("", columns, rows)))


def _complements(to: Writing, strong: dict[str, dict[str, float]], names: dict[str, str]) -> Part:
    """What one area alone is strong in, of the areas' leading industries."""
    rows = []
    for area, own in strong.items():
        others = {industry for other, found in strong.items() if other != area for industry in found}
        alone = [write_cell("industries", one, to.language) for one in own if one not in others]
        rows.append((names[area], "; ".join(alone) or "–"))
    columns = (t("plan-column-region", to.language), t("plan-column-alone", to.language))
    return Part(t("plan-complements", to.language), 1, (
        plain(t("plan-complements-about", to.language)), Grid("", columns, tuple(rows), (1, 3)),
    ))  # fmt: skip


def _evidence(to: Writing, plan: Plan, names: dict[str, str]) -> Iterable[Part]:
    """What the findings say of each area: its strengths, what is within reach, where need and potential agree."""
    yield Part(t("plan-evidence", to.language), 1, ())
    for area in plan.areas:
        blocks: list[Block] = []
        for analysis in (STRENGTHS, REACH, PARTNERS):
            found = _asked(to, analysis, area)
            blocks += to.spoken(found, 1) if isinstance(found, Finding) else ()
        yield Part(names[area], 2, tuple(blocks))


def _standing(plan: Plan) -> Iterable[PlanMeasure]:
    return plan.measures.filter(removed_at=None)


def _measures(to: Writing, plan: Plan, names: dict[str, str]) -> Part:
    rows = tuple(
        (f"{place}. {one.title}" + (f": {one.text}" if one.text else ""), names.get(one.leads, one.leads),
         ", ".join(names.get(area, area) for area in one.others) or "–",
         format_date(one.until, "long", LOCALES[to.language]) if one.until else "–")
        for place, one in enumerate(_standing(plan), start=1)
    )  # fmt: skip
    title = t("plan-measures", to.language)
    if not rows:
        return Part(title, 1, (plain(t("plan-measures-none", to.language)),))
    columns = tuple(t(f"plan-column-{name}", to.language) for name in ("measure", "leads", "others", "until"))
    return Part(title, 1, (Grid("", columns, rows, (5, 2, 2, 2)),))


def _who(to: Writing, plan: Plan, names: dict[str, str]) -> Part:
    """Who does what: of each area what it leads and in what it takes part."""
    measures = list(enumerate(_standing(plan), start=1))
    rows = tuple(
        (name, ", ".join(str(place) for place, one in measures if one.leads == area) or "–",
         ", ".join(str(place) for place, one in measures if area in one.others) or "–")
        for area, name in names.items()
    )  # fmt: skip
    columns = tuple(t(f"plan-column-{name}", to.language) for name in ("region", "its-own", "its-part"))
    return Part(t("plan-who", to.language), 1, (Grid("", columns, rows, (2, 1, 1)),))


def _in_order(industries: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(industries))
