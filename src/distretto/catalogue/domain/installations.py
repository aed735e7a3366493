"""Following other installations: beginning, fetching, deciding on what came, and letting go.

What is received is kept apart from one's own records and findings and changes none of them. A fetch asks first and
writes afterwards, all of it in one transaction: whatever goes wrong before leaves what was received earlier.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from time import monotonic
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from distretto.catalogue.codes import code_list
from distretto.catalogue.domain import drafting
from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.domain.exporting import base_address
from distretto.catalogue.fields import Field
from distretto.catalogue.installations import comparing, reading
from distretto.catalogue.installations.asking import ask, may_be_public, site_of
from distretto.catalogue.installations.reading import Described, Lines, Received
from distretto.catalogue.installations.searching import searched_text
from distretto.catalogue.installations.troubles import Trouble
from distretto.catalogue.kinds import fields_of
from distretto.catalogue.models import FollowedFinding, FollowedRecord, Installation, Record
from distretto.people.roles import NotAllowed, is_administrator, is_reviewer, require_signed_in
from distretto.themes.asking import software_version

EVERY = timedelta(days=1)
AGAIN = timedelta(hours=1)
"""After a fetch that failed."""
HELD = timedelta(minutes=15)
"""A fetch that began less than this ago may still go on."""
LONGEST = 600.0
"""Seconds for all that is asked of one installation at a time."""
MOST_FOLLOWED, MOST_FINDINGS, BATCH = 50, 200, 500
LINKED_DATA, LINES, JSON = "application/ld+json", "application/x-ndjson", "application/json"
_COLUMNS = (
    "kind", "title", "content", "received", "sha256", "version", "published", "confirmation", "organisation",
    "original", "licence", "retrieved", "withdrawn", "standing", "alike",
)  # fmt: skip
_OF_FETCH = ("licence", "newest", "tag", "read_by", "parts", "left_out", "tried", "reached", "trouble")


@dataclass
class Fetched:
    """What a fetch brought. unchanged : it had nothing new to say. left_out : lines that were no right records;
    findings_missing : cited ones that it does not hand out, or hands out wrongly."""

    unchanged: bool = False
    new: int = 0
    changed: int = 0
    withdrawn: int = 0
    left_out: int = 0
    findings: int = 0
    findings_missing: int = 0


@dataclass
class _Asked:
    """What was asked for before anything is written."""

    described: Described | None
    tag: str
    until: float
    files: dict[str, Lines] = field(default_factory=dict)
    findings: dict[str, tuple[dict[str, Any], str]] = field(default_factory=dict)
    findings_missing: int = 0


def add(*, address: str, name: str = "", private: bool = False, by: Any = None) -> Installation:
    """Follow an installation from now on, if it answers as one; nothing is fetched yet.

    name : the host's without one. private : its address may lie in a network of one's own. Raises Trouble, NotNow,
    NotAllowed.
    """
    _administers(by)
    site, called = _may_be_followed(address, name)
    described, _ = _described(site, private, "")
    return Installation.objects.create(
        name=called, address=site, private=private, added_by=by, licence=described.licence if described else "",
    )  # fmt: skip


def begin(*, address: str, name: str = "", private: bool = False, by: Any) -> Installation:
    """Follow an installation from now on without asking it anything yet: who has a browser does not wait for it. Its
    first fetch is held for the caller, who lets it go on beside the server (`fetch_held`).

    private : only where FOLLOW_PRIVATE allows it; without that only the usual ports are asked either, so that nobody
    looks through a browser at what else a machine serves. Raises Trouble, NotNow, NotAllowed.
    """
    _administers_here(by)
    site, called = _may_be_followed(address, name)
    if not settings.FOLLOW_PRIVATE:
        if private:
            raise NotAllowed("not-allowed-follow-private")
        if urlsplit(site).port is not None:
            raise Trouble("follow-unusual-port", site=site)
    if not private and not may_be_public(site):
        raise Trouble("follow-not-public", site=site)
    return Installation.objects.create(
        name=called, address=site, private=private, added_by=by, held=timezone.now()
    )


def begin_fetch(*, installation: Installation, by: Any) -> None:
    """Hold a fetch for the caller, who lets it go on beside the server. Raises NotNow, NotAllowed."""
    _administers_here(by)
    _hold(installation)


def pause(*, installation: Installation, paused: bool, by: Any = None) -> None:
    """Fetch nothing by itself any more, or do so again; what was received stays."""
    _administers(by)
    Installation.objects.filter(pk=installation.pk).update(paused=paused)
    installation.paused = paused


def _may_be_followed(address: str, name: str) -> tuple[str, str]:
    """Its address in one form, and what it is called here; raises Trouble and NotNow."""
    site = site_of(address)
    called = " ".join((name or site.split("://", 1)[1]).split())[:120]
    if site == base_address():
        raise Trouble("follow-own-address", site=site)
    if Installation.objects.filter(Q(address=site) | Q(name=called)).exists():
        raise NotNow("not-now-followed-already", name=called)
    if Installation.objects.count() >= MOST_FOLLOWED:
        raise NotNow("not-now-many-installations", most=MOST_FOLLOWED)
    return site, called


def remove(*, installation: Installation, by: Any = None) -> None:
    """Follow it no longer, and forget what was received from it. Drafts that were made of it stay."""
    _administers(by)
    installation.delete()


def fetch(*, installation: Installation) -> Fetched:
    """Ask for what is new, and keep it. Raises Trouble, with everything that was received before as it was, and NotNow
    while another fetch goes on. Its time and its trouble are kept with the installation."""
    _hold(installation)
    return fetch_held(installation=installation)


def fetch_held(*, installation: Installation) -> Fetched:
    """The same, where the fetch is held for the caller already."""
    try:
        asked = _ask_all(installation)
        made = _keep(installation, asked)
    except Installation.DoesNotExist as error:
        raise NotNow("not-now-followed-no-more", name=installation.name) from error
    except Trouble as error:
        kept = {"key": error.key, "arguments": error.arguments}
        Installation.objects.filter(pk=installation.pk).update(tried=timezone.now(), trouble=kept)
        raise
    finally:
        Installation.objects.filter(pk=installation.pk).update(held=None, progress={})
    installation.refresh_from_db()
    return made


def fetch_due() -> None:
    """Fetch from every installation that was not reached for a day, or an hour after it could not be reached; those
    that are paused are left alone."""
    now = timezone.now()
    failed = Q(trouble__has_key="key")
    due = Installation.objects.filter(paused=False).filter(
        Q(tried__isnull=True) | (failed & Q(tried__lt=now - AGAIN)) | (~failed & Q(tried__lt=now - EVERY))
    )
    for installation in due:
        try:
            fetch(installation=installation)
        except (Trouble, NotNow):
            continue


def is_held(installation: Installation) -> bool:
    """Whether a fetch goes on, or waits to."""
    return installation.held is not None and installation.held > timezone.now() - HELD


@transaction.atomic
def keep_ours(*, record: FollowedRecord, by: Any) -> None:
    """Decide that one's own record stays as it is beside this one; until this one says something else."""
    if not is_reviewer(by):
        raise NotAllowed("not-allowed-decide-followed")
    _decide(record, FollowedRecord.Decision.OURS, by)


