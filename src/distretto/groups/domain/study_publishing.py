"""Publishing what a study finds: kept under its hash with its author, withdrawn with a reason, never changed."""

from __future__ import annotations

import json
from typing import Any

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from distretto.evidence.store import Store
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.studies import require_edit, right_name
from distretto.groups.models import PublishedStudy, Study
from distretto.people.roles import NotAllowed, edits_for, is_administrator, owns, require_signed_in
from distretto.themes.asking import FindingCache, finding_by_hash
from distretto.themes.finding import Finding
from distretto.themes.recommending import is_open

LONGEST_NOTE, LONGEST_REASON = 2_000, 500


@transaction.atomic
def publish(*, by: Any, study: Study, finding: Finding, name: str, note: str, language: str) -> PublishedStudy:
    """Publish the finding of a study, in the name of its organisation where the person edits for it.

    The same finding of the same study is published once. Raises NotRight; NotAllowed where its data are not for all.
    """
    require_edit(by, study)
    if not is_open(finding):
        raise NotAllowed("not-allowed-closed-finding")
    if len(note.strip()) > LONGEST_NOTE:
        raise NotRight("note", "study-fault-long-note", most=LONGEST_NOTE)
    there = PublishedStudy.objects.filter(study=study, hash=finding.hash, withdrawn_at=None).first()
    if there is not None:
        return there
    return PublishedStudy.objects.create(
        study=study, hash=finding.hash, content=finding.canonical.decode(), says=list(finding.content["says"]),
        name=right_name(name), note=note.strip(), language=language, author=by,
        organisation=study.organisation if edits_for(by, study.organisation_id) else None,
    )


def may_withdraw(user: Any, published: PublishedStudy) -> bool:
    """Whether the person may withdraw it: who published it, who decides for its organisation, an administrator."""
    if not (user and user.is_authenticated) or published.withdrawn_at is not None:
        return False
    decides = published.organisation_id is not None and owns(user, published.organisation_id)
    return published.author_id == user.pk or decides or is_administrator(user)


@transaction.atomic
def withdraw(*, by: Any, published: PublishedStudy, why: str) -> None:
    """Withdraw what was published: it leaves the list, and its address says why. Raises NotRight."""
    require_signed_in(by)
    if not may_withdraw(by, published):
        raise NotAllowed("not-allowed-withdraw-study")
    reason = " ".join(why.split())
    if not reason:
        raise NotRight("why", "study-fault-no-reason")
    published.withdrawn_at, published.withdrawn_by = timezone.now(), by
    published.withdrawn_why = reason[:LONGEST_REASON]
    published.save(update_fields=["withdrawn_at", "withdrawn_by", "withdrawn_why"])


def published_studies() -> QuerySet[PublishedStudy]:
    """What is published and not withdrawn, the newest first."""
    return PublishedStudy.objects.filter(withdrawn_at=None).select_related("author", "organisation").defer("content")


def published_under(hash_: str) -> tuple[PublishedStudy, ...]:
    """Everything that was published under a finding's hash, what was withdrawn since included."""
    found = PublishedStudy.objects.filter(hash=hash_).select_related("author", "organisation").defer("content")
    return tuple(found)


def restored(hash_: str, store: Store) -> Finding | None:
    """A published finding by its hash or the beginning of it: from the cache, else put there again from what was kept.

    None where nothing of that hash was published.
    """
    kept = PublishedStudy.objects.filter(hash__startswith=hash_).first() if len(hash_) >= 8 else None
    if kept is None:
        return None
    FindingCache(store.keeps).write(kept.hash, json.loads(kept.content))
    return finding_by_hash(kept.hash, store=store)
