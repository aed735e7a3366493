"""A pinned finding then and now: every sentence, the conclusion, and whether data or method made the difference."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any, Literal

from distretto.evidence.store import default_store
from distretto.groups.models import Pin, PinCheck
from distretto.rendering.explaining import conclusion_in_words
from distretto.rendering.reading import emphasised
from distretto.rendering.text import say, t, write_cell
from distretto.themes.asking import finding_by_hash
from distretto.themes.finding import Conclusion
from distretto.web.addresses import kept_address

How = Literal["same", "changed", "gone", "new"]
_OF_RECORDS = "catalogue."
_HASH = 12


@dataclass(frozen=True)
class Beside:
    """A sentence as it was and as it is; empty where it was not said. words : what became of it."""

    then: str
    now: str
    how: How
    words: str


@dataclass(frozen=True)
class Turn:
    """What the question of a pin gives now beside what was pinned.

    sentences : all of both, in their order. then, now : the conclusions in words; empty where they have none. because :
        what the difference comes from. address : the page of what it gives now; empty where it has no answer.
    """

    sentences: tuple[Beside, ...]
    then: str
    now: str
    because: tuple[str, ...]
    address: str


def turn_of(pin: Pin, check: PinCheck, language: str) -> Turn:
    """A pin beside a check that gave something else."""
    return Turn(
        sentences=_sentences(pin.says, check.says, language), then=_concludes(pin.conclusion, language),
        now=_concludes(check.conclusion, language), because=_because(pin, check, language),
        address=kept_address(language, check.hash) if check.hash else "",
    )  # fmt: skip


def _concludes(conclusion: Mapping[str, Any], language: str) -> str:
    return (conclusion_in_words(Conclusion(**conclusion), language) or "") if conclusion else ""


def _sentences(
    then: Sequence[Mapping[str, Any]], now: Sequence[Mapping[str, Any]], language: str
) -> tuple[Beside, ...]:
    """Sentences of the same message stand beside one another."""

    def beside(one: Mapping[str, Any] | None, other: Mapping[str, Any] | None) -> Beside:
        before, after = (emphasised(say(each, language)) if each is not None else "" for each in (one, other))
        how: How = "gone" if other is None else "new" if one is None else "same" if before == after else "changed"
        return Beside(before, after, how, t(f"pinned-sentence-{how}", language))

    found: list[Beside] = []
    before_keys, now_keys = ([str(one["key"]) for one in each] for each in (then, now))
    for what, i1, i2, j1, j2 in SequenceMatcher(None, before_keys, now_keys, autojunk=False).get_opcodes():
        if what == "equal":
            found += (beside(one, other) for one, other in zip(then[i1:i2], now[j1:j2], strict=True))
        else:
            found += (beside(one, None) for one in then[i1:i2])
            found += (beside(None, other) for other in now[j1:j2])
    return tuple(found)


def _because(pin: Pin, check: PinCheck, language: str) -> tuple[str, ...]:
    """Data, method, the catalogue's records: whatever differs between both findings, each with then and now."""
    if not check.hash:
        return (t("pinned-because-no-answer", language),)
    store = default_store()
    now, before = finding_by_hash(check.hash, store=store), finding_by_hash(pin.hash, store=store)
    if now is None:
        return (t("pinned-because-not-kept", language),)
    found = _data(pin.data, now.content["provenance"]["data"], language)
    if before is not None:
        versions = [str(one.content["analysis"]["version"]) for one in (before, now)]
        if versions[0] != versions[1]:
            found.append(t("pinned-because-method", language, then=versions[0], now=versions[1]))
    return tuple(found) or (t("pinned-because-neither", language),)


def _data(then: Sequence[Mapping[str, Any]], now: Sequence[Mapping[str, Any]], language: str) -> list[str]:
    before, after = ({one["dataset"]: one for one in each} for each in (then, now))
    differing = [
        name for name in dict.fromkeys((*before, *after))
        if (before.get(name) or {}).get("sha256") != (after.get(name) or {}).get("sha256")
    ]  # fmt: skip
    found = [
        t(
            "pinned-because-data", language, dataset=write_cell("dataset", name, language),
            then=_vintage(before.get(name), language), now=_vintage(after.get(name), language),
        )
        for name in differing if not name.startswith(_OF_RECORDS)
    ]  # fmt: skip
    if any(name.startswith(_OF_RECORDS) for name in differing):
        found.append(t("pinned-because-records", language))
    return found


def _vintage(one: Mapping[str, Any] | None, language: str) -> str:
    if one is None:
        return t("pinned-because-not-used", language)
    return t("pinned-because-vintage", language, version=str(one["version"]), hash=str(one["sha256"])[:_HASH])
