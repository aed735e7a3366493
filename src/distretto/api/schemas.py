"""What the interface hands out: the shapes that OpenAPI declares."""

from __future__ import annotations

from typing import Any, Literal

from ninja import Field, Schema

from distretto.themes.parameters import ParameterKind


class Suggestion(Schema):
    """A right value near a wrong one."""

    value: str
    name: str = ""


class FaultShape(Schema):
    """One wrong parameter."""

    parameter: str
    given: str
    detail: str
    nearest: list[Suggestion] = Field(default_factory=list)


class ProblemShape(Schema):
    """A problem as RFC 9457 describes it, with the nearest right values."""

    type: str
    title: str
    status: int
    detail: str
    instance: str = ""
    nearest: list[Suggestion] = Field(default_factory=list)
    errors: list[FaultShape] = Field(default_factory=list)


class QuestionShape(Schema):
    """A question of a theme; `analysis` is null where none answers it yet, `would_answer` says what would."""

    id: str
    question: str
    analysis: str | None = None
    would_answer: str | None = None
    data: list[str] = Field(default_factory=list)
    method: str = ""


class ThemeShape(Schema):
    """A theme: one working group's questions, in order."""

    id: str
    number: int
    title: str
    about: str
    questions: list[QuestionShape]


class ParameterShape(Schema):
    """A parameter of an analysis."""

    id: str
    kind: ParameterKind
    label: str
    why: str = ""
    default: Any = None
    low: float | None = None
    high: float | None = None
    options: list[str] = Field(default_factory=list)
    required: bool


class MethodShape(Schema):
    """A method: its id, formula and source."""

    id: str
    formula: str
    source: str


class AnalysisShape(Schema):
    """An analysis: one question, its parameters, data and methods."""

    id: str
    theme: str
    version: int
    question: str
    parameters: list[ParameterShape]
    datasets: list[str]
    uses: list[str]
    methods: list[MethodShape]
    finding: str = Field(description="Address of its findings.")


class RegionShape(Schema):
    """A region or country of the NUTS classification."""

    code: str
    name: str
    native: str
    level: int
    edition: str
    country: str
    parent: str | None = None


class RegionDetailShape(RegionShape):
    """A region with the regions inside it."""

    children: list[str]


class IndustryShape(Schema):
    """An industry of NACE Rev. 2, or a named group of industries."""

    code: str
    name: str
    level: str
    parent: str | None = None


class AreaShape(Schema):
    """A named area: a set of regions or countries."""

    id: str
    name: str
    members: list[str]


class IndicatorShape(Schema):
    """An indicator of a data set and its unit."""

    id: str
    unit: str


class ReaderShape(Schema):
    """A question that reads a data set. choice : the parameters with which it does; empty where it does as usual."""

    analysis: str
    theme: str
    question: str
    choice: dict[str, Any]


class DatasetShape(Schema):
    """A vintage of a data set, in its present state."""

    name: str
    label: str
    version: str
    state: Literal["current", "superseded", "known_faulty"]
    reason: str = ""
    since: str = ""
    sha256: str
    provider: str
    table_code: str
    licence: str
    citation: str
    retrieved: str
    edition: str
    years: list[int]
    indicators: list[IndicatorShape]
    coverage: dict[str, Any]


class ReadDatasetShape(DatasetShape):
    """A data set with the questions that read it. changed_from : the vintage that it changed, None where there is none.
    """

    read_by: list[ReaderShape]
    changed_from: str | None = None


class Page(Schema):
    """A part of a list, with the size of the whole. The `Link` header has the other parts' addresses."""

    total: int
    limit: int
    offset: int


class ThemePage(Page):
    """Themes."""

    items: list[ThemeShape]


class AnalysisPage(Page):
    """Analyses."""

    items: list[AnalysisShape]


class RegionPage(Page):
    """Regions."""

    items: list[RegionShape]


class IndustryPage(Page):
    """Industries."""

    items: list[IndustryShape]


class AreaPage(Page):
    """Named areas."""

    items: list[AreaShape]


class DatasetPage(Page):
    """Data sets."""

    items: list[DatasetShape]


class ReadFinding(Schema):
    """The finding's sentences in one language."""

    language: str
    question: str
    answer: list[str]
    how_sure: list[dict[str, str]]
    faults: list[str]
    cannot_tell: list[str]
    onward: list[dict[str, Any]]
    parameters: list[list[str]]
    sources: list[str]


class FindingShape(Schema):
    """A finding, free of any language: typed values, and statements as message keys with typed parameters."""

    hash: str = Field(description="SHA-256 of the canonical content: the finding's name.")
    software: str
    data_states: list[dict[str, Any]]
    schema_: str = Field(alias="schema")
    analysis: dict[str, Any]
    parameters: dict[str, Any]
    conclusion: dict[str, Any]
    headline: dict[str, Any] | None
    says: list[dict[str, Any]]
    how_sure: list[dict[str, Any]]
    cannot_tell: list[dict[str, Any]]
    missing_share: float | None
    facts: dict[str, Any]
    figures: list[dict[str, Any]]
    tables: list[dict[str, Any]]
    onward: list[dict[str, Any]]
    provenance: dict[str, Any]
    rendered: ReadFinding | None = None


class TableShape(Schema):
    """A table of a finding; null is *not published*, never zero."""

    id: str
    columns: list[dict[str, Any]]
    rows: list[list[Any]]


class TurnShape(Schema):
    """What one parameter does to the conclusion; `at` is null where nothing tried changes it."""

    parameter: str
    now: Any = None
    at: Any = None
    conclusion: dict[str, Any] | None = None
    tried: int
    low: Any = None
    high: Any = None
    present: dict[str, Any] | None = None
    unanswered: list[Any]
    sentence: str | None = None


class TurnsShape(Schema):
    """Where a finding would turn."""

    finding: str
    turns: list[TurnShape]


class VariantShape(Schema):
    """The headline under one changed parameter, and its distance from the reader's number."""

    parameter: str | None
    value: Any = None
    headline: float
    distance: float


class DifferenceShape(Schema):
    """Why a finding differs from a number."""

    finding: str
    given: float
    headline: float
    explained_by: VariantShape | None
    variants: list[VariantShape]
    bounds: tuple[float, float] | None = None
    sentence: str | None = None
