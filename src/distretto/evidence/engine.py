"""Where tables are read and reduced: DuckDB in this process by default, Spark by one setting.

`DISTRETTO_ENGINE=spark` sends the same Ibis expressions to Spark (extra `spark`). A plain selection of rows
is asked of DuckDB directly, because loading Ibis costs more than the whole answer on the command line.
"""

from __future__ import annotations

import importlib.util
import os
import threading
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    import ibis.expr.types as ir
    import pyarrow as pa

SETTING = "DISTRETTO_ENGINE"
OFFLINE: dict[str, str | bool | int | float | list[str]] = {
    "autoinstall_known_extensions": "false", "autoload_known_extensions": "false",
}


class EngineUnavailable(RuntimeError):
    """The engine asked for does not exist or is not installed; the text says what to do."""


class Engine(Protocol):
    """What evidence needs of an engine."""

    name: str

    def table(self, path: Path) -> ir.Table:
        """A Parquet file (or folder) as an Ibis table."""

    def select(
        self, path: Path, columns: Sequence[str], where: Mapping[str, Sequence[Any]], order: Sequence[str],
    ) -> pa.Table:
        """Rows whose columns take one of the values in `where` ("length(geo)" asks for the text's length)."""


class DuckDBEngine:
    """DuckDB in memory over Parquet; one connection a thread, so that a server's threads do not wait."""

    name = "duckdb"

    def __init__(self) -> None:
        self._local = threading.local()

    def table(self, path: Path) -> ir.Table:
        """A Parquet file (or folder) as an Ibis table of this thread's connection."""
        import ibis

        if not hasattr(self._local, "ibis"):
            self._local.ibis = ibis.duckdb.from_connection(self._connection())
        return self._local.ibis.read_parquet(str(path))

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
            import duckdb

            self._local.connection = duckdb.connect(":memory:", config=OFFLINE)
        return self._local.connection


class SparkEngine:
    """Spark over Parquet, through the same Ibis expressions; one session for the process."""

    name = "spark"

    def __init__(self) -> None:
        if importlib.util.find_spec("pyspark") is None:
            raise EngineUnavailable(
                f"{SETTING}=spark needs Spark, which is not installed: pip install 'distretto[spark]', "
                f"or leave {SETTING} unset to use DuckDB."
            )
        self._lock = threading.Lock()
        self._backend: Any = None

    def table(self, path: Path) -> ir.Table:
        """A Parquet file (or folder) as an Ibis table of the Spark session."""
        import ibis
        from pyspark.sql import SparkSession

        with self._lock:
            if self._backend is None:
                session = SparkSession.builder.appName("distretto").getOrCreate()
                self._backend = ibis.pyspark.connect(session)
        return self._backend.read_parquet(str(path))

    def select(
        self, path: Path, columns: Sequence[str], where: Mapping[str, Sequence[Any]], order: Sequence[str],
    ) -> pa.Table:
        """Rows whose columns take one of the values in `where`, sorted."""
        table = self.table(path)
        for column, values in where.items():
            name = column.removeprefix("length(").removesuffix(")")
            term = table[name].length() if column != name else table[name]
            table = table.filter(term.isin(list(values)))
        return table.order_by(list(order)).select(list(columns)).to_pyarrow()


ENGINES: Mapping[str, Callable[[], Engine]] = {"duckdb": DuckDBEngine, "spark": SparkEngine}


def engine() -> Engine:
    """The engine that the setting `DISTRETTO_ENGINE` names: `duckdb` (default) or `spark`.

    Raises EngineUnavailable for another name, or where the engine is not installed.
    """
    return _engine(os.environ.get(SETTING, "").strip().lower() or "duckdb")


@cache
def _engine(name: str) -> Engine:
    if name not in ENGINES:
        raise EngineUnavailable(f"{SETTING}={name} is not an engine; choose one of {', '.join(ENGINES)}.")
    return ENGINES[name]()


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _term(column: str) -> str:
    if column.startswith("length("):
        return f"length({_quoted(column.removeprefix('length(').removesuffix(')'))})"
    return _quoted(column)
