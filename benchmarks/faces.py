"""Claims: warm pages in under 300 ms of server time, a finding's in under 150 ms; a cold answer on the command line
in under 2 s; a brief as PDF in under 5 s where its findings are kept, and in under 30 s where nothing is known yet.

The pages are asked of the application itself, without a network, in a home with the starter catalogue. The cold answer
is a fresh process on an empty home, each time; what is compiled stays, as after an installation. Medians; the process
exits non-zero when a claim fails.

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

PAGES = (
    ("/en/specialisation/profile/?region=ITI3", 0.150),
    ("/en/", 0.300),
    ("/en/regions/ITI3/", 0.300),
    ("/en/innovation/profile/?region=ITI3", 0.300),
    ("/en/innovation/conditions/", 0.300),
    ("/en/innovation/counter_brief/?region=ITI3", 0.300),
    ("/en/financing/efficiency/?region=ITI3", 0.300),
    ("/en/cooperation/network/?region=ITI3", 0.300),
    ("/en/skills/distance/", 0.300),
    ("/en/specialisation/comparison/", 0.300),
    ("/en/catalogue/", 0.300),
)
ASK = ("ask", "specialisation.profile", "--region", "ITI3")


def median_of(runs: int, measured: Callable[[], float]) -> float:
    return statistics.median(measured() for _ in range(runs))


def warm_pages(runs: int) -> list[tuple[str, float, float]]:
    os.environ["DJANGO_SETTINGS_MODULE"] = "distretto.web.settings"
    from distretto.cli.serve import load_starter, migrate

    migrate()
    load_starter()
    from django.test import Client

    client = Client(SERVER_NAME="127.0.0.1")

    def once(page: str) -> float:
        start = time.perf_counter()
        assert client.get(page).status_code == 200, page
        return time.perf_counter() - start

    for page, _ in PAGES:
        while client.get(page).status_code == 202:
            time.sleep(1)
    return [(f"warm {page}", median_of(runs, lambda page=page: once(page)), limit) for page, limit in PAGES]


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


def briefs() -> tuple[float, float]:
    """Seconds with nothing known yet, and once more with the findings kept."""
    from distretto.evidence.store import Store
    from distretto.reports.brief import write_brief

    with tempfile.TemporaryDirectory() as home:
        times = [time.perf_counter()]
        for _ in range(2):
            write_brief("ITH5", "en", "pdf", store=Store(Path(home)))
            times.append(time.perf_counter())
    return times[1] - times[0], times[2] - times[1]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5)
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as home:
        os.environ["DISTRETTO_HOME"] = home
        pages = warm_pages(runs)
        anew, again = briefs()
        claims = [
            *pages,
            ("cold answer on the command line", cold_answer(runs), 2.0),
            ("brief as PDF, nothing known yet", anew, 30.0),
            ("brief as PDF, findings kept", again, 5.0),
        ]
    for name, seconds, limit in claims:
        print(f"{name:52} {seconds:8.3f} s   limit {limit:.3f} s   {'holds' if seconds < limit else 'FAILS'}")
    return 0 if all(seconds < limit for _, seconds, limit in claims) else 1


if __name__ == "__main__":
    sys.exit(main())
