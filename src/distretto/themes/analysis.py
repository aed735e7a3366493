"""The four words in code: a theme asks questions; each question is answered by one analysis.

To add an analysis, put one file into a theme's folder with a function under `@analysis(...)`. Web pages,
command line, Python, REST and reports find it by themselves.
"""

from __future__ import annotations

import importlib
import importlib.util
import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from distretto.themes.finding import Answer, Conclusion, Finding
from distretto.themes.gaps import Gap
from distretto.themes.parameters import Parameter, Parameters

THEME_IDS = ("innovation", "ecoinnovation", "cooperation", "financing", "specialisation", "skills")


@dataclass(frozen=True)
class Need:
    """Data that an analysis reads: a data set, its indicators, and which part of it.

    `select` turns the parameters into filters of `Store.cut` (years, industries, geos); without it the
    whole of the indicators is read. A smaller cut is a faster answer and a smaller reproduction file.
    `when` says with which parameters it is read at all: data that an answer does not touch are no part of its hash.
    An `optional` one is read where it is at hand, and the answer says what it would tell where it is not.
    """

    dataset: str
    indicators: tuple[str, ...] = ()
    select: Callable[[Parameters], Mapping[str, Any]] | None = None
    when: Callable[[Parameters], bool] | None = None
    optional: bool = False


@dataclass(frozen=True)
class Uses:
    """Another finding that an analysis takes over: which analysis, and which parameters it hands on.

    An `optional` one is left out where its question cannot be answered; any other takes this answer with it. Where its
    data come from is said with the finding that takes it over: its needs are not declared again. `when` says with
    which parameters it is taken over at all.
    """

    analysis: str
    hands: Callable[[Parameters], Mapping[str, Any]] = lambda parameters: {}
    optional: bool = False
    when: Callable[[Parameters], bool] | None = None


@dataclass(frozen=True)
class Method:
    """A method that an analysis applies: its docs page, formula and source."""

    id: str
    formula: str
    source: str


def no_gaps(finding: Finding) -> tuple[Gap, ...]:
    """What an analysis recommends that recommends nothing."""
    return ()


def same_value(one: Conclusion, other: Conclusion) -> bool:
    """Two conclusions count as the same when their values are equal."""
    return bool(one.kind == other.kind and one.value == other.value)


@dataclass(frozen=True)
class Analysis:
    """The declaration of an analysis: one question, the data it needs, its methods, its parameters.

    `version` goes up when the same inputs would give another answer; it is part of the finding's hash.
    `same` says when two conclusions count as the same: that is what pins and *where it turns* compare.
    `long` says whether it takes longer than a reader of a page would wait, always or with which parameters: where
    people wait it is then computed in the background. `recommends` reads out of a finding what is missing or open to
    improvement, for people to decide on (`themes/gaps.py`). `gist` says that the brief has no more than the gist of it:
    what it lays out is read on its page.
    """

    id: str
    needs: Mapping[str, Need]
    methods: tuple[Method, ...]
    parameters: tuple[Parameter, ...]
    compute: Callable[[Any, Parameters], Answer]
    version: int = 1
    uses: Mapping[str, Uses] = field(default_factory=dict)
    same: Callable[[Conclusion, Conclusion], bool] = same_value
    long: bool | Callable[[Parameters], bool] = False
    recommends: Callable[[Finding], tuple[Gap, ...]] = no_gaps
    gist: bool = False

    def takes_long(self, parameters: Parameters) -> bool:
        """Whether computing it with these parameters takes longer than a reader would wait."""
        return self.long(parameters) if callable(self.long) else self.long

    @property
    def theme(self) -> str:
        """The id of the theme."""
        return self.id.split(".")[0]

    @property
    def name(self) -> str:
        """The id within the theme, as it stands in an address."""
        return self.id.split(".")[1]

    @property
    def question(self) -> str:
        """The message key of the question."""
        return f"question-{self.id.replace('.', '-').replace('_', '-')}"

    @property
    def datasets(self) -> frozenset[str]:
        """Every data set that it reads with any parameters, those under the findings that it takes over included."""
        own = {need.dataset for need in self.needs.values()}
        return frozenset(own.union(*(get_analysis(uses.analysis).datasets for uses in self.uses.values())))

    @property
    def on_records(self) -> bool:
        """Whether it tells of what members recorded, alone or beside statistics."""
        return any(dataset.startswith("catalogue.") for dataset in self.datasets)

    def at_hand(self) -> Analysis:
        """The same analysis with the years of the data at hand to choose from."""
        parameters = tuple(parameter.at_hand() for parameter in self.parameters)
        same = all(a is b for a, b in zip(parameters, self.parameters, strict=True))
        return self if same else replace(self, parameters=parameters)

    def parameter(self, parameter_id: str) -> Parameter:
        """A parameter by id; raises KeyError."""
        for parameter in self.parameters:
            if parameter.id == parameter_id:
                return parameter
        raise KeyError(parameter_id)


