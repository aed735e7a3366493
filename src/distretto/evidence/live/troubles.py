"""Why nothing came from a provider: a case with its values, to be said in any language as `source-trouble-CASE`."""

from __future__ import annotations

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
    "form": "{file} is not what the provider publishes: {reason}",
    "dimension": "the provider's table no longer has {missing}; it has {found}",
    "table": "{reason}",
    "older": "the newest year of {file} is {year}, that of {dataset} at hand is {newest}",
    "address": "{given} is no web address",
    "running": "{name} is being fetched by another process",
    "by-hand": "{name} has no address that a programme may fetch",
}


class SourceTrouble(RuntimeError):
    """Nothing came, or nothing that can be used; what was kept before stays as it is.

    case, values : what went wrong, with its parts. passing : whether asking again may help.
    """

    def __init__(self, case: str, *, passing: bool = False, **values: object) -> None:
        self.case = case
        self.values = {name: str(value) for name, value in values.items()}
        self.passing = passing
        super().__init__(_SENTENCES[case].format(**self.values))
