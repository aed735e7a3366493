"""Fetching once a day, beside the server, what followed installations publish, though no timer runs."""

from __future__ import annotations

import logging
import threading
import time

from django.conf import settings
from django.db import close_old_connections

from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.domain.installations import fetch_due, fetch_held
from distretto.catalogue.installations.troubles import Trouble
from distretto.catalogue.models import Installation

EVERY = 600.0
"""Seconds between two looks at what is due."""
AT_ONCE = 2
"""Fetches that somebody asked for in a browser and that one process does at the same time; others wait."""
_FREE = threading.BoundedSemaphore(AT_ONCE)
_log = logging.getLogger("distretto.web.fetching")


def look() -> None:
    """Fetch what is due; several servers at once do it once. What could not be reached says so on its page."""
    try:
        fetch_due()
    except Exception:  # what a database may answer while it is being upgraded; the next look comes
        _log.exception("What followed installations publish could not be fetched; it is tried again.")


def soon(installation: Installation) -> None:
    """Do a fetch that is held already beside the server; what becomes of it is kept with the installation."""
    threading.Thread(target=_fetch, args=(installation,), name="fetching-asked", daemon=True).start()


def _fetch(installation: Installation) -> None:
    close_old_connections()
    try:
        with _FREE:
            fetch_held(installation=installation)
    except (Trouble, NotNow):
        _log.info("%s could not be fetched; its page says why.", installation.address)
    except Exception:  # nobody waits for this thread: it is told in the log, and tried again
        _log.exception("%s could not be fetched; it is tried again.", installation.address)
    finally:
        close_old_connections()


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
