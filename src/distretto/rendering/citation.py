"""How a finding is cited, and the one line that says where its numbers come from.

A reference must lead to the same numbers later: it has the whole hash, the year and the version of every data set,
and the address under which the finding is kept by its hash, never one that relies on defaults.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from distretto.rendering.reading import provider_in_words, question_of
from distretto.rendering.text import say, t
from distretto.themes.finding import Finding

SHORT_HASH = 8


def source_line(finding: Finding, language: str) -> str:
    """The source in one line: provider, table and year of every data set, then the finding's own name.

    `Source: Eurostat, sbs_r_nuts06_r2, 2015; Distretto specialisation.profile 7d0a1c2e`
    """
    data = data_names(finding.content, language)
    return t("figure-source", language, data="; ".join(data), finding=name(finding))


def sure_line(content: Mapping[str, Any], language: str) -> str:
    """How sure a figure is, in words, for where it is shown without its finding; empty where nothing is known.

    What chance and what is hidden could make of it; where there is no chance to speak of, what another choice could.
    """
    measured = [one for one in content["how_sure"] if one["says"]["values"]]
    kinds = {one["kind"] for one in measured}
    wanted = {"chance", "hidden"} if "chance" in kinds else {"hidden", "recorded", "choice"}
    said = [
        f"{t('uncertainty-' + one['kind'], language)}: {say(one['says'], language)}"
        for one in measured if one["kind"] in wanted
    ]
    return f"{t('reading-how-sure', language)} {' '.join(said)}" if said else ""


def data_names(content: Mapping[str, Any], language: str) -> list[str]:
    """Each data set under a finding, once: provider, the provider's table, and the years asked about or the version."""
    years = years_of(content)
    return _names(content, language, lambda data: (years or data["version"],))


def versioned_names(content: Mapping[str, Any], language: str) -> list[str]:
    """Each data set under a finding, once: provider, the provider's table, the years asked about, and the version."""
    years = years_of(content)
    return _names(content, language, lambda data: (years, t("figure-data-version", language, version=data["version"])))


def _names(
    content: Mapping[str, Any], language: str, when: Callable[[Mapping[str, Any]], tuple[str, ...]]
) -> list[str]:
    names = [
        ", ".join(filter(None, (
            provider_in_words(data["provider"], language), data["table"] or data["dataset"], *when(data),
        )))
        for data in content["provenance"]["data"]
    ]
    return list(dict.fromkeys(names))


def years_of(content: Mapping[str, Any]) -> str:
    """The year that was asked about, or the first and the last that were compared; empty where there is none."""
    asked = content["parameters"]
    if asked.get("year"):
        return str(asked["year"])
    ends = [
        content["facts"].get(name, {}).get("v") or asked.get(f"{name}_year") for name in ("first", "last")
    ]
    return "–".join(str(end) for end in ends) if all(ends) else ""


def _year_of_data(content: Mapping[str, Any]) -> str:
    """The year in which the youngest data under a finding were taken over: with the hash, when it was so."""
    told = " ".join(f"{data['version']} {data['retrieved']}" for data in content["provenance"]["data"])
    return max(re.findall(r"\b(?:19|20)[0-9]{2}\b", told), default="")


def name(finding: Finding) -> str:
    """The finding's name: analysis and the first characters of the hash."""
    return f"{finding.analysis} {finding.hash[:SHORT_HASH]}"


def full_name(finding: Finding) -> str:
    """The name that a reference needs: analysis and the whole hash."""
    return f"{finding.analysis} {finding.hash}"


def citation(finding: Finding, language: str, address: str | None = None) -> str:
    """The finding as a reference in one line: software, question, whole hash, data with year and version, address.

    `address` is that under which the finding is kept by its hash.
    """
    cited = t(
        "figure-citation", language, question=question_of(finding.analysis, finding.parameters, language),
        software=f"Distretto {finding.software}".strip(), finding=full_name(finding),
        data="; ".join(versioned_names(finding.content, language)),
    )
    return f"{cited} {address}" if address else cited


def short_citation(finding: Finding, language: str) -> str:
    """The finding as a reference beside a line that names its data already: software, question, whole hash."""
    return t(
        "figure-citation-short", language, question=question_of(finding.analysis, finding.parameters, language),
        software=f"Distretto {finding.software}".strip(), finding=full_name(finding),
    )


def bibtex(finding: Finding, language: str, address: str | None = None) -> str:
    """The finding as a BibTeX entry: the key is analysis and short hash, the year that of its data's version."""
    question = question_of(finding.analysis, finding.parameters, language)
    year = _year_of_data(finding.content)
    note = t(
        "figure-citation-note", language, finding=full_name(finding),
        data="; ".join(versioned_names(finding.content, language)),
    )
    fields = {
        "title": f"{{{question}}}",
        "author": "{Distretto}",
        "howpublished": f"Distretto {finding.software}".strip(),
        **({"year": year} if year else {}),
        "note": note,
        **({"url": address} if address else {}),
    }
    body = ",\n".join(f"  {field} = {{{_escaped(value, field)}}}" for field, value in fields.items())
    key = re.sub(r"[^a-z0-9]+", "-", f"distretto-{finding.analysis}-{finding.hash[:SHORT_HASH]}")
    return f"@misc{{{key},\n{body}\n}}\n"


def _escaped(value: str, field: str) -> str:
    """What LaTeX would misread, escaped; an address stays as it is."""
    return value if field == "url" else re.sub(r"([&%$#_])", r"\\\1", value)
