"""Katalog layanan sebagai CSV: satu baris satu layanan, aman dibuka di program lembar kerja."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from ...model.standar import StandarPelayanan
from ...project.project import Project, Service
from ...view import sekilas
from ...view.blocks import words
from ...view.data_terbuka import JSON, TABLE, data_file
from ...view.links import service_page
from .layanan import Terms, status

HEAD = (
    "alamat", "layanan", "unit", "nama_unit", "jenis", "status", "nomor_keputusan",
    "tanggal_keputusan", "lama", "biaya", "gratis", "produk", "ringkasan", "contoh", "halaman",
    "data",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def table(project: Project, given: Terms) -> bytes:
    """The whole table; the mark at its beginning lets Excel read it as UTF-8."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(HEAD)
    for found in project.services():
        writer.writerow(map(_cell, _row(found, given)))
    return text.getvalue().encode("utf-8-sig")


def _row(found: Service, given: Terms) -> Iterator[str]:
    standar, told = found.standar, status(found.status)
    decree = told.get("keputusan", {})
    yield from (found.alamat, standar.layanan, found.unit.alamat, found.unit.unit.nama)
    yield standar.jenis.value if standar.jenis else ""
    yield from (told["tahap"], decree.get("nomor", ""), decree.get("tanggal", ""))
    yield from _facts(standar)
    yield "; ".join(product.nama for product in standar.produk)
    yield standar.ringkasan or ""
    yield _yes(given.contoh or standar.contoh)
    yield given.url(service_page(found), TABLE)
    yield given.url(data_file(found, JSON), TABLE)


def _facts(standar: StandarPelayanan) -> Iterable[str]:
    """How long, how much, and whether it is free, as the page says it at a glance."""
    cost = standar.biaya
    said = (words(sekilas.lama(standar)), words(sekilas.biaya(cost)) if cost else "")
    return (*map(_without_way, said), _yes(cost.bebas) if cost else "")


def _without_way(text: str) -> str:
    return text.removesuffix(", lihat rinciannya").removesuffix(", menurut keperluan")


def _yes(value: bool) -> str:
    return "ya" if value else "tidak"


def _cell(text: str) -> str:
    """A text on one line that no spreadsheet takes for a formula."""
    line = " ".join(text.split())
    return f"'{line}" if line.startswith(_FORMULA) else line
