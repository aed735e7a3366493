"""What pilots lack, for people to decide on: none on record, parts of a framework not written, assumptions open."""

from __future__ import annotations

from distretto.themes.ecoinnovation.pilots_recorded import PARTS
from distretto.themes.finding import Finding, Value, says
from distretto.themes.gaps import MOST, Evidence, Gap, Measure, numbered
from distretto.themes.values import area, count, listing, term, text

WHOLE = (*PARTS, "indicators", "measured")


def recommends(finding: Finding) -> tuple[Gap, ...]:
    """Of a framework, what is left to write; of the pilots on record, what each lacks, or that there is none."""
    if finding.parameters["practice"]:
        return _framework(finding)
    rows = numbered(finding, "records")
    where = {"region": area(finding.parameters["region"]), "which": text(finding.parameters["pilots"])}
    if not rows:
        return (Gap("none", says("gap-pilot-none", **where), says("gap-pilot-none-consider", **where),
                    Evidence(statement=0), Measure("pilot")),)
    gaps = []
    for at, row in rows:
        lacking = [name for name in WHOLE if not row[name]]
        if lacking:
            told = {
                "pilot": Value("record", row["record"]), "parts": count(len(lacking)), "of": count(len(WHOLE)),
                "names": listing(term(f"pilot-part-{name}") for name in lacking),
            }
            gaps.append(Gap(
                row["record"]["key"], says("gap-pilot-lacks", **told), says("gap-pilot-lacks-consider", **told),
                Evidence("records", at), Measure("pilot"),
            ))
    return tuple(gaps[:MOST])


def _framework(finding: Finding) -> tuple[Gap, ...]:
    """The framework after a practice as one decision: whether it is wanted, and what would have to be written."""
    open_ = [row["part"] for _, row in numbered(finding, "framework") if row["told"] is None]
    told = {
        "region": area(finding.parameters["region"]),
        "practice": Value("record", finding.content["says"][0]["values"]["practice"]["v"]),
        "open": count(len(open_)), "names": listing(term(part) for part in open_),
        "assumptions": count(len(finding.rows("assumptions"))),
    }
    return (Gap(
        "framework", says("gap-pilot-framework", **told), says("gap-pilot-framework-consider", **told),
        Evidence(statement=0), Measure("pilot"),
    ),)
