"""Organisations: the list, one organisation's page, and its form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.db.models import Count, Q
from wagtail.models import WorkflowState

from distretto.catalogue.codes import code_list
from distretto.catalogue.domain.queries.waiting import review_states
from distretto.catalogue.fields import Field
from distretto.catalogue.models import Record
from distretto.catalogue.typed import read_codes, written_codes
from distretto.catalogue.wording import code_label
from distretto.people.models import Membership, Organisation
from distretto.people.roles import is_administrator, owns
from distretto.rendering.text import t
from distretto.web.pages.catalogue.form import Option

REGIONS = Field("regions", "codes", codes="regions")
NAMES = ("name", "helix", "regions", "address", "about")
LENGTHS = {"name": 200, "about": 2_000, "address": 500}


@dataclass(frozen=True)
class Listed:
    """One organisation in the list."""

    key: str
    name: str
    helix: str
    places: str
    records: int


def listed(language: str, words: str) -> tuple[Listed, ...]:
    """The organisations, by name; those whose name has the words."""
    published = Count("records", filter=Q(records__live=True, records__original__isnull=True))
    found = Organisation.objects.annotate(published=published)
    if words:
        found = found.filter(name__icontains=words)
    return tuple(
        Listed(one.key, one.name, _helix(one, language), _places(one, language), one.published) for one in found[:500]
    )


def _helix(organisation: Organisation, language: str) -> str:
    return code_label("helix", organisation.helix, language) if organisation.helix else ""


def _places(organisation: Organisation, language: str) -> str:
    return ", ".join(code_label("regions", code, language) for code in organisation.regions)


@dataclass(frozen=True)
class OrganisationPage:
    """One organisation: what it is, who writes for it, and its records; what the person may do here."""

    organisation: Organisation
    helix: str
    places: str
    mine: Membership | None
    owns: bool
    edits: bool
    verifies: bool
    members: tuple[Membership, ...]
    asking: tuple[Membership, ...]
    records: tuple[Record, ...]
    in_review: frozenset[int]
    sent_back: frozenset[int]
    targets: tuple[Option, ...]


def organisation_page(organisation: Organisation, language: str, user: Any) -> OrganisationPage:
    """The page as the person may see it: members are named to members alone."""
    known = user.is_authenticated
    mine = organisation.memberships.filter(user=user).first() if known else None
    active = mine is not None and mine.state == Membership.State.ACTIVE
    inside = active or is_administrator(user)
    decides = owns(user, organisation.pk) if known else False
    members = organisation.memberships.select_related("user")
    records = Record.objects.filter(organisation=organisation, original__isnull=True).order_by("title")
    states = review_states(records) if inside else {}
    return OrganisationPage(
        organisation=organisation,
        helix=_helix(organisation, language),
        places=_places(organisation, language),
        mine=mine if mine is not None and mine.state != Membership.State.OVER else None,
        owns=decides,
        edits=inside,
        verifies=is_administrator(user),
        members=tuple(members.filter(state=Membership.State.ACTIVE)) if inside else (),
        asking=tuple(members.filter(state=Membership.State.ASKED)) if decides else (),
        records=tuple(records if inside else records.filter(live=True)),
        in_review=frozenset(pk for pk, state in states.items() if state == WorkflowState.STATUS_IN_PROGRESS),
        sent_back=frozenset(pk for pk, state in states.items() if state == WorkflowState.STATUS_NEEDS_CHANGES),
        targets=_targets(organisation, user) if inside else (),
    )


def _targets(organisation: Organisation, user: Any) -> tuple[Option, ...]:
    """The organisations to which the person may hand records over."""
    others = Organisation.objects.exclude(pk=organisation.pk)
    if not is_administrator(user):
        others = others.filter(memberships__user=user, memberships__state=Membership.State.ACTIVE)
    return tuple(Option(str(one.pk), one.name, False) for one in others.distinct())


@dataclass(frozen=True)
class OrganisationForm:
    """The form as it stands or as it was typed, with what is wrong by field."""

    values: Mapping[str, str]
    helixes: tuple[Option, ...]
    faults: Mapping[str, str] = field(default_factory=dict)
    content: Mapping[str, Any] = field(default_factory=dict)


def organisation_form(
    organisation: Organisation | None, language: str, typed: Mapping[str, str] | None
) -> OrganisationForm:
    """The form, checked where something was typed."""
    if typed is None:
        values = dict.fromkeys(NAMES, "")
        if organisation is not None:
            values = {name: str(getattr(organisation, name)) for name in NAMES}
            values["regions"] = "\n".join(written_codes(REGIONS, organisation.regions, language))
        return OrganisationForm(values, _helixes(values["helix"], language))
    values = {name: typed.get(name, "").strip() for name in NAMES}
    regions = read_codes(REGIONS, values["regions"])
    faults = dict(_faults(values, regions, language))
    content = {**values, "regions": regions}
    return OrganisationForm(values, _helixes(values["helix"], language), faults, content)


def _helixes(chosen: str, language: str) -> tuple[Option, ...]:
    return tuple(
        Option(code.code, code.label(language), code.code == chosen) for code in code_list("helix").choices
    )


def _faults(values: Mapping[str, str], regions: list[str], language: str) -> Any:
    if not values["name"]:
        yield "name", t("organisation-no-name", language)
    for name, most in LENGTHS.items():
        if len(values[name]) > most:
            yield name, t("account-too-long", language, most=most)
    if values["helix"] and values["helix"] not in code_list("helix"):
        yield "helix", t("organisation-no-helix", language)
    known = code_list("regions")
    for strange in (code for code in regions if code not in known):
        nearest = ", ".join(f"{known.label(code, language)} ({code})" for code in known.nearest(strange, language))
        key = "organisation-no-region-nearest" if nearest else "organisation-no-region"
        yield "regions", t(key, language, value=strange, nearest=nearest)
    if values["address"]:
        try:
            URLValidator(schemes=["http", "https"])(values["address"])
        except ValidationError:
            yield "address", t("organisation-no-address", language)
