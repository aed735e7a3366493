"""What the form offers while one types: entries of a list of codes, and records by their titles."""

from __future__ import annotations

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, JsonResponse

from distretto.catalogue.codes import Code, CodeList, UnknownCodeList, code_list
from distretto.catalogue.domain.queries.waiting import mine
from distretto.catalogue.fields import Field
from distretto.catalogue.models import Record
from distretto.catalogue.typed import read_codes
from distretto.catalogue.wording import kind_name
from distretto.evidence.classifications.transliteration import folded

OFFERED = 8
SHORTEST = 2
MOST_ENTRIES = 100


@login_required
def codes(http: HttpRequest, language: str, name: str) -> JsonResponse:
    """Entries of a list that fit what is typed, as `name (code)`; or, of entries that stand in the form, those that the
    list does not have, each with what it may mean."""
    try:
        known = code_list(name)
    except UnknownCodeList as error:
        raise Http404 from error
    if "entry" in http.GET:
        return JsonResponse({"strange": _strange(known, http.GET.getlist("entry")[:MOST_ENTRIES], language)})
    text = _typed(http)
    found = _fitting(known, text, language) if len(text) >= SHORTEST else []
    return JsonResponse({"found": [f"{known.label(code, language)} ({code})" for code in found]})


def _strange(known: CodeList, entries: list[str], language: str) -> dict[str, list[str]]:
    """The entries that name no code without doubt, each with the nearest ones as `name (code)`."""
    field = Field(known.name, "codes", codes=known.name)
    strange = {}
    for entry in (one.strip()[:100] for one in entries):
        if any(code not in known for code in read_codes(field, entry)):
            strange[entry] = [f"{known.label(code, language)} ({code})" for code in known.nearest(entry, language)]
    return strange


def _fitting(known: CodeList, text: str, language: str) -> list[str]:
    """Names that begin with the text, then those that have it within, then what it may mean; no former codes."""
    wanted = folded(text)
    labels = [(folded(code.label(language)), code) for code in known.choices if not code.note.startswith("NUTS ")]
    begin = [code for label, code in labels if label.startswith(wanted) or folded(code.code).startswith(wanted)]
    within = [code for label, code in labels if wanted in label]
    ordered = sorted(begin, key=_widest) + sorted(within, key=_widest)
    every = [code.code for code in ordered] + list(known.nearest(text, language))
    return list(dict.fromkeys(every))[:OFFERED]


def _widest(code: Code) -> tuple[int, str]:
    return len(code.code), code.code


@login_required
def records(http: HttpRequest, language: str, kind: str = "") -> JsonResponse:
    """Records (of a kind) whose title has what is typed: the published ones, and the person's own."""
    text = _typed(http)
    if len(text) < SHORTEST:
        return JsonResponse({"found": []})
    wanted = {"original__isnull": True, "title__icontains": text, **({"kind": kind} if kind else {})}
    public = Record.objects.filter(live=True, **wanted)
    own = mine(http.user).filter(**wanted)
    found = {record.key: record for record in (*public[:OFFERED], *own[:OFFERED])}
    return JsonResponse({
        "found": [
            {"value": record.key, "label": f"{record.title} · {kind_name(record.kind, language)}"}
            for record in list(found.values())[:OFFERED]
        ]
    })


def _typed(http: HttpRequest) -> str:
    return http.GET.get("q", "").strip()[:100]
