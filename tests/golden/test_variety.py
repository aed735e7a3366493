"""Golden case variety_sitc: entropy of eleven countries' exports at three levels of the SITC."""

from collections.abc import Callable

import numpy as np
import pytest
from numpy.testing import assert_allclose

from distretto.methods.variety import entropy, variety

from .conftest import Case

pytestmark = pytest.mark.golden

Open = Callable[[str], Case]


def test_every_country(golden: Open) -> None:
    case = golden("variety_sitc")
    rows = case.table("trade_sitc4_sample.csv")
    expected, rounded = case.expected["variety"], case.expected["econgeo_entropy_rounded3"]
    countries = list(expected)
    products = sorted({row["product"] for row in rows})
    exports = np.full((len(countries), len(products)), np.nan)
    for row in rows:
        exports[countries.index(row["country"]), products.index(row["product"])] = float(row["value"])
    divisions = [product[:2] for product in products]
    two = variety(exports, [divisions])
    three = variety(exports, [[product[:1] for product in products], divisions])
    found = {
        "total_entropy_4digit_bits": entropy(exports),
        "unrelated_variety_2digit_bits": two.unrelated,
        "related_variety_bits": two.related,
        "unrelated_variety_1digit_bits": three.unrelated,
        "semi_related_1_to_2_bits": three.semi_related,
        "n_products": (~np.isnan(exports)).sum(axis=1),
    }
    for key, values in found.items():
        wanted = [expected[country][key] for country in countries]
        assert_allclose(values, wanted, rtol=1e-9, atol=1e-9, err_msg=key)
    assert all(expected[country].keys() == found.keys() for country in countries)
    assert_allclose(three.related, two.related, atol=1e-12)
    assert_allclose(two.total.round(3), [rounded[country] for country in countries], atol=1e-12)
