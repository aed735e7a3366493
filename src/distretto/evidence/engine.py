"""Where tables are read and reduced: DuckDB in this process by default, Spark by one setting.

`DISTRETTO_ENGINE=spark://host:7077` (extra `spark`) sends the same Ibis expressions to a cluster. A plain selection
of rows is asked of DuckDB directly, because loading Ibis costs more than the whole answer on the command line.
"""

from __future__ import annotations

import importlib.util
import math
import os
import re
import tempfile
import threading
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    import ibis.expr.types as ir
    import pyarrow as pa

SETTING = "DISTRETTO_ENGINE"
MEMORY = "DISTRETTO_ENGINE_MEMORY"
TEMPORARY = "DISTRETTO_ENGINE_TEMP"
WAIT = "DISTRETTO_ENGINE_WAIT"
FORMS = "duckdb, spark, spark://host:7077, local[2]"
DEFAULT_WAIT = 60.0
OFFLINE: dict[str, str | bool | int | float | list[str]] = {
    "autoinstall_known_extensions": "false", "autoload_known_extensions": "false",
}
_MASTER = re.compile(r"spark://[^\s,/:]+:\d{1,5}(,[^\s,/:]+:\d{1,5})*|local(\[(\d+|\*)\])?")
_SIZE = re.compile(r"(\d+(?:\.\d+)?)\s*([KMGT])(I?)B?", re.IGNORECASE)
_LEAST_MEMORY = 100 * 10**6
_SENTENCES = {
    "unknown": "{setting}={given} is not an engine; choose one of {forms}.",
    "spark-absent": "{setting}={given} needs Spark, which is not installed: pip install 'distretto[spark]', "
    "or leave {setting} unset to use DuckDB.",
    "java-absent": "{setting}={given} needs Java {needed} or newer, and there is none on this machine: install it "
    "(Debian, Ubuntu: apt install openjdk-17-jre-headless, or openjdk-21-jre-headless) or let JAVA_HOME name it, "
    "or leave {setting} unset to use DuckDB.",
    "java-old": "{setting}={given} needs Java {needed} or newer; {program} is Java {found}. Let JAVA_HOME name a newer "
    "one, or leave {setting} unset to use DuckDB.",
    "unreachable": "{setting}={given}: no Spark master answers there ({reason}, after {seconds} s). Start it or "
    "correct the address, or leave {setting} unset to use DuckDB.",
    "no-master": "{setting}={given}: something answers there, but not as a master of Spark {version} (after {seconds} "
    "s). Correct the address, or install the cluster's own version of pyspark.",
    "no-worker": "{setting}={given}: the master answers, but no worker took the work within {seconds} s. Start a "
    "worker or free cores and memory, or wait longer with {wait}.",
    "wrong-memory": "{setting}={given} is no size of at least 100 MB; write for example 2GB or 1500MB.",
    "wrong-folder": "{setting}={given} is no folder that can be written; create it, or name another.",
    "wrong-wait": "{setting}={given} is no number of seconds above zero; write for example 60.",
}


class EngineUnavailable(RuntimeError):
    """The engine asked for does not exist, is not installed or does not answer; the text says what to do.

    `case` names what is wrong and `values` its parts, for a sentence in another language.
    """

    def __init__(self, case: str, **values: object) -> None:
        self.case = case
        self.values = {name: str(value) for name, value in values.items()}
        super().__init__(_SENTENCES[case].format(**self.values))


@dataclass(frozen=True)
class Resources:
    """What an engine may use. memory : bytes, None = what the engine itself takes (DuckDB 80 % of the machine's, Spark
    1 GB). temporary : the folder for what does not fit into memory. wait : seconds for a cluster to answer."""

    memory: int | None = None
    temporary: Path | None = None
    wait: float = DEFAULT_WAIT


