"""The rows of the database as lines of JSON, a table each, whatever the database; and back in one transaction."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import IO, Any
from uuid import UUID

from django.apps import apps
from django.db import connection, models, transaction
from django.db.migrations.loader import MigrationLoader
from django.db.models import Value

INDEX = "wagtailsearch"
"""The app whose tables are made anew, and are others in each kind of database."""
LEFT_OUT = frozenset({"django_session", "wagtailadmin_editingsession", "wagtailsearch_indexentry"})
"""Who is signed in and who has what open just now; and the index."""
AT_ONCE = 500
TOKEN_TABLE = "distretto_restored"
"""Names the restoration that the database holds: so that its files follow although the process was killed."""
Migration = tuple[str, str]


class NotLoaded(ValueError):
    """A row of the archive does not go into this database."""

    def __init__(self, table: str, row: int, reason: str) -> None:
        super().__init__(f"{table}, row {row}: {reason}")
        self.table, self.row, self.reason = table, row, reason


def tables(registry: Any = apps) -> dict[str, type[models.Model]]:
    """The models whose rows are kept, by table."""
    every = registry.get_models(include_auto_created=True)
    return {
        model._meta.db_table: model for model in sorted(every, key=lambda one: one._meta.db_table)
        if model._meta.managed and not model._meta.proxy and model._meta.app_label != INDEX
        and model._meta.db_table not in LEFT_OUT
    }


def fields_of(model: type[models.Model]) -> list[models.Field[Any, Any]]:
    """The columns of a model's own table, those that the database computes left out."""
    return [field for field in model._meta.local_concrete_fields if not field.generated]


def applied() -> set[Migration]:
    """The migrations that this database has gone through; none where it has no tables."""
    return set(MigrationLoader(connection).applied_migrations)


def known() -> set[Migration]:
    """The migrations of this version of the program."""
    return set(MigrationLoader(None).disk_migrations)


@contextmanager
def snapshot() -> Iterator[None]:
    """One state of the database for as long as the block lasts; whoever writes meanwhile is not kept waiting."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("BEGIN DEFERRED")
            try:
                yield
            finally:
                cursor.execute("ROLLBACK")
        return
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
        yield


def write(model: type[models.Model], file: IO[bytes]) -> int:
    """Write the rows of a table, the names of the columns first; returns how many."""
    names = [field.attname for field in fields_of(model)]
    file.write(_line(names))
    count = 0
    rows = model._base_manager.order_by("pk").values_list(*names)
    for row in rows.iterator(chunk_size=AT_ONCE):
        file.write(_line(row))
        count += 1
    return count


def empty(registry: Any = apps) -> None:
    """Take every row out of the tables, within the transaction that is open."""
    present = set(connection.introspection.table_names())
    gone = [name for name in (*tables(registry), *sorted(LEFT_OUT)) if name in present]
    quoted = [connection.ops.quote_name(name) for name in gone]
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("PRAGMA defer_foreign_keys = ON")
            for name in quoted:
                cursor.execute(f"DELETE FROM {name}")
        else:
            cursor.execute("SET CONSTRAINTS ALL DEFERRED")
            cursor.execute(f"TRUNCATE {', '.join(quoted)}")


def load(model: type[models.Model], lines: Iterable[bytes]) -> int:
    """Put the rows of a table in as they are: no default, no time of change and no signal touches them.

    Raises NotLoaded with the row that the database refuses.
    """
    told = iter(lines)
    names = json.loads(next(told))
    columns = {field.attname: field for field in fields_of(model)}
    if set(names) != set(columns):
        raise NotLoaded(model._meta.db_table, 0, ", ".join(sorted(set(names) ^ set(columns))))
    fields = [columns[name] for name in names]
    count = 0
    batch: list[models.Model] = []
    for line in told:
        values = [_read(field, value) for field, value in zip(fields, json.loads(line), strict=True)]
        batch.append(model(**dict(zip(names, values, strict=True))))
        if len(batch) == AT_ONCE:
            count = _put(model, fields, batch, count)
            batch = []
    return _put(model, fields, batch, count)


def reset_sequences(registry: Any = apps) -> None:
    """Let the numbers that the database gives go on after the highest that there is."""
    from django.core.management.color import no_style

    statements = connection.ops.sequence_reset_sql(no_style(), list(tables(registry).values()))
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)


def count_rows(registry: Any = apps) -> dict[str, int]:
    """How many rows each table has."""
    return {name: model._base_manager.count() for name, model in tables(registry).items()}


def registry_at(migrations: Sequence[Migration]) -> Any:
    """The models as they were after these migrations; today's where they are all that there are."""
    if set(migrations) >= known():
        return apps
    return MigrationLoader(connection).project_state(leaves(migrations)).apps


