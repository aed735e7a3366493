"""The Python face: a finding in a notebook or a script, with its tables as data frames."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from html import escape
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from distretto.evidence.store import Store, default_store
from distretto.rendering.problems import problem_of
from distretto.rendering.reading import Reading, emphasised, question_of, read_finding
from distretto.rendering.text import DEFAULT_LANGUAGE, LANGUAGES, t
from distretto.themes.asking import Request, answer_request, make_request
from distretto.themes.finding import Conclusion, Finding
from distretto.themes.turning import where_it_turns, why_this_differs

if TYPE_CHECKING:
    import altair as alt
    import pandas as pd

ROWS_SHOWN = 10


class WrongQuestion(ValueError):
    """A question that cannot be asked so; the text says what is wrong and what would be right."""


def ask(analysis: str, parameters: Mapping[str, Any], lang: str | None) -> Result:
    """The finding for these parameters; raises WrongQuestion."""
    from distretto.catalogue import datasets

    datasets.connect()
    language = language_of(lang)
    store = default_store()
    with told_in(language):
        request = make_request(analysis, {name: _written(value) for name, value in parameters.items()})
        return Result(answer_request(request, store), language, request, store)


def _written(value: object) -> object:
    """A list of regions or industries as an address writes it: its members joined by a plus."""
    return "+".join(map(str, value)) if isinstance(value, list | tuple | set | frozenset) else value


@contextmanager
def told_in(language: str) -> Iterator[None]:
    """Raise what means something to the reader as a WrongQuestion in her language."""
    try:
        yield
    except (LookupError, ValueError) as error:
        problem = problem_of(error, language)
        if problem is None:
            raise
        raise WrongQuestion(problem.sentence) from error


def language_of(lang: str | None) -> str:
    """The language asked for, else $DISTRETTO_LANG, else English; raises WrongQuestion."""
    chosen = lang or os.environ.get("DISTRETTO_LANG") or DEFAULT_LANGUAGE
    if chosen not in LANGUAGES:
        there = ", ".join(LANGUAGES)
        raise WrongQuestion(t("cli-no-such-language", DEFAULT_LANGUAGE, given=chosen, nearest=there))
    return chosen


@dataclass(frozen=True, repr=False)
class Result:
    """A finding: print it, show it in a notebook, take its tables as frames and its figures as charts."""

    finding: Finding
    language: str
    _request: Request = field(compare=False)
    _store: Store = field(compare=False)

    @property
    def hash(self) -> str:
        """The finding's name: the SHA-256 of its canonical content."""
        return self.finding.hash

    @property
    def parameters(self) -> Mapping[str, Any]:
        """What was asked, with every default."""
        return self.finding.parameters

    @property
    def content(self) -> Mapping[str, Any]:
        """The finding as language-free plain data."""
        return self.finding.content

    @property
    def conclusion(self) -> Conclusion:
        """The conclusion."""
        return self.finding.conclusion

    @property
    def tables(self) -> tuple[str, ...]:
        """The ids of its tables."""
        return tuple(table["id"] for table in self.finding.content["tables"])

    @property
    def figures(self) -> tuple[str, ...]:
        """The ids of its figures."""
        return tuple(figure["id"] for figure in self.finding.content["figures"])

    @property
    def question(self) -> str:
        """The question in words."""
        return self._read().question

    @property
    def answer(self) -> str:
        """The answer as a paragraph."""
        return self._read().paragraph

    def say(self, language: str | None = None) -> str:
        """The finding as plain text: question, answer, how sure, source; in another language if wished."""
        return _plain(self._read(language), self.hash)

    def to_frame(self, table: str | None = None) -> pd.DataFrame:
        """A table (the first one without an id) as a data frame, figures as computed.

        Codes have their names beside them; NaN is *not published*, never zero.
        """
        import pandas as pd

        from distretto.rendering.tables import find_table, named_columns, named_rows

        with told_in(self.language):
            chosen = find_table(self.content, table)
        rows = named_rows(chosen, self.language)
        frame = pd.DataFrame(rows, columns=list(named_columns(chosen)))
        frame.attrs = {"finding": self.hash, "table": chosen["id"]}
        return frame.infer_objects()

    def chart(self, figure: str | None = None) -> alt.Chart | alt.LayerChart:
        """A figure (the first one without an id) as an Altair chart."""
        import altair as alt

        from distretto.rendering.figures import figure_spec

        with told_in(self.language):
            spec = figure_spec(self.content, figure, self.language)
        form = alt.LayerChart if "layer" in spec else alt.Chart
        made: alt.Chart | alt.LayerChart = form.from_dict(spec, validate=False)
        return made

    def to_dict(self) -> dict[str, Any]:
        """The finding as plain data, language-free, with its hash and the states of its data."""
        return self.finding.summary()

    def cite(self, *, bibtex: bool = False) -> str:
        """How to cite it, as one line or as a BibTeX entry."""
        from distretto.rendering import citation

        return (citation.bibtex if bibtex else citation.citation)(self.finding, self.language)

    def turns(self) -> pd.DataFrame:
        """For each parameter the nearest value at which the conclusion would be another one."""
        import pandas as pd

        from distretto.rendering.explaining import read_turns

        found = where_it_turns(self._request, self._store)
        told = read_turns(self._request, found, self.language)
        rows = [
            {"parameter": turn.parameter, "now": turn.now, "at": turn.at, "in_words": sentence}
            for turn, (_, sentence) in zip(found, told, strict=True)
        ]
        return pd.DataFrame(rows, columns=["parameter", "now", "at", "in_words"])

    def differs_from(self, number: float) -> Explanation:
        """Why the headline differs from a number that you have; raises WrongQuestion without a headline."""
        from distretto.rendering.explaining import read_difference

        with told_in(self.language):
            found = why_this_differs(self._request, float(number), self._store)
        told = read_difference(self._request, found, self.finding, self.language)
        return Explanation(told.sentence, tuple(asdict(variant) for variant in found.variants))

    def save_reproduction(self, path: str | Path) -> Path:
        """Write the reproduction file, which gives the same hash elsewhere; returns where it lies."""
        from distretto.evidence.dataset import write_atomically
        from distretto.themes.reproduction import write_reproduction

        target = Path(path)
        write_atomically(target, write_reproduction(self._request, self._store))
        return target

    def _read(self, language: str | None = None) -> Reading:
        return read_finding(self.finding, language_of(language or self.language))

    def __repr__(self) -> str:
        return self.say()

    def _repr_markdown_(self) -> str:
        reading = self._read()
        sure = "\n".join(f"- {s.label}: {s.sentence}" for s in reading.how_sure)
        return f"### {reading.question}\n\n{emphasised(' '.join(reading.answer), '**', '**')}\n\n{sure}\n"

    def _repr_html_(self) -> str:
        return _html(self)


