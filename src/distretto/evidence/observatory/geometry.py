"""The boundaries that maps draw, in the plane: tenths of a kilometre, y northwards.

A layer that was fetched (`distretto source fetch nuts_geometry`) takes the place of the shipped one of its name.
"""

from __future__ import annotations

import gzip
import json
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from distretto.evidence.store import default_home

LAYERS = Path(__file__).parent / "data" / "boundaries.json.gz"
FETCHED = "sources/nuts_geometry"


def load_layer(name: str) -> dict[str, Any]:
    """A layer (`nuts0`, `nuts2_sbs`, `nuts2_2021`) as `{"attribution", "unit", "features"}`.

    Each feature has `id` (the code) and `geometry` (a MultiPolygon). Raises KeyError that names the layers.
    """
    return _read(name, fetched_layer(name))


def fetched_layer(name: str) -> Path | None:
    """The file of the layer that was fetched last; None where the shipped one is drawn."""
    found = sorted(default_home().glob(f"{FETCHED}/*/{name}.json.gz"))
    return found[-1] if found else None


def load_shipped(name: str) -> dict[str, Any]:
    """A layer of the package as `{"attribution", "unit", "areas"}`; raises KeyError that names the layers."""
    layers = _layers()
    if name not in layers:
        raise KeyError(f"no layer {name!r}; there are: {', '.join(sorted(layers))}")
    shipped: dict[str, Any] = layers[name]
    return shipped


@lru_cache(maxsize=8)
def _read(name: str, path: Path | None) -> dict[str, Any]:
    layer = load_shipped(name) if path is None else json.loads(gzip.decompress(path.read_bytes()))
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
