"""Bagian layanan yang dapat dihitung dan dihubungi: lama, tarif, kanal, peristiwa, dokumen."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ...model import JangkaWaktu, Persyaratan, Rujukan, StandarPelayanan
from ...model.base import Node
from ...model.biaya import Biaya, Tarif
from ...model.lama import Lama
from ...view.penyampaian import NAMA_KANAL
from .layanan import Terms
from .nilai import number

_WEB = re.compile(r"https?://[^\s<>\"{}|\\^`\x00-\x20\ud800-\udfff]+")
"""An address that may stand as one in linked data; whatever else is written stays words."""
_RUPIAH = {
    "@id": "http://publications.europa.eu/resource/authority/currency/IDR",
    "@type": "skos:Concept",
}


def concept(name: str) -> dict[str, str]:
    """A word of a list of our own, where the profile wants no bare text."""
    return {"@type": "skos:Concept", "skos:prefLabel": name}


def known(part: Node | None) -> dict[str, Any]:
    """What a program can count or sort by in a part, beside its words."""
    match part:
        case JangkaWaktu(lama=Lama() as time):
            return {"dct:extent": _extent(time)}
        case Persyaratan(jenis=kind) if kind is not None:
            return {"dct:type": concept(kind.value)}
        case Rujukan(nomor=str(), tahun=int()):
            return {"dct:identifier": part.sebutan}
        case Biaya(bebas=True):
            return _price(0)
        case Tarif(jumlah=amount, hingga=None, rumus=None) if amount is not None:
            return _price(number(amount.nilai), part.per)
    return {}


def _extent(time: Lama) -> dict[str, Any]:
    """The numbers of a promise in its own unit: working days stay working days."""
    shown: dict[str, Any] = {"@type": ["dct:SizeOrDuration", "schema:QuantitativeValue"]}
    shown["schema:description"] = str(time)
    if time.sisa is None and time.perpanjangan is None and time.satuan_awal is None:
        if time.hingga is not None:
            shown["schema:minValue"] = number(time.jumlah)
        shown["schema:maxValue"] = number(time.jumlah if time.hingga is None else time.hingga)
        shown["schema:unitText"] = time.satuan.value
    return shown


def _price(amount: float, per: str | None = None) -> dict[str, Any]:
    """A sum; what is paid for each piece is no sum that anybody pays."""
    sold: dict[str, Any] = {"schema:price": amount, "schema:priceCurrency": "IDR"}
    if per:
        each = {"@type": "schema:UnitPriceSpecification", **sold, "schema:unitText": per}
        sold = {"schema:priceSpecification": each}
    kinds = ["cv:Cost", "schema:Offer"]
    return {"@type": kinds, "cv:hasValue": amount, "cv:currency": _RUPIAH, **sold}


def channels(standar: StandarPelayanan, file: str) -> Iterator[dict[str, Any]]:
    """The ways to reach a service; `file` is where they are told, as the page names them not."""
    for n, kanal in enumerate(standar.prosedur.kanal if standar.prosedur else (), 1):
        name = NAMA_KANAL[kanal.jenis.value]
        words = "; ".join(filter(None, (kanal.tempat, kanal.url, kanal.catatan)))
        node: dict[str, Any] = {
            "@id": f"{file}#prosedur/kanal/{n}",
            "@type": ["cv:Channel", "schema:ServiceChannel"],
            "dct:identifier": f"prosedur/kanal/{n}",
            "dct:type": concept(kanal.jenis.value),
            "schema:name": name,
        }
        if words:
            node["dct:description"] = words
        if kanal.url and _WEB.fullmatch(kanal.url):
            node["schema:serviceUrl"] = kanal.url
        if kanal.tempat:
            node["schema:serviceLocation"] = {
                "@type": "schema:Place", "schema:name": kanal.tempat,
            }  # fmt: skip
        yield node


def events(standar: StandarPelayanan) -> list[dict[str, Any]]:
    """When in life somebody needs it."""
    return [
        {"@type": ["cv:Event", "cv:LifeEvent"], "dct:identifier": name, "dct:title": name}
        for name in standar.peristiwa
    ]


def about_file(file: str, given: Terms, *, example: bool) -> dict[str, Any]:
    """What this file is: on which terms it may be used, and whether it is to be taken for true."""
    node: dict[str, Any] = {"@id": file, "@type": "schema:DigitalDocument"}
    stages = [*(["contoh"] if example else []), *(["rancangan"] if given.rancangan else [])]
    if stages:
        node["schema:creativeWorkStatus"] = stages
    if terms := given.lisensi:
        named = {"@type": "schema:CreativeWork", "schema:name": terms}
        node["schema:license"] = {"@id": terms} if _WEB.fullmatch(terms) else named
    return node
