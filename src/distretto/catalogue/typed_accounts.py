"""Figures of an organisation's finance as somebody types them, or has them in a file, for one question.

Each is a year, a kind (a source of income, costs or reserves) and an amount. Nothing of it is kept.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from distretto.catalogue.typed import read_number
from distretto.evidence.records import RecordSet, RecordValue, write_records
from distretto.evidence.store import Store, default_store
from distretto.themes.financing.accounts import SOURCES
from distretto.themes.financing.soundness import TYPED

MOST = 300
FIRST_YEAR, LAST_YEAR = 1990, 2100


class WrongLine(ValueError):
    """What is typed cannot be read; `key` is the message and `values` what it names."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.values: Mapping[str, object] = values


def typed_accounts(text: str, language: str) -> tuple[RecordValue, ...]:
    """The figures as values of one record that is in no catalogue; raises WrongLine, naming the first."""
    lines = ((at, line.strip()) for at, line in enumerate(text.splitlines(), 1) if line.strip())
    return _accounts(((at, _parts(line, ";"), line) for at, line in lines), language)


def accounts_in_file(data: bytes, name: str, language: str) -> tuple[RecordValue, ...]:
    """The figures of a file; raises WrongLine, naming the first line that cannot be read.

    A table as CSV (columns year, kind, amount with comma, semicolon or tab between them, with or without a heading), or
    JSON: a list of objects with these names, or an object with `income` (year, source, amount), `costs` and `reserves`
    (year, amount), as a record has them.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise WrongLine("finances-file-wrong", name=name) from error
    if name.lower().endswith(".json"):
        return _accounts(_json_rows(text, name), language)
    between = max(";\t,", key=text.partition("\n")[0].count)
    rows = enumerate(csv.reader(io.StringIO(text), delimiter=between), 1)
    full = [(at, [cell.strip() for cell in row]) for at, row in rows if any(cell.strip() for cell in row)]
    if full and not full[0][1][0].isdecimal():
        full = full[1:]
    return _accounts(((at, row, between.join(row)) for at, row in full), language)


@contextmanager
def store_of_typed(values: Iterable[RecordValue]) -> Iterator[Store]:
    """A store in which these figures stand alone, without peers; nothing of it is left afterwards."""
    with TemporaryDirectory(prefix="distretto-typed-") as folder:
        for name, told in (("private.clusters", list(values)), ("private.peers", [])):
            about = RecordSet(
                name=name, state=0, provider="Typed in", licence="Not public.", retrieved="",
                citation="Figures typed in for one question.",
            )
            write_records(about, told, Path(folder) / "evidence" / name)
        yield Store(default_store().home, own=Path(folder))


def _json_rows(text: str, name: str) -> Iterator[tuple[int, list[str], str]]:
    try:
        content = json.loads(text)
        if isinstance(content, Mapping):
            lines = [(line, line["source"]) for line in content.get("income", ())]
            lines += [(line, kind) for kind in ("costs", "reserves") for line in content.get(kind, ())]
        else:
            lines = [(line, line["kind"]) for line in content]
        for at, (line, kind) in enumerate(lines, 1):
            yield at, [str(line["year"]), str(kind), _plain(line["amount"])], json.dumps(line, ensure_ascii=False)
    except (KeyError, TypeError, json.JSONDecodeError) as error:
        raise WrongLine("finances-file-wrong", name=name) from error


def _plain(amount: Any) -> str:
    """A number of a program as it is typed in any language; anything else as it stands."""
    return f"{amount:.2f}".removesuffix(".00") if isinstance(amount, int | float) else str(amount)


def _accounts(rows: Iterable[tuple[int, list[str], str]], language: str) -> tuple[RecordValue, ...]:
    told: list[RecordValue] = [
        RecordValue(TYPED, 1, language, "language", code=language),
        RecordValue(TYPED, 1, language, "title", text=TYPED),
    ]
    for number, (at, parts, line) in enumerate(rows):
        if number >= MOST:
            raise WrongLine("finances-many", most=MOST)
        year, kind, amount = _read(at, parts, line, language)
        field = kind if kind in ("costs", "reserves") else "income"
        own = (TYPED, 1, language)
        told.append(RecordValue(*own, f"{field}.year", at, number=year, year=year))
        told.append(RecordValue(*own, f"{field}.amount", at, number=amount))
        if field == "income":
            told.append(RecordValue(*own, "income.source", at, code=kind))
    if not any(value.field == "income.year" for value in told):
        raise WrongLine("finances-none")
    return tuple(told)


def _parts(line: str, between: str) -> list[str]:
    return [part.strip() for part in line.split(between)]


def _read(at: int, parts: list[str], line: str, language: str) -> tuple[float, str, float]:
    if len(parts) == 3 and parts[0].isdecimal() and FIRST_YEAR <= int(parts[0]) <= LAST_YEAR:
        amount = read_number(parts[2], language)
        if parts[1] in (*SOURCES, "costs", "reserves") and amount is not None and amount >= 0:
            return float(parts[0]), parts[1], float(amount)
    raise WrongLine("finances-line-wrong", line=at, given=line[:80])
