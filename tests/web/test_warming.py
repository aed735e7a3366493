"""The server starts with everything imported that a request and the warming beside it both need."""

from __future__ import annotations

import subprocess
import sys

PROBE = """
import os, sys, threading
os.environ["DJANGO_SETTINGS_MODULE"] = "distretto.web.settings"
started = []
threading.Thread.start = lambda thread: started.append({
    "distretto.web.urls", "distretto.themes.specialisation.profile", "scipy.stats", "scipy.special", "scipy.optimize",
} <= set(sys.modules))
import distretto.web.wsgi
assert started and all(started), started
"""


def test_nothing_is_left_to_import_when_the_warming_begins(home: str) -> None:
    done = subprocess.run([sys.executable, "-c", PROBE], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
