"""Who may see the private fields of a record: what holds now, what can be given, and the log of both."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from distretto.catalogue.domain import granting
from distretto.catalogue.kinds import private_fields
from distretto.catalogue.models import PrivateGrant, Record
from distretto.catalogue.wording import field_label
from distretto.evidence.closed import LEAST
from distretto.people.addresses import is_confirmed
from distretto.people.models import Organisation
from distretto.rendering.text import t
from distretto.web.pages.catalogue.form import Option


@dataclass(frozen=True)
class Given:
    """A permission that holds: who may see it, since when, and who gave it; `waits` until the person's address is
    confirmed."""

    number: int
    who: str
    at: Any
    by: str
    waits: bool


@dataclass(frozen=True)
class Logged:
    """A line of the log: what was given or withdrawn, when, by whom."""

    at: Any
    what: str
    by: str


@dataclass(frozen=True)
class Typed:
    """What was typed in the forms, and what is wrong with it, by the name of the form."""

    values: Mapping[str, str] = field(default_factory=dict)
    faults: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class GrantingPage:
    """Everything that the template shows.

    consent : the permission to be counted in aggregates; None where it is not given.
    """

    record: Record
    title: str
    written: str
    fields: tuple[str, ...]
    given: tuple[Given, ...]
    consent: Given | None
    least: int
    organisations: tuple[Option, ...]
    reviewers: bool
    coordinators: bool
    typed: Typed
    log: tuple[Logged, ...]


def granting_page(record: Record, language: str, typed: Typed) -> GrantingPage:
    """The page of an original record."""
    to = PrivateGrant.To
    given = {one.pk: one for one in granting.holding(record)}
    there = {one.to for one in given.values()}
    consent = next((one for one in given.values() if one.to == to.AGGREGATES), None)
    every = PrivateGrant.objects.filter(record=record).select_related("organisation", "given_by", "withdrawn_by")
    return GrantingPage(
        record=record,
        title=record.title or record.key,
        written=record.language,
        fields=tuple(field_label(record.kind, one.name, language) for one in private_fields(record.kind)),
        given=tuple(_given(one, language) for one in given.values() if one.to != to.AGGREGATES),
        consent=_given(consent, language) if consent else None,
        least=LEAST,
        organisations=tuple(_organisations(record, typed.values.get(to.ORGANISATION, ""))),
        reviewers=to.REVIEWERS in there,
        coordinators=to.COORDINATORS in there,
        typed=typed,
        log=tuple(sorted(_log(every, language), key=lambda one: one.at, reverse=True)),
    )


def _organisations(record: Record, chosen: str) -> Iterable[Option]:
    """The organisations that can be let see it; the record's own sees it already."""
    for one in Organisation.objects.exclude(pk=record.organisation_id).order_by("name"):
        yield Option(str(one.pk), one.name, str(one.pk) == chosen)


def _given(one: PrivateGrant, language: str) -> Given:
    waits = one.to == PrivateGrant.To.PERSON and not is_confirmed(one.email)
    return Given(one.pk, _who(one, language), one.given_at, _name(one.given_by, language), waits)


def _who(one: PrivateGrant, language: str) -> str:
    if one.to == PrivateGrant.To.ORGANISATION:
        name = one.organisation.name if one.organisation else t("grant-organisation-gone", language)
        return t("grant-to-organisation", language, name=name)
    return t(f"grant-to-{one.to}", language, email=one.email, least=LEAST)


def _name(person: Any, language: str) -> str:
    return person.shown_name if person is not None else t("catalogue-somebody", language)


def _log(every: Iterable[PrivateGrant], language: str) -> Iterable[Logged]:
    for one in every:
        who = _who(one, language)
        yield Logged(one.given_at, t("grant-logged-given", language, who=who), _name(one.given_by, language))
        if one.withdrawn_at is not None:
            said = t("grant-logged-withdrawn", language, who=who)
            yield Logged(one.withdrawn_at, said, _name(one.withdrawn_by, language))