class Engine(Protocol):
    """What evidence needs of an engine."""

    name: str

    def table(self, path: Path | str) -> ir.Table:
        """A Parquet file (or folder) as an Ibis table."""

    def select(
        self, path: Path, columns: Sequence[str], where: Mapping[str, Sequence[Any]], order: Sequence[str],
    ) -> pa.Table:
        """Rows whose columns take one of the values in `where` ("length(geo)" asks for the text's length)."""


class DuckDBEngine:
    """DuckDB in memory over Parquet; a connection a thread, so that a server's threads do not wait.

    All connections are to one database, so that the limit on memory is one for the process. What exceeds it goes to a
    folder of the process's own, which is made when it is needed and removed at the end.
    """

    name = "duckdb"

    def __init__(self, resources: Resources | None = None) -> None:
        self._resources = resources or Resources()
        self._local = threading.local()
        self._lock = threading.Lock()
        self._database: Any = None

    def table(self, path: Path | str) -> ir.Table:
        """A Parquet file (or folder) as an Ibis table of this thread's connection.

        Parquet's statistics leave NaN out. DuckDB is told not to conclude from them that there is none: else `isnan` is
        taken for false before a row is read, and sums come out as NaN.
        """
        import ibis

        if not hasattr(self._local, "ibis"):
            self._local.ibis = ibis.duckdb.from_connection(self._connection())
        return self._local.ibis.read_parquet(str(path), can_have_nan=True)

    def select(
        self, path: Path, columns: Sequence[str], where: Mapping[str, Sequence[Any]], order: Sequence[str],
    ) -> pa.Table:
        """Rows whose columns take one of the values in `where`, sorted; all values are bound, none pasted."""
        conditions = [f"{_term(column)} IN (SELECT unnest(?))" for column in where]
        query = (
            f"SELECT {', '.join(map(_quoted, columns))} FROM read_parquet(?)"
            f"{' WHERE ' if conditions else ''}{' AND '.join(conditions)}"
            f" ORDER BY {', '.join(map(_quoted, order))}"
        )
        return self._connection().sql(query, params=[str(path), *map(list, where.values())]).to_arrow_table()

    def _connection(self) -> Any:
        if not hasattr(self._local, "connection"):
            with self._lock:
                if self._database is None:
                    self._database = self._open()
                self._local.connection = self._database.cursor()
        return self._local.connection

    def _open(self) -> Any:
        import duckdb

        folder = self._resources.temporary or Path(tempfile.gettempdir())
        config = {**OFFLINE, "temp_directory": str(folder / f"distretto-{uuid.uuid4().hex}")}
        if self._resources.memory:
            config["memory_limit"] = f"{self._resources.memory // 10**6}MB"
        return duckdb.connect(":memory:", config=config)


class SparkEngine:
    """Spark over Parquet, through the same Ibis expressions; one session for the process.

    master : `spark://host:7077` or `local[2]`; "" = the session at hand (a notebook's, a job's), else what Spark's own
    configuration says, else all cores of this machine. Memory and temporary folder are set where Spark runs in this
    machine; a cluster has its own.
    """

    name = "spark"

    def __init__(self, master: str = "", resources: Resources | None = None) -> None:
        if importlib.util.find_spec("pyspark") is None:
            raise EngineUnavailable("spark-absent", setting=SETTING, given=master or "spark")
        self._master = master
        self._resources = resources or Resources()
        self._lock = threading.Lock()
        self._backend: Any = None
        self._here = DuckDBEngine(self._resources)

    def table(self, path: Path | str) -> ir.Table:
        """A Parquet file (or folder, or an address that the cluster reads) as an Ibis table of the Spark session."""
        return self._connected().read_parquet(str(path))

    def select(
        self, path: Path, columns: Sequence[str], where: Mapping[str, Sequence[Any]], order: Sequence[str],
    ) -> pa.Table:
        """Rows whose columns take one of the values in `where`, sorted.

        The files of the store lie on this machine. A cluster's workers cannot open them: there DuckDB reads them here.
        """
        if self._master.startswith("spark:"):
            return self._here.select(path, columns, where, order)
        table = self.table(path)
        for column, values in where.items():
            name = column.removeprefix("length(").removesuffix(")")
            term = table[name].length() if column != name else table[name]
            table = table.filter(term.isin(list(values)))
        return collect(table.order_by(list(order)).select(list(columns)))

    def _connected(self) -> Any:
        import ibis

        from distretto.evidence.spark import session, stopped

        with self._lock:
            if self._backend is None or stopped(self._backend._session):
                self._backend = ibis.pyspark.connect(session(self._master, self._resources))
        return self._backend


