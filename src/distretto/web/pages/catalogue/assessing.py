"""An assessment made step by step: one lens a page, then who answered, then a summary before it is handed in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from babel.lists import format_list
from django.http import QueryDict

from distretto.catalogue import document, typed
from distretto.catalogue.addresses import record_address
from distretto.catalogue.assessment import KIND, LENSES, SCALE, Matrix, matrix_of
from distretto.catalogue.codes import code_list
from distretto.catalogue.document import Fault
from distretto.catalogue.domain.queries.related import in_language
from distretto.catalogue.kinds import fields_of
from distretto.catalogue.models import Record, WorkingCopy
from distretto.catalogue.wording import code_label, say_fault
from distretto.evidence.classifications import areas
from distretto.rendering.text import LOCALES, lower_first, t
from distretto.rendering.time_zones import Zones
from distretto.web.pages.catalogue import form
from distretto.web.pages.catalogue.assessed import Shown, shown_matrix
from distretto.web.pages.catalogue.findings import finding_link
from distretto.web.pages.catalogue.known import Known, known_under
from distretto.web.pages.catalogue.values import Linked

ABOUT = ("title", "summary", "answered_by", "assessed_on", "earlier", "sources")
"""The fields of the step after the lenses."""
STEPS = (*LENSES, "about", "summary")
TITLE = 180
"""Characters of a proposed title, which leaves room for a number."""
QUESTIONS = 3
"""So many guiding questions each lens has."""
COLUMNS = ("score", "reason", "evidence")

Typed = Mapping[str, Any]


@dataclass(frozen=True)
class Step:
    """One step in the list of steps: where it is, and how far it is done."""

    name: str
    label: str
    words: str
    address: str
    state: form.State
    here: bool


@dataclass(frozen=True)
class Pin:
    """A finding that is cited for a score."""

    value: str
    link: Linked


@dataclass(frozen=True)
class Then:
    """What the earlier assessment said of the same cell."""

    score: str
    reason: str


@dataclass(frozen=True)
class ThemeScore:
    """One theme under the lens: its score, reason and evidence as they stand, and what is wrong with them."""

    theme: str
    label: str
    score: str
    reason: str
    pins: tuple[Pin, ...]
    faults: Mapping[str, str]
    then: Then | None


@dataclass(frozen=True)
class Open:
    """Something that keeps the assessment from being handed in, and the step where it is mended."""

    sentence: str
    address: str


@dataclass(frozen=True)
class Assessing:
    """Everything that a step's page shows. `record` and `written` as the form's parts ask for them."""

    record: Record
    written: str
    step: str
    label: str
    steps: tuple[Step, ...]
    copy: WorkingCopy | None
    previous: str
    following: str
    keep: str
    whole: str
    questions: tuple[str, ...] = ()
    text: form.Input | None = None
    scores: tuple[ThemeScore, ...] = ()
    known: Known | None = None
    earlier: str = ""
    inputs: tuple[form.Input, ...] = ()
    matrix: Shown | None = None
    opens: tuple[Open, ...] = ()
    completeness: str = ""
    zones: Zones = ()
    wrong: tuple[form.Mend, ...] = ()


def step_address(language: str, key: str, step: str) -> str:
    """The page of a step."""
    return record_address(language, key, f"assess/{step}/")


def proposed_title(regions: Sequence[str], themes: Sequence[str], year: int, language: str) -> str:
    """A title by which an assessment is told from others: its region, themes and year, and a number where there is one
    of that name already."""
    every = len(themes) == len(code_list("themes").choices)
    named = [lower_first(code_label("themes", theme, language)) for theme in themes]
    title = t(
        "assessing-title-whole" if every else "assessing-title", language, year=str(year),
        region=areas.area_name(areas.parse_area("+".join(regions)), language),
        themes=str(format_list(named, locale=LOCALES[language])),
    )[:TITLE]
    found, number = title, 2
    while Record.objects.filter(kind=KIND, title=found).exists():
        found, number = t("assessing-title-again", language, title=title, n=number), number + 1
    return found


def content_of(values: Typed, language: str) -> dict[str, Any]:
    """What is meant by what is typed."""
    return document.cleaned(KIND, typed.read(KIND, values, language))


def merged(values: Typed, step: str, post: QueryDict, language: str) -> dict[str, Any]:
    """What was typed before with what this step's page sent; what belongs to other steps stays as it is."""
    after = dict(values)
    if step == "about":
        sent = form.typed_of(KIND, post)
        for name in ABOUT:
            after.pop(name, None)
            if name in sent:
                after[name] = sent[name]
    elif step in LENSES:
        themes = matrix_of(content_of(values, language)).themes
        lines = [_sent(step, theme, post) for theme in themes if f"reason.{theme}" in post]
        told = {line["theme"] for line in lines}
        others = [
            line for line in values.get("scores", ()) if line.get("lens") != step or line.get("theme") not in told
        ]
        after[step] = post.get(step, values.get(step, ""))
        after["scores"] = [*others, *(line for line in lines if any(line.get(name) for name in COLUMNS))]
    return {name: value for name, value in after.items() if value not in ("", [])}


