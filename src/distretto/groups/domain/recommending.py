"""Recommendations: drafted from a decision, published under the next number, withdrawn with a reason."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import transaction
from django.db.models import F
from django.utils import timezone

from distretto.evidence.classifications.areas import parse_area
from distretto.evidence.store import default_store
from distretto.groups.domain.acting import act, members_of, part_of, tell, text_hash, watchers
from distretto.groups.domain.errors import NotRight, no_such_area
from distretto.groups.domain.pinning import kept_pin
from distretto.groups.domain.proposing import advance
from distretto.groups.models import Decision, Pin, Recommendation, RecommendationYear
from distretto.groups.rights import WRITING, require_coordinates
from distretto.people.models import Membership, Organisation
from distretto.people.roles import NotAllowed
from distretto.rendering.text import LANGUAGES
from distretto.themes.analysis import themes
from distretto.themes.asking import finding_by_hash
from distretto.themes.recommending import is_open

TOPIC = "recommendations"
LONGEST_TITLE, LONGEST_PART, MOST_AREAS, MOST_PINS = 200, 20_000, 30, 20


@dataclass(frozen=True)
class Said:
    """A recommendation as it was typed. organisation : the key of one of the installation's; empty for none.

    reply_by : the day until which a reply is asked for, 2026-06-02; empty for none. areas : codes or addresses.
    findings : hashes of the findings on which it rests, or addresses with them.
    """

    title: str
    addressee: str
    problem: str
    measure: str
    effect: str = ""
    organisation: str = ""
    language: str = "en"
    theme: str = ""
    areas: Sequence[str] = ()
    reply_by: str = ""
    findings: Sequence[str] = ()


def name_of(recommendation: Recommendation) -> str:
    """Its number as addresses have it: `2026-3`; empty for a draft."""
    return f"{recommendation.year}-{recommendation.number}" if recommendation.number else ""


def recommendation_path(recommendation: Recommendation, leaf: str = "") -> str:
    """The path of its page, without the language: public once it is published, until then in its group."""
    if recommendation.number:
        return f"/recommendations/{name_of(recommendation)}/{leaf}"
    return f"/groups/{recommendation.group.key}/recommendations/{recommendation.pk}/{leaf}"


def held(recommendation: Recommendation) -> Recommendation:
    """The recommendation, held until the transaction ends."""
    return Recommendation.objects.select_for_update().get(pk=recommendation.pk)


@transaction.atomic
def draft(*, by: Any, decision: Decision, said: Said) -> Recommendation:
    """Draft a recommendation from a decision that adopted something. Raises NotRight with the field.

    Logged as `recommendation-drafted`.
    """
    require_coordinates(by, decision.group)
    if decision.outcome != Decision.Outcome.ADOPTED:
        raise NotAllowed("not-allowed-recommend-refused")
    made = Recommendation.objects.create(
        group=decision.group, decision=decision, about=decision.about, by=by,
        member=part_of(group=decision.group, user=by).number, **_right(said),
    )  # fmt: skip
    _pin(made, said.findings, by)
    _log(made, by, "recommendation-drafted")
    return made


@transaction.atomic
def change(*, by: Any, recommendation: Recommendation, said: Said) -> None:
    """Change a draft; what is published is not changed any more. Logged as `recommendation-changed`."""
    require_coordinates(by, recommendation.group)
    now = held(recommendation)
    _require_draft(now)
    for column, value in _right(said).items():
        setattr(now, column, value)
    now.save()
    _pin(now, said.findings, by)
    _log(now, by, "recommendation-changed")


@transaction.atomic
def discard(*, by: Any, recommendation: Recommendation) -> None:
    """Take a draft away; it had no number. Logged as `recommendation-discarded`."""
    require_coordinates(by, recommendation.group)
    now = held(recommendation)
    _require_draft(now)
    act(group=now.group, by=by, what="recommendation-discarded", about=f"recommendation:{now.pk}")
    now.delete()


@transaction.atomic
def publish(*, by: Any, recommendation: Recommendation) -> Recommendation:
    """Publish a draft under the next number of the year, without a gap in the whole installation.

    The number is taken in the transaction that publishes: where that fails, it goes to the next. Members, those who
    watch what it rests on, and the addressee's editors are told; a proposal behind it goes on along its path. Logged
    as `recommendation-published`.
    """
    require_coordinates(by, recommendation.group)
    now = held(recommendation)
    _require_draft(now)
    now.published_at = timezone.now()
    now.year = now.published_at.year
    now.number = _next_number(now.year)
    now.save(update_fields=["published_at", "year", "number"])
    _log(now, by, "recommendation-published")
    advance(about=now.about, to="recommended", by=by, cause=f"recommendation:{now.pk}")
    words = {"title": now.title, "number": f"{now.year}/{now.number}"}
    tell(
        people=[*members_of(now.group, *WRITING), *watchers(now.about, f"recommendation:{now.pk}")], group=now.group,
        what="recommendation-published", topic=TOPIC, about=f"recommendation:{now.pk}", path=recommendation_path(now),
        arguments=words, by=by,
    )  # fmt: skip
    tell(
        people=editors_of(now), group=now.group, what="recommendation-addressed", topic=TOPIC,
        about=f"recommendation:{now.pk}", path=recommendation_path(now, "reply/"), arguments=words, by=by,
    )  # fmt: skip
    return now


@transaction.atomic
def withdraw(*, by: Any, recommendation: Recommendation, why: str) -> None:
    """Say that the group no longer stands by a published recommendation, and why; it stays readable under its number.

    Members and the addressee's editors are told. Logged as `recommendation-withdrawn`.
    """
    require_coordinates(by, recommendation.group)
    now = held(recommendation)
    if now.published_at is None or now.withdrawn_at is not None:
        raise NotAllowed("not-allowed-recommendation-state")
    reason = " ".join(why.replace("\x00", "").split())
    if not reason:
        raise NotRight("why", "recommendation-fault-no-reason")
    if len(reason) > 500:
        raise NotRight("why", "recommendation-fault-long-reason", most=500)
    now.withdrawn_at, now.why = timezone.now(), reason
    now.save(update_fields=["withdrawn_at", "why"])
    act(
        group=now.group, by=by, what="recommendation-withdrawn", about=f"recommendation:{now.pk}",
        content={"number": f"{now.year}/{now.number}", "text": text_hash(reason)},
    )  # fmt: skip
    tell(
        people=[*members_of(now.group, *WRITING), *editors_of(now)], group=now.group, what="recommendation-withdrawn",
        topic=TOPIC, about=f"recommendation:{now.pk}", path=recommendation_path(now), by=by,
        arguments={"title": now.title, "number": f"{now.year}/{now.number}", "why": reason},
    )  # fmt: skip


def editors_of(recommendation: Recommendation) -> tuple[Any, ...]:
    """Those who may reply for the organisation that it is addressed to."""
    parts = Membership.objects.filter(
        organisation_id=recommendation.organisation_id, state=Membership.State.ACTIVE, user__is_active=True
    )
    return tuple(part.user for part in parts.select_related("user")) if recommendation.organisation_id else ()


def _next_number(year: int) -> int:
    """The next number of the year; the year's row is held until the transaction ends."""
    RecommendationYear.objects.get_or_create(year=year)
    held_year = RecommendationYear.objects.select_for_update().get(year=year)
    RecommendationYear.objects.filter(year=held_year.year).update(last=F("last") + 1)
    return held_year.last + 1


