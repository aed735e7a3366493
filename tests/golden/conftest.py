"""The published cases: where they are, and how a test reads one."""

import csv
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

GOLDEN = Path(__file__).parents[3] / "shared" / "golden"


@dataclass(frozen=True)
class Case:
    """One case: what is expected, and its tables as lists of rows."""

    folder: Path
    expected: Mapping[str, Any]

    def table(self, name: str) -> list[dict[str, str]]:
        with (self.folder / name).open(encoding="utf-8") as lines:
            return list(csv.DictReader(lines))


@pytest.fixture
def golden() -> Callable[[str], Case]:
    """Opens a case by name; skips the test where the published cases are not beside the repository."""

    def read(name: str) -> Case:
        folder = GOLDEN / name
        if not folder.is_dir():
            pytest.skip(f"the published case {name} is not at hand ({folder})")
        return Case(folder, json.loads((folder / "expected.json").read_text(encoding="utf-8")))

    return read


@pytest.fixture
def column() -> Callable[[Sequence[Mapping[str, str]], str], NDArray[np.float64]]:
    """One column of a table as numbers."""
    return lambda rows, name: np.array([float(row[name]) for row in rows])
