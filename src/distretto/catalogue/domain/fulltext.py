"""The full-text table: FTS5 on SQLite, tsvector with GIN on PostgreSQL. The words in it are stems already.

Both tables are called `catalogue_search` and hold `title` and `words` of each published record.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from django.db import connection
from numpy.typing import NDArray

CREATE = {
    "sqlite": (
        "CREATE VIRTUAL TABLE catalogue_search USING fts5(title, words, tokenize = 'unicode61 remove_diacritics 0')",
    ),
    "postgresql": (
        "CREATE TABLE catalogue_search (record_id bigint PRIMARY KEY REFERENCES catalogue_record(id) "
        "ON DELETE CASCADE, title tsvector NOT NULL, words tsvector NOT NULL)",
        "CREATE INDEX catalogue_search_title ON catalogue_search USING gin (title)",
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


def take_out(identities: Iterable[int]) -> None:
    """Forget the records."""
    column = "rowid" if connection.vendor == "sqlite" else "record_id"
    with connection.cursor() as cursor:
        cursor.executemany(f"DELETE FROM catalogue_search WHERE {column} = %s", [(one,) for one in identities])


def matching(wanted: Sequence[tuple[str, ...]], column: str) -> NDArray[np.int64]:
    """The ids of records in which every word stands in one of its forms, the last word as a beginning too.

    column : "title", or "words" for all of the text. A frequent word has as many ids as there are records, so they
    come as one value of one row and not as rows.
    """
    if not wanted:
        return np.zeros(0, dtype=np.int64)
    sql, arguments = _sqlite(wanted, column) if connection.vendor == "sqlite" else _postgresql(wanted, column)
    with connection.cursor() as cursor:
        cursor.execute(sql, arguments)
        (found,) = cursor.fetchone()
    if not found:
        return np.zeros(0, dtype=np.int64)
    if connection.vendor == "sqlite":
        return np.array(found.split(","), dtype=np.int64)
    return np.frombuffer(bytes(found), dtype=">i8").astype(np.int64)


def _sqlite(wanted: Sequence[tuple[str, ...]], column: str) -> tuple[str, list[Any]]:
    last = len(wanted) - 1
    groups = (
        "(" + " OR ".join(f'"{form}"' + ("*" if place == last and len(form) > 2 else "") for form in word) + ")"
        for place, word in enumerate(wanted)
    )
    return "SELECT group_concat(rowid) FROM catalogue_search WHERE catalogue_search MATCH %s", [
        f"{{{column}}} : (" + " AND ".join(groups) + ")"
    ]


def _postgresql(wanted: Sequence[tuple[str, ...]], column: str) -> tuple[str, list[Any]]:
    last = len(wanted) - 1
    groups = (
        "(" + " | ".join(f"'{form}'" + (":*" if place == last and len(form) > 2 else "") for form in word) + ")"
        for place, word in enumerate(wanted)
    )
    return f"SELECT string_agg(int8send(record_id), ''::bytea) FROM catalogue_search WHERE {column} @@ %s::tsquery", [
        " & ".join(groups)
    ]
