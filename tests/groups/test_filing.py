"""Documents of groups: safe types, versions, taken away and back, served to whoever may read the group."""

from __future__ import annotations

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from distretto.groups.domain import filing, working_groups
from distretto.groups.domain.errors import NotRight
from distretto.groups.models import Act, DocumentVersion, GroupDocument, WorkingGroup
from distretto.people.models import User

from .conftest import client_of

PLAIN = {"about": "", "language": "en", "time_zone": "Europe/Rome"}


@pytest.fixture
def group(owner: User, tmp_path: Any, settings: Any) -> WorkingGroup:
    settings.MEDIA_ROOT = tmp_path
    return working_groups.open_group(by=owner, title="Adriatic boats", openness="members", **PLAIN)


def test_a_document_keeps_its_versions(group: WorkingGroup, owner: User) -> None:
    client, address = client_of(owner), f"/en/groups/{group.key}/documents/"
    sent = client.post(address, {"file": SimpleUploadedFile("Plan è.csv", b"a,b\n1,2\n"), "title": ""})
    assert sent.status_code == 302
    made = GroupDocument.objects.get()
    assert made.title == "Plan è"
    client.post(address, {"document": made.pk, "act": "renew", "file": SimpleUploadedFile("x.csv", b"a,b\n1,3\n")})
    assert [one.number for one in DocumentVersion.objects.all()] == [1, 2]
    first = client_of().get(f"{address}{made.pk}/1/")
    assert b"".join(first.streaming_content) == b"a,b\n1,2\n"  # type: ignore[attr-defined]
    assert first.headers["Content-Disposition"] == 'attachment; filename="plan-e.csv"'
    assert "sandbox" in first.headers["Content-Security-Policy"]
    with pytest.raises(NotRight, match="document-fault-same"):
        filing.renew(by=owner, document=made, data=b"a,b\n1,3\n", name="x.csv")


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "not-now-file-markup"),
        (b"\x00\x01\x02\xff", "not-now-file-type"),
        (b"", "not-now-file-empty"),
        (b"a" * (filing.LARGEST + 1), "not-now-file-large"),
    ],
)
def test_what_could_harm_or_is_too_large_is_not_taken(
    data: bytes, fault: str, group: WorkingGroup, owner: User
) -> None:
    with pytest.raises(NotRight, match=fault):
        filing.bring(by=owner, group=group, data=data, name="a.txt")
    assert not GroupDocument.objects.exists()


def test_a_document_is_taken_away_and_brought_back(group: WorkingGroup, owner: User, other: User) -> None:
    made = filing.bring(by=owner, group=group, data=b"plain", name="a.txt")
    address = f"/en/groups/{group.key}/documents/"
    refused = client_of(other).post(address, {"document": made.pk, "act": "take_away"})
    assert refused.status_code == 403
    client_of(owner).post(address, {"document": made.pk, "act": "take_away"})
    assert client_of(owner).get(f"{address}{made.pk}/1/").status_code == 404
    client_of(owner).post(address, {"document": made.pk, "act": "bring_back"})
    assert client_of().get(f"{address}{made.pk}/1/").status_code == 200
    assert [line.what for line in Act.objects.filter(group=group)] == [
        "group-opened", "document-brought", "document-taken-away", "document-brought-back",
    ]  # fmt: skip
