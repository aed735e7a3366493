"""The list of studies: one's own, those of one's organisations, and what is published."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from distretto.groups.domain.studies import deleted_studies, own_studies, shared_studies
from distretto.groups.domain.study_publishing import published_studies
from distretto.groups.models import PublishedStudy, Study
from distretto.rendering.reading import emphasised
from distretto.rendering.text import say, t
from distretto.themes.innovation.conditions_measures import REGIONS
from distretto.web.pages.studies.steps import step_address

MOST_PUBLISHED = 50


@dataclass(frozen=True)
class Mine:
    """A study that one works on."""

    number: int
    name: str
    address: str
    cases: str
    whose: str
    changed: datetime
    own: bool


@dataclass(frozen=True)
class Published:
    """A published study in the list."""

    name: str
    address: str
    says: str
    author: str
    organisation: str
    at: datetime


@dataclass(frozen=True)
class StudiesPage:
    """The list."""

    mine: tuple[Mine, ...]
    shared: tuple[Mine, ...]
    deleted: tuple[tuple[int, str], ...]
    published: tuple[Published, ...]


def studies_page(user: Any, language: str) -> StudiesPage:
    """The list for a person, or for somebody who is not signed in."""
    signed_in = bool(user and user.is_authenticated)
    return StudiesPage(
        tuple(_mine(own_studies(user), user, language)) if signed_in else (),
        tuple(_mine(shared_studies(user), user, language)) if signed_in else (),
        tuple((one.pk, one.name) for one in deleted_studies(user)) if signed_in else (),
        tuple(
            Published(
                one.name, published_address(language, one), emphasised(say(one.says[0], language)) if one.says else "",
                author_of(one), one.organisation.name if one.organisation else "", one.published_at,
            )
            for one in published_studies()[:MOST_PUBLISHED]
        ),
    )


def _mine(found: Iterable[Study], user: Any, language: str) -> Iterable[Mine]:
    for one in found:
        source = str(one.parameters.get("cases") or REGIONS).replace("_", "-")
        whose = one.organisation.name if one.organisation else ""
        yield Mine(one.pk, one.name, step_address(language, one.pk, "result"), t(f"study-source-{source}", language),
                   whose, one.changed_at, one.owner_id == user.pk)


def published_address(language: str, published: PublishedStudy) -> str:
    """The page of a published study."""
    return f"/{language}/studies/published/{published.pk}/"


def author_of(published: PublishedStudy) -> str:
    """The author's name; empty where the account is gone."""
    return published.author.shown_name if published.author else ""
