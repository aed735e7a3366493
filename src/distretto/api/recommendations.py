"""What the findings on an area show to be missing or open to improvement, for people to decide on."""

from __future__ import annotations

from typing import Any, Literal

from django.http import HttpRequest
from django.utils.timezone import localdate
from ninja import Field, Router, Schema
from ninja.params.functions import Query

from distretto.evidence.classifications.areas import parse_area
from distretto.evidence.store import default_store
from distretto.rendering.problems import UnknownPart, problem_of
from distretto.rendering.reading import question_of
from distretto.rendering.text import say
from distretto.themes.analysis import THEME_IDS
from distretto.themes.gaps import Gap
from distretto.themes.recommending import Offered, recommendations

router = Router(tags=["findings"])
Language = Literal["en", "it"]
LANG = Query(None, description="Add the sentences in this language: en or it.")


class StatementShape(Schema):
    """A statement free of language: a message key with typed values."""

    key: str
    values: dict[str, Any]


class EvidenceShape(Schema):
    """Where a gap is to be seen in its finding: a row of a table, or a statement by its place."""

    table: str | None = None
    row: int | None = None
    statement: int | None = None


class MeasureShape(Schema):
    """The kind of record of the catalogue that a gap leads to, with codes of its taxonomy where it has them."""

    kind: str
    codes: list[str]


class GapShape(Schema):
    """What a finding shows, and what is for decision; sentences where a language was asked for."""

    id: str
    says: StatementShape
    considers: StatementShape
    evidence: EvidenceShape
    leads_to: MeasureShape
    sentence: str | None = None
    decision: str | None = None


class OfferedShape(Schema):
    """One question with its gaps; where it has no answer, why, and whether it would only have to be computed."""

    analysis: str
    question: str
    finding: str | None = Field(None, description="The hash of the finding.")
    gaps: list[GapShape]
    why_not: str | None = None
    takes_long: bool


class RecommendationsShape(Schema):
    """The gaps of an area, question by question: a draft for people to decide on, never a recommendation by itself."""

    region: str
    theme: str | None = None
    questions: list[OfferedShape]


@router.get("/recommendations", response=RecommendationsShape, summary="What findings show to be missing")
def gaps_of_area(
    request: HttpRequest,
    region: str = Query(..., max_length=300, description="A region, a country, or several joined by +."),
    theme: str | None = Query(None, description="The gaps of one theme; of all without it."),
    lang: Language | None = LANG,
) -> Any:
    """The gaps that the findings on an area show, each with its place in its finding and the measure it leads to.

    Nothing that takes long is computed: a question of which `takes_long` is true has to be asked first.
    """
    if theme is not None and theme not in THEME_IDS:
        raise UnknownPart("theme", theme, THEME_IDS)
    area = parse_area(region).id
    themes = (theme,) if theme else THEME_IDS
    offered = recommendations(area, default_store(), day=localdate().isoformat(), themes=themes)
    return {
        "region": area, "theme": theme, "questions": [_question(one, area, lang) for one in offered],
    }


def _question(one: Offered, region: str, language: Language | None) -> dict[str, Any]:
    problem = problem_of(one.why_not, language or "en") if one.why_not else None
    return {
        "analysis": one.analysis, "question": question_of(one.analysis, {"region": region}, language or "en"),
        "finding": one.finding.hash if one.finding else None,
        "gaps": [_gap(gap, language) for gap in one.gaps],
        "why_not": problem.sentence if problem else None, "takes_long": one.later is not None,
    }


def _gap(gap: Gap, language: Language | None) -> dict[str, Any]:
    content = gap.content()
    if language is None:
        return content
    return content | {"sentence": say(content["says"], language), "decision": say(content["considers"], language)}