@transaction.atomic
def take_over(*, record: FollowedRecord, by: Any) -> Record:
    """Make a draft of it, of the person's own and under a key of its own: no record that is there is touched.

    The draft names its origin among its sources, and keeps the terms; findings are cited where they are. What leads to
    other records of its home stays behind. Raises NotNow where this was done already and the draft is there.
    """
    require_signed_in(by)
    if record.draft and record.decided and Record.objects.filter(key=record.draft).exists():
        raise NotNow("not-now-taken-over", record=record.draft)
    made = drafting.start(kind=record.kind, language=record.language, content=_for_draft(record), by=by)
    record.draft = made.key
    _decide(record, FollowedRecord.Decision.DRAFT, by)
    return made


def _decide(record: FollowedRecord, decision: str, by: Any) -> None:
    record.decision, record.decided_on = decision, record.sha256
    record.decided_at, record.decided_by = timezone.now(), by
    record.save(update_fields=["decision", "decided_on", "decided_at", "decided_by", "draft"])


def _for_draft(record: FollowedRecord) -> dict[str, Any]:
    site, content = record.installation.address, {}
    for name, declared in fields_of(record.kind).items():
        value = record.content.get(name)
        if value is None or declared.takes == "record" or name == "relations":
            continue
        if declared.takes == "rows":
            value = [_line_for_draft(declared, line, site) for line in value]
        content[name] = _at_home(value, site) if declared.takes == "findings" else value
    source: dict[str, Any] = {
        "title": record.title, "publisher": record.installation.name[:200], "address": home_address(record),
        **({"year": int(record.published[:4])} if record.published else {}),
    }  # fmt: skip
    content["sources"] = [*content.get("sources", ()), source]
    if "licence" not in content and record.licence in code_list("licences"):
        content["licence"] = record.licence
    return content


