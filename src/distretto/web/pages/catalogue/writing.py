"""The page on which a record is written."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Q

from distretto.catalogue import document, typed
from distretto.catalogue.document import Fault
from distretto.catalogue.domain.drafting import newest_of
from distretto.catalogue.domain.duplicates import duplicates
from distretto.catalogue.domain.queries.waiting import typed_by
from distretto.catalogue.doubts import doubts_of
from distretto.catalogue.kinds import fields_of, kinds, private_fields
from distretto.catalogue.models import Record, WorkingCopy
from distretto.catalogue.wording import kind_about, kind_name
from distretto.people.models import Membership, Organisation
from distretto.people.roles import is_administrator
from distretto.rendering.text import t
from distretto.rendering.time_zones import Zones, zones_by_name
from distretto.web.pages.catalogue import form
from distretto.web.pages.catalogue.attached import Attached, attached_to
from distretto.web.pages.catalogue.comments import comments_on
from distretto.web.pages.catalogue.doubted import Held, held_of
from distretto.web.pages.catalogue.newer import Newer, base_of, with_newer
from distretto.web.pages.catalogue.returned import Returned, returned_of

BEGUN = 3
GUIDED = {"assessment": "guided/"}
"""The kinds that are made step by step, and where that begins."""


@dataclass(frozen=True)
class Alike:
    """A record that may be the same: where it is, and why it may be."""

    title: str
    address: str
    language: str
    reason: str


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
    languages: tuple[form.Group, ...]
    organisations: tuple[form.Option, ...]
    written: str
    base: str
    mark: str
    score: int
    completeness: str
    alike: tuple[Alike, ...]
    private: bool
    newer: Newer | None
    zones: Zones
    attachments: tuple[Attached, ...]
    returned: Returned | None = None
    held: Held | None = None
    doubts: tuple[form.Mend, ...] = ()
    came_back: bool = False
    begun: tuple[WorkingCopy, ...] = ()

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
    address: str


def kind_choices(language: str) -> tuple[KindChoice, ...]:
    """All kinds, each with what belongs into it."""
    return tuple(
        KindChoice(
            kind.name, kind_name(kind.name, language), kind_about(kind.name, language),
            f"/{language}/catalogue/new/{kind.name}/" + GUIDED.get(kind.name, ""),
        )
        for kind in kinds()
    )  # fmt: skip


def typed_from(record: Record, language: str) -> dict[str, Any]:
    """The form's fields as the newest draft has them."""
    newest = newest_of(record)
    return {
        **typed.write(record.kind, newest.content, language),
        "_base": base_of(record),
        "_organisation": str(record.organisation_id or ""),
    }


def writing_page(
    kind: str, values: Mapping[str, Any], language: str, user: Any, *, record: Record | None = None,
    copy: WorkingCopy | None = None, faults: Sequence[Fault] = (), add: str = "", came_back: bool = False,
) -> Writing:  # fmt: skip
    """The form with what stands in it. add : a rows field that gets an empty line. What somebody else has saved since
    the form was opened goes into the fields that were not changed here."""
    values, newer = with_newer(record, kind, values, language)
    if newer is not None:
        taken = {one.name for one in newer.taken}
        faults = (*newer.faults, *(fault for fault in faults if fault.name not in taken))
    content = document.cleaned(kind, typed.read(kind, values, language))
    score, words = form.completeness_words(kind, content, language)
    comments = comments_on(record, language, user) if record else ()
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
        languages=form.language_groups((values.get("_language", language),), language),
        organisations=organisations_of(user, values.get("_organisation", ""), record, language),
        written=record.language if record else str(values.get("_language", language)),
        base=str(values.get("_base", "")),
        mark=str(values.get("_form") or secrets.token_hex(8)),
        score=score,
        completeness=words,
        alike=alike_to(kind, content, values, record, language),
        private=bool(private_fields(kind)),
        newer=newer,
        zones=zones_by_name(language) if any(field.takes == "moment" for field in fields_of(kind).values()) else (),
        attachments=attached_to(record, language) if record else (),
        returned=returned_of(record, parts, comments, language, user) if record else None,
        held=held_of(record, user, language) if record else None,
        doubts=form.to_mend(kind, doubts_of(kind, content), language),
        came_back=came_back,
        begun=begun_before(kind, user) if record is None and copy is None else (),
    )


def begun_before(kind: str, user: Any) -> tuple[WorkingCopy, ...]:
    """New records of the kind that the person began and has not saved, the newest first; translations aside."""
    return tuple(one for one in typed_by(user, kind=kind, record=None) if "of" not in one.typed)[:BEGUN]


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
