"""A Spark session: what has to be there for one, where it runs, and how long it may take to come."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import time
from pathlib import Path
from typing import Any

from distretto.evidence.engine import SETTING, WAIT, EngineUnavailable, Resources

JAVA = 17
"""The oldest Java on which Spark 4 runs."""
_LOOK_AGAIN = 0.25


def session(master: str, resources: Resources) -> Any:
    """A Spark session on a master (see `engine.SparkEngine`), or the one at hand where no master is named.

    Raises EngineUnavailable where there is no Java, no master answers, or no worker takes the work in time. What
    answers without being a master is given up by Spark itself, after a minute.
    """
    from pyspark.sql import SparkSession

    given = master or "spark"
    at_hand = SparkSession.getActiveSession()
    if at_hand is not None and not master and not stopped(at_hand):
        return at_hand
    if "PYSPARK_GATEWAY_PORT" not in os.environ:
        _look_for_java(given)
    began = time.monotonic()
    if master.startswith("spark:"):
        _reach(master, resources.wait, began)
    builder = SparkSession.builder.appName("distretto").config("spark.ui.showConsoleProgress", "false")
    if master:
        builder = builder.master(master)
    if master.startswith("local"):
        for name, value in _here(resources).items():
            builder = builder.config(name, value)
    try:
        made = builder.getOrCreate()
    except Exception as error:
        _clear_away()
        if not master.startswith("spark:"):
            raise
        raise _no_master(master, began) from error
    if master.startswith("spark:"):
        _await_worker(made, master, resources.wait, began)
    return made


def stopped(session: Any) -> bool:
    """Whether a session has ended, by itself or because its cluster did."""
    context = session.sparkContext
    return context._jsc is None or bool(context._jsc.sc().isStopped())


def _clear_away() -> None:
    """Let go of a context that never came to work, else the next session would be of that one."""
    from pyspark import SparkContext

    if SparkContext._active_spark_context is not None:
        SparkContext._active_spark_context.stop()


def _here(resources: Resources) -> dict[str, str]:
    """Settings of a Spark in this machine: it listens to this machine alone."""
    found = {
        "spark.driver.bindAddress": "127.0.0.1", "spark.driver.host": "127.0.0.1", "spark.ui.enabled": "false",
        "spark.log.level": "ERROR",
    }
    if resources.memory:
        found["spark.driver.memory"] = f"{resources.memory // 2**20}m"
    if resources.temporary:
        found["spark.local.dir"] = str(resources.temporary)
    return found


def _look_for_java(given: str) -> None:
    home = os.environ.get("JAVA_HOME")
    program = shutil.which(str(Path(home) / "bin" / "java") if home else "java")
    if program is None:
        raise EngineUnavailable("java-absent", setting=SETTING, given=given, needed=JAVA)
    told = subprocess.run([program, "-version"], capture_output=True, text=True, check=False)
    version = re.search(r'version "(?:1\.)?(\d+)', told.stderr)
    if version and int(version[1]) < JAVA:
        raise EngineUnavailable(
            "java-old", setting=SETTING, given=given, needed=JAVA, program=program, found=version[1],
        )


def _reach(master: str, wait: float, began: float) -> None:
    """Return once one of the masters accepts a connection."""
    reason = ""
    for place in master.removeprefix("spark://").split(","):
        host, _, port = place.rpartition(":")
        try:
            with socket.create_connection((host, int(port)), timeout=wait):
                return
        except (OSError, OverflowError) as error:
            reason = f"{place}: {getattr(error, 'strerror', None) or error}"
    raise EngineUnavailable("unreachable", setting=SETTING, given=master, reason=reason, seconds=_since(began))


def _await_worker(made: Any, master: str, wait: float, began: float) -> None:
    """Return once a worker has given the session an executor; a cluster that allots them on demand is not awaited."""
    context = made.sparkContext
    if context.getConf().get("spark.dynamicAllocation.enabled", "false") == "true":
        return
    while not stopped(made):
        if context._jsc.sc().getExecutorMemoryStatus().size() > 1:
            return
        if time.monotonic() - began > wait:
            made.stop()
            raise EngineUnavailable("no-worker", setting=SETTING, given=master, seconds=_since(began), wait=WAIT)
        time.sleep(_LOOK_AGAIN)
    raise _no_master(master, began)


def _no_master(master: str, began: float) -> EngineUnavailable:
    import pyspark

    return EngineUnavailable(
        "no-master", setting=SETTING, given=master, version=pyspark.__version__, seconds=_since(began),
    )


def _since(began: float) -> str:
    return f"{time.monotonic() - began:.0f}"