def _line_for_draft(declared: Field, line: Mapping[str, Any], site: str) -> dict[str, Any]:
    takes = {column.name: column.takes for column in declared.columns}
    return {
        name: _at_home(value, site) if takes[name] == "findings" else value
        for name, value in line.items() if takes[name] != "record"
    }  # fmt: skip


def _at_home(cited: Sequence[str], site: str) -> list[str]:
    """Findings by their addresses where they are; what is cited of other places stays as it is."""
    return [
        one if "://" in one else f"{site}{one}" if one.startswith("/") else finding_address(site, one) for one in cited
    ]


def finding_address(site: str, sha256: str) -> str:
    """The page of a finding where it comes from."""
    return f"{site}/en/findings/{sha256}/"


def home_address(record: FollowedRecord) -> str:
    """The page of the record where it comes from."""
    return f"{record.installation.address}/catalogue/{record.key}"


def _administers(by: Any) -> None:
    """Whoever has the command line administers; a person who is named has to."""
    if by is not None and not is_administrator(by):
        raise NotAllowed("not-allowed-follow-installations")


def _administers_here(by: Any) -> None:
    """Whoever asks through a browser is an administrator; a demonstration asks nobody."""
    if not is_administrator(by):
        raise NotAllowed("not-allowed-follow-installations")
    if settings.DEMONSTRATION:
        raise NotAllowed("not-allowed-follow-demonstration")


def _hold(installation: Installation) -> None:
    """Take the fetch on, so that no other server does it at the same time."""
    now = timezone.now()
    free = Installation.objects.filter(pk=installation.pk).filter(
        Q(held__isnull=True) | Q(held__lt=now - HELD)
    )
    if not free.update(held=now):
        raise NotNow("not-now-fetching", name=installation.name)


def _described(site: str, private: bool, tag: str) -> tuple[Described | None, str]:
    """What it says of its catalogue; None where that is what it said under the tag."""
    answer = ask(
        site, "/catalogue.jsonld", types=(LINKED_DATA,), most=reading.MOST_DESCRIPTION, private=private, tag=tag,
    )  # fmt: skip
    if answer.unchanged:
        if not tag:
            raise Trouble("follow-no-catalogue")
        return None, tag
    described = reading.description(answer.data)
    if described.home == base_address():
        raise Trouble("follow-own-address", site=site)
    return described, answer.tag


