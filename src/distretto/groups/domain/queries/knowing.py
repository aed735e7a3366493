"""Who knows: people who consented to be asked, with how well what they know fits and why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Prefetch, QuerySet

from distretto.groups.models import Expertise, Post, PostText
from distretto.rendering.searched import forms, words

WEIGHTS = {"theme": 3.0, "region": 2.0, "sector": 3.0, "language": 1.0, "words": 3.0}
"""What each kind of fit counts; words count by the share of the wanted ones that she used."""
LEAST = 3.0
"""So much must come together before somebody is asked."""
SHORTEST = 4
"""Words with fewer letters say nothing of a subject."""


_FUNCTION_WORDS = """
about after again also anybody anyone because been before being between both could does doing done down each either
else even every everybody everyone from have having here hers herself himself into itself just know less like made
make many might more most much must need nobody none nothing once only other others ours over same shall should
since some somebody someone something such than that their theirs them then there these they thing this those
through under until upon used very want were what when where whether which while whom whose will with within
without would your yours
abbia abbiamo aggiungi agli alcuna alcune alcuni alcuno alla alle allo altra altre altri altro anche ancora avere
avete aveva bisogno ciascuno cioè come così cosa cose dagli dalla dalle dallo degli della delle dello dentro deve
devono dopo dove durante entro era essa esse essere essi fanno fare fatta fatti fatto fino fosse fuori hanno invece
loro mentre meno molta molte molti molto negli nella nelle nello nessuna nessuno nostra nostre nostri nostro ogni
ognuno oppure perché però poche pochi poco possiamo possono prima propria proprio qualche qualcosa qualcuno quale
quali quando quanta quante quanti quanto quella quelle quelli quello questa queste questi questo sapere senza siamo
siano sempre sono sopra sotto stata state stati stato sugli sulla sulle sullo tanto tutta tutte tutti tutto usare
vogliamo vostra vostri vostro
"""
FUNCTION_WORDS = frozenset(_FUNCTION_WORDS.split())
"""Words of four letters and more that say nothing of what somebody knows, in the languages of the interface."""


@dataclass(frozen=True)
class Wanted:
    """What somebody is sought for. text : in words, of `language`."""

    themes: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    text: str = ""
    language: str = "en"


@dataclass(frozen=True)
class Fit:
    """A person who fits. reasons : each the kind of fit and what they have in common."""

    expertise: Expertise
    score: float
    reasons: tuple[Mapping[str, str], ...]


def experts() -> QuerySet[Expertise]:
    """Those who consent to be found and asked."""
    return Expertise.objects.exclude(shown_since=None).filter(user__is_active=True).select_related("user")


def who_knows(wanted: Wanted, *, but: Iterable[int] = (), most: int = 10, least: float = LEAST) -> tuple[Fit, ...]:
    """Who fits what is wanted, the best first; of equal fit, who came into the directory first.

    but : the people who are left out. What a person wrote counts: in her own words here and in discussions.
    """
    texts = Prefetch("user__posts", Post.objects.filter(withdrawn_at=None, hidden_at=None).prefetch_related("texts"))
    found = [_fit(one, wanted) for one in experts().exclude(user__in=list(but)).prefetch_related(texts)]
    fitting = [fit for fit in found if fit.score >= least]
    return tuple(sorted(fitting, key=lambda fit: (-fit.score, fit.expertise.pk))[:most])


def _fit(one: Expertise, wanted: Wanted) -> Fit:
    score, reasons = 0.0, []
    common = {
        "theme": [code for code in one.themes if code in wanted.themes],
        "region": _nested(one.regions, wanted.regions),
        "sector": _nested(one.sectors, wanted.sectors),
        "language": [code for code in one.languages if code == wanted.language],
    }
    for kind, codes in common.items():
        if codes:
            score += WEIGHTS[kind]
            reasons.append({"kind": kind, "what": ",".join(codes)})
    sought = _forms(wanted.text, [wanted.language])
    known = frozenset().union(*_written(one))
    both = _each_once({word: said for word, said in sought.items() if said & known})
    if both:
        score += WEIGHTS["words"] * min(1.0, 2 * len(both) / len(sought))
        reasons.append({"kind": "words", "what": ", ".join(both[:5])})
    return Fit(one, round(score, 6), tuple(reasons))


def _each_once(found: dict[str, frozenset[str]]) -> list[str]:
    """One word of those that are forms of the same: the first that was said."""
    kept: list[str] = []
    for word, said in found.items():
        if not any(said & found[other] for other in kept):
            kept.append(word)
    return kept


def _nested(mine: Sequence[str], wanted: Sequence[str]) -> list[str]:
    """The codes of which one lies in the other: a region of the country, a group of the division."""
    return [code for code in mine if any(code.startswith(other) or other.startswith(code) for other in wanted)]


def _written(one: Expertise) -> list[frozenset[str]]:
    spoken: list[str] = list(one.languages) or [one.user.language]
    texts: list[tuple[str, list[str]]] = [(one.words, spoken)]
    for post in one.user.posts.all():
        said: list[PostText] = list(post.texts.all())
        if said:
            texts.append((said[-1].text, [said[-1].language]))
    return [frozenset().union(*_forms(text, languages).values()) for text, languages in texts if text]


def _forms(text: str, languages: Iterable[str]) -> dict[str, frozenset[str]]:
    """The words of a text that say something, each with the forms by which it is known again."""
    told = [word.lower() for word in words(text) if len(word) >= SHORTEST and not word.isdigit()]
    told = [word for word in told if word not in FUNCTION_WORDS]
    there = tuple(languages)
    return {
        word: frozenset(form for language in there for form in forms(word, language)) for word in dict.fromkeys(told)
    }


