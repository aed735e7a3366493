"""Parameters of an analysis: what may be asked, within which bounds, and the errors for what may not."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal

from distretto.evidence.at_hand import is_at_hand, span_at_hand, years_at_hand
from distretto.evidence.classifications.areas import Area, parse_area
from distretto.evidence.classifications.code_lists import UnknownCodeList, file_list
from distretto.evidence.classifications.industry_groups import IndustryGroup, parse_industries
from distretto.evidence.classifications.stored_lists import list_of

ParameterKind = Literal["area", "industries", "year", "number", "choice", "day", "text", "codes", "code"]


NEAR = 6
"""How many codes are offered where a name is not in a long list."""


class ParameterError(ValueError):
    """A value that a parameter does not take: which parameter, what was given, what would be right.

    `key` is a message key (`error-parameter-…`) so that each face says it in the reader's language; the
    exception's own text is English.
    """

    def __init__(
        self, parameter: str, given: object, key: str, text: str, nearest: tuple[str, ...] = (),
        values: Mapping[str, object] | None = None,
    ) -> None:
        super().__init__(text)
        self.parameter = parameter
        self.given = given
        self.key = key
        self.nearest = nearest
        self.values = dict(values or {})


def unknown_parameter(name: str, given: object, known: Iterable[str]) -> ParameterError:
    """The error for a name that is no parameter here; `nearest` holds those that are."""
    there = tuple(sorted(known))
    return ParameterError(
        name, given, "error-parameter-unknown", f"There is no parameter {name!r}; there are: {', '.join(there)}.",
        nearest=there, values={"parameter": name},
    )


class RequestError(ValueError):
    """One or more parameters of a request are wrong; `errors` holds each."""

    def __init__(self, errors: list[ParameterError]) -> None:
        super().__init__(" ".join(str(error) for error in errors))
        self.errors = errors


@dataclass(frozen=True)
class Spanned:
    """A data set whose years bound a parameter, and its first and last one when the analysis was written."""

    dataset: str
    first: int
    last: int


@dataclass(frozen=True)
class Parameter:
    """One parameter of an analysis.

    `low` and `high` bound numbers and years, `options` lists what a choice may be, `code_list` names the
    list from which one code or several are chosen, `probe` the values that *where it turns* and *why this differs*
    try. Its label is the message `parameter-ID` and its explanation `parameter-ID-why`. `optional` parameters
    may be left empty. `spans` names the data set whose years a year is chosen from (`at_hand`). `usual` says, beside
    the other values, which codes an analysis takes where none are chosen. `reads` names the data sets without which an
    option cannot be chosen, `reaches` those whose years widen the bounds of a year (`at_hand`). `among` are the years
    that there are to choose from, where they are not all between the bounds.
    """

    id: str
    kind: ParameterKind
    default: Any = None
    low: float | None = None
    high: float | None = None
    step: float | None = None
    options: tuple[str, ...] = ()
    probe: tuple[Any, ...] = ()
    optional: bool = False
    in_place: bool = True
    code_list: str = ""
    spans: Spanned | None = None
    usual: Callable[[Mapping[str, Any]], str] | None = None
    reads: tuple[tuple[str, str], ...] = ()
    reaches: tuple[str, ...] = ()
    among: tuple[int, ...] = ()

    @property
    def whole(self) -> bool:
        """Whether only whole numbers make sense: something is counted."""
        return self.step is not None and float(self.step).is_integer()

    def at_hand(self) -> Parameter:
        """The same parameter for the data at hand; itself where these are what it was declared with.

        First and last year move with those of the data; a default stays as far from the last year as declared. Of
        options that read data sets those are offered whose data are there, the first of all by default; with one alone
        there is nothing to choose.
        """
        if self.reads:
            needed = dict(self.reads)
            there = tuple(one for one in self.options if one not in needed or is_at_hand(needed[one]))
            there = there or (self.default,)
            return replace(self, options=there, default=there[0], probe=there, in_place=len(there) > 1)
        if self.reaches:
            return self._reaching(sorted({one for name in self.reaches for one in years_at_hand(name)}))
        span = self.spans and span_at_hand(self.spans.dataset)
        if not self.spans or not span or span == (self.spans.first, self.spans.last):
            return self
        earlier, later = span[0] - self.spans.first, span[1] - self.spans.last
        low = min(int(self.low or span[0]) + earlier, span[1])
        high = max(int(self.high or span[1]) + later, low)
        default = None if self.default is None else min(max(int(self.default) + later, low), high)
        probe = tuple(range(low, high + 1)) if self.probe else ()
        return replace(self, low=low, high=high, default=default, probe=probe)

    def _reaching(self, there: Sequence[int]) -> Parameter:
        """A year within its bounds and those of the data that are there; a default at a bound stays at it."""
        low, high = min([int(self.low or 0), *there]), max([int(self.high or 0), *there])
        among = tuple(there) if self.among else ()
        if (low, high, among) == (self.low, self.high, self.among):
            return self
        default = {self.low: low, self.high: high}.get(self.default, self.default)
        probe = among or tuple(range(low, high + 1))
        return replace(self, low=low, high=high, default=default, probe=probe, among=among)

    def parse(self, raw: object) -> Any:
        """The canonical value of what was given; raises ParameterError."""
        if raw is None or raw == "":
            if self.default is None and not self.optional:
                raise ParameterError(
                    self.id, raw, "error-parameter-missing", f"Parameter {self.id!r} is needed.",
                    values={"parameter": self.id},
                )
            return self.default
        return _PARSERS[self.kind](self, raw)


def _parse_area(parameter: Parameter, raw: object) -> str:
    if isinstance(raw, Area):
        return raw.id
    try:
        return parse_area(str(raw)).id
    except ValueError as error:
        nearest = tuple(str(n) for n in getattr(error, "nearest", ()))
        part = {"given": getattr(error, "value", raw)}
        raise ParameterError(parameter.id, raw, "error-parameter-area", str(error), nearest, part) from error


def _parse_industries(parameter: Parameter, raw: object) -> str:
    if isinstance(raw, IndustryGroup):
        return raw.id
    try:
        return parse_industries(str(raw)).id
    except ValueError as error:
        nearest = tuple(str(n) for n in getattr(error, "nearest", ()))
        raise ParameterError(parameter.id, raw, "error-parameter-industries", str(error), nearest) from error


def _number(parameter: Parameter, raw: object, convert: Callable[[str], float]) -> float:
    try:
        value = convert(str(raw).strip().replace(",", "."))
    except ValueError as error:
        raise ParameterError(
            parameter.id, raw, "error-parameter-number", f"{parameter.id}: {raw!r} is not a number.",
            values={"parameter": parameter.id, "given": str(raw)},
        ) from error
    low = parameter.low if parameter.low is not None else value
    high = parameter.high if parameter.high is not None else value
    if not low <= value <= high:
        raise ParameterError(
            parameter.id, raw, "error-parameter-bounds",
            f"{parameter.id}: {raw} is outside {low:g} to {high:g}.",
            values={"parameter": parameter.id, "given": str(raw), "low": low, "high": high},
        )
    return value


def _parse_number(parameter: Parameter, raw: object) -> float:
    value = _number(parameter, raw, float)
    if float(value).is_integer():
        return int(value)
    if parameter.whole:
        raise ParameterError(
            parameter.id, raw, "error-parameter-whole", f"{parameter.id}: {raw} is not a whole number.",
            values={"parameter": parameter.id, "given": str(raw)},
        )
    return value


def _parse_year(parameter: Parameter, raw: object) -> int:
    return int(_number(parameter, raw, int))


def _parse_choice(parameter: Parameter, raw: object) -> str:
    value = str(raw).strip().casefold()
    if value not in parameter.options:
        raise ParameterError(
            parameter.id, raw, "error-parameter-choice",
            f"{parameter.id}: {raw!r} is not one of {', '.join(parameter.options)}.",
            nearest=parameter.options, values={"parameter": parameter.id, "given": str(raw)},
        )
    return value


def _parse_day(parameter: Parameter, raw: object) -> str:
    try:
        return date.fromisoformat(str(raw).strip()).isoformat()
    except ValueError as error:
        raise ParameterError(
            parameter.id, raw, "error-parameter-day", f"{parameter.id}: {raw!r} is not a day such as 2026-03-05.",
            values={"parameter": parameter.id, "given": str(raw)},
        ) from error


def _parse_text(parameter: Parameter, raw: object) -> str:
    return str(raw).strip()


def _parse_codes(parameter: Parameter, raw: object) -> str:
    """Codes of the list with commas between, each once and in the list's order: the same choice is the same address."""
    known = {code.code: None for code in file_list(parameter.code_list).choices}
    spelt = {code.casefold(): code for code in known}
    parts = [part.strip() for part in str(raw).split(",") if part.strip()]
    given = [spelt.get(part.casefold(), part.casefold()) for part in parts]
    for code in given:
        if code not in known:
            from rapidfuzz import process

            near = tuple(name for name, _, _ in process.extract(code, list(known), limit=5))
            raise ParameterError(
                parameter.id, raw, "error-parameter-choice", f"{parameter.id}: {code!r} is not in the list.", near,
                {"parameter": parameter.id, "given": code, "code_list": parameter.code_list},
            )
    return ",".join(code for code in known if code in given)


