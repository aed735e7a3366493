"""How single values of a record are written for reading. What somebody declared is not rounded."""

from __future__ import annotations

from decimal import Decimal

from distretto.rendering.text import t, write_number

_MOST_DECIMALS = 6
_LARGE = ((1_000_000_000, "written-billions"), (1_000_000, "written-millions"))


def write_plain_number(number: float, language: str) -> str:
    """A number with all its decimals and the language's separators."""
    return write_number(number, language, _decimals(number))


def write_share(percent: float, language: str) -> str:
    """Per cent of a hundred with all its decimals."""
    return f"{write_plain_number(percent, language)}\N{NO-BREAK SPACE}%"


def write_amount(euro: float, language: str) -> str:
    """Euro: millions and billions in words where two decimals say all of it, else in full."""
    for size, key in _LARGE:
        short = round(euro / size, 2)
        if abs(euro) >= size and short * size == euro:
            return t(key, language, amount=write_plain_number(short, language), amount_n=short)
    return t("written-euro", language, amount=write_number(euro, language, 2 if _decimals(euro) else 0))


def _decimals(number: float) -> int:
    exponent = Decimal(repr(number)).normalize().as_tuple().exponent
    return min(_MOST_DECIMALS, max(0, -exponent)) if isinstance(exponent, int) else 0
