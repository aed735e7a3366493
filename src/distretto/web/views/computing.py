"""Computations in the background: the page that waits for one, cancelling it, beginning it again, and one's own."""

from __future__ import annotations

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from distretto.evidence.store import Store, default_store
from distretto.themes.asking import TakesLong
from distretto.themes.running import call_worker, failure_of
from distretto.themes.runs import Run, Runs
from distretto.web.pages.computing import address_of, begun, days_kept, may_know, may_steer, my_runs, run_page


@never_cache
def waiting(
    http: HttpRequest, language: str, wanted: TakesLong, asked_of: Store | None = None
) -> HttpResponse:
    """The page in the place of an answer that is not there yet; raises CannotAnswer where there will be none.

    asked_of : the closed store of which it is asked, where it is one.
    """
    run = begun(http, wanted, asked_of)
    failed = failure_of(run)
    if failed is not None:
        raise failed
    page = run_page(http, run, language)
    return render(http, "computing.html", {"page": page}, status=200 if page.ended else 202)


@require_POST
def cancel(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """Cancel a run that one began oneself, and show what has become of it."""
    run = _run(http, key)
    if may_steer(http, run):
        Runs(default_store().home).cancel(key)
    return redirect(address_of(run, language))


@require_POST
def again(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """Begin a run again that was cancelled, interrupted or went wrong."""
    run = _run(http, key)
    store = default_store()
    Runs(store.home).again(key)
    call_worker(store)
    return redirect(address_of(run, language))


@never_cache
@login_required
def mine(http: HttpRequest, language: str) -> HttpResponse:
    """What the person had computed."""
    context = {"runs": my_runs(http.user, language), "days": days_kept()}
    return render(http, "account/computations.html", context)


def _run(http: HttpRequest, key: str) -> Run:
    run = Runs(default_store().home).find(key)
    if run is None or not may_know(http, run):
        raise Http404
    return run
