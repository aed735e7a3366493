"""Interreg, IPA and ENI cross-border projects of 2014-2020 that keep.eu lists as closed by late 2019."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from distretto.evidence.sources.delimited import FIRST_ROW, known_labels, not_negative, numbers, read_delimited
from distretto.evidence.sources.faults import SourceError

FOLDER = "interreg_keep"
PROJECTS = f"{FOLDER}/projects_2014_2020.csv.gz"
PARTNERS = f"{FOLDER}/partners_2014_2020.csv.gz"
PROVIDER = "Interact programme, keep.eu"
TERMS = "Free to use with the source acknowledged: keep.eu."
CITATION = "Source: keep.eu (Interact programme, ERDF), projects closed by November 2019, period 2014-2020."
CLUSTERING = "clustering"
THEMES = {
    "Agriculture and fisheries and forestry": "agriculture",
    "Climate change and biodiversity": "climate",
    "Clustering and economic cooperation": CLUSTERING,
    "Coastal management and maritime issues": "maritime",
    "Community integration and common identity": "community",
    "Construction and renovation": "construction",
    "Cooperation between emergency services": "emergency_services",
    "Cultural heritage and arts": "culture",
    "Demographic change and immigration": "demography",
    "Education and training": "education",
    "Energy efficiency": "energy_efficiency",
    "Evaluation systems and results": "evaluation",
    "Governance, partnership": "governance",
    "Green technologies": "green_technologies",
    "Health and social services": "health",
    "ICT and digital society": "digital",
    "Improving transport connections": "transport_connections",
    "Infrastructure": "infrastructure",
    "Innovation capacity and awareness-raising": "innovation_capacity",
    "Institutional cooperation and cooperation networks": "institutional_cooperation",
    "Knowledge and technology transfer": "knowledge_transfer",
    "Labour market and employment": "labour_market",
    "Logistics and freight transport": "logistics",
    "Managing natural and man-made threats, risk management": "risk_management",
    "Multimodal transport": "multimodal_transport",
    "New products and services": "new_products",
    "Regional planning and development": "regional_planning",
    "Renewable energy": "renewable_energy",
    "Rural and peripheral development": "rural_development",
    "SME and entrepreneurship": "sme",
    "Safety": "safety",
    "Scientific cooperation": "scientific_cooperation",
    "Social inclusion and equal opportunities": "social_inclusion",
    "Soil and air quality": "soil_air",
    "Sustainable management of natural resources": "natural_resources",
    "Tourism": "tourism",
    "Traditional energy": "traditional_energy",
    "Transport and mobility": "transport",
    "Urban development": "urban_development",
    "Waste and pollution": "waste",
    "Water management": "water",
    "Waterways, lakes and rivers": "waterways",
}
"""keep.eu's themes, to codes of ours."""


@dataclass(frozen=True)
class Project:
    """A project: budget and EU funding in euro, NaN where not published; themes as codes, the objective's number where
    it is stated; the years in which it begins and ends, None where the end is not told."""

    id: str
    programme: str
    acronym: str
    name: str
    themes: tuple[str, ...]
    objective: str
    budget: float
    eu_funding: float
    start: int
    end: int | None


@dataclass(frozen=True)
class Partner:
    """A participation: the country, and the NUTS 3 region (of 2013) where keep.eu knows it, else ""."""

    project: str
    country: str
    region: str
    leads: bool


def projects(folder: Path) -> Mapping[str, Project]:
    """Every project once, by its key. Two lead partners of one project have two rows with the same amounts."""
    path = folder / PROJECTS
    columns = read_delimited(path, (
        "programme", "acronym", "project_name", "budget", "eu_funding", "thematic1", "thematic2",
        "thematic3", "thematic_obj", "project_start", "project_end",
    ))
    money = {name: numbers(path, name, columns[name]) for name in ("budget", "eu_funding")}
    for name, values in money.items():
        not_negative(path, name, values)
    for name in ("project_start", "project_end"):
        known_labels(path, name, columns[name], r"20[0-3]\d/\d\d/\d\d")
    found: dict[str, Project] = {}
    for row in range(len(columns["programme"])):
        told = {name: " ".join(str(texts[row]).split()) for name, texts in columns.items()}
        key = project_key(told["programme"], told["acronym"])
        found.setdefault(key, Project(
            key, programme_name(told["programme"]), told["acronym"], told["project_name"],
            _themes(path, row, (told["thematic1"], told["thematic2"], told["thematic3"])),
            objective_code(told["thematic_obj"]), float(money["budget"][row]), float(money["eu_funding"][row]),
            int(told["project_start"][:4]), int(told["project_end"][:4]),
        ))
    return found


def partners(folder: Path) -> tuple[Partner, ...]:
    """Every participation. Organisations are not named: the regions are what the questions need."""
    path = folder / PARTNERS
    columns = read_delimited(path, ("programme", "acronym", "lead_partner", "country_code", "nuts3"))
    known_labels(path, "country_code", columns["country_code"], "([A-Z]{2})?")
    known_labels(path, "nuts3", columns["nuts3"], "([A-Z]{2}[0-9A-Z]{3})?")
    known_labels(path, "lead_partner", columns["lead_partner"], "Yes|No")
    rows = zip(*(columns[name] for name in columns), strict=True)
    return tuple(
        _partner(project_key(programme, acronym), country or region[:2], region, leads)
        for programme, acronym, leads, country, region in rows
    )


def project_key(programme: str, acronym: str) -> str:
    """A project's key, out of its programme and acronym: keep.eu's exports have no number of their own."""
    told = "\n".join(" ".join(str(text).split()) for text in (programme, acronym))
    return hashlib.sha256(told.encode()).hexdigest()[:12]


def _partner(project: str, country: str, region: str, leads: str) -> Partner:
    """A participation; a region that contradicts the country is not believed."""
    return Partner(project, country, region if region.startswith(country) else "", leads == "Yes")


def programme_name(text: str) -> str:
    """A programme's name without the period that stands before it."""
    return re.sub(r"^20\d\d ?- ?20\d\d ", "", text)


def _themes(path: Path, row: int, texts: tuple[str, ...]) -> tuple[str, ...]:
    for text in texts:
        if text and text not in THEMES:
            raise SourceError(path.name, f"{text!r} is not a theme of keep.eu", row + FIRST_ROW, "thematic1")
    return tuple(sorted({THEMES[text] for text in texts if text}))


def objective_code(text: str) -> str:
    """The thematic objective's code from "(6) preserving ...", "" where none is stated."""
    match = re.match(r"\((\d+)\)", text)
    return f"TO{int(match[1]):02d}" if match else ""


def share(budget: float, participations: int) -> float:
    """A participation's part of a budget, divided evenly: keep.eu publishes no budget by partner here."""
    return budget / participations if participations else float(np.nan)
