"""What an answer was before the newest data came, beside what it is now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from distretto.evidence.at_hand import asking_from
from distretto.evidence.dataset import UnknownDataset, Vintage
from distretto.evidence.revisions import refreshed
from distretto.evidence.store import Store
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Request, TakesLong, answer_at_once, make_request, vintages
from distretto.themes.finding import Finding
from distretto.themes.parameters import RequestError

How = Literal["same_conclusion", "turned", "unanswered", "was_unanswered", "not_computed"]
"""Another finding with the same conclusion; its conclusion is another; there is no answer any more; there
was none; one of the two takes long and has not been computed."""


@dataclass(frozen=True)
class Refreshed:
    """An answer on the data before and now; `data` are the earlier and the present vintage of what it rests on."""

    how: How
    data: tuple[tuple[Vintage, Vintage], ...]
    before: Finding | None
    now: Finding | None


def since_refresh(request: Request, store: Store) -> Refreshed | None:
    """How an answer changed with the newest data; None where no data set under it has an earlier vintage at hand.

    The years asked about stay those of the question. Nothing that takes long is computed.
    """
    try:
        used = {one.name for one in vintages(request, store)}
    except UnknownDataset:
        return None
    data = tuple((old, new) for old, new in refreshed(store) if new.name in used)
    if not data:
        return None
    before_store = Store(store.home, versions={old.name: old.version for old, _ in data})
    before, now = _asked(request.changed, request, before_store), _asked(request.changed, request, store)
    if isinstance(before, TakesLong) or isinstance(now, TakesLong):
        return Refreshed("not_computed", data, None, None)
    if before is None or now is None:
        how: How = "was_unanswered" if before is None and now is not None else "unanswered"
        return Refreshed(how, data, before, now) if before or now else None
    return Refreshed(_compared(request, before, now), data, before, now)


def _compared(request: Request, before: Finding, now: Finding) -> How:
    return "same_conclusion" if request.analysis.same(before.conclusion, now.conclusion) else "turned"


def _asked(given: Mapping[str, object], request: Request, store: Store) -> Finding | TakesLong | None:
    try:
        with asking_from(store):
            return answer_at_once(make_request(request.analysis.id, given), store)
    except TakesLong as error:
        return error
    except (CannotAnswer, RequestError, UnknownDataset):
        return None
