"""The sentences of a profile: what is in front and by how much, and how sure each of it is."""

from __future__ import annotations

import numpy as np

from distretto.themes.finding import Says, Uncertainty, Value, says
from distretto.themes.parameters import Parameters
from distretto.themes.specialisation.profile_numbers import Profile
from distretto.themes.values import area, count, industries, listing, rank, share, term, times
from distretto.themes.values import year as year_value

COUNTRY = 2
"""Length of a country's code."""
TINY = 0.01
"""The smallest margin that is written as a number."""


def leads(p: Parameters, c: Profile, at: int) -> Says:
    """The sentence in front: an industry, its quotient with the range where that leaves it out, and its standing."""
    return says("profile-leads", industry=_name(c, at), **_measured(p, c, at))


def group_leads(p: Parameters, c: Profile, at: int) -> Says:
    """The sentence in front where a group of industries was asked about."""
    jobs = float(c.line.published[at])
    return says(
        "profile-group",
        group=_name(c, at),
        region=area(p["region"]),
        jobs=count(round(jobs)),
        share=share(jobs / c.line.total),
        **_measured(p, c, at),
    )


def _measured(p: Parameters, c: Profile, at: int) -> dict[str, Value]:
    position, among = int(c.standing.rank[at]), int(c.standing.among[at])
    return {
        "times": times(c.quotient[at]),
        "reference": area(p["reference"]),
        "beside": _word(c.standing.beside if among > 1 else "alone"),
        "rank": rank(position),
        "regions": count(among),
        "above": count(position - 1),
        "others": count(among - 1),
        "excluded": _word("yes" if excluded(c, at) else "no"),
        **_range(c, at),
        **c.counted.facts(),
    }


def follow(c: Profile) -> Says | None:
    """The two industries that come next."""
    if len(c.order) < 3:
        return None
    second, third = c.order[1:3]
    return says(
        "profile-follow",
        second=_name(c, second),
        second_times=times(c.quotient[second]),
        third=_name(c, third),
        third_times=times(c.quotient[third]),
    )


def stars(c: Profile, three: list[str], leaders: tuple[str, ...]) -> Says:
    """Which industries have three stars, or why the area is not given any."""
    if c.stars is None:
        return says("profile-no-stars")
    return says(
        "profile-stars",
        stars=count(len(three)),
        leaders=count(sum(code in three for code in leaders)),
        industries=listing(industries(code) for code in three[:5]),
    )


def group_members(c: Profile, members: tuple[int, ...]) -> Says | None:
    """Which member of a group stands out."""
    if len(members) < 2:
        return None
    return says(
        "profile-group-members",
        first=_name(c, members[0]),
        first_times=times(c.quotient[members[0]]),
        members=count(len(members)),
    )


def how_sure(
    p: Parameters, whole: Profile, c: Profile, at: int, rows: tuple[int, ...], last: int
) -> tuple[Uncertainty, ...]:
    """The kinds of uncertainty of what is in front (`c` at `at`).

    `whole` has all industries, `rows` those shown; `last` is the latest year of the data.
    """
    margin = (c.chance_high[at] - c.chance_low[at]) / 2
    chance = says(
        "profile-chance",
        industry=_name(c, at),
        margin=times(margin),
        tiny=_word("yes" if margin < TINY / 2 else "no"),
        draws=term(c.draws),
    )
    silent = c.silent[at]
    hidden = says(
        "profile-hidden",
        region=area(p["region"]),
        share=share(whole.line.hidden_share),
        industry=_name(c, at),
        countries=listing(area(code) for code in silent),
        reference=area(p["reference"]),
        excluded=_word("yes" if excluded(c, at) else "no"),
        **_range(c, at),
    )
    return (
        *whole.counted.uncertainties(),
        *whole.jobs.counted(p.area("reference")).uncertainties(),
        Uncertainty("chance", chance),
        Uncertainty("hidden", hidden),
        *_uncertain_stars(p, whole, rows),
        Uncertainty("choice", _choice(p, whole, c, at)),
        age(p["year"], last),
    )


def _uncertain_stars(p: Parameters, c: Profile, rows: tuple[int, ...]) -> tuple[Uncertainty, ...]:
    """The industries whose star for specialisation hangs on figures that are not published."""
    if c.stars is None:
        return ()
    found = [_name(c, i) for i in rows if c.uncertain_star(i, p["min_lq"])]
    if not found:
        return ()
    statement = says(
        "profile-uncertain-stars",
        industries=listing(found),
        stars=count(len(found)),
        threshold=times(p["min_lq"]),
    )
    return (Uncertainty("hidden", statement),)


def _choice(p: Parameters, whole: Profile, c: Profile, at: int) -> Says:
    now, low, high = p["min_lq"], p["min_lq"] * 0.75, p["min_lq"] * 1.5
    if p.industries() is not None:
        return says("profile-choice-group", now=times(now), times=times(c.quotient[at]))
    reaching = whole.stars.three_at if whole.stars else whole.specialised_at
    return says(
        "profile-choice" if whole.stars else "profile-choice-specialised",
        now=times(now),
        low=times(low),
        high=times(high),
        at_now=count(reaching(now)),
        at_low=count(reaching(low)),
        at_high=count(reaching(high)),
        same=_word("yes" if reaching(now) == reaching(low) == reaching(high) else "no"),
    )


def age(year: int, last: int) -> Uncertainty:
    """How old the figures are, and whether the reader chose it so: last is the data's latest year."""
    if year == last:
        return Uncertainty("age", says("profile-age", year=year_value(year)))
    return Uncertainty("age", says("profile-age-chosen", year=year_value(year), last=year_value(last)))


def excluded(c: Profile, at: int) -> bool:
    """Whether the bounds of what is not published leave out the quotient of the published figures, as written."""
    low, high, own = c.hidden_low[at], c.hidden_high[at], c.quotient[at]
    return bool((own > high and not alike(own, high)) or (own < low and not alike(own, low)))


def _range(c: Profile, at: int) -> dict[str, Value]:
    low, high = c.hidden_low[at], c.hidden_high[at]
    ends = "open" if not np.isfinite(high) else "one" if alike(low, high) else "two"
    silent = c.silent[at]
    return {
        "low": times(low),
        "high": times(high if np.isfinite(high) else low),
        "ends": _word(ends),
        "silent": count(len(silent)),
        "who": _word("countries" if all(len(code) == COUNTRY for code in silent) else "areas"),
    }


def alike(one: float, other: float) -> bool:
    """Whether two ratios are written the same: whole from 10 on, one decimal from 1 on, two below."""
    return _written(one) == _written(other)


def _written(ratio: float) -> float:
    return round(float(ratio), 0 if ratio >= 9.95 else 1 if ratio >= 0.95 else 2)


def _name(c: Profile, at: int) -> Value:
    return industries(c.jobs.divisions[at])


def _word(text: str) -> Value:
    return Value("text", text)
