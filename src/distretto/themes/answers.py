"""When an analysis has no answer: the data do not reach, and the reader is told which would."""

from __future__ import annotations

from distretto.themes.finding import Value


class CannotAnswer(LookupError):
    """The question is well put but the data do not reach it.

    `key` is a message key (`cannot-…`) with typed `values`, said in the reader's language; the
    exception's own text is English.
    """

    def __init__(self, key: str, text: str, **values: Value) -> None:
        super().__init__(text)
        self.key = key
        self.values = values
