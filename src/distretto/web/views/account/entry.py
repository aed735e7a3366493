"""Ways in: the first administrator's and an invitation's link, which need no password yet, and the admin's doors."""

from __future__ import annotations

from django.contrib.auth import login
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme, urlencode

from distretto.people.domain import accounts
from distretto.people.models import User
from distretto.rendering.text import t
from distretto.web.language import language_of

BACKEND = "django.contrib.auth.backends.ModelBackend"


def first(http: HttpRequest, token: str) -> HttpResponse:
    """The page on which the first administrator chooses address and password. It works once."""
    if token != accounts.first_token():
        raise Http404
    language = language_of(http)
    email, password = http.POST.get("email", "").strip(), http.POST.get("password", "")
    faults = _faults(email, password, language) if http.method == "POST" else {}
    if http.method == "POST" and not faults:
        user = accounts.make_first_administrator(token=token, email=email, password=password, language=language)
        if user is None:
            raise Http404
        login(http, user, backend=BACKEND)
        return redirect(f"/{language}/account/")
    return render(http, "account/first.html", {"faults": faults, "email": email}, status=422 if faults else 200)


def _faults(email: str, password: str, language: str) -> dict[str, str]:
    faults = {}
    try:
        validate_email(email)
    except ValidationError:
        faults["email"] = t("account-no-email", language)
    try:
        validate_password(password, User(email=email))
    except ValidationError as error:
        faults["password"] = " ".join(error.messages)
    return faults


def enter(http: HttpRequest, token: str) -> HttpResponse:
    """Sign in with an invitation's link, after a click of one's own: mail scanners open links, people press buttons.
    Who has no password yet is asked for one, and may do that later."""
    user = accounts.user_of(token)
    language = user.language if user else language_of(http)
    if http.method == "POST" and (entering := accounts.enter(token)) is not None:
        login(http, entering, backend=BACKEND)
        own = f"/{language}/account/"
        if entering.has_usable_password():
            return redirect(own)
        return redirect(f"/accounts/password/set/?{urlencode({'lang': language, 'next': own})}")
    return render(http, "account/enter.html", {"invited": user}, status=200 if user else 410)


def not_admin(http: HttpRequest) -> HttpResponse:
    """The admin's door: one signs in where everybody does; whoever has and may not go in is told so."""
    language = language_of(http)
    if not http.user.is_authenticated:
        there = http.GET.get("next", "")
        safe = url_has_allowed_host_and_scheme(there, allowed_hosts={http.get_host()})
        asked = {"lang": language, "next": there if safe else "/admin/"}
        return redirect(f"/accounts/login/?{urlencode(asked)}")
    if http.user.has_perm("wagtailadmin.access_admin"):
        return redirect("/admin/")
    sentence = t("not-allowed-admin", language)
    return render(http, "catalogue/refused.html", {"sentence": sentence, "language": language}, status=403)


def to_people(http: HttpRequest, rest: str = "") -> HttpResponse:
    """From the admin's lists of accounts to ours, which gives roles with a reason and keeps a log."""
    return redirect(f"/{language_of(http)}/account/people/")