@dataclass(frozen=True)
class Explanation:
    """Why a finding differs from a number: a sentence, and what the number would be under other choices."""

    sentence: str
    variants: tuple[Mapping[str, Any], ...]

    def to_frame(self) -> pd.DataFrame:
        """The choices tried, nearest to your number first."""
        import pandas as pd

        return pd.DataFrame(list(self.variants))

    def __str__(self) -> str:
        return self.sentence


def regions(search: str | None, within: str | None, lang: str | None) -> pd.DataFrame:
    """Regions as a data frame; raises WrongQuestion."""
    import pandas as pd

    from distretto.evidence.classifications import areas, nuts

    language = language_of(lang)
    with told_in(language):
        members = areas.parse_area(within).members if within else ()
    found: Iterable[nuts.Region] = nuts.search_regions(search, limit=200) if search else nuts.regions()
    rows = [
        {"code": r.code, "name": nuts.region_name(r.code, language), "native": r.name, "level": r.level,
         "country": r.country, "edition": r.edition}
        for r in found if not members or any(r.code.startswith(member) for member in members)
    ]
    return pd.DataFrame(rows, columns=["code", "name", "native", "level", "country", "edition"])


def analyses(lang: str | None) -> pd.DataFrame:
    """All analyses as a data frame."""
    import pandas as pd

    from distretto.themes.analysis import analyses as declared

    language = language_of(lang)
    return pd.DataFrame([
        {"id": a.id, "theme": a.theme, "question": question_of(a.id, {}, language),
         "parameters": ", ".join(p.id for p in a.parameters)}
        for a in declared()
    ])


def _plain(reading: Reading, hash_: str) -> str:
    body = StringIO()
    body.write(f"{reading.question}\n\n")
    for fault in reading.faults:
        body.write(f"{fault}\n\n")
    body.write(f"{reading.paragraph}\n\n{t('reading-how-sure', reading.language)}\n")
    for sure in reading.how_sure:
        body.write(f"  {sure.label}: {emphasised(sure.sentence)}\n")
    body.write(f"\n{t('reading-sources', reading.language)}\n")
    for source in reading.sources:
        body.write(f"  {source}\n")
    body.write(f"  {t('reading-finding', reading.language)}: {hash_}\n")
    return body.getvalue()


def _html(result: Result) -> str:
    """The page's head for a notebook: question, answer, how sure, first rows, source."""
    reading = read_finding(result.finding, result.language)
    answer = emphasised(escape(" ".join(reading.answer)), "<strong>", "</strong>")
    sure = "".join(
        f"<dt><strong>{escape(s.label)}</strong></dt><dd>{escape(s.sentence)}</dd>" for s in reading.how_sure
    )
    sources = "".join(f"<p><small>{escape(source)}</small></p>" for source in reading.sources)
    return "".join([
        f'<section lang="{reading.language}" style="max-width:46em;line-height:1.5">',
        f'<h3 style="margin:.2em 0">{escape(reading.question)}</h3>',
        *(f'<p style="color:#b5442b"><strong>{escape(fault)}</strong></p>' for fault in reading.faults),
        f'<p style="font-size:1.15em">{answer}</p><dl>{sure}</dl>{_html_table(result)}{sources}',
        f"<p><small>{escape(t('reading-finding', reading.language))} <code>{result.hash}</code></small></p>",
        "</section>",
    ])


def _html_table(result: Result) -> str:
    from distretto.rendering.tables import render_table

    table = render_table(result.content, None, result.language)
    head = "".join(
        f'<th scope="col" style="text-align:{h.align}">{escape(h.label)}</th>' for h in table.headers
    )
    rows = "".join(
        "<tr>" + "".join(
            f'<td style="text-align:{header.align}">{escape(cell.text)}</td>'
            for header, cell in zip(table.headers, row.cells, strict=True)
        ) + "</tr>"
        for row in table.rows[:ROWS_SHOWN]
    )
    caption = f"<caption>{escape(table.title)}</caption>"
    return f"<table>{caption}<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
