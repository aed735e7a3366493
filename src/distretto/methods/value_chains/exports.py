"""Whose value a country's exports carry: value added in exports, participation, and an exact decomposition."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from distretto.methods.arrays import Array, ratio
from distretto.methods.value_chains.table import Index, InputOutput


@dataclass(frozen=True)
class ValueAddedInExports:
    """Exports of countries by where their value was added.

    gross : (countries,), gross exports. origin : (countries, countries), value added of the row in the exports of the
    column; columns add up to `gross`. domestic, foreign : (countries,), a country's own and others' value added in its
    exports. forward : (countries,), its value added in the exports of others.
    """

    gross: Array
    origin: Array
    domestic: Array
    foreign: Array
    forward: Array

    @property
    def backward_participation(self) -> Array:
        """Others' value added as a share of gross exports; NaN without exports."""
        return ratio(self.foreign, self.gross)

    @property
    def forward_participation(self) -> Array:
        """Own value added in others' exports, by gross exports; NaN without exports."""
        return ratio(self.forward, self.gross)


@dataclass(frozen=True)
class Exports:
    """Gross exports of each industry to each country taken apart, each (n, countries); zero to its own country.

    gross = direct + onward + domestic_twice + foreign + foreign_twice, to the cent:
    direct : domestic value added that the country it goes to uses itself. onward : domestic value added that it passes
    on, into its own exports. domestic_twice : domestic value that came back and leaves once more. foreign : value added
    abroad, counted the first time. foreign_twice : the same, counted once more.
    """

    gross: Array
    direct: Array
    onward: Array
    domestic_twice: Array
    foreign: Array
    foreign_twice: Array

    @property
    def domestic(self) -> Array:
        """Domestic value added, counted once."""
        return self.direct + self.onward

    @property
    def chain(self) -> Array:
        """What crosses more than one border: everything but `direct`."""
        return np.asarray(self.gross - self.direct, dtype=np.float64)

    def participation(self, axis: int | tuple[int, ...] | None = None) -> Array:
        """Trade within global value chains as a share of gross exports, over an axis; NaN without exports."""
        return ratio(self.chain.sum(axis=axis), self.gross.sum(axis=axis))

    def backward(self, axis: int | tuple[int, ...] | None = None) -> Array:
        """The part of the participation that rests on foreign or returned value, over an axis."""
        return ratio((self.gross - self.domestic).sum(axis=axis), self.gross.sum(axis=axis))

    def forward(self, axis: int | tuple[int, ...] | None = None) -> Array:
        """The part of the participation that others carry on, over an axis."""
        return ratio(self.onward.sum(axis=axis), self.gross.sum(axis=axis))


def exports_by_destination(table: InputOutput) -> Array:
    """Intermediate and final deliveries of each industry to each other country, (n, countries).

    e[i, r] = sum of z[i, j] over industries j of r + y[i, r];   0 for its own country

    What an industry without output delivers comes out of stocks; nobody added its value now, so that it is left out.
    """
    delivered = np.zeros((len(table.output), len(table.countries)))
    np.add.at(delivered.T, table.of_industry, table.intermediate.T)
    delivered += table.final_by_country
    delivered[np.arange(len(delivered)), table.of_industry] = 0.0
    delivered[table.empty] = 0.0
    return delivered


def value_added_in_exports(table: InputOutput) -> ValueAddedInExports:
    """Where the value in each country's gross exports was added.

    origin = V L E,   V = diag(value added / output), E[i, r] = exports of industry i if of country r, added by country

    Returns ValueAddedInExports, in the table's unit. An industry without output adds and exports nothing.
    Source: Hummels, Ishii & Yi (2001), Journal of International Economics 54; Koopman, Wang & Wei (2014), American
    Economic Review 104, eq. 14; participation as in Koopman, Powers, Wang & Wei (2010), NBER 16426.
    """
    sold = exports_by_destination(table).sum(axis=1)
    leaving = np.zeros((len(sold), len(table.countries)))
    leaving[np.arange(len(sold)), table.of_industry] = sold
    carried = table.value_added_coefficients[:, None] * (table.leontief_inverse @ leaving)
    origin = table.summed_by_country(carried)
    own = np.diagonal(origin).copy()
    return ValueAddedInExports(
        gross=table.summed_by_country(sold), origin=origin, domestic=own,
        foreign=origin.sum(axis=0) - own, forward=origin.sum(axis=1) - own,
    )


def decompose_exports(table: InputOutput) -> Exports:
    """Gross exports of every industry to every country, taken apart without remainder.

    With the exports e of country s, its own inverse H = (I - A_ss)^-1 and the inverse K of the table from which its
    deliveries of intermediates abroad are taken out:
    domestic = v_s H e,   direct = v_s H (y_r + A_sr (I - A_rr)^-1 y_rr) to r,   onward = domestic - direct
    domestic_twice = v_s (L_ss - H) e,   foreign = v_t K_ts e,   foreign_twice = v_t (L_ts - K_ts) e over t other than s

    Each entry is the value in what that industry exports, wherever in the country or abroad it was added, except in
    `direct`, whose entries hold the value added anywhere in the country that leaves with that industry's product.
    The perspective is the exporter's: value counts the first time it leaves the country.
    Returns Exports, each (n, countries), in the table's unit.
    Source: Borin & Mancini (2019), World Bank Policy Research Working Paper 8804; (2023), Economic Systems Research
    35; exporter's perspective of Los, Timmer & de Vries (2016), American Economic Review 106.
    """
    gross = exports_by_destination(table)
    v, inverse, inputs = table.value_added_coefficients, table.leontief_inverse, table.input_coefficients
    homes = [table.rows_of(k) for k in range(len(table.countries))]
    own = [np.linalg.inv(np.eye(len(rows)) - inputs[np.ix_(rows, rows)]) for rows in homes]
    kept_there = table.final_by_country.copy()
    for r, rows in enumerate(homes):
        kept_there[:, r] += inputs[:, rows] @ (own[r] @ table.final_by_country[rows, r])
    kept_there[gross == 0] = 0.0
    domestic, returned, first_abroad, again_abroad = np.zeros((4, len(v)))
    for s, rows in enumerate(homes):
        domestic[rows] = v[rows] @ own[s]
        whole_home, first_abroad[rows], whole_abroad = _content(table, rows, inverse, v)
        returned[rows] = whole_home - domestic[rows]
        again_abroad[rows] = whole_abroad - first_abroad[rows]
    direct = domestic[:, None] * kept_there
    return Exports(
        gross=gross, direct=direct, onward=domestic[:, None] * gross - direct, domestic_twice=returned[:, None] * gross,
        foreign=first_abroad[:, None] * gross, foreign_twice=again_abroad[:, None] * gross,
    )


def _content(table: InputOutput, rows: Index, inverse: Array, v: Array) -> tuple[Array, Array, Array]:
    """By unit of an industry's exports: domestic value, and foreign value counted once and in all, each (industries,).

    The inverse without the country's deliveries of intermediates abroad follows from the whole one by a correction of
    the rank of the country's industries: K = L - L_.s (I + D L_.s)^-1 D L with D its deliveries abroad.
    """
    abroad = np.ones(len(v), dtype=bool)
    abroad[rows] = False
    delivered = np.where(abroad[None, :], table.input_coefficients[rows], 0.0)
    at_home = inverse[:, rows]
    corrected = np.linalg.inv(np.eye(len(rows)) + delivered @ at_home)
    without = at_home @ corrected
    foreign = np.where(abroad, v, 0.0)
    return v[rows] @ inverse[np.ix_(rows, rows)], foreign @ without, foreign @ at_home
