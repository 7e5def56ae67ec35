"""Data tertaut (JSON-LD): layanan menurut kosakata schema.org dan CPSV-AP."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import quote

from ...model import StandarPelayanan
from ...model.base import Node, Slot, segment, slots
from ...model.biaya import Biaya
from ...path import Path, show
from ...project.project import Project, Service
from ...view.butir import Butir, butir
from ...view.data_terbuka import LINKED, data_file
from ...view.links import service_page, unit_page
from .bagian import about_file, channels, concept, events, known
from .durasi import processing_time
from .layanan import Terms, text

CONTEXT: dict[str, Any] = {
    "@language": "id",
    "schema": "https://schema.org/",
    "cpsv": "http://purl.org/vocab/cpsv#",
    "cv": "http://data.europa.eu/m8g/",
    "dct": "http://purl.org/dc/terms/",
    "dcat": "http://www.w3.org/ns/dcat#",
    "eli": "http://data.europa.eu/eli/ontology#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "adms": "http://www.w3.org/ns/adms#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "dct:identifier": {"@id": "dct:identifier", "@language": None},
    "schema:priceCurrency": {"@id": "schema:priceCurrency", "@language": None},
    "schema:url": {"@id": "schema:url", "@type": "@id"},
    "schema:serviceUrl": {"@id": "schema:serviceUrl", "@type": "@id"},
    "cv:processingTime": {"@id": "cv:processingTime", "@type": "xsd:duration"},
    "cv:hasValue": {"@id": "cv:hasValue", "@type": "xsd:double"},
}
"""Every term is told in the file itself: nobody has to fetch anything to read it."""
_LISTED = re.compile("(?:–|[a-z][.]) ")
CLASSES = {
    "cv:holdsRequirement": "cv:Requirement",
    "cpsv:produces": "cv:Output",
    "cpsv:follows": "cpsv:Rule",
    "cv:hasCost": "cv:Cost",
    "cv:hasLegalResource": "eli:LegalResource",
}
"""What a property of CPSV-AP 3.2.0 leads to."""


def linked(service: Service, project: Project, given: Terms) -> tuple[str, bytes]:
    """The linked data of a service by its name from the site's root."""
    return data_file(service, LINKED), text(service_node(service, project, given))


def service_node(service: Service, project: Project, given: Terms) -> dict[str, Any]:
    """A service with all that its fields with a term for linked data say."""
    standar, file = service.standar, data_file(service, LINKED)
    page = given.url(service_page(service), file)
    about = standar.ringkasan or standar.layanan
    node: dict[str, Any] = {
        "@context": CONTEXT,
        "@id": page,
        "@type": ["schema:GovernmentService", "cpsv:PublicService"],
        "dct:identifier": service.alamat,
        "dct:title": standar.layanan,
        "dct:description": about,
        "schema:name": standar.layanan,
        "schema:description": about,
        "schema:url": page,
    }
    if said := given.warning(example=standar.contoh):
        node["schema:disambiguatingDescription"] = said
    own = given.url(file, file)
    node["schema:subjectOf"] = about_file(own, given, example=given.contoh or standar.contoh)
    node["adms:status"] = concept(service.status.tahap.value)
    organisation = _organisation(service, project, given, file)
    node["cv:hasCompetentAuthority"] = organisation
    node["schema:serviceOperator"] = {"@id": organisation["@id"]}
    _answers(node, standar, own)
    parts = butir(standar)
    for slot in slots(type(standar)):
        if slot.meaning.iri and (found := _values(slot, standar, parts, page)):
            node.setdefault(slot.meaning.iri, []).extend(found)
    costs = node.get("cv:hasCost", ())
    if offers := [{"@id": one["@id"]} for one in costs if "schema:Offer" in one["@type"]]:
        node["schema:offers"] = offers
    return node


def _answers(node: dict[str, Any], standar: StandarPelayanan, own: str) -> None:
    """For whom it is, when in life, how long it takes and by which ways it is had."""
    if standar.sasaran:
        node["schema:audience"] = {
            "@type": "schema:Audience", "schema:audienceType": standar.sasaran,
        }  # fmt: skip
    if grouped := events(standar):
        node["cv:isGroupedBy"] = grouped
    if (longest := processing_time(standar)) is not None:
        node["cv:processingTime"] = longest
    if ways := list(channels(standar, own)):
        node["cv:hasChannel"] = ways
        node["schema:availableChannel"] = [{"@id": way["@id"]} for way in ways]


def _organisation(service: Service, project: Project, given: Terms, file: str) -> dict[str, Any]:
    unit, code = service.unit, project.proyek.kode_wilayah
    name = unit.unit.nama
    where = {"dct:spatial": {"@type": "dct:Location", "dct:identifier": code}} if code else {}
    return {
        "@id": given.url(unit_page(unit), file),
        "@type": ["schema:GovernmentOrganization", "cv:PublicOrganisation"],
        "dct:identifier": unit.alamat or name,
        "skos:prefLabel": name,
        "schema:name": name,
        **where,
    }


def _values(
    slot: Slot, standar: StandarPelayanan, parts: dict[Path, Butir], page: str
) -> list[Any]:
    """Texts as they are; parts as nodes that lead to their place on the page."""
    value = getattr(standar, slot.name)
    if slot.model is None:
        return list(value) if isinstance(value, tuple) else [value] if value else []
    whole = (slot.name,)
    items = [part for path, part in parts.items() if path[:1] == whole and len(path) > 1]
    if slot.kind == "node":
        lines = [line for path, part in parts.items() if path[:1] == whole for line in part.lines]
        first = _node(slot, whole, (slot.title, "\n".join(lines)), page)
        made = [first | known(value)] if lines else []
        items = items if slot.meaning.iri == "cv:hasCost" else []
    else:
        alone = parts.get(whole) if not items else None
        made = [_node(slot, whole, (line, ""), page) for line in (alone.lines if alone else ())]
    told = _parts(whole, value)
    return made + [
        _node(slot, item.path, _said(item), page) | known(told.get(item.path)) for item in items
    ]


def _parts(whole: Path, value: Any) -> dict[Path, Node]:
    """The parts of a component by address; of several in one place the first."""
    if isinstance(value, Biaya):
        whole, value = (*whole, "tarif"), value.tarif
    if not isinstance(value, tuple):
        return {}
    found: dict[Path, Node] = {}
    for place, part in enumerate(value, 1):
        found.setdefault((*whole, segment(part, place)), part)
    return found


def _said(item: Butir) -> tuple[str, str]:
    """The first line and the rest; a line that opens a list says what is in it."""
    first, *rest = item.lines
    if first.endswith(":"):
        choices = [line.split(" ", 1)[1] for line in rest if _LISTED.match(line)]
        first = f"{first} {'; '.join(choices)}"
    return first, "\n".join(rest)


def _node(slot: Slot, path: Path, said: tuple[str, str], page: str) -> dict[str, Any]:
    title, about = said
    if CLASSES[slot.meaning.iri] == "cpsv:Rule":  # which has to have a description
        about = about or title
    node = {
        "@type": CLASSES[slot.meaning.iri],
        "dct:identifier": show(path),
        "dct:title": title,
    }
    if len(path) > 1 or about:
        node["@id"] = f"{page}#{quote(show(path), safe='/~')}"
    return node | ({"dct:description": about} if about else {})
