"""Asking: from an analysis id and parameters to a finding, computed once and then read from the cache."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
import threading
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any, Literal

from distretto.evidence.at_hand import asking_from
from distretto.evidence.closed import is_closed
from distretto.evidence.dataset import UnknownDataset, Vintage
from distretto.evidence.store import Cut, Matrix, Store, default_store, matrix
from distretto.evidence.suppliers import bring_up_to_date
from distretto.themes.analysis import Analysis, Need, UnknownAnalysis, Uses, get_analysis
from distretto.themes.answers import CannotAnswer
from distretto.themes.finding import SCHEMA, Finding, Value, answer_content, canonical_json, plain
from distretto.themes.parameters import Parameters, RequestError, parse_request
from distretto.themes.progress import Progress, unheard

_CLOSED_SAID = {"private.firms": "cannot-closed-firms"}
_OWN_SAID = {"cannot-no-figures": "cannot-no-own-figures"}
"""By closed data set: how a reader is told which data of her own would answer, where not as of a record's figures."""


@cache
def software_version() -> str:
    """The version of the installed package."""
    return metadata.version("distretto")


@dataclass(frozen=True)
class Data:
    """What an analysis function receives: its cuts by need, and the findings that it takes over.

    `progress` is for one that takes long to say how far it is; the answer never depends on it.
    """

    cuts: Mapping[str, Cut]
    findings: Mapping[str, Finding] = field(default_factory=dict)
    progress: Progress = field(default=unheard, compare=False)

    def __getitem__(self, need: str) -> Cut:
        return self.cuts[need]

    def matrix(self, need: str, indicator: str, year: int) -> Matrix:
        """One indicator and year of a cut as (geographies, industries), NaN where not published."""
        return matrix(self.cuts[need], indicator, year)


@dataclass(frozen=True)
class Request:
    """A question asked: the analysis and its parsed parameters. Its address is the same in every face."""

    analysis: Analysis
    parameters: Parameters

    @property
    def needs(self) -> dict[str, Need]:
        """The data that it reads with these parameters."""
        every = self.analysis.needs
        return {name: need for name, need in every.items() if need.when is None or need.when(self.parameters)}

    @property
    def uses(self) -> dict[str, Uses]:
        """The findings that it takes over with these parameters."""
        every = self.analysis.uses
        return {name: uses for name, uses in every.items() if uses.when is None or uses.when(self.parameters)}

    @property
    def changed(self) -> dict[str, Any]:
        """The parameters that differ from their defaults: what an address has to carry."""
        return {
            p.id: self.parameters[p.id]
            for p in self.analysis.parameters
            if self.parameters[p.id] not in (None, p.default)
        }

    def but(self, **changes: object) -> Request:
        """The same question with some parameters changed; raises RequestError."""
        return make_request(self.analysis.id, {**self.changed, **changes})


def make_request(analysis_id: str, given: Mapping[str, object]) -> Request:
    """A request from raw parameters; raises UnknownAnalysis or RequestError."""
    declared = get_analysis(analysis_id)
    return Request(declared, parse_request(declared.parameters, given))


class TakesLong(CannotAnswer):
    """There is an answer, but it takes longer than one would wait for here and has not been computed yet.

    what : the finding of the request, or where it would turn.
    """

    def __init__(self, request: Request, what: Literal["finding", "turns"] = "finding") -> None:
        text = "This takes some time to compute and has not been computed yet. Ask the question itself to start it."
        super().__init__("cannot-yet", text)
        self.request = request
        self.what = what


def ask(
    analysis_id: str, given: Mapping[str, object] | None = None, *, store: Store | None = None, at_once: bool = False,
) -> Finding:
    """The finding for these parameters: from the cache where inputs are the same, computed otherwise.

    Raises UnknownAnalysis, RequestError (a parameter is wrong) or CannotAnswer (the data do not reach); with `at_once`
    also TakesLong.
    """
    with asking_from(store or default_store()) as asked:
        request = make_request(analysis_id, given or {})
        return (answer_at_once if at_once else answer_request)(request, asked)


