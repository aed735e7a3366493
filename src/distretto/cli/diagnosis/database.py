"""The database: there, of this version, whole; the groups' logs; the files that rows name."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from distretto.cli.diagnosis.found import Found, fact, warning, wrong
from distretto.cli.serve import SERVED_AT

UNUSABLE = frozenset({"not-prepared", "database-unreachable", "database-empty", "database-behind", "database-newer"})
"""After these nothing in the database can be looked at."""
MANY = 10
"""Missing files that are named one by one."""


def look(home: Path) -> Iterator[Found]:
    """Whether it can be used at all."""
    from django.db import Error, connection

    from distretto.cli.keeping import tables

    try:
        there = tables.applied()
    except (Error, OSError) as error:
        yield wrong("database-unreachable", reason=str(error).strip().splitlines()[0])
        return
    known = tables.known()
    if not there:
        yield fact("not-prepared", home=home) if _never_served(home) else wrong("database-empty")
    elif missing := len(known - there):
        yield wrong("database-behind", count=missing)
    elif more := sorted(there - known):
        yield wrong("database-newer", migration=" ".join(more[0]))
    if connection.vendor == "sqlite":
        yield from _sqlite()
    else:
        yield from _postgresql()


def _never_served(home: Path) -> bool:
    """Whether the home waits for its first `distretto up`: a database of its own, and nothing that serving leaves."""
    from django.db import connection

    return connection.vendor == "sqlite" and not any((home / name).exists() for name in (SERVED_AT, "media"))


def look_at_rows(_: Path) -> Iterator[Found]:
    """Whether what is in it is whole."""
    from django.db.models import Max
    from django.utils import timezone

    from distretto.cli.keeping.restoring import broken_logs
    from distretto.groups.models import Act

    for group in broken_logs():
        yield wrong("log-broken", group=group)
    latest = Act.objects.aggregate(latest=Max("at"))["latest"]
    if latest is not None and latest > timezone.now() + timedelta(hours=1):
        yield wrong("clock", latest=f"{latest:%Y-%m-%d %H:%M}", now=f"{timezone.now():%Y-%m-%d %H:%M}")
    yield from _files()


def _sqlite() -> Iterator[Found]:
    from django.db import connection
    from django.db.utils import DatabaseError

    with connection.cursor() as cursor:
        try:
            cursor.execute("PRAGMA integrity_check(1)")
            told = str(cursor.fetchone()[0])
        except DatabaseError as error:
            told = str(error)
        if told != "ok":
            yield wrong("database-damaged", reason=told.splitlines()[0])
            return
        cursor.execute("PRAGMA foreign_key_check")
        rows = cursor.fetchall()
    if rows:
        yield wrong("database-references", table=rows[0][0], other=rows[0][2], count=len(rows))


def _postgresql() -> Iterator[Found]:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("SELECT conrelid::regclass::text, conname FROM pg_constraint WHERE NOT convalidated")
        for table, name in cursor.fetchall():
            yield wrong("database-unchecked", table=table, name=name)
        cursor.execute("SELECT pg_encoding_to_char(encoding) FROM pg_database WHERE datname = current_database()")
        encoding = cursor.fetchone()[0]
    if encoding != "UTF8":
        yield wrong("database-encoding", encoding=encoding)


def _files() -> Iterator[Found]:
    """The files that rows name and the storage lacks, wherever it keeps them."""
    from django.apps import apps
    from django.core.files.storage import default_storage
    from django.db.models import FileField

    from distretto.cli.keeping.taking import stored

    try:
        there = set(stored(default_storage))
    except Exception as error:
        yield wrong("storage-unreachable", reason=str(error).strip().splitlines()[0])
        return
    missing = 0
    for model in apps.get_models():
        for field in model._meta.local_concrete_fields:
            if not isinstance(field, FileField):
                continue
            for name in model._base_manager.exclude(**{field.name: ""}).values_list(field.name, flat=True):
                if name and name not in there:
                    missing += 1
                    if missing <= MANY:
                        yield wrong("file-missing", file=name, table=model._meta.db_table)
    if missing > MANY:
        yield warning("files-missing", count=missing)
