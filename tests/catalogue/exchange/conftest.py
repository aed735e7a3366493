"""People who import, and those who may not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from distretto.people.models import Membership, Organisation, User


@pytest.fixture
def people(db: None) -> dict[str, Any]:
    """An administrator, an editor of an organisation, a member of none, and an editor of another."""
    administrator = User.objects.create_superuser("admin@example.org")
    found: dict[str, Any] = {"administrator": administrator}
    for name in ("editor", "member", "other"):
        found[name] = User.objects.create_user(f"{name}@example.org")
    for key, name in (("marche", "editor"), ("elsewhere", "other")):
        organisation = Organisation.objects.create(key=key, name=f"Organisation {key}")
        Membership.objects.create(organisation=organisation, user=found[name], state=Membership.State.ACTIVE)
        found[key] = organisation
    return found


@pytest.fixture(autouse=True)
def home(tmp_path: Path, settings: Any) -> Path:
    """A home of the test's own, for files that are kept between dry run and import."""
    settings.HOME = tmp_path
    return tmp_path


@pytest.fixture
def csv_of() -> Callable[..., bytes]:
    """A CSV file of rows: the first has the headings."""
    import csv
    import io

    def made(*rows: list[Any], delimiter: str = ",", encoding: str = "utf-8") -> bytes:
        buffer = io.StringIO()
        csv.writer(buffer, delimiter=delimiter).writerows(rows)
        return buffer.getvalue().encode(encoding)

    return made