def _ask_all(installation: Installation) -> _Asked:
    """Everything that is new, before anything is written."""
    same_reader = installation.read_by == software_version()
    site, private = installation.address, installation.private
    until = monotonic() + LONGEST
    described, tag = _described(site, private, installation.tag if same_reader else "")
    asked = _Asked(described, tag, until)
    if described is None:
        return asked
    known = installation.parts if same_reader else {}
    new = {kind: part for kind, part in described.parts.items() if known.get(kind) != part[0]}
    for done, (kind, (sha256, size)) in enumerate(new.items()):
        _in_time(installation, asked)
        _say_how_far(installation, done, len(new))
        asked.files[kind] = _file(installation, kind, sha256, size)
    if sum(len(one.records) for one in asked.files.values()) > reading.MOST_RECORDS:
        raise Trouble("follow-too-many", most=reading.MOST_RECORDS)
    _ask_findings(installation, asked)
    return asked


def _say_how_far(installation: Installation, done: int, of: int) -> None:
    Installation.objects.filter(pk=installation.pk).update(progress={"done": done, "of": of})


def _in_time(installation: Installation, asked: _Asked) -> None:
    if monotonic() > asked.until:
        raise Trouble("follow-slow", site=installation.address, seconds=int(LONGEST))


def _file(installation: Installation, kind: str, sha256: str, size: int) -> Lines:
    answer = ask(
        installation.address, f"/catalogue/all/{kind}.jsonl", types=(LINES,), most=reading.MOST_FILE,
        private=installation.private,
    )  # fmt: skip
    if len(answer.data) != size or reading.hash_of(answer.data) != sha256:
        raise Trouble("follow-torn", site=installation.address, kind=kind)
    return reading.lines(answer.data, kind)


def _ask_findings(installation: Installation, asked: _Asked) -> None:
    """The findings that the new records rest on. One that is not handed out, or is another one, is left out: that
    what is handed out is whole is all that its hash can say."""
    cited = {
        one for lines in asked.files.values() for record in lines.records
        for one in reading.findings_cited(record.kind, record.content)
    }  # fmt: skip
    held = set(installation.findings.values_list("sha256", flat=True))
    new = sorted(cited - held)[: max(0, MOST_FINDINGS - len(held))]
    for done, sha256 in enumerate(new):
        _in_time(installation, asked)
        _say_how_far(installation, len(asked.files) + done, len(asked.files) + len(new))
        try:
            answer = ask(
                installation.address, f"/api/v1/findings/by-hash/{sha256}", types=(JSON,), most=reading.MOST_FINDING,
                private=installation.private,
            )  # fmt: skip
            asked.findings[sha256] = reading.finding(answer.data, sha256)
        except Trouble as error:
            if error.key in ("follow-slow", "follow-unreachable"):
                raise
            asked.findings_missing += 1


@transaction.atomic
def _keep(installation: Installation, asked: _Asked) -> Fetched:
    """Write what was asked for, and hold everything against what is in one's own catalogue now."""
    at = timezone.now()
    there = Installation.objects.select_for_update().get(pk=installation.pk)
    made = Fetched(unchanged=asked.described is None, findings_missing=asked.findings_missing)
    if asked.described is not None:
        for kind, lines in asked.files.items():
            _keep_file(there, kind, lines, asked.described.licence, made)
        gone = there.records.filter(withdrawn__isnull=True).exclude(kind__in=asked.described.parts)
        made.withdrawn += gone.update(withdrawn=at)
        there.licence, there.newest = asked.described.licence, asked.described.newest
        there.tag, there.read_by = asked.tag, software_version()
        there.parts = {kind: sha256 for kind, (sha256, _) in asked.described.parts.items()}
        left = {**there.left_out, **{kind: _left_out(lines) for kind, lines in asked.files.items()}}
        there.left_out = {kind: one for kind, one in left.items() if kind in there.parts and one["count"]}
    FollowedFinding.objects.bulk_create(
        [
            FollowedFinding(
                installation=there, sha256=sha256, analysis=str(content["analysis"].get("id", ""))[:120],
                content=content, software=software, retrieved=at,
            )
            for sha256, (content, software) in asked.findings.items()
        ],
        batch_size=BATCH, ignore_conflicts=True,
    )  # fmt: skip
    _let_go(there)
    made.findings = len(asked.findings)
    made.left_out = sum(one["count"] for one in there.left_out.values())
    _hold_against_ours(there)
    there.tried, there.reached, there.trouble = at, at, {}
    there.save(update_fields=_OF_FETCH)
    return made