def _pin(recommendation: Recommendation, findings: Sequence[str], by: Any) -> None:
    """Let the recommendation rest on these findings and no others; what is pinned already stays as it was pinned."""
    wanted = dict.fromkeys(found for one in findings if one.strip() for found in [_hash_in(one)])
    if len(wanted) > MOST_PINS:
        raise NotRight("findings", "recommendation-fault-many-pins", most=MOST_PINS)
    there = {one.hash: one for one in recommendation.pins.all()}
    recommendation.pins.set([there.get(one) or pinned_by_hash(one, by=by) for one in wanted])


def _hash_in(typed: str) -> str:
    """The whole hash of a finding in what was typed: the hash itself, its beginning, or an address with it."""
    words = re.findall(r"[0-9a-f]{8,64}", typed.strip().lower())
    finding = finding_by_hash(max(words, key=len), store=default_store()) if words else None
    if finding is None or not is_open(finding):
        raise NotRight("findings", "recommendation-fault-no-finding", given=typed.strip()[:80])
    return finding.hash


def pinned_by_hash(name: str, *, by: Any) -> Pin:
    """A new pin of a kept finding that everybody may see."""
    finding = finding_by_hash(name, store=default_store())
    if finding is None or not is_open(finding):
        raise NotRight("findings", "recommendation-fault-no-finding", given=name)
    return kept_pin(finding, by=by)


