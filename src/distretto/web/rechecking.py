"""Asking the questions of pins again beside the server: data are refreshed and marked while it runs."""

from __future__ import annotations

import logging
import time

from django.db import close_old_connections
from django.utils.timezone import localdate

from distretto.evidence.store import default_store
from distretto.groups.domain.rechecking import check_all

EVERY = 600.0
"""Seconds between two looks. What has not changed is in the cache of findings: a look costs little."""
_log = logging.getLogger("distretto.web.rechecking")


def look() -> None:
    """Ask every pin's question again; those who answer for what turned are told."""
    try:
        close_old_connections()
        check_all(default_store(), day=localdate().isoformat())
    except Exception:  # data or database may be under way to another state; the next look comes
        _log.exception("The pins could not be checked; it is tried again.")
    finally:
        close_old_connections()


def watch() -> None:
    """Look again and again, as long as the server runs."""
    while True:
        time.sleep(EVERY)
        look()