def _sent(lens: str, theme: str, post: QueryDict) -> dict[str, str]:
    """The line of a theme. A finding is attached or taken out by a button that names the theme and the finding."""
    cited = [one.strip() for one in post.getlist(f"evidence.{theme}") if one.strip()]
    for act in ("attach", "detach"):
        of, _, finding = post.get(act, "").partition("|")
        if of == theme and finding:
            cited = [one for one in cited if one != finding] + [finding] * (act == "attach")
    return {
        "theme": theme, "lens": lens, "score": post.get(f"score.{theme}", ""),
        "reason": " ".join(post.get(f"reason.{theme}", "").split()), "evidence": "\n".join(dict.fromkeys(cited)),
    }


def faults_in(step: str, content: Mapping[str, Any], *, publishing: bool = False) -> tuple[Fault, ...]:
    """What is wrong with a step's own fields."""
    faults = document.faults_of(KIND, content, publishing=publishing)
    return tuple(fault for fault in faults if step_of(fault, content) == step)


def step_of(fault: Fault, content: Mapping[str, Any]) -> str:
    """The step at which a fault is mended; empty where none of them asks for the field."""
    parts = fault.path.split(".")
    if parts[0] == "scores" and len(parts) == 3:
        return str(content["scores"][int(parts[1])].get("lens", ""))
    if parts[0] in LENSES:
        return parts[0]
    return "about" if parts[0] in ABOUT else ""


def assessing_page(
    record: Record, step: str, values: Typed, language: str, user: Any, *, copy: WorkingCopy | None = None,
    faults: Sequence[Fault] = (), add: str = "",
) -> Assessing:  # fmt: skip
    """The page of a step with what stands in it."""
    content = content_of(values, language)
    matrix = matrix_of(content)
    at = STEPS.index(step)
    shared: dict[str, Any] = {
        "record": record, "written": record.language, "step": step, "label": _label(step, language), "copy": copy,
        "steps": tuple(_step(one, step, content, matrix, record.key, language) for one in STEPS),
        "previous": STEPS[at - 1] if at else "", "following": STEPS[at + 1] if at + 1 < len(STEPS) else "",
        "keep": step_address(language, record.key, step) + "keep.json",
        "whole": record_address(language, record.key, f"edit/?in={record.language}"),
    }  # fmt: skip
    if step == "summary":
        return Assessing(**shared, **_summary(record, content, matrix, faults, language))
    reading = form.reading_of(KIND, language, user.time_zone, faults)
    if step == "about":
        inputs = tuple(
            form.input_of(fields_of(KIND)[name], name, values.get(name), reading, add) for name in ABOUT
        )
        return Assessing(**shared, inputs=inputs, wrong=form.to_mend(KIND, faults, language))
    then = _earlier(content, language)
    scores = tuple(_score(step, theme, values, content, faults, then, language) for theme in matrix.themes)
    return Assessing(
        **shared,
        questions=tuple(t(f"assessing-{step}-{n}", language) for n in range(1, QUESTIONS + 1)),
        text=form.input_of(fields_of(KIND)[step], step, values.get(step), reading),
        scores=scores,
        known=known_under(step, content.get("regions", ()), matrix.themes, language),
        earlier=then.title if then else "",
        wrong=_wrong(scores, step, faults, language),
    )


def _label(step: str, language: str) -> str:
    return code_label("lenses", step, language) if step in LENSES else t(f"assessing-step-{step}", language)


