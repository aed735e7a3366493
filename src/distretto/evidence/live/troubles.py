"""Why nothing came of a source: a case with its values, to be said in any language as `source-trouble-CASE`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from distretto.evidence.sources.faults import Fault, Said, SourceError

_SENTENCES = {
    "offline": "{host} cannot be reached ({reason})",
    "proxy": "the proxy in front of {host} refused ({reason})",
    "silent": "{host} did not answer in time",
    "cut": "the answer of {host} broke off ({reason})",
    "busy": "{host} is busy (HTTP {status})",
    "later": "{host} asks to come back in {seconds} seconds (HTTP {status})",
    "refused": "{host} answered HTTP {status}: {reason}",
    "gone": "{host} no longer has {address} (HTTP {status})",
    "page": "{host} sent a web page in place of data",
    "empty": "{host} has no figures for what was asked",
    "too-big": "{host} gives no answer of this size",
    "form": "not what the provider publishes",
    "dimension": "{file} no longer has {missing}; it has {found}",
    "table": "not what the data set needs",
    "older": "the newest year of {file} is {year}, that of {dataset} at hand is {newest}",
    "older-areas": "some areas of {file} end before those of {dataset} at hand",
    "address": "{given} is no web address",
    "running": "{name} is being fetched by another process",
    "by-hand": "{name} has no address that a programme may fetch",
}


class SourceTrouble(RuntimeError):
    """Nothing came, or nothing that can be used; what was kept before stays as it is.

    case, values : what went wrong, with its parts. error : what is wrong with a file, where it is of one. passing :
    whether asking again may help. given : whether it is of files that a person gave.
    """

    def __init__(
        self, case: str, *, passing: bool = False, error: SourceError | None = None, **values: object,
    ) -> None:
        self.case = case
        self.values = {name: value if isinstance(value, Said) else str(value) for name, value in values.items()}
        self.passing = passing
        self.faults: tuple[Fault, ...] = error.faults if error is not None else ()
        self.more = error.more if error is not None else 0
        self.given = False
        sentence = _SENTENCES[case].format(**self.values)
        super().__init__(f"{sentence}: {error}" if error is not None else sentence)

    def of_given(self, files: Mapping[str, str]) -> None:
        """Let it be of files that a person gave. files : the name of each by the provider's table that it is."""
        self.given = True
        self.faults = tuple(replace(one, file=files.get(one.file, one.file)) for one in self.faults)
        if isinstance(file := self.values.get("file"), str):
            self.values["file"] = files.get(file, file)

    def plain(self) -> dict[str, Any]:
        """As it is kept, to be said in any language later."""
        return {
            "case": self.case, "given": self.given, "more": self.more, "faults": [one.plain() for one in self.faults],
            "values": {
                name: value.plain() if isinstance(value, Said) else value for name, value in self.values.items()
            },
        }


def of_file(file: str, problem: Said) -> SourceTrouble:
    """What came is not what the provider publishes."""
    return SourceTrouble("form", error=SourceError(file, problem))
