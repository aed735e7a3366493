"""Making an assessment step by step, and laying several side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST

from distretto.catalogue import document
from distretto.catalogue.addresses import code_address, record_address
from distretto.catalogue.assessment import KIND
from distretto.catalogue.codes import code_list
from distretto.catalogue.document import Fault
from distretto.catalogue.domain import drafting
from distretto.catalogue.domain.queries.assessments import earlier_assessments
from distretto.catalogue.domain.queries.compare import MOST
from distretto.catalogue.domain.queries.related import in_languages
from distretto.catalogue.models import Record, WorkingCopy
from distretto.catalogue.rights import can_edit, open_step
from distretto.evidence.classifications import areas
from distretto.people.models import Organisation
from distretto.people.roles import NotAllowed, is_administrator
from distretto.rendering.dates import write_day
from distretto.rendering.problems import problem_of
from distretto.rendering.text import t
from distretto.themes.answers import CannotAnswer
from distretto.web import subjects
from distretto.web.pages.catalogue.assessed import side_by_side as side_by_side_page
from distretto.web.pages.catalogue.assessing import (
    STEPS,
    assessing_page,
    content_of,
    faults_in,
    merged,
    proposed_title,
    scale_words,
    step_address,
)
from distretto.web.pages.catalogue.writing import organisations_of, typed_from
from distretto.web.views.catalogue.chosen import chosen_record
from distretto.web.views.catalogue.left_behind import as_sent, come_back, left_as_sent, sign_in
from distretto.web.views.catalogue.refusals import refused
from distretto.web.views.catalogue.review import asking

NO_EARLIER = "-"


@login_required
@refused
def start(http: HttpRequest, language: str) -> HttpResponse:
    """Of which region and on which themes; where there is an earlier assessment, whether this one follows it."""
    post = http.POST
    typed = post.get("region", http.GET.get("region", getattr(http.user, "region", ""))).strip()
    regions, fault = _regions(typed, language)
    chosen = [code for code in post.getlist("themes") if code in code_list("themes")]
    earlier = earlier_assessments(regions) if regions else ()
    faults = {}
    if http.method == "POST":
        faults = {**({"region": fault} if fault else {}),
                  **({} if chosen else {"themes": t("assessing-themes-needed", language)})}  # fmt: skip
        if not faults and ("earlier" in post or not earlier):
            followed = next((one for one in earlier if one.key == post.get("earlier")), None)
            return redirect(step_address(language, _started(http, language, regions, chosen, followed).key, STEPS[0]))
    context = {
        "region": typed, "themes": [(code.code, code.label(language), code.code in chosen)
                                    for code in code_list("themes").choices],
        "faults": faults, "none": NO_EARLIER, "section": "catalogue",
        "earlier": [
            (one, write_day(day, language) if (day := one.content.get("assessed_on")) else "") for one in earlier
        ],
        "organisations": organisations_of(http.user, post.get("_organisation", ""), None, language),
    }  # fmt: skip
    return render(http, "catalogue/assess_start.html", context, status=422 if faults else 200)


def _regions(typed: str, language: str) -> tuple[tuple[str, ...], str]:
    """The codes of the regions that were typed, or what is wrong with them."""
    if not typed:
        return (), t("assessing-region-needed", language)
    try:
        area = areas.parse_area(subjects.area_id(typed))
    except ValueError:
        return (), t("assessing-region-unknown", language, given=typed)
    return (area.id,) if area.id in code_list("regions") else tuple(area.members), ""


def _started(
    http: HttpRequest, language: str, regions: Sequence[str], themes: Sequence[str], earlier: Record | None
) -> Record:
    number = http.POST.get("_organisation", "")
    title = proposed_title(regions, themes, timezone.now().year, language)
    content = {"title": title, "regions": list(regions), "themes": list(themes)}
    return drafting.start(
        kind=KIND, language=language, by=http.user,
        content={**content, **({"earlier": earlier.key} if earlier else {})},
        organisation=get_object_or_404(Organisation, pk=number) if number.isdigit() else None,
    )


def begin(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """The first step."""
    return redirect(step_address(language, key, STEPS[0]))


@refused
def step(http: HttpRequest, language: str, key: str, step: str) -> HttpResponse:
    """One step of an assessment: shown, and taken up when it is sent, also where the session had ended meanwhile."""
    if not http.user.is_authenticated:
        return sign_in(http, as_sent(http))
    record = _assessment(http, key, language, step)
    if not can_edit(http.user, record):
        raise NotAllowed("not-allowed-edit")
    if record.original_id is not None:
        return redirect(f"{record_address(language, key)}translate/{record.language}/")
    if open_step(record) and not is_administrator(http.user):
        messages.info(http, t("review-stands-still", language))
        return redirect(record_address(language, key, "review/"))
    copy = WorkingCopy.objects.filter(user=http.user, record=record).first()
    values = copy.typed if copy else typed_from(record, language)
    if http.method == "POST":
        return _sent(http, language, record, step, values, copy)
    left = come_back(http)
    if left is not None:
        values = merged(values, step, left_as_sent(left), language)
        copy = drafting.keep_typed(by=http.user, kind=KIND, language=language, typed=values, record=record)
        messages.info(http, t("writing-came-back", language))
    return _page(http, language, record, step, values, copy=copy)


def _assessment(http: HttpRequest, key: str, language: str, step: str) -> Record:
    record = chosen_record(http, key, language)
    if record.kind != KIND or step not in STEPS:
        raise Http404
    return record


def _sent(
    http: HttpRequest, language: str, record: Record, step: str, values: Mapping[str, Any], copy: WorkingCopy | None
) -> HttpResponse:
    """Keep what the step has, then do what the button says: a finding more or less, a line, another step, the end."""
    after = merged(values, step, http.POST, language)
    if after != values:
        copy = drafting.keep_typed(by=http.user, kind=KIND, language=language, typed=after, record=record)
    here = step_address(language, record.key, step)
    for act in ("attach", "detach"):
        if act in http.POST:
            return redirect(f"{here}#theme-{http.POST[act].partition('|')[0]}")
    if "add" in http.POST or "remove" in http.POST:
        return _page(http, language, record, step, after, copy=copy, add=http.POST.get("add", ""))
    content = content_of(after, language)
    submitting = "submit" in http.POST
    faults = document.faults_of(KIND, content, publishing=True) if submitting else faults_in(step, content)
    if faults:
        return _page(http, language, record, step, after, copy=copy, faults=faults)
    if not submitting and "save" not in http.POST:
        wanted = http.POST.get("go", step)
        return redirect(step_address(language, record.key, wanted if wanted in STEPS else step))
    return _saved(http, language, record, after, content)


def _saved(
    http: HttpRequest, language: str, record: Record, values: Mapping[str, Any], content: Mapping[str, Any]
) -> HttpResponse:
    """Save the draft, and hand it in where that was asked for. What cannot be saved yet stays kept."""
    if values.get("_base", "") not in ("", str(record.latest_revision_id or "")):
        messages.warning(http, t("assessing-moved", language))
        return redirect(record_address(language, record.key, f"edit/?in={record.language}"))
    if document.faults_of(KIND, content, publishing=False):
        messages.info(http, t("assessing-kept", language))
        return redirect(f"/{language}/account/")
    drafting.save(record=record, content=content, by=http.user)
    if "submit" not in http.POST:
        messages.success(http, t("writing-saved", language))
        return redirect(f"/{language}/account/")
    asks = asking(http, language, record)
    if asks is not None:
        messages.success(http, t("writing-saved", language))
        return asks
    drafting.submit(record=record, by=http.user)
    messages.success(http, t("writing-submitted", language))
    return redirect(record_address(language, record.key, "review/"))


def _page(
    http: HttpRequest, language: str, record: Record, step: str, values: Mapping[str, Any], *,
    copy: WorkingCopy | None = None, faults: Sequence[Fault] = (), add: str = "",
) -> HttpResponse:  # fmt: skip
    page = assessing_page(record, step, values, language, http.user, copy=copy, faults=faults, add=add)
    context = {"page": page, "scale": scale_words(language), "section": "catalogue"}
    return render(http, "catalogue/assess_step.html", context, status=422 if faults else 200)


@require_POST
def keep(http: HttpRequest, language: str, key: str, step: str) -> JsonResponse:
    """Keep what is being typed in a step, and say when. Asked by the page itself."""
    if not http.user.is_authenticated:
        return JsonResponse({"said": t("writing-signed-out", language)}, status=401)
    record = _assessment(http, key, language, step)
    copy = WorkingCopy.objects.filter(user=http.user, record=record).first()
    values = merged(copy.typed if copy else typed_from(record, language), step, http.POST, language)
    try:
        kept = drafting.keep_typed(by=http.user, kind=KIND, language=language, typed=values, record=record)
    except NotAllowed:
        return JsonResponse({"said": t("not-allowed-edit", language)}, status=403)
    return JsonResponse({"said": t("writing-kept", language, at=f"{timezone.localtime(kept.saved_at):%H:%M}")})


def side_by_side(http: HttpRequest, language: str) -> HttpResponse:
    """The assessments in the address, lens by lens; without two of them, those that there are to choose from."""
    keys = list(dict.fromkeys(key.strip()[:120] for key in http.GET.getlist("record") if key.strip()))
    there = {key: one for key, one in in_languages(keys, language).items() if one.kind == KIND}
    records = [there[key] for key in keys if key in there][:MOST]
    context: dict[str, Any] = {"section": "catalogue", "most": MOST, "all": code_address(language, "kind", KIND)}
    unknown = [t("catalogue-compare-unknown", language, given=key) for key in keys if key not in there]
    if len(records) > 1:
        try:
            context["page"] = side_by_side_page(records, language)
        except CannotAnswer as error:
            problem = problem_of(error, language)
            unknown = [*unknown, problem.sentence if problem else str(error)]
    if "page" not in context:
        public = Record.objects.filter(kind=KIND, live=True, original__isnull=True).order_by("title")
        context["there"] = [(one, one.key in there) for one in public]
    status = 404 if unknown and not records else 200
    return render(http, "catalogue/assessments.html", {**context, "unknown": unknown}, status=status)
