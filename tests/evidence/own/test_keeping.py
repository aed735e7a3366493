"""A table of one's own is kept by one step: a kill before it leaves what was there, and nothing that is read."""

from __future__ import annotations

import signal
import subprocess
import sys
from datetime import date
from pathlib import Path

import pyarrow as pa
import pytest

from distretto.evidence.own.keeping import described, keep
from distretto.evidence.store import Store, encoded

KILLED = """
import os, signal, sys
from pathlib import Path
from distretto.evidence.own import keeping
{step} = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
sys.path.insert(0, {here!r})
import test_keeping
test_keeping.kept(Path({home!r}), 2.0)
"""


def kept(home: Path, value: float) -> None:
    """Keep a synthetic table of one figure."""
    table = encoded(pa.table({
        "dataset": ["private.synthetic"], "indicator": ["persons_employed"], "geo": ["ITI3"], "industry": ["C15"],
        "time": pa.array([2020], pa.int16()), "unit": ["persons"], "value": [value], "status": ["published"],
        "flag": [""],
    }))  # fmt: skip
    keep(described("private.synthetic", table, title="Synthetic", edition="2021", on=date(2026, 1, 1), left_out={}),
         table, home)  # fmt: skip


@pytest.mark.parametrize("step", ["keeping.manifest_bytes", "keeping.put_in_place"])
def test_a_kill_leaves_nothing_torn(tmp_path: Path, step: str) -> None:
    kept(tmp_path, 1.0)
    script = KILLED.format(step=step, here=str(Path(__file__).parent), home=str(tmp_path))
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr
    (only,) = Store(tmp_path).vintages("private.synthetic")
    assert Store(tmp_path).cut("private.synthetic").table["value"].to_pylist() == [1.0]
    folders = {path.name for path in (tmp_path / "evidence" / "private.synthetic").iterdir()}
    assert folders == {only.version}, "what was half made lies elsewhere"
    kept(tmp_path, 2.0)
    assert len(Store(tmp_path).vintages("private.synthetic")) == 2


def test_what_is_kept_again_is_the_same(tmp_path: Path) -> None:
    kept(tmp_path, 1.0)
    kept(tmp_path, 1.0)
    assert len(Store(tmp_path).vintages("private.synthetic")) == 1
    assert not list((tmp_path / "evidence").glob(".making*"))