def _parse_code(parameter: Parameter, raw: object) -> str:
    """A code of the list by itself or by a name; where the list is not here, the code as it was given."""
    given = str(raw).strip()
    try:
        known = list_of(parameter.code_list)
    except UnknownCodeList:
        return given
    code = known.meant(given)
    if code is None:
        raise ParameterError(
            parameter.id, raw, "error-parameter-code", f"{parameter.id}: {given!r} is not in the list.",
            known.nearest(given, "en", NEAR), {"parameter": parameter.id, "given": given,
                                               "code_list": parameter.code_list},
        )
    return code


_PARSERS: dict[ParameterKind, Callable[[Parameter, object], Any]] = {
    "area": _parse_area, "industries": _parse_industries, "year": _parse_year,
    "number": _parse_number, "choice": _parse_choice, "day": _parse_day, "text": _parse_text,
    "codes": _parse_codes, "code": _parse_code,
}


def region(default: str | None = None) -> Parameter:
    """The area that the question is about: a region, a country, or a set of them."""
    return Parameter("region", "area", default=default)


def reference(default: str = "europe", probe: tuple[str, ...] = ("europe", "see-eu")) -> Parameter:
    """The area against which shares are compared."""
    return Parameter("reference", "area", default=default, probe=probe)


def industry_group() -> Parameter:
    """The industry group that the question is about; empty means all industries."""
    return Parameter("industries", "industries", optional=True)


