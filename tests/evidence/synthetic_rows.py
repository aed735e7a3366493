"""Synthetic rows of jobs with every kind of gap, and the reductions that engines have to agree on."""

import math
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import uuid4

import pyarrow as pa
import pyarrow.parquet as pq
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from distretto.evidence.reduce import WITHHELD, cells, co_occurrence, flows, location_quotients

Rows = list[dict[str, Any]]
SCHEMA = pa.schema([
    ("person", pa.int64()), ("time", pa.int32()), ("geo", pa.string()), ("industry", pa.string()),
    ("value", pa.float64()), ("whole", pa.int64()), ("weight", pa.float64()), ("status", pa.string()),
])
REDUCTIONS: dict[str, Callable[[Any], Any]] = {
    "cells": lambda t: cells(t, value="value"),
    "weighted cells": lambda t: cells(t, value="value", weight="weight", status="status"),
    "cells of whole numbers": lambda t: cells(t, value="whole"),
    "location quotients": lambda t: location_quotients(t, value="value", status="status"),
    "co-occurrence": lambda t: co_occurrence(t, value=None),
    "co-occurrence by year": lambda t: co_occurrence(t, year="time", value="value", status="status"),
    "co-occurrence of much": lambda t: co_occurrence(t, unit="person", value="value", least=100.0),
    "flows by main job": lambda t: flows(t, value="value", weight="weight", status="status"),
    "flows after two years": lambda t: flows(t, value="value", status="status", gap=2),
    "flows of single jobs": lambda t: flows(t),
    "flows of single jobs after two years": lambda t: flows(t, gap=2),
    "weighted flows of single jobs": lambda t: flows(t, weight="weight"),
}
BY_PARTS: dict[str, tuple[Callable[..., Any], dict[str, Any]]] = {
    "co-occurrence": (co_occurrence, {"value": None}),
    "co-occurrence by year": (co_occurrence, {"year": "time", "value": "value", "status": "status"}),
    "co-occurrence of much": (co_occurrence, {"unit": "person", "value": "value", "least": 100.0}),
    "flows by main job": (flows, {"value": "value", "weight": "weight", "status": "status"}),
    "flows after two years": (flows, {"value": "value", "status": "status", "gap": 2}),
    "weighted flows of single jobs": (flows, {"weight": "weight"}),
}
"""Those of `REDUCTIONS` whose units do not touch one another."""


def rows() -> st.SearchStrategy[Rows]:
    """Lists of rows in which keys repeat, values tie, and anything may be missing."""
    numbers = st.one_of(
        st.none(), st.sampled_from([0.0, -0.0, 0.1, 0.3, 1.0, 100.0, math.nan, math.inf]),
        st.floats(0, 1e6, allow_subnormal=False),
    )
    return st.lists(st.fixed_dictionaries({
        "person": st.one_of(st.none(), st.integers(0, 6)),
        "time": st.one_of(st.none(), st.integers(2010, 2014)),
        "geo": st.one_of(st.none(), st.sampled_from(["A", "B", "è", "z"])),
        "industry": st.one_of(st.none(), st.sampled_from(["C10", "C13", "c13", "É1"])),
        "value": numbers,
        "whole": st.one_of(st.none(), st.integers(-(2**57), 2**57)),
        "weight": numbers,
        "status": st.sampled_from([None, "published", "estimated", *WITHHELD]),
    }), min_size=1, max_size=60)


def as_table(drawn: Rows) -> pa.Table:
    """The rows as Arrow; NaN stays NaN."""
    return pa.Table.from_pylist(drawn, schema=SCHEMA)


def written(drawn: Rows, folder: Path) -> Path:
    """The rows as a Parquet file of their own: engines keep of a file what they have read."""
    path = folder / f"synthetic_{uuid4().hex}.parquet"
    pq.write_table(as_table(drawn), path)
    return path


def known(number: float | None, status: str | None = None) -> float | None:
    """A number where it is known, as the reductions understand it."""
    return None if number is None or not math.isfinite(number) or status in WITHHELD else number


def same(name: str, one: pa.Table, other: pa.Table) -> None:
    """Two results are equal: names, types, order, missing, whole numbers and text exactly, others to 1e-9."""
    assert one.schema.equals(other.schema), name
    for column in one.column_names:
        if not pa.types.is_floating(one[column].type):
            assert one[column].to_pylist() == other[column].to_pylist(), (name, column)
            continue
        a, b = one[column].combine_chunks(), other[column].combine_chunks()
        assert a.is_null().to_pylist() == b.is_null().to_pylist(), (name, column)
        assert_allclose(a.drop_null().to_numpy(), b.drop_null().to_numpy(), rtol=1e-9, err_msg=f"{name}: {column}")
