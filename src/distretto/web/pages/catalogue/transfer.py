"""Would it transfer here? A practice beside an area: the finding, and a checklist of what the practice rests on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest

from distretto.catalogue.addresses import code_address
from distretto.catalogue.domain.checklists import STATES, Answered, Precondition
from distretto.catalogue.domain.queries.related import in_languages
from distretto.catalogue.models import Checklist, Record
from distretto.catalogue.wording import code_label
from distretto.evidence.classifications import areas
from distretto.evidence.store import default_store
from distretto.rendering.problems import problem_of
from distretto.rendering.text import t
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import answer_at_once, make_request
from distretto.web import addresses
from distretto.web.pages.finding import FindingPage, finding_page
from distretto.web.pages.tables import TablePage

ANALYSIS, PILOT = "ecoinnovation.transfer", "ecoinnovation.pilot"
OWN = "cannot-own-practice"
"""Why there is no finding where the practice was made in the area itself."""
APART = ("preconditions",)
"""Tables of the finding that the checklist takes the place of."""


@dataclass(frozen=True)
class Line:
    """One precondition with what is answered."""

    number: int
    words: str
    weight: str
    state: str
    note: str
    choices: tuple[tuple[str, str], ...]

    @property
    def state_words(self) -> str:
        """The answer in words."""
        return dict(self.choices)[self.state]


@dataclass(frozen=True)
class Own:
    """What makes sense where a practice is the area's own: to look elsewhere, at all of them or at its industries."""

    elsewhere: str
    industries: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class TransferPage:
    """The page. `finding` is None where the data do not reach, and `problem` says why; `own` where the practice is the
    area's own, so that there is nothing to compare and nothing to check.

    tables : those of the finding that the checklist does not take the place of. sums : what the answers come to, in a
    sentence that is never a yes. kept : the checklist as it is kept, if it is.
    """

    practice: Record
    title: str
    region: str
    region_in: str
    heading: str
    finding: FindingPage | None
    tables: tuple[TablePage, ...]
    problem: str
    own: Own | None
    lines: tuple[Line, ...]
    note: str
    sums: str
    kept: Checklist | None
    action: str
    question: str
    pilot: str

    @property
    def to_check(self) -> bool:
        """Whether there is a checklist on the page."""
        return self.own is None or self.kept is not None


def transfer_page(
    http: HttpRequest, written: Record, region: str, language: str, conditions: Sequence[Precondition],
    answers: Mapping[str, Answered], note: str, kept: Checklist | None,
) -> TransferPage:
    """The page for a practice and an area, with the answers as they stand."""
    area = areas.parse_area(region)
    found, problem, own = _found(http, written, region, language)
    lines = tuple(_line(at, one, answers.get(one.original, Answered()), language) for at, one in enumerate(conditions))
    title = written.content.get("title", written.title)
    parameters = {"practice": written.key, "region": region}
    heading = t(
        "transfer-own-heading" if own else "transfer-heading", language, title=title,
        region_in=areas.area_in(area, language), region_of=areas.area_of(area, language),
    )
    return TransferPage(
        practice=written, title=title, region=region, region_in=areas.area_in(area, language), heading=heading,
        finding=found, tables=tuple(table for table in found.tables if table.id not in APART) if found else (),
        problem=problem, own=own, lines=lines, note=note, sums=summed(lines, language), kept=kept,
        action=f"/{language}/catalogue/{written.key}/transfer/{addresses.query({'region': region})}",
        question=addresses.finding_address(language, ANALYSIS, parameters),
        pilot=addresses.finding_address(language, PILOT, parameters),
    )


def _found(
    http: HttpRequest, written: Record, region: str, language: str
) -> tuple[FindingPage | None, str, Own | None]:
    request = make_request(ANALYSIS, {"practice": written.key, "region": region})
    try:
        finding = answer_at_once(request, default_store())
    except CannotAnswer as error:
        problem = problem_of(error, language)
        assert problem is not None
        return None, problem.sentence, _own(written, region, language) if error.key == OWN else None
    return finding_page(http, request, finding, language), "", None


def _own(written: Record, region: str, language: str) -> Own:
    return Own(
        addresses.finding_address(language, ANALYSIS, {"region": region}),
        tuple(
            (code_label("sectors", code, language), code_address(language, "sectors", code, "practice"))
            for code in written.content.get("sectors", ())
        ),
    )


def _line(at: int, condition: Precondition, answer: Answered, language: str) -> Line:
    choices = tuple((state, t(f"transfer-{state}", language)) for state in STATES)
    weight = code_label("precondition_weights", condition.weight, language)
    return Line(at, condition.words, weight, answer.state, answer.note, choices)


def summed(lines: Sequence[Line], language: str) -> str:
    """What the answers come to: never that it would work."""
    counts = {state: sum(line.state == state for line in lines) for state in STATES}
    return t("transfer-sums", language, all=len(lines), **counts) if lines else ""


def rows(page: TransferPage, language: str) -> list[list[str]]:
    """The checklist as the rows of a file, with what it is of."""
    head = [t(f"transfer-file-{name}", language) for name in ("condition", "weight", "answer", "note")]
    return [
        [page.heading],
        [page.sums],
        [],
        head,
        *([line.words, line.weight, line.state_words, line.note] for line in page.lines),
        *([[], [t("transfer-note", language), page.note]] if page.note else []),
    ]


@dataclass(frozen=True)
class Kept:
    """A kept checklist on one's own page."""

    id: int
    title: str
    region: str
    sums: str
    address: str
    at: Any


def kept_checklists(user: Any, language: str) -> tuple[Kept, ...]:
    """The checklists that a person keeps, the newest first."""
    found = list(user.checklists.all())
    practices = in_languages([one.practice for one in found], language)
    return tuple(_kept(one, practices.get(one.practice), language) for one in found)


def _kept(one: Checklist, practice: Record | None, language: str) -> Kept:
    answered = [answer.get("state", "unknown") for answer in one.answers.values()]
    counts = {state: answered.count(state) for state in STATES}
    return Kept(
        id=one.pk, title=practice.title if practice else one.practice,
        region=areas.area_name(areas.parse_area(one.region), language),
        sums=t("transfer-sums", language, all=len(answered), **counts) if answered else "",
        address=f"/{language}/catalogue/{one.practice}/transfer/{addresses.query({'region': one.region})}",
        at=one.kept_at,
    )
