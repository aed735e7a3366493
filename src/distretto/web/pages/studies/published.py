"""A published study: its finding with who stands for it; and the line on a finding's page that was published."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.http import HttpRequest

from distretto.groups.domain.study_publishing import may_withdraw, published_under
from distretto.groups.models import PublishedStudy
from distretto.themes.asking import request_of, software_version
from distretto.themes.finding import Finding
from distretto.web import addresses
from distretto.web.pages.finding import FindingPage, finding_page
from distretto.web.pages.kept_finding import AlonePage, Today, alone_page, today_of
from distretto.web.pages.studies.listed import author_of, published_address


@dataclass(frozen=True)
class Attribution:
    """Who published a study, when, and whether it was withdrawn since."""

    name: str
    address: str
    author: str
    organisation: str
    at: datetime
    withdrawn_at: datetime | None
    withdrawn_why: str


@dataclass(frozen=True)
class PublishedPage:
    """Everything that the page of a published study shows; `page` is None where its question is put otherwise today."""

    of: Attribution
    note: str
    language: str
    hash: str
    permanent: str
    file: str
    page: FindingPage | None
    alone: AlonePage | None
    today: Today | None
    may_withdraw: bool


def attribution(published: PublishedStudy, language: str) -> Attribution:
    """Who stands for it."""
    return Attribution(
        published.name, published_address(language, published), author_of(published),
        published.organisation.name if published.organisation else "", published.published_at,
        published.withdrawn_at, published.withdrawn_why,
    )  # fmt: skip


def attributions(hash_: str, language: str) -> tuple[Attribution, ...]:
    """Everybody who published a finding."""
    return tuple(attribution(one, language) for one in published_under(hash_))


def published_page(http: HttpRequest, published: PublishedStudy, language: str, user: Any) -> PublishedPage:
    """The page of a published study, from what was kept of it."""
    finding = Finding(json.loads(published.content), software=software_version())
    request = request_of(finding)
    return PublishedPage(
        attribution(published, language), published.note, published.language, published.hash,
        addresses.absolute(http, addresses.kept_address(language, published.hash)),
        f"{published_address(language, published)}study.json",
        finding_page(http, request, finding, language) if request else None,
        None if request else alone_page(http, finding, language),
        today_of(request, finding, language) if request else None,
        may_withdraw(user, published),
    )  # fmt: skip
