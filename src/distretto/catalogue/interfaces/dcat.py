"""The whole catalogue in the words of DCAT-AP, so that data portals can list it: a data set for each kind of record,
and one of all of them, each with its files, their licence, size, hash and date."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from distretto.catalogue.wording import kind_about, kind_name
from distretto.rendering.text import LANGUAGES, t

CONTEXT: Mapping[str, Any] = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "spdx": "http://spdx.org/rdf/terms#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "dct:modified": {"@type": "xsd:dateTime"},
    "dcat:byteSize": {"@type": "xsd:nonNegativeInteger"},
    "spdx:checksumValue": {"@type": "xsd:hexBinary"},
}
_LANGUAGES = {"en": "ENG", "it": "ITA"}
_AUTHORITY = "http://publications.europa.eu/resource/authority"
LICENCE_ADDRESSES: Mapping[str, str] = {"CC-BY-4.0": f"{_AUTHORITY}/licence/CC_BY_4_0"}
"""Terms that the Union's authority table names; SPDX names the others."""


@dataclass(frozen=True)
class File:
    """A file that can be downloaded: kind (empty: of all of them), address, form, size, hash."""

    kind: str
    address: str
    media_type: str
    size: int
    sha256: str


def catalogue(files: Sequence[File], base: str, licence: str, modified: str) -> dict[str, Any]:
    """The catalogue and its data sets as one document. base : the address of this installation."""
    described = {
        "@context": CONTEXT,
        "@id": f"{base}/catalogue.jsonld",
        "@type": "dcat:Catalog",
        "dct:title": _said("exchange-catalogue-title"),
        "dct:description": _said("exchange-catalogue-about"),
        "dct:publisher": {"@type": "foaf:Agent", "foaf:name": "Distretto", "foaf:homepage": {"@id": f"{base}/"}},
        "foaf:homepage": {"@id": f"{base}/en/catalogue/"},
        "dct:license": {"@id": LICENCE_ADDRESSES.get(licence, f"https://spdx.org/licenses/{licence}.html")},
        "dct:language": [{"@id": f"{_AUTHORITY}/language/{code}"} for code in _LANGUAGES.values()],
        "dct:modified": modified,
        "dcat:dataset": [_data_set(file, base, licence, modified) for file in files],
    }
    return {name: value for name, value in described.items() if value}


def _data_set(file: File, base: str, licence: str, modified: str) -> dict[str, Any]:
    name = file.kind or "all"
    described = {
        "@id": f"{base}/catalogue.jsonld#{name}",
        "@type": "dcat:Dataset",
        "dct:identifier": f"catalogue.{name}",
        "dct:title": _kind_said(file.kind) if file.kind else _said("exchange-all-title"),
        "dct:description": _kind_about(file.kind) if file.kind else _said("exchange-all-about"),
        "dct:modified": modified,
        "dct:accrualPeriodicity": {"@id": f"{_AUTHORITY}/frequency/IRREG"},
        "dcat:theme": [{"@id": f"{_AUTHORITY}/data-theme/{theme}"} for theme in ("ECON", "REGI")],
        "dcat:distribution": [_distribution(file, base, licence, modified)],
    }
    return {name: value for name, value in described.items() if value}


def _distribution(file: File, base: str, licence: str, modified: str) -> dict[str, Any]:
    described = {
        "@id": f"{base}{file.address}",
        "@type": "dcat:Distribution",
        "dcat:accessURL": {"@id": f"{base}/en/catalogue/"},
        "dcat:downloadURL": {"@id": f"{base}{file.address}"},
        "dcat:mediaType": {"@id": f"https://www.iana.org/assignments/media-types/{file.media_type}"},
        "dct:license": {"@id": LICENCE_ADDRESSES.get(licence, f"https://spdx.org/licenses/{licence}.html")},
        "dcat:byteSize": file.size,
        "spdx:checksum": {
            "@type": "spdx:Checksum",
            "spdx:algorithm": {"@id": "spdx:checksumAlgorithm_sha256"},
            "spdx:checksumValue": file.sha256,
        },
        "dct:modified": modified,
    }
    return {name: value for name, value in described.items() if value}


def _said(key: str) -> list[dict[str, str]]:
    return [{"@language": language, "@value": t(key, language)} for language in LANGUAGES]


def _kind_said(kind: str) -> list[dict[str, str]]:
    return [{"@language": language, "@value": kind_name(kind, language, 2)} for language in LANGUAGES]


def _kind_about(kind: str) -> list[dict[str, str]]:
    return [{"@language": language, "@value": kind_about(kind, language)} for language in LANGUAGES]
