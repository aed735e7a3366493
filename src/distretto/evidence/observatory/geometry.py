"""The boundaries that the observatory ships, in the plane: tenths of a kilometre, y northwards."""

from __future__ import annotations

import gzip
import json
from functools import cache
from pathlib import Path
from typing import Any

LAYERS = Path(__file__).parent / "data" / "boundaries.json.gz"


@cache
def load_layer(name: str) -> dict[str, Any]:
    """A layer (`nuts0`, `nuts2_sbs`, `nuts2_2021`) as `{"attribution", "unit", "features"}`.

    Each feature has `id` (the code) and `geometry` (a MultiPolygon). Raises KeyError that names the layers.
    """
    layers = _layers()
    if name not in layers:
        raise KeyError(f"no layer {name!r}; there are: {', '.join(sorted(layers))}")
    layer = layers[name]
    features = [
        {"id": code, "geometry": {"type": "MultiPolygon", "coordinates": polygons}}
        for code, polygons in layer["areas"].items()
    ]
    return {"attribution": layer["attribution"], "unit": layer["unit"], "features": features}


def write_layers(layers: dict[str, Any], path: Path) -> dict[str, Any]:
    """Write layers, the same bytes for the same content; returns what the manifest says of each."""
    body = json.dumps(layers, separators=(",", ":"), sort_keys=True).encode()
    path.write_bytes(gzip.compress(body, mtime=0))
    return {
        name: {"attribution": layer["attribution"], "areas": len(layer["areas"])}
        for name, layer in layers.items()
    }


@cache
def _layers() -> dict[str, Any]:
    layers: dict[str, Any] = json.loads(gzip.decompress(LAYERS.read_bytes()))
    return layers
