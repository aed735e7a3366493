"""From a practice to a pilot: what stands in the form of a pilot's record that is begun after a practice.

Each text of the practice is marked with the place that it is of: it is no plan for here before somebody rewrites it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from distretto.catalogue.domain.checklists import answers_in, kept_for
from distretto.catalogue.models import Record
from distretto.evidence.classifications.areas import area_name, parse_area
from distretto.evidence.classifications.nace import industry_name
from distretto.evidence.store import Store
from distretto.rendering.text import lower_first, t, term
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import answer_at_once, make_request
from distretto.themes.finding import Finding
from distretto.themes.parameters import RequestError

ANALYSIS = "ecoinnovation.pilot"
TAKEN_OVER = ("themes", "sectors", "eco_activities")
LONGEST = 1_900
"""So many characters of assumptions at most: the field takes a few more."""


def pilot_after(
    practice: Record, region: str, language: str, store: Store, *, by: Any = None,
) -> dict[str, Any]:
    """The content of a pilot that is begun after a published practice, for an area; what nobody said is not in it.

    by : whose kept checklist of the practice answers its assumptions. Without an area, or where the framework
    cannot be answered for it, what the practice itself says.
    """
    said, mark = practice.content, _mark(practice, language)
    done = said.get("what_was_done", "")
    begun: dict[str, Any] = {
        **{name: said[name] for name in TAKEN_OVER if said.get(name)},
        "activities": f"{mark} {done}" if done else "",
        "relations": [{"relation": "inspired_by", "record": practice.key}],
    }
    try:
        request = make_request(ANALYSIS, {"region": region, "practice": practice.key})
        finding = answer_at_once(request, store)
    except (RequestError, CannotAnswer):
        return begun
    address = f"/{language}/ecoinnovation/pilot/?region={request.parameters['region']}&practice={practice.key}"
    return {
        **begun, "regions": list(parse_area(request.parameters["region"]).members),
        "indicators": [*_own(finding, language, mark), *_measured(finding, language)],
        "assumptions": _assumptions(finding, language, mark, checked(finding, by, language)),
        "findings": [address],
    }


def _mark(practice: Record, language: str) -> str:
    """From where a text is taken over, and that it is to be rewritten, in the language of the form."""
    places = [area_name(parse_area(code), language) for code in practice.content.get("regions", ())]
    return t("pilot-taken-over", language, place=", ".join(places)) if places else t(
        "pilot-taken-over-anywhere", language)


def _own(finding: Finding, language: str, mark: str) -> Iterator[dict[str, Any]]:
    """The practice's indicators without a figure: what they are here is to be measured. They tell what it changed."""
    for row in finding.rows("indicators"):
        yield {
            "level": "outcome", "indicator": f"{_words(row['indicator'], language)} {mark}",
            "unit": _words(row["unit"] or {}, language),
        }


def _measured(finding: Finding, language: str) -> Iterator[dict[str, Any]]:
    """The indicators that have a baseline from the observatory, with year and source."""
    for row in finding.rows("baselines"):
        if row["baseline"] is None:
            continue
        name = term(row["indicator"], language)
        if row["industry"]:
            name = f"{name}: {lower_first(industry_name(row['industry'], language, short=True))}"
        yield {
            "level": row["level"].partition(":")[2], "indicator": name, "unit": term(row["unit"], language),
            "baseline": round(float(row["baseline"]), 2), "baseline_year": row["year"],
            "verified_by": t(f"dataset-{row['source'].replace('_', '-')}", language),
        }


def checked(finding: Finding, by: Any, language: str) -> dict[str, str]:
    """What somebody answered in a kept checklist to the assumptions of a framework, in words, by assumption."""
    kept = kept_for(by, finding.parameters["practice"], finding.parameters["region"]) if by is not None else None
    return {
        condition: "; ".join(part for part in (t(f"transfer-{one.state}", language), one.note) if part)
        for condition, one in answers_in(kept).items() if one.state != "unknown" or one.note
    }


def answer_to(condition: Mapping[str, str], answers: Mapping[str, str]) -> str:
    """The answer to an assumption, which is kept under its words in one of their languages; empty without one."""
    return next((answers[words] for words in condition.values() if words in answers), "")


def _assumptions(finding: Finding, language: str, mark: str, answers: Mapping[str, str]) -> str:
    """What would have to hold, a line each, with what was answered; whole lines as long as the field takes them."""
    found = ""
    for row in finding.rows("assumptions"):
        answer = answer_to(row["condition"], answers)
        here = t("pilot-checked", language, answer=answer) if answer else ""
        line = f"– {mark} {_words(row['condition'], language)} {here}".rstrip() + "\n"
        if len(found) + len(line) > LONGEST:
            break
        found += line
    return found.strip()


def _words(told: Mapping[str, str], language: str) -> str:
    """A text in the language, else as it was written first."""
    return told.get(language) or next(iter(told.values()), "")
