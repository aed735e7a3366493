"""Constructors of typed values, so that an analysis reads like a sentence: `times(21.2)`, `area("ITI3")`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from distretto.themes.finding import Value


def area(address: str) -> Value:
    """An area by its address (`ITI3`, `see`, `ITI3+ITH5`)."""
    return Value("area", address)


def industry(code: str) -> Value:
    """An industry by its NACE code (`C15`)."""
    return Value("industry", code)


def industries(address: str) -> Value:
    """An industry group by its address (`C`, `textiles`, `C13+C14`)."""
    return Value("industries", address)


def count(number: float | None) -> Value:
    """A whole number of things (jobs, regions)."""
    return Value("count", number)


def share(fraction: float | None) -> Value:
    """A share of a whole, as a fraction of one."""
    return Value("share", fraction)


def change(fraction: float | None) -> Value:
    """A relative change, as a signed fraction of one."""
    return Value("change", fraction)


def times(ratio: float | None) -> Value:
    """A ratio, read as *so many times*."""
    return Value("times", ratio)


def number(value: float | None) -> Value:
    """A plain number without a unit."""
    return Value("number", value)


def auc(value: float | None) -> Value:
    """An area under the ROC curve, written with two decimals."""
    return Value("auc", value)


def pairs(area: float) -> Value:
    """An area under the ROC curve as pairs of a hundred: so often what happened scored above what did not."""
    return Value("count", round(100 * area))


def rank(position: int | None) -> Value:
    """A position in an order, written as an ordinal."""
    return Value("rank", position)


def year(value: int) -> Value:
    """A calendar year, written without a thousands separator."""
    return Value("year", value)


def years(first: int, last: int) -> Value:
    """A span of years."""
    return Value("years", f"{first}-{last}")


def text(written: str) -> Value:
    """A word or number that is written as it is; a message can also choose its wording by it."""
    return Value("text", written)


def term(key: str) -> Value:
    """A message key inside a statement (a method's or a parameter's name, say)."""
    return Value("term", key)


def coded(list_name: str, *codes: str) -> Value:
    """One code of a list, or several."""
    return Value("coded", f"{list_name}:{';'.join(codes)}")


def record(key: str, titles: Mapping[str, str]) -> Value:
    """A record of the catalogue, by its title in the reader's language where it has one."""
    return Value("record", {"key": key, **titles})


def words(told: Mapping[str, str]) -> Value:
    """What a member wrote, in the reader's language where it is there, else as it was written."""
    return Value("words", dict(told))


def listing(values: Iterable[Value]) -> Value:
    """An enumeration, joined as the reader's language does (`a, b and c`)."""
    return Value("list", tuple(values))
