"""Inter-country tables in the shapes of Eurostat's FIGARO and of the OECD's ICIO: synthetic, of four economies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

INDUSTRIES = ("A01", "C10T12", "C13T15", "F", "T")
FIGARO_USES = ("P3_S13", "P3_S14", "P3_S15", "P51G", "P5M")
ICIO_USES = ("HFCE", "NPISH", "GGFC", "GFCF", "INVNT", "DPABR")


@dataclass(frozen=True)
class SyntheticTable:
    """Sales by label: z of industries to industries, y to final uses, added the value added by industry."""

    rows: tuple[str, ...]
    users: tuple[str, ...]
    z: NDArray[np.float64]
    y: NDArray[np.float64]

    @property
    def output(self) -> NDArray[np.float64]:
        return np.asarray(self.z.sum(axis=1) + self.y.sum(axis=1))

    @property
    def added(self) -> NDArray[np.float64]:
        return np.asarray(self.output - self.z.sum(axis=0))

    def but(self, **changed: Any) -> SyntheticTable:
        return replace(self, **changed)

    def matrix(self, *, without_row: str = "") -> str:
        """As FIGARO's matrix: value added in two rows, taxes on products in another."""
        rows = [(label, [*self.z[at], *self.y[at]]) for at, label in enumerate(self.rows)]
        nothing = [0.0] * len(self.users)
        rows += [(label, [*(self.added * part), *nothing]) for label, part in (
            ("W2_D21X31", 0.05), ("W2_D1", 0.6), ("W2_B2A3G", 0.35))]
        return written(("rowLabels", *self.rows, *self.users), [row for row in rows if row[0] != without_row])

    def flat(self) -> str:
        """As FIGARO's flat file."""
        heading, *lines = (line.split(",") for line in self.matrix().splitlines())
        told = [
            (line[0], column, *line[0].split("_", 1), *column.split("_", 1), cell)
            for line in lines for column, cell in zip(heading[1:], line[1:], strict=True)
        ]
        return "\n".join(",".join(one) for one in (
            ("icioiRow", "icioiCol", "refArea", "rowIi", "counterpartArea", "colIi", "obsValue"), *told)) + "\n"

    def icio(self) -> str:
        """As the OECD's matrix: output in a column and in a row."""
        rows = [(label, [*self.z[at], *self.y[at], self.output[at]]) for at, label in enumerate(self.rows)]
        nothing = [0.0] * (len(self.users) + 1)
        rows += [("TLS", [*(self.added * 0.05), *nothing]), ("VA", [*(self.added * 0.95), *nothing]),
                 ("OUT", [*self.output, *nothing])]
        return written(("V1", *self.rows, *self.users, "OUT"), rows)


def synthetic(economies: Sequence[str], uses: Sequence[str], *, seed: int = 1) -> SyntheticTable:
    """A table whose accounts hold; the last industry sells to households at home alone."""
    rng = np.random.default_rng(seed)
    rows = tuple(f"{economy}_{industry}" for economy in economies for industry in INDUSTRIES)
    users = tuple(f"{economy}_{use}" for economy in economies for use in uses)
    n = len(rows)
    z = np.round(rng.gamma(1.0, 10.0, (n, n)), 1)
    y = np.round(rng.gamma(1.0, 120.0, (n, len(users))), 1)
    last = [at for at, row in enumerate(rows) if row.endswith("_T")]
    z[last], z[:, last] = 0.0, 0.0
    y[last] *= np.array([[row[:2] == user[:2] for user in users] for row in np.array(rows)[last]])
    return SyntheticTable(rows, users, z, y)


def written(heading: Sequence[str], rows: Sequence[tuple[str, Sequence[float]]]) -> str:
    lines = [",".join(heading), *(",".join((label, *(f"{cell:.10g}" for cell in cells))) for label, cells in rows)]
    return "\n".join(lines) + "\n"