def answer_request(request: Request, store: Store, progress: Progress = unheard) -> Finding:
    """The finding of a request, from the content-addressed cache of the store's home or computed.

    Raises CannotAnswer, also where a data set that it needs is not in the store.
    """
    with asking_from(store):
        bring_up_to_date(store, datasets_of(request))
        return _answered(request, store, progress)


def answer_at_once(request: Request, store: Store) -> Finding:
    """The finding of a request where somebody waits for it; raises TakesLong where it would have to be waited for."""
    with asking_from(store):
        bring_up_to_date(store, datasets_of(request))
        if takes_long(request, store):
            raise TakesLong(request)
        return _answered(request, store)


def takes_long(request: Request, store: Store) -> bool:
    """Whether the finding, or one that it takes over, takes long to compute and is not in the cache."""
    if not _may_take_long(request) or FindingCache(store.keeps).read(_key(request, store)) is not None:
        return False
    return request.analysis.takes_long(request.parameters) or any(
        takes_long(used_request(request, name), store) for name in request.uses
    )


def _may_take_long(request: Request) -> bool:
    return request.analysis.takes_long(request.parameters) or any(
        _may_take_long(used_request(request, name)) for name in request.uses
    )


def _key(request: Request, store: Store) -> str:
    try:
        return input_hash(request, store)
    except UnknownDataset as error:
        if is_closed(error.name):
            key = _CLOSED_SAID.get(error.name, "cannot-closed-data")
            raise CannotAnswer(key, "These data are not public.") from error
        text = f"There is no data set {error.name!r} here."
        raise CannotAnswer("cannot-no-dataset", text, dataset=Value("dataset", error.name)) from error


def _answered(request: Request, store: Store, progress: Progress = unheard) -> Finding:
    key = _key(request, store)
    findings = FindingCache(store.keeps, remembers=store.keeps == store.home)
    kept = findings.finding(key)
    if kept is None:
        try:
            kept = Finding(compute(request, gather(request, store, progress)))
        except CannotAnswer as error:
            raise _of_own(error, request, store) from error
        findings.write(key, kept.content)
    return kept.read_with(vintage_states(request, store), software_version())


def _of_own(error: CannotAnswer, request: Request, store: Store) -> CannotAnswer:
    """What is said where one's own data do not reach: nothing of what a provider's would have."""
    key = _OWN_SAID.get(error.key)
    read = [need.dataset for need in request.needs.values() if store.holds(need.dataset)]
    if key is None or not any(is_closed(store.vintage(name).name) for name in read):
        return error
    return CannotAnswer(key, str(error), **error.values)


def gather(request: Request, store: Store, progress: Progress = unheard) -> Data:
    """Read every cut and every finding that the analysis needs."""
    taken_over = {name: _taken_over(request, name, store, progress) for name in request.uses}
    return Data(
        cuts={name: read_need(request, name, store) for name in needs_at_hand(request, store)},
        findings={name: finding for name, finding in taken_over.items() if finding is not None},
        progress=progress,
    )


def _taken_over(request: Request, name: str, store: Store, progress: Progress) -> Finding | None:
    try:
        return _answered(used_request(request, name), store, progress)
    except CannotAnswer:
        if request.uses[name].optional:
            return None
        raise


def datasets_of(request: Request) -> frozenset[str]:
    """The data sets under a request, those under the findings that it takes over included."""
    own = {need.dataset for need in request.needs.values()}
    return frozenset(own.union(*(datasets_of(used_request(request, name)) for name in request.uses)))


def needs_at_hand(request: Request, store: Store) -> dict[str, Need]:
    """The data that it reads from this store; an optional part of which there is nothing is left out."""
    return {name: need for name, need in request.needs.items() if not need.optional or store.holds(need.dataset)}


def read_need(request: Request, name: str, store: Store) -> Cut:
    """One cut of the data, as the analysis declares it."""
    need = request.needs[name]
    selected = dict(need.select(request.parameters)) if need.select else {}
    return store.cut(need.dataset, indicators=need.indicators or None, **selected)


def used_request(request: Request, name: str) -> Request:
    """The request of a finding that this one takes over."""
    uses = request.uses[name]
    return make_request(uses.analysis, uses.hands(request.parameters))


