"""A study as a file: what the command line takes as `--study`, and what can be brought in again."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.studies import ANALYSIS, LONGEST_NAME, request_of
from distretto.groups.models import Study
from distretto.themes.analysis import get_analysis
from distretto.themes.finding import Finding
from distretto.themes.innovation.conditions_calibration import NotCalibrated, read_calibration

FORMAT = "distretto.study/1"
LARGEST = 2_000_000


@dataclass(frozen=True)
class Brought:
    """What a file holds: the name, empty where it has none, the parameters and the sets."""

    name: str
    parameters: dict[str, Any]
    sets: dict[str, Any]


def study_file(study: Study) -> bytes:
    """The study as a file; raises RequestError where it does not ask a question yet."""
    request = request_of(study)
    return _written(study.name, request.analysis.id, request.analysis.version, request.changed)


def published_file(name: str, content: Mapping[str, Any]) -> bytes:
    """The study behind a finding that was published, with the hash to expect where the data are the same."""
    asked = {name: value for name, value in content["parameters"].items() if value is not None}
    return _written(name, content["analysis"]["id"], content["analysis"]["version"], asked,
                    hash=Finding(content).hash)


def _written(name: str, analysis: str, version: int, parameters: Mapping[str, Any], **more: str) -> bytes:
    content = {"format": FORMAT, "name": name, "analysis": analysis, "version": version,
               "parameters": dict(parameters), **more}
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode()


def read_study(content: bytes) -> Brought:
    """What a file holds: a study, or a finding of the same question; raises NotRight."""
    if len(content) > LARGEST:
        raise NotRight("file", "study-fault-file-large")
    try:
        told = json.loads(content)
        asked = told["analysis"]
        given = dict(told["parameters"])
    except (UnicodeDecodeError, json.JSONDecodeError, TypeError, KeyError, ValueError) as error:
        raise NotRight("file", "study-fault-file") from error
    if (asked.get("id") if isinstance(asked, dict) else asked) != ANALYSIS:
        raise NotRight("file", "study-fault-file-other")
    known = {one.id for one in get_analysis(ANALYSIS).parameters}
    strange = sorted(set(given) - known)
    if strange:
        raise NotRight("file", "study-fault-file-parameter", name=strange[0])
    sets = sets_of(str(given.pop("calibration", None) or ""))
    name = told.get("name")
    return Brought(name[:LONGEST_NAME] if isinstance(name, str) else "", {
        key: value for key, value in given.items() if value is not None
    }, sets)


def sets_of(calibration: str) -> dict[str, Any]:
    """A calibration in one line as a study keeps it; raises NotRight."""
    try:
        asked = read_calibration(calibration)
    except NotCalibrated as error:
        raise NotRight("file", "study-fault-file-calibration", name=str(error.values.get("name", ""))) from error
    return {
        measure: {"kind": one.kind, "numbers": [f"{number:.12g}" for number in one.numbers],
                  "judged": {key: f"{level:.12g}" for key, level in one.judged.items()}}
        for measure, one in asked.items()
    }
