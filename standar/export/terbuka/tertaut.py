"""Data tertaut (JSON-LD): layanan menurut kosakata schema.org dan CPSV-AP."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from ...model.base import Slot, slots
from ...path import Path, show
from ...project.project import Project, Service
from ...view.butir import Butir, butir
from ...view.data_terbuka import LINKED, data_file
from ...view.links import service_page, unit_page
from ...view.naskah import PERINGATAN
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
    "dct:identifier": {"@id": "dct:identifier", "@language": None},
    "schema:url": {"@id": "schema:url", "@type": "@id"},
}
"""Every term is told in the file itself: nobody has to fetch anything to read it."""
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
    if given.contoh or standar.contoh:
        node["schema:disambiguatingDescription"] = PERINGATAN
    organisation = _organisation(service, project, given, file)
    node["cv:hasCompetentAuthority"] = organisation
    node["schema:serviceOperator"] = {"@id": organisation["@id"]}
    parts = butir(standar)
    for slot in slots(type(standar)):
        if slot.meaning.iri and (found := _values(slot, getattr(standar, slot.name), parts, page)):
            node[slot.meaning.iri] = found
    return node


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


def _values(slot: Slot, value: Any, parts: dict[Path, Butir], page: str) -> list[Any]:
    """Texts as they are; parts as nodes that lead to their place on the page."""
    if slot.model is None:
        return list(value) if isinstance(value, tuple) else [value] if value else []
    whole = (slot.name,)
    if slot.kind == "node":
        lines = [line for path, part in parts.items() if path[:1] == whole for line in part.lines]
        return [_node(slot, whole, (slot.title, "\n".join(lines)), page)] if lines else []
    items = [part for path, part in parts.items() if path[:1] == whole and len(path) > 1]
    if not items:
        alone = parts.get(whole)
        return [_node(slot, whole, (line, ""), page) for line in (alone.lines if alone else ())]
    return [_node(slot, item.path, _said(item), page) for item in items]


def _said(item: Butir) -> tuple[str, str]:
    return item.lines[0], "\n".join(item.lines[1:])


def _node(slot: Slot, path: Path, said: tuple[str, str], page: str) -> dict[str, Any]:
    title, about = said
    node = {
        "@type": CLASSES[slot.meaning.iri],
        "dct:identifier": show(path),
        "dct:title": title,
    }
    if len(path) > 1 or about:
        node["@id"] = f"{page}#{quote(show(path), safe='/~')}"
    return node | ({"dct:description": about} if about else {})
