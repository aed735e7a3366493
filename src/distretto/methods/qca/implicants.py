"""All prime implicants, exactly: the shortest terms that hold a positive row and meet no negative one."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from distretto.methods.qca.terms import FREE, Rows

WORD = 64
MOST = 200_000
CELLS = 8_000_000
FEW = 16


def prime_implicants(positive: Rows, allowed: NDArray[np.bool_]) -> Rows:
    """All terms that hold a positive row, lie within what is allowed, and stay so in no shorter form.

    For a positive row r, the term that keeps r's values in the conditions S lies within what is allowed exactly where
    S is no part of any agreement {c : r_c = q_c} of r with a row q that is not allowed; it is prime where that holds
    of no S without one of its conditions.

    All sets S of conditions are worked through at once, 64 positive rows in a machine word, so that nothing is left
    to search or to luck: 2^k words and k passes over them.

    positive : (rows, k), configurations that must be explained. allowed : (levels of the first condition, …), which
    configurations a term may hold: the positive ones for a complex solution, all that are not negative for a
    parsimonious one. Returns (terms, k), values with −1 where a condition is free, in lexicographic order.
    Raises ValueError where a positive row is not allowed, and for more than 200,000 terms.
    Source: McCluskey (1956), Bell System Technical Journal 35, for the terms; by what sets positive rows apart from
    negative ones: Duşa & Thiem (2015), Journal of Mathematical Sociology 39.
    """
    k = allowed.ndim
    if not allowed[tuple(positive.T)].all():
        raise ValueError("a positive row is not among those that a term may hold")
    found = np.empty((0, k), dtype=np.int8)
    for start in range(0, len(positive), WORD):
        block = positive[start:start + WORD]
        found = np.unique(np.concatenate([found, _of_block(block, allowed)]), axis=0)
        if len(found) > MOST:
            raise ValueError(f"more than {MOST:,} prime implicants: the conditions are too many for so few cases; "
                             "leave out some")
    return found


def chart(terms: Rows, rows: Rows) -> NDArray[np.bool_]:
    """Which term holds which row: (terms, rows). terms : values with −1 where free."""
    held = np.empty((len(terms), len(rows)), dtype=np.bool_)
    step = max(1, CELLS // max(rows.size, 1))
    for start in range(0, len(terms), step):
        part = terms[start:start + step, None, :]
        held[start:start + step] = ((part == FREE) | (part == rows[None])).all(axis=2)
    return held


def _agreements(block: Rows, allowed: NDArray[np.bool_]) -> Iterator[NDArray[np.intp]]:
    """For each row, in which conditions it agrees with each of those that are not allowed, as bits."""
    refused = ~allowed
    if np.count_nonzero(refused) < allowed.size // FEW:
        few = np.argwhere(refused).astype(np.int8)
        yield from ((few == row) @ (1 << np.arange(block.shape[1], dtype=np.intp)) for row in block)
        return
    for row in block:
        everywhere = np.zeros(1, dtype=np.intp)
        for c, value in enumerate(row):
            bit = np.where(np.arange(allowed.shape[c]) == value, 1 << c, 0)
            everywhere = (everywhere[:, None] + bit).ravel()
        yield everywhere[refused.ravel()]


def _of_block(block: Rows, allowed: NDArray[np.bool_]) -> Rows:
    k = block.shape[1]
    met = np.zeros(1 << k, dtype=np.uint64)
    for j, agreed in enumerate(_agreements(block, allowed)):
        met[agreed] |= np.uint64(1 << j)
    for c in range(k):
        without, with_it = _halves(met, c)
        without |= with_it
    prime = ~met & np.uint64((1 << len(block)) - 1)
    for c in range(k):
        _halves(prime, c)[1][...] &= _halves(met, c)[0]
    sets = np.flatnonzero(prime)
    bits = (prime[sets][:, None] >> np.arange(len(block), dtype=np.uint64)) & np.uint64(1)
    at, row_at = np.nonzero(bits)
    kept = (sets[at][:, None] >> np.arange(k)) & 1
    return np.unique(np.where(kept == 1, block[row_at], np.int8(FREE)).astype(np.int8), axis=0)


def _halves(words: NDArray[np.uint64], c: int) -> tuple[NDArray[np.uint64], NDArray[np.uint64]]:
    """The words of the sets without a condition and of the same sets with it, as views."""
    parted = words.reshape(-1, 2, 1 << c)
    return parted[:, 0], parted[:, 1]
