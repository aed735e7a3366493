"""Spark itself, in this machine: the same rows as DuckDB, a real master with and without a worker, what is absent."""

import importlib.util
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from synthetic_rows import BY_PARTS, REDUCTIONS, Rows, rows, same, written

from distretto.evidence.dataset import COLUMNS, ORDER
from distretto.evidence.engine import DuckDBEngine, EngineUnavailable, SparkEngine, collect
from distretto.evidence.provenance import content_hash
from distretto.evidence.reduce import by_parts
from distretto.evidence.spark import JAVA
from distretto.evidence.store import SHIPPED, encoded

pytestmark = [
    pytest.mark.skipif(importlib.util.find_spec("pyspark") is None, reason="the extra `spark` is not installed"),
    pytest.mark.skipif(shutil.which("java") is None, reason=f"Spark needs Java {JAVA}"),
]
ASK = """
import sys
from pathlib import Path
from distretto.evidence.engine import collect, engine
from distretto.evidence.reduce import cells
import pyarrow.parquet as pq
pq.write_table(collect(cells(engine().table(Path(sys.argv[1])), value="value")), sys.argv[2])
"""
QUICK = {
    "spark.driver.host": "127.0.0.1", "spark.driver.bindAddress": "127.0.0.1", "spark.ui.enabled": "false",
    "spark.sql.shuffle.partitions": "2", "spark.executor.memory": "512m", "spark.log.level": "ERROR",
}


