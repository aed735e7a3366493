"""The input pack to a smart specialisation strategy: what was found, what stakeholders share and what groups recommend,
laid out by the seven criteria of the enabling condition, with an annex of methods and sources."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from distretto.catalogue.domain.queries.diagnosis import diagnosis_of
from distretto.evidence.classifications.areas import area_name, parse_area
from distretto.groups.called import group_name
from distretto.groups.domain.issuing import Resting
from distretto.groups.domain.queries.concerning import consultations_concerning, recommendations_concerning
from distretto.groups.models import Consultation, Edition, Recommendation
from distretto.rendering.text import t
from distretto.reports.annex import STRATEGY, Writing, against, criteria, diagnosis, document, provenance
from distretto.reports.changed import changed_part
from distretto.reports.document import Block, Bullets, Document, Grid, Part, plain, small
from distretto.themes.finding import Finding

CHOSEN = (
    "specialisation.profile", "specialisation.growth", "specialisation.frontier", "innovation.profile",
    "innovation.peers", "skills.needs", "ecoinnovation.within_reach", "financing.money",
)  # fmt: skip
"""The findings of the first page, in its order: what the region is, what it could be, what it has to do it with."""
PRIORITIES = "specialisation.priorities"
MOST_SHARED = 8


def make_pack(
    area: str, language: str, *, issued: date | None = None, address: str = "", before: Edition | None = None
) -> tuple[Document, tuple[Resting, ...]]:
    """The pack of an area, and its sentences that rest on findings; raises UnknownArea.

    before : the last edition, against which the pack says what has changed.
    """
    place = parse_area(area)
    to = Writing(place.id, language, issued)
    days = {"as_of": issued.isoformat()} if issued else {}
    glance = _at_a_glance(to)
    tested = _priorities(to)
    standing = tuple(criteria(to, to.asked(STRATEGY, **days)))
    people = (_shared_ground(to), _recommendations(to))
    drafted = tuple(diagnosis(to, diagnosis_of(place.id)))
    doubt = against(to)
    rests = tuple(to.rests)
    parts = (
        glance, changed_part(before, rests, language), *standing, tested, *people, *drafted, doubt, provenance(to),
    )
    name = t("pack-title", language, name=area_name(place, language))
    return document(to, name, t("pack-subtitle", language), parts, address=address), rests


def _at_a_glance(to: Writing) -> Part:
    """One page of answers first: what each chosen question says, in a sentence or two."""
    blocks: list[Block] = []
    for analysis in CHOSEN:
        found = to.asked(analysis)
        if isinstance(found, Finding):
            blocks += to.spoken(found, 1)
    return Part(t("pack-glance", to.language), 1, tuple(blocks) or (plain(t("pack-nothing", to.language)),))


def _priorities(to: Writing) -> Part:
    """Whether the declared priorities match what the region reveals and where the money went."""
    found = to.asked(PRIORITIES)
    title = t("pack-priorities", to.language)
    return Part(title, 1, to.spoken(found) if isinstance(found, Finding) else (plain(to.why_not(found)),))


def _shared_ground(to: Writing) -> Part:
    """What stakeholders share in the consultations on the area: of opinion groups, else statement by statement."""
    blocks: list[Block] = [small(t("pack-shared-about", to.language))]
    for consultation in consultations_concerning(to.area):
        blocks += _consulted(to, consultation)
    if len(blocks) == 1:
        blocks = [plain(t("pack-shared-none", to.language))]
    return Part(t("pack-shared", to.language), 1, tuple(blocks))


def _consulted(to: Writing, consultation: Consultation) -> Iterable[Block]:
    picture = consultation.pictures.last()
    if picture is None:
        return
    texts = {one.number: one.text for one in consultation.statements.all()}
    name = group_name(consultation.group, to.language)
    yield plain(t("pack-consultation", to.language, title=consultation.title, group=name, n=picture.voters))
    groups, shares = picture.content["groups"], picture.content["statements"]
    if groups is not None:
        lines = [
            t("pack-shared-line", to.language, kind=one["kind"], text=texts.get(one["number"], ""),
              least=str(one["least"]))
            for one in groups["shared"][:MOST_SHARED]
        ]  # fmt: skip
        yield Bullets(tuple(lines)) if lines else small(t("pack-shared-nothing", to.language))
        return
    yield small(t("pack-shared-refused", to.language))
    known = sorted((one for one in shares if not one["few"]), key=lambda one: (-one["low"], one["number"]))
    yield Bullets(tuple(
        t("pack-agreement-line", to.language, text=texts.get(one["number"], ""),
          share=str(round(100 * one["agree"] / one["votes"])), n=one["votes"])
        for one in known[:MOST_SHARED]
    ))  # fmt: skip


def _recommendations(to: Writing) -> Part:
    """What groups recommend for the area, with the addressee's reply and what came of it."""
    found = recommendations_concerning(to.area)
    title = t("pack-recommendations", to.language)
    if not found:
        return Part(title, 1, (plain(t("pack-recommendations-none", to.language)),))
    columns = tuple(t(f"pack-column-{name}", to.language) for name in ("what", "to", "reply"))
    return Part(title, 1, (Grid("", columns, tuple(_row(to, one) for one in found), (5, 3, 3)),))


def _row(to: Writing, one: Recommendation) -> tuple[str, ...]:
    replies, notes = list(one.replies.all()), list(one.notes.all())
    answer = replies[-1].answer if replies else "none"
    said = t("pack-reply", to.language, answer=answer)
    if notes:
        said = f"{said} {notes[-1].text}"
    return (f"{one.year}/{one.number} {one.title}. {one.measure}", one.addressee, said)
