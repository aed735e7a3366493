"""What a new vintage changed, in words and tables, for every face."""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass

from distretto.evidence.dataset import Vintage
from distretto.evidence.revisions import Revised, Revision
from distretto.rendering.text import has_message, t, write_cell, write_change, write_number, write_share
from distretto.themes.cooperation.chains import TABLES

NAMED = 12
"""So many regions or years are named; more are counted."""
WHOLE = 100.0
"""From here on a figure is written without decimals."""
CODES = {
    **{tables.dataset: tables.industries for tables in TABLES.values()},
    "graduates": "isced_fields", "interreg_regions": "interreg_themes",
    "research_budgets": "research_objectives", "research_expenditure": "research_sectors",
    "skills_outlook": "isco_groups", "structural_funds_absorption": "funds", "structural_funds_payments": "funds",
}
"""The lists of what some data sets have in the place of industries."""


@dataclass(frozen=True)
class Told:
    """A table in words."""

    id: str
    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: tuple[bool, ...]

    @property
    def heads(self) -> tuple[tuple[str, bool], ...]:
        """Each heading, and whether its column holds figures."""
        return tuple(zip(self.headings, self.numeric, strict=True))

    @property
    def cells(self) -> tuple[tuple[tuple[str, bool, str], ...], ...]:
        """Each row's cells, whether they are figures, and the heading above."""
        return tuple(tuple(zip(row, self.numeric, self.headings, strict=True)) for row in self.rows)


@dataclass(frozen=True)
class RevisionTold:
    """A revision in a language."""

    title: str
    sentences: tuple[str, ...]
    tables: tuple[Told, ...]


def read_revision(found: Revision, language: str) -> RevisionTold:
    """What changed from one vintage to the next."""
    versions = {"before": found.before.version, "after": found.after.version}
    title = t("refresh-title", language, name=write_cell("dataset", found.after.name, language), **versions)
    return RevisionTold(title, tuple(_sentences(found, language)), tuple(_tables(found, language)))


def revision_json(found: Revision) -> str:
    """The same for programs."""
    plain = {
        **asdict(found), "before": _vintage(found.before), "after": _vintage(found.after),
        "median": None if math.isnan(found.median) else found.median,
        "largest": [asdict(one) for one in found.largest],
    }
    return json.dumps(plain, ensure_ascii=False, indent=2)


def _vintage(one: Vintage) -> dict[str, str]:
    return {"dataset": one.name, "version": one.version, "sha256": one.sha256, "citation": one.citation}


def _sentences(found: Revision, language: str) -> list[str]:
    def say(key: str, **values: object) -> str:
        return t(f"refresh-{key}", language, **values)

    nothing, some = ("nothing-records", "records-changed") if found.of_records else ("nothing", "figures")
    told = [say(nothing)] if found.nothing else [
        say(some, came=found.came, went=found.went, revised=found.revised, shared=found.shared)
    ]
    if found.revised and not math.isnan(found.median):
        told.append(say("median", share=write_share(found.median, language)))
    for key, codes in (
        ("new-years", found.new_years), ("gone-years", found.gone_years), ("new-geos", found.new_geos),
        ("gone-geos", found.gone_geos), ("new-indicators", found.new_indicators),
        ("gone-indicators", found.gone_indicators),
    ):
        if codes:
            shown = ", ".join(str(code) for code in codes[:NAMED])
            told.append(say(key, n=len(codes), codes=shown, more=max(0, len(codes) - NAMED)))
    if found.breaks:
        told.append(say("breaks", n=len(found.breaks)))
    return told


def _tables(found: Revision, language: str) -> list[Told]:
    def heads(*keys: str) -> tuple[str, ...]:
        return tuple(t(f"refresh-column-{key}", language) for key in keys)

    if found.of_records:
        return []
    before, after = found.coverage
    tables = [Told(
        "coverage", t("refresh-coverage", language), ("", found.before.version, found.after.version),
        tuple(
            (t(f"refresh-{part}", language), write_number(getattr(before, part), language),
             write_number(getattr(after, part), language))
            for part in ("published", "confidential", "missing", "estimated")
        ), (False, True, True),
    )]
    if found.largest:
        skipped = int(all(one.industry == "TOTAL" for one in found.largest))  # an index of places is of no industry
        tables.append(Told(
            "largest", t("refresh-largest", language, n=len(found.largest)),
            heads("industry", "region", "year", "indicator", "before", "after", "change")[skipped:],
            tuple(
                (_industry(one.industry, found.after.name, language), _place(one.geo, language), str(one.year),
                 _indicator(one.indicator, language), *_both(one, language),
                 "" if math.isinf(one.change) else write_change(one.change, language))[skipped:]
                for one in found.largest
            ), (False, False, False, False, True, True, True)[skipped:],
        ))
    if found.breaks:
        tables.append(Told(
            "breaks", t("refresh-breaks-title", language), heads("region", "since", "former", "why"),
            tuple(
                (_place(one.geo, language), str(one.year_from), ", ".join(one.former) or "–",
                 t(f"refresh-break-{one.reason.replace('_', '-')}", language))
                for one in found.breaks
            ), (False, True, False, False),
        ))
    return tables


def _place(code: str, language: str) -> str:
    """A region's name; the code itself where a provider has one that no edition knows."""
    try:
        return write_cell("area", code, language)
    except ValueError:
        return code


def _both(one: Revised, language: str) -> tuple[str, str]:
    """Before and now, with as many decimals each as the finer of both is written with."""
    sizes = [abs(one.before), abs(one.after)]
    whole = all(size >= WHOLE or size.is_integer() for size in sizes)
    digits = 0 if whole else 1 if min(sizes) >= WHOLE / 10 else 2
    return write_number(one.before, language, digits), write_number(one.after, language, digits)


def _industry(code: str, dataset: str, language: str) -> str:
    listed = CODES.get(dataset)
    name = write_cell("coded", f"{listed}:{code}", language) if listed else write_cell("industry", code, language)
    return code if name == code else f"{name} ({code})"


def _indicator(name: str, language: str) -> str:
    """An indicator in words; a derived one that has none keeps the name of its column."""
    key = f"refresh-indicator-{name.replace('_', '-')}"
    if has_message(key):
        return t(key, language)
    listed = write_cell("coded", f"indicators:{name}", language)
    return name.replace("_", " ") if listed == name else listed
