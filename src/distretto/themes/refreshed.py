"""What an answer was before the newest data came, beside what it is now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from distretto.evidence.at_hand import asking_from
from distretto.evidence.dataset import UnknownDataset, Vintage
from distretto.evidence.revisions import refreshed
from distretto.evidence.store import Store
from distretto.themes.analysis import analyses
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Request, TakesLong, answer_at_once, datasets_of, make_request
from distretto.themes.finding import Finding
from distretto.themes.parameters import RequestError
from distretto.themes.readers import asked_about, reading

Came = tuple[Vintage | None, Vintage]
"""The vintage before, None where there was none, and the one in use."""
How = Literal["same_conclusion", "turned", "unanswered", "was_unanswered", "never_answered", "not_computed"]
"""Another finding with the same conclusion; its conclusion is another; there is no answer any more; there was none;
there is none on either; one of the two takes long and has not been computed."""


@dataclass(frozen=True)
class Refreshed:
    """An answer on the data before and now; `data` is what came among what the question reads."""

    how: How
    data: tuple[Came, ...]
    before: Finding | None
    now: Finding | None


def since_refresh(request: Request, store: Store) -> Refreshed | None:
    """How an answer changed with the newest data; None where nothing came among what it reads.

    The years asked about stay those of the question. Nothing that takes long is computed.
    """
    return _since(request, store, refreshed(store))


def area_since_refresh(area: str, store: Store) -> tuple[tuple[Request, Refreshed], ...]:
    """The same of every question about an area, in the order of the themes.

    Each is asked as usual; where only a choice has it read what came (other inter-country tables), with that choice.
    """
    came = refreshed(store)
    before = _before(store, came)
    found = ((request, _since(request, store, came, before)) for request in _reading(area, came))
    return tuple((request, one) for request, one in found if one is not None)


def read_about(area: str, store: Store) -> tuple[Vintage, ...]:
    """What came among all that questions about an area read; nothing is computed."""
    came = refreshed(store)
    under = {name for request in _reading(area, came) for name in datasets_of(request)}
    return tuple(new for _, new in came if new.name in under)


def _reading(area: str, came: tuple[Came, ...]) -> tuple[Request, ...]:
    """The questions about an area that read what came, each once."""
    found: dict[tuple[object, ...], Request] = {}
    for analysis in analyses():
        given = asked_about(analysis, area)
        for _, new in came if given is not None else ():
            request = reading(analysis, new.name, given or {})
            if request is not None:
                found.setdefault((analysis.id, *sorted(request.changed.items())), request)
    return tuple(found.values())


def _before(store: Store, came: tuple[Came, ...]) -> Store:
    """The store as it was before what came."""
    return Store(
        store.home, versions={old.name: old.version for old, _ in came if old is not None},
        without=[new.name for old, new in came if old is None],
    )


def _since(
    request: Request, store: Store, came: tuple[Came, ...], before_store: Store | None = None,
) -> Refreshed | None:
    used = datasets_of(request)
    data = tuple((old, new) for old, new in came if new.name in used)
    if not data:
        return None
    earlier = before_store or _before(store, data)
    before, now = _asked(request.changed, request, earlier), _asked(request.changed, request, store)
    if isinstance(before, TakesLong) or isinstance(now, TakesLong):
        return Refreshed("not_computed", data, None, None)
    return Refreshed(_compared(request, before, now), data, before, now)


def _compared(request: Request, before: Finding | None, now: Finding | None) -> How:
    if before is None or now is None:
        return "unanswered" if before else "was_unanswered" if now else "never_answered"
    return "same_conclusion" if request.analysis.same(before.conclusion, now.conclusion) else "turned"


def _asked(given: Mapping[str, object], request: Request, store: Store) -> Finding | TakesLong | None:
    try:
        with asking_from(store):
            return answer_at_once(make_request(request.analysis.id, given), store)
    except TakesLong as error:
        return error
    except (CannotAnswer, RequestError, UnknownDataset):
        return None
