"""From a file to a data set of one's own, in one go: all of it or nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import numpy as np

from distretto.evidence.closed import PROVIDER
from distretto.evidence.dataset import Vintage
from distretto.evidence.own.checking import Checked, check
from distretto.evidence.own.keeping import dataset_name, described, figures, keep
from distretto.evidence.own.mapping import Mapping, guess
from distretto.evidence.own.protecting import Protected, protected
from distretto.evidence.own.reading import Staged, stage
from distretto.evidence.own.reducing import cells
from distretto.evidence.own.tables import cells_of_table
from distretto.evidence.store import CODE_LENGTHS
from distretto.methods.disclosure import Rule

if TYPE_CHECKING:
    import pyarrow as pa


Note = Callable[[int, int, str], None]
"""How far it is: steps behind it, steps in all, and the message that says what is being done."""
STEPS = ("check", "reduce", "protect", "write")


def unheard(done: int, of: int, key: str) -> None:
    """Nobody listens."""


@dataclass(frozen=True)
class Loaded:
    """What a file says, ready to be kept: nothing of it is kept yet.

    years : of firms, what was hidden in each year; none for a table, which is taken as it is.
    """

    vintage: Vintage
    table: pa.Table
    checked: Checked
    years: tuple[Protected, ...]

    @property
    def divisions(self) -> int:
        """How many divisions of industry there are figures of."""
        codes = self.table["industry"].cast("string").unique().to_pylist()
        return sum(len(code) == CODE_LENGTHS["division"] and code[1:].isdigit() for code in codes)

    def keep_in(self, home: Path) -> Vintage:
        """Keep the data set below a folder that is laid out as a home."""
        return keep(self.vintage, self.table, home)


def look(file: Path, folder: Path, *, name: str = "", sheet: str | None = None) -> tuple[Staged, Mapping]:
    """A file, read into a folder, and what its columns are guessed to mean; raises WrongTable."""
    staged = stage(file, folder, name=name, sheet=sheet)
    return staged, guess(staged)


def load(
    staged: Staged, mapping: Mapping, *, name: str, on: date, title: str = "", rule: Rule | None = None,
    edition: str | None = None, provider: str = PROVIDER, note: Note = unheard,
) -> Loaded:
    """Check, add up and protect a file that has been read; raises WrongTable with all faults.

    on : the day that is written into the data set. edition : the NUTS edition wanted, by default the mapping's.
    provider : whose data they are, as they are cited.
    """
    def begin(step: int) -> None:
        note(step, len(STEPS), f"load-step-{STEPS[step]}")

    dataset = dataset_name(name)
    wanted = edition or mapping.edition
    years: tuple[Protected, ...] = ()
    with TemporaryDirectory(prefix="distretto-own-") as place:
        begin(0)
        checked = check(staged, mapping, Path(place), edition=wanted)
        begin(1)
        if mapping.kind == "table":
            table = cells_of_table(dataset, checked)
        else:
            reduced = cells(checked.path, mapping.measures, wanted)
            begin(2)
            years = tuple(protected(one, rule or Rule()) for one in reduced)
            table = figures(dataset, years)
    begin(3)
    left_out = {**checked.left_out, **{f"{one} unknown": many for one, many in checked.unknown.items() if many}}
    vintage = described(
        dataset, table, title=title or staged.name, edition=wanted, on=on, left_out=left_out,
        provider=provider,
    )
    return Loaded(vintage, table, checked, years)


def hidden_share(one: Protected, measure: str) -> float:
    """The share of a measure that lies in hidden cells of divisions and regions, 0..1; NaN where it is all zero."""
    deep = np.array([len(code) == 3 for code in one.cells.industries])
    own = np.array([len(code) == 4 for code in one.cells.regions])
    values = np.nan_to_num(one.cells.value[measure])[np.ix_(own, deep)]
    whole = float(values.sum())
    return float(values[one.hidden[np.ix_(own, deep)]].sum()) / whole if whole else float("nan")
