"""Closing at their hour what groups have opened, and telling at once whoever wants it so, beside the server, though
nobody looks at it and no timer runs."""

from __future__ import annotations

import logging
import threading
import time

from django.conf import settings
from django.db import close_old_connections
from django.utils import timezone

from distretto.catalogue.domain import own_incoming
from distretto.groups.domain import consulting
from distretto.groups.domain.closing_ballots import close_all_due
from distretto.reports.mailing import send_at_once

EVERY = 60.0
"""Seconds between two looks."""
_log = logging.getLogger("distretto.web.closing")


def look() -> None:
    """Close the ballots and consultations whose hour has struck, then mail what is to be told at once, and delete files
    that nobody kept within their day; several servers at once do it once."""
    try:
        close_all_due(timezone.now())
        consulting.close_all_due()
        send_at_once(settings.WAGTAILADMIN_BASE_URL)
        own_incoming.sweep()
    except Exception:  # what a database may answer while it is being upgraded; the next look comes
        _log.exception("What is due in the working groups could not be closed or told; it is tried again.")


def begin() -> None:
    """Look every minute as long as the server runs."""
    threading.Thread(target=_watch, name="closing", daemon=True).start()


def _watch() -> None:
    while True:
        time.sleep(EVERY)
        close_old_connections()
        look()
        close_old_connections()
