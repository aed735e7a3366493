"""What the pages of an import show: the choices, the report by row, what came in."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from distretto.catalogue.addresses import record_address
from distretto.catalogue.domain.import_plan import MOST_BYTES, Plan, Step, Trouble
from distretto.catalogue.domain.importing import runs_of
from distretto.catalogue.interfaces.columns import harmless
from distretto.catalogue.interfaces.saying import say
from distretto.catalogue.kinds import NAMES
from distretto.catalogue.models import ImportRun
from distretto.catalogue.wording import code_label, kind_name
from distretto.people.models import Membership, Organisation
from distretto.people.roles import is_administrator
from distretto.rendering.text import LANGUAGES, t
from distretto.web.pages.catalogue import spoken

SHOWN = 200
"""Rows of a table on the page; the list as CSV has all of them."""
RUNS = 50


@dataclass(frozen=True)
class ChoosePage:
    """The page on which a file is chosen."""

    values: Mapping[str, str]
    faults: Mapping[str, str]
    kinds: tuple[tuple[str, str], ...]
    languages: tuple[tuple[str, str], ...]
    organisations: tuple[Organisation, ...]
    may_publish: bool
    most: int
    runs: tuple[ImportRun, ...]


def choose_page(user: Any, language: str, values: Mapping[str, str], faults: Mapping[str, str]) -> ChoosePage:
    """The choices of an import, as they were made where something was wrong."""
    known = dict.fromkeys([*LANGUAGES, *spoken.OFTEN])
    return ChoosePage(
        values={"language": language, **values},
        faults=faults,
        kinds=tuple((kind, kind_name(kind, language, 2)) for kind in NAMES),
        languages=tuple((code, code_label("languages", code, language)) for code in known),
        organisations=organisations_of(user),
        may_publish=is_administrator(user),
        most=MOST_BYTES // 2**20,
        runs=tuple(runs_of(user)[:RUNS]),
    )


def organisations_of(user: Any) -> tuple[Organisation, ...]:
    """The organisations that the person may import for."""
    if is_administrator(user):
        return tuple(Organisation.objects.all()[:500])
    return tuple(
        Organisation.objects.filter(memberships__user=user, memberships__state=Membership.State.ACTIVE).distinct()
    )


@dataclass(frozen=True)
class Problem:
    """One line of what is wrong."""

    row: int
    sheet: str
    column: str
    letter: str
    value: str
    sentence: str


@dataclass(frozen=True)
class Line:
    """One line of what would happen."""

    row: int
    act: str
    title: str
    language: str
    kind: str
    notes: tuple[str, ...]
    address: str


@dataclass(frozen=True)
class ReportPage:
    """What an import would do."""

    name: str
    clean: bool
    answer: str
    left_out: str
    problems: tuple[Problem, ...]
    more_problems: int
    lines: tuple[Line, ...]
    more_lines: int
    changes: int
    sheets: bool
    query: str
    publish: bool


def report_page(made: Plan, language: str, values: Mapping[str, str]) -> ReportPage:
    """A plan as its reader sees it."""
    shown = tuple(problem(one, language) for one in made.troubles[:SHOWN])
    counts = {act: len(made.acts(act)) for act in ("create", "update", "same")}  # type: ignore[arg-type]
    clean = t("import-clean", language, **counts)
    return ReportPage(
        name=made.request.name,
        clean=made.clean,
        answer=clean if made.clean else t("import-troubles", language, n=len(made.troubles)),
        left_out=t("import-left-out", language, n=made.left_out) if made.left_out else "",
        problems=shown,
        more_problems=len(made.troubles) - len(shown),
        lines=tuple(_line(step, language) for step in made.steps[:SHOWN]) if made.clean else (),
        more_lines=max(0, len(made.steps) - SHOWN) if made.clean else 0,
        changes=made.changes,
        sheets=any(one.sheet for one in shown),
        query=urlencode({name: value for name, value in values.items() if value}),
        publish=made.request.publish,
    )


def problem(trouble: Trouble, language: str) -> Problem:
    """A trouble as a line."""
    where = trouble.where
    sentence = say(trouble.kind, trouble.fault, language)
    return Problem(where.row, where.sheet, where.column, where.letter, where.value[:200], sentence)


def _line(step: Step, language: str) -> Line:
    notes = [t("import-by-title", language)] if step.by_title else []
    if step.act == "create" and step.alike:
        notes.append(t("import-alike", language, keys=", ".join(step.alike)))
    return Line(
        step.row, t(f"import-act-{step.act}", language), step.title, step.language, kind_name(step.kind, language),
        tuple(notes), record_address(language, step.key) if step.record is not None and step.record.live else "",
    )  # fmt: skip


def problems_csv(made: Plan, language: str) -> bytes:
    """All that is wrong as a CSV file, for the person who mends it."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\r\n")
    names = ("row", "sheet", "column", "letter", "value", "problem")
    writer.writerow([t(f"import-col-{name}", language) for name in names])
    for one in (problem(trouble, language) for trouble in made.troubles):
        writer.writerow([one.row, *(harmless(x) for x in (one.sheet, one.column, one.letter, one.value, one.sentence))])
    return buffer.getvalue().encode("utf-8-sig")
