"""Golden cases io_*: pymrio 0.7.0's test table and Chile 2013, with what pymrio and leontief 0.4 compute."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.testing import assert_allclose
from numpy.typing import NDArray

from distretto.methods.value_chains import (
    InputOutput,
    decompose_exports,
    exports_by_destination,
    footprint,
    input_output,
    linkages,
    multipliers,
    position,
    value_added_in_exports,
)

from .conftest import Case

pytestmark = pytest.mark.golden
Open = Callable[[str], Case]


def matrix(folder: Path, name: str) -> tuple[list[str], list[str], NDArray[np.float64]]:
    with (folder / name).open(encoding="utf-8") as lines:
        head, *rows = csv.reader(lines)
    return [row[0] for row in rows], head[1:], np.array([[float(cell) for cell in row[1:]] for row in rows])


@pytest.fixture
def pymrio(golden: Open) -> tuple[Case, InputOutput]:
    case = golden("io_pymrio_test")
    rows, _, z = matrix(case.folder, "Z.csv")
    _, users, y = matrix(case.folder, "Y.csv")
    assert rows == case.expected["labels"]
    return case, input_output(
        z, y, names=rows, industry_countries=[row.split("|")[0] for row in rows],
        final_countries=[user.split("|")[0] for user in users],
    )


def close(found: Any, expected: Any) -> None:
    assert_allclose(found, np.asarray(expected, dtype=float), rtol=1e-8, atol=1e-8)


def test_pymrio_linkages_and_position(pymrio: tuple[Case, InputOutput]) -> None:
    case, table = pymrio
    wanted, found = case.expected, linkages(table)
    assert list(table.countries) == wanted["regions"]
    close(table.output, wanted["x"])
    close(table.value_added, wanted["value_added"])
    close(found.backward_direct, wanted["A_colsum"])
    close(found.backward_total, wanted["L_colsum_backward_total"])
    close(table.leontief_inverse.sum(axis=1), wanted["L_rowsum_forward_leontief"])
    close(table.leontief_inverse[: len(wanted["L_first_block_first_sector_col"]), 0],
          wanted["L_first_block_first_sector_col"])
    close(found.forward_total, wanted["ghosh_rowsum_forward_total"])
    close(found.power, wanted["power_of_dispersion"])
    close(found.sensitivity, wanted["sensitivity_of_dispersion"])
    steps = position(table)
    close(steps.upstreamness, wanted["upstreamness_ghosh_rowsum"])
    close(steps.downstreamness, wanted["downstreamness_leontief_colsum"])


def test_pymrio_value_added_in_exports(pymrio: tuple[Case, InputOutput]) -> None:
    case, table = pymrio
    wanted, found = case.expected["gvc"], value_added_in_exports(table)
    close(exports_by_destination(table).sum(axis=1), case.expected["exports_by_sector"])
    close(found.gross, wanted["gross_exports"])
    close(found.origin, wanted["va_origin_by_exporter"])
    close(found.domestic, wanted["dva_leontief"])
    close(found.foreign, wanted["fva"])
    close(found.forward, wanted["dvx_forward"])
    close(found.backward_participation, wanted["backward_participation"])
    close(found.forward_participation, wanted["forward_participation"])
    parts = decompose_exports(table)
    close(table.summed_by_country((parts.domestic + parts.domestic_twice).sum(axis=1)), wanted["dva_leontief"])
    close(table.summed_by_country((parts.foreign + parts.foreign_twice).sum(axis=1)), wanted["fva"])


def test_pymrio_footprints(pymrio: tuple[Case, InputOutput]) -> None:
    case, table = pymrio
    wanted = case.expected["pymrio"]
    names, _, emissions = matrix(case.folder, "F_emissions.csv")
    _, _, direct = matrix(case.folder, "F_Y_emissions.csv")
    assert names == wanted["emission_labels"]
    close(multipliers(table, emissions)[0], wanted["M_first_emission"])
    found = footprint(table, emissions, direct)
    close(found.consumption, wanted["D_cba_reg"])
    close(found.production, wanted["D_pba_reg"])
    close(found.imports, wanted["D_imp_reg"])
    close(found.exports, wanted["D_exp_reg"])


def test_chile(golden: Open) -> None:
    case = golden("io_chile2013")
    wanted, sectors = case.expected, case.expected["sectors"]
    rows, _, z = matrix(case.folder, "transactions.csv")
    assert rows == sectors
    demand = case.table("wage_demand.csv")
    total = np.array([float(row["final_total_demand"]) for row in demand])
    final = total - z.sum(axis=1)
    table = input_output(z, final[:, None], total, names=rows)
    found = linkages(table)

    def of(name: str) -> list[float]:
        return [wanted[name][sector] for sector in sectors]

    def equal(one: Any, other: Any) -> None:
        assert_allclose(one, np.asarray(other, dtype=float), rtol=1e-9)

    equal(table.input_coefficients, wanted["A"])
    equal(table.leontief_inverse, wanted["L"])
    equal(found.backward_total, of("output_multiplier"))
    equal(found.backward_direct, of("backward_linkage_direct"))
    equal(table.input_coefficients.sum(axis=1), of("forward_linkage_direct_rowsumA"))
    equal(found.forward_total, of("forward_ghosh_total"))
    equal(found.power, of("power_dispersion"))
    equal(found.power_spread, of("power_dispersion_cv"))
    equal(found.sensitivity, of("sensitivity_dispersion"))
    equal(found.sensitivity_spread, of("sensitivity_dispersion_cv"))
    wages = np.array([float(row["wage"]) for row in demand])
    jobs = np.array([float(row["employees"]) for row in case.table("employment.csv")])
    equal(multipliers(table, wages), of("income_multiplier"))
    equal(multipliers(table, jobs), of("employment_multiplier"))
    abroad = np.array([float(row["exports"]) for row in demand])
    equal(table.leontief_inverse @ abroad, of("equilibrium_output_for_exports"))
    columns, lines = table.leontief_inverse.sum(axis=0), table.leontief_inverse.sum(axis=1)
    equal(np.outer(columns, lines) / table.leontief_inverse.sum(), wanted["multiplier_product_matrix"])
