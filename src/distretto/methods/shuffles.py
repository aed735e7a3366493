"""What chance alone would look like: presence matrices shuffled with every total kept."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import ArrayLike

from distretto.methods.arrays import Array, Mask
from distretto.methods.presence import presence

BURN_IN = 30
"""Rounds of trades before the first shuffle of a chain."""


def shuffled(M: ArrayLike, count: int, rng: np.random.Generator, *, rounds: int = 10) -> Iterator[Array]:
    """Random presence matrices with the same diversity of each region and ubiquity of each industry.

    In a trade two rows throw together what only one of them has, and share it out at random, each getting
    back as many as it gave. In a round every row trades once, with a partner drawn at random (a global trade;
    of an odd number one sits out).

    M : (regions, industries), 0/1; NaN = not known: an unknown cell stays where it is, and two rows trade
    only where both are known, so that the known totals are kept. count : how many matrices. rng : numpy
    Generator; the same state gives the same matrices. rounds : rounds between one matrix and the next of the
    chain; 30 more come first.
    Yields (regions, industries) of 0.0, 1.0 and NaN. Without unknown cells the chain settles on the uniform
    distribution over all matrices of these totals; with many, some may be out of its reach.
    Raises ValueError for other values in M (names the first cell) and for rounds below 1.
    Source: Strona, Nappo, Boccacci, Fattorini & San-Miguel-Ayanz (2014), Nature Communications 5:4114
    (curveball); Carstens, Berger & Strona (2018), arXiv:1609.05137 (global trades).
    """
    if rounds < 1:
        raise ValueError(f"rounds must be at least 1: {rounds}")
    cells = presence(M)
    tall = cells.present.shape[0] > cells.present.shape[1]
    known = np.ascontiguousarray(cells.known.T if tall else cells.known)
    state = np.array(cells.present.T if tall else cells.present, dtype=np.bool_)
    return _chain(state, known, tall, count, rounds, rng)


def _chain(
    state: Mask, known: Mask, tall: bool, count: int, rounds: int, rng: np.random.Generator
) -> Iterator[Array]:
    for n in range(count):
        for _ in range(rounds + (BURN_IN if n == 0 else 0)):
            _trade_round(state, known, rng)
        matrix = np.where(known, state, np.nan)
        yield matrix.T.copy() if tall else matrix


def _trade_round(state: Mask, known: Mask, rng: np.random.Generator) -> None:
    """Pair the rows at random and let every pair trade, in place, all pairs at once."""
    order = rng.permutation(state.shape[0])
    pairs = state.shape[0] // 2
    a, b = order[:pairs], order[pairs : 2 * pairs]
    tradable = (state[a] != state[b]) & known[a] & known[b]
    gives = (state[a] & tradable).sum(axis=1)
    draw = np.where(tradable, rng.random(tradable.shape, dtype=np.float32), np.float32(2.0))
    first = np.argsort(draw, axis=1)
    to_a = np.empty(draw.shape, dtype=np.bool_)
    np.put_along_axis(to_a, first, np.arange(draw.shape[1]) < gives[:, None], axis=1)
    state[a] = np.where(tradable, to_a, state[a])
    state[b] = np.where(tradable, ~to_a, state[b])
