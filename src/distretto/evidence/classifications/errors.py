"""What goes wrong when somebody names a region, an area or an industry, as typed exceptions.

Every exception carries its facts as fields, so that each face can say its own sentence in the reader's
language; `str(error)` is a complete English sentence.
"""

from __future__ import annotations

from collections.abc import Sequence


def _suggestion(nearest: Sequence[str]) -> str:
    if not nearest:
        return ""
    if len(nearest) == 1:
        return f" Did you mean {nearest[0]}?"
    return f" Did you mean {', '.join(nearest[:-1])} or {nearest[-1]}?"


class NotFound(ValueError):
    """A name or code that a classification does not know: `value` is what was written, `nearest` the right codes."""

    key = "not-found"
    what = "entry"

    def __init__(self, value: str, nearest: Sequence[str] = (), shown: Sequence[str] = ()) -> None:
        self.value = value
        self.nearest = tuple(nearest)
        super().__init__(f"There is no {self.what} \u201c{value}\u201d.{_suggestion(shown or nearest)}")


class UnknownRegion(NotFound):
    """No region has this code. `edition` is set when the region exists, but not in the edition that was asked for."""

    key = "unknown-region"
    what = "region"

    def __init__(
        self, value: str, nearest: Sequence[str] = (), shown: Sequence[str] = (), edition: str | None = None
    ) -> None:
        super().__init__(value, nearest, shown)
        self.edition = edition
        if edition is not None:
            self.args = (f"Region \u201c{value}\u201d is not in NUTS {edition}.{_suggestion(shown or nearest)}",)


class UnknownEdition(NotFound):
    """No NUTS edition has this name."""

    key = "unknown-edition"
    what = "NUTS edition"


class UnknownArea(NotFound):
    """No region, country or named area is written like this."""

    key = "unknown-area"
    what = "area"


class UnknownIndustry(NotFound):
    """No NACE Rev. 2 section, division or group is written like this."""

    key = "unknown-industry"
    what = "NACE Rev. 2 industry"


class UnknownIndustryGroup(NotFound):
    """No industry or named industry group is written like this."""

    key = "unknown-industry-group"
    what = "industry or industry group"


class Malformed(NotFound):
    """An address that cannot be read: `reason` is a key among `too-long`, `too-many`, `empty`, `name`, `share`."""

    key = "malformed"
    _reasons = {  # noqa: RUF012 - a constant table
        "too-long": "it is too long",
        "too-many": "it has too many members",
        "empty": "a member is missing",
        "name": "its name has a character that is not allowed",
        "share": "a share must be a number above 0 and at most 1, such as C20*0.3",
    }

    def __init__(self, value: str, reason: str) -> None:
        self.reason = reason
        super().__init__(value[:80])
        self.args = (f"\u201c{value[:80]}\u201d cannot be read: {self._reasons[reason]}.",)


class Overlapping(NotFound):
    """Two members of one set share territory or activity. `inner` lies inside `outer` (equal when written twice)."""

    key = "overlapping"
    what = "set"

    def __init__(self, value: str, inner: str, outer: str) -> None:
        self.inner = inner
        self.outer = outer
        super().__init__(value)
        if inner == outer:
            sentence = f"{inner} is named twice in \u201c{value}\u201d."
        else:
            sentence = f"{inner} lies inside {outer}: \u201c{value}\u201d would count it twice."
        self.args = (sentence,)


class OverlappingArea(Overlapping, UnknownArea):
    """A region of the area is inside another of its regions, is named twice, or is the same land in another edition."""

    key = "overlapping-area"
    what = "area"

    def __init__(self, value: str, inner: str, outer: str) -> None:
        super().__init__(value, inner, outer)
        if not inner.startswith(outer):
            self.args = (f"{inner} and {outer} share territory: \u201c{value}\u201d would count it twice.",)


class OverlappingIndustries(Overlapping):
    """An industry of the group is inside another of its industries, or is named twice."""

    key = "overlapping-industries"
    what = "industry group"