def _step(
    name: str, at: str, content: Mapping[str, Any], matrix: Matrix, key: str, language: str
) -> Step:
    if name in LENSES:
        done = matrix.scored(name)
        named = ", ".join(code_label("themes", theme, language) for theme in done)
        words = t("assessing-scored", language, n=len(done), all=len(matrix.themes), named=named)
        begun: form.State = "begun" if done or content.get(name) else "empty"
        state: form.State = "done" if len(done) == len(matrix.themes) else begun
    else:
        needed = [one for one in ABOUT if fields_of(KIND)[one].needed]
        there = [one for one in needed if content.get(one)]
        state = "empty" if name == "summary" else "done" if len(there) == len(needed) else "begun"
        words = "" if name == "summary" else t("assessing-needed", language, n=len(there), all=len(needed))
    return Step(name, _label(name, language), words, step_address(language, key, name), state, name == at)


def _earlier(content: Mapping[str, Any], language: str) -> Record | None:
    """The assessment that this one follows, where it is published."""
    found = in_language(content["earlier"], language) if content.get("earlier") else None
    return found if found is not None and found.kind == KIND else None


def _score(
    lens: str, theme: str, values: Typed, content: Mapping[str, Any], faults: Sequence[Fault], then: Record | None,
    language: str,
) -> ThemeScore:  # fmt: skip
    line: Typed = next(
        (one for one in values.get("scores", ()) if one.get("lens") == lens and one.get("theme") == theme), {}
    )
    cited = [one for one in str(line.get("evidence", "")).splitlines() if one]
    before = matrix_of(then.content).lines.get((lens, theme)) if then else None
    return ThemeScore(
        theme, code_label("themes", theme, language), str(line.get("score", "")), str(line.get("reason", "")),
        tuple(Pin(one, finding_link(one, language)) for one in cited),
        dict(_faults_of(lens, theme, content, faults, language)),
        Then(str(before["score"]), before.get("reason", "")) if before else None,
    )


def _faults_of(
    lens: str, theme: str, content: Mapping[str, Any], faults: Sequence[Fault], language: str
) -> Sequence[tuple[str, str]]:
    found = []
    for fault in faults:
        parts = fault.path.split(".")
        if parts[0] != "scores" or len(parts) != 3:
            continue
        line = content["scores"][int(parts[1])]
        if (line.get("lens"), line.get("theme")) == (lens, theme):
            needed = fault.key == "fault-needed-in-line" and parts[2] in ("score", "reason")
            said = t(f"assessing-{parts[2]}-needed", language) if needed else say_fault(KIND, fault, language)
            found.append((parts[2], said))
    return found


def _wrong(
    scores: Sequence[ThemeScore], step: str, faults: Sequence[Fault], language: str
) -> tuple[form.Mend, ...]:
    """The faults of a lens, each with the theme that it is about and the field to go to."""
    of_scores = [
        form.Mend(f"f-{column}-{one.theme}", f"{one.label}: {said}")
        for one in scores for column, said in one.faults.items()
    ]
    return (*of_scores, *form.to_mend(KIND, [fault for fault in faults if fault.path == step], language))


def _summary(
    record: Record, content: Mapping[str, Any], matrix: Matrix, faults: Sequence[Fault], language: str
) -> dict[str, Any]:
    """What is to be handed in: the matrix, what is missing, and what has to be there first."""
    needed = faults or document.faults_of(KIND, content, publishing=True)
    opens = tuple(
        Open(say_fault(KIND, fault, language), _where(fault, content, record, language)) for fault in needed
    )
    return {
        "matrix": shown_matrix(content, language),
        "opens": opens,
        "completeness": form.completeness_words(KIND, content, language)[1],
    }


def _where(fault: Fault, content: Mapping[str, Any], record: Record, language: str) -> str:
    step = step_of(fault, content)
    if step in STEPS:
        return step_address(language, record.key, step)
    return record_address(language, record.key, f"edit/?in={record.language}#f-{fault.path.replace('.', '-')}")


def scale_words(language: str) -> tuple[tuple[str, str], ...]:
    """The steps of the scale in words."""
    return tuple((str(step), t(f"assessing-scale-{step}", language)) for step in SCALE)
