"""Time zones stand once, under the name of today."""

from __future__ import annotations

import pytest

from distretto.rendering.time_zones import present_zone, zones_by_name, zones_with


@pytest.mark.parametrize("language", ["en", "it"])
def test_a_zone_stands_once_under_its_city(language: str) -> None:
    names = {zone: name for _, zones in zones_by_name(language) for zone, name in zones}
    cities = [name.partition(" (")[0] for name in names.values()]
    assert len(set(cities)) == len(cities)
    assert {"Europe/Kyiv", "Europe/Chisinau", "Europe/London", "Europe/Rome", "UTC"} <= set(names)
    assert not {"Europe/Kiev", "Europe/Tiraspol", "Europe/Belfast", "GB"} & set(names)


def test_an_earlier_name_is_taken_for_the_zone_and_not_added() -> None:
    assert (present_zone("Europe/Kiev"), present_zone("GB")) == ("Europe/Kyiv", "Europe/London")
    assert zones_with("Europe/Kiev", "en") == zones_by_name("en")
    assert zones_with("Etc/GMT+5", "en")[-1] == ("Etc/GMT+5", (("Etc/GMT+5", "Etc/GMT+5"),))
