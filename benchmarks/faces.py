"""Claims: a warm finding page in under 150 ms of server time, a cold answer on the command line in under 2 s,
and a brief as PDF in under 5 s.

The page is asked of the application itself, without a network. The cold answer is a fresh process on an empty
home, each time; what is compiled stays, as after an installation. The brief is computed anew with its figures.
Medians; the process exits non-zero when a claim fails.

    python benchmarks/faces.py [--runs 5]
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

PAGE = "/en/specialisation/profile/?region=ITI3"
ASK = ("ask", "specialisation.profile", "--region", "ITI3")


def median_of(runs: int, measured: Callable[[], float]) -> float:
    return statistics.median(measured() for _ in range(runs))


def warm_page(runs: int) -> float:
    os.environ["DJANGO_SETTINGS_MODULE"] = "distretto.web.settings"
    import django

    django.setup()
    from django.test import Client

    client = Client(SERVER_NAME="127.0.0.1")
    assert client.get(PAGE).status_code == 200

    def once() -> float:
        start = time.perf_counter()
        client.get(PAGE)
        return time.perf_counter() - start

    return median_of(runs, once)


def cold_answer(runs: int) -> float:
    def once() -> float:
        with tempfile.TemporaryDirectory() as home:
            start = time.perf_counter()
            subprocess.run(
                [sys.executable, "-m", "distretto", *ASK], check=True, capture_output=True,
                env={k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"} | {"DISTRETTO_HOME": home},
            )
            return time.perf_counter() - start

    once()
    return median_of(runs, once)


def brief(runs: int) -> float:
    from distretto.evidence.store import Store
    from distretto.reports.brief import write_brief

    def once() -> float:
        with tempfile.TemporaryDirectory() as home:
            start = time.perf_counter()
            write_brief("ITI3", "en", "pdf", store=Store(Path(home)))
            return time.perf_counter() - start

    return median_of(runs, once)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5)
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as home:
        os.environ["DISTRETTO_HOME"] = home
        claims = (
            ("warm finding page", warm_page(runs), 0.150),
            ("cold answer on the command line", cold_answer(runs), 2.0),
            ("brief as PDF, computed anew", brief(max(1, runs // 2)), 5.0),
        )
    for name, seconds, limit in claims:
        print(f"{name:36} {seconds:8.3f} s   limit {limit:.3f} s   {'holds' if seconds < limit else 'FAILS'}")
    return 0 if all(seconds < limit for _, seconds, limit in claims) else 1


if __name__ == "__main__":
    sys.exit(main())
