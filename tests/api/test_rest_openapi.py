"""The description is true: every analysis is an operation, and every operation keeps what it declares."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections
from hypothesis import HealthCheck, Phase, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from distretto.themes import asking

ROOT = "/api/v1"
CHECKS = (
    not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance,
    response_headers_conformance,
)


@pytest.fixture(autouse=True)
def one_connection() -> Iterator[None]:
    """Requests share the test's transaction: what ends a request does not close its connection."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


@pytest.fixture(scope="module", autouse=True)
def answers_at_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Each analysis is computed once: these tests are about the interface, not about the numbers.

    What they keep is no answer to what was asked, so that it lies in a home of their own.
    """
    computed: dict[str, dict[str, Any]] = {}
    really = asking.compute

    def compute(request: asking.Request, data: asking.Data) -> dict[str, Any]:
        if request.analysis.id not in computed:
            computed[request.analysis.id] = really(request, data)
        return {**computed[request.analysis.id], "parameters": dict(request.parameters)}

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DISTRETTO_HOME", str(tmp_path_factory.mktemp("interface")))
        patch.setattr(asking, "compute", compute)
        yield


schema = schemathesis.openapi.from_wsgi(f"{ROOT}/openapi.json", get_wsgi_application()).exclude(
    path_regex=r"(frontier|backtest|growth)/"  # the parts of a finding are the same views for each analysis
)


@pytest.mark.django_db
@schema.parametrize()
@settings(
    max_examples=3, derandomize=True, deadline=None, phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
def test_what_is_declared_is_kept(case) -> None:
    case.headers = {**(case.headers or {}), "Host": "localhost", "Accept-Encoding": "identity"}
    case.call_and_validate(checks=CHECKS)


def test_each_analysis_is_an_operation_with_typed_parameters(client) -> None:
    paths = client.get(f"{ROOT}/openapi.json").json()["paths"]
    assert not [path for path in paths if "{analysis_id}" in path and "/findings/" in path]
    operation = paths[f"{ROOT}/findings/specialisation.profile"]["get"]
    by_name = {parameter["name"]: parameter for parameter in operation["parameters"]}
    assert by_name["region"]["required"]
    assert by_name["year"]["schema"] == {"type": "integer", "minimum": 2008, "maximum": 2015, "default": 2015}
    assert by_name["focus"]["schema"]["enum"] == ["all_cells", "within_industry"]
    names = [o["operationId"] for methods in paths.values() for o in methods.values()]
    assert len(names) == len(set(names))


def test_a_problem_is_described_by_its_shape(client) -> None:
    description = client.get(f"{ROOT}/openapi.json").json()
    shapes = description["components"]["schemas"]
    assert {"detail", "nearest", "errors"} <= set(shapes["ProblemShape"]["properties"])
    references = set(re.findall(r'"#/components/schemas/(\w+)"', json.dumps(description)))
    assert references <= set(shapes)
    for methods in description["paths"].values():
        for operation in methods.values():
            for status in ("404", "422"):
                assert "application/problem+json" in operation["responses"][status]["content"]


def test_no_name_is_there_twice(client) -> None:
    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        names = [name for name, _ in pairs]
        assert len(names) == len(set(names)), names
        return dict(pairs)

    described = client.get(f"{ROOT}/openapi.json").content
    findings = json.loads(described, object_pairs_hook=once)["paths"][f"{ROOT}/findings/specialisation.profile/table"]
    assert {"200", "202", "429"} <= set(findings["get"]["responses"])


def test_an_analysis_declared_later_appears_by_itself(client, monkeypatch) -> None:
    from distretto.themes import analysis as declared

    toy = declared.get_analysis("specialisation.growth")
    from dataclasses import replace

    monkeypatch.setitem(declared._ANALYSES, "skills.toy", replace(toy, id="skills.toy"))
    assert f"{ROOT}/findings/skills.toy" in client.get(f"{ROOT}/openapi.json").json()["paths"]
    assert client.get(f"{ROOT}/findings/skills.toy", {"region": "ITI3"}).status_code == 200


def test_the_page_of_the_description_asks_nobody_else(client) -> None:
    page = client.get(f"{ROOT}/docs").content.decode()
    asked = re.findall(r'(?:src|href)="([^"]+)"', page)
    assert asked
    assert all(address.startswith("/static/ninja/") for address in asked)
    assert "//cdn" not in page
