"""The full-text table: FTS5 on SQLite, tsvector with GIN on PostgreSQL. The words in it are stems already.

Both tables are called `catalogue_search` and hold `title` and `words` of each published record.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from django.db import connection
from numpy.typing import NDArray

from distretto.rendering.searched import may_begin

CREATE = {
    "sqlite": (
        "CREATE VIRTUAL TABLE catalogue_search USING fts5(title, words, tokenize = 'unicode61 remove_diacritics 0')",
    ),
    "postgresql": (
        "CREATE TABLE catalogue_search "
        "(record_id bigint PRIMARY KEY, title tsvector NOT NULL, words tsvector NOT NULL)",
        "CREATE INDEX catalogue_search_words ON catalogue_search USING gin (words)",
    ),
}
DROP = "DROP TABLE catalogue_search"


def put(rows: Iterable[tuple[int, str, str]]) -> None:
    """Keep the stems of records: (id, title, all words, the title's included). What was there is replaced."""
    kept = list(rows)
    take_out(identity for identity, _, _ in kept)
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.executemany("INSERT INTO catalogue_search (rowid, title, words) VALUES (%s, %s, %s)", kept)
        else:
            cursor.executemany(
                "INSERT INTO catalogue_search (record_id, title, words) "
                "VALUES (%s, to_tsvector('simple', %s), to_tsvector('simple', %s))",
                kept,
            )


def take_all_out() -> None:
    """Forget every record."""
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM catalogue_search")


def take_out(identities: Iterable[int]) -> None:
    """Forget the records."""
    column = "rowid" if connection.vendor == "sqlite" else "record_id"
    with connection.cursor() as cursor:
        cursor.executemany(f"DELETE FROM catalogue_search WHERE {column} = %s", [(one,) for one in identities])


def matching(wanted: Sequence[tuple[str, ...]]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The ids of the records in which every word stands in one of its forms: anywhere, and in the title.

    The last word may be the beginning of one.

    A frequent word has as many ids as there are records, so they come as one value and not as rows.
    """
    read, sql, arguments = _sqlite(wanted) if connection.vendor == "sqlite" else _postgresql(wanted)
    with connection.cursor() as cursor:
        cursor.execute(sql, arguments)
        anywhere, in_title = cursor.fetchone()
    return read(anywhere), read(in_title)


def _sqlite(wanted: Sequence[tuple[str, ...]]) -> tuple[Any, str, list[str]]:
    words = " AND ".join(_either(wanted, '"{}"', "*", " OR "))
    found = "(SELECT group_concat(rowid) FROM catalogue_search WHERE catalogue_search MATCH %s)"
    return _from_text, f"SELECT {found}, {found}", [f"{{words}} : ({words})", f"{{title}} : ({words})"]


def _postgresql(wanted: Sequence[tuple[str, ...]]) -> tuple[Any, str, list[str]]:
    words = " & ".join(_either(wanted, "'{}'", ":*", " | "))
    ids = "string_agg(int8send(record_id), ''::bytea)"
    return _from_bytes, (
        f"SELECT {ids}, {ids} FILTER (WHERE title @@ %s::tsquery) FROM catalogue_search WHERE words @@ %s::tsquery"
    ), [words, words]


def _either(wanted: Sequence[tuple[str, ...]], quoted: str, beginning: str, either: str) -> list[str]:
    """For each word its forms, any of which will do; of the last word also what begins with one."""
    last = len(wanted) - 1
    return [
        "(" + either.join(
            quoted.format(form) + (beginning if place == last and form in may_begin(word) else "") for form in word
        ) + ")"
        for place, word in enumerate(wanted)
    ]  # fmt: skip


def _from_text(found: str | None) -> NDArray[np.int64]:
    return np.array(found.split(",") if found else [], dtype=np.int64)


def _from_bytes(found: bytes | None) -> NDArray[np.int64]:
    return np.frombuffer(bytes(found or b""), dtype=">i8").astype(np.int64)
