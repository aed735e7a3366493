"""`up`: prepare everything and serve, saying so in one line. What is in the way is said before that."""

from __future__ import annotations

import os
import shutil
import socket
import threading
import time
from contextlib import suppress
from contextvars import copy_context
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import typer

from distretto.cli.speech import WrongUse, words

NEEDED = 200 * 1024 * 1024
HOST, PORT = "127.0.0.1", 8000
SERVED_AT = "served-at"
"""The file of the home that keeps the address at which it was served last."""

PATIENCE = 2
"""Seconds that a worker has to end in: Ctrl-C reaches it directly and again from the server, and it may then wait."""

FIRST_PAGE_TRIES, FIRST_PAGE_PAUSE = 600, 0.2
"""How often, and every how many seconds, the server is asked whether it answers before we say that it does."""


def serve(host: str, port: int, workers: int) -> None:
    """Check, migrate, warm up, and serve until interrupted. Raises WrongUse for what is in the way."""
    from distretto.evidence.store import default_home

    check_port(host, port)
    check_disk(default_home())
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "distretto.web.settings")
    os.environ.setdefault("WEB_PROCESSES", str(workers))
    keep_address(os.environ.setdefault("SITE_ADDRESS", near_address(host, port)), default_home())
    typer.echo(words("cli-up-preparing"), err=True)
    migrate()
    publish_assets()
    load_starter()
    warm()
    warn_of_many(workers)
    run_server(host, port, workers, first_administrator())


def check_port(host: str, port: int) -> None:
    """Raise WrongUse where something else listens already or the address is not ours to take."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except PermissionError as error:
            raise WrongUse("cli-up-port-forbidden", port=port, other=PORT) from error
        except socket.gaierror as error:
            raise WrongUse("cli-up-no-such-host", host=host) from error
        except OSError as error:
            other = port + 1 if port < 65535 else PORT
            raise WrongUse("cli-up-port-busy", host=host, port=port, other=other) from error


def check_disk(home: Path) -> None:
    """Raise WrongUse where the home folder cannot be written or the disk is full."""
    try:
        home.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WrongUse("cli-up-home-unwritable", home=home, reason=error.strerror or error) from error
    if not os.access(home, os.W_OK):
        raise WrongUse("cli-up-home-unwritable", home=home, reason=os.strerror(13))
    free = shutil.disk_usage(home).free
    if free < NEEDED:
        raise WrongUse("cli-up-disk-full", home=home, free=free // 2**20, needed=NEEDED // 2**20)


def set_up() -> None:
    """Make the platform's models known; the database is not looked at."""
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "distretto.web.settings")
    django.setup()


def migrate() -> None:
    """Bring the database to the present state."""
    set_up()
    from django.core.management import call_command

    from distretto.cli.keeping.restoring import settle
    from distretto.evidence.store import default_home

    settle(default_home())
    call_command("migrate", interactive=False, verbosity=0)
    call_command("createcachetable", verbosity=0)


def publish_assets() -> int:
    """Put stylesheets and scripts where DISTRETTO_STATIC says, if it does; how many objects were written.

    Raises WrongUse where that storage cannot be written.
    """
    from django.contrib.staticfiles.storage import staticfiles_storage

    try:
        written: int = staticfiles_storage.publish()
    except Exception as error:
        reason = (str(error).strip() or type(error).__name__).splitlines()[0]
        raise WrongUse("cli-up-static-unreachable", reason=reason) from error
    return written


def load_starter() -> None:
    """Publish the starter catalogue, or bring up to date what nobody has changed of it."""
    from distretto.catalogue.starter.load import load

    load()


def warm() -> None:
    """Read the manifest, the classifications and the messages, so that the first page is quick."""
    from distretto.evidence.store import default_store
    from distretto.rendering.text import LANGUAGES, bundle
    from distretto.themes.analysis import analyses

    for language in LANGUAGES:
        bundle(language)
    analyses()
    if not default_store().datasets():
        raise WrongUse("cli-no-data")


def warn_of_many(workers: int) -> None:
    """Say where several processes write to SQLite, which lets one write at a time."""
    from django.db import connection

    if workers > 1 and connection.vendor == "sqlite":
        typer.echo(words("cli-up-many-sqlite", count=workers), err=True)


def first_administrator() -> str | None:
    """The token with which the first administrator signs in, while there is none."""
    from distretto.people.domain.accounts import first_token

    return first_token()


def run_server(host: str, port: int, workers: int, token: str | None) -> None:
    """Serve the Django application until interrupted."""
    from granian import Granian
    from granian.constants import Interfaces

    server = Granian(
        "distretto.web.wsgi:application", address=host, port=port, interface=Interfaces.WSGI,
        workers=workers, log_enabled=False, websockets=False, workers_kill_timeout=PATIENCE,
    )
    told = (say_when_ready, host, port, token)
    in_this_language = copy_context()
    server.on_startup(lambda: threading.Thread(target=in_this_language.run, args=told, daemon=True).start())
    with suppress(KeyboardInterrupt):
        server.serve()
    typer.echo(words("cli-up-stopped"), err=True)


def near_address(host: str, port: int) -> str:
    """The address at which this machine reaches what is served there."""
    near = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(host, f"[{host}]" if ":" in host else host)
    return f"http://{near}:{port}"


def keep_address(address: str, home: Path) -> None:
    """Keep in the home where it is served: mails and exports name it, also those of commands that run beside."""
    (home / SERVED_AT).write_text(address, encoding="utf-8")


def say_when_ready(host: str, port: int, token: str | None) -> None:
    """Say where to look once the first page is there, and not before, and where mails lie that are not sent."""
    from distretto.evidence.demonstration import is_demonstration
    from distretto.people.domain.accounts import kept_mails

    address, near = f"[{host}]" if ":" in host else host, near_address(host, port)
    for _ in range(FIRST_PAGE_TRIES):
        try:
            with urlopen(f"{near}/healthz", timeout=FIRST_PAGE_PAUSE * 20):
                break
        except HTTPError:
            break
        except OSError:
            time.sleep(FIRST_PAGE_PAUSE)
    typer.echo(words("cli-up-ready", address=f"http://{address}:{port}"))
    if (folder := kept_mails()) and not is_demonstration():
        typer.echo(words("cli-up-mails-kept", folder=folder))
    if token is not None:
        typer.echo(words("cli-up-first", address=f"{near}/accounts/first/{token}/"))
