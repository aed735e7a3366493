"""What people do with the lines of a region's diagnosis: write, leave out, bring back, take over what is newer.

Every step keeps who did it, when, and what stood there before.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db import IntegrityError, transaction

from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.domain.resting import rest_of, tied
from distretto.catalogue.models import DeskLine, DeskStep
from distretto.catalogue.rights import can_write_desk
from distretto.people.roles import NotAllowed
from distretto.rendering.text import UnknownMessage, say
from distretto.themes.asking import ask
from distretto.themes.diagnosis import Drafted, draft

LONGEST = 600
LEAST_REASON, LONGEST_REASON = 10, 300
MOST = 60
"""Lines that people can add to one area's diagnosis."""
WRITTEN_BY_PEOPLE = (DeskLine.Side.OPPORTUNITY, DeskLine.Side.THREAT)


def sentence_of(kept: Mapping[str, Any] | None, language: str) -> str:
    """The sentence of a kept finding; empty where there is none, or where this version words it no more as it did."""
    if kept is None:
        return ""
    try:
        return say(kept["statement"], language)
    except (UnknownMessage, ValueError):
        return ""


@transaction.atomic
def add(*, area: str, side: str, text: str, rests_on: str, language: str, by: Any) -> DeskLine:
    """Add an opportunity or a threat. rests_on : address of a finding, a record or a page; may be empty."""
    _may(by, area)
    if side not in WRITTEN_BY_PEOPLE:
        raise NotNow("not-now-desk-side")
    text = _right(text)
    if not text:
        raise NotNow("not-now-desk-empty")
    rest = rest_of(rests_on)
    if DeskLine.objects.filter(area=area, slot="").count() >= MOST:
        raise NotNow("not-now-desk-many", most=MOST)
    line = DeskLine.objects.create(
        area=area, side=side, texts={language: text}, finding=rest.finding, record=rest.record, link=rest.link
    )
    _step(line, DeskStep.What.WRITTEN, by, language, "", text)
    return line


@transaction.atomic
def write(*, area: str, address: str, text: str, language: str, by: Any, seen: str = "") -> DeskLine:
    """Write the text of a line in a language. A drafted line without a text says again what its finding says.

    address : the slot of a drafted line, the number of another. seen : the number of the last step that she saw.
    """
    line = _touched(area, address, by, seen)
    text = _right(text)
    if not text and not line.slot:
        raise NotNow("not-now-desk-empty")
    own = sentence_of(line.finding, language)
    before, after = line.texts.get(language) or own, text or own
    if before == after:
        return line
    line.texts = {**line.texts, language: text} if text and text != own else _without(line.texts, language)
    line.save(update_fields=["texts"])
    _step(line, DeskStep.What.WRITTEN, by, language, before, after)
    return line


@transaction.atomic
def leave_out(*, area: str, address: str, reason: str, language: str, by: Any, seen: str = "") -> DeskLine:
    """Leave a line out of the diagnosis, with the reason; it stays to be read and can be brought back."""
    line = _touched(area, address, by, seen)
    reason = reason.strip()
    if not LEAST_REASON <= len(reason) <= LONGEST_REASON:
        raise NotNow("not-now-desk-reason", least=LEAST_REASON, most=LONGEST_REASON)
    line.left_out = reason
    line.save(update_fields=["left_out"])
    _step(line, DeskStep.What.LEFT_OUT, by, language, "", reason)
    return line


@transaction.atomic
def bring_back(*, area: str, address: str, language: str, by: Any, seen: str = "") -> DeskLine:
    """Bring a line back that was left out."""
    line = _touched(area, address, by, seen)
    if line.left_out:
        reason, line.left_out = line.left_out, ""
        line.save(update_fields=["left_out"])
        _step(line, DeskStep.What.BROUGHT_BACK, by, language, reason, "")
    return line


@transaction.atomic
def take_over(*, area: str, address: str, language: str, by: Any, seen: str = "") -> DeskLine:
    """Tie a line to its finding as it is now, on the side where that puts it. A text that people wrote stays."""
    line = _touched(area, address, by, seen)
    now = _drafted(area, line.slot) if line.slot else None
    if now is None and line.slot:
        raise NotNow("not-now-desk-gone")
    before = sentence_of(line.finding, language)
    if now is not None:
        line.side, line.finding = now.side, tied(now.finding, now.statement)
    elif line.finding is not None:
        line.finding = tied(ask(line.finding["analysis"], line.finding["parameters"], at_once=True))
    line.save(update_fields=["side", "finding"])
    _step(line, DeskStep.What.TIED, by, language, before, sentence_of(line.finding, language))
    return line


def _touched(area: str, address: str, by: Any, seen: str) -> DeskLine:
    """The row of a line, made of its draft where nobody has touched it yet. Call it in a transaction.

    Raises NotAllowed, and NotNow where there is no such line or somebody has changed it since it was seen.
    """
    _may(by, area)
    rows = DeskLine.objects.select_for_update().filter(area=area)
    line = rows.filter(pk=int(address)).first() if address.isdigit() else rows.filter(slot=address).first()
    if line is None and not address.isdigit() and (drafted := _drafted(area, address)) is not None:
        try:
            with transaction.atomic():
                line = DeskLine.objects.create(
                    area=area, side=drafted.side, slot=address, finding=tied(drafted.finding, drafted.statement)
                )
        except IntegrityError as error:
            raise NotNow("not-now-desk-changed") from error
    if line is None:
        raise NotNow("not-now-desk-gone")
    last = line.steps.last()
    if seen and seen != str(last.pk if last else 0):
        raise NotNow("not-now-desk-changed")
    return line


def _drafted(area: str, slot: str) -> Drafted | None:
    return next((line for line in draft(area).lines if line.slot == slot), None)


def _may(by: Any, area: str) -> None:
    if not can_write_desk(by, area):
        raise NotAllowed("not-allowed-desk")


def _right(text: str) -> str:
    text = " ".join(text.split())
    if len(text) > LONGEST:
        raise NotNow("not-now-desk-long", most=LONGEST)
    return text


def _without(texts: Mapping[str, str], language: str) -> dict[str, str]:
    return {one: text for one, text in texts.items() if one != language}


def _step(line: DeskLine, what: str, by: Any, language: str, before: str, after: str) -> None:
    DeskStep.objects.create(line=line, what=what, by=by, language=language, before=before, after=after)