def leaves(migrations: Sequence[Migration]) -> list[Migration]:
    """The last migration of each app among these."""
    graph, among = MigrationLoader(None).graph, set(migrations)
    return sorted(
        key for key in among if key in graph.nodes
        and not any(child.key[0] == key[0] and child.key in among for child in graph.node_map[key].children)
    )  # fmt: skip


def mark_restored(token: str) -> None:
    """Write down which restoration this database holds, within its transaction."""
    with connection.cursor() as cursor:
        cursor.execute(f"CREATE TABLE IF NOT EXISTS {TOKEN_TABLE} (token varchar(64) NOT NULL)")
        cursor.execute(f"DELETE FROM {TOKEN_TABLE}")
        cursor.execute(f"INSERT INTO {TOKEN_TABLE} (token) VALUES (%s)", [token])


def restored_token() -> str:
    """Which restoration this database holds; an empty text where none."""
    if TOKEN_TABLE not in connection.introspection.table_names():
        return ""
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT token FROM {TOKEN_TABLE}")
        row = cursor.fetchone()
    return row[0] if row else ""


def _put(model: type[models.Model], fields: Sequence[Any], batch: Sequence[models.Model], before: int) -> int:
    """Insert a batch; where it is refused, row by row, so that the row can be named."""
    if not batch:
        return before
    manager = model._base_manager
    size = max(1, connection.ops.bulk_batch_size(fields, batch))
    try:
        with transaction.atomic():
            for start in range(0, len(batch), size):
                manager._insert(batch[start : start + size], fields=fields, raw=True, using=connection.alias)
    except Exception as whole:
        for place, row in enumerate(batch, start=before + 1):
            try:
                with transaction.atomic():
                    manager._insert([row], fields=fields, raw=True, using=connection.alias)
            except Exception as error:
                raise NotLoaded(model._meta.db_table, place, str(error).strip()) from error
        raise NotLoaded(model._meta.db_table, before + 1, str(whole).strip()) from whole
    return before + len(batch)


def _read(field: Any, value: Any) -> Any:
    if value is None:
        return Value(None, models.JSONField()) if isinstance(field, models.JSONField) and not field.null else None
    if isinstance(field, models.BinaryField):
        return base64.b64decode(value)
    return field.to_python(value)


def _line(values: Iterable[Any]) -> bytes:
    told = json.dumps(list(values), ensure_ascii=False, separators=(",", ":"), default=_plain)
    return told.encode("utf-8", "surrogatepass") + b"\n"


def _plain(value: Any) -> Any:
    """A value that JSON lacks, as text that its field reads; of times every microsecond, since logs are hashed."""
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, Decimal | UUID):
        return str(value)
    if isinstance(value, timedelta):
        return f"{value.days} {value.seconds // 3600:02}:{value.seconds // 60 % 60:02}:{value.seconds % 60:02}" + (
            f".{value.microseconds:06}" if value.microseconds else ""
        )
    if isinstance(value, bytes | memoryview):
        return base64.b64encode(bytes(value)).decode("ascii")
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"{type(value).__name__} has no plain form")
