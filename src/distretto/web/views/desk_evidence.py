"""One criterion of a strategy at its region's desk: how it stands, what is written of it, and its evidence."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.timezone import localdate

from distretto.catalogue.domain import evidencing, uploading
from distretto.catalogue.domain.criteria import write_state
from distretto.catalogue.domain.errors import NotNow, NotRight
from distretto.catalogue.models import DeskEvidence, Record
from distretto.catalogue.wording import say_fault, say_refusal
from distretto.people.roles import NotAllowed
from distretto.rendering.text import t
from distretto.web import subjects
from distretto.web.pages.desk import strategy_of_desk
from distretto.web.pages.desk_cards import CRITERIA, criterion_page
from distretto.web.pages.desk_lines import desk_address
from distretto.web.views.catalogue.refusals import refused

TYPED = ("title", "day", "rests_on")
SAID = {"write": "desk-saved", "bring": "desk-evidence-brought", "take-away": "desk-evidence-taken"}


@refused
def criterion(http: HttpRequest, language: str, area: str, criterion: str) -> HttpResponse:
    """The criterion with its evidence for everybody; the forms of those who edit the record are sent to this page."""
    own, day = subjects.area_id(area), localdate().isoformat()
    if own != area:
        return redirect(desk_address(language, own, f"{criterion}/"))
    found, record = strategy_of_desk(area, day)
    if found is None or record is None or criterion not in CRITERIA:
        raise Http404
    faults: tuple[str, ...] = ()
    if http.method == "POST":
        if not http.user.is_authenticated:
            raise NotAllowed("not-allowed-signed-out")
        do = http.POST.get("do", "")
        try:
            _do(do, http, record, criterion, language)
        except NotRight as error:
            faults = tuple(say_fault("strategy", fault, language) for fault in error.faults)
        except NotNow as error:
            faults = (say_refusal(error, language),)
        else:
            messages.success(http, t(SAID[do], language))
            return redirect(desk_address(language, area, f"{criterion}/"))
    page = criterion_page(found, record, criterion, area, day, http.user, language)
    typed = {name: http.POST.get(name, "") for name in (*TYPED, "state", "gap")} if faults else {}
    context = {
        "page": page, "faults": faults, "typed": typed, "done": http.POST.get("do", "") if faults else "",
        "reader_region": area, "most": uploading.LARGEST // 1024 // 1024, "today": day,
    }  # fmt: skip
    return render(http, "desk/criterion.html", context, status=422 if faults else 200)


def _do(do: str, http: HttpRequest, record: Record, criterion: str, language: str) -> None:
    sent = http.POST
    if do == "write":
        write_state(
            record=record, criterion=criterion, state=sent.get("state", ""), gap=sent.get("gap", ""), by=http.user
        )
    elif do == "bring":
        file = http.FILES.get("file")
        if file is not None and file.size > uploading.LARGEST:
            raise NotNow("not-now-file-large", most=uploading.LARGEST // 1024 // 1024)
        evidencing.bring(
            record=record, criterion=criterion, language=language, by=http.user,
            data=file.read() if file is not None else b"", name=file.name if file is not None else "",
            **{name: sent.get(name, "") for name in TYPED},
        )
    elif do == "take-away":
        number = sent.get("evidence", "")
        held = DeskEvidence.objects.filter(record=record, criterion=criterion, taken_away_at=None)
        evidencing.take_away(evidence=get_object_or_404(held, pk=number if number.isdigit() else 0), by=http.user)
    else:
        raise Http404
