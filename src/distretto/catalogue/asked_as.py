"""Asking as somebody: a store with what this person may see of what is not public, for the time of one question.

`private.clusters`  the private figures of the clusters whose editors let her see them, under their keys.
`private.peers`     the private figures of the other clusters that agreed to be counted in aggregates: under numbers
                    instead of keys, with country, legal form and size class alone. Of fewer than five there are none.

An analysis that needs one of them cannot be answered from any other store (`evidence/closed.py`). What it finds is
kept with the data, in a folder that goes when the question has been answered, and has no reproduction file. An
analysis that reads `private.peers` says only what holds for five of them or more together.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from django.conf import settings

from distretto.catalogue.datasets import PROVIDER, Published, private_values_of, values_of
from distretto.catalogue.domain.drafting import newest_of
from distretto.catalogue.domain.queries import published
from distretto.catalogue.models import PrivateGrant, Record
from distretto.catalogue.rights import can_edit, seeing_private
from distretto.evidence.closed import LEAST
from distretto.evidence.records import RecordSet, RecordValue, write_records
from distretto.evidence.store import Store, default_store

KIND = "cluster"
OWN, PEERS = "private.clusters", "private.peers"
LICENCE = "Not public: for those alone whom the editors of each record let see it."
SIZES = (50, 150)
"""Members from which a cluster counts to the next size class."""
_ALIKE = ("language", "legal_form")
"""What is told of a peer beside its figures, its country and its size class."""


@contextmanager
def store_as(
    by: Any, *, about: str = "", store: Store | None = None, typed: Sequence[RecordValue] = ()
) -> Iterator[Store]:
    """A store from which one question is asked as this person; nothing of it is left afterwards.

    about : the key of the cluster that the question is about, which is no peer of itself. typed : figures that somebody
    typed in for this question alone.
    """
    with TemporaryDirectory(prefix="distretto-as-") as folder:
        open_ = store or default_store()
        own = Path(folder)
        _write(OWN, [*typed, *(value for one in _seen(by) for value in _whole(one))], own)
        _write(PEERS, _peers(about), own)
        yield Store(open_.home, own=own)


def _seen(by: Any) -> Sequence[Published]:
    """The published clusters of which the person may see what is private."""
    sees = seeing_private(by)
    keys = {one.key for one in Record.objects.filter(kind=KIND, live=True, original=None) if sees(one)}
    return [one for one in published.records(KIND) if one.original and one.key in keys]


def figures_of_draft(by: Any, record: Record) -> tuple[RecordValue, ...]:
    """What stands in a cluster that is not published, for those alone who edit it; nothing for anybody else."""
    if record.live or not can_edit(by, record):
        return ()
    newest = newest_of(record)
    told = Published(
        record.key, KIND, newest.language, max(record.version, 1), True, record.confirmation, newest.content, "",
    )
    return tuple(_whole(told))


def may_see_figures(by: Any, record: Record) -> bool:
    """Whether the person may look at the figures of a cluster: of a draft its editors alone."""
    return seeing_private(by)(record) if record.live else can_edit(by, record)


def _whole(record: Published) -> Iterator[RecordValue]:
    yield from values_of(record)
    yield from private_values_of(record, record.key)


def _peers(about: str) -> list[RecordValue]:
    """The figures of those that agreed, without their names; none where they are too few to hide one another."""
    agreed = PrivateGrant.objects.filter(to=PrivateGrant.To.AGGREGATES, withdrawn_at=None, record__live=True)
    keys = set(agreed.values_list("record__key", flat=True)) - {about}
    found = [one for one in published.records(KIND) if one.original and one.key in keys]
    told = {one.key: list(private_values_of(one, "")) for one in found}
    speaking = sorted((one for one in found if told[one.key]), key=lambda one: _shuffled(one.key))
    if len(speaking) < LEAST:
        return []
    return [value for number, one in enumerate(speaking, 1) for value in _nameless(one, f"peer-{number:05d}")]


def _shuffled(key: str) -> bytes:
    """A place that does not tell the key to who has not the installation's secret."""
    return hmac.digest(settings.SECRET_KEY.encode(), key.encode(), hashlib.sha256)


def _nameless(record: Published, key: str) -> Iterator[RecordValue]:
    yield from (v._replace(record=key, version=1) for v in values_of(record) if v.field in _ALIKE)
    countries = sorted({region[:2] for region in record.content.get("regions", ())})
    yield from (RecordValue(key, 1, record.language, "country", code=code, geo=code) for code in countries)
    members = record.content.get("members_total")
    if members is not None:
        size = sum(members >= least for least in SIZES)
        yield RecordValue(key, 1, record.language, "size", number=float(size))
    yield from (v._replace(version=1) for v in private_values_of(record, key))


def _write(name: str, values: Iterable[RecordValue], home: Path) -> None:
    told = list(values)
    about = RecordSet(
        name=name, state=published.state().value, provider=PROVIDER, licence=LICENCE, retrieved="",
        citation=f"{PROVIDER}, {name}, {len({value.record for value in told})} records, not public.",
    )  # fmt: skip
    write_records(about, told, home / "evidence" / name)