def engine() -> Engine:
    """The engine that the setting `DISTRETTO_ENGINE` names: `duckdb` (default) or `spark`.

    Also `spark://host:7077` or `local[2]`. `DISTRETTO_ENGINE_MEMORY` (2GB), `DISTRETTO_ENGINE_TEMP` (a folder) and
    `DISTRETTO_ENGINE_WAIT` (seconds) say what it may use.
    Raises EngineUnavailable for another name or value, or where the engine is not installed.
    """
    return _engine(*(os.environ.get(name, "").strip() for name in (SETTING, MEMORY, TEMPORARY, WAIT)))


def collect(expression: ir.Table) -> pa.Table:
    """The rows of an Ibis expression of any engine as Arrow, in the expression's types and order.

    Spark's rows come as Arrow too. By way of pandas, which is Ibis's own, whole numbers with a gap among them lose
    digits above 2^53, and NaN becomes missing.
    """
    backend = expression.get_backend()
    if backend.name != "pyspark":
        return expression.to_pyarrow()
    wanted = expression.schema().to_pyarrow()
    return backend._session.sql(backend.compile(expression)).toArrow().select(wanted.names).cast(wanted)


def parts_needed(table: ir.Table, bytes_a_row: int) -> int:
    """In how many parts DuckDB has to take the rows so as to stay within its memory: one where another engine computes.

    parts = ceil(rows * bytes_a_row / limit);   bytes_a_row : what it has to hold of a row, whatever it writes out
    """
    backend = table.get_backend()
    if backend.name != "duckdb":
        return 1
    ((limit,),) = backend.con.sql("SELECT current_setting('memory_limit')").fetchall()
    return max(1, math.ceil(int(table.count().execute()) * bytes_a_row / _size(limit)))


@cache
def _engine(name: str, memory: str, temporary: str, wait: str) -> Engine:
    resources = Resources(
        memory=_bytes(memory) if memory else None,
        temporary=_folder(temporary) if temporary else None,
        wait=_seconds(wait) if wait else DEFAULT_WAIT,
    )
    if name.lower() in ("", "duckdb"):
        return DuckDBEngine(resources)
    if name.lower() == "spark":
        return SparkEngine("", resources)
    if _MASTER.fullmatch(name.lower()):
        return SparkEngine(name.lower(), resources)
    raise EngineUnavailable("unknown", setting=SETTING, given=name, forms=FORMS)


def _bytes(given: str) -> int:
    size = _size(given)
    if size >= _LEAST_MEMORY:
        return size
    raise EngineUnavailable("wrong-memory", setting=MEMORY, given=given)


def _size(given: str) -> int:
    """The bytes of a size such as 2GB or 1.3 GiB; zero of what is none."""
    found = _SIZE.fullmatch(given)
    return int(float(found[1]) * (1024 if found[3] else 1000) ** ("KMGT".index(found[2].upper()) + 1)) if found else 0


def _folder(given: str) -> Path:
    folder = Path(given).expanduser()
    if not folder.is_dir() or not os.access(folder, os.W_OK):
        raise EngineUnavailable("wrong-folder", setting=TEMPORARY, given=given)
    return folder


def _seconds(given: str) -> float:
    try:
        seconds = float(given)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds < 86_400:
        raise EngineUnavailable("wrong-wait", setting=WAIT, given=given)
    return seconds


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _term(column: str) -> str:
    if column.startswith("length("):
        return f"length({_quoted(column.removeprefix('length(').removesuffix(')'))})"
    return _quoted(column)
