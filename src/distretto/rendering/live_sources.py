"""How live sources stand, in words: on the command line and on the page of the data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from distretto.evidence.live.fetching import State
from distretto.evidence.sources.faults import SourceError
from distretto.rendering.dates import write_day
from distretto.rendering.text import t

OF_GIVEN = ("dimension", "empty")
"""Cases that are said otherwise of a file that a person gave."""


def what_it_holds(name: str, language: str) -> str:
    """What a source holds."""
    return t(f"source-what-{name.replace('_', '-')}", language)


def day_told(moment: str, language: str) -> str:
    """The day of a moment as a state keeps it; a dash where there is none."""
    return write_day(moment[:10], language) if moment else "–"


def stands(one: State, language: str) -> str:
    """What went wrong last, of several faults the first; else whether something newer is there, where that is known."""
    if one.trouble:
        faults = one.trouble.get("faults", ())
        more = one.trouble.get("more", 0) + len(faults[1:])
        return trouble_said({**one.trouble, "faults": faults[:1], "more": more}, language)
    if one.newer is not None:
        key = "source-stands-newer" if one.newer else "source-stands-newest"
        return t(key, language, day=day_told(one.looked, language))
    return t("source-stands-unchanged" if one.unchanged else "source-stands-new", language)


def trouble_said(trouble: Mapping[str, Any], language: str) -> str:
    """What went wrong, as it is kept, in one paragraph."""
    return " ".join(trouble_lines(trouble, language))


def trouble_lines(trouble: Mapping[str, Any], language: str) -> list[str]:
    """What went wrong, as it is kept: a sentence, or one for each fault of a file and how many there are besides.

    What an earlier version kept has its reason as text, which is said as it is.
    """
    case, faults, more = trouble["case"], trouble.get("faults", ()), trouble.get("more", 0)
    values = {
        name: t(f"source-fault-{value['case']}", language, **value["values"]) if isinstance(value, Mapping) else value
        for name, value in trouble["values"].items()
    }
    lines = [t("source-fault-stop", language, sentence=fault_said(one, language)) for one in faults]
    if more:
        lines.append(t("source-faults-more", language, n=more))
    if case in ("form", "table") and faults:
        return lines
    given = "-given" if trouble.get("given") and case in OF_GIVEN else ""
    return [t(f"source-trouble-{case}{given}", language, **values), *lines]


def faults_said(error: SourceError, language: str) -> str:
    """What is wrong with a file, every fault that is named."""
    return "; ".join(fault_said(one.plain(), language) for one in error.faults)


def fault_said(fault: Mapping[str, Any], language: str) -> str:
    """What is wrong with a file, as it is kept: the file, the row and the column before it."""
    sentence = t(f"source-fault-{fault['case']}", language, **fault["values"])
    place = "-row" * bool(fault["row"]) + "-column" * bool(fault["column"])
    if not fault["file"]:
        return sentence
    return t(
        f"source-fault-at{place}", language, file=fault["file"], row=str(fault["row"]), column=fault["column"] or "",
        sentence=sentence,
    )
