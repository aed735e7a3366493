"""A draft that somebody else has saved since a form was opened, and how it goes together with the form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from distretto.catalogue import document, typed
from distretto.catalogue.differences import Difference, differences
from distretto.catalogue.document import Fault
from distretto.catalogue.domain.drafting import newest_of
from distretto.catalogue.merging import three_way
from distretto.catalogue.models import Record
from distretto.rendering.text import t

NO_REVISION = "0"
"""What a form says that it began with where the record had no revision yet."""


@dataclass(frozen=True)
class Newer:
    """The draft that was saved meanwhile: whose, when; what of it went into the form, and what both have changed."""

    name: str
    at: Any
    taken: tuple[Difference, ...]
    both: tuple[Difference, ...]

    @property
    def faults(self) -> tuple[Fault, ...]:
        """The fields that both have changed, as the form says what is to be looked at."""
        return tuple(Fault(one.name, "fault-both-changed", {"name": self.name}) for one in self.both)


def base_of(record: Record) -> str:
    """Which version of a record a form begins with."""
    return str(record.latest_revision_id or NO_REVISION)


def with_newer(
    record: Record | None, kind: str, values: Mapping[str, Any], language: str
) -> tuple[Mapping[str, Any], Newer | None]:
    """What stands in the form, with the fields that only somebody else has changed since it was opened; and whose
    draft that is. Where both changed a field, the form keeps what was typed in it."""
    base = str(values.get("_base", ""))
    if record is None or record.latest_revision is None or base in ("", base_of(record)):
        return values, None
    theirs = newest_of(record).content
    mine = document.cleaned(kind, typed.read(kind, values, language))
    merge = three_way(kind, began=_began(record, base), mine=mine, theirs=theirs)
    written = typed.write(kind, theirs, language)
    merged = {name: value for name, value in values.items() if name not in merge.theirs}
    merged.update({name: written[name] for name in merge.theirs if name in written})
    latest = record.latest_revision
    changed = {one.name: one for one in differences(kind, mine, theirs, language)}
    struck = {one.name: one for one in differences(kind, theirs, mine, language)}
    return merged, Newer(
        name=latest.user.shown_name if latest.user else t("catalogue-somebody", language),
        at=latest.created_at,
        taken=tuple(changed[name] for name in merge.theirs),
        both=tuple(struck[name] for name in merge.both),
    )


def _began(record: Record, base: str) -> Mapping[str, Any]:
    """The version that the form began with; where it is no longer kept, nothing counts as unchanged."""
    found = record.revisions.order_by("created_at", "pk")
    revision = found.first() if base == NO_REVISION else found.filter(pk=base if base.isdigit() else 0).first()
    content: Mapping[str, Any] = revision.as_object().content if revision is not None else {}
    return content