def compute(request: Request, data: Data) -> dict[str, Any]:
    """The finding's content: the pure function's answer with the request and the provenance.

    It is plain data at its final precision, so that a finding that takes it over reads the same numbers
    whether it was computed just now or kept.
    """
    answer = request.analysis.compute(data, request.parameters)
    content: dict[str, Any] = plain({
        "schema": SCHEMA,
        "analysis": {"id": request.analysis.id, "version": request.analysis.version},
        "parameters": dict(request.parameters),
        **answer_content(answer),
        "provenance": {
            "data": provenance_of(data),
            "findings": {name: finding.hash for name, finding in sorted(data.findings.items())},
            "methods": [
                {"id": m.id, "formula": m.formula, "source": m.source} for m in request.analysis.methods
            ],
        },
    })
    return content


def provenance_of(data: Data) -> list[dict[str, Any]]:
    """Where the numbers of an answer come from: its own cuts, then what lies under the findings that it takes over.

    A vintage stands once; one that came with a finding is named by both (`growth.jobs`).
    """
    found = [provenance(name, cut) for name, cut in sorted(data.cuts.items())]
    known = {(one["dataset"], one["sha256"]) for one in found}
    for name, finding in sorted(data.findings.items()):
        for one in finding.content["provenance"]["data"]:
            if (one["dataset"], one["sha256"]) not in known:
                known.add((one["dataset"], one["sha256"]))
                found.append({**one, "need": f"{name}.{one['need']}"})
    return found


def provenance(need: str, cut: Cut) -> dict[str, Any]:
    """Where the numbers of a cut come from."""
    vintage = cut.vintage
    return {
        "need": need, "dataset": vintage.name, "version": vintage.version, "sha256": vintage.sha256,
        "provider": vintage.provider, "table": vintage.table_code, "licence": vintage.licence,
        "citation": vintage.citation, "retrieved": vintage.retrieved, "edition": vintage.edition,
    }


def input_hash(request: Request, store: Store) -> str:
    """The name of the inputs: analysis and version, parameters, and the hashes of the data below."""
    return hashlib.sha256(canonical_json(inputs(request, store))).hexdigest()


def inputs(request: Request, store: Store) -> dict[str, Any]:
    """Everything on which the answer depends, as plain data."""
    return {
        "schema": SCHEMA,
        "analysis": request.analysis.id,
        "version": request.analysis.version,
        "parameters": dict(request.parameters),
        "data": {name: store.vintage(need.dataset).sha256 for name, need in needs_at_hand(request, store).items()},
        "findings": {name: inputs(used_request(request, name), store) for name in request.uses},
    }


def vintages(request: Request, store: Store) -> tuple[Vintage, ...]:
    """Every vintage under a request, those under the findings that it takes over included."""
    found = {need.dataset: store.vintage(need.dataset) for need in needs_at_hand(request, store).values()}
    for name in request.uses:
        found.update({v.name: v for v in vintages(used_request(request, name), store)})
    return tuple(found[name] for name in sorted(found))


def vintage_states(request: Request, store: Store) -> tuple[Mapping[str, Any], ...]:
    """The present state of each vintage under a request: current, superseded or known faulty."""
    return tuple(_state(vintage) for vintage in vintages(request, store))


def _state(v: Vintage) -> Mapping[str, Any]:
    return {"dataset": v.name, "version": v.version, "state": v.state, "reason": v.reason, "since": v.since}


class _ReadLast:
    """The findings that this process read last, by their files, as long as these are what they were."""

    MOST = 16 * 2**20
    """Bytes of their files together."""

    def __init__(self) -> None:
        self._kept: OrderedDict[str, tuple[int, int, Finding]] = OrderedDict()
        self._bytes = 0
        self._lock = threading.Lock()

    def get(self, path: str, changed: int) -> Finding | None:
        """The finding of a file that was changed then."""
        with self._lock:
            since, _, finding = self._kept.get(path, (None, 0, None))
            if since != changed:
                return None
            self._kept.move_to_end(path)
            return finding

    def keep(self, path: str, changed: int, size: int, finding: Finding) -> None:
        """Keep one; those that were read longest ago make room."""
        with self._lock:
            self._bytes += size - self._kept.pop(path, (0, 0, None))[1]
            self._kept[path] = (changed, size, finding)
            while self._bytes > self.MOST:
                self._bytes -= self._kept.popitem(last=False)[1][1]


