"""What turns in the demonstration: a measure is recorded that fills the gap, and what rested on the gap is marked."""

from __future__ import annotations

from distretto.catalogue.domain import drafting, reviewing
from distretto.catalogue.models import Record
from distretto.cli.demonstration.cast import REGION, THEME, Cast, today
from distretto.evidence.store import default_store
from distretto.groups.domain.answering_marks import answer_mark
from distretto.groups.domain.queries.pinned import pins_of
from distretto.groups.domain.rechecking import check_all
from distretto.groups.domain.recommending import recommendation_path
from distretto.groups.models import Edition, Recommendation
from distretto.reports.editions import issue_document

MEASURE = {
    "regions": [REGION], "themes": [THEME], "level": "regional", "status": "active",
    "start": "2026",
    "instruments": ["PI026"], "policy_themes": ["TH41"], "target_groups": ["TG29"],
}  # fmt: skip
SOURCE = {"publisher": "distretto demo", "year": 2026, "address": "https://demonstration.invalid/council",
          "supports": ["objectives", "instruments"]}  # fmt: skip


def record_measure(cast: Cast) -> Record:
    """A member records the measure, a reviewer publishes it, and the data set of policies is another."""
    words = cast.words["turning"]
    content = {**MEASURE, **{name: words[name] for name in ("title", "summary", "objectives")},
               "sources": [{**SOURCE, "title": words["source"]}]}  # fmt: skip
    record: Record = drafting.start(kind="policy", language=cast.language, content=content, by=cast.members[7])
    drafting.submit(record=record, by=cast.members[7])
    reviewing.approve(record=Record.objects.get(pk=record.pk), by=cast.administrator, language=cast.language,
                      reason=words["reviewed"])  # fmt: skip
    return record


def recheck(cast: Cast, recommendation: Recommendation) -> None:
    """Ask all pins again; the recommendation's mark is answered, the proposal's waits for its owner."""
    check_all(default_store(), day=today().isoformat())
    about = f"recommendation:{recommendation.pk}"
    for one in pins_of(about):
        if one.check is not None and one.open:
            answer_mark(
                by=cast.members[2], check=one.check, about=about, answer="stands", language=cast.language,
                why=cast.words["turning"]["stands"],
                path=recommendation_path(recommendation), group=cast.group,
            )  # fmt: skip


def issue_pack(cast: Cast) -> Edition:
    """Issue the region's S3 input pack as the coordinator does; the second edition tells what changed."""
    return issue_document("pack", REGION, cast.language, "pdf", issued=today(), by=cast.coordinator).edition