@dataclass(frozen=True)
class Question:
    """A question of a theme. One that no analysis answers yet names the data and the method that would."""

    id: str
    data: tuple[str, ...] = ()
    method: str = ""

    @property
    def key(self) -> str:
        """The message key of the question in the officer's words."""
        return f"question-{self.id.replace('.', '-').replace('_', '-')}"


@dataclass(frozen=True)
class Theme:
    """A theme: one working group's questions, in order."""

    id: str
    number: int
    questions: tuple[Question, ...]

    @property
    def title(self) -> str:
        """The message key of the title."""
        return f"theme-{self.id}"


class UnknownAnalysis(LookupError):
    """No analysis has that id; `nearest` lists the most similar ones."""

    def __init__(self, given: str, nearest: tuple[str, ...]) -> None:
        hint = f" Did you mean {' or '.join(nearest)}?" if nearest else ""
        super().__init__(f"There is no analysis {given!r}.{hint}")
        self.given = given
        self.nearest = nearest


_ANALYSES: dict[str, Analysis] = {}


def analysis(
    *, id: str, needs: Mapping[str, Need], methods: tuple[Method, ...], parameters: tuple[Parameter, ...],  # noqa: A002
    version: int = 1, uses: Mapping[str, Uses] | None = None,
    same: Callable[[Conclusion, Conclusion], bool] = same_value, long: bool | Callable[[Parameters], bool] = False,
    recommends: Callable[[Finding], tuple[Gap, ...]] = no_gaps, gist: bool = False,
) -> Callable[[Callable[[Any, Parameters], Answer]], Callable[[Any, Parameters], Answer]]:
    """Declare the function below as an analysis and register it under its id.

    Raises ValueError when the id is taken or its theme does not exist.
    """

    def register(function: Callable[[Any, Parameters], Answer]) -> Callable[[Any, Parameters], Answer]:
        theme_id = id.split(".")[0]
        if theme_id not in THEME_IDS:
            raise ValueError(f"{id!r}: there is no theme {theme_id!r}; the themes are {', '.join(THEME_IDS)}")
        if id in _ANALYSES and _ANALYSES[id].compute.__module__ != function.__module__:
            raise ValueError(f"{id!r} is declared twice")
        _ANALYSES[id] = Analysis(
            id=id, needs=dict(needs), methods=methods, parameters=parameters, compute=function,
            version=version, uses=dict(uses or {}), same=same, long=long, recommends=recommends, gist=gist,
        )
        return function

    return register


@cache
def _discover() -> None:
    for theme_id in THEME_IDS:
        package = importlib.import_module(f"distretto.themes.{theme_id}")
        for module in pkgutil.iter_modules(package.__path__):
            importlib.import_module(f"{package.__name__}.{module.name}")


def themes() -> tuple[Theme, ...]:
    """The six themes in order."""
    return tuple(importlib.import_module(f"distretto.themes.{theme_id}").THEME for theme_id in THEME_IDS)


def theme(theme_id: str) -> Theme:
    """A theme by id; raises KeyError."""
    for candidate in themes():
        if candidate.id == theme_id:
            return candidate
    raise KeyError(theme_id)


def analyses(theme_id: str | None = None) -> tuple[Analysis, ...]:
    """All analyses (of one theme), in the order of the questions, those without a question last."""
    _discover()
    order = {question.id: (t.number, place) for t in themes() for place, question in enumerate(t.questions)}
    found = [a.at_hand() for a in _ANALYSES.values() if theme_id in (None, a.theme)]
    return tuple(sorted(found, key=lambda a: (order.get(a.id, (THEME_IDS.index(a.theme) + 1, 99)), a.id)))


def every_question(theme: Theme) -> tuple[Question, ...]:
    """A theme's questions in order, then those of analyses beyond them: all that pages list, count and number."""
    asked = {question.id for question in theme.questions}
    return (*theme.questions, *(Question(a.id) for a in analyses(theme.id) if a.id not in asked))


def _import_by_name(analysis_id: str) -> None:
    """Import the file that an id names, so that one answer does not have to load every analysis."""
    theme_id, _, name = analysis_id.partition(".")
    if theme_id in THEME_IDS and name.isidentifier():
        module = f"distretto.themes.{theme_id}.{name}"
        if importlib.util.find_spec(module) is not None:
            importlib.import_module(module)


def get_analysis(analysis_id: str) -> Analysis:
    """An analysis by id, its years those of the data at hand; raises UnknownAnalysis with the nearest ids."""
    if analysis_id not in _ANALYSES:
        _import_by_name(analysis_id)
    if analysis_id in _ANALYSES:
        return _ANALYSES[analysis_id].at_hand()
    _discover()
    if analysis_id in _ANALYSES:
        return _ANALYSES[analysis_id].at_hand()
    from rapidfuzz import process

    near = process.extract(analysis_id, list(_ANALYSES), limit=3, score_cutoff=50)
    raise UnknownAnalysis(analysis_id, tuple(name for name, _, _ in near))


def answered(question: Question) -> bool:
    """Whether an analysis answers the question: the file that carries its name is there."""
    if question.id not in _ANALYSES:
        _import_by_name(question.id)
    return question.id in _ANALYSES