_read_last = _ReadLast()


class FindingCache:
    """Findings on disk under `home/findings`: contents by the hash of their inputs, written atomically.

    An index from a finding's own hash to its inputs lets a kept finding be opened by its name.
    remembers : whether this process may keep in memory what it read; of what one reader alone may see nothing stays.
    """

    def __init__(self, home: Path, *, remembers: bool = False) -> None:
        self.root = home / "findings"
        self._remembers = remembers

    def read(self, key: str) -> dict[str, Any] | None:
        """The content kept under these inputs, or None."""
        path = self.root / "by-inputs" / key[:2] / f"{key}.json"
        try:
            content: dict[str, Any] = json.loads(path.read_bytes())
        except (FileNotFoundError, json.JSONDecodeError):
            return None
        return content

    def finding(self, key: str) -> Finding | None:
        """The finding kept under these inputs, without the states of its data."""
        path = self.root / "by-inputs" / key[:2] / f"{key}.json"
        try:
            looks = path.stat()
        except OSError:
            return None
        found = _read_last.get(str(path), looks.st_mtime_ns)
        if found is not None:
            return found
        content = self.read(key)
        if content is None:
            return None
        found = Finding(content)
        if self._remembers:
            _read_last.keep(str(path), looks.st_mtime_ns, looks.st_size, found)
        return found

    def write(self, key: str, content: Mapping[str, Any]) -> None:
        """Keep a content under its inputs and its own hash."""
        body = canonical_json(content)
        name = hashlib.sha256(body).hexdigest()
        self._put(self.root / "by-inputs" / key[:2] / f"{key}.json", body)
        self._put(self.root / "by-hash" / name[:2] / name, key.encode())

    def by_hash(self, name: str) -> dict[str, Any] | None:
        """The content whose finding hash is `name` (or begins with it, from eight characters on)."""
        folder = self.root / "by-hash" / name[:2]
        if len(name) < 8 or not name.isalnum() or not folder.is_dir():
            return None
        matches = [path for path in folder.iterdir() if path.name.startswith(name)]
        return self.read(matches[0].read_text()) if len(matches) == 1 else None

    @staticmethod
    def _put(path: Path, body: bytes) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(body)
        Path(temporary).replace(path)


def finding_by_hash(name: str, *, store: Store | None = None) -> Finding | None:
    """A finding kept in the cache, by its hash or the first eight or more characters of it.

    One whose question is put otherwise by now, or no more, is what it was: it stands on its own content.
    """
    store = store or default_store()
    content = FindingCache(store.keeps).by_hash(name)
    if content is None:
        return None
    finding = Finding(content, software=software_version())
    request = request_of(finding)
    if request is None:
        return replace(finding, states=_states_by_provenance(content, store))
    bring_up_to_date(store, datasets_of(request))
    return replace(finding, states=vintage_states(request, store))


def request_of(finding: Finding) -> Request | None:
    """The request that asks a finding's question today; None where the question takes other parameters by now."""
    try:
        return make_request(finding.analysis, finding.parameters)
    except (UnknownAnalysis, RequestError):
        return None


def asked_anew(finding: Finding) -> Request | None:
    """The question as it is put today, with what still holds of a finding's parameters; None where that is no question.
    """
    given = {name: value for name, value in finding.parameters.items() if value is not None}
    for _ in range(2):
        try:
            return make_request(finding.analysis, given)
        except UnknownAnalysis:
            return None
        except RequestError as error:
            wrong = {one.parameter for one in error.errors}
            given = {name: value for name, value in given.items() if name not in wrong}
    return None


def _states_by_provenance(content: Mapping[str, Any], store: Store) -> tuple[Mapping[str, Any], ...]:
    """The state of each vintage that a finding rests on; of one that is at hand no more, that of the one in use."""
    under = {data["dataset"]: data.get("version") for data in content["provenance"]["data"]}
    bring_up_to_date(store, sorted(under))
    present = set(store.datasets())
    return tuple(_state(_at_hand(store, name, under[name])) for name in sorted(under) if name in present)


def _at_hand(store: Store, name: str, version: str | None) -> Vintage:
    try:
        return store.vintage(name, version)
    except UnknownDataset:
        return store.vintage(name)
