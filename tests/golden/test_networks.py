"""Golden case network_reference: Florentine families and Southern women, as computed by networkx 3.6.1."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import pytest
from numpy.testing import assert_allclose

from distretto.methods.networks import (
    Network,
    Participation,
    assortativity,
    clustering,
    core_number,
    eigenvector,
    holes,
    network,
    pagerank,
    participation,
    paths,
    projection,
)

from .conftest import Case

pytestmark = pytest.mark.golden
Open = Callable[[str], Case]


def check(net: Network, names: list[str], wanted: Mapping[str, Any]) -> None:
    def close(found: Any, name: str) -> None:
        expected = wanted[name]
        numbers = [expected[n] for n in names] if isinstance(expected, Mapping) else expected
        assert_allclose(found, numbers, rtol=1e-8, atol=1e-8, err_msg=name)

    close(net.size, "n")
    close(net.links, "m")
    close(net.density, "density")
    close(net.degree, "degree")
    close(net.degree / (net.size - 1), "degree_centrality")
    walked = paths(net)
    close(walked.betweenness, "betweenness")
    close(walked.closeness, "closeness")
    close(walked.longest, "diameter")
    close(walked.mean_distance, "avg_path_length")
    close(eigenvector(net), "eigenvector")
    close(pagerank(net), "pagerank")
    found = clustering(net)
    close(found.local, "clustering")
    close(found.average, "average_clustering")
    close(found.transitivity, "transitivity")
    burt = holes(net, weighted=False)
    close(burt.constraint, "constraint")
    close(burt.effective_size, "effective_size")
    close(core_number(net), "core_number")
    close(assortativity(net), "assortativity_degree")


def test_florentine_families(golden: Open) -> None:
    case = golden("network_reference")
    wanted = case.expected["florentine_marriage"]
    names = list(wanted["degree"])
    rows = case.table("florentine_edges.csv")
    pairs = [[names.index(row[end]) for row in rows] for end in ("source", "target")]
    check(network(len(names), *pairs), names, wanted)


def test_southern_women(golden: Open) -> None:
    case = golden("network_reference")
    wanted = case.expected["southern_women"]
    persons, events = wanted["persons"], wanted["events"]
    rows = case.table("southern_women_edges.csv")
    taking_part = participation(
        [events.index(row["event"]) for row in rows], [persons.index(row["person"]) for row in rows]
    )
    assert_allclose(taking_part.density, wanted["bipartite_density"])
    assert_allclose(taking_part.clustering(), wanted["robins_alexander_clustering"], rtol=1e-8)
    for weighting, name in (("shared", "person_projection_weights"), ("newman", "newman_weights")):
        found = projection(taking_part, weighting)  # type: ignore[arg-type]
        pairs = [(persons.index(a), persons.index(b), w) for a, b, w in wanted[name]]
        assert found.links == len(pairs)
        assert_allclose([found.weights[a, b] for a, b, _ in pairs], [w for _, _, w in pairs], rtol=1e-8)
    plain = projection(taking_part, "shared")
    by_event = Participation(taking_part.incidence.T.tocsr())
    assert projection(by_event, "shared").links == wanted["event_projection_edges"]
    unweighted = wanted["person_projection_unweighted"]
    check(Network(plain.adjacency), persons, unweighted)
    assert np.all(plain.degree == [unweighted["degree"][name] for name in persons])