@pytest.fixture(scope="module")
def configured(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Spark's own configuration, as an installation has it: few parts, because the tables are small."""
    folder = tmp_path_factory.mktemp("spark")
    (folder / "spark-defaults.conf").write_text("".join(f"{name} {value}\n" for name, value in QUICK.items()))
    before = os.environ.get("SPARK_CONF_DIR")
    os.environ["SPARK_CONF_DIR"] = str(folder)
    yield folder
    os.environ.pop("SPARK_CONF_DIR")
    if before is not None:
        os.environ["SPARK_CONF_DIR"] = before


@pytest.fixture(scope="module")
def spark(configured: Path) -> Iterator[SparkEngine]:
    used = SparkEngine("local[2]")
    yield used
    if used._backend is not None:
        used._backend.disconnect()


@settings(
    max_examples=2, phases=[Phase.generate], suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(rows())
def test_both_engines_reduce_to_the_same(spark: SparkEngine, tmp_path: Path, drawn: Rows) -> None:
    path = written(drawn, tmp_path)
    here, there = DuckDBEngine().table(path), spark.table(path)
    for name, reduction in REDUCTIONS.items():
        same(name, collect(reduction(here)), collect(reduction(there)))
    for name in ("co-occurrence by year", "flows by main job"):
        reduction, columns = BY_PARTS[name]
        same(name, by_parts(reduction, here, **columns), by_parts(reduction, there, parts=2, **columns))


def test_whole_numbers_with_gaps_keep_every_digit(spark: SparkEngine, tmp_path: Path) -> None:
    path = tmp_path / "synthetic.parquet"
    pq.write_table(pa.table({"value": pa.array([2**62 + 1, None]), "ratio": [float("nan"), None]}), path)
    found = collect(spark.table(path).order_by("value"))
    assert found["value"].to_pylist() == [2**62 + 1, None]
    assert str(found["ratio"].to_pylist()) == "[nan, None]"


def test_a_sum_beyond_the_largest_whole_number_is_an_error_in_both(spark: SparkEngine, tmp_path: Path) -> None:
    path = written([{"geo": "A", "industry": "x", "time": 2010, "whole": 2**62}] * 3, tmp_path)
    for engine in (DuckDBEngine(), spark):
        with pytest.raises(Exception, match=r"(?i)overflow|out of range|out of bounds"):
            collect(REDUCTIONS["cells of whole numbers"](engine.table(path)))


def test_a_folder_of_files_is_one_table(spark: SparkEngine, tmp_path: Path) -> None:
    for year in (2010, 2011):
        pq.write_table(pa.table({"time": [year], "value": [1.5]}), tmp_path / f"synthetic_{year}.parquet")
    for engine in (DuckDBEngine(), spark):
        table = engine.table(tmp_path)
        assert collect(table.order_by("time"))["time"].to_pylist() == [2010, 2011]


def test_without_java_it_says_which_and_where_from(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("JAVA_HOME", raising=False)
    monkeypatch.delenv("PYSPARK_GATEWAY_PORT", raising=False)
    with pytest.raises(EngineUnavailable, match=rf"local\[2\] needs Java {JAVA} .* openjdk-{JAVA}-jre-headless"):
        SparkEngine("local[2]").table(tmp_path)


def test_an_older_java_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    program = tmp_path / "bin" / "java"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\necho 'openjdk version \"1.8.0_412\"' >&2\n")
    program.chmod(0o755)
    monkeypatch.setenv("JAVA_HOME", str(tmp_path))
    with pytest.raises(EngineUnavailable, match=rf"{program} is Java 8"):
        SparkEngine("local[2]").table(tmp_path)


@pytest.mark.parametrize(("place", "reason"), [
    ("127.0.0.1:{closed}", "refused"), ("nowhere.invalid:7077", "(known|resolution)"),
])
def test_a_master_that_does_not_answer_is_an_error_soon(tmp_path: Path, place: str, reason: str) -> None:
    began = time.monotonic()
    with pytest.raises(EngineUnavailable, match=rf"no Spark master answers there \(.*{reason}"):
        SparkEngine(f"spark://{place.format(closed=free_port())}").table(tmp_path)
    assert time.monotonic() - began < 30


def test_with_a_cluster_the_store_is_read_in_this_machine() -> None:
    path, where = SHIPPED / "uk_bres.parquet", {"geo": ("UKG3",), "time": (2018,)}
    engines = (SparkEngine(f"spark://127.0.0.1:{free_port()}"), DuckDBEngine())
    cuts = [content_hash(encoded(engine.select(path, COLUMNS, where, ORDER))) for engine in engines]
    assert cuts[0] == cuts[1]


def test_a_cluster_computes_what_duckdb_does_and_one_without_a_worker_is_an_error_in_time(
    configured: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.parquet"
    drawn = [
        {"geo": f"R{i % 3}", "industry": f"I{i % 5}", "time": 2010 + i % 2, "value": i / 7} for i in range(200)
    ]
    path = written(drawn, tmp_path)
    with standing("master.Master", "--host", "127.0.0.1", "--port", port := str(free_port()), "--webui-port", "0"):
        await_port(int(port))
        address = f"spark://127.0.0.1:{port}"
        refused = ask(address, path, out, wait="3")
        assert refused.returncode
        assert "no worker took the work within" in refused.stderr
        with standing(
            "worker.Worker", "--host", "127.0.0.1", "--cores", "1", "--memory", "1g", "--webui-port", "0",
            "--work-dir", str(tmp_path / "work"), address,
        ):
            answered = ask(address, path, out, wait="90")
            assert not answered.returncode, answered.stderr
    same("cells", collect(REDUCTIONS["cells"](DuckDBEngine().table(path))), pq.read_table(out))


def ask(address: str, path: Path, out: Path, *, wait: str) -> subprocess.CompletedProcess[str]:
    """Reduce on a cluster from a process of its own: a process has one Spark session."""
    environment = {**os.environ, "DISTRETTO_ENGINE": address, "DISTRETTO_ENGINE_WAIT": wait}
    return subprocess.run(
        [sys.executable, "-c", ASK, str(path), str(out)], env=environment, capture_output=True, text=True,
        timeout=180, check=False,
    )


@contextmanager
def standing(what: str, *arguments: str) -> Iterator[None]:
    """One of Spark's own daemons, while it is needed."""
    import pyspark

    program = Path(pyspark.__file__).parent / "bin" / "spark-class"
    environment = {**os.environ, "SPARK_DAEMON_MEMORY": "256m", "SPARK_LOCAL_IP": "127.0.0.1"}
    running = subprocess.Popen(
        [str(program), f"org.apache.spark.deploy.{what}", *arguments], env=environment,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
    try:
        yield
    finally:
        running.terminate()
        running.wait(30)


def free_port() -> int:
    """A port on which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def await_port(port: int) -> None:
    """Return once somebody listens on a port."""
    for _ in range(240):
        with socket.socket() as probe:
            if not probe.connect_ex(("127.0.0.1", port)):
                return
        time.sleep(0.25)
    raise TimeoutError(f"nobody listens on {port}")