def _let_go(there: Installation) -> None:
    """Forget findings that nothing cites any more, and of what was taken back the oldest above as many records as are
    taken in: whoever renames everything every day fills no disk here."""
    cited: set[str] = set()
    for kind, content in there.records.values_list("kind", "content").iterator():
        cited |= reading.findings_cited(kind, content)
    there.findings.filter(pk__in=[
        pk for pk, sha256 in there.findings.values_list("pk", "sha256") if sha256 not in cited
    ]).delete()  # fmt: skip
    over = there.records.count() - reading.MOST_RECORDS
    if over > 0:
        oldest = there.records.filter(withdrawn__isnull=False).order_by("withdrawn", "pk").values_list("pk", flat=True)
        gone = list(oldest[:over])
        for start in range(0, len(gone), BATCH):
            there.records.filter(pk__in=gone[start : start + BATCH]).delete()


def _left_out(lines: Lines) -> dict[str, Any]:
    return {"count": lines.left_out, "reasons": lines.reasons}


def _keep_file(there: Installation, kind: str, lines: Lines, licence: str, made: Fetched) -> None:
    """Write a kind's file over what was received of it before. What is there no longer is marked, never deleted."""
    at = timezone.now()
    known = {(one.key, one.language): one for one in there.records.defer("received")}
    new, changed, named = [], [], set(lines.named)
    for one in lines.records:
        named.add((one.key, one.language))
        before = known.get((one.key, one.language))
        if before is None:
            new.append(_written(FollowedRecord(installation=there, key=one.key, language=one.language), one, licence))
        elif before.kind != kind or before.sha256 != one.sha256 or before.withdrawn or before.content != one.content:
            changed.append(_written(before, one, licence))
    gone = [
        one.pk for mark, one in known.items() if one.kind == kind and mark not in named and one.withdrawn is None
    ]
    FollowedRecord.objects.bulk_create(new, batch_size=BATCH)
    FollowedRecord.objects.bulk_update(changed, _COLUMNS, batch_size=BATCH)
    for start in range(0, len(gone), BATCH):
        there.records.filter(pk__in=gone[start : start + BATCH]).update(withdrawn=at)
    made.new += len(new)
    made.changed += len(changed)
    made.withdrawn += len(gone)


def _written(record: FollowedRecord, one: Received, licence: str) -> FollowedRecord:
    record.kind, record.title, record.content = one.kind, str(one.content["title"])[:200], dict(one.content)
    record.received, record.sha256, record.version = one.received, one.sha256, one.version
    record.published, record.confirmation, record.organisation = one.published, one.confirmation, one.organisation
    record.original, record.retrieved, record.withdrawn = one.original, timezone.now(), None
    record.licence = str(one.content.get("licence") or licence)
    return record


def _hold_against_ours(there: Installation) -> None:
    """Say anew of each record how it stands beside one's own catalogue, and what is looked for in it."""
    records = list(there.records.defer("received"))
    moved = []
    for record, (standing, alike) in zip(records, comparing.standings(records), strict=True):
        searched = searched_text(record.kind, record.language, record.content, record.confirmation)
        if (record.standing, record.alike, record.searched) != (standing, alike, searched):
            record.standing, record.alike, record.searched = standing, alike, searched
            moved.append(record)
    FollowedRecord.objects.bulk_update(moved, ["standing", "alike", "searched"], batch_size=BATCH)
