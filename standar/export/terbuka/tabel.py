"""Katalog layanan sebagai CSV: satu baris satu layanan, aman dibuka di program lembar kerja."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator

from ...message import visible
from ...model.standar import StandarPelayanan
from ...project.project import Project, Service
from ...view import sekilas
from ...view.blocks import words
from ...view.data_terbuka import JSON, LINKED, TABLE, data_file
from ...view.links import service_page
from ...view.penyampaian import kalimat_waktu
from .layanan import Terms, status

HEAD = (
    "alamat", "layanan", "unit", "nama_unit", "jenis", "status", "nomor_keputusan",
    "tanggal_keputusan", "lama", "biaya", "gratis", "produk", "ringkasan", "contoh", "halaman",
    "data", "data_tertaut", "rancangan", "lisensi",
)  # fmt: skip
"""What every row tells; more may follow behind the last, in later versions."""
COMMA, SEMICOLON = ",", ";"
"""Between cells: as programs expect it, and as Excel does where a comma parts a number."""
_FORMULA = re.compile(r"(^|[;,])(?=[\s\"]*[=+\-@＝＋－＠])")
"""Where a formula would begin, also for who parts the cells at the other sign."""


def table(project: Project, given: Terms, sign: str = COMMA) -> bytes:
    """The whole table; the mark at its beginning lets Excel read it as UTF-8."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=sign)
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
    yield given.url(data_file(found, LINKED), TABLE)
    yield _yes(given.rancangan)
    yield given.lisensi


def _facts(standar: StandarPelayanan) -> Iterable[str]:
    """How long, how much, and whether it is free, as the page says it at a glance."""
    cost = standar.biaya
    said = (_time(standar), words(sekilas.biaya(cost)) if cost else "")
    return (*map(_without_way, said), _yes(cost.bebas) if cost else "")


def _time(standar: StandarPelayanan) -> str:
    """As the page says it; where that leads on to stages, all of them."""
    rows = standar.jangka_waktu
    if len(rows) > 1 and any(row.tahap for row in rows):
        return "; ".join(": ".join(filter(None, (row.tahap, kalimat_waktu(row)))) for row in rows)
    return words(sekilas.lama(standar))


def _without_way(text: str) -> str:
    return text.removesuffix(", lihat rinciannya").removesuffix(", menurut keperluan")


def _yes(value: bool) -> str:
    return "ya" if value else "tidak"


def _cell(text: str) -> str:
    """A text on one line that no spreadsheet takes for a formula."""
    return _FORMULA.sub(r"\1'", visible(" ".join(text.split())))
