"""The steps of a study of conditions, and what each has to read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from babel.numbers import get_decimal_symbol

from distretto.evidence.store import default_store
from distretto.evidence.suppliers import bring_up_to_date
from distretto.groups.domain.studies import ANALYSIS
from distretto.groups.models import Study
from distretto.rendering.text import LOCALES, has_message, t, write
from distretto.themes.asking import Request, datasets_of, input_hash, make_request
from distretto.themes.innovation.conditions_choosing import Choice, choice_of, studied
from distretto.themes.innovation.conditions_measures import Measure, Studied
from distretto.web.kept import kept_by_hash

STEPS = ("cases", "sets", "calibrate", "rules", "result")
STEP_OF: Mapping[str, str] = {
    "cases": "cases", "pool": "cases", "region": "cases", "year": "cases", "outcome": "sets", "conditions": "sets",
    "calibration": "calibrate",
}
"""The step on which a parameter is chosen; all others are rules."""
CASES = ("cases", "pool", "region", "year")
VALUES = (*CASES, "outcome", "conditions")


@dataclass(frozen=True)
class Step:
    """One step in the list of steps."""

    name: str
    label: str
    address: str
    here: bool


@dataclass(frozen=True)
class Frame:
    """What stands around every step: the steps, the ways back and on, and where typing is kept."""

    study: Study
    step: str
    label: str
    steps: tuple[Step, ...]
    previous: str
    following: str
    keep: str


def step_address(language: str, number: int, step: str) -> str:
    """The page of a step."""
    return f"/{language}/studies/{number}/{step}/"


def frame(study: Study, step: str, language: str) -> Frame:
    """What stands around a step."""
    at = STEPS.index(step)
    address = step_address(language, study.pk, step)
    return Frame(
        study, step, t(f"study-step-{step}", language),
        tuple(Step(one, t(f"study-step-{one}", language), step_address(language, study.pk, one), one == step)
              for one in STEPS),
        STEPS[at - 1] if at else "", STEPS[at + 1] if at + 1 < len(STEPS) else "", f"{address}keep.json",
    )  # fmt: skip


def choice_for(study: Study) -> Choice:
    """What there is to choose from for the study's cases; raises RequestError and CannotAnswer."""
    request = _asked(study, CASES)
    return kept_by_hash(("choice", _key(request)), lambda: choice_of(request, default_store()))


def values_of(study: Study) -> Studied:
    """The study's cases with the values of what was chosen; raises RequestError and CannotAnswer."""
    request = _asked(study, VALUES)
    return kept_by_hash(("studied", _key(request)), lambda: studied(request, default_store()))


def values_key(study: Study) -> str:
    """A key of everything on which these values depend."""
    return _key(_asked(study, VALUES))


def _asked(study: Study, names: tuple[str, ...]) -> Request:
    return make_request(ANALYSIS, {name: study.parameters[name] for name in names if study.parameters.get(name)})


def _key(request: Request) -> str:
    store = default_store()
    bring_up_to_date(store, datasets_of(request))
    return input_hash(request, store)


def label_of(measure: Measure, language: str) -> str:
    """A condition or an outcome in the reader's words."""
    label = write(measure.named.content(), language)
    return label[:1].upper() + label[1:]


def unit_of(measure: Measure, language: str) -> str:
    """The unit of a measure, and the year of its figures, as far as they are known."""
    key = f"unit-{measure.unit.replace('_', '-')}"
    unit = t(key, language) if measure.unit and has_message(key, language) else ""
    return ", ".join(filter(None, (unit, str(measure.year or ""))))


def shown_number(number: Any, language: str) -> str:
    """A number as a field shows it: with the language's decimal sign, without separators of thousands."""
    written = f"{number:.6g}" if isinstance(number, float) else str(number)
    return written.replace(".", get_decimal_symbol(LOCALES[language]))
