"""What went wrong, said to the reader: status, title, one sentence, and the nearest right values.

Web, command line and interface for programs share this, so that a wrong region reads the same everywhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from babel.lists import format_list

from distretto.evidence.classifications.errors import Malformed, NotFound, Overlapping
from distretto.evidence.classifications.places import country_of_place
from distretto.evidence.classifications.stored_lists import list_of
from distretto.evidence.dataset import DamagedData, UnknownDataset
from distretto.evidence.engine import EngineUnavailable
from distretto.evidence.sources.faults import SourceError
from distretto.rendering.text import LOCALES, arguments_of, has_message, t, term, write_coded
from distretto.themes.analysis import UnknownAnalysis
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import TakesLong
from distretto.themes.parameters import ParameterError, RequestError
from distretto.themes.runs import TooManyWaiting

ADDRESSED = frozenset({"error-parameter-area", "error-parameter-industries"})
"""Faults whose suggestions are addresses of areas or industries, and have names; any other word has none."""
NEAREST_SHOWN = 8
_SLIPS, _ALIKE = 3, 70
"""How many names may be meant by an unknown one, and their likeness to it (0 to 100)."""
_WORD_ALIKE = 0.8
"""From this likeness on (0 to 1) a word may be another one misspelt."""


class UnknownPart(LookupError):
    """A finding has no table or figure of that name; `nearest` lists those that it has."""

    def __init__(self, part: str, given: str, nearest: Iterable[str]) -> None:
        self.part = part
        self.given = given
        self.nearest = tuple(nearest)
        super().__init__(f"There is no {part} {given!r}; there are: {', '.join(self.nearest)}.")


class UnknownFinding(LookupError):
    """No finding is kept under that hash."""

    def __init__(self, given: str) -> None:
        self.given = given
        super().__init__(f"No finding is kept under {given!r}.")


@dataclass(frozen=True)
class Suggestion:
    """A right value near the wrong one: as it is entered, and its name where it has one."""

    value: str
    name: str = ""

    def __str__(self) -> str:
        return f"{self.name} ({self.value})" if self.name and self.name != self.value else self.value


@dataclass(frozen=True)
class Fault:
    """One wrong parameter: which, what was given, the part of it that is wrong, the sentence, the nearest values."""

    parameter: str
    given: str
    sentence: str
    nearest: tuple[Suggestion, ...] = ()
    part: str = ""


@dataclass(frozen=True)
class Problem:
    """A problem in the reader's language.

    `kind` names it for programs, `status` is its HTTP status; on the command line every one of these is
    wrong input (exit code 2). `faults` has one entry a parameter where parameters are wrong.
    """

    kind: str
    status: int
    title: str
    sentence: str
    nearest: tuple[Suggestion, ...] = ()
    faults: tuple[Fault, ...] = ()


def problem_of(error: BaseException, language: str) -> Problem | None:
    """The problem that an exception means to the reader, or None where it is a fault of the program."""
    from distretto.themes.reproduction import NotAReproductionFile

    if isinstance(error, UnknownAnalysis):
        return _unknown_analysis(error, language)
    if isinstance(error, RequestError):
        return _wrong_request(error.errors, language)
    if isinstance(error, ParameterError):
        return _wrong_request([error], language)
    if isinstance(error, TakesLong):
        return Problem("takes-long", 409, t("error-takes-long-title", language), t(error.key, language))
    if isinstance(error, TooManyWaiting):
        return _problem("too-many-waiting", 429, language)
    if isinstance(error, CannotAnswer):
        return _cannot_answer(error, language)
    if isinstance(error, UnknownPart):
        nearest = tuple(Suggestion(name) for name in error.nearest)
        return _problem(f"unknown-{error.part}", 404, language, nearest, given=error.given)
    if isinstance(error, UnknownFinding):
        return _problem("unknown-finding", 404, language, given=error.given)
    if isinstance(error, NotAReproductionFile):
        return _problem("not-a-reproduction-file", 422, language, given=_file_name(error))
    return _wrong_subject(error, language)


def suggest(addresses: Iterable[object], language: str) -> tuple[Suggestion, ...]:
    """Suggestions from addresses of areas or industries (or what has one), each with its name."""
    texts = [str(getattr(a, "code", None) or getattr(a, "id", None) or a) for a in addresses]
    return tuple(Suggestion(text, _name_of(text, language)) for text in texts[:NEAREST_SHOWN])


def either(suggestions: Iterable[Suggestion], language: str) -> str:
    """Suggestions as the language offers a choice: `Marche (ITI3), Umbria (ITI2) or Lazio (ITI4)`."""
    return str(format_list([str(s) for s in suggestions], style="or", locale=LOCALES[language]))


def _problem(
    kind: str, status: int, language: str, nearest: tuple[Suggestion, ...] = (), **arguments: Any,
) -> Problem:
    sentence = t(f"error-{kind}", language, **arguments)
    return Problem(
        kind, status, t(f"error-{kind}-title", language), with_nearest(sentence, nearest, language), nearest,
    )


def with_nearest(
    sentence: str, nearest: tuple[Suggestion, ...], language: str, key: str = "error-did-you-mean",
) -> str:
    """The sentence with what may have been meant, or (`error-there-are`) with all that is possible."""
    if not nearest:
        return sentence
    return f"{sentence} {t(key, language, nearest=either(nearest, language))}"


def _unknown_analysis(error: UnknownAnalysis, language: str) -> Problem:
    """An unknown id; or a question of a theme that nothing answers yet, and what would."""
    key = f"unanswered-{error.given.replace('.', '-').replace('_', '-')}"
    if has_message(key, language):
        title = t("error-unanswered-title", language)
        return Problem("unanswered", 404, title, f"{title}. {t(key, language)}")
    nearest = tuple(Suggestion(name) for name in error.nearest)
    return _problem("unknown-analysis", 404, language, nearest, given=error.given)


def _wrong_request(errors: Iterable[ParameterError], language: str) -> Problem:
    faults = tuple(_fault(error, language) for error in errors)
    nearest = faults[0].nearest if len(faults) == 1 else ()
    return Problem(
        "wrong-parameters", 422, t("error-wrong-parameters-title", language, count=len(faults)),
        " ".join(fault.sentence for fault in faults), nearest, faults,
    )


def _fault(error: ParameterError, language: str) -> Fault:
    key, values = error.key, dict(error.values)
    code_list = str(values.pop("code_list", ""))
    if "coded" in values:
        values["name"] = write_coded(str(values.pop("coded")), language)
    nearest = (
        suggest(error.nearest, language) if key in ADDRESSED
        else tuple(Suggestion(name) for name in error.nearest[:NEAREST_SHOWN])
    )
    if isinstance(error.__cause__, Overlapping | Malformed):
        key, nearest = f"error-parameter-{_address_fault(error.__cause__)}", ()
        values |= _address_values(error.__cause__, language)
    if error.key in ("error-parameter-choice", "error-parameter-code"):
        nearest = tuple(Suggestion(o, _option(error.parameter, o, language, code_list)) for o in error.nearest)
    if error.key == "error-parameter-code" and not list_of(code_list).speaks(language):
        key = "error-parameter-code-english"
        nearest = tuple(one for one in nearest if _words_alike(str(error.given), one.name))
    if error.key == "error-parameter-unknown":
        nearest = tuple(Suggestion(name) for name in _slips(error.parameter, error.nearest) or error.nearest)
        key = "error-parameter-no-area" if error.parameter == "region" else key
    sentence = t(
        key, language, label=term(f"parameter-{error.parameter.replace('_', '-')}", language),
        **_plain({"parameter": error.parameter, "given": str(error.given), **values}),
    )
    closed = len(nearest) == len(error.nearest) and error.key in ("error-parameter-choice", "error-parameter-unknown")
    offer = "error-there-are" if closed else "error-did-you-mean"
    given = "" if error.given is None else str(error.given)
    return Fault(
        error.parameter, given, with_nearest(sentence, nearest, language, offer), nearest,
        str(values.get("given", given)),
    )


def _cannot_answer(error: CannotAnswer, language: str) -> Problem:
    values = {name: value.content() for name, value in error.values.items()}
    said = has_message(error.key, language)
    sentence = t(error.key, language, **arguments_of(values, language)) if said else str(error)
    return Problem("cannot-answer", 422, t("error-cannot-answer-title", language), sentence)


def _wrong_subject(error: BaseException, language: str) -> Problem | None:
    if isinstance(error, Overlapping | Malformed):
        kind = _address_fault(error)
        return _problem(kind, 422, language, (), given=error.value, **_address_values(error, language))
    if isinstance(error, NotFound):
        country = country_of_place(error.value) if error.key in ("unknown-region", "unknown-area") else None
        if country:
            (instead,) = suggest([country], language)
            sentence = t("error-place-of-country", language, given=error.value, country=instead.name)
            title = t(f"error-{error.key}-title", language)
            return Problem(error.key, 404, title, with_nearest(sentence, (instead,), language), (instead,))
        return _problem(error.key, 404, language, suggest(error.nearest, language), given=error.value)
    if isinstance(error, UnknownDataset):
        known = tuple(Suggestion(name) for name in _closest(error.name, error.known))
        return _problem("unknown-dataset", 404, language, known, given=error.name)
    if isinstance(error, DamagedData):
        return _problem("damaged-data", 500, language, reason=str(error))
    if isinstance(error, EngineUnavailable):
        title = t("engine-unavailable-title", language)
        return Problem("engine-unavailable", 503, title, t(f"engine-{error.case}", language, **error.values))
    if isinstance(error, SourceError):
        from distretto.rendering.live_sources import faults_said

        return _problem("wrong-source", 422, language, reason=faults_said(error, language))
    return None


def _address_fault(error: Overlapping | Malformed) -> str:
    if isinstance(error, Malformed):
        return "malformed"
    return "named-twice" if error.inner == error.outer else "overlapping"


def _address_values(error: Overlapping | Malformed, language: str) -> dict[str, str]:
    if isinstance(error, Malformed):
        return {"reason": t(f"error-malformed-{error.reason}", language)}
    inner, outer = suggest((error.inner, error.outer), language)
    return {"inner": str(inner), "outer": str(outer)}


def _plain(values: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: f"{value:g}" if isinstance(value, float) else value if isinstance(value, str) else str(value)
        for name, value in values.items()
    }


def _option(parameter: str, option: str, language: str, code_list: str = "") -> str:
    if code_list:
        return write_coded(f"{code_list}:{option}", language)
    key = f"option-{parameter}-{option}".replace("_", "-")
    return t(key, language) if has_message(key, language) else ""


def _slips(given: str, names: Iterable[str]) -> list[str]:
    """The names of which the given one may be a slip of the pen, the nearest first; none where nothing is near."""
    from rapidfuzz import fuzz, process

    found = process.extract(given, list(names), scorer=fuzz.ratio, limit=_SLIPS, score_cutoff=_ALIKE)
    return [name for name, _, _ in found]


def _words_alike(given: str, name: str) -> bool:
    """Whether more than half of the words given are words of a name, if misspelt."""
    words, known = given.casefold().split(), name.casefold().split()
    return 2 * sum(bool(get_close_matches(word, known, 1, _WORD_ALIKE)) for word in words) > len(words)


def _closest(given: str, names: Iterable[str]) -> list[str]:
    from rapidfuzz import process

    known = list(names)
    return [name for name, _, _ in process.extract(given, known, limit=None, score_cutoff=60)] or known


def _file_name(error: BaseException) -> str:
    return str(error).split(" ")[0].rstrip(":")


def _name_of(address: str, language: str) -> str:
    from distretto.evidence.classifications import areas, industry_groups

    try:
        return str(areas.area_name(areas.parse_area(address), language))
    except ValueError:
        pass
    try:
        return str(industry_groups.group_name(industry_groups.parse_industries(address), language))
    except ValueError:
        return ""
