"""What a review decides on and a person who looks at it does not see."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from distretto.catalogue.kinds import private_fields
from distretto.catalogue.models import Record
from distretto.catalogue.rights import seeing_private


def unseen_fields(user: Any, record: Record, content: Mapping[str, Any]) -> tuple[str, ...]:
    """The private fields that the content has otherwise than what is published, where the person may not see them.

    content : of the revision that is judged. Their names alone are told, never what stands in them.
    """
    before: Mapping[str, Any] = record.content if record.live else {}
    names = [field.name for field in private_fields(record.kind)]
    changed = tuple(name for name in names if (before.get(name) or None) != (content.get(name) or None))
    return () if not changed or seeing_private(user)(record) else changed
