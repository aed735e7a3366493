"""A file that is on its way in: looked at and checked in a folder of its own, by whatever process has the time.

asked.json    what is wanted: whose file it is, and once that is decided what its columns mean (`Wanted`)
sent.SUFFIX   the file as it was sent, until it has been read; a workbook with several sheets for as long as one may
              still be chosen
staged.parquet  the same as text, which every check reads
told.json     what came of it (`Told`): of which turn, what is wrong, or what there is to keep
result/       figures, laid out as a home; firms are in it only added up and protected

Whoever is done with the file deletes the folder: nothing else knows of the rows.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping as Dictionary
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from distretto.evidence.closed import PROVIDER
from distretto.evidence.dataset import write_atomically
from distretto.evidence.own.faults import Fault, WrongTable
from distretto.evidence.own.home import STANDS_FOR, with_open_ones
from distretto.evidence.own.keeping import keep
from distretto.evidence.own.loading import Loaded, Note, hidden_share, load, unheard
from distretto.evidence.own.mapping import Mapping, from_json, guess, to_json
from distretto.evidence.own.reading import COUNTRY, ROW, Staged, connect, quoted, sheets_of, stage, suffix_of
from distretto.evidence.store import Store
from distretto.methods.disclosure import Rule

NAME = "figures"
"""Under which the data set is kept: its folder tells whose it is."""
RESULT = "result"
EXAMPLES = 4
"""Values of each column that are shown."""
MOST_ROWS = 20_000_000
"""Rows of a file: a small one may unpack into a disk full of them."""
_LOOKED_AT = 200


@dataclass(frozen=True)
class Wanted:
    """What is asked of a file.

    file : its name, as people know it. title, provider : of the data set that will come of it. on : the day (ISO 8601).
    turn : counts the times that something was asked of it; at the first it is looked at. mapping : what its columns
    mean, None until that is decided. least, share, dominant : the rule of confidentiality (`Rule`). edition : the NUTS
    edition wanted, "" that of the mapping. beside : whether the open figures of all other regions come with it. sheet :
    of a workbook, "" for the first that says anything.
    """

    file: str
    title: str
    provider: str = PROVIDER
    on: str = ""
    turn: int = 1
    mapping: Mapping | None = None
    least: int = 3
    share: float = 0.85
    dominant: int = 2
    edition: str = ""
    beside: bool = False
    sheet: str = ""

    @property
    def rule(self) -> Rule:
        """The rule by which firms are protected."""
        return Rule(least_units=self.least, share=self.share, of=self.dominant)


@dataclass(frozen=True)
class Hidden:
    """What the rule hid in a year: cells by reason, and the share (0..1) of a measure, None where that is all zero.

    exposed : cells that could still be computed too closely, with nothing left to hide.
    """

    year: int
    few: int
    dominated: int
    others: int
    exposed: int
    measure: str
    share: float | None


@dataclass(frozen=True)
class Result:
    """What there is to keep: of how many rows, which regions and years, how many figures, hidden and missing ones.

    left_out : rows that are not in it, by what was said of them. mixed : divisions that are not those of Rev. 2.
    divisions : how many divisions of industry the file names; 0 where that was not yet counted. measured : whether any
    column told figures, and not the rows alone.
    """

    rows: int
    regions: tuple[str, ...]
    years: tuple[int, ...]
    figures: int
    hidden: int
    missing: int
    by_year: tuple[Hidden, ...]
    left_out: Dictionary[str, int]
    mixed: tuple[str, ...]
    divisions: int = 0
    measured: bool = True

    @property
    def countries(self) -> tuple[str, ...]:
        """The countries of which there are figures as a whole."""
        return tuple(one for one in self.regions if len(one) == COUNTRY)


@dataclass(frozen=True)
class Told:
    """What came of a file: columns with some of their values, how many rows, the guessed mapping; faults or a result.

    columns : none where the file could not be read at all. sheet : of a workbook, the one that was read. sheets : all
    that it has.
    """

    turn: int
    columns: tuple[str, ...] = ()
    rows: int = 0
    examples: Dictionary[str, tuple[str, ...]] = field(default_factory=dict)
    guessed: Mapping | None = None
    faults: tuple[Fault, ...] = ()
    result: Result | None = None
    sheet: str = ""
    sheets: tuple[str, ...] = ()


def ask(folder: Path, wanted: Wanted) -> None:
    """Write down what is wanted next; what was told before does not hold any more."""
    plain = {**asdict(wanted), "mapping": None if wanted.mapping is None else to_json(wanted.mapping)}
    write_atomically(folder / "asked.json", json.dumps(plain, ensure_ascii=False).encode())


def asked(folder: Path) -> Wanted | None:
    """What is wanted of the file in a folder; None where there is none."""
    plain = _plain(folder / "asked.json")
    if plain is None:
        return None
    mapping = plain.pop("mapping")
    return Wanted(**plain, mapping=None if mapping is None else from_json(mapping, "asked.json"))


def told(folder: Path) -> Told | None:
    """What came of the file last; None where nobody has looked at it yet."""
    plain = _plain(folder / "told.json")
    if plain is None:
        return None
    guessed, result = plain.pop("guessed"), plain.pop("result")
    return Told(
        turn=plain["turn"], columns=tuple(plain["columns"]), rows=plain["rows"],
        examples={one: tuple(values) for one, values in plain["examples"].items()},
        guessed=None if guessed is None else from_json(guessed, "told.json"),
        faults=tuple(
            Fault(**{**one, "rows": tuple(one["rows"]), "near": tuple(one["near"])}) for one in plain["faults"]
        ),
        result=None if result is None else result_of(result),
        sheet=plain.get("sheet", ""), sheets=tuple(plain.get("sheets", ())),
    )


def result_of(plain: Dictionary[str, Any]) -> Result:
    """A result from plain data, as `asdict` makes it."""
    listed = {name: tuple(plain[name]) for name in ("regions", "years", "mixed")}
    return Result(**{**plain, **listed, "by_year": tuple(Hidden(**one) for one in plain["by_year"])})


def go_on(folder: Path, home: Path, note: Note = unheard) -> None:
    """Do what is wanted: look at the file, or check it and make figures of it; what is wrong with it is told, too."""
    wanted, before = asked(folder), told(folder)
    if wanted is None or (before is not None and before.turn == wanted.turn):
        return
    same = before is not None and before.columns and wanted.sheet in ("", before.sheet)
    known = before if before is not None and same else _looked(folder, wanted, note)
    if wanted.mapping is not None and known.columns:
        known = _checked(folder, home, wanted, wanted.mapping, known, note)
    _tell(folder, Told(**{**vars(known), "turn": wanted.turn}))


def _looked(folder: Path, wanted: Wanted, note: Note) -> Told:
    sent = folder / f"sent{suffix_of(wanted.file)}"
    sheets: tuple[str, ...] = ()
    note(0, 2, "load-step-read")
    try:
        sheets = sheets_of(sent, name=wanted.file)
        staged = stage(sent, folder, name=wanted.file, sheet=wanted.sheet or None, most=MOST_ROWS)
        note(1, 2, "load-step-guess")
        found = Told(wanted.turn, staged.columns, staged.rows, _examples(staged), guess(staged), sheet=staged.sheet)
    except WrongTable as wrong:
        found = Told(wanted.turn, faults=wrong.faults, sheet=wanted.sheet)
    if len(sheets) < 2:
        sent.unlink(missing_ok=True)
    return replace(found, sheets=sheets)


def _checked(folder: Path, home: Path, wanted: Wanted, mapping: Mapping, known: Told, note: Note) -> Told:
    shutil.rmtree(folder / RESULT, ignore_errors=True)
    staged = Staged(folder / "staged.parquet", wanted.file, known.columns, known.rows)
    edition = Store(home).vintage(STANDS_FOR).edition if wanted.beside else wanted.edition
    plain = {**vars(known), "faults": (), "result": None}
    try:
        found = load(
            staged, mapping, name=NAME, on=date.fromisoformat(wanted.on), title=wanted.title, rule=wanted.rule,
            edition=edition or None, provider=wanted.provider, note=note,
        )
        own = found.vintage, found.table
        vintage, table = with_open_ones(*own, home) if wanted.beside else own
    except WrongTable as wrong:
        return Told(**{**plain, "faults": wrong.faults})
    keep(vintage, table, folder / RESULT)
    return Told(**{**plain, "result": came_of(found)})


def came_of(found: Loaded) -> Result:
    """What there is to keep of a file that was loaded."""
    coverage = found.vintage.coverage
    return Result(
        rows=found.checked.rows, regions=tuple(sorted({str(one) for one in found.table["geo"].unique().to_pylist()})),
        years=found.vintage.years, figures=coverage.cells, hidden=coverage.confidential, missing=coverage.missing,
        by_year=tuple(_hidden(one) for one in found.years), left_out=coverage.left_out, mixed=found.checked.mixed,
        divisions=found.divisions, measured=bool(found.checked.mapping.measures),
    )


def _hidden(one: Any) -> Hidden:
    measure = next(iter(one.cells.value))
    share = hidden_share(one, measure)
    return Hidden(
        one.cells.year, one.few, one.dominated, one.complementary, one.exposed, measure,
        None if share != share else share,
    )


def _examples(staged: Staged) -> dict[str, tuple[str, ...]]:
    """Some different values of each column, from its beginning."""
    connection = connect()
    try:
        cells = ", ".join(quoted(one) for one in staged.columns)
        table = connection.sql(
            f"SELECT {cells} FROM {staged.source} ORDER BY {ROW} LIMIT {_LOOKED_AT}"
        ).to_arrow_table()
    finally:
        connection.close()
    return {one: _some(table[one].to_pylist()) for one in staged.columns}


def _some(texts: Sequence[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text in texts if text is not None))[:EXAMPLES]


def _tell(folder: Path, what: Told) -> None:
    plain = {
        "turn": what.turn, "columns": what.columns, "rows": what.rows, "examples": what.examples,
        "guessed": None if what.guessed is None else to_json(what.guessed),
        "faults": [asdict(one) for one in what.faults],
        "result": None if what.result is None else asdict(what.result),
        "sheet": what.sheet, "sheets": what.sheets,
    }
    write_atomically(folder / "told.json", json.dumps(plain, ensure_ascii=False).encode())


def _plain(path: Path) -> dict[str, Any] | None:
    try:
        plain: dict[str, Any] = json.loads(path.read_bytes())
    except FileNotFoundError:
        return None
    return plain
