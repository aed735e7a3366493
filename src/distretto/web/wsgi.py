"""The application for a WSGI server."""

from __future__ import annotations

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "distretto.web.settings")
application = get_wsgi_application()

from distretto.web import closing, fetching, warming  # noqa: E402 - needs the settings

warming.begin()
closing.begin()
fetching.begin()
