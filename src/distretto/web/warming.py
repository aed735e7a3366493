"""What the first reader would else wait for, computed while the server starts."""

from __future__ import annotations

import gc
import logging
import threading
from importlib import import_module

from django.conf import settings
from django.db import connection
from django.utils.timezone import localdate

from distretto.catalogue.domain.queries.entries import entries_now
from distretto.catalogue.domain.queries.meant import ready_words
from distretto.evidence.store import default_store
from distretto.groups.domain.rechecking import check_all
from distretto.rendering.text import LANGUAGES
from distretto.themes.analysis import analyses
from distretto.themes.running import call_worker
from distretto.web import rechecking
from distretto.web.pages.area import area_page
from distretto.web.pages.figures import strip_svg
from distretto.web.pages.start import EXAMPLES, truths

COMPUTED_WITH = ("scipy.stats", "scipy.optimize", "scipy.cluster.hierarchy")
"""What methods load when they compute."""


def warm() -> None:
    """Compute the home page's sentences and draw its strips, in every language; read the catalogue's index and words.

    Then the page of one region: the data that it reads are those of every other region's page. What waits to be
    computed since the last time goes on, and the questions of pinned findings are asked again: data or methods may be
    others since the server stopped.
    """
    try:
        for language in LANGUAGES:
            for truth in truths(language)[1]:
                strip_svg(truth.finding, language)
        entries_now()
        ready_words()
        call_worker(default_store())
        for language in LANGUAGES:
            area_page(EXAMPLES[0], language)
        check_all(default_store(), day=localdate().isoformat())
    except Exception:
        logging.getLogger("distretto.web").exception("the home page could not be prepared")
    finally:
        connection.close()


def begin() -> None:
    """Start warming beside the server; a page that needs the same waits for it instead of computing it twice.

    Addresses, analyses and what they compute with are imported first: a request that imported them while warming does
    could lock it out, and itself. All of it stays, so garbage is not looked for in it.
    """
    import_module(settings.ROOT_URLCONF)
    analyses()
    for module in COMPUTED_WITH:
        import_module(module)
    gc.collect()
    gc.freeze()
    threading.Thread(target=_warm_and_watch, name="warming", daemon=True).start()


def _warm_and_watch() -> None:
    """Warm; from then on see whether the findings that people rely on turned."""
    warm()
    rechecking.watch()
