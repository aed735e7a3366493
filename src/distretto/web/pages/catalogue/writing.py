"""The page on which a record is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Q

from distretto.catalogue import document, typed
from distretto.catalogue.codes import code_list
from distretto.catalogue.differences import Difference, differences
from distretto.catalogue.document import Fault
from distretto.catalogue.domain.drafting import newest_of
from distretto.catalogue.domain.duplicates import duplicates
from distretto.catalogue.doubts import doubts_of
from distretto.catalogue.kinds import fields_of, kinds
from distretto.catalogue.models import Record, WorkingCopy
from distretto.catalogue.wording import kind_about, kind_name
from distretto.people.models import Membership, Organisation
from distretto.people.roles import is_administrator
from distretto.rendering.text import LANGUAGES, t
from distretto.web.pages.catalogue import form
from distretto.web.pages.catalogue.attached import Attached, attached_to
from distretto.web.pages.catalogue.comments import comments_on
from distretto.web.pages.catalogue.returned import Returned, returned_of


@dataclass(frozen=True)
class Alike:
    """A record that may be the same: where it is, and why it may be."""

    title: str
    address: str
    language: str
    reason: str


@dataclass(frozen=True)
class Newer:
    """A draft that somebody else has saved since: whose, when, and what differs."""

    name: str
    at: Any
    differences: tuple[Difference, ...]


@dataclass(frozen=True)
class Writing:
    """Everything that the form's template shows."""

    kind: str
    kind_name: str
    heading: str
    record: Record | None
    copy: WorkingCopy | None
    parts: tuple[form.Part, ...]
    mends: tuple[form.Mend, ...]
    languages: tuple[form.Option, ...]
    organisations: tuple[form.Option, ...]
    written: str
    base: str
    score: int
    completeness: str
    alike: tuple[Alike, ...]
    newer: Newer | None
    zones: tuple[str, ...]
    attachments: tuple[Attached, ...]
    returned: Returned | None = None
    doubts: tuple[form.Mend, ...] = ()
    came_back: bool = False

    @property
    def wrong(self) -> int:
        """How many fields are to be mended; a field may have several faults."""
        return len({mend.id for mend in self.mends})


@dataclass(frozen=True)
class KindChoice:
    """A kind of record that one can add."""

    name: str
    label: str
    about: str


def kind_choices(language: str) -> tuple[KindChoice, ...]:
    """All kinds, each with what belongs into it."""
    return tuple(KindChoice(k.name, kind_name(k.name, language), kind_about(k.name, language)) for k in kinds())


def typed_from(record: Record, language: str) -> dict[str, Any]:
    """The form's fields as the newest draft has them."""
    newest = newest_of(record)
    return {
        **typed.write(record.kind, newest.content, language),
        "_base": str(record.latest_revision_id or ""),
        "_organisation": str(record.organisation_id or ""),
    }


def writing_page(
    kind: str, values: Mapping[str, Any], language: str, user: Any, *, record: Record | None = None,
    copy: WorkingCopy | None = None, faults: Sequence[Fault] = (), add: str = "", came_back: bool = False,
) -> Writing:  # fmt: skip
    """The form with what stands in it. add : a rows field that gets an empty line."""
    content = document.cleaned(kind, typed.read(kind, values, language))
    score, words = form.completeness_words(kind, content, language)
    comments = comments_on(record, language) if record else ()
    name = kind_name(kind, language)
    parts = form.parts_of(
        kind, values, content, language, zone=user.time_zone, faults=faults, comments=comments, add=add
    )
    return Writing(
        kind=kind,
        kind_name=name,
        heading=(record.title or record.key) if record else t("writing-new-of", language, kind=name.lower()),
        record=record,
        copy=copy,
        parts=parts,
        mends=form.to_mend(kind, faults, language),
        languages=languages_of(values.get("_language", language), language),
        organisations=organisations_of(user, values.get("_organisation", ""), record, language),
        written=record.language if record else str(values.get("_language", language)),
        base=str(values.get("_base", "")),
        score=score,
        completeness=words,
        alike=alike_to(kind, content, values, record, language),
        newer=_newer(record, content, values, language),
        zones=form.zones() if any(field.takes == "moment" for field in fields_of(kind).values()) else (),
        attachments=attached_to(record, language) if record else (),
        returned=returned_of(record, parts, comments, language) if record else None,
        doubts=form.to_mend(kind, doubts_of(kind, content), language),
        came_back=came_back,
    )


def languages_of(chosen: str, language: str) -> tuple[form.Option, ...]:
    """The languages in which one can write, those of the interface first."""
    codes = code_list("languages")
    first = [code for code in codes.choices if code.code in LANGUAGES]
    rest = [code for code in codes.choices if code.code not in LANGUAGES]
    return tuple(form.Option(code.code, code.label(language), code.code == chosen) for code in (*first, *rest))


def organisations_of(user: Any, chosen: str, record: Record | None, language: str) -> tuple[form.Option, ...]:
    """The organisations that the person writes for; the record's own among them, and nobody's last."""
    mine = Q(memberships__user=user, memberships__state=Membership.State.ACTIVE)
    own = Organisation.objects.filter(mine | Q(pk=record.organisation_id if record else None)).distinct()
    known = {str(one.pk): one.name for one in own}
    if chosen == "" and record is None and len(known) == 1:
        chosen = next(iter(known))
    options = [form.Option(pk, name, pk == chosen) for pk, name in known.items()]
    if record is None or record.organisation_id is None or is_administrator(user):
        options.append(form.Option("", t("writing-organisation-none", language), chosen not in known))
    return tuple(options)


def alike_to(
    kind: str, content: Mapping[str, Any], values: Mapping[str, Any], record: Record | None, language: str
) -> tuple[Alike, ...]:
    """Records that may be the same, each with its reason in words."""
    organisation = str(values.get("_organisation", ""))
    found = duplicates(
        kind=kind,
        content=content,
        organisation_id=int(organisation) if organisation.isdigit() else None,
        but=record.key if record else "",
    )
    return tuple(
        Alike(one.title, f"/{language}/catalogue/{one.key}/", one.language, t(one.reason, language, **one.arguments))
        for one in found if one.live
    )  # fmt: skip


def _newer(record: Record | None, content: Mapping[str, Any], values: Mapping[str, Any], language: str) -> Newer | None:
    """What somebody else saved since the form was opened."""
    base = str(values.get("_base", ""))
    if record is None or record.latest_revision is None or base == str(record.latest_revision_id):
        return None
    latest = record.latest_revision
    return Newer(
        name=latest.user.shown_name if latest.user else t("catalogue-somebody", language),
        at=latest.created_at,
        differences=differences(record.kind, newest_of(record).content, content, language),
    )
