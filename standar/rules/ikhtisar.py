"""Ikhtisar sebuah standar: yang dibandingkan aturan-aturan tentang beberapa standar sekaligus."""

from __future__ import annotations

import marshal
from collections.abc import Iterator
from typing import Any

from ..check.himpunan import Ikhtisar
from ..model.base import segment
from ..model.pengaduan import Kanal
from ..project.project import Service
from ..stamp import digest

_DIBANDINGKAN = ("persyaratan", "prosedur", "produk")
"""Components whose equal wording in two services says that one was copied from the other."""


def ringkas(service: Service) -> Ikhtisar:
    """What other standards are compared with; only of what the standard writes itself."""
    standar, document = service.standar, service.document
    data = document.source.data
    own = [key for key in _DIBANDINGKAN if key in data]
    pengaduan = standar.pengaduan if "pengaduan" in data else None
    return Ikhtisar(
        service.alamat,
        document.name,
        standar.layanan,
        tuple(item.nama for item in standar.produk),
        tuple(_kontak(pengaduan.kanal)) if pengaduan else (),
        tuple((item.tahap, str(item.lama)) for item in pengaduan.waktu) if pengaduan else (),
        {key: _sidik(data[key]) for key in own},
        tuple((p.aturan, p.bagian, p.sampai.isoformat()) for p in standar.pengecualian),
    )


def _kontak(kanal: tuple[Kanal, ...]) -> Iterator[tuple[str, str, str]]:
    for place, item in enumerate(kanal, 1):
        address = item.nomor or item.alamat or item.url or ""
        yield segment(item, place), item.jenis.value, str(address)


def _sidik(data: Any) -> str:
    """A digest of what is written; nothing is ever read back from it."""
    try:
        raw = marshal.dumps(data)
    except ValueError:  # a number as it was written
        raw = repr(data).encode("utf-8", "surrogatepass")
    return digest(raw).hex()[:16]
