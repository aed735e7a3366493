"""The steps of a study: shown, kept as they are typed, and gone through; the last one is what it finds."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from distretto.evidence.store import default_store
from distretto.groups.domain import studies as verbs
from distretto.groups.domain.study_files import study_file
from distretto.groups.models import Study
from distretto.people.roles import NotAllowed
from distretto.rendering.problems import Problem, problem_of
from distretto.rendering.text import t
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import TakesLong, answer_at_once
from distretto.themes.parameters import RequestError
from distretto.web.pages.finding import finding_page
from distretto.web.pages.studies.calibrating import calibration_form, sent_calibration
from distretto.web.pages.studies.cases import cases_form, forgotten, sent_cases
from distretto.web.pages.studies.rules import rules_form, sent_rules
from distretto.web.pages.studies.sets import faults_of_sets, sent_sets, sets_form
from distretto.web.pages.studies.steps import STEP_OF, STEPS, frame, step_address
from distretto.web.views.catalogue.refusals import refused
from distretto.web.views.computing import waiting

View = Callable[..., HttpResponse]
OF_CHOICE = ("expectations",)


def editors(view: View) -> View:
    """The view of a study, for whoever works on it; no page where it is deleted."""

    @wraps(view)
    def wrapped(http: HttpRequest, language: str, number: int, *args: Any, **named: Any) -> HttpResponse:
        study = get_object_or_404(Study.objects.select_related("organisation"), pk=number, deleted_at=None)
        verbs.require_edit(http.user, study)
        return view(http, language, study, *args, **named)

    return wrapped


@login_required
@refused
@editors
def begin(http: HttpRequest, language: str, study: Study) -> HttpResponse:
    """The first step."""
    return redirect(step_address(language, study.pk, STEPS[0]))


@never_cache
@login_required
@refused
@editors
def step(http: HttpRequest, language: str, study: Study, step: str) -> HttpResponse:
    """One step: shown, and taken up when it is sent."""
    if step not in STEPS:
        raise Http404
    try:
        if step == "result":
            return _result(http, language, study)
        if http.method == "POST":
            return _sent(http, language, study, step)
        return _page(http, language, study, step)
    except TakesLong as wanted:
        return waiting(http, language, wanted)
    except (RequestError, CannotAnswer) as error:
        return _not_yet(http, language, study, step, error)


def _sent(http: HttpRequest, language: str, study: Study, step: str) -> HttpResponse:
    """Keep what was sent; go where the button says, unless that is on and something is not right yet."""
    faults, sent = _keep(http, language, study, step)
    wanted = http.POST.get("go", step)
    here = STEPS.index(step)
    onward = wanted in STEPS and STEPS.index(wanted) > here
    if "take" in http.POST or "show" in http.POST:
        at = (http.POST.get("take") or http.POST.get("show", "")).partition(":")[0]
        return redirect(f"{step_address(language, study.pk, step)}#set-{at}")
    if faults and onward:
        return _page(http, language, study, step, faults, sent, status=422)
    return redirect(step_address(language, study.pk, wanted if wanted in STEPS else step))


def _keep(http: HttpRequest, language: str, study: Study, step: str) -> tuple[dict[str, str], Any]:
    """Keep what was sent, right or not; what is wrong with it."""
    post, by = http.POST, http.user
    if step == "cases":
        sent = sent_cases(post, by, language)
        if sent.name:
            own = study.owner_id == getattr(by, "pk", None)
            verbs.name(by=by, study=study, name=sent.name,
                       organisation=sent.organisation if own else study.organisation)
        verbs.change(by=by, study=study, parameters={**sent.parameters, **forgotten(study, sent.parameters)})
        return dict(sent.faults), sent
    if step == "sets":
        chosen = sent_sets(post)
        other = chosen["conditions"] != study.parameters.get("conditions", "")
        verbs.change(by=by, study=study, parameters={**chosen, **(dict.fromkeys(OF_CHOICE, "") if other else {})})
        return faults_of_sets(chosen, language), None
    if step == "calibrate":
        verbs.change(by=by, study=study, parameters={}, sets=sent_calibration(post, study))
        return dict(calibration_form(study, language).faults), None
    given, faults = sent_rules(post, study, language)
    verbs.change(by=by, study=study, parameters=given)
    return faults, None


def _page(
    http: HttpRequest, language: str, study: Study, step: str, faults: dict[str, str] | None = None, sent: Any = None,
    *, status: int = 200,
) -> HttpResponse:  # fmt: skip
    made: dict[str, Callable[[], Any]] = {
        "cases": lambda: cases_form(http.user, study, language, sent),
        "sets": lambda: sets_form(study, language, faults),
        "calibrate": lambda: calibration_form(study, language),
        "rules": lambda: rules_form(study, language, faults),
    }
    form = made[step]()
    context = {"frame": frame(study, step, language), "form": form, "faults": faults or {}, "section": "studies"}
    return render(http, f"studies/{step}.html", context, status=status)


def _result(http: HttpRequest, language: str, study: Study) -> HttpResponse:
    """What the study finds, with what can be done with it."""
    request = verbs.request_of(study)
    found = answer_at_once(request, default_store())
    context = {
        "frame": frame(study, "result", language), "page": finding_page(http, request, found, language),
        "kept": True, "published": study.published.filter(hash=found.hash, withdrawn_at=None).first(),
        "section": "studies",
    }
    return render(http, "studies/result.html", context)


def _not_yet(
    http: HttpRequest, language: str, study: Study, step: str, error: RequestError | CannotAnswer,
) -> HttpResponse:
    """What keeps a step from being shown, and the step where it is mended."""
    problem = problem_of(error, language)
    assert problem is not None
    back = mended_at(problem, step)
    context = {
        "frame": frame(study, step, language), "problem": problem, "section": "studies",
        "back": step_address(language, study.pk, back), "label": t(f"study-step-{back}", language),
        "sentences": [fault.sentence for fault in problem.faults] or [problem.sentence],
        "members": isinstance(error, CannotAnswer) and error.key == "cannot-conditions-members",
    }
    return render(http, "studies/not_yet.html", context, status=problem.status)


def mended_at(problem: Problem, step: str) -> str:
    """The step on which a problem is mended: that of the first parameter that is wrong, else the cases."""
    names = [fault.parameter for fault in problem.faults]
    if names:
        return STEP_OF.get(names[0], "rules")
    return "sets" if step in ("calibrate", "rules", "result") else "cases"


@require_POST
def keep(http: HttpRequest, language: str, number: int, step: str) -> JsonResponse:
    """Keep what is being typed in a step, and say when. Asked by the page itself."""
    if not http.user.is_authenticated:
        return JsonResponse({"said": t("writing-signed-out", language)}, status=401)
    study = get_object_or_404(Study, pk=number, deleted_at=None)
    try:
        verbs.require_edit(http.user, study)
        if step not in STEPS or step == "result":
            raise Http404
        _keep(http, language, study, step)
    except NotAllowed:
        return JsonResponse({"said": t("not-allowed-edit", language)}, status=403)
    except (RequestError, CannotAnswer):
        return JsonResponse({"said": t("writing-not-kept", language)}, status=409)
    return JsonResponse({"said": t("writing-kept", language, at=f"{timezone.localtime():%H:%M}")})


@login_required
@refused
@editors
def study_json(http: HttpRequest, language: str, study: Study) -> HttpResponse:
    """The study as a file for the command line, or to be brought in elsewhere."""
    try:
        content = study_file(study)
    except RequestError as error:
        return _not_yet(http, language, study, "result", error)
    return file_response(content, f"study-{study.pk}.json")


def file_response(content: bytes, name: str) -> HttpResponse:
    """A file of a study to take away."""
    return HttpResponse(content, content_type="application/json", headers={
        "Content-Disposition": f'attachment; filename="{name}"',
    })
