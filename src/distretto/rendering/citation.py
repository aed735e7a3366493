"""How a finding is cited, and the one line that says where its numbers come from."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from distretto.rendering.reading import question_of
from distretto.rendering.text import say, t
from distretto.themes.finding import Finding

SHORT_HASH = 8


def source_line(finding: Finding, language: str) -> str:
    """The source in one line: provider, table and year of every data set, then the finding's own name.

    `Source: Eurostat, sbs_r_nuts06_r2, 2015; Distretto specialisation.profile 7d0a1c2e`
    """
    data = data_names(finding.content)
    return t("figure-source", language, data="; ".join(data), finding=name(finding))


def sure_line(content: Mapping[str, Any], language: str) -> str:
    """How sure a figure is, in words, for where it is shown without its finding; empty where nothing is known.

    What chance and what is hidden could make of it; where there is no chance to speak of, what another choice could.
    """
    measured = [one for one in content["how_sure"] if one["says"]["values"]]
    kinds = {one["kind"] for one in measured}
    wanted = {"chance", "hidden"} if "chance" in kinds else {"hidden", "choice"}
    said = [
        f"{t('uncertainty-' + one['kind'], language)}: {say(one['says'], language)}"
        for one in measured if one["kind"] in wanted
    ]
    return f"{t('reading-how-sure', language)} {' '.join(said)}" if said else ""


def data_names(content: Mapping[str, Any]) -> list[str]:
    """Each data set under a finding, once: provider, the provider's table, and the year or version."""
    year = content["parameters"].get("year")
    names = [
        ", ".join(str(part) for part in (
            data["provider"], data["table"] or data["dataset"], year or data["version"]) if part)
        for data in content["provenance"]["data"]
    ]
    return list(dict.fromkeys(names))


def name(finding: Finding) -> str:
    """The finding's name: analysis and the first characters of the hash."""
    return f"{finding.analysis} {finding.hash[:SHORT_HASH]}"


def citation(finding: Finding, language: str, address: str | None = None) -> str:
    """The finding as a reference in one line: software, question, the finding's name, its data, address."""
    cited = t(
        "figure-citation", language, question=question_of(finding.analysis, finding.parameters, language),
        software=f"Distretto {finding.software}".strip(), finding=name(finding),
        data="; ".join(data_names(finding.content)),
    )
    return f"{cited} {address}" if address else cited


def bibtex(finding: Finding, language: str, address: str | None = None) -> str:
    """The finding as a BibTeX entry; its key is the analysis and the short hash."""
    question = question_of(finding.analysis, finding.parameters, language)
    fields = {
        "title": f"{{{question}}}",
        "author": "{Distretto}",
        "howpublished": f"Distretto {finding.software}".strip(),
        "note": f"Finding {name(finding)}. Data: {'; '.join(data_names(finding.content))}",
        **({"url": address} if address else {}),
    }
    body = ",\n".join(f"  {field} = {{{_escaped(value, field)}}}" for field, value in fields.items())
    key = re.sub(r"[^a-z0-9]+", "-", f"distretto-{finding.analysis}-{finding.hash[:SHORT_HASH]}")
    return f"@misc{{{key},\n{body}\n}}\n"


def _escaped(value: str, field: str) -> str:
    """What LaTeX would misread, escaped; an address stays as it is."""
    return value if field == "url" else re.sub(r"([&%$#_])", r"\\\1", value)