def year(
    id_: str = "year", *, low: int, high: int, default: int | None = None, spans: Spanned | None = None,
    reaches: tuple[str, ...] = (), among: tuple[int, ...] = (),
) -> Parameter:
    """A year within the data's coverage; the latest by default."""
    return Parameter(
        id_, "year", default=high if default is None else default, low=low, high=high, step=1,
        probe=among or tuple(range(low, high + 1)), spans=spans, reaches=reaches, among=among,
    )


def number(
    id_: str, default: float, *, low: float, high: float, step: float | None = None,
    probe: tuple[float, ...] = (),
) -> Parameter:
    """A number within bounds."""
    return Parameter(id_, "number", default=default, low=low, high=high, step=step, probe=probe)


def day(id_: str = "as_of") -> Parameter:
    """A day of the calendar, that pages set to the reader's today; left open, nothing is held against a day."""
    return Parameter(id_, "day", optional=True)


def choice(
    id_: str, default: str, options: tuple[str, ...], reads: Mapping[str, str] | None = None,
) -> Parameter:
    """One of a few named options. reads : the data set that an option needs; of those that are there the first option
    is taken where none is chosen."""
    return Parameter(id_, "choice", default=default, options=options, probe=options, reads=tuple((reads or {}).items()))


def codes(id_: str, code_list: str, usual: Callable[[Mapping[str, Any]], str] | None = None) -> Parameter:
    """Several codes of a list; left open, the analysis takes its usual ones."""
    return Parameter(id_, "codes", optional=True, code_list=code_list, usual=usual)


def one_code(id_: str, code_list: str, default: str | None = None) -> Parameter:
    """One code of a long list, that is found by typing its name; without a default it may be left open."""
    return Parameter(id_, "code", default=default, optional=default is None, code_list=code_list)


class Parameters(Mapping[str, Any]):
    """The parsed parameters of one request; subjects come as objects through `area` and `industries`."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        self._values = dict(values)

    def __getitem__(self, name: str) -> Any:
        return self._values[name]

    def __iter__(self) -> Any:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def area(self, name: str = "region") -> Area:
        """The area of that parameter."""
        return parse_area(self._values[name])

    def industries(self, name: str = "industries") -> IndustryGroup | None:
        """The industry group of that parameter, or None where all industries are meant."""
        value = self._values.get(name)
        return parse_industries(value) if value else None


def parse_request(declared: tuple[Parameter, ...], given: Mapping[str, object]) -> Parameters:
    """All parameters of a request in canonical form, or one RequestError that names every fault."""
    errors: list[ParameterError] = []
    known = {parameter.id for parameter in declared}
    for name in given:
        if name not in known:
            errors.append(unknown_parameter(name, given[name], known))
    values: dict[str, Any] = {}
    for parameter in declared:
        try:
            values[parameter.id] = parameter.parse(given.get(parameter.id))
        except ParameterError as error:
            errors.append(error)
    errors += _same_area(declared, values)
    if errors:
        raise RequestError(errors)
    return Parameters(values)


def _same_area(declared: tuple[Parameter, ...], values: Mapping[str, Any]) -> list[ParameterError]:
    """An area compared with itself: every quotient would be 1. The default is let be, for whoever asks about it."""
    return [
        ParameterError(
            p.id, values[p.id], "error-parameter-same-area", f"{p.id}: {values[p.id]} cannot be compared with itself.",
            values={"parameter": p.id},
        )
        for p in declared
        if p.id == "reference" and values.get(p.id) not in (None, p.default) and values[p.id] == values.get("region")
    ]
