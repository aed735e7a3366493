"""A call beside an applicant: whether it is open on a day, which conditions are met, and by when one must ask."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from distretto.evidence.classifications.named_areas import NAMED_AREAS
from distretto.evidence.records import Entry
from distretto.methods.eligibility import Condition, Eligibility, any_of, at_least, eligibility, within_any
from distretto.themes import recorded
from distretto.themes.financing.applicants import Applicant
from distretto.themes.parameters import Parameters

NO_DEADLINE = "9999"
SPENT = "exhausted"
OVER = frozenset({"closed", SPENT})


class Timing(StrEnum):
    """Whether one can ask now, will be able to, or no longer can."""

    OPEN = "open"
    FORECAST = "forecast"
    CLOSED = "closed"


@dataclass(frozen=True)
class Judged:
    """A call with what holds of it for one applicant.

    opens, closes, checked : a moment or a day, "" where it is not said.
    """

    call: Entry
    programme: Entry | None
    timing: Timing
    opens: str
    closes: str
    checked: str
    conditions: tuple[Condition, ...]
    eligibility: Eligibility

    @property
    def verdict(self) -> str:
        """What follows from the conditions."""
        return self.eligibility.verdict


def judged(
    calls: Sequence[Entry], programmes: Sequence[Entry], applicant: Applicant, p: Parameters
) -> tuple[Judged, ...]:
    """Every call of the theme that is asked for, the next deadline first, those without one last."""
    known = {entry.key: entry for entry in programmes}
    found = [
        _judged(call, known, applicant, p["as_of"]) for call in calls
        if p["call_theme"] in ("any", *call.codes("themes"))
    ]
    return tuple(sorted(found, key=lambda one: (one.closes or NO_DEADLINE, one.call.key)))


def _judged(call: Entry, programmes: Mapping[str, Entry], applicant: Applicant, as_of: str | None) -> Judged:
    programme = programmes.get(call.code("programme"))
    conditions = _conditions(call, programme, applicant)
    return Judged(
        call, programme, timing(call, as_of), _when(call, "opens", "start"), _when(call, "closes", "end"),
        _when(call, "checked"), conditions, eligibility(conditions),
    )


def _when(call: Entry, *names: str) -> str:
    """The first of these dates that the record says."""
    return next((text for name in names for value in call.values.get(name, ()) if (text := value.text)), "")


def timing(call: Entry, as_of: str | None) -> Timing:
    """Where a call stands on a day; without a day, as its record says.

    Its dates go before its state, which tells of the day on which somebody recorded it: a call that is over now was
    open between its dates. That it is over counts on any day from its last check on, and where the dates do not say
    when it was open; that its money is spent also where nobody says when that was found. On the day of its deadline a
    call is open. A date that is only a month or a year is over when all of it is.
    """
    opens, closes = _when(call, "opens", "start"), _when(call, "closes", "end")
    state, checked = call.code("state"), _when(call, "checked")
    over = state in OVER
    if as_of is None:
        return Timing.CLOSED if over else Timing.FORECAST if state == "forecast" else Timing.OPEN
    if (over and checked and not _before(as_of, checked)) or (closes and _before(closes, as_of)):
        return Timing.CLOSED
    if opens and _before(as_of, opens):
        return Timing.FORECAST
    if over and (not (opens and closes) or (state == SPENT and not checked)):
        return Timing.CLOSED
    return Timing.FORECAST if state == "forecast" and not opens else Timing.OPEN


def _before(one: str, other: str) -> bool:
    """Whether a date is wholly before another, as far as both are known: a day, a month or a year."""
    known = min(len(one[:10]), len(other[:10]))
    return one[:known] < other[:known]


def _conditions(call: Entry, programme: Entry | None, applicant: Applicant) -> tuple[Condition, ...]:
    """Place and kind are asked of everybody; sectors, partners and countries where the record names some."""
    wanted_places, kinds = _places(call), _kinds(call, programme)
    place = within_any(wanted_places, applicant.places) if wanted_places else None
    found = [Condition("place", place), Condition("kind", any_of(kinds or None, applicant.kinds))]
    if sectors := frozenset(call.codes("sectors")):
        found.append(Condition("sectors", within_any(sectors, applicant.sectors)))
    for name in ("partners", "countries"):
        least = call.number(f"minimum_{name}")
        if least is not None:
            found.append(Condition(name, at_least(least, getattr(applicant, name)), mendable=True))
    return tuple(found)


def _kinds(call: Entry, programme: Entry | None) -> frozenset[str]:
    """Who may ask: as the call says, else as its programme does."""
    return frozenset(call.codes("beneficiaries") or (programme.codes("beneficiaries") if programme else ()))


def _places(call: Entry) -> frozenset[str]:
    """The regions and countries that a call is for, groups of countries by their members."""
    members = (code for group in recorded.groups(call) for code in NAMED_AREAS[group].members)
    return frozenset({*recorded.places(call), *members})
