"""What an import would do: the records it would make, change or leave, and all that is wrong. It writes nothing."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from wagtail.models import Revision, WorkflowState

from distretto.catalogue import document
from distretto.catalogue.codes import code_list
from distretto.catalogue.document import Fault
from distretto.catalogue.interfaces import cluster_platform, csv_form, jsonld, priorities_list, stip, xlsx_form
from distretto.catalogue.interfaces.entries import Entry, Reading, Unreadable, Where, is_key
from distretto.catalogue.kinds import NAMES, fields_of
from distretto.catalogue.models import Record
from distretto.catalogue.rights import editing, seeing_private
from distretto.evidence.classifications.transliteration import folded
from distretto.people.models import Organisation
from distretto.people.roles import NotAllowed, is_administrator, organisations_of

Form = Literal["csv", "xlsx", "jsonld", "stip", "eccp", "s3"]
FORMS: tuple[Form, ...] = ("csv", "xlsx", "jsonld", "stip", "eccp", "s3")
OF_SOURCES: Mapping[str, Form] = {"cluster_organisations": "eccp", "policy_database": "stip", "s3_priorities": "s3"}
"""By live source that holds records, the form in which its file says them."""
Act = Literal["create", "update", "same"]
MOST_BYTES = 20 * 1024 * 1024
_PART = 500
_SUFFIXES: Mapping[str, Form] = {
    "csv": "csv", "tsv": "csv", "txt": "csv", "xlsx": "xlsx", "jsonld": "jsonld", "json": "jsonld", "jsonl": "jsonld",
}  # fmt: skip


@dataclass(frozen=True)
class Request:
    """What is to be imported, and how.

    kind : of all rows, empty where the file says it. language : in which it is written, where a row does not say it;
    numbers are read as it writes them. organisation : that new records belong to. publish : without review.
    edition : of a flat file of others. mapping : by field, the heading that a file of others has for it.
    """

    data: bytes
    name: str
    kind: str = ""
    language: str = "en"
    form: str = ""
    organisation: Organisation | None = None
    publish: bool = False
    edition: str = ""
    mapping: Mapping[str, str] = field(default_factory=dict)

    @property
    def sha256(self) -> str:
        """The hash of the file."""
        return hashlib.sha256(self.data).hexdigest()


@dataclass(frozen=True)
class Trouble:
    """Something that is wrong: where, in a record of which kind (empty: of none), and what."""

    where: Where
    kind: str
    fault: Fault


@dataclass(frozen=True)
class Step:
    """What would be done with one record.

    record : that is there already. by_title : it was found by title and region, not by its key.
    original : what it translates, as a record; or the key of a row before it that is made by the same import.
    alike : the keys of other records with the same title.
    """

    row: int
    act: Act
    kind: str
    key: str
    language: str
    title: str
    content: Mapping[str, Any]
    organisation: Organisation | None = None
    record: Record | None = None
    by_title: bool = False
    original: Record | None = None
    translates: str = ""
    alike: tuple[str, ...] = ()
    confirmation: str = ""


@dataclass(frozen=True)
class Plan:
    """The whole of an import before it is done."""

    request: Request
    form: str
    steps: tuple[Step, ...]
    troubles: tuple[Trouble, ...]
    left_out: int = 0

    def acts(self, act: Act) -> tuple[Step, ...]:
        """The steps of one sort."""
        return tuple(step for step in self.steps if step.act == act)

    @property
    def clean(self) -> bool:
        """Whether nothing is wrong."""
        return not self.troubles

    @property
    def changes(self) -> int:
        """How many records would be made or changed."""
        return len(self.steps) - len(self.acts("same"))


def plan(*, request: Request, by: Any) -> Plan:
    """What the import would do for the person. Raises Unreadable for a file that cannot be read as a whole, and
    NotAllowed for one who may not import."""
    if not (by and by.is_authenticated):
        raise NotAllowed("not-allowed-import")
    if request.publish and not is_administrator(by):
        raise NotAllowed("not-allowed-publish")
    if len(request.data) > MOST_BYTES:
        raise Unreadable("import-too-large", most=MOST_BYTES // 2**20)
    form = request.form or form_of(request.name)
    reading = _read(request, form)
    steps, troubles = _Planner(request, by, reading.entries).run()
    of_headings = [Trouble(where, request.kind, fault) for where, fault in reading.faults]
    ordered = sorted([*of_headings, *troubles], key=lambda one: (one.where.row, one.where.sheet))
    return Plan(request, form, tuple(steps), tuple(ordered), reading.left_out)


def form_of(name: str) -> Form:
    """The form of a file, by how its name ends; raises Unreadable."""
    suffix = name.rpartition(".")[2].lower()
    if suffix not in _SUFFIXES:
        raise Unreadable("import-unknown-form", name=name[:80])
    return _SUFFIXES[suffix]


def _read(request: Request, form: str) -> Reading:
    if not request.data.strip():
        raise Unreadable("import-empty")
    if form == "xlsx":
        return xlsx_form.read(request.data, request.kind, request.language)
    if form == "jsonld":
        return jsonld.read(request.data, request.kind)
    if form == "stip":
        return stip.read(request.data, request.edition)
    if form == "eccp":
        return cluster_platform.read(request.data, request.name, request.language, request.mapping)
    if form == "s3":
        return priorities_list.read(request.data, request.name)
    return csv_form.read(request.data, request.kind, request.language)


@dataclass
class _Planner:
    """Goes through the entries once, with everything that the database knows of them read beforehand."""

    request: Request
    by: Any
    entries: Sequence[Entry]
    troubles: list[Trouble] = field(default_factory=list)
    seen: dict[tuple[str, str], int] = field(default_factory=dict)
    titles: dict[tuple[str, str, str, str], int] = field(default_factory=dict)

    def run(self) -> tuple[list[Step], list[Trouble]]:
        """The steps and what is wrong."""
        self.there = _records({entry.key for entry in self.entries if entry.key})
        self.titled = _titled(self.entries)
        self.newest = _newest(record for records in self._found() for record in records)
        self.in_review = _in_review(record.pk for records in self._found() for record in records)
        self.administers = is_administrator(self.by)
        self.edits, self.editing = editing(self.by), organisations_of(self.by)
        self.sees_private = seeing_private(self.by)
        self.organisations = {
            one.key: one for one in Organisation.objects.filter(key__in={e.organisation for e in self.entries} - {""})
        }
        return [step for entry in self.entries if (step := self._step(entry)) is not None], self.troubles

    def _found(self) -> Iterable[Sequence[Record]]:
        return [*self.there.values(), *self.titled.values()]

    def _wrong(self, entry: Entry, fault: Fault, at: str = "") -> None:
        self.troubles.append(Trouble(entry.where(at or fault.path), entry.kind, fault))

    def _step(self, entry: Entry) -> Step | None:
        if entry.kind not in NAMES:
            for fault in entry.faults:
                self._wrong(entry, fault)
            return None
        language = self._language(entry)
        record, by_title = self._record(entry, language)
        content = self._content(entry, record)
        same = record is not None and self._same(entry, record, content)
        for fault in (*entry.faults, *(() if same else self._faults(entry, content))):
            self._wrong(entry, fault)
        if not same:
            self._allowed(entry, record)
        if record is not None:
            act: Act = "same" if same else "update"
            return Step(
                entry.row, act, entry.kind, record.key, record.language, str(content.get("title", "")), content,
                organisation=record.organisation, record=record, by_title=by_title,
            )  # fmt: skip
        original, translates = self._original(entry, language)
        return Step(
            entry.row, "create", entry.kind, entry.key, language, str(content.get("title", "")), content,
            organisation=self._organisation(entry), original=original, translates=translates,
            alike=self._alike(entry), confirmation=entry.confirmation,
        )  # fmt: skip

    def _language(self, entry: Entry) -> str:
        if entry.language and entry.language not in code_list("languages"):
            self._wrong(entry, document.unknown_code("language", code_list("languages"), entry.language[:40]))
        return entry.language or self.request.language

    def _record(self, entry: Entry, language: str) -> tuple[Record | None, bool]:
        """The record that is meant: by its key, else by title and region; and a row that says the same again."""
        if entry.key:
            if not is_key(entry.key):
                self._wrong(entry, Fault("key", "fault-record", {"value": entry.key[:80]}))
            before = self.seen.setdefault((entry.key, language), entry.row)
            if before != entry.row:
                self._wrong(entry, Fault("key", "fault-twice", {"value": entry.key, "row": before}))
            same = [one for one in self.there.get(entry.key, ()) if one.language == language]
            return (same[0], False) if same else (None, False)
        for region in entry.content.get("regions") or ("",):
            mark = (entry.kind, language, _title(entry.content), str(region))
            before = self.titles.setdefault(mark, entry.row)
            if mark[2] and before != entry.row:
                title = str(entry.content["title"])[:80]
                self._wrong(entry, Fault("title", "fault-twice", {"value": title, "row": before}))
                break
        regions = {str(region) for region in entry.content.get("regions") or ()}
        for one in self.titled.get((entry.kind, _title(entry.content)), ()):
            if one.language == language and regions & set(self._now(one).get("regions", ())) and self.edits(one):
                return one, True
        return None, False

    def _now(self, record: Record) -> Mapping[str, Any]:
        """The newest draft for those who may change it, what is published for everybody else."""
        return self.newest.get(record.pk, record.content) if self.edits(record) else record.content

    def _same(self, entry: Entry, record: Record, content: Mapping[str, Any]) -> bool:
        """Whether the row says what the record says already: it is then left as it is, whoever owns it.

        Of others' records that is told of what the person may read alone: nobody can try out here what a draft or a
        private field of theirs holds.
        """
        if not record.live and (self.request.publish or not self.edits(record)):
            return False
        fields = fields_of(entry.kind)
        private = any(value and name in fields and fields[name].private for name, value in entry.content.items())
        if private and not self.edits(record) and not self.sees_private(record):
            return False
        return entry.kind == record.kind and document.cleaned(entry.kind, self._now(record)) == content

    def _content(self, entry: Entry, record: Record | None) -> dict[str, Any]:
        """What the record would hold: of one that is there, fields that the file does not speak of stay, and private
        ones that it leaves empty (whoever made the file may not have seen them)."""
        if record is None:
            return document.cleaned(entry.kind, entry.content)
        fields = fields_of(entry.kind)
        kept = {
            name: value for name, value in self._now(record).items()
            if name not in entry.stated or (name in fields and fields[name].private and not entry.content.get(name))
        }  # fmt: skip
        return document.cleaned(entry.kind, {**kept, **entry.content})

    def _faults(self, entry: Entry, content: Mapping[str, Any]) -> tuple[Fault, ...]:
        found = document.faults_of(entry.kind, content, publishing=self.request.publish)
        if "title" not in content and not self.request.publish:
            found = (Fault("title", "fault-needed"), *found)
        return found

    def _allowed(self, entry: Entry, record: Record | None) -> None:
        others = self.there.get(entry.key, []) if entry.key else []
        if record is None and others and others[0].kind == entry.kind and not self.edits(others[0]):
            self._wrong(entry, Fault("key", "fault-not-yours", {"value": entry.key}))
        if any(other.kind != entry.kind for other in others):
            self._wrong(entry, Fault("kind", "fault-other-kind", {"value": entry.key, "kind": others[0].kind}))
        if record is not None and not self.edits(record):
            self._wrong(entry, Fault("key", "fault-not-yours", {"value": record.key}))
        elif record is not None and record.pk in self.in_review:
            self._wrong(entry, Fault("key", "fault-in-review", {"value": record.key}))

    def _organisation(self, entry: Entry) -> Organisation | None:
        chosen = self.request.organisation
        if entry.organisation:
            chosen = self.organisations.get(entry.organisation)
            if chosen is None:
                self._wrong(entry, Fault("organisation", "fault-no-organisation", {"value": entry.organisation[:80]}))
                return None
        if chosen is not None and not (self.administers or chosen.pk in self.editing):
            self._wrong(entry, Fault("organisation", "not-allowed-organisation", {"organisation": chosen.name}))
        return chosen

    def _original(self, entry: Entry, language: str) -> tuple[Record | None, str]:
        """What a new row translates: the record of its key in another language, there already or in a row before."""
        there = self.there.get(entry.key, []) if entry.key else []
        original = next((one for one in there if one.original_id is None), None)
        if original is not None:
            return original, ""
        earlier = any(key == entry.key and spoken != language for key, spoken in self.seen if entry.key)
        return None, entry.key if earlier else ""

    def _alike(self, entry: Entry) -> tuple[str, ...]:
        others = self.titled.get((entry.kind, _title(entry.content)), ())
        return tuple(dict.fromkeys(one.key for one in others if one.key != entry.key))[:3]


def _title(content: Mapping[str, Any]) -> str:
    return folded(str(content.get("title") or ""))


def _records(keys: Iterable[str]) -> dict[str, list[Record]]:
    found: dict[str, list[Record]] = {}
    wanted = sorted(keys)
    for start in range(0, len(wanted), _PART):
        part = Record.objects.filter(key__in=wanted[start : start + _PART]).select_related("organisation", "original")
        for record in part.order_by("original_id", "pk"):
            found.setdefault(record.key, []).append(record)
    return found


def _titled(entries: Iterable[Entry]) -> dict[tuple[str, str], list[Record]]:
    """The records that have the title of an entry, whatever its case and accents."""
    wanted = {(entry.kind, _title(entry.content)) for entry in entries if entry.content.get("title")}
    kinds = {kind for kind, _ in wanted}
    pks: dict[int, tuple[str, str]] = {}
    for pk, kind, title in Record.objects.filter(kind__in=kinds).values_list("pk", "kind", "title").iterator():
        mark = (kind, folded(title))
        if mark in wanted:
            pks[pk] = mark
    found: dict[tuple[str, str], list[Record]] = {}
    numbers = sorted(pks)
    for start in range(0, len(numbers), _PART):
        part = Record.objects.filter(pk__in=numbers[start : start + _PART]).select_related("organisation", "original")
        for record in part.order_by("pk"):
            found.setdefault(pks[record.pk], []).append(record)
    return found


def _newest(records: Iterable[Record]) -> dict[int, Mapping[str, Any]]:
    """The content of the newest draft of each record that has one."""
    by_revision = {record.latest_revision_id: record.pk for record in records if record.latest_revision_id}
    numbers = sorted(by_revision)
    found: dict[int, Mapping[str, Any]] = {}
    for start in range(0, len(numbers), _PART):
        part = Revision.objects.filter(pk__in=numbers[start : start + _PART]).values_list("pk", "content")
        found |= {by_revision[pk]: content.get("content", {}) for pk, content in part}
    return found


def _in_review(pks: Iterable[int]) -> set[int]:
    wanted = {str(pk) for pk in pks}
    states = WorkflowState.objects.filter(status=WorkflowState.STATUS_IN_PROGRESS)
    return {int(pk) for pk in states.values_list("object_id", flat=True) if pk in wanted}

