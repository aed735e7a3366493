"""Fetching once a day, beside the server, what followed installations publish, though no timer runs."""

from __future__ import annotations

import logging
import threading
import time

from django.conf import settings
from django.db import close_old_connections

from distretto.catalogue.domain.installations import fetch_due

EVERY = 600.0
"""Seconds between two looks at what is due."""
_log = logging.getLogger("distretto.web.fetching")


def look() -> None:
    """Fetch what is due; several servers at once do it once. What could not be reached says so on its page."""
    try:
        fetch_due()
    except Exception:  # what a database may answer while it is being upgraded; the next look comes
        _log.exception("What followed installations publish could not be fetched; it is tried again.")


def begin() -> None:
    """Look every ten minutes as long as the server runs; a demonstration asks nobody."""
    if not settings.DEMONSTRATION:
        threading.Thread(target=_watch, name="fetching", daemon=True).start()


def _watch() -> None:
    while True:
        time.sleep(EVERY)
        close_old_connections()
        look()
        close_old_connections()