def _require_draft(recommendation: Recommendation) -> None:
    if recommendation.published_at is not None:
        raise NotAllowed("not-allowed-recommendation-published")


def _log(recommendation: Recommendation, by: Any, what: str) -> None:
    one = recommendation
    act(
        group=one.group, by=by, what=what, about=f"recommendation:{one.pk}",
        content={
            "number": f"{one.year}/{one.number}" if one.number else "", "decision": f"decision:{one.decision_id}",
            "text": text_hash("\n".join((one.title, one.addressee, one.problem, one.measure, one.effect))),
        },
    )  # fmt: skip


def _right(said: Said) -> dict[str, Any]:
    title, addressee = (" ".join(one.replace("\x00", "").split()) for one in (said.title, said.addressee))
    parts = {name: getattr(said, name).replace("\x00", "").strip() for name in ("problem", "measure", "effect")}
    organisation = Organisation.objects.filter(key=said.organisation).first() if said.organisation else None
    if not title:
        raise NotRight("title", "recommendation-fault-no-title")
    if said.organisation and organisation is None:
        raise NotRight("organisation", "recommendation-fault-no-organisation")
    addressee = addressee or (organisation.name if organisation is not None else "")
    if not addressee:
        raise NotRight("addressee", "recommendation-fault-no-addressee")
    for name, text in (("title", title), ("addressee", addressee)):
        if len(text) > LONGEST_TITLE:
            raise NotRight(name, "recommendation-fault-long", most=LONGEST_TITLE)
    for name, text in parts.items():
        if len(text) > LONGEST_PART:
            raise NotRight(name, "recommendation-fault-long", most=LONGEST_PART)
    if not parts["measure"]:
        raise NotRight("measure", "recommendation-fault-no-measure")
    if said.language not in LANGUAGES:
        raise NotRight("language", "group-fault-no-language")
    if said.theme and said.theme not in {one.id for one in themes()}:
        raise NotRight("theme", "group-fault-no-theme")
    return {
        "title": title, "addressee": addressee, "organisation": organisation, **parts,
        "language": said.language, "theme": said.theme, "areas": _right_areas(said.areas),
        "reply_by": _right_day(said.reply_by),
    }  # fmt: skip


def _right_areas(typed: Sequence[str]) -> list[str]:
    found: list[str] = []
    for one in (each.strip() for each in typed if each.strip()):
        try:
            found.append(parse_area(one).id)
        except ValueError as error:
            raise no_such_area("areas", one, error) from error
    if len(found) > MOST_AREAS:
        raise NotRight("areas", "recommendation-fault-many-areas", most=MOST_AREAS)
    return list(dict.fromkeys(found))


def _right_day(typed: str) -> date | None:
    if not typed.strip():
        return None
    try:
        day = date.fromisoformat(typed.strip())
    except ValueError as error:
        raise NotRight("reply_by", "meeting-fault-day") from error
    if day <= timezone.now().date():
        raise NotRight("reply_by", "recommendation-fault-past")
    return day
