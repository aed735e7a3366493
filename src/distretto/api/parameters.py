"""The parameters of an analysis as OpenAPI describes them, made from its declaration."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from distretto.rendering.text import has_message, t
from distretto.themes.analysis import Analysis
from distretto.themes.parameters import Parameter, RequestError, unknown_parameter

EVERYWHERE = "lang"
"""The language of the sentences, and of a problem, may be said at every address."""

EXAMPLES = {"area": ("ITI3", "see", "ITI3+ITH5"), "industries": ("C", "C13+C14+C15")}


def refuse_unknown(given: Mapping[str, Any], known: Iterable[str]) -> None:
    """Raise RequestError where something in a query is none of the known names: a slip must not pass unnoticed."""
    names = {*known, EVERYWHERE}
    errors = [unknown_parameter(name, given[name], names) for name in given if name not in names]
    if errors:
        raise RequestError(errors)


def described_parameters(analysis: Analysis) -> list[dict[str, Any]]:
    """One query parameter for each declared parameter, with type, bounds, default and meaning."""
    return [
        {
            "in": "query", "name": parameter.id, "required": needed(parameter),
            "description": meaning(parameter), "schema": schema_of(parameter),
            **({"examples": _examples(parameter)} if parameter.kind in EXAMPLES else {}),
        }
        for parameter in analysis.parameters
    ]


def needed(parameter: Parameter) -> bool:
    """Whether the parameter has to be given."""
    return parameter.default is None and not parameter.optional


def meaning(parameter: Parameter, language: str = "en") -> str:
    """The parameter's label with its explanation."""
    return ": ".join(filter(None, (label(parameter, language), why(parameter, language))))


def label(parameter: Parameter, language: str) -> str:
    """The parameter's label."""
    return _said(f"parameter-{parameter.id}", language) or parameter.id


def why(parameter: Parameter, language: str) -> str:
    """The parameter's explanation, empty where none is needed."""
    return _said(f"parameter-{parameter.id}-why", language)


def schema_of(parameter: Parameter) -> dict[str, Any]:
    """The JSON schema of a parameter's value."""
    schema: dict[str, Any] = {"type": {"year": "integer", "number": "number"}.get(parameter.kind, "string")}
    if parameter.kind == "day":
        schema["format"] = "date"
    if parameter.low is not None:
        schema["minimum"] = parameter.low
    if parameter.high is not None:
        schema["maximum"] = parameter.high
    if parameter.options:
        schema["enum"] = list(parameter.options)
    if parameter.default is not None:
        schema["default"] = parameter.default
    return schema


def _examples(parameter: Parameter) -> dict[str, Any]:
    return {value: {"value": value} for value in EXAMPLES[parameter.kind]}


def _said(key: str, language: str) -> str:
    key = key.replace("_", "-")
    return t(key, language) if has_message(key, language) else ""
